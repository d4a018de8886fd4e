"""The lead of an article without a date: its first sentences, and what they leave open."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from newsdigest.records import Sentence, Span, Timex

LONGEST_BEFORE = 300  # characters in front of a day that may say that it is to come
LEAD = 6  # sentences that are looked at
OPENING = 2  # of them, those that say what the article is about

WEEKDAY_RE = re.compile(r"XXXX-WXX-(?P<day>[1-7])")
DAY_RE = re.compile(r"(?:\d{4}|XXXX)-\d\d-\d\d|XXXX-WXX-[1-7]")
# "last Friday" and "next Friday" are not the Friday of the report.
OTHER_WEEK_RE = re.compile(r"\b(?:[Ll]ast|[Nn]ext|[Pp]revious|[Cc]oming)\b")
COMING_RE = re.compile(
    r"\b(?:will|would|(?:is|are) (?:to|set to|due to|due|expected|scheduled|preparing|poised)"
    r"|set to|ready to|prepare[sd]? to|plan(?:s|ned)? to|hopes? to|wants? to|ahead of|planned for"
    r"|scheduled for)\b"
)
# What has no verb of the future, and is to come all the same: "the court meets next on 5 May".
PLAN_RE = re.compile(
    r"\b(?:next|meets?|sits?|begins?|starts?|opens?|ends?|resumes?|returns?|expires?|takes? place"
    r"|(?:until|till|by|from|before)\s*$)"
)
# "The ship, which sank on Friday", "days after the strike on Friday": told to explain the news.
ASIDE_RE = re.compile(
    r"\b(?:after|since|following|before|until|till|ahead of|prior to|during|from|than|wake of"
    r"|who|whom|which|whose|where|when)\b(?:[^\w,;:]{1,3}\w{1,20}){0,5}[^\w,;:]{0,3}$"
)
CLAUSE_RE = re.compile(r"[,;:]")
SAME_DAY_WORDS = frozenset({"today", "this morning", "this evening", "this afternoon", "tonight"})
NEAR_DAY_WORDS = SAME_DAY_WORDS | {"yesterday", "last night", "overnight"}


class LeadSentence(NamedTuple):
    """A sentence of the lead.

    Attributes:
        opening: it is the title, or one of the first sentences.
        weekday: the ISO weekday (1 Monday) that it names for what it tells, outside quotations.
        today: it names the day of the report.
        date_words: the words of the weekday.
        coming: it, or the clause up to the weekday, speaks of what is still to come.
        aside: the weekday is that of another happening, which explains the one it tells.
    """

    words: str
    opening: bool
    weekday: int | None
    today: bool
    coming: bool
    date_words: str
    aside: bool = False


class PastDay(NamedTuple):
    """A day that an article tells as past, in its own words and no quotation.

    Attributes:
        value: TIMEX3; without the year or the week, where the words do not name it; empty for
            a word that counts from the day of the report.
    """

    value: str
    words: str


class Lead(NamedTuple):
    """The first sentences of an article, and the days that all of it tells as past."""

    sentences: tuple[LeadSentence, ...]
    past: tuple[PastDay, ...] = ()


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
    return Lead(tuple(found), tuple(find_past(text, sentences, free)))


def find_past(
    text: str, sentences: tuple[Sentence, ...], timexes: list[Timex]
) -> Iterator[PastDay]:
    """The days that are told as past: nothing up to them in their sentence says otherwise."""
    starts = [sentence.start for sentence in sentences]
    for timex in timexes:
        words = text[timex.start : timex.end]
        match = DAY_RE.match(timex.value)
        if match is None and words.lower() not in NEAR_DAY_WORDS:
            continue
        if OTHER_WEEK_RE.search(words) and (match is None or match.group()[5] == "W"):
            continue
        start = starts[max(0, bisect_right(starts, timex.start) - 1)] if starts else 0
        before = text[max(start, timex.start - LONGEST_BEFORE) : timex.start]
        if not COMING_RE.search(before) and not PLAN_RE.search(CLAUSE_RE.split(before)[-1]):
            yield PastDay(match.group() if match else "", words)


def is_inside(place: int, spans: tuple[Span, ...], ends: list[int]) -> bool:
    """Tell whether a place is inside one of ``spans``, which are in order and end at ``ends``."""
    after = bisect_right(ends, place)
    return after < len(spans) and spans[after].start <= place


def read_sentence(words: str, timexes: list[Timex], start: int, *, opening: bool) -> LeadSentence:
    """Read one sentence of the lead, which starts at ``start``: its first weekday counts."""
    told = words
    weekday, today, date_words, aside = None, False, "", False
    for timex in timexes:
        named = words[timex.start - start : timex.end - start]
        match = WEEKDAY_RE.match(timex.value)
        if match and weekday is None and not OTHER_WEEK_RE.search(named):
            weekday, date_words = int(match["day"]), named
            told = CLAUSE_RE.split(words[: timex.start - start])[-1]
            aside = ASIDE_RE.search(told) is not None
        elif named.lower() in SAME_DAY_WORDS:
            today = True
    coming = COMING_RE.search(told) is not None
    return LeadSentence(words, opening, weekday, today, coming, date_words, aside)
