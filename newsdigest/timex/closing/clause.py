"""Tell whether a clause of the past holds a date, whatever the main clause looks ahead to."""

from newsdigest.timex.closing.verbs import first_tense, is_adjective, verb_kind
from newsdigest.timex.words import (
    ADVERBS,
    AFTER_A_NOUN,
    AFTER_A_PARTICIPLE,
    DETERMINERS,
    MISHAPS,
    OUTCOMES,
    OWNERS,
    PAUSES,
    RELATIVES,
    SUBORDINATORS,
)


def in_past_clause(before: list[str], after: list[str]) -> bool:
    """Tell whether the words around a date put it into a subordinate clause of the past.

    >>> in_past_clause("they will strike after a vote on".split(), ["failed"])
    True
    >>> in_past_clause("will meet after the election on".split(), ["officials", "said"])
    False
    """
    if before[-1:] == ["since"]:
        return True
    if before[-1:] in (["on"], ["in"]):
        before = before[:-1]
    if not before or before[-1] in DETERMINERS:  # "after the Monday attack"
        return False
    return (
        (begins_with_a_past(after) and in_subordinate(before))
        or (after[:1] == ["s"] and not MISHAPS.isdisjoint(after[1:3]))  # "Friday's deadly crash"
        or (before[-1] in OUTCOMES and opens_past_relative(after))
        or (before[-1] in MISHAPS and "after" in before[-4:-1])  # "after a big fire in May"
        or (before[-1] in OUTCOMES and before[-3:-2] == ["after"] and before[-2] in OWNERS)
    )


def in_subordinate(words: list[str]) -> bool:
    """Tell whether a subordinator comes after the last verb."""
    for place in range(len(words) - 1, -1, -1):
        word = words[place]
        if word in SUBORDINATORS:
            return word != "after" or place < len(words) - 1
        kind = verb_kind(word)
        verb = kind is not None and kind != "unchanged" and not is_adjective(words, place)
        if verb or word == "to":
            return False  # "that the plan to meet on Friday was dropped"
    return False


def begins_with_a_past(words: list[str]) -> bool:
    """Tell whether a verb of the past comes next, and no participle ("attended by")."""
    place = int(bool(words) and (words[0] in ADVERBS or words[0].endswith("ly")))
    verb, following = words[place : place + 1], words[place + 1 : place + 2]
    if not verb or (verb[0].endswith("ed") and following and following[0] in AFTER_A_PARTICIPLE):
        return False
    if verb_kind(verb[0]) == "unchanged":
        return bool(following) and following[0] not in AFTER_A_NOUN
    return first_tense(words, range(place, place + 1)) == "past"


def opens_past_relative(words: list[str]) -> bool:
    """Tell whether a relative clause of the past comes next: "in which two cows died"."""
    opening = words[1:] if words[:1] in (["in"], ["at"]) else words
    if not opening or opening[0] not in RELATIVES:
        return False
    stop = next((n for n, word in enumerate(opening) if word in PAUSES), len(opening))
    return first_tense(opening, range(1, stop)) == "past"
