"""Where dates turn: leap days, year ends, long ISO years, the document date itself."""

import pytest

from newsdigest.records import Sentence, Timex
from newsdigest.timex.tag import parse_dct, tag_timexes


def tag(text: str, dct: str | None) -> list[Timex]:
    return list(tag_timexes(text, (Sentence(0, len(text), 0),), dct))


def only(text: str, dct: str | None) -> Timex:
    (timex,) = tag(text, dct)
    return timex


@pytest.mark.parametrize(
    ("text", "dct", "value"),
    [
        # the day itself
        ("They met Friday.", "2025-05-16", "2025-05-16"),
        ("They met Friday.", "2025-05-17", "2025-05-16"),
        ("They met Friday.", "2025-05-15", "2025-05-09"),
        ("They will meet Friday.", "2025-05-16", "2025-05-16"),
        ("They will meet Friday.", "2025-05-17", "2025-05-23"),
        ("They met last Friday.", "2025-05-16", "2025-05-09"),
        ("They will meet next Friday.", "2025-05-16", "2025-05-23"),
        # across the year's end
        ("They met on Tuesday.", "2025-01-01", "2024-12-31"),
        ("They met yesterday.", "2025-01-01", "2024-12-31"),
        ("They will meet tomorrow.", "2024-12-31", "2025-01-01"),
        ("They met in December.", "2025-01-10", "2024-12"),
        ("They will meet in January.", "2024-12-10", "2025-01"),
        ("They met last month.", "2025-01-31", "2024-12"),
        ("They meet next month.", "2024-12-31", "2025-01"),
        ("Profit fell last quarter.", "2025-02-01", "2024-Q4"),
        ("He was arrested on Dec. 30.", "2025-01-02", "2024-12-30"),
        ("They will meet on Jan. 3.", "2024-12-30", "2025-01-03"),
        # weeks: ISO, the year of their Thursday
        ("They met last week.", "2021-01-04", "2020-W53"),
        ("They meet this week.", "2021-01-03", "2020-W53"),
        ("They meet next week.", "2020-12-28", "2021-W01"),
        ("They meet this week.", "2024-12-30", "2025-W01"),
        ("They met last weekend.", "2021-01-04", "2020-W53-WE"),
        # leap days
        ("They met a year ago.", "2024-02-29", "2023"),
        ("They met yesterday.", "2024-03-01", "2024-02-29"),
        ("They met yesterday.", "2023-03-01", "2023-02-28"),
        ("They met on Feb. 29, 2024.", "2024-05-17", "2024-02-29"),
        ("They met last month.", "2024-03-31", "2024-02"),
        ("They met last Feb. 29.", "2025-05-17", "2024-02-29"),
        # winter is of the year that it began in
        ("They met last winter.", "2024-05-17", "2023-WI"),
        ("They met last winter.", "2024-01-17", "2022-WI"),
        ("They met last summer.", "2024-01-17", "2023-SU"),
        ("They will meet next spring.", "2024-01-17", "2024-SP"),
        # centuries
        ("It was in the '90s.", "2001-05-17", "199"),
        ("It was back in '99.", "2001-05-17", "1999"),
        ("It was back in '05.", "2001-05-17", "2005"),
        ("It happened last decade.", "2001-05-17", "199"),
        ("It happened last century.", "2001-05-17", "19"),
    ],
)
def test_a_value_closes_across(text: str, dct: str, value: str) -> None:
    assert only(text, dct).value == value


@pytest.mark.parametrize(
    ("text", "precision", "day_from", "day_until"),
    [
        ("on 2024-02-29.", "day", "2024-02-29", "2024-03-01"),
        ("on 31 December 2024.", "day", "2024-12-31", "2025-01-01"),
        ("in December 2024.", "month", "2024-12-01", "2025-01-01"),
        ("in February 2023.", "month", "2023-02-01", "2023-03-01"),
        ("in 2024.", "year", "2024-01-01", "2025-01-01"),
        ("in the fourth quarter of 2024.", "quarter", "2024-10-01", "2025-01-01"),
        ("in the second half of 2024.", "half", "2024-07-01", "2025-01-01"),
        ("in the 1980s.", "decade", "1980-01-01", "1990-01-01"),
        ("in the 20th century.", "century", "1900-01-01", "2000-01-01"),
        ("in the winter of 2023.", "season", "2023-12-01", "2024-03-01"),
        ("at 10 p.m. on May 16, 2024.", "minute", "2024-05-16", "2024-05-17"),
        ("on the morning of May 16, 2024.", "part-of-day", "2024-05-16", "2024-05-17"),
        ("last week.", "week", "2025-05-05", "2025-05-12"),
        ("last weekend.", "weekend", "2025-05-10", "2025-05-12"),
        ("for two weeks.", None, None, None),
        ("every Friday.", None, None, None),
        ("recently.", None, None, None),
    ],
)
def test_a_value_covers_its_days_and_no_more(
    text: str, precision: str | None, day_from: str | None, day_until: str | None
) -> None:
    timex = only(f"It happened {text}", "2025-05-17")
    assert (timex.precision, timex.day_from, timex.day_until) == (precision, day_from, day_until)


