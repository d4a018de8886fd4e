"""Sentences that name no day, and the reasons for which they take one."""

import re
from collections.abc import Iterable, Iterator, Sequence

from newsdigest.records import KnownDate, Mention, Sentence, Span, Timex
from newsdigest.timeline.isodays import shift
from newsdigest.timeline.mentions.clause import VERB_RE, find_clause
from newsdigest.timeline.mentions.counted import find_counted
from newsdigest.timeline.mentions.telling import Text
from newsdigest.timeline.terms import find_terms
from newsdigest.timeline.undated.by_landmark import find_named
from newsdigest.timeline.undated.landmarks import Landmark
from newsdigest.timeline.undated.lead import COMING_RE

OPENING = 2  # sentences that say what a report is about
NEAR = 7  # days: a report is of the landmark that it opens with, not of its anniversary

# What goes on about the sentence before it: its people, its happening.
BACK_RE = re.compile(r"[\"“”'‘’(\s]*(?:He|She|They|It|The|Both|Neither|Each|Its|Their|His|Her)\b")
NOT_PAST_RE = re.compile(r"\b(?:is|are|has|have|will|would|can|could|may|might|must|should)\b")


def tell_counted(text: Text, sentence: Sentence, timexes: list[Timex]) -> Iterator[Mention]:
    """What happened "a day" before that of which the report is."""
    if text.dct is None or not timexes:
        return
    words = text.words[sentence.start : sentence.end]
    counted = find_counted(words, sentence.start, timexes, text.dct[:10])
    if counted:
        timex, clause, day = counted
        date_words = text.words[timex.start : timex.end]
        yield make_lent(
            text, sentence, Span(timex.start, timex.end), day, "a <duration> after", date_words
        )._replace(clause=clause, terms=find_terms(text.words[clause.start : clause.end]))


def find_near(landmarks: Iterable[Landmark], dct: str | None) -> list[Landmark]:
    """The landmarks of about the day of a report; others it can only look back on."""
    if dct is None:
        return []
    first, last = shift(dct[:10], -NEAR), shift(dct[:10], NEAR)
    return [one for one in landmarks if first <= one.day <= last]


def tell_landmark(
    text: Text, sentence: Sentence, landmarks: Sequence[Landmark]
) -> Iterator[Mention]:
    """The landmark that an opening sentence names, if the report is of about its day."""
    if text.dct is None:
        return
    words = text.words[sentence.start : sentence.end]
    day = text.dct[:10]
    for landmark, window in find_named(words, landmarks):
        coming = COMING_RE.search(words) is not None
        if landmark.day < day if coming else landmark.day not in (day, shift(day, -1)):
            continue
        span = Span(sentence.start + window.start, sentence.start + window.end)
        rule = f"landmark: {landmark.name}"
        told = make_lent(text, sentence, span, landmark.day, rule, text.words[slice(*span)])
        date_of = told.date._replace(basis="landmark")
        yield told._replace(date=date_of, status="planned" if coming else "happened")
        return


def carry(text: Text, sentence: Sentence, before: Mention) -> Mention | None:
    """The mention of a sentence that goes on, in the past, about the news of the one before it.

    Both stand in one paragraph.
    """
    words = text.words[sentence.start : sentence.end]
    if NOT_PAST_RE.search(words) or not BACK_RE.match(words) or not VERB_RE.search(words):
        return None
    rule = "carried from the sentence before"
    told = make_lent(text, sentence, before.timex, before.day_from, rule, before.date.evidence)
    return told._replace(date=before.date, day_until=before.day_until, reference="carried")


def make_lent(
    text: Text, sentence: Sentence, timex: Span, day: str, rule: str, evidence: str
) -> Mention:
    """The mention of a sentence to which ``day`` is lent."""
    words = text.words[sentence.start : sentence.end]
    clause = find_clause(words, 0, 1)
    return Mention(
        sentence.start,
        sentence.end,
        timex,
        Span(sentence.start + clause.start, sentence.start + clause.end),
        KnownDate(day, "day", "relative", evidence),
        rule,
        day,
        shift(day, 1),
        "happened",
        find_terms(words),
    )
