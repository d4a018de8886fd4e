"""The subject that ends just before its cue."""

from collections.abc import Sequence
from typing import NamedTuple

from newsdigest.quotes.cue import FRAMES, Cue
from newsdigest.quotes.reading import DASHES
from newsdigest.quotes.subject.appositive import head_of_appositives
from newsdigest.quotes.subject.phrase import WINDOW, Token, first_of_phrase, phrase_before, tokenize
from newsdigest.quotes.words import (
    BEFORE_DAY,
    BETWEEN,
    BREAKING,
    CONJUNCTIONS,
    DETERMINERS,
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
LONG_WINDOW = 600  # characters looked at where an appositive may fill the usual window


class Subject(NamedTuple):
    """The subject of a cue.

    Attributes:
        span: its noun phrase; None where no words give it.
        start: where it begins with all that belongs to it, or where a shared cue begins.
        end: where it or the cue ends, whichever comes last.
        bond: before, behind, relative (", who said"), shared (with the clause before); unsaid
            where nothing was said.
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
    tokens = tokenize(masked, max(bound, cue.start - WINDOW), cue.start)
    last = skip_between(tokens)
    if last < 0:
        return Subject(None, cue.start, cue.end, "none")
    open_left = tokens[last].word in (",", *DASHES) or first_of_phrase(tokens, last) == 0
    if open_left and cue.start - bound > WINDOW:
        tokens = tokenize(masked, max(bound, cue.start - LONG_WINDOW), cue.start)
        last = skip_between(tokens)
    token = tokens[last]
    word = token.word
    if word in UNSAID or word in BE or word in OWN_PRONOUNS or word.startswith(("I'", "I’")):
        return Subject(None, token.start, cue.end, "unsaid")
    if word in SUBJECT_PRONOUNS:
        return Subject(Span(token.start, token.end), token.start, cue.end, "before")
    if word in CONJUNCTIONS:
        return Subject(None, token.start, cue.end, "shared")
    if word == "," or word in DASHES:
        found = head_of_appositives(tokens, last, mentions)
        if found is None:
            return Subject(None, token.start, cue.end, "none")
        return Subject(*found, cue.end, "before")
    return nominal_subject(masked, tokens, last, cue)


def nominal_subject(masked: str, tokens: list[Token], last: int, cue: Cue) -> Subject:
    """Find the subject that is a noun phrase, perhaps with a relative pronoun behind it."""
    token = tokens[last]
    bond = "before"
    if token.word in ("which", "who"):
        bond = "relative" if last > 0 and tokens[last - 1].word == "," else "before"
        last -= 2 if bond == "relative" else 1
        if last < 0:
            return Subject(None, token.start, cue.end, "shared")
    span = one_of_them(tokens, last) or phrase_before(tokens, last)
    if span is None:
        return Subject(None, token.start, cue.end, "none")
    if bond == "before" and open_left_of(masked, tokens):
        span = relative_head(tokens, last) or listed_with(tokens, span) or span
    return Subject(span, span.start, cue.end, bond)


def one_of_them(tokens: list[Token], last: int) -> Span | None:
    """The phrase "one of them", "many of them"."""
    if last < 2 or tokens[last].word != "them" or tokens[last - 1].word != "of":
        return None
    return Span(tokens[last - 2].start, tokens[last].end)


def skip_between(tokens: list[Token]) -> int:
    """Step left over what may stand between a subject and its verb; the index it comes to."""
    last = len(tokens) - 1
    while last >= 0:
        word = tokens[last].word
        if word in WEEKDAYS or (word in PERIODS and tokens[last - 1].word in BEFORE_DAY):
            last -= 1
            while last >= 0 and tokens[last].word in BEFORE_DAY:
                last -= 1
        elif word in FRAMES and word.endswith("ed") and tokens[last - 1].word in HAVE:
            last -= 1  # "has repeated said": a slip of the pen
        elif word in BETWEEN or (
            word.endswith("ly") and word.islower() and word not in NOUNS_IN_LY
        ):
            last -= 1
        else:
            break
    return last


def open_left_of(masked: str, tokens: list[Token]) -> bool:
    """Tell whether a sentence or a paragraph begins with the first token."""
    before = masked[max(0, tokens[0].start - 3) : tokens[0].start].strip()
    return not before or before[-1] in ".!?”…"


def relative_head(tokens: list[Token], last: int) -> Span | None:
    """The noun that a relative clause before the cue belongs to: "A man who met Ann Lee said".

    Only where it opens the sentence and no comma ends the clause.
    """
    who = next((i for i, token in enumerate(tokens[:last]) if token.word in RELATIVES), 0)
    words = [token.word for token in tokens[who : last + 1]]
    if not who or any(word in CONJUNCTIONS or not word[0].isalnum() for word in words):
        return None
    if words[0] == "who" and (words[1] in SUBJECT_PRONOUNS or words[1][0].isupper()):
        return None
    head = phrase_before(tokens, who - 1)
    return head if head is not None and head.start == tokens[0].start else None


def listed_with(tokens: list[Token], span: Span) -> Span | None:
    """A list of names as one subject: "France, Germany and Poland said"."""
    first = next(i for i, token in enumerate(tokens) if token.start == span.start)
    if first < 2 or not any(token.word == "and" for token in tokens[first:]):
        return None
    if all(token.word == "," or is_name(token.word) for token in tokens[:first]):
        return Span(tokens[0].start, span.end)
    return None


def is_name(word: str) -> bool:
    """Tell whether a word has a capital and is no small word that opens a sentence."""
    return word[0].isupper() and word not in BREAKING and word not in DETERMINERS
