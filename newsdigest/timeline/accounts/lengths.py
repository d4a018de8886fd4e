"""Durations that say how long something lasts, told from those that only date or count it."""

import re

from newsdigest.records import Span
from newsdigest.timeline.accounts.numbers import LASTING, NOT_LASTING

LASTING_RE = re.compile(rf"\b(?:{'|'.join(LASTING.split())})\s{{1,3}}$")
NOT_LASTING_RE = re.compile(rf"[\s-]{{1,3}}(?:{'|'.join(NOT_LASTING.split())})\b")
REACH = 12  # characters: more than the longest word that says that something lasts


def tells_length(text: str, span: Span, *, one: bool) -> bool:
    """Tell a duration that something lasts ("for a month", "90 minutes").

    Args:
        one: it is of one unit: "a day" has to be told to last.

    >>> words = "It lasted a day, a day after the vote."
    >>> tells_length(words, Span(10, 15), one=True), tells_length(words, Span(17, 22), one=True)
    (True, False)
    """
    if NOT_LASTING_RE.match(text, span.end):
        return False
    if not one:
        return True
    if text.startswith(" of ", span.end):  # "a day of rage"
        return False
    return LASTING_RE.search(text, max(0, span.start - REACH), span.start) is not None
