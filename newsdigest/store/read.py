"""Ask the store: sources, dated mentions and quotations that pass a filter."""

import json
import sqlite3

from newsdigest.records import (
    Filter,
    KnownSpeaker,
    Outlet,
    SourceSummary,
    Span,
    ToldMention,
    ToldPerson,
    ToldQuotation,
)
from newsdigest.store.rows import (
    MENTION_COLUMNS,
    QUOTATION_COLUMNS,
    SOURCE_COLUMNS,
    Known,
    make_mention,
    make_quotation,
    make_source,
)

CURRENT = "{} NOT IN (SELECT article FROM relation WHERE version_of IS NOT NULL)"
ABOUT_ARTICLE = "a.key IN (SELECT rowid FROM article_words WHERE article_words MATCH :about_all)"
ABOUT_PASSAGE = "{0}.key IN (SELECT rowid FROM {1}_words WHERE {1}_words MATCH :about_any)"

Values = dict[str, object]


def read_sources(
    connection: sqlite3.Connection, wanted: Filter, *, texts: bool, sentences: int | None = None
) -> list[SourceSummary]:
    """The sources that pass, in the order of their dates, those without one last.

    Args:
        texts: give their texts too.
        sentences: of the summary, at most; None gives all that are stored.
    """
    conditions, values = published_conditions(wanted)
    rows = connection.execute(
        f"SELECT {SOURCE_COLUMNS}, a.summary, a.text FROM article a {where(conditions)}"
        " ORDER BY a.published_day IS NULL, a.published_day, a.path, a.key",
        values,
    ).fetchall()
    speakers = count_speakers(connection)
    found = []
    for row in rows:
        text = row[-1]
        spans = [Span(*pair) for pair in sorted(json.loads(row[-2])[:sentences])]
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
    return read_mentions_of(known_sources(connection, wanted), connection, wanted)


def read_mentions_of(
    sources: dict[int, Known], connection: sqlite3.Connection, wanted: Filter
) -> list[ToldMention]:
    """As `read_mentions`, where the sources that pass are known already."""
    conditions, values = article_conditions(wanted)
    if wanted.since:
        conditions.append("m.day_until > :since")
    if wanted.until:
        conditions.append("m.day_from < :until")
    if wanted.about:
        conditions.append(ABOUT_PASSAGE.format("m", "mention"))
    rows = connection.execute(
        f"SELECT {MENTION_COLUMNS} FROM mention m JOIN article a ON a.key = m.article"
        f" {where(conditions)} ORDER BY m.key",
        values,
    )
    return [make_mention(row, sources[row[0]]) for row in rows]


def read_quotations(connection: sqlite3.Connection, wanted: Filter) -> list[ToldQuotation]:
    """The quotations that pass, by the order of their articles and their places in them."""
    sources = known_sources(connection, wanted)
    conditions, values = article_conditions(wanted)
    if wanted.since:
        conditions.append("q.day >= substr(:since, 1, length(q.day))")  # the month goes on
    if wanted.until:
        conditions.append("q.day || substr('-01-01', length(q.day) - 3) < :until")
    if wanted.kind:
        conditions.append("q.kind = :kind")
    if wanted.speakers is not None:
        conditions.append(one_of("q.name", "speaker", wanted.speakers, values))
    if wanted.about:
        conditions.append(ABOUT_PASSAGE.format("q", "quotation"))
    rows = connection.execute(
        f"SELECT {QUOTATION_COLUMNS} FROM quotation q JOIN article a ON a.key = q.article"
        f" {where(conditions)}"
        " ORDER BY a.published_day IS NULL, a.published_day, a.path, q.article, q.start",
        values,
    )
    texts = Texts(connection)
    return [make_quotation(row, sources[row[0]], texts[row[0]]) for row in rows]


def read_people(connection: sqlite3.Connection, wanted: Filter) -> list[ToldPerson]:
    """Whom the sources that pass speak of, source by source."""
    conditions, values = published_conditions(wanted)
    sources = make_sources(connection, conditions, values)
    quoted = {
        (article, name): count
        for article, names in count_speakers(connection).items()
        for name, count in names
    }
    rows = connection.execute(
        "SELECT article, name, kind, roles, mentions FROM person p"
        " ORDER BY (SELECT path FROM article WHERE key = p.article), p.rowid"
    )
    texts = Texts(connection)
    found = []
    for article, name, kind, roles, mentions in rows:
        if article in sources:
            spans = json.loads(mentions)
            variants = tuple(dict.fromkeys(texts[article][start:end] for start, end in spans))
            source, _ = sources[article]
            told = (tuple(json.loads(roles)), variants, len(spans), quoted.get((article, name), 0))
            found.append(ToldPerson(source, name, kind, *told))
    return found


