"""Close open values, each by a reason: against the DCT, the tense, or the date last mentioned."""

import re
from bisect import bisect_right
from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from newsdigest.records import Sentence, Timex
from newsdigest.timex.holidays import holiday_date
from newsdigest.timex.tense import read_tense
from newsdigest.timex.value import cover, first_day, step
from newsdigest.timex.worth import Open

AMOUNT_RE = re.compile(
    r"(?P<sign>[+-])(?:T(?P<clock>[\d.X]+)(?P<clock_unit>[HMS])|(?P<count>[\d.X]+)(?P<unit>[A-Z]+))"
)
COMPARED_RE = re.compile(r"AGO|QUARTER|last|next")
PART_OF_YEAR_RE = re.compile(r"P\d+M")  # "the nine months": a part of the year without a name
OF_A_YEAR_RE = re.compile(r"XXXX-(?:\d\d(?:-\d\d)?|SP|SU|FA|WI|Q\d|H\d)")
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
# A mention of this precision can be counted from in these units.
UNITS_FROM = {
    "day": ["D", "W", "WE", "M", "Q", "H", "Y", "DE", "CE"],
    "weekend": ["W", "WE", "M", "Y", "DE", "CE"],
    "week": ["W", "WE", "M", "Y", "DE", "CE"],
    "month": ["M", "Q", "H", "Y", "DE", "CE"],
    "quarter": ["Q", "H", "Y", "DE", "CE"],
    "season": ["Y", "DE", "CE"],
    "half": ["H", "Y", "DE", "CE"],
    "year": ["Y", "DE", "CE"],
    "decade": ["DE", "CE"],
    "century": ["CE"],
}
SEASON_ORDER = ["SP", "SU", "FA", "WI"]
WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class Scene(NamedTuple):
    """What the closing of a value may look at.

    Attributes:
        dct: the day of the document, None when unknown.
        clock: the hour and minute of the DCT, if it has them.
        narrative: the text tells history: days count from the last mentioned date.
        mentioned: the value last mentioned that a unit can be counted from, by unit;
            "last" is the last of all, "quarter" the last reported, "months" and "sentence" where
            the sentence begins that last named a number of months, a day.
    """

    text: str
    dct: date | None
    narrative: bool
    mentioned: dict[str, str]
    sentence: tuple[int, int]

    def reference(self, unit: str) -> date | None:
        """The first day of the date that counting in ``unit`` starts from.

        That is the one last mentioned; in news the DCT, where none was.
        """
        last = self.mentioned.get(unit)
        if last is None:
            return None if self.narrative else self.dct
        return first_day(last)


AHEAD = ("future", "conditional")
Closed = tuple[str, str]  # a value, and the reason for it


def normalize_timexes(
    text: str, pieces: list[Open], sentences: tuple[Sentence, ...], dct: date | None
) -> tuple[Timex, ...]:
    """Close the values of ``pieces`` in the order of the text."""
    starts = [s.start for s in sentences]
    mentioned: dict[str, str] = {}
    narrative = tells_history(pieces, dct)
    closed = []
    for piece in pieces:
        number = bisect_right(starts, piece.start) - 1
        bounds = (sentences[number].start, sentences[number].end) if number >= 0 else (0, len(text))
        scene = Scene(text, dct, narrative, mentioned, bounds)
        timex = close(piece, scene)
        closed.append(timex)
        if timex.precision:
            remember(mentioned, timex.value, timex.precision)
            if "D" in mentioned and mentioned["D"] == mentioned["last"]:
                mentioned["sentence"] = str(bounds[0])
            if is_reported(piece, timex, dct):
                mentioned["quarter"] = timex.value
                mentioned.pop("months", None)
        elif PART_OF_YEAR_RE.fullmatch(timex.value):
            mentioned["months"] = str(bounds[0])
    return tuple(closed)


def is_reported(piece: Open, timex: Timex, dct: date | None) -> bool:
    """Tell whether a quarter is the one that a report is about: begun by now, not compared with."""
    if timex.precision != "quarter" or COMPARED_RE.match(piece.value):
        return False
    return dct is None or (timex.day_from or "") <= str(dct)


def remember(mentioned: dict[str, str], value: str, precision: str) -> None:
    """Note a value as the last mentioned, for its own unit and all coarser ones.

    "Two days later" counts from the last day named, not from the year named after it.
    """
    if precision in ("minute", "hour", "part-of-day"):
        value, precision = value[:10], "day"
    for unit in UNITS_FROM.get(precision, ""):
        mentioned[unit] = value
    mentioned["last"] = value


