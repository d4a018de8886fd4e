"""A digest as a Rich table for a terminal; on a narrow one as a list that needs no columns."""

import io
from collections.abc import Callable, Iterator

from rich import box
from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from newsdigest.render.accounts_table import view_compare
from newsdigest.render.cells import (
    Cells,
    count_origins,
    event_date,
    how_known,
    other_prints,
    people_shown,
    printers,
    reporters,
    said,
    say_print_date,
    some_names,
    words_shown,
)
from newsdigest.render.contract import Row
from newsdigest.render.pictures import draw
from newsdigest.render.sanitize import mask, sanitize
from newsdigest.render.screen import Screen
from newsdigest.render.tables import NARROW, listing, new_table, text

# What to call the parts of a timeline, in the order they are shown.
SECTIONS = (
    ("background", "Background, as the articles tell it"),
    ("happened", "What happened"),
    ("planned", "Planned when it was reported"),
)


def render(command: str, rows: list[Row], screen: Screen) -> Iterator[str]:
    """Yield the table as text with terminal codes, no line wider than the screen."""
    if not rows:
        return
    console = Console(
        file=io.StringIO(),
        width=screen.width,
        force_terminal=True,
        color_system="standard" if screen.color else None,
        highlight=False,
        emoji=False,
        markup=False,
        legacy_windows=False,
    )
    with console.capture() as capture:
        for part in VIEWS[command](rows, screen):
            console.print(part)
    yield "\n".join(line.rstrip() for line in capture.get().split("\n"))


def view_timeline(rows: list[Row], screen: Screen) -> Iterator[RenderableType]:
    """A picture of the days; the background, what happened, and what was planned, in time order."""
    yield from draw(rows, screen)
    for status, title in SECTIONS:
        section = [row for row in rows if row["status"] == status]
        if not section:
            continue
        style = "dim" if status == "background" else ""
        yield Text(title, "bold underline")
        if screen.width < NARROW:
            yield listing([event_lines(row, style) for row in section])
            continue
        table = new_table(
            ("Date", {"width": 15, "style": "bold"}),
            ("What", {"ratio": 3}),
            ("Reported by", {"ratio": 1, "min_width": 14, "style": "cyan"}),
            leading=0 if status == "background" else 1,
        )
        shown = ""
        for row in section:
            date = event_date(row)
            table.add_row(
                text("" if date == shown else date), text(row["summary"], style), origin_text(row)
            )
            shown = date
        yield table


def event_lines(row: Row, style: str) -> list[Text]:
    """An event on a narrow terminal."""
    return [text(event_date(row), "bold"), text(row["summary"], style), origin_text(row)]


def origin_text(row: Row) -> Text:
    """Who reports an event, and how many of them are independent; a single origin is marked."""
    names = reporters(row, short=True)
    found = text(names, "cyan")
    if row["status"] != "background" or row["origins"] > 1:
        found.append(f"\n{count_origins(row)}", "yellow" if row["origins"] == 1 else "dim")
    return found


def view_sources(rows: list[Row], screen: Screen) -> Iterator[RenderableType]:
    """A source with its date and how it is known, its headline and summary, and who speaks."""
    if screen.width < NARROW:
        yield listing([[*source_lines(row), Text(), *said_lines(row)] for row in rows])
        return
    table = new_table(("Source", {"ratio": 1}), ("What it says", {"ratio": 3}))
    for row in rows:
        table.add_row(Group(*source_lines(row)), Group(*said_lines(row)))
    yield table


def source_lines(row: Row) -> list[Text]:
    """Who published a source, and when."""
    name = row["outlet"]["name"] if row["outlet"] else "outlet unknown"
    lines = [text(name, "bold cyan")]
    if row["agencies"]:
        lines.append(text("with " + ", ".join(row["agencies"]), "cyan"))
    lines.append(text(said(row["published"], "date unknown"), "bold"))
    if how_known(row):
        lines.append(text(how_known(row), "dim"))
    if row["retrieved"]:
        lines.append(text("saved " + said(row["retrieved"]), "dim"))
    lines.append(text(row["id"], "dim"))
    if row["copy_of"]:
        lines.append(text("copy of " + row["copy_of"], "yellow"))
    if row["version_of"]:
        lines.append(text("older version of " + row["version_of"], "yellow"))
    return lines


def said_lines(row: Row) -> list[Text]:
    """The headline and summary of a source, and who speaks in it."""
    lines = [text(row["title"], "bold")] if row["title"] else []
    lines += [text(sentence["text"]) for sentence in row["summary"]]
    if row["speakers"]:
        lines.append(text(f"Quoted: {some_names(row['speakers'])}", "green"))
    return lines


