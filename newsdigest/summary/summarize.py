"""The door of the room: the sentences that tell what one source says, the most telling first."""

import re

from newsdigest.records import Quotation, Sentence, Span
from newsdigest.summary.asides import is_aside
from newsdigest.summary.rank import rank_sentences, similarity, vectors_of

SENTENCES = 10  # more is no summary
REDUNDANT = 0.5  # cosine from which a sentence repeats one that is chosen
SHORTEST = 6  # words
LONGEST = 60

# A sentence that begins so cannot be understood without the one before it.
LEANING_RE = re.compile(
    r"[\"“‘'(]*(?:He|She|They|It|This|That|These|Those|His|Her|Their|But|And)\b"
)


def summarize_article(
    text: str,
    sentences: tuple[Sentence, ...],
    quotations: tuple[Quotation, ...],
    *,
    count: int = SENTENCES,
) -> tuple[Span, ...]:
    """Choose at most ``count`` sentences of ``text``, the most telling first.

    So the first few of them, put in the order of the text, are the summary of that length.

    TF-IDF centroid with a decay by position (the lead tells most in news), without repetition:
    a sentence too like a chosen one is passed over, and so is one that leans on a sentence
    which is not chosen. What a page says of itself, its older versions or its readers is no news.
    """
    candidates = [
        place
        for place, sentence in enumerate(sentences)
        if not sentence.heading
        and SHORTEST <= text.count(" ", sentence.start, sentence.end) + 1 <= LONGEST
        and not is_aside(text, sentence.start, sentence.end)
    ]
    vectors = vectors_of([text[sentences[p].start : sentences[p].end] for p in candidates])
    spoken = direct_places(sentences, quotations)
    chosen: list[int] = []
    for rank in rank_sentences(vectors):
        if len(chosen) >= count:
            break
        place = candidates[rank]
        if place in spoken or leans(text, sentences, place, {candidates[c] for c in chosen}):
            continue
        if all(similarity(vectors[rank], vectors[other]) < REDUNDANT for other in chosen):
            chosen.append(rank)
    told = (sentences[candidates[rank]] for rank in chosen)
    return tuple(Span(sentence.start, sentence.end) for sentence in told)


def leans(text: str, sentences: tuple[Sentence, ...], place: int, chosen: set[int]) -> bool:
    """Tell whether a sentence needs the one before it, and that one is not chosen."""
    sentence = sentences[place]
    if place == 0 or place - 1 in chosen:
        return False
    return LEANING_RE.match(text, sentence.start, sentence.end) is not None


def direct_places(sentences: tuple[Sentence, ...], quotations: tuple[Quotation, ...]) -> set[int]:
    """The sentences that are nothing but a piece of somebody's words."""
    found: set[int] = set()
    place = 0
    for quotation in quotations:
        if quotation.kind != "direct":
            continue
        while place < len(sentences) and sentences[place].end <= quotation.start:
            place += 1
        inside = place
        while inside < len(sentences) and sentences[inside].start < quotation.end:
            sentence = sentences[inside]
            covered = min(sentence.end, quotation.end) - max(sentence.start, quotation.start)
            if covered >= 0.9 * (sentence.end - sentence.start) - 2:
                found.add(inside)
            inside += 1
    return found
