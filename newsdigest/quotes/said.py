"""When it was said: the day that the attribution names."""

from newsdigest.quotes.claims import Claim
from newsdigest.quotes.reading import Reading
from newsdigest.records import KnownDate, Timex


def find_said(
    reading: Reading, claims: list[Claim], claim: Claim, timexes: tuple[Timex, ...]
) -> KnownDate | None:
    """The day in the words around the cue, outside of what is said ("said on Friday")."""
    return None
