"""The main clause of a sentence: its subject, which participles and later verbs share."""

import re

from newsdigest.quotes.reading import Reading
from newsdigest.quotes.subject.phrase import Token, tokenize
from newsdigest.quotes.words import (
    BINDING,
    CONJUNCTIONS,
    FINITE,
    LEADING_ADVERBS,
    LEADING_WORDS,
    PAST_FORMS,
    SUBJECT_PRONOUNS,
)
from newsdigest.records import Span

WINDOW = 200  # characters of a sentence in which its subject stands
# "ANKARA (Reuters) - ..."
DATELINE_RE = re.compile(r"[^\W\d_][^()\n]{2,40} \( [^()\n]{2,40} \) \s? [-–—] \s", re.VERBOSE)
MOST_WORDS = 16  # of that subject


def main_subject(reading: Reading, end: int) -> Span | None:
    """The subject that opens the sentence, behind what leads into it ("In Rome, the mayor ...")."""
    masked, start = reading.masked, reading.sentence.start
    dateline = DATELINE_RE.match(masked, start, end)
    if dateline:
        start = dateline.end()
    tokens = tokenize(masked, start, min(end, start + WINDOW))
    first = skip_lead(tokens)
    if first >= len(tokens):
        return None
    last = first - 1
    for index in range(first, min(len(tokens), first + MOST_WORDS)):
        token = tokens[index]
        if token.word in SUBJECT_PRONOUNS:
            return Span(tokens[first].start, token.end)
        bound = index > first and tokens[index - 1].word in BINDING
        mention = next((m for m in reading.mentions if m.start == token.start), None)
        if mention and not bound and not masked.startswith(("'s", "’s"), mention.end):
            return Span(tokens[first].start, mention.end)
        if is_verb(token.word) or not (token.word[0].isalnum() or token.word[0] in "@$"):
            break
        last = index
    return Span(tokens[first].start, tokens[last].end) if last >= first else None


def skip_lead(tokens: list[Token]) -> int:
    """Step over what leads into a sentence: "But", "However,", "On Friday,"."""
    first = 0
    if tokens and tokens[0].word in CONJUNCTIONS:
        first = 1
    if first < len(tokens) and tokens[first].word in LEADING_ADVERBS:
        first += 2 if tokens[first + 1 : first + 2] and tokens[first + 1].word == "," else 1
    if first < len(tokens):
        word = tokens[first].word
        if word in LEADING_WORDS or word.endswith(("ly", "ing")):
            comma = (i + 1 for i, token in enumerate(tokens) if token.word == "," and i > first)
            return next(comma, first + 1 if word == "As" else len(tokens))
    return first


def is_verb(word: str) -> bool:
    """Tell whether a word of a sentence's first phrases is most likely its verb."""
    return word in FINITE or word in PAST_FORMS or (word.islower() and word.endswith(("ed", "ly")))
