"""Ask the store: sources, dated mentions and quotations that pass a filter."""

import json
import sqlite3
from bisect import bisect_right
from collections.abc import Iterator

from newsdigest.records import (
    Filter,
    KnownDate,
    KnownSpeaker,
    Mention,
    Outlet,
    Quotation,
    Source,
    SourceSummary,
    Span,
    ToldMention,
    ToldQuotation,
)

SOURCE_COLUMNS = """
    a.key, a.id, a.path, a.url, a.outlet, a.outlet_domain, a.outlet_country, a.outlet_kind,
    a.agencies, a.authors, a.title, a.dateline, a.published, a.retrieved, a.dating_note, a.words,
    a.origin, a.paragraphs,
    (SELECT b.id FROM article b WHERE b.text_digest = a.text_digest AND b.key < a.key
     ORDER BY b.key LIMIT 1)
"""
ABOUT_ARTICLE = "a.key IN (SELECT rowid FROM article_words WHERE article_words MATCH :about_all)"

Known = tuple[Source, list[list[int]]]  # a source and the paragraphs of its article


def read_sources(connection: sqlite3.Connection, wanted: Filter, *, texts: bool) -> list[SourceSummary]:
    """The sources that pass, in the order of their dates, those without one last."""
    conditions, values = article_conditions(wanted)
    if wanted.since:
        conditions.append("a.published_day >= :since")
    if wanted.until:
        conditions.append("a.published_day < :until")
    if wanted.about:
        conditions.append(ABOUT_ARTICLE)
    rows = connection.execute(
        f"SELECT {SOURCE_COLUMNS}, a.summary, a.text FROM article a {where(conditions)}"
        " ORDER BY a.published_day IS NULL, a.published_day, a.key",
        values,
    ).fetchall()
    speakers = speakers_by_article(connection)
    found = []
    for row in rows:
        text = row[-1]
        spans = [Span(*pair) for pair in json.loads(row[-2])]
        names = speakers.get(row[0], [])
        found.append(
            SourceSummary(
                make_source(row)[0],
                tuple((span, text[span.start : span.end]) for span in spans),
                sum(count for _, count in names),
                tuple(name for name, _ in names if name),
                text if texts else None,
            )
        )
    return found


def read_mentions(connection: sqlite3.Connection, wanted: Filter) -> list[ToldMention]:
    """The dated sentences that pass: their own days count, not their articles'."""
    conditions, values = article_conditions(wanted)
    if wanted.since:
        conditions.append("m.day_until > :since")
    if wanted.until:
        conditions.append("m.day_from < :until")
    if wanted.about:
        conditions.append(ABOUT_ARTICLE)
        conditions.append(
            "m.key IN (SELECT rowid FROM mention_words WHERE mention_words MATCH :about_any)"
        )
    sources = known_sources(connection, wanted)
    rows = connection.execute(
        f'SELECT m.article, m.start, m."end", m.timex_start, m.timex_end, m.clause_start,'
        " m.clause_end, m.date, m.rule, m.day_from, m.day_until, m.status, m.terms, m.speakers,"
        " m.lead, m.reference, m.sentence, substr(a.text, m.timex_start + 1, m.timex_end - m.timex_start)"
        " FROM mention m JOIN article a ON a.key = m.article"
        f" {where(conditions)} ORDER BY m.key",
        values,
    )
    return [make_mention(row, sources[row[0]]) for row in rows]


def read_quotations(connection: sqlite3.Connection, wanted: Filter) -> list[ToldQuotation]:
    """The quotations that pass, by the order of their articles and their places in them."""
    conditions, values = article_conditions(wanted)
    if wanted.since:
        conditions.append("q.day >= :since")
    if wanted.until:
        conditions.append("q.day < :until")
    if wanted.kind:
        conditions.append("q.kind = :kind")
    if wanted.speakers is not None:
        conditions.append(one_of("q.name", "speaker", wanted.speakers, values))
    if wanted.about:
        conditions.append(ABOUT_ARTICLE)
        conditions.append(
            "q.key IN (SELECT rowid FROM quotation_words WHERE quotation_words MATCH :about_any)"
        )
    sources = known_sources(connection, wanted)
    rows = connection.execute(
        'SELECT q.article, q.start, q."end", q.kind, q.name, q.roles, q.rule, q.cue, q.speaker,'
        " q.context_start, q.context_end, q.said, q.text, q.context, a.text"
        f" FROM quotation q JOIN article a ON a.key = q.article {where(conditions)}"
        " ORDER BY a.published_day IS NULL, a.published_day, q.article, q.start",
        values,
    )
    return [make_quotation(row, sources[row[0]]) for row in rows]


def read_outlets(connection: sqlite3.Connection) -> list[Outlet]:
    """Every outlet in the store, once."""
    rows = connection.execute(
        "SELECT DISTINCT outlet, outlet_domain, outlet_country, outlet_kind FROM article"
        " WHERE outlet IS NOT NULL ORDER BY outlet"
    )
    return [Outlet(*row) for row in rows]


def read_speakers(connection: sqlite3.Connection) -> list[KnownSpeaker]:
    """Every resolved speaker in the store, the most quoted first."""
    rows = connection.execute("SELECT name, roles FROM quotation WHERE name IS NOT NULL ORDER BY key")
    counts: dict[str, int] = {}
    roles: dict[str, dict[str, None]] = {}
    for name, named in rows:
        counts[name] = counts.get(name, 0) + 1
        roles.setdefault(name, {}).update(dict.fromkeys(json.loads(named)))
    return [
        KnownSpeaker(name, tuple(roles[name]), count)
        for name, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    ]


def count_articles(connection: sqlite3.Connection) -> int:
    """How many articles the store holds."""
    return int(connection.execute("SELECT count(*) FROM article").fetchone()[0])


