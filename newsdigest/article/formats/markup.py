"""Read HTML markup with the standard library: its tags, and the text between them.

For fragments (the entries of a feed, the body of a message) and for what a page states of itself;
the article of a whole page is found by another reader. Everything here goes over the markup once,
whatever it holds: `html.parser` is not linear on broken markup.
"""

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

NAME_RE = re.compile(r"/?[a-zA-Z][a-zA-Z0-9:-]{0,30}")
ATTRIBUTE_RE = re.compile(
    r"""(?P<name>[a-zA-Z_][\w:.-]{0,40})\s{0,20}=\s{0,20}
        (?: "(?P<double>[^"]*)" | '(?P<single>[^']*)' | (?P<bare>[^\s"'>]+) )""",
    re.VERBOSE,
)
LONGEST_TAG = 10_000  # characters of a tag whose attributes are read; a picture may stand in one

# What is no text, up to its end tag, and holds no markup that counts.
RAW = frozenset("script style title textarea noscript template xmp iframe svg".split())
RAW_ENDS = {name: re.compile(rf"</{name}", re.IGNORECASE) for name in RAW}
BREAKS = frozenset(
    """address article aside blockquote body br caption center dd details div dl dt fieldset
    figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol option p pre
    section select summary table tbody td tfoot th thead tr ul""".split()
)
PARAGRAPHS = frozenset("p h1 h2 h3 h4 h5 h6 blockquote ul ol table div article section".split())

LONG_NUMBER_RE = re.compile(r"&#[xX]?[0-9a-fA-F]{9,}")
# What plain text does not hold: the tags of paragraphs, links and the like.
MARKUP_RE = re.compile(
    r"<(?:/?(?:p|div|h[1-6]|ul|ol|li|span|blockquote|em|strong|b|i|figure)|/a|br\s?/?)\s?>"
    r"|<(?:p|div|a|span|img)\s[a-z-]{1,30}=",
    re.IGNORECASE,
)
BLANK_LINES_RE = re.compile(r"\n{3,}")


class Tag(NamedTuple):
    """A tag of some markup.

    Attributes:
        name: in small letters; an end tag begins with a slash.
        start, end: its place in the markup, angle brackets and all.
        inside: where the content of a tag like a script ends; for others `end`.
        after: where the markup goes on.
    """

    name: str
    start: int
    end: int
    inside: int
    after: int


def iter_tags(markup: str) -> Iterator[Tag]:
    """Yield the tags of ``markup`` in order; a comment or declaration is named ``!``.

    >>> [tag.name for tag in iter_tags("<p>5 < 6<!-- <b> --><br/></p><script>a<b</script>")]
    ['p', '!', 'br', '/p', 'script']
    """
    place = markup.find("<")
    while place >= 0:
        name = NAME_RE.match(markup, place + 1)
        if name is not None:
            end = markup.find(">", name.end()) + 1
            if not end:
                return
            tag = make_tag(markup, name.group().lower(), place, end)
            yield tag
            place = tag.after
        elif markup.startswith(("<!", "<?", "</"), place):
            mark = "-->" if markup.startswith("<!--", place) else ">"
            end = markup.find(mark, place + 2) + len(mark)
            if end < len(mark):
                return
            yield Tag("!", place, end, end, end)
            place = end
        else:
            place += 1
        place = markup.find("<", place)


def make_tag(markup: str, name: str, start: int, end: int) -> Tag:
    """Make a tag, with its content where it is one like a script."""
    if name not in RAW:
        return Tag(name, start, end, end, end)
    closing = RAW_ENDS[name].search(markup, end)
    inside = closing.start() if closing else len(markup)
    return Tag(name, start, end, inside, markup.find(">", inside) + 1 or len(markup))


def read_attributes(markup: str, tag: Tag) -> dict[str, str]:
    """Read the attributes of a tag that has a value for them.

    >>> markup = "<meta name=author content='A. Bell &amp; son'>"
    >>> [read_attributes(markup, tag) for tag in iter_tags(markup)]
    [{'name': 'author', 'content': 'A. Bell & son'}]
    """
    end = min(tag.end, tag.start + LONGEST_TAG)
    return {
        match["name"].lower(): decode_entities(
            match["double"] or match["single"] or match["bare"] or ""
        )
        for match in ATTRIBUTE_RE.finditer(markup, tag.start + len(tag.name) + 1, end)
    }


def decode_entities(text: str) -> str:
    """Decode ``&amp;`` and its like; numbers beyond all characters stay as they are."""
    if "&" not in text:
        return text
    return unescape(LONG_NUMBER_RE.sub("", text) if "&#" in text else text)


def strip_markup(markup: str) -> str:
    """Give the text of ``markup``: a line for each line, a blank line between paragraphs.

    >>> strip_markup("<p>They <b>met</b>.</p><p>They left&nbsp;&ndash; late.<script>x</script>")
    'They met.\\n\\nThey left – late.'
    """
    pieces: list[str] = []
    place = 0
    for tag in iter_tags(markup):
        pieces.append(markup[place : tag.start])
        name = tag.name.removeprefix("/")
        if name in BREAKS:
            pieces.append("\v\v" if name in PARAGRAPHS else "\v")
        place = tag.after
    pieces.append(markup[place:])
    # A line end in markup is white space; only tags break lines.
    text = decode_entities("".join(pieces).replace("\n", " "))
    lines = (" ".join(line.split()) for line in text.split("\v"))
    return BLANK_LINES_RE.sub("\n\n", "\n".join(lines)).strip()


def read_fragment(text: str) -> str:
    """Give the text of what may be markup or may be plain text already.

    >>> read_fragment("<p>They met.</p>"), read_fragment("Tom &amp; Ann,\\n5 < 6")
    ('They met.', 'Tom & Ann,\\n5 < 6')
    """
    return strip_markup(text) if MARKUP_RE.search(text) else decode_entities(text)
