"""What articles are to each other: what tells it goes out of the store, and what it is comes in."""

import json
import re
import sqlite3
from collections.abc import Iterable
from hashlib import sha256
from struct import pack, unpack
from typing import Any

from newsdigest.records import AnnotatedArticle, Print, Relation

ISO_RE = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?")


def print_row(key: int, annotated: AnnotatedArticle, words: list[str]) -> tuple[object, ...]:
    """What tells copies and versions of the article of row ``key``.

    Args:
        words: of its text, between white space.
    """
    article, shingles = annotated.article, annotated.shingles
    modified = next((clue.text for clue in article.clues if clue.kind == "modified"), "")
    updated = ISO_RE.match(modified)
    digest = sha256("".join(words).encode("utf-8", "surrogatepass")).hexdigest()
    return key, updated and updated.group(), digest, pack(f"<{len(shingles)}I", *shingles)


def is_related(connection: sqlite3.Connection) -> bool:
    """Tell whether it is known of every article what it is to the others."""
    query = "SELECT 1 FROM print WHERE article NOT IN (SELECT article FROM relation) LIMIT 1"
    return connection.execute(query).fetchone() is None


def read_prints(connection: sqlite3.Connection) -> list[Print]:
    """What tells copies and versions, of every article."""
    rows = connection.execute(
        "SELECT a.key, a.digest, a.location, a.url, a.outlet, a.title,"
        " json_extract(a.published, '$[0]'), p.updated, a.agencies, a.origin, a.words,"
        " p.text_digest, p.shingles FROM print p JOIN article a ON a.key = p.article ORDER BY a.key"
    )
    return [make_print(row) for row in rows]


def make_print(row: tuple[Any, ...]) -> Print:
    """What the columns of `read_prints` tell of an article."""
    *first, agencies, origin, words, text_digest, shingles = row
    numbers = unpack(f"<{len(shingles) // 4}I", shingles)
    last = (tuple(json.loads(agencies)), origin, words, text_digest, numbers)
    return Print._make((*first, *last))


def save_relations(connection: sqlite3.Connection, relations: Iterable[Relation]) -> None:
    """Save what every article is to the others, inside the open transaction.

    Of the versions of one page that were read from one place the newest takes the id, because
    an id is the name of a file.
    """
    connection.execute("DELETE FROM relation")
    connection.executemany("INSERT INTO relation VALUES (?, ?, ?, ?)", relations)
    versions = connection.execute(
        "SELECT old.key, old.id, new.key FROM relation r JOIN article old ON old.key = r.article"
        " JOIN article new ON new.key = r.version_of AND new.location = old.location"
        " ORDER BY old.key"
    ).fetchall()
    settled = set()
    for old, name, new in versions:
        if new not in settled:
            settled.add(new)
            exchange_ids(connection, old, name, new)


def exchange_ids(connection: sqlite3.Connection, old: int, name: str, new: int) -> None:
    """Give the newest version the id of the first, if it does not bear it yet."""
    [(other,)] = connection.execute("SELECT id FROM article WHERE key = ?", (new,))
    if len(other) > len(name):
        connection.execute("UPDATE article SET id = '' WHERE key = ?", (new,))
        connection.execute("UPDATE article SET id = ? WHERE key = ?", (other, old))
        connection.execute("UPDATE article SET id = ? WHERE key = ?", (name, new))


def forget_older(connection: sqlite3.Connection, digest: str) -> bool:
    """Forget a page that its own place has outlived, because the place holds it again.

    Tells whether it was so: the page is then to be saved once more, as the newest.
    """
    row = connection.execute(
        "SELECT old.key FROM article old JOIN relation r ON r.article = old.key"
        " JOIN article new ON new.key = r.version_of AND new.location = old.location"
        " WHERE old.digest = ?",
        (digest,),
    ).fetchone()
    if row is None:
        return False
    connection.execute("DELETE FROM article WHERE key = ?", row)
    return True


def count_copies(connection: sqlite3.Connection) -> int:
    """How many articles print the text of another."""
    query = "SELECT count(*) FROM relation WHERE copy_of IS NOT NULL"
    return int(connection.execute(query).fetchone()[0])
