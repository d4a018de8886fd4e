"""The door of the room: the temporal expressions of a text, with their values."""

import re
from datetime import datetime
from functools import lru_cache

from newsdigest.records import Sentence, Timex
from newsdigest.timex.closing.scene import DocumentTime
from newsdigest.timex.compose import compose_neighbours
from newsdigest.timex.normalize import normalize_timexes
from newsdigest.timex.recognize import recognize_timexes
from newsdigest.timex.worth import weigh

SHORT = 40  # characters: stamps and datelines, the same on page after page
DCT_RE = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d.*)?")


def tag_timexes(text: str, sentences: tuple[Sentence, ...], dct: str | None) -> tuple[Timex, ...]:
    """Find the temporal expressions of ``text``, in order, without overlap.

    Values are TIMEX3. Without a DCT they stay open where the text does not close them.
    Raises ValueError, in one sentence, for a DCT that is none.

    >>> text = "They met on Friday and will meet again on 3 June."
    >>> for timex in tag_timexes(text, (Sentence(0, 49, 0),), "2025-05-17"):
    ...     print(timex.value, "-", timex.reason)
    2025-05-16 - the Friday on or before the DCT 2025-05-17
    2025-06-03 - the year of the DCT 2025-05-17
    >>> [t.value for t in tag_timexes(text, (Sentence(0, 49, 0),), None)]
    ['XXXX-WXX-5', 'XXXX-06-03']
    """
    return (tag_short if len(text) <= SHORT else tag_text)(text, sentences, dct)


def tag_text(text: str, sentences: tuple[Sentence, ...], dct: str | None) -> tuple[Timex, ...]:
    known = None if dct is None else parse_dct(dct)
    pieces = [weigh(found) for found in recognize_timexes(text)]
    return normalize_timexes(text, compose_neighbours(text, pieces), sentences, known)


tag_short = lru_cache(maxsize=4096)(tag_text)


def parse_dct(text: str) -> DocumentTime:
    """Read a document creation time: an ISO day, or day and time with or without a zone.

    The day and the time are those of the place that the text writes; no zone moves them.

    >>> parse_dct("2025-05-17").day, parse_dct("2025-05-17T23:30:00-04:00").day
    (datetime.date(2025, 5, 17), datetime.date(2025, 5, 17))
    >>> parse_dct("17 May")
    Traceback (most recent call last):
    ValueError: '17 May' is no document date: write a day, 2025-05-17, or a time, 2025-05-17T13:00
    """
    try:
        if DCT_RE.fullmatch(text.strip()) is None:
            raise ValueError
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        shown = text if len(text) <= 40 else text[:40] + "…"
        raise ValueError(
            f"{shown!r} is no document date: write a day, 2025-05-17, or a time, 2025-05-17T13:00"
        ) from None
    return DocumentTime(moment.date(), moment.time() if len(text.strip()) > 10 else None)
