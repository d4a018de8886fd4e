"""The commands: every one in every format, their filters, and what they say of nothing."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.conftest import PAGE, Run

DIGESTS = ("timeline", "sources", "quotes", "people")
FORMATS = ("table", "json", "jsonl", "csv", "markdown")
SEEDS = str(Path(__file__).parent.parent.parent / "seeds")


@pytest.mark.parametrize("arguments", [["--version"], ["-V"]])
def test_version(run: Run, arguments: list[str]) -> None:
    result = run(*arguments)
    assert (result.exit_code, result.stdout.split()[0]) == (0, "newsdigest")


@pytest.mark.parametrize("command", [None, "ingest", *DIGESTS, "annotate"])
@pytest.mark.parametrize("option", ["-h", "--help"])
def test_help(run: Run, command: str | None, option: str) -> None:
    result = run(*filter(None, [command]), option)
    assert result.exit_code == 0
    assert "Usage: newsdigest" in result.stdout
    assert not result.stderr


def test_no_command_prints_help(run: Run) -> None:
    assert "Usage: newsdigest" in run().output


@pytest.mark.parametrize("command", DIGESTS)
@pytest.mark.parametrize("output", FORMATS)
def test_every_digest_in_every_format(run: Run, page: str, command: str, output: str) -> None:
    result = run(command, page, "--format", output)
    assert (result.exit_code, result.stderr) == (0, "")
    assert "\x1b" not in result.stdout
    if output == "json":
        assert isinstance(json.loads(result.stdout), list)
    elif output == "jsonl":
        assert all(json.loads(line) for line in result.stdout.splitlines())
    elif output == "csv":
        assert len({len(row) for row in csv.reader(io.StringIO(result.stdout))}) == 1


def test_a_store_is_filled_once_and_asked_again(run: Run, page: str) -> None:
    first = run("ingest", page, "-f", "json")
    again = run("ingest", ".", "-f", "json")
    assert json.loads(first.stdout)[0]["added"] == 1
    assert json.loads(again.stdout)[0] | {"unchanged": 1, "added": 0} == json.loads(again.stdout)[0]
    assert len(json.loads(run("sources", "-f", "json").stdout)) == 1


@pytest.mark.parametrize("place", ["option", "environment"])
def test_where_the_store_is(
    run: Run, page: str, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if place == "environment":
        monkeypatch.setenv("NEWSDIGEST_STORE", "env.db")
        assert run("ingest", page).exit_code == 0
        assert Path("env.db").exists()
    else:
        assert run("ingest", page, "--store", "folder/my.db").exit_code == 0
        assert "1991" in run("timeline", "--store", "folder/my.db").stdout


def test_a_glob_that_the_shell_left_alone(run: Run, page: str) -> None:
    assert json.loads(run("ingest", "*.txt", "-f", "json").stdout)[0]["read"] == 1


def test_a_page_on_standard_input(run: Run) -> None:
    assert json.loads(run("sources", "-", "-f", "json", stdin=PAGE).stdout)[0]["path"] == "-"


@pytest.mark.parametrize("command", DIGESTS)
@pytest.mark.parametrize("output", ["json", "jsonl", "csv", "table", "markdown"])
def test_a_filter_that_nothing_passes(run: Run, page: str, command: str, output: str) -> None:
    result = run(command, page, "--since", "2031", "-f", output)
    assert (result.exit_code, result.stdout.strip()) == (0, "[]" if output == "json" else "")


@pytest.mark.parametrize(
    ("options", "values"),
    [
        ([], ["1991", "2025-05-16", "2025-05-16"]),
        (["--since", "2025-05-16"], ["2025-05-16", "2025-05-16"]),
        (["--until", "2000"], ["1991"]),
        (["--until", "16 May 2025", "--since", "2025-05"], ["2025-05-16", "2025-05-16"]),
        (["--about", "built"], ["1991"]),
        (["--about", "railway"], []),
        (["--limit", "1"], ["2025-05-16"]),
    ],
)
def test_the_filters_of_a_timeline(
    run: Run, page: str, options: list[str], values: list[str]
) -> None:
    rows = json.loads(run("timeline", page, "-f", "json", *options).stdout)
    assert [row["date"]["value"] for row in rows] == values


@pytest.mark.parametrize(
    ("options", "number"),
    [
        (["--speaker", "kovács"], 1),
        (["-s", "Anna Kovacs", "-s", "Bo Lund"], 1),
        (["--kind", "direct"], 1),
        (["--kind", "indirect"], 0),
        (["--about", "ready"], 1),
        (["--about", "railway"], 0),
    ],
)
def test_the_filters_of_quotes(run: Run, page: str, options: list[str], number: int) -> None:
    assert len(json.loads(run("quotes", page, "-f", "json", *options).stdout)) == number


def test_an_unknown_speaker_gets_the_nearest_names(run: Run, page: str) -> None:
    result = run("quotes", page, "-s", "Kovaks", "-f", "json")
    assert "nobody called" in result.stderr or json.loads(result.stdout)
    result = run("quotes", page, "-s", "Kovach", "-f", "json")
    assert "Anna Kovacs" in result.output


def test_an_unknown_outlet_gets_the_names_there_are(run: Run) -> None:
    result = run("sources", SEEDS, "--outlet", "Nobody's Gazette", "-f", "json")
    assert json.loads(result.stdout) == []
    assert "Middle East Eye" in result.stderr


@pytest.mark.parametrize("command", ["sources", "quotes", "people"])
def test_a_filter_by_date_tells_what_has_none(run: Run, page: str, command: str) -> None:
    Path("undated.txt").write_text("Talks end\n\nThe talks ended, Anna Kovacs said.", "utf-8")
    result = run(command, page, "undated.txt", "--since", "2025", "-f", "json")
    assert result.exit_code == 0
    assert "1 without a known date left out" in result.stderr
    assert run(command, page, "undated.txt", "-f", "json").stderr == ""


def test_text_comes_with_the_sources_when_asked_for(run: Run, page: str) -> None:
    [row] = json.loads(run("sources", page, "--with-text", "-f", "json").stdout)
    first = row["summary"][0]
    assert row["text"][first["start"] : first["end"]] == first["text"]


def test_seeds_in_the_working_folder_are_read_where_the_store_is_empty(run: Run) -> None:
    Path("seeds").mkdir()
    Path("seeds/port.txt").write_text(PAGE, encoding="utf-8")
    result = run("timeline")
    assert result.exit_code == 0
    assert "reads seeds/" in result.stderr
    assert "1991" in result.stdout


@pytest.mark.parametrize("command", DIGESTS)
def test_without_anything_to_show_it_says_what_to_type(run: Run, command: str) -> None:
    result = run(command)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "newsdigest ingest" in result.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["timelime"],
        ["timeline", "--sinse", "2025"],
        ["timeline", "--since", "yesterday"],
        ["timeline", "--since", "2025-13"],
        ["timeline", "--since", "31 February 2025"],
        ["timeline", "--until", "May 16"],
        ["timeline", "--format", "xml"],
        ["timeline", "--limit", "0"],
        ["timeline", SEEDS, "--about", "!?"],
        ["quotes", "--kind", "loud"],
        ["ingest"],
        ["annotate"],
        ["annotate", "a.txt", "--dct", "someday"],
    ],
)
def test_wrong_usage(run: Run, arguments: list[str]) -> None:
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Error" in result.stderr or "Usage" in result.stderr


def test_a_typing_slip_gets_the_command_that_was_meant(run: Run) -> None:
    assert "timeline" in run("timelin").stderr


def test_the_order_of_ingestion_changes_no_digest(run: Run, tmp_path: Path) -> None:
    seeds = sorted((Path(__file__).parents[2] / "seeds").iterdir())
    found = []
    for number, files in enumerate((seeds, seeds[::-1])):
        store = str(tmp_path / f"{number}.db")
        for file in files:
            assert run("ingest", str(file), "--store", store).exit_code == 0
        commands = ("timeline", "sources", "quotes", "people", "compare")
        found.append([run(name, "--store", store, "-f", "json").stdout for name in commands])
    assert found[0] == found[1]


def test_a_page_that_comes_back_to_its_place_is_the_newest_again(run: Run) -> None:
    first = PAGE
    second = PAGE.replace("ended their talks", "broke off their talks")
    for text in (first, second, first):
        Path("port.txt").write_text(text, encoding="utf-8")
        assert run("ingest", "port.txt").exit_code == 0
    [shown] = json.loads(run("sources", "--with-text", "-f", "json").stdout)
    assert (shown["id"], "ended their talks" in shown["text"]) == ("port", True)
    assert len(json.loads(run("sources", "--versions", "-f", "json").stdout)) == 2
    run("ingest", "port.txt")
    assert len(json.loads(run("sources", "--versions", "-f", "json").stdout)) == 2


@pytest.mark.parametrize("command", ["timeline", "sources", "quotes", "people"])
def test_days_the_wrong_way_round_are_wrong_usage(run: Run, page: str, command: str) -> None:
    result = run(command, page, "--since", "2026", "--until", "2025")
    assert result.exit_code == 2
    assert "--since lies after --until" in result.stderr
    assert run(command, page, "--since", "2025-05-16", "--until", "2025-05-16").exit_code == 0
