"""A small reader of tense: what the verb nearest to an expression says of its time.

It knows auxiliaries, the irregular past forms of the table, words that look ahead ("scheduled")
and the ending -ed, and no more. Where none of them stands near it says nothing, and whoever
closes the date falls back on the odds.
"""

import re

from newsdigest.timex.closing.clause import begins_with_a_past, in_past_clause
from newsdigest.timex.closing.plans import planned_tense
from newsdigest.timex.closing.verbs import AHEAD, Tense, first_tense
from newsdigest.timex.words import AHEAD_OF_A_DATE, DETERMINERS, EVENTS, PARTINGS

WORD_RE = re.compile(r"[a-z]+(?:['’][a-z]+)?|[,;:]")
INFINITIVE_RE = re.compile(rf"\bto\s(?!(?:{'|'.join(sorted(DETERMINERS))})\b)[a-z]")
NEAR = 40  # characters: a few words
REACH = 160  # characters on each side: a clause, seldom more


def read_tense(text: str, start: int, end: int, sentence: tuple[int, int]) -> Tense | None:
    """The tense of the last verb before text[start:end] in its sentence, else of the first after.

    >>> text = "The vote, which was delayed, will be held in May."
    >>> read_tense(text, 45, 48, (0, len(text)))
    'future'
    """
    words = WORD_RE.findall(text, max(sentence[0], start - REACH), start)
    if words and (words[-1] in AHEAD_OF_A_DATE or " ".join(words[-2:]) in AHEAD_OF_A_DATE):
        return "conditional" if words[-1] == "by" else "future"
    return read_verb_around(text, (start, end), sentence, words)


def read_verb(text: str, start: int, end: int, sentence: tuple[int, int]) -> Tense | None:
    """The same by the verb alone, whatever "by" and "until" say."""
    words = WORD_RE.findall(text, max(sentence[0], start - REACH), start)
    return read_verb_around(text, (start, end), sentence, words)


def read_verb_around(
    text: str, extent: tuple[int, int], sentence: tuple[int, int], words: list[str]
) -> Tense | None:
    """The same where the words before the expression are known."""
    start, end = extent
    tense = planned_tense(words) or first_tense(words, range(len(words) - 1, -1, -1))
    if tense not in AHEAD and words[-1:] == ["before"] and is_of_an_event(text, end):
        return "due"
    if tense is not None and tense not in AHEAD:
        return tense
    after = WORD_RE.findall(text, end, min(sentence[1], end + REACH))
    if tense is not None and in_past_clause(words, after):
        return "past"
    if tense is not None:
        return "conditional" if tense == "possible" and is_parted(words, after) else tense
    if begins_with_a_past(after) and not DETERMINERS.intersection(words[-1:]):
        return "past"  # "the bank on Friday cut its rates"
    opening = max(sentence[0], start - REACH)
    headline = INFINITIVE_RE.search(text, opening, start)  # no verb: "Ministers to meet Monday"
    told = first_tense(after, range(len(after)))
    if told == "possible":  # "After the fire on Friday the mayor may go": less than "will"
        return "conditional"
    return told or ("future" if headline else None)


def is_parted(words: list[str], after: list[str]) -> bool:
    """Tell whether the date begins another clause than the last verb's: "may rain, but on Friday".

    So does one that is itself the subject of the next: "Friday saw".
    """
    before = words[: len(words) - (words[-1:] in (["on"], ["at"]))]
    if before[-1:] and before[-1] in PARTINGS:
        return True
    return len(before) == len(words) and begins_with_a_past(after)


def is_of_an_event(text: str, end: int) -> bool:
    """Tell whether the day that ends there is that of an event which is planned.

    >>> is_of_an_event("before Friday's first debate", 13), is_of_an_event("before Friday", 13)
    (True, False)
    """
    if text[end : end + 1] not in ("'", "’"):
        return False
    return not EVENTS.isdisjoint(WORD_RE.findall(text, end, end + NEAR)[:4])
