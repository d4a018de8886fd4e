"""Ask the store for all that articles tell of days: dated sentences, and their undated leads."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator

from newsdigest.records import Filter, KnownDate, Mention, Sentence, Span, ToldMention
from newsdigest.store.read import (
    full_text,
    known_sources,
    published_conditions,
    read_mentions_of,
    where,
)
from newsdigest.store.rows import Known, page_place

# News tells in its first sentences what happened on the day it came out, or on the day before.
LEADING = 6
PUBLISHED = "published"  # the rule that dates a lead


def read_reports(connection: sqlite3.Connection, wanted: Filter) -> list[ToldMention]:
    """The dated sentences that pass, and the undated ones among the first of their article.

    These bear the day their article was published; their ``timex`` is empty.
    """
    sources = known_sources(connection, wanted)
    leads = list(iter_leads(sources, connection, wanted))
    if wanted.about:
        leads = keep_about(connection, leads, wanted.about)
    return read_mentions_of(sources, connection, wanted) + leads


def iter_leads(
    sources: dict[int, Known], connection: sqlite3.Connection, wanted: Filter
) -> Iterator[ToldMention]:
    """The undated sentences at the head of every dated article that passes."""
    dated: dict[int, set[int]] = defaultdict(set)
    for article, start in connection.execute("SELECT article, start FROM mention"):
        dated[article].add(start)
    conditions, values = published_conditions(wanted)
    conditions.append("date(a.published_day) = a.published_day")
    rows = connection.execute(
        "SELECT a.key, a.text, a.sentences, date(a.published_day, '+1 day') FROM article a"
        f" {where(conditions)} ORDER BY a.key",
        values,
    )
    for key, text, sentences, after in rows:
        source, paragraphs = sources[key]
        for place, (start, end, _, heading) in enumerate(read_first(sentences)):
            if not heading and start not in dated[key] and source.published:
                whole = Span(start, end)
                mention = make_lead(whole, place, source.published, after)
                words = text[start:end]
                yield ToldMention(source, mention, words, words, "", page_place(paragraphs, start))


def read_first(sentences: str) -> list[list[int]]:
    """The first rows of a column of sentences; the others are not even looked at.

    >>> read_first("[[0,9,0,false],[10,19,0,false]]")
    [[0, 9, 0, False], [10, 19, 0, False]]
    """
    rows = sentences.split("],", LEADING)
    if len(rows) > LEADING:
        rows = [*rows[:-2], f"{rows[-2]}]]"]
    found: list[list[int]] = json.loads("],".join(rows))
    return found


def make_lead(whole: Span, place: int, published: KnownDate, after: str | None) -> Mention:
    """The mention of an undated sentence; its expression is empty, its date the article's."""
    day, none = published.value[:10], Span(whole.start, whole.start)
    until = after or day  # the calendar has an end
    return Mention(*whole, none, whole, published, PUBLISHED, day, until, "happened", (), (), place)


def keep_about(
    connection: sqlite3.Connection, leads: list[ToldMention], about: str
) -> list[ToldMention]:
    """Those of ``leads`` that have a word of ``about``, read as the stored full text reads it."""
    connection.execute("BEGIN")  # all at once: a transaction a sentence takes twice the time
    connection.execute(
        "CREATE VIRTUAL TABLE temp.lead_words USING fts5 ("
        "sentence, content = '', tokenize = 'porter unicode61')"
    )
    connection.executemany(
        "INSERT INTO temp.lead_words (rowid, sentence) VALUES (?, ?)",
        ((number, told.sentence) for number, told in enumerate(leads)),
    )
    query = "SELECT rowid FROM temp.lead_words WHERE lead_words MATCH ? ORDER BY rowid"
    found = connection.execute(query, (full_text(about, " OR "),)).fetchall()
    connection.execute("ROLLBACK")  # and nothing stays
    return [leads[number] for (number,) in found]


def has_articles(connection: sqlite3.Connection, *, rules: str) -> bool:
    """Tell whether these ``rules`` annotated any article."""
    query = "SELECT EXISTS (SELECT 1 FROM article WHERE rules = ?)"
    return bool(connection.execute(query, (rules,)).fetchone()[0])


def read_texts(
    connection: sqlite3.Connection, ids: Iterable[str], *, rules: str
) -> Iterator[tuple[str, str, tuple[Sentence, ...]]]:
    """The ids, texts and sentences of the articles among ``ids`` that these ``rules`` annotated."""
    rows = connection.execute(
        "SELECT id, text, sentences FROM article WHERE rules = ?"
        " AND id IN (SELECT value FROM json_each(?)) ORDER BY key",
        (rules, json.dumps(sorted(ids))),
    )
    for name, text, sentences in rows:
        yield name, text, tuple(Sentence(*row) for row in json.loads(sentences))
