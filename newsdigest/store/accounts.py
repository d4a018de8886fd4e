"""Whole accounts of chosen sources: text, sentences, expressions and people."""

import json
import sqlite3

from newsdigest.records import Account, Filter, Sentence, Span, ToldQuotation
from newsdigest.store.read import read_quotations
from newsdigest.store.rows import SOURCE_COLUMNS, make_source


def read_accounts(connection: sqlite3.Connection, ids: list[str]) -> list[Account]:
    """The accounts of the sources called ``ids``, in that order."""
    return [account for name in ids if (account := read_account(connection, name)) is not None]


def read_account(connection: sqlite3.Connection, name: str) -> Account | None:
    """The account of one source."""
    row = connection.execute(
        f"SELECT {SOURCE_COLUMNS}, a.sentences, a.text FROM article a WHERE a.id = ?", (name,)
    ).fetchone()
    if row is None:
        return None
    timexes = connection.execute(
        'SELECT start, "end", type, value, mod FROM timex WHERE article = ? ORDER BY start',
        (row[0],),
    )
    people = connection.execute(
        "SELECT name, mentions FROM person WHERE article = ? AND kind = 'person' ORDER BY rowid",
        (row[0],),
    ).fetchall()
    source, paragraphs = make_source(row)
    return Account(
        source,
        row[-1],
        tuple(Sentence(*sentence) for sentence in json.loads(row[-2])),
        tuple((Span(start, end), kind, value, mod) for start, end, kind, value, mod in timexes),
        tuple((who, tuple(Span(*pair) for pair in json.loads(spans))) for who, spans in people),
        tuple((start, page_start) for start, _, page_start in paragraphs),
    )


def read_quoted(connection: sqlite3.Connection, ids: list[str]) -> list[ToldQuotation]:
    """What the sources called ``ids`` quote."""
    return read_quotations(connection, Filter(sources=tuple(ids)))
