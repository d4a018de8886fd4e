"""The calculus of TIMEX3 values: how precise one is, which days it covers, and its neighbours.

A value is as long as its precision: "2026" is the whole year, not its first of January. So a
value covers an interval of days, its end exclusive, and two values compare by their intervals.
Weeks are ISO 8601 weeks: they begin on Monday and belong to the year that holds their Thursday.
Seasons are the northern ones of the weather services; their days stay unnamed, since a text that
says "summer" does not say which days.
"""

import re
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

VALUE_RE = re.compile(
    r"""
    (?P<year>\d{4})
    (?: -(?P<month>\d\d) (?: -(?P<day>\d\d) (?: T(?P<clock>[\w:.+-]+) )? )?
      | -W(?P<week>\d\d) (?: -(?P<weekday>[1-7]|WE) )?
      | -Q(?P<quarter>[1-4])
      | -H(?P<half>[12])
      | -(?P<season>SP|SU|FA|WI)
    )?
    | (?P<decade>\d{3})
    | (?P<century>\d\d)
    """,
    re.VERBOSE,
)


# A value that lacks nothing but its year: a month, a day, a season, a quarter, a half.
OF_A_YEAR_RE = re.compile(r"XXXX-(?:\d\d(?:-\d\d)?|SP|SU|FA|WI|Q\d|H\d)")


# The year that a value lies in, Christ's or before.
YEAR_RE = re.compile(r"(?:BC)?\d{4}(?![\dA-Z])")


class Cover(NamedTuple):
    """How precise a value is, and the days it covers (ISO, end exclusive)."""

    precision: str | None
    day_from: str | None = None
    day_until: str | None = None


NOTHING = Cover(None)


@lru_cache(maxsize=4096)
def cover(value: str) -> Cover:
    """The precision and the days of a TIMEX3 value; nothing for open or impossible ones.

    >>> cover("2024-02")
    Cover(precision='month', day_from='2024-02-01', day_until='2024-03-01')
    >>> cover("2020-W53").day_until
    '2021-01-04'
    >>> cover("2022-SP")
    Cover(precision='season', day_from='2022-03-01', day_until='2022-06-01')
    >>> cover("2023-02-31") == cover("XXXX-05-16") == cover("P3D") == NOTHING
    True
    """
    match = VALUE_RE.fullmatch(value)
    if match is None:
        return NOTHING
    try:
        return _cover(match)
    except (ValueError, OverflowError):
        return NOTHING  # 31 February, week 53 of a short year, the year 0


@lru_cache(maxsize=4096)
def is_impossible(value: str) -> bool:
    """Tell whether a value is written like a day, week ... and there is none such.

    >>> is_impossible("2023-02-29"), is_impossible("XXXX-02-30"), is_impossible("XXXX-02-29")
    (True, True, False)
    """
    if value.startswith("XXXX-") and value[5:7].isdigit():
        value = "2024" + value[4:]  # a leap year
    return VALUE_RE.fullmatch(value) is not None and cover(value) == NOTHING


