"""The clearest of the sentences that tell an event: one that needs no other to be understood."""

import re
from collections import Counter

from newsdigest.records import ToldMention

# A sentence that begins so leans on the one before it.
LEANING_RE = re.compile(
    r"[\"“”'‘’(\s]*(?:(?:He|She|It|They|We|I|This|That|These|Those|His|Her|Their|Its|Our|My|But|And"
    r"|However|Also|So|Yet|Then|Earlier|Later|Meanwhile|There|Here|Such|Both|Another|In response"
    r"|The (?:meeting|move|decision|statement|comments|remarks|announcement|news|deal|latter|two"
    r"|demand|demands|request|visit|vote|attack|incident))\b)"
)
QUOTING_RE = re.compile(r"[\"“”«„]")
GOOD_LENGTH = range(10, 36)  # words
LONGEST = 60


def clearest_first(reports: list[ToldMention]) -> list[ToldMention]:
    """The reports of an event, the one to show first; a tie goes to the earlier in its article."""
    if len(reports) == 1:
        return reports
    shared = Counter(term for told in reports for term in told.mention.terms)
    ranks = {id(told): clarity(told, shared, len(reports)) for told in reports}
    return sorted(reports, key=lambda told: (-ranks[id(told)], told.mention.lead))


def clarity(told: ToldMention, shared: Counter[str], reports: int) -> float:
    """How well a sentence tells its event by itself: its share of the common words, and its form."""
    mention = told.mention
    words = told.sentence.count(" ") + 1
    common = sum(shared[term] - 1 for term in mention.terms) / (reports * len(mention.terms) or 1)
    score = 3 * common + 0.02 * min(len(mention.terms), 20)
    score += 0.6 / (1 + 0.3 * mention.lead)
    score -= 1.0 * (LEANING_RE.match(told.sentence) is not None)
    score -= 0.5 * (QUOTING_RE.search(told.sentence) is not None)
    score -= 0.5 * (words not in GOOD_LENGTH) + 1.0 * (words > LONGEST)
    score -= 0.5 * (not mention.start <= mention.timex.start < mention.end)
    return score + 0.2 * (mention.status == "happened")
