"""A part of a file that holds other files: what an archive or a message hands on to be read."""

from typing import NamedTuple

from newsdigest.records import Page, Problem

SIZE_LIMIT = 32 * 1024 * 1024  # bytes; a news page has some thousands
TOO_LARGE = f"is larger than {SIZE_LIMIT // 1024 // 1024} MiB"

Fields = tuple[tuple[str, str], ...]


class Part(NamedTuple):
    """The bytes of a page inside another file.

    Attributes:
        path: the file's path, and for archives the name inside it: ``archive.zip/talks.html``.
        data: what is read in turn, by its own format.
        fields: what the file around it states; the part's own fields come first.
    """

    path: str
    data: bytes
    fields: Fields = ()


Found = Page | Part | Problem


def complete_fields(own: Fields, around: Fields) -> Fields:
    """Join the fields of a page with those of what it came in; its own come first.

    >>> complete_fields((("title", "Talks end"),), (("title", "Fwd"), ("url", "https://a.example")))
    (('title', 'Talks end'), ('url', 'https://a.example'))
    """
    stated = {name for name, _ in own}
    return own + tuple(field for field in around if field[0] not in stated)
