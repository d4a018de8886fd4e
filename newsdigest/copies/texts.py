"""The texts that articles print, told by how much of the shorter stands in the longer."""

from collections import Counter
from collections.abc import Collection, Iterable
from itertools import chain, repeat
from typing import NamedTuple

CONTAINED = 0.45  # of the shorter text, at least; an edited copy keeps two thirds
PARTICULAR = 0.3  # of its passages with names and numbers, at least: a template keeps few
FEWEST = 5  # shingles in common, at least
LONGER = 10  # times: what is so much longer than the part it shares is a collection of reports
COMMON = 8  # texts: what more of them carry is furniture, background or a set phrase
CARRIED = 6  # a passage is a text's if one in so many of its prints carries it


class Size(NamedTuple):
    """How many shingles a text has, or two share, and how many of these are particular (odd)."""

    all: int
    particular: int


def measure(shingles: Collection[int]) -> Size:
    """The size of a set of shingles."""
    return Size(len(shingles), sum(map((1).__and__, shingles)))


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


class Passages(NamedTuple):
    """What an article is known by.

    Attributes:
        size: of all its shingles.
        shared: the shingles that some other article has: no other can tell anything.
    """

    text_digest: str
    size: Size
    shared: set[int]


class Texts:
    """The texts that articles print; the articles are placed one by one, the longest first.

    Args:
        common: the shingles that are known to tell nothing; more of them are learned.
    """

    def __init__(self, common: Iterable[int] = ()) -> None:
        self.common = set(common)
        self.sizes: list[Size] = []  # of the longest print of each text
        self.prints: list[int] = []  # how many there are of each text
        self.wordings: dict[str, int] = {}  # digest of the words -> text
        self.carriers: dict[int, dict[int, int]] = {}  # shingle -> text -> how many prints

    def place(self, article: Passages) -> int:
        """Find the text that ``article`` prints, or make it one of its own; give its number."""
        common = measure(article.shared & self.common)
        own = Size(article.size.all - common.all, article.size.particular - common.particular)
        telling = article.shared - self.common
        text = self.wordings.get(article.text_digest)
        if text is None:
            text = self.find(telling, own)
        if text is None:
            text = len(self.sizes)
            self.sizes.append(own)
            self.prints.append(0)
        self.wordings[article.text_digest] = text
        self.add(text, telling)
        return text

    def find(self, telling: set[int], own: Size) -> int | None:
        """The text that contains an article, and whose prints know most of what it tells."""
        likely = self.find_likely(telling, own)
        for text, known in self.find_known(telling, likely) if likely else ():
            if is_contained(measure(known), own, self.sizes[text]):
                return text
        return None

    def find_likely(self, telling: set[int], own: Size) -> set[int]:
        """The texts of which any prints carry enough of ``telling``; most share next to nothing."""
        carried = chain.from_iterable(map(self.carriers.get, telling, repeat(())))
        return {
            text
            for text, number in Counter(carried).items()
            if number >= FEWEST and number >= CONTAINED * min(own.all, self.sizes[text].all)
        }

    def find_known(self, telling: set[int], texts: set[int]) -> list[tuple[int, list[int]]]:
        """What each of ``texts`` knows of ``telling``, the best knowing first."""
        known: dict[int, list[int]] = {text: [] for text in texts}
        votes: Counter[int] = Counter()
        for shingle in telling:
            for text, prints in self.carriers.get(shingle, {}).items():
                if text in texts and CARRIED * prints >= self.prints[text]:
                    known[text].append(shingle)
                    votes[text] += prints
        order = sorted(texts, key=lambda text: (-votes[text] / self.prints[text], text))
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
                del self.carriers[shingle]
