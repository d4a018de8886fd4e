"""The few sentences that together tell most of what the reports of a day tell."""

from math import sqrt

from newsdigest.timeline.condense.vectors import Vector, add_to, likeness

REPEATING = 0.5  # cosine from which a sentence repeats one that is chosen


def choose_nearest(candidates: list[Vector], nearness: list[float], count: int) -> list[int]:
    """The places of at most ``count`` of ``candidates``, in the order in which they were chosen.

    Greedy: each time the one with which the sum of the chosen points nearest to the centre of all
    that is told; a tie goes to the first. What repeats a chosen one is passed over.

    Args:
        nearness: of each candidate to the centre, by itself.

    >>> rain, sun = {"rain": 1.0}, {"sun": 1.0}
    >>> choose_nearest([sun, rain, rain], [0.6, 0.8, 0.8], 3)
    [1, 0]
    """
    left = dict(enumerate(nearness))
    chosen: list[int] = []
    total: Vector = {}
    near = square = 0.0
    while left and len(chosen) < count:
        shared = {number: likeness(candidates[number], total) for number in left}
        best = max(left, key=lambda n: (near + left[n]) / sqrt(square + 2 * shared[n] + 1))
        near, square = near + left[best], square + 2 * shared[best] + 1
        chosen.append(best)
        add_to(total, candidates[best])
        left = {
            number: value
            for number, value in left.items()
            if likeness(candidates[number], candidates[best]) <= REPEATING
        }
    return chosen
