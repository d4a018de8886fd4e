"""Close last, next and this: a named day, month, season or holiday on one side of a date."""

from datetime import date, timedelta

from newsdigest.timex.closing.bare import open_value
from newsdigest.timex.closing.holidays import holiday_date
from newsdigest.timex.closing.scene import Closed, Scene
from newsdigest.timex.closing.story import SEASON_MONTHS, month_reached
from newsdigest.timex.closing.weekdays import WEEKDAY_RE, close_told_weekday
from newsdigest.timex.value import step, year_value
from newsdigest.timex.worth import Open

SEASONS = ("SP", "SU", "FA", "WI")
WEEKS = {"last": -1, "this": 0, "next": 1}
SIDES = {"last": "before", "this": "around", "next": "after"}
FROM_MENTION = {"before": "last", "same": "this", "after": "next"}


def close_relative(word: str, value: str, piece: Open, scene: Scene) -> Closed:
    """last V, next V, this V: before, after or around the DCT."""
    unit, _, rest = value.partition(" ")
    if rest:  # "last year Q3", "next week 5"
        return close_within(word, unit, rest, scene)
    if scene.dct is None:
        return open_value(value), ""
    return place(word, value, scene.dct), f"the one {SIDES[word]} the DCT {scene.dct}"


def close_mentioned(word: str, value: str, piece: Open, scene: Scene) -> Closed:
    """before V, after V, same V: counted from the date last mentioned."""
    whole, _, rest = value.partition(" ")
    if word == "same" and WEEKDAY_RE.fullmatch(value):
        return close_told_weekday(piece, scene)
    unit = "D" if "WXX" in value else "W" if whole == "week" else "Y"
    near = scene.reference(unit)
    if near is None and unit == "Y" and scene.mentions.ancient is not None:
        return close_ancient(word, rest or value[5:], scene.mentions.ancient, scene.mentions.story)
    if near is None:
        part = f"WXX-{rest}" if unit == "W" else rest
        return open_value(f"XXXX-{part}" if rest else value), ""
    if unit == "W":
        day = day_of_week(near, WEEKS[FROM_MENTION[word]], int(rest))
        return day, f"of the week {SIDES[FROM_MENTION[word]]} {near}"
    if rest:  # "May of the following year"
        year = near.year + WEEKS[FROM_MENTION[word]]
        return f"{year:04}-{rest}", f"of the {whole} {SIDES[FROM_MENTION[word]]} {near}"
    if unit == "Y" and len(scene.mentions.by_unit.get("Y", "")) == 4:
        near = near.replace(month=7)  # a whole year: its summer lies within, not before
    word = FROM_MENTION[word]
    return place(word, value, near), f"the one {SIDES[word]} the date last mentioned, {near}"


def close_ancient(word: str, part: str, year: int, story: str) -> Closed:
    """A part of a year before Christ: the next winter is of the same year, if that is in July.

    >>> close_ancient("after", "WI", -331, "BC0332-07")[0]
    'BC0332-WI'
    """
    month, reached = SEASON_MONTHS.get(part, part[:2]), month_reached(story)
    on_that_side = month > reached if word == "after" else month < reached
    if word != "same" and not (reached and on_that_side):
        year += WEEKS[FROM_MENTION[word]]
    return f"{year_value(year)}-{part}", f"counted from {story}"


def place(word: str, value: str, near: date) -> str:
    """The value on that side of a day.

    >>> near = date(2025, 5, 17)
    >>> place("last", "XXXX-05", near), place("next", "XXXX-WXX-5", near)
    ('2024-05', '2025-05-23')
    """
    rest = value[5:]
    if rest == "WXX-WE":
        return step(near, WEEKS[word], "WE")
    if rest.startswith("WXX-"):
        away = (int(rest[-1]) - near.isoweekday()) % 7
        days = {"last": away - 7, "next": away or 7, "this": (away + 3) % 7 - 3}[word]
        return str(near + timedelta(days))
    if rest in SEASONS:
        return place_season(word, rest, near)
    if len(rest) == 2:
        return f"{choose_year(word, int(rest), near.month, near.year):04}-{rest}"
    return place_day(word, rest, near)


def choose_year(word: str, number: int, current: int, year: int) -> int:
    """The year of the month or season ``number`` on that side of the ``current`` one."""
    if word == "last":
        return year - (number >= current)
    return year + (number <= current) if word == "next" else year


def place_season(word: str, season: str, near: date) -> str:
    """A season on that side; January belongs to the winter of the year before."""
    year = near.year - (near.month < 3)
    current = (near.month // 3 - 1) % 4
    return f"{choose_year(word, SEASONS.index(season), current, year):04}-{season}"


def place_day(word: str, rest: str, near: date) -> str:
    """A day of the year, or a holiday, on that side."""
    days = []
    for year in range(near.year - 4, near.year + 5):  # 29 February comes every fourth
        try:
            month, _, day = rest.partition("-")
            named = rest[0].islower()
            days.append(holiday_date(rest, year) if named else date(year, int(month), int(day)))
        except ValueError:
            continue
    if word == "last":
        return str(max(day for day in days if day < near))
    if word == "next":
        return str(min(day for day in days if day > near))
    return str(min(days, key=lambda day: abs(day.year - near.year)))


def close_within(word: str, unit: str, rest: str, scene: Scene) -> Closed:
    """last year Q3, next week 5: a part of the year or the week on that side of the DCT."""
    if scene.dct is None:
        return open_value(f"XXXX-WXX-{rest}" if unit == "week" else f"XXXX-{rest}"), ""
    reason = f"of the {unit} {SIDES[word]} the DCT {scene.dct}"
    if unit == "week":
        return day_of_week(scene.dct, WEEKS[word], int(rest)), reason
    year = scene.dct.year + WEEKS[word]
    return (str(holiday_date(rest, year)) if rest[0].islower() else f"{year:04}-{rest}"), reason


def day_of_week(near: date, weeks: int, weekday: int) -> str:
    """A weekday of the week so many weeks from the one that holds a day."""
    return str(near + timedelta(7 * weeks + weekday - near.isoweekday()))
