"""Question and answer in turn: whose a bare question is that stands behind an answer."""

import re
from collections.abc import Sequence

from newsdigest.quotes.naming import Speaker
from newsdigest.records import Quotation

ASKING = ("ask", "asks", "asked", "asking")
ANSWERING = (
    "reply",
    "replies",
    "replied",
    "answer",
    "answers",
    "answered",
    "responded",
    "responds",
)
# A question of so few words asks on, and is no answer: "Why not?", "And then?", "How many times?"
PROBE_RE = re.compile(
    r"""(?: (?:And|But|So)[ ] )?
        (?: [Ww]hy|[Hh]ow|[Ww]hen|[Ww]here|[Ww]ho|[Ww]hat|[Ww]hich|[Tt]hen )
        (?: [ ](?: not|so|then|else|exactly|ones?|day|(?:many|much|often|long)(?:[ ]times?)? ) )?
        \?""",
    re.VERBOSE,
)
MOST_LOOKED_AT = 6  # quotations before it
FURTHEST = 400  # characters from a question to its answer


def asks_on(text: str, earlier: Sequence[Quotation], words: str) -> Speaker | None:
    """Whose a bare question behind an answer is: ``"No," she replied. "Why not?"``.

    Not hers who answers; his who asked before, if the text tells. None for other words.

    Args:
        earlier: the quotations before it.
    """
    if not earlier or not PROBE_RE.fullmatch(words):
        return None
    answer = earlier[-1]
    before = (q for q in reversed(earlier[-MOST_LOOKED_AT:]) if q.cue != answer.cue)
    question = next(before, None)
    if question is not None and question.name != answer.name and asks(text, question):
        close = answer.context.start - question.context.end < FURTHEST
        return Speaker(question.name if close else None)
    return Speaker(None) if is_cued(text, answer, ANSWERING) else None


def asks(text: str, quotation: Quotation) -> bool:
    """Tell whether a quotation is a question."""
    return text[quotation.end - 1] == "?" or is_cued(text, quotation, ASKING)


def is_cued(text: str, quotation: Quotation, forms: Sequence[str]) -> bool:
    """Tell whether the cue of a quotation is one of some words."""
    return quotation.cue is not None and text[slice(*quotation.cue)] in forms
