"""Sentences that tell something dated: which expression dates them, and whether it has happened."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from newsdigest.records import KnownDate, Mention, Quotation, Sentence, Span, Status, Timex
from newsdigest.timeline.clause import find_clause
from newsdigest.timeline.terms import find_terms

# News tells the last weeks as news, and what is older as its background.
NEWS_DAYS = 60
# A year or a season that is over is history, however near.
HISTORY = frozenset({"quarter", "half", "season", "year", "decade", "century"})
DATED_TYPES = frozenset({"DATE", "TIME"})

# "since 2019", "for the first time since the early weeks of the 2014 war": only a point of
# reference; "since the war began in 2014" has a verb, and dates it.
SINCE_RE = re.compile(r"\b[Ss]ince\s+(?:[\w’'-]+\s+){0,6}$")
COMING_RE = re.compile(
    r"\b(?:will|shall|to be|(?:is|are|was|were) (?:to|set to|due to|expected to|scheduled to)"
    r"|expected to|scheduled (?:for|to)|plan(?:s|ned)? to|going to)\b"
)
# References to a future without a day that still tell that something is coming soon.
SOON_RE = re.compile(
    r"\b(?:in|over|within) the (?:coming|next) (?:few )?(?:hours|days|weeks|months)"
    r"|\bin the near future\b|\b(?:later this|next) (?:week|month)\b"
)
DIGIT_RE = re.compile(r"\d")


def find_mentions(
    text: str,
    sentences: tuple[Sentence, ...],
    timexes: tuple[Timex, ...],
    quotations: tuple[Quotation, ...],
    dct: str | None,
) -> tuple[Mention, ...]:
    """The dated sentences of ``text``, in order: one mention for each thing a sentence dates.

    A sentence tells one piece of news, of the day its first day-level expression names; what it
    dates beside that counts only where it is background.

    Args:
        dct: the ISO day of the text, or None: then nothing can be told to be planned.
    """
    found: list[Mention] = []
    speakers = speakers_of(sentences, quotations)
    dated = iter(timexes)
    timex = next(dated, None)
    for place, sentence in enumerate(sentences):
        inside: list[Timex] = []
        while timex is not None and timex.start < sentence.end:
            if timex.start >= sentence.start:
                inside.append(timex)
            timex = next(dated, None)
        if sentence.heading:
            continue
        for chosen, status in choose_timexes(text, sentence, inside, quotations, dct):
            found.append(
                make_mention(text, sentence, chosen, status)._replace(
                    speakers=speakers.get(place, ()), lead=place
                )
            )
    return tuple(found)


def choose_timexes(
    text: str,
    sentence: Sentence,
    timexes: list[Timex],
    quotations: tuple[Quotation, ...],
    dct: str | None,
) -> Iterator[tuple[Timex, Status]]:
    """The expressions that date something in ``sentence``: one of news, each one of background."""
    news: list[tuple[Timex, Status]] = []
    seen: set[str] = set()
    for timex in timexes:
        if not names_days(timex, dct) or timex.value in seen or spoken(timex, text, quotations):
            continue
        seen.add(timex.value)
        status = tell_status(timex, text[sentence.start : timex.start], dct)
        reference = SINCE_RE.search(text, max(sentence.start, timex.start - 80), timex.start)
        if status == "background":
            yield timex, status
        elif reference is None:
            news.append((timex, status))
    if news:
        yield next((pair for pair in news if pair[0].precision in DAYS), news[0])


DAYS = frozenset({"day", "part-of-day", "minute", "hour"})


def names_days(timex: Timex, dct: str | None) -> bool:
    """Tell whether an expression names days, or at least that something is near at hand."""
    return timex.type in DATED_TYPES and timex.day_from is not None


def spoken(timex: Timex, text: str, quotations: tuple[Quotation, ...]) -> bool:
    """Tell whether an expression stands in somebody's words and counts from their now.

    "Today" in a quotation is the day of the saying; "in 2014" is the same for everybody.
    """
    if DIGIT_RE.search(text, timex.start, timex.end):
        return False
    return any(
        q.kind != "indirect" and q.start <= timex.start and timex.end <= q.end for q in quotations
    )


def tell_status(timex: Timex, before: str, dct: str | None) -> Status:
    """Whether the text tells it as history, as news, or as still to come."""
    assert timex.day_from is not None
    assert timex.day_until is not None
    if dct is None:
        return "background" if timex.precision in HISTORY else "happened"
    day = dct[:10]
    if timex.day_from > day or (timex.day_from == day and COMING_RE.search(before)):
        return "planned"
    if timex.day_until > day:
        return "happened"
    old = timex.precision in HISTORY or timex.day_until <= days_before(day, NEWS_DAYS)
    return "background" if old else "happened"


def days_before(day: str, days: int) -> str:
    """The ISO day that lies ``days`` before ``day``."""
    try:
        return (date.fromisoformat(day) - timedelta(days=days)).isoformat()
    except (ValueError, OverflowError):  # the first days of the calendar
        return "0001-01-01"


def make_mention(text: str, sentence: Sentence, timex: Timex, status: Status) -> Mention:
    """The mention of what ``timex`` dates; background is only the clause around it."""
    assert timex.day_from is not None
    assert timex.day_until is not None
    words = text[sentence.start : sentence.end]
    clause = find_clause(words, timex.start - sentence.start, timex.end - sentence.start)
    about = words[clause.start : clause.end] if status == "background" else words
    evidence = text[timex.start : timex.end]
    stated = timex.value[:4].isdigit() and timex.value[:4] in evidence
    return Mention(
        sentence.start,
        sentence.end,
        Span(timex.start, timex.end),
        Span(sentence.start + clause.start, sentence.start + clause.end),
        KnownDate(
            timex.value, timex.precision, "explicit" if stated else "relative", evidence
        ),
        timex.rule,
        timex.day_from,
        timex.day_until,
        status,
        find_terms(about),
    )


def speakers_of(
    sentences: tuple[Sentence, ...], quotations: tuple[Quotation, ...]
) -> dict[int, tuple[str, ...]]:
    """Who is quoted in each sentence, by its place."""
    found: dict[int, tuple[str, ...]] = {}
    place = 0
    for quotation in quotations:
        while place < len(sentences) - 1 and sentences[place].end <= quotation.start:
            place += 1
        if quotation.name and quotation.name not in found.get(place, ()):
            found[place] = (*found.get(place, ()), quotation.name)
    return found
