"""Read numbers and amounts in digits and words: two and a half years is 2Y6M."""

import re

from newsdigest.timex.words import NUMBERS, UNIT_SIZES, UNITS

SPACE_RE = re.compile(r"[\s-]+")
HALVES = {
    "TH": "T30M",
    "TM": "T30S",
    "D": "T12H",
    "W": "T84H",
    "M": "2W",
    "Y": "6M",
    "DE": "5Y",
    "CE": "50Y",
}


def amount_worth(words: dict[str, str]) -> str:
    """Number and unit as TIMEX3 writes them after P: ``3W``, ``T5H``, ``20Y`` for two decades."""
    number = plain(words.get("number", "one"))
    if "half" in number:
        return HALVES.get(unit_of(words), "X")
    return amount(read_number(number), unit_of(words))


def half_amount_worth(words: dict[str, str]) -> str:
    """A number and a half of a unit: ``2Y6M``, ``T5H30M``."""
    unit = unit_of(words)
    half = HALVES.get(unit, "")
    whole = amount(read_number(words["number"]), unit)
    return whole + half.removeprefix("T") if unit[0] == "T" else whole + half


def unit_of(words: dict[str, str]) -> str:
    return UNITS[plain(words["unit"])]


def amount(count: float | None, unit: str) -> str:
    """Count units, in units that TIMEX3 has; X for a number that the text leaves open.

    >>> amount(2, "DE"), amount(None, "W"), amount(24, "TH"), amount(None, "CE")
    ('20Y', 'XW', 'T24H', 'XCE')
    """
    clock = "T" if unit[0] == "T" else ""
    if count is None:
        return f"{clock}X{unit.removeprefix('T')}"
    size, base = UNIT_SIZES.get(unit, (1, unit))
    total = count * size
    return f"{clock}{int(total) if total == int(total) else total}{base.removeprefix('T')}"


def read_number(text: str) -> float | None:
    """Read a number in digits or words; None for "several" and its like.

    >>> read_number("twenty-four"), read_number("a couple of"), read_number("a few")
    (24, 2, None)
    """
    digits = text.replace(",", "")
    if digits[:1].isdigit():
        return float(digits)
    words = [w for w in SPACE_RE.split(text.lower()) if w not in ("of", "and")]
    if words == ["other"]:
        return 2  # every other day
    if len(words) > 1 and words[0] in ("a", "an"):
        words = words[1:]
    if any(w not in NUMBERS for w in words):
        return None
    total = 0
    for word in words:
        size = NUMBERS[word]
        total = max(total, 1) * size if size >= 100 else total + size
    return total


def weeks(words: dict[str, str]) -> int:
    return int(read_number(plain(words["number"])) or 1)


def plain(word: str) -> str:
    """A word as the tables spell it: lower case, straight apostrophe, single spaces."""
    return " ".join(word.lower().replace("’", "'").split())


def spoken_year(text: str) -> int:
    """Read a year in words.

    >>> spoken_year("nineteen ninety-seven"), spoken_year("two thousand and one")
    (1997, 2001)
    """
    parts = [w for w in SPACE_RE.split(text.lower()) if w not in ("and", "oh", "")]
    if parts[:2] == ["two", "thousand"]:
        return 2000 + sum(NUMBERS[w] for w in parts[2:])
    return NUMBERS[parts[0]] * 100 + sum(0 if w == "hundred" else NUMBERS[w] for w in parts[1:])
