"""The door of the room: the temporal expressions of a text, with their values."""

from newsdigest.records import Sentence, Timex


def tag_timexes(text: str, sentences: tuple[Sentence, ...], dct: str | None) -> tuple[Timex, ...]:
    """Find the temporal expressions of ``text``."""
    return ()
