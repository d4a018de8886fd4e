"""From claims to quotations: whose the words are, also where their sentence does not say."""

import re
from typing import NamedTuple

from newsdigest.quotes.claims import Claim
from newsdigest.quotes.content import Marked
from newsdigest.quotes.naming import REACH, Names, Speaker, find_topic, name_speaker, person_speaker
from newsdigest.quotes.reading import Reading
from newsdigest.quotes.said import find_said
from newsdigest.quotes.speaker import main_subject
from newsdigest.quotes.words import CONTINUING_CUES
from newsdigest.records import Person, Quotation, QuotationKind, Sentence, Span, Timex

ALSO_RE = re.compile(r"\b(?:also|further|then)\b")
ABBREVIATIONS = (
    " Jr.",
    " Sr.",
    " Inc.",
    " Co.",
    " Corp.",
    " Ltd.",
    "U.S.",
    "U.K.",
    "U.N.",
    "p.m.",
    "a.m.",
    "D.C.",
)
EDGES = " \t\n\u00a0,;:—–-"
WORDS_OF_A_STATEMENT = 3


class Told(NamedTuple):
    """The last speaker, the paragraph he spoke in, and where his sentence ends."""

    speaker: Speaker
    paragraph: int
    end: int


class Read(NamedTuple):
    """A sentence with its claims."""

    reading: Reading
    claims: list[Claim]


def follow_speakers(
    names: Names, reads: list[Read], timexes: tuple[Timex, ...]
) -> tuple[Quotation, ...]:
    """Make the quotations of a text, sentence by sentence, remembering who spoke last."""
    found: list[Quotation] = []
    told: Told | None = None
    for index, read in enumerate(reads):
        sentence = read.reading.sentence
        here: list[Quotation] = []
        for stretch in leading_strays(read):
            speaker, rule = float_speaker(names, reads, index, told)
            here.append(floating(stretch, sentence, speaker, rule))
            told = Told(speaker, sentence.paragraph, sentence.end) if speaker.name else told
        for claim in read.claims:
            speaker = claim_speaker(names, read.reading, claim, told)
            quotations = claim_quotations(read, claim, speaker, timexes)
            if quotations:
                here += quotations
                told = Told(speaker, sentence.paragraph, sentence.end)
        found += sorted(here)
    return tuple(found)


def near(told: Told | None, paragraph: int, reach: int) -> Speaker | None:
    """The last speaker, if he spoke no more than some paragraphs before."""
    return told.speaker if told is not None and paragraph - told.paragraph <= reach else None


def claim_speaker(names: Names, reading: Reading, claim: Claim, told: Told | None) -> Speaker:
    """Resolve the speaker of a claim."""
    last = near(told, reading.sentence.paragraph, 3)
    span = claim.subject
    if span is None:
        return Speaker(None)
    between = names.text[span.end : claim.cue.start]
    goes_on = claim.cue.form in CONTINUING_CUES or bool(ALSO_RE.search(between))
    topic = newer_topic(names, reading.sentence, told)
    if topic is not None:
        last = person_speaker(topic)
    return name_speaker(names, span, last, goes_on)


def newer_topic(names: Names, sentence: Sentence, told: Told | None) -> Person | None:
    """The person the text has turned to since the last words were said, in another paragraph."""
    if told is None:
        return find_topic(names, max(0, sentence.start - REACH), sentence.start)
    if told.paragraph == sentence.paragraph:
        return None
    return find_topic(names, told.end, sentence.start)


def claim_quotations(
    read: Read, claim: Claim, speaker: Speaker, timexes: tuple[Timex, ...]
) -> list[Quotation]:
    """The quotations of a claim, one a stretch of content."""
    sentence = read.reading.sentence
    said = find_said(read.reading, read.claims, claim, timexes)
    made = []
    for content in claim.contents:
        settled = settle(read.reading, content, claim)
        if settled is not None:
            span, kind = settled
            made.append(
                Quotation(
                    span.start,
                    span.end,
                    kind,
                    Span(claim.cue.start, claim.cue.end),
                    claim.subject,
                    speaker.name,
                    claim.rule,
                    Span(sentence.start, sentence.end),
                    (),
                    said,
                )
            )
    return made


