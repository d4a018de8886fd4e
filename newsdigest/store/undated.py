"""Articles whose pages do not tell their date, and what dated sources print: to date them by."""

import json
import sqlite3
from collections.abc import Iterator

from newsdigest.records import KnownDate, Page, Span, UndatedArticle

# What was inferred from others is no evidence for others: nothing may come to lean on itself.
INFERRED = "a.published IS NULL OR json_extract(a.published, '$[2]') IN ('corpus', 'landmark')"
# An older version of a page is no evidence either: what it said has been taken back.
EVIDENCE = (
    f"NOT ({INFERRED}) AND a.published_day LIKE '____-__-__'"
    " AND a.key NOT IN (SELECT article FROM relation WHERE version_of IS NOT NULL)"
)
DAY_LEVEL = "('day', 'part-of-day', 'minute', 'hour')"

Told = tuple[str, str, str, str]  # the source, the ISO days of its page and of the words, the words


def read_undated(connection: sqlite3.Connection) -> Iterator[UndatedArticle]:
    """The articles whose own pages tell no day."""
    rows = connection.execute(
        "SELECT a.key, a.path, a.page, a.digest, a.fields, a.title, a.text, a.retrieved,"
        f" a.published, a.dating_note FROM article a WHERE {INFERRED} ORDER BY a.digest"
    ).fetchall()
    for key, path, page, digest, fields, title, text, retrieved, published, note in rows:
        quotations = connection.execute(
            'SELECT start, "end", kind, text FROM quotation WHERE article = ? ORDER BY start',
            (key,),
        ).fetchall()
        yield UndatedArticle(
            Page(path, page, digest, tuple((name, value) for name, value in json.loads(fields))),
            title,
            text,
            tuple(Span(start, end) for start, end, kind, _ in quotations if kind != "indirect"),
            tuple(words for *_, words in quotations),
            json.loads(retrieved)[0][:10] if retrieved else None,
            KnownDate(*json.loads(published)) if published else None,
            note,
        )


def read_dated_utterances(connection: sqlite3.Connection) -> Iterator[Told]:
    """What sources with a date of their own quote, each with the day of the saying."""
    yield from connection.execute(
        "SELECT a.id, a.published_day, q.day, q.text"
        " FROM quotation q JOIN article a ON a.key = q.article"
        f" WHERE {EVIDENCE} AND q.day LIKE '____-__-__' ORDER BY a.digest, q.start"
    )


def read_dated_tellings(connection: sqlite3.Connection) -> Iterator[Told]:
    """The sentences by which sources with a date of their own tell what happened on a day."""
    yield from connection.execute(
        "SELECT a.id, a.published_day, m.day_from, m.terms"
        " FROM mention m JOIN article a ON a.key = m.article"
        f" WHERE {EVIDENCE} AND m.status = 'happened'"
        f" AND json_extract(m.date, '$[1]') IN {DAY_LEVEL} ORDER BY a.digest, m.start"
    )
