"""The day of publication as a line below an article states it, in full.

Below an article other stories and comments have their days too. So a line counts only where it
says what it is, nothing but furniture stands between it and the article, and no line after it
gives the day of something else.
"""

import re
from collections.abc import Iterator

from newsdigest.article.comments import NAMED
from newsdigest.article.dateline import DATE
from newsdigest.article.directory import Directory
from newsdigest.article.furniture import Layout
from newsdigest.article.lines import Line
from newsdigest.article.shapes import ITSELF, POSTED_RE, is_date_line, tell_edge_kind, tell_kind

LOOKED_AT = 12  # lines below the body
PASSED_BY = 30  # lines after them, up to a heading, that may date other stories
ENDS = ("list", "end", "comment")  # the kinds of lines that other stories and comments follow

LABEL_RE = re.compile(
    rf"""
    (?:{ITSELF})?(?:(?:[Ff]irst|[Oo]riginally|[Ll]ast)\s)?(?:[Pp]ublished|[Pp]osted|[Uu]pdated|PUBLISHED)\b
    | (?:Date|(?:Date\sof\s)?[Pp]ublication(?:\s[Dd]ate)?|Date\s[Pp]ublished)\s?:
    """,
    re.VERBOSE,
)
WHOLE_DAY_RE = re.compile(rf"{DATE}(?:(?<=\d{{4}})|(?<=\d{{4}}-\d\d-\d\d))", re.VERBOSE)


def find_publication(layout: Layout, directory: Directory) -> Iterator[Line]:
    """Find the lines below the body that say when it was published, or updated."""
    foot = layout.foot[:LOOKED_AT]
    if not any(states_day(line.text) for line in foot):
        return
    found = 0
    for place, line in enumerate(foot):
        if states_day(line.text):
            found = place + 1
        elif layout.kinds.get(line.start) in ENDS or is_title(line, directory):
            break
    if not dates_others(layout, found):
        yield from (line for line in foot[:found] if states_day(line.text))


def states_day(text: str) -> bool:
    """Tell a line that says of itself that it is the day of publication.

    >>> states_day("This article was first published on 3 June 2031."), states_day("3 June 2031")
    (True, False)
    >>> states_day("Published in 3 June 2031 by the harbour office were the names.")
    False
    """
    label = LABEL_RE.match(text)
    if label is None or not WHOLE_DAY_RE.search(text, label.end(), label.end() + 60):
        return False
    return is_date_line(text[label.end() :]) or POSTED_RE.fullmatch(text) is not None


def is_title(line: Line, directory: Directory) -> bool:
    """Tell a line that is no furniture by itself, as the title of another story is none."""
    return not tell_kind(line, directory) and not tell_edge_kind(line)


def dates_others(layout: Layout, begin: int) -> bool:
    """Tell whether such days stand at comments too, or at other stories below, above a heading."""
    if any(states_day(line.text) or line.text.endswith(NAMED) for line in layout.body):
        return True
    for line in layout.foot[begin : begin + PASSED_BY]:
        kind = layout.kinds.get(line.start)
        if kind in ENDS:
            return False
        if kind == "date":
            return True
    return False
