"""Long stories on few lines: which days stay, which sentences tell them, and what never happens."""

import json
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner, Result

from newsdigest.cli.app import app
from newsdigest.pipeline import annotate_page
from newsdigest.records import Event, Filter, Page, Span, ToldMention
from newsdigest.store.condensed import read_reports
from newsdigest.store.open import open_store
from newsdigest.store.write import save_articles
from newsdigest.timeline.condense.condense import condense_timeline
from tests.factories import make_date, make_told

BREACH = "The dam at Varmo broke on Monday and flooded 300 houses."
# Five days of a flood: day of publication, words. Monday is 5 May 2025.
FLOOD = (
    ("2025-05-05", f"{BREACH} Rescue teams in Varmo pulled 40 people from roofs."),
    ("2025-05-06", "Water from the Varmo dam reached Elmby on Tuesday. Schools in Elmby closed."),
    (
        "2025-05-06",
        "Engineers blamed a cracked gate for the flood after the Varmo dam broke on Monday.",
    ),
    (
        "2025-05-08",
        "The king visited the Varmo dam on Thursday. The dam broke on Monday and flooded 300"
        " houses in the valley.",
    ),
    (
        "2025-05-09",
        "Insurers counted the cost of the Varmo dam on Friday. It broke on Monday. A gate that"
        " cracked on Monday was blamed for the flood.",
    ),
)


def read_pile(pile: tuple[tuple[str, str], ...], wanted: Filter | None = None) -> list[ToldMention]:
    """What the store tells of articles, each given by its day and its words."""
    pages = [
        Page(
            f"{number}.json",
            words,
            sha256(f"{number}{words}".encode()).hexdigest(),
            (("published", day), ("outlet", f"Outlet {number}"), ("extent", "body")),
        )
        for number, (day, words) in enumerate(pile)
    ]
    with open_store(":memory:", write=True) as connection:
        save_articles(connection, [(page, annotate_page(page)) for page in pages], "rules")
        return read_reports(connection, wanted or Filter())


def days_of(events: tuple[Event, ...]) -> list[str]:
    return [event.day_from for event in events]


def test_nothing_makes_nothing() -> None:
    assert condense_timeline([], days=3, sentences=2) == ()
    assert condense_timeline([], days=3) == ()
    assert condense_timeline([], sentences=1) == ()


def test_of_days_that_equally_many_articles_tell_of_the_one_stays_of_which_they_say_more() -> None:
    pile = (
        ("2025-05-05", "A storm closed the harbour of Elmby on Monday."),
        ("2025-05-07", f"The Varmo dam broke on Wednesday. {FLOOD[1][1]} Elmby fled on Wednesday."),
    )
    assert days_of(condense_timeline(read_pile(pile), days=1)) == ["2025-05-07", "2025-05-07"]


@pytest.mark.parametrize(
    ("days", "kept"),
    [
        (1, ["2025-05-05"]),
        (2, ["2025-05-05", "2025-05-06"]),
        (9, ["2025-05-05", "2025-05-06", "2025-05-08", "2025-05-09"]),
    ],
)
def test_the_days_that_most_articles_tell_of_stay(days: int, kept: list[str]) -> None:
    reports = read_pile(FLOOD)
    assert days_of(condense_timeline(reports, days=days, sentences=1)) == kept


def test_a_day_without_rows_gives_its_place_to_the_next() -> None:
    reports = [make_told("He left on Friday.", f"Outlet {n}", date=make_date()) for n in range(3)]
    rain = make_told("Rain closed the port of Riga.", date=make_date("2025-05-20"))
    for sentences in (1, None):
        rows = condense_timeline([*reports, rain], days=1, sentences=sentences)
        assert days_of(rows) == ["2025-05-20"]


def test_a_day_that_reports_only_look_forward_to_stands_back() -> None:
    day = make_date("2025-05-20")
    plans = [
        make_told("Elmby will open its bridge.", f"Outlet {n}", date=day, status="planned")
        for n in range(3)
    ]
    rain = make_told("Rain closed the port of Riga.", "Riga Post", date=make_date("2025-05-12"))
    assert days_of(condense_timeline([*plans, rain], days=1, sentences=1)) == ["2025-05-12"]
    assert len(days_of(condense_timeline([*plans, rain], days=2, sentences=1))) == 2


def test_one_article_that_repeats_a_day_is_one() -> None:
    again = [make_told(f"The port of Riga lost {n} boats.", date=make_date()) for n in range(9)]
    others = [
        make_told("Rain closed the port of Riga.", outlet, date=make_date("2025-05-20"))
        for outlet in ("Oslo Post", "Riga Post")
    ]
    assert days_of(condense_timeline([*again, *others], days=1, sentences=1)) == ["2025-05-20"]


