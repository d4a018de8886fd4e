"""Participles that hang on a noun: "a deal reached in Rome on Friday" dates the deal alone."""

import re

from newsdigest.records import Span
from newsdigest.timeline.mentions.between import count_verbs, is_closed, verb_follows
from newsdigest.timeline.mentions.clause import VERB_RE, find_right, trim
from newsdigest.timeline.mentions.verbs import PARTICIPLES

# "under a deal reached in Rome on Friday", ", besieged since June".
PARTICIPLE_RE = re.compile(
    rf"""
    (?: \b (?:under|in|by|of|with|from|for|over|to|at|about|on|into|against|amid|despite|during) \s
        (?P<noun> (?:an?|the|its|their|his|her|this) \s (?:[\w’'-]+ \s){{1,3}}? )
      | [,—–] \s )
    (?P<participle> {"|".join(PARTICIPLES.split())} ) \s
    (?= (?:in|on|by|at|with|between|from|last|since|during|after|before|earlier|late|out) \b | $ )
    """,
    re.VERBOSE,
)
# "Three divers seized in June were freed": before the verb of the sentence.
SEIZED_RE = re.compile(
    rf"[a-z’'-]\s(?P<participle>{'|'.join(PARTICIPLES.split())})\s(?:[\w’'-]+\s){{0,6}}$"
)


def find_participle(sentence: str, low: int, start: int, end: int) -> Span | None:
    """The participle to which a date belongs, with its noun where that is of no known one."""
    for found in reversed(list(PARTICIPLE_RE.finditer(sentence, low, start))):
        body = sentence[found.end() : start]
        if is_closed(sentence, found.end(), start) or count_verbs(body):
            break
        if VERB_RE.search(sentence, low, found.start()):
            noun = found["noun"] or ""
            place = found.start("noun") if noun.startswith("a") else found.start("participle")
            return trim(sentence, place, find_right(sentence, start, end))
    if not verb_follows(sentence, end):
        return None
    seized = SEIZED_RE.search(sentence, low, start)
    if seized is None:
        return None
    first, last = seized.span("participle")
    if VERB_RE.search(sentence, low, first) or VERB_RE.search(sentence, last, start):
        return None
    return trim(sentence, first, end)
