"""Quoted words that a cue leads up to over others: ``called it "a mess"``."""

import re
from itertools import pairwise

from newsdigest.quotes.cue import FRAMES, Cue
from newsdigest.quotes.words import BEGINNINGS, CLAIM_NOUNS, DENIALS

# The last word before a quotation by which a verdict or a blame leads to it.
LEADING_TO = {"verdict": ("as",), "blame": ("of", "being", "to")}
NAMING = ("name", *LEADING_TO)  # frames whose words are part of the reporter's clause
PLAIN_PASTS = ("said", "told")
SHORTEST_STATEMENT = 16  # characters in quotation marks

# What a cue leads up to over other words: ``claimed of the bridge, "..."``, ``called it a mess``.
INTRODUCES_RE = re.compile(r"[^“”;\n]{0,160}? (?: [:,]\s? | \s ) (?=“)", re.VERBOSE)
NAMED_RE = re.compile(
    r"""\s (?:it|him|her|them|this|that|himself|herself|itself) \s (?:all\s)? (?:as\s)?
         (?= (?:a|an|the|one)\s )""",
    re.VERBOSE,
)


def introduced(masked: str, cue: Cue, start: int, end: int) -> int | None:
    """Find the words that a cue leads up to over others: ``called it a mess``."""
    if cue.frame == "vow" or (cue.frame == "text" and masked[start : start + 1] not in (",", ":")):
        return None
    match = NAMED_RE.match(masked, start, end) if cue.frame == "name" else None
    if match:
        return match.end()
    match = INTRODUCES_RE.match(masked, start, end)
    if match is None:
        return None
    lead = match.group().split()
    if cue.form in DENIALS or is_claim_of_another(lead) or is_told_by_another(lead):
        return None
    if cue.frame in LEADING_TO:
        led = bool(lead) and lead[-1] in LEADING_TO[cue.frame]
        by_nobody = len(lead) < 2 and start == cue.end  # "the film, hailed as"
        return match.end() if led and not by_nobody else None
    near = match.end() - start < 3
    if cue.form in BEGINNINGS and not near:
        return None
    if cue.frame == "name":
        return match.end() if not near else None
    return match.end() if near or is_statement(masked, match.end(), end) else None


def is_claim_of_another(lead: list[str]) -> bool:
    """Tell whether words that lead up to a quotation name a claim: "the report by Bo Ek that it".

    >>> is_claim_of_another("a claim by the union that ships were".split())
    True
    """
    if "that" not in lead:
        return False
    return not CLAIM_NOUNS.isdisjoint(lead[: lead.index("that")])


def is_told_by_another(lead: list[str]) -> bool:
    """Tell whether another cue stands in words that lead up to a quotation.

    >>> is_told_by_another("on Monday, she told them that it was".split())
    True
    """
    words = [word.rstrip(",:") for word in lead]
    return any(
        word in PLAIN_PASTS or (word in FRAMES and after == "that")
        for word, after in pairwise([*words, ""])
    )


def is_statement(masked: str, mark: int, end: int) -> bool:
    """Tell whether a quoted stretch is more than a word or two that are only borrowed."""
    closing = masked.find("”", mark, end)
    return (closing if closing >= 0 else end) - mark > SHORTEST_STATEMENT
