"""The door of the room: the people a text speaks of, each with every mention."""

import re
from collections import Counter
from collections.abc import Iterable

from newsdigest.people.describe import find_descriptions, find_unnamed
from newsdigest.people.find import Name, find_names, head_of
from newsdigest.people.given_names import EITHER, FEMALE, MALE
from newsdigest.people.places import CAPITALS, COUNTRIES
from newsdigest.people.titles import BODIES, FEMALE_ROLES, FEMALE_TITLES, MALE_ROLES, MALE_TITLES
from newsdigest.records import Person, Sentence, Span

NUMERAL_RE = re.compile(r"(?:[IVX]+|Jr\.?|Sr\.?)$")
SENTENCE_PRONOUN_RE = re.compile(r"(?:^|[.!?”\"]\s{1,3})(?P<pronoun>He|She)\b")
PLACES = COUNTRIES | CAPITALS
GIVEN = FEMALE | MALE | EITHER


class Gathered:
    """What is gathered of one person while the text is read."""

    __slots__ = ("genders", "kind", "mentions", "name", "roles", "signs")

    def __init__(self, name: tuple[str, ...]) -> None:
        self.name = name
        self.mentions: list[Span] = []
        self.roles: list[str] = []
        self.signs: set[str] = set()
        self.genders: Counter[str] = Counter()
        self.kind = "person"


def resolve_people(text: str, sentences: tuple[Sentence, ...]) -> tuple[Person, ...]:
    """Find the people of ``text``, in the order in which they enter it.

    A person is known by a title, a role, an age, a given name, or by a surname that comes again;
    a body is kept where it speaks. "the mayor" and the like are mentions of who bears the role.

    >>> text = "Mayor Ann Lee left. The mayor was late. Lee said so."
    >>> [(p.name, p.roles, len(p.mentions)) for p in resolve_people(text, ())]
    [('Ann Lee', ('Mayor',), 3)]
    """
    names = list(find_names(text))
    gathered = gather_full(names)
    attach_short(names, gathered)
    vote_by_pronouns(text, gathered)
    kept = [person for person in gathered if is_somebody(person)]
    for span, person in find_descriptions(text, [(p, p.roles, p.mentions) for p in kept]):
        person.mentions.append(span)
    people = [finish(person) for person in kept]
    people += find_unnamed(text, people)
    return tuple(sorted(people, key=lambda person: person.mentions[0]))


def core(words: tuple[str, ...]) -> tuple[str, ...]:
    """A name without "Jr." and "III"."""
    while len(words) > 1 and NUMERAL_RE.match(words[-1]):
        words = words[:-1]
    return words


def gather_full(names: list[Name]) -> list[Gathered]:
    """Gather the names of two words and more, one entry a name."""
    entries: dict[tuple[str, ...], Gathered] = {}
    for name in names:
        if len(name.words) > 1:
            key = tuple(word.casefold() for word in core(name.words))
            if len(key) > 1:
                add(entries.setdefault(key, Gathered(name.words)), name)
    return list(entries.values())


def add(person: Gathered, name: Name) -> None:
    """Add a mention and what stands beside it."""
    person.mentions.append(Span(name.start, name.end))
    person.signs |= name.signs
    for role in name.roles:
        if role not in person.roles:
            person.roles.append(role)
    for title in name.titles:
        if title in MALE_TITLES:
            person.genders["m"] += 2
        elif title in FEMALE_TITLES:
            person.genders["f"] += 2


def attach_short(names: list[Name], gathered: list[Gathered]) -> None:
    """Give a name of one word to the person whose surname or given name it is, the nearest before it."""
    by_word: dict[str, list[Gathered]] = {}
    for person in gathered:
        words = core(person.name)
        for word in dict.fromkeys((words[-1], words[0])):
            by_word.setdefault(word.casefold(), []).append(person)
    alone: dict[str, Gathered] = {}
    for name in names:
        words = core(name.words)
        if len(words) > 1:
            continue
        word = words[0]
        bearers = [
            p for p in by_word.get(word.casefold(), ()) if not (p.signs <= {"the"} and is_body(p))
        ]
        if bearers and (not word.isupper() or len(word) > 4) and word not in PLACES:
            person = nearest(bearers, name, word)
            add(person, name)
            person.signs.add("again")
        elif word not in alone:
            alone[word] = Gathered((word,))
            add(alone[word], name)
        else:
            add(alone[word], name)
    gathered.extend(alone.values())


