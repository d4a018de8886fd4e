"""A small reader of tense: what the verb nearest to an expression says of its time.

It knows auxiliaries, the irregular past forms of the table, words that look ahead ("scheduled")
and the ending -ed, and no more. Where none of them stands near it says nothing, and whoever
closes the date falls back on the odds.
"""

import re
from functools import lru_cache
from typing import Literal

from newsdigest.timex.words import (
    ADVERBS,
    AHEAD_BEFORE_TO,
    AHEAD_OF_A_DATE,
    AS_BEFORE,
    CHAIN_ENDS,
    DETERMINERS,
    NO_PAST_VERBS,
    VERBS,
)

Tense = Literal["past", "present", "future", "foreseen", "conditional"]

# What looks ahead: will meet; would meet, told in the past; could meet.
AHEAD: tuple[Tense, ...] = ("future", "foreseen", "conditional")
WORD_RE = re.compile(r"[a-z]+(?:['’][a-z]+)?|[,;:]")
REACH = 160  # characters on each side: a clause, seldom more
AUXILIARY_REACH = 4  # words between an auxiliary and its verb: "will not yet have been held"


def read_tense(text: str, start: int, end: int, sentence: tuple[int, int]) -> Tense | None:
    """The tense of the last verb before text[start:end] in its sentence, else of the first after.

    >>> text = "The vote, which was delayed, will be held in May."
    >>> read_tense(text, 45, 48, (0, len(text)))
    'future'
    """
    words = WORD_RE.findall(text, max(sentence[0], start - REACH), start)
    if words and (words[-1] in AHEAD_OF_A_DATE or " ".join(words[-2:]) in AHEAD_OF_A_DATE):
        return "conditional" if words[-1] == "by" else "future"
    return read_verb_around(text, end, sentence, words)


def read_verb(text: str, start: int, end: int, sentence: tuple[int, int]) -> Tense | None:
    """The same by the verb alone, whatever "by" and "until" say."""
    words = WORD_RE.findall(text, max(sentence[0], start - REACH), start)
    return read_verb_around(text, end, sentence, words)


def read_verb_around(
    text: str, end: int, sentence: tuple[int, int], words: list[str]
) -> Tense | None:
    """The same where the words before the expression are known."""
    tense = first_tense(words, range(len(words) - 1, -1, -1))
    if tense is None:
        headline = "to" in words  # and no verb: "Ministers to meet Monday"
        words = WORD_RE.findall(text, end, min(sentence[1], end + REACH))
        tense = first_tense(words, range(len(words))) or ("future" if headline else None)
    return tense


def first_tense(words: list[str], places: range) -> Tense | None:
    """The tense of the first verb that the walk over ``places`` meets."""
    for place in places:
        word = words[place]
        if word in AHEAD_BEFORE_TO and words[place + 1 : place + 2] == ["to"]:
            told_first = places.step > 0 and word.endswith("ed")  # "on Friday he vowed to": past
            if not told_first:
                return "conditional" if word in ("was", "were") else "future"
        kind = verb_kind(word)
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
