"""The reports of an event while they are being gathered, and how like it another report is."""

from collections.abc import Iterable, Mapping
from math import fsum, sqrt
from typing import NamedTuple

from newsdigest.records import ToldMention
from newsdigest.timeline.stopwords import STOPWORDS
from newsdigest.timeline.terms import WORD_RE, stem

MOST_ASKED = 12  # reports of an event that are asked for what they tell and whom they name


class Scale(NamedTuple):
    """What words tell in a pile.

    Attributes:
        weights: the squared weight of each stem (IDF).
        rarest: the weight of a stem that one sentence alone uses: the unit of what is told.
        ranks: the place of each stem among all, the rarest first.
    """

    weights: Mapping[str, float]
    rarest: float
    ranks: Mapping[str, int]

    def measure(self, terms: Iterable[str]) -> float:
        """How much ``terms`` of the pile tell: 1 is what one word tells that nobody else uses."""
        # A sum that does not depend on the order of a set.
        return fsum(map(self.weights.__getitem__, terms)) / self.rarest


class Report(NamedTuple):
    """A report, with what it is held against others by.

    Attributes:
        terms: its stems.
        first: the stem of its first word, which has a capital anyway.
        names: the stems of its other capitalised words.
        kinds: of these the last words of longer names, which may say what is named.
        deeds: the stems that name nobody.
    """

    told: ToldMention
    terms: frozenset[str]
    first: str
    names: frozenset[str]
    kinds: frozenset[str]
    deeds: frozenset[str]


class Cluster:
    """The reports of an event while they are being gathered.

    Attributes:
        asked: the first of them, which are asked for what they tell and whom they name; of those
            that would all give the same answer, one.
        square: the squared length of its vector.
    """

    def __init__(self) -> None:
        self.reports: list[Report] = []
        self.asked: list[Report] = []
        self.terms: dict[str, int] = {}
        self.square = 0.0

    def add(self, report: Report, weights: Mapping[str, float]) -> list[str]:
        """Take a report in; give back its stems that are new to the event."""
        if len(self.reports) < MOST_ASKED and all(report[1:] != one[1:] for one in self.asked):
            self.asked.append(report)
        self.reports.append(report)
        new = []
        for term in report.told.mention.terms:
            count = self.terms.get(term, 0)
            if not count:
                new.append(term)
            self.square += weights[term] * (2 * count + 1)
            self.terms[term] = count + 1
        return new

    def likeness(self, told: ToldMention, weights: Mapping[str, float], own: float) -> float:
        """The cosine between a report, the squared length of which is ``own``, and the event."""
        counts = self.terms
        shared = 0.0
        for term in told.mention.terms:
            if term in counts:
                shared += weights[term] * counts[term]
        return shared / sqrt(own * self.square) if shared else 0.0


def read_report(told: ToldMention) -> Report:
    """A report with its stems and names; weekdays and the like name nobody."""
    words = WORD_RE.findall(told.sentence)
    names, kinds = set(), set()
    for before, word, after in zip(words, words[1:], [*words[2:], ""], strict=False):
        if (
            not word.islower()
            and word[0].isupper()
            and len(word) > 2
            and word.lower() not in STOPWORDS
        ):
            name = stem(word.lower())
            names.add(name)
            if before[0].isupper() and not after[:1].isupper():
                kinds.add(name)
    first = stem(words[0].lower()) if words else ""
    terms = frozenset(told.mention.terms)
    return Report(told, terms, first, frozenset(names), frozenset(kinds), terms - names)
