"""What a single line of a page is, by its words and its shape, wherever it stands."""

import re

from newsdigest.article.captions import is_credited_caption
from newsdigest.article.comments import TRACE, tell_comment
from newsdigest.article.dateline import (
    AGENCY_BY_CREDIT,
    DATE,
    MONTH,
    WEEKDAY,
    find_lone,
    is_credit,
)
from newsdigest.article.directory import Directory, open_directory
from newsdigest.article.lines import Line
from newsdigest.article.markers import (
    DATE_LINE_WORDS,
    ENDINGS,
    NAVIGATION_WORDS,
)
from newsdigest.article.marking import tell_action
from newsdigest.article.notes import is_note
from newsdigest.article.places import PLACES
from newsdigest.article.publisher import is_promotion
from newsdigest.article.stamps import is_stamp

LONGEST = 320  # characters; a longer line is never furniture by what it says
LONGEST_CAPTION = 700
LONGEST_HEADING = 200  # characters; a longer line is no date, byline or path of sections

LEADING = " \t-–—―"
DATELINE_ENDS = "-–—_/|:)."
CAPITAL = r"[A-ZÀ-ÖØ-Þ\u0100-\u024f\u0400-\u042f]"

LONGEST_LABEL = 20  # characters before an address
RULES = "*_=~#.·•- "  # what lines that part a text are made of
LAST_WORDS = tuple(ENDINGS)

ADDRESS_RE = re.compile(
    r"(?:(?:source|link|url|original(?: article)?)\s?:\s?)?(?:https?://)?"
    r"(?:[\w-]{1,63}\.){1,4}[a-z]{2,12}(?:/[^\s]{0,500})?",
    re.IGNORECASE,
)
# 2031-06-02T23:40:00-05:00, as ISO 8601 has it
ISO_STAMP = r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?(?![\w:])"
# A day, or what a page prints instead of one: the time of today, how long ago.
HAS_DATE_RE = re.compile(
    rf"""(?=[A-Z\daotfs])(?:  # nothing else opens one
    (?P<date>{DATE}) | \b\d{{1,2}}[:.]\d{{2}}\b
    | \b(?:\d{{1,3}}\+?|an?|one|two|three|four|five|six)\s
        (?:min|hour|hr|day|week|month|year)[a-z]{{0,4}}\sago\b)""",
    re.VERBOSE,
)
DATE_TOKEN_RE = re.compile(
    rf"""(?=[A-Z\d])(?:  # nothing else opens one
    {ISO_STAMP} | {DATE} | {MONTH}\s\d{{4}} | {WEEKDAY} | \d{{1,2}}[:.h]\d{{2}}(?:[:.]\d{{2}})?
    | \d{{1,3}}[\s-]min(?:ute)?s?\.?\s(?:read|listen)\b)""",
    re.VERBOSE,
)
YEAR_RE = re.compile(r"\b(?:19|20)\d\d\b")
HOUR_RE = re.compile(r"\b\d{1,2}[:.]\d{2}\b")
PARTS_RE = re.compile(r"\s{0,3}[|/•·]\s{0,3}")
# Editor: Ann Bell     Source: Xinhua
LABELLED_RE = re.compile(r"(?:Source|Editor)s?\s?:\s?[\w.'’-]{2,25}(?:\s[\w.'’-]{1,25}){0,3}")
# This article was first published on 3 June 2031
ITSELF = r"This\s(?:article|story|post|page|piece)\s(?:was|has\sbeen)\s"
ITSELF_RE = re.compile(rf"\A{ITSELF}")
DATE_TRACE_RE = re.compile(r"\d|ago\b")  # in all that `HAS_DATE_RE` finds
WORD_RE = re.compile(r"[^\W\d_][\w.'’]*")
CLOCK_STORY_RE = re.compile(r"(?:[-–—]\s)?\d{1,2}[:.h]\d{2}\s?(?:[-–—|:]\s?)?[^\W\d_]")
BREADCRUMB_RE = re.compile(r"[^>»›/⁄|→\n]{1,40}(?:\s?[>»›/⁄→]\s?|\s\|\s)[^>»›/⁄|→\n]{1,40}")
BREADCRUMB_SPLIT_RE = re.compile(r"[>»›/⁄|→]")

