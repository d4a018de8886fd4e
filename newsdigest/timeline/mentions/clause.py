"""The clause of a sentence that a date belongs to: what happened *then*, without the rest."""

import re

from newsdigest.records import Span
from newsdigest.timeline.mentions.verbs import AUXILIARIES, LOOSE, NO_PASTS, PASTS

# Where a clause may begin: behind a mark, or at a word that opens a subordinate clause. The words
# are those that a subject follows; "and" and "in" join more than clauses and are not among them.
BORDER_RE = re.compile(
    r"""
    (?P<mark> [,;:] (?=\s) | \s [–—-]{1,2} (?=\s) | [—()“”"] )
    | \b (?=[abistuw])  # most words fail here
      (?: (?P<word> after | as | because | before | if | since | when | where | while
            | although | though | unless | until )
        | (?P<relative> that | which | who | whose ) ) \b
    """,
    re.VERBOSE,
)
# Enough to tell a clause from a phrase ("after the talks in May"): regular pasts, common others.
VERB_RE = re.compile(
    rf"\b(?!(?:{'|'.join(NO_PASTS.split())})\b)"
    rf"(?:[a-z]{{2,}}ed|{'|'.join((AUXILIARIES + ' ' + PASTS).split())})\b"
)
# What opens a clause of its own in lower case; other small words are the rest of a longer one.
SUBJECT_RE = re.compile(
    r"\s*(?:[A-Z]|(?:and|but|or|so|the|a|an|he|she|it|they|we|his|her|their|its|our|this|these"
    r"|those|there|both|some|many|most|all|no)\b)"
)
JOINT_RE = re.compile(r"\s*(?:and|but|or|so)\s")
LOOSE_WORDS = frozenset(LOOSE.split())
# The last word of a text, and whether "as" stands before it: "known as such".
LAST_WORD_RE = re.compile(r"\b(?P<as>as\s)?(?P<word>\w{1,20})\s*$")
# "Italy, Peru and Chile were": the last of a list, not a clause with two subjects.
LISTED_RE = re.compile(r"\s*(?:and\s+|or\s+)?(?:[A-Z][\w’'-]*\s+){1,3}(?:and|or)\s+[A-Z]")
QUOTES = (("“", "”"), ('"', '"'))
TIME_RE = re.compile(r"\s*The (?:first|last|next|only) time\b[^,]*(?:,[^,]*)?$")
BREAKS = ":;“—–"  # behind these a sentence begins anew
LEAST = 4  # words that say something
OPENING = 60  # characters in which so many words stand
LONGEST_WORD = 30
REACH = 1000  # characters on both sides of a date


def find_clause(sentence: str, start: int, end: int) -> Span:
    """The smallest clause of ``sentence`` that holds the expression at ``start`` to ``end``.

    Offsets count in the sentence. What is no clause by itself grows to the left: fewer than four
    words, a relative clause without its noun, a participle without its subject, a part of a list.

    >>> sentence = "He left after Rome annexed the port in 2014, officials said."
    >>> clause = find_clause(sentence, 39, 43)
    >>> sentence[clause.start : clause.end]
    'Rome annexed the port in 2014'
    >>> sentence = "Last year, Rome asked that the port be closed, officials said."
    >>> sentence[slice(*find_clause(sentence, 0, 9))]
    'Last year, Rome asked that the port be closed'
    """
    right = find_right(sentence, start, end)
    mark = right
    for border in reversed(list(BORDER_RE.finditer(sentence, max(0, start - REACH), start))):
        if opens_clause(sentence, border, mark, right):
            joint = JOINT_RE.match(sentence, border.end(), right)
            return trim(sentence, joint.end() if joint else border.end(), right)
        if border["mark"]:
            mark = border.start()
    return trim(sentence, 0, right)


def find_right(sentence: str, start: int, end: int) -> int:
    """Where the clause of the expression at ``start`` to ``end`` ends: not in the air."""
    quoted = sentence.count('"', max(0, end - REACH), end) % 2 == 1
    inside = False  # a quotation that began behind the expression
    for border in BORDER_RE.finditer(sentence, end, end + REACH):
        place, mark = border.start(), border["mark"]
        quoted ^= mark == '"'
        if mark in ("“", '"') and (quoted or mark == "“"):
            inside = True
        elif inside:
            inside = mark not in ("”", '"')
        elif not border["relative"] and not is_loose(sentence, place, start, end):
            return place  # a relative clause without a comma belongs to its noun
    return min(len(sentence), end + REACH)


def is_loose(sentence: str, place: int, start: int, end: int) -> bool:
    """Tell whether what stands before ``place`` needs what comes behind it.

    The expression at ``start`` to ``end`` says only when: "On 9 June 2014, Rome annexed".
    """
    opening = sentence[max(0, place - OPENING) : place]
    for mark in BREAKS:
        opening = opening.rpartition(mark)[2]
    words = len(opening.split())
    if start >= place - len(opening):
        words -= len(sentence[start:end].split()) - 1
    if words < LEAST or TIME_RE.match(opening):  # "Last year, ..."
        return True
    last = LAST_WORD_RE.search(sentence, max(0, place - LONGEST_WORD), place)
    return last is not None and (last["as"] is not None or last["word"] in LOOSE_WORDS)


def opens_clause(sentence: str, border: re.Match[str], mark: int, right: int) -> bool:
    """Tell whether what stands between ``border`` and ``right`` can be understood by itself.

    Args:
        mark: where the next mark stands: what has no verb before it is part of a list, or says
            again who is spoken of.
    """
    left = border.end()
    if border["relative"] or len(sentence[left : min(right, left + OPENING)].split()) < LEAST:
        return False
    that = sentence.find(" that ", left, mark)  # "not until 1999 that rain fell"
    if VERB_RE.search(sentence, left, that if that >= 0 else mark) is None:
        return False
    if border["word"]:
        return True
    joint = JOINT_RE.match(sentence, left, right)
    if joint and VERB_RE.match(sentence, joint.end()):  # "..., and burned in 2014"
        return False
    return (
        SUBJECT_RE.match(sentence, left, right) is not None
        and LISTED_RE.match(sentence, left, mark) is None
    )


def trim(sentence: str, start: int, end: int) -> Span:
    """The span without white space and marks at its edges, but for the end of a quotation."""
    while start < end and not (sentence[start].isalnum() or sentence[start] in "$€£"):
        start += 1
    last = end
    while end > start and not sentence[end - 1].isalnum():
        end -= 1
    for opening, closing in QUOTES:
        place = sentence.find(closing, end, last)
        if place >= 0 and sentence.rfind(opening, start, end) > sentence.rfind(
            closing, start, end - 1
        ):
            end = place + 1
    return Span(start, end)