def _cover(match: re.Match[str]) -> Cover:
    part = match.groupdict()
    if part["decade"]:
        return _years("decade", int(part["decade"]) * 10, 10)
    if part["century"]:
        return _years("century", int(part["century"]) * 100, 100)
    year = int(part["year"])
    if part["day"]:
        day = date(year, int(part["month"]), int(part["day"]))
        return _days(clock_precision(part["clock"]), day, 1)
    if part["month"]:
        return _months("month", year, int(part["month"]), 1)
    if part["week"]:
        return _week(year, int(part["week"]), part["weekday"])
    if part["quarter"]:
        return _months("quarter", year, int(part["quarter"]) * 3 - 2, 3)
    if part["half"]:
        return _months("half", year, int(part["half"]) * 6 - 5, 6)
    if part["season"]:
        return _months("season", year, {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[part["season"]], 3)
    return _days("year", date(year, 1, 1), (date(year + 1, 1, 1) - date(year, 1, 1)).days)


def clock_precision(clock: str | None) -> str:
    """The precision of what follows T: ``22:30`` minute, ``22`` hour, ``MO`` part-of-day."""
    if clock is None:
        return "day"
    if not clock[0].isdigit():
        return "part-of-day"
    return "minute" if ":" in clock else "hour"


def _week(year: int, week: int, weekday: str | None) -> Cover:
    monday = date.fromisocalendar(year, week, 1)
    if weekday == "WE":
        return _days("weekend", monday + timedelta(5), 2)
    if weekday:
        return _days("day", monday + timedelta(int(weekday) - 1), 1)
    return _days("week", monday, 7)


def _days(precision: str, first: date, count: int) -> Cover:
    return Cover(precision, first.isoformat(), (first + timedelta(count)).isoformat())


def _months(precision: str, year: int, month: int, count: int) -> Cover:
    return Cover(precision, f"{year:04}-{month:02}-01", f"{add_months(year, month, count)}-01")


def _years(precision: str, year: int, count: int) -> Cover:
    """Years from ``year`` on; the first decade and century lack the year 0."""
    first = date(max(year, 1), 1, 1)
    return Cover(precision, first.isoformat(), date(year + count, 1, 1).isoformat())


def add_months(year: int, month: int, count: int) -> str:
    """The month ``count`` months after, as ``YYYY-MM``.

    >>> add_months(2024, 11, 3), add_months(2025, 1, -1)
    ('2025-02', '2024-12')
    """
    years, months = divmod(year * 12 + month - 1 + count, 12)
    if not 1 <= years <= 9999:
        raise OverflowError(f"year {years} is outside 1 to 9999")
    return f"{years:04}-{months + 1:02}"


def week_value(day: date) -> str:
    """The ISO week that holds a day.

    >>> week_value(date(2021, 1, 3)), week_value(date(2024, 12, 30))
    ('2020-W53', '2025-W01')
    """
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def step(day: date, count: int, unit: str) -> str:
    """The value ``count`` units from the one that holds ``day``, as coarse as the unit.

    Units are those of TIMEX3 durations, with Q quarter, H half-year, WE weekend, DE decade and
    CE century. Raises OverflowError where the calendar ends.

    >>> new_year = date(2025, 1, 1)
    >>> step(new_year, -1, "D"), step(new_year, -1, "W"), step(new_year, -1, "Q")
    ('2024-12-31', '2024-W52', '2024-Q4')
    """
    if unit == "D":
        return (day + timedelta(count)).isoformat()
    if unit in ("W", "WE"):
        week = week_value(day + timedelta(7 * count))
        return week if unit == "W" else week + "-WE"
    if unit == "M":
        return add_months(day.year, day.month, count)
    if unit in ("Q", "H"):
        size = 3 if unit == "Q" else 6
        year, month = add_months(day.year, day.month, size * count).split("-")
        return f"{year}-{unit}{(int(month) - 1) // size + 1}"
    size = {"Y": 1, "DE": 10, "CE": 100}[unit]
    number = day.year // size + count
    if not 0 < number * size + size - 1 <= 9999:
        raise OverflowError(f"year {number * size} is outside 1 to 9999")
    return str(number).zfill({"Y": 4, "DE": 3, "CE": 2}[unit])


def first_day(value: str) -> date | None:
    """The first day that a value covers."""
    start = cover(value).day_from
    return date.fromisoformat(start) if start else None


@lru_cache(maxsize=4096)
def year_of(value: str) -> int | None:
    """The year that a value lies in; astronomers' count, in which 1 BC is the year 0.

    >>> year_of("1944-06-06"), year_of("BC0431-SP"), year_of("194"), year_of("BC04")
    (1944, -430, None, None)
    """
    match = YEAR_RE.match(value)
    if match is None:
        return None
    return 1 - int(match[0][2:]) if value[0] == "B" else int(match[0])


def year_value(year: int) -> str:
    """The value of a year in the astronomers' count.

    >>> year_value(476), year_value(-430)
    ('0476', 'BC0431')
    """
    return f"{year:04}" if year > 0 else f"BC{1 - year:04}"
