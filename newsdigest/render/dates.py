"""Dates in words a reader knows: ``Fri 16 May 2025``, ``spring 2022``, ``1991``."""

from datetime import date

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
PARTS = {
    "MO": "morning",
    "MI": "midday",
    "AF": "afternoon",
    "EV": "evening",
    "NI": "night",
    "DT": "daytime",
}


def say_date(value: str, evidence: str = "") -> str:
    """Say a TIMEX3 value; what has no words of its own stays as it is.

    >>> say_date("2025-05-16"), say_date("2022-SP"), say_date("2022-02"), say_date("198")
    ('Fri 16 May 2025', 'spring 2022', 'Feb 2022', '1980s')
    >>> say_date("2025-W20"), say_date("2025-W20-WE"), say_date("2025-05-16TEV")
    ('week of 12 May 2025', 'weekend of 17 May 2025', 'Fri 16 May 2025, evening')
    >>> say_date("FUTURE_REF", "in the coming days")
    'in the coming days'
    """
    if value.endswith("_REF"):
        return evidence or value
    day, _, time = value.partition("T")
    words = say_day(day)
    if time:
        words += f", {PARTS.get(time, time)}"
    return words


def say_day(value: str) -> str:
    """Say a calendar value without a time."""
    year, _, rest = value.partition("-")
    if not year.isdigit():
        return value
    if not rest:
        return {2: f"{int(year) + 1}th century", 3: f"{year}0s"}.get(len(year), year)
    if rest in SEASONS:
        return f"{SEASONS[rest]} {year}"
    if rest[0] in "QH":
        return f"{rest} {year}"
    try:
        if rest[0] == "W":
            offset = 6 if rest.endswith("-WE") else 1
            start = date.fromisocalendar(int(year), int(rest[1:3]), offset)
            span = "weekend" if offset == 6 else "week"
            return f"{span} of {start.day} {MONTHS[start.month - 1]} {start.year}"
        if len(rest) == 2:
            return f"{MONTHS[int(rest) - 1]} {year}"
        found = date.fromisoformat(value)
    except (ValueError, IndexError):
        return value
    return f"{DAYS[found.weekday()]} {found.day} {MONTHS[found.month - 1]} {found.year}"
