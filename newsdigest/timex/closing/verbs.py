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
    FINITE,
    NO_PAST_VERBS,
    NOBODY,
    PERCEPTIONS,
    RELATIVES,
    VERBS,
)

Tense = Literal["past", "present", "future", "foreseen", "possible", "due", "conditional"]

# What looks ahead: will meet; would meet, told in the past; could meet; was due to meet; had been
# due to meet.
AHEAD: tuple[Tense, ...] = ("future", "foreseen", "possible", "due", "conditional")
REACH = 8  # words between a verb and its subject: "neither the mayor nor his wife could"
AUXILIARY_REACH = 4  # words between an auxiliary and its verb: "will not yet have been held"


def first_tense(words: list[str], places: range) -> Tense | None:
    """The tense of the first verb that the walk over ``places`` meets."""
    for place in places:
        word = words[place]
        if word in AHEAD_BEFORE_TO and words[place + 1 : place + 2] == ["to"]:
            told_first = places.step > 0 and word.endswith("ed")  # "on Friday he vowed to": past
            if not told_first:
                return ahead_tense(words, place)
        kind = verb_kind(word)
        if kind == "unchanged":
            kind = unchanged_kind(words, place)
        if kind is None or (kind == "ahead" and place and words[place - 1] in AS_BEFORE):
            continue
        if kind in ("past", "present") and is_coordinated(words, place):
            continue
        if not is_adjective(words, place):
            return in_chain(words, place, kind)
    return None


def is_coordinated(words: list[str], place: int) -> bool:
    """Tell whether a "be", or what follows one, has its auxiliary before an "and".

    >>> is_coordinated("it could arrive and be opened".split(), 5)
    True
    """
    start = place - (words[place] != "be")
    return start > 0 and words[start] == "be" and words[start - 1] in ("and", "or")


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
    >>> in_chain("it is expected to be sold".split(), 5, "past")
    'future'
    """
    chain: list[str | None] = []
    for before in range(place - 1, max(-1, place - 1 - AUXILIARY_REACH), -1):
        word = words[before]
        if word == "to" and (not chain or chain[-1] == "present"):  # "to hit", "to be sold"
            governor = governing_place(words, before)
            if governor is not None:
                return ahead_tense(words, governor)
        if word in CHAIN_ENDS:
            break
        chain.append(verb_kind(word))
        if chain[-1] == "possible":
            return modal_tense(words, before)
        if word in FINITE:
            break
    for ahead in AHEAD:
        if ahead in chain or kind == ahead:
            return modal_tense(words, place) if kind == "possible" else ahead
    if kind == "ahead":
        return ahead_tense(words, place)
    before_it = words[place - 1] if place else ""
    if kind == "past" and before_it in ("is", "are", "be", "being"):
        return "present"
    if kind == "present" and before_it in ("has", "have", "had"):
        return "past"
    return "present" if kind == "present" else "past"


def governing_place(words: list[str], to: int) -> int | None:
    """Where the word that looks ahead stands, of which this "to" makes a plan: expected to be."""
    for place in range(to - 1, -1, -1):
        if words[place] in AHEAD_BEFORE_TO or verb_kind(words[place]) == "ahead":
            return place
        if not is_adverb(words[place]):
            break
    return None


def ahead_tense(words: list[str], place: int) -> Tense:
    """The tense of a word that looks ahead, by the past before it.

    >>> [ahead_tense(text.split(), 2) for text in ("it is due", "it was due", "it had planned")]
    ['future', 'due', 'conditional']
    """
    if words[place] in ("was", "were"):
        return "due"
    for word in reversed(words[max(0, place - AUXILIARY_REACH) : place]):
        if word in ("was", "were", "wasn't", "weren't", "wasn’t", "weren’t"):
            return "past" if words[place] == "able" else "due"
        if word in ("had", "hadn't", "hadn’t"):
            return "conditional"
        if word in CHAIN_ENDS or word in FINITE:
            break
    return "future"


def modal_tense(words: list[str], place: int) -> Tense:
    """The tense of what may be, by the verb: "may have left", "could not say" tell the past.

    >>> modal_tense("it could have been sold".split(), 1)
    'past'
    >>> modal_tense("it could have a buyer".split(), 1)
    'possible'
    """
    able = words[place] in ("could", "can")
    verbs = [word for word in words[place + 1 : place + 5] if not is_adverb(word)]
    if words[place].startswith("couldn") or (able and verbs[:1] == ["not"]):
        return "past"
    if words[place] == "could" and not NOBODY.isdisjoint(words[max(0, place - REACH) : place]):
        return "past"
    verbs = verbs[verbs[:1] == ["not"] :]
    if verbs[:1] == ["have"]:
        had = verbs[1] if len(verbs) > 1 else "been"  # "more than he could have on Monday"
        return "past" if had == "been" or verb_kind(had) in ("past", "unchanged") else "possible"
    perceived = able and not PERCEPTIONS.isdisjoint(verbs[verbs[:1] == ["be"] :][:1])
    return "conditional" if perceived else "possible"


def is_adverb(word: str) -> bool:
    """Tell whether a word may stand between an auxiliary and its verb."""
    return word.endswith("ly") or word in ADVERBS
