"""The lead of an article without a date: its first sentences, and what they leave open."""

import re
from bisect import bisect_right
from typing import NamedTuple

from newsdigest.records import Sentence, Span, Timex

LEAD = 6  # sentences that are looked at
OPENING = 2  # of them, those that say what the article is about

WEEKDAY_RE = re.compile(r"XXXX-WXX-(?P<day>[1-7])")
DAY_RE = re.compile(r"\d{4}-\d\d-\d\d")
# "last Friday" and "next Friday" are not the Friday of the report.
OTHER_WEEK_RE = re.compile(r"\b(?:[Ll]ast|[Nn]ext|[Pp]revious|[Cc]oming)\b")
COMING_RE = re.compile(
    r"\b(?:will|would|(?:is|are) (?:to|set to|due to|due|expected|scheduled|preparing|poised)"
    r"|set to|ready to|prepare[sd]? to|plan(?:s|ned)? to|hopes? to|wants? to|ahead of|planned for"
    r"|scheduled for)\b"
)
CLAUSE_RE = re.compile(r"[,;:]")
SAME_DAY_WORDS = frozenset({"today", "this morning", "this evening", "this afternoon", "tonight"})


class LeadSentence(NamedTuple):
    """A sentence of the lead.

    Attributes:
        opening: it is the title, or one of the first sentences.
        weekday: the ISO weekday (1 Monday) that it names for what it tells, outside quotations.
        today: it names the day of the report.
        date_words: the words of the weekday.
        coming: it, or the clause up to the weekday, speaks of what is still to come.
    """

    words: str
    opening: bool
    weekday: int | None
    today: bool
    coming: bool
    date_words: str


class Lead(NamedTuple):
    """The first sentences of an article, and the whole days that all of it tells as past."""

    sentences: tuple[LeadSentence, ...]
    told: tuple[str, ...]


def read_lead(
    title: str | None,
    text: str,
    sentences: tuple[Sentence, ...],
    timexes: tuple[Timex, ...],
    spoken: tuple[Span, ...],
) -> Lead:
    """Read the lead of an article.

    Args:
        timexes: tagged without a document creation time: what depends on it is open.
        spoken: where somebody's own words stand, in order; the days in them are left alone.
    """
    found = [LeadSentence(title, True, None, False, False, "")] if title else []
    ends = [span.end for span in spoken]
    free = [t for t in timexes if not is_inside(t.start, spoken, ends)]
    bodies = [sentence for sentence in sentences if not sentence.heading][:LEAD]
    for place, sentence in enumerate(bodies):
        inside = [t for t in free if sentence.start <= t.start < sentence.end]
        words = text[sentence.start : sentence.end]
        found.append(read_sentence(words, inside, sentence.start, opening=place < OPENING))
    told = tuple(t.value[:10] for t in free if DAY_RE.match(t.value))
    return Lead(tuple(found), told)


def is_inside(place: int, spans: tuple[Span, ...], ends: list[int]) -> bool:
    """Tell whether a place is inside one of ``spans``, which are in order and end at ``ends``."""
    after = bisect_right(ends, place)
    return after < len(spans) and spans[after].start <= place


def read_sentence(words: str, timexes: list[Timex], start: int, *, opening: bool) -> LeadSentence:
    """Read one sentence of the lead, which starts at ``start``: its first weekday counts."""
    told = words
    weekday, today, date_words = None, False, ""
    for timex in timexes:
        named = words[timex.start - start : timex.end - start]
        match = WEEKDAY_RE.match(timex.value)
        if match and weekday is None and not OTHER_WEEK_RE.search(named):
            weekday, date_words = int(match["day"]), named
            told = CLAUSE_RE.split(words[: timex.start - start])[-1]
        elif named.lower() in SAME_DAY_WORDS:
            today = True
    coming = COMING_RE.search(told) is not None
    return LeadSentence(words, opening, weekday, today, coming, date_words)