def test_a_copy_of_one_day_is_no_second_article() -> None:
    first = [make_told("Rain closed the port of Riga.", date=make_date("2025-05-20"))]
    copies = [
        told._replace(source=told.source._replace(id=f"copy-{number}", copy_of="oslo-post"))
        for number, told in enumerate(first * 5)
    ]
    others = [make_told("The port of Riga lost a boat.", outlet) for outlet in ("A Post", "B Post")]
    assert days_of(condense_timeline(first + copies + others, days=1, sentences=1)) == [
        "2025-05-16"
    ]


def test_what_is_printed_again_on_another_day_is_told_again() -> None:
    first = make_told("Rain closed the port of Riga.", date=make_date("2025-05-20"))
    again = [
        first._replace(
            source=first.source._replace(
                id=f"copy-{day}", copy_of="oslo-post", published=make_date(f"2025-05-{day}")
            )
        )
        for day in (21, 22)
    ]
    others = [make_told("The port of Riga lost a boat.", outlet) for outlet in ("A Post", "B Post")]
    assert days_of(condense_timeline([first, *again, *others], days=1, sentences=1)) == [
        "2025-05-20"
    ]


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        # what stands before the news goes
        (
            "RIGA, Fri May 16 (Reuters) - The port of Riga has closed for a week.",
            "The port of Riga has closed for a week.",
        ),
        (
            "(Update 3:30 p.m. in Riga) The port of Riga has closed for a week.",
            "The port of Riga has closed for a week.",
        ),
        (
            "May 16: The port of Riga has closed for a week.",
            "The port of Riga has closed for a week.",
        ),
        # an aside does not
        (
            "The Port Authority (PA) - the owner of the quay - closed on Friday.",
            "The Port Authority (PA) - the owner of the quay - closed on Friday.",
        ),
        (
            "May 16 was the day on which the port closed.",
            "May 16 was the day on which the port closed.",
        ),
        # nor where too little would be left
        ("(Reuters) - Port closed.", "(Reuters) - Port closed."),
        # no news: questions, letters, scraps
        ("Will the port of Riga close on Friday?", None),
        ("You should have closed the port on Friday.", None),
        ("closed the port of Riga on Friday.", None),
        (
            "“Will you close it?”, the captain asked on Friday.",
            "“Will you close it?”, the captain asked on Friday.",
        ),
        # cannot be read alone
        ("He closed the port of Riga on Friday.", None),
    ],
)
def test_only_what_is_news_and_can_be_read_alone_is_shown(sentence: str, shown: str | None) -> None:
    told = make_told(sentence)._replace(timex="May 16" if "May 16" in sentence else "Friday")
    rows = condense_timeline([told], sentences=1)
    assert [row.summary for row in rows] == ([shown] if shown else [])


def test_of_two_that_tell_the_same_the_shorter_is_shown() -> None:
    short = "The dam at Varmo broke on Monday and flooded 300 houses."
    tail = ", as people of the valley who had been told of it by others later went on to say of it"
    told = [make_told(short[:-1] + tail + ", and so on and on.", "A Post"), make_told(short)]
    [row] = condense_timeline(told, sentences=1)
    assert row.summary == short


def test_what_happened_is_shown_before_what_was_planned() -> None:
    plan = make_told("The port of Riga opens its new quay on Friday.", "A Post", status="planned")
    news = make_told("The port of Riga opened its new quay on Friday.", "B Post")
    for told in ([plan, news], [news, plan]):
        [row] = condense_timeline(told, sentences=1)
        assert (row.summary, row.status) == (news.sentence, "happened")
        assert [report.source.id for report in row.mentions] == ["b-post"]  # a plan attests nothing


NEWS = "A fire sank four ferries in the port of Riga on Friday."


@pytest.mark.parametrize(
    "other",
    [
        # remarks, scraps, and what the ferries have been before
        make_told("“The fire sank four ferries in Riga”, a man said.", "A Post", lead=3),
        make_told("Four ferries sank in a fire.", "A Post", lead=3),
        make_told("The port of Riga mourns four ferries that sank in a fire.", "A Post", lead=3),
    ],
)
def test_news_of_the_day_comes_before_what_is_said_of_it(other: ToldMention) -> None:
    news = make_told(NEWS)
    undated = other._replace(timex="")
    for told in ([news, undated], [undated, news]):
        assert condense_timeline(told, sentences=1)[0].summary == NEWS


def test_what_is_dated_in_passing_stands_back() -> None:
    words = "The owner wrote letters about the four ferries of Riga, which a fire sank on Friday."
    passing = make_told(words, "A Post", timex=Span(words.index("Friday"), len(words) - 1))
    for told in ([passing, make_told(NEWS)], [make_told(NEWS), passing]):
        assert condense_timeline(told, sentences=1)[0].summary == NEWS


