"""The nearest characters that an encoding has, for terminals and locales without Unicode."""

from unicodedata import normalize

# What stands for a character that has no plain form in Unicode's own decomposition (NFKD).
PLAIN = {
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "–": "-", "—": "-",
    "…": "...", "─": "-", "━": "-", "•": "*", "ß": "ss", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L",
    "đ": "d", "æ": "ae", "ı": "i",
}  # fmt: skip


def to_encoding(text: str, encoding: str) -> str:
    """``text`` in characters that ``encoding`` has; what has no neighbour becomes ``?``.

    >>> to_encoding("“Dolmabahçe” — Київ", "ascii")
    '"Dolmabahce" - ????'
    """
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return "".join(to_character(character, encoding) for character in text)
    return text


def to_character(character: str, encoding: str) -> str:
    """One character as `to_encoding` writes it."""
    for candidate in (character, PLAIN.get(character, ""), normalize("NFKD", character)[0]):
        try:
            if candidate and candidate.encode(encoding):
                return candidate
        except UnicodeEncodeError:
            continue
    return "?"
