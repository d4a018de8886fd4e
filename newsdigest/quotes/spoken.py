"""The second door of the room: what stands between quotation marks, whoever said it."""

from newsdigest.quotes.content import DOUBLE, SINGLE, find_marked
from newsdigest.quotes.cue import CUE_RE
from newsdigest.records import Sentence, Span

MARKS = frozenset(DOUBLE + SINGLE)


def find_spoken(text: str, sentences: tuple[Sentence, ...]) -> tuple[Span, ...]:
    """The stretches of ``text`` between quotation marks, with these, in order.

    These are no words of the reporter's: quotations, names of programmes, words held at a
    distance. For who said what see `attribute_quotations`.

    >>> text = "Ann Lee spoke of a “long night” on Monday."
    >>> [text[slice(*span)] for span in find_spoken(text, (Sentence(0, len(text), 0),))]
    ['“long night”']
    """
    return tuple(Span(marked.start, marked.end) for marked in find_marked(text, sentences))


def may_quote(sentence: str) -> bool:
    """Tell whether anybody can be quoted in a sentence: it has a quotation mark or a cue.

    >>> may_quote("Ann Lee said that it rained."), may_quote("Rain fell in Oslo.")
    (True, False)
    """
    return not MARKS.isdisjoint(sentence) or CUE_RE.search(f"\n{sentence}") is not None
