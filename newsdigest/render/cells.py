"""What a person reads of a digest: the cells of plain tables and Markdown, in words."""

from collections.abc import Callable

from newsdigest.render.contract import Row
from newsdigest.render.dates import say_date
from newsdigest.render.sanitize import sanitize

Cells = dict[str, str]

# Cues of words that are not their speaker's own view.
DENIALS = frozenset(
    "denied denies deny denying disputed disputes dispute disputing rejected rejects rejecting"
    " dismissed dismisses dismissing doubted doubts doubting refuted refutes refuting".split()
)


def show(command: str, row: Row) -> Cells:
    """The columns of a row that a person reads, the widest last."""
    return {name: sanitize(cell) for name, cell in SHOWN[command](row).items()}


def said(date: Row | None, otherwise: str = "unknown") -> str:
    """A date in words."""
    return say_date(date["value"], date["evidence"]) if date else otherwise


def people_shown(row: Row) -> Cells:
    """What a person reads of a person."""
    return {
        "Name": row["name"],
        "Quoted": str(row["quotations"]),
        "Named": str(row["mentions"]),
        "Sources": str(len(row["sources"])),
        "Roles": some_names(row["roles"], 3),
        "Also called": some_names([name for name in row["variants"] if name != row["name"]], 4),
    }


def timeline_shown(row: Row) -> Cells:
    """What a person reads of an event."""
    status = row["status"] if row["status"] != "happened" else ""
    return {
        "Date": event_date(row),
        "Status": status,
        "Origins": str(row["origins"]),
        "Reported by": reporters(row),
        "What happened": row["summary"],
    }


def event_date(row: Row) -> str:
    """The date of an event in words, to its last day where there is one.

    A plan without a day has only the day it was told on.
    """
    if row["date"]["value"] == "FUTURE_REF":
        return "after " + say_date(row["day_from"])
    until = f" to {said(row['end'])}" if row["end"] else ""
    return said(row["date"]) + until


def reporters(row: Row, *, short: bool = False) -> str:
    """The outlets of an event in a row."""
    return ", ".join(list_reporters(row, short=short))


def list_reporters(row: Row, *, short: bool = False) -> list[str]:
    """The outlets of an event; a source whose outlet nobody knows is named by its id."""
    unknown = dict.fromkeys(m["source"] for m in row["mentions"] if not m["outlet"])
    names = [shorten_id(name) if short else name for name in unknown]
    return [*row["outlets"], *names]


def count_origins(row: Row) -> str:
    """How many outlets report an event, and how many of them are independent, where fewer are.

    >>> count_origins({"outlets": ["A", "B"], "origins": 1, "mentions": []})
    '2 outlets, single origin'
    >>> count_origins({"outlets": ["A", "B"], "origins": 2, "mentions": []})
    '2 origins'
    """
    unknown = {mention["source"] for mention in row["mentions"] if not mention["outlet"]}
    outlets = len(row["outlets"]) + len(unknown)
    origins = "single origin" if row["origins"] == 1 else f"{row['origins']} origins"
    return origins if outlets <= row["origins"] else f"{outlets} outlets, {origins}"


def sources_shown(row: Row) -> Cells:
    """What a person reads of a source."""
    return {
        "Source": row["outlet"]["name"] if row["outlet"] else "unknown outlet",
        "Id": row["id"],
        "Published": said(row["published"]),
        "How it is known": how_known(row),
        "Agencies": ", ".join(row["agencies"]),
        "Speakers": some_names(row["speakers"]),
        "Summary": " ".join(s["text"] for s in row["summary"]),
    }


def some_names(names: list[str], most: int = 6) -> str:
    """The first names, and how many more there are."""
    more = f" and {len(names) - most} more" if len(names) > most else ""
    return ", ".join(names[:most]) + more


def how_known(row: Row) -> str:
    """How the date of a source is known, or why it is not."""
    if row["published"]:
        evidence = row["published"]["evidence"]
        evidence = evidence if evidence.startswith("“") else f"“{evidence}”"
        return f"{row['published']['basis']}: {cut(evidence)}"
    return cut(row["published_note"] or "")


def cut(words: str, most: int = 110) -> str:
    """Words cut where they are too long for a table; data formats have them all.

    >>> cut("on Friday, as in three others", 14)
    'on Friday, as …'
    """
    return words if len(words) <= most else words[: words.rfind(" ", 0, most + 1)] + " …"


