"""The clause of a sentence that a date belongs to: what happened *then*, without the rest."""

import re
from bisect import bisect_left

from newsdigest.records import Span

# Where a clause may begin: behind a mark, or at a word that opens a subordinate clause. The words
# are those that a subject follows; "and" and "in" join more than clauses and are not among them.
BORDER_RE = re.compile(
    r"""
    (?P<mark> [,;:] (?=\s) | \s [–—-]{1,2} (?=\s) | [—()“”"] )
    | \b (?: (?P<word> after | as | because | before | if | since | when | where | while
             | although | though | unless | until )
           | (?P<relative> that | which | who | whose ) ) \b
    """,
    re.VERBOSE,
)
# Enough to tell a clause from a phrase ("after the talks in May"): regular pasts, common others.
VERB_RE = re.compile(
    r"\b(?:\w{2,}ed|is|are|was|were|has|have|had|began|broke|came|fell|fought|gave|held|led|left|lost"
    r"|made|met|put|rose|said|sent|took|went|won)\b"
)
# What opens a clause of its own in lower case; other small words are the rest of a longer one.
SUBJECT_RE = re.compile(
    r"\s*(?:[A-Z]|(?:and|but|or|so|the|a|an|he|she|it|they|we|his|her|their|its|our|this|these"
    r"|those|there|both|some|many|most|all|no)\b)"
)
JOINT_RE = re.compile(r"\s*(?:and|but|or|so)\s")
LEAST = 4  # words that say something


def find_clause(sentence: str, start: int, end: int) -> Span:
    """The smallest clause of ``sentence`` that holds the expression at ``start`` to ``end``.

    Offsets count in the sentence. What is no clause by itself grows to the left: fewer than four
    words, a relative clause without its noun, a participle without its subject.

    >>> sentence = "He left after Rome annexed the port in 2014, officials said."
    >>> clause = find_clause(sentence, 39, 43)
    >>> sentence[clause.start : clause.end]
    'Rome annexed the port in 2014'
    >>> sentence = "Last year, Rome asked that the port be closed, officials said."
    >>> sentence[slice(*find_clause(sentence, 0, 9))]
    'Last year, Rome asked that the port be closed'
    """
    borders = list(BORDER_RE.finditer(sentence))
    starts = [match.start() for match in borders]
    after = bisect_left(starts, end)
    right = starts[after] if after < len(borders) else len(sentence)
    if len(sentence[:right].split()) < LEAST:  # "Last year, ...": the clause comes behind the mark
        right = next((b.start() for b in borders[after + 1 :] if b["mark"]), len(sentence))
    for border in reversed(borders[: bisect_left(starts, start)]):
        if opens_clause(sentence, border, right):
            joint = JOINT_RE.match(sentence, border.end(), right)
            return trim(sentence, joint.end() if joint else border.end(), right)
    return trim(sentence, 0, right)


def opens_clause(sentence: str, border: re.Match[str], right: int) -> bool:
    """Tell whether what stands between ``border`` and ``right`` can be understood by itself."""
    left = border.end()
    if border["relative"] or len(sentence[left:right].split()) < LEAST:
        return False
    if border["word"]:
        return VERB_RE.search(sentence, left, right) is not None
    return SUBJECT_RE.match(sentence, left, right) is not None


def trim(sentence: str, start: int, end: int) -> Span:
    """The span without white space and marks at its edges."""
    while start < end and not (sentence[start].isalnum() or sentence[start] in "$€£"):
        start += 1
    while end > start and not sentence[end - 1].isalnum():
        end -= 1
    return Span(start, end)
