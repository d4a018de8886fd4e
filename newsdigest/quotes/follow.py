"""From claims to quotations: whose the words are, also where their sentence does not say."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from newsdigest.quotes.claims import Claim
from newsdigest.quotes.content import Marked
from newsdigest.quotes.naming import (
    REACH,
    Names,
    Speaker,
    find_topic,
    name_speaker,
    person_speaker,
)
from newsdigest.quotes.reading import Reading
from newsdigest.quotes.said import find_said
from newsdigest.quotes.settle import settle, trim_marks
from newsdigest.quotes.speaker import DASHES, main_subject
from newsdigest.quotes.words import CONTINUING_CUES, DETERMINERS, SUBJECT_PRONOUNS
from newsdigest.records import Person, Quotation, Sentence, Span, Timex

ALSO_RE = re.compile(r"\b(?:also|further|then)\b")
SIGNATURE_REACH = 8  # characters behind a quotation in which its signature begins
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


def follow_speakers(
    names: Names, reads: Sequence[Read], timexes: Sequence[Timex]
) -> tuple[Quotation, ...]:
    """Make the quotations of a text, sentence by sentence, remembering who spoke last."""
    found: list[Quotation] = []
    told: Told | None = None
    for index, read in enumerate(reads):
        sentence = read.reading.sentence
        here: list[Quotation] = []
        for stretch in standing_alone(read):
            speaker, rule = float_speaker(names, reads, index, told)
            here += make_stray(sentence, stretch, speaker, rule)
            told = remember(told, speaker, sentence)
        for claim in read.claims:
            speaker = claim_speaker(names, read.reading, claim, told)
            quotations = make_claimed(read, claim, speaker, timexes)
            if quotations:
                here += quotations
                told = Told(speaker, sentence.paragraph, sentence.end)
        for stretch in behind_colon(read):
            span = find_label(names, read, stretch)
            if span is not None:
                speaker = name_speaker(names, span, near(told, sentence.paragraph, 0), False)
                here += make_stray(sentence, stretch, speaker, "behind a colon", span)
                told = remember(told, speaker, sentence)
        found += sorted(here, key=lambda quotation: quotation.start)
    return tuple(found)


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
    last = near(told, reading.sentence.paragraph, NAME_REACH)
    return name_speaker(names, span, person_speaker(topic) if topic else last, goes_on)


def newer_topic(names: Names, sentence: Sentence, told: Told | None) -> Person | None:
    """The person the text has turned to since the last words were said, in another paragraph."""
    if told is None:
        return find_topic(names, max(0, sentence.start - REACH), sentence.start)
    if told.paragraph == sentence.paragraph:
        return None
    return find_topic(names, told.end, sentence.start)


def make_claimed(
    read: Read, claim: Claim, speaker: Speaker, timexes: Sequence[Timex]
) -> list[Quotation]:
    """The quotations of a claim, one a stretch of content."""
    sentence = read.reading.sentence
    context = Span(sentence.start, sentence.end)
    cue = Span(claim.cue.start, claim.cue.end)
    said = find_said(read.reading, read.claims, claim, timexes)
    made = []
    for content in claim.contents:
        settled = settle(read.reading, content, claim)
        if settled is not None:
            (start, end), kind = settled
            made.append(
                Quotation(
                    start,
                    end,
                    kind,
                    cue,
                    claim.subject,
                    speaker.name,
                    claim.rule,
                    context,
                    (),
                    said,
                )
            )
    return made


def make_stray(
    sentence: Sentence, stretch: Marked, speaker: Speaker, rule: str, mention: Span | None = None
) -> list[Quotation]:
    """The quotation of a stretch that no cue governs."""
    span = trim_marks(stretch)
    if span is None:
        return []
    context = Span(sentence.start, sentence.end)
    return [Quotation(span.start, span.end, "direct", None, mention, speaker.name, rule, context)]


def unclaimed(read: Read) -> list[Marked]:
    """The quoted stretches of a sentence that no claim holds."""
    contents = [content for claim in read.claims for content in claim.contents]
    return [
        stretch
        for stretch in read.reading.marked
        if not any(content.start <= stretch.start < content.end for content in contents)
    ]


def standing_alone(read: Read) -> list[Marked]:
    """The unclaimed stretches that make up a sentence by themselves, at its beginning."""
    reading = read.reading
    strays = unclaimed(read) if reading.marked else []
    if not strays:
        return []
    last_word = reading.last_word()
    alone = []
    position = reading.sentence.start
    for stretch in reading.marked:
        if reading.count_words(position, stretch.start):
            break
        position = stretch.end
        closed = stretch.stopped or stretch.open or last_word < stretch.start
        if closed and stretch in strays:
            alone.append(stretch)
    return alone


def behind_colon(read: Read) -> list[Marked]:
    """The unclaimed stretches that a colon announces in their own sentence."""
    reading = read.reading
    start = reading.sentence.start
    return [
        stretch
        for stretch in (unclaimed(read) if reading.marked else ())
        if reading.masked[max(start, stretch.start - 2) : stretch.start].rstrip().endswith(":")
    ]


def find_label(names: Names, read: Read, stretch: Marked) -> Span | None:
    """The mention of who speaks behind a colon: whom the words before it name or are about."""
    reading = read.reading
    earlier = [claim.subject for claim in read.claims if claim.cue.end <= stretch.start]
    if earlier:
        return earlier[-1]
    span = main_subject(reading, stretch.start)
    if span is None:
        return None
    first = names.text[span.start : span.end].split()[0]
    named = any(m.start < span.end and span.start < m.end for m in reading.mentions)
    return span if named or first in DETERMINERS or first in SUBJECT_PRONOUNS else None


def float_speaker(
    names: Names, reads: Sequence[Read], index: int, told: Told | None
) -> tuple[Speaker, str]:
    """Whose a quotation is that stands alone: who spoke before it, or who speaks next to it."""
    sentence = reads[index].reading.sentence
    last = near(told, sentence.paragraph, 0)
    if last is not None:
        return last, "goes on in its paragraph"
    following = next_speaker(names, reads, index, told)
    if following is not None:
        return following, "attributed in the next sentence"
    led = leading_speaker(names, reads, index)
    if led is not None:
        return led, "announced by a colon"
    signed = names.signatures.get(sentence.paragraph + 1) or signed_in(names, sentence)
    if signed is not None:
        return person_speaker(signed), "signed"
    last = near(told, sentence.paragraph, 1)
    if last is not None:
        return last, "goes on from the paragraph before"
    return Speaker(None), "unattributed"


def next_speaker(
    names: Names, reads: Sequence[Read], index: int, told: Told | None
) -> Speaker | None:
    """The speaker of the next sentence of the paragraph, when it begins with his words too."""
    if index + 1 == len(reads):
        return None
    reading, claims = reads[index + 1]
    if reading.sentence.paragraph != reads[index].reading.sentence.paragraph or not claims:
        return None
    first = claims[0]
    if first.rule.startswith("quotation") and first.contents[0].start == reading.sentence.start:
        return claim_speaker(names, reading, first, told)
    return None


def leading_speaker(names: Names, reads: Sequence[Read], index: int) -> Speaker | None:
    """The subject of the sentence before, when a colon ends it."""
    if index == 0:
        return None
    before, claims = reads[index - 1]
    if not before.masked.endswith(":", before.sentence.start, before.sentence.end):
        return None
    span = claims[-1].subject if claims else main_subject(before, before.sentence.end)
    return name_speaker(names, span, None, False) if span else None


def signed_in(names: Names, sentence: Sentence) -> Person | None:
    """The person whose name closes the paragraph of a quotation behind a dash: "... — Ann Lee"."""
    for mention, person in names.between(sentence.start, sentence.end + SIGNATURE_REACH):
        before = names.text[max(sentence.start, mention.start - 3) : mention.start].strip()
        if before in DASHES and names.text[mention.end : mention.end + 1] in ("", "\n"):
            return person
    return None
