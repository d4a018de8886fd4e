"""Group the articles that print one text: by how much of the shorter stands in the longer.

Wire copies are cut and padded, so containment tells them, where resemblance (Jaccard, MinHash)
does not: Broder 1997, "On the resemblance and containment of documents". An inverted index from
shingle to texts finds who shares anything; it keeps few texts a shingle, so that the cost grows
with the number of articles, not of their pairs.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from itertools import chain
from typing import NamedTuple

from newsdigest.records import Print

CONTAINED = 0.45  # of the shorter text, at least; an edited copy keeps two thirds
PARTICULAR = 0.3  # of its passages with names and numbers, at least: a template keeps few
FEWEST = 5  # shingles in common, at least
LONGER = 10  # times: what is so much longer than the part it shares is a collection of reports
MOSTLY = 0.5  # of an article: from here on all that it tells belongs to the text
COMMON = 8  # texts: what more of them carry is furniture, background or a set phrase


def group_copies(prints: Iterable[Print]) -> dict[int, Print]:
    """The original of every article, by the article's key; an original is its own.

    The original is what was published first; where that does not tell, the longest. The order
    in which articles were ingested changes nothing.
    """
    ordered = sorted(prints, key=by_age)
    shared = find_shared(ordered)
    learned = Texts(shared)
    for article in ordered:
        learned.place(article)
    texts = Texts(shared - learned.common, learned.common)
    return {article.key: texts.place(article) for article in ordered}


def by_age(article: Print) -> tuple[bool, str, int, str]:
    """Sort articles: the first published, the longest, the first by the digest of its page."""
    return article.published is None, article.published or "", -article.words, article.digest


def find_shared(prints: Sequence[Print]) -> set[int]:
    """The shingles that more than one article has; most have only one."""
    once: set[int] = set()
    shared: set[int] = set()
    for article in prints:
        shared.update(once.intersection(article.shingles))
        once.update(article.shingles)
    return shared


class Size(NamedTuple):
    """How many shingles a text has, or two share, and how many of these are particular (odd)."""

    all: int
    particular: int


def measure(shingles: Collection[int]) -> Size:
    """The size of a set of shingles."""
    return Size(len(shingles), sum(shingle & 1 for shingle in shingles))


def is_contained(overlap: Size, one: Size, other: Size) -> bool:
    """Tell whether of two texts that share ``overlap`` the smaller stands in the larger.

    >>> is_contained(Size(20, 9), Size(40, 20), Size(90, 40))
    True
    >>> is_contained(Size(20, 9), Size(60, 20), Size(90, 40))  # a third of its passages
    False
    >>> is_contained(Size(20, 2), Size(40, 20), Size(90, 40))  # the same template
    False
    """
    smaller, larger = sorted((one, other))
    return (
        overlap.all >= max(FEWEST, CONTAINED * smaller.all, larger.all / LONGER)
        and overlap.particular >= PARTICULAR * smaller.particular
    )


class Texts:
    """The texts that articles print, as far as articles were placed.

    Args:
        shared: the shingles that more than one article has: no other can tell anything.
        common: the shingles that are known to tell nothing; more of them are learned.
    """

    def __init__(self, shared: set[int], common: Iterable[int] = ()) -> None:
        self.shared = shared
        self.common = set(common)
        self.originals: list[Print] = []
        self.sizes: list[Size] = []
        self.wordings: dict[str, int] = {}  # digest of the words -> text
        self.carriers: dict[int, list[int]] = {}  # shingle -> texts, while they are few

    def place(self, article: Print) -> Print:
        """Find the text that ``article`` prints, or make it one of its own; give its original."""
        own = set(article.shingles) - self.common
        telling = own & self.shared
        text, overlap = self.find(telling, own)
        text = self.wordings.get(article.text_digest, text)
        if text is None:
            text, overlap = len(self.originals), len(own)
            self.originals.append(article)
            self.sizes.append(measure(own))
        self.wordings[article.text_digest] = text
        if overlap >= MOSTLY * len(own):
            self.extend(text, telling)
        return self.originals[text]

    def find(self, telling: set[int], own: set[int]) -> tuple[int | None, int]:
        """The text of which an article shares most, and how many shingles that is."""
        carriers = {s: self.carriers[s] for s in telling if s in self.carriers}
        votes = Counter(chain.from_iterable(carriers.values()))
        for text, number in sorted(votes.items(), key=lambda vote: (-vote[1], vote[0])):
            if number < FEWEST:
                break
            if number < CONTAINED * min(len(own), self.sizes[text].all):
                continue
            overlap = measure([s for s, texts in carriers.items() if text in texts])
            if is_contained(overlap, measure(own), self.sizes[text]):
                return text, number
        return None, 0

    def extend(self, text: int, telling: set[int]) -> None:
        """Add shingles to a text; one that too many texts have is common from now on."""
        for shingle in telling:
            known = self.carriers.setdefault(shingle, [])
            if text not in known:
                known.append(text)
                if len(known) > COMMON:
                    self.common.add(shingle)
                    del self.carriers[shingle]