@pytest.mark.parametrize(
    ("words", "changes"),
    [
        # another number
        ("A fire in the port of Riga sank three ferries.", {}),
        ("A fire in the port of Riga sank 30 ferries and hurt 1,200 people.", {}),
        # another day, and no day of the past
        ("A fire in the port of Riga sank ferries.", {"date": make_date("2025-05-17")}),
        ("A fire in the port of Riga sank ferries.", {"status": "planned"}),
    ],
)
def test_what_contradicts_a_row_does_not_stand_behind_it(
    words: str, changes: dict[str, object]
) -> None:
    told = make_told("A fire in the port of Riga sank four ferries.")
    again = make_told("In a fire in the port of Riga four ferries sank.", "Echo")
    rows = condense_timeline([told, again, make_told(words, "Riga Post", **changes)], sentences=3)
    assert [set(row.outlets) for row in rows if told in row.mentions] == [{"Oslo Post", "Echo"}]


def test_the_sentence_that_tells_most_of_a_day_is_its_row() -> None:
    [row] = condense_timeline(read_pile(FLOOD), days=1, sentences=1)
    assert row.summary == BREACH
    assert (row.date.value, row.date.precision, row.status) == ("2025-05-05", "day", "happened")
    assert row.mentions[0].sentence == BREACH
    assert "Outlet 3" in row.outlets  # it tells the same in other words
    assert row.origins == len(row.outlets)


def test_the_rows_of_a_day_stand_together_and_repeat_nothing() -> None:
    rows = condense_timeline(read_pile(FLOOD), sentences=3)
    days = days_of(rows)
    assert days == sorted(days)
    assert all(days.count(day) <= 3 for day in days)
    assert len({row.summary for row in rows}) == len(rows)


def test_an_undated_lead_tells_of_the_day_of_its_article() -> None:
    pile = (("2025-05-06", "Fire destroyed the old theatre in Elmby."),)
    [row] = condense_timeline(read_pile(pile), days=1, sentences=1)
    [told] = row.mentions
    assert (row.day_from, row.date.basis) == ("2025-05-06", "metadata")
    assert (told.timex, told.mention.rule) == ("", "published")
    assert told.sentence == row.summary == "Fire destroyed the old theatre in Elmby."


def test_the_leads_of_the_next_day_help_to_tell_a_day() -> None:
    pile = (
        ("2025-05-05", "The theatre in Elmby burnt on Monday. Trams in Elmby stopped on Monday."),
        ("2025-05-05", "The theatre in Elmby opened a bar on Monday."),
        ("2025-05-06", "Elmby mourns the theatre that burnt. The fire left the theatre in ruins."),
    )
    [row] = condense_timeline(read_pile(pile), days=1, sentences=1)
    assert (row.day_from, "burnt" in row.summary) == ("2025-05-05", True)


def test_without_sentences_a_day_shows_its_events() -> None:
    rows = condense_timeline(read_pile(FLOOD), days=2)
    assert set(days_of(rows)) == {"2025-05-05", "2025-05-06"}
    assert all(told.timex for row in rows for told in row.mentions)


def test_limit_keeps_the_best_attested_rows_in_time_order() -> None:
    rows = condense_timeline(read_pile(FLOOD), sentences=2, limit=2)
    assert len(rows) == 2
    assert days_of(rows) == sorted(days_of(rows))
    assert rows[0].day_from == "2025-05-05"


@pytest.mark.parametrize("sentences", [None, 2])
def test_least_keeps_what_several_origins_tell(sentences: int | None) -> None:
    rows = condense_timeline(read_pile(FLOOD), sentences=sentences, least=2)
    assert rows
    assert all(row.origins >= 2 for row in rows)


@pytest.mark.parametrize(
    ("about", "kept"),
    [("dam", ["2025-05-05"]), ("king", ["2025-05-08"]), ("insurers", ["2025-05-09"])],
)
def test_only_what_is_about_the_words_counts(about: str, kept: list[str]) -> None:
    reports = read_pile(FLOOD, Filter(about=about))
    assert days_of(condense_timeline(reports, days=1, sentences=1)) == kept


def test_only_days_of_the_interval_are_told() -> None:
    wanted = Filter(since="2025-05-06", until="2025-05-09")
    rows = condense_timeline(read_pile(FLOOD, wanted), days=9, sentences=1)
    assert days_of(rows) == ["2025-05-06", "2025-05-08"]


@pytest.mark.parametrize(
    "pile",
    [
        (("2025-05-05", "No day is named here."),),
        (("2025-05", "Articles of a month have no day."),),
        (("2025-05-05", "x"), ("2025-05-05", "1"), ("2025-05-05", "“")),
        (("0001-01-01", "The world began."), ("9999-12-31", "The world ended.")),
        tuple(("2025-05-05", f"Boat {n} left the port on Monday.") for n in range(40)),
    ],
)
def test_poor_piles_do_no_harm(pile: tuple[tuple[str, str], ...]) -> None:
    reports = read_pile(pile)
    for sentences in (None, 1, 3):
        rows = condense_timeline(reports, days=2, sentences=sentences)
        assert len(set(days_of(rows))) <= 2


