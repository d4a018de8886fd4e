"""Claims told without marks: the clause behind the cue, before it, or around it."""

import re

from newsdigest.quotes.claims.claim import FEWEST_WORDS, SHARED, Claim
from newsdigest.quotes.claims.ending import end_of_content, end_of_told, lone_semicolon
from newsdigest.quotes.cue import Cue
from newsdigest.quotes.indirect import ends_saying, find_told
from newsdigest.quotes.introduce import introduced
from newsdigest.quotes.reading import WORD_RE, Reading
from newsdigest.quotes.subject.before import Subject
from newsdigest.quotes.subject.main_clause import is_verb
from newsdigest.quotes.words import (
    BEGINNINGS,
    CLOSES_LEAD,
    CONTINUING_CUES,
    FINITE,
    LEADING_WORDS,
)
from newsdigest.records import Span

# "It was late, he said, two days after the storm": the reporter says when.
DISTANCE = r"\w+\s(?:minute|hour|day|week|month|year)s?\s(?:after|before|ago|later|earlier)"
# What goes on with the told clause behind the cue: "It was late, he said, and dark."
GOES_ON_RE = re.compile(
    rf"""(?:\son)? \s* , \s+
         (?! (?: after|before|during|in|on|at|from|following|as|amid|per|who|whose|where
               |without|according|\w+ing|\w+ly|{DISTANCE} ) \b ) (?=[\w“])""",
    re.VERBOSE,
)
RULES = {"shared": SHARED, "agent": "cue, subject, content"}
TELLS_CLAUSE = frozenset(("clause", "that", "hearer", "words", "text"))


def read_told(reading: Reading, cue: Cue, subject: Subject, free: int | None) -> Claim | None:
    """Read a told clause behind its cue, or else before it.

    Args:
        free: where the text begins that no claim holds; None where nothing before the cue is free.
    """
    opens = subject.start == reading.sentence.start  # "Added Lee: ..."
    if subject.bond != "behind" or opens:
        claim = told_as(reading, cue, subject, free) or told_behind(reading, cue, subject)
        if claim is not None:
            return claim
    if subject.bond in ("shared", "agent") or free is None:
        return None
    edge = reading.mark_before(subject.start)
    if edge <= free or (
        reading.masked[edge] != "," and not is_finished(reading.masked, free, edge)
    ):
        return None  # a dash ends only a whole clause: "The talks go on - said Ann Lee."
    return told_before(reading, cue, subject, Span(free, edge))


def told_as(reading: Reading, cue: Cue, subject: Subject, free: int | None) -> Claim | None:
    """Read ``As Ann Lee told the court, it was over``: the comma parts cue and content."""
    masked, sentence = reading.masked, reading.sentence
    start = sentence.start if free is None else free
    if cue.frame == "words" and not masked.startswith(" it", cue.end):
        return None  # "As the rain continued, ..."; but "As she put it, ..."
    if subject.span is None or masked[start : subject.span.start] not in ("As ", "as "):
        return None
    comma = masked.find(",", subject.end, sentence.end)
    content = reading.skip_gap(comma, sentence.end) if comma > 0 else sentence.end
    if content >= sentence.end:
        return None
    told = Span(content, end_of_told(masked, content, sentence.end))
    return Claim((told,), cue, subject.span, "as, subject, cue, content")


def told_behind(reading: Reading, cue: Cue, subject: Subject) -> Claim | None:
    """Read ``Ann Lee said it was over``: the told clause stands behind the cue."""
    masked, end = reading.masked, reading.sentence.end
    told = find_told(masked, cue, subject.end, end)
    if told is None:
        told = introduced(masked, cue, subject.end, end)
    if told is None:
        return None
    comma = masked.find(",", told, end) if subject.bond == "relative" else -1
    content = Span(told, end_of_content(masked, told, comma if comma > 0 else end, cue))
    return Claim((content,), cue, subject.span, RULES.get(subject.bond, "subject, cue, content"))


def told_before(reading: Reading, cue: Cue, subject: Subject, told: Span) -> Claim | None:
    """Read ``It was over, he said``: the told clause stands before the cue, or around it."""
    masked = reading.masked
    mark = lone_semicolon(masked, told.start, told.end)
    start = reading.skip_gap(mark + 1 if mark >= 0 else told.start, told.end)
    rest = goes_on(reading, GOES_ON_RE, subject.end)
    if subject.bond == "behind" and is_finished(masked, start, told.end):
        rest = []  # "It rained, said Ann Lee, a nurse": an appositive
    # "It was there, he went on, that it began"; but "Days after the vote, the rain began."
    cleft = bool(rest) and masked.startswith("that ", rest[0].start)
    quoted = masked.find("“", start, told.end) >= 0
    if cue.form in BEGINNINGS - CONTINUING_CUES and not (quoted or cleft):
        return None
    fewest = 1 if rest else FEWEST_WORDS
    if cue.frame not in TELLS_CLAUSE or reading.count_words(start, told.end) < fewest:
        return None
    if not ends_saying(masked, cue, subject.end, reading.sentence.end):
        return None
    contents = [Span(start, told.end), *rest]
    if is_lead(masked, start, told.end):
        contents = rest  # "In the evening, he said, it rained": a time, not a clause
    if not contents:
        return None
    return Claim(tuple(contents), cue, subject.span, "content, subject, cue")


def is_finished(masked: str, start: int, end: int) -> bool:
    """Tell whether a stretch has a verb, and so can be all that was told."""
    return any(is_verb(match.group()) for match in WORD_RE.finditer(masked, start, end))


def is_lead(masked: str, start: int, end: int) -> bool:
    """Tell whether what stands before an attribution only leads into it, and has no verb.

    >>> is_lead("In the evening", 0, 14), is_lead("If it rains we will stay", 0, 24)
    (True, False)
    >>> is_lead("Two years later", 0, 15)
    True
    """
    words = [match.group() for match in WORD_RE.finditer(masked, start, end)]
    if not words or any(word in FINITE for word in words):
        return False
    return words[0] in LEADING_WORDS or words[-1] in CLOSES_LEAD


def goes_on(reading: Reading, pattern: re.Pattern[str], start: int) -> list[Span]:
    """The rest of a told clause that its attribution parts."""
    end = reading.sentence.end
    match = pattern.match(reading.masked, start, end)
    if match is None or (
        reading.masked[match.end()] != "“" and reading.count_words(match.end(), end) < FEWEST_WORDS
    ):
        return []
    told = Span(match.end(), end_of_told(reading.masked, match.start(), end))
    return [told] if told.start < told.end else []  # ", but declined to say more" ends it at once
