"""What users state of stored pages: it is kept among the fields of the page."""

import json
import sqlite3

from newsdigest.records import Page

PREFIX = "stated_"  # of the names of fields that the user states by an option

Fields = tuple[tuple[str, str], ...]


def read_pages_called(connection: sqlite3.Connection, key: str) -> list[tuple[str, Page]]:
    """The pages that ``key`` means, with their ids: the one of that id, else all that begin so."""
    query = "SELECT id, path, page, digest, fields FROM article WHERE {} ORDER BY id"
    for condition in ("id = :key", "substr(id, 1, length(:key)) = :key"):
        rows = connection.execute(query.format(condition), {"key": key}).fetchall()
        if rows:
            break
    return [
        (name, Page(path, text, digest, read_fields(fields)))
        for name, path, text, digest, fields in rows
    ]


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
