"""Numbers that their own sentence takes back, or goes on from: wrong, denied or former ones."""

import re

from newsdigest.timeline.accounts.figures import Figure
from newsdigest.timeline.accounts.numbers import (
    BEFORE_UP,
    CHANGED,
    CLAUSE_HEADS,
    DENYING,
    ESTIMATING,
    FORMER,
    FORMERLY,
    MISSTATING,
    MOVING,
    PUTTING,
    STATED,
    TAKING_BACK,
    TOWARDS,
    TURNING,
    WRONG,
)
from newsdigest.timeline.accounts.numerals import BOUND_WORDS, WORDS

# Nothing but the number nearest to it is called wrong: "40 boats, it said, was not correct".
WRONG_RE = re.compile(
    r"[^\d;]{0,80}?\b(?:was|were|is|are|been|be|proved)\s[“\"‘']?"
    rf"(?:{WRONG})\b(?!\s(?:to|for|about|side|way)\b)"
)
# "the earlier statement that there were ", "initially said ", "denied reports of ", "revised from "
FORMER_RE = re.compile(
    rf"\b(?:(?:{FORMER})\s(?:{STATED})|(?:{FORMERLY})\s(?:{PUTTING})|(?:{MISSTATING})"
    rf"|[Ww]e\s(?:had\s)?(?:{PUTTING})\s(?:{FORMERLY})"
    rf"|had\s(?:{ESTIMATING})\s(?:[^\s,;:]{{1,20}}\s){{1,6}}?at"
    rf"|(?:{DENYING})\s(?:[a-z]+\s){{0,3}}?(?:that|having|{STATED})"
    rf"|(?:{CHANGED})\s(?:[a-z]+\s)?from)\b(?:(?!{TURNING})[^\d;]){{0,80}}$"
)
OWNER = r"(?:the\s|(?:[a-z]+\s)?[^\s,;:]{1,30}[’']s\s)?"  # "the ", "last year's "
# "not ", "not by the ", "compared with Monday's "
TAKEN_BACK_RE = re.compile(
    rf"\b(?:{TAKING_BACK})(?:,[^\d,;:]{{1,40}},)?\s(?:(?:{TOWARDS})\s)?{OWNER}$"
)
NUMBER = rf"(?:(?:{BOUND_WORDS})[ ])?(?:[$€£]?\d|(?:a[ ])?(?:{WORDS})\b)[^\s,;:]{{0,20}}"
SHARE = r"(?:by[ ])?[\d.]{1,9}(?:[ ]?%|[ ]per[ ]?cent\b|[ ](?:percentage[ ]|basis[ ])?points?\b)"
ON = rf"(?:\s(?!(?:{CLAUSE_HEADS})\b)[^\s,;:]{{1,30}}){{0,8}}?"  # in the same clause
# "rose to 14 people on Friday from ", "fell 3% from ", ", up sharply from "; in "rescued from 11
# boats" nothing has changed.
LEFT_RE = re.compile(
    rf"""
    (?: \b(?:{MOVING})\s (?: to\s {NUMBER} | {SHARE} ) {ON} (?<!ed)(?<!en)(?<!ing)
      | (?: [,(–—-][ ]? | [%\d][ ] | \b(?:{BEFORE_UP})\s )
        (?:up|down) (?: \s[a-z]+ly | \s(?:by\s)?{NUMBER} (?:\s[a-z]+)? )? )
    \s from \s {OWNER} $
    """,
    re.VERBOSE,
)
# "raised the offer from 3 million euros to 4 million"
LEAVING_RE = re.compile(rf"\b(?:{MOVING}){ON}\sfrom\s{OWNER}$")
REACHED_RE = re.compile(rf"{ON}\sto\s{NUMBER}")
REACH = 120  # characters around a figure in which it is called so


def is_taken_back(figure: Figure, since: int) -> bool:
    """Tell a figure that its sentence does not stand by.

    Args:
        since: where the figure before it ends: what is called wrong there is that one.
    """
    text, sentence = figure.account.text, figure.sentence
    if WRONG_RE.match(text, figure.end, min(sentence.end, figure.end + REACH)):
        return True
    first = max(sentence.start, figure.start - REACH)
    before = text[first : figure.start]
    if TAKEN_BACK_RE.search(before) or LEFT_RE.search(before):
        return True
    if LEAVING_RE.search(before) and REACHED_RE.match(text, figure.end, sentence.end):
        return True
    return FORMER_RE.search(text[max(first, since) : figure.start]) is not None
