"""Reasons from landmarks: "just a day after the strikes on ..." counts from a day that is known."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from newsdigest.records import Span
from newsdigest.timeline.isodays import shift
from newsdigest.timeline.terms import WORD_RE, stem
from newsdigest.timeline.undated.landmarks import Landmark
from newsdigest.timeline.undated.lead import Lead, LeadSentence
from newsdigest.timeline.undated.reasons import Reason

WIDEST = 18  # words in which all of a cue must stand

NUMBERS = {
    name: number
    for number, name in enumerate("one two three four five six seven eight nine ten".split(), 1)
} | {"a": 1, "an": 1, "the": 1}
DAYS_IN = {"day": 1, "week": 7}
OFFSET_RE = re.compile(
    r"\b(?P<number>a|an|the|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})"
    r"\s+(?P<unit>day|week)s?\s+(?P<side>after|before)\b(?P<rest>[^.;:]{0,40})$"
)
EVE_RE = re.compile(r"\bon the eve of\b(?P<rest>[^.;:]{0,40})$")
# "The meeting comes just a day after": it is held on the day of the report itself.
NOW_RE = re.compile(r"\b(?:comes?|takes? place|follows?|begins?|starts?|opens?|meets?)\b")
# "after the second round", "a repeat of": the sentence is about something else.
ASIDE_RE = re.compile(
    r"\b(?:after|since|following|before|until|till|ahead of|prior to|during|from|than|like|unlike"
    r"|about|over|anniversary of|repeat of|wake of|days of|weeks of|who|which|whose)\b"
    r"[^.;:]{0,40}$",
    re.IGNORECASE,
)
# The same inside the name itself: "Hamas, whose attack on Israel ...".
WITHIN_RE = re.compile(r"\b(?:who|whose|which|like|after|since|following|before|died|killed)\b")
# Said of what begins within a day; "will" is said of any time to come.
IMMINENT_RE = re.compile(
    r"\b(?:(?:is|are) (?:set|due|about|poised|preparing|ready|gearing up) to|prepares? to)\b"
)
OTHER_TIME_RE = re.compile(
    r"\b(?:next|later|coming|tomorrow|soon|weeks?|months?|years?|in the near)\b(?! of)"
)
TAIL_RE = re.compile(r"(?: [\w’'-]+){1,2}")  # so that evidence does not end in mid phrase


class Cue(NamedTuple):
    """A cue as sets of stems: one of each set must be there."""

    parts: tuple[frozenset[str], ...]


def find_landmark_reasons(lead: Lead, landmarks: Iterable[Landmark]) -> Iterator[Reason]:
    """What the lead of an article says of days that are known, each landmark once."""
    tokens = [read_tokens(sentence.words) for sentence in lead.sentences]
    known = {word for row in tokens for word, _ in row}
    for landmark in landmarks:
        for cue in read_cues(landmark.cues):
            if any(part.isdisjoint(known) for part in cue.parts):
                continue
            found = (
                read_reason(sentence, window, landmark)
                for sentence, row in zip(lead.sentences, tokens, strict=True)
                if (window := find_window(row, cue)) is not None
            )
            reason = next(filter(None, found), None)
            if reason is not None:
                yield reason
                break


def find_named(words: str, landmarks: Sequence[Landmark]) -> Iterator[tuple[Landmark, Span]]:
    """The landmarks that a sentence is about, each with the stretch of it that names it."""
    if not landmarks:
        return
    tokens = read_tokens(words)
    known = {word for word, _ in tokens}
    for landmark in landmarks:
        for cue in read_cues(landmark.cues):
            if any(part.isdisjoint(known) for part in cue.parts):
                continue
            window = find_window(tokens, cue)
            if window is None or WITHIN_RE.search(words, *window):
                continue
            if not ASIDE_RE.search(words[: window.start]):
                yield landmark, window
                break


@lru_cache(maxsize=1000)
def read_cues(cues: str) -> tuple[Cue, ...]:
    """The cues of a landmark, stemmed; all words of one with a hyphen must be there.

    >>> [sorted(part) for part in read_cues("talks Rome|Roma")[0].parts]
    [['talk'], ['roma', 'rome']]
    >>> len(read_cues("north-south talks")[0].parts)
    3
    """
    return tuple(Cue(tuple(read_parts(row))) for row in cues.split(";") if row.split())


def read_parts(row: str) -> Iterator[frozenset[str]]:
    """The parts of a cue: sets of stems, one of each set must be there."""
    for part in row.lower().split():
        words = [stem(match.group()) for match in WORD_RE.finditer(part)]
        yield from [frozenset(words)] if "|" in part else (frozenset({word}) for word in words)


def read_tokens(words: str) -> list[tuple[str, Span]]:
    """The words of a sentence by their stems, each with its place."""
    return [(stem(m.group().lower()), Span(*m.span())) for m in WORD_RE.finditer(words)]


def find_window(tokens: list[tuple[str, Span]], cue: Cue) -> Span | None:
    """The shortest stretch of a sentence in which all of a cue stands; None where it is too wide.

    One pass: the last place of each part is kept while the words go by.
    """
    last: dict[int, int] = {}
    best: tuple[int, int] | None = None
    for place, (word, _) in enumerate(tokens):
        for number, part in enumerate(cue.parts):
            if word in part:
                last[number] = place
        if len(last) == len(cue.parts):
            first = min(last.values())
            if best is None or place - first < best[1] - best[0]:
                best = first, place
    if best is None or best[1] - best[0] >= WIDEST:
        return None
    return Span(tokens[best[0]][1].start, tokens[best[1]][1].end)


def read_reason(sentence: LeadSentence, window: Span, landmark: Landmark) -> Reason | None:
    """What one sentence says of a landmark that it names: how far off it is, or that it is now."""
    before = sentence.words[: window.start]
    if reason := read_offset(sentence, before, window, landmark):
        return reason
    if not sentence.opening or ASIDE_RE.search(before):
        return None
    if WITHIN_RE.search(sentence.words, *window):
        return None
    tail = TAIL_RE.match(sentence.words, window.end)
    end = tail.end() if tail else window.end
    named = " ".join(sentence.words[window.start : end].split())
    because = f"{landmark.name}, {landmark.day}"
    day = landmark.day
    if sentence.coming:
        first, enough = (shift(day, -1), True) if is_imminent(sentence) else (shift(day, -7), False)
        return Reason(day, first, day, False, enough, "landmark", named, because)
    if sentence.today:
        return Reason(day, day, day, True, True, "landmark", named, because)
    if sentence.weekday == date.fromisoformat(day).isoweekday():
        named = f"{named} … {sentence.date_words}"
        return Reason(day, day, shift(day, 6), False, False, "landmark", named, because)
    return None


def is_imminent(sentence: LeadSentence) -> bool:
    """Tell what is about to begin, on no other day than that of the report or the next."""
    if sentence.weekday is not None or OTHER_TIME_RE.search(sentence.words):
        return False
    return IMMINENT_RE.search(sentence.words) is not None


def read_offset(
    sentence: LeadSentence, before: str, window: Span, landmark: Landmark
) -> Reason | None:
    """The reason of "a day after ..." and "on the eve of ..." in front of a landmark's name."""
    match = OFFSET_RE.search(before)
    eve = None if match else EVE_RE.search(before)
    if match:
        number = NUMBERS.get(match["number"]) or int(match["number"])
        days = number * DAYS_IN[match["unit"]] * (1 if match["side"] == "after" else -1)
        start, vague = match.start(), match["unit"] == "week"
    elif eve:
        days, start, vague = -1, eve.start(), False
    else:
        return None
    day = shift(landmark.day, days)
    now = NOW_RE.search(before[:start]) is not None
    exact = now and not vague
    slack = 2 if vague else 0
    first, last = shift(day, -slack), shift(day, slack if now else slack + 1)
    words = " ".join(sentence.words[start : window.end].split())
    because = f"{landmark.name}, {landmark.day}"
    return Reason(day, first, last, exact, exact, "landmark", words, because)
