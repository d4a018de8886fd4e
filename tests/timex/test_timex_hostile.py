"""Bad input: no exception, no invented value, spans always valid."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdigest.records import Sentence, Timex
from newsdigest.timex.tag import tag_timexes

WORDS = (
    "May may March Friday Sun. Monday's last next this the a two 12 31 30 29 1999 2024 '86 10:30"
    " 25:99 p.m. ago later earlier years week day-long quarter half first third fall summer of in"
    " on by until from to and – - / , . ( ) 2024-02-30 0000-00-00 99999 5/16/24 night noon Easter"
    " now year's Christmas Eve BC AD 44 century 1980s the '60s recently \n \n\n \t , EST GMT T Z X"
    " W53 Feb Feb."
).split(" ")


def tag(text: str, dct: str | None = "2025-05-17") -> tuple[Timex, ...]:
    return tag_timexes(text, (Sentence(0, len(text), 0),) if text else (), dct)


def check(text: str, dct: str | None) -> None:
    end = 0
    for timex in tag(text, dct):
        assert end <= timex.start < timex.end <= len(text)
        assert timex.value
        assert timex.rule
        assert (timex.day_from is None) == (timex.day_until is None)
        assert timex.day_from is None or timex.day_until is None or timex.day_from < timex.day_until
        end = timex.end


@given(st.text(), st.sampled_from([None, "2025-05-17", "0001-01-01", "9999-12-31T23:59"]))
def test_any_text_has_valid_spans(text: str, dct: str | None) -> None:
    check(text, dct)


@settings(max_examples=300)
@given(
    st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join),
    st.sampled_from([None, "2025-05-17", "2024-02-29", "0001-01-01", "9999-12-31"]),
)
def test_any_words_of_time_have_valid_spans(text: str, dct: str | None) -> None:
    check(text, dct)


@pytest.mark.parametrize(
    "unit",
    [
        "1", "12 ", "may ", "May ", "1/", "-", "– ", "'", "“", "a ", "the first ", "year ", "19:",
        "2025-", "day ", "two ", "ago ", "1990 and ", "one hundred ", "\n", " ", "Mon ", "in ",
        "twenty-", "half ", "1.", "1,", "p.m. ", "year's ", "Monday ", "1 January 2020 ", "12:00 ",
        "2020-01-01 ", "last week ", "the 1st ", "431 BC ", "the next day ", "that Friday ",
    ],
)  # fmt: skip
def test_a_line_of_one_thing_is_read_to_its_end(unit: str) -> None:
    check(unit * (40_000 // len(unit)), "2025-05-17")


@pytest.mark.parametrize(
    "text",
    [
        "on 31 February",
        "on February 30",
        "on Feb. 31, 2024",
        "on 2025-02-30",
        "on 29 February 2023",
        "on 31 April 2024",
        "on 0000-00-00",
        "at 25:99",
        "in 99999",
        "in 0",
        "on 13/13/2024",
        "on 32 May",
        "on May 0",
        "in \u0662\u0660\u0662\u0665",
    ],
)
def test_a_day_that_is_none_gets_no_day(text: str) -> None:
    assert [t.day_from for t in tag(text) if t.precision == "day"] == []


@pytest.mark.parametrize("dct", ["0001-01-01", "0001-06-15", "9999-12-31", "9999-06-15"])
def test_the_ends_of_the_calendar_raise_nothing(dct: str) -> None:
    text = (
        "They met yesterday, last week, last month, last year, last decade, 20 years ago,"
        " on Friday, last May, at Christmas, last weekend, last quarter, last winter, in the '90s;"
        " they will meet tomorrow, next week, next month, next year, next Friday, next quarter."
    )
    check(text, dct)


def test_no_text_has_no_dates() -> None:
    assert tag("") == ()
