"""Participles that hang on a noun: "a deal reached in Rome on Friday" dates the deal alone."""

import re
from functools import cache

from newsdigest.records import Span
from newsdigest.timeline.mentions.between import count_verbs, is_closed, verb_follows
from newsdigest.timeline.mentions.clause import VERB_RE, find_right, trim
from newsdigest.timeline.mentions.verbs import PARTICIPLES

WORDS = frozenset(PARTICIPLES.split())
ARTICLES = "a an the its their his her this"
ARTICLE_WORDS = frozenset(ARTICLES.split())
MARKS = ",—–"
MOST_WORDS = 3  # of a noun, behind its article


@cache
def noun_pattern() -> re.Pattern[str]:
    """A participle behind its noun, or behind a mark.

    "Under a deal reached in Rome on Friday", ", besieged since June".
    """
    return re.compile(
        rf"""
        (?: \b (?:under|in|by|of|with|from|for|over|to|at|about|on|into|against|amid|despite
               |during) \s
            (?P<noun> (?:{"|".join(ARTICLES.split())}) \s (?:[\w’'-]+ \s){{1,{MOST_WORDS}}}? )
          | [{MARKS}] \s )
        (?P<participle> {"|".join(PARTICIPLES.split())} ) \s
        (?= (?:in|on|by|at|with|between|from|last|since|during|after|before|earlier|late|out) \b
          | $ )
        """,
        re.VERBOSE,
    )


@cache
def subject_pattern() -> re.Pattern[str]:
    """A participle before the verb of the sentence: "Three divers seized in June were freed"."""
    return re.compile(
        rf"[a-z’'-]\s(?P<participle>{'|'.join(PARTICIPLES.split())})\s(?:[\w’'-]+\s){{0,6}}$"
    )


def find_participle(sentence: str, low: int, start: int, end: int) -> Span | None:
    """The participle to which a date belongs, with its noun where that is of no known one."""
    words = sentence[low:start].split()
    if WORDS.isdisjoint(words):
        return None
    for found in reversed(find_behind_nouns(sentence, low, start, words)):
        body = sentence[found.end() : start]
        if is_closed(sentence, found.end(), start) or count_verbs(body):
            break
        if VERB_RE.search(sentence, low, found.start()):
            noun = found["noun"] or ""
            place = found.start("noun") if noun.startswith("a") else found.start("participle")
            return trim(sentence, place, find_right(sentence, start, end))
    if not verb_follows(sentence, end):
        return None
    seized = subject_pattern().search(sentence, low, start)
    if seized is None:
        return None
    first, last = seized.span("participle")
    if VERB_RE.search(sentence, low, first) or VERB_RE.search(sentence, last, start):
        return None
    return trim(sentence, first, end)


def find_behind_nouns(sentence: str, low: int, start: int, words: list[str]) -> list[re.Match[str]]:
    """The participles behind a noun or a mark; ``words`` are those between the places.

    Where none stands behind a mark or soon behind an article, the text need not be searched.
    """
    for place, word in enumerate(words):
        if word in WORDS and place:
            near = words[max(0, place - MOST_WORDS - 1) : place]
            if near[-1][-1] in MARKS or not ARTICLE_WORDS.isdisjoint(near):
                return [*noun_pattern().finditer(sentence, low, start)]
    return []
