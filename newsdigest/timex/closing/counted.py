"""Close what is counted from a date: three days later, a year ago, the quarter of a report."""

import re
from datetime import date, datetime, timedelta
from functools import lru_cache

from newsdigest.timex.closing.scene import Closed, Scene
from newsdigest.timex.value import step, year_value
from newsdigest.timex.worth import Open

AMOUNT_RE = re.compile(r"(?P<sign>[+-])(?P<clock>T)?(?P<count>[\d.]+|X)(?P<unit>[A-Z]+)")
UNIT_NAMES = {
    "D": "day",
    "W": "week",
    "WE": "weekend",
    "M": "month",
    "Q": "quarter",
    "H": "half-year",
    "Y": "year",
    "DE": "decade",
    "CE": "century",
}
OPEN_UNITS = {
    "D": "XXXX-XX-XX",
    "W": "XXXX-WXX",
    "WE": "XXXX-WXX-WE",
    "M": "XXXX-XX",
    "Q": "XXXX-QX",
    "H": "XXXX-HX",
    "Y": "XXXX",
    "DE": "XXX",
    "CE": "XX",
}


def close_counted(word: str, value: str, piece: Open, scene: Scene) -> Closed:
    """DCT -3W, REF +1M: so many units from the DCT, or from the date last mentioned."""
    match = AMOUNT_RE.fullmatch(value)
    if match is None:
        return value, ""
    if word == "TOLD":  # the end of the year: of this one, or of the one that the story tells
        word = "REF" if scene.history else "DCT"
    unit, back = match["unit"], match["sign"] == "-"
    near = scene.dct if word == "DCT" else scene.reference("D" if match["clock"] else unit)
    if match["count"] == "X" and word == "REF":
        return ("XXXX-XX-XX" if match["clock"] else OPEN_UNITS[unit]), "some time from another date"
    if match["count"] == "X":
        return ("PAST_REF" if back else "FUTURE_REF"), ""
    count = float(match["count"]) * (-1 if back else 1)
    if near is None and word == "REF" and scene.mentions.ancient is not None:
        return count_before_christ(int(count), unit, scene.mentions.ancient)
    if near is None:
        return ("XXXX-XX-XX" if match["clock"] else OPEN_UNITS[unit]), ""
    mentioned = word == "REF" and unit in scene.mentions.by_unit
    name = "the date last mentioned," if mentioned else "the DCT"
    if match["clock"]:
        return count_hours(count, unit, near, scene), f"counted from {name} {near}"
    return count_from(near, int(count), unit, name)


@lru_cache(maxsize=4096)
def count_from(near: date, count: int, unit: str, name: str) -> Closed:
    """So many units from a day, and what it is counted from."""
    return step(near, count, unit), count_reason(count, unit, f"{name} {near}")


def count_before_christ(count: int, unit: str, year: int) -> Closed:
    """Years from a year that is before Christ; smaller units stay open.

    >>> count_before_christ(2, "Y", -430)[0], count_before_christ(1, "D", -430)[0]
    ('BC0429', 'XXXX-XX-XX')
    """
    size = {"Y": 1, "DE": 10, "CE": 100}.get(unit)
    if size is None:
        return OPEN_UNITS[unit], ""
    return year_value(year + count * size), f"counted from {year_value(year)}"


def count_reason(count: int, unit: str, name: str) -> str:
    """The counting in words: "2 weeks before the DCT 2025-05-17"."""
    if count == 0:
        return f"the {UNIT_NAMES[unit]} of {name}"
    plural = "s" if abs(count) > 1 else ""
    return f"{abs(count)} {UNIT_NAMES[unit]}{plural} {'before' if count < 0 else 'after'} {name}"


def count_hours(count: float, unit: str, near: date, scene: Scene) -> str:
    """Hours, minutes or seconds from a day; to the hour only where the DCT has one."""
    length = timedelta(hours=count) if unit == "H" else timedelta(minutes=count)
    if scene.clock is not None and near == scene.dct:
        moment = datetime.combine(near, scene.clock) + length
        return moment.strftime("%Y-%m-%dT%H" if unit == "H" else "%Y-%m-%dT%H:%M")
    days = int(count / 24) if unit == "H" else 0
    return f"{near + timedelta(days)}" if days else f"{near}TXX"


def close_ago(word: str, value: str, piece: Open, scene: Scene) -> Closed:
    """A year ago: as coarse as what is compared, a quarter where one was just reported.

    "Nine months" are a part of the year that has no name in TIMEX3: they compare with a year.
    """
    quarter = scene.mentions.quarter
    months = scene.is_near(scene.mentions.months_sentence)
    if quarter and not months:
        year = int(quarter[:4]) - 1
        return f"{year:04}{quarter[4:]}", f"a year before the quarter last mentioned, {quarter}"
    near = scene.dct if months or "ago" in piece.rule else scene.reference("Y")
    if near is None and scene.mentions.ancient is not None:
        return count_before_christ(-1, "Y", scene.mentions.ancient)
    if near is None:
        return "XXXX", ""
    return step(near, -1, "Y"), f"a year before {near}"


def close_reported(word: str, value: str, piece: Open, scene: Scene) -> Closed:
    """REPORTED QUARTER: the one last mentioned, else the last that was over at the DCT.

    LATEST QUARTER: the same, but one that is over in any case.
    """
    quarter = scene.mentions.quarter
    if scene.dct is None:
        return (quarter, "the quarter last mentioned") if quarter else ("XXXX-QX", "")
    over = step(scene.dct, -1, "Q")
    if quarter and (word == "REPORTED" or quarter <= over):
        return quarter, "the quarter last mentioned"
    return over, f"the last quarter that was over at the DCT {scene.dct}"


def close_quarter_of(word: str, value: str, piece: Open, scene: Scene) -> Closed:
    """QUARTER 1988: the quarter last mentioned, in that year ("the 1988 period").

    Beside a number of months it is the year: "net for the nine months, and in the 1988 period".
    """
    quarter = scene.mentions.quarter
    if not quarter or scene.is_near(scene.mentions.months_sentence):
        return value, ""
    return f"{value}{quarter[4:]}", f"the quarter last mentioned, in {value}"
