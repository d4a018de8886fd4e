"""Date an article: of all that may date it, choose when it was published and when retrieved.

A clue is as good as its place: what the format states, the dateline, the printed date, the
crawler's line, the address, at last the caption, and that only where the lead agrees. What two
clues leave open stays open.
"""

import re
from datetime import date, timedelta
from typing import NamedTuple

from newsdigest.article.markers import SAME_DAY_WORDS
from newsdigest.records import Article, DateClue, KnownDate, Timex

LEAD = 1500  # characters of the text that may confirm a caption
LONGEST_EVIDENCE = 80

# How a clue of each kind is said to be known; the order is the order of trust.
BASES = {
    "field": "metadata",
    "dateline": "dateline",
    "byline": "explicit",
    "crawl": "metadata",
    "address": "metadata",
    "update": "explicit",
    "caption": "caption",
}
CLOSE = timedelta(days=7)  # how far a day without year may lie before the clue that settles it

ISO_RE = re.compile(
    r"(?P<day>(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))"
    r"(?:[T ](?P<clock>[0-2]\d:[0-5]\d)\S{0,20})?"
)
NUMBERED_DAY_RE = re.compile(
    r"(?P<year>(?:19|20)\d\d)[/.-]?(?P<month>0[1-9]|1[0-2]|[a-z]{3})[/.-]?(?P<day>0[1-9]|[12]\d|3[01])"
)
FULL_VALUE_RE = re.compile(r"(?P<day>\d{4}-\d\d-\d\d)(?:T\d\d:\d\d)?")
YEARLESS_RE = re.compile(r"XXXX-(?P<rest>\d\d-\d\d)")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
WEEKDAY_RE = re.compile(
    r"\b(?P<name>Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:s|nes|rs|ur|urs)?(?:day)?\b", re.IGNORECASE
)
UPDATED_RE = re.compile(r"updat|modif|revis", re.IGNORECASE)
PUBLISHED_RE = re.compile(r"publi|post|creat|issued", re.IGNORECASE)
SAME_DAY_RE = re.compile(
    rf"\b(?:{'|'.join(SAME_DAY_WORDS)}|(?:{'|'.join(WEEKDAYS)}))\b", re.IGNORECASE
)


class Reading(NamedTuple):
    """A clue read: a closed value (day or minute), or the month and day of one without a year."""

    kind: str
    value: str | None
    rest: str | None
    words: str
    clue: DateClue


def date_article(article: Article, clue_timexes: tuple[tuple[Timex, ...], ...]) -> Article:
    """Choose `published` and `retrieved` from the clues of ``article``.

    Args:
        clue_timexes: for each clue, in order, the temporal expressions of its text, tagged
            without a document creation time.
    """
    readings = [
        reading
        for clue, timexes in zip(article.clues, clue_timexes, strict=True)
        for reading in read_clue(clue, timexes)
    ]
    retrieved = next(
        (reading for reading in readings if reading.kind == "clock" and reading.value), None
    )
    limit = (retrieved.value or "")[:10] if retrieved else None
    return article._replace(
        published=choose_published(article, readings, limit),
        retrieved=retrieved and make_date(retrieved, retrieved.value or "", "explicit"),
    )


def read_clue(clue: DateClue, timexes: tuple[Timex, ...]) -> list[Reading]:
    """Read the days a clue names: first what a machine wrote, then what the tagger found."""
    machine = read_machine_date(clue)
    if machine:
        return [Reading(clue.kind, machine, None, clue.text, clue)]
    readings = []
    for timex in timexes:
        words = clue.text[timex.start : timex.end]
        if timex.type not in ("DATE", "TIME"):
            continue
        full = FULL_VALUE_RE.match(timex.value)
        yearless = YEARLESS_RE.match(timex.value)
        if full and is_sound(full["day"], clue.text):
            readings.append(Reading(tell_kind(clue, timex.start), full.group(), None, words, clue))
        elif yearless:
            readings.append(
                Reading(tell_kind(clue, timex.start), None, yearless["rest"], words, clue)
            )
    return readings


