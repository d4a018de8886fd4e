"""Bad input: one sentence with the path and the reason, code 1, and the rest is read."""

import json
import os
import sqlite3
from pathlib import Path

import pytest

from newsdigest.store.open import open_store
from tests.cli.conftest import PAGE, Run

CYRILLIC = "Переговоры в Осло закончились в пятницу, сообщила министр Анна Ковач.\n" * 5


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("empty.txt", b"", "is empty"),
        ("blank.txt", b" \n\t\n", "is empty"),
        ("binary.txt", bytes(range(256)) * 8, "is not text"),
        ("nul.txt", b"Talks\0ended\0in Oslo.\0\0", "is not text"),
        ("large.txt", b"Talks. " * 8_000_000, "MiB"),
        ("none.txt", None, "does not exist"),
    ],
)
def test_what_cannot_be_read_is_named(
    run: Run, page: str, name: str, data: bytes | None, reason: str
) -> None:
    if data is not None:
        Path(name).write_bytes(data)
    result = run("ingest", name, page, "-f", "json")
    counts = json.loads(result.stdout)[0]
    assert (result.exit_code, counts["added"], counts["problems"]) == (1, 1, 1)
    assert result.stderr.count("\n") == 1
    assert name in result.stderr
    assert reason in result.stderr


@pytest.mark.parametrize(
    "data",
    [
        PAGE.encode("utf-16"),
        PAGE.encode("utf-8-sig"),
        PAGE.encode("cp1252"),
        PAGE.replace("\n", "\r\n").encode(),
        PAGE.encode()[:-40] + b"\xff\xfe broken \xe2\x80 here.\n",
        CYRILLIC.encode("cp1251"),
        b"One line without an end " * 2000,
    ],
    ids=["utf-16", "bom", "windows-1252", "crlf", "broken utf-8", "windows-1251", "one line"],
)
def test_what_is_oddly_written_is_read(run: Run, data: bytes) -> None:
    Path("odd.txt").write_bytes(data)
    result = run("sources", "odd.txt", "-f", "json")
    assert (result.exit_code, len(json.loads(result.stdout))) == (0, 1)


def test_a_folder_without_articles_is_named(run: Run) -> None:
    Path("photos").mkdir()
    Path("photos/a.jpg").write_bytes(b"\xff\xd8")
    result = run("ingest", "photos")
    assert (result.exit_code, "photos is a folder without articles" in result.stderr) == (1, True)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read_is_named(run: Run, page: str) -> None:
    Path(page).chmod(0)
    assert "permission denied" in run("ingest", page).stderr


@pytest.mark.parametrize("command", ["timeline", "sources", "quotes", "people"])
def test_the_good_pages_are_shown_beside_the_bad(run: Run, page: str, command: str) -> None:
    result = run(command, "none.txt", page, "-f", "json")
    assert result.exit_code == 1
    assert json.loads(result.stdout)
    assert "none.txt does not exist" in result.stderr


def test_control_characters_never_reach_the_terminal(run: Run) -> None:
    hostile = PAGE.replace("port", "\x1b[31mport\x1b[0m \u202e").replace("deal", "\x07deal\x9b2J")
    Path("hostile.txt").write_text(hostile, encoding="utf-8")
    for command in ("timeline", "sources", "quotes", "people"):
        for output in ("table", "csv", "markdown"):
            out = run(command, "hostile.txt", "-f", output).output
            assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(out)


def test_a_file_name_with_controls_is_named_safely(run: Run) -> None:
    assert "\x1b" not in run("ingest", "\x1b[31mred.txt").output


@pytest.mark.parametrize("command", [["timeline"], ["ingest", "port.txt"]])
@pytest.mark.parametrize("kind", ["text", "other database", "newer"])
def test_a_store_that_is_none(run: Run, page: str, command: list[str], kind: str) -> None:
    if kind == "text":
        Path("s.db").write_text("No store, but long enough to be taken for one. " * 50)
    elif kind == "newer":
        with open_store("s.db", write=True) as connection:
            connection.execute("PRAGMA user_version = 99")
    else:
        other = sqlite3.connect("s.db")
        other.execute("CREATE TABLE notes (text)")
        other.close()
    result = run(*command, "--store", "s.db")
    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (1, "", 1)
    assert "s.db" in result.stderr


@pytest.mark.parametrize("command", [["timeline"], ["ingest", "port.txt"]])
def test_a_folder_is_no_store(run: Run, page: str, command: list[str]) -> None:
    result = run(*command, "--store", ".")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == "newsdigest: . is a folder; a store is a file\n"


def test_pages_without_a_day_say_why_there_is_no_timeline(run: Run) -> None:
    Path("talks.txt").write_text("Norway and Latvia met on Monday.\n", encoding="utf-8")
    result = run("timeline", "talks.txt")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "1 without a known date" in result.stderr


def test_a_locked_store(run: Run, page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsdigest.store.open.BUSY_SECONDS", 0.05)
    run("ingest", page, "--store", "s.db")
    other = sqlite3.connect("s.db", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    Path("new.txt").write_text(PAGE + "More.", encoding="utf-8")
    result = run("ingest", "new.txt", "--store", "s.db")
    other.close()
    assert (result.exit_code, "is locked by another program" in result.stderr) == (1, True)


def test_an_interruption(run: Run, page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("newsdigest.cli.intake.annotate_page", interrupt)
    result = run("ingest", page)
    assert (result.exit_code, result.stderr.count("\n")) == (130, 1)


def test_a_fault_of_ours_is_one_sentence(
    run: Run, page: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("a fault")

    monkeypatch.setattr("newsdigest.cli.intake.annotate_page", fail)
    result = run("ingest", page)
    assert result.exit_code == 1
    assert "internal error" in result.stderr
    assert "Traceback" not in result.output
