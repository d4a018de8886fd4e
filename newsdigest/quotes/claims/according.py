"""Claims by "according to", before it or behind its comma."""

import re

from newsdigest.quotes.claims.claim import FEWEST_WORDS, Claim, Found, covers
from newsdigest.quotes.claims.told import goes_on, is_finished
from newsdigest.quotes.cue import Cue
from newsdigest.quotes.naming import head_of
from newsdigest.quotes.reading import WORD_RE, Reading
from newsdigest.quotes.subject.find import named_behind
from newsdigest.quotes.subject.phrase import phrase_after
from newsdigest.quotes.words import THINGS_THAT_SAY
from newsdigest.records import Span

ACCORDING_GOES_ON_RE = re.compile(
    r"\s* , \s+ (?!who\b|which\b|where\b|whose\b) (?=[a-z“])", re.VERBOSE
)
ACCORDING_LEAD_RE = re.compile(r"(?: [^“”;\n]{2,200}? )?? , \s*", re.VERBOSE)


def read_according(reading: Reading, cue: Cue, claims: list[Claim], free: int) -> Found:
    """Read "according to": the clause before it, or behind its comma.

    Behind a claim it only says by whom that was reported, and ends the claim's content.
    """
    masked, sentence = reading.masked, reading.sentence
    speaker = phrase_after(masked, cue.end, sentence.end) or pronoun_after(reading, cue)
    if speaker is None:
        return Found()
    if head_of(masked[slice(*speaker)]) not in THINGS_THAT_SAY:
        name = named_behind(reading, speaker)
        speaker = name if name and masked.startswith(",", name.end) else speaker
    if covers(claims, cue):
        return Found(None, cue.start)
    start = reading.skip_gap(free, cue.start)
    if reading.count_words(start, cue.start) >= FEWEST_WORDS:
        finished = is_finished(masked, start, cue.start)
        rest = [] if finished else goes_on(reading, ACCORDING_GOES_ON_RE, speaker.end)
        return Found(Claim((Span(start, cue.start), *rest), cue, speaker, "content, according to"))
    lead = ACCORDING_LEAD_RE.match(masked, speaker.end, sentence.end)
    start = lead.end() if lead else speaker.end
    if (
        reading.count_words(start, sentence.end) < FEWEST_WORDS
        and "“" not in masked[start : sentence.end]
    ):
        return Found()
    return Found(Claim((Span(start, sentence.end),), cue, speaker, "according to, content"))


def pronoun_after(reading: Reading, cue: Cue) -> Span | None:
    """The pronoun behind "according to"."""
    match = WORD_RE.search(reading.masked, cue.end, reading.sentence.end)
    return Span(*match.span()) if match and match.group() in ("him", "her", "them") else None
