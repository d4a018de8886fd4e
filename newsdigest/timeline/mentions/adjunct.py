"""Clauses that hang on another: a date in one of them does not date what the sentence tells."""

import re
from functools import lru_cache

from newsdigest.records import Mention, Span
from newsdigest.timeline.mentions.between import count_verbs, is_closed, verb_follows
from newsdigest.timeline.mentions.clause import LAST_WORD_RE, LEAST, VERB_RE, find_right, trim
from newsdigest.timeline.mentions.participle import WORDS as PARTICIPLE_WORDS
from newsdigest.timeline.mentions.participle import find_participle
from newsdigest.timeline.mentions.verbs import CLAIMS
from newsdigest.timeline.stopwords import ACTORS, ANAPHORS

# What opens such a clause. What "when" or "as" opens happens with the rest of the sentence.
OPENER_RE = re.compile(
    r"""
    \b (?=[hdwmyAaSsBbUut])  # most words fail here
    (?: (?P<counted> (?:hours?|days?|weeks?|months?|years?|decades?) \s
                     (?:after|before|since|ahead\sof) ) \b
      | (?P<word> [Aa]fter | [Ss]ince | [Bb]efore | [Uu]ntil | where ) \b (?!\s(?:that|this|all)\b)
      | (?P<relative> which | who | whom | whose | that ) \b )
    """,
    re.VERBOSE,
)
# One of these stands in each of them: a text without any need not be searched.
OPENER_PARTS = ("fter", "ince", "efore", "ntil", "ahead", "wh", "that")
# What may stand right before a clause that hangs, at its head, or in it before the date.
FRONTS = ("after", "After", "since", "Since", "before", "Before", "until", "Until", "where", "of")
HEADS = PARTICIPLE_WORDS | {"a", "an"}
RELATIVE_PARTS = ("wh", "that")
GOES_ON_RE = re.compile(r"\b(?:and|but)\s+(?:[a-z]+ly\s+)?")
PREPOSITION_RE = re.compile(r"\b(?:[Aa]fter|before|in|of|on|by|with|at|than|like|since|until)\s+$")
# "which sank on Friday", "besieged since June", "being arrested on Friday"; and whom "he" or "the
# two" means, only what stands before can tell.
FIRST_WORD_RE = re.compile(r"(?P<the>the\s)?(?P<word>\w+)")
UNREADABLE = frozenset(
    [
        *"which who whom whose that he she it they I we you his her its their our my".split(),
        *"this these those".split(),
        *PARTICIPLE_WORDS,
    ]
)
UNNAMED = frozenset([*ANAPHORS.split(), *ACTORS.split()])
CLAIM_WORDS = frozenset(CLAIMS.split())
SHORTEST_STEM = 3  # letters of "ring" or "need" that are no ending's own
REACH = 300  # characters before a date
LONGEST_WORD = 24


@lru_cache(maxsize=64)  # one sentence is asked about several times, one after the other
def find_adjunct(sentence: str, start: int, end: int) -> Span | None:
    """The dependent clause to which the expression at ``start`` to ``end`` belongs.

    None where it dates the main clause, or what that says ("said that ..."). A relative clause
    takes its noun along where that tells who or what it is.

    >>> sentence = "Police freed Ana Berg, who had been held since 2019, on Friday."
    >>> sentence[slice(*find_adjunct(sentence, 47, 51))]
    'Ana Berg, who had been held since 2019'
    >>> find_adjunct(sentence, 56, 62)
    """
    low = max(0, start - REACH)
    before = sentence[low:start]
    opened = any(part in before for part in OPENER_PARTS)
    for opener in reversed([*OPENER_RE.finditer(sentence, low, start)] if opened else []):
        if is_closed(sentence, opener.end(), start):
            break
        body = sentence[opener.end() : start]
        verbs = count_verbs(body)
        follows = verb_follows(sentence, end)
        if opener["relative"]:
            if not is_relative(sentence, opener, verbs, follows=follows):
                continue
            from newsdigest.timeline.mentions.nouns import find_noun

            right = end if verbs and follows else find_right(sentence, start, end)
            return trim(sentence, find_noun(sentence, low, opener.start()), right)
        told = (verbs or follows) and not goes_on(body)
        if opener["counted"] or told:
            return trim(sentence, opener.end(), find_right(sentence, start, end))
    return find_participle(sentence, low, start, end)


def hangs(sentence: str, mention: Mention) -> bool:
    """Tell whether the date of ``mention`` belongs to a clause that hangs on another."""
    place = (mention.timex.start - mention.start, mention.timex.end - mention.start)
    if not 0 <= place[0] < place[1] <= len(sentence):
        return False
    clause = Span(mention.clause.start - mention.start, mention.clause.end - mention.start)
    return may_hang(sentence, clause.start, place[0]) and find_adjunct(sentence, *place) == clause


def may_hang(sentence: str, start: int, date: int) -> bool:
    """Tell, by its words alone, a clause at ``start`` that `find_adjunct` may have found."""
    head = sentence[max(0, start) : min(start + LONGEST_WORD, date)]
    if not HEADS.isdisjoint(head.split(None, 1)[:1]):
        return True
    told = sentence[max(0, start, date - REACH) : date]
    if any(part in told for part in RELATIVE_PARTS):
        return True
    while 0 < start <= len(sentence) and not sentence[start - 1].isalnum():
        start -= 1
    return sentence.endswith(FRONTS, 0, max(0, start))


def reads_alone(clause: str) -> bool:
    """Tell whether a dependent clause can be understood without the sentence it was taken from."""
    words = clause.split(maxsplit=LEAST)
    return len(words) >= LEAST and VERB_RE.search(clause) is not None and not leans_back(clause)


def leans_back(clause: str) -> bool:
    """Tell a clause whose first words only what stands before them explains."""
    first = FIRST_WORD_RE.match(clause)
    if first is None:
        return False
    word = first["word"]
    if first["the"]:
        return word in UNNAMED
    form = len(word) > SHORTEST_STEM and word.endswith(("ing", "ed"))
    return word in UNREADABLE or (form and word.isascii() and word.isalpha() and word.islower())


def goes_on(words: str) -> bool:
    """Tell whether a second verb is joined to the first: "fled and later died"."""
    return any(VERB_RE.match(words, joint.end()) for joint in GOES_ON_RE.finditer(words))


def asks(head: str) -> bool:
    """Tell whether ``head`` ends with a verb or a claim: "said which", "the claim that"."""
    end = len(head.rstrip())
    if end == len(head):
        return False
    last = max(0, end - LONGEST_WORD)
    word = LAST_WORD_RE.search(head, last)
    return (word is not None and word["word"] in CLAIM_WORDS) or any(
        verb.end() == end for verb in VERB_RE.finditer(head, last)
    )


def is_relative(sentence: str, opener: re.Match[str], verbs: int, *, follows: bool) -> bool:
    """Tell a relative clause that still goes on from a question, a "that day", a "said that".

    Args:
        verbs: how many stand between its word and the date.
        follows: whether one stands directly behind the date.
    """
    head = sentence[max(0, opener.start() - REACH) : opener.start()]
    if head.endswith(", ") and opener["relative"] != "that":
        verbs = verbs or 1  # between commas it has one, known or not: ", whom Rome beat in May,"
    subject = VERB_RE.search(head) is None  # it hangs on what the sentence is about
    if not (verbs or follows) or (verbs > 1 and subject) or asks(head):
        return False
    if opener["relative"] != "that":
        return True
    if not head or PREPOSITION_RE.search(head):
        return False
    return subject or verb_follows(sentence, opener.end())