def tells_history(pieces: list[Open], dct: date | None) -> bool:
    """Tell whether a text tells history: many years named, far from the DCT, few words like today.

    Then "3 July" is of the year last mentioned and not of the DCT's.
    """
    years = [
        int(p.value[:4]) for p in pieces if p.value[:4].isdigit() and p.type in ("DATE", "TIME")
    ]
    far = [y for y in years if dct is None or abs(y - dct.year) >= 2]
    near = sum(1 for p in pieces if p.value.startswith("DCT") or "WXX" in p.value)
    return len(far) >= 4 and len(far) * 2 > len(years) and len(far) > 4 * near


def close(piece: Open, scene: Scene) -> Timex:
    """Close one value and tell its precision, its days and the reason."""
    try:
        value, reason = close_value(piece, scene)
    except (ValueError, OverflowError):
        value, reason = "XXXX", "the date lies outside the calendar"
    begin = end_point = None
    if " " in value:  # "P2Y until DCT"
        value, side, _ = value.split(" ")
        begin, end_point = anchors(value, side, scene.dct)
    if piece.clock:
        value = f"{value[:10]}{piece.clock}" if len(value) >= 10 else "XXXX-XX-XX" + piece.clock
    covered = cover(value)
    if piece.note:
        reason = f"{reason}; {piece.note}" if reason else piece.note
    return Timex(
        piece.start,
        piece.end,
        piece.type,
        value,
        piece.mod,
        piece.rule,
        reason,
        covered.precision,
        covered.day_from,
        covered.day_until,
        begin,
        end_point,
        piece.quant,
        piece.freq,
    )


def anchors(value: str, side: str, dct: date | None) -> tuple[str | None, str | None]:
    """TIMEX3 beginPoint and endPoint of a duration that touches the DCT."""
    if dct is None:
        return None, None
    match = AMOUNT_RE.match(("-" if side == "until" else "+") + value[1:])
    other: str | None = None
    if match and match["count"] and match["count"].isdigit():
        other = counted(dct, int(match["sign"] + match["count"]), match["unit"])
    today = str(dct)
    return (other, today) if side == "until" else (today, other)


def close_value(piece: Open, scene: Scene) -> Closed:
    """Send an open value to the function that closes its kind."""
    value = piece.value
    head, _, rest = value.partition(" ")
    if rest:
        closer = BY_WORD.get(head)
        return closer(head, rest, piece, scene) if closer else (value, "")
    if not value.startswith("X") or piece.type == "SET":
        if "-" in value and value[5:6].islower():
            return holiday_date(value[5:], int(value[:4])).isoformat(), ""
        return value, ""
    return close_bare(value, piece, scene)


# --- bare values: some Friday, some May, some 3 July ---------------------------------------------


def close_bare(value: str, piece: Open, scene: Scene) -> Closed:
    """Close a value that says no more than its name."""
    if value.startswith("XX") and not value.startswith("XXXX"):
        return close_century(value, scene)
    day = narrative_day(value, scene)
    if day is not None:
        return day
    if scene.dct is None:
        return open_value(value), ""
    if value == "XXXX-XX-XX":
        return close_clock(piece, scene)
    for pattern, closer in BARE:
        if pattern.fullmatch(value):
            return closer(value, scene.dct, piece, scene)
    return value, ""


def open_value(value: str) -> str:
    """A value that stays open, in the form of TIMEX3: no name of ours in it."""
    return "XXXX-XX-XX" if value[5:6].islower() else value


def narrative_day(value: str, scene: Scene) -> Closed | None:
    """In history, a month or a day without year is of the year last mentioned."""
    if not scene.narrative:
        return None
    last = scene.mentioned.get("last", "")
    if not last[:4].isdigit():
        return None
    year = int(last[:4])
    if OF_A_YEAR_RE.fullmatch(value):
        if value[5:7] in ("01", "02", "03") and last[5:7] in ("10", "11", "12"):
            return f"{year + 1:04}{value[4:]}", f"the one after the last date mentioned, {last}"
        return f"{year:04}{value[4:]}", f"the year of the last date mentioned, {last}"
    if value[5:6].islower():
        day = holiday_date(value[5:], year).isoformat()
        return day, f"the year of the last date mentioned, {last}"
    if value == "XXXX-XX-XX":
        if "D" not in scene.mentioned:
            return None
        return scene.mentioned["D"], f"the day last mentioned, {scene.mentioned['D']}"
    if re.fullmatch(r"XXXX-WXX-\d", value) and len(last) >= 10:
        near = date.fromisoformat(last[:10])
        nearest = near + timedelta((int(value[-1]) - near.isoweekday() + 3) % 7 - 3)
        return nearest.isoformat(), f"the one nearest to the last date mentioned, {last}"
    return None


