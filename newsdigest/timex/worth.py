"""What the words of an expression are worth: fill a rule's value template."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from newsdigest.records import TimexType
from newsdigest.timex.amounts import (
    HALVES,
    amount,
    amount_worth,
    half_amount_worth,
    plain,
    read_number,
    spoken_year,
    unit_of,
    weeks,
)
from newsdigest.timex.recognize import Found
from newsdigest.timex.rows.row import Rule
from newsdigest.timex.words import DAYS, NUMBERS, WORTH

FIELD_RE = re.compile(r"\{(\w+)\}")
TIMES = {"once": 1, "twice": 2}


# Holidays as they are looked up: papers differ in their apostrophes and stops.
HOLIDAY_NAMES = {re.sub("['.]", "", name): worth for name, worth in WORTH["holiday"].items()}


class Open(NamedTuple):
    """An expression whose value may still be open.

    Attributes:
        value: see `rules` for its forms; the date alone.
        clock: what follows T.
        note: what the reader should know of the value, for the reason.
    """

    start: int
    end: int
    type: TimexType
    value: str
    clock: str
    mod: str | None
    rule: str
    alone: bool = True
    quant: str | None = None
    freq: str | None = None
    note: str = ""


def weigh(found: Found) -> Open:
    """Fill the value template of a rule with the worth of the words it found."""
    start, end, rule, words = found
    return Open(start, end, *fill(rule, tuple(words.items()))[2:])


@lru_cache(maxsize=4096)
def fill(rule: Rule, named: tuple[tuple[str, str], ...]) -> Open:
    """What the same words by the same rule are worth wherever they stand."""
    words = dict(named)
    value = FIELD_RE.sub(lambda field: worth(field[1], words), rule.value)
    clock = FIELD_RE.sub(lambda field: worth(field[1], words), rule.clock) if rule.clock else ""
    mod = WORTH["mod"].get(plain(words["mod"])) if "mod" in words else None
    quant = words["quant"].upper() if "quant" in words else None
    freq = freq_worth(words["freq"]) if "freq" in words else None
    if "month_no" in words and rule.name.startswith("<month>") and int(words["day"]) <= 12:
        note = "month first, as in American English; the day could be first"
    else:
        note = ""
    return Open(0, 0, rule.type, value, clock, mod, rule.name, rule.alone, quant, freq, note)


def freq_worth(words: str) -> str:
    """TIMEX3 freq: how many times in the period.

    >>> freq_worth("Twice"), freq_worth("twelve times")
    ('2X', '12X')
    """
    word = words.split()[0].lower()
    return f"{TIMES.get(word) or int(read_number(word) or 1)}X"


def worth(name: str, words: dict[str, str]) -> str:
    """The piece of value for the template's field ``name``."""
    compute = COMPUTED.get(name)
    if compute is not None:
        return compute(words)
    word = words.get(name, "")
    table = WORTH.get(name)
    return plain(word) if table is None else table.get(plain(word), "X")


def year_worth(words: dict[str, str]) -> str:
    """A year in four digits; ``XX97`` where the text leaves the century out."""
    if "year" in words:
        return words["year"]
    if "short_year" in words:
        return "XX" + words["short_year"]
    return str(spoken_year(words.get("spoken_year", "")))


def near_year_worth(words: dict[str, str]) -> str:
    """The two digits after "1939-": in the same century."""
    return words["year"][:2] + words["near_year"]


def hour_worth(words: dict[str, str]) -> str:
    """The hour of the day in two digits, a.m. and p.m. counted in."""
    text = words["hour"]
    hour = int(text) if text.isdigit() else int(read_number(text) or 0)
    half_day = words.get("half_day", "")
    meridiem = words.get("meridiem", "")[:1].lower() or (
        "" if not half_day else "a" if half_day == "morning" else "p"
    )
    if meridiem == "p" and hour < 12:
        hour += 12
    if meridiem == "a" and hour == 12:
        hour = 0
    return f"{hour:02}"


def hour_before_worth(words: dict[str, str]) -> str:
    """The hour that begins a range, in the half of the day that brings it before the end.

    >>> hour_before_worth({"hour": "8", "to_hour": "10", "meridiem": "p.m."})
    '20'
    >>> hour_before_worth({"hour": "11", "to_hour": "1", "meridiem": "p.m."})
    '11'
    """
    end = hour_worth({"hour": words["to_hour"], "meridiem": words["meridiem"]})
    same = hour_worth({"hour": words["hour"], "meridiem": words["meridiem"]})
    return same if same <= end else f"{(int(same) + 12) % 24:02}"


def day_worth(words: dict[str, str]) -> str:
    """The day of the month, in digits or as an ordinal in words.

    >>> day_worth({"day": "3rd"}), day_worth({"day": "twenty-first"})
    ('03', '21')
    """
    word = plain(words["day"])
    if word[0].isdigit():
        return word.rstrip("stndrh").zfill(2)
    tens, _, ones = word.rpartition("-")
    return f"{NUMBERS.get(tens, 0) + DAYS[ones]:02}"


def century_worth(words: dict[str, str]) -> str:
    """The two digits that its years begin with."""
    word = plain(words["century"])
    if word[0].isdigit():
        return f"{max(int(word[:-2]) - 1, 0):02}"
    return WORTH["century"][word]


COMPUTED: dict[str, Callable[[dict[str, str]], str]] = {
    "year": year_worth,
    "near_year": near_year_worth,
    "amount": amount_worth,
    "amount_and_half": half_amount_worth,
    # Of weeks that go by: a week from Friday; three Fridays ago is two weeks before last Friday.
    "days": lambda words: str(weeks(words) * 7),
    "days_before_last": lambda words: str(weeks(words) * 7 - 7),
    "hour_before": hour_before_worth,
    "half": lambda words: HALVES[unit_of(words)],
    "one": lambda words: amount(1, unit_of(words)),
    "some": lambda words: amount(None, unit_of(words)),
    # The quarter that most of the three months up to the end of this month lie in.
    "quarter_ended": lambda words: str(
        (int(WORTH["month"][plain(words["month"])]) + 10) % 12 // 3 + 1
    ),
    "half_no": lambda words: "1" if words["ordinal"][0] in "Ff1" else "2",
    "hour": hour_worth,
    "holiday": lambda words: HOLIDAY_NAMES[re.sub("['.]", "", plain(words["holiday"]))],
    "century": century_worth,
    "day": day_worth,
    "month": lambda words: WORTH["month"][plain(words["month"]).rstrip(".")],
    "month_no": lambda words: words["month_no"].zfill(2),
    "minute": lambda words: words.get("minute") or "00",
    "weekday": lambda words: WORTH["weekday"][plain(words["weekday"]).rstrip(".")],
    "ad_year": lambda words: words["ad_year"].zfill(4),
    "bc_year": lambda words: words["bc_year"].zfill(4),
    "decade_year": lambda words: words["decade_year"],
    "offset": lambda words: words.get("offset", ""),
}
