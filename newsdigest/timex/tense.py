"""A small reader of tense: what the verb nearest to an expression says of its time.

It reads auxiliaries, the irregular past forms of the table and the ending -ed, and no more: where
no such verb stands near, it says nothing, and the reader of a date falls back on the odds.
"""

import re
from typing import Literal

from newsdigest.timex.words import AHEAD_VERBS, FUTURE_VERBS, PAST_VERBS, PRESENT_VERBS

Tense = Literal["past", "present", "future"]

# A future auxiliary takes its verb along: "will be held" is no past.
_FUTURE = (
    r"(?:\b(?:will|won['’]t|shall|would|might|could|should|must|can|cannot|may|to)|['’]ll|n['’]t)\b"
    r"(?:\s+(?:not|also|be|have|been|get|[a-z]+ly)\b){0,3}(?:\s+[a-z]+)?"
)
_PERFECT = r"\b(?:has|have|had|was|were|been|is|are|be)(?:\s+(?:not|also|been|[a-z]+ly)\b){0,2}\s+[a-z]+(?:ed|en|wn|ung|ne)\b"
VERB_RE = re.compile(
    rf"(?P<ahead>\b(?:{'|'.join(v for v in AHEAD_VERBS)})\b)"
    rf"|(?P<future>{_FUTURE})"
    rf"|(?P<perfect>{_PERFECT})"
    rf"|(?P<past>\b(?:{'|'.join(PAST_VERBS)}|[a-z]{{2,16}}ed)\b)"
    rf"|(?P<present>\b(?:{'|'.join(PRESENT_VERBS)})\b)"
)
REACH = 160  # characters on each side: a clause, seldom more
TENSES: dict[str, Tense] = {
    "ahead": "future",
    "future": "future",
    "perfect": "past",
    "past": "past",
    "present": "present",
}


def read_tense(text: str, start: int, end: int, sentence: tuple[int, int]) -> Tense | None:
    """The tense of the last verb before text[start:end] in its sentence, else of the first after.

    >>> text = "The vote, which was delayed, will be held in May."
    >>> read_tense(text, 45, 48, (0, len(text)))
    'future'
    """
    begin = max(sentence[0], start - REACH)
    last = None
    for match in VERB_RE.finditer(text, begin, start):
        last = match
    if last is None:
        last = VERB_RE.search(text, end, min(sentence[1], end + REACH))
    if last is None:
        return None
    return TENSES[last.lastgroup or "present"]


AHEAD_RE = re.compile(
    r"\b(?:will|shall|won['’]t|expected|scheduled|slated|due|planned|plans|set|until|upcoming|deadline)\b"
    r"|['’]ll\b|\bgoing to\b"
)
DONE_RE = re.compile(rf"\b(?:{'|'.join(PAST_VERBS)}|[a-z]{{3,16}}ed)\b")


def looks_ahead(text: str, start: int, sentence: tuple[int, int]) -> bool:
    """Tell whether a clear word of the future stands before ``start`` with no past verb between.

    >>> text = "He will return on Friday, aides said after he left on Monday."
    >>> looks_ahead(text, 18, (0, 61)), looks_ahead(text, 54, (0, 61))
    (True, False)
    """
    last = None
    for match in AHEAD_RE.finditer(text, max(sentence[0], start - REACH), start):
        last = match
    if last is None:
        return False
    return DONE_RE.search(text, last.end(), start) is None
