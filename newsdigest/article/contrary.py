"""Sure dates of one page that contradict each other: of two days far apart one is wrong."""

from datetime import date, timedelta

from newsdigest.article.readings import Reading, close_day

APART = timedelta(days=2)  # a report may be dated some days before it is printed

# The kinds of clues that are sure by themselves, and where each stands.
TRUSTED = {
    "field": "the page's data",
    "dateline": "the dateline",
    "byline": "the page",
    "address": "the address",
    "foot": "below the text",
}


def find_contrary(day: str, chosen: Reading, readings: list[Reading]) -> Reading | None:
    """Find a clue as sure as the one that was chosen, of a day far from it."""
    for other in readings:
        if other.kind in TRUSTED and other.clue != chosen.clue and is_contrary(other, day):
            return other
    return None


def is_contrary(reading: Reading, day: str) -> bool:
    """Tell whether all that a clue can mean lies days away from ``day``."""
    values = {value[:10] for value in reading.values}
    if reading.rest:
        year = int(day[:4])
        closed = (close_day(f"{year + more}-{reading.rest}") for more in (-1, 0, 1))
        values = {value for value in closed if value}
    chosen = date.fromisoformat(day)
    return bool(values) and all(abs(date.fromisoformat(value) - chosen) > APART for value in values)
