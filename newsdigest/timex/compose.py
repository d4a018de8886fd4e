"""Compose neighbours into one expression: "10 p.m." and "Friday", "Friday" and "Oct. 23"."""

import re
from functools import lru_cache

from newsdigest.timex.value import OF_A_YEAR_RE, year_of
from newsdigest.timex.words import DASH, S
from newsdigest.timex.worth import Open

# Between the two ends of a range, or the two dates of a pair.
LINK_RE = re.compile(
    rf"{S}?(?:{DASH}|,)?{S}?"
    rf"(?:(?:and|or|to|through|until){S}(?:the{S}|early{S}|late{S}|of{S}|in{S})?)?"
)
# Between two weekdays: from the one to the other.
SPAN_RE = re.compile(rf"{S}?{DASH}{S}?|{S}(?:to|through|until|till){S}")
# Between a clock and a second clock, or the day that both are of: "9 a.m. (1300 GMT) Friday".
CLOCKS_RE = re.compile(
    rf"{S}?\({S}?|{S}?\),?{S}?(?:on{S})?|{S}?{DASH}{S}?|{S}(?:and|or|to|until){S}"
)
OPEN_DAY = "XXXX-XX-XX"
GAP_RE = re.compile(rf",?(?:{S})?|,?{S}(?:on|of|the){S}(?:the{S})?")
GAP_LENGTH = 12
HALF_A_DAY = 12  # hours; zones are further apart than that only where the day changes
DAY_RE = re.compile(
    r"(?:\d{4}|XXXX)-\d\d-\d\d$|XXXX-[a-z]|(?:last|next|this|same|before|after) XXXX-WXX-\d|"
    r"XXXX-WXX-\d$|XXXX-XX-\d\d$|(?:DCT|REF) [+-]\d+D$|"
    r"(?:last|next|this|same|before|after) week \d$"
)
MONTH_DAY_RE = re.compile(
    r"(?:\d{4}|XXXX)-(?P<rest>\d\d(?:-\d\d)?|SP|SU|FA|WI|Q\d|H\d|[a-z][a-z-]+)$"
)
WEEKDAY_RE = re.compile(r"XXXX-WXX-\d$")
NAMED_DAY_RE = re.compile(r"(?:(?:last|next|this) )?XXXX-WXX-\d$")  # "this Sunday, March 8"
YEAR_SHIFTS = {
    "DCT -1Y": "last year",
    "DCT +0Y": "this year",
    "DCT +1Y": "next year",
    "REF -1Y": "before year",
    "REF +0Y": "same year",
    "REF +1Y": "after year",
}


def compose_neighbours(text: str, pieces: list[Open]) -> list[Open]:
    """Join neighbours that name one time together, and drop those that cannot stand alone.

    The weekday gives way to the day of the month, the clock is put to the day.
    """
    joined: list[Open] = []
    for piece in pieces:
        if joined and piece.start - joined[-1].end <= GAP_LENGTH:
            gap = text[joined[-1].end : piece.start]
            # "at 7 a.m. The next day": the stop ends the sentence.
            parted = text[piece.start].isupper() and piece.value[:3] in ("DCT", "REF")
            whole = None if parted or not GAP_RE.fullmatch(gap) else join(joined[-1], piece, gap)
            if whole is not None:
                joined[-1] = whole
                continue
        joined.append(piece)
    return tie_pairs(text, [piece for piece in joined if piece.alone])


