"""Read the JSON-LD of a web page: the article object of schema.org, and those it refers to."""

import json
from collections.abc import Iterator
from typing import Any

from newsdigest.article.formats.fields import NEWS_TYPES
from newsdigest.article.formats.markup import decode_entities
from newsdigest.article.formats.structured import flatten

MOST_OBJECTS = 5000  # that are looked at


def find_article(objects: list[str], address: str) -> dict[str, list[str]]:
    """Find the article among the objects of a page; of several, that of the page's own address.

    >>> text = '{"@type": "NewsArticle", "headline": "Talks end", "author": {"name": "Ann Bell"}}'
    >>> article = find_article([text], "")
    >>> article["title"], article["authors"], article["published"]
    (['Talks end'], ['Ann Bell'], [])
    """
    nodes = [node for text in objects for node in iter_objects(parse_object(text))]
    by_id = {node["@id"]: node for node in nodes if len(node) > 1 and is_text(node.get("@id"))}
    articles = [node for node in nodes if is_article(node)]
    own = [node for node in articles if address and address in json_addresses(node)]
    for node in own or articles:
        return read_article_object(node, by_id)
    return {}


def parse_object(text: str) -> object:
    """Parse JSON-LD; line ends inside strings and marks of comments around it do happen."""
    text = text.strip().removeprefix("<!--").removeprefix("//<![CDATA[").removeprefix("<![CDATA[")
    text = text.removesuffix("-->").removesuffix("//]]>").removesuffix("]]>").rstrip("; \n")
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def iter_objects(value: object) -> Iterator[dict[str, Any]]:
    """Yield every object in a JSON value, outer ones first."""
    waiting = [value]
    for _ in range(MOST_OBJECTS):
        if not waiting:
            return
        value = waiting.pop(0)
        if isinstance(value, dict):
            yield value
            waiting += [inner for inner in value.values() if isinstance(inner, dict | list)]
        elif isinstance(value, list):
            waiting += [inner for inner in value if isinstance(inner, dict | list)]


def is_article(node: dict[str, Any]) -> bool:
    """Tell an article of schema.org that states something of itself."""
    kinds = node.get("@type")
    names = kinds if isinstance(kinds, list) else [kinds]
    known = any(isinstance(name, str) and name.endswith(NEWS_TYPES) for name in names)
    return known and ("headline" in node or "datePublished" in node)


def json_addresses(node: dict[str, Any]) -> list[str]:
    """The addresses by which an object names its page."""
    page = node.get("mainEntityOfPage")
    named = page.get("@id") if isinstance(page, dict) else page
    return [value for value in (node.get("url"), node.get("@id"), named) if isinstance(value, str)]


def read_article_object(
    node: dict[str, Any], by_id: dict[str, dict[str, Any]]
) -> dict[str, list[str]]:
    """Read the fields of an article object; a reference is followed to the object it names."""

    def read(name: str) -> list[str]:
        value = node.get(name)
        items = value if isinstance(value, list) else [value]
        return [
            " ".join(decode_entities(words).split())
            for words in flatten([follow(item, by_id) for item in items])
        ]

    return {
        "title": read("headline"),
        "published": read("datePublished") or read("dateCreated"),
        "updated": read("dateModified"),
        "authors": read("author") or read("creator"),
        "outlet": read("publisher"),
        "language": read("inLanguage"),
        "url": json_addresses(node),
    }


def follow(item: object, by_id: dict[str, dict[str, Any]]) -> object:
    """Follow a reference (``{"@id": ...}``) to the object it names."""
    if isinstance(item, dict) and len(item) == 1 and is_text(item.get("@id")):
        return by_id.get(item["@id"], item)
    return item


def is_text(value: object) -> bool:
    return isinstance(value, str)
