"""The door of the room: the quotations of a text and who said them."""

import re
from bisect import bisect_left

from newsdigest.quotes.claims.read import read_claims
from newsdigest.quotes.content import cut_sentences, find_marked, join_sentences, mask_marked
from newsdigest.quotes.cue import find_cues
from newsdigest.quotes.follow import follow_speakers
from newsdigest.quotes.memory import Read
from newsdigest.quotes.names import Names, index_names
from newsdigest.quotes.reading import Reading
from newsdigest.records import Person, Quotation, Sentence, Timex

WORD_RE = re.compile(r"[^\W_]")

# In one sentence; more is no sentence, and must not cost more.
MOST_CUES = 24
MOST_MARKED = 48


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
    names = index_names(text, people, sentences)
    roles = {person.name: person.roles for person in people if person.roles}
    reads = read_sentences(text, sentences, names)
    found = follow_speakers(names, reads, timexes)
    return tuple(
        quotation._replace(roles=roles[quotation.name]) if quotation.name in roles else quotation
        for quotation in found
        if WORD_RE.search(text, quotation.start, quotation.end)  # marks alone are no words
    )


def read_sentences(text: str, sentences: tuple[Sentence, ...], names: Names) -> list[Read]:
    """Read the claims of every sentence with a cue or a quotation mark; headings are left out."""
    marked = find_marked(text, sentences)
    masked = mask_marked(text, marked)
    cues = find_cues(masked)
    cue_starts = [cue.start for cue in cues]
    mark_starts = [stretch.start for stretch in marked]
    spots = iter(sorted([*cue_starts, *mark_starts]))
    spot = next(spots, len(text))
    reads: list[Read] = []
    for sentence in cut_sentences(join_sentences(sentences, marked), marked):
        if sentence.heading:
            continue
        start, end = sentence.start, sentence.end
        while spot < start:
            spot = next(spots, len(text))
        if spot >= end:
            continue  # neither a cue nor a mark
        here = cues[bisect_left(cue_starts, start) : bisect_left(cue_starts, end)]
        stretches = marked[bisect_left(mark_starts, start) : bisect_left(mark_starts, end)]
        mentions = [mention for mention, _ in names.between(start, end)]
        reading = Reading(masked, sentence, stretches[:MOST_MARKED], here[:MOST_CUES], mentions)
        reads.append(Read(reading, read_claims(reading)))
    return reads
