"""What a sentence is about, in stems: the words by which reports of one happening meet."""

import re

from newsdigest.timeline.stopwords import SAME_HAPPENING, SAME_PLACE, STOPWORDS

# A thousands comma stays inside its number; the hyphen of "cease-fire" inside its word.
# Most letters are of ASCII: a class of these is quicker than what is no sign, digit or underscore.
WORD_RE = re.compile(r"[a-zA-Z]++[^\W\d_]*+(?:-fire\b)?|\d+(?:[.,]\d+)*|[^\W\d_]+(?:-fire\b)?")

PLURALS = ("es", "s")
ENDINGS = ("ing", "ed")
KEPT = 4  # letters that an ending must leave
STEM = 6  # letters of a stem: enough for Russia/Russian, Crimea/Crimean, negotiator/negotiation


def find_terms(text: str) -> tuple[str, ...]:
    """The stems of the content words of ``text``, each once, in order.

    >>> find_terms("Negotiators agreed to exchange 1,000 prisoners on each side.")
    ('talk', 'agre', 'exchan', '1000', 'prison')
    >>> find_terms("The Russian talks")
    ('russia', 'talk')
    """
    found = dict.fromkeys(map(_terms.__getitem__, WORD_RE.findall(text.lower())))
    found.pop("", None)
    return tuple(found)


def stem(word: str) -> str:
    """The stem of a lower-case word; words for one kind of happening share one.

    >>> stem("cease-fire") == stem("truce"), stem("swapped") == stem("exchange")
    (True, True)
    """
    known = _stems.get(word)
    if known is None:
        if len(_stems) >= MEMORY:
            _stems.clear()
        cut = cut_word(word)
        known = _stems[word] = SAME.get(cut, cut)
    return known


def cut_word(word: str) -> str:
    """``word`` without common endings, cut to the length of a stem; a number stays whole.

    >>> cut_word("meetings") == cut_word("meeting") == cut_word("meets")
    True
    >>> cut_word("strikes") == cut_word("strike")
    True
    """
    if word[0].isdigit():
        return word.replace(",", "")
    word = word.replace("-", "")
    for endings in (PLURALS, ENDINGS):
        for ending in endings:
            if word.endswith(ending) and len(word) - len(ending) >= KEPT:
                word = word[: -len(ending)]
                break
    if len(word) > KEPT:
        word = word.removesuffix("e")  # strikes, strike; agreed, agree
    return word[:STEM]


SAME = {
    cut_word(word): cut_word(row.split()[0])
    for row in (*SAME_HAPPENING, *SAME_PLACE)
    for word in row.split()
}
MEMORY = 50_000  # words remembered; news repeats a few thousand
_stems: dict[str, str] = {}


class Terms(dict[str, str]):
    """The stem of every word that was looked up, empty for one that tells nothing.

    Words known are looked up without a line of Python: these are most of the words of a pile.
    """

    def __missing__(self, word: str) -> str:
        if len(self) >= MEMORY:
            self.clear()
        tells = word not in STOPWORDS and (len(word) > 2 or word.isdigit())
        found = self[word] = stem(word) if tells else ""
        return found


_terms = Terms()
