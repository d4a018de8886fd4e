"""What users state of articles, and what dates an article without a date when it is taken in."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run

BODY = "Norway and Latvia met in the old palace for an hour on Monday and left without a word.\n"
LANDMARKS = "name,day,cues\nfire at the Harbour Hall,2031-02-03,fire Harbour Hall\n"


def source(run: Run, *arguments: str) -> dict[str, Any]:
    found: list[dict[str, Any]] = json.loads(run("sources", *arguments, "-f", "json").stdout)
    return found[0]


@pytest.fixture
def undated(run: Run) -> str:
    Path("003_talks.txt").write_text(BODY, encoding="utf-8")
    return "003_talks.txt"


@pytest.mark.parametrize("key", ["003", "003_talks"])
def test_day_and_outlet_are_stated_by_the_beginning_of_the_name(
    run: Run, undated: str, key: str
) -> None:
    result = run("ingest", undated, "--published", f"{key}=2 June 2025", "--outlet", f"{key}=BBC")
    assert result.exit_code == 0
    found = source(run)
    assert found["published"] == {
        "value": "2025-06-02",
        "precision": "day",
        "basis": "stated",
        "evidence": "2025-06-02",
    }
    assert (found["outlet"]["name"], found["outlet"]["country"]) == ("BBC News", "GB")
    timeline = json.loads(run("timeline", "-f", "json").stdout)
    assert timeline[0]["date"]["value"] == "2025-06-02"  # the Monday of the text


def test_what_was_stated_outlives_the_next_ingest(run: Run, undated: str) -> None:
    run("ingest", undated, "--outlet", "003=Harbour Post")
    assert run("ingest", undated, "--published", "003=2025-06-02").exit_code == 0
    run("ingest", undated)
    found = source(run)
    assert (found["outlet"]["name"], found["published"]["value"]) == ("Harbour Post", "2025-06-02")


def test_what_was_stated_outlives_an_edit_of_the_page(run: Run, undated: str) -> None:
    stated = ["--published", "003=2025-06-02", "--outlet", "003=Harbour Post"]
    run("ingest", undated, *stated)
    for number in range(2):
        Path(undated).write_text(BODY + "One more line.\n" * (number + 1), encoding="utf-8")
        run("ingest", undated)
        found = source(run)
        assert found["published"]["value"] == "2025-06-02"
        assert found["outlet"]["name"] == "Harbour Post"
    # taken back, it stays so; the name means the newest version, also one that comes just now
    Path(undated).write_text(BODY + "The end.\n", encoding="utf-8")
    run("ingest", undated, "--published", "003=")
    run("ingest", undated)
    assert source(run)["published"] is None


def test_a_file_beside_several_articles_states_no_title_of_them(run: Run) -> None:
    lines = [{"text": BODY}, {"text": "A storm closed the port of Riga for three days."}]
    Path("two.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    side = {"published": "2025-06-02", "title": "Talks", "url": "https://post.example/talks"}
    Path("two.json").write_text(json.dumps(side), encoding="utf-8")
    found = json.loads(run("sources", "two.jsonl", "-f", "json").stdout)
    assert [(one["published"]["value"], one["url"]) for one in found] == [("2025-06-02", None)] * 2


def test_a_damaged_file_beside_takes_nothing_away(run: Run, undated: str) -> None:
    Path("003_talks.json").write_text('{"published": "2025-06-02"}', encoding="utf-8")
    run("ingest", undated)
    Path("003_talks.json").write_text('{"published": "soon"}', encoding="utf-8")
    assert run("ingest", undated).exit_code == 1
    assert source(run)["published"]["value"] == "2025-06-02"


@pytest.mark.parametrize(
    "statement", ["003", "=2025-06-02", "003=soon", "003=2025-06", "003=2025-02-30"]
)
def test_what_is_no_statement_is_wrong_usage(run: Run, undated: str, statement: str) -> None:
    result = run("ingest", undated, "--published", statement)
    assert result.exit_code == 2
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize(
    ("key", "reason"),
    [
        ("004", "004 is the name of no article in the store"),
        ("00", "00 is the beginning of several names: 003_talks, 005"),
    ],
)
def test_a_name_that_means_no_one_article(run: Run, undated: str, key: str, reason: str) -> None:
    Path("005.txt").write_text("The bridge was closed for the whole of Monday.", encoding="utf-8")
    result = run("ingest", ".", "--published", f"{key}=2025-06-02")
    assert result.exit_code == 1
    assert reason in result.stderr
    assert json.loads(run("sources", "-f", "json").stdout)[0]["published"] is None


def test_a_file_beside_the_page_states_it(run: Run, undated: str) -> None:
    side = {"date": "2025-06-02T09:00:00Z", "source": "Harbour Post", "author": ["A. Bell"]}
    Path("003_talks.json").write_text(json.dumps(side), encoding="utf-8")
    found = json.loads(run("sources", ".", "-f", "json").stdout)
    assert len(found) == 1  # the side-car is no article
    assert found[0]["published"]["basis"] == "stated"
    assert found[0]["outlet"]["name"] == "Harbour Post"
    assert found[0]["authors"] == ["A. Bell"]


def test_a_side_car_that_comes_later_or_changes_counts(run: Run, undated: str) -> None:
    run("ingest", undated)
    for day in ("2025-06-02", "2025-06-09"):
        Path("003_talks.json").write_text(json.dumps({"published": day}), encoding="utf-8")
        run("ingest", undated)
        assert source(run)["published"]["value"] == day


@pytest.mark.parametrize(
    ("side", "reason"),
    [
        ("{", "is no JSON object that states something of the page beside it"),
        ('{"published": "soon"}', "states no day: 'soon'; write 2025-06-02"),
        ("[]", "is no JSON object that states something of the page beside it"),
        ("null", "is no JSON object that states something of the page beside it"),
        ("\xff", "is no JSON object that states something of the page beside it"),
    ],
)
def test_a_side_car_that_is_wrong_is_named_and_the_page_is_read(
    run: Run, undated: str, side: str, reason: str
) -> None:
    Path("003_talks.json").write_bytes(side.encode("latin-1"))
    result = run("ingest", ".")
    assert result.exit_code == 1
    assert f"003_talks.json {reason}" in result.stderr
    assert source(run)["published"] is None


def test_an_article_beside_a_page_is_an_article(run: Run, undated: str) -> None:
    record = {"title": "Port", "text": "The port was closed on 2 June 2025 by a storm."}
    Path("003_talks.json").write_text(json.dumps(record), encoding="utf-8")
    assert len(json.loads(run("sources", ".", "-f", "json").stdout)) == 2


def test_landmarks_of_the_users_date_an_article(run: Run, tmp_path: Path) -> None:
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "landmarks.csv").write_text(LANDMARKS, encoding="utf-8")
    text = "The vote comes just a day after a fire destroyed the Harbour Hall of the town.\n"
    Path("vote.txt").write_text(text, encoding="utf-8")
    run("ingest", "vote.txt")
    assert source(run)["published"]["basis"] == "landmark"
    [event] = json.loads(run("timeline", "-f", "json").stdout)
    assert event["date"]["value"] == "2031-02-03"
    assert "a fire destroyed the Harbour Hall of the town" in event["summary"]


QUOTES = """\
Council votes on harbour

