"""Peeling: the name in a run of capitals, without openers, titles and what stands beside it."""

import re
from typing import NamedTuple

from newsdigest.people.given_names import GIVEN
from newsdigest.people.places import CAPITALS, COUNTRIES, DEMONYMS
from newsdigest.people.roles import is_role
from newsdigest.people.shape import CAPITAL
from newsdigest.people.titles import (
    DAYS_AND_MONTHS,
    FEMALE_TITLES,
    MALE_TITLES,
    OPENERS,
    TITLED_BODIES,
    TITLES,
)

# "Secretary of", before "State Ann Lee".
TITLE_OF_RE = re.compile(rf"((?:[{CAPITAL}][\w-]* ){{0,4}}[{CAPITAL}][\w-]*) of $")

POSSESSIVES = ("'s", "’s", "'", "’")
ADDRESS = MALE_TITLES | FEMALE_TITLES
ALL_TITLES = TITLES | ADDRESS
NO_FIRST = OPENERS | DAYS_AND_MONTHS
NO_NAMES = ALL_TITLES | DEMONYMS | {"I", "TV"}
NO_RUNS = NO_FIRST | NO_NAMES
FINITE = frozenset("Is Are Was Were Has Have Had".split())
CHIEF = ["Chief", "Executive"]  # where "Executive" is a title: no order, no board
BESIDE_NAMES = COUNTRIES | CAPITALS | DEMONYMS
NO_SIGNS: frozenset[str] = frozenset()


class Name(NamedTuple):
    """A name where it stands.

    Attributes:
        start, end: the name without its titles and without a possessive ending.
        words: the words of the name.
        outer: where its titles begin.
        titles: the words before it that say who it is.
        roles: what the text says beside it that somebody is.
        signs: what speaks for a person: title, role, age, speaks; the: an article stands before
            it; opens, inside: a name of one word opens its sentence, or stands inside it.
    """

    start: int
    end: int
    words: tuple[str, ...]
    outer: int
    titles: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    signs: frozenset[str] = NO_SIGNS


def read_run(run: str, before: str) -> Name | None:
    """Peel a run of capitals to the name in it: openers, titles, what is no part of a name.

    The places are counted from where the run begins.

    >>> read_run("State Ann Lee", "Secretary of ")[:5]
    (6, 13, ('Ann', 'Lee'), -13, ('Secretary', 'of', 'State'))
    """
    if run.isalpha() and run not in NO_RUNS:
        return Name(0, len(run), (run,), 0)  # a lone word: nothing to peel off
    words = run.replace("\u00a0", " ").split(" ")
    first = next((place for place, word in enumerate(words) if word not in NO_FIRST), len(words))
    start, end = sum(map(len, words[:first])) + first, len(run)
    words = words[first:]
    if not words:
        return None
    for ending in POSSESSIVES:
        if words[-1].endswith(ending):
            words[-1] = words[-1].removesuffix(ending)
            end -= len(ending)
            break
    if len(words) > 1 and is_gerund(words[0]) and opens_sentence(before + run, len(before) + start):
        start += len(words[0]) + 1
        words = words[1:]
    outer, titles, words = peel_titles(before + run, len(before) + start, words)
    beside = 0
    while len(words) - beside > 2 and stands_beside(words[beside]):
        beside += 1
    words = words[beside:]
    last = words[-1]
    if not last or last in TITLES or NO_NAMES.issuperset(words):
        return None
    if not last.isalpha() and any(letter.isdigit() for letter in last):
        return None
    return Name(end - len(" ".join(words)), end, tuple(words), outer - len(before), titles)


def stands_beside(word: str) -> bool:
    """Tell whether a word stands before a name and is no part of it: "Oslo-based Ann Lee"."""
    return word in BESIDE_NAMES or word.endswith("-based")


def peel_titles(text: str, start: int, words: list[str]) -> tuple[int, tuple[str, ...], list[str]]:
    """Take the titles off a run: where they begin, the titles, the rest.

    >>> peel_titles("Secretary of State Ann Lee", 13, ["State", "Ann", "Lee"])
    (0, ('Secretary', 'of', 'State'), ['Ann', 'Lee'])
    """
    peeled = len(words) - 1
    while peeled and not is_title(words[peeled - 1]):
        peeled -= 1
    if words[max(0, peeled - 1) : peeled + 1] == CHIEF and peeled + 1 < len(words):
        peeled += 1
    if words[-1] in TITLED_BODIES:
        return start, (), words
    if not peeled and len(words) > 2 and words[1] in GIVEN and is_role(words[0]):
        peeled = 1  # "Witness Ann Lee"
    if peeled or len(words) < 3 or not text.endswith(" of ", max(0, start - 4), start):
        return start, tuple(words[:peeled]), words[peeled:]
    before = TITLE_OF_RE.search(text[max(0, start - 60) : start])
    if before is None or before.group(1).rpartition(" ")[2] not in TITLES:
        return start, (), words
    given = (i for i, word in enumerate(words[:-1]) if i and word in GIVEN)
    peeled = next(given, len(words) - 2)
    if words[peeled] in FINITE:
        return start, (), words  # a headline: "Captain of Bath Ferry Is Held"
    titles = (*before.group(1).split(" "), "of", *words[:peeled])
    return start - len(before.group()), titles, words[peeled:]


def opens_sentence(text: str, start: int) -> bool:
    """Tell whether a sentence or a line begins at a place."""
    before = text[max(0, start - 2) : start]
    return not before.strip() or "\n" in before or before[0] in '.!?”"'


def is_gerund(word: str) -> bool:
    """Tell whether a word is a verb in "-ing", as one that opens a sentence: "Knowing Ann Lee"."""
    return word.endswith("ing") and len(word) > 5 and word not in GIVEN


def is_title(word: str) -> bool:
    """Tell whether a word of a run stands before a name: a title, "Then-minister"."""
    if word in ALL_TITLES or word.startswith(("Then-", "Ex-")):
        return True
    return "-" in word and word[word.rindex("-") + 1 :] in TITLES  # "Secretary-General"
