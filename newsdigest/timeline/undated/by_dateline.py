"""Reasons from a dateline without a year: the year is that of dated sources on the same matter."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from newsdigest.records import DateClue, Timex
from newsdigest.timeline.isodays import count_days
from newsdigest.timeline.undated.contradict import is_day
from newsdigest.timeline.undated.corpus import DatedWords
from newsdigest.timeline.undated.lead import Lead
from newsdigest.timeline.undated.reasons import Reason

YEARLESS_RE = re.compile(r"XXXX-(?P<rest>\d\d-\d\d)")
WEEKS = 56  # days that may lie between two reports of one matter
WEEK = 7
LATE = 1  # days after a weekday that a lead names, at most, it is printed
FEWEST_SOURCES = 2  # where no weekday confirms the year
MOST_SHOWN = 3


class Yearless(NamedTuple):
    """A day of publication that a page gives without its year: month and day, and its words."""

    rest: str
    words: str


def find_yearless(
    clues: tuple[DateClue, ...], clue_timexes: tuple[tuple[Timex, ...], ...]
) -> Yearless | None:
    """The day that the dateline of a page gives without a year; None where there is none.

    Args:
        clue_timexes: for each clue the expressions of its text, tagged without a document
            creation time.
    """
    found = [
        Yearless(match["rest"], clue.text)
        for clue, timexes in zip(clues, clue_timexes, strict=True)
        if clue.kind == "dateline"
        for timex in timexes
        if (match := YEARLESS_RE.match(timex.value))
    ]
    return found[0] if len({row.rest for row in found}) == 1 else None


def find_dateline_reasons(
    yearless: Yearless, lead: Lead, rows: list[DatedWords], others: list[Reason]
) -> Iterator[Reason]:
    """The day of a dateline, with the year that other evidence gives it; none where it gives two.

    Args:
        rows: what dated sources print on the same matter.
        others: what else may date the article; the dateline can agree with it, or contradict.
    """
    days = {close_to(yearless.rest, row.published) for row in rows}
    days |= {close_to(yearless.rest, reason.day) for reason in others}
    if len(days) != 1:
        return
    day = days.pop()
    if day is None:
        return
    weekdays = {s.weekday for s in lead.sentences if s.weekday and not s.coming and not s.aside}
    if weekdays and not any(is_soon_after(weekday, day) for weekday in weekdays):
        return
    sources = sorted({row.source for row in rows})
    if not others and len(sources) < (1 if weekdays else FEWEST_SOURCES):
        return
    yield make_dateline_reason(yearless, day, rows)


def make_dateline_reason(yearless: Yearless, day: str, rows: list[DatedWords]) -> Reason:
    """The reason of a dateline whose year is known."""
    because = f"its year by what else dates it: {day}"
    if rows:
        names = sorted({row.source for row in rows})
        more = " and others" if len(names) > MOST_SHOWN else ""
        because = f"its year as in {', '.join(names[:MOST_SHOWN])}{more}: {day}"
    return Reason(day, day, day, True, True, "corpus", yearless.words, because, "dateline")


def close_to(rest: str, published: str) -> str | None:
    """The day of a month that lies within weeks of a report on the same matter; None if none does.

    >>> close_to("12-30", "2031-01-04"), close_to("06-02", "2031-01-04")
    ('2030-12-30', None)
    """
    year = int(published[:4])
    days = (f"{number:04}-{rest}" for number in (year - 1, year, year + 1))
    return next((d for d in days if is_day(d) and count_days(d, published) <= WEEKS), None)


def is_soon_after(weekday: int, day: str) -> bool:
    """Tell whether the last such weekday up to ``day`` is one of the days just before it."""
    return (date.fromisoformat(day).isoweekday() - weekday) % WEEK <= LATE
