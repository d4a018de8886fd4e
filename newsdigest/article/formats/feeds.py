"""Read RSS and Atom feeds that carry the whole text: a page for each entry.

A document type declaration is refused, as no feed needs one: it is where entities are declared that
grow without end.
"""

import hashlib
import io
import re
from collections.abc import Iterator
from xml.etree import ElementTree

from newsdigest.article.formats.fields import FEED_NAMES, FEED_TEXTS
from newsdigest.article.formats.mail import read_day
from newsdigest.article.formats.markup import read_fragment
from newsdigest.article.formats.part import Fields
from newsdigest.records import Page, Problem

# What may stand before the first element of XML, its prolog; a declaration of entities stands there
# or nowhere.
PROLOG_RE = re.compile(
    r"""\s{0,999} (?:<\?xml[^>]{0,200}>)?
    (?:\s{1,99}|<!--(?:[^-]|-(?!->)){0,2000}-->|<\?[^>]{0,500}>){0,9}
    (?P<doctype><!DOCTYPE)? (?P<feed><(?:rss|feed|rdf:RDF|atom:feed)[\s>])?""",
    re.VERBOSE,
)
PREFIX_RE = re.compile(r"(?P<tag></?)\w{1,20}:")
OTHER_NAMESPACES = ("mrss", "itunes", "podcast")  # their titles are those of pictures and sounds
ENTRIES = ("item", "entry")


def is_feed(start: str) -> bool:
    """Tell a feed by its first element; one that a DTD hides is told by its name.

    >>> is_feed('<?xml version="1.0"?>\\n<rss version="2.0">'), is_feed("<p>An <rss> feed</p>")
    (True, False)
    """
    prolog = PROLOG_RE.match(start)
    if prolog is None or prolog["feed"]:
        return prolog is not None
    return (
        prolog["doctype"] is not None and re.search("<(?:rss|feed|rdf:RDF)[ >]", start) is not None
    )


def read_feed(path: str, text: str) -> Iterator[Page | Problem]:
    """Read the entries of a feed, up to where it breaks; those without text are counted."""
    prolog = PROLOG_RE.match(text)
    if prolog and prolog["doctype"]:
        yield Problem(path, "declares a document type (DTD), which no feed needs")
        return
    bare = 0
    outlet: Fields = ()
    try:
        for element in iter_elements(text):
            name = local_name(element)
            if name in ENTRIES:
                page = read_entry(path, element, outlet)
                bare += page is None
                if page is not None:
                    yield page
                element.clear()
            elif name == "title" and not outlet and element.text:
                outlet = (("outlet", element.text.strip()),)
    except ElementTree.ParseError as error:
        yield Problem(path, f"is a feed that breaks off in line {error.position[0]}")
    if bare:
        yield Problem(path, f"holds {bare} {'entry' if bare == 1 else 'entries'} without text")


def iter_elements(text: str) -> Iterator[ElementTree.Element]:
    """Yield the elements of a feed as they close."""
    parser = ElementTree.XMLParser(encoding="utf-8")  # whatever it declares: it is decoded by now
    data = io.BytesIO(text.strip().encode("utf-8", "replace"))
    for _, element in ElementTree.iterparse(data, ("end",), parser):
        yield element


def local_name(element: ElementTree.Element) -> str:
    """The name of an element without its namespace; empty in the namespaces of media."""
    space, _, name = element.tag.rpartition("}")
    return "" if space.rstrip("/").endswith(OTHER_NAMESPACES) else name


def read_entry(path: str, entry: ElementTree.Element, outlet: Fields) -> Page | None:
    """Read an entry: its fullest text, and what it states; None without a text."""
    stated: dict[str, list[str]] = {}
    texts: dict[str, str] = {}
    for element in entry:
        name = local_name(element)
        if name in FEED_TEXTS:
            texts.setdefault(name, inner_markup(element))
        elif name in FEED_NAMES and (value := read_value(name, element)):
            stated.setdefault(FEED_NAMES[name], []).append(value)
    text = next((words for name in FEED_TEXTS if (words := read_fragment(texts.get(name, "")))), "")
    if not text:
        return None
    fields = tuple(
        (name, value)
        for name, values in stated.items()
        for value in (values if name == "authors" else values[:1])
    )
    digest = hashlib.sha256(repr((fields, text)).encode()).hexdigest()
    return Page(path, text, digest, fields + outlet)


def inner_markup(element: ElementTree.Element) -> str:
    """The markup in an element: escaped in its text, or as elements of its own (XHTML)."""
    if len(element) == 0:
        return element.text or ""
    try:
        return PREFIX_RE.sub(r"\g<tag>", ElementTree.tostring(element, encoding="unicode"))
    except RecursionError:
        return "".join(element.itertext())


def read_value(name: str, element: ElementTree.Element) -> str:
    """Read what an element of an entry states, in one line; a day as ISO 8601."""
    if name == "link":
        address = element.get("href") or element.text or ""
        return address.strip() if element.get("rel", "alternate") == "alternate" else ""
    named = [child for child in element if local_name(child) == "name"]
    value = " ".join(((named[0] if named else element).text or "").split())
    if name == "guid":
        return value if value.startswith(("http:", "https:")) else ""
    return read_day(value) or value if name == "pubDate" else read_fragment(value)