def quotes_shown(row: Row) -> Cells:
    """What a person reads of a quotation."""
    return {
        "Speaker": row["speaker"] or row["mention"] or "unknown",
        "Source": printers(row),
        "Date": say_print_date(row),
        "Kind": row["kind"],
        "Words": words_shown(row),
        "Other prints": " · ".join(other_prints(row)),
    }


def printers(row: Row, *, short: bool = False) -> str:
    """Who prints a quotation: the outlets of all prints that are merged in its row."""
    prints = [row, *row.get("variants", ())]
    unnamed = shorten_id if short else str
    return ", ".join(dict.fromkeys(one["outlet"] or unnamed(one["source"]) for one in prints))


def other_prints(row: Row) -> list[str]:
    """The words in which each other print differs, behind the name of its source."""
    lines = []
    for one in row.get("variants", ()):
        changes = [say_change(change["instead_of"], change["words"]) for change in one["differs"]]
        if changes:
            lines.append(f"{one['outlet'] or one['source']}: {', '.join(changes)}")
    return lines


def say_change(old: str, new: str) -> str:
    """How a print differs in one place.

    >>> say_change("each side", "all sides"), say_change("future", ""), say_change("", "now")
    ('“all sides” for “each side”', 'without “future”', 'adds “now”')
    """
    if not new:
        return f"without “{old}”"
    return f"“{new}” for “{old}”" if old else f"adds “{new}”"


def say_print_date(row: Row) -> str:
    """The first day on which a quotation is known to be said or, else, printed, in any print."""
    prints = [row, *row.get("variants", ())]
    dates = [(one["said"] or one["published"], one["said"] is not None) for one in prints]
    known = [(date, of_saying) for date, of_saying in dates if date]
    if not known:
        return "date unknown"
    first, of_saying = min(known, key=lambda one: str(one[0]["value"]))
    return f"said {said(first)}" if of_saying else said(first)


def words_shown(row: Row) -> str:
    """The words of a quotation; what its speaker is told to deny says so.

    In marks of its own (``"We never met," she denied``) it is the denial itself.
    """
    cue = (row["cue"] or "").casefold()
    denied = cue in DENIALS and row["kind"] != "direct"
    return f"({cue}) {in_marks(row)}" if denied else in_marks(row)


def in_marks(row: Row) -> str:
    """The words of a quotation: in marks where all of them are; others have their own inside."""
    return f"“{row['text']}”" if row["kind"] == "direct" else str(row["text"])


def compare_shown(row: Row) -> Cells:
    """What a person reads of a comparison."""
    told = (f"{name_teller(account)}: {account['text']}" for account in row["accounts"])
    return {
        "Kind": row["kind"],
        "Verdict": row["verdict"],
        "About": row["about"] if row["kind"] in ("name", "wording", "quotation") else "",
        "Who says what": " | ".join(told),
    }


def name_teller(account: Row) -> str:
    """Who tells it, the id of a source cut where it is long."""
    shown = shorten_id(account["source"])
    return str(account.get("teller") or account["outlet"] or shown).replace(
        account["source"], shown
    )


def shorten_id(name: str) -> str:
    """The id of a source as a table shows it.

    Its end is kept: many begin with one date.

    >>> shorten_id("003_f0e248a351a8f3d1"), shorten_id("port")
    ('003_f0e…8f3d1', 'port')
    """
    return f"{name[:7]}…{name[-5:]}" if len(name) > 13 else name


def annotation_cells(row: Row) -> Cells:
    """An annotation's columns."""
    names = ("id", "annotation", "start", "end", "text", "type", "value", "speaker", "rule")
    return {
        name: str(row.get(name) or 0 if name == "start" else row.get(name) or "") for name in names
    }


def count_cells(row: Row) -> Cells:
    """The columns of an ingest's outcome."""
    return {name: str(count) for name, count in row.items()}


SHOWN: dict[str, Callable[[Row], Cells]] = {
    "timeline": timeline_shown,
    "sources": sources_shown,
    "quotes": quotes_shown,
    "people": people_shown,
    "compare": compare_shown,
    "annotate": annotation_cells,
    "ingest": count_cells,
}
