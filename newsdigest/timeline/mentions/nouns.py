"""The noun that a relative clause hangs on, where it tells by itself who or what that is."""

import re

from newsdigest.timeline.mentions.clause import VERB_RE
from newsdigest.timeline.stopwords import STOPWORDS

# "Ana Berg, who", "the al-Karim Bank, in which"
NAME_RE = re.compile(
    r"""
    (?<![\w-]) (?P<article>[Tt]he\s)? (?P<name> (?:[a-z]{2,3}-)? [A-Z][\w’'.-]*)
    (?: \s (?:(?:of|de|al|the)\s)? [A-Z][\w’'.-]* ){0,5} , \s+
    (?: (?:in|of|to|for|by|with) \s+ )? $
    """,
    re.VERBOSE,
)
# "the envoy to Rome, who": the last name is not whom it means.
PART_RE = re.compile(r"\b(?:of|at|in|to)\s+$")
# "a man in Rome who", "nine sailors whom"
UNKNOWN_RE = re.compile(
    r"\b(?:an?|two|three|four|five|six|seven|eight|nine|ten)\s"
    r"(?:(?!(?:and|that|to|of|his|her|their|its|our|my)\b)[\w’'-]+\s){0,5}[\w’'-]+,?\s+$"
)
# "whom they freed", "who said": of whom, or what, only the whole sentence tells.
PRONOUN_RE = re.compile(
    r"\w+\s+(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|I|[Ww]e|[Yy]ou|said|says|told|added)\b"
)


def find_noun(sentence: str, low: int, relative: int) -> int:
    """Where the noun before a relative clause begins; the clause itself if that says too little."""
    head = sentence[low:relative]
    if PRONOUN_RE.match(sentence, relative):
        return relative
    if low == 0 and VERB_RE.search(head) is None:
        return 0
    noun = NAME_RE.search(head)
    if noun is None:
        noun = UNKNOWN_RE.search(head)
        return low + noun.start() if noun and VERB_RE.search(noun.group()) is None else relative
    person = sentence.startswith("who", relative)
    if person and (noun["article"] or PART_RE.search(head, 0, noun.start())):
        return relative
    return relative if noun["name"].lower() in STOPWORDS else low + noun.start()
