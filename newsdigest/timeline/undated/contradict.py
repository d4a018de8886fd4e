"""What in an article speaks against a day of publication: nothing is told before it happens."""

from datetime import date

from newsdigest.timeline.isodays import count_days
from newsdigest.timeline.undated.lead import Lead, PastDay

WEEK = 7
RECENT = 3  # days back to which a bare weekday surely reaches; further off, it may lie after
SOON = 60  # days after a publication; a day of the calendar beyond them is that of the year before


def find_contradiction(lead: Lead, day: str, *, by_weekday: bool) -> str | None:
    """Say what the article tells as past that may lie after ``day``; None where nothing does.

    Args:
        by_weekday: the day is only that of a weekday which the lead names: another weekday can
            show that it was told later, and so can a word that counts from the report itself.
    """
    for past in lead.past:
        if not past.value or past.value[5] == "W":
            if by_weekday and may_follow(past, day):
                return f"it also tells of “{past.words}”, which may lie after {day}"
        elif (told := close_year(past.value, day)) > day:
            return f"it tells of {told}, after {day}"
    return None


def may_follow(past: PastDay, day: str) -> bool:
    """Tell whether a weekday is as likely to follow ``day`` as to come before it.

    >>> may_follow(PastDay("XXXX-WXX-6", "Saturday"), "2031-02-05")  # a Wednesday
    True
    >>> may_follow(PastDay("XXXX-WXX-1", "Monday"), "2031-02-05")
    False
    """
    if not past.value:
        return True
    return (date.fromisoformat(day).isoweekday() - int(past.value[-1])) % WEEK > RECENT


def close_year(value: str, day: str) -> str:
    """The day of the calendar that ``value`` means in a report of about ``day``.

    >>> close_year("XXXX-03-01", "2031-02-05"), close_year("XXXX-12-30", "2031-02-05")
    ('2031-03-01', '2030-12-30')
    """
    if not value.startswith("XXXX"):
        return value
    year = int(day[:4])
    for number in (year + 1, year):
        told = f"{number:04}{value[4:]}"
        if is_day(told) and (told <= day or count_days(told, day) <= SOON):
            return told
    return f"{max(year - 1, 1):04}{value[4:]}"


def is_day(value: str) -> bool:
    """Tell a day of the calendar from 29 February of a common year."""
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True
