"""Find the versions of one page: read again, saved again, or printed again after an update."""

from collections.abc import Callable, Hashable, Iterable
from itertools import islice
from urllib.parse import parse_qsl, urlencode, urlsplit

from newsdigest.copies.texts import FEWEST, is_contained, measure
from newsdigest.records import Print

# What an address carries for those who count visits.
COUNTING = ("utm_", "mc_", "fbclid", "gclid", "msclkid", "cmpid")
DAY = 10  # characters of an ISO day
KEPT = 0.2  # of the shorter text, at least: so much is left of a page that was rewritten
LOOKED_AT = 16  # versions of a page: a field may say "address" and hold the same for thousands


def find_newer(prints: Iterable[Print]) -> dict[int, int]:
    """The newest version of each older one, by their keys.

    Versions are what the same place gave when it was read again, and what stood at the same
    address, under one headline or with some of the same text; and what an outlet prints on one
    day under one headline, with much of the same text, after an update.
    """
    known = list(prints)
    newer = pair_off(known, lambda p: p.location, is_reread, by_reading)
    known = [article for article in known if article.key not in newer]
    newer |= pair_off(known, lambda p: page_address(p.url), is_rewritten, by_update)
    known = [article for article in known if article.key not in newer]
    newer |= pair_off(known, headline_of, is_update, by_update)
    return {key: last_of(key, newer) for key in newer}


def pair_off(
    prints: Iterable[Print],
    place_of: Callable[[Print], Hashable],
    is_next: Callable[[Print, Print], bool],
    order: Callable[[Print], tuple[object, ...]],
) -> dict[int, int]:
    """Of those at one place, in their order, the next of each that is a version of it."""
    places: dict[Hashable, list[Print]] = {}
    for article in prints:
        place = place_of(article)
        if place:
            places.setdefault(place, []).append(article)
    newer = {}
    for found in places.values():
        found.sort(key=order)
        for number, article in enumerate(found):
            last = islice(reversed(found), min(LOOKED_AT, len(found) - number - 1))
            following = next((other for other in last if is_next(article, other)), None)
            if following:
                newer[article.key] = following.key
    return newer


def last_of(key: int, newer: dict[int, int]) -> int:
    """The version that nothing supersedes."""
    while key in newer:
        key = newer[key]
    return key


def by_reading(article: Print) -> tuple[int]:
    """Sort what one place gave: in the order in which it was read."""
    return (article.key,)


def by_update(article: Print) -> tuple[str, int, str]:
    """Sort versions by the last date they state; where they state none, the fullest is last."""
    return article.updated or article.published or "", article.words, article.digest


def is_reread(one: Print, other: Print) -> bool:
    """Tell whether two readings of one place are of one page: the place may have been reused."""
    one_page, other_page = page_address(one.url), page_address(other.url)
    return (not one_page or not other_page or one_page == other_page) and is_rewritten(one, other)


def is_rewritten(one: Print, other: Print) -> bool:
    """Tell whether two texts have one headline, or a part of one stands in the other."""
    if one.title and one.title == other.title:
        return True
    shared = len(set(one.shingles).intersection(other.shingles))
    return shared >= max(FEWEST, KEPT * min(len(one.shingles), len(other.shingles)))


def is_update(one: Print, other: Print) -> bool:
    """Tell whether the later of two prints under one headline is an update of the other."""
    return by_update(one)[0] < by_update(other)[0] and is_alike(one, other)


def is_alike(one: Print, other: Print) -> bool:
    """Tell whether much of one text stands in the other."""
    own, others = set(one.shingles), set(other.shingles)
    return is_contained(measure(own & others), measure(own), measure(others))


def headline_of(article: Print) -> tuple[str, str, str] | None:
    """The outlet, the headline and the day of an article; None where one is not known."""
    if article.outlet and article.title and article.published:
        return article.outlet, article.title, article.published[:DAY]
    return None


def page_address(url: str | None) -> str | None:
    """What of an address names the page; None for the front page of a site, which names none.

    >>> page_address("https://www.gazette.example/talks/?utm_source=feed#top")
    'gazette.example/talks'
    >>> page_address("http://gazette.example/story?id=7")
    'gazette.example/story?id=7'
    """
    try:
        parts = urlsplit(url or "")
        query = urlencode([p for p in parse_qsl(parts.query) if not p[0].startswith(COUNTING)])
    except ValueError:
        return None
    path = parts.path.rstrip("/")
    if not path and not query:
        return None
    host = parts.netloc.lower().removeprefix("www.")
    return f"{host}{path}?{query}" if query else f"{host}{path}"
