"""What the user states of articles: ``--published 003=2025-06-02``, or a file NAME.json beside."""

import json
import sqlite3
from pathlib import Path
from typing import Any, NamedTuple

import typer

from newsdigest.article.formats.fields import FIELD_NAMES, SUFFIXES
from newsdigest.article.formats.structured import name_fields
from newsdigest.article.stated import BESIDE_OUTLET, BESIDE_PUBLISHED, OUTLET, PUBLISHED
from newsdigest.cli.days import read_interval
from newsdigest.pipeline import OwnRows, annotate_page, rules_version
from newsdigest.records import Problem
from newsdigest.store.stated import Fields, merge_fields, read_pages_called
from newsdigest.store.write import save_articles

JSON = ".json"
LONGEST = 1_000_000  # bytes of a side-car: it states a few words
NO_SIDECAR = "is no JSON object that states something of the page beside it"
KEPT = ("title", "url", "authors")  # what a side-car may state beside day and outlet
ONE_PAGE_ONLY = frozenset(KEPT)  # what tells one article from others


class Statement(NamedTuple):
    """What is stated of the article called ``key``: a field; empty, it is taken back."""

    key: str
    field: str
    value: str


def read_statements(published: list[str] | None, outlets: list[str] | None) -> list[Statement]:
    """Read the options; what is no statement is wrong usage."""
    found = []
    for option, field, given in (
        ("--published", PUBLISHED, published),
        ("--outlet", OUTLET, outlets),
    ):
        for words in given or ():
            key, equals, value = (part.strip() for part in words.rpartition("="))
            if not (key and equals) or not is_encodable(words):
                raise typer.BadParameter(f"{option} wants ARTICLE=VALUE, not '{words}'.")
            if field == PUBLISHED and value:
                value = read_day(value)
                if not value:
                    raise typer.BadParameter(f"'{words}' names no day: write 003=2025-06-02.")
            found.append(Statement(key, field, value))
    return found


def is_encodable(words: str) -> bool:
    """Tell words that can be stored: the bytes of a name may be no text at all."""
    try:
        words.encode()
    except UnicodeEncodeError:
        return False
    return True


def read_day(words: str) -> str:
    """The ISO day of a date as users type it; empty where it is none, or no single day.

    >>> read_day("2 June 2025"), read_day("2025-06-02T10:00:00Z"), read_day("2025-06")
    ('2025-06-02', '2025-06-02', '')
    """
    if words[10:11] in ("T", " ") and words[4:5] == "-":
        words = words[:10]
    try:
        first, after = read_interval(words)
    except (ValueError, OverflowError):
        return ""
    return first.isoformat() if (after - first).days == 1 else ""


def state_all(
    connection: sqlite3.Connection, statements: list[Statement], own: OwnRows
) -> list[Problem]:
    """Annotate anew every article of which something is stated; name what is called by no name."""
    problems = []
    for statement in statements:
        found = read_pages_called(connection, statement.key)
        if len(found) == 1:
            [(_, page)] = found
            fields = merge_fields(page.fields, ((statement.field, statement.value),))
            page = page._replace(fields=tuple(field for field in fields if field[1]))
            save_articles(connection, [(page, annotate_page(page, own))], rules_version(own))
        elif found:
            names = ", ".join(name for name, _ in found[:5])
            problems.append(Problem(statement.key, f"is the beginning of several names: {names}"))
        else:
            problems.append(Problem(statement.key, "is the name of no article in the store"))
    return problems


def read_sidecar(path: str) -> Fields | Problem:
    """What the file NAME.json beside the page ``path`` states of it; nothing where there is none.

    It is an object with the usual names: ``published`` or ``date``, ``outlet`` or ``source`` ...
    """
    file = Path(path).with_suffix(JSON)
    if path == "-" or Path(path).suffix.lower() == JSON or not file.is_file():
        return ()
    found = load_json(str(file))
    if isinstance(found, Problem) or is_article(found):
        return found if isinstance(found, Problem) else ()
    fields = []
    for name, value in name_fields(found):
        if name == "published":
            day = read_day(value)
            if not day:
                return Problem(str(file), f"states no day: '{value[:40]}'; write 2025-06-02")
            fields.append((BESIDE_PUBLISHED, day))
        elif name == "outlet":
            fields.append((BESIDE_OUTLET, value))
        elif name in KEPT:
            fields.append((name, value))
    return tuple(fields)


def is_sidecar(path: str) -> bool:
    """Tell a file that states things of the page beside it from an article of its own."""
    file = Path(path)
    if file.suffix.lower() != JSON:
        return False
    if not any(file.with_suffix(suffix).is_file() for suffix in SUFFIXES if suffix != JSON):
        return False
    found = load_json(path)
    return isinstance(found, Problem) or not is_article(found)


def load_json(path: str) -> Any:
    """Read a side-car: an object, its names in small letters; or what else it holds."""
    try:
        with Path(path).open("rb") as file:
            data = file.read(LONGEST + 1)
        found = json.loads(data) if len(data) <= LONGEST else [{}]  # no few words: articles
    except OSError as error:
        return Problem(path, f"cannot be read: {error.strerror}")
    except (ValueError, RecursionError):
        return Problem(path, NO_SIDECAR)
    if isinstance(found, dict):
        return {str(name).lower(): value for name, value in found.items()}
    return found if is_article(found) else Problem(path, NO_SIDECAR)


def is_article(found: object) -> bool:
    """Tell JSON that holds articles of its own: an object with a text, or a list of objects."""
    if isinstance(found, list):
        return any(isinstance(one, dict) for one in found)
    return isinstance(found, dict) and any(name in found for name in FIELD_NAMES["text"])