{line} the council of the town voted for the new harbour.

“We shall rebuild the eastern breakwater before the autumn storms arrive,” Anna Kovacs said.

“Every fisherman will be paid for the nets that he lost in the harbour,” she added.
"""


@pytest.mark.parametrize("names", [("a.txt", "b.txt"), ("b.txt", "a.txt")])
def test_a_dated_source_with_the_same_words_dates_an_article_in_any_order(
    run: Run, names: tuple[str, str]
) -> None:
    Path("a.txt").write_text(QUOTES.format(line="Oslo, 7 February 2031 (AFP) — On Friday"))
    Path("b.txt").write_text(QUOTES.format(line="On Friday"))
    for name in names:
        run("ingest", name)
    found = {s["id"]: s["published"] for s in json.loads(run("sources", "-f", "json").stdout)}
    assert found["b"]["value"] == "2031-02-07"
    assert found["b"]["basis"] == "corpus"
    assert "in a" in found["b"]["evidence"]


def test_the_seeds_from_may_to_june(run: Run) -> None:
    seeds = str(Path(__file__).parents[2] / "seeds")
    found = {
        s["id"][:3]: s["published"] for s in json.loads(run("sources", seeds, "-f", "json").stdout)
    }
    assert (found["001"]["value"], found["001"]["basis"]) == ("2025-05-16", "corpus")
    assert (found["003"]["value"], found["003"]["basis"]) == ("2025-06-02", "landmark")
    events = json.loads(run("timeline", seeds, "-f", "json").stdout)
    june = [
        (e["date"]["value"], e["status"], e["summary"])
        for e in events
        if "2025-06" in e["date"]["value"]
    ]
    assert [(value, status) for value, status, _ in june] == [
        ("2025-06-01", "happened"),
        ("2025-06-01TNI", "happened"),
        ("2025-06-02", "planned"),
    ]
    for words, (_, _, summary) in zip(
        ("bombers", "472 drones", "second direct"), june, strict=True
    ):
        assert words in summary


def test_an_option_counts_more_than_a_file_beside_until_it_is_taken_back(
    run: Run, undated: str
) -> None:
    side = {"published": "2025-06-09", "outlet": "Harbour Post", "title": "Talks end"}
    Path("003_talks.json").write_text(json.dumps(side), encoding="utf-8")
    run("ingest", undated, "--published", "003=2025-06-02", "--outlet", "003=Gazette")
    for expected in (("2025-06-02", "Gazette"), ("2025-06-02", "Gazette")):
        run("ingest", undated)
        found = source(run)
        assert (found["published"]["value"], found["outlet"]["name"]) == expected
    run("ingest", undated, "--published", "003=", "--outlet", "003=")
    found = source(run)
    assert (found["published"]["value"], found["outlet"]["name"]) == ("2025-06-09", "Harbour Post")
    Path("003_talks.json").unlink()
    run("ingest", undated)
    found = source(run)
    assert (found["published"], found["outlet"], found["title"]) == (None, None, None)


def test_a_name_with_an_equals_sign(run: Run) -> None:
    Path("a=b.txt").write_text(BODY, encoding="utf-8")
    assert run("ingest", "a=b.txt", "--published", "a=b=2025-06-02").exit_code == 0
    assert source(run)["published"]["value"] == "2025-06-02"


def test_a_file_beside_alone_is_no_article(run: Run, undated: str) -> None:
    Path("003_talks.json").write_text('{"published": "2025-06-02"}', encoding="utf-8")
    result = run("timeline", "003_talks.json", "-f", "json")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "003_talks.json states something of the page beside it" in result.stderr


@pytest.mark.skipif(os.name != "posix", reason="names are bytes there only")
def test_a_name_that_is_no_text_is_a_problem_and_the_rest_is_read(run: Run, undated: str) -> None:
    Path(os.fsdecode(b"aa\xff.txt")).write_text(BODY, encoding="utf-8")
    result = run("ingest", ".")
    assert result.exit_code == 1
    assert "has a name that is no text" in result.stderr
    assert source(run)["id"] == "003_talks"


def test_what_a_page_has_taken_back_dates_no_other(run: Run) -> None:
    Path("b.txt").write_text(QUOTES.format(line="On Friday"))
    for day in ("7 February 2031", "14 February 2031"):
        Path("a.txt").write_text(QUOTES.format(line=f"Oslo, {day} (AFP) — On Friday"))
        run("ingest", "a.txt", "b.txt")
    found = {s["id"]: s["published"] for s in json.loads(run("sources", "-f", "json").stdout)}
    assert (found["a"]["value"], found["b"]["value"]) == ("2031-02-14", "2031-02-14")


def test_a_landmark_of_the_users_takes_the_place_of_ours(run: Run, tmp_path: Path) -> None:
    (tmp_path / "config").mkdir()
    rows = (
        "name,day,cues\nsecond round of the Istanbul talks,2025-06-09,second direct talk Ukraine\n"
    )
    (tmp_path / "config" / "landmarks.csv").write_text(rows, encoding="utf-8")
    Path("a.txt").write_text("Russia and Ukraine are set to meet for their second direct talks.\n")
    assert source(run, "a.txt")["published"]["value"] == "2025-06-09"


def test_what_is_stated_of_several_older_versions_holds_of_the_newest(run: Run) -> None:
    Path("p.txt").write_text(BODY, encoding="utf-8")
    for line in ("It rained.", "It rained, and then it snowed."):
        run("ingest", "p.txt")
        Path("p.txt").write_text(f"{BODY}\n{line}\n", encoding="utf-8")
    run("ingest", "p.txt")
    older = [s["id"] for s in json.loads(run("sources", "--versions", "-f", "json").stdout)]
    older.remove(source(run)["id"])
    first, second = older
    run("ingest", "p.txt", "--published", f"{first}=2031-06-07", "--outlet", f"{second}=Bath Post")
    found = source(run)
    assert (found["published"]["value"], found["outlet"]["name"]) == ("2031-06-07", "Bath Post")


@pytest.mark.parametrize("name", ["a.json", "a.md", "a.txt"])
def test_the_same_page_twice_in_one_intake_is_one_article(run: Run, name: str) -> None:
    state = {"title": "Ice closes a port", "text": BODY}
    text = {
        "a.json": json.dumps(state),
        "a.md": f"---\ntitle: Ice closes a port\n---\n\n{BODY}",
        "a.txt": BODY,
    }[name]
    for place in (name, f"b{name[1:]}"):
        Path(place).write_text(text, encoding="utf-8")
    if name == "a.txt":
        Path("b.json").write_text('{"outlet": "Bath Post"}', encoding="utf-8")
    result = run("ingest", ".", "-f", "json")
    counts = json.loads(result.stdout)[0]
    assert (result.exit_code, counts["read"], counts["added"]) == (0, 2, 1)
    assert len(json.loads(run("sources", "--about", "palace", "-f", "json").stdout)) == 1
