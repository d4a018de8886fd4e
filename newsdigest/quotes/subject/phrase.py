"""Noun phrases: where one begins that ends before a cue, and where one ends that follows it."""

from newsdigest.quotes.subject.tokens import Tokens
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
ENDS_NO_PHRASE = BINDING | {"and", "a", "the", "an"}
OPENS_NO_PHRASE = BINDING | CONJUNCTIONS | {"and", "&"}
POSSESSIVES = ("'s", "’s", "s'", "s’")
STOP_MARKS = ",;:()“”—–!?["


def phrase_before(tokens: Tokens, last: int) -> Span | None:
    """The noun phrase whose last word is the token ``last``, or None where that is none.

    >>> text = "After the vote a spokesman for the old mayor (left)"
    >>> tokens = Tokens(text, 0, len(text))
    >>> text[slice(*phrase_before(tokens, len(tokens) - 1))]
    'a spokesman for the old mayor'
    """
    words = tokens.words
    if last >= 0 and words[last] == ")":
        while last > 0 and words[last] != "(":
            last -= 1
        last -= 1
    if last < 0 or words[last].endswith(POSSESSIVES):
        return None
    first = first_of_phrase(words, last)
    if first > last or (words[last].isdigit() and words[last - 1].islower()):
        return None  # "nearly 400 pledged delegates": the number counts what follows
    word = words[first]
    headless = words[last] in DETERMINERS and not is_part_of_name(words, last)
    if headless and (first < last or word.lower() not in HEADLESS):
        return None
    if (
        first < last
        and word == "that"
        and (words[last].endswith("s") or words[first + 1][0].isupper())
    ):
        first += 1  # "a deal that analysts said": no determiner
    return Span(tokens.start(first), tokens.end(last))


def describes(words: str) -> bool:
    """Tell whether words say who somebody is and do not name him.

    >>> describes("Her deputy"), describes("Ann Lee's lawyer"), describes("Ann Lee")
    (True, True, False)
    """
    parts = words.split()
    owned = any(part.endswith(("'s", "’s")) for part in parts)
    return owned or parts[0] in DETERMINERS or parts[0].islower()


def first_of_phrase(words: list[str], last: int) -> int:
    """Step left from the head of a noun phrase to its first word."""
    index = last
    while index >= 0:
        word = words[index]
        if word in BINDING:
            if index == last or index == 0 or not is_nominal(words[index - 1]):
                break
        elif word in ("and", "&"):
            if index == last or not joins_nouns(words, index):
                break
        elif word in DETERMINERS and not is_part_of_name(words, index):
            before = words[index - 1] if index else ""
            if before not in BINDING and before not in DETERMINERS and before != "and":
                return index
        elif word in BREAKING or not (word[0].isalnum() or word[0] in "@$"):
            break
        index -= 1
    first = index + 1
    while first < last and words[first] in OPENS_NO_PHRASE:
        first += 1
    return first


def is_part_of_name(words: list[str], index: int) -> bool:
    """Tell whether a capitalised small word is a surname: "Michael Every", "Ann Many"."""
    before = words[index - 1] if index else ""
    return words[index][0].isupper() and before[:1].isupper() and is_nominal(before)


def is_nominal(word: str) -> bool:
    """Tell whether a word can be a noun: no small word and no mark."""
    return word[0].isalnum() and word not in BREAKING and word not in BINDING


def joins_nouns(words: list[str], index: int) -> bool:
    """Tell whether an "and" joins two nouns and not two clauses: no verb stands to its left."""
    for word in reversed(words[max(0, index - 12) : index]):
        if word in FINITE or word in OBJECT_PRONOUNS or word in SUBJECT_PRONOUNS:
            return False
        if not word[0].isalnum():
            return True
        if word.endswith("ed") and word[0].islower():
            return False
    return index > 0 and is_nominal(words[index - 1])


def phrase_after(masked: str, start: int, bound: int) -> Span | None:
    """The noun phrase that follows a cue as its subject: ``"...," said Ann Lee, the mayor.``

    >>> text = "said oil worker Mike Wipf. Then"
    >>> text[slice(*phrase_after(text, 4, len(text)))]
    'oil worker Mike Wipf'
    >>> phrase_after("said it was late", 4, 16) is None
    True
    """
    tokens = Tokens(masked, start, min(bound, start + WINDOW))
    words = tokens.words
    last = -1
    for index, word in enumerate(words):
        if ends_phrase(words, index):
            break
        last = index
        if is_stopped(word):
            break
    while last >= 0 and words[last] in ENDS_NO_PHRASE:
        last -= 1
    if last < 0 or not opens_phrase(words[: last + 1]):
        return None
    start, end = tokens.start(0), tokens.end(last)
    if masked[end - 1] == "." and words[last] not in ADDRESS:
        end -= 1
    for ending in POSSESSIVES[:2]:
        if masked.endswith(ending, start, end):
            end -= len(ending)  # "the union's Friday statement": the union
    return Span(start, end) if start < end else None  # of a lone "'s" nothing is left


def ends_phrase(words: list[str], index: int) -> bool:
    """Tell whether a noun phrase that began at the first word is over at this one."""
    word = words[index]
    if word[0] in STOP_MARKS or (word in "-." and index):
        return True
    if word.removesuffix(".") in WEEKDAYS:
        return True
    if word in BREAKING or word in BETWEEN or word in UNSAID:
        return True
    if word in DETERMINERS and index and words[index - 1][0].isupper():
        return not is_part_of_name(words, index)
    if word == "in":
        return index == 0 or not words[0][0].islower()
    return word in BINDING and word not in ("of", "for", "at", "with", "from")


def is_stopped(word: str) -> bool:
    """Tell whether a full stop ends the sentence with this word, and is no abbreviation's."""
    return word.endswith(".") and len(word) > 3 and word not in ADDRESS and "." not in word[:-1]


def opens_phrase(words: list[str]) -> bool:
    """Tell whether words behind a cue can be its subject: a name, or a trade and a name."""
    first = words[0]
    if first in DETERMINERS:
        return len(words) > 1
    if first[0].isupper() or first[0] == "@":
        return True
    if first[0].islower() and any(word[0].isupper() for word in words):
        return True
    return len(words) < 3 and words[-1].endswith("s")
