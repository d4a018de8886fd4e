"""How alike two sets of stems are, where rare stems tell more than common ones."""

from collections.abc import Collection, Mapping
from math import fsum, sqrt


def measure_likeness(
    one: Collection[str],
    other: Collection[str],
    weights: Mapping[str, float],
    *,
    unknown: float = 0.0,
) -> float:
    """The cosine of two sets of stems, 0 to 1.

    Args:
        weights: the squared weight of each stem (IDF).
        unknown: that of a stem which has none: it can be as rare as any.

    >>> known = {"talk": 1.0, "oslo": 3.0}
    >>> measure_likeness(("talk", "oslo"), ("talk", "riga"), known, unknown=3.0)
    0.25
    """
    first, second = set(one), set(other)
    # Exact sums: they do not depend on the order of a set.
    common = fsum(weights.get(term, unknown) for term in first & second)
    lengths = [fsum(weights.get(term, unknown) for term in terms) for terms in (first, second)]
    return common / sqrt(lengths[0] * lengths[1]) if all(lengths) else 0.0
