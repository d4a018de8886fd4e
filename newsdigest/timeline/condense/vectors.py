"""Sentences as vectors of their stems, and the centre of many."""

from collections import Counter
from collections.abc import Iterable
from math import log, sqrt

from newsdigest.timeline.terms import find_terms

Vector = dict[str, float]


class Vectors(dict[str, Vector]):
    """The vectors of sentences, each of length 1 and made when it is first asked for.

    A stem weighs the more, the rarer it is among the sentences that the weights are learnt from
    (IDF); one that is new is as rare as can be.
    """

    def __init__(self, sentences: set[str]) -> None:
        super().__init__()
        self.bags = {sentence: find_terms(sentence) for sentence in sentences}
        self.counts = Counter(term for bag in self.bags.values() for term in bag)

    def __missing__(self, sentence: str) -> Vector:
        bag = self.bags.get(sentence)
        if bag is None:
            bag = find_terms(sentence)
        pile = len(self.bags) or 1
        vector = {term: 1 + log(pile / max(self.counts[term], 1)) for term in bag}
        self[sentence] = to_unit(vector)
        return self[sentence]


def find_centre(weighted: Iterable[tuple[Vector, float]]) -> Vector:
    """The direction in which the vectors point together, each with its weight."""
    total: Vector = {}
    for vector, weight in weighted:
        add_to(total, vector, weight)
    return to_unit(total)


def add_to(total: Vector, vector: Vector, weight: float = 1.0) -> None:
    """Add ``vector`` to ``total``, in place."""
    for term, value in vector.items():
        total[term] = total.get(term, 0.0) + weight * value


def to_unit(vector: Vector) -> Vector:
    """``vector`` with length 1; an empty one stays empty."""
    length = sqrt(sum(weight * weight for weight in vector.values()))
    return {term: weight / length for term, weight in vector.items()}


def likeness(one: Vector, other: Vector) -> float:
    """The dot product of two vectors: of unit vectors, their cosine."""
    if len(one) > len(other):
        one, other = other, one
    return sum(weight * other[term] for term, weight in one.items() if term in other)