def close_century(value: str, scene: Scene) -> Closed:
    """A year or a decade without its century: the last one that is not far ahead of the DCT."""
    digits, _, rest = value[2:].partition("-")
    last = scene.mentioned.get("last", "")
    scale = 10 if len(digits) == 1 else 1
    if scene.narrative and last[:4].isdigit():
        limit = int(last[:4]) + 10
    else:
        limit = scene.dct.year + 10 if scene.dct else 2049
    year = int(digits) * scale + (limit - int(digits) * scale) // 100 * 100
    text = f"{year:04}"[:3] if scale == 10 else f"{year:04}"
    return (f"{text}-{rest}" if rest else text), f"the last such year up to {limit}"


def close_clock(piece: Open, scene: Scene) -> Closed:
    """A time of day: of the day that its sentence named before it, else of the DCT."""
    day = scene.mentioned.get("D")
    if day and scene.mentioned.get("sentence") == str(scene.sentence[0]):
        return day, f"the day last mentioned, {day}"
    return str(scene.dct), f"the day of the DCT {scene.dct}"


def close_weekday(value: str, dct: date, piece: Open, scene: Scene) -> Closed:
    """The last such day up to the DCT, which counts itself; the next where the clause looks ahead.

    News tells of the last six days and of today; a bare weekday ahead of the DCT is one in twenty.
    """
    weekday = int(value[-1])
    back = (dct.isoweekday() - weekday) % 7
    name = WEEKDAY_NAMES[weekday - 1]
    if back and read_tense(scene.text, piece.start, piece.end, scene.sentence) == "future":
        day = dct + timedelta(7 - back)
        return day.isoformat(), f"the {name} after the DCT {dct}, since the clause looks ahead"
    return (dct - timedelta(back)).isoformat(), f"the {name} on or before the DCT {dct}"


def close_month(value: str, dct: date, piece: Open, scene: Scene) -> Closed:
    """The month of the DCT's year, unless the tense puts it in the last year or the next."""
    month = int(value[5:7])
    tense = read_tense(scene.text, piece.start, piece.end, scene.sentence)
    year, reason = dct.year, f"the year of the DCT {dct}"
    ahead = month - dct.month
    if (ahead > 5 and tense not in AHEAD) or (ahead > 1 and tense == "past"):
        year, reason = (
            dct.year - 1,
            f"the last one before the DCT {dct}, since the clause is in the past",
        )
    elif month < dct.month and tense in AHEAD:
        year, reason = (
            dct.year + 1,
            f"the next one after the DCT {dct}, since the clause looks ahead",
        )
    return f"{year:04}-{month:02}", reason


def close_month_day(value: str, dct: date, piece: Open, scene: Scene) -> Closed:
    """The day nearest to the DCT, unless the tense forbids it."""
    month, number = int(value[5:7]), int(value[8:10])
    tense = read_tense(scene.text, piece.start, piece.end, scene.sentence)
    distance = (month - dct.month) * 30 + number - dct.day
    year, reason = dct.year, f"the year of the DCT {dct}"
    if distance > 60 and tense == "past":
        year, reason = (
            dct.year - 1,
            f"the last one before the DCT {dct}, since the clause is in the past",
        )
    elif distance < -60 and tense in AHEAD:
        year, reason = (
            dct.year + 1,
            f"the next one after the DCT {dct}, since the clause looks ahead",
        )
    elif distance > 240:
        year, reason = dct.year - 1, f"the one nearest to the DCT {dct}"
    elif distance < -300:
        year, reason = dct.year + 1, f"the one nearest to the DCT {dct}"
    return f"{year:04}-{month:02}-{number:02}", reason


def close_part(value: str, dct: date, piece: Open, scene: Scene) -> Closed:
    """A quarter or half without year: the last that has begun, unless the clause looks ahead."""
    kind, number = value[5], int(value[6])
    current = (dct.month - 1) // (3 if kind == "Q" else 6) + 1
    tense = read_tense(scene.text, piece.start, piece.end, scene.sentence)
    if number > current and tense != "future" and tense != "present":
        return f"{dct.year - 1:04}-{value[5:]}", f"the last one that has begun before the DCT {dct}"
    if number < current - 1 and tense in AHEAD:  # the last quarter is still to be reported
        return (
            f"{dct.year + 1:04}-{value[5:]}",
            f"the next one after the DCT {dct}, since the clause looks ahead",
        )
    return f"{dct.year:04}-{value[5:]}", f"the year of the DCT {dct}"


