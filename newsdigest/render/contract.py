"""The records of a digest as the JSON objects that programs rely on: fixed field names."""

from collections.abc import Callable, Iterable
from typing import Any

from newsdigest.records import (
    AnnotatedText,
    Event,
    KnownDate,
    Outlet,
    Source,
    SourceSummary,
    Span,
    ToldMention,
    ToldQuotation,
)

Row = dict[str, Any]


def date_object(date: KnownDate | None) -> Row | None:
    """The contract's date, or null."""
    return None if date is None else date._asdict()


def outlet_object(outlet: Outlet | None) -> Row | None:
    """The contract's outlet, or null."""
    return None if outlet is None else outlet._asdict()


def outlet_name(source: Source) -> str | None:
    """The name of a source's outlet, or null."""
    return source.outlet.name if source.outlet else None


def timeline_row(event: Event) -> Row:
    """A row of ``timeline``."""
    return {
        "date": date_object(event.date),
        "end": date_object(event.end),
        "day_from": event.day_from,
        "status": event.status,
        "summary": event.summary,
        "outlets": list(event.outlets),
        "origins": event.origins,
        "mentions": [mention_row(told) for told in event.mentions],
        "speakers": list(event.speakers),
    }


def mention_row(told: ToldMention) -> Row:
    """One report of an event, with the places to check it at."""
    mention = told.mention
    return {
        "source": told.source.id,
        "outlet": outlet_name(told.source),
        "path": told.source.path,
        "sentence": told.sentence,
        "start": mention.start,
        "end": mention.end,
        "timex": told.timex,
        "timex_start": mention.timex.start,
        "timex_end": mention.timex.end,
        "value": mention.date.value,
        "basis": mention.date.basis,
        "rule": mention.rule,
        "status": mention.status,
        "page_start": told.page_start,
    }


def source_row(row: SourceSummary) -> Row:
    """A row of ``sources``."""
    source = row.source
    found: Row = {
        "id": source.id,
        "path": source.path,
        "url": source.url,
        "outlet": outlet_object(source.outlet),
        "agencies": list(source.agencies),
        "authors": list(source.authors),
        "title": source.title,
        "dateline": {"place": source.dateline} if source.dateline else None,
        "published": date_object(source.published),
        "published_note": source.dating_note,
        "retrieved": date_object(source.retrieved),
        "words": source.words,
        "summary": [{"text": text, "start": s.start, "end": s.end} for s, text in row.summary],
        "quotations": row.quotations,
        "speakers": list(row.speakers),
        "copy_of": source.copy_of,
    }
    if row.text is not None:
        found["text"] = row.text
    return found


def quote_row(told: ToldQuotation) -> Row:
    """A row of ``quotes``."""
    quotation = told.quotation
    return {
        "speaker": quotation.name,
        "mention": told.mention,
        "roles": list(quotation.roles),
        "text": told.text,
        "kind": quotation.kind,
        "cue": told.cue,
        "said": date_object(quotation.said),
        "source": told.source.id,
        "outlet": outlet_name(told.source),
        "published": date_object(told.source.published),
        "path": told.source.path,
        "start": quotation.start,
        "end": quotation.end,
        "page_start": told.page_start,
        "context": told.context,
        "rule": quotation.rule,
        "group": told.group,
    }


def annotation_row(name: str, text: str, dct: str | None, found: AnnotatedText) -> Row:
    """A line of ``annotate``."""

    def piece(span: Span | None) -> Row | None:
        if span is None:
            return None
        return {"start": span.start, "end": span.end, "text": text[span.start : span.end]}

    return {
        "id": name,
        "dct": dct,
        "sentences": [{"start": s.start, "end": s.end} for s in found.sentences],
        "timexes": [
            {
                "start": t.start,
                "end": t.end,
                "text": text[t.start : t.end],
                "type": t.type,
                "value": t.value,
                "mod": t.mod,
                "rule": t.rule,
                "reason": t.reason,
            }
            for t in found.timexes
        ],
        "people": [
            {"name": p.name, "roles": list(p.roles), "mentions": [piece(m) for m in p.mentions]}
            for p in found.people
        ],
        "quotations": [
            {
                "start": q.start,
                "end": q.end,
                "text": text[q.start : q.end],
                "kind": q.kind,
                "cue": piece(q.cue),
                "speaker": piece(q.speaker),
                "name": q.name,
                "rule": q.rule,
            }
            for q in found.quotations
        ],
    }


def to_rows(make: Callable[[Any], Row], records: Iterable[Any]) -> list[Row]:
    """Every record as its object."""
    return [make(record) for record in records]
