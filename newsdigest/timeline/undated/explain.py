"""Articles without a date: what is known of it, said in words instead of guessed."""

import re

from newsdigest.records import Article, Timex

WEEKDAY_RE = re.compile(r"XXXX-WXX-[1-7]")
FULL_DAY_RE = re.compile(r"(?:\d{4}|XXXX)-\d\d-\d\d")
# What begins so and has such a word counts from the day of the report: "this morning". The morning,
# midnight and the next day are those of any day that the text tells of.
COUNTED = "XXXX-XX-XX"
COUNTING_RE = re.compile(
    r"\b(?:this|today|tonight|yesterday|tomorrow|(?<!the )last|ago)\b", re.IGNORECASE
)
YEAR_RE = re.compile(r"\b(?:19|20)\d\d\b")
DIGITS_RE = re.compile(r"\b(?P<first>\d\d?)[/.-](?P<second>\d\d?)[/.-](?:19|20)\d\d\b")
MOST_SHOWN = 3  # weekdays
LONGEST = 80  # characters of a clue that are shown
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)


def explain_undated(article: Article, timexes: tuple[Timex, ...]) -> str | None:
    """Why ``article.published`` is unknown; None where it is known.

    >>> explain_undated(Article("a", "a.txt", "", None, "It ended on Friday.", ()), ())
    'the page gives no date'
    """
    if article.published is not None:
        return None
    clues = [clue for clue in article.clues if clue.kind not in ("clock", "caption")]
    dated = (say_either(clue.text) for clue in article.clues if clue.kind != "clock")
    if either := next(filter(None, dated), None):
        return either
    yearless = not any(YEAR_RE.search(clue.text) for clue in clues)
    for clue in clues:
        if clue.kind == "dateline" and yearless:
            return f"the dateline gives no year (“{clue.text}”)"
    if clues:
        return f"what the page says of its day does not settle it (“{shorten(clues[0].text)}”)"
    if told := say_told(article.text, timexes):
        return told
    if article.retrieved is not None:
        return "the page gives only the day it was saved"
    return "the page gives no date"


def say_told(text: str, timexes: tuple[Timex, ...]) -> str | None:
    """Say which days a text names, none of which need be its own; the fullest count.

    >>> say_told("On Monday", (Timex(3, 9, "DATE", "XXXX-WXX-1", None, "test"),))
    'the text names only a weekday (“Monday”)'
    """
    weekdays: dict[str, str] = {}
    counted = None
    for timex in timexes:
        words = text[timex.start : timex.end]
        if FULL_DAY_RE.match(timex.value):
            return f"the text names “{words}”, but not as its own day"
        if WEEKDAY_RE.match(timex.value):
            weekdays.setdefault(timex.value[: len("XXXX-WXX-1")], words)
        elif timex.value.startswith(COUNTED) and COUNTING_RE.search(words):
            counted = counted or f"counts from its own day (“{words}”)"
    if not weekdays:
        return counted and f"the text only {counted}"
    named = ", ".join(f"“{words}”" for words in list(weekdays.values())[:MOST_SHOWN])
    only = f"{'weekdays' if len(weekdays) > 1 else 'a weekday'} ({named})"
    return f"the text names only {only}" + (f", and {counted}" if counted else "")


def shorten(words: str) -> str:
    """The start of a long clue.

    >>> shorten("Published 2 days ago"), len(shorten("Published " * 9))
    ('Published 2 days ago', 80)
    """
    return words if len(words) <= LONGEST else words[: LONGEST - 2] + " …"


def say_either(words: str) -> str | None:
    """Say both days of a date in digits that has two; None where it has one or none.

    >>> say_either("Published 06/02/2025"), say_either("16/05/2025")
    ('06/02/2025 is 2 June or 6 February', None)
    """
    match = DIGITS_RE.search(words)
    if match is None:
        return None
    first, second = int(match["first"]), int(match["second"])
    if first == second or not (0 < first <= len(MONTHS) and 0 < second <= len(MONTHS)):
        return None
    one, other = f"{second} {MONTHS[first - 1]}", f"{first} {MONTHS[second - 1]}"
    return f"{match.group()} is {one} or {other}"
