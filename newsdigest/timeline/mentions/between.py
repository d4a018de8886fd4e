"""What stands between two places of a sentence: verbs, and marks that close a clause."""

import re

from newsdigest.timeline.mentions.clause import BORDER_RE, VERB_RE

# Before a verb directly behind a date: "which on Friday sank", "the deal signed in 2015 quickly
# collapsed".
NEXT_RE = re.compile(r"\s+(?:[a-z]+ly\s+)?")
# Verbs that are one: "has been besieged", "was shot dead and robbed".
LINK_RE = re.compile(r"\s+(?:(?:and|or|not|been|being|be|also|since|[a-z]+ly)\s+)*")


def is_closed(sentence: str, start: int, end: int) -> bool:
    """Tell whether a mark ends the clause that opens at ``start`` before ``end``."""
    return any(border["mark"] for border in BORDER_RE.finditer(sentence, start, end))


def verb_follows(sentence: str, start: int) -> bool:
    """Tell whether a verb stands directly behind a place, or behind an adverb there."""
    gap = NEXT_RE.match(sentence, start)
    return gap is not None and VERB_RE.match(sentence, gap.end()) is not None


def count_verbs(words: str) -> int:
    """How many verbs stand in ``words``; those that go together are one."""
    count, last = 0, -1
    for verb in VERB_RE.finditer(words):
        link = LINK_RE.match(words, last) if last >= 0 else None
        count += link is None or link.end() != verb.start()
        last = verb.end()
    return count
