"""Told content: where a clause begins that a cue reports without quotation marks."""

import re
from itertools import pairwise

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
    SAYING_PLACES,
    SUBJECT_PRONOUNS,
    TIME_WORDS,
)

PLAIN_CUES = frozenset(("say", "says", "said", "saying"))
CUTS_OFF = frozenset(",—–-")  # between a cue and a clause, where no "that" joins them
ENDS_SUBJECT = frozenset(
    ("who", "which", "that", "to", "what", "how", "where", "when", "and", "but", "or", ",", "“")
)
# What mostly stands behind a cue, and opens nothing that is stepped over.
NO_FILLERS = (" that ", " the ", " he ", " she ", " it ", " they ", " a ", " there ", " we ", " “")
REACH = 160  # characters of a clause that are looked at to tell that it is one

CLAUSE_PRONOUN = r"(?:he|she|they|it|we|there|I|you|this)"
# "on Friday", "late last night", "earlier this week", "again", "flatly"
TIME_RE = re.compile(
    rf"""\s (?: (?:on|in|late|early|earlier|later|last|this|next) \s ){{0,3}}
         (?: (?:{TIME_WORDS}) (?:\s(?:morning|afternoon|evening|night))?
             (?: ,?\s\d{{1,2}}\b (?!\s%|\sper) )?
           | again | earlier | later | recently | in\sturn | afterwards? | too | simply | instead
           | [a-z]{{3,12}}ly (?=\s(?:that|“)) | (?:19|20)\d\d (?=[\s,]) )
         (?![\w’'-])""",
    re.VERBOSE,
)
# "in a written statement", "on Twitter", "to reporters"
PLACE_RE = re.compile(
    rf"""\s (?:in|on|at|during|through|via|to|before|from|by) \s
         (?: (?:the|a|an|his|her|their|its|this|that|one|another) \s )?
         (?: [\w’'.-]{{1,20}} \s ){{0,4}}?
         (?: {SAYING_PLACES} ) (?![\w’'-])
         (?: \s (?:with|to|for|from|on|in|at) \s (?:the\s)?
             (?: [A-Z][\w’'.-]* (?:\s(?=[A-Z]))? ){{1,4}} (?=\s?(?:that\b|,|“|$)) )?""",
    re.VERBOSE,
)
# Any other phrase, where "that", a quotation or a pronoun shows the clause behind it.
PHRASE_RE = re.compile(
    rf"""\s (?: in|on|at|during|after|before|through|via|to|of|about|from|by|with|while|when|as|for
             |outside|following ) \s
         [^,“”;:\n]{{2,140}}? (?= \s that\s | ,?\s“ | \s{CLAUSE_PRONOUN}\s )""",
    re.VERBOSE,
)
# "reported, citing two sources, that ..."
ASIDE_RE = re.compile(r", \s [^,“”;:\n]{2,100} , (?= \s that \s )", re.VERBOSE)
HEARER_PRONOUN_RE = re.compile(r"\s (?:him|her|them|us|me|you|it) (?![\w’'-])", re.VERBOSE)
HEARER_THAT_RE = re.compile(r"\s [^,“”;:\n]{2,140}? (?= ,? \s (?:that\s|“) )", re.VERBOSE)
HEARER_RE = re.compile(
    r"""\s (?: (?:the|a|an|his|her|their|its|other|local|some) \s )?
        (?: [A-Z][\w’'.&-]* (?: \s (?: [A-Z][\w’'.&-]* | of(?:\sthe)? ) ){0,5}
          | (?: [a-z]{2,16} \s )? (?: conference | briefing | hearing | meeting | committee | panel
              | inquest | programme | program | audience | crowd ) \b
          | [a-z]{2,16} (?: \s (?!(?:his|this|its|is|was|has|does)\b) [a-z]{2,14}s (?=\s) )?
              (?: \s (?:of|from|with) \s [A-Z]\w+)? )""",
    re.VERBOSE,
)
REST_RE = re.compile(r"\s(?P<words>[a-z]{2,20}(?:\s[a-z]{2,20}(?:[’']t)?){1,3})(?![\w’'-])")
THAT_RE = re.compile(r",? \s that (?![\w’'-]) ,?", re.VERBOSE)
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


def skip_hearer(masked: str, position: int, end: int, *, surely: bool) -> int:
    """Step over the person told, where one is named; behind "told" that is ``surely`` so."""
    if THAT_RE.match(masked, position, end):
        return position
    for pattern in (HEARER_PRONOUN_RE, HEARER_THAT_RE, HEARER_RE):
        match = pattern.match(masked, position, end)
        if match and not (pattern is HEARER_THAT_RE and has_verb(match.group())):
            halved = not surely and halves_phrase(masked, match, end)
            return position if halved else match.end()
    return position


def halves_phrase(masked: str, hearer: re.Match[str], end: int) -> bool:
    """Tell whether a hearer takes the first words of a phrase: "warned the old bridge was ..."."""
    first, _, rest = hearer.group().strip().partition(" ")
    after = REST_RE.match(masked, hearer.end(), end)
    if first not in DETERMINERS or not rest.islower() or after is None:
        return False
    words = after["words"].split()
    noun = next((i for i, word in enumerate(words) if word in FINITE), 0)
    return noun > 0 and not any(
        word in DETERMINERS or word in CLAUSE_OPENERS or word.endswith("s") for word in words[:noun]
    )


def has_verb(words: str) -> bool:
    """Tell whether words show a finite verb: a clause begins in them, and not behind them."""
    return not FINITE.isdisjoint(words.split())


def skip_fillers(masked: str, position: int, end: int) -> int:
    """Step over when, where and to whom it was said."""
    for _ in range(4):
        if masked.startswith(NO_FILLERS, position):
            break
        match = (
            TIME_RE.match(masked, position, end)
            or PLACE_RE.match(masked, position, end)
            or PHRASE_RE.match(masked, position, end)
            or ASIDE_RE.match(masked, position, end)
        )
        if match is None:
            break
        position = match.end()
    return position


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
    for word, after in pairwise(words[1:15]):
        if word in FINITE or word in COMMON_VERBS or is_past_verb(word, after):
            return True
        if word in ENDS_SUBJECT:
            return False
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