def read_outlets(connection: sqlite3.Connection) -> list[Outlet]:
    """Every outlet in the store, once."""
    rows = connection.execute(
        "SELECT DISTINCT outlet, outlet_domain, outlet_country, outlet_kind FROM article"
        " WHERE outlet IS NOT NULL ORDER BY outlet"
    )
    return [Outlet(*row) for row in rows]


def read_speakers(connection: sqlite3.Connection) -> list[KnownSpeaker]:
    """Every resolved speaker in the store, the most quoted first."""
    rows = connection.execute(
        "SELECT name, roles, count(*) FROM quotation"
        f" WHERE name IS NOT NULL AND {CURRENT.format('article')}"
        " GROUP BY name, roles ORDER BY min(key)"
    )
    counts: dict[str, int] = {}
    roles: dict[str, dict[str, None]] = {}
    for name, named, count in rows:
        counts[name] = counts.get(name, 0) + count
        roles.setdefault(name, {}).update(dict.fromkeys(json.loads(named)))
    return [
        KnownSpeaker(name, tuple(roles[name]), count)
        for name, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    ]


class Texts(dict[int, str]):
    """The texts of articles by their key, each asked for once: no row copies the text it shares."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        super().__init__()
        self.connection = connection

    def __missing__(self, key: int) -> str:
        query = "SELECT text FROM article WHERE key = ?"
        text = self[key] = str(self.connection.execute(query, (key,)).fetchone()[0])
        return text


def count_articles(connection: sqlite3.Connection) -> int:
    """How many articles the store holds."""
    return int(connection.execute("SELECT count(*) FROM article").fetchone()[0])


def is_interrupted(connection: sqlite3.Connection) -> bool:
    """Tell whether pages wait: of an older layout, or not yet held against the others."""
    query = (
        "SELECT EXISTS (SELECT 1 FROM pending) OR EXISTS (SELECT 1 FROM print"
        " WHERE article NOT IN (SELECT article FROM relation))"
    )
    return bool(connection.execute(query).fetchone()[0])


def count_undated(connection: sqlite3.Connection, wanted: Filter) -> int:
    """How many of the sources that pass but for their date have none that is known."""
    conditions, values = article_conditions(wanted)
    conditions.append("a.published_day IS NULL")
    query = f"SELECT count(*) FROM article a {where(conditions)}"
    return int(connection.execute(query, values).fetchone()[0])


def article_conditions(wanted: Filter) -> tuple[list[str], Values]:
    """What every digest asks of the article, and the values of all named parameters."""
    conditions = [] if wanted.versions else [CURRENT.format("a.key")]
    values: Values = {
        "since": wanted.since,
        "until": wanted.until,
        "kind": wanted.kind,
        "about_all": full_text(wanted.about, " "),
        "about_any": full_text(wanted.about, " OR "),
    }
    if wanted.outlets is not None:
        conditions.append(one_of("a.outlet", "outlet", wanted.outlets, values))
    if wanted.sources is not None:
        conditions.append(one_of("a.id", "source", wanted.sources, values))
    if wanted.about:
        conditions.append(ABOUT_ARTICLE)
    return conditions, values


def published_conditions(wanted: Filter) -> tuple[list[str], Values]:
    """As `article_conditions`, with the days between which the article was published."""
    conditions, values = article_conditions(wanted)
    if wanted.since:
        conditions.append("a.published_day >= :since")
    if wanted.until:
        conditions.append("a.published_day < :until")
    return conditions, values


def one_of(column: str, name: str, options: tuple[str, ...], values: Values) -> str:
    """A condition that ``column`` is one of ``options``; their values join ``values``."""
    values.update({f"{name}{number}": option for number, option in enumerate(options)})
    return f"{column} IN ({', '.join(f':{name}{number}' for number in range(len(options)))})"


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
    """The sources whose passages may pass, by the key of their article."""
    return make_sources(connection, *article_conditions(wanted))


def make_sources(
    connection: sqlite3.Connection, conditions: list[str], values: Values
) -> dict[int, Known]:
    """The sources that meet the conditions, by the key of their article."""
    query = f"SELECT {SOURCE_COLUMNS} FROM article a {where(conditions)}"
    return {row[0]: make_source(row) for row in connection.execute(query, values)}


def count_speakers(connection: sqlite3.Connection) -> dict[int, list[tuple[str | None, int]]]:
    """Who is quoted how often, by the key of the article; None stands for nobody known."""
    found: dict[int, list[tuple[str | None, int]]] = {}
    rows = connection.execute(
        "SELECT article, name, count(*) AS n FROM quotation GROUP BY article, name"
        " ORDER BY n DESC, min(key)"
    )
    for article, name, count in rows:
        found.setdefault(article, []).append((name, count))
    return found
