"""What users state of stored pages: it is kept among the fields of the page."""

import json
import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from newsdigest.records import Page

PREFIX = "stated_"  # of the names of fields that the user states by an option

Fields = tuple[tuple[str, str], ...]


def read_pages_called(connection: sqlite3.Connection, key: str) -> list[tuple[str, Page]]:
    """The pages that ``key`` means, with their ids: the one of that id, else all that begin so.

    An older version of a page is meant only by its whole id.
    """
    query = "SELECT id, path, page, digest, fields FROM article WHERE {} ORDER BY id"
    current = "key NOT IN (SELECT article FROM relation WHERE version_of IS NOT NULL)"
    for condition in ("id = :key", f"substr(id, 1, length(:key)) = :key AND {current}"):
        rows = connection.execute(query.format(condition), {"key": key}).fetchall()
        if rows:
            break
    return [
        (name, Page(path, text, digest, read_fields(fields)))
        for name, path, text, digest, fields in rows
    ]


class Outlived(NamedTuple):
    """A page, with what is stated of older versions that its place has given.

    Attributes:
        older: the keys of those versions.
    """

    page: Page
    older: tuple[int, ...]


def read_outlived(connection: sqlite3.Connection) -> list[Outlived]:
    """Pages of whose older versions something is stated, which is now stated of them too."""
    rows = connection.execute(
        "SELECT old.key, old.fields, new.path, new.page, new.digest, new.fields FROM relation r"
        " JOIN article old ON old.key = r.article"
        " JOIN article new ON new.key = r.version_of AND new.location = old.location"
        " ORDER BY old.key DESC"
    )
    found: dict[str, Outlived] = {}
    for key, before, path, text, digest, fields in rows:
        stated = tuple(field for field in read_fields(before) if field[0].startswith(PREFIX))
        if stated:
            page, older = found.get(digest) or (Page(path, text, digest, read_fields(fields)), ())
            # What is stated of the new version itself, or of a later one, counts more.
            page = page._replace(fields=merge_fields(stated, page.fields))
            found[digest] = Outlived(page, (*older, key))
    return list(found.values())


def forget_statements(connection: sqlite3.Connection, keys: Iterable[int]) -> None:
    """Forget what is stated of the articles of rows ``keys``: it is stated of another now."""
    for key in keys:
        query = "SELECT fields FROM article WHERE key = ?"
        (column,) = connection.execute(query, (key,)).fetchone()
        fields = [field for field in read_fields(column) if not field[0].startswith(PREFIX)]
        connection.execute("UPDATE article SET fields = ? WHERE key = ?", (json.dumps(fields), key))


def read_fields_of(connection: sqlite3.Connection, digest: str) -> Fields:
    """The fields of a page as they are stored, with all that was stated of it."""
    row = connection.execute("SELECT fields FROM article WHERE digest = ?", (digest,)).fetchone()
    return read_fields(row[0]) if row else ()


def read_fields(column: str) -> Fields:
    """The fields of a page of their column."""
    return tuple((name, value) for name, value in json.loads(column))


def merge_fields(fields: Fields, stated: Fields) -> Fields:
    """``fields`` with what is stated in place of what was there by the same names.

    >>> merge_fields((("title", "A"), ("stated_outlet", "B")), (("stated_outlet", "C"),))
    (('stated_outlet', 'C'), ('title', 'A'))
    """
    names = {name for name, _ in stated}
    return stated + tuple(field for field in fields if field[0] not in names)