BYLINE_RE = re.compile(
    rf"""
    (?:[Bb]y|BY|Authors?|AUTHORS?|(?:Written|Reported|Posted|Story|Text|Words)\ [Bb]y
        |Por|Par|Автор)
    (?:\s?:\s?|\s|(?={CAPITAL}))
    (?!{WEEKDAY}|{MONTH}\s)
    (?P<names>{CAPITAL}(?:[^.!?\n]|\.(?=\w)|(?<=[\s.][A-Z])\.|(?<=\b[A-Z][a-z])\.
        |(?<=\b(?:Jan|Feb|Mar|Apr|Aug|Sep|Oct|Nov|Dec))\.|(?<=\bSept)\.|(?<=\d\s[ap]\.m)\.
        ){{1,150}})
    """,
    re.VERBOSE,
)
# Posted on 2 June 2031 by Ann Bell     Published June 2, 2031 at 10:22 am by admin
POSTED_RE = re.compile(
    rf"""(?:Posted|Published|Submitted|Added|Written)\s(?:on\s)?{DATE},?
    (?:\s(?:at\s)?\d{{1,2}}[:.]\d{{2}}(?:\s?[AaPp]\.?[Mm]\.?)?,?)?
    \s[Bb]y\s(?P<names>{CAPITAL}[\w.'’&, -]{{1,60}}|\w{{2,30}})""",
    re.VERBOSE,
)
# A name with the date glued to it, as a page without its markup has it.
GLUED_BYLINE_RE = re.compile(
    rf"""(?P<names>{CAPITAL}[\w.'’-]{{1,24}}(?:\s{CAPITAL}[\w.'’-]{{1,24}}?){{0,3}})
    (?:,[^,\d]{{1,40}})?\s?[-–—|]?\s?(?P<date>{WEEKDAY},?\s?(?:{MONTH}|\d).{{2,40}})""",
    re.VERBOSE,
)


def tell_kind(line: Line, directory: Directory) -> str:
    """Tell what a line is by its words alone; the empty string where they do not say.

    The kinds are the actions of the markers table, ``address``, ``agency`` and ``caption``.
    """
    text = line.text
    if TRACE in text and (comment := tell_comment(text)):
        return comment
    if len(text) > LONGEST_CAPTION:
        return ""
    if len(text) <= LONGEST:
        words = text.replace("İ", "I").lower().strip(LEADING)
        if not words.strip(RULES):
            return "line"
        bare = words.rstrip(".)]")
        if bare.endswith(LAST_WORDS):
            return next(action for ending, action in ENDINGS.items() if bare.endswith(ending))
        if "©" in words and (words[0] == "©" or " ©" in words):
            return "line"  # not in the middle of a word: there it is an é gone wrong
        if action := tell_action(words):
            return action
        if text.find(" ", LONGEST_LABEL) < 0 and "." in text and ADDRESS_RE.fullmatch(text):
            return "address"
        if len(text) < 60 and is_credit(text):
            return "agency"
        if len(text) < 100 and is_promotion(text, directory):
            return "line"
    return "caption" if is_credited_caption(text) else ""


def tell_edge_kind(line: Line) -> str:
    """Tell what a line above or below a body is, by its shape.

    The kinds are ``note``, ``date``, ``byline``, ``line``, ``list``, ``breadcrumb`` and
    ``dateline``.
    """
    text = line.text
    if is_note(text):
        return "note"
    if len(text) > LONGEST_HEADING:
        return ""
    if is_date_line(text):
        return "date"
    if line.is_prose:
        return ""
    if is_byline(text):
        return "byline"
    words = text.lower().split()
    if len(words) <= 30 and all(word in NAVIGATION_WORDS for word in words):
        return "line"
    if CLOCK_STORY_RE.match(text) and not line.is_sentence:
        return "list"
    if is_breadcrumb(text):
        return "breadcrumb"
    return "dateline" if (text[-1] in DATELINE_ENDS or "," in text) and find_lone(text) else ""


