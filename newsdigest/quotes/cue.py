"""Cues: the words that say that something was said."""

import re
from typing import NamedTuple

from newsdigest.quotes.verbs import REPORTING


class Cue(NamedTuple):
    """A cue in a text.

    Attributes:
        form: the word as it stands.
        frame: what follows it, as in `Verbs`; "according" for "according to".
    """

    start: int
    end: int
    form: str
    frame: str


OPENING_FRAMES = ("clause", "that")
FRAMES: dict[str, str] = {}
PARTICIPLES: set[str] = {"going"}  # no cue itself: "going on to say"
BASES: set[str] = set()
for row in REPORTING:
    for line in row.forms.strip().splitlines():
        forms = line.split()
        FRAMES.update((form, row.frame) for form in forms if form not in FRAMES)
        PARTICIPLES.update(form for form in forms[1:] if form.endswith("ing"))
        if row.frame in OPENING_FRAMES:  # "Saying that it was late, she left."
            opening = {form.capitalize() for form in forms[1:] if form.endswith("ing")}
            FRAMES.update(dict.fromkeys(opening, row.frame))
            PARTICIPLES.update(opening)
        if forms[0] not in forms[1:]:
            BASES.add(forms[0])


def branch(words: list[str]) -> str:
    """Write words as a pattern that shares their beginnings, which is tried faster than a list.

    >>> branch(["say", "says", "said"])
    'sa(?:id|y(?:s)?)'
    """
    heads: dict[str, list[str]] = {}
    for word in sorted(words):
        heads.setdefault(word[:1], []).append(word[1:])
    ends = bool(heads.pop("", None))
    tails = [head + branch(rest) if rest != [""] else head for head, rest in heads.items()]
    if not tails:
        return ""
    if len(tails) == 1 and not ends:
        return tails[0]
    return f"(?:{'|'.join(tails)})" + ("?" if ends else "")


# What stands before a cue: any blank or mark but a stop, a hyphen and an apostrophe. The pattern
# is led by it, listed plainly, for the scan passes most quickly so over all else.
BEFORE = r"\x00-&(-,/:-@\[-^`{-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\xd7\xf7\u2000-\u2018\u201a-\u206f"
CUE_RE = re.compile(
    rf"[{BEFORE}](?P<form>{branch([*FRAMES, 'according to', 'According to'])})(?![\w’'-])"
)


def find_cues(masked: str) -> list[Cue]:
    """Find every cue outside quotation marks, in order."""
    # Led by a line end the text begins as its lines do; every place is one further then.
    return [
        Cue(match.start(), match.end() - 1, form := match["form"], FRAMES.get(form, "according"))
        for match in CUE_RE.finditer("\n" + masked)
    ]