def tie_pairs(text: str, pieces: list[Open]) -> list[Open]:
    """Give the first date of a pair the year of the second: "August and September 1939".

    Of two weekdays, the second is the one after the first: "Monday to Friday"; two clock times
    before a day are both of that day.

    >>> first = Open(0, 6, "DATE", "XXXX-08", "", None, "month")
    >>> second = Open(11, 25, "DATE", "1939-09", "", None, "month")
    >>> tie_pairs("August and September 1939", [first, second])[0].value
    '1939-08'
    """
    for place in range(len(pieces) - 2, -1, -1):
        first, second = pieces[place], pieces[place + 1]
        if WEEKDAY_RE.match(first.value) and WEEKDAY_RE.match(second.value):
            if SPAN_RE.fullmatch(text, first.end, second.start):
                pieces[place + 1] = second._replace(value=f"after {second.value}")
            continue
        if first.type == "TIME" and first.value == OPEN_DAY and is_day(second.value):
            if CLOCKS_RE.fullmatch(text, first.end, second.start):
                zones = "(" in text[first.end : second.start]
                side = day_apart(first.clock, second.clock) if zones else ""
                pieces[place] = first._replace(value=f"{side}{second.value}")
            continue
        year, dash, _ = second.value.partition("-")
        if first.value[:5] != "XXXX-" or not dash or year_of(year) is None:
            continue
        if second.start - first.end > GAP_LENGTH:
            continue
        if LINK_RE.fullmatch(text, first.end, second.start) and OF_A_YEAR_RE.fullmatch(first.value):
            pieces[place] = first._replace(value=year + first.value[4:])
    return pieces


def day_apart(clock: str, other: str) -> str:
    """What shifts the day of a clock time to that of another, the same moment in another zone.

    >>> day_apart("T22:30", "T02:30"), day_apart("T05:00", "T20:00"), day_apart("T09:00", "T14:00")
    ('SHIFT -1D ', 'SHIFT +1D ', '')
    """
    if not (clock[1:3].isdigit() and other[1:3].isdigit()):
        return ""
    hours = int(clock[1:3]) - int(other[1:3])
    return "SHIFT -1D " if hours > HALF_A_DAY else "SHIFT +1D " if hours < -HALF_A_DAY else ""


def join(first: Open, second: Open, gap: str) -> Open | None:
    """One expression of two, or None where they are two, or say the same."""
    if first.value == second.value and first.clock == second.clock:
        return None
    day_first, day_second = is_day(first.value), is_day(second.value)
    if first.value == "WEEK":
        whole = second._replace(start=first.start, value=f"SHIFT +0W {second.value}")
        return whole if day_second and not second.clock else None
    if first.type == "TIME" and first.value == OPEN_DAY and day_second:
        if second.clock and not first.clock[1].isdigit():
            return None
        return merge(first, second, second.value, in_half_day(first.clock, second.clock))
    if day_first and second.type == "TIME" and second.value == OPEN_DAY and not first.clock:
        if "on" in gap or "of" in gap:
            return None
        return merge(first, second, first.value, second.clock)
    if day_first and first.clock and second.value == OPEN_DAY and not second.alone and gap == " ":
        return merge(first, second, first.value, in_half_day(first.clock, second.clock))
    if (
        NAMED_DAY_RE.match(first.value)
        and MONTH_DAY_RE.match(second.value)
        and is_day(second.value)
    ):
        if "of" in gap:
            return None
        return merge(first, second, second.value, first.clock or second.clock)
    shift = YEAR_SHIFTS.get(second.value)
    month_day = MONTH_DAY_RE.match(first.value)
    if shift and month_day and first.value.startswith("XXXX") and second.mod is None:
        return merge(first, second, f"{shift} {month_day['rest']}", first.clock)
    return None


def in_half_day(clock: str, part: str) -> str:
    """A clock time in the half of the day that the part names: six o'clock this afternoon.

    >>> in_half_day("T06:00", "TAF"), in_half_day("T06:00", "TMO"), in_half_day("T18:00", "TEV")
    ('T18:00', 'T06:00', 'T18:00')
    """
    if part in ("TAF", "TEV", "TNI") and clock[1:3].isdigit() and int(clock[1:3]) < 12:
        return f"T{int(clock[1:3]) + 12}{clock[3:]}"
    return clock


@lru_cache(maxsize=4096)
def is_day(value: str) -> bool:
    """Tell whether an open value is one of a day."""
    return DAY_RE.match(value) is not None


def merge(first: Open, second: Open, value: str, clock: str) -> Open:
    """The two as one; the rule is that of the part which gives the day."""
    dated = second if value == second.value else first
    return dated._replace(
        start=first.start,
        end=second.end,
        type=first.type if first.type == "SET" else "TIME" if clock else "DATE",
        value=value,
        clock=clock,
        mod=first.mod or second.mod,
        alone=True,
    )
