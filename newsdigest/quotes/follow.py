"""From claims to quotations: whose the words are, also where their sentence does not say."""

from collections.abc import Sequence
from operator import itemgetter

from newsdigest.quotes.claims.claim import Claim
from newsdigest.quotes.content import Marked
from newsdigest.quotes.memory import Read, Told, claim_speaker, near, remember, same_source
from newsdigest.quotes.names import Names
from newsdigest.quotes.naming import Speaker, name_speaker
from newsdigest.quotes.said import find_dates, find_said
from newsdigest.quotes.settle import settle, trim_marks
from newsdigest.quotes.stray import (
    behind_colon,
    find_label,
    find_signature,
    float_speaker,
    standing_alone,
)
from newsdigest.quotes.turns import MOST_LOOKED_AT, asks_on
from newsdigest.records import Quotation, Sentence, Span, Timex

START = itemgetter(0)


def follow_speakers(
    names: Names, reads: Sequence[Read], timexes: Sequence[Timex]
) -> tuple[Quotation, ...]:
    """Make the quotations of a text, sentence by sentence, remembering who spoke last."""
    found: list[Quotation] = []
    described: dict[str, Speaker] = {}
    told: Told | None = None
    dates = find_dates(timexes)
    for index, read in enumerate(reads):
        if not read.claims and not read.reading.marked:
            continue  # a cue that tells nothing
        sentence = read.reading.sentence
        here: list[Quotation] = []
        for stretch in standing_alone(read):
            words = names.text[stretch.inner : stretch.inner_end]
            asker = asks_on(names.text, [*found[-MOST_LOOKED_AT:], *here], words)
            if asker is not None and near(told, sentence.paragraph, 1):
                here += make_stray(sentence, stretch, asker, "asked behind an answer")
                continue
            speaker, rule = float_speaker(names, reads, index, told)
            here += make_stray(sentence, stretch, speaker, rule)
            told = remember(told, speaker, sentence)
        for claim in read.claims:
            speaker = same_source(claim_speaker(names, read.reading, claim, told), described)
            quotations = make_claimed(read, claim, speaker, dates)
            if quotations:
                here += quotations
                told = Told(speaker, sentence.paragraph, sentence.end)
        for stretch in behind_colon(read):
            span = find_label(names, read, stretch) or find_signature(names, read.reading)
            last = near(told, sentence.paragraph, 0)
            if span is not None or last is not None:
                speaker = name_speaker(names, span, last, False) if span else last or Speaker(None)
                here += make_stray(sentence, stretch, speaker, "behind a colon", span)
                told = remember(told, speaker, sentence)
        if len(here) > 1:
            here.sort(key=START)
        found += here
    return tuple(found)


def make_claimed(
    read: Read, claim: Claim, speaker: Speaker, dates: Sequence[Timex]
) -> list[Quotation]:
    """The quotations of a claim, one a stretch of content."""
    sentence = read.reading.sentence
    context = Span(sentence.start, sentence.end)
    cue = Span(claim.cue.start, claim.cue.end)
    said = find_said(read.reading, read.claims, claim, dates)
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
