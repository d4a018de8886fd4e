"""Quotation marks: which stretches of a text stand between them, whatever marks were typed."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newsdigest.quotes.single import may_open, pair_single, runs_on
from newsdigest.records import Sentence, Span

# Stands for every character inside quotation marks: no word, no space, in no alphabet.
FILLER = "\ue000"

DOUBLE = '"“”„‟«»‹›＂'
SINGLE = "'‘’‚‛`"
OPENING = "“„«‹"

# Led by a set, so that the scan passes quickly over all else; two single marks may make a double.
DOUBLE_RE = re.compile(rf"[{DOUBLE}'`](?:(?<!['`])|(?<=')'|(?<=`)`)")
# A mark that can open a stretch, as no apostrophe behind a letter: a paragraph needs one.
SPOT_RE = re.compile(rf"[{DOUBLE}‘'`](?:(?<!['`])|(?<!\w.)|(?=['`]))")
LONGEST_SENTENCE = 4000
STOPS = ".?!…"
ASKING = "?!…"
BEFORE_OPENING = " \t\n\u00a0([{—–-:…/"
AFTER_CLOSING = " \t\n\u00a0)]},.;:!?—–-…/"


class Marked(NamedTuple):
    """A stretch in quotation marks.

    Attributes:
        start, end: with its marks.
        inner, inner_end: without them.
        open: no mark closes it; it runs to the end of its paragraph.
        stopped: a stop of its own ends it, not a comma.
        asked: that stop is none of a statement: an attribution may follow it.
        comma: a comma ends it, which belongs to the attribution and not to the words.
    """

    start: int
    end: int
    inner: int
    inner_end: int
    open: bool = False
    stopped: bool = False
    asked: bool = False
    comma: bool = False


def find_marked(text: str, sentences: tuple[Sentence, ...]) -> list[Marked]:
    """Find the stretches in quotation marks, in order, without overlap; headings are passed over.

    Each paragraph stands alone, so that a stray mark costs one quotation and not the text. Which
    way a mark faces is told by its neighbours first and its shape second, for pages are typed
    carelessly: a stretch may open with a straight mark and close with a curly one.

    >>> text = 'He said "it is over.” She (5\\' 10") left.'
    >>> [text[m.inner : m.inner_end] for m in find_marked(text, (Sentence(0, len(text), 0),))]
    ['it is over.']
    """
    found: list[Marked] = []
    carried = False
    spots = (mark.start() for mark in SPOT_RE.finditer(text))
    spot = next(spots, len(text))
    for start, end in paragraphs(sentences):
        while spot < start:
            spot = next(spots, len(text))
        stretches = pair_marks(text, start, end) if spot < end else []
        follows = carried and bool(stretches) and stretches[0].start == start
        if carried and not follows and found and not opens_speech(text, found[-1].start):
            found.pop()
        carried = bool(stretches) and stretches[-1].open
        found.extend(stretches)
    if carried and not opens_speech(text, found[-1].start):
        found.pop()
    return found


def paragraphs(sentences: tuple[Sentence, ...]) -> list[tuple[int, int]]:
    """The extents of the paragraphs that are no headings."""
    extents: list[tuple[int, int]] = []
    number = -1
    for sentence in sentences:
        if sentence.heading:
            continue
        if sentence.paragraph == number:
            extents[-1] = (extents[-1][0], sentence.end)
        else:
            extents.append((sentence.start, sentence.end))
            number = sentence.paragraph
    return extents


def pair_marks(text: str, start: int, end: int) -> list[Marked]:
    """Pair the marks of one paragraph; the last stretch may stay open."""
    found: list[Marked] = []
    opened: re.Match[str] | None = None
    for mark in DOUBLE_RE.finditer(text, start, end):
        if opened is None:
            if faces_open(text, mark, start, end) and not is_measure(text, mark.start()):
                opened = mark
        elif faces_close(text, mark, start, end):
            if mark.start() > opened.end():
                found.append(
                    make_marked(text, opened.start(), mark.end(), mark.end() - mark.start())
                )
            opened = None
    if opened is not None and opened.end() < end:
        found.append(Marked(opened.start(), end, opened.end(), end, open=True))
    return add_single_marks(text, Span(start, end), found) if may_open(text, start, end) else found


def add_single_marks(text: str, paragraph: Span, doubles: list[Marked]) -> list[Marked]:
    """Add the stretches of a paragraph in single marks to those in double ones.

    Beside double marks they must be surely closed, and stand outside of them or hold them.

    >>> text = "‘He said “no” to us,’ she said."
    >>> [text[slice(*m[:2])] for m in add_single_marks(text, Span(0, 31), [Marked(8, 12, 9, 11)])]
    ['‘He said “no” to us,’']
    """
    singles = pair_single(text, *paragraph)
    if not doubles and not singles and runs_on(text, *paragraph):
        return [Marked(*paragraph, paragraph.start + 1, paragraph.end, open=True)]
    starts, ends = [double.start for double in doubles], [double.end for double in doubles]
    found: list[Marked] = []
    kept = 0
    for single in singles:
        first = bisect_right(ends, single.start, kept)
        behind = bisect_left(starts, single.end, first)
        crosses = first < behind and (starts[first] < single.start or single.end < ends[behind - 1])
        if crosses or (doubles and not single.sure):
            continue
        found += doubles[kept:first]
        found.append(make_marked(text, single.start, single.end, 1))
        kept = behind
    return found + doubles[kept:]


def make_marked(text: str, start: int, end: int, width: int) -> Marked:
    """Make the record of a closed stretch whose marks are ``width`` characters wide."""
    last = text[end - width - 1]
    return Marked(
        start,
        end,
        start + (2 if text[start : start + 2] in ("''", "``") else 1),
        end - width,
        stopped=last in STOPS,
        asked=last in ASKING,
        comma=last == ",",
    )


def faces_open(text: str, mark: re.Match[str], start: int, end: int) -> bool:
    """Tell whether a mark can open a stretch."""
    before, after = mark.start() - 1, mark.end()
    if after >= end or text[after].isspace():
        return False
    if before < start or text[before] in BEFORE_OPENING:
        return True
    return mark.group() in OPENING or (text[before] in ",.?!" and text[after].isalnum())


def faces_close(text: str, mark: re.Match[str], start: int, end: int) -> bool:
    """Tell whether a mark can close a stretch."""
    before, after = mark.start() - 1, mark.end()
    if after >= end or text[after] in AFTER_CLOSING or text[after] in DOUBLE + SINGLE:
        return not (text[before].isspace() and mark.group() in OPENING)
    return mark.group() not in OPENING and not text[before].isspace()


def is_measure(text: str, mark: int) -> bool:
    """Tell whether a mark stands for inches or seconds: 5' 10"."""
    return text[mark - 1 : mark].isdigit()


