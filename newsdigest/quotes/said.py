"""When it was said: the day that an attribution names."""

from newsdigest.quotes.claims import Claim
from newsdigest.records import KnownDate, Sentence, Timex


def find_said(
    text: str, claim: Claim, sentence: Sentence, timexes: tuple[Timex, ...]
) -> KnownDate | None:
    """The day the attribution gives."""
    return None