def settle(reading: Reading, content: Span, claim: Claim) -> tuple[Span, QuotationKind] | None:
    """Trim a content and tell its kind (PARC: direct, indirect, mixed, which we call partial)."""
    masked = reading.masked
    start, end = content
    while start < end and masked[start] in EDGES:
        start += 1
    while end > start and masked[end - 1] in EDGES:
        end -= 1
    inner = [s for s in reading.marked if start <= s.start < end]
    if len(inner) == 1 and inner[0].start == start and inner[0].end >= end - 1:
        return settle_marked(inner[0], claim)
    if end > start and masked[end - 1] == "." and not masked.endswith(ABBREVIATIONS, start, end):
        end -= 1
    if inner:
        return Span(start, end), "partial"
    if reading.count_words(start, end) < 2:
        return None
    return Span(start, end), "indirect"


def settle_marked(stretch: Marked, claim: Claim) -> tuple[Span, QuotationKind] | None:
    """A content that is one quoted stretch: direct, or partial where it is a name for something."""
    span = trim(stretch)
    if span is None:
        return None
    return span, "partial" if claim.cue.frame == "name" else "direct"


def trim(stretch: Marked) -> Span | None:
    """A quoted stretch without its marks, nor the comma that belongs to the attribution."""
    start, end = stretch.inner, stretch.inner_end
    if stretch.comma:
        end -= 1
    return Span(start, end) if start < end else None


def leading_strays(read: Read) -> list[Marked]:
    """The stretches that make up a sentence by themselves, and that no claim holds."""
    reading = read.reading
    if not reading.marked:
        return []
    contents = [content for claim in read.claims for content in claim.contents]
    last_word = reading.last_word()
    strays = []
    position = reading.sentence.start
    for stretch in reading.marked:
        if reading.count_words(position, stretch.start):
            break
        position = stretch.end
        if any(content.start <= stretch.start < content.end for content in contents):
            continue
        if stretch.stopped or stretch.open or last_word < stretch.start:
            strays.append(stretch)
    return strays


def float_speaker(
    names: Names, reads: list[Read], index: int, told: Told | None
) -> tuple[Speaker, str]:
    """Whose a quotation is that stands alone: who spoke before it, or who speaks next to it."""
    paragraph = reads[index].reading.sentence.paragraph
    last = near(told, paragraph, 0)
    if last is not None:
        return last, "goes on in its paragraph"
    following = next_speaker(names, reads, index, told)
    if following is not None:
        return following, "attributed in the next sentence"
    led = leading_speaker(names, reads, index, told)
    if led is not None:
        return led, "announced by a colon"
    last = near(told, paragraph, 1)
    if last is not None:
        return last, "goes on from the paragraph before"
    return Speaker(None), "unattributed"


def next_speaker(names: Names, reads: list[Read], index: int, told: Told | None) -> Speaker | None:
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


def leading_speaker(
    names: Names, reads: list[Read], index: int, told: Told | None
) -> Speaker | None:
    """The subject of the sentence before, when a colon ends it."""
    if index == 0:
        return None
    before, claims = reads[index - 1]
    sentence = before.sentence
    if not before.masked.endswith(":", sentence.start, sentence.end):
        return None
    span = claims[-1].subject if claims else main_subject(before, sentence.end)
    return name_speaker(names, span, None, False) if span else None


def floating(stretch: Marked, sentence: Sentence, speaker: Speaker, rule: str) -> Quotation:
    """A quotation that stands alone."""
    end = stretch.inner_end - stretch.comma
    context = Span(sentence.start, sentence.end)
    return Quotation(stretch.inner, end, "direct", None, None, speaker.name, rule, context)
