"""The directory of outlets: the rows of the table and the user's own, by name and by domain."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from newsdigest.article.outlets import ALSO_WORDS, CARRIERS, KINDS, OUTLETS, Row
from newsdigest.records import Outlet

ADDRESS_RE = re.compile(
    r"(?:https?://)?((?:[\w-]{1,63}\.){1,4}[a-zA-Z]{2,12})(?:[/:?#]\S{0,2000})?"
)
# An archive's address holds that of the page: web.archive.org/web/2031/https://gazette.example/a
INNER_RE = re.compile(r"\A.{4,300}/(?=https?://)")
CARRIER_RE = re.compile(rf"(?:\A|\.)(?:{'|'.join(map(re.escape, CARRIERS))})\Z")
COMPANY_RE = re.compile(
    r"\s(?:Ltd|Limited|Inc|LLC|plc|PLC|GmbH|AG|Group|Media|Publishing|Corporation|Corp|Co|S\.A"
    r"|[Aa]ll [Rr]ights.*)\.?\Z"
)
COUNTRY_RE = re.compile(r"[A-Z]{2}")
ENDINGS_RE = re.compile(r"(?<=\w)(?:\.[a-z]{2,7}){1,2}\Z")
LONGEST_NAME = 100  # characters

OWN_COLUMNS = ("name", "domains", "aliases", "country", "kind")


class Directory(NamedTuple):
    """The outlets that are known.

    Attributes:
        by_name: every name and alias, folded.
        by_domain: every domain, without ``www.``.
    """

    by_name: dict[str, Outlet]
    by_domain: dict[str, Outlet]

    def find_named(self, name: str) -> Outlet | None:
        """Find the outlet that bears a name, without the words of a company behind it.

        >>> [found and found.name for found in map(open_directory().find_named, ("the BBC", "x"))]
        ['BBC News', None]
        """
        found = self.by_name.get(fold(name.strip(" .,;:|–—-")))
        while found is None and (shorter := COMPANY_RE.sub("", name.rstrip(" .,"))) != name:
            name = shorter
            found = self.by_name.get(fold(name))
        return found

    def find_short(self, name: str) -> Outlet | None:
        """Find the outlet of a name in a longer phrase: no agency, and no word of the language."""
        if fold(name) in ALSO_WORDS or fold(COMPANY_RE.sub("", name)) in ALSO_WORDS:
            return None
        outlet = self.find_named(name)
        return outlet if outlet and outlet.kind != "agency" else None

    def find_at(self, address: str) -> Outlet | None:
        """Find the outlet at an address; an unknown one is called by its domain.

        None where the address is that of an archive or the like, which carries others' pages.

        >>> open_directory().find_at("https://www.harbour-post.example/news/1")
        Outlet(name='harbour-post.example', domain='harbour-post.example', country=None, kind=None)
        """
        domain = read_domain(address)
        if domain is None:
            return None
        parts = domain.split(".")
        for cut in range(len(parts) - 1):
            if parent := self.by_domain.get(".".join(parts[cut:])):
                return parent
        return None if CARRIER_RE.search(domain) else Outlet(domain, domain)

    def are_one(self, one: str, other: str) -> bool:
        """Tell whether two names are those of one outlet."""
        known = self.find_named(one)
        same = known is not None and known == self.find_named(other)
        return same or cut_domain(fold(one)) == cut_domain(fold(other))

    def knows(self, outlet: Outlet) -> bool:
        """Tell an outlet of the directory from one that only a page names."""
        return self.by_name.get(fold(outlet.name)) == outlet


@lru_cache(maxsize=4)
def open_directory(own: tuple[Row, ...] = ()) -> Directory:
    """Make the directory of the table and of the user's own rows.

    An own row wins: over a row of its name, which it completes, and wherever it shares an alias or
    a domain with others.

    >>> own = (Row("The Harbour Post", "harbour-post.example", "NO", "online", "Post"),)
    >>> open_directory(own).find_named("Post")
    Outlet(name='The Harbour Post', domain='harbour-post.example', country='NO', kind='online')
    """
    rows = {fold(row.name): row for row in OUTLETS}
    for row in own:
        known = rows.pop(fold(row.name), None)
        rows[fold(row.name)] = complete_row(row, known) if known else row  # later ones win
    by_name: dict[str, Outlet] = {}
    by_domain: dict[str, Outlet] = {}
    for row in rows.values():
        domains = row.domains.split()
        outlet = Outlet(row.name, next(iter(domains), None), row.country or None, row.kind or None)
        by_name.update((fold(name), outlet) for name in names_of(row))
        by_domain.update((domain, outlet) for domain in domains)
    return Directory(by_name, by_domain)


def complete_row(own: Row, known: Row) -> Row:
    """Complete an own row by the table's row of the same name.

    >>> complete_row(Row("BBC News", "", "", "", "Beeb"), Row("BBC News", "bbc.com", "GB", "x"))
    Row(name='BBC News', domains='bbc.com', country='GB', kind='x', aliases='Beeb')
    """
    return Row(
        own.name,
        " ".join(dict.fromkeys((*own.domains.split(), *known.domains.split()))),
        own.country or known.country,
        own.kind or known.kind,
        "; ".join(filter(None, (own.aliases, known.aliases))),
    )


def make_row(cells: Mapping[str, str]) -> Row:
    """Make an own row from its cells by `OWN_COLUMNS`; all but the name may be empty.

    Domains are parted by blanks, aliases by semicolons; a pasted address counts as its domain.

    Raises:
        ValueError: a cell is wrong; says which, and what it should hold.

    >>> make_row({"name": "Harbour Post", "domains": "https://www.harbour-post.example/news"})
    Row(name='Harbour Post', domains='harbour-post.example', country='', kind='', aliases='')
    """
    cell = {column: " ".join(cells.get(column, "").split()) for column in OWN_COLUMNS}
    if not fold(cell["name"]) or len(cell["name"]) > LONGEST_NAME:
        raise ValueError(f"has no name of 1 to {LONGEST_NAME} characters")
    domains = []
    for address in re.split(r"[\s;,]+", cell["domains"]):
        domain = read_domain(address)
        if address and domain is None:
            raise ValueError(f"has '{address}' for a domain; one looks like gazette.example")
        domains += [domain] if domain else []
    country = cell["country"].upper()
    if country and not COUNTRY_RE.fullmatch(country):
        raise ValueError(f"has '{country}' for a country; two letters are wanted (ISO 3166), as GB")
    kind = cell["kind"].lower()
    if kind and kind not in KINDS:
        raise ValueError(f"has '{kind}' for a kind; the kinds are {', '.join(KINDS)}")
    aliases = [alias for part in cell["aliases"].split(";") if (alias := part.strip())]
    return Row(cell["name"], " ".join(domains), country, kind, "; ".join(aliases))


def names_of(row: Row) -> Iterator[str]:
    """The names by which a row is found."""
    yield row.name
    yield from filter(None, row.aliases.split("; "))


def keys_of(row: Row) -> Iterator[str]:
    """What tells a row from all others: its names, folded, and its domains."""
    yield from map(fold, names_of(row))
    yield from row.domains.split()


def read_domain(address: str) -> str | None:
    """Read the domain of an address, in small letters and without ``www.``."""
    match = ADDRESS_RE.match(INNER_RE.sub("", address.strip(), count=1))
    return match.group(1).lower().removeprefix("www.") if match else None


def fits(name: str, domain: str) -> bool:
    """Tell whether a domain is made of a name.

    >>> names = ("The Harbour Post", "harbour-post.co.example", "The Post")
    >>> [fits(name, "harbour-post.co.example") for name in names]
    [True, True, False]
    """
    if "." in name and domain.endswith(name.casefold()):
        return True
    stem = squash(max(domain.split(".")[:-1], key=len, default=""))
    return bool(stem) and squash(name) in (stem, f"the{stem}")


def squash(name: str) -> str:
    """The letters and digits of a name."""
    return "".join(char for char in name.casefold() if char.isalnum())


def cut_domain(name: str) -> str:
    """Cut the endings of a domain off a name: ``gazette.example`` is the Gazette's.

    >>> cut_domain("www.gazette.co.uk"), cut_domain("gazette")
    ('gazette', 'gazette')
    """
    return ENDINGS_RE.sub("", name.removeprefix("www."))


def fold(name: str) -> str:
    """Fold a name for looking it up: "The BBC" and "bbc" are one.

    >>> fold(" The  Harbour Post")
    'harbour post'
    """
    return " ".join(name.casefold().replace("’", "'").split()).removeprefix("the ")
