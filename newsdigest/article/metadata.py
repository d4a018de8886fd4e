"""What stands around an article and tells of it: headline, authors, and what may date it.

Only the lines above the body, its first ones and those below it are looked at.
"""

import re
from collections.abc import Iterable, Iterator

from newsdigest.article.captions import FULL_DATE_RE
from newsdigest.article.dateline import AGENCY_BY_CREDIT, MONTH, WEEKDAY
from newsdigest.article.directory import Directory, open_directory
from newsdigest.article.furniture import Layout
from newsdigest.article.lines import Line
from newsdigest.article.markers import PARTICLES, ROLE_WORDS
from newsdigest.article.shapes import (
    BYLINE_RE,
    GLUED_BYLINE_RE,
    HAS_DATE_RE,
)
from newsdigest.records import DateClue, Outlet, Page

NEAR = 40  # lines above the body, and below it, that are looked at
LEAD = 900  # characters of the body that a headline is compared with

CRAWL_RE = re.compile(
    r"""
    \s*(?P<line>
        (?:(?:crawl(?:ed)?|fetch(?:ed)?|scraped?|publish(?:ed)?|pub)?[ _-]?
            (?:date|on|at|time(?:stamp)?)\s?[:=]?\s?)
        (?:19|20)\d\d-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?
        | (?:19|20)\d\d-\d\d-\d\d(?=\s+[A-Z"“])
    )[.:,|-]?\s+
    """,
    re.IGNORECASE | re.VERBOSE,
)
ADDRESS_DATE_RE = re.compile(
    r"[/_-]((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2]|[a-z]{3})[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|\b)"
)
CLOCK_RE = re.compile(rf"{WEEKDAY}[,.]?\s.{{0,20}}{MONTH}", re.VERBOSE)
STATED_DATE_RE = re.compile(r"publi|post|updat|modif|issued|created|by\b", re.IGNORECASE)

WORD_RE = re.compile(r"[^\W_]{4,}")
SITE_SUFFIX_RE = re.compile(r"\s[|–—·»-]\s(?P<site>[^|–—·»]{2,40})\Z")
PARTICLE = "|".join(PARTICLES)
# Ann Bell   Carl van Dahl   Omar al-Masri
NAME_WORD = r"[A-ZÀ-ÖØ-Þ\u0100-\u024f\u0400-\u042f][\w.'’-]{0,24}"
NAME_RE = re.compile(
    rf"(?:{NAME_WORD}|(?:{PARTICLE})(?=\s)|al-\w{{2,20}})(?:\s(?:{NAME_WORD}|{PARTICLE})){{1,4}}"
)
# Han, kana, Hangul, Arabic, Hebrew, the scripts of India and their neighbours.
UNCASED_RE = re.compile(r"[\u0590-\u109f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\s・·]{2,40}")
NAMES_SPLIT_RE = re.compile(r"\s?[,;|•·]\s?|\s(?:and|&|und|et|y|и|і|with|in|for)\s|\s[–—-]\s")


def find_title(
    layout: Layout, page: Page, lead: str, directory: Directory
) -> tuple[str | None, str | None]:
    """Find the headline, and the site's name where a doubled headline carries it.

    A field states it; a headline that stands twice is one; else it is the first line above the
    body that shares the words of the lead.
    """
    lines = [line for line in layout.head[-NEAR:] if is_candidate(line, layout.kinds)]
    stated = dict(page.fields).get("title")
    texts = [stated] if stated else []
    texts += [line.text for line in lines]
    doubled = find_doubled(texts + [line.text for line in layout.body[:3]], directory)
    if doubled:
        return doubled
    if stated:
        return strip_site(stated, directory)
    if not lines:
        return None, None
    words = set(WORD_RE.findall(lead[:LEAD].lower()))
    scores = [share(line.text, words) for line in lines]
    best = max(scores)
    if best == 0 and len(lines) > 2:
        return None, None
    chosen = next(line for line, score in zip(lines, scores, strict=True) if score * 2 >= best)
    if best == 0 and chosen.text.count(" ") < 3:
        return None, None
    return strip_site(chosen.text, directory)


def is_candidate(line: Line, kinds: dict[int, str]) -> bool:
    return not kinds.get(line.start) and line.text.count(" ") > 1 and len(line.text) <= 250


def share(text: str, words: set[str]) -> float:
    """The share of the words of a line that stand in a lead."""
    own = WORD_RE.findall(text.lower())
    return sum(word in words for word in own) / len(own) if own else 0.0


def find_doubled(texts: list[str], directory: Directory) -> tuple[str, str | None] | None:
    """Find a line that stands twice, or once more with the site's name behind it."""
    seen: dict[str, str] = {}
    for text in texts:
        key = " ".join(text.casefold().split())
        if key in seen:
            return strip_site(seen[key], directory)
        seen[key] = text
    for text in texts:
        match = SITE_SUFFIX_RE.search(text)
        if match and " ".join(text[: match.start()].casefold().split()) in seen:
            return text[: match.start()], match["site"]
    return None