def article_conditions(wanted: Filter) -> tuple[list[str], dict[str, object]]:
    """What every digest filters by, and the values of all named parameters."""
    conditions: list[str] = []
    values: dict[str, object] = {
        "since": wanted.since,
        "until": wanted.until,
        "kind": wanted.kind,
        "about_all": full_text(wanted.about, " "),
        "about_any": full_text(wanted.about, " OR "),
    }
    if wanted.outlets is not None:
        conditions.append(one_of("a.outlet", "outlet", wanted.outlets, values))
    return conditions, values


def one_of(column: str, name: str, options: tuple[str, ...], values: dict[str, object]) -> str:
    """A condition that ``column`` is one of ``options``; their values join ``values``."""
    values.update({f"{name}{i}": option for i, option in enumerate(options)})
    return f"{column} IN ({', '.join(f':{name}{i}' for i in range(len(options)))})"


def full_text(words: str | None, joint: str) -> str | None:
    """A query of FTS5 for ``words``: every word a string of its own, so that none is an operator.

    >>> full_text('prisoner "swap" NOT', " OR ")
    '"prisoner" OR "swap" OR "NOT"'
    """
    parts = "".join(c if c.isalnum() else " " for c in words or "").split()
    return joint.join(f'"{part}"' for part in parts) or None


def where(conditions: list[str]) -> str:
    """The conditions as a clause of SQL."""
    return "WHERE " + " AND ".join(conditions) if conditions else ""


def known_sources(connection: sqlite3.Connection, wanted: Filter) -> dict[int, Known]:
    """The sources by the key of their article."""
    conditions, values = article_conditions(wanted)
    rows = connection.execute(
        f"SELECT {SOURCE_COLUMNS} FROM article a {where(conditions)}", values
    )
    return {row[0]: make_source(row) for row in rows}


def speakers_by_article(connection: sqlite3.Connection) -> dict[int, list[tuple[str, int]]]:
    """Who is quoted how often, by the key of the article; None stands for nobody known."""
    found: dict[int, list[tuple[str, int]]] = {}
    rows = connection.execute(
        "SELECT article, name, count(*) AS n FROM quotation GROUP BY article, name"
        " ORDER BY n DESC, min(key)"
    )
    for article, name, count in rows:
        found.setdefault(article, []).append((name, count))
    return found


def make_source(row: tuple[str, ...]) -> Known:
    """A source of the columns of `SOURCE_COLUMNS`."""
    source = Source(
        id=row[1],
        path=row[2],
        url=row[3],
        outlet=Outlet(*row[4:8]) if row[4] else None,
        agencies=tuple(json.loads(row[8])),
        authors=tuple(json.loads(row[9])),
        title=row[10],
        dateline=row[11],
        published=make_date(row[12]),
        retrieved=make_date(row[13]),
        dating_note=row[14],
        words=int(row[15]),
        origin=row[16],
        copy_of=row[18],
    )
    return source, json.loads(row[17])


def make_mention(row: tuple[object, ...], known: Known) -> ToldMention:
    """A mention of the columns that `read_mentions` asks for."""
    _, start, end, t0, t1, c0, c1, date, rule, first, after, status, terms, speakers, lead, reference = row[:16]
    sentence, timex = str(row[16]), str(row[17])
    mention = Mention(
        start,  # type: ignore[arg-type]  # SQLite's columns have no static types
        end,  # type: ignore[arg-type]
        Span(t0, t1),  # type: ignore[arg-type]
        Span(c0, c1),  # type: ignore[arg-type]
        KnownDate(*json.loads(date)),  # type: ignore[arg-type]
        rule,  # type: ignore[arg-type]
        first,  # type: ignore[arg-type]
        after,  # type: ignore[arg-type]
        status,  # type: ignore[arg-type]
        tuple(terms.split()),  # type: ignore[attr-defined]
        tuple(json.loads(speakers)),  # type: ignore[arg-type]
        lead,  # type: ignore[arg-type]
        bool(reference),
    )
    source, paragraphs = known
    clause = sentence[mention.clause.start - mention.start : mention.clause.end - mention.start]
    return ToldMention(
        source, mention, sentence, clause, timex, page_place(paragraphs, mention.start)
    )


def make_quotation(row: tuple[str, ...], known: Known) -> ToldQuotation:
    """A quotation of the columns that `read_quotations` asks for."""
    _, start, end, kind, name, roles, rule, cue, speaker, c0, c1, said, text, context, body = row
    source, paragraphs = known
    cue_span = Span(*json.loads(cue)) if cue else None
    speaker_span = Span(*json.loads(speaker)) if speaker else None
    quotation = Quotation(
        int(start),
        int(end),
        kind,  # type: ignore[arg-type]  # the store holds only the three kinds
        cue_span,
        speaker_span,
        name,
        rule,
        Span(int(c0), int(c1)),
        tuple(json.loads(roles)),
        make_date(said),
    )
    return ToldQuotation(
        source,
        quotation,
        text,
        body[speaker_span.start : speaker_span.end] if speaker_span else None,
        body[cue_span.start : cue_span.end] if cue_span else None,
        context,
        page_place(paragraphs, quotation.start),
    )


def page_place(paragraphs: list[list[int]], offset: int) -> int:
    """The offset in the page of an offset in the article's text."""
    start, _, page_start = paragraphs[bisect_right(paragraphs, [offset, 1 << 62]) - 1]
    return page_start + offset - start


def make_date(column: str | None) -> KnownDate | None:
    """A date of its column."""
    return KnownDate(*json.loads(column)) if column else None


def iter_texts(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """Every article's id and text."""
    yield from connection.execute("SELECT id, text FROM article ORDER BY key")