WORDS = ("dam", "broke", "flood", "king", "Varmo", "Elmby", "houses", "trams", "fire", "He", "40")
TOLD = st.builds(
    lambda words, outlet, day, named: make_told(
        " ".join(words) + ".",
        f"Outlet {outlet}",
        date=make_date((date(2025, 5, 1) + timedelta(days=day)).isoformat()),
    )._replace(timex="day" if named else ""),
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=9),
    st.integers(0, 4),
    st.integers(0, 5),
    st.booleans(),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(TOLD, max_size=12), st.integers(1, 4), st.integers(1, 3), st.randoms())
def test_the_order_of_the_reports_changes_nothing(
    reports: list[ToldMention], days: int, sentences: int, random: Random
) -> None:
    rows = condense_timeline(reports, days=days, sentences=sentences)
    mixed = list(reports)
    random.shuffle(mixed)
    assert condense_timeline(mixed, days=days, sentences=sentences) == rows
    told = days_of(rows)
    assert told == sorted(told)
    assert len(set(told)) <= days
    assert all(told.count(day) <= sentences for day in told)
    assert all(row.mentions and row.summary for row in rows)


def test_every_mention_can_be_found_in_its_article() -> None:
    texts = {f"Outlet {number}": words for number, (_, words) in enumerate(FLOOD)}
    for row in condense_timeline(read_pile(FLOOD), sentences=3):
        for told in row.mentions:
            assert told.source.outlet is not None
            text = texts[told.source.outlet.name]
            assert text[told.mention.start : told.mention.end] == told.sentence
            assert text[slice(*told.mention.timex)] == told.timex


def test_the_options_of_the_command(tmp_path: Path) -> None:
    file = tmp_path / "flood.jsonl"
    lines = [json.dumps({"date": day, "text": words, "outlet": "Post"}) for day, words in FLOOD]
    file.write_text("\n".join(lines), encoding="utf-8")

    def run(*options: str) -> Result:
        return CliRunner().invoke(app, ["timeline", str(file), "-f", "json", *options])

    rows = json.loads(run("--about", "dam", "--days", "2", "--sentences", "1").stdout)
    assert [row["day_from"] for row in rows] == ["2025-05-05", "2025-05-06"]
    assert rows[0]["summary"] == rows[0]["mentions"][0]["sentence"] == BREACH
    assert run("--days", "0").exit_code == run("--sentences", "0").exit_code == 2
    assert json.loads(run("--about", "tennis", "--days", "2", "--sentences", "1").stdout) == []


# A flood in which somebody speaks. What both reporters of Monday quote dates the last page.
SPOKEN = (
    "“We had warned the ministry of that gate for years,” engineer Ann Lee said on Monday."
    " “Nobody ever answered a single one of our letters,” Ann Lee added."
)
VOICES = (
    ("2025-05-05", f"{BREACH} {SPOKEN}"),
    ("2025-05-05", f"The Varmo dam broke on Monday and 300 houses stand in water. {SPOKEN}"),
    (
        "2025-05-06",
        "Mayor Bo Ek said on Tuesday that the Varmo dam would be rebuilt. Minister Ida Dahl said"
        " on Tuesday that schools in Elmby had to close.",
    ),
    ("", f"The Varmo dam broke and houses stand in water. {SPOKEN}"),
)


@pytest.mark.parametrize("pile", [VOICES, VOICES[:3]], ids=["one undated", "all dated"])
def test_pages_read_once_tell_what_the_store_tells(
    tmp_path: Path, pile: tuple[tuple[str, str], ...]
) -> None:
    file, store = tmp_path / "flood.jsonl", tmp_path / "s.db"
    rows = [
        {"text": words, "outlet": f"Post {number}"} | ({"date": day} if day else {})
        for number, (day, words) in enumerate(pile)
    ]
    file.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    shown = ["--days", "3", "--sentences", "2", "-f", "json"]
    once = CliRunner().invoke(app, ["timeline", str(file), *shown])
    assert CliRunner().invoke(app, ["ingest", str(file), "--store", str(store)]).exit_code == 0
    stored = CliRunner().invoke(app, ["timeline", "--store", str(store), *shown])
    assert once.stdout == stored.stdout
    told = json.loads(once.stdout)
    assert {"Bo Ek", "Ida Dahl"} <= {name for row in told for name in row["speakers"]}
    named = {mention["source"] for row in told for mention in row["mentions"]}
    assert {"flood", "flood-2", "flood-3"} <= named
