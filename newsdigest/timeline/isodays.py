"""Days as ISO strings: one counted on or back, and how far two are apart."""

from datetime import date, timedelta


def shift(day: str, days: int) -> str:
    """The ISO day so many ``days`` from ``day``; at the ends of the calendar, ``day`` itself.

    >>> shift("2032-02-28", 1), shift("0001-01-01", -1)
    ('2032-02-29', '0001-01-01')
    """
    try:
        return (date.fromisoformat(day) + timedelta(days=days)).isoformat()
    except (ValueError, OverflowError):
        return day


def count_days(one: str, other: str) -> int:
    """The days between two ISO days.

    >>> count_days("2032-03-01", "2032-02-28")
    2
    """
    return abs((date.fromisoformat(one) - date.fromisoformat(other)).days)
