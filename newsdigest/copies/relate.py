"""The second door of the room: what each article is to the others of its store."""

from collections.abc import Sequence

from newsdigest.copies.group import group_copies
from newsdigest.copies.versions import find_newer
from newsdigest.records import Print, Relation


def relate_articles(prints: Sequence[Print]) -> list[Relation]:
    """Tell versions, copies and origins; the order of ``prints`` changes nothing.

    Only the newest version of a page is anybody's copy or original. All prints of one text have
    one origin: the one agency that any of them credits, else the origin of the original.
    """
    newer = find_newer(prints)
    current = [article for article in prints if article.key not in newer]
    originals = group_copies(current)
    groups: dict[int, list[Print]] = {}
    for article in current:
        groups.setdefault(originals[article.key].key, []).append(article)
    origins = {key: name_common_origin(originals[key], group) for key, group in groups.items()}
    return [
        relate(article, newer.get(article.key), originals.get(article.key), origins)
        for article in prints
    ]


def relate(
    article: Print, newest: int | None, original: Print | None, origins: dict[int, str]
) -> Relation:
    """The relation of one article: an older version keeps the origin that it gives by itself."""
    if original is None:
        return Relation(article.key, newest, None, article.origin)
    copy_of = original.key if original.key != article.key else None
    return Relation(article.key, newest, copy_of, origins[original.key])


def name_common_origin(original: Print, group: list[Print]) -> str:
    """The origin of a text: an outlet that credits several agencies has mixed them itself."""
    agencies = {article.agencies[0] for article in group if len(article.agencies) == 1}
    return agencies.pop() if len(agencies) == 1 else original.origin
