"""Figures of several accounts that speak of one thing, and whether they agree."""

from collections import defaultdict
from itertools import combinations

from newsdigest.timeline.accounts.figures import Figure

ABOUT = 0.1  # what "about" leaves open
# Terms that two sentences share beside the thing counted: one is enough where the numbers are
# equal; where they are not, the sentences have to be near, or two things would be held together.
SHARED_EQUAL = 1
SHARED_OTHER = 2
NEAR = 0.25  # of the shorter sentence's terms
RANGE = 4  # times as much is another thing


def match_figures(figures: list[Figure]) -> list[list[Figure]]:
    """The figures that speak of one thing, two sources or more in each group.

    Equal figures find each other first; what is left is held against the nearest other sentence.
    """
    things: dict[str, list[Figure]] = defaultdict(list)
    for figure in figures:
        things[figure.thing].append(figure)
    found = []
    for rows in things.values():
        groups: list[list[Figure]] = []
        for figure in rows:
            best = max(groups, key=lambda group: nearness(figure, group), default=None)
            if best is not None and nearness(figure, best) > 0:
                best.append(figure)
            else:
                groups.append([figure])
        found += [group for group in groups if len({f.account.source.id for f in group}) > 1]
    return found


def nearness(figure: Figure, group: list[Figure]) -> float:
    """How surely a figure speaks of what a group speaks of; 0 where it does not.

    A source gives one figure for one thing: another number of the same source is another thing.
    """
    best = 0.0
    for other in group:
        same_source = other.account.source.id == figure.account.source.id
        if same_source and other.value != figure.value:
            return 0.0
        shared = len(figure.terms & other.terms)
        part = shared / max(1, min(len(figure.terms), len(other.terms)))
        if other.value == figure.value and other.bound == figure.bound:
            best = max(best, 1 + part if shared >= SHARED_EQUAL else 0.0)
        elif shared >= SHARED_OTHER and part >= NEAR and within(figure.value, other.value, RANGE):
            best = max(best, part)
    return best


def within(one: float, other: float, times: float) -> bool:
    """Tell whether two numbers are of one order."""
    low, high = sorted((one, other))
    return high <= low * times


def judge(group: list[Figure]) -> str:
    """Whether figures are the same, compatible (all can be right), or differ."""
    if all(f.value == group[0].value and f.bound == group[0].bound for f in group):
        return "same"
    pairs = combinations(group, 2)
    return "compatible" if all(is_compatible(one, other) for one, other in pairs) else "differ"


def is_compatible(one: Figure, other: Figure) -> bool:
    """Tell whether two figures can both be right: 90 minutes is less than two hours."""
    if one.value == other.value:
        return True
    low, high = sorted((one, other), key=lambda figure: figure.value)
    if low.bound == "more" or high.bound == "less":
        return True
    loose = "about" in (low.bound, high.bound)
    return loose and high.value - low.value <= ABOUT * high.value
