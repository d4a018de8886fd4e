"""Put annotated articles into the store: a batch is one transaction, and all of it or nothing."""

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from newsdigest.records import AnnotatedArticle, Page

Row = tuple[object, ...]


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
    row = connection.execute("SELECT rules FROM article WHERE digest = ?", (digest,)).fetchone()
    if row is None:
        return "new"
    return "unchanged" if row[0] == rules else "outdated"


def read_outdated(connection: sqlite3.Connection, rules: str) -> list[Page]:
    """The stored pages that other rules annotated."""
    rows = connection.execute(
        "SELECT path, page, digest, fields FROM article WHERE rules <> ? ORDER BY key", (rules,)
    )
    return [
        Page(path, text, digest, tuple((name, value) for name, value in json.loads(fields)))
        for path, text, digest, fields in rows
    ]


def save_articles(
    connection: sqlite3.Connection, batch: Iterable[tuple[Page, AnnotatedArticle]], rules: str
) -> int:
    """Save a batch in one transaction; give back how many copies of known texts it holds.

    A page that was annotated before is annotated anew under its old id; another page that was
    read from the same place is replaced.
    """
    copies = 0
    with one_transaction(connection):
        for page, annotated in batch:
            copies += save_article(connection, page, annotated, rules)
    return copies


def save_article(
    connection: sqlite3.Connection, page: Page, annotated: AnnotatedArticle, rules: str
) -> bool:
    """Save one article inside the open transaction; tell whether it is a copy of a known text."""
    location = find_location(page)
    old = connection.execute(
        "SELECT id, location FROM article WHERE digest = ?", (page.digest,)
    ).fetchone()
    if old is not None:
        location = old[1]
    elif location is not None:
        # The same place with other words: the page was saved again.
        old = connection.execute(
            "SELECT id, location FROM article WHERE location = ?", (location,)
        ).fetchone()
    if old is not None:
        connection.execute("DELETE FROM article WHERE id = ?", (old[0],))
    article_id = old[0] if old is not None else free_id(connection, annotated.article.id)
    text_digest = hashlib.sha256("".join(annotated.article.text.split()).encode()).hexdigest()
    known = connection.execute(
        "SELECT 1 FROM article WHERE text_digest = ? LIMIT 1", (text_digest,)
    ).fetchone()
    key = insert(
        connection,
        "article",
        article_row(page, annotated)
        | {"id": article_id, "location": location, "rules": rules, "text_digest": text_digest},
    )
    save_annotations(connection, key, annotated)
    return known is not None


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
        "words": len(article.text.split()),
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


def free_id(connection: sqlite3.Connection, wanted: str) -> str:
    """``wanted``, or with the first number behind it that no article bears yet."""
    taken = {
        row[0]
        for row in connection.execute(
            "SELECT id FROM article WHERE id = ? OR id LIKE ? || '-%'", (wanted, wanted)
        )
    }
    number, name = 1, wanted
    while name in taken:
        number += 1
        name = f"{wanted}-{number}"
    return name


def find_location(page: Page) -> str | None:
    """The absolute path of a page, with its part in a file of many; None for standard input."""
    if page.path == "-":
        return None
    place = str(Path(page.path).absolute())
    return f"{place}#{page.part}" if page.part else place


def as_json(value: tuple[object, ...]) -> str:
    """A composite as one column."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def optional_json(value: tuple[object, ...] | None) -> str | None:
    """As `as_json`; unknown stays NULL."""
    return None if value is None else as_json(value)