def close_weekend(value: str, dct: date, piece: Open, scene: Scene) -> Closed:
    """The last weekend that has begun, unless the clause looks ahead."""
    begun = dct.isoweekday() >= 6
    tense = read_tense(scene.text, piece.start, piece.end, scene.sentence)
    if begun or tense in AHEAD:
        return step(dct, 0, "WE"), f"the weekend of the week of the DCT {dct}"
    return step(dct, -1, "WE"), f"the weekend before the DCT {dct}"


def close_season(value: str, dct: date, piece: Open, scene: Scene) -> Closed:
    """The season of the DCT's year."""
    return f"{dct.year:04}-{value[5:]}", f"the year of the DCT {dct}"


def close_holiday(value: str, dct: date, piece: Open, scene: Scene) -> Closed:
    """The nearest to the DCT: news speaks of the last one and of the coming one."""
    days = [holiday_date(value[5:], year) for year in (dct.year - 1, dct.year, dct.year + 1)]
    day = min(days, key=lambda d: abs((d - dct).days))
    return day.isoformat(), f"the one nearest to the DCT {dct}"


BARE: tuple[tuple[re.Pattern[str], Callable[[str, date, Open, Scene], Closed]], ...] = (
    (re.compile(r"XXXX-WXX-\d"), close_weekday),
    (re.compile(r"XXXX-WXX-WE"), close_weekend),
    (re.compile(r"XXXX-\d\d"), close_month),
    (re.compile(r"XXXX-\d\d-\d\d"), close_month_day),
    (re.compile(r"XXXX-[QH]\d"), close_part),
    (re.compile(r"XXXX-(?:SP|SU|FA|WI)"), close_season),
    (re.compile(r"XXXX-[a-z].*"), close_holiday),
)

# --- last, next, this ----------------------------------------------------------------------------


def close_relative(word: str, value: str, piece: Open, scene: Scene) -> Closed:
    """last, next, this: a named day, month or season before, after or around the DCT."""
    head, _, rest = value.partition(" ")
    if rest:  # "last year Q3", "next week 5"
        return close_within(word, head, rest, scene)
    return place(word, value, scene.dct, f"the DCT {scene.dct}")


def close_mentioned(word: str, value: str, piece: Open, scene: Scene) -> Closed:
    """before, after, same: the same, counted from the date last mentioned."""
    words = {"before": "last", "after": "next", "same": "this"}
    unit = "D" if "W" in value else "M" if value[5:7].isdigit() else "Y"
    return place(words[word], value, scene.reference(unit), "the date last mentioned")


def place(word: str, value: str, near: date | None, name: str) -> Closed:
    """The value before, after or around a day."""
    if near is None:
        return open_value(value), ""
    side = {"last": "before", "next": "after", "this": "around"}[word]
    reason = f"the one {side} {name}"
    if value.startswith("XXXX-WXX-WE"):
        return step(near, {"last": -1, "this": 0, "next": 1}[word], "WE"), reason
    if value.startswith("XXXX-WXX-"):
        away = (int(value[-1]) - near.isoweekday()) % 7
        days = {"last": away - 7, "next": away or 7, "this": (away + 3) % 7 - 3}[word]
        return (near + timedelta(days)).isoformat(), reason
    rest = value[5:]
    if rest[:1].islower():
        holiday = holiday_date(rest, near.year)
        shift = {"last": -(holiday >= near), "next": holiday <= near, "this": 0}[word]
        return holiday_date(rest, near.year + shift).isoformat(), reason
    if len(rest) == 5:
        around = [
            date(y, int(rest[:2]), int(rest[3:])) for y in range(near.year - 1, near.year + 2)
        ]
        if word == "last":
            return max(d for d in around if d < near).isoformat(), reason
        if word == "next":
            return min(d for d in around if d > near).isoformat(), reason
        return around[1].isoformat(), reason
    if rest in SEASON_ORDER:
        number, current = SEASON_ORDER.index(rest), near.month // 3 - 1
    else:
        number, current = int(rest[:2]), near.month
    year = near.year
    if word == "last" and number >= current:
        year -= 1
    if word == "next" and number <= current:
        year += 1
    return f"{year:04}-{rest}", reason


