"""A claim: the record of who says what, and how a later one cuts it."""

from typing import NamedTuple

from newsdigest.quotes.cue import Cue
from newsdigest.records import Span

FEWEST_WORDS = 3  # of a told clause that stands before its cue
SHARED = "cue of the same subject"  # the rule of a cue whose subject stands with another verb


class Claim(NamedTuple):
    """Somebody's words in one sentence.

    Attributes:
        contents: the stretches that are his words, marks and all.
        subject: the speaker's noun phrase; None where the sentence has none.
        rule: the order in which the parts stand, in words.
    """

    contents: tuple[Span, ...]
    cue: Cue
    subject: Span | None
    rule: str


class Found(NamedTuple):
    """What a cue gives: a claim, and where the claim before it ends because of it."""

    claim: Claim | None = None
    cut: int | None = None


def shorten(claim: Claim, cut: int) -> list[Claim]:
    """End a claim's content where the next claim takes over; no claim where nothing is left."""
    kept = tuple(Span(s.start, min(s.end, cut)) for s in claim.contents if s.start < cut)
    return [claim._replace(contents=kept)] if kept else []


def covers(claims: list[Claim], cue: Cue) -> bool:
    """Tell whether a cue lies inside what the last claim tells."""
    return bool(claims) and claims[-1].contents[-1].end > cue.start
