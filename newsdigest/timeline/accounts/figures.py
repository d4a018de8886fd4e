"""A figure of an account, with what is told of it around it."""

import re
from bisect import bisect_left, bisect_right
from typing import NamedTuple

from newsdigest.records import Account, Sentence, Span
from newsdigest.timeline.terms import find_terms

# Where one part of a sentence ends, and another begins to tell something else.
PART_RE = re.compile(r"[,;:()—]|--|\s(?:but|while|whereas|when|where|which|who|including)\s")
DATED = ("DATE", "TIME")
DAY = len("2032-03-01")
MOST_READ = 1000  # characters of a sentence, on both sides of a figure


TimexRow = tuple[Span, str, str, str | None]  # as `Account.timexes` has them


class Figure(NamedTuple):
    """A quantity in an account.

    Attributes:
        thing: what is counted, stemmed; ``minutes``, ``days`` or ``years`` of a duration.
        bound: about, more, less; empty where the number is exact.
        terms: the stems of its sentence, without the thing.
        near: those of the part of the sentence that it stands in.
        days: the days and times of the calendar that its sentence names.
        grain: the unit to which the number is given; 0 of what is not rounded.
        out_of: of a part ("seven of nine bridges") the number of the whole; 0 of all others.
        is_whole: it is that number of the whole, told for the part's sake.
    """

    account: Account
    sentence: Sentence
    start: int
    end: int
    thing: str
    value: float
    bound: str
    terms: frozenset[str]
    near: frozenset[str]
    days: frozenset[str]
    grain: float = 0.0
    out_of: float = 0.0
    is_whole: bool = False

    @property
    def words(self) -> str:
        """The figure as the account gives it."""
        return " ".join(self.account.text[self.start : self.end].split())


def make_figure(account: Account, span: Span, thing: str, value: float, bound: str) -> Figure:
    """A figure with its sentence."""
    place = bisect_right(account.sentences, span.start, key=lambda sentence: sentence.start)
    sentence = account.sentences[max(place - 1, 0)]
    before = account.text[max(sentence.start, span.start - MOST_READ) : span.start]
    after = account.text[span.end : min(sentence.end, span.end + MOST_READ)]
    cut = next((m.start() for m in PART_RE.finditer(after)), len(after))
    near = f"{PART_RE.split(before)[-1]} {after[:cut]}"
    return Figure(
        account,
        sentence,
        span.start,
        span.end,
        thing,
        value,
        bound,
        find_deeds(f"{before} {after}", thing),
        find_deeds(near, thing),
        find_days(account, sentence),
    )


def find_deeds(words: str, thing: str) -> frozenset[str]:
    """The stems that say what is told of a thing; other numbers do not."""
    return frozenset(term for term in find_terms(words) if not term[0].isdigit()) - {thing}


def find_days(account: Account, sentence: Sentence) -> frozenset[str]:
    """The days, months and years that a sentence names, as TIMEX3 values."""
    return frozenset(
        value[:DAY]
        for _, kind, value, _ in list_timexes(account, sentence)
        if kind in DATED and value[:1].isdigit()
    )


def list_timexes(account: Account, sentence: Sentence) -> tuple[TimexRow, ...]:
    """The temporal expressions of a sentence."""
    rows = account.timexes
    first = bisect_left(rows, sentence.start, key=read_start)
    return rows[first : bisect_left(rows, sentence.end, lo=first, key=read_start)]


def read_start(row: TimexRow) -> int:
    """Where a temporal expression begins."""
    return row[0].start
