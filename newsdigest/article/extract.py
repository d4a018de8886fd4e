"""The door of the room: a saved page in, its article out; furniture gone, nothing lost."""

import re
from pathlib import PurePath
from typing import NamedTuple

from newsdigest.article.agencies import Agency
from newsdigest.article.authors import find_authors
from newsdigest.article.dateline import (
    MARKS,
    Dateline,
    find_dateline,
    find_lone,
    split_credits,
)
from newsdigest.article.directory import Directory, open_directory
from newsdigest.article.furniture import NEAR, Layout, near, part_lines
from newsdigest.article.lines import Line, split_lines
from newsdigest.article.metadata import (
    CRAWL_RE,
    find_address_date,
    find_clues,
    find_standfirst,
    find_title,
    first_named,
)
from newsdigest.article.outlets import Row
from newsdigest.article.publisher import (
    name_at,
    read_agencies,
    read_credits,
    read_last_credit,
    read_promotion,
    read_sign_off,
)
from newsdigest.records import Article, DateClue, Outlet, Page, Paragraph

DATELINE_WITHIN = 5  # paragraphs; one may stand under a lead or a list of points

ADDRESS_IN_LINE_RE = re.compile(r"(?:https?://)?(?:[\w-]{1,63}\.){1,4}[a-z]{2,12}(?:/\S*)?\Z")


class Imprint(NamedTuple):
    """Who publishes, who supplied the text, and the address."""

    outlet: Outlet | None
    agencies: tuple[str, ...]
    url: str | None


def extract_article(page: Page, own_outlets: tuple[Row, ...] = ()) -> Article:
    """Part a page into its article and the rest; the user's own outlets win over the table's.

    `Article.published` and `Article.retrieved` stay None: the clues are dated in a later step.

    >>> page = Page("a.txt", "Envoys end their talks\\n\\nRome, 2 June 2031 (dpa) - The two sides "
    ...     "met for an hour and left.\\n\\nAdvertisement", "")
    >>> article = extract_article(page)
    >>> article.title, article.text, article.dateline, article.agencies
    ('Envoys end their talks', 'The two sides met for an hour and left.', 'Rome', ('dpa',))
    """
    directory = open_directory(own_outlets)
    crawl = CRAWL_RE.match(page.text, 0, 400)
    lines = split_from(page.text, crawl.end() if crawl else 0)
    layout = part_lines(lines, directory, delimited=("extent", "body") in page.fields)
    lead = " ".join(line.text for line in layout.body[:4])
    title, site = find_title(layout, page, lead, directory)
    body = [line for line in layout.body if not is_title(line, title)]
    body = find_standfirst(layout, title, lead) + body
    dateline, place = locate_dateline(layout.head, body)
    clues = [DateClue("crawl", crawl["line"], crawl.start("line"))] if crawl else []
    clues += find_clues(layout, page, title)
    if dateline and dateline.date:
        clues.append(DateClue("dateline", page.text[slice(*dateline.date)], dateline.date[0]))
    authors = tuple(find_authors(layout, page, directory))
    imprint = find_imprint(page, layout, dateline, site=site, directory=directory)
    if imprint.url:
        clues += find_address_date(imprint.url, page.text.find(imprint.url))
    text, paragraphs = join_paragraphs(page.text, body, dateline, place)
    return Article(
        id=PurePath(page.path).stem or "page",
        path=page.path,
        digest=page.digest,
        title=title,
        text=text,
        paragraphs=paragraphs,
        url=imprint.url,
        outlet=imprint.outlet,
        agencies=imprint.agencies,
        authors=authors,
        dateline=dateline.place if dateline else None,
        clues=tuple(sorted(clues, key=lambda clue: clue.page_start)),
    )


def split_from(text: str, begin: int) -> tuple[Line, ...]:
    """The lines of a page from ``begin`` on: what a crawler put before them is no line."""
    if not begin:
        return tuple(split_lines(text))
    return tuple(
        Line(line.start + begin, line.end + begin, line.text) for line in split_lines(text[begin:])
    )


def is_title(line: Line, title: str | None) -> bool:
    return title is not None and line.text.casefold() == title.casefold()


