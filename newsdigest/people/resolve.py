"""The door of the room: the people a text speaks of, each with every mention."""

import re

from newsdigest.people.describe import find_descriptions, find_unnamed
from newsdigest.people.find import Name, find_names
from newsdigest.people.gather import (
    PLACES,
    Gathered,
    attach_short,
    bare,
    gather_full,
    gender_of,
    is_somebody,
    kind_of,
)
from newsdigest.people.roles import head_of
from newsdigest.records import Person, Sentence

# A "He" or "She" that opens a sentence.
SENTENCE_PRONOUN_RE = re.compile(r"(?:^|[.!?”\"]\s{1,3})(?P<pronoun>He|She)\b")
PRONOUN_REACH = 200  # characters back to the person that it can mean


def resolve_people(text: str, sentences: tuple[Sentence, ...]) -> tuple[Person, ...]:
    """Find the people of ``text``, in the order in which they enter it.

    A person is known by a title, a role, an age, a given name, or by a surname that comes again;
    a body is kept where it speaks. "the mayor" and the like are mentions of who bears the role.

    >>> text = "Mayor Ann Lee left. The mayor was late. Lee said so."
    >>> [(p.name, p.roles, len(p.mentions)) for p in resolve_people(text, ())]
    [('Ann Lee', ('Mayor',), 3)]
    """
    names = list(find_names(text))
    gathered = gather_people(text, names)
    bearers = [(person, person.roles, person.mentions) for person in gathered]
    for span, person in find_descriptions(text, bearers):
        person.mentions.append(span)
    people = [finish(person) for person in gathered]
    people += find_unnamed(text, people)
    return tuple(sorted(people, key=lambda person: person.mentions[0]))


def gather_people(text: str, names: list[Name]) -> list[Gathered]:
    """Gather the names of a text into persons and bodies, and drop what is neither."""
    gathered = gather_full(names)
    gathered += attach_short(names, gathered)
    vote_by_pronouns(text, gathered)
    return [person for person in gathered if is_somebody(person)]


def vote_by_pronouns(text: str, gathered: list[Gathered]) -> None:
    """Take a "He" or "She" that opens a sentence as a vote for the only person named before it."""
    spots = sorted((m.start, i) for i, person in enumerate(gathered) for m in person.mentions)
    at = 0
    for match in SENTENCE_PRONOUN_RE.finditer(text):
        while at < len(spots) and spots[at][0] < match.start():
            at += 1
        near = {
            i for start, i in spots[max(0, at - 4) : at] if match.start() - start < PRONOUN_REACH
        }
        if len(near) == 1:
            gathered[near.pop()].genders["m" if match["pronoun"] == "He" else "f"] += 1


def finish(person: Gathered) -> Person:
    """Make the record of a person."""
    kind = kind_of(person)
    return Person(
        " ".join(word.capitalize() if in_capitals(word) else word for word in person.name),
        tuple(sorted(person.mentions)),
        fullest(person.roles),
        kind,
        gender_of(person) if kind == "person" else None,
    )


def in_capitals(word: str) -> bool:
    """Tell whether a place is only set in capitals, as at the head of a story: "RUSSIA said"."""
    return word.isupper() and word.capitalize() in PLACES


def fullest(roles: list[str]) -> tuple[str, ...]:
    """The roles, fullest first, without those that a fuller one says too.

    >>> fullest(["President", "US President", "candidate"])
    ('US President', 'candidate')
    """
    kept: list[str] = []
    for role in sorted(roles, key=len, reverse=True):
        words = bare(role)
        if not any(words <= bare(other) and head_of(role) == head_of(other) for other in kept):
            kept.append(role)
    return tuple(kept)
