"""The door of the room: the quotations of a text and who said them."""

from newsdigest.records import Person, Quotation, Sentence, Timex


def attribute_quotations(
    text: str,
    sentences: tuple[Sentence, ...],
    people: tuple[Person, ...],
    timexes: tuple[Timex, ...],
    dct: str | None,
) -> tuple[Quotation, ...]:
    """Find the quotations of ``text``."""
    return ()
