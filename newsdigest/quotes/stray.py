"""Quoted stretches that no cue governs, and whose they are: by what stands before and behind."""

import re
from collections.abc import Sequence
from itertools import pairwise

from newsdigest.quotes.claims.claim import Claim
from newsdigest.quotes.content import Marked
from newsdigest.quotes.memory import Read, Told, claim_speaker, near
from newsdigest.quotes.names import Names
from newsdigest.quotes.naming import Speaker, name_speaker
from newsdigest.quotes.reading import Reading
from newsdigest.quotes.subject.main_clause import main_subject
from newsdigest.quotes.words import DETERMINERS, NO_SPEAKERS, SUBJECT_PRONOUNS
from newsdigest.records import Span

WORDS = r"[^\W\d_][\w.’'-]* (?: [ ][^\W\d_][\w.’'-]* ){0,4}"
LABEL_RE = re.compile(rf"(?P<name> {WORDS} ) (?: ,[ ] [^“”\n]{{2,100}} )? : \s* $", re.VERBOSE)
# A line that holds a name, and perhaps who that is; a sentence would end with a stop.
SIGNATURE_RE = re.compile(
    rf"""\s{{0,4}} (?P<dash> [-–—]{{1,2}} | [(] )? [ ]? (?P<name> {WORDS} )
         (?: ,[ ] [^“”.!?:;\n]{{2,100}} )? [)]? [ ]? (?= \n | \Z )""",
    re.VERBOSE,
)
MOST_CARRIED = 12  # paragraphs of one speech, from the first to its attribution


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
    reading, position = read.reading, read.reading.sentence.start
    if not reading.marked or reading.count_words(position, reading.marked[0].start):
        return []
    strays = unclaimed(read)
    if not strays:
        return []
    last_word = reading.last_word()
    alone = []
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
    masked, start = read.reading.masked, read.reading.sentence.start
    announced = [
        stretch
        for stretch in read.reading.marked
        if masked[max(start, stretch.start - 2) : stretch.start].rstrip().endswith(":")
    ]
    if not announced or masked.startswith("Asked:", start):
        return []  # behind "Asked:" the question is another's
    strays = unclaimed(read)
    return [stretch for stretch in announced if stretch in strays]


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
    if named or first in DETERMINERS or first in SUBJECT_PRONOUNS:
        return span
    return bare_label(reading, stretch)


def bare_label(reading: Reading, stretch: Marked) -> Span | None:
    """A name that nothing else tells, with a colon behind it: ``Kovo: "We stay."``."""
    label = LABEL_RE.match(reading.masked, reading.sentence.start, stretch.start)
    if label is None or not is_capitalised(label["name"]):
        return None
    return Span(*label.span("name"))


def is_capitalised(words: str) -> bool:
    """Tell whether words can be a name by their capitals, and are no label such as "Read More"."""
    return all(word[0].isupper() and word.capitalize() not in NO_SPEAKERS for word in words.split())


def float_speaker(
    names: Names, reads: Sequence[Read], index: int, told: Told | None
) -> tuple[Speaker, str]:
    """Whose a quotation is that stands alone: who spoke before it, or who speaks next to it."""
    paragraph = reads[index].reading.sentence.paragraph
    last = near(told, paragraph, 0)
    if last is not None:
        return last, "goes on in its paragraph"
    following = next_speaker(names, reads, index, told)
    if following is not None:
        return following, "attributed in the next sentence"
    led = leading_speaker(names, reads, index)
    if led is not None:
        return led, "announced by a colon"
    signed = find_signature(names, reads[index].reading)
    if signed is not None:
        return name_speaker(names, signed, None, False), "signed"
    carried = carried_speaker(names, reads, index, told)
    if carried is not None:
        return carried, "goes on in the paragraph behind"
    last = near(told, paragraph, 1)
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
    if first.rule.startswith("quotation") and begins(first, reading):
        return claim_speaker(names, reading, first, told)
    return None


def carried_speaker(
    names: Names, reads: Sequence[Read], index: int, told: Told | None
) -> Speaker | None:
    """The speaker of the paragraph that repeats the opening mark which nothing closes here."""
    for before, after in pairwise(reads[index : index + MOST_CARRIED]):
        marked, following = before.reading.marked, after.reading
        if not (marked and marked[-1].open and following.marked):
            return None
        if following.marked[0].start != following.sentence.start:
            return None
        if after.claims:
            first = after.claims[0]
            opens = first.rule.startswith("quotation") and begins(first, following)
            return claim_speaker(names, following, first, told) if opens else None
    return None


def begins(claim: Claim, reading: Reading) -> bool:
    """Tell whether the content of a claim begins its sentence."""
    return claim.contents[0].start == reading.sentence.start


def leading_speaker(names: Names, reads: Sequence[Read], index: int) -> Speaker | None:
    """The subject of the sentence before, when a colon ends it."""
    if index == 0:
        return None
    before, claims = reads[index - 1]
    if not before.masked.endswith(":", before.sentence.start, before.sentence.end):
        return None
    span = claims[-1].subject if claims else main_subject(before, before.sentence.end)
    return name_speaker(names, span, None, False) if span else None


def find_signature(names: Names, reading: Reading) -> Span | None:
    """The name that closes the paragraph of a quotation or makes up the next: "... — Ann Lee".

    Behind a dash any name of capitals will do; else it is somebody whom the text knows.
    """
    line = SIGNATURE_RE.match(reading.masked, reading.marked[-1].end)
    if line is None:
        return None
    start, end = line.span("name")
    if any(mention.end == end for mention, _ in names.between(start, end)):
        return Span(start, end)
    signed = line["dash"] and " " in line["name"] and is_capitalised(line["name"])
    return Span(start, end) if signed else None
