"""What a digest is printed on: how wide it is, whether it takes colour, which characters it has."""

from typing import NamedTuple


class Screen(NamedTuple):
    """The place of the output.

    Attributes:
        width: columns to fill.
        color: whether styles may be used.
        encoding: the character encoding of the stream.
        picture: what to draw above a timeline: strip, lanes or calendar.
    """

    width: int = 80
    color: bool = False
    encoding: str = "utf-8"
    picture: str = "strip"

    @property
    def is_unicode(self) -> bool:
        """Whether every character can be written."""
        return self.encoding.lower().replace("-", "").startswith("utf")