def view_quotes(rows: list[Row], screen: Screen) -> Iterator[RenderableType]:
    """A quotation with its speaker, the words, and where and when they stand."""
    if screen.width < NARROW:
        yield listing([[speaker_text(r), words_text(r), place_text(r)] for r in rows])
        return
    table = new_table(
        ("Speaker", {"ratio": 2, "min_width": 14}),
        ("Words", {"ratio": 5}),
        ("Where", {"ratio": 2, "min_width": 15}),
    )
    shown = None
    for row in rows:
        speaker = speaker_text(row)
        table.add_row(Text() if speaker == shown else speaker, words_text(row), place_text(row))
        shown = speaker
    yield table


def speaker_text(row: Row) -> Text:
    """Who speaks, and as what."""
    found = text(row["speaker"] or "unknown", "bold")
    if row["roles"]:
        found.append("\n" + sanitize(row["roles"][0]), "dim not bold")
    return found


def words_text(row: Row) -> Text:
    """What was said: direct speech in marks; below it, what other prints have instead."""
    found = text(words_shown(row), "italic" if row["kind"] == "indirect" else "")
    for line in other_prints(row):
        found.append("\n" + sanitize(line), "dim not italic")
    return found


def place_text(row: Row) -> Text:
    """Where a quotation stands, and of which day it is."""
    found = text(printers(row, short=True), "cyan")
    found.append("\n" + say_print_date(row), "dim")
    return found


def view_people(rows: list[Row], screen: Screen) -> Iterator[RenderableType]:
    """A person with what the sources call them, and how often they speak."""
    shown = [people_shown(row) for row in rows]
    if screen.width < NARROW:
        yield listing([[text(cells["Name"], "bold"), *person_lines(cells)] for cells in shown])
        return
    table = new_table(
        ("Name", {"ratio": 2, "style": "bold"}),
        ("Quoted", {"justify": "right"}),
        ("Named", {"justify": "right"}),
        ("Sources", {"justify": "right"}),
        ("As", {"ratio": 4}),
    )
    for cells in shown:
        counts = (cells[name] for name in ("Quoted", "Named", "Sources"))
        table.add_row(text(cells["Name"]), *counts, Group(*person_lines(cells)))
    yield table


def person_lines(cells: Cells) -> list[Text]:
    """The roles of a person and the other names."""
    lines = [text(cells["Roles"])] if cells["Roles"] else []
    return lines + ([text(cells["Also called"], "dim")] if cells["Also called"] else [])


def view_annotations(rows: list[Row], screen: Screen) -> Iterator[RenderableType]:
    """The annotations of a text, a row each."""
    table = new_table(
        ("Where", {"style": "dim"}),
        ("What", {}),
        ("Words", {"ratio": 3}),
        ("Value", {"ratio": 2}),
        leading=0,
    )
    for row in rows:
        place = f"{row['start']}–{row['end']}"
        value = row["value"] or row["speaker"] or ""
        table.add_row(place, text(row["annotation"], "bold"), text(row["text"]), text(value))
    yield table


def view_text(rows: list[Row], screen: Screen) -> Iterator[RenderableType]:
    """Texts with their annotations marked: dates with values, quotations with speakers, people."""
    for row in rows:
        if len(rows) > 1:
            yield text(row["id"], "bold underline")
        whole = Text(mask(row["text"]))
        for person in row["people"]:
            for mention in person["mentions"]:
                whole.stylize("green", mention["start"], mention["end"])
        for quotation in row["quotations"]:
            whole.stylize("yellow", quotation["start"], quotation["end"])
        for timex in row["timexes"]:
            whole.stylize("bold cyan", timex["start"], timex["end"])
        yield insert_notes(whole, row)
        yield Text("\n[= value] of a date, [kind: speaker] of a quotation, people in green", "dim")


def insert_notes(whole: Text, row: Row) -> Text:
    """The text with what is known of each annotation behind it, in square brackets."""
    notes = [(t["end"], f"[= {t['value']}]", "cyan") for t in row["timexes"]]
    for quotation in row["quotations"]:
        speaker = quotation["name"] or "speaker unknown"
        notes.append((quotation["end"], f"[{quotation['kind']}: {speaker}]", "yellow"))
    notes.sort(key=lambda note: note[0])
    pieces = whole.divide([end for end, _, _ in notes])
    marked = Text()
    for number, piece in enumerate(pieces):
        marked.append_text(piece)
        if number < len(notes):
            marked.append(" " + sanitize(notes[number][1]), notes[number][2])
    return marked


def view_counts(rows: list[Row], screen: Screen) -> Iterator[RenderableType]:
    """What an ingest did."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style="bold")
    for name in rows[0]:
        table.add_column(name, justify="right")
    for row in rows:
        table.add_row(*(str(count) for count in row.values()))
    yield table


VIEWS: dict[str, Callable[[list[Row], Screen], Iterator[RenderableType]]] = {
    "timeline": view_timeline,
    "sources": view_sources,
    "quotes": view_quotes,
    "people": view_people,
    "compare": view_compare,
    "annotate": view_annotations,
    "text": view_text,
    "ingest": view_counts,
}