def close_within(word: str, unit: str, rest: str, scene: Scene) -> Closed:
    """ "last year Q3", "next week 5": a part of the unit before, around or after the DCT."""
    shift = {"last": -1, "this": 0, "next": 1}[word]
    if scene.dct is None:
        return (f"XXXX-WXX-{rest}" if unit == "week" else f"XXXX-{rest}"), ""
    reason = f"of the {unit} {('before', 'of', 'after')[shift + 1]} the DCT {scene.dct}"
    if unit == "week":
        monday = scene.dct - timedelta(scene.dct.isoweekday() - 1)
        return (monday + timedelta(7 * shift + int(rest) - 1)).isoformat(), reason
    if rest[0].islower():
        return str(holiday_date(rest, scene.dct.year + shift)), reason
    return f"{scene.dct.year + shift:04}-{rest}", reason


# --- so far from a date --------------------------------------------------------------------------


def close_counted(word: str, value: str, piece: Open, scene: Scene) -> Closed:
    """DCT -3W, REF +1M: so many units from the DCT or the date last mentioned."""
    match = AMOUNT_RE.fullmatch(value)
    if match is None:
        return value, ""
    unit = match["unit"] or "D"
    near = scene.dct if word == "DCT" else scene.reference(unit)
    known = word == "REF" and unit in scene.mentioned
    name = f"the date last mentioned, {scene.mentioned[unit]}" if known else f"the DCT {scene.dct}"
    if match["clock"]:
        return (
            "XXXX-XX-XX" if near is None else f"{near}TXX"
        ), "" if near is None else f"some hours from {name}"
    if match["count"] == "X":
        return ("PAST_REF" if match["sign"] == "-" else "FUTURE_REF"), f"some time from {name}"
    if near is None:
        return OPEN_UNITS.get(match["unit"], "XXXX"), ""
    count = int(float(match["sign"] + match["count"]))
    reason = (
        ""
        if piece.rule in ("today",)
        else f"{abs(count)} {match['unit']} {'before' if count < 0 else 'after'} {name}"
    )
    return counted(near, count, match["unit"]), reason if count else f"counted from {name}"


def counted(near: date, count: int, unit: str) -> str:
    return step(near, count, unit)


def close_ago(word: str, value: str, piece: Open, scene: Scene) -> Closed:
    """A year ago: as coarse as what is compared; a quarter, where one was just spoken of."""
    quarter = scene.mentioned.get("quarter")
    months = scene.mentioned.get("months") == str(scene.sentence[0])
    if quarter and not months:
        year = int(quarter[:4]) - 1
        return f"{year:04}{quarter[4:]}", f"a year before the quarter last mentioned, {quarter}"
    near = scene.dct if months or "ago" in piece.rule else scene.reference("Y")
    if near is None:
        return "XXXX", ""
    return f"{near.year - 1:04}", f"a year before {near}"


def close_latest(word: str, value: str, piece: Open, scene: Scene) -> Closed:
    """The latest quarter: the one last reported, if it is over; else the last that is."""
    if scene.dct is None:
        return "XXXX-QX", ""
    over = step(scene.dct, -1, "Q")
    quarter = scene.mentioned.get("quarter", "")
    if quarter and quarter <= over:
        return quarter, "the quarter last mentioned"
    return over, f"the last quarter that was over at the DCT {scene.dct}"


def close_reported(word: str, value: str, piece: Open, scene: Scene) -> Closed:
    """The quarter: the one last mentioned, else the last that was over at the DCT."""
    quarter = scene.mentioned.get("quarter")
    if quarter:
        return quarter, "the quarter last mentioned"
    if scene.dct is None:
        return "XXXX-QX", ""
    return step(scene.dct, -1, "Q"), f"the last quarter that was over at the DCT {scene.dct}"


def close_quarter_of(word: str, value: str, piece: Open, scene: Scene) -> Closed:
    """The 1988 period: the quarter last mentioned, in that year."""
    quarter = scene.mentioned.get("quarter")
    year = value.removeprefix("OF ")
    return (
        (f"{year}{quarter[4:]}", f"the quarter last mentioned, in {year}")
        if quarter
        else (year, "")
    )


def close_duration(word: str, value: str, piece: Open, scene: Scene) -> Closed:
    return f"{word} {value}", ""


BY_WORD: dict[str, Callable[[str, str, Open, Scene], Closed]] = {
    "last": close_relative,
    "next": close_relative,
    "this": close_relative,
    "before": close_mentioned,
    "after": close_mentioned,
    "same": close_mentioned,
    "DCT": close_counted,
    "REF": close_counted,
    "AGO": close_ago,
    "REPORTED": close_reported,
    "LATEST": close_latest,
    "QUARTER": close_quarter_of,
}
