"""Where the speaker stands: the noun phrase that is the subject of a cue."""

import re
from typing import NamedTuple

from newsdigest.quotes.words import (
    BEFORE_DAY,
    BETWEEN,
    BINDING,
    BREAKING,
    CONJUNCTIONS,
    DETERMINERS,
    FINITE,
    OBJECT_PRONOUNS,
    OWN_PRONOUNS,
    SUBJECT_PRONOUNS,
    UNSAID,
    WEEKDAYS,
)
from newsdigest.records import Span

WINDOW = 260  # characters looked at on either side of a cue
TOKEN_RE = re.compile(r"[^\W_][\w’'&./@-]*|\$?\d[\d,.]*|[^\w\s]")
TITLE_STOPS = (
    "Mr.",
    "Mrs.",
    "Ms.",
    "Dr.",
    "Sen.",
    "Rep.",
    "Gov.",
    "Gen.",
    "Prof.",
    "St.",
    "Jr.",
    "Sr.",
    "Inc.",
)


class Token(NamedTuple):
    """A word or a mark of the masked text."""

    word: str
    start: int
    end: int


class Subject(NamedTuple):
    """What stands before a cue.

    Attributes:
        span: the noun phrase; None where the verb has its subject elsewhere.
        start: where the phrase begins with what belongs to it, appositives included.
        bond: subject (a phrase of its own), shared (joined by "and" or a participle to the
            subject before), unsaid (denied, merely possible), none.
    """

    span: Span | None
    start: int
    bond: str


def tokenize(masked: str, start: int, end: int) -> list[Token]:
    """Cut a stretch into words and marks."""
    return [
        Token(match.group(), match.start(), match.end())
        for match in TOKEN_RE.finditer(masked, start, end)
    ]


def find_subject(masked: str, bound: int, cue_start: int) -> Subject:
    """Find the subject that ends just before a cue, looking no further left than ``bound``.

    >>> text = "In Rome, Ann Lee, the mayor, also said"
    >>> subject = find_subject(text, 0, 34)
    >>> text[slice(*subject.span)]
    'Ann Lee'
    >>> find_subject("She was told", 0, 8).bond
    'unsaid'
    """
    tokens = tokenize(masked, max(bound, cue_start - WINDOW), cue_start)
    last = skip_between(tokens)
    if last < 0:
        return Subject(None, cue_start, "none")
    token = tokens[last]
    word = token.word
    if word in UNSAID or word in ("be", "been", "being", "is", "was", "are", "were", "'s being"):
        return Subject(None, token.start, "unsaid")
    if word in SUBJECT_PRONOUNS:
        return Subject(Span(token.start, token.end), token.start, "subject")
    if word in OWN_PRONOUNS:
        return Subject(None, token.start, "unsaid")
    if word in CONJUNCTIONS:
        return Subject(None, token.start, "shared")
    if word == ",":
        return before_comma(tokens, last)
    if word in ("which", "that", "who") and last > 0:
        previous = last - 2 if tokens[last - 1].word == "," else last - 1
        if previous >= 0 and word != "that":
            return phrase_before(tokens, previous)
        return Subject(None, token.start, "none")
    return phrase_before(tokens, last)


def skip_between(tokens: list[Token]) -> int:
    """Step left over what may stand between a subject and its verb; the index it comes to."""
    last = len(tokens) - 1
    while last >= 0:
        word = tokens[last].word
        if word in WEEKDAYS:
            last -= 1
            while last >= 0 and tokens[last].word in BEFORE_DAY:
                last -= 1
        elif (word in BETWEEN and word != "who") or (
            word.endswith("ly") and word[0].islower() and word != "family"
        ):
            last -= 1
        else:
            break
    return last


def before_comma(tokens: list[Token], comma: int) -> Subject:
    """Find the subject where a comma stands before the cue: behind an appositive, or none.

    The phrase is the first that a name or a determiner opens and whose comma closes it; what lies
    between it and the cue says who it is ("Ann Lee, the mayor of Bath, said").
    """
    commas = [i for i in range(comma) if tokens[i].word == ","]
    for index in reversed(commas):
        if index == 0:
            continue
        between = tokens[index + 1 : comma]
        if not between or not may_be_apposition(between):
            continue
        head = phrase_before(tokens, index - 1)
        if head.span is None:
            continue
        inner = phrase_before(tokens[:comma], comma - 1)
        if inner.span and is_named(tokens, inner.span) and not is_named(tokens, head.span):
            opening = inner.span.start == between[0].start
            if opening and not any(t.word in BINDING for t in between):
                return Subject(inner.span, head.start, "subject")
        return head
    return Subject(None, tokens[comma].start, "none")


def may_be_apposition(between: list[Token]) -> bool:
    """Tell whether the words between two commas can tell who somebody is, or are put in between."""
    return between[0].word not in CONJUNCTIONS and len(between) < 40


