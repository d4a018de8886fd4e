"""Whether figures of one thing agree."""

from itertools import combinations

from newsdigest.timeline.accounts.figures import Figure

ABOUT = 0.1  # what "about" leaves open
ROUNDED = 0.04  # what rounding does: more is another number, whatever it rounds to
HALF = 0.5001  # a half, and what floats add to it


def judge(group: list[Figure]) -> str:
    """Whether figures are the same, compatible (all can be right), or differ."""
    if all(f.value == group[0].value and f.bound == group[0].bound for f in group):
        return "same"
    pairs = combinations(group, 2)
    return "compatible" if all(is_compatible(one, other) for one, other in pairs) else "differ"


def is_compatible(one: Figure, other: Figure) -> bool:
    """Tell whether two figures can both be right: 90 minutes is less than two hours."""
    if one.value == other.value or is_rounded(one, other):
        return True
    low, high = sorted((one, other), key=lambda figure: figure.value)
    if low.bound == "more" or high.bound == "less":
        return True
    loose = "about" in (low.bound, high.bound)
    return loose and high.value - low.value <= ABOUT * high.value


def is_rounded(one: Figure, other: Figure) -> bool:
    """Tell a number and what it rounds to: 3.38 billion and 3.4 billion."""
    fine, round_one = sorted((one, other), key=lambda figure: figure.grain)
    apart = abs(one.value - other.value)
    return (
        fine.grain < round_one.grain
        and round_one.bound not in ("more", "less")
        and apart <= HALF * round_one.grain
        and apart <= ROUNDED * max(one.value, other.value)
    )
