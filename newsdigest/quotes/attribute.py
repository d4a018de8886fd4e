"""The door of the room: the quotations of a text and who said them."""

from bisect import bisect_left

from newsdigest.quotes.claims import Claim, Reading, read_claims
from newsdigest.quotes.content import Marked, find_marked, join_sentences, mask_marked
from newsdigest.quotes.cue import find_cues
from newsdigest.quotes.follow import follow_speakers
from newsdigest.records import Person, Quotation, Sentence, Timex


def attribute_quotations(
    text: str,
    sentences: tuple[Sentence, ...],
    people: tuple[Person, ...],
    timexes: tuple[Timex, ...],
    dct: str | None,
) -> tuple[Quotation, ...]:
    """Find the quotations of ``text`` and who said them, in order.

    >>> text = 'The talks failed, Ann Lee said. "We wait," she added.'
    >>> found = attribute_quotations(text, (Sentence(0, 31, 0), Sentence(32, 53, 0)), (), (), None)
    >>> [(text[q.start : q.end], q.kind, q.name) for q in found]
    [('The talks failed', 'indirect', 'Ann Lee'), ('We wait', 'direct', 'Ann Lee')]
    """
    marked = find_marked(text, sentences)
    masked = mask_marked(text, marked)
    readings = read_sentences(masked, join_sentences(sentences, marked), marked)
    return follow_speakers(text, readings, people, timexes)


def read_sentences(
    masked: str, sentences: list[Sentence], marked: list[Marked]
) -> list[tuple[Reading, list[Claim]]]:
    """Read the claims of every sentence that has a cue or a quotation mark."""
    cues = find_cues(masked)
    cue_starts = [cue.start for cue in cues]
    mark_starts = [stretch.start for stretch in marked]
    found: list[tuple[Reading, list[Claim]]] = []
    for sentence in sentences:
        if sentence.heading:
            continue
        here = cues[bisect_left(cue_starts, sentence.start) : bisect_left(cue_starts, sentence.end)]
        stretches = marked[
            bisect_left(mark_starts, sentence.start) : bisect_left(mark_starts, sentence.end)
        ]
        if here or stretches:
            reading = Reading(masked, sentence, stretches, here)
            found.append((reading, read_claims(reading)))
    return found
