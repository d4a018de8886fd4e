"""One happening told under two days, because midnight lies between those who tell it."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from newsdigest.records import ToldMention
from newsdigest.timeline.isodays import shift
from newsdigest.timeline.levels import DAY_LEVEL
from newsdigest.timeline.likeness import measure_likeness

# Only what was late on one day, or early on the next, can be of both.
LATE_RE = re.compile(r"\b(?:late|night|evening|midnight|overnight)\b", re.IGNORECASE)
EARLY_RE = re.compile(r"\b(?:early|morning|night|midnight|overnight|dawn)\b", re.IGNORECASE)
SAME = 0.5  # cosine from which two days tell one happening: higher than on one day
FEWEST_SHARED = 3
MOST_LED_TO = 100  # events to which a stem leads

Event = list[ToldMention]


def join_over_midnight(events: list[Event], weights: dict[str, float]) -> list[Event]:
    """``events``, those of neighbouring days in one that different sources tell as one.

    The day that more sources give leads; reports keep their own.
    """
    days: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        if event[0].mention.date.precision in DAY_LEVEL and event[0].mention.status == "happened":
            days[event[0].mention.day_from].append(event)
    gone: set[int] = set()
    for day, told in days.items():
        for one, other in pair_days(told, days.get(shift(day, 1), [])):
            if id(one) in gone or id(other) in gone or not is_same(one, other, weights):
                continue
            first, second = sorted((one, other), key=len_sources, reverse=True)
            first += second
            gone.add(id(second))
    return [event for event in events if id(event) not in gone]


def pair_days(told: list[Event], after: list[Event]) -> Iterator[tuple[Event, Event]]:
    """The events of a day and of the next between which midnight may lie, if they share words."""
    late = [event for event in told if any(LATE_RE.search(report.timex) for report in event)]
    early = [event for event in after if any(EARLY_RE.search(report.timex) for report in event)]
    if late:
        index = index_terms(after)
        yield from ((one, after[place]) for one in late for place in look_up(one, index))
    if early:
        index = index_terms(told)
        yield from ((told[place], other) for other in early for place in look_up(other, index))


def index_terms(events: list[Event]) -> dict[str, list[int]]:
    """The places of the events that use each stem."""
    index: dict[str, list[int]] = defaultdict(list)
    for place, event in enumerate(events):
        for term in {term for told in event for term in told.mention.terms}:
            index[term].append(place)
    return index


def look_up(event: Event, index: dict[str, list[int]]) -> list[int]:
    """The places of the events that share enough stems; a stem of very many leads nowhere."""
    terms = {term for told in event for term in told.mention.terms}
    rows = (index.get(term, ()) for term in terms)
    shared = Counter(place for row in rows if len(row) <= MOST_LED_TO for place in row)
    return sorted(place for place, count in shared.items() if count >= FEWEST_SHARED)


def len_sources(event: Event) -> int:
    """How many sources tell an event."""
    return len({told.source.id for told in event})


def is_same(one: Event, other: Event, weights: dict[str, float]) -> bool:
    """Tell whether two events of neighbouring days are one: no source tells both, words agree."""
    if {told.source.id for told in one} & {told.source.id for told in other}:
        return False
    terms = {term for told in one for term in told.mention.terms}
    others = {term for told in other for term in told.mention.terms}
    numbers = {term for term in terms if term.isdigit()}
    other_numbers = {term for term in others if term.isdigit()}
    if numbers and other_numbers and not numbers & other_numbers:
        return False
    if len(terms & others) < FEWEST_SHARED:
        return False
    return measure_likeness(terms, others, weights) >= SAME
