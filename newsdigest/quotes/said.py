"""When it was said: the day that the attribution names."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import itemgetter

from newsdigest.quotes.claims.claim import Claim
from newsdigest.quotes.reading import Reading
from newsdigest.records import KnownDate, Span, Timex

START = itemgetter(0)
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def find_said(
    reading: Reading, claims: Sequence[Claim], claim: Claim, days: Sequence[Timex]
) -> KnownDate | None:
    """The day in the words around the cue, outside of what is said ("said on Friday").

    Only a day in the sentence of the cue counts, with no other cue or content between the two; of
    several the one nearest the cue.

    Args:
        days: the closed days of the text.
    """
    sentence = reading.sentence
    first = bisect_left(days, sentence.start, key=START)
    if first == len(days) or days[first].start >= sentence.end:
        return None
    last = bisect_left(days, sentence.end, key=START)
    left, right = surroundings(reading, claims, claim)
    near = [day for day in days[first:last] if left <= day.start < right]
    if not near:
        return None
    timex = min(near, key=lambda day: abs(day.start - claim.cue.start))
    evidence = reading.masked[timex.start : timex.end]
    explicit = any(letter.isdigit() for letter in evidence) or evidence.startswith(MONTHS)
    return KnownDate(timex.value, "day", "explicit" if explicit else "relative", evidence)


def surroundings(reading: Reading, claims: Sequence[Claim], claim: Claim) -> tuple[int, int]:
    """The stretch around a cue that no content, quoted stretch or other cue stands in."""
    cue = claim.cue
    left, right = reading.sentence.start, reading.sentence.end
    walls = [content for other in claims for content in other.contents]
    walls += [Span(stretch.start, stretch.end) for stretch in reading.marked]
    walls += [Span(other.start, other.end) for other in reading.cues if other.start != cue.start]
    for wall in walls:
        if wall.end <= cue.start:
            left = max(left, wall.end)
        elif wall.start >= cue.end:
            right = min(right, wall.start)
    return left, right
