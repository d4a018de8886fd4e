"""Copies and versions as the commands show them."""

import json
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from newsdigest.cli.app import app

BODY = "\n\n".join(
    (
        "Norway and Latvia ended their talks on the port of Larvik on Friday, said Minister Anna "
        "Kovacs of Latvia. The port was built in 1991 and has lost money since 2019, when the "
        "ferry to Riga stopped.",
        "About 300 workers stood in front of the town hall of Larvik, among them many members of "
        "the union LO. Mayor Jonas Berg promised them that the port will stay open until spring.",
        "A report of the Harbour Council names 14 faults at the quays, most of them small. The two "
        "governments will meet again in Oslo on 2 June, and a new company is to run the port.",
    )
)
PAGES = {
    "agency.txt": f"Port talks end\n\nOslo, 16 May 2025 (AFP) — {BODY}",
    "post.txt": f"Talks on port over\n\nOslo, 17 May 2025 — {BODY[:480]}\n",
    "herald.txt": f"Larvik hopes\n\nLarvik, 18 May 2025 — Rain kept few people at home.\n\n{BODY}",
    "other.txt": "Rain in Tartu\n\nTartu, 17 May 2025 — Rain fell on Friday in Tartu, Estonia.\n",
}


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NEWSDIGEST_STORE", str(tmp_path / "news.db"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


def run(*arguments: str) -> list[dict[str, Any]]:
    result = CliRunner().invoke(app, [*arguments, "--format", "json"])
    assert result.exit_code == 0, result.output
    rows: list[dict[str, Any]] = json.loads(result.stdout)
    return rows


@pytest.mark.parametrize("order", list(permutations(PAGES))[::5])
def test_who_comes_first_changes_nothing(order: tuple[str, ...]) -> None:
    for name in order:
        Path(name).write_text(PAGES[name], encoding="utf-8")
        run("ingest", name)
    copies = {row["id"]: row["copy_of"] for row in run("sources")}
    assert copies == {"agency": None, "post": "agency", "herald": "agency", "other": None}
    rows = run("timeline")
    assert max(len(row["mentions"]) for row in rows) == 3
    assert {row["origins"] for row in rows} == {1}


def test_an_intake_counts_the_copies_that_it_brings() -> None:
    for name in ("agency.txt", "post.txt", "other.txt"):
        Path(name).write_text(PAGES[name], encoding="utf-8")
    [first] = run("ingest", ".")
    Path("herald.txt").write_text(PAGES["herald.txt"], encoding="utf-8")
    [second] = run("ingest", ".")
    assert [(row["added"], row["copies"]) for row in (first, second)] == [(3, 1), (1, 1)]


def test_a_file_that_was_saved_again_is_shown_as_it_is_now() -> None:
    page = Path("agency.txt")
    for words in (PAGES["agency.txt"], PAGES["agency.txt"] + "\nThe strike of 3 June is off.\n"):
        page.write_text(words, encoding="utf-8")
        run("ingest", "agency.txt")
    [shown] = run("sources", "--with-text")
    assert (shown["id"], shown["version_of"]) == ("agency", None)
    assert shown["text"].endswith("The strike of 3 June is off.")
    versions = {row["id"]: row["version_of"] for row in run("sources", "--versions")}
    assert versions == {"agency": None, "agency-2": "agency"}
    assert all(len(row["mentions"]) == 1 for row in run("timeline"))
