"""``compare``: the event that is chosen, what is shown of it, and what can not be compared."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run

FIRST = """\
Harbour talks end

Oslo, 16 May 2025 (AFP) — Talks of Norway and Latvia in Oslo ended on Friday after 90 minutes.

“We shall open the harbour for every ship before the summer,” Minister Anna Kovacs said.

Fishermen waited outside the hall with empty nets and painted signs for the whole morning.
"""
SECOND = """\
Norway and Latvia talk of harbour

Riga, 16 May 2025 (LETA) — Norway and Latvia ended their talks in Oslo on Friday after three hours.

“We will open the harbour to every ship before summer,” Anna Kovač, the minister, said.

A choir of schoolchildren sang for the ministers in the garden behind the old castle.
"""
SEEDS = str(Path(__file__).parents[2] / "seeds")


@pytest.fixture
def two(run: Run) -> Run:
    Path("a.txt").write_text(FIRST, encoding="utf-8")
    Path("b.txt").write_text(SECOND, encoding="utf-8")
    return run


def rows(run: Run, *arguments: str) -> list[dict[str, Any]]:
    result = run("compare", *arguments, "-f", "json")
    assert result.exit_code == 0
    found: list[dict[str, Any]] = json.loads(result.stdout)
    return found


def test_two_accounts(two: Run) -> None:
    found = rows(two, ".")
    kinds = [(row["kind"], row["verdict"]) for row in found]
    assert kinds[:2] == [("lead", "differ"), ("figure", "differ")]
    assert [account["text"] for account in found[1]["accounts"]] == ["90 minutes", "three hours"]
    assert all("Talks of Norway" in a["sentence"] or "their talks" in a["sentence"]
               for a in found[1]["accounts"])  # fmt: skip
    alone = [row["accounts"][0]["text"] for row in found if row["kind"] == "only"]
    assert any("Fishermen" in words for words in alone)
    assert any("choir" in words for words in alone)


def test_every_passage_can_be_walked_back(two: Run) -> None:
    pages = {"a": Path("a.txt").read_text("utf-8"), "b": Path("b.txt").read_text("utf-8")}
    for row in rows(two, "."):
        for account in row["accounts"]:
            start = account["page_start"]
            assert pages[account["source"]][start:].startswith(account["text"][:20])


def test_an_event_that_only_one_source_tells(run: Run, page: str) -> None:
    result = run("compare", page, "-f", "json")
    assert (result.exit_code, json.loads(result.stdout)) == (0, [])
    assert "nothing can be compared" in result.stderr


def test_a_copy_is_named_and_not_compared(two: Run) -> None:
    Path("c.txt").write_text(f"The Bergen Echo\n\n{FIRST}\nThe Echo has a new shop.", "utf-8")
    result = two("compare", ".", "-f", "json")
    told = {account["source"] for row in json.loads(result.stdout) for account in row["accounts"]}
    assert len(told) == 2
    assert " prints the text of " in result.stderr
    Path("b.txt").unlink()
    result = two("compare", ".", "-f", "json")
    assert json.loads(result.stdout) == []
    assert " prints the text of " in result.stderr


OTHERWISE = (
    (
        "Mayor of Hamar arrested\n\nHamar, 16 May 2025 (NTB) — Jens Moe, the mayor of Hamar, was"
        " arrested on Friday.\n\nMoe is accused of selling the timber of the town to a mill of his"
        " brother. The mill in Hamar was searched.\n"
    ),
    (
        "Timber affair reaches town hall\n\nHamar, 16 May 2025 (NTB) — Police took the head of"
        " the town hall away on Friday.\n\nThe timber of Hamar went to a mill that belongs to the"
        " brother of Jens Moe, the mayor. The town had the mill searched.\n"
    ),
    "Snow in Riga\n\nRiga, 16 May 2025 (LETA) — Snow closed two schools in Riga on Friday.\n",
)


def test_where_no_sentence_is_like_another_the_most_alike_reports_are_compared(run: Run) -> None:
    for number, words in enumerate(OTHERWISE):
        Path(f"page-{number}.txt").write_text(words, encoding="utf-8")
    [lead, *_] = rows(run, ".", "--date", "2025-05-16")
    assert (lead["kind"], lead["day_from"]) == ("lead", "2025-05-16")
    assert {account["source"] for account in lead["accounts"]} == {"page-0", "page-1"}
    Path("page-0.txt").unlink()
    assert rows(run, ".", "--date", "2025-05-16") == []


@pytest.mark.parametrize(("option", "value"), [("--date", "soon"), ("--about", "?!")])
def test_wrong_usage(run: Run, page: str, option: str, value: str) -> None:
    assert run("compare", page, option, value).exit_code == 2


def test_the_date_and_the_words_choose_the_event(two: Run) -> None:
    assert rows(two, ".", "--date", "2025-05-16")[0]["date"]["value"] == "2025-05-16"
    assert rows(two, ".", "--date", "2024") == []
    assert rows(two, ".", "--about", "talks")[0]["kind"] == "lead"


MONTHLY = "Riga, {day} July 2025 — Exports of the port of Riga fell by {share} in May 2025.\n"


def test_the_day_that_is_asked_for_comes_before_its_month(two: Run) -> None:
    for number, share in enumerate(("a fifth", "20 percent", "some 20 percent")):
        words = MONTHLY.format(day=number + 1, share=share)
        Path(f"month-{number}.txt").write_text(words, encoding="utf-8")
    for date in ("2025-05", "2025-05-16"):
        chosen = rows(two, ".", "--date", date)[0]["date"]
        assert (chosen["value"], chosen["precision"]) == (date, "day" if date[7:] else "month")


def test_the_seeds(run: Run) -> None:
    found = rows(run, SEEDS, "--date", "2025-05-16")
    figures = [
        (row["verdict"], [account["text"] for account in row["accounts"]])
        for row in found
        if row["kind"] == "figure"
    ]
    assert (
        "compatible",
        ["around 90 minutes", "less than two hours", "about 90 minutes"],
    ) in figures
    freed = ["Some 1,000 prisoners", "1,000 prisoners", "1,000 prisoners", "1,000 detainees"]
    assert ("compatible", freed) in figures
    spelled = {row["about"]: row for row in found if row["kind"] == "name"}
    assert {a["text"] for a in spelled["Hakan Fidan"]["accounts"]} == {"Hakan Fidan", "Hakan Fiden"}
