"""Claims in marks that their cue follows: ``"...," he said``."""

from itertools import pairwise

from newsdigest.quotes.claims.claim import Claim, Found
from newsdigest.quotes.content import Marked
from newsdigest.quotes.cue import Cue
from newsdigest.quotes.reading import Reading
from newsdigest.quotes.subject.before import Subject
from newsdigest.quotes.subject.phrase import WINDOW, phrase_after, phrase_before
from newsdigest.quotes.subject.tokens import Tokens
from newsdigest.records import Span

REPORTED_BY = ("quoted", "cited")  # the words are another's
PRONOUNS = frozenset(("he", "she", "they", "it"))


def read_quoted(
    reading: Reading, cue: Cue, subject: Subject, claims: list[Claim], free: int
) -> Found:
    """Read ``"...," he said`` and ``"...," said Ann Lee``, with what goes on behind.

    Of ``She repeated "it is over," a spokesman said`` the whole is the spokesman's.
    """
    before = reading.stretch_before(subject.start)
    assert before is not None
    start, cut = free, None
    if claims and claims[-1].contents[-1].end >= before.end:
        last = claims[-1]
        words = reading.masked[subject.span.start : subject.span.end] if subject.span else ""
        if words.lower() in PRONOUNS or subject.span == last.subject:
            return Found(None, before.end)
        start, cut = reading.sentence.start, last.contents[-1].start
    elif claims:
        start = max(free, claims[-1].contents[-1].end)
    contents = quoted_contents(reading, start, before)
    if not any(other.start > subject.end for other in reading.cues):
        contents += [Span(s.start, s.end) for s in reading.marked if s.start >= subject.end]
    rule = "quotation, cue, subject" if subject.bond == "behind" else "quotation, subject, cue"
    return Found(Claim(tuple(contents), cue, subject.span, rule), cut)


def quoted_contents(reading: Reading, start: int, before: Marked) -> list[Span]:
    """The content that ends with a quoted stretch: stretches alone, or the clause they are in."""
    if reading.masked[start : before.start].rstrip().endswith(":"):
        return [Span(before.start, before.end)]
    inner = [s for s in reading.marked if start <= s.start and s.end <= before.end]
    lead = reading.count_words(start, inner[0].start)
    if lead < 2 and not any(reading.count_words(a.end, b.start) for a, b in pairwise(inner)):
        return [Span(s.start, s.end) for s in inner]
    return [Span(reading.skip_gap(start, before.end), before.end)]


def read_any_verb(reading: Reading) -> list[Claim]:
    """Read ``"...," Ann Lee retaliated``: behind the comma of a quotation every verb reports.

    Only where no known cue gives the sentence a claim, and a past form follows the subject.
    """
    claims: list[Claim] = []
    for stretch in reading.marked:
        if not (stretch.comma or stretch.asked) or claims:
            continue
        tokens = Tokens(
            reading.masked, stretch.end, min(reading.sentence.end, stretch.end + WINDOW)
        )
        verb = next((i for i, word in enumerate(tokens.words) if is_past(word)), 0)
        subject = phrase_before(tokens, verb - 1) if verb else phrase_after_verb(reading, tokens)
        starts = subject is not None and subject.start == tokens.start(0 if verb else 1)
        if subject is not None and starts and tokens.words[verb] not in REPORTED_BY:
            word, start = tokens.words[verb].removesuffix("."), tokens.start(verb)
            cue = Cue(start, start + len(word), word, "words")
            content = Span(stretch.start, stretch.end)
            claims.append(Claim((content,), cue, subject, "quotation, subject, any verb"))
    return claims


def phrase_after_verb(reading: Reading, tokens: Tokens) -> Span | None:
    """The subject behind a verb that opens a stretch: ``"...," quipped Ann Lee``."""
    if not tokens.words or not is_past(tokens.words[0]):
        return None
    return phrase_after(reading.masked, tokens.end(0), reading.sentence.end)


def is_past(word: str) -> bool:
    """Tell whether a word has the form of a past."""
    return word.islower() and word.removesuffix(".").endswith("ed")
