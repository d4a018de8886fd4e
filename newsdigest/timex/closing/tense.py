"""A small reader of tense: what the verb nearest to an expression says of its time.

It knows auxiliaries, the irregular past forms of the table, words that look ahead ("scheduled")
and the ending -ed, and no more. Where none of them stands near it says nothing, and whoever
closes the date falls back on the odds.
"""

import re

from newsdigest.timex.closing.clause import begins_with_a_past, in_past_clause
from newsdigest.timex.closing.verbs import AHEAD, Tense, first_tense
from newsdigest.timex.words import AHEAD_OF_A_DATE, DETERMINERS

WORD_RE = re.compile(r"[a-z]+(?:['’][a-z]+)?|[,;:]")
INFINITIVE_RE = re.compile(rf"\bto\s(?!(?:{'|'.join(sorted(DETERMINERS))})\b)[a-z]")
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
    tense = first_tense(words, range(len(words) - 1, -1, -1))
    if tense is not None and tense not in AHEAD:
        return tense
    after = WORD_RE.findall(text, end, min(sentence[1], end + REACH))
    if tense is not None:
        return "past" if in_past_clause(words, after) else tense
    if begins_with_a_past(after) and not DETERMINERS.intersection(words[-1:]):
        return "past"  # "the bank on Friday cut its rates"
    opening = max(sentence[0], start - REACH)
    headline = INFINITIVE_RE.search(text, opening, start)  # no verb: "Ministers to meet Monday"
    return first_tense(after, range(len(after))) or ("future" if headline else None)
