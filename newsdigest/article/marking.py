"""Which row of the markers table a line fits, if any; most lines are ruled out by how they open."""

import re
from collections import defaultdict
from functools import cache

from newsdigest.article.markers import MARKERS, Action
from newsdigest.article.openings import read_openings, split_alternatives

NUMBERED_MARKERS = {f"m{number}": marker for number, marker in enumerate(MARKERS)}


def tell_action(words: str) -> Action | None:
    """Tell what the first row does that ``words`` fits: a line in small letters.

    >>> tell_action("share this article"), tell_action("share prices fall")
    ('line', None)
    """
    openings, floating_re = read_rows()
    opened = words.startswith(openings.get(words[:1], ()))
    match = (marker_re() if opened else floating_re).fullmatch(words)
    return NUMBERED_MARKERS[match.lastgroup].action if match and match.lastgroup else None


@cache
def marker_re() -> re.Pattern[str]:
    """All rows of the markers table as one alternation, compiled when first needed."""
    return join_rows({name: [marker.pattern] for name, marker in NUMBERED_MARKERS.items()})


@cache
def read_rows() -> tuple[dict[str, tuple[str, ...]], re.Pattern[str]]:
    """Read from the table what its lines open with, by the first letter.

    Returns:
        Those openings, and an alternation of what may open with anything: a line that opens in none
        of the ways can fit only that.
    """
    found: defaultdict[str, set[str]] = defaultdict(set)
    floating: defaultdict[str, list[str]] = defaultdict(list)
    for name, marker in NUMBERED_MARKERS.items():
        for alternative in split_alternatives(marker.pattern):
            openings = read_openings(alternative)
            if "" in openings:
                floating[name].append(alternative)
                continue
            for opening in openings:
                found[opening[0]].add(opening)
    return {letter: tuple(group) for letter, group in found.items()}, join_rows(floating)


def join_rows(rows: dict[str, list[str]]) -> re.Pattern[str]:
    """Join alternatives by the names of their rows; the name of the row that fits is known."""
    named = (f"(?P<{name}>{'|'.join(patterns)})" for name, patterns in rows.items())
    return re.compile("|".join(named), re.VERBOSE)
