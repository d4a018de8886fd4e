"""The masthead of a pasted page: the outlet's name alone on its first line, above the headline.

What a page prints first is its name or its headline. So a known name counts there even where it is
a word of the language too, if it is printed in full ("The Guardian"), and an agency there publishes
what elsewhere it is only credited with. A name that no table has counts by its shape alone, and
only by one that headlines do not have.
"""

import re
from collections.abc import Iterator

from newsdigest.article.directory import Directory, fold
from newsdigest.article.furniture import NEAR, Layout
from newsdigest.article.lines import Line
from newsdigest.article.markers import (
    LABELS,
    MEDIA_WORDS,
    NAVIGATION_WORDS,
    NEWSPAPER_WORDS,
    ROLE_WORDS,
    VALUED_WORDS,
)
from newsdigest.article.outlets import ALSO_WORDS
from newsdigest.article.publisher import NAME_RE
from newsdigest.records import Outlet

LONGEST = 60  # characters
HEADED_WITHIN = 3  # lines below it; the writer's name may stand above the headline
LEAD = 500  # characters of a paragraph of the lead
MOST_BEFORE = 3  # words between the article and the last word of a name that no table has
CANDIDATES = ("", "agency", "breadcrumb")  # the kinds of lines that may hold the name

# The Gazette - Business     World news | The Gazette
PARTS_RE = re.compile(r"\s[|–—·»>-]\s|:\s")
# The Gazette (English edition)     The Gazette, International Edition
EDITION_RE = re.compile(r"(?P<name>[^(),]{2,40}?)(?:\s\(|,\s)(?:\w{2,20}\s){1,2}[Ee]dition\)?")
ONLINE_RE = re.compile(r"(?P<name>.{2,40})\s(?:Online|Digital|Website)")
# Words that tell of no place: Business Herald, Daily Courier.
NO_PLACES = LABELS | MEDIA_WORDS | NAVIGATION_WORDS | ROLE_WORDS | VALUED_WORDS


def find_masthead(
    layout: Layout, stated: str | None, directory: Directory
) -> tuple[Line, Outlet] | None:
    """Find the line that names the outlet: the first that is no furniture.

    Args:
        stated: the headline that the format states, if it does.
    """
    lines = layout.head[:NEAR]
    if not lines and stated is None and len(layout.body) > 1:
        lines = layout.body[:1]  # of a page without paragraphs nothing is taken for its head
    for place, line in enumerate(lines):
        kind = layout.kinds.get(line.start, "")
        if kind not in CANDIDATES or (kind == "agency" and place > 0):
            continue
        below = [other.text for other in lines[place + 1 :] if not layout.kinds.get(other.start)]
        headed = any(text.count(" ") > 1 for text in below[:HEADED_WITHIN])
        if not headed and stated is None:
            return read_alone(layout, line, directory)
        if not headed and stated and stated.startswith(line.text):
            return None
        if outlet := read_masthead(line.text, directory):
            return line, outlet
        if not kind:
            return None
    return None


def read_alone(layout: Layout, line: Line, directory: Directory) -> tuple[Line, Outlet] | None:
    """Read a masthead with the body below it and no headline, which it may be itself.

    So only the name of a newspaper counts, or a known one that is no word of the language, and none
    that the article speaks of.
    """
    outlet = read_masthead(line.text, directory)
    if outlet is None or line.text.count(" ") == 0:
        return None
    name = fold(line.text)
    if not is_newspaper(line.text) and (name in ALSO_WORDS or not directory.knows(outlet)):
        return None
    lead = (other.text[:LEAD] for other in layout.body[:4] if other != line)
    return None if any(name in fold(text) for text in lead) else (line, outlet)


def read_masthead(text: str, directory: Directory) -> Outlet | None:
    """Read a masthead: a known name, with a section or an edition beside it, or one so shaped.

    >>> from newsdigest.article.directory import open_directory
    >>> lines = ("BBC News - Science", "The Guardian", "Guardian", "Bay Herald", "Bay Leader")
    >>> [found and found.name for found in (read_masthead(x, open_directory()) for x in lines)]
    ['BBC News', 'The Guardian', None, 'Bay Herald', None]
    """
    if len(text) > LONGEST:
        return None
    for name in read_forms(text):
        known = directory.find_named(name)
        if known and (fold(name) not in ALSO_WORDS or is_in_full(name, known)):
            return known
    edition = EDITION_RE.fullmatch(text)
    if edition and NAME_RE.fullmatch(edition["name"]):
        return Outlet(edition["name"])
    return Outlet(text) if is_newspaper(text) else None


def is_in_full(name: str, outlet: Outlet) -> bool:
    """Tell whether a name is printed as the table has it, with its article."""
    whole = name.startswith("The ") and f"{outlet.name} (".startswith(f"{name} (")
    return whole and outlet.kind != "public body"  # a page is more likely about than by one


def read_forms(text: str) -> Iterator[str]:
    """Yield a line, and the name in it where a section or an edition stands beside that."""
    yield text
    names = [part for part in PARTS_RE.split(text) if not is_section(part)]
    if len(names) == 1:
        yield names[0]
    for pattern in (EDITION_RE, ONLINE_RE):
        if match := pattern.fullmatch(text):
            yield match["name"]


def is_section(words: str) -> bool:
    return all(word in NAVIGATION_WORDS for word in words.lower().split())


def is_newspaper(name: str) -> bool:
    """Tell the name of a newspaper that no table has: an article or a place, and what it is.

    A headline may be as short and look the same ("Owner Sells Herald"), so without the article only
    one word may stand before.

    >>> names = ("The Garden City Courier", "Bay Herald", "Owner Sells Herald", "Business Herald")
    >>> [is_newspaper(name) for name in names]
    [True, True, False, False]
    """
    words = name.split()
    article = words[0] == "The"
    before = [word.lower() for word in words[article:-1]]
    return (
        words[-1].lower() in NEWSPAPER_WORDS
        and 0 < len(before) <= (MOST_BEFORE if article else 1)
        and (article or not all(word in NO_PLACES for word in before))
        and NAME_RE.fullmatch(name) is not None
    )
