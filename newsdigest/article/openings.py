"""What a pattern may open with and has to hold, read from itself, so that few patterns are tried.

Of a large family of patterns a text fits none, or one, and its first letters rule out most of them.
What cannot be read here counts as an opening with anything, so that nothing is ruled out wrongly.
"""

import re
from collections.abc import Iterator

LENGTH = 6  # letters that are read; more of them rule out little more
NUMBER = "0"  # stands for a digit of any script, at the start

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
    | (?P<wide>\\(?:[xuU0-9][0-9a-fA-F]*|[^\W_])|\[\^?\]?(?:\\.|[^\]\\])*\]|[.^$])
    | \\?(?P<sign>.)
    """,
    re.DOTALL | re.VERBOSE,
)
# What bounds the alternatives, and what may hold such a sign and bounds none.
BOUND_RE = re.compile(
    r"(?P<open>\()|(?P<close>\))|(?P<bar>\|)|\\[^\w\s]|\[\^?\]?(?:\\.|[^\]\\])*\]|\#[^\n]*",
    re.DOTALL,
)
# A class that names its signs: [.,]   [\\d.,]
CLASS_RE = re.compile(r"\\d|\[(?P<signs>(?:\\d|[^\\^\]-])+)\]")
ONCE = ("?", "{0,1}", "{1}")
AT_WILL = ("?", "*", "{0", "{,")

Part = re.Match[str]
Openings = set[tuple[str, bool]]  # letters, and whether anything may follow them

NOTHING: Openings = {("", False)}
ANYTHING: Openings = {("", True)}


def split_alternatives(pattern: str) -> Iterator[str]:
    """Split a pattern in verbose mode at the bars that stand in no group.

    >>> list(split_alternatives(r"(?:a|b)c|[|]|d"))
    ['(?:a|b)c', '[|]', 'd']
    """
    start, depth = 0, 0
    for bound in BOUND_RE.finditer(pattern):
        kind = bound.lastgroup
        if kind == "bar" and depth == 0:
            yield pattern[start : bound.start()]
            start = bound.end()
        depth += (kind == "open") - (kind == "close")
    yield pattern[start:]


def read_openings(alternative: str) -> set[str]:
    """Read what an alternative may open with.

    A short opening stands for all texts that begin with it; so the empty one stands for all.

    >>> found = map(read_openings, (r"(?:The\\ )?[a-z]+", r"\\(?as\\b", r"off(?=\\d)"))
    >>> [sorted(openings) for openings in found]
    [['', 'The '], ['(as', 'as'], ['off']]
    """
    openings, _ = read_alternative(PART_RE.finditer(alternative), inside=False)
    return {NUMBER if letters[:1].isdecimal() else letters for letters, _ in openings}


def read_trace(alternative: str) -> str:
    """Read the longest letters that stand in all that an alternative fits; empty where none do.

    >>> read_trace(r"[^.]{2,60}\\ newsletters?(?:\\ of\\ the\\ bay)?")
    ' newsletter'
    """
    traces, depth = [""], 0
    for part in PART_RE.finditer(alternative):
        kind = part.lastgroup
        depth += (kind in ("look", "group", "other")) - (kind == "close")
        if depth > 0 or kind == "blank":
            continue
        if kind != "times":
            traces.append(part["letters"] or part["sign"] or "")
        elif part.group().startswith(AT_WILL):
            traces.pop()
    return max(traces, key=len).replace("\\", "")


def read_alternative(parts: Iterator[Part], *, inside: bool) -> tuple[Openings, Part | None]:
    """Read one alternative: to its end where it is inside of a group, else as far as is needed."""
    openings, item = NOTHING, NOTHING
    for part in parts:
        kind = part.lastgroup
        if kind == "blank":
            continue
        if kind == "times":
            item = repeat(item, part.group())
            continue
        openings = follow(openings, item)
        if kind == "bar" or kind == "close" or (not inside and is_read(openings)):
            return openings, part
        item = read_item(part, parts)
    return follow(openings, item), None


def read_item(part: Part, parts: Iterator[Part]) -> Openings:
    """Read what one part of a pattern may open with; a group is read to its end."""
    kind = part.lastgroup
    if kind == "letters":
        letters = part.group().replace("\\", "")
        return {(letters[:LENGTH], len(letters) >= LENGTH)}
    if kind == "sign":
        return {(part["sign"], False)}
    if kind == "group":
        return read_group(parts)
    if kind == "wide":
        return read_class(part.group())
    if kind == "look" or kind == "other":
        read_group(parts)
    return ANYTHING if kind == "other" else NOTHING


def read_class(signs: str) -> Openings:
    """Read the signs that a class names; one that only describes them opens with anything."""
    named = CLASS_RE.fullmatch(signs)
    if named is None:
        return ANYTHING
    return {(sign, sign == NUMBER) for sign in (named["signs"] or r"\d").replace(r"\d", NUMBER)}


def read_group(parts: Iterator[Part]) -> Openings:
    """Read the alternatives of a group."""
    found: Openings = set()
    last: Part | None
    while True:
        openings, last = read_alternative(parts, inside=True)
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
    if openings is NOTHING:
        return item
    if item is NOTHING or is_read(openings):
        return openings
    joined = {
        (letters + ("" if letters and more == NUMBER else more), free)
        for letters, whole in openings
        if not whole
        for more, free in item
    }
    return {opening for opening in openings if opening[1]} | {
        (letters[:LENGTH], free or len(letters) >= LENGTH) for letters, free in joined
    }


def is_read(openings: Openings) -> bool:
    """Tell whether nothing more can be read: anything may follow each of the openings."""
    return all(whole for _, whole in openings)
