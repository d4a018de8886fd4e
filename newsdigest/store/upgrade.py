"""Bring a store of an older layout up to date; no page of it is lost."""

import sqlite3
from collections.abc import Iterator

from newsdigest.store.schema import SCHEMA, SCHEMA_VERSION


def upgrade_layout(connection: sqlite3.Connection) -> None:
    """Bring the tables up to date in one transaction.

    Of the first layout only the pages are kept; the second indexed its words row by row.
    """
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version == 1:
            lay_out_anew(connection)
        elif version == 2:
            drop_indexing(connection)
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")
    connection.execute("PRAGMA foreign_keys = ON")


def lay_out_anew(connection: sqlite3.Connection) -> None:
    """Drop every table but the articles', make the new ones, and move the pages.

    They wait in ``pending``, and had columns of the same names.
    """
    connection.execute("ALTER TABLE article RENAME TO article_before")
    for kind in ("TRIGGER", "VIRTUAL TABLE", "INDEX", "TABLE"):
        for name in list(names_of(connection, kind)):
            connection.execute(f'DROP {kind.split()[-1]} IF EXISTS "{name}"')
    for statement in split_statements(SCHEMA):
        connection.execute(statement)
    connection.execute(
        "INSERT INTO pending SELECT digest, location, path, page, fields FROM article_before"
        " ORDER BY key"
    )
    connection.execute("DROP TABLE article_before")


def drop_indexing(connection: sqlite3.Connection) -> None:
    """Drop the triggers that indexed every row by itself."""
    for name in list(names_of(connection, "TRIGGER")):
        if name.endswith("_in"):
            connection.execute(f"DROP TRIGGER {name}")


def names_of(connection: sqlite3.Connection, kind: str) -> Iterator[str]:
    """The names of what was created as ``kind``, but for the articles and what is SQLite's own."""
    rows = connection.execute(
        "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE ' || ? || ' %'"
        " AND name <> 'article_before'",
        (kind,),
    )
    return (name for (name,) in rows)


def split_statements(script: str) -> Iterator[str]:
    """The statements of a script; a trigger has semicolons inside.

    >>> list(split_statements("CREATE TABLE a (b);\\nCREATE TABLE c (d);\\n"))
    ['CREATE TABLE a (b);\\n', 'CREATE TABLE c (d);\\n']
    """
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
