"""The subject that ends just before its cue."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from newsdigest.quotes.cue import BASES, FRAMES, OPENING_FRAMES, Cue
from newsdigest.quotes.reading import DASHES
from newsdigest.quotes.subject.appositive import head_of_appositives
from newsdigest.quotes.subject.phrase import WINDOW, first_of_phrase, phrase_before
from newsdigest.quotes.subject.tokens import Tokens
from newsdigest.quotes.words import (
    BEFORE_DAY,
    BETWEEN,
    BINDING,
    BREAKING,
    CONJUNCTIONS,
    DETERMINERS,
    HEADLESS,
    NEVER,
    NO_PARTICIPLES,
    NOUNS_IN_LY,
    OWN_PRONOUNS,
    PERIODS,
    SUBJECT_PRONOUNS,
    UNSAID,
    WEEKDAYS,
)
from newsdigest.records import Span

HAVE = frozenset(("has", "have", "had"))
BE = frozenset("is was are were be been being 's 're ’s ’re am".split())
RELATIVES = ("who", "whose")
# Words that, right before a cue, settle whose it is: the bond of each.
DECIDING = {
    word: bond
    for words, bond in (
        (BREAKING | BINDING | DETERMINERS - HEADLESS, "none"),
        (CONJUNCTIONS, "shared"),
        (UNSAID | BE | OWN_PRONOUNS, "unsaid"),
        (SUBJECT_PRONOUNS, "before"),
    )
    for word in words - BETWEEN - {"who", "which", "them"}
    if word.isalpha() and (word.islower() or bond != "none") and not word.endswith("ly")
}
LONGEST_DECIDING = max(map(len, DECIDING))
LONG_WINDOW = 600  # characters looked at where an appositive may fill the usual window


class Subject(NamedTuple):
    """The subject of a cue.

    Attributes:
        span: its noun phrase; None where no words give it.
        start: where it begins with all that belongs to it, or where a shared cue begins.
        end: where it or the cue ends, whichever comes last.
        bond: before, behind, relative (", who said"), shared (with the clause before), agent
            ("described by her as"); unsaid where nothing was said.
    """

    span: Span | None
    start: int
    end: int
    bond: str


def subject_before(masked: str, bound: int, cue: Cue, mentions: Sequence[Span] = ()) -> Subject:
    """Find the subject that ends just before a cue, looking no further left than ``bound``.

    >>> text = "In Rome, Ann Lee, the mayor, also said"
    >>> text[slice(*subject_before(text, 0, Cue(34, 38, "said", "clause")).span)]
    'Ann Lee'
    >>> subject_before("She was told", 0, Cue(8, 12, "told", "hearer")).bond
    'unsaid'
    """
    told = subject_by_word(masked, bound, cue)
    if told is not None:
        return told
    tokens = Tokens(masked, max(bound, cue.start - WINDOW), cue.start)
    last = skip_between(tokens.words)
    if last < 0:
        return Subject(None, cue.start, cue.end, "none")
    if cue.start - bound > WINDOW and is_open_left(tokens.words, last):
        tokens = Tokens(masked, max(bound, cue.start - LONG_WINDOW), cue.start)
        last = skip_between(tokens.words)
    word = tokens.words[last]
    if not NEVER.isdisjoint(tokens.words[last + 1 :]):
        return Subject(None, tokens.start(last), cue.end, "unsaid")
    if word in UNSAID or word in BE or word in OWN_PRONOUNS or word.startswith(("I'", "I’")):
        return Subject(None, tokens.start(last), cue.end, "unsaid")
    pronoun, mark, rest = word.replace("’", "'").partition("'")
    if pronoun in SUBJECT_PRONOUNS:
        start = tokens.start(last)
        had = not mark or rest == "ve" or (rest == "d" and cue.form not in BASES)
        had = had or (rest == "s" and says_itself(pronoun, cue))
        span = Span(start, start + len(pronoun)) if had else None  # not "she'll say"
        return Subject(span, start, cue.end, "before" if had else "unsaid")
    if word in CONJUNCTIONS:
        return Subject(None, tokens.start(last), cue.end, "shared")
    if word == "," or word in DASHES:
        found = head_of_appositives(tokens, last, mentions)
        if found is None:
            return Subject(None, tokens.start(last), cue.end, "none")
        return Subject(*found, cue.end, "before")
    return nominal_subject(masked, tokens, last, cue)


def says_itself(pronoun: str, cue: Cue) -> bool:
    """Tell whether "she's said" is "she has said"; "it's said" is said by others.

    >>> cue = Cue(6, 10, "said", "clause")
    >>> says_itself("She", cue), says_itself("It", cue)
    (True, False)
    """
    return pronoun not in ("it", "It") and cue.frame in OPENING_FRAMES and cue.form not in BASES


def subject_by_word(masked: str, bound: int, cue: Cue) -> Subject | None:
    """Find the subject where the word before the cue alone decides it: "he said", "to say".

    >>> subject_by_word("Ann wants to say", 0, Cue(13, 16, "say", "clause")).bond
    'unsaid'
    """
    blank = cue.start - 1
    if blank < bound or masked[blank] != " ":
        return None
    edge = max(bound, blank - LONGEST_DECIDING - 1)
    start = masked.rfind(" ", edge, blank) + 1 or edge
    bond = DECIDING.get(masked[start:blank])
    if bond is None or start == edge > bound:
        return None
    return Subject(Span(start, blank) if bond == "before" else None, start, cue.end, bond)


def is_open_left(words: list[str], last: int) -> bool:
    """Tell whether the subject may begin further left than the first word."""
    return words[last] in (",", *DASHES) or first_of_phrase(words, last) == 0


def nominal_subject(masked: str, tokens: Tokens, last: int, cue: Cue) -> Subject:
    """Find the subject that is a noun phrase, perhaps with a relative pronoun behind it."""
    words, index = tokens.words, last
    bond = "before"
    if words[last] in ("which", "who"):
        bond = "relative" if last > 0 and words[last - 1] == "," else "before"
        last -= 2 if bond == "relative" else 1
        if last < 0:
            return Subject(None, tokens.start(index), cue.end, "shared")
    span = one_of_them(tokens, last) or phrase_before(tokens, last)
    if span is None:
        return Subject(None, tokens.start(index), cue.end, "none")
    if bond == "before" and open_left_of(masked, tokens):
        span = relative_head(tokens, last) or listed_with(tokens, span) or span
    return Subject(span, span.start, cue.end, bond)


def one_of_them(tokens: Tokens, last: int) -> Span | None:
    """The phrase "one of them", "many of them"."""
    if last < 2 or tokens.words[last - 1 : last + 1] != ["of", "them"]:
        return None
    return Span(tokens.start(last - 2), tokens.end(last))


def skip_between(words: list[str]) -> int:
    """Step left over what may stand between a subject and its verb; the index it comes to."""
    last = len(words) - 1
    while last >= 0:
        word = words[last]
        if word in WEEKDAYS or (word in PERIODS and words[last - 1] in BEFORE_DAY):
            last -= 1
            while last >= 0 and words[last] in BEFORE_DAY:
                last -= 1
        elif word in FRAMES and word.endswith("ed") and words[last - 1] in HAVE:
            last -= 1  # "has repeated said": a slip of the pen
        elif word in BETWEEN or (
            word.endswith("ly") and word.islower() and word not in NOUNS_IN_LY
        ):
            last -= 1
        else:
            break
    return last


def open_left_of(masked: str, tokens: Tokens) -> bool:
    """Tell whether a sentence or a paragraph begins with the first token."""
    start = tokens.start(0)
    before = masked[max(0, start - 3) : start].strip()
    return not before or before[-1] in ".!?”…"


def relative_head(tokens: Tokens, last: int) -> Span | None:
    """The noun that a relative clause before the cue belongs to: "A man who met Ann Lee said".

    Only where it opens the sentence and no comma ends the clause.
    """
    who = next((i for i, pair in enumerate(pairwise(tokens.words[:last])) if hangs(*pair)), 0)
    words = tokens.words[who : last + 1]
    if not who or any(word in CONJUNCTIONS or not word[0].isalnum() for word in words):
        return None
    if words[0] == "who" and (words[1] in SUBJECT_PRONOUNS or words[1][0].isupper()):
        return None
    head = phrase_before(tokens, who - 1)
    return head if head is not None and head.start == tokens.start(0) else None


def hangs(word: str, after: str) -> bool:
    """Tell whether a clause without a comma begins: "who met Ann Lee", "studying the flow"."""
    participle = word.endswith("ing") and word not in NO_PARTICIPLES
    return word in RELATIVES or (participle and after in DETERMINERS)


def listed_with(tokens: Tokens, span: Span) -> Span | None:
    """A list of names as one subject: "France, Germany and Poland said"."""
    words = tokens.words
    if "and" not in words:
        return None
    first = tokens.index(span.start)
    if first < 2 or "and" not in words[first:]:
        return None
    if all(word == "," or is_name(word) for word in words[:first]):
        return Span(tokens.start(0), span.end)
    return None


def is_name(word: str) -> bool:
    """Tell whether a word has a capital and is no small word that opens a sentence."""
    return word[0].isupper() and word not in BREAKING and word not in DETERMINERS
