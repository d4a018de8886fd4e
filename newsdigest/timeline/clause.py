"""The clause of a sentence that a date belongs to: what happened *then*, without the rest."""

import re
from bisect import bisect_left

from newsdigest.records import Span

# Where a clause may begin: behind a mark, or at a word that opens a subordinate clause. The words
# are those that a subject follows; "and" and "in" join more than clauses and are not among them.
BORDER_RE = re.compile(
    r"""
    (?P<mark> [,;:] (?=\s) | \s [–—-]{1,2} (?=\s) | [—()“”"] )
    | \b (?P<word> after | as | because | before | if | since | that | when | where | which | while
         | who | whose | although | though | unless | until ) \b
    """,
    re.VERBOSE,
)
LEAST = 4  # words that say something

VERB_RE = re.compile(r"\b(?:\w+(?:ed|t)|is|are|was|were|has|had|began|broke|fell|led|came|took|rose|won|died|declared)\b")


def find_clause(sentence: str, start: int, end: int) -> Span:
    """The smallest clause of ``sentence`` that holds the expression at ``start`` to ``end``.

    Offsets count in the sentence. A clause of fewer than four words is no clause: it grows to
    the left.

    >>> sentence = "He left after Rome annexed the port in 2014, officials said."
    >>> clause = find_clause(sentence, 39, 43)
    >>> sentence[clause.start : clause.end]
    'Rome annexed the port in 2014'
    """
    borders = list(BORDER_RE.finditer(sentence))
    starts = [match.start() for match in borders]
    after = bisect_left(starts, end)
    right = starts[after] if after < len(borders) else len(sentence)
    for border in reversed(borders[: bisect_left(starts, start)]):
        left = border.end()
        words = sentence[left:right].split()
        # "since 2019" and "after the talks in May" hold no verb: the word opens no clause there.
        if border["word"] and not VERB_RE.search(sentence, left, right):
            continue
        if len(words) >= LEAST:
            return trim(sentence, left, right)
    return trim(sentence, 0, right)


def trim(sentence: str, start: int, end: int) -> Span:
    """The span without white space and marks at its edges."""
    while start < end and not (sentence[start].isalnum() or sentence[start] in "$€£"):
        start += 1
    while end > start and not sentence[end - 1].isalnum():
        end -= 1
    return Span(start, end)
