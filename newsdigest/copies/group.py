"""Group the articles that print one text: by how much of the shorter stands in the longer.

Wire copies are cut and padded, so containment tells them, where resemblance (Jaccard, MinHash)
does not: Broder 1997, "On the resemblance and containment of documents". An article goes with the
text of which most prints know its passages: what one print alone has beside the text is not the
text's. An inverted index from shingle to texts finds who shares anything; it keeps few texts a
shingle, so that the cost grows with the number of articles, not of their pairs.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from newsdigest.records import Print

CONTAINED = 0.45  # of the shorter text, at least; an edited copy keeps two thirds
PARTICULAR = 0.3  # of its passages with names and numbers, at least: a template keeps few
FEWEST = 5  # shingles in common, at least
LONGER = 10  # times: what is so much longer than the part it shares is a collection of reports
COMMON = 8  # texts: what more of them carry is furniture, background or a set phrase
CARRIED = 6  # a passage is a text's if one in so many of its prints carries it


def group_copies(prints: Iterable[Print]) -> dict[int, Print]:
    """The original of every article, by the article's key; an original is its own.

    The original is what was published first; where that does not tell, the longest. The order
    in which articles were ingested changes nothing.
    """
    ordered = sorted(prints, key=lambda article: (-article.words, article.digest))
    shared = find_shared(ordered)
    learned = Texts(set(shared))
    for article in ordered:
        learned.place(article)
    texts = Texts(shared - learned.common, learned.common)
    numbers = {article.key: texts.place(article) for article in ordered}
    originals: dict[int, Print] = {}
    for article in sorted(ordered, key=by_age):
        originals.setdefault(numbers[article.key], article)
    return {key: originals[number] for key, number in numbers.items()}


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
    """The texts that articles print; the articles are placed one by one, the longest first.

    Args:
        shared: the shingles that more than one article has: no other can tell anything.
        common: the shingles that are known to tell nothing; more of them are learned.
    """

    def __init__(self, shared: set[int], common: Iterable[int] = ()) -> None:
        self.shared = shared
        self.common = set(common)
        self.sizes: list[Size] = []  # of the longest print of each text
        self.prints: list[int] = []  # how many there are of each text
        self.wordings: dict[str, int] = {}  # digest of the words -> text
        self.carriers: dict[int, dict[int, int]] = {}  # shingle -> text -> how many prints

    def place(self, article: Print) -> int:
        """Find the text that ``article`` prints, or make it one of its own; give its number."""
        own = set(article.shingles) - self.common
        telling = own & self.shared
        text = self.wordings.get(article.text_digest)
        if text is None:
            text = self.find(telling, own)
        if text is None:
            text = len(self.sizes)
            self.sizes.append(measure(own))
            self.prints.append(0)
        self.wordings[article.text_digest] = text
        self.add(text, telling)
        return text

    def find(self, telling: set[int], own: set[int]) -> int | None:
        """The text that contains an article, and whose prints know most of what it tells."""
        for text, known in self.find_known(telling):
            size = self.sizes[text]
            # Most share next to nothing, and need no measuring.
            if len(known) < CONTAINED * min(len(own), size.all):
                continue
            if is_contained(measure(known), measure(own), size):
                return text
        return None

    def find_known(self, telling: set[int]) -> list[tuple[int, list[int]]]:
        """The texts that know some of ``telling``, and what they know, the best knowing first."""
        known: dict[int, list[int]] = {}
        votes: Counter[int] = Counter()
        for shingle in telling:
            for text, prints in self.carriers.get(shingle, {}).items():
                if CARRIED * prints >= self.prints[text]:
                    known.setdefault(text, []).append(shingle)
                    votes[text] += prints
        enough = (text for text, shingles in known.items() if len(shingles) >= FEWEST)
        order = sorted(enough, key=lambda text: (-votes[text] / self.prints[text], text))
        return [(text, known[text]) for text in order]

    def add(self, text: int, telling: set[int]) -> None:
        """Add a print to a text; a shingle that too many texts carry is common from now on."""
        self.prints[text] += 1
        for shingle in telling:
            carriers = self.carriers.get(shingle)
            if carriers is None:
                self.carriers[shingle] = {text: 1}
                continue
            carriers[text] = carriers.get(text, 0) + 1
            if len(carriers) > COMMON:
                self.common.add(shingle)
                self.shared.discard(shingle)
                del self.carriers[shingle]
