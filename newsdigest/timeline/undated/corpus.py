"""The words of dated sources, to be looked up by what they are about."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from heapq import nsmallest
from typing import NamedTuple

from newsdigest.timeline.events.group import weigh_counts
from newsdigest.timeline.terms import find_terms

FEWEST_SHARED = 5  # stems of an utterance; a shorter one may be anybody's
MOST_LED_TO = 200  # sentences to which one word leads: commoner ones lead nowhere


class DatedWords(NamedTuple):
    """What a dated source prints: an utterance, or a sentence that tells of a day.

    Attributes:
        published: the ISO day on which the source was published.
        day: the ISO day of the saying, or of what is told.
        terms: the stems of its content words.
    """

    source: str
    published: str
    day: str
    terms: tuple[str, ...]


Row = tuple[str, str, str, str]  # the same, its words not yet read


class Corpus:
    """The words of dated sources, to be looked up by what they are about.

    Args:
        utterances: what they quote, each as its source, the ISO days of the publication and of
            the saying, and the words.
        told: the sentences that tell of a day: source, ISO days of the publication and of what is
            told, the stems as the store keeps them.
    """

    def __init__(self, utterances: Iterable[Row], told: Iterable[Row]) -> None:
        said = (DatedWords(*row[:3], find_terms(row[3])) for row in utterances)
        self.utterances = [row for row in said if len(row.terms) >= FEWEST_SHARED]
        self.told = [DatedWords(*row[:3], tuple(row[3].split())) for row in told]
        self.said_index = index_terms(self.utterances)
        self.told_index = index_terms(self.told)
        counts = Counter({term: len(rows) for term, rows in self.told_index.items()})
        self.weights = weigh_counts(counts, len(self.told))
        self.rarest = max(self.weights.values(), default=1.0)


def index_terms(rows: list[DatedWords]) -> dict[str, list[int]]:
    """The places of the rows in which each stem stands."""
    index: dict[str, list[int]] = defaultdict(list)
    for number, row in enumerate(rows):
        for term in row.terms:
            index[term].append(number)
    return index


def most_shared(
    terms: tuple[str, ...], index: dict[str, list[int]], most: int
) -> list[tuple[int, int]]:
    """The rows that use most of ``terms``, with how many; a tie goes to the earlier row.

    A word that stands everywhere is passed over.

    >>> most_shared(("rain", "snow"), {"rain": [2, 0], "snow": [1, 2]}, 2)
    [(2, 2), (0, 1)]
    """
    rows = (index.get(term, ()) for term in terms)
    counts = Counter(number for row in rows if len(row) <= MOST_LED_TO for number in row)
    return nsmallest(most, counts.items(), key=lambda row: (-row[1], row[0]))
