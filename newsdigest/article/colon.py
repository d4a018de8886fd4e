"""The dateline that only a colon marks, before a place that no table has: ``NORTHPORT: ``.

Labels, speakers of a transcript and headings stand before colons in capitals too. So the place has
to open the first paragraph and no other, and the page has to bear it out: the text names it as
places are named ("in Northport"), or an agency's credit stands beside the article.
"""

import re

from newsdigest.article.dateline import Dateline, spell_place
from newsdigest.article.lines import Line
from newsdigest.article.markers import LABELS

LOOKED_AT = 200  # paragraphs that may open in the same way
REACH = 20_000  # characters of the text that may name the place

COLON_RE = re.compile(
    r"(?P<place>[A-Z][A-Z'’-]{2,24}(?: [A-Z][A-Z'’-]{1,24}){0,2}): {0,2}(?=[\"“‘'A-Z])"
)
BEFORE_PLACES = ("at", "from", "in", "near", "of", "outside", "to")


def find_colon(body: list[Line], *, credited: bool) -> Dateline | None:
    """Find the dateline of the first paragraph of a body.

    Args:
        credited: whether a line of the page credits an agency.

    >>> lead = Line(0, 0, "NORTHPORT: Both sides met in Northport for an hour and left again.")
    >>> find_colon([lead], credited=False)
    Dateline(end=11, place='Northport', date=None, credits=())
    """
    match = COLON_RE.match(body[0].text) if body and body[0].is_prose else None
    if match is None or any(COLON_RE.match(line.text) for line in body[1:LOOKED_AT]):
        return None
    words = match["place"].split()
    if any(word.lower() in LABELS for word in words):
        return None
    place = spell_place(match["place"])
    if not credited and not is_named(place, body):
        return None
    return Dateline(match.end(), place, None, ())


def is_named(place: str, body: list[Line]) -> bool:
    """Tell whether a text names a place as places are named."""
    read = 0
    for line in body:
        text = line.text[:REACH]
        if place in text and any(f" {word} {place}" in text for word in BEFORE_PLACES):
            return True
        read += len(line.text)
        if read > REACH:
            break
    return False
