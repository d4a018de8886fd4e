"""The first door of the room: the passages by which a text is known again.

A shingle is five words in a row, hashed; kept are those that begin with a word of an even length
(of its bytes). So the words alone choose, and a cut, padded or edited copy keeps the same ones. A
passage with a name or a number in it has an odd hash, because there the particular stands: two
reports made from one template share all but these. What stands inside quotation marks is passed
over, because every reporter in the room has the same words.
"""

import re
from zlib import crc32

from newsdigest.records import Span

LENGTH = 5  # words
TOKEN_RE = re.compile(r"\w+|[.!?:…](?=\s)")
ENDS = frozenset(".!?:…")


def sample_shingles(text: str, spoken: tuple[Span, ...]) -> tuple[int, ...]:
    """The hashes (CRC-32, its last bit as said above) of the kept passages of a text, sorted.

    Args:
        spoken: what stands inside quotation marks, in order.

    >>> said = sample_shingles("On Friday the talks in Oslo ended after 9 hours of rain.", ())
    >>> said == sample_shingles("on Friday, the talks in Oslo ended after 9 hours of rain!", ())
    True
    """
    found: set[int] = set()
    for piece in own_words(text, spoken):
        found.update(hash_passages(TOKEN_RE.findall(piece)))
    return tuple(sorted(found))


def own_words(text: str, spoken: tuple[Span, ...]) -> list[str]:
    """The text between its quotations."""
    pieces, place = [], 0
    for start, end in spoken:
        pieces.append(text[place:start])
        place = end
    pieces.append(text[place:])
    return pieces


def hash_passages(tokens: list[str]) -> list[int]:
    """The hashes of the kept passages of a piece, in its order."""
    folded = " ".join(tokens).lower().encode().split(b" ")
    marks = mark_passages(mark_particulars(tokens))
    return [
        crc32(b" ".join(folded[place : place + LENGTH])) & ~1 | marks[place]
        for place, word in enumerate(folded[: 1 - LENGTH])
        if not len(word) & 1
    ]


def mark_passages(marks: bytearray) -> bytes:
    """Mark the passages that hold a marked word, each where it begins.

    One number shifted by whole bytes does for all places at once what a search would do for each.

    >>> list(mark_passages(bytearray([0, 0, 0, 0, 0, 1, 0])))
    [0, 1, 1, 1, 1, 1, 0]
    """
    number = int.from_bytes(marks, "little")
    for _ in range(LENGTH - 1):
        number |= number >> 8
    return number.to_bytes(len(marks), "little")


def mark_particulars(tokens: list[str]) -> bytearray:
    """Mark the names and numbers: words not in small letters which do not begin a sentence.

    In a script without capitals every word counts.
    """
    marks = bytearray(len(tokens))
    for place in [place for place, word in enumerate(tokens) if not word.islower()]:
        if place and tokens[place] not in ENDS and tokens[place - 1] not in ENDS:
            marks[place] = 1
    return marks