def locate_dateline(head: tuple[Line, ...], body: list[Line]) -> tuple[Dateline | None, int]:
    """Find the dateline above the body or in its first paragraphs, and in which it stands."""
    for place, line in enumerate(body[:DATELINE_WITHIN]):
        found = find_lone(line.text) or find_dateline(line.text, 0, len(line.text))
        sure = found and (found.credits or found.date or line.text[:3].isupper())
        if found and (sure or place == 0):
            return move(found._replace(end=min(found.end, len(line.text))), line.start), place
    for line in reversed(head[-NEAR:]):
        if found := find_lone(line.text):
            return move(found, line.start), -1
    return None, -1


def move(found: Dateline, start: int) -> Dateline:
    """Count the date of a dateline from the start of the page."""
    date = found.date and (found.date[0] + start, found.date[1] + start)
    return found._replace(date=date)


def join_paragraphs(
    text: str, body: list[Line], dateline: Dateline | None, place: int
) -> tuple[str, tuple[Paragraph, ...]]:
    """Join the paragraphs by blank lines, and keep where each stands in the page."""
    pieces, paragraphs, at = [], [], 0
    for number, line in enumerate(body):
        start = line.start
        if dateline and number == place:
            start += dateline.end
            start += len(text[start : line.end]) - len(text[start : line.end].lstrip())
        if start >= line.end:
            continue
        pieces.append(text[start : line.end])
        paragraphs.append(Paragraph(at, at + line.end - start, start))
        at += line.end - start + 2
    return "\n\n".join(pieces), tuple(paragraphs)


def find_imprint(
    page: Page,
    layout: Layout,
    dateline: Dateline | None,
    *,
    site: str | None,
    directory: Directory,
) -> Imprint:
    """Find outlet, agencies and address, the surest evidence first."""
    fields = dict(page.fields)
    url = fields.get("url") or find_url(layout)
    signed, agencies = read_around(layout, directory)
    placed, credited = read_credits(dateline.credits if dateline else (), directory)
    agencies = credited + agencies
    if layout.body:
        agencies += read_last_credit(layout.body[-1].text)
    agencies += read_agencies(value for name, value in page.fields if name == "authors")
    stated = named_or_new(fields.get("outlet"), directory)
    addressed = directory.find_at(url) if url else None
    found = (
        stated if stated and directory.knows(stated) else None,
        addressed if addressed and directory.knows(addressed) else None,
        stated,
        directory.find_named(site) if site else None,
        next(
            filter(None, (read_promotion(line.text, directory) for line in furniture(layout))), None
        ),
        placed,
        signed,
        first_named((*layout.head[:NEAR], *layout.foot[:NEAR]), layout.kinds, directory),
        Outlet(site, addressed.domain if addressed else None) if site else None,
        name_at(addressed, (line.text for line in furniture(layout))) if addressed else None,
    )
    outlet = next((candidate for candidate in found if candidate), None)
    names = dict.fromkeys(agency.name for agency in agencies)
    if outlet and directory.knows(outlet):
        names.pop(outlet.name, None)
    return Imprint(outlet, tuple(names), url if url and "/" in url else None)


def named_or_new(stated: str | None, directory: Directory) -> Outlet | None:
    """The outlet a field states: a row of the table, an address, or a name we did not know."""
    if not stated:
        return None
    known = directory.find_named(stated)
    if known is None and " " not in stated and "." in stated:
        known = directory.find_at(stated)
    return known or Outlet(stated[:100])


def furniture(layout: Layout) -> list[Line]:
    """The lines of furniture that may name the outlet: no list of stories, and none far off."""
    return [line for line in near(layout) if layout.kinds.get(line.start) != "list"]


def find_url(layout: Layout) -> str | None:
    """Find the address that is a line of its own."""
    for line in near(layout):
        if layout.kinds.get(line.start) == "address":
            match = ADDRESS_IN_LINE_RE.search(line.text)
            return match.group() if match else None
    return None


def read_around(layout: Layout, directory: Directory) -> tuple[Outlet | None, list[Agency]]:
    """Read sign-offs and lines that are nothing but agencies, around the body."""
    outlet: Outlet | None = None
    agencies: list[Agency] = []
    for line in near(layout):
        kind = layout.kinds.get(line.start)
        if kind == "credit":
            signed, named = read_sign_off(line.text, directory)
            outlet, agencies = outlet or signed, agencies + named
        elif kind in ("agency", "byline"):
            names = line.text.strip(MARKS).removeprefix("By ")
            agencies += read_agencies(split_credits(names))
    return outlet, agencies
