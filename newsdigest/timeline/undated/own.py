"""Landmarks of the user's: a row of cells in, a landmark out, or what is wrong with it."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache

from newsdigest.timeline.stopwords import STOPWORDS
from newsdigest.timeline.undated.by_landmark import Cue, read_cues
from newsdigest.timeline.undated.landmarks import LANDMARKS, Landmark

LANDMARK_COLUMNS = ("name", "day", "cues")
LONGEST_NAME = 100  # characters
LONGEST_CUES = 2000
FEWEST_WORDS = 2  # of a cue that tell anything: one word names no event


def make_landmark(cells: Mapping[str, str]) -> Landmark:
    """Make a landmark of its cells by `LANDMARK_COLUMNS`.

    Raises:
        ValueError: a cell is wrong; says which, and what it should hold.

    >>> make_landmark({"name": "Harbour summit", "day": "2031-02-04", "cues": "harbour summit"}).day
    '2031-02-04'
    """
    name, day, cues = (" ".join(cells.get(column, "").split()) for column in LANDMARK_COLUMNS)
    if not name or len(name) > LONGEST_NAME:
        raise ValueError(f"has no name of 1 to {LONGEST_NAME} characters")
    try:
        day = date.fromisoformat(day).isoformat()
    except ValueError:
        raise ValueError(f"has '{day}' for a day; one looks like 2025-06-02") from None
    rows = read_cues(cues[:LONGEST_CUES])
    if wide := next((word for word in cues.split() if "|" in word and "-" in word), ""):
        raise ValueError(f"has '{wide[:60]}' among its cues; a choice is between single words")
    if not rows or any(not all(c.parts) or count_telling(c) < FEWEST_WORDS for c in rows):
        raise ValueError(f"has '{cues[:60]}' for cues; a cue is two words or more, parted by ;")
    return Landmark(name, day, cues)


def count_telling(cue: Cue) -> int:
    """How many words of a cue tell anything: "the" tells nothing."""
    return sum(bool(part) and STOPWORDS.isdisjoint(part) for part in cue.parts)


@lru_cache(maxsize=4)
def join_landmarks(own: tuple[Landmark, ...]) -> tuple[Landmark, ...]:
    """The user's landmarks, and those of the table whose names they do not take."""
    names = {key for landmark in own for key in landmark_keys(landmark)}
    return (*own, *(row for row in LANDMARKS if names.isdisjoint(landmark_keys(row))))


def landmark_keys(landmark: Landmark) -> Iterator[str]:
    """What tells a landmark from all others."""
    yield landmark.name.casefold()
