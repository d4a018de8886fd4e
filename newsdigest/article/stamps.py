"""Stamps: the day and hour of a page, which pasted text has before the lead, on its line.

A stamp names day, year and hour, or says in words that it tells when the page was updated; so a
lead that opens with a date is none.
"""

import re
from functools import cache
from itertools import pairwise

from newsdigest.article.dateline import DATE, MONTH, WEEKDAY
from newsdigest.article.lines import Line
from newsdigest.article.markers import JOINING_WORDS, STAMP_LINKS

REACH = 300  # characters of a line in which a stamp may stand
LOOKED_AT = 200  # lines from the top of a page
LEADS = 2  # paragraphs that are looked at
MOST_STAMPS = 3  # on a line: published, updated
HEADLINE = 4  # words at least
SHORTEST = 20  # characters of a lead

HOUR = r"\d{1,2}[:.]\d{2}(?:\s?(?:[ap]\.?m\b\.?|[AP]\.?M\b\.?))?"
ZONE = r"\s(?:[A-Z]{1,4}T|UTC|UK)\b"
CLOCK = rf"{HOUR}(?:{ZONE}|(?!{ZONE}))"  # a zone is never left to the lead
DAY = rf"{DATE}(?<=\d{{4}})"
LAST = r"(?:(?:Page|Article|Story)\s)?[Ll]ast\s(?:updated|modified)"
LABEL = rf"{LAST}|Updated|Published|Posted"
# SPRINGFIELD, Ohio |      LONDON/PARIS, June 3 |
PLACE = rf"""[A-Z]{{2}}[A-Z.'’/-]{{0,30}}(?:\s[A-Z]{{2,20}}){{0,2}}
    (?:,\s[A-Z]\w{{1,20}}(?:\s[A-Z]\w{{1,20}})?\.?|,?\s{MONTH}\s\d{{1,2}}){{0,2}},?\s\|\s"""

STAMP = rf"""(?=[A-Z\dl])(?P<stamp>  # nothing else opens one
    # Tuesday 3 June 2031 11.22 BST
    (?P<full>(?={WEEKDAY}){DAY},?\s{HOUR}{ZONE})
    # 3 June 2031 Last updated at 10:22 GMT     ROME | Tue Jun 3, 2031 6:22 pm EDT
    | (?:(?P<place>{PLACE}))?{DAY},?\s(?:\|\s)?(?:(?P<inner>{LABEL})\s)?(?:at\s)?{CLOCK}
    # Page last updated at 10:22 GMT, Tuesday, 3 June 2031 11:22 UK
    | (?P<label>{LABEL})\s?:?\s(?:at\s)?{CLOCK},?\s(?:on\s)?{DAY}(?:\s{CLOCK})?
    # Updated: 3 June 2031     Last updated 3 June 2031, 10:22
    | (?P<heading>(?:{LABEL})\s?:|{LAST})\s(?:on\s)?{DAY}
        (?:,?\s(?:at\s)?{CLOCK})?
    )"""
# What a server prints where a directive fails, and links beside the stamp.
BEHIND = rf"""(?:\s[(\[]an\serror\soccurred\swhile\sprocessing\sthis\sdirective[)\]])?
    (?:\s(?:{"|".join(STAMP_LINKS)})){{0,3}}\s+(?:\|\s(?={LABEL}))?(?=["“‘'(]?[A-ZÀ-ÖØ-Þ])"""
TELLING = ("full", "place", "inner", "label", "heading")
# One of these stands in every stamp, and a year, which is looked for first: few lines have one.
TRACE_RE = re.compile(r"\d[:.]\d\d|ed\s?:|[Ll]ast\s")
YEAR_RE = re.compile(r"(?:19|20)\d\d")
JOINED_RE = re.compile(rf"(?:^|\s)(?:{'|'.join(JOINING_WORDS)})\s\Z")
BYLINE_RE = re.compile(r"(?<=\s)By\s(?=[A-Z][\w.'’-]{1,24}\s[A-Z])[^.!?]{3,100}\Z")
SMALL_WORD_RE = re.compile(r"\b[a-z]{4}")
STOP_RE = re.compile(r"(?<![A-Z])[.!?][\"”’]?\s")  # not that of an initial


