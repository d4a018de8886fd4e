"""Readers' comments below an article, told by the stamps and links that stand at each of them.

What a page prints at a comment, it may print at its article too: the author and the hour. So such
lines count below an article only, and most of them only where two are found.
"""

import re

from newsdigest.article.dateline import DATE
from newsdigest.article.lines import Line
from newsdigest.article.markers import COMMENT_LINKS
from newsdigest.article.stamps import is_stamp

REACH = 1000  # characters of a line in which a stamp may stand
NAMED = " says:"  # behind the name of who comments
LONGEST_NAME = 60
LONGEST_COMMENT = 10  # lines
ENOUGH = 120  # characters of paragraphs; then there was an article before the readers' comments

# This and one of these stand in every such stamp.
TRACE = " at "
TRACE_RE = re.compile(rf"\||{'|'.join(COMMENT_LINKS)}")
# 3 June 2031 at 5:22 pm | Reply     June 3, 2031 at 5:22 pm | (and somebody's words)
COMMENT_STAMP_RE = re.compile(
    rf"""{DATE}(?<=\d{{4}}),?\sat\s\d{{1,2}}[:.]\d{{2}}(?:\s?[AaPp]\.?[Mm]\.?)?\s?
    (?:(?:\|\s?)?(?P<link>{"|".join(map(re.escape, COMMENT_LINKS))})\b|\|)""",
    re.VERBOSE,
)


def tell_comment(text: str) -> str:
    """Tell a comment by the stamp in its line: ``end``, or ``comment`` where one is too few.

    >>> tell_comment("June 3, 2031 at 5:22 pm | Reply Let them talk.")
    'end'
    >>> tell_comment("June 3, 2031 at 5:22 pm | Let them talk.")
    'comment'
    """
    match = TRACE_RE.search(text, 0, REACH) and COMMENT_STAMP_RE.search(text, 0, REACH)
    return "" if match is None else "end" if match["link"] else "comment"


def settle_comments(lines: tuple[Line, ...], kinds: list[str]) -> None:
    """Settle where comments begin: at the first of two lines of the kind ``comment``.

    Those above the article, and a single one, are lines like others.
    """
    if "comment" not in kinds and not [line for line in lines if line.text.endswith(NAMED)]:
        return
    read, marks, stamps = 0, [], []
    for place, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        if kind == "comment":
            kinds[place] = ""
            if read > ENOUGH:
                marks.append(place)
        elif not kind and line.is_prose:
            read += len(line.text)
        elif not kind and read > ENOUGH and opens_comment(lines, place):
            marks.append(place)
        elif not kind and read > ENOUGH and is_stamp(line.text):
            stamps.append(place)
    if are_comments([lines[place].text for place in marks], len(stamps)):
        kinds[find_opening(lines, marks[0], stamps)] = "end"


def are_comments(marks: list[str], stamps: int) -> bool:
    """Tell whether marks are those of comments, and not of the article or of an interview.

    The author and the hour of the article may stand above it and below, and ``Reply`` over what
    somebody answers.

    >>> are_comments(["Reply", "Reply"], 0), are_comments(["Reply", "Report abuse"], 0)
    (False, True)
    """
    links = [mark for mark in marks if not any(sign.isdigit() for sign in mark)]
    dated = set(marks) - set(links)
    answers = not dated and all(link.casefold() == "reply" for link in links)
    return len(links) + len(dated) > 1 and (not answers or stamps > 1)


def find_opening(lines: tuple[Line, ...], mark: int, stamps: list[int]) -> int:
    """Find the stamp, and the name above it, of the comment that a mark stands at."""
    above = [place for place in stamps if mark - LONGEST_COMMENT <= place < mark]
    if not above:
        return mark
    name = lines[above[-1] - 1]
    return above[-1] - (len(name.text) < LONGEST_NAME and not name.is_sentence)


def opens_comment(lines: tuple[Line, ...], place: int) -> bool:
    """Tell a line that names who comments, with the stamp on the next: ``Ann Bell says:``."""
    text = lines[place].text
    return (
        len(text) < LONGEST_NAME
        and text.endswith(NAMED)
        and place + 1 < len(lines)
        and is_stamp(lines[place + 1].text)
    )