def test_a_week_that_a_year_does_not_have_is_no_date() -> None:
    assert only("in 2020-W53", None).day_until == "2021-01-04"
    assert tag("in 2021-W53", None) == []


def test_a_document_time_counts_hours_over_midnight() -> None:
    assert only("It began three hours ago.", "2025-05-17T01:30").value == "2025-05-16T22"
    assert only("It began 40 minutes ago.", "2025-05-17T00:15:00+02:00").value == "2025-05-16T23:35"


def test_without_its_time_the_hour_stays_open() -> None:
    assert only("It began three hours ago.", "2025-05-17").value == "2025-05-17TXX"


def test_a_zone_does_not_move_the_day() -> None:
    assert only("They met today.", "2025-05-17T23:30:00-08:00").value == "2025-05-17"
    assert only("They met today.", "2025-05-17T00:10:00+12:00").value == "2025-05-17"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Wednesday, 09 July 2025", "2025-07-09"),
        ("Northeast Africa / 11 July 2025", "2025-07-11"),
        ("Istanbul, 16 May 2025 (dpa) —", "2025-05-16"),
        ("09:37, 2 June 2025", "2025-06-02T09:37"),
        ("2025-06-02T09:37:00+03:00", "2025-06-02T09:37+03:00"),
        ("2 June 19:40", "XXXX-06-02T19:40"),
        ("16 May", "XXXX-05-16"),
        ("Friday", "XXXX-WXX-5"),
        ("yesterday", "XXXX-XX-XX"),
        ("last year", "XXXX"),
        ("last month", "XXXX-XX"),
        ("last week", "XXXX-WXX"),
        ("last May", "XXXX-05"),
        ("the third quarter", "XXXX-Q3"),
        ("this summer", "XXXX-SU"),
        ("at 10 p.m.", "XXXX-XX-XXT22:00"),
        ("last Christmas", "XXXX-XX-XX"),
        ("a year ago", "XXXX"),
        ("Friday last week", "XXXX-WXX-5"),
    ],
)
def test_without_a_document_date_the_open_stays_open(text: str, value: str) -> None:
    assert only(text, None).value == value


def test_a_clock_beside_a_date_is_of_that_day() -> None:
    assert [t.value for t in tag("May 17th, 2025 at 2:31 pm", None)] == [
        "2025-05-17",
        "2025-05-17T14:31",
    ]


def test_a_weekday_beside_its_date_is_that_day() -> None:
    assert [t.value for t in tag("Monday (Jun 2)", None)] == ["XXXX-06-02", "XXXX-06-02"]


def test_an_ambiguous_order_is_read_month_first_and_says_so() -> None:
    timex = only("06/02/2025", None)
    assert timex.value == "2025-06-02"
    assert "month first" in timex.reason


@pytest.mark.parametrize(
    ("text", "begin", "end"),
    [
        ("It grew in the past two years.", "2023", "2025-05-17"),
        ("It will grow in the next three weeks.", "2025-05-17", "2025-W23"),
        ("It grew for two years.", None, None),
        ("It grew in the past few days.", None, "2025-05-17"),
    ],
)
def test_a_duration_is_anchored_where_it_touches_the_document_date(
    text: str, begin: str | None, end: str | None
) -> None:
    timex = only(text, "2025-05-17")
    assert (timex.begin, timex.end_point) == (begin, end)


@pytest.mark.parametrize(
    ("text", "mod"),
    [
        ("in early 2024.", "START"),
        ("in mid-2024.", "MID"),
        ("in late 2024.", "END"),
        ("at the end of May 2024.", "END"),
        ("for about two weeks.", "APPROX"),
        ("for nearly two weeks.", "LESS_THAN"),
        ("for more than two weeks.", "MORE_THAN"),
        ("for at least two weeks.", "EQUAL_OR_MORE"),
        ("for up to two weeks.", "EQUAL_OR_LESS"),
        ("for two weeks.", None),
    ],
)
def test_a_modifier_is_told(text: str, mod: str | None) -> None:
    assert only(f"It lasted {text}", "2025-05-17").mod == mod


def test_a_set_tells_how_often() -> None:
    assert only("They meet every Friday.", "2025-05-17").quant == "EVERY"
    assert only("They meet twice a week.", "2025-05-17").freq == "2X"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("They met Friday.", "the Friday on or before the DCT 2025-05-17"),
        (
            "They will meet Friday.",
            "the Friday after the DCT 2025-05-17, since the clause looks ahead",
        ),
        ("They met two weeks ago.", "2 weeks before the DCT 2025-05-17"),
        ("They met last May.", "the one before the DCT 2025-05-17"),
        ("They met in 1999.", ""),
    ],
)
def test_a_closed_value_says_why(text: str, reason: str) -> None:
    assert only(text, "2025-05-17").reason == reason


@pytest.mark.parametrize(
    "text", ["", "17 May", "2025-13-01", "2025-02-30", "05/17/2025", "yesterday", "2025", "x" * 500]
)
def test_a_malformed_document_date_is_one_clear_sentence(text: str) -> None:
    with pytest.raises(ValueError, match="is no document date: write a day, 2025-05-17"):
        parse_dct(text)
    with pytest.raises(ValueError, match="is no document date"):
        tag("They met Friday.", text)
