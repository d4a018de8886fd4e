"""What a report dates by counting from its own day: "the meeting comes just a day after ..."."""

import re

from newsdigest.records import Span, Timex
from newsdigest.timeline.isodays import shift
from newsdigest.timeline.mentions.clause import VERB_RE, find_clause

# The report is of the day on which this happens, so what it counts from has a day as well.
NOW_RE = re.compile(r"\b(?:comes?|takes? place|follows?|arrives?|begins?|opens?|meets?)\b")
AFTER_RE = re.compile(r"\s+after\s+(?!that\b|this\b|which\b)")
# "A week after" is about then, "six days after" is said of a day.
DAYS_RE = re.compile(r"P(?P<number>\d{1,2})D")
FARTHEST = 14


def find_counted(
    words: str, start: int, timexes: list[Timex], day: str
) -> tuple[Timex, Span, str] | None:
    """The clause behind "a day after", with the expression and the ISO day on which it happened.

    Args:
        words: the sentence, which begins at ``start``.
        day: the ISO day of the report.

    >>> words = "The vote comes two days after storms damaged the port."
    >>> two_days = Timex(15, 23, "DURATION", "P2D", None, "test")
    >>> timex, clause, day = find_counted(words, 0, [two_days], "2031-02-05")
    >>> words[slice(*clause)], day
    ('storms damaged the port', '2031-02-03')
    """
    for timex in timexes:
        match = DAYS_RE.fullmatch(timex.value) if timex.type == "DURATION" else None
        if match is None:
            continue
        after = AFTER_RE.match(words, timex.end - start)
        if after is None or NOW_RE.search(words, 0, timex.start - start) is None:
            continue
        days = int(match["number"])
        told = find_clause(words, after.end(), min(after.end() + 1, len(words)))
        clause = Span(max(told.start, after.end()), told.end)
        if days <= FARTHEST and VERB_RE.search(words, *clause) is not None:
            return timex, Span(start + clause.start, start + clause.end), shift(day, -days)
    return None
