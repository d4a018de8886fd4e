"""Tell whether a text tells history, and which of its dates carry the story on.

In history "3 July" is of the year that the story has come to; in news, of the year of the DCT.
"""

import re
from datetime import date
from itertools import islice

from newsdigest.records import Timex
from newsdigest.timex.value import year_of
from newsdigest.timex.words import PAST_WORDS, PRESENT_WORDS
from newsdigest.timex.worth import Open

DATED_RE = re.compile(r"\d{4}-(?:\d\d|SP|SU|FA|WI)|BC\d{4}")
YEAR_RE = re.compile(r"(?:BC)?\d{4}$")
DEICTIC = ("DCT ", "last ", "next ", "this ", "XXXX-WXX")
PAST_RE = re.compile(rf"\b(?:{'|'.join(PAST_WORDS)}|[a-z]+ed)\b")
PRESENT_RE = re.compile(rf"\b(?:{'|'.join(PRESENT_WORDS)})\b")
PERFECT_RE = re.compile(r"\bhad\b[^,;.]*\Z")
# Past verbs for each present one, where hardly any is present, and where most are past.
HARDLY, MOSTLY = 8, 3
FEW = 3  # verbs: fewer tell nothing
VERBS_READ = 300  # they show in what tense a text is told
CLAUSE = 80  # characters
OPENING = 16  # characters: "In early 1942" opens a sentence
SEASON_MONTHS = {"SP": "04", "SU": "07", "FA": "10", "WI": "12"}
LATE = "10"  # the month that a story has come to with "late in the year"
FAR = 2  # years from the DCT
LEAP = 20  # years that a story passes over within a sentence


def tells_history(text: str, pieces: list[Open], dct: date | None) -> bool:
    """Tell whether a text tells history: it names its years, and counts little from its own day.

    A long one is known by its years alone, far from the DCT. A short one must besides be told in
    the past, where news have their "said" and "will": mostly, if it never counts from its own day.
    What is named again and again counts once.
    """
    told = {p.value for p in pieces if not is_name(p)}
    years = [year for value in told if (year := year_of(value)) is not None]
    dated = sum(1 for value in told if DATED_RE.match(value))
    if not dated:
        return False
    far = sum(1 for year in years if dct is None or abs(year - dct.year) >= FAR)
    near = sum(1 for p in pieces if p.value.startswith(DEICTIC))
    if far >= 5 and far * 2 > len(years) and far > 4 * near:
        return True
    if not near and (dated >= 3 or (dated == 2 and far >= 3 and far * 2 > len(years))):
        return is_told_in_the_past(text, MOSTLY)
    away = far * 4 >= len(years) * 3 and far >= 3 * near and (dct is None or far >= 2)
    return away and is_told_in_the_past(text, HARDLY)


def is_name(piece: Open) -> bool:
    """Tell whether a date names an event rather than a day that is told of."""
    return piece.rule in ("9/11", "the September 11 attacks")


def is_told_in_the_past(text: str, times: int) -> bool:
    """Tell whether a text has so many past verbs for each present one, or word of a quotation.

    >>> is_told_in_the_past("He crossed the river, took the town and was crowned.", 8)
    True
    >>> is_told_in_the_past("He crossed the river and will stay, he said.", 8)
    False
    """
    past = sum(1 for _ in islice(PAST_RE.finditer(text), VERBS_READ))
    present = sum(1 for _ in islice(PRESENT_RE.finditer(text), VERBS_READ))
    return past >= FEW and present * times <= past


def month_reached(story: str) -> str:
    """The month that a story has come to, in two digits; about that of its season.

    >>> month_reached("1944-06-06"), month_reached("BC0431-SP"), month_reached("1944")
    ('06', '04', '')
    """
    part = story.partition("-")[2][:2]
    return SEASON_MONTHS.get(part, part)


def carry_on(story: str, piece: Open, timex: Timex) -> str:
    """Where a story has come to with a date that is none aside.

    "The end of the year", "late 1941" is in its autumn or later; "the same year" tells no month.
    """
    value = timex.value
    if not YEAR_RE.match(value):
        return value
    reached = story.startswith(f"{value}-")
    if timex.mod == "END":
        return story if reached and month_reached(story) > LATE else f"{value}-{LATE}"
    return story if reached and piece.value.startswith(("REF", "TOLD")) else value


def is_aside(text: str, piece: Open, value: str, story: str, sentence: int) -> bool:
    """Tell whether a date leaves the story where it is: "(born 1760)", "since 1612".

    A year at the opening of a sentence carries the story on, wherever it leads; one within it
    does so when it goes forward, by not too much.
    """
    if text.rfind("(", max(0, piece.start - CLAUSE), piece.start) > text.rfind(
        ")", max(0, piece.start - CLAUSE), piece.start
    ):
        return True
    year, reached = year_of(value), year_of(story)
    if year is None or reached is None or piece.start - sentence <= OPENING:
        return False
    ahead = year - reached
    if YEAR_RE.match(value):
        return not 0 <= ahead <= LEAP
    return ahead < 0 and is_perfect(text, piece.start)


def is_perfect(text: str, start: int) -> bool:
    """Tell whether the clause before ``start`` says "had": it looks back."""
    return PERFECT_RE.search(text, max(0, start - CLAUSE), start) is not None
