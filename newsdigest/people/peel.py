"""Peeling: the name in a run of capitals, without openers, titles and what stands beside it."""

import re
from typing import NamedTuple

from newsdigest.people.accents import drop_accents
from newsdigest.people.given_names import GIVEN
from newsdigest.people.places import CAPITALS, COUNTRIES, DEMONYMS
from newsdigest.people.roles import is_role
from newsdigest.people.shape import CAPITAL
from newsdigest.people.titles import (
    DAYS_AND_MONTHS,
    FEMALE_TITLES,
    MALE_TITLES,
    MINISTERS,
    OPENERS,
    TITLED_BODIES,
    TITLES,
    TITLES_ENDINGS,
)

# "Secretary of", before "State Ann Lee"; "Minister of State for Trade and", before "Ports Ann Lee".
WORD = rf"[{CAPITAL}][\w-]*"
TITLE_OF_RE = re.compile(rf"(?P<title>(?:{WORD} ){{0,4}}{WORD}) of $")
TITLE_FOR_RE = re.compile(
    rf"(?P<title>(?:{WORD} ){{0,4}}(?:{'|'.join(MINISTERS)})(?: of State)?)"
    rf" for (?P<field>(?:{WORD},? ){{1,3}}and )?$"
)
TITLE_GOES_ON = (" of ", " for ", " and ")
REACH = 80  # characters before a run in which its title begins

POSSESSIVES = ("'s", "’s", "'", "’")
ADDRESS = MALE_TITLES | FEMALE_TITLES
ALL_TITLES = TITLES | ADDRESS
NO_FIRST = OPENERS | DAYS_AND_MONTHS | {"&"}
NO_NAMES = ALL_TITLES | DEMONYMS | {"I", "TV"}
NO_RUNS = NO_FIRST | NO_NAMES
FINITE = frozenset("Is Are Was Were Has Have Had".split())
CHIEF = ["Chief", "Executive"]  # where "Executive" is a title: no order, no board
BESIDE_NAMES = COUNTRIES | CAPITALS | DEMONYMS
# "Oslo-based", "London-listed": what ends so stands before a name and is no part of it.
BESIDE_ENDINGS = tuple("-based -listed -owned -headquartered -backed -led -born".split())
FIRMS_ENDINGS = BESIDE_ENDINGS[:4]  # before a name of one word, which is then a firm's
NO_SIGNS: frozenset[str] = frozenset()
FIRM = frozenset(("firm",))
WHERE = frozenset(("in",))


class Name(NamedTuple):
    """A name where it stands.

    Attributes:
        start, end: the name without its titles and without a possessive ending.
        words: the words of the name.
        outer: where its titles begin.
        titles: the words before it that say who it is.
        roles: what the text says beside it that somebody is.
        signs: what speaks for a person: title, role, age, speaks; the: an article stands before
            it; in: it stands where a place does; firm: it is what "Oslo-based" stands before;
            opens, inside: a name of one word opens its sentence, or stands inside it.
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
    signs = WHERE if first and words[first - 1] in ("In", "Near") else NO_SIGNS
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
    if "&" in run:
        passed = count_joined(words)
        start += sum(map(len, words[:passed])) + passed
        words = words[passed:]
    outer, titles, words = peel_titles(before + run, len(before) + start, words)
    if len(words) > 1 and (words[0] in BESIDE_NAMES or "-" in run):
        beside = count_beside(words)
        words = words[beside:]
        if beside and len(words) == 1:
            signs |= FIRM
    last = words[-1]
    if not last or last in TITLES or words[0] == "&" or NO_NAMES.issuperset(words):
        return None
    if not last.isalpha() and any(letter.isdigit() for letter in last):
        return None
    start = end - len(" ".join(words))
    return Name(start, end, tuple(words), outer - len(before), titles, (), signs)


def count_joined(words: list[str]) -> int:
    """Count the words up to an "&" behind which another name begins: no firm is "Lee & Mr. Ek".

    >>> count_joined("Lee & Mr. Ek".split()), count_joined("Marsh & Sons Chairman Bo Ek".split())
    (2, 0)
    """
    for place in range(len(words) - 2, 0, -1):
        if words[place] == "&":
            first, *rest = words[place + 1 :]
            if is_title(first) or (is_given(first) and rest and not is_title(rest[0])):
                return place + 1
    return 0


def count_beside(words: list[str]) -> int:
    """Count the words that stand before a name and are no part of it.

    >>> count_beside(["Norwegian", "Ann", "Lee"]), count_beside(["Port", "Ulm-based", "Acme"])
    (1, 2)
    """
    beside, before_last = 0, len(words) - 2
    while beside < before_last and words[beside] in BESIDE_NAMES:
        beside += 1
    for place in range(before_last, beside - 1, -1):
        endings = FIRMS_ENDINGS if place == before_last else BESIDE_ENDINGS
        if words[place].endswith(endings):
            return place + 1
    return beside


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
    if words[-1] in TITLED_BODIES or words[peeled] == "&":
        return start, (), words  # "General Staff", "Bishop & Sons"
    if not peeled and len(words) > 2 and is_given(words[1]) and is_role(words[0]):
        peeled = 1  # "Witness Ann Lee"
    if peeled or len(words) < 3:
        return start, tuple(words[:peeled]), words[peeled:]
    before = title_before(text, start) if text.endswith(TITLE_GOES_ON, 0, start) else ""
    if not before or (is_given(words[0]) and " for " in before):
        return start, (), words
    given = (i for i, word in enumerate(words[:-1]) if i and is_given(word))
    peeled = next(given, len(words) - 2)
    while peeled > 1 and len(words[peeled]) == 2 and words[peeled][1] == ".":
        peeled -= 1  # "State Ezda J. Lee"
    if words[peeled] in FINITE:
        return start, (), words  # a headline: "Captain of Bath Ferry Is Held"
    return start - len(before), (*before.split(), *words[:peeled]), words[peeled:]


def title_before(text: str, start: int) -> str:
    """The title that a run which begins at ``start`` goes on with, "" where there is none.

    >>> title_before("Minister for Ports Ann Lee", 13), title_before("Lawyer for Ann Mary Lee", 11)
    ('Minister for ', '')
    """
    before = text[max(0, start - REACH) : start]
    found = (TITLE_OF_RE if before.endswith(" of ") else TITLE_FOR_RE).search(before)
    if found is None or found["title"].rpartition(" ")[2] not in TITLES | {"State"}:
        return ""
    words = found.group().split(" ")
    return " ".join(words[next(i for i, word in enumerate(words) if word not in NO_FIRST) :])


def opens_sentence(text: str, start: int) -> bool:
    """Tell whether a sentence or a line begins at a place."""
    before = text[max(0, start - 2) : start]
    return not before.strip() or "\n" in before or before[0] in '.!?”"'


def is_given(word: str) -> bool:
    """Tell whether a word is a given name, with its accents or without: "Lucía"."""
    return drop_accents(word) in GIVEN


def is_gerund(word: str) -> bool:
    """Tell whether a word is a verb in "-ing", as one that opens a sentence: "Knowing Ann Lee"."""
    return word.endswith("ing") and len(word) > 5 and not is_given(word)


def is_title(word: str) -> bool:
    """Tell whether a word of a run stands before a name: a title, "Then-minister"."""
    if word in ALL_TITLES or word.startswith(("Then-", "Ex-")):
        return True
    if "-" not in word:
        return False
    first, _, last = word.rpartition("-")
    # "Secretary-General", "Director-general", "President-elect"
    return last in TITLES or (last in TITLES_ENDINGS and first in TITLES)
