"""``annotate``: stand-off annotations of text and of JSON Lines."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

TEXT = "“We are ready,” Anna Kovacs said on Friday."


def test_a_text_with_its_day(run: Run) -> None:
    Path("a.txt").write_text(TEXT, encoding="utf-8")
    [row] = map(json.loads, run("annotate", "a.txt", "--dct", "2025-05-17").stdout.splitlines())
    assert (row["id"], row["dct"]) == ("a", "2025-05-17")
    assert [(t["text"], t["type"], t["value"]) for t in row["timexes"]] == [
        ("Friday", "DATE", "2025-05-16")
    ]
    [quotation] = row["quotations"]
    assert (quotation["text"].rstrip(","), quotation["name"]) == ("We are ready", "Anna Kovacs")
    assert row["people"][0]["name"] == "Anna Kovacs"
    for piece in (*row["timexes"], quotation, quotation["cue"], quotation["speaker"]):
        assert TEXT[piece["start"] : piece["end"]] == piece["text"]


def test_json_lines_with_days_of_their_own(run: Run) -> None:
    lines = [
        {"id": "a", "text": TEXT, "dct": "2025-05-17"},
        {"id": "b", "text": TEXT, "dct": None},
        {"id": "c", "text": "", "dct": "2025-05-17T10:00:00+02:00"},
    ]
    Path("a.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    rows = [json.loads(line) for line in run("annotate", "a.jsonl").stdout.splitlines()]
    assert [row["id"] for row in rows] == ["a", "b", "c"]
    assert [t["value"] for row in rows for t in row["timexes"]] == ["2025-05-16", "XXXX-WXX-5"]


def test_standard_input(run: Run) -> None:
    [line] = run("annotate", "-", stdin=TEXT).stdout.splitlines()
    assert json.loads(line)["sentences"] == [{"start": 0, "end": len(TEXT)}]


@pytest.mark.parametrize("output", ["table", "csv", "markdown", "json"])
def test_other_formats(run: Run, output: str) -> None:
    Path("a.txt").write_text(TEXT, encoding="utf-8")
    assert "2025-05-16" in run("annotate", "a.txt", "--dct", "2025-05-17", "-f", output).stdout


def test_why_a_date_is_what_it_is(run: Run) -> None:
    Path("a.txt").write_text(TEXT, encoding="utf-8")
    [row] = run("annotate", "a.txt", "--dct", "2025-05-17", "--explain").stdout.splitlines()
    assert "2025-05-17" in json.loads(row)["timexes"][0]["reason"]


def test_a_terminal_shows_the_text_with_its_marks(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("NO_COLOR", "1")
    Path("a.txt").write_text(TEXT + " \x1b[2J[red]", encoding="utf-8")
    out = run("annotate", "a.txt", "--dct", "2025-05-17", "-f", "table").stdout
    assert "Friday [= 2025-05-16]" in out
    assert "[direct: Anna Kovacs]" in out
    assert "[red]" in out
    assert "\x1b" not in out


@pytest.mark.parametrize(
    "line",
    ["{", "[]", "1", '{"id": "b"}', '{"text": 5}', '{"text": "a", "dct": "someday"}', "[" * 9999],
)
def test_a_wrong_line_is_named_and_the_others_are_annotated(run: Run, line: str) -> None:
    good = json.dumps({"id": "a", "text": TEXT})
    Path("a.jsonl").write_text(f"{good}\n{line}\n{good}\n", encoding="utf-8")
    result = run("annotate", "a.jsonl")
    assert (result.exit_code, len(result.stdout.splitlines())) == (1, 2)
    assert result.stderr.count("\n") == 1


def test_a_missing_file_is_named(run: Run) -> None:
    result = run("annotate", "none.txt")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "none.txt" in result.stderr
