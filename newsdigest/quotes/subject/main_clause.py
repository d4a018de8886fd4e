"""The main clause of a sentence: its subject, which participles and later verbs share."""

import re

from newsdigest.quotes.reading import Reading
from newsdigest.quotes.subject.phrase import describes
from newsdigest.quotes.subject.tokens import Tokens
from newsdigest.quotes.words import (
    BETWEEN,
    BINDING,
    CONJUNCTIONS,
    DETERMINERS,
    FINITE,
    HEADLESS,
    LEADING_ADVERBS,
    LEADING_WORDS,
    OWN_PRONOUNS,
    PAST_FORMS,
    SUBJECT_PRONOUNS,
    WEEKDAYS,
)
from newsdigest.records import Span

WINDOW = 200  # characters of a sentence in which its subject stands
# "ANKARA (Reuters) - ..."
DATELINE_RE = re.compile(r"[^\W\d_][^()\n]{2,40} \( [^()\n]{2,40} \) \s? [-–—] \s", re.VERBOSE)
# "Ann Lee," but not in a list: "Ann Lee, and her deputy".
NAME_RE = re.compile(
    r"(?P<name> [A-Z][\w’'-]{1,30} (?: [ ][A-Z][\w.’'-]{0,30} ){1,3} ) , (?! [ ](?:and|or)[ ] )",
    re.VERBOSE,
)
ENDS_NOTHING = CONJUNCTIONS | {word for word in DETERMINERS if word.lower() not in HEADLESS}
MOST_WORDS = 16  # of that subject


def main_subject(reading: Reading, end: int) -> Span | None:
    """The subject that opens the sentence, behind what leads into it ("In Rome, the mayor ...")."""
    masked, start = reading.masked, reading.sentence.start
    dateline = DATELINE_RE.match(masked, start, end)
    if dateline:
        start = dateline.end()
    tokens = Tokens(masked, start, min(end, start + WINDOW))
    words = tokens.words
    first = skip_lead(words)
    if first >= len(words):
        return None
    last = first - 1
    for index in range(first, min(len(words), first + MOST_WORDS)):
        word = words[index]
        if word in SUBJECT_PRONOUNS or (index == first and word in OWN_PRONOUNS):
            return Span(tokens.start(first), tokens.end(index))
        bound = index > first and words[index - 1] in BINDING
        start = tokens.start(index)
        mention = next((m for m in reading.mentions if m.start == start), None)
        if mention and not bound and not masked.startswith(("'s", "’s"), mention.end):
            return Span(tokens.start(first), mention.end)
        if (word in BETWEEN and index > first) or ends_subject(word, words[index - 1]):
            break
        last = index
    while last > first and words[last] in BINDING:
        last -= 1  # "the council on Friday"
    if last < first or words[last] in ENDS_NOTHING or words[first].lower() in BINDING:
        return None  # "For the bank", "Users shout and": no phrase that is whole
    span = Span(tokens.start(first), tokens.end(last))
    return apposed_name(reading, span) or span


def apposed_name(reading: Reading, description: Span) -> Span | None:
    """The name that stands between commas behind a description: "The mayor, Ann Lee, left and".

    Not where the commas part a list: "The mayor, Ann Lee, and her deputy".
    """
    masked, (start, end) = reading.masked, description
    if not describes(masked[start:end]) or not masked.startswith(", ", end):
        return None
    name = next((mention for mention in reading.mentions if mention.start >= end + 2), None)
    if name is None or not masked.startswith(",", name.end):
        return unknown_name(masked, end + 2)
    titles = masked[end + 2 : name.start].split()
    listed = masked.startswith((", and ", ", or "), name.end)
    return None if listed or not all(word[0].isupper() for word in titles) else name


def unknown_name(masked: str, start: int) -> Span | None:
    """The name of somebody whom the text names only here: words with capitals up to a comma."""
    name = NAME_RE.match(masked, start)
    return Span(*name.span("name")) if name else None


def ends_subject(word: str, before: str) -> bool:
    """Tell whether a subject is over at a word: its verb or a mark; "the costly road" goes on."""
    if word.endswith("ly") and before in DETERMINERS:
        return False
    return is_verb(word) or not (word[0].isalnum() or word[0] in "@$")


def skip_lead(words: list[str]) -> int:
    """Step over what leads into a sentence: "But", "However,", "On Friday,"."""
    first = 0
    if words and words[0] in CONJUNCTIONS:
        first = 1
    if first < len(words) and words[first] in LEADING_ADVERBS | WEEKDAYS:
        first += 2 if words[first + 1 : first + 2] == [","] else 1
    if first < len(words):
        word = words[first]
        if word in LEADING_WORDS or (word.endswith(("ly", "ing")) and "-" not in word):
            comma = (i + 1 for i, after in enumerate(words) if after == "," and i > first)
            return skip_zone(words, next(comma, first + 1 if word == "As" else len(words)))
    return first


def skip_zone(words: list[str], first: int) -> int:
    """Step over the zone of a time that leads into a sentence: "On Friday, Ulm time, Ann Lee".

    >>> skip_zone("On Friday , Ulm time , Ann Lee left".split(), 3)
    6
    """
    comma = words.index(",", first) if "," in words[first:] else first
    return comma + 1 if comma > first and words[comma - 1] == "time" else first


def is_verb(word: str) -> bool:
    """Tell whether a word of a sentence's first phrases is most likely its verb."""
    return word in FINITE or word in PAST_FORMS or (word.islower() and word.endswith(("ed", "ly")))