def is_named(tokens: list[Token], span: Span) -> bool:
    """Tell whether a phrase holds a name: a capital that is not its first determiner's."""
    return any(
        t.word[0].isupper() and t.word not in DETERMINERS
        for t in tokens
        if span.start <= t.start < span.end
    )


def phrase_before(tokens: list[Token], last: int) -> Subject:
    """The noun phrase whose last word is ``tokens[last]``."""
    if tokens[last].word == ")":
        while last > 0 and tokens[last].word != "(":
            last -= 1
        last -= 1
    if last < 0:
        return Subject(None, 0, "none")
    first = first_of_phrase(tokens, last)
    if first > last:
        return Subject(None, tokens[last].start, "none")
    if (
        first == last
        and tokens[first].word in DETERMINERS
        and tokens[first].word.lower()
        not in (
            "this",
            "that",
            "these",
            "those",
            "some",
            "many",
            "most",
            "both",
            "others",
            "another",
            "one",
            "few",
        )
    ):
        return Subject(None, tokens[last].start, "none")
    if tokens[last].word.endswith(("'s", "’s", "s'", "s’")):
        return Subject(None, tokens[last].start, "none")
    span = Span(tokens[first].start, tokens[last].end)
    return Subject(span, span.start, "subject")


def first_of_phrase(tokens: list[Token], last: int) -> int:
    """Step left from the head of a noun phrase to its first word."""
    index = last
    while index >= 0:
        word = tokens[index].word
        if word in BINDING:
            if index == last or index == 0 or not is_nominal(tokens[index - 1].word):
                break
        elif word in ("and", "&"):
            if index == last or not joins_nouns(tokens, index):
                break
        elif word in DETERMINERS:
            before = tokens[index - 1].word if index else ""
            if before not in BINDING and before not in DETERMINERS and before != "and":
                return index
        elif word in BREAKING or not (word[0].isalnum() or word in "@$"):
            break
        index -= 1
    first = index + 1
    while first < last and tokens[first].word in ("and", "&", *BINDING, *CONJUNCTIONS):
        first += 1
    return first


def is_nominal(word: str) -> bool:
    """Tell whether a word can be a noun: no small word and no mark."""
    return word[0].isalnum() and word not in BREAKING and word not in BINDING


def joins_nouns(tokens: list[Token], index: int) -> bool:
    """Tell whether an "and" joins two nouns and not two clauses: no verb stands to its left."""
    for token in reversed(tokens[max(0, index - 12) : index]):
        word = token.word
        if word in FINITE or word in OBJECT_PRONOUNS or word in SUBJECT_PRONOUNS:
            return False
        if not word[0].isalnum():
            return True
        if word.endswith("ed") and word[0].islower():
            return False
    return is_nominal(tokens[index - 1].word) if index else False


def find_subject_after(masked: str, cue_end: int, bound: int) -> Span | None:
    """Find the subject that follows its cue: ``"...," said Ann Lee, the mayor.``

    >>> text = "said oil worker Mike Wipf. Then"
    >>> text[slice(*find_subject_after(text, 4, len(text)))]
    'oil worker Mike Wipf'
    >>> find_subject_after("said it was late", 4, 16) is None
    True
    """
    tokens = tokenize(masked, cue_end, min(bound, cue_end + WINDOW))
    if tokens and tokens[0].word.endswith(".") and len(tokens[0].word) < 3:
        return None
    last = -1
    for index, token in enumerate(tokens):
        word = token.word
        if word[0] in ",;:()“”—–!?[" or (word in "-." and last >= 0):
            break
        if word in BREAKING or word in WEEKDAYS or word in BETWEEN or word in UNSAID:
            break
        if word in BINDING and word not in ("of", "for", "at", "with", "from", "in"):
            break
        if word == "in" and last >= 0 and not tokens[0].word[0].islower():
            break
        last = index
        if (
            word.endswith(".")
            and len(word) > 3
            and word not in TITLE_STOPS
            and "." not in word[:-1]
        ):
            break
    while last >= 0 and tokens[last].word in (*BINDING, "and", "a", "the", "an"):
        last -= 1
    if last < 0 or not opens_phrase(tokens[: last + 1]):
        return None
    end = tokens[last].end
    if masked[end - 1] == "." and tokens[last].word not in TITLE_STOPS:
        end -= 1
    return Span(tokens[0].start, end)


def opens_phrase(tokens: list[Token]) -> bool:
    """Tell whether words behind a cue can be its subject: a determiner, a name, a trade and a name."""
    first = tokens[0].word
    if first in DETERMINERS and len(tokens) > 1:
        return True
    if first[0].isupper() or first[0] == "@":
        return True
    return (
        (first[0].islower()
        and any(t.word[0].isupper() for t in tokens))
        or (len(tokens) == 1
        and first.endswith("s"))
    )
