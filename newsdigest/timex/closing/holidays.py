"""Holidays whose day a rule computes: fixed days, nth weekdays of a month, days around Easter.

They are those that English-language news names without saying a date. Days that are sighted or
proclaimed each year (Eid, Diwali, Lunar New Year) are left out: no rule gives them.
"""

from datetime import date, timedelta
from functools import lru_cache

FIXED = {
    "new-years-day": (1, 1),
    "valentines-day": (2, 14),
    "st-patricks-day": (3, 17),
    "may-day": (5, 1),
    "juneteenth": (6, 19),
    "canada-day": (7, 1),
    "independence-day": (7, 4),
    "bastille-day": (7, 14),
    "halloween": (10, 31),
    "all-saints-day": (11, 1),
    "all-souls-day": (11, 2),
    "guy-fawkes-night": (11, 5),
    "veterans-day": (11, 11),
    "christmas-eve": (12, 24),
    "christmas": (12, 25),
    "boxing-day": (12, 26),
    "new-years-eve": (12, 31),
}

# (month, ISO weekday, which of the month); -1 is the last.
FLOATING = {
    "martin-luther-king-day": (1, 1, 3),
    "presidents-day": (2, 1, 3),
    "memorial-day": (5, 1, -1),
    "labor-day": (9, 1, 1),
    "columbus-day": (10, 1, 2),
    "thanksgiving": (11, 4, 4),
}

AROUND_EASTER = {
    "ash-wednesday": -46,
    "palm-sunday": -7,
    "maundy-thursday": -3,
    "good-friday": -2,
    "holy-saturday": -1,
    "easter": 0,
    "easter-monday": 1,
    "ascension-day": 39,
    "pentecost": 49,
    "whit-monday": 50,
}


@lru_cache(maxsize=4096)
def holiday_date(name: str, year: int) -> date:
    """The day of a holiday in a year of the Gregorian calendar.

    >>> holiday_date("thanksgiving", 2025), holiday_date("good-friday", 2024)
    (datetime.date(2025, 11, 27), datetime.date(2024, 3, 29))
    """
    if name in FIXED:
        return date(year, *FIXED[name])
    if name in FLOATING:
        return nth_weekday(year, *FLOATING[name])
    if name == "election-day":  # the Tuesday after the first Monday of November
        return nth_weekday(year, 11, 1, 1) + timedelta(1)
    return easter(year) + timedelta(AROUND_EASTER[name])


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The nth ``weekday`` (ISO, Monday is 1) of a month; the last for -1.

    >>> nth_weekday(2025, 5, 1, -1)
    datetime.date(2025, 5, 26)
    """
    if nth < 0:
        last = date(year + month // 12, month % 12 + 1, 1) - timedelta(1)
        return last - timedelta((last.isoweekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta((weekday - first.isoweekday()) % 7 + 7 * (nth - 1))


def easter(year: int) -> date:
    """Easter Sunday of the Western churches (Meeus, Jones and Butcher's computation).

    >>> easter(2000), easter(2025)
    (datetime.date(2000, 4, 23), datetime.date(2025, 4, 20))
    """
    golden = year % 19
    century, of_century = divmod(year, 100)
    leap_centuries, rest = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap_centuries - correction + 15) % 30
    leap_years, of_leap = divmod(of_century, 4)
    to_sunday = (32 + 2 * rest + 2 * leap_years - epact - of_leap) % 7
    late = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)
