"""Rows of the store as the records that they were."""

import json
from bisect import bisect_right
from functools import lru_cache
from typing import Any

from newsdigest.records import (
    KnownDate,
    Mention,
    Outlet,
    Quotation,
    Source,
    Span,
    ToldMention,
    ToldQuotation,
)

# What a source needs of its article, in the order that `make_source` reads.
SOURCE_COLUMNS = """
    a.key, a.id, a.path, a.url, a.outlet, a.outlet_domain, a.outlet_country, a.outlet_kind,
    a.agencies, a.authors, a.title, a.dateline, a.published, a.retrieved, a.dating_note, a.words,
    coalesce((SELECT r.origin FROM relation r WHERE r.article = a.key), a.origin), a.paragraphs,
    (SELECT b.id FROM relation r JOIN article b ON b.key = r.copy_of WHERE r.article = a.key),
    (SELECT b.id FROM relation r JOIN article b ON b.key = r.version_of WHERE r.article = a.key)
"""
MENTION_COLUMNS = """
    m.article, m.start, m."end", m.timex_start, m.timex_end, m.clause_start, m.clause_end, m.date,
    m.rule, m.day_from, m.day_until, m.status, m.terms, m.speakers, m.lead, m.reference, m.sentence
"""
QUOTATION_COLUMNS = """
    q.article, q.start, q."end", q.kind, q.name, q.roles, q.rule, q.cue, q.speaker,
    q.context_start, q.context_end, q.said, q.text, q.context
"""

REMEMBERED = 4096  # columns: articles have their dates and names in common

Row = tuple[Any, ...]  # SQLite's columns have no static types
Known = tuple[Source, list[list[int]]]  # a source, and the paragraphs of its article


def make_source(row: Row) -> Known:
    """A source of the columns of `SOURCE_COLUMNS`."""
    source = Source(
        id=row[1],
        path=row[2],
        url=row[3],
        outlet=Outlet(*row[4:8]) if row[4] else None,
        agencies=make_names(row[8]),
        authors=make_names(row[9]),
        title=row[10],
        dateline=row[11],
        published=row[12] and make_date(row[12]),
        retrieved=row[13] and make_date(row[13]),
        dating_note=row[14],
        words=row[15],
        origin=row[16],
        copy_of=row[18],
        version_of=row[19],
    )
    return source, json.loads(row[17])


def make_mention(row: Row, known: Known) -> ToldMention:
    """A mention of the columns of `MENTION_COLUMNS`."""
    _, start, end, t0, t1, c0, c1, date, rule, first, after, status, terms, speakers = row[:14]
    lead, reference, sentence = row[14:]
    mention = Mention(
        start,
        end,
        Span(t0, t1),
        Span(c0, c1),
        make_date(date),
        rule,
        first,
        after,
        status,
        tuple(terms.split()),
        make_names(speakers),
        lead,
        reference,
    )
    source, paragraphs = known
    clause = sentence[c0 - start : c1 - start]
    # The expression of a carried date stands in a sentence before.
    timex = sentence[t0 - start : t1 - start] if t0 >= start else mention.date.evidence
    return ToldMention(source, mention, sentence, clause, timex, page_place(paragraphs, start))


def make_quotation(row: Row, known: Known, body: str) -> ToldQuotation:
    """A quotation of the columns of `QUOTATION_COLUMNS`, and the text of its article."""
    _, start, end, kind, name, roles, rule, cue, speaker, c0, c1, said, text, context = row
    source, paragraphs = known
    cue_span, speaker_span = make_span(cue), make_span(speaker)
    quotation = Quotation(
        start,
        end,
        kind,
        cue_span,
        speaker_span,
        name,
        rule,
        Span(c0, c1),
        make_names(roles),
        said and make_date(said),
    )
    return ToldQuotation(
        source,
        quotation,
        text,
        body[slice(*speaker_span)] if speaker_span else None,
        body[slice(*cue_span)] if cue_span else None,
        context,
        page_place(paragraphs, start),
    )


@lru_cache(REMEMBERED)
def make_date(column: str) -> KnownDate:
    """A date of its column."""
    return KnownDate(*json.loads(column))


@lru_cache(REMEMBERED)
def make_names(column: str) -> tuple[str, ...]:
    """Names, or roles, of their column."""
    return tuple(json.loads(column))


def make_span(column: str | None) -> Span | None:
    """A span of its column."""
    return Span(*json.loads(column)) if column else None


def page_place(paragraphs: list[list[int]], offset: int) -> int:
    """The offset in the page of an offset in the article's text.

    >>> page_place([[0, 10, 40], [12, 30, 90]], 15)
    93
    """
    start, _, page_start = paragraphs[bisect_right(paragraphs, [offset, 1 << 62]) - 1]
    return page_start + offset - start
