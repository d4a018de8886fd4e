"""The door of the room: the people a text speaks of, each with every mention."""

from bisect import bisect_left
from itertools import pairwise

from newsdigest.people.describe import find_descriptions, find_unnamed
from newsdigest.people.find import find_names
from newsdigest.people.gather import (
    PLACES,
    Gathered,
    bare,
    gather_full,
    gender_of,
    is_somebody,
    kind_of,
)
from newsdigest.people.peel import Name
from newsdigest.people.roles import head_of
from newsdigest.people.short import attach_short
from newsdigest.records import Person, Sentence


def resolve_people(text: str, sentences: tuple[Sentence, ...]) -> tuple[Person, ...]:
    """Find the people of ``text``, in the order in which they enter it.

    A person is known by a title, a role, an age, a given name, or by a surname that comes again;
    a body is kept where it speaks. "the mayor" and the like are mentions of who bears the role.

    >>> text = "Mayor Ann Lee left. The mayor was late. Lee said so."
    >>> [(p.name, p.roles, len(p.mentions)) for p in resolve_people(text, ())]
    [('Ann Lee', ('Mayor',), 3)]
    """
    names = list(find_names(text))
    gathered = gather_people(text, names, sentences)
    bearers = [(person, person.roles, person.mentions) for person in gathered]
    for span, person in find_descriptions(text, bearers):
        person.mentions.append(span)
    people = [finish(person) for person in gathered]
    people += find_unnamed(text, people)
    return tuple(sorted(people, key=lambda person: person.mentions[0]))


def gather_people(text: str, names: list[Name], sentences: tuple[Sentence, ...]) -> list[Gathered]:
    """Gather the names of a text into persons and bodies, and drop what is neither."""
    gathered = gather_full(names)
    gathered += attach_short(names, gathered)
    vote_by_pronouns(text, names, gathered, sentences)
    return [person for person in gathered if is_somebody(person)]


def vote_by_pronouns(
    text: str, names: list[Name], gathered: list[Gathered], sentences: tuple[Sentence, ...]
) -> None:
    """Take a "He" or "She" that opens a sentence as a vote for the only name before it."""
    opened = [
        (before, sentence)
        for before, sentence in pairwise(sentences)
        if text.startswith(("He ", "She "), sentence.start)
    ]
    if opened:
        starts = [name.start for name in names]
        bearers = {m.start: person for person in gathered for m in person.mentions}
        for before, sentence in opened:
            near = starts[bisect_left(starts, before.start) : bisect_left(starts, before.end)]
            named = {bearers.get(start) for start in near}
            person = named.pop() if len(named) == 1 else None
            if person is not None:
                person.genders["m" if text[sentence.start] == "H" else "f"] += 1


def finish(person: Gathered) -> Person:
    """Make the record of a person."""
    kind = kind_of(person)
    peer = (person.peer,) if person.peer and len(person.name) == 1 else ()
    return Person(
        " ".join(
            word.capitalize() if in_capitals(word) else word for word in (*peer, *person.name)
        ),
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
