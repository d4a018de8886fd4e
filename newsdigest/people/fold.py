"""The key of a name: case, accents and the ways of romanising one sound are folded away."""

import re
from functools import lru_cache

from newsdigest.people.accents import drop_accents
from newsdigest.people.variants import GIVEN_NAMES, PLACES

# Letters that Unicode does not take apart.
LETTERS = str.maketrans(
    {
        "ı": "i",
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "ə": "e",
    }
)
POSSESSIVE_RE = re.compile(r"['’]s\b")  # "Kyiv's spokesman" is "Kyiv spokesman"
APOSTROPHES_RE = re.compile(r"[’'ʼʹʻ`.]")
WORD_RE = re.compile(r"[^\W_]+")
# Romanisations of one sound, longest first; what they come to is no spelling but a key.
SOUNDS = (
    (re.compile(r"shch|sch|sh"), "s"),
    (re.compile(r"tch|tsch|ch"), "c"),
    (re.compile(r"dzh|dj"), "j"),
    (re.compile(r"zh"), "z"),
    (re.compile(r"kh"), "h"),
    (re.compile(r"ts|tz"), "c"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"w"), "v"),
    (re.compile(r"ck|q"), "k"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"ou"), "u"),
    (re.compile(r"^(?:ye|ie|je)"), "e"),
    (re.compile(r"(?<=[aeiou])(?:y|j)(?=[aeiou])|(?:y|j|i)(?=[aou])"), "i"),
    (re.compile(r"(?:iy|yy|ij|yj|ii|yi|y|i)$"), "i"),
    (re.compile(r"y"), "i"),
    (re.compile(r"(.)\1+"), r"\1"),
)
ARTICLES = frozenset(("the", "a", "an"))


@lru_cache(maxsize=20_000)
def fold_word(word: str) -> str:
    """Fold a word of a name to the key that all its romanisations share.

    >>> fold_word("Zelenskyy") == fold_word("Zelenskiy") == fold_word("ZELENSKY")
    True
    >>> fold_word("Kiev") == fold_word("Kyiv"), fold_word("Miller") == fold_word("Tiller")
    (True, False)
    """
    key = to_sounds(word)
    return VARIANTS.get(key, key)


def to_sounds(word: str) -> str:
    """Fold case, accents and romanisation, without the table of variants."""
    key = drop_accents(word.casefold().translate(LETTERS))
    for pattern, sound in SOUNDS:
        key = pattern.sub(sound, key)
    return key


VARIANTS = {
    to_sounds(word): to_sounds(row.split()[0])
    for row in (*GIVEN_NAMES, *PLACES)
    for word in row.split()
}


def fold_name(name: str) -> str:
    """Fold a name to its key: case, accents, romanisation, an article and full stops do not count.

    >>> fold_name("Volodymyr Zelenskyy") == fold_name("Vladimir Zelensky")
    True
    >>> fold_name("The U.S. Army") == fold_name("US army")
    True
    """
    return " ".join(fold_words(name))


def fold_words(name: str) -> list[str]:
    """The keys of the words of a name, without its article."""
    words = WORD_RE.findall(APOSTROPHES_RE.sub("", POSSESSIVE_RE.sub("", name)))
    if len(words) > 1 and words[0].casefold() in ARTICLES:
        words = words[1:]
    return [fold_word(word) for word in words]