def opens_speech(text: str, mark: int) -> bool:
    """Tell whether a mark that nothing closes opens speech: first in its line, behind a stop."""
    if text[mark] == "‘":
        return False  # may be an apostrophe, if the next paragraph does not repeat it
    before = text[max(0, mark - 3) : mark]
    return not before.strip() or before.rstrip()[-1] in ":,\n.!?" or "\n" in before


def mask_marked(text: str, marked: list[Marked]) -> str:
    """Blank what stands in quotation marks: no name or verb in it is the text's own.

    >>> mask_marked('"Go," he said.', [Marked(0, 5, 1, 4)]).replace(FILLER, "_")
    '“___” he said.'
    """
    parts: list[str] = []
    position = 0
    for stretch in marked:
        parts.append(text[position : stretch.start])
        parts.append(
            "“" * (stretch.inner - stretch.start) + FILLER * (stretch.inner_end - stretch.inner)
        )
        parts.append("”" * (stretch.end - stretch.inner_end))
        position = stretch.end
    parts.append(text[position:])
    return "".join(parts)


def join_sentences(sentences: tuple[Sentence, ...], marked: list[Marked]) -> list[Sentence]:
    """Join the sentences that one quoted stretch runs through, and an attribution behind its stop.

    >>> text = '"It ends. We go?" Ann Lee asked.'
    >>> parts = (Sentence(0, 9, 0), Sentence(10, 17, 0), Sentence(18, 32, 0))
    >>> join_sentences(parts, [Marked(0, 17, 1, 16, asked=True)])
    [Sentence(start=0, end=32, paragraph=0, heading=False)]
    """
    joined: list[Sentence] = []
    upcoming = iter(marked)
    stretch = next(upcoming, None)
    last: Marked | None = None
    for sentence in sentences:
        while stretch is not None and stretch.start < sentence.start:
            last, stretch = stretch, next(upcoming, None)
        if joined and last is not None and joined[-1].paragraph == sentence.paragraph:
            opens = stretch is not None and stretch.start == sentence.start
            asked = last.asked and last.end == joined[-1].end and not opens
            if last.end > sentence.start or asked:
                joined[-1] = joined[-1]._replace(end=sentence.end)
                continue
        joined.append(sentence)
    return joined


def cut_sentences(sentences: Iterable[Sentence], marked: list[Marked]) -> Iterator[Sentence]:
    """Cut what is too long for a sentence, outside of marks, so that reading stays linear."""
    ends = [stretch.end for stretch in marked]
    for sentence in sentences:
        start = sentence.start
        if sentence.end - start <= LONGEST_SENTENCE:
            yield sentence
            continue
        while sentence.end - start > LONGEST_SENTENCE:
            cut = start + LONGEST_SENTENCE
            at = bisect_right(ends, cut)
            if at < len(marked) and marked[at].start < cut:
                cut = marked[at].end
            if cut >= sentence.end:
                break
            yield sentence._replace(start=start, end=cut)
            start = cut
        yield sentence._replace(start=start)
