"""One mention: what a sentence tells of the day that an expression names."""

from typing import NamedTuple

from newsdigest.records import KnownDate, Mention, Sentence, Span, Status, Timex
from newsdigest.timeline.mentions.adjunct import find_adjunct
from newsdigest.timeline.mentions.clause import find_clause


class Text(NamedTuple):
    """A text with what is needed to tell what its sentences date.

    Attributes:
        spoken: what stands inside quotation marks, in order.
    """

    words: str
    spoken: tuple[Span, ...]
    dct: str | None


def make_mention(words: str, sentence: Sentence, timex: Timex, status: Status) -> Mention:
    """The mention of what ``timex`` dates, without its terms."""
    assert timex.day_from is not None
    assert timex.day_until is not None
    told = words[sentence.start : sentence.end]
    place = (timex.start - sentence.start, timex.end - sentence.start)
    clause = find_adjunct(told, *place) or find_clause(told, *place)
    evidence = words[timex.start : timex.end]
    year = timex.value[:4]
    basis = "explicit" if year.isdigit() and year in evidence else "relative"
    return Mention(
        sentence.start,
        sentence.end,
        Span(timex.start, timex.end),
        Span(sentence.start + clause.start, sentence.start + clause.end),
        KnownDate(timex.value, timex.precision, basis, evidence),
        timex.rule,
        timex.day_from,
        timex.day_until,
        status,
        (),
    )


def without_dates(words: str, mention: Mention, timexes: list[Timex]) -> str:
    """What a mention is about, without its temporal expressions: they say when, not what.

    Background is about the clause around its date only.
    """
    start, end = mention.clause if mention.status == "background" else mention[:2]
    pieces = []
    for timex in timexes:
        if start <= timex.start and timex.end <= end:
            pieces.append(words[start : timex.start])
            start = timex.end
    return " ".join((*pieces, words[start:end]))
