"""Close a bare value, one that says no more than its name: some Friday, some May, some 3 July."""

import re
from collections.abc import Callable
from datetime import date
from functools import lru_cache

from newsdigest.timex.closing.holidays import holiday_date
from newsdigest.timex.closing.scene import Closed, Scene
from newsdigest.timex.closing.story import is_perfect, month_reached
from newsdigest.timex.closing.tense import read_verb
from newsdigest.timex.closing.verbs import AHEAD, Tense
from newsdigest.timex.closing.weekdays import WEEKDAY_RE, close_weekday
from newsdigest.timex.value import OF_A_YEAR_RE, add_months, step, year_of, year_value
from newsdigest.timex.worth import Open

NTH_RE = re.compile(r"XXXX-XX-\d\d")
SEASON_STARTS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
HALF_A_YEAR = 5  # months; a story seldom goes back further
THIRD_OF_A_MONTH = 10  # days
NINE_MONTHS = 274  # days


def close_bare(piece: Open, scene: Scene) -> Closed:
    """Close a value that says no more than its name."""
    value = piece.value
    if value.startswith("XX") and not value.startswith("XXXX"):
        return close_century(value, scene)
    if WEEKDAY_RE.fullmatch(value):
        return close_weekday(piece, scene)
    if scene.history:
        closed = close_in_history(piece, scene)
        if closed is not None:
            return closed
    if value == "XXXX-XX-XX":
        return close_clock(piece, scene)
    if scene.dct is None:
        return open_value(value), ""
    for pattern, closer in CLOSERS:
        if pattern.fullmatch(value):
            return closer(value, scene.dct, piece, scene)
    return value, ""


def open_value(value: str) -> str:
    """A value that stays open, in the form of TIMEX3: no name of ours in it."""
    return "XXXX-XX-XX" if value[5:6].islower() else value


def close_in_history(piece: Open, scene: Scene) -> Closed | None:
    """In a text that tells history: of the year, the month or the day that it has come to."""
    value, story = piece.value, scene.mentions.story
    if value == "XXXX-XX-XX":
        day = scene.mentions.day
        return (day, f"the day last mentioned, {day}") if day else None
    verb = read_verb(scene.text, piece.start, piece.end, scene.sentence)
    if not story or verb in ("future", "present"):
        return None
    year = year_value(story_year(piece, scene))
    reason = f"counted from {story}, to which the story has come"
    if OF_A_YEAR_RE.fullmatch(value):
        return year + value[4:], reason
    if value[5:6].islower() and year.isdigit():
        return str(holiday_date(value[5:], int(year))), reason
    if NTH_RE.fullmatch(value) and story[5:7].isdigit():
        return story_month(value, story) + value[7:], reason
    return None


def story_year(piece: Open, scene: Scene) -> int:
    """The year of the story: it goes forward, so that January after a December is of the next.

    Where the clause looks back ("had begun in November"), it is the one before.
    """
    month, story = piece.value[5:7], scene.mentions.story
    year, reached = year_of(story) or 0, month_reached(story)
    if not (month.isdigit() and reached.isdigit()):
        return year
    ahead = int(month) - int(reached)
    if is_perfect(scene.text, piece.start):
        return year - (ahead > 0)
    return year + (ahead < -HALF_A_YEAR)


def story_month(value: str, story: str) -> str:
    """The month of the story: the 3rd after a 23rd is of the next.

    >>> story_month("XXXX-XX-03", "1790-05-23"), story_month("XXXX-XX-22", "1790-05-23")
    ('1790-06', '1790-05')
    """
    day = story[8:10]
    later = day.isdigit() and int(value[8:10]) < int(day) - THIRD_OF_A_MONTH
    return add_months(int(story[:4]), int(story[5:7]), int(later))


def close_century(value: str, scene: Scene) -> Closed:
    """A year or a decade without its century: the last one that is not far ahead of the DCT."""
    digits, _, rest = value[2:].partition("-")
    story = scene.mentions.story
    scale = 10 if len(digits) == 1 else 1
    today = scene.dct.year if scene.dct else 2039
    limit = max((year_of(story) or 0) if story else today, 89) + 10
    year = int(digits) * scale + (limit - int(digits) * scale) // 100 * 100
    text = f"{year:04}"[:3] if scale == 10 else f"{year:04}"
    return (f"{text}-{rest}" if rest else text), f"the last such year up to {limit}"


def close_clock(piece: Open, scene: Scene) -> Closed:
    """A time of day: of the day named in its sentence or the one before it, else of the DCT."""
    value, day, dct = piece.value, scene.mentions.day, scene.dct
    near = day and scene.is_near(scene.mentions.day_sentence)
    if day and near and (dct is None or day <= str(dct) or not is_of_another_day(piece, scene)):
        return day, f"the day last mentioned, {day}"
    return (value, "") if dct is None else (str(dct), f"the day of the DCT {dct}")


def is_of_another_day(piece: Open, scene: Scene) -> bool:
    """Tell whether a time of day is of another day than the one ahead that was last mentioned.

    So it is where another sentence tells the past: "It will end on Friday. He came at 9."; and in
    another paragraph that does not look ahead.
    """
    if scene.mentions.day_sentence == scene.sentence[0]:
        return False
    tense = read_verb(scene.text, piece.start, piece.end, scene.sentence)
    parted = "\n" in scene.text[scene.mentions.end : piece.start]
    return tense == "past" or (parted and tense not in AHEAD)


