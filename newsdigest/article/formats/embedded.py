"""Read what a web page states of itself: JSON-LD (schema.org), Open Graph, meta elements.

Goes over the markup once. The surest statement of each field counts: that of the article object,
then those of the meta elements in the order of their table, then the title element.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from newsdigest.article.directory import fits, open_directory, read_domain
from newsdigest.article.formats.fields import META_NAMES
from newsdigest.article.formats.linked_data import find_article
from newsdigest.article.formats.mail import read_day
from newsdigest.article.formats.markup import (
    Tag,
    decode_entities,
    iter_tags,
    read_attributes,
    strip_markup,
)
from newsdigest.article.formats.part import Fields

LONGEST_TITLE = 300  # characters
LONGEST_HEADING = 9000  # characters of markup
HEAD = 2000  # characters, where a program that saves pages says so

COMPACT_RE = re.compile(r"(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)(?=T|\Z)")
SEPARATED_RE = re.compile(r"\s[|–—·»:-]\s")
# Page saved with SingleFile / url: https://... / saved date: Mon Jun 02 2031 10:22:05 GMT+0300
SAVED_URL_RE = re.compile(
    r"(?:\burl:|saved from url=\(\d{1,9}\))\s{0,9}(?P<url>https?://[^\s<>]{1,2000})"
)
SAVED_DAY_RE = re.compile(
    r"saved date: [A-Z][a-z]{2} (?P<month>[A-Z][a-z]{2}) (?P<day>\d\d) (?P<year>\d{4})"
    r" (?P<clock>[\d:]{5,8}) GMT(?P<zone>[+-]\d{4})"
)


class Embedded(NamedTuple):
    """What stands in the markup of a page.

    Attributes:
        metas: the contents of meta elements, by their names in small letters.
        objects: the texts of the JSON-LD scripts.
        title, heading: of the title element and the first h1.
        address: the canonical one.
        language: of the html element.
    """

    metas: dict[str, list[str]]
    objects: list[str]
    title: str
    heading: str
    address: str
    language: str


def read_embedded(markup: str) -> Fields:
    """Read the fields that a page states.

    >>> read_embedded("<title>Talks end | The Wire</title><meta property=og:site_name "
    ...     "content='The Wire'><meta name=author content='Ann Bell'>")
    (('title', 'Talks end'), ('authors', 'Ann Bell'), ('outlet', 'The Wire'))
    """
    found = collect(markup)
    article = find_article(found.objects, found.address)
    stated: dict[str, list[str]] = {}
    for name, metas in META_NAMES.items():
        values = article.get(name) or next((found.metas[m] for m in metas if m in found.metas), [])
        stated[name] = [value for value in values if value]
    outlets = [
        *article.get("outlet", []),
        *(n for m in META_NAMES["outlet"] for n in found.metas.get(m, [])),
    ]
    stated["title"] = [choose_title(found, article.get("title", []), outlets)]
    stated["url"] = [u for u in (found.address, *stated["url"]) if u.startswith("http")][:1]
    stated["outlet"] = choose_outlet(outlets, read_domain(next(iter(stated["url"]), "")) or "")
    stated["language"] = stated["language"] or [found.language]
    statements = [
        article.get("authors", []),
        *(found.metas.get(m, []) for m in META_NAMES["authors"]),
    ]
    stated["authors"] = choose_authors(statements, outlets)
    stated["published"] = [read_stated_day(day) for day in stated["published"]]
    stated["updated"] = [read_stated_day(day) for day in stated["updated"]]
    stated |= read_saving(markup[:HEAD])
    return tuple(
        (name, value)
        for name, values in stated.items()
        for value in (values if name == "authors" else values[:1])
        if value
    )


def collect(markup: str) -> Embedded:
    """Collect from the markup all that may state something."""
    metas: dict[str, list[str]] = {}
    objects: list[str] = []
    title, heading, address, language = "", "", "", ""
    headed: Tag | None = None
    for tag in iter_tags(markup):
        if tag.name == "meta":
            attributes = read_attributes(markup, tag)
            names = (attributes.get(kind) for kind in ("property", "name", "itemprop"))
            name = next((name for name in names if name), "")
            content = " ".join(attributes.get("content", "").split())
            if name and content:
                metas.setdefault(name.lower(), []).append(content[:2000])
        elif tag.name == "script":
            if "ld+json" in markup[tag.start : tag.end].lower():
                objects.append(markup[tag.end : tag.inside])
        elif tag.name == "title":
            title = title or read_line(markup[tag.end : tag.inside])
        elif tag.name == "h1":
            headed = headed or tag
        elif tag.name == "/h1" and headed and not heading:
            inside = markup[headed.end : min(tag.start, headed.end + LONGEST_HEADING)]
            heading = read_line(strip_markup(inside))
        elif tag.name == "link" and not address:
            attributes = read_attributes(markup, tag)
            address = attributes.get("href", "") if attributes.get("rel") == "canonical" else ""
        elif tag.name == "html":
            language = read_attributes(markup, tag).get("lang", "")
    return Embedded(metas, objects, title, heading, address, language)


def read_line(text: str) -> str:
    return " ".join(decode_entities(text[:LONGEST_HEADING]).split())[:LONGEST_TITLE]


def choose_title(found: Embedded, headlines: list[str], outlets: list[str]) -> str:
    """Choose the headline: the article object's, unless Open Graph and the page's heading agree."""
    opened = [title for name in META_NAMES["title"] for title in found.metas.get(name, [])[:1]]
    titles = [
        cut_outlet(title, outlets, found.heading)
        for title in (*headlines[:1], *opened[:1], found.heading, found.title)
        if title
    ]
    if headlines and found.heading and titles[1] == found.heading:
        return found.heading
    return titles[0] if titles else ""


def cut_outlet(title: str, outlets: list[str], heading: str) -> str:
    """Cut the name of the site off a title: the outlet's, or all that the page's heading leaves.

    >>> cut_outlet("Talks end - The Wire", [], "Talks end")
    'Talks end'
    """
    for match in SEPARATED_RE.finditer(title):
        front, back = title[: match.start()], title[match.end() :]
        if back in outlets or front == heading:
            return front
    return title


def choose_outlet(names: list[str], domain: str) -> list[str]:
    """Choose the name that the page's own domain is made of, else the first.

    >>> choose_outlet(["Harbour Publishing Group", "Harbour Post"], "harbour-post.example")
    ['Harbour Post']
    """
    return [name for name in names if fits(name, domain)][:1] or names[:1]


def choose_authors(statements: Iterable[list[str]], outlets: list[str]) -> list[str]:
    """Choose the first statement that names an author; one that names but the outlet comes last.

    >>> choose_authors([["https://a.example/bell"], ["The Wire"], ["Ann Bell"]], ["The Wire"])
    ['Ann Bell']
    """
    named = [
        [name for name in dict.fromkeys(names) if not name.startswith(("http", "@", "/", "www."))]
        for names in statements
    ]
    found = [names for names in named if names]
    return next(
        (names for names in found if names_others(names, outlets)), found[0] if found else []
    )


def names_others(authors: list[str], outlets: list[str]) -> bool:
    """Tell whether somebody else than the outlet itself is stated as an author."""
    directory = open_directory()
    return any(
        not any(directory.are_one(author, outlet) for outlet in outlets) for author in authors
    )


def read_stated_day(words: str) -> str:
    """Give a day as ISO 8601 where a machine wrote it otherwise."""
    compact = COMPACT_RE.match(words)
    if compact:
        return f"{compact['year']}-{compact['month']}-{compact['day']}"
    return (words[:1].isalpha() and words[3:4] == "," and read_day(words)) or words


def read_saving(head: str) -> dict[str, list[str]]:
    """Read what a program that saved the page wrote at its head: the address, the day."""
    saved: dict[str, list[str]] = {}
    if "saved" in head:
        url, day = SAVED_URL_RE.search(head), SAVED_DAY_RE.search(head)
        if url:
            saved["url"] = [url["url"]]
        if day:
            words = "{day} {month} {year} {clock} {zone}".format(**day.groupdict())
            saved["retrieved"] = [read_day(words)]
    return saved
