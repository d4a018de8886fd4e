"""Clauses that hang on another: a date in one of them does not date what the sentence tells."""

import re
from functools import lru_cache

from newsdigest.records import Mention, Span
from newsdigest.timeline.mentions.clause import BORDER_RE, LEAST, VERB_RE, find_right, trim
from newsdigest.timeline.mentions.nouns import find_noun
from newsdigest.timeline.mentions.verbs import CLAIMS, PARTICIPLES
from newsdigest.timeline.stopwords import ACTORS, ANAPHORS

# What opens such a clause. What "when" or "as" opens happens with the rest of the sentence.
OPENER_RE = re.compile(
    r"""
    \b (?P<counted> (?:hours?|days?|weeks?|months?|years?|decades?) \s
                    (?:after|before|since|ahead\sof) ) \b
    | \b (?P<word> [Aa]fter | [Ss]ince | [Bb]efore | [Uu]ntil | where ) \b (?!\s(?:that|this|all)\b)
    | \b (?P<relative> which | who | whom | whose | that ) \b
    """,
    re.VERBOSE,
)
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
# Before a verb directly behind a date: "which on Friday sank", "the deal signed in 2015 quickly
# collapsed".
NEXT_RE = re.compile(r"\s+(?:[a-z]+ly\s+)?")
GOES_ON_RE = re.compile(r"\b(?:and|but)\s+(?:[a-z]+ly\s+)?")
# Verbs that are one: "has been besieged", "was shot dead and robbed".
LINK_RE = re.compile(r"\s+(?:(?:and|or|not|been|being|be|also|since|[a-z]+ly)\s+)*")
PREPOSITION_RE = re.compile(r"\b(?:[Aa]fter|before|in|of|on|by|with|at|than|like|since|until)\s+$")
CLAIM_RE = re.compile(rf"\b(?:{'|'.join(CLAIMS.split())})\s+$")
# "which sank on Friday", "besieged since June", "being arrested on Friday"; and whom "he" or "the
# two" means, only what stands before can tell.
UNREADABLE_RE = re.compile(
    rf"(?:which|who|whom|whose|that|[a-z]+ing|[a-z]{{2,}}ed|{'|'.join(PARTICIPLES.split())}"
    rf"|he|she|it|they|I|we|you|his|her|its|their|our|my|this|these|those"
    rf"|the\s(?:{'|'.join((ANAPHORS + ' ' + ACTORS).split())}))\b"
)
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
    for opener in reversed(list(OPENER_RE.finditer(sentence, low, start))):
        if is_closed(sentence, opener.end(), start):
            break
        body = sentence[opener.end() : start]
        verbs = count_verbs(body)
        follows = verb_follows(sentence, end)
        if opener["relative"]:
            if not is_relative(sentence, opener, verbs, follows=follows):
                continue
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
    found = find_adjunct(sentence, *place)
    clause = mention.clause
    return found == Span(clause.start - mention.start, clause.end - mention.start)


def reads_alone(clause: str) -> bool:
    """Tell whether a dependent clause can be understood without the sentence it was taken from."""
    words = clause.split(maxsplit=LEAST)
    return (
        len(words) >= LEAST
        and VERB_RE.search(clause) is not None
        and UNREADABLE_RE.match(clause) is None
    )


def is_closed(sentence: str, start: int, end: int) -> bool:
    """Tell whether a mark ends the clause that opens at ``start`` before ``end``."""
    return any(border["mark"] for border in BORDER_RE.finditer(sentence, start, end))


def verb_follows(sentence: str, start: int) -> bool:
    """Tell whether a verb stands directly behind a place, or behind an adverb there."""
    gap = NEXT_RE.match(sentence, start)
    return gap is not None and VERB_RE.match(sentence, gap.end()) is not None


def goes_on(words: str) -> bool:
    """Tell whether a second verb is joined to the first: "fled and later died"."""
    return any(VERB_RE.match(words, joint.end()) for joint in GOES_ON_RE.finditer(words))


def asks(head: str) -> bool:
    """Tell whether ``head`` ends with a verb or a claim: "said which", "the claim that"."""
    end = len(head.rstrip())
    if end == len(head):
        return False
    last = max(0, end - LONGEST_WORD)
    return CLAIM_RE.search(head, last) is not None or any(
        verb.end() == end for verb in VERB_RE.finditer(head, last)
    )


def count_verbs(words: str) -> int:
    """How many verbs stand in ``words``; those that go together are one."""
    count, last = 0, -1
    for verb in VERB_RE.finditer(words):
        link = LINK_RE.match(words, last) if last >= 0 else None
        count += link is None or link.end() != verb.start()
        last = verb.end()
    return count


def is_relative(sentence: str, opener: re.Match[str], verbs: int, *, follows: bool) -> bool:
    """Tell a relative clause that still goes on from a question, a "that day", a "said that".

    Args:
        verbs: how many stand between its word and the date.
        follows: whether one stands directly behind the date.
    """
    head = sentence[max(0, opener.start() - REACH) : opener.start()]
    subject = VERB_RE.search(head) is None  # it hangs on what the sentence is about
    if not (verbs or follows) or (verbs > 1 and subject) or asks(head):
        return False
    if opener["relative"] != "that":
        return True
    if not head or PREPOSITION_RE.search(head):
        return False
    return subject or verb_follows(sentence, opener.end())


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
