"""Put annotated articles into the store: a batch is one transaction, and all of it or nothing."""

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import count

from newsdigest.records import AnnotatedArticle, Page
from newsdigest.store.related import print_row
from newsdigest.store.words import index_words

Row = tuple[object, ...]

ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


@contextmanager
def one_transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Commit all that happens inside, or nothing: an error or a crash leaves the old state."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        if connection.in_transaction:  # a full disk has rolled it back already
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def find_state(connection: sqlite3.Connection, digest: str, rules: str) -> str:
    """Tell how the store knows a page: ``new``, ``unchanged``, or ``outdated`` (older rules)."""
    row = connection.execute(
        "SELECT rules FROM article WHERE digest = :digest"
        " UNION ALL SELECT NULL FROM pending WHERE digest = :digest",
        {"digest": digest},
    ).fetchone()
    if row is None:
        return "new"
    return "unchanged" if row[0] == rules else "outdated"


def read_outdated(connection: sqlite3.Connection, rules: str) -> list[Page]:
    """The stored pages that other rules annotated, and those of an older layout."""
    rows = connection.execute(
        "SELECT path, page, digest, fields FROM ("
        "SELECT path, page, digest, fields, key FROM article WHERE rules <> ?"
        " UNION ALL SELECT path, page, digest, fields, rowid FROM pending) ORDER BY key",
        (rules,),
    )
    return [
        Page(path, text, digest, tuple((name, value) for name, value in json.loads(fields)))
        for path, text, digest, fields in rows
    ]


def save_articles(
    connection: sqlite3.Connection, batch: Iterable[tuple[Page, AnnotatedArticle]], rules: str
) -> None:
    """Save a batch in one transaction.

    A page that was annotated before is annotated anew, under its old id and key; what it is to
    the others is then to be told anew.
    """
    with one_transaction(connection):
        keys = [save_article(connection, page, annotated, rules) for page, annotated in batch]
        index_words(connection, keys)


def save_article(
    connection: sqlite3.Connection, page: Page, annotated: AnnotatedArticle, rules: str
) -> int:
    """Save one article inside the open transaction, and give its key; its words are not indexed."""
    known = connection.execute(
        "SELECT key, id, location FROM article WHERE digest = ?", (page.digest,)
    ).fetchone()
    if known is not None:
        key, article_id, location = known
        connection.execute("DELETE FROM article WHERE key = ?", (key,))
    else:
        pending = find_pending(connection, page.digest)
        location = pending[0] if pending else find_location(page)
        key, article_id = None, free_id(connection, annotated.article.id, page.part)
        connection.execute("DELETE FROM pending WHERE digest = ?", (page.digest,))
    words = annotated.article.text.split()
    row = {"key": key, "id": article_id, "location": location, "rules": rules, "words": len(words)}
    key = insert(connection, "article", row | article_row(page, annotated))
    save_annotations(connection, key, annotated)
    insert_all(connection, "print", [print_row(key, annotated, words)])
    return key


def find_pending(connection: sqlite3.Connection, digest: str) -> tuple[str | None] | None:
    """The location of a page of an older layout."""
    query = "SELECT location FROM pending WHERE digest = ?"
    found: tuple[str | None] | None = connection.execute(query, (digest,)).fetchone()
    return found


def save_annotations(connection: sqlite3.Connection, key: int, annotated: AnnotatedArticle) -> None:
    """Save what was found in the article of row ``key``."""
    insert_all(connection, "timex", [(key, *timex[:10]) for timex in annotated.timexes])
    people = [
        (key, p.name, p.kind, p.gender, as_json(p.roles), as_json(p.mentions))
        for p in annotated.people
    ]
    insert_all(connection, "person", people)
    insert_all(connection, "quotation", list(quotation_rows(key, annotated)))
    insert_all(connection, "mention", list(mention_rows(key, annotated)))


def article_row(page: Page, annotated: AnnotatedArticle) -> dict[str, object]:
    """The columns of an article that are known without the store."""
    article = annotated.article
    outlet = article.outlet
    return {
        "digest": page.digest,
        "path": page.path,
        "page": page.text,
        "fields": as_json(page.fields),
        "url": article.url,
        "title": article.title,
        "text": article.text,
        "paragraphs": as_json(article.paragraphs),
        "sentences": as_json(annotated.sentences),
        "summary": as_json(annotated.summary),
        "outlet": outlet and outlet.name,
        "outlet_domain": outlet and outlet.domain,
        "outlet_country": outlet and outlet.country,
        "outlet_kind": outlet and outlet.kind,
        "agencies": as_json(article.agencies),
        "authors": as_json(article.authors),
        "dateline": article.dateline,
        "published": optional_json(article.published),
        "published_day": article.published and article.published.value[:10],
        "retrieved": optional_json(article.retrieved),
        "dating_note": annotated.dating_note,
        "origin": annotated.origin,
    }


def quotation_rows(key: int, annotated: AnnotatedArticle) -> Iterator[Row]:
    """The rows of an article's quotations."""
    text, published = annotated.article.text, annotated.article.published
    for q in annotated.quotations:
        day = q.said or published
        yield (
            *(None, key, q.start, q.end, q.kind, q.name, as_json(q.roles), q.rule),
            *(optional_json(q.cue), optional_json(q.speaker), *q.context, optional_json(q.said)),
            *(day and day.value[:10], text[q.start : q.end], text[q.context.start : q.context.end]),
        )


def mention_rows(key: int, annotated: AnnotatedArticle) -> Iterator[Row]:
    """The rows of an article's dated sentences."""
    text = annotated.article.text
    for m in annotated.mentions:
        yield (
            *(None, key, m.start, m.end, *m.timex, *m.clause, as_json(m.date), m.rule),
            *(
                m.day_from,
                m.day_until,
                m.status,
                " ".join(m.terms),
                as_json(m.speakers),
                m.lead,
                m.reference,
            ),
            text[m.start : m.end],
        )


def insert(connection: sqlite3.Connection, table: str, row: dict[str, object]) -> int:
    """Insert ``row`` and give back its key."""
    marks = ", ".join("?" * len(row))
    cursor = connection.execute(
        f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", tuple(row.values())
    )
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def insert_all(connection: sqlite3.Connection, table: str, rows: Sequence[Row]) -> None:
    """Insert rows that have a value for every column."""
    if rows:
        marks = ",".join("?" * len(rows[0]))
        connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)


def free_id(connection: sqlite3.Connection, wanted: str, part: int) -> str:
    """``wanted``, or with a number behind it that no article bears yet: the page's own in its file.

    Args:
        part: the number of the page in its file, from 0.
    """
    query = "SELECT 1 FROM article WHERE id = ?"
    for name in (wanted, f"{wanted}-{part + 1}") if part else (wanted,):
        if connection.execute(query, (name,)).fetchone() is None:
            return name
    taken = {
        row[0]
        for row in connection.execute("SELECT id FROM article WHERE id LIKE ? || '-%'", (wanted,))
    }
    return next(name for name in (f"{wanted}-{n}" for n in count(2)) if name not in taken)


def find_location(page: Page) -> str | None:
    """The absolute path of a page, with its part in a file of many; None for standard input."""
    if page.path == "-":
        return None
    place = os.path.abspath(page.path)  # noqa: PTH100  # one place, however it is written
    return f"{place}#{page.part}" if page.part else place


def as_json(value: tuple[object, ...]) -> str:
    """A composite as one column."""
    return ENCODER.encode(value) if value else "[]"


def optional_json(value: tuple[object, ...] | None) -> str | None:
    """As `as_json`; unknown stays NULL."""
    return None if value is None else as_json(value)
