"""Days as a user types them: ``2025-05-16``, ``2025-05``, ``2025``, also ``16 May 2025``."""

import re
from datetime import date, datetime, timedelta

import typer

ISO_RE = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?)?")
WRITTEN_RE = re.compile(r"(?=.*[A-Za-z]{3})(?=.*\b\d{4}\b)[A-Za-z0-9 ,.]{6,30}")

# Two defaults that share nothing: a part that was not typed differs between the readings.
DEFAULT = datetime(2000, 1, 1)
OTHER_DEFAULT = datetime(2001, 2, 2)


def read_interval(words: str) -> tuple[date, date]:
    """The first day that ``words`` names, and the first day after it.

    Raises:
        ValueError: it names no day, month or year.

    >>> [str(day) for day in read_interval("2025-05")]
    ['2025-05-01', '2025-06-01']
    >>> [str(day) for day in read_interval("16 May 2025")]
    ['2025-05-16', '2025-05-17']
    """
    found = ISO_RE.fullmatch(words)
    if found is None:
        first = read_written(words)
        return first, first + timedelta(days=1)
    year, month, day = (found.group(name) for name in ("year", "month", "day"))
    first = date(int(year), int(month or 1), int(day or 1))
    if day:
        return first, first + timedelta(days=1)
    if month:
        return first, (first.replace(day=28) + timedelta(days=4)).replace(day=1)
    return first, date(first.year + 1, 1, 1)


def read_written(words: str) -> date:
    """A whole date in English words; python-dateutil reads only what has a month and a year."""
    if WRITTEN_RE.fullmatch(words) is None:
        raise ValueError(words)
    from dateutil.parser import parse  # 0.1 s: only for dates in words

    readings = [parse(words, default=default) for default in (DEFAULT, OTHER_DEFAULT)]
    if readings[0] != readings[1]:
        raise ValueError(words)  # a part of the date was missing
    return readings[0].date()


def parse_day(words: str | None) -> str | None:
    """The first day of what the user typed, as ISO."""
    return words and check_interval(words)[0].isoformat()


def parse_last_day(words: str | None) -> str | None:
    """The first day after what the user typed, as ISO."""
    return words and check_interval(words)[1].isoformat()


def check_interval(words: str) -> tuple[date, date]:
    """As `read_interval`; what cannot be read is wrong usage."""
    try:
        return read_interval(words.strip())
    except (ValueError, OverflowError):
        reason = f"'{words}' is no day: write 2025-05-16, 2025-05 or 2025."
        raise typer.BadParameter(reason) from None
