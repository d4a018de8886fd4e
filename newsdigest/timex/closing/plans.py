"""Tell whether the words before a date make a plan of it without a verb of the future.

"The ferry resumes on Monday", "if they strike on Friday", "on the eve of a vote on Sunday".
"""

from newsdigest.timex.closing.verbs import AHEAD, Tense, ahead_tense, verb_kind
from newsdigest.timex.words import (
    AHEAD_BEFORE_FOR,
    BEFORE_AN_INFINITIVE,
    DETERMINERS,
    EVES,
    FINITE,
    MISHAPS,
    NO_GERUNDS,
    PAUSES,
    SUPPOSERS,
    TIMETABLE_ENDS,
    TIMETABLES,
)

REACH = 10  # words: a clause, seldom more
PHRASE = 4  # words of a verb of timetables: "go to the polls"
PLACE = 3  # words of a place, with its preposition: "in New York"
NO_PRESENT = frozenset(["past", "ahead", *AHEAD])


def planned_tense(words: list[str]) -> Tense | None:
    """The tense of a date after these words: of what is to come, or of what is about to.

    >>> planned_tense("the ferry to the island resumes on".split())
    'future'
    >>> planned_tense("he spoke on the eve of a vote on".split())
    'due'
    >>> planned_tense("the crowd watched as he opened a school on".split())
    """
    words = words[: len(words) - (words[-1:] in (["on"], ["in"]))]
    last = len(words) - 1
    if last < 1:
        return None
    if words[last] == "for" and words[last - 1] in AHEAD_BEFORE_FOR:
        return ahead_tense(words, last - 1)
    if words[last] in AHEAD_BEFORE_FOR and words[last - 1] in FINITE:  # "is forecast on Friday"
        return ahead_tense(words, last)
    return "future" if is_timetabled(words) else supposed_tense(words)


def is_timetabled(words: list[str]) -> bool:
    """Tell whether a verb of timetables comes last, or last but for its place."""
    if TIMETABLE_ENDS.isdisjoint(words[-PLACE - 1 :]):
        return False
    if is_timetable_verb(words):
        return True
    for place in range(max(0, len(words) - PLACE), len(words) - 1):
        if words[place] in ("in", "at"):
            return is_timetable_verb(words[:place])
    return False


def is_timetable_verb(words: list[str]) -> bool:
    """Tell whether the words end in such a verb, which is no infinitive, no past and no noun."""
    if not words or words[-1] not in TIMETABLE_ENDS:
        return False
    for first in range(len(words) - 1, max(0, len(words) - 1 - PHRASE), -1):
        if " ".join(words[first:]) in TIMETABLES:
            before = words[first - 1]
            no_verb = before in BEFORE_AN_INFINITIVE or before in DETERMINERS
            return not no_verb and verb_kind(before) is None
    return False


def supposed_tense(words: list[str]) -> Tense | None:
    """The same after "if", "on the eve of" or "is meeting", with no past between."""
    if SUPPOSERS.isdisjoint(words[-REACH - 1 :]) or words[-1] in MISHAPS:
        return None
    for place in range(len(words) - 1, max(0, len(words) - 1 - REACH), -1):
        word, before = words[place], words[place - 1]
        if word in PAUSES:
            return None
        kind = verb_kind(word)
        if kind in NO_PRESENT and not (kind == "past" and before in ("is", "are")):
            return None
        if before in ("if", "unless") and place < len(words) - 1 and words[place - 2] != "as":
            return "future"
        if word in ("of", "to") and is_eve(words[max(0, place - 2) : place + 1]):
            return "due"
        if before in ("is", "are", "am") and word.endswith("ing") and word not in NO_GERUNDS:
            return None if words[-1] in DETERMINERS else "due"  # "is singing the Friday he comes"
    return None


def is_eve(words: list[str]) -> bool:
    """Tell whether the words are, or end in, "eve of"."""
    return " ".join(words) in EVES or " ".join(words[-2:]) in EVES
