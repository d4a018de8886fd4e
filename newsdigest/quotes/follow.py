"""From claims to quotations: whose the words are, also where the sentence does not say."""

import re

from newsdigest.quotes.claims import Claim, Reading
from newsdigest.quotes.content import FILLER, Marked
from newsdigest.quotes.naming import Naming
from newsdigest.quotes.said import find_said
from newsdigest.records import Person, Quotation, QuotationKind, Span, Timex

EDGE_RE = re.compile(r"[\s,;:—–]*")
WORD_RE = re.compile(r"\w+")
LONG_ENOUGH = 4  # words of a stretch that is a quotation though no cue leads to it


class Speaker:
    pass


def follow_speakers(
    text: str,
    readings: list[tuple[Reading, list[Claim]]],
    people: tuple[Person, ...],
    timexes: tuple[Timex, ...],
) -> tuple[Quotation, ...]:
    """Make quotations of claims, and give the rest of the quoted stretches their speaker."""
    naming = Naming(text, people)
    found: list[Quotation] = []
    last: Quotation | None = None
    last_paragraph = -1
    for index, (reading, claims) in enumerate(readings):
        sentence = reading.sentence
        context = Span(sentence.start, sentence.end)
        covered: list[Span] = []
        made: list[Quotation] = []
        for claim in claims:
            name = naming.resolve(claim.subject, claim.cue, last)
            cue = Span(claim.cue.start, claim.cue.end)
            said = find_said(text, claim, sentence, timexes)
            for content in claim.contents:
                span, kind = settle(reading, content)
                if span is None:
                    continue
                q = Quotation(
                    span.start,
                    span.end,
                    kind,
                    cue,
                    claim.subject,
                    name,
                    claim.rule,
                    context,
                    naming.roles(name),
                    said,
                )
                made.append(q)
                covered.append(content)
            if made and claim.subject is not None:
                last = made[-1]
        for stretch in reading.marked:
            if any(c.start <= stretch.start < c.end for c in covered):
                continue
            q = float_stretch(reading, stretch, last, last_paragraph, made, readings, index, naming)
            if q is not None:
                made.append(q)
        made.sort()
        found.extend(made)
        if made:
            last_paragraph = sentence.paragraph
            last = made[-1] if made[-1].name else last
    return tuple(found)


def settle(reading: Reading, content: Span) -> tuple[Span | None, QuotationKind]:
    """Trim a content and tell its kind."""
    masked = reading.masked
    start = EDGE_RE.match(masked, content.start, content.end).end()  # type: ignore[union-attr]
    end = content.end
    while end > start and masked[end - 1] in " \t\n,;:—–":
        end -= 1
    inner = [s for s in reading.marked if start <= s.start < end]
    if len(inner) == 1 and inner[0].start == start and inner[0].end >= end - 1:
        s = inner[0]
        return trim_marked(reading, s), "direct"
    if end > start and masked[end - 1] in ".":
        end -= 1
    if end <= start:
        return None, "indirect"
    if inner:
        return Span(start, end), "partial"
    if len(WORD_RE.findall(masked, start, min(end, start + 60))) < 2:
        return None, "indirect"
    return Span(start, end), "indirect"


def trim_marked(reading: Reading, stretch: Marked) -> Span | None:
    return Span(stretch.inner, stretch.inner_end) if stretch.inner < stretch.inner_end else None


def float_stretch(reading, stretch, last, last_paragraph, made, readings, index, naming):
    """Give a stretch that no cue governs its speaker: that of the quotation before it."""
    sentence = reading.sentence
    context = Span(sentence.start, sentence.end)
    outside = reading.masked[sentence.start : sentence.end].replace(FILLER, "")
    alone = not WORD_RE.search(outside)
    if not alone:
        return None
    speaker = None
    rule = ""
    following = readings[index + 1] if index + 1 < len(readings) else None
    if last is not None and (
        last_paragraph == sentence.paragraph or sentence.paragraph - last_paragraph <= 1
    ):
        speaker, rule = last.name, "goes on"
    return Quotation(
        stretch.inner,
        stretch.inner_end,
        "direct",
        None,
        None,
        speaker,
        rule or "unattributed",
        context,
        naming.roles(speaker),
    )
