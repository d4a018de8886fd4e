"""Sentences of which only the one before tells whom they speak of: they are never shown as is."""

import re

from newsdigest.timeline.stopwords import OPENERS

SUBJECTS = frozenset(
    "He he She she It it They they I We we This this That that These these Those those My my Our"
    " our".split()
)
OWNERS = frozenset("His his Her her Their their Its its".split())
PRONOUNS = (
    "[Hh]e|[Ss]he|[Ii]t|[Tt]hey|I|[Ww]e|[Tt]his|[Tt]hat|[Tt]h[eo]se|[Mm]y|[Oo]ur|[Hh]is|[Hh]er"
    "|[Tt]heir|[Ii]ts"
)
OPENER_WORDS = frozenset(OPENERS.split())
UNITS = frozenset("hour hours day days night nights week weeks month months year years".split())
LONGEST_NUMBER = 5  # letters: "Three days later"

# "It is understood that the ship ..." stands for nothing.
EMPTY_RE = re.compile(
    r"It\s(?:is|was)\s(?:understood|believed|thought|known|feared|estimated|reported)\sthat\b"
)
FRONT_RE = re.compile(r"(?P<front>[A-Z][^,;:“”\"]{0,60}),\s")  # "Last year, he ..."
WORD_RE = re.compile(r"[A-Za-z]+\b")
# "In May he ...", "When she spoke, on Friday", "In a long speech she spoke"
INSIDE_RE = re.compile(
    r"(?:In|On|By|Since|During|Until|At|Before|After|From)\s(?:[A-Z0-9][\w’'-]*\s){1,3}"
    rf"(?:{PRONOUNS})\b"
    r"|(?:When|After|Before|As|While|If|Although|Once|Since|Because)\s(?:he|she|they|it)\b"
    r"|(?:In|At|On|During)\s(?:an?|the)\s(?:[\w’'-]{1,20}\s){1,6}(?:he|she|they)\b"
)
OTHER_RE = re.compile(
    r"(?:Among\s(?:them|those)|The\s(?:next|following|same|previous)\s"
    r"(?:day|night|morning|week|month|year))\b"
)
# "He said", "On Friday, he said", "“We won,” he said on Friday"
PRONOUN_RE = re.compile(r"(?P<front>(?:[A-Z][^,;:“”\"]{0,60},\s)?)(?:[Hh]e|[Ss]he)\b(?!’|')")
SAID_RE = re.compile(
    r"(?P<front>(?:“[^“”]{0,600}”|\"[^\"]{0,600}\"),?\s)"
    r"(?:he|she)(?=\s(?:said|says|told|added|wrote|tweeted|posted)\b)"
)
# In a sentence that goes on about the one before: whom it means, only that one says.
THIRD_RE = re.compile(r"\b(?:he|him|his|she|her|they|them|their|it|its)\b")


def is_unresolved(words: str, start: int = 0) -> bool:
    """Tell a sentence or clause, from ``start`` on, that speaks of somebody named before it.

    >>> is_unresolved("In May, its rate fell."), is_unresolved("The bank cut its rate, its fifth.")
    (True, False)
    """
    if EMPTY_RE.match(words, start):
        return False
    front = FRONT_RE.match(words, start)
    if begins_unresolved(words, start, owned=True):
        return True
    if front and begins_unresolved(words, front.end(), owned=is_adverbial(front["front"])):
        return True
    return INSIDE_RE.match(words, start) is not None


def begins_unresolved(words: str, place: int, *, owned: bool) -> bool:
    """Tell whether a pronoun stands at ``place``.

    Args:
        owned: whether "its" there can mean nothing that stands before it.
    """
    word = WORD_RE.match(words, place)
    if word is None:
        return False
    pronoun = word.group() in SUBJECTS or (owned and word.group() in OWNERS)
    return pronoun or OTHER_RE.match(words, place) is not None


def is_adverbial(front: str) -> bool:
    """Tell a phrase before a subject ("Last year") from a clause ("The bank cut its rate").

    One word alone speaks to somebody, or is an adverb.
    """
    first, _, rest = front.partition(" ")
    return (
        not rest
        or first in OPENER_WORDS
        or first.endswith(("ly", "ing"))
        or (len(first) <= LONGEST_NUMBER and rest.partition(" ")[0] in UNITS)
    )
