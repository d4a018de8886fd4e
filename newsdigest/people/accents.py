"""Letters without their accents, so that a table finds a name however it is written."""

import unicodedata


def drop_accents(word: str) -> str:
    """Drop the accents of a word and keep its case.

    >>> drop_accents("Zoë"), drop_accents("GARCÍA"), drop_accents("Lee")
    ('Zoe', 'GARCIA', 'Lee')
    """
    if word.isascii():
        return word
    apart = unicodedata.normalize("NFKD", word)
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
