"""The subject of a cue: before it, behind it, or shared with the clause it hangs on."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from newsdigest.quotes.cue import BASES, FRAMES, PARTICIPLES, Cue
from newsdigest.quotes.main_clause import is_verb, main_subject
from newsdigest.quotes.phrase import (
    WINDOW,
    Token,
    first_of_phrase,
    phrase_after,
    phrase_before,
    tokenize,
)
from newsdigest.quotes.reading import DASHES, Reading
from newsdigest.quotes.words import (
    BEFORE_DAY,
    BETWEEN,
    BINDING,
    BREAKING,
    CONJUNCTIONS,
    DETERMINERS,
    FINITE,
    NOUNS_IN_LY,
    NOUNS_TOO,
    OWN_PRONOUNS,
    PERIODS,
    PLURALS,
    SINGULAR_WORDS,
    SUBJECT_PRONOUNS,
    UNSAID,
    WEEKDAYS,
)
from newsdigest.records import Span

QUOTING = r"(?:quoted|cited|quotes|cites|quoting|citing)"
# "AFP quoted a source as saying": the source speaks, AFP reports it.
QUOTED_AS_RE = re.compile(
    rf"\b{QUOTING} \s (?P<speaker> [^,“”;:]{{2,120}}?) \s as \s (?:having\s)? $", re.VERBOSE
)
# "shares fell, with analysts at the bank saying": they, not the shares
WITH_RE = re.compile(r", \s with \s (?P<speaker> [^,“”;:]{2,80}?) \s $", re.VERBOSE)
WAS_QUOTED_RE = re.compile(
    rf"""\s (?:is|was|were|been|are|being) \s (?:widely\s)? {QUOTING}
         (?: \s by \s [^,“”;:]{{2,60}})? \s as \s $""",
    re.VERBOSE,
)
HAVE = frozenset(("has", "have", "had"))
BE = frozenset("is was are were be been being 's 're ’s ’re am".split())
OPENED = (" that ", " “", ", “", ": “")  # what a participle is followed by that opens a sentence
RELATIVES = ("who", "whose")
NO_SAYING = UNSAID | frozenset("for of from before after than worth like goes".split())
LONGEST_APPOSITIVE = 60  # words
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


def find_subject(reading: Reading, cue: Cue, earlier: Span | None, bound: int) -> Subject:
    """Find the subject of a cue.

    Args:
        earlier: the subject of the claim before it in the sentence.
        bound: the subject does not stand left of this.
    """
    if cue.form in PARTICIPLES:
        return participle_subject(reading, cue, earlier, bound)
    subject = subject_before(reading.masked, bound, cue, reading.mentions)
    if subject.bond == "none":
        edge = reading.masked[max(0, cue.start - 2) : cue.start].strip()
        if not edge or edge[-1] in ",”—–-":
            behind = subject_behind(reading, cue)
            if behind.bond == "behind" or edge[-1:] != ",":
                return behind
            return parted_subject(reading, cue, bound)
        return subject._replace(bond="unsaid")
    if subject.bond == "shared":
        if cue.form in BASES:
            return subject._replace(bond="unsaid")
        return subject._replace(span=earlier or main_subject(reading, cue.start))
    if subject.span and not agrees(reading.masked, subject.span, cue):
        return subject._replace(bond="unsaid")
    return subject


def agrees(masked: str, span: Span, cue: Cue) -> bool:
    """Tell whether a phrase can be the subject of this form of the verb.

    "four other states" and "recent comments" are nouns with their own adjectives, no verbs.
    """
    if cue.form in BASES:
        return is_plural(masked, span)
    if cue.form not in NOUNS_TOO:
        return True
    words = masked[span.start : span.end].split()
    return words[-1][0].isupper() or words[0].lower() in SINGULAR_WORDS | {"the"}


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
    if word == "them" and last > 1 and tokens[last - 1].word == "of":
        return Subject(
            Span(tokens[last - 2].start, token.end), tokens[last - 2].start, cue.end, "before"
        )
    if word in SUBJECT_PRONOUNS:
        return Subject(Span(token.start, token.end), token.start, cue.end, "before")
    if word in CONJUNCTIONS:
        return Subject(None, token.start, cue.end, "shared")
    if word == "," or word in DASHES:
        return before_mark(tokens, last, cue, mentions)
    bond = "before"
    if word in ("which", "who"):
        bond = "relative" if last > 0 and tokens[last - 1].word == "," else "before"
        last -= 2 if bond == "relative" else 1
        if last < 0:
            return Subject(None, token.start, cue.end, "shared")
    span = phrase_before(tokens, last)
    if span is None:
        return Subject(None, token.start, cue.end, "none")
    if bond == "before" and open_left_of(masked, tokens):
        span = relative_head(tokens, last) or listed_with(tokens, span) or span
    return Subject(span, span.start, cue.end, bond)


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


def parted_subject(reading: Reading, cue: Cue, bound: int) -> Subject:
    """The subject that a stray comma parts from its verb, where it is all that stands before it."""
    tokens = tokenize(reading.masked, max(bound, cue.start - WINDOW), cue.start)
    last = len(tokens) - 2
    if (
        last >= 0
        and tokens[0].start == reading.sentence.start
        and not any(is_verb(t.word) for t in tokens)
    ):
        span = phrase_before(tokens, last)
        if span is not None and span.start == tokens[0].start:
            return Subject(span, span.start, cue.end, "before")
    return Subject(None, cue.start, cue.end, "unsaid")


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


def before_mark(tokens: list[Token], last: int, cue: Cue, mentions: Sequence[Span]) -> Subject:
    """Find the subject where a comma or a dash stands before the cue: in front of an appositive.

    Of several appositives the name is the subject that they belong to; and of "the head of the
    bank, Ann Lee, said" it is the name, not the description.
    """
    marks = DASHES if tokens[last].word in DASHES else (",",)
    found: Subject | None = None
    for index in range(last - 1, 0, -1):
        if tokens[index].word not in marks or not is_appositive(tokens[index + 1 : last]):
            continue
        head = phrase_before(tokens, index - 1)
        if head is None or tokens[index - 1].word.isdigit():
            continue  # an age is nobody
        named = any(mention.end == head.end for mention in mentions)
        if found is None:
            inner = inner_name(tokens, index, last, head, mentions)
            found = Subject(inner or head, head.start, cue.end, "before")
            if inner or named:
                return found
        elif named:
            return Subject(head, head.start, cue.end, "before")
    return found or Subject(None, tokens[last].start, cue.end, "none")


def inner_name(
    tokens: list[Token], index: int, last: int, head: Span, mentions: Sequence[Span]
) -> Span | None:
    """The name in the place of an appositive, where what stands before it only describes it."""
    between = tokens[index + 1 : last]
    if not is_bare_name(between):
        return None
    named = any(mention.end == between[-1].end for mention in mentions)
    inside = any(head.start <= mention.start < head.end for mention in mentions)
    if (named and not inside) or describes(tokens, head):
        return phrase_before(tokens[:last], last - 1)
    return None


def is_appositive(between: list[Token]) -> bool:
    """Tell whether words between two commas can say who somebody is: no clause of their own."""
    if not between or between[0].word in CONJUNCTIONS or len(between) > LONGEST_APPOSITIVE:
        return False
    relative = any(token.word in ("who", "whose", "which", "whom") for token in between[:3])
    return relative or not any(token.word in FINITE for token in between)


def is_bare_name(between: list[Token]) -> bool:
    """Tell whether an appositive is a name, perhaps with a title, and nothing else."""
    words = [token.word for token in between]
    return (
        words[-1][0].isupper()
        and words[0] not in DETERMINERS
        and not any(
            word in BINDING or word in BREAKING or word in FINITE or word == "who" for word in words
        )
    )


def describes(tokens: list[Token], span: Span) -> bool:
    """Tell whether a phrase begins as a description does: "the head of", "Ann Lee's lawyer"."""
    first = next(token.word for token in tokens if token.start == span.start)
    return first in DETERMINERS or first.endswith(("'s", "’s")) or first[0].islower()


def subject_behind(reading: Reading, cue: Cue) -> Subject:
    """The subject that follows its cue, where a quotation or a comma stands before it."""
    span = phrase_after(reading.masked, cue.end, reading.sentence.end)
    if span is None or (
        cue.form in BASES and (cue.frame != "clause" or not is_plural(reading.masked, span))
    ):
        return Subject(None, cue.start, cue.end, "unsaid")
    return Subject(span, cue.start, span.end, "behind")


def is_plural(masked: str, span: Span) -> bool:
    """Tell whether a phrase can be the subject of "say" rather than "says".

    >>> is_plural("voters", Span(0, 6)), is_plural("a phone", Span(0, 7))
    (True, False)
    """
    words = masked[span.start : span.end].split()
    if words[0].lower() in SINGULAR_WORDS:
        return False
    head = next(
        (before for before, word in pairwise(words) if word in BINDING),
        words[-1],
    )
    return head.endswith("s") or head.lower() in PLURALS or "and" in words or head[0].isupper()


def participle_subject(reading: Reading, cue: Cue, earlier: Span | None, bound: int) -> Subject:
    """The subject of "saying", "adding": mostly that of the clause it hangs on."""
    masked = reading.masked
    start = max(bound, cue.start - LONG_WINDOW)
    window = masked[start : cue.start]
    if quoted := WAS_QUOTED_RE.search(window):
        before = Cue(start + quoted.start() + 1, cue.end, cue.form, cue.frame)
        return subject_before(masked, bound, before)
    if quoted := QUOTED_AS_RE.search(window) or WITH_RE.search(window):
        span = Span(start + quoted.start("speaker"), start + quoted.end("speaker"))
        return Subject(span, start + quoted.start(), cue.end, "before")
    if cue.start == reading.sentence.start and not masked.startswith(OPENED, cue.end):
        return Subject(None, cue.start, cue.end, "unsaid")
    tokens = tokenize(masked, max(bound, cue.start - 30), cue.start)
    word = tokens[-1].word if tokens else ""
    if word in BE:
        return subject_before(masked, bound, cue._replace(start=tokens[-1].start))
    if word in NO_SAYING or (cue.frame in ("words", "text") and word[:1].isalnum()):
        return Subject(None, cue.start, cue.end, "unsaid")
    return Subject(earlier or main_subject(reading, cue.start), cue.start, cue.end, "shared")