def read_machine_date(clue: DateClue) -> str | None:
    """Read a date in a machine's form: ISO 8601, or the digits of an address."""
    if clue.kind == "address":
        match = NUMBERED_DAY_RE.match(clue.text)
        if match is None:
            return None
        month = match["month"]
        if month in MONTHS:
            month = f"{MONTHS.index(month) + 1:02}"
        return close_day(f"{match['year']}-{month}-{match['day']}")
    if clue.kind not in ("field", "crawl", "clock"):
        return None
    match = ISO_RE.search(clue.text[:200])
    if match is None or close_day(match["day"]) is None:
        return None
    return f"{match['day']}T{match['clock']}" if match["clock"] else match["day"]


def close_day(day: str) -> str | None:
    """Give back an ISO day that exists.

    >>> close_day("2031-02-29") is None
    True
    """
    try:
        return date.fromisoformat(day).isoformat()
    except ValueError:
        return None


def is_sound(day: str, words: str) -> bool:
    """Tell whether a day can be meant: it exists, and an old year stands in print."""
    return close_day(day) is not None and (day >= "1990" or day[:4] in words)


def tell_kind(clue: DateClue, start: int) -> str:
    """Tell a printed date of publication from one of an update, by the words before it."""
    if clue.kind != "byline":
        return clue.kind
    before = clue.text[max(0, start - 40) : start]
    updated = max((match.start() for match in UPDATED_RE.finditer(before)), default=-1)
    published = max((match.start() for match in PUBLISHED_RE.finditer(before)), default=-1)
    return "update" if updated > published else "byline"


def choose_published(
    article: Article, readings: list[Reading], limit: str | None
) -> KnownDate | None:
    """Choose the day of publication, the most trusted kind of clue first.

    Args:
        limit: the day the page was retrieved; nothing later can be right.
    """
    for kind, basis in BASES.items():
        for reading in readings:
            if reading.kind != kind:
                continue
            value = reading.value or settle_year(reading, readings)
            if value is None or (limit and value[:10] > limit):
                continue
            if kind != "caption":
                return make_date(reading, value, basis)
            word = find_confirmation(article.text[:LEAD], value[:10])
            if word:
                return KnownDate(value, precision_of(value), basis, f"{reading.words} … {word}")
    return None


def settle_year(reading: Reading, readings: list[Reading]) -> str | None:
    """Give a day without a year the year of a clue close behind it, or the one its weekday fits.

    A page's own clock may be years younger than the article, so the weekday has to agree with it.
    """
    for other in readings:
        if other.value is None or other.kind == "caption":
            continue
        day = date.fromisoformat(other.value[:10])
        for year in (day.year, day.year - 1):
            value = close_day(f"{year}-{reading.rest}")
            if value is None or not date.fromisoformat(value) <= day:
                continue
            near = day - date.fromisoformat(value) <= CLOSE
            if near or (other.kind == "clock" and has_weekday(reading.clue.text, value)):
                return value
    return None


def has_weekday(words: str, day: str) -> bool:
    """Tell whether words name the weekday of ``day``.

    >>> has_weekday("Monday (Jun 2)", "2025-06-02"), has_weekday("Monday (Jun 2)", "2024-06-02")
    (True, False)
    """
    match = WEEKDAY_RE.search(words)
    return (
        bool(match) and weekday_of(day).lower().startswith(match["name"].lower())
        if match
        else False
    )


def weekday_of(day: str) -> str:
    return WEEKDAYS[date.fromisoformat(day).weekday()]


def find_confirmation(lead: str, day: str) -> str | None:
    """Find the word of a lead that fits a caption of ``day``: today, or its weekday.

    Words inside quotation marks are somebody else's today.
    """
    for match in SAME_DAY_RE.finditer(lead):
        word = match.group()
        before = lead[lead.rfind("\n", 0, match.start()) + 1 : match.start()]
        if before.count('"') % 2 or before.count("“") > before.count("”"):
            continue
        if word.title() not in WEEKDAYS or word.title() == weekday_of(day):
            return word
    return None


def make_date(reading: Reading, value: str, basis: str) -> KnownDate:
    """Make the date, with the clue as evidence, or only the date's words where it is long."""
    text = " ".join(reading.clue.text.split())
    evidence = text if len(text) <= LONGEST_EVIDENCE else reading.words[:LONGEST_EVIDENCE]
    return KnownDate(value, precision_of(value), basis, evidence)


def precision_of(value: str) -> str:
    return "minute" if "T" in value else "day"
