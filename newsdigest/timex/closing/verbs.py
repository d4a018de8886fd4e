"""What a verb says of its time, by its form and by the auxiliaries before it."""

from functools import lru_cache
from typing import Literal

from newsdigest.timex.words import (
    ADVERBS,
    AFTER_A_NOUN,
    AHEAD_BEFORE_TO,
    AS_BEFORE,
    BEFORE_AN_INFINITIVE,
    CHAIN_ENDS,
    DETERMINERS,
    NO_PAST_VERBS,
    RELATIVES,
    VERBS,
)

Tense = Literal["past", "present", "future", "foreseen", "conditional"]

# What looks ahead: will meet; would meet, told in the past; could meet.
AHEAD: tuple[Tense, ...] = ("future", "foreseen", "conditional")
AUXILIARY_REACH = 4  # words between an auxiliary and its verb: "will not yet have been held"


def first_tense(words: list[str], places: range) -> Tense | None:
    """The tense of the first verb that the walk over ``places`` meets."""
    for place in places:
        word = words[place]
        if word in AHEAD_BEFORE_TO and words[place + 1 : place + 2] == ["to"]:
            told_first = places.step > 0 and word.endswith("ed")  # "on Friday he vowed to": past
            if not told_first:
                return "conditional" if word in ("was", "were") else "future"
        kind = verb_kind(word)
        if kind == "unchanged":
            kind = unchanged_kind(words, place)
        if kind is None or (kind == "ahead" and place and words[place - 1] in AS_BEFORE):
            continue
        if not is_adjective(words, place):
            return in_chain(words, place, kind)
    return None


def is_adjective(words: list[str], place: int) -> bool:
    """Tell whether an -ed form stands before its noun: a planned trip, a still unplanned trip."""
    if not words[place].endswith("ed") or not place:
        return False
    before = words[place - 1]
    adverb = before.endswith("ly") or before in ADVERBS
    return before in DETERMINERS or (adverb and words[place - 2] in DETERMINERS)


def unchanged_kind(words: list[str], place: int) -> str | None:
    """Past for a verb whose past is its base, where it has a subject and an object.

    >>> unchanged_kind("the bank cut its rates".split(), 2)
    'past'
    >>> unchanged_kind("the bank is to cut its rates".split(), 4)
    >>> unchanged_kind("after the cut of its rates".split(), 2)
    """
    if not 0 < place < len(words) - 1:
        return None
    before = words[max(0, place - 2) : place]
    if before[-1] in DETERMINERS or words[place + 1] in AFTER_A_NOUN:
        return None
    if before[-1] in RELATIVES:
        return "past"  # "Spain, who beat Italy"
    no_subject = any(word in BEFORE_AN_INFINITIVE or verb_kind(word) for word in before)
    return None if no_subject else "past"


@lru_cache(maxsize=4096)
def verb_kind(word: str) -> str | None:
    """What a word alone says: a row of the verb table, or a past by its ending."""
    kind = VERBS.get(word)
    if kind is not None:
        return kind
    if word.endswith("ed") and len(word) > 4 and word not in NO_PAST_VERBS:
        return "past"
    return "future" if word.endswith(("'ll", "’ll")) else None


def in_chain(words: list[str], place: int, kind: str) -> Tense:
    """The tense of a verb with the auxiliaries before it: "will be held" is no past.

    >>> in_chain("it would still be held".split(), 4, "past")
    'foreseen'
    >>> in_chain("it had been scheduled".split(), 3, "ahead")
    'conditional'
    """
    chain: list[str | None] = []
    for word in reversed(words[max(0, place - AUXILIARY_REACH) : place]):
        if word in CHAIN_ENDS:
            break
        chain.append(verb_kind(word))
    for ahead in AHEAD:
        if ahead in chain or kind == ahead:
            return ahead
    if kind == "ahead":
        return "conditional" if "past" in chain else "future"
    before = words[place - 1] if place else ""
    if kind == "past" and before in ("is", "are", "be", "being"):
        return "present"
    if kind == "present" and before in ("has", "have", "had"):
        return "past"
    return "present" if kind == "present" else "past"
