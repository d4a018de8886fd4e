"""Names in a text: runs of capitals, with titles peeled off and what stands beside them."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from newsdigest.people.given_names import GIVEN
from newsdigest.people.places import CAPITALS, COUNTRIES, DEMONYMS
from newsdigest.people.roles import is_role, role_after, role_before
from newsdigest.people.titles import (
    DAYS_AND_MONTHS,
    FEMALE_TITLES,
    MALE_TITLES,
    OPENERS,
    PARTICLES,
    SPEAKS,
    STOPPED_TITLES,
    TITLED_BODIES,
    TITLES,
)

CAPITAL = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶŁĻŃŅŇŌŐŒŔŘŚŞŠȘŢŤȚŪŮŰŹŻŽ"
# "J." and "U.S." keep their stops, and so do "Mr." and the like; of other words a stop is the end.
WORD = (
    rf"(?:[{CAPITAL}]\.(?:[{CAPITAL}]\.)*|(?:{STOPPED_TITLES})\."
    rf"|(?:[dD][’']|[aA]l-|[eE]l-)?[{CAPITAL}]\w*(?:[-’'](?!s\b)\w+)*)"
)
# Most words fail at their first letter, before anything else of the pattern is tried.
NAME_RE = re.compile(
    rf"(?=[{CAPITAL}dae])(?<![\w’'-]){WORD}(?:[ \u00a0](?:(?:{PARTICLES}) ){{0,2}}{WORD})*"
)
# "Secretary of", before "State Ann Lee".
TITLE_OF_RE = re.compile(rf"((?:[{CAPITAL}][\w-]* ){{0,4}}[{CAPITAL}][\w-]*) of $")
NEXT_WORD_RE = re.compile(r" (?:[a-z]+ly )?(?:also )?([a-z]+)")

POSSESSIVES = ("'s", "’s", "'", "’")
ADDRESS = MALE_TITLES | FEMALE_TITLES
ALL_TITLES = TITLES | ADDRESS
NO_FIRST = OPENERS | DAYS_AND_MONTHS
NO_NAMES = ALL_TITLES | DEMONYMS | {"I"}
NO_RUNS = NO_FIRST | NO_NAMES
BESIDE_NAMES = COUNTRIES | CAPITALS | DEMONYMS
# What the word before a name tells; "told Ann Lee" is no sign that she speaks.
SIGNS_BEFORE = {
    **dict.fromkeys(("the", "The", "a", "an", "A", "An"), "the"),
    **dict.fromkeys(("said", "says", "added", "wrote"), "speaks"),
}
LONGEST_WORD = 24
LONGEST_KNOWN = 80  # characters of a run that may come again
LONGEST_ACRONYM = 12  # characters with its brackets


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
    signs: frozenset[str] = frozenset()


def find_names(text: str) -> Iterator[Name]:
    """Find the names of a text, in order.

    >>> [(n.words, n.roles) for n in find_names("Then Mayor Ann Lee met Bo Ek, head of the bank.")]
    [(('Ann', 'Lee'), ('Mayor',)), (('Bo', 'Ek'), ('head of the bank',))]
    """
    for match in NAME_RE.finditer(text):
        run, start = match.group(), match.start()
        if run in NO_RUNS:
            continue
        read = read_known_run if len(run) < LONGEST_KNOWN else read_run
        name = read(run, telling_before(text, start, run))
        if name is not None:
            yield look_around(text, start, name)


def telling_before(text: str, start: int, run: str) -> str:
    """What stands before a run, as far as it tells how to read it; for most runs nothing does.

    "Secretary of" makes "State" a title; "Knowing Ann Lee" is no name where it opens a sentence.
    """
    if text.endswith(" of ", max(0, start - 4), start):
        return text[max(0, start - 60) : start]
    if "ing " in run or "ing\u00a0" in run:
        return text[max(0, start - 2) : start]
    return ""


def read_run(run: str, before: str) -> Name | None:
    """Peel a run of capitals to the name in it: openers, titles, what is no part of a name.

    The places are counted from where the run begins.

    >>> read_run("State Ann Lee", "Secretary of ")[:5]
    (6, 13, ('Ann', 'Lee'), -13, ('Secretary', 'of', 'State'))
    """
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


# The names of the day stand in many texts.
read_known_run = lru_cache(maxsize=4096)(read_run)


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
    return word in ALL_TITLES or word.startswith(("Then-", "Ex-"))


def look_around(text: str, at: int, name: Name) -> Name:
    """Place a name whose run begins ``at``, with what stands beside it.

    That is roles, an age, a verb of saying, an article.
    """
    start, end, words, outer, titles, _, _ = name
    outer, end = at + outer, at + end
    before = word_before(text, outer)
    appositive = before.endswith(",")
    signs = {SIGNS_BEFORE[before]} if before in SIGNS_BEFORE else set()
    sign, role = role_after(text, end) if text.startswith(", ", end) else ("", "")
    roles = [role] if role else []
    if (appositive or is_role(before)) and (role := role_before(text, outer)):
        roles.insert(0, role)
    if sign or roles:
        signs.add(sign or "role")
    if titles:
        signs.add("title")
        roles.insert(0, " ".join(word for word in titles if word not in ADDRESS))
    if (appositive or text.startswith(" ", end)) and speaks(text, end, appositive=appositive):
        signs.add("speaks")
    if len(words) == 1:
        signs.add("opens" if opens_sentence(text, outer) else "inside")
    told = tuple(filter(None, roles))
    return Name(at + start, end, words, outer, titles, told, frozenset(signs))


def word_before(text: str, start: int) -> str:
    """The word before a name, with its comma; "" where a line begins."""
    space = text.rfind(" ", max(0, start - LONGEST_WORD), start - 1) if start else -1
    return text[space + 1 : start - 1] if space >= 0 else ""


def speaks(text: str, end: int, *, appositive: bool) -> bool:
    """Tell whether the word behind a name is a verb of saying.

    A comma may stand between them behind an appositive: "the head of the bank, Ezda Kovo, said";
    and an acronym in brackets: "the World Bank (WB) said".
    """
    if text.startswith(" (", end):
        end = text.find(")", end, end + LONGEST_ACRONYM) + 1
    if appositive and text.startswith(", ", end):
        end += 1
    verb = NEXT_WORD_RE.match(text, end, end + 30) if end else None
    return verb is not None and verb.group(1) in SPEAKS
