"""Quoted stretches that no cue governs, and whose they are: by what stands before and behind."""

from collections.abc import Sequence

from newsdigest.quotes.content import Marked
from newsdigest.quotes.main_clause import main_subject
from newsdigest.quotes.memory import Read, Told, claim_speaker, near
from newsdigest.quotes.naming import Names, Speaker, name_speaker, person_speaker
from newsdigest.quotes.speaker import DASHES
from newsdigest.quotes.words import DETERMINERS, SUBJECT_PRONOUNS
from newsdigest.records import Person, Sentence, Span

SIGNATURE_REACH = 8  # characters behind a quotation in which its signature begins


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
