"""Names of one word: the person or the body of the text that each is short for."""

from itertools import pairwise

from newsdigest.people.gather import (
    PLACES,
    TELLING_SIGNS,
    Gathered,
    core,
    gender_of,
    is_body,
)
from newsdigest.people.given_names import GIVEN
from newsdigest.people.peel import Name
from newsdigest.people.roles import head_of
from newsdigest.people.titles import FEMALE_TITLES, KIN, MALE_TITLES

MOST_BEARERS = 50  # of one word, among whom a short name is given


def attach_short(names: list[Name], full: list[Gathered]) -> list[Gathered]:
    """Give each name of one word to the person that bears it; others become entries, if told of."""
    acronyms = find_acronyms(names, full)
    bearers = index_bearers(full)
    by_core = {
        person.core: person
        for word, fitting in bearers.items()
        for person in fitting
        if person.core[-1].casefold() == word
    }
    told = {core(name.words) for name in names if not name.signs.isdisjoint(TELLING_SIGNS)}
    others: dict[tuple[str, ...], Gathered] = {}
    for name in names:
        words = core(name.words)
        if len(words) > 1:
            if words in by_core:
                by_core[words].last = name.start
            continue
        fitting = bearers.get(words[0].casefold(), [])
        if words[0] in acronyms:
            acronyms[words[0]].add(name)
        elif not fitting or stands_for_itself(words[0]):
            if words in told:  # else it is nobody, whatever stands beside it
                add_other(others, words, name)
        elif (bearer := choose_bearer(fitting, name)) is not None:
            bearer.add(name)
            bearer.signs.add("again")
        else:
            other = add_other(others, (*name.titles, *words), name)
            if other not in fitting and len(fitting) < MOST_BEARERS:
                fitting.append(other)  # "President Lee", who is not his wife, Ann Lee
    return list(others.values())


def add_other(
    others: dict[tuple[str, ...], Gathered], words: tuple[str, ...], name: Name
) -> Gathered:
    """Add a mention to the entry of its words, which is made when they come first."""
    if words not in others:
        others[words] = Gathered(words)
    others[words].add(name)
    return others[words]


def index_bearers(full: list[Gathered]) -> dict[str, list[Gathered]]:
    """The persons by surname, and by given name where it is sure that they are persons."""
    bearers: dict[str, list[Gathered]] = {}
    for person in full:
        if person.firm or (is_body(person) and not person.signs & {"title", "age", "role"}):
            continue
        person.last = -1
        words = person.core
        known = person.given in GIVEN or person.signs & {"title", "role", "age", "speaks"}
        for word in (words[-1], words[0])[: 1 + bool(known)]:
            fitting = bearers.setdefault(word.casefold(), [])
            if len(fitting) < MOST_BEARERS:
                fitting.append(person)
    return bearers


def find_acronyms(names: list[Name], full: list[Gathered]) -> dict[str, Gathered]:
    """The acronyms that stand right behind the name they are of, in brackets: "World Bank (WB)"."""
    pairs = [
        (before.end, name.words[0])
        for before, name in pairwise(names)
        if name.start - before.end == len(" (") and len(name.words) == 1 < len(before.words)
    ]
    if not pairs:
        return {}
    spelled = {mention.end: person for person in full for mention in person.mentions}
    found: dict[str, Gathered] = {}
    for end, acronym in pairs:
        person = spelled.get(end)
        if person is not None and len(acronym) > 1:
            initials = "".join(word[0] for word in person.name)
            if initials.endswith(acronym):
                found.setdefault(acronym, person)
    return found


def stands_for_itself(word: str) -> bool:
    """Tell whether a word is a place or an acronym, which is nobody's surname alone."""
    return word.capitalize() in PLACES or (word.isupper() and len(word) < 5)


def choose_bearer(bearers: list[Gathered], name: Name) -> Gathered | None:
    """The bearer of a short name: by surname, by gender, then the one named last before it.

    Not one of the other gender; nor the kin of another bearer, while that one has no name yet or
    was named before.
    """
    word = name.words[0].casefold()
    fitting = [p for p in bearers if p.core[-1].casefold() == word] or bearers
    titled = {"m" for title in name.titles if title in MALE_TITLES}
    titled |= {"f" for title in name.titles if title in FEMALE_TITLES}
    if titled:
        fitting = [person for person in fitting if gender_of(person) in (None, *titled)]
        fitting = [person for person in fitting if gender_of(person)] or fitting
    if any(is_kin(person) for person in fitting):
        fitting = without_kin(fitting, name)
    return max(fitting, key=lambda person: person.last, default=None)


def is_kin(person: Gathered) -> bool:
    """Tell whether somebody is brought in as another's wife, son ..."""
    return any(head_of(role) in KIN for role in person.roles)


def without_kin(bearers: list[Gathered], name: Name) -> list[Gathered]:
    """The bearers whom a short name can mean: not kin named later, nor where another was first."""
    fitting = [p for p in bearers if not is_kin(p) or p.mentions[0].start < name.start]
    first = min(fitting, key=lambda person: person.mentions[0], default=None)
    if first is None or is_kin(first):
        return fitting
    return [person for person in fitting if not is_kin(person)]
