"""Rank sentences by how much of the article's own subject they carry, and how early they stand."""

import re
from collections import Counter
from math import log, sqrt

WORD_RE = re.compile(r"[^\W\d_]{3,}|\d[\d.,]*\d")
STEM = 6  # letters: one stem for a word's common forms
DECAY = 0.15  # what a place further down costs: 1 / (1 + 0.15 i)

Vector = dict[str, float]

# Words too common to tell what an article is about.
COMMON = frozenset(
    """
    the and that for with was were are has have had not but this from they his her its their will
    would could should been after before about into more than also said says over who which when
    where there what all one two out up can may you your our she him them did does because while
    during between under such other some any only most many very just told according
    """.split()
)


def vectors_of(sentences: list[str]) -> list[Vector]:
    """The TF-IDF vector of each sentence, of length 1; the article itself is the collection."""
    bags = [Counter(stems(sentence)) for sentence in sentences]
    spread = Counter(stem for bag in bags for stem in bag)
    number = len(bags)
    return [
        to_unit({stem: count * log(1 + number / spread[stem]) for stem, count in bag.items()})
        for bag in bags
    ]


def to_unit(vector: Vector) -> Vector:
    """``vector`` with length 1; an empty one stays empty."""
    length = sqrt(sum(weight * weight for weight in vector.values()))
    return {stem: weight / length for stem, weight in vector.items()}


def rank_sentences(vectors: list[Vector]) -> list[int]:
    """The places of the sentences, the best first: nearest the centroid, and early.

    >>> rank_sentences(vectors_of(["Talks ended in Rome.", "Rain fell.", "Rome talks ended well."]))
    [0, 2, 1]
    """
    centroid: Vector = {}
    for vector in vectors:
        for stem, weight in vector.items():
            centroid[stem] = centroid.get(stem, 0.0) + weight
    scores = [
        similarity(vector, centroid) / (1 + DECAY * place) for place, vector in enumerate(vectors)
    ]
    return sorted(range(len(vectors)), key=lambda place: -scores[place])


def similarity(one: Vector, other: Vector) -> float:
    """The dot product of two vectors: of unit vectors, their cosine."""
    if len(one) > len(other):
        one, other = other, one
    return sum(weight * other[stem] for stem, weight in one.items() if stem in other)


def stems(sentence: str) -> list[str]:
    """The content words of a sentence, cut to their stems."""
    return [word[:STEM] for word in WORD_RE.findall(sentence.lower()) if word not in COMMON]