def is_date_line(text: str) -> bool:
    """Tell a line whose whole point is a date: no word in it but those that stand beside dates.

    >>> is_date_line("Published: 3 June 2031, 10:22 GMT | Updated 2 hours ago")
    True
    >>> is_date_line("Talks of 3 June 2031")
    False
    """
    if len(text) > 140 or not (DATE_TRACE_RE.search(text) and HAS_DATE_RE.search(text)):
        return False
    bare = DATE_TOKEN_RE.sub(" ", ITSELF_RE.sub("", text, 1) if text[0] == "T" else text)
    if all_stand_by_dates(bare) or is_stamp(text):
        return True
    clocked = bool(YEAR_RE.search(text) and HOUR_RE.search(text))
    section, _, rest = bare.strip().partition(" ")
    if clocked and section.lower() in NAVIGATION_WORDS:
        bare = rest  # National 10:22 June 2, 2031
    elif not PARTS_RE.search(bare):
        return False
    dated: list[str] = []
    named: list[str] = []
    # Updated: 2 June 2031 / The Gazette     Agencies | 2 June 2031 10:22 IST
    for part in PARTS_RE.split(bare):
        (dated if all_stand_by_dates(part) else named).append(part)
    return bool(dated) and all(is_source(part, clocked=clocked) for part in named)


def is_source(text: str, *, clocked: bool) -> bool:
    """Tell who supplied or prints a text, as it stands beside a date.

    Beside an hour, a section and a place may stand too.
    """
    words = text.lower().split()
    return (
        is_credit(text)
        or open_directory().find_named(text) is not None
        or LABELLED_RE.fullmatch(text) is not None
        or (clocked and (text in PLACES or all(word in NAVIGATION_WORDS for word in words)))
    )


def all_stand_by_dates(text: str) -> bool:
    words = WORD_RE.findall(text.lower())
    return all(word in DATE_LINE_WORDS or word.rstrip(".") in DATE_LINE_WORDS for word in words)


def is_clock(text: str) -> bool:
    """Tell a time without a day, as it heads the entries of a live report."""
    match = HAS_DATE_RE.search(text)
    return match is not None and match["date"] is None and "ago" not in text


def is_byline(text: str) -> bool:
    """Tell a line that names the author.

    >>> is_byline("By Ann Bell in Rome"), is_byline("Ann Bell, The Associated Press")
    (True, True)
    >>> is_byline("By and large, nothing changed")
    False
    """
    if BYLINE_RE.fullmatch(text) or GLUED_BYLINE_RE.fullmatch(text) or POSTED_RE.fullmatch(text):
        return True
    names, comma, agency = text.rpartition(", ")
    words = names.split()
    return (
        bool(comma)
        and agency.strip() in AGENCY_BY_CREDIT
        and 1 < len(words) < 12
        and all(word[0].isupper() or word in ("and", "de", "van", "von") for word in words)
    )


def is_breadcrumb(text: str) -> bool:
    """Tell a path of section names: ``News > World > Asia``, ``Features / 10 July 2031``."""
    if len(text) > 120 or not BREADCRUMB_RE.match(text):
        return False
    parts = [part.split() for part in BREADCRUMB_SPLIT_RE.split(text)]
    if any(len(part) > 4 for part in parts):
        return False
    if "|" in text or len(parts) == 2:
        return any(is_section(part) for part in parts)
    return True


def is_section(words: list[str]) -> bool:
    """Tell whether words name a section of a newspaper, or are a date."""
    return all(word.lower() in NAVIGATION_WORDS for word in words) or is_date_line(" ".join(words))
