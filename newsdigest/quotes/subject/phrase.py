"""Noun phrases: where one begins that ends before a cue, and where one ends that follows it."""

import re
from typing import NamedTuple

from newsdigest.quotes.words import (
    ADDRESS,
    BETWEEN,
    BINDING,
    BREAKING,
    CONJUNCTIONS,
    DETERMINERS,
    FINITE,
    HEADLESS,
    OBJECT_PRONOUNS,
    SUBJECT_PRONOUNS,
    UNSAID,
    WEEKDAYS,
)
from newsdigest.records import Span

WINDOW = 140  # characters looked at on either side of a cue, at first
TOKEN_RE = re.compile(r"[^\W_][\w’'&./@-]*|\$?\d[\d,.]*|[^\w\s\u200b-\u200f\u2060\ufeff]")
POSSESSIVES = ("'s", "’s", "s'", "s’")
STOP_MARKS = ",;:()“”—–!?["


class Token(NamedTuple):
    """A word or a mark of the masked text."""

    word: str
    start: int
    end: int


def tokenize(masked: str, start: int, end: int) -> list[Token]:
    """Cut a stretch into words and marks."""
    return [Token(m.group(), m.start(), m.end()) for m in TOKEN_RE.finditer(masked, start, end)]


def phrase_before(tokens: list[Token], last: int) -> Span | None:
    """The noun phrase whose last word is ``tokens[last]``, or None where that is none.

    >>> text = "After the vote a spokesman for the old mayor (left)"
    >>> tokens = tokenize(text, 0, len(text))
    >>> text[slice(*phrase_before(tokens, len(tokens) - 1))]
    'a spokesman for the old mayor'
    """
    if last >= 0 and tokens[last].word == ")":
        while last > 0 and tokens[last].word != "(":
            last -= 1
        last -= 1
    if last < 0 or tokens[last].word.endswith(POSSESSIVES):
        return None
    first = first_of_phrase(tokens, last)
    if first > last or (tokens[last].word.isdigit() and tokens[last - 1].word.islower()):
        return None  # "nearly 400 pledged delegates": the number counts what follows
    word = tokens[first].word
    headless = tokens[last].word in DETERMINERS and not is_part_of_name(tokens, last)
    if headless and (first < last or word.lower() not in HEADLESS):
        return None
    if first < last and word == "that" and tokens[last].word.endswith("s"):
        first += 1  # "a deal that analysts said": no determiner
    return Span(tokens[first].start, tokens[last].end)


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
        elif word in DETERMINERS and not is_part_of_name(tokens, index):
            before = tokens[index - 1].word if index else ""
            if before not in BINDING and before not in DETERMINERS and before != "and":
                return index
        elif word in BREAKING or not (word[0].isalnum() or word[0] in "@$"):
            break
        index -= 1
    first = index + 1
    while first < last and tokens[first].word in ("and", "&", *BINDING, *CONJUNCTIONS):
        first += 1
    return first


def is_part_of_name(tokens: list[Token], index: int) -> bool:
    """Tell whether a capitalised small word is a surname: "Michael Every", "Ann Many"."""
    before = tokens[index - 1].word if index else ""
    return tokens[index].word[0].isupper() and before[:1].isupper() and is_nominal(before)


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
    return index > 0 and is_nominal(tokens[index - 1].word)


def phrase_after(masked: str, start: int, bound: int) -> Span | None:
    """The noun phrase that follows a cue as its subject: ``"...," said Ann Lee, the mayor.``

    >>> text = "said oil worker Mike Wipf. Then"
    >>> text[slice(*phrase_after(text, 4, len(text)))]
    'oil worker Mike Wipf'
    >>> phrase_after("said it was late", 4, 16) is None
    True
    """
    tokens = tokenize(masked, start, min(bound, start + WINDOW))
    last = -1
    for index, token in enumerate(tokens):
        if ends_phrase(tokens, index):
            break
        last = index
        if is_stopped(token.word):
            break
    while last >= 0 and tokens[last].word in (*BINDING, "and", "a", "the", "an"):
        last -= 1
    if last < 0 or not opens_phrase(tokens[: last + 1]):
        return None
    end = tokens[last].end
    if masked[end - 1] == "." and tokens[last].word not in ADDRESS:
        end -= 1
    for ending in POSSESSIVES[:2]:
        if masked.endswith(ending, tokens[0].start, end):
            end -= len(ending)  # "the union's Friday statement": the union
    return Span(tokens[0].start, end)


def ends_phrase(tokens: list[Token], index: int) -> bool:
    """Tell whether a noun phrase that began at the first token is over at this one."""
    word = tokens[index].word
    if word[0] in STOP_MARKS or (word in "-." and index):
        return True
    if word in BREAKING or word in WEEKDAYS or word in BETWEEN or word in UNSAID:
        return True
    if word in DETERMINERS and index and tokens[index - 1].word[0].isupper():
        return not is_part_of_name(tokens, index)
    if word == "in":
        return index == 0 or not tokens[0].word[0].islower()
    return word in BINDING and word not in ("of", "for", "at", "with", "from")


def is_stopped(word: str) -> bool:
    """Tell whether a full stop ends the sentence with this word, and is no abbreviation's."""
    return word.endswith(".") and len(word) > 3 and word not in ADDRESS and "." not in word[:-1]


def opens_phrase(tokens: list[Token]) -> bool:
    """Tell whether words behind a cue can be its subject: a name, or a trade and a name."""
    first = tokens[0].word
    if first in DETERMINERS:
        return len(tokens) > 1
    if first[0].isupper() or first[0] == "@":
        return True
    if first[0].islower() and any(token.word[0].isupper() for token in tokens):
        return True
    return len(tokens) < 3 and tokens[-1].word.endswith("s")