@cache
def stamp_re() -> re.Pattern[str]:
    """A stamp before a sentence, compiled when first needed: most pages have none."""
    return re.compile(STAMP + BEHIND, re.VERBOSE)


def part_stamps(lines: tuple[Line, ...]) -> tuple[tuple[Line, ...], Line | None]:
    """Part the stamp, and a headline or byline before it, from the lead on the same line.

    Where lines below open with stamps too, they are the entries of a live report.

    Returns:
        All lines, and the lead, where one stood behind a stamp.

    >>> text = "3 June 2031 Last updated at 10:22 GMT Help The envoys met once more in the palace."
    >>> lines, lead = part_stamps((Line(0, len(text), text),))
    >>> [line.text for line in lines]
    ['3 June 2031 Last updated at 10:22 GMT', 'The envoys met once more in the palace.']
    """
    leads = 0
    for place, line in enumerate(lines[:LOOKED_AT]):
        parts = part_stamp(line)
        for _ in range(MOST_STAMPS - 1 if len(parts) > 1 else 0):
            parts = (*parts[:-1], *part_stamp(parts[-1]))
        if len(parts) > 1:
            below = lines[place + 1 :]
            entries = any(stamp_re().match(other.text) for other in below[:LOOKED_AT])
            return (lines, None) if entries else ((*lines[:place], *parts, *below), parts[-1])
        leads += line.is_prose
        if leads == LEADS:
            break
    return lines, None


def part_stamp(line: Line) -> tuple[Line, ...]:
    """Part one line; it stays whole where no lead stands behind a stamp."""
    text = line.text
    told = YEAR_RE.search(text, 0, REACH) and TRACE_RE.search(text, 0, REACH)
    match = find_stamp(text) if told else None
    if match is None or len(text) - match.end() < SHORTEST:
        return (line,)
    byline = find_byline(text[: match.start()])
    cuts = (0, byline, *match.span("stamp"), match.end(), len(text))
    parts = (
        (start, text[start:end].rstrip()) for start, end in pairwise(cuts) if end != match.end()
    )
    return tuple(
        Line(line.start + start, line.start + start + len(words), words)
        for start, words in parts
        if words
    )


def find_byline(before: str) -> int:
    """Find where a byline behind a headline begins; its end where there is none.

    In a headline with small letters a large "By" opens a byline.

    >>> find_byline("Envoys leave the palace By Ann Bell "), find_byline("Sold By Ann Bell ")
    (24, 17)
    """
    match = BYLINE_RE.search(before)
    return match.start() if match and SMALL_WORD_RE.search(before) else len(before)


def find_stamp(text: str) -> re.Match[str] | None:
    """Find the stamp of a line: at its start, else behind words without a stop.

    There it has to say what it is, to name its place before a bar, or to stand behind a headline
    with the weekday and the zone.
    """
    for match in stamp_re().finditer(text, 0, REACH):
        before = text[: match.start()]
        if not before:
            return match
        told = next((match[name] for name in TELLING if match[name]), "")
        apart = told[:1].isupper() and before[-1].isspace() and not STOP_RE.search(before)
        joined = match["full"] and (JOINED_RE.search(before) or before.count(" ") < HEADLINE)
        return match if apart and not joined else None
    return None


def is_stamp(text: str) -> bool:
    """Tell a line that is nothing but a stamp.

    >>> is_stamp("ROME | Tue Jun 3, 2031 6:22 pm EDT"), is_stamp("3 June 2031 was the day")
    (True, False)
    """
    match = stamp_re().match(f"{text} A")  # as if a sentence stood behind it
    return match is not None and match.end("stamp") == len(text)
