"""Mentions gathered to people by their full names, and who of them is somebody at all."""

import re

from newsdigest.people.accents import drop_accents
from newsdigest.people.given_names import EITHER, FEMALE, GIVEN, MALE
from newsdigest.people.peel import Name
from newsdigest.people.places import CAPITALS, COUNTRIES
from newsdigest.people.roles import head_of
from newsdigest.people.titles import (
    BODIES,
    FEMALE_ROLES,
    FEMALE_TITLES,
    MALE_ROLES,
    MALE_TITLES,
    PEERS,
    PLACE_OPENERS,
)
from newsdigest.records import Span

NUMERAL_RE = re.compile(r"(?:[IVX]+|Jr\.?|Sr\.?)$")
PLACES = COUNTRIES | CAPITALS
TELLING_SIGNS = frozenset(("title", "role", "age", "speaks", "again"))
MOST_WORDS = 4  # of a name that nothing else shows to be a person's
TITLE_VOTES, ROLE_VOTES, GIVEN_VOTES = 2, 3, 3  # weights of what tells a gender; a pronoun has 1


class Gathered:
    """What is gathered of one name while a text is read."""

    __slots__ = (
        "articles",
        "core",
        "firm",
        "genders",
        "given",
        "last",
        "mentions",
        "name",
        "peer",
        "places",
        "roles",
        "signs",
    )

    def __init__(self, name: tuple[str, ...]) -> None:
        self.name = name
        self.core = core(name)  # without "Jr."
        self.firm = "&" in "".join(name)  # whatever stands beside it: "Marsh & Sons"
        self.given = drop_accents(name[0])
        self.mentions: list[Span] = []
        self.roles: list[str] = []
        self.signs: set[str] = set()
        self.genders = {"m": 0, "f": 0}  # votes
        self.articles = 0  # mentions behind "the" or "a"
        self.places = 0  # mentions where a place stands: behind "in"
        self.peer = ""  # "Lord", where a name of one word has it
        self.last = -1  # where it was named last, of what was read so far

    def add(self, name: Name) -> None:
        """Add a mention and what stands beside it."""
        start, end, _, _, titles, roles, signs = name
        self.mentions.append(Span(start, end))
        self.last = start
        self.signs |= signs
        self.articles += "the" in signs
        self.places += "in" in signs
        if "firm" in signs and len(self.name) == 1:
            self.firm = True
        if roles:
            self.roles += [role for role in roles if role not in self.roles]
        for title in titles:
            if title in PEERS and len(name.words) == 1:
                self.peer = title
            if title in MALE_TITLES:
                self.genders["m"] += TITLE_VOTES
            elif title in FEMALE_TITLES:
                self.genders["f"] += TITLE_VOTES


def bare(phrase: str) -> set[str]:
    """The words of a phrase, in small letters."""
    return set(phrase.casefold().split())


def core(words: tuple[str, ...]) -> tuple[str, ...]:
    """A name without "Jr." and "III".

    >>> core(("Ann", "Lee", "III"))
    ('Ann', 'Lee')
    """
    while len(words) > 1 and NUMERAL_RE.match(words[-1]):
        words = words[:-1]
    return words


def gather_full(names: list[Name]) -> list[Gathered]:
    """Gather the names of two words and more, one entry a name."""
    entries: dict[str, Gathered] = {}
    for name in names:
        words = core(name.words)
        if len(words) > 1:
            key = " ".join(words).casefold()
            if key not in entries:
                entries[key] = Gathered(name.words)
            entries[key].add(name)
    return list(entries.values())


def is_body(person: Gathered) -> bool:
    """Tell whether a name is that of a body or a place, by its words."""
    words = person.name
    return (
        any(word in BODIES or word.capitalize() in PLACES for word in words)
        or all(word.isupper() and len(word) > 1 for word in words)
        or (len(words) > 1 and words[0] in PLACE_OPENERS)
    )


def kind_of(person: Gathered) -> str:
    """Tell a person from an organisation."""
    words = person.name
    if person.firm or (is_body(person) and not person.signs & {"title", "age"}):
        return "organisation"
    if words[-1].capitalize() in PLACES or (words[-1] in BODIES and len(words) > 2):
        return "organisation"  # "Sir John Lee Square"
    known = person.signs & {"title", "age"} or person.given in GIVEN
    articled = person.articles * 2 > len(person.mentions)
    return "organisation" if articled and not known else "person"


def is_somebody(person: Gathered) -> bool:
    """Tell whether a name is a person's, or that of a body that speaks."""
    signs, words = person.signs, person.name
    given = person.given in GIVEN
    if signs.isdisjoint(TELLING_SIGNS) and (len(words) == 1 or not given):
        return False
    if person.places * 2 > len(person.mentions) and not given:
        return not signs.isdisjoint(("title", "age"))  # else a place: "in Marl Heath"
    if kind_of(person) == "organisation":
        return "speaks" in signs
    if len(words) == 1:
        told = "inside" in signs and signs & {"role", "age", "speaks"}
        return "title" in signs or bool(told)  # "Prosecutors said" is no name
    if len(words) > MOST_WORDS and not signs & {"title", "age"}:
        return False
    return given or not signs.isdisjoint(TELLING_SIGNS)


def gender_of(person: Gathered) -> str | None:
    """The gender that titles, roles, pronouns and at last the given name tell."""
    votes = dict(person.genders)
    for role in person.roles:
        head = head_of(role)
        votes["f"] += ROLE_VOTES * (head in FEMALE_ROLES)
        votes["m"] += ROLE_VOTES * (head in MALE_ROLES)
    given = person.given
    if len(person.name) > 1 and given not in EITHER:
        votes["f"] += GIVEN_VOTES * (given in FEMALE and given not in MALE)
        votes["m"] += GIVEN_VOTES * (given in MALE and given not in FEMALE)
    if votes["f"] == votes["m"]:
        return None
    return "f" if votes["f"] > votes["m"] else "m"
