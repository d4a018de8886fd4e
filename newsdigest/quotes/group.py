"""One utterance, many prints: what several sources give in their own way gets one number."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from newsdigest.quotes.words import LIGHT_WORDS, NEGATIONS, STEM_ENDINGS

WORD_RE = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
EDIT_RE = re.compile(r"\[[^\]]{0,80}\]")  # what an editor put in: "they [the miners] go"
FEWEST_CUT = 4  # words of a print that is cut out of another
RAREST = 10  # stems by which a quotation looks for its like
MOST_LED_TO = 60  # quotations that one stem leads to
MOST_COMPARED = 20  # of them, by the rare stems they share
FEWEST_SHARED = 3
SURE_SHARE = 0.8  # of the shorter print's stems, when few are shared
FAIR_SHARE = 0.6  # when many are, in the same order
MANY_SHARED = 5
WIDEST = 1.5  # stems of the longer print, for one of the shorter, in which the shared ones stand
UNSURE_SHARED = 6  # shared stems without which nobody's words are not grouped


class Print(NamedTuple):
    """An utterance as one source prints it.

    Attributes:
        words: all its words, a space on either side of each.
        stems: the weighty ones, in order.
        kinds: the same as a set.
        numbers: the figures in it.
        negated: it denies something.
    """

    words: str
    stems: tuple[str, ...]
    kinds: frozenset[str]
    numbers: frozenset[str]
    negated: bool


def group_quotations(items: Sequence[tuple[str, str | None, str]]) -> tuple[int, ...]:
    """Number quotations so that the prints of one utterance share a number, from 1 in their order.

    Only one speaker's words are compared, by the stems they share: a print may be cut, marked or
    translated differently, but not say another number or deny what the other says. The cost grows
    with the number of quotations, not with their pairs.

    Args:
        items: the words, the speaker's one name across sources (None where unknown), the source.

    >>> group_quotations([
    ...     ("Each side presents its vision of a possible ceasefire in detail.", "Ann Lee", "a"),
    ...     ("We go on.", "Ann Lee", "b"),
    ...     ("All sides present their view on a possible cease-fire in detail", "Ann Lee", "c"),
    ... ])
    (1, 2, 1)
    """
    prints = [read_print(text) for text, _, _ in items]
    frequency = Counter(stem for one in prints for stem in one.kinds)
    leaders = list(range(len(items)))
    index: dict[tuple[str | None, str], list[int]] = {}
    for number, (one, (_, speaker, _)) in enumerate(zip(prints, items, strict=True)):
        rare = sorted(one.kinds or {one.words}, key=lambda stem: (frequency[stem], stem))[:RAREST]
        shared = Counter(
            other for stem in rare for other in index.get((speaker, stem), ())[-MOST_LED_TO:]
        )
        for other, _ in shared.most_common(MOST_COMPARED):
            if is_same(one, prints[other], known=speaker is not None):
                join(leaders, number, other)
        for stem in rare:
            index.setdefault((speaker, stem), []).append(number)
    numbers: dict[int, int] = {}
    return tuple(
        numbers.setdefault(find_leader(leaders, number), len(numbers) + 1)
        for number in range(len(items))
    )


def join(leaders: list[int], one: int, other: int) -> None:
    """Put two quotations into one group."""
    first, second = sorted((find_leader(leaders, one), find_leader(leaders, other)))
    leaders[second] = first


def find_leader(leaders: list[int], number: int) -> int:
    """The first quotation of a group."""
    while leaders[number] != number:
        leaders[number] = leaders[leaders[number]]
        number = leaders[number]
    return number


def read_print(text: str) -> Print:
    """Read a print: its stems, figures and whether it denies."""
    plain = EDIT_RE.sub(" ", text).casefold().replace("’", "'")
    words = [word.replace("-", "") for word in WORD_RE.findall(plain)]
    numbers = frozenset(word for word in words if word.isdigit())
    negated = any(word in NEGATIONS or word.endswith("n't") for word in words)
    stems = [stem(word) for word in words if word not in LIGHT_WORDS and not word.isdigit()]
    return Print(f" {' '.join(words)} ", tuple(stems), frozenset(stems), numbers, negated)


def stem(word: str) -> str:
    """Cut a word to its stem, lightly.

    >>> stem("coordinating"), stem("coordinates"), stem("parties"), stem("ceasefire")
    ('coordin', 'coordin', 'part', 'ceasefir')
    """
    word = word.removesuffix("'s").replace("'", "")
    for ending in STEM_ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) > 2:
            return word[: -len(ending)]
    return word


def is_same(one: Print, other: Print, *, known: bool) -> bool:
    """Tell whether two prints of a speaker are one utterance."""
    brief, full = sorted((one.words, other.words), key=len)
    if known and (brief == full or (brief.count(" ") > FEWEST_CUT and brief in full)):
        return True
    if one.numbers and other.numbers and not one.numbers & other.numbers:
        return False
    first, second = sorted((one, other), key=lambda p: len(p.stems))
    shared = first.kinds & second.kinds
    least = min(len(first.kinds), len(second.kinds))
    if first.negated != second.negated and (
        first.negated or len(second.stems) <= len(first.stems) + 2
    ):
        return False
    share = len(shared) / least if least else 0.0
    if not known:
        return len(shared) >= UNSURE_SHARED and share >= SURE_SHARE
    close = gather_close(second.stems, shared, round(len(first.stems) * WIDEST))
    if close >= FEWEST_SHARED and close >= SURE_SHARE * least:
        return True
    return close >= max(MANY_SHARED, FAIR_SHARE * least) and in_order(first, second, shared)


def gather_close(stems: tuple[str, ...], shared: frozenset[str], width: int) -> int:
    """How many of the shared stems stand together in a stretch of so many stems.

    Words that are strewn over a long print say nothing of a short one.

    >>> gather_close(("a", "b", "x", "x", "x", "c"), frozenset("abc"), 3)
    2
    """
    places = [place for place, stem in enumerate(stems) if stem in shared]
    most = 0
    first = 0
    for last, place in enumerate(places):
        while place - places[first] >= width:
            first += 1
        most = max(most, last - first + 1)
    return most


def in_order(first: Print, second: Print, shared: frozenset[str]) -> bool:
    """Tell whether most of the shared stems stand in the same order in both prints."""
    places = {stem: place for place, stem in reversed(list(enumerate(second.stems)))}
    row = [places[stem] for stem in dict.fromkeys(first.stems) if stem in shared]
    kept = sum(before < after for before, after in pairwise(row))
    return kept >= 0.6 * (len(row) - 1)
