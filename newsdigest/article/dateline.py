"""The dateline: the place, the day and the agency before the first sentence of a news text.

All forms of the trade, among them::

    ISTANBUL, June 2. /TASS/.        ISTANBUL, Turkey (AP) --
    ISTANBUL, TURKEY | TASS |        Istanbul, 16 May 2025 (dpa/MIA) --
    KYIV and MOSCOW --               (MENAFN) -
"""

import re
from collections import defaultdict
from functools import cache
from typing import NamedTuple

from newsdigest.article.agencies import AGENCIES
from newsdigest.article.markers import LABELS
from newsdigest.article.places import PLACES

# Few branches and groups: it stands in so many patterns that all are compiled the faster for it.
MONTH = r"""(?:
    January|February|March|April|August|Sept?ember|October|November|December|May
    |(?:Jan|Feb|Mar|Apr|June?|July?|Aug|Sept?|Oct|Nov|Dec)\.?
    |JANUARY|FEBRUARY|MARCH|APRIL|AUGUST|SEPT?EMBER|OCTOBER|NOVEMBER|DECEMBER|MAY|JUNE?|JULY?
    |(?:JAN|FEB|MAR|APR|AUG|SEPT?|OCT|NOV|DEC)\.?
    )"""
WEEKDAY = r"""(?:
    (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\b\.?
    |(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY
    )"""
DATE = rf"""(?:(?:{WEEKDAY}\s?,?\s(?:the\s)?\(?)?
    (?:\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?{MONTH}(?:,?\s\d{{4}})?
      |{MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?(?!\d)(?:,?\s\d{{4}})?
      |\d{{1,2}}-{MONTH}-\d{{4}}
      |\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}(?!\d)
      |(?<!\d)\d{{1,2}}[-/.]\d{{1,2}}[-/.]\d{{2,4}}(?!\d)))"""

WORD = r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w.'’-]{0,24}"
NAME = rf"{WORD}(?:\s(?:(?:de|del|la|es|al|el|di|do|da|on|of|the|au|am)\s)?{WORD}){{0,3}}"
PLACE = (
    rf"(?P<place>{NAME}(?:(?:\s(?:and|AND|&)\s|\s?/\s?){NAME}){{0,2}})"
    rf"(?P<region>(?:,\s?{NAME}){{0,2}})"
)
BRACKETS = r"\((?P<{0}>[^()\n]{{2,60}})\)"
DASH = r"(?:[-–—―−]{1,3}|_{1,2})"

# Tried in order at the start of a line, where their sign stands there; the first that fits is the
# dateline.
DATELINES = (
    # ISTANBUL, June 2. /TASS/.      MOSCOW, May 16 /TASS/
    (
        "/",
        rf"{PLACE}(?:,\s?|\s)(?P<date>{DATE})\.?\s?"
        rf"/(?P<credit>[\w\s-]{{2,30}})/\s?[.:–—-]?\s+(?=\S)",
    ),
    # ISTANBUL, TURKEY | TASS |
    (
        "|",
        rf"{PLACE}(?:,\s?(?P<date>{DATE}))?\s?\|\s?(?P<credit>[\w\s-]{{2,30}}?)\s?\|\s?(?=\S)",
    ),
    # ISTANBUL (Reuters) June 3, 2031 --      (Reuters) June 3, 2031 --
    (
        "(",
        rf"(?:{PLACE}\s?)?{BRACKETS.format('credit')}\s?(?P<date>{DATE}(?<=\d{{4}}))\s?{DASH}\s?",
    ),
    # Istanbul, 16 May 2025 (dpa/MIA) --      NAIROBI, Kenya (AP) _      PARIS (AFP):
    (
        "(",
        rf"{PLACE}(?:[,.]?\s(?:--?\s)?(?P<date>{DATE}))?,?\s?{BRACKETS.format('credit')}"
        rf"(?:\s?(?:{DASH}|:)\s?|\s?\.\s|\s(?=[A-Z\"“'‘]))",
    ),
    # May 16 (Reuters) -
    ("(", rf"(?P<date>{DATE})\s?{BRACKETS.format('credit')}\s?{DASH}\s?"),
    # (MENAFN)      (AFP) --
    ("(", rf"{BRACKETS.format('credit')}\s?{DASH}?\s?(?=[A-Z\"“'‘])"),
    # ISTANBUL, June 3 --      Kyiv, 16 May 2025:      ISTANBUL -- June 3 --
    ("", rf"{PLACE}(?:,\s?|\s?{DASH}\s?)(?P<date>{DATE})\s?(?:{DASH}|:|\.\s?{DASH})\s?(?=\S)"),
    # AP/ISTANBUL:   left out: a slug, not a dateline.
    # KYIV and MOSCOW --      ISTANBUL:      Brussels --
    ("", rf"{PLACE}(?P<bare>\s?{DASH}\s{{0,3}}|:\s)(?=[A-Z0-9\"“'‘«])"),
)
MARKS = " \t-–—―•*|>»:.·©()[]"  # around a credit that is a line of its own
# One of these stands in every dateline: — | ( :     /AP      ROME - Talks      ROME -- Talks
# The signs come first, and then what has to stand beside them: so all else is passed over at once.
MARK_RE = re.compile(r"[—–―−_|(:/-](?:(?<=[—–―−_|(:])|(?<=/)\w|(?<=-)[\s-]|(?<=\s-))")
LONGEST_PLACE = 3  # words, of a place that is told by its capitals alone
PLACE_AND_DATE_RE = re.compile(rf"{PLACE},\s(?P<date>{DATE})", re.VERBOSE)
DAY_RE = re.compile(rf"(?:{WEEKDAY}|{MONTH})(?!\w)", re.VERBOSE)  # no place, however it stands
LOUD_RE = re.compile(r"[A-Z]{3,}\s[A-Z]{3,}")  # a headline in capitals, not a region
INITIALS = frozenset({"US", "USA", "U.S.", "UK", "UN", "EU", "UAE", "DC", "D.C."})
SMALL_WORDS_RE = re.compile(r"\b(?:and|de|del|la|es|al|el|di|do|da|on|of|the|au|am)\b")
SPLIT_RE = re.compile(r"\s?[/,;|&]\s?|\s(?:and|und|et)\s|\s?-\s")