def strip_site(title: str, directory: Directory) -> tuple[str, str | None]:
    """Part a headline from the known outlet behind it: ``Talks end | BBC News``."""
    match = SITE_SUFFIX_RE.search(title)
    if match and directory.find_named(match["site"]):
        return title[: match.start()], match["site"]
    return title, None


def find_standfirst(layout: Layout, title: str | None, lead: str) -> list[Line]:
    """Find the lines between headline and body that share the words of the lead."""
    if title is None:
        return []
    below = []
    for line in reversed(layout.head[-NEAR:]):
        if line.text.startswith(title):
            break
        below.append(line)
    else:
        return []
    words = set(WORD_RE.findall(lead[:LEAD].lower()))
    return [
        line
        for line in reversed(below)
        if is_candidate(line, layout.kinds)
        and line.text.count(" ") > 6
        and share(line.text, words) >= 0.2
    ]


def find_authors(layout: Layout, page: Page) -> list[str]:
    """Find who wrote it: the format's field, else the bylines above and below the body."""
    stated = [value for name, value in page.fields if name == "authors"]
    lines = stated or [
        line.text for line in near(layout) if layout.kinds.get(line.start) == "byline"
    ]
    names = [name for line in lines for name in read_names(line)]
    # Scripts without capitals have no shape of a name, so only a field can state one.
    names += [
        name
        for name in stated
        if UNCASED_RE.fullmatch(name) and not open_directory().find_named(name)
    ]
    return list(dict.fromkeys(names))[:20]


def near(layout: Layout) -> Iterator[Line]:
    """The lines close to the body that are not of it."""
    yield from layout.head[-NEAR:]
    yield from layout.aside[:NEAR]
    yield from layout.foot[:NEAR]


def read_names(line: str) -> Iterator[str]:
    """Read the names of a byline, without roles, agencies and dates.

    >>> list(read_names("By Ann Bell and Carl van Dahl, Harbour correspondent"))
    ['Ann Bell', 'Carl van Dahl']
    """
    match = BYLINE_RE.fullmatch(line) or GLUED_BYLINE_RE.fullmatch(line)
    words = match["names"] if match else line
    date = HAS_DATE_RE.search(words)
    for piece in NAMES_SPLIT_RE.split(words[: date.start()] if date else words):
        name = piece.partition(" (")[0].strip(" .,:()")  # Ann Bell (abe)
        if (
            NAME_RE.fullmatch(name)
            and not is_role(name)
            and name not in AGENCY_BY_CREDIT
            and not open_directory().find_named(name)
        ):
            yield " ".join(
                word.title() if word.isupper() and len(word) > 2 else word for word in name.split()
            )


def is_role(name: str) -> bool:
    """Tell words of a byline that are no name: ``Diplomatic Editor``, ``Staff Reporter``."""
    return any(word.lower().strip(".") in ROLE_WORDS for word in name.split())


def find_clues(layout: Layout, page: Page, title: str | None) -> Iterator[DateClue]:
    """Find what may date the article in the fields and above the body, in that order."""
    for name, value in page.fields:
        if name == "published":
            yield DateClue("field", value, -1)
        elif name == "updated":
            yield DateClue("modified", value, -1)
        elif name == "retrieved":
            yield DateClue("clock", value, -1)
    titled = title is None
    for line in layout.head[-NEAR:]:
        titled = titled or (title is not None and line.text.startswith(title))
        yield from read_clue(line, layout.kinds.get(line.start, ""), above=not titled)
    for line in layout.aside:
        if line.start < (layout.body[min(len(layout.body), 4) - 1].start if layout.body else 0):
            yield from read_clue(line, layout.kinds.get(line.start, ""), above=False)


def read_clue(line: Line, kind: str, *, above: bool) -> Iterator[DateClue]:
    """Read a line as a clue; a weekday with a date above the headline is the page's own clock."""
    if (
        kind == "caption"
        and FULL_DATE_RE.search(line.text)
        and not line.text.upper().startswith("FILE")
    ):
        yield DateClue("caption", line.text, line.start)
    elif kind in ("date", "byline") and HAS_DATE_RE.search(line.text):
        clock = above and CLOCK_RE.search(line.text) and not STATED_DATE_RE.search(line.text)
        yield DateClue("clock" if clock else "byline", cut_glued(line.text), line.start)


def cut_glued(text: str) -> str:
    """Cut a date line after its first date, where a second is glued to it.

    >>> cut_glued("Published On 2 June 20312 June 2031")
    'Published On 2 June 2031'
    """
    date = FULL_DATE_RE.search(text)
    return text[: date.end()] if date and text[date.end() : date.end() + 1].isdigit() else text


def find_address_date(url: str, start: int) -> Iterator[DateClue]:
    """Find the day in an address: ``/2031/06/02/``."""
    match = ADDRESS_DATE_RE.search(url[:2000])
    if match:
        place = start + match.start(1) if start >= 0 else -1
        yield DateClue("address", url[match.start(1) : match.end()], place)


def first_named(
    lines: Iterable[Line], kinds: dict[int, str], directory: Directory
) -> Outlet | None:
    """The outlet whose bare name is a line, as a masthead is."""
    for line in lines:
        named = len(line.text) < 50 and not kinds.get(line.start)
        if named and (found := directory.find_short(line.text)):
            return found
    return None
