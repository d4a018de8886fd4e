"""When it was said: the day, or the month, that the attribution names."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import itemgetter

from newsdigest.quotes.claims.claim import SHARED, Claim
from newsdigest.quotes.cue import Cue
from newsdigest.quotes.reading import Reading
from newsdigest.quotes.when import (
    APART_RE,
    BETWEEN_RE,
    HUNG_RE,
    NOT_AT_RE,
    OPENING_RE,
    OWN_RE,
    PARTICIPLE_RE,
    SPOKEN_AT_RE,
    TOPIC_RE,
)
from newsdigest.records import KnownDate, Timex

START = itemgetter(0)
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
FURTHEST = 100  # characters from a cue to its month or year
MOST_TRIED = 4  # dates around a cue, the nearest first
LONGEST_LEAD = 300  # characters before a date in which a clause shows that it hangs on
PRECISIONS = ("day", "month", "year")


def find_dates(timexes: Sequence[Timex]) -> list[Timex]:
    """The closed days, months and years of a text: what a saying can be dated by."""
    return [t for t in timexes if t.precision in PRECISIONS and "X" not in t.value]


def find_said(
    reading: Reading, claims: Sequence[Claim], claim: Claim, dates: Sequence[Timex]
) -> KnownDate | None:
    """The date in the words around the cue, outside of what is said ("said on Friday").

    Only a date in the sentence of the cue counts, with no other cue or content between the two,
    and none of a clause or a noun in between ("Ann Lee, who resigned on Friday, said"); of several
    the one nearest the cue.

    Args:
        dates: as `find_dates` gives them.
    """
    sentence = reading.sentence
    first = bisect_left(dates, sentence.start, key=START)
    if first == len(dates) or dates[first].start >= sentence.end:
        return None
    last = bisect_left(dates, sentence.end, key=START)
    here = [d for d in dates[first:last] if d.precision == "day" or stands_by(claim.cue, d)]
    if not here:
        return None
    left, right = surroundings(reading, claims, claim)
    near = [date for date in here if left <= date.start < right]
    near.sort(key=lambda date: abs(date.start - claim.cue.start))
    masked = reading.masked
    timex = next((t for t in near[:MOST_TRIED] if dates_saying(masked, left, claim, t)), None)
    if timex is None:
        return None
    evidence = masked[timex.start : timex.end]
    explicit = any(letter.isdigit() for letter in evidence) or evidence.startswith(MONTHS)
    basis = "explicit" if explicit else "relative"
    return KnownDate(timex.value, timex.precision, basis, evidence)


def stands_by(cue: Cue, date: Timex) -> bool:
    """Tell whether a month or a year is near enough to a cue to date it."""
    return -FURTHEST < date.start - cue.start < FURTHEST


def dates_saying(masked: str, left: int, claim: Claim, date: Timex) -> bool:
    """Tell whether a date beside a cue is that of the saying, and not of a clause or a noun."""
    cue, subject = claim.cue, claim.subject
    left = max(left, date.start - LONGEST_LEAD)
    exact = date.precision == "day"
    if date.start >= cue.end:
        named = subject is not None and cue.end <= subject.start < date.start
        start = subject.end if subject and named else cue.end
        lead = masked[max(start, left) : date.start]
        if not exact and lead == " " and not masked[date.start].islower():
            return False  # "called 1996 a good year"
        return follows(lead, exact=exact, told=cue.frame == "hearer")
    if claim.rule == SHARED:
        return exact and not is_hung(masked[left : date.start])
    if subject is None or date.start >= subject.end:
        start = max(left, subject.end if subject else left)
        own = OWN_RE.search(masked[start : date.start]) is not None
        return own and not PARTICIPLE_RE.search(masked[max(left, start - 20) : date.start])
    lead, between = masked[left : date.start], masked[date.end : subject.start]
    if APART_RE.search(between) or is_hung(lead) or OPENING_RE.match(lead):
        return False
    return exact or (
        OWN_RE.fullmatch(lead) is not None and BETWEEN_RE.fullmatch(between) is not None
    )


def follows(lead: str, *, exact: bool, told: bool) -> bool:
    """Tell whether a date behind a cue and these words is that of the saying.

    >>> follows(" in a letter on ", exact=True, told=False)
    True
    >>> follows(", who lost on ", exact=True, told=False)
    False
    """
    if is_hung(lead) or TOPIC_RE.match(lead):
        return False
    return exact or told or SPOKEN_AT_RE.fullmatch(lead) is not None


def is_hung(lead: str) -> bool:
    """Tell whether a date behind these words belongs to a clause that hangs on another."""
    if NOT_AT_RE.search(lead):
        return True
    return HUNG_RE.search(lead) is not None and OWN_RE.search(lead) is None


def surroundings(reading: Reading, claims: Sequence[Claim], claim: Claim) -> tuple[int, int]:
    """The stretch around a cue that no content, quoted stretch or other cue stands in."""
    cue = claim.cue
    left, right = reading.sentence.start, reading.sentence.end
    walls: list[tuple[int, int]] = [content for other in claims for content in other.contents]
    walls += [stretch[:2] for stretch in reading.marked]
    walls += [other[:2] for other in reading.cues if other.start != cue.start]
    for start, end in walls:
        if end <= cue.start:
            left = max(left, end)
        elif start >= cue.end:
            right = min(right, start)
    return left, right