PRINTED_PLACES = {name.upper(): name for name in PLACES}
AGENCY_BY_CREDIT = {credit: row for row in AGENCIES for credit in (row.name, *row.credits)}
CREDITS_BY_OPENING: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
for _credit in AGENCY_BY_CREDIT:
    CREDITS_BY_OPENING[_credit[:2]] += (_credit,)


class Dateline(NamedTuple):
    """What stands before the first sentence.

    Attributes:
        end: where the sentence begins.
        place: in ordinary letters; None where only a credit stands.
        date: the span of the words from the place to the date; None without a date.
        credits: the agencies or outlets in brackets, as printed.
    """

    end: int
    place: str | None
    date: tuple[int, int] | None
    credits: tuple[str, ...]


@cache  # most pages need two or three of them
def compile_dateline(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.VERBOSE)


def find_dateline(text: str, start: int, end: int) -> Dateline | None:
    """Find the dateline that opens ``text[start:end]``.

    >>> line = "ISTANBUL, June 2, 2031 (BSS/AFP) - Envoys met."
    >>> found = find_dateline(line, 0, len(line))
    >>> line[found.end :], found.place, found.credits
    ('Envoys met.', 'Istanbul', ('BSS', 'AFP'))
    """
    limit = min(end, start + 160)
    if not MARK_RE.search(text, start, limit):
        return None
    opening = text[start:limit]
    for sign, pattern in DATELINES:
        match = compile_dateline(pattern).match(text, start, limit) if sign in opening else None
        if match is None:
            continue
        parts = match.groupdict()
        credits = tuple(split_credits(parts.get("credit") or ""))
        if parts.get("credit") and not any(credit in AGENCY_BY_CREDIT for credit in credits):
            continue  # a bracket of something else: "Kyiv (the capital) -"
        place = parts.get("place")
        if place and not is_place(place, parts["region"], weak=parts.get("bare")):
            continue
        date = (match.start(), match.end("date")) if parts.get("date") else None
        return Dateline(match.end(), place and spell_place(place), date, credits)
    return None


def find_lone(line: str) -> Dateline | None:
    """Find the dateline that is all of a line: ``ROME, June 2 (Xinhua) --``, ``Rome, June 2``."""
    if len(line) > 120:
        return None
    if "," in line and (match := PLACE_AND_DATE_RE.fullmatch(line)):
        if is_place(match["place"], match["region"], weak=None):
            return Dateline(len(line), spell_place(match["place"]), (0, match.end("date")), ())
        return None
    found = find_dateline(line + " A", 0, len(line) + 2)
    return found if found and found.end >= len(line) else None


def split_credits(words: str) -> list[str]:
    """Split a credit into names: ``BSS/AFP``, ``AFP, Reuters and dpa``."""
    whole = words.strip(" .()")
    if whole in AGENCY_BY_CREDIT:
        return [whole]
    return [part for piece in SPLIT_RE.split(whole) if (part := piece.strip(" .()"))]


def is_place(place: str, region: str, *, weak: str | None) -> bool:
    """Tell a place from a label (``ANALYSIS:``); ``weak`` is the mark where nothing else stands.

    Then a place in small letters, or before a colon, has to be a known one.
    """
    words = place.split()
    if all(word.casefold().strip(".'’") in LABELS for word in words) or DAY_RE.match(place):
        return False
    if weak is None:
        return True
    names = re.split(r"\s(?:and|AND|&)\s|\s?/\s?", place)
    known = any(name in PLACES or name.upper() in PRINTED_PLACES for name in names)
    capitals = SMALL_WORDS_RE.sub("", place).isupper()
    if ":" in weak:
        return known and capitals
    parted = "—" in weak or (" " in weak and weak.strip())
    short = len(place) > 3 and len(words) <= LONGEST_PLACE and region.count(" ") <= LONGEST_PLACE
    return known or bool(capitals and parted and short and not LOUD_RE.search(region))


def spell_place(place: str) -> str:
    """Write a place in ordinary letters, as the table of places has it.

    >>> spell_place("KYIV and MOSCOW"), spell_place("RIO DE JANEIRO"), spell_place("LA CROSSE")
    ('Kyiv and Moscow', 'Rio de Janeiro', 'La Crosse')
    """
    whole = PRINTED_PLACES.get(place.upper())
    if whole or not SMALL_WORDS_RE.sub("", place).isupper():
        return whole or place
    return " ".join(
        word if word.islower() or word in INITIALS else PRINTED_PLACES.get(word, word.title())
        for word in place.split()
    )


def is_credit(text: str) -> bool:
    """Tell words that are nothing but agencies: ``AFP``, ``(BSS/AFP)``, ``By Reuters``.

    >>> is_credit("AFP, Reuters"), is_credit("AFP offices raided")
    (True, False)
    """
    words = text.strip(MARKS).removeprefix("By ").removeprefix("by ")
    if words[:1].isalnum() and not words.startswith(CREDITS_BY_OPENING.get(words[:2], ())):
        return False
    names = split_credits(words)
    return bool(names) and all(name in AGENCY_BY_CREDIT for name in names)
