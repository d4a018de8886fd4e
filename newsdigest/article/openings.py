"""What a pattern may open with, read from the pattern itself, so that few patterns are tried.

Of a large family of patterns a text fits none, or one, and its first letters rule out most of them.
What cannot be read here counts as an opening with anything, so that nothing is ruled out wrongly.
"""

import re
from collections.abc import Iterator

LENGTH = 6  # letters that are read; more of them rule out little more

# The parts of a pattern in verbose mode; a letter that a count follows is a part of its own.
PART_RE = re.compile(
    r"""
    (?P<blank>\s+|\#[^\n]*)
    | (?P<letters>(?:[^\W_]|\\[ ])+(?!\s*[*+?{])|[^\W_])
    | (?P<look>\(\?<?[=!])
    | (?P<group>\(\?:|\((?!\?))
    | (?P<other>\()
    | (?P<close>\))
    | (?P<bar>\|)
    | (?P<times>(?:[*+?]|\{[\d,]+\})[+?]?)
    | (?P<edge>\\[bBAZ])
    | (?P<wide>\\[^\W_]|\[\^?\]?(?:\\.|[^\]\\])*\]|[.^$])
    | \\?(?P<sign>.)
    """,
    re.DOTALL | re.VERBOSE,
)
ONCE = ("?", "{0,1}", "{1}")
AT_WILL = ("?", "*", "{0", "{,")

Part = re.Match[str]
Openings = set[tuple[str, bool]]  # letters, and whether anything may follow them

NOTHING: Openings = {("", False)}
ANYTHING: Openings = {("", True)}


def read_alternatives(pattern: str) -> Iterator[tuple[str, set[str]]]:
    """Yield the alternatives of a pattern in verbose mode, with what each may open with.

    A short opening stands for all texts that begin with it; so the empty one stands for all.

    >>> found = read_alternatives(r"(?:The\\ )?[a-z]+ | \\(?as\\b | off(?=\\d)")
    >>> [sorted(openings) for _, openings in found]
    [['', 'The '], ['(as', 'as'], ['off']]
    """
    parts = PART_RE.finditer(pattern)
    start = 0
    while True:
        openings, last = read_alternative(parts)
        yield pattern[start : last.start() if last else None], {letters for letters, _ in openings}
        if last is None:
            return
        start = last.end()


def read_alternative(parts: Iterator[Part]) -> tuple[Openings, Part | None]:
    """Read one alternative, up to the bar or bracket behind it."""
    openings, item = NOTHING, NOTHING
    for part in parts:
        kind = part.lastgroup
        if kind == "blank":
            continue
        if kind == "times":
            item = repeat(item, part.group())
            continue
        openings = follow(openings, item)
        if kind == "bar" or kind == "close":
            return openings, part
        item = read_item(part, parts)
    return follow(openings, item), None


def read_item(part: Part, parts: Iterator[Part]) -> Openings:
    """Read what one part of a pattern may open with; a group is read to its end."""
    kind = part.lastgroup
    if kind == "letters":
        return {(part.group().replace("\\", ""), False)}
    if kind == "sign":
        return {(part["sign"], False)}
    if kind == "group":
        return read_group(parts)
    if kind == "look" or kind == "other":
        read_group(parts)
    return ANYTHING if kind == "wide" or kind == "other" else NOTHING


def read_group(parts: Iterator[Part]) -> Openings:
    """Read the alternatives of a group."""
    found: Openings = set()
    last: Part | None
    while True:
        openings, last = read_alternative(parts)
        found |= openings
        if last is None or last.lastgroup == "close":
            return found


def repeat(item: Openings, times: str) -> Openings:
    """What an item opens with that stands so many times; only the first one is read."""
    if not times.startswith(ONCE):
        item = {(letters, True) for letters, _ in item}
    return item | NOTHING if times.startswith(AT_WILL) else item


def follow(openings: Openings, item: Openings) -> Openings:
    """What an item opens with that stands behind others."""
    if item is NOTHING or all(whole for _, whole in openings):
        return openings
    joined = {
        (letters + more, free) for letters, whole in openings if not whole for more, free in item
    }
    return {opening for opening in openings if opening[1]} | {
        (letters[:LENGTH], free or len(letters) >= LENGTH) for letters, free in joined
    }
