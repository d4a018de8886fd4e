"""Who spoke last, and whom the text has turned to since: what pronouns and descriptions mean."""

import re
from typing import NamedTuple

from newsdigest.quotes.claims.claim import Claim
from newsdigest.quotes.names import Names, find_topic
from newsdigest.quotes.naming import (
    REACH,
    Speaker,
    head_of,
    name_speaker,
    person_speaker,
)
from newsdigest.quotes.reading import Reading
from newsdigest.quotes.words import CONTINUING_CUES
from newsdigest.records import Person, Sentence

ALSO_RE = re.compile(r"\b(?:also|further|then)\b")
NAME_REACH = 3  # paragraphs in which a pronoun finds the last speaker


class Read(NamedTuple):
    """A sentence with its claims."""

    reading: Reading
    claims: list[Claim]


class Told(NamedTuple):
    """The last speaker, the paragraph he spoke in, and where his sentence ends."""

    speaker: Speaker
    paragraph: int
    end: int


def same_source(speaker: Speaker, described: dict[str, Speaker]) -> Speaker:
    """The unnamed source that the text described before: "the source", after "a source"."""
    if speaker.kind not in ("unnamed", "thing", "several") or not speaker.name:
        return speaker
    head = head_of(speaker.name)
    if speaker.name == f"the {head}":
        return described.get(head, speaker)
    described[head] = speaker
    return speaker


def remember(told: Told | None, speaker: Speaker, sentence: Sentence) -> Told | None:
    """The last speaker after a sentence: an unknown one does not replace a known one."""
    return Told(speaker, sentence.paragraph, sentence.end) if speaker.name else told


def near(told: Told | None, paragraph: int, reach: int) -> Speaker | None:
    """The last speaker, if he spoke no more than some paragraphs before."""
    return told.speaker if told is not None and paragraph - told.paragraph <= reach else None


def claim_speaker(names: Names, reading: Reading, claim: Claim, told: Told | None) -> Speaker:
    """Resolve the speaker of a claim."""
    span = claim.subject
    if span is None:
        return Speaker(None)
    between = names.text[span.end : claim.cue.start]
    goes_on = claim.cue.form in CONTINUING_CUES or bool(ALSO_RE.search(between))
    topic = newer_topic(names, reading.sentence, told)
    if claim.rule.startswith("subject"):
        topic = find_topic(names, reading.sentence.start, span.start) or topic
    last = near(told, reading.sentence.paragraph, NAME_REACH)
    return name_speaker(names, span, person_speaker(topic) if topic else last, goes_on)


def newer_topic(names: Names, sentence: Sentence, told: Told | None) -> Person | None:
    """The person the text has turned to since the last words were said, in another paragraph."""
    if told is None:
        return find_topic(names, max(0, sentence.start - REACH), sentence.start)
    if told.paragraph == sentence.paragraph:
        return None
    return find_topic(names, told.end, sentence.start)
