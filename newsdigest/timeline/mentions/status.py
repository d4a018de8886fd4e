"""Whether what a text tells of a day is history, has happened, or is still to come."""

import re

from newsdigest.records import Sentence, Status, Timex
from newsdigest.timeline.isodays import shift
from newsdigest.timeline.levels import DAY_LEVEL, HISTORY
from newsdigest.timeline.mentions.between import count_verbs
from newsdigest.timeline.mentions.choose import COMING_RE, SAYING_RE
from newsdigest.timeline.mentions.clause import VERB_RE

# News tells the last weeks as news, and what is older as its background.
NEWS_DAYS = 60

# Where another clause begins, which has a time of its own.
BORDER = (
    r"(?:that|which|who|whom|whose|after|because|as|when|while|since|but|where|before|if"
    r"|said|says)\b"
)
AHEAD = (
    r"\b(?:(?:will|shall|would|may|might|should|must|could(?!\s(?:not|see|hear|feel)\b"
    r"|\sbe\s(?:seen|heard|felt|reached)\b))\s(?!have\b)"
    r"|(?:is|are|due|expected|scheduled|set|likely|ready|forecast|slated|going|bound)\sto\s"
    r"|(?:plan|hope|expect|intend|aim|want|vow|promise|agree|threaten|prepare|pledge|propose)"
    r"(?:s|d|ed|ned|ning|ing)?\sto\s(?!(?:an?|the|its|his|her|their)\b))"
)
# "will decide this week", "are expected to rise by 4% this year"
AHEAD_RE = re.compile(rf"{AHEAD}(?P<rest>(?:(?!{BORDER})[^\s,;:—()“”\"]{{1,40}}\s){{0,20}})$")
# "This week the court will decide"
FRONT_RE = re.compile(rf",?\s(?P<rest>(?:(?!{BORDER})[^\s,;:—()“”\"]{{1,40}}\s){{1,10}}?){AHEAD}")
# "was due to open on Monday", "a vote planned for Monday": whether it did, nobody says.
MEANT_FOR_RE = re.compile(
    r"\b(?:(?:was|were|been)\s(?:[a-z]{2,20}ly\s)?(?:due|scheduled|supposed|meant|slated|planned)"
    rf"\s(?:(?!{BORDER})[^\s,;:—()“”\"]{{1,40}}\s){{1,12}}"
    r"|(?:planned|scheduled|slated|due)\s(?:for|on|by)\s)$"
)
ENDLESS = frozenset(["decade", "century"])
REACH = 240  # characters before a date
NEAR = 100  # behind it
OPENING = len("Later in ")  # before a date that a sentence begins with


def tell_status(words: str, sentence: Sentence, timex: Timex, dct: str | None) -> Status | None:
    """What ``timex`` dates in a sentence; None where that is nothing.

    So it is where a thing was only meant for a day that is over, and in the decade or century
    that still runs.

    Args:
        dct: the ISO day of the text; None where nobody knows it.
    """
    assert timex.day_from is not None
    assert timex.day_until is not None
    before = words[max(sentence.start, timex.start - REACH) : timex.start]
    if dct is None:
        return "background" if timex.precision in HISTORY else "happened"
    day = dct[:10]
    if timex.day_from > day:
        return "planned"
    if timex.day_until > day and is_coming(words, sentence, timex, before):
        return "planned"
    if MEANT_FOR_RE.search(before):
        return None
    if timex.day_until > day:
        return None if timex.precision in ENDLESS else "happened"
    old = timex.precision in HISTORY or timex.day_until <= shift(day, -NEWS_DAYS)
    return "background" if old else "happened"


def is_coming(words: str, sentence: Sentence, timex: Timex, before: str) -> bool:
    """Tell whether a text looks ahead to the day, or the rest of the week, that it came out in."""
    ahead = AHEAD_RE.search(before)
    if ahead is not None:
        return count_verbs(ahead["rest"]) < 2  # "will appeal over the fire that broke out"
    if timex.precision in DAY_LEVEL:
        # "It will close, the mayor said on Friday": the day of the saying is no plan.
        return COMING_RE.search(before) is not None and SAYING_RE.search(before) is None
    if len(before) > OPENING:
        return False
    front = FRONT_RE.match(words, timex.end, min(sentence.end, timex.end + NEAR))
    return front is not None and VERB_RE.search(front["rest"]) is None
