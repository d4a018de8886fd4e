"""The flat view of a digest for CSV: every column of a row, every value a string."""

from collections.abc import Callable

from newsdigest.render.cells import Cells, annotation_cells, count_cells
from newsdigest.render.contract import Row
from newsdigest.render.sanitize import sanitize


def flatten(command: str, row: Row) -> Cells:
    """All columns of a row, for CSV: every value a string, lists joined by ``; ``."""
    return {name: sanitize(cell) for name, cell in FLAT[command](row).items()}


def date_cells(name: str, date: Row | None) -> Cells:
    """A date as three columns."""
    date = date or {}
    keys = {name: "value", f"{name}_precision": "precision", f"{name}_basis": "basis"}
    return {column: str(date.get(key) or "") for column, key in keys.items()}


def timeline_flat(row: Row) -> Cells:
    """An event's columns."""
    sources = dict.fromkeys(mention["source"] for mention in row["mentions"])
    return {
        **date_cells("date", row["date"]),
        "date_evidence": row["date"]["evidence"],
        "day_from": row["day_from"],
        "end": row["end"]["value"] if row["end"] else "",
        "status": row["status"],
        "summary": row["summary"],
        "outlets": "; ".join(row["outlets"]),
        "origins": str(row["origins"]),
        "sources": "; ".join(sources),
        "speakers": "; ".join(row["speakers"]),
    }


def sources_flat(row: Row) -> Cells:
    """A source's columns."""
    outlet = row["outlet"] or {}
    return {
        "id": row["id"],
        "path": row["path"],
        "url": row["url"] or "",
        "outlet": outlet.get("name") or "",
        "outlet_domain": outlet.get("domain") or "",
        "outlet_country": outlet.get("country") or "",
        "outlet_kind": outlet.get("kind") or "",
        "agencies": "; ".join(row["agencies"]),
        "authors": "; ".join(row["authors"]),
        "title": row["title"] or "",
        "dateline": row["dateline"]["place"] if row["dateline"] else "",
        **date_cells("published", row["published"]),
        "published_note": row["published_note"] or "",
        "retrieved": row["retrieved"]["value"] if row["retrieved"] else "",
        "words": str(row["words"]),
        "summary": " ".join(sentence["text"] for sentence in row["summary"]),
        "quotations": str(row["quotations"]),
        "speakers": "; ".join(row["speakers"]),
        "copy_of": row["copy_of"] or "",
        "version_of": row["version_of"] or "",
        **({"text": row["text"]} if "text" in row else {}),
    }


def quotes_flat(row: Row) -> Cells:
    """A quotation's columns."""
    return {
        "speaker": row["speaker"] or "",
        "mention": row["mention"] or "",
        "roles": "; ".join(row["roles"]),
        "text": row["text"],
        "kind": row["kind"],
        "cue": row["cue"] or "",
        **date_cells("said", row["said"]),
        "published": row["published"]["value"] if row["published"] else "",
        "source": row["source"],
        "outlet": row["outlet"] or "",
        "path": row["path"],
        "start": str(row["start"]),
        "end": str(row["end"]),
        "context": row["context"],
        "rule": row["rule"],
        "group": str(row["group"]),
    }


def people_flat(row: Row) -> Cells:
    """A person's columns."""
    return {
        name: "; ".join(value) if isinstance(value, list) else str(value)
        for name, value in row.items()
    }


def compare_flat(row: Row) -> Cells:
    """A comparison's columns."""
    accounts = row["accounts"]
    return {
        **date_cells("date", row["date"]),
        "kind": row["kind"],
        "about": row["about"],
        "verdict": row["verdict"],
        "sources": "; ".join(account["source"] for account in accounts),
        "paths": "; ".join(account["path"] for account in accounts),
        "starts": "; ".join(str(account["start"]) for account in accounts),
        "words": " | ".join(f"{account['source']}: {account['text']}" for account in accounts),
        "sentences": " | ".join(" ".join(account["sentence"].split()) for account in accounts),
    }


FLAT: dict[str, Callable[[Row], Cells]] = {
    "timeline": timeline_flat,
    "sources": sources_flat,
    "quotes": quotes_flat,
    "people": people_flat,
    "compare": compare_flat,
    "annotate": annotation_cells,
    "ingest": count_cells,
}
