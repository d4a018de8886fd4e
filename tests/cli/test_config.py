"""Rows of the user's own: where they are, what is wrong with them, and that they win."""

import json
import os
import sqlite3
import sys
from pathlib import Path
from typing import Any

import pytest

from newsdigest.cli.app import app
from newsdigest.cli.config import OwnTable, read_rows
from newsdigest.pipeline import OwnRows, rules_version
from newsdigest.records import Problem
from tests.cli.conftest import Run

HEADING = "name,domains,aliases,country,kind\n"
GAZETTE = "Northern Gazette,northern-gazette.example,Gazette; The NG,NO,newspaper\n"
BODY = """\
The two sides met in the old palace for an hour on Monday and left without a word.

Their ministers said that they would meet again before the end of the summer.
"""

# What stands in a file, and what is said of it: the line, and a clause.
WRONG = {
    "no heading": (GAZETTE, 1, "does not name the columns, which are: name,domains,"),
    "an unknown column": ("name,domain\nA,a.example\n", 1, "names a column 'domain'"),
    "no name": (f"{HEADING},a.example,,,\n", 2, "has no name"),
    "a domain that is none": (f"{HEADING}A B,gazette,,,\n", 2, "has 'gazette' for a domain"),
    "a country in words": (f"{HEADING}A B,,,Norway,\n", 2, "has 'NORWAY' for a country"),
    "an unknown kind": (f"{HEADING}A B,,,,blog\n", 2, "has 'blog' for a kind; the kinds are news"),
    "a comma too many": (f"{HEADING}A B,,a,b,c,d\n", 2, "has 6 cells for 5 columns"),
    "a name twice": (f"{HEADING}{GAZETTE}The Gazette,,,,\n", 3, "has 'gazette', which line 2 has"),
    "a domain twice": (
        f"{HEADING}{GAZETTE}A B,northern-gazette.example,,,\n",
        3,
        "has 'northern-gazette.example', which line 2 has already",
    ),
    "no CSV": (f'{HEADING}"A\n', 2, ""),
}


def write_outlets(text: str | bytes) -> Path:
    folder = Path(os.environ["NEWSDIGEST_CONFIG"])
    folder.mkdir(exist_ok=True)
    data = text if isinstance(text, bytes) else text.encode()
    (folder / "outlets.csv").write_bytes(data)
    return folder / "outlets.csv"


def write_page(*lines: str) -> str:
    Path("a.txt").write_text("\n\n".join((BODY, *lines)), encoding="utf-8")
    return "a.txt"


def outlet_of(run: Run, *paths: str) -> dict[str, Any] | None:
    result = run("sources", *paths, "--format", "json")
    outlet: dict[str, Any] | None = json.loads(result.stdout)[0]["outlet"]
    return outlet


def test_without_a_file_nothing_is_said(run: Run, page: str) -> None:
    assert run("sources", page).stderr == ""


@pytest.mark.parametrize(("text", "line", "reason"), WRONG.values(), ids=WRONG.keys())
def test_a_wrong_row_is_named_and_the_rest_is_used(
    run: Run, text: str, line: int, reason: str
) -> None:
    file = write_outlets(text)
    result = run("sources", write_page("www.northern-gazette.example"), "--format", "json")
    assert result.exit_code == 0
    told = " ".join(result.stderr.split())
    if reason:
        assert f"{file}, line {line}, {reason}" in told
    named = json.loads(result.stdout)[0]["outlet"]["name"]
    assert named == ("Northern Gazette" if f"\n{GAZETTE}" in text else "northern-gazette.example")


def test_a_file_that_is_no_text_is_named(run: Run) -> None:
    file = write_outlets(b"\x89PNG\r\n")
    result = run("sources", write_page())
    assert result.exit_code == 0
    assert f"{file} is a picture, not text" in result.stderr


@pytest.mark.parametrize(
    "line", ["https://www.northern-gazette.example/a/b", "Subscribe to The NG", "© 2031 Gazette"]
)
def test_an_own_outlet_is_found(run: Run, line: str) -> None:
    write_outlets(HEADING + GAZETTE)
    assert outlet_of(run, write_page(line)) == {
        "name": "Northern Gazette",
        "domain": "northern-gazette.example",
        "country": "NO",
        "kind": "newspaper",
    }


