"""The records of a digest as the JSON objects that programs rely on: fixed field names."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from newsdigest.records import (
    AnnotatedText,
    Comparison,
    Event,
    KnownDate,
    Outlet,
    PersonRow,
    Source,
    SourceSummary,
    Span,
    Timex,
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
        "version_of": source.version_of,
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


def compare_row(event: Event, found: Comparison) -> Row:
    """A row of ``compare``; of one utterance, each print with what it has instead."""
    return {
        "kind": found.kind,
        "date": date_object(event.date),
        "day_from": event.day_from,
        "end": None,
        "about": found.about,
        "verdict": found.verdict,
        "accounts": [
            {
                "source": passage.source.id,
                "outlet": outlet_name(passage.source),
                "path": passage.source.path,
                "text": passage.words,
                "sentence": passage.sentence,
                "start": passage.start,
                "end": passage.end,
                "page_start": passage.page_start,
            }
            for passage in found.passages
        ],
    }


def person_row(row: PersonRow) -> Row:
    """A row of ``people``."""
    return {name: list(v) if isinstance(v, tuple) else v for name, v in row._asdict().items()}


def annotation_row(
    name: str, text: str, dct: str | None, found: AnnotatedText, *, explain: bool = False
) -> Row:
    """A line of ``annotate``; ``explain`` adds the reason of each value."""

    def piece(span: Span | None) -> Row | None:
        if span is None:
            return None
        return {"start": span.start, "end": span.end, "text": text[span.start : span.end]}

    return {
        "id": name,
        "dct": dct,
        "sentences": [{"start": s.start, "end": s.end} for s in found.sentences],
        "timexes": [timex_object(text, timex, explain=explain) for timex in found.timexes],
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


def timex_object(text: str, timex: Timex, *, explain: bool) -> Row:
    """A temporal expression; anchors, quant and freq only where it has them (TIMEX3)."""
    found: Row = {
        "start": timex.start,
        "end": timex.end,
        "text": text[timex.start : timex.end],
        "type": timex.type,
        "value": timex.value,
        "mod": timex.mod,
        "rule": timex.rule,
    }
    rest = {
        "beginPoint": timex.begin,
        "endPoint": timex.end_point,
        "quant": timex.quant,
        "freq": timex.freq,
    }
    found |= {name: value for name, value in rest.items() if value is not None}
    if explain:
        found |= {"reason": timex.reason, "from": timex.day_from, "until": timex.day_until}
    return found


def to_rows(make: Callable[[Any], Row], records: Iterable[Any]) -> Iterator[Row]:
    """Every record as its object, made when it is asked for."""
    return map(make, records)
