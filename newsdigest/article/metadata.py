"""What stands around an article and tells of it: headline, standfirst, and what may date it.

Only the lines above the body, its first ones and those below it are looked at.
"""

import re
from collections.abc import Iterable, Iterator

from newsdigest.article.captions import FULL_DATE_RE
from newsdigest.article.dateline import MONTH, WEEKDAY
from newsdigest.article.directory import Directory
from newsdigest.article.furniture import NEAR, Layout
from newsdigest.article.lines import Line
from newsdigest.article.publication import find_publication, states_day
from newsdigest.article.shapes import HAS_DATE_RE, is_date_line
from newsdigest.records import DateClue, Outlet, Page

LONGEST_DATE = 200  # characters of a date that a field states
STATED_KINDS = {"published": "field", "updated": "modified", "retrieved": "clock"}
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
LONGEST_SUFFIX = 43  # characters: a mark between blanks, and the name
SITE_SUFFIX_RE = re.compile(r"\s[|–—·»-]\s(?P<site>[^|–—·»]{2,40})\Z")


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
        return find_short_title(layout, lead), None
    words = set(WORD_RE.findall(lead[:LEAD].lower()))
    scores = [share(line.text, words) for line in lines]
    best = max(scores)
    if best == 0 and len(lines) > 2:
        return None, None
    chosen = next(line for line, score in zip(lines, scores, strict=True) if score * 2 >= best)
    if best == 0 and chosen.text.count(" ") < 3:
        return None, None
    return strip_site(chosen.text, directory)


def find_short_title(layout: Layout, lead: str) -> str | None:
    """Find a headline of two words: the one line above the body that is no furniture.

    Names, places and sections may stand there as well; so its second word is in small letters, and
    one of the two is a word of the lead.
    """
    lines = [line for line in layout.head[-NEAR:] if not layout.kinds.get(line.start)]
    words = lines[0].text.split() if len(lines) == 1 else []
    if len(words) != 2 or not all(map(str.isalpha, words)):
        return None
    if not words[0][0].isupper() or not words[1].islower():
        return None
    told = share(lines[0].text, set(WORD_RE.findall(lead[:LEAD].lower())))
    return lines[0].text if told else None


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
        match = find_suffix(text)
        if match and " ".join(text[: match.start()].casefold().split()) in seen:
            return text[: match.start()], match["site"]
    return None


def find_suffix(title: str) -> re.Match[str] | None:
    return SITE_SUFFIX_RE.search(title, max(0, len(title) - LONGEST_SUFFIX))


def strip_site(title: str, directory: Directory) -> tuple[str, str | None]:
    """Part a headline from the known outlet behind it: ``Talks end | BBC News``."""
    match = find_suffix(title)
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


def find_clues(
    layout: Layout, page: Page, title: str | None, directory: Directory
) -> Iterator[DateClue]:
    """Find what may date the article in the fields, above the body and below, in that order."""
    for name, value in page.fields:
        if name in STATED_KINDS:
            yield DateClue(STATED_KINDS[name], value[:LONGEST_DATE], -1)
    titled = title is None
    for line in layout.head[-NEAR:]:
        titled = titled or (title is not None and line.text.startswith(title))
        above = not titled and not is_glued(line, page.text)
        yield from read_clue(line, layout.kinds.get(line.start, ""), above=above)
    for line in layout.aside:
        if line.start < (layout.body[min(len(layout.body), 4) - 1].start if layout.body else 0):
            yield from read_clue(line, layout.kinds.get(line.start, ""), above=False)
    for line in find_publication(layout, directory):
        yield DateClue("foot", cut_glued(line.text), line.start)


def is_glued(line: Line, text: str) -> bool:
    """Tell whether more stands behind a line of an article on the same line of the page."""
    return bool(text[line.end : line.end + LONGEST_DATE].partition("\n")[0].strip())


def read_clue(line: Line, kind: str, *, above: bool) -> Iterator[DateClue]:
    """Read a line as a clue; a weekday with a date above the headline is the page's own clock."""
    if (
        kind == "caption"
        and FULL_DATE_RE.search(line.text)
        and not line.text.upper().startswith("FILE")
    ):
        yield DateClue("caption", line.text, line.start)
    elif is_dating(line.text, kind) and HAS_DATE_RE.search(line.text):
        clock = above and CLOCK_RE.search(line.text) and not STATED_DATE_RE.search(line.text)
        yield DateClue("clock" if clock else "byline", cut_glued(line.text), line.start)


def is_dating(text: str, kind: str) -> bool:
    """Tell a line that dates the article, which may be a credit too, or speak of the page."""
    if kind == "credit":
        return is_date_line(text)  # Source: AFP | 3 June 2031, 10:22
    return kind in ("date", "byline") or (kind == "line" and states_day(text))


def cut_glued(text: str) -> str:
    """Cut a date line after its first date, where a second is glued to it, or a word.

    >>> cut_glued("Published On 2 June 20312 June 2031"), cut_glued("June 2, 2031timer3 min. read")
    ('Published On 2 June 2031', 'June 2, 2031')
    """
    date = FULL_DATE_RE.search(text)
    if date is None:
        return text
    glued = text[date.end() : date.end() + 2]  # but 2031-06-02T10:22
    return text[: date.end()] if glued[:1].isdigit() or glued.isalpha() else text


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
