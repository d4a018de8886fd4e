"""Told content: where a clause begins that a cue reports without quotation marks."""

import re

from newsdigest.quotes.between import THAT_RE, skip_fillers, skip_hearer
from newsdigest.quotes.cue import FRAMES, Cue
from newsdigest.quotes.introduce import LEADING_TO, is_statement
from newsdigest.quotes.subject.main_clause import is_verb
from newsdigest.quotes.subject.tokens import Tokens
from newsdigest.quotes.words import (
    BEGINNINGS,
    BINDING,
    BREAKING,
    CLAUSE_OPENERS,
    COMMON_VERBS,
    DETERMINERS,
    FINITE,
    HANGING,
    OPENS_NOTHING,
    OWN_PRONOUNS,
    QUANTITIES,
    QUESTION_WORDS,
    SUBJECT_PRONOUNS,
    TAKING_OBJECTS,
    TIME_WORDS,
)

PLAIN_CUES = frozenset(("say", "says", "said", "saying"))
CUTS_OFF = frozenset(",—–-")  # between a cue and a clause, where no "that" joins them
ENDS_SUBJECT = frozenset(
    ("who", "which", "that", "to", "what", "how", "where", "when", "and", "but", "or", ",", "“")
)
REACH = 160  # characters of a clause that are looked at to tell that it is one

GAP_RE = re.compile(r"[\s,:—–-]*")
AFTER_SAYING_RE = re.compile(
    rf"""\s* (?: [^\w\s] | $
          | (?: in|on|at|during|after|before|to|of|about|by|with|while|when|as|from|via
             |through|outside|following|later|earlier|again|too|last|this|recently|[a-z]+ly|{TIME_WORDS}
             |(?:19|20)\d\d ) (?![\w’'-]) )""",
    re.VERBOSE,
)


def find_told(masked: str, cue: Cue, start: int, end: int) -> int | None:
    """Find where the content begins that follows a cue, or None where nothing told follows it.

    Args:
        start: the end of the cue, or of a subject that stands behind it.
        end: the end of the sentence.

    >>> text = "He said in a statement on Friday that the talks had ended."
    >>> text[find_told(text, Cue(3, 7, "said", "clause"), 7, len(text)):]
    'the talks had ended.'
    >>> find_told("She was said to be ill.", Cue(8, 12, "said", "clause"), 12, 22) is None
    True
    """
    if cue.frame in LEADING_TO:
        return None
    position = start
    if cue.frame in ("hearer", "request"):
        position = skip_hearer(masked, position, end, surely=cue.frame == "hearer")
    position = skip_fillers(masked, position, end)
    filled = position > start
    that = THAT_RE.match(masked, position, end)
    if that:
        position = that.end()
    gap = GAP_RE.match(masked, position, end)
    content = gap.end() if gap else position
    if content >= end:
        return None
    between = masked[position:content]
    if masked[content] == "“":
        if cue.frame == "text" and not between.strip():
            return None
        if that is None and last_word(masked, start, content) in DETERMINERS:
            return None  # "laughed at the “small step”"
        free = cue.frame in ("clause", "hearer", "words") or that or ":" in between
        return content if free or is_statement(masked, content, end) else None
    if (filled and cue.frame in ("words", "text")) or cue.form in BEGINNINGS:
        return None  # "It began with a fire that killed two"
    if that is None and not CUTS_OFF.isdisjoint(between):
        return None
    words = Tokens(masked, content, min(end, content + REACH)).words
    if len(words) < 2:
        return None
    if that or ":" in between:
        return content
    return content if opens_clause(words, cue) else None


def last_word(masked: str, start: int, end: int) -> str:
    """The last word of a stretch that a blank or nothing ends."""
    words = masked[start:end].split()
    return words[-1] if words else ""


def opens_clause(words: list[str], cue: Cue) -> bool:
    """Tell whether words behind a cue are a clause of their own."""
    first = words[0]
    if cue.frame in ("name", "words", "text", *LEADING_TO):
        return False
    if not (first[0].isalnum() or first[0] in "$£€“'‘’"):
        return False
    if first in OPENS_NOTHING or is_reporting(words):
        return False
    if first in FINITE and cue.form not in PLAIN_CUES:
        return False
    if first in QUESTION_WORDS:
        return len(words) > 3
    if cue.form in PLAIN_CUES:
        alone = first in QUANTITIES and words[1] not in FINITE  # "said more about it"
        short = len(words) == 2 and is_verb(words[1].removesuffix("."))
        return short or len(words) > (4 if alone else 2)
    if first in SUBJECT_PRONOUNS or first in CLAUSE_OPENERS or first in OWN_PRONOUNS:
        return len(words) > 2 and words[1][0].isalnum()
    return shows_verb(words)


def is_reporting(words: list[str]) -> bool:
    """Tell whether words open with a cue of their own: "the board's report also concluded"."""
    first = next((word for word in words[:3] if not word.endswith("ly")), "")
    return first in FRAMES and (first.endswith("ed") or first in ("said", "says", "told", "wrote"))


def shows_verb(words: list[str]) -> bool:
    """Tell whether a finite verb belongs to the first noun phrase, not to a clause inside it."""
    for before, word, after in zip(words, words[1:14], words[2:15], strict=False):
        common = word in COMMON_VERBS and before not in DETERMINERS  # "a plan to leave"
        if common or word in FINITE or is_past_verb(word, after):
            return True
        if word in ENDS_SUBJECT or (word in SUBJECT_PRONOUNS and after in TAKING_OBJECTS):
            return False  # "a claim she made on Friday"
    return False


def is_past_verb(word: str, after: str) -> bool:
    """Tell whether a word is a past, and not the adjective of the noun behind it.

    >>> is_past_verb("resigned", "on"), is_past_verb("unsweetened", "milk")
    (True, False)
    """
    if not word.islower() or not word.endswith("ed") or "-" in word or word in HANGING:
        return False
    return not after.islower() or after in BREAKING or after in BINDING or after in DETERMINERS


def ends_saying(masked: str, cue: Cue, start: int, end: int) -> bool:
    """Tell whether nothing hangs on a cue but when, where and to whom it was said."""
    if cue.frame == "hearer":
        return True
    return AFTER_SAYING_RE.match(masked, start, end) is not None