def test_an_own_row_wins_over_the_table(run: Run) -> None:
    write_outlets(f"{HEADING}Bay Broadcasting,bbc.com,BBC,NZ,broadcaster\n")
    found = outlet_of(run, write_page("https://www.bbc.com/news/1"))
    assert found is not None
    assert found["name"] == "Bay Broadcasting"


def test_an_own_row_completes_the_table(run: Run) -> None:
    write_outlets("name,aliases\nBBC News,Auntie Beeb\n")
    found = outlet_of(run, write_page("Subscribe to Auntie Beeb"))
    assert found is not None
    assert (found["name"], found["country"]) == ("BBC News", "GB")


@pytest.mark.parametrize(
    "text",
    [
        "﻿" + HEADING + GAZETTE,
        HEADING.replace(",", ";") + GAZETTE.replace(";", "/").replace(",", ";"),
        "Name,Country,Kind,Domains\n\nNorthern Gazette,no,Newspaper,northern-gazette.example\n\n",
        HEADING + GAZETTE.replace("north", "https://www.north"),
        (HEADING + GAZETTE).replace("\n", "\r\n"),
    ],
)
def test_what_spreadsheets_write_is_read(run: Run, text: str) -> None:
    write_outlets(text)
    found = outlet_of(run, write_page("northern-gazette.example"))
    assert found is not None
    assert (found["name"], found["country"]) == ("Northern Gazette", "NO")


def test_a_changed_file_annotates_the_store_anew(run: Run) -> None:
    page = write_page("northern-gazette.example")
    run("ingest", page)
    write_outlets(HEADING + GAZETTE)
    again = run("ingest", page)
    assert "annotated anew" in again.stderr or "1" in again.stdout
    found = outlet_of(run)
    assert found is not None
    assert found["name"] == "Northern Gazette"
    store = sqlite3.connect(Path(os.environ["XDG_DATA_HOME"]) / "newsdigest" / "store.db")
    (rules,) = store.execute("SELECT rules FROM article").fetchone()
    store.close()
    assert rules != rules_version(OwnRows())


def test_the_paths_are_printed(run: Run) -> None:
    file = Path(os.environ["NEWSDIGEST_CONFIG"]) / "outlets.csv"
    before = run("config", "path")
    assert f"{file} (does not exist; columns: name,domains,aliases,country,kind)" in before.stdout
    write_outlets(f"{HEADING}{GAZETTE},,,,x\n")
    after = run("config", "path")
    assert f"{file} (rows: 1;" in after.stdout
    assert "line 3, has no name" in after.stderr
    assert (before.exit_code, after.exit_code) == (0, 0)


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="other folders there")
def test_the_folder_follows_the_standard(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NEWSDIGEST_CONFIG")
    monkeypatch.setenv("XDG_CONFIG_HOME", "/somewhere")
    assert run("config", "path").stdout.startswith("/somewhere/newsdigest/outlets.csv (")
    monkeypatch.setenv("XDG_CONFIG_HOME", "relative")
    monkeypatch.setenv("HOME", "/home/ann")
    assert run("config", "path").stdout.startswith("/home/ann/.config/newsdigest/outlets.csv (")


def test_help(run: Run) -> None:
    assert "path" in run("config").output
    assert run("config", "-h").exit_code == 0
    assert run("config", "path", "-h").exit_code == 0
    assert app.registered_groups


def test_rows_of_any_table_are_read(run: Run) -> None:
    def make(cells: dict[str, str]) -> tuple[str, int]:
        return cells["name"], int(cells["year"])

    table = OwnTable("landings", ("name", "year"), make, lambda row: [row[0]])
    file = write_outlets("").with_name("landings.csv")
    file.write_text("name,year\nMoon,1969\nMoon,1971\nMars,soon\nVenus,1970\n", encoding="utf-8")
    first, twice, wrong, last = read_rows(table)
    assert (first, last) == (("Moon", 1969), ("Venus", 1970))
    assert twice == Problem(f"{file}, line 3,", "has 'Moon', which line 2 has already")
    assert isinstance(wrong, Problem)
