"""Renderers: every format takes every command, and no word of a page does harm."""

import csv
import io
import json
from importlib import import_module
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdigest.records import (
    Comparison,
    Passage,
    PersonRow,
    Quotation,
    SourceSummary,
    Span,
    ToldQuotation,
)
from newsdigest.render.cells import show
from newsdigest.render.contract import compare_row, person_row, quote_row, source_row, timeline_row
from newsdigest.render.flat import FLAT
from newsdigest.render.formats import FORMATS, PIPED_TABLE
from newsdigest.render.sanitize import sanitize
from newsdigest.render.screen import Screen
from newsdigest.timeline.build import build_timeline
from tests.factories import make_source, make_told

MODULES = (*FORMATS.values(), PIPED_TABLE)
HOSTILE = "\u009b2J Talks [/b] [red]*of* | =1+1 <b>\x1b[31mRiga\x1b]0;x\x07 \u202eend :smile: _a_"


def row_of(command: str, words: str) -> dict[str, Any]:
    """A row of ``command`` in which ``words`` stand wherever a page has a say."""
    if command == "timeline":
        [event] = build_timeline([make_told(f"The port was closed: {words}", words or "A")])
        return timeline_row(event)
    source = make_source(words or "A")
    if command == "sources":
        source = source._replace(title=words, authors=(words,), dating_note=words)
        return source_row(SourceSummary(source, ((Span(0, 1), words),), 1, (words,)))
    if command == "quotes":
        quotation = Quotation(0, 1, "direct", None, None, words, "r", Span(0, 1), (words,))
        return quote_row(ToldQuotation(source, quotation, words, words, "said", words, 0))
    if command == "compare":
        [event] = build_timeline([make_told(f"The port was closed: {words}", words or "A")])
        passage = Passage(source, words, words, 0, 1, 0)
        return compare_row(event, Comparison("only", words, "only", (passage,)))
    if command == "people":
        names = (words, words)
        return person_row(PersonRow(words, "person", names, names, 1, 1, names, names))
    if command == "annotate":
        return {"id": "a", "annotation": "timex", "start": 0, "end": 1, "text": words,
                "type": "DATE", "value": words, "speaker": None, "rule": "r"}  # fmt: skip
    return {"read": 1, "added": 1, "unchanged": 0, "copies": 0, "problems": 0}


def render(module: str, command: str, rows: list[dict[str, Any]], screen: Screen) -> str:
    return "".join(import_module(module).render(command, rows, screen))


@pytest.mark.parametrize("command", FLAT)
@pytest.mark.parametrize("module", MODULES)
@pytest.mark.parametrize("width", [40, 80, 120])
def test_every_format_takes_every_command(module: str, command: str, width: int) -> None:
    out = render(module, command, [row_of(command, "Riga")], Screen(width))
    assert "Riga" in out or command == "ingest"
    if module == FORMATS["table"]:
        assert max(len(line) for line in out.split("\n")) <= width


@pytest.mark.parametrize("command", FLAT)
@pytest.mark.parametrize("module", MODULES)
def test_no_control_character_of_a_page_comes_out(module: str, command: str) -> None:
    out = render(module, command, [row_of(command, HOSTILE)], Screen(80))
    assert not {"\x1b", "\x07", "\u202e", "\u009b"} & set(out)


@pytest.mark.parametrize("command", [c for c in FLAT if c != "ingest"])
def test_a_table_shows_what_rich_would_take_for_markup(command: str) -> None:
    out = render(FORMATS["table"], command, [row_of(command, "[sic] [/b] :smile:")], Screen(120))
    assert "[sic] [/b] :smile:" in out


@pytest.mark.parametrize(
    ("cue", "words"), [("said", "it fell"), ("Denies", "(denies) it fell"), (None, "it fell")]
)
def test_what_a_speaker_denies_says_so(cue: str | None, words: str) -> None:
    row = row_of("quotes", "it fell") | {"cue": cue, "kind": "indirect"}
    assert show("quotes", row)["Words"] == words
    assert show("quotes", row | {"kind": "direct"})["Words"] == "“it fell”"


def test_the_day_of_a_saying_says_so() -> None:
    printed = {"value": "2025-05-16", "precision": "day", "basis": "dateline", "evidence": ""}
    row = row_of("quotes", "it fell") | {"said": None, "published": printed}
    assert show("quotes", row)["Date"] == "Fri 16 May 2025"
    told = row | {"said": printed | {"value": "2025-05-15"}}
    assert show("quotes", told)["Date"] == "said Thu 15 May 2025"
    unknown = row | {"published": None}
    assert show("quotes", unknown)["Date"] == "date unknown"


@pytest.mark.parametrize("command", FLAT)
@pytest.mark.parametrize("module", MODULES)
def test_an_empty_digest(module: str, command: str) -> None:
    assert render(module, command, [], Screen()) == ("[]\n" if module.endswith("document") else "")


@pytest.mark.parametrize("command", FLAT)
def test_json_is_read_back_as_it_was_also_in_ascii(command: str) -> None:
    row = row_of(command, "Київ “talks” 🙂")
    out = render(FORMATS["json"], command, [row], Screen(encoding="ascii"))
    assert out.isascii()
    assert json.loads(out) == [json.loads(json.dumps(row))]


@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_csv_is_read_back_and_runs_nothing(encoding: str) -> None:
    row = row_of("quotes", '=SUM(A1), said “he”, "so"\nand')
    out = render(FORMATS["csv"], "quotes", [row], Screen(encoding=encoding))
    head, line = csv.reader(io.StringIO(out))
    cells = dict(zip(head, line, strict=True))
    marks = "“he”" if encoding == "utf-8" else '"he"'
    assert cells["text"] == f'\'=SUM(A1), said {marks}, "so" and'


def test_colour_only_where_the_screen_takes_it() -> None:
    row = row_of("timeline", "Riga")
    assert "\x1b[" in render(FORMATS["table"], "timeline", [row], Screen(80, color=True))
    assert "\x1b[" not in render(FORMATS["table"], "timeline", [row], Screen(80, color=False))


def test_a_piped_table_neither_wraps_nor_cuts() -> None:
    words = "long " * 100 + "end"
    out = render(PIPED_TABLE, "timeline", [row_of("timeline", words)], Screen(40))
    assert len(out.splitlines()) == 2
    assert out.rstrip().endswith("end")


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("plain", "plain"),
        ("“Dolmabahçe” — Київ 🙂", "“Dolmabahçe” — Київ 🙂"),
        ("a\tb\r\nc", "a b c"),
        ("a\x00b\x9b31mc", "ab31mc"),
        ("\x1b[2J\x1b]0;title\x07talks", "talks"),
        ("abc\u202edef\u2066g\u200b", "abcdefg"),
    ],
)
def test_sanitize(text: str, safe: str) -> None:
    assert sanitize(text) == safe


@given(st.text())
def test_sanitized_text_is_one_safe_line(text: str) -> None:
    safe = sanitize(text)
    assert not any(ord(c) < 32 or 127 <= ord(c) < 160 for c in safe)
    assert sanitize(safe) == safe