def nearest(bearers: list[Gathered], name: Name, word: str) -> Gathered:
    """The bearer of a short name: by surname first, by gender, then the last one named before it."""
    if len(bearers) == 1:
        return bearers[0]
    surnamed = [p for p in bearers if core(p.name)[-1].casefold() == word.casefold()] or bearers
    male = any(title in MALE_TITLES for title in name.titles)
    female = any(title in FEMALE_TITLES for title in name.titles)
    if male or female:
        fitting = [p for p in surnamed if gender_of(p) in (None, "m" if male else "f")]
        surnamed = fitting or surnamed
    before = [p for p in surnamed if p.mentions[0].start < name.start]
    return max(before, key=lambda p: max(m.start for m in p.mentions)) if before else surnamed[0]


def vote_by_pronouns(text: str, gathered: list[Gathered]) -> None:
    """Take a "He" or "She" that opens a sentence as a vote for the only person of the one before."""
    spots = sorted((m.start, i) for i, p in enumerate(gathered) for m in p.mentions)
    if not spots:
        return
    at = 0
    for match in SENTENCE_PRONOUN_RE.finditer(text):
        while at < len(spots) and spots[at][0] < match.start():
            at += 1
        near = {i for start, i in spots[max(0, at - 4) : at] if match.start() - start < 200}
        if len(near) == 1:
            gathered[near.pop()].genders["m" if match["pronoun"] == "He" else "f"] += 1


def is_body(person: Gathered) -> bool:
    """Tell whether a name is that of a body or a place, by its words."""
    words = person.name
    return any(word in BODIES or word in PLACES for word in words) or all(
        word.isupper() and len(word) > 1 for word in words
    )


def is_somebody(person: Gathered) -> bool:
    """Decide whether a name is a person or a body that speaks; sets its kind."""
    signs = person.signs
    words = person.name
    if is_body(person) and not signs & {"title", "age"}:
        person.kind = "organisation"
        return "speaks" in signs
    if "the" in signs and not signs & {"title", "age", "again"} and words[0] not in GIVEN:
        person.kind = "organisation"
        return "speaks" in signs
    if len(words) == 1:
        return bool(signs & {"title", "role", "age", "speaks"})
    if len(words) > 4 and not signs & {"title", "age"}:
        return False
    return bool(signs & {"title", "role", "age", "speaks", "again"}) or words[0] in GIVEN


def gender_of(person: Gathered) -> str | None:
    """The gender that titles, roles, pronouns and at last the given name tell."""
    votes = Counter(person.genders)
    for role in person.roles:
        head = head_of(role)
        votes["f"] += 3 * (head in FEMALE_ROLES)
        votes["m"] += 3 * (head in MALE_ROLES)
    given = person.name[0]
    if len(person.name) > 1 and given not in EITHER:
        votes["f"] += 3 * (given in FEMALE and given not in MALE)
        votes["m"] += 3 * (given in MALE and given not in FEMALE)
    if votes["f"] == votes["m"]:
        return None
    return "f" if votes["f"] > votes["m"] else "m"


def finish(person: Gathered) -> Person:
    """Make the record of a person."""
    roles = sorted(person.roles, key=len, reverse=True)
    return Person(
        " ".join(person.name),
        tuple(sorted(person.mentions)),
        tuple(dict.fromkeys(roles)),
        person.kind,
        gender_of(person) if person.kind == "person" else None,
    )


__all__: Iterable[str] = ("resolve_people",)
