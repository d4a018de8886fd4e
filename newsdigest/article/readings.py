"""Read the clues of an article: the days they name, closed or still open."""

import re
from datetime import date, timedelta
from typing import NamedTuple

from newsdigest.records import DateClue, Timex

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

ISO_RE = re.compile(
    r"(?P<day>(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))"
    r"(?:[T ](?P<clock>[0-2]\d:[0-5]\d)(?::\d\d(?:[.,]\d{1,9})?)?\s?"
    r"(?P<zone>Z|[+-][01]\d:?[0-5]\d)?)?"
)
# The zone behind a time in print. Of names only these are one zone the world over.
ZONE_RE = re.compile(
    r"\d\d(?:\s?[AaPp]\.?[Mm]\.?)?[\s(,]{0,3}(?:(?:GMT|UTC)(?P<offset>[+-]\d{1,2}(?::?[0-5]\d)?)?(?!\w)"
    r"|(?P<plain>[+-][01]\d:?[0-5]\d))"
)
LONGEST_ZONE = 12  # characters
AGO_RE = re.compile(
    r"\b(?:(?P<count>\d{1,2}|an?|one|two|three|four|five|six)\s(?P<unit>min|hour|hr|day)[a-z]{0,4}"
    r"\sago|(?P<day>today|yesterday))\b",
    re.IGNORECASE,
)
COUNTS = ("", "one", "two", "three", "four", "five", "six")
UNITS = {"min": timedelta(minutes=1), "hour": timedelta(hours=1), "hr": timedelta(hours=1)}
ADDRESS_RE = re.compile(
    r"(?P<year>(?:19|20)\d\d)[/.-]?(?P<month>0[1-9]|1[0-2]|[a-z]{3})"
    r"[/.-]?(?P<day>0[1-9]|[12]\d|3[01])"
)
# Day and month in digits: which is which depends on who writes.
DIGITS_RE = re.compile(
    r"(?P<first>\d{1,2})(?P<mark>[/.-])(?P<second>\d{1,2})[/.-](?P<year>(?:19|20)\d\d)"
)
FULL_VALUE_RE = re.compile(r"(?P<day>\d{4}-\d\d-\d\d)(?:T\d\d:\d\d)?")
YEARLESS_RE = re.compile(r"XXXX-(?P<rest>\d\d-\d\d)")
UPDATED_RE = re.compile(r"updat|modif|revis", re.IGNORECASE)
PUBLISHED_RE = re.compile(r"publi|post|creat|issued", re.IGNORECASE)

PRINTED = ("byline", "foot")  # the kinds of clues in print that may tell of an update
MOST_DATES = 20  # of a clue that are read
OLDEST = "1990"  # a year before it has to stand in print
NO_DAYS = frozenset({"1970-01-01", "1969-12-31", "1900-01-01"})  # a system that knows no day


class Reading(NamedTuple):
    """A day that a clue names.

    Attributes:
        kind: of the clue; an update is told from a publication.
        values: what it can mean, ISO days or minutes; two where day and month may be exchanged,
            none where the year is open.
        rest: month and day of one without a year.
        words: in print.
        ago: how long before the page was saved, where it is only counted back from that.
    """

    kind: str
    values: tuple[str, ...]
    rest: str | None
    words: str
    clue: DateClue
    ago: timedelta | None = None

    @property
    def value(self) -> str | None:
        """The one thing it can mean, if there is one."""
        return self.values[0] if len(self.values) == 1 else None


def read_clue(clue: DateClue, timexes: tuple[Timex, ...]) -> list[Reading]:
    """Read the days a clue names: first what a machine wrote, then what the tagger found."""
    machine = read_machine_date(clue)
    if machine:
        return [Reading(clue.kind, (machine,), None, clue.text, clue)]
    readings = []
    for timex in timexes[:MOST_DATES]:
        words = clue.text[timex.start : timex.end]
        kind = tell_kind(clue, timex.start)
        values = read_digits(words) or read_value(timex, clue.text)
        yearless = YEARLESS_RE.match(timex.value)
        if values:
            readings.append(Reading(kind, values, None, words, clue))
        elif yearless and timex.type in ("DATE", "TIME"):
            readings.append(Reading(kind, (), yearless["rest"], words, clue))
    return readings + read_ago(clue)


