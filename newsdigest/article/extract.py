"""The door of the room: a saved page in, its article out; furniture gone, nothing lost."""

from functools import lru_cache
from pathlib import PurePath

from newsdigest.article.authors import find_authors
from newsdigest.article.colon import find_colon
from newsdigest.article.dateline import (
    Dateline,
    find_dateline,
    find_lone,
)
from newsdigest.article.directory import open_directory
from newsdigest.article.furniture import NEAR, Layout, near, part_lines
from newsdigest.article.imprint import Names, find_imprint
from newsdigest.article.lines import Line, split_lines
from newsdigest.article.masthead import find_masthead
from newsdigest.article.metadata import (
    CRAWL_RE,
    find_address_date,
    find_clues,
    find_standfirst,
    find_title,
)
from newsdigest.article.outlets import Row
from newsdigest.article.signature import drop_about, find_signature
from newsdigest.article.stamps import part_stamps
from newsdigest.records import Article, DateClue, Page, Paragraph

DATELINE_WITHIN = 5  # paragraphs; one may stand under a lead or a list of points


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
    # What a crawler put before the lines of a page is none.
    lines, first = part_stamps(tuple(split_lines(page.text, crawl.end() if crawl else 0)))
    layout = part_lines(lines, directory, delimited=("extent", "body") in page.fields, lead=first)
    lead = " ".join(line.text for line in layout.body[:4])
    masthead = find_masthead(layout, dict(page.fields).get("title"), directory)
    if masthead:
        layout = mark_masthead(layout, masthead[0])
    title, site = find_title(layout, page, lead, directory)
    body = drop_title(layout.body, title)
    body = find_standfirst(layout, title, lead) + body
    authors = tuple(find_authors(layout, page, directory))
    if not authors:
        signature, authors = find_signature(layout, title, directory)
        body = [line for line in body if line != signature]
    body = drop_about(body, authors)
    dateline, place = locate_dateline(layout, body)
    clues = [DateClue("crawl", crawl["line"], crawl.start("line"))] if crawl else []
    clues += find_clues(layout, page, title, directory)
    if dateline and dateline.date:
        clues.append(DateClue("dateline", page.text[slice(*dateline.date)], dateline.date[0]))
    names = Names(site, masthead[1] if masthead else None)
    imprint = find_imprint(page, layout, dateline, names=names, directory=directory)
    if imprint.url:
        clues += find_address_date(imprint.url, page.text.find(imprint.url))
    text, paragraphs = join_paragraphs(body, dateline, place)
    return Article(
        id=name_page(page.path),
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


def mark_masthead(layout: Layout, line: Line) -> Layout:
    """Mark the line that names the outlet; on a page of few lines it was taken for the body."""
    if layout.body[:1] == (line,):
        layout = layout._replace(head=(*layout.head, line), body=layout.body[1:])
    return layout._replace(kinds={**layout.kinds, line.start: "masthead"})


@lru_cache(maxsize=1)  # the pages of a file come one after another
def name_page(path: str) -> str:
    return PurePath(path).stem or "page"


def drop_title(body: tuple[Line, ...], title: str | None) -> list[Line]:
    """Drop the lines of the body that are the headline again; no line grows shorter when folded."""
    if title is None:
        return list(body)
    folded = title.casefold()
    most = len(folded)
    return [line for line in body if len(line.text) > most or line.text.casefold() != folded]


def locate_dateline(layout: Layout, body: list[Line]) -> tuple[Dateline | None, int]:
    """Find the dateline above the body or in its first paragraphs, and in which it stands."""
    for place, line in enumerate(body[:DATELINE_WITHIN]):
        found = find_lone(line.text) or find_dateline(line.text, 0, len(line.text))
        sure = found and (found.credits or found.date or line.text[:3].isupper())
        if found and (sure or place == 0):
            return move(found._replace(end=min(found.end, len(line.text))), line.start), place
    for line in reversed(layout.head[-NEAR:]):
        if found := find_lone(line.text):
            return move(found, line.start), -1
    credited = any(layout.kinds.get(line.start) == "agency" for line in near(layout))
    return find_colon(body, credited=credited), 0


def move(found: Dateline, start: int) -> Dateline:
    """Count the date of a dateline from the start of the page."""
    date = found.date and (found.date[0] + start, found.date[1] + start)
    return found._replace(date=date)


def join_paragraphs(
    body: list[Line], dateline: Dateline | None, place: int
) -> tuple[str, tuple[Paragraph, ...]]:
    """Join the paragraphs by blank lines, and keep where each stands in the page."""
    pieces, paragraphs, at = [], [], 0
    for number, (_, page_end, words) in enumerate(body):
        if number == place and dateline:
            words = words[dateline.end :].lstrip()
        if not words:
            continue
        length = len(words)
        pieces.append(words)
        paragraphs.append(Paragraph(at, at + length, page_end - length))
        at += length + 2
    return "\n\n".join(pieces), tuple(paragraphs)
