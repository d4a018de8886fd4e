"""The full text behind ``--about``: which words stand where, told to SQLite's FTS5."""

import json
import sqlite3
from typing import NamedTuple

PARTS = 256  # of an index, before they are merged all the same: FTS5 opens no more than 2,000


class Searched(NamedTuple):
    """A table that is found by its words.

    Attributes:
        columns: where these stand, as the index in the schema has them.
        article: the column that holds the key of the article.
    """

    table: str
    columns: str
    article: str


SEARCHED = (
    Searched("article", "title, text", "key"),
    Searched("mention", "sentence", "article"),
    Searched("quotation", "context", "article"),
)


def index_words(connection: sqlite3.Connection, keys: list[int]) -> None:
    """Index the words of new articles, and of what was found in them, inside the transaction.

    All at once: FTS5 writes a part of its index for every statement, so that a trigger, which is
    one a row, takes three times as long.

    Args:
        keys: of the articles.
    """
    indexed = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    for table, columns, article in SEARCHED:
        if f"{table}_words" in indexed:
            connection.execute(
                f"INSERT INTO {table}_words (rowid, {columns}) SELECT key, {columns} FROM {table}"
                f" WHERE {article} IN (SELECT value FROM json_each(?)) ORDER BY key",
                (json.dumps(keys),),
            )


def keep_searched(connection: sqlite3.Connection, *tables: str) -> None:
    """Keep no index of the words of other tables than these: nobody will ask for them.

    For a store that is gone after a few questions: to merge the parts of an index, so that they
    are quick to search for years, takes a third of the time of indexing.
    """
    for table, _, _ in SEARCHED:
        if table not in tables:
            connection.execute(f"DROP TRIGGER {table}_out")
            connection.execute(f"DROP TABLE {table}_words")
            continue
        for setting, value in (("automerge", 0), ("crisismerge", PARTS)):
            connection.execute(
                f"INSERT INTO {table}_words ({table}_words, rank) VALUES (?, ?)", (setting, value)
            )
