"""The imprint of an article: who publishes it, who supplied the text, and its address."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from newsdigest.article.agencies import Agency
from newsdigest.article.dateline import MARKS, Dateline, split_credits
from newsdigest.article.directory import Directory, fits, squash
from newsdigest.article.furniture import NEAR, Layout, near
from newsdigest.article.lines import Line
from newsdigest.article.metadata import first_named
from newsdigest.article.publisher import (
    read_agencies,
    read_credits,
    read_last_credit,
    read_owner,
    read_printed_name,
    read_promotion,
    read_sign_off,
    read_staff,
)
from newsdigest.records import Outlet, Page

LONGEST_NAME = 100  # characters of an outlet's name that a field states

ADDRESS_IN_LINE_RE = re.compile(r"(?:https?://)?(?:[\w-]{1,63}\.){1,4}[a-z]{2,12}(?:/\S*)?\Z")
WORD_RE = re.compile(r"\w+")


class Imprint(NamedTuple):
    """Who publishes, who supplied the text, and the address."""

    outlet: Outlet | None
    agencies: tuple[str, ...]
    url: str | None


class Names(NamedTuple):
    """What the page itself is called in print.

    Attributes:
        site: what stands behind the headline as the name of the site.
        masthead: the outlet whose name is the first line.
    """

    site: str | None
    masthead: Outlet | None


def find_imprint(
    page: Page,
    layout: Layout,
    dateline: Dateline | None,
    *,
    names: Names,
    directory: Directory,
) -> Imprint:
    """Find outlet, agencies and address, the surest evidence first."""
    site, masthead = names
    fields = dict(page.fields)
    url = fields.get("url") or find_url(layout)
    signed, agencies = read_around(layout, directory)
    placed, credited = read_credits(dateline.credits if dateline else (), directory)
    agencies = credited + agencies
    if layout.body:
        agencies += read_last_credit(layout.body[-1].text)
    agencies += read_agencies(value for name, value in page.fields if name == "authors")
    addressed = directory.find_at(url) if url else None
    lines = [line.text for line in furniture(layout)]
    promoted = (read_promotion(line, directory) for line in lines)
    outlet = (
        settle_stated(fields.get("outlet"), addressed, directory)
        or (directory.find_named(site) if site else None)
        or (masthead if masthead and (directory.knows(masthead) or not addressed) else None)
        or next(filter(None, promoted), None)
        or placed
        or signed
        or first_named((*layout.head[:NEAR], *layout.foot[:NEAR]), layout.kinds, directory)
        or find_staffed(layout, directory)
        or (Outlet(site, addressed.domain if addressed else None) if site else None)
        or find_printed(addressed, lines, directory)
    )
    credits = dict.fromkeys(agency.name for agency in agencies)
    if outlet and directory.knows(outlet):
        credits.pop(outlet.name, None)
    return Imprint(outlet, tuple(credits), url if url and "/" in url else None)


def settle_stated(
    stated: str | None, addressed: Outlet | None, directory: Directory
) -> Outlet | None:
    """Settle which outlet a field and the page's address mean; None where neither is known.

    One name is often that of several outlets; then the address decides.

    >>> from newsdigest.article.directory import open_directory
    >>> known = open_directory()
    >>> [
    ...     settle_stated("The Independent", known.find_at(address), known).country
    ...     for address in ("independent.co.uk", "independent.co.ug", "independent.example")
    ... ]
    ['GB', 'UG', None]
    """
    known = addressed if addressed and directory.knows(addressed) else None
    if not stated:
        return known
    named = directory.find_named(stated)
    if named is None and " " not in stated and "." in stated:
        named = directory.find_at(stated)
    if named and addressed and named != addressed:
        if known:
            return known if shares_words(stated, known.name) else named
        other = not directory.knows(named) or not is_part(stated, addressed.domain or "")
        return named if other else Outlet(stated, addressed.domain)
    if known:
        return known
    domain = addressed.domain if addressed else None
    return named or Outlet(stated[:LONGEST_NAME], domain)


def shares_words(name: str, longer: str) -> bool:
    """Tell whether all words of a name stand in a longer one: Insider, Business Insider."""
    words = set(WORD_RE.findall(name.casefold())) - {"the"}
    return bool(words) and words <= set(WORD_RE.findall(longer.casefold()))


def is_part(name: str, domain: str) -> bool:
    """Tell whether a domain holds a name: ``independent.example``, ``my-gazette.example``."""
    part = squash(name).removeprefix("the")
    return len(part) > 1 and part in squash(domain.rpartition(".")[0])


def find_printed(
    addressed: Outlet | None, lines: Iterable[str], directory: Directory
) -> Outlet | None:
    """Find the outlet that is in no table by the name in print, which has to fit its domain.

    >>> from newsdigest.article.directory import open_directory
    >>> lines = ["© 2031 The Harbour Post", "harbour-post.example"]
    >>> find_printed(Outlet("x", "harbour-post.example"), lines, open_directory()).name
    'The Harbour Post'
    """
    printed = [(line, read_printed_name(line, directory)) for line in lines]
    if addressed is None:
        return next((Outlet(name) for _, name in printed if name), None)
    domain = addressed.domain or ""
    for line, name in printed:
        if name and fits(name, domain):
            return addressed._replace(name=name)
        if len(line) < LONGEST_NAME and "." not in line and fits(line, domain):
            return addressed._replace(name=line)
    return addressed


def find_staffed(layout: Layout, directory: Directory) -> Outlet | None:
    """Find the outlet whose staff the byline names: ``By Al Jazeera Staff``."""
    bylines = (line for line in near(layout) if layout.kinds.get(line.start) == "byline")
    named = (directory.find_short(read_staff(line.text) or "") for line in bylines)
    return next(filter(None, named), None)


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
    """Read sign-offs, lines that are nothing but agencies, and agencies' copyright."""
    outlet: Outlet | None = None
    agencies: list[Agency] = []
    for line in near(layout):
        kind = layout.kinds.get(line.start)
        if kind == "credit":
            signed, named = read_sign_off(line.text, directory)
            outlet, agencies = outlet or signed, agencies + named
        elif kind in ("agency", "byline"):
            names = read_staff(line.text) or line.text.strip(MARKS).removeprefix("By ")
            agencies += read_agencies(split_credits(names))
        elif kind == "line" and (owner := read_owner(line.text)):
            agencies += read_agencies([owner])
    return outlet, agencies
