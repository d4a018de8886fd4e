"""Which row of the markers table a line fits, if any; most lines are ruled out by how they open."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newsdigest.article.markers import HEADINGS_ABROAD, MARKERS, Action
from newsdigest.article.openings import (
    LENGTH,
    NUMBER,
    read_openings,
    read_trace,
    split_alternatives,
)

ABROAD = frozenset(heading for headings in HEADINGS_ABROAD.values() for heading in headings)
ENDS = " :…»>.|"  # behind a heading


class Alternative(NamedTuple):
    """A part of a row's pattern; the first in the table that fits counts."""

    place: int
    pattern: str
    action: Action


class Rows(NamedTuple):
    """The rows by what stands in their lines.

    Attributes:
        openings: what lines open with that are no article, by its first two letters.
        opened: what an opening may be that of.
        floating: what may open with anything, by letters that it has to hold.
    """

    openings: dict[str, tuple[str, ...]]
    opened: dict[str, list[Alternative]]
    floating: dict[str, list[Alternative]]


def tell_action(words: str) -> Action | None:
    """Tell what the first row does that ``words`` fits: a line in small letters.

    >>> tell_action("share this article"), tell_action("share prices fall")
    ('line', None)
    """
    found = [row for trace in FLOATING if trace in words for row in FLOATING[trace]]
    start = NUMBER if words[:1].isdecimal() else words
    openings = OPENINGS.get(start[:2]) or OPENINGS.get(start[:1], ())
    opened = start.startswith(openings)
    if opened:
        fitting = filter(start.startswith, openings)
        found += {row for opening in fitting for row in OPENED[opening]}
    found.sort()
    for row in found:
        if compile_pattern(row.pattern).fullmatch(words):
            return row.action
    return tell_heading(words) if opened else None


def tell_heading(words: str) -> Action | None:
    """Tell a heading of other stories in another language, or such a story behind a colon."""
    heading, _, title = words.partition(":")
    if heading.rstrip(ENDS) not in ABROAD:
        return None
    return "line" if title else "list"


@cache  # few of them are ever needed
def compile_pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.VERBOSE)


def read_rows() -> Rows:
    """Read from the table how the lines open that fit its rows."""
    floating: defaultdict[str, list[Alternative]] = defaultdict(list)
    opened: defaultdict[str, list[Alternative]] = defaultdict(list)
    for row in list_alternatives():
        found = read_openings(row.pattern)
        if "" in found:
            floating[read_trace(row.pattern)].append(row)
            continue
        for opening in found:
            opened[opening].append(row)
    openings: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
    for opening in {*opened, *(heading[:LENGTH] for heading in ABROAD)}:
        openings[opening[:2]] += (opening,)
    for start in openings:
        openings[start] += openings.get(start[:-1], ())  # an opening may be a single letter
    return Rows(dict(openings), opened, floating)


def list_alternatives() -> Iterator[Alternative]:
    """List the alternatives of all rows, in the order of the table."""
    rows = ((row, pattern) for row in MARKERS for pattern in split_alternatives(row.pattern))
    for place, (row, pattern) in enumerate(rows):
        yield Alternative(place, pattern, row.action)


OPENINGS, OPENED, FLOATING = read_rows()