def close_nth(value: str, dct: date, piece: Open, scene: Scene) -> Closed:
    """A day of the month without its month: of the month last mentioned, else of the DCT's."""
    month = scene.mentions.by_unit.get("M", str(dct))[:7]
    if not month[5:].isdigit():
        return value, ""
    return f"{month}{value[7:]}", f"the month last mentioned, {month}"


def close_month(value: str, dct: date, piece: Open, scene: Scene) -> Closed:
    """A month: of the DCT's year, unless the tense puts it in the last year or the next.

    One that is far ahead, with no word that looks ahead, is of the last year.
    """
    ahead = int(value[5:7]) - dct.month
    tense = scene.tense(piece)
    if (ahead > 5 and not looks_far(tense, ahead * 30)) or (ahead > 1 and tense == "past"):
        return in_year(-1, value, dct)
    return in_year(1 if ahead < 0 and looks_far(tense, ahead * 30) else 0, value, dct)


def close_month_day(value: str, dct: date, piece: Open, scene: Scene) -> Closed:
    """A day of the year: the nearest to the DCT, unless the tense forbids it."""
    ahead = (int(value[5:7]) - dct.month) * 30 + int(value[8:10]) - dct.day  # days, roughly
    tense = scene.tense(piece)
    if (ahead > 60 and tense == "past") or ahead > 240:
        return in_year(-1, value, dct)
    if (ahead < -60 and looks_far(tense, ahead)) or ahead < -300:
        return in_year(1, value, dct)
    return in_year(0, value, dct)


def looks_far(tense: Tense | None, ahead: int) -> bool:
    """Tell whether a clause looks so many days ahead, counted in the year of the DCT.

    What "was due" on a day of the last three months was due on that.

    >>> looks_far("future", -40), looks_far("due", -40), looks_far("due", -200)
    (True, False, True)
    """
    return tense in AHEAD and (tense != "due" or ahead % 365 <= NINE_MONTHS)


def close_part(value: str, dct: date, piece: Open, scene: Scene) -> Closed:
    """A quarter or half: the last that has begun, unless the clause looks ahead.

    The quarter before the DCT's is still to be reported: "expects a first-quarter loss".
    """
    current = (dct.month - 1) // (3 if value[5] == "Q" else 6) + 1
    ahead = int(value[6]) - current
    tense = scene.tense(piece)
    if ahead > 0 and tense not in ("future", "present"):
        return in_year(-1, value, dct)
    return in_year(1 if ahead < -1 and tense in AHEAD else 0, value, dct)


@lru_cache(maxsize=4096)
def in_year(shift: int, value: str, dct: date) -> Closed:
    """The value in the year before the DCT's (-1), in its own (0), or in the next (1)."""
    reason = {
        -1: f"the last one before the DCT {dct}",
        0: f"the year of the DCT {dct}",
        1: f"the next one after the DCT {dct}, since the clause looks ahead",
    }[shift]
    year = dct.year + shift
    if not 1 <= year <= 9999:
        raise OverflowError(f"year {year} is outside 1 to 9999")
    return f"{year:04}{value[4:]}", reason


def close_weekend(value: str, dct: date, piece: Open, scene: Scene) -> Closed:
    """The last weekend that has begun, unless the clause looks ahead."""
    begun = dct.isoweekday() >= 6
    tense = scene.tense(piece)
    if begun or tense in AHEAD:
        return step(dct, 0, "WE"), f"the weekend of the week of the DCT {dct}"
    return step(dct, -1, "WE"), f"the weekend before the DCT {dct}"


def close_season(value: str, dct: date, piece: Open, scene: Scene) -> Closed:
    """A season: the one of the DCT's year, unless the tense puts it in the last or the next."""
    start = SEASON_STARTS[value[5:7]]
    tense = scene.tense(piece)
    if start > dct.month and tense == "past":
        return in_year(-1, value, dct)
    return in_year(1 if start + 2 < dct.month and tense in AHEAD else 0, value, dct)


def close_holiday(value: str, dct: date, piece: Open, scene: Scene) -> Closed:
    """The nearest to the DCT; the next one where the clause looks ahead."""
    days = [holiday_date(value[5:], year) for year in (dct.year - 1, dct.year, dct.year + 1)]
    if scene.tense(piece) in AHEAD:
        return str(min(day for day in days if day >= dct)), f"the next one from the DCT {dct} on"
    nearest = min(days, key=lambda day: abs((day - dct).days))
    return str(nearest), f"the one nearest to the DCT {dct}"


CLOSERS: tuple[tuple[re.Pattern[str], Callable[[str, date, Open, Scene], Closed]], ...] = (
    (re.compile(r"XXXX-\d\d"), close_month),
    (re.compile(r"XXXX-\d\d-\d\d"), close_month_day),
    (NTH_RE, close_nth),
    (re.compile(r"XXXX-[QH]\d"), close_part),
    (re.compile(r"XXXX-WXX-WE"), close_weekend),
    (re.compile(r"XXXX-(?:SP|SU|FA|WI)"), close_season),
    (re.compile(r"XXXX-[a-z].*"), close_holiday),
)
