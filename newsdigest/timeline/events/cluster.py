"""The reports of an event while they are being gathered, and how like it another report is."""

from collections.abc import Iterable, Mapping
from math import fsum, sqrt
from typing import NamedTuple

from newsdigest.records import ToldMention


class Scale(NamedTuple):
    """What words tell in a pile.

    Attributes:
        weights: the squared weight of each stem (IDF).
        rarest: the weight of a stem that one sentence alone uses: the unit of what is told.
    """

    weights: Mapping[str, float]
    rarest: float

    def measure(self, terms: Iterable[str]) -> float:
        """How much ``terms`` tell: 1 is what one word tells that nobody else uses."""
        # A sum that does not depend on the order of a set.
        return fsum(self.weights.get(term, 0.0) for term in terms) / self.rarest


class Cluster:
    """The reports of an event while they are being gathered."""

    def __init__(self) -> None:
        self.reports: list[ToldMention] = []
        self.terms: dict[str, int] = {}
        self.square = 0.0  # the squared length of its vector

    def add(self, told: ToldMention, weights: Mapping[str, float]) -> list[str]:
        """Take a report in; give back its stems that are new to the event."""
        new = [term for term in told.mention.terms if term not in self.terms]
        self.reports.append(told)
        for term in told.mention.terms:
            count = self.terms.get(term, 0)
            self.square += weights[term] * (2 * count + 1)
            self.terms[term] = count + 1
        return new

    def likeness(self, told: ToldMention, weights: Mapping[str, float], own: float) -> float:
        """The cosine between a report, the squared length of which is ``own``, and the event."""
        terms = told.mention.terms
        shared = sum(weights[t] * self.terms[t] for t in terms if t in self.terms)
        return shared / sqrt(own * self.square) if shared else 0.0
