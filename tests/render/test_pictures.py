"""Pictures of a timeline: what each shows, what has none, and that it fits its screen."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.text import Text

from newsdigest.render.pictures import draw
from newsdigest.render.screen import Screen

LEGENDS = ("a mark is", "1 ")  # sentences, which may be wrapped
PICTURES = ("strip", "lanes", "calendar")


def row(
    day: str,
    origins: int = 1,
    *outlets: str,
    precision: str = "day",
    status: str = "happened",
) -> dict[str, Any]:
    return {
        "date": {"value": day, "precision": precision, "basis": "explicit", "evidence": day},
        "end": None,
        "day_from": day,
        "status": status,
        "summary": f"It happened on {day}.",
        "outlets": list(outlets or ("Gazette",)),
        "origins": origins,
        "mentions": [],
        "speakers": [],
    }


def picture(rows: list[dict[str, Any]], **screen: Any) -> list[str]:
    return [str(line).rstrip() for line in draw(rows, Screen(**screen))]


@pytest.mark.parametrize(
    ("kind", "rows"),
    [
        *((kind, []) for kind in PICTURES),
        # one day is no strip
        ("strip", [row("2031-02-03")]),
        ("lanes", [row("2031-02-03"), row("2031-02-03", 3)]),
        # no days, or none of the news
        ("strip", [row("2031-02-03"), row("2031-02-01", precision="month")]),
        ("calendar", [row("2031-02-01", precision="month")]),
        ("calendar", [row("2021-02-03", status="background")]),
    ],
)
def test_what_has_no_picture(kind: str, rows: list[dict[str, Any]]) -> None:
    assert picture(rows, picture=kind) == []


def test_a_calendar_of_one_day() -> None:
    assert picture([row("2031-02-03")], picture="calendar")[0] == "Feb 2031"


ROWS = [
    row("2031-02-03", 1, "Gazette"),
    row("2031-02-05", 4, "Gazette", "Post", "Echo", "Star"),
    row("2031-02-05", 1, "Post"),
    row("2031-02-08", 2, "Gazette", "Post", status="planned"),
]


def test_a_strip_shows_gaps_and_heights() -> None:
    assert picture(ROWS) == [
        "3 Feb 2031 ▂·█··○ 8 Feb 2031",
        "a mark is a day, its height the number of origins (at most 4); ○ planned",
        "",
    ]


def test_a_strip_without_blocks() -> None:
    assert picture(ROWS, encoding="ascii")[0] == "3 Feb 2031 1.4..o 8 Feb 2031"


def test_a_long_strip_puts_days_together() -> None:
    found = picture([row("2031-01-01"), row("2031-12-31")], width=80)
    assert found[0].startswith("1 Jan 2031 ▄·")
    assert found[1].startswith("a mark is 7 days")


def test_a_screen_too_narrow_for_a_strip() -> None:
    assert picture(ROWS, width=30) == []


def test_lanes() -> None:
    assert picture(ROWS, picture="lanes") == [
        "Gazette ▄·▄··○",
        "Post    ··█··○",
        "Echo    ··▄···",
        "Star    ··▄···",
        "3 Feb 2031 to 8 Feb 2031",
        "a mark is a day, its height the number of events (at most 2); ○ planned",
        "",
    ]


def test_a_calendar() -> None:
    assert picture(ROWS, picture="calendar") == [
        "Feb 2031",
        "Mo  Tu  We  Th  Fr  Sa  Su",
        "                     1   2",
        " 3▂  4   5█  6   7   8○  9",
        "10  11  12  13  14  15  16",
        "17  18  19  20  21  22  23",
        "24  25  26  27  28",
        "",
        "a mark is a day, its height the number of origins (at most 4); ○ planned",
        "",
    ]


def test_a_day_of_news_and_plans_is_one_of_news() -> None:
    plan = row("2031-02-05", 3, status="planned")
    for rows in ([plan, *ROWS[:2]], [*ROWS[:2], plan]):
        assert picture(rows)[0] == "3 Feb 2031 ▂·█ 5 Feb 2031"


def test_only_plans() -> None:
    rows = [row(day, status="planned") for day in ("2031-02-03", "2031-02-05")]
    assert picture(rows)[0] == "3 Feb 2031 ○·○ 5 Feb 2031"


def test_a_label_that_is_cut_says_so() -> None:
    rows = [
        row(day, 1, "The Gazette of the Harbour of Riga") for day in ("2031-02-03", "2031-02-05")
    ]
    assert picture(rows, picture="lanes")[0] == "The Gazette of the Harb… ▄·▄"


def test_months_without_news_are_left_out_of_a_calendar() -> None:
    found = picture([row("2031-02-03"), row("2032-07-03")], picture="calendar", width=80)
    assert found[0].split() == ["Feb", "2031", "Jul", "2032"]


@given(
    days=st.lists(st.integers(0, 40_000), min_size=2, max_size=40),
    names=st.lists(st.text(max_size=40), min_size=1, max_size=5),
    width=st.integers(20, 200),
    kind=st.sampled_from(PICTURES),
)
def test_every_picture_fits_its_screen(
    days: list[int], names: list[str], width: int, kind: str
) -> None:
    start = date(1990, 1, 1)
    rows = [row((start + timedelta(days=d)).isoformat(), 1 + d % 7, *names) for d in days]
    for line in draw(rows, Screen(width, picture=kind)):
        assert isinstance(line, Text)
        if len(names) == 1 or kind != "lanes" or not line.plain.endswith("more outlets"):
            assert line.plain.startswith(LEGENDS) or cell_len(line.plain.rstrip()) <= width


def test_the_last_month_of_the_calendar() -> None:
    found = picture([row("9999-12-01"), row("9999-12-30")], picture="calendar")
    assert found[0] == "Dec 9999"


def test_marks_of_a_calendar_without_blocks_are_no_digits() -> None:
    assert " 3*  4   5*" in picture(ROWS, picture="calendar", encoding="ascii")[3]


def test_a_comma_in_a_name_makes_no_second_lane() -> None:
    rows = [row("2031-02-03", 1, "Foo, Bar & Co"), row("2031-02-05", 1, "海港报")]
    assert picture(rows, picture="lanes")[:2] == ["Foo, Bar & Co ▄··", "海港报        ··▄"]
