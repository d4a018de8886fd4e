"""How fit a sentence is to stand for a day: its own dated news before remarks, scraps and plans."""

import re

from newsdigest.records import ToldMention

LONG = 25  # words up to which a sentence loses nothing by its length
BREVITY = 0.2  # by what power a longer one loses
SHORT = 10  # words from which a sentence loses nothing by its shortness
SCRAPPINESS = 0.5  # by what power a shorter one loses
PLANNED = 0.7  # what a plan is worth against a report
# What a sentence is worth that only stands near the front of its article, against one that names
# its day; where it is a remark, less. The first one tells the news, with or without a day.
UNDATED = 0.85
REMARK = 0.85
# One that says of something else, in passing, when it was: "the ship, which sank on Friday".
PASSING = 0.6

QUOTED_RE = re.compile(r"[“\"]")
REACH = 80  # characters before a date
PASSING_RE = re.compile(r",\s(?:which|who|whom|whose)\b[^,;]{0,60}$")


def measure_fitness(told: ToldMention, words: str) -> float:
    """How well a sentence is fit to be shown, at most 1; of two that tell the same, one is shorter.

    Args:
        words: the sentence as it would be shown.
    """
    length = words.count(" ") + 1
    fitness = float(min(1.0, LONG / length) ** BREVITY * min(1.0, length / SHORT) ** SCRAPPINESS)
    if told.mention.status == "planned":
        fitness *= PLANNED
    if told.timex:
        return fitness * (PASSING if tells_in_passing(told) else 1.0)
    fitness *= UNDATED if told.mention.lead else 1.0
    return fitness * (REMARK if QUOTED_RE.search(words) else 1.0)


def tells_in_passing(told: ToldMention) -> bool:
    """Tell whether the date of a sentence stands in a clause that hangs on one of its nouns."""
    end = max(0, told.mention.timex.start - told.mention.start)
    return PASSING_RE.search(told.sentence[max(0, end - REACH) : end]) is not None
