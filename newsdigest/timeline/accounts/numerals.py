"""Numbers as they are printed, in figures or in words, with what bounds and multiplies them."""

import re
from math import prod

from newsdigest.timeline.accounts.numbers import BOUNDS, MONEY_SCALES, NUMBERS, SCALES

BOUND_OF = {words: bound for bound, rows in BOUNDS.items() for words in rows}
BOUND_WORDS = "|".join(sorted(BOUND_OF, key=len, reverse=True)).replace(" ", "[ ]")
TENS = "|".join(word for word, number in NUMBERS.items() if number in range(20, 100, 10))
UNITS = "|".join(word for word, number in NUMBERS.items() if number < 10)
WORDS = f"(?:{TENS})[-]?(?:{UNITS})|" + "|".join(sorted(NUMBERS, key=len, reverse=True))
COUNT_RE = re.compile(
    rf"""
    (?<![\w.,$€£/-]) (?<!\bfew\s) (?<!\bseveral\s) (?<!\bmany\s) (?<!\bno\.\s)
    (?: (?P<bound> {BOUND_WORDS} ) \s )?
    (?P<money> [$€£] )?
    (?: (?P<digits> \d{{1,3}} (?: , \d{{3}} ){{1,4}} | \d{{1,12}} ) (?P<decimals> \.\d{{1,3}} )?
      | (?: a \s )? (?P<word> {WORDS} ) \b )
    (?: [\s-]? (?P<scale> {"|".join(SCALES)} ) \b
        (?: [\s-] (?P<times> {"|".join(SCALES)} ) \b )?  # two hundred thousand
      | (?(money) [\s-]? (?P<short> {"|".join(MONEY_SCALES)} ) \b | (?!) ) )?
    (?P<percent> \s?% | \s per \s? cent\b )?
    (?= (?P<rest> (?: [ -] [A-Za-z] [A-Za-z’'-]{{0,29}} ){{0,4}} ) )
    """,
    re.VERBOSE | re.IGNORECASE,
)
# "a 1,000-for-1,000 exchange", "thousand-for-thousand"
EACH_RE = re.compile(
    r"\b(?P<one>\d[\d,]{0,12}|hundred|thousand)-for-(?P<other>\d[\d,]{0,12}|hundred|thousand)\b"
    r"(?P<rest>(?:\s[A-Za-z]{1,30}){0,2})",
    re.IGNORECASE,
)
# What a number behind it is only the rest of: "two hundred and five boats".
BEGUN_RE = re.compile(
    r"\b(?:hundred|thousand|million|billion|trillion)\s(?:and\s)?\Z", re.IGNORECASE
)
REACH = 20  # characters before a number
ROUND_FROM = 1000  # smaller numbers are counted out


def is_part_of_number(text: str, start: int) -> bool:
    """Tell the rest of a longer number in words, which is not read.

    >>> is_part_of_number("two hundred and five boats", 16), is_part_of_number("and five boats", 4)
    (True, False)
    """
    return BEGUN_RE.search(text, max(0, start - REACH), start) is not None


def read_number(match: re.Match[str]) -> float:
    """The number that `COUNT_RE` found, without what it counts."""
    if match["word"]:
        return read_words(match["word"]) * read_scale(match)
    return read_digits(match["digits"] + (match["decimals"] or "")) * read_scale(match)


def read_scale(match: re.Match[str]) -> float:
    """What a number is multiplied by: a million in "3.4 million"."""
    scales = [SCALES[match[name].lower()] for name in ("scale", "times") if match[name]]
    short = MONEY_SCALES[match["short"].lower()] if match["short"] else 1
    return float(prod(scales) * short)


def read_grain(match: re.Match[str]) -> float:
    """The unit to which a number is given: all that rounds to it can be meant.

    Of a plain number the noughts at its end tell, from a thousand up: below, things are counted
    out.

    >>> [read_grain(m) for m in COUNT_RE.finditer("3.4 million; 137,000; 7.25%; 40 boats")]
    [100000.0, 1000.0, 0.01, 1.0]
    """
    places = len((match["decimals"] or ".")[1:])
    scale = read_scale(match)
    if read_number(match) < ROUND_FROM:
        return 1 / 10.0**places
    if places or scale > 1:
        return scale / 10.0**places
    digits = (match["digits"] or "").replace(",", "")
    return 10.0 ** (len(digits) - len(digits.rstrip("0")))


def read_words(words: str) -> float:
    """A number in words, up to ninety-nine, and the round ones.

    >>> read_words("Twenty-five"), read_words("sixteen"), read_words("dozen")
    (25.0, 16.0, 12.0)
    """
    words = words.lower()
    if words in NUMBERS:
        return float(NUMBERS[words])
    tens = next(word for word in TENS.split("|") if words.startswith(word))
    return float(NUMBERS[tens] + NUMBERS[words.removeprefix(tens).lstrip("-")])


def read_digits(words: str) -> float:
    """A number in figures.

    >>> read_digits("1,000")
    1000.0
    """
    return float(words.replace(",", ""))
