"""Date an article: of all that may date it, choose when it was published and when retrieved.

A clue is as good as its place: what the format states, the dateline, the date printed above the
body, the crawler's line, the address, the date below the body, at last the caption, and that only
where the lead agrees. What the clues leave open stays open.
"""

import re
from datetime import date, datetime, timedelta

from newsdigest.article.contrary import APART, TRUSTED, find_contrary
from newsdigest.article.markers import SAME_DAY_WORDS
from newsdigest.article.readings import DIGITS_RE, Reading, close_day, read_clue
from newsdigest.records import Article, KnownDate, Timex

LEAD = 1500  # characters of the text that may confirm a caption
LONGEST_EVIDENCE = 80
SAME_DAY = timedelta(hours=12)  # back from a day whose hour is not known it is still that day
MINUTE = "2031-07-01T16:00"  # longer values name a zone
CLOSE = timedelta(days=7)  # how far a day without year may lie before the clue that settles it

# How a clue of each kind is said to be known, in the order of trust.
BASES = {
    "field": "metadata",
    "dateline": "dateline",
    "byline": "explicit",
    "crawl": "metadata",
    "address": "metadata",
    "foot": "explicit",
    "ago": "relative",
    "update": "explicit",
    "modified": "metadata",
    "caption": "caption",
}
# Countries that write the month before the day, and those that write it before or behind.
MONTH_FIRST = frozenset({"US", "PH"})
EITHER_FIRST = frozenset({"CA"})

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
WEEKDAY_RE = re.compile(r"\b(?P<name>Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\b", re.IGNORECASE)
SAME_DAY_RE = re.compile(rf"\b(?:{'|'.join((*SAME_DAY_WORDS, *WEEKDAYS))})\b", re.IGNORECASE)


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
    clock = next((found for found in readings if found.kind == "clock" and found.value), None)
    retrieved = make_date(clock, clock.values[0], "explicit") if clock else None
    return article._replace(
        published=choose_published(article, readings, retrieved and retrieved.value),
        retrieved=retrieved,
    )


def choose_published(
    article: Article, readings: list[Reading], retrieved: str | None
) -> KnownDate | None:
    """Choose the day of publication, the most trusted kind of clue first.

    Args:
        retrieved: the day or time the page was retrieved; nothing later can be right.
    """
    country = article.outlet.country if article.outlet else None
    for kind, basis in BASES.items():
        for reading in readings:
            if reading.kind != kind:
                continue
            if reading.ago is not None:
                value = retrieved and count_back(reading.ago, retrieved)
                if retrieved and value:
                    return KnownDate(value, "day", "relative", f"{reading.words} … {retrieved}")
                continue
            value = settle(reading, readings, country)
            if value is None or (retrieved and is_later(value, retrieved)):
                continue
            if kind != "caption":
                made = make_date(reading, value, basis)
                return say_contrary(made, reading, readings) if kind in TRUSTED else made
            word = find_confirmation(article.text[:LEAD], value[:10])
            if word:
                evidence = f"{reading.words} … {word}"
                return KnownDate(value, precision_of(value), basis, evidence)
    return None


def say_contrary(made: KnownDate, reading: Reading, readings: list[Reading]) -> KnownDate:
    """Say in the evidence of a date which clue as sure gives a day far from it, if one does."""
    other = find_contrary(made.value[:10], reading, readings)
    if other is None:
        return made
    where, words = TRUSTED[other.kind], make_date(other, made.value, "").evidence
    return made._replace(evidence=f"“{made.evidence}”, but {where}: “{words}”")


def count_back(ago: timedelta, retrieved: str) -> str | None:
    """The day that lies so long before a page was saved; None where only the hour would tell.

    >>> hours = timedelta(hours=20)
    >>> count_back(hours, "2031-07-01T19:00"), count_back(hours, "2031-07-01")
    ('2031-06-30', None)
    """
    if "T" not in retrieved and ago.seconds and ago >= SAME_DAY:
        return None
    moment = datetime.fromisoformat(retrieved)
    if "T" not in retrieved:
        ago = timedelta(days=ago.days)
    return (moment - ago).date().isoformat()


def is_later(value: str, limit: str) -> bool:
    """Tell whether a day or time is later than another, by the clock where both name a zone.

    >>> is_later("2031-07-02T00:30+09:00", "2031-07-01T16:00Z")
    False
    """
    if len(value) > len(MINUTE) and len(limit) > len(MINUTE):
        return datetime.fromisoformat(value) > datetime.fromisoformat(limit)
    return value[:10] > limit[:10]


def settle(reading: Reading, readings: list[Reading], country: str | None) -> str | None:
    """Settle what a clue means: the year it leaves out, or which number is the month."""
    if reading.rest:
        return settle_year(reading, readings)
    if len(reading.values) < 2:
        return reading.value
    others = {other.value[:10] for other in readings if other.value}
    agreed = [value for value in reading.values if value in others]
    agreed = agreed or [value for value in reading.values if is_near_rest(value, readings)]
    if len(agreed) == 1:
        return agreed[0]
    first = tell_order(reading, readings)
    if first is None and country and country not in EITHER_FIRST:
        first = country in MONTH_FIRST
    fitting = (value for value in reading.values if is_month_first(value, reading.words) == first)
    return next(fitting, None)


def is_near_rest(value: str, readings: list[Reading]) -> bool:
    """Tell whether a day is one that another clue gives without its year, or just after it."""
    day = date.fromisoformat(value[:10])
    closed = (
        close_day(f"{year}-{other.rest}")
        for other in readings
        if other.rest
        for year in (day.year, day.year - 1)
    )
    return any(timedelta() <= day - date.fromisoformat(rest) <= APART for rest in closed if rest)


def tell_order(reading: Reading, readings: list[Reading]) -> bool | None:
    """Tell from the page itself whether it puts the month first; None where it does not show.

    Another day may be readable in one order only. Dots stand behind the day wherever they are used;
    and where one day is printed with dashes and, the other way round, with slashes, the slashes are
    the American form.
    """
    own = DIGITS_RE.search(reading.words)
    if own is None:
        return None
    if own["mark"] == ".":
        return False
    for other in readings:
        match = DIGITS_RE.search(other.words)
        if match is None:
            continue
        if other.value and match["first"] != match["second"] and match["mark"] == own["mark"]:
            return is_month_first(other.value, other.words)
        exchanged = match.group("first", "second") == own.group("second", "first")
        if exchanged and match["mark"] != own["mark"] and other.values == reading.values:
            return own["mark"] == "/"
    return None


def is_month_first(day: str, words: str) -> bool:
    """Tell whether ``day`` reads the first number of ``words`` as the month.

    >>> is_month_first("2025-06-02", "06/02/2025")
    True
    """
    first = re.search(r"\d+", words)
    return first is not None and int(first.group()) == int(day[5:7])


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
            if value is None or date.fromisoformat(value) > day:
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
    return match is not None and weekday_of(day).lower().startswith(match["name"].lower())


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