def read_ago(clue: DateClue) -> list[Reading]:
    """Read how long ago a page was published, as it tells instead of a day.

    >>> [reading.ago for reading in read_ago(DateClue("byline", "Published 2 days ago", 0))]
    [datetime.timedelta(days=2)]
    """
    match = AGO_RE.search(clue.text) if clue.kind in ("byline", "field") else None
    if match is None:
        return []
    if match["day"]:
        ago = timedelta(days=match["day"].lower() == "yesterday")
    else:
        word = match["count"].lower()
        count = int(word) if word.isdigit() else COUNTS.index(word) if word in COUNTS else 1
        ago = count * UNITS.get(match["unit"].lower(), timedelta(days=1))
    kind = "update" if tell_kind(clue, match.start()) == "update" else "ago"
    return [Reading(kind, (), None, match.group(), clue, ago)]


def read_machine_date(clue: DateClue) -> str | None:
    """Read a date in a machine's form: ISO 8601, or the digits of an address."""
    if clue.kind == "address":
        match = ADDRESS_RE.match(clue.text)
        if match is None:
            return None
        month = match["month"]
        if month in MONTHS:
            month = f"{MONTHS.index(month) + 1:02}"
        return close_day(f"{match['year']}-{month}-{match['day']}")
    if clue.kind in ("field", "modified", "crawl", "clock"):
        match = ISO_RE.search(clue.text[:200])
    else:  # in print only where it is all of a line
        match = ISO_RE.fullmatch(clue.text) if clue.kind == "byline" else None
    if match is None or close_day(match["day"]) is None:
        return None
    if match["day"] in NO_DAYS:
        return None
    if match["clock"] is None:
        return match["day"]
    return f"{match['day']}T{match['clock']}{write_zone(match['zone'] or '')}"


def write_zone(offset: str) -> str:
    """Write a zone as ISO 8601 does: ``+3`` is ``+03:00``; nothing stays nothing.

    >>> write_zone("+3"), write_zone("-0530"), write_zone("Z"), write_zone("+00:00")
    ('+03:00', '-05:30', 'Z', '+00:00')
    """
    if offset in ("", "Z"):
        return offset
    digits = offset[1:].replace(":", "")
    hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "00")
    return f"{offset[0]}{hours.zfill(2)}:{minutes}"


def read_value(timex: Timex, words: str) -> tuple[str, ...]:
    """Read the value of a timex that is a day or a time; an old year has to stand in print."""
    full = FULL_VALUE_RE.match(timex.value)
    if full is None or timex.type not in ("DATE", "TIME") or close_day(full["day"]) is None:
        return ()
    unknown = full["day"] in NO_DAYS
    if unknown or (full["day"] < OLDEST and full["day"][:4] not in words):
        return ()
    zone = (
        ZONE_RE.search(words, timex.start, timex.end + LONGEST_ZONE)
        if "T" in full.group()
        else None
    )
    offset = (zone["offset"] or zone["plain"] or "Z") if zone else ""
    return (full.group() + write_zone(offset),)


def read_digits(words: str) -> tuple[str, ...]:
    """Read a day in digits, both ways where it can be read both ways.

    >>> read_digits("06/02/2025"), read_digits("16/05/2025"), read_digits("05.05.2025")
    (('2025-02-06', '2025-06-02'), ('2025-05-16',), ('2025-05-05',))
    """
    match = DIGITS_RE.search(words)
    if match is None:
        return ()
    first, second = int(match["first"]), int(match["second"])
    days = {
        close_day(f"{match['year']}-{m:02}-{d:02}") for d, m in ((first, second), (second, first))
    }
    return tuple(sorted(day for day in days if day))


def close_day(day: str) -> str | None:
    """Give back an ISO day that exists.

    >>> close_day("2031-02-29") is None
    True
    """
    try:
        return date.fromisoformat(day).isoformat()
    except ValueError:
        return None


def tell_kind(clue: DateClue, start: int) -> str:
    """Tell a printed date of publication from one of an update, by the words before it."""
    if clue.kind not in PRINTED:
        return clue.kind
    before = clue.text[max(0, start - 40) : start]
    updated = max((match.start() for match in UPDATED_RE.finditer(before)), default=-1)
    published = max((match.start() for match in PUBLISHED_RE.finditer(before)), default=-1)
    return "update" if updated > published else clue.kind
