"""Single quotation marks: the style of British pages, where an apostrophe looks the same."""

import re
from typing import NamedTuple

# A single mark opens before a word; "'90s" and "'em" are clipped words.
OPENING = (
    r"(?<![\w.,!?…’'”]) (?: ‘ | '(?!\d|em\b|til\b|cause\b|tis\b|twas\b|n['’]) ) (?=[\w\[“\"$£€])"
)
# Behind a stop or a comma it closes. Behind a word it may be an apostrophe: "the boys’ club",
# "runnin’ late"; then it closes only where nothing else does.
SURE = r"(?<=[,.!?…”\"]) [’'] (?![\w’'])"
WEAK = r"(?<=[sn]) [’'] (?=\s\w)"
LIKELY = r"(?<=[\w)\]%]) [’'] (?=[\s.,;:!?)\]—–…]|$)"
MARK_RE = re.compile(
    rf"(?P<opening>{OPENING}) | (?P<sure>{SURE}) | (?P<weak>{WEAK}) | (?P<likely>{LIKELY})",
    re.VERBOSE,
)
LONGEST = 1500


class Single(NamedTuple):
    """A stretch in single marks.

    Attributes:
        start, end: with its marks.
        sure: a stop or a comma closes it, so that its last mark is no apostrophe.
    """

    start: int
    end: int
    sure: bool


def may_open(text: str, start: int, end: int) -> bool:
    """Tell quickly whether a single mark may open a stretch in a paragraph."""
    if text.find("'", start, end) < 0:
        return text.find("‘", start, end) >= 0
    return (
        text.find("‘", start, end) >= 0
        or text.startswith("'", start)
        or text.find(" '", start, end) >= 0
        or text.find("('", start, end) >= 0
    )


def pair_single(text: str, start: int, end: int) -> list[Single]:
    """Pair the single marks of a paragraph.

    A mark that opens once more shows that the one before was a stray.

    >>> text = "‘The boys’ club is shut,’ he said, ‘for good’. It was the ’90s."
    >>> [text[s.start : s.end] for s in pair_single(text, 0, len(text))]
    ['‘The boys’ club is shut,’', '‘for good’']
    """
    found: list[Single] = []
    opened, weak = -1, -1
    for mark in MARK_RE.finditer(text, start, end):
        if mark["opening"]:
            if weak > 0:
                found.append(Single(opened, weak, sure=False))
            opened, weak = mark.start(), -1
        elif opened >= 0 and mark.end() - opened > LONGEST:
            opened, weak = -1, -1
        elif opened >= 0 and mark["weak"]:
            weak = mark.end() if weak < 0 else weak
        elif opened >= 0:
            found.append(Single(opened, mark.end(), sure=bool(mark["sure"])))
            opened, weak = -1, -1
    if weak > 0:
        found.append(Single(opened, weak, sure=False))
    return found


def runs_on(text: str, start: int, end: int) -> bool:
    """Tell whether a paragraph opens with a curly single mark, so that speech may run on in it."""
    return text.startswith("‘", start) and end - start > 1
