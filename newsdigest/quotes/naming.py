"""The name behind a mention: a person of the text, the speaker before, or a description."""

from typing import NamedTuple

from newsdigest.quotes.names import POSSESSIVES, Names
from newsdigest.quotes.words import (
    BEFORE_BINDING,
    BINDING,
    COMPANIES,
    COMPANY_ENDINGS,
    DETERMINERS,
    PLURALS,
    THINGS_THAT_SAY,
)
from newsdigest.records import Person, Span

# What opens a description and has a capital only where it opens the sentence too.
LOWERED = frozenset("A An The One Another Some Several Many Most His Her Its Their".split())
GENDERS = {"he": "m", "him": "m", "she": "f", "her": "f"}
PRONOUNS = frozenset(("they", "them", "it", *GENDERS))
BODY_KINDS = ("organisation", "thing")
REACH = 1500  # characters back in which a pronoun finds its person


class Speaker(NamedTuple):
    """Somebody who speaks.

    Attributes:
        name: resolved; None where the evidence does not decide.
        kind: person, organisation, unnamed, several, thing (a report, a ministry by description).
    """

    name: str | None
    kind: str = "unnamed"
    gender: str | None = None


def person_speaker(person: Person) -> Speaker:
    """The person as a speaker."""
    return Speaker(person.name, person.kind, person.gender)


def name_speaker(names: Names, span: Span, last: Speaker | None, goes_on: bool) -> Speaker:
    """Resolve the noun phrase of a speaker.

    Args:
        last: the speaker before, where he is near enough to be meant by a pronoun.
        goes_on: the cue says that somebody goes on speaking ("also said", "added").
    """
    words = names.text[span.start : span.end]
    if words.lower() in PRONOUNS:
        return resolve_pronoun(names, span, words.lower(), last)
    person = named_in(names, span, words)
    if person is not None:
        return person_speaker(person)
    if " and " in words and words[0].isupper() and words.split()[0] not in ("The", "A", "An"):
        return Speaker(words, "several")
    head = head_of(words)
    if words[:4] in ("the ", "The ", "his ", "her "):
        meant = resolve_description(words, head, last, goes_on)
        meant = meant or only_body(names, span, head)
        if meant is not None:
            return meant
    if head in THINGS_THAT_SAY:
        return Speaker(plain(words), "thing")
    return Speaker(plain(words), "several" if head.endswith("s") or head in PLURALS else "unnamed")


def named_in(names: Names, span: Span, words: str) -> Person | None:
    """The person whose name or description is the head of a phrase.

    Not one it only speaks of: "a spokesman for Ann Lee", "Ann Lee's lawyer", "Rome officials".
    """
    text = names.text
    for mention, person in names.between(span.start, span.end):
        before = text[span.start : mention.start].split()
        if binds_to_another(before):
            return None
        if person.kind == "organisation" and before and before[-1].endswith(POSSESSIVES):
            return None  # "the Prime Minister's Office" is no other's
        if text.startswith(POSSESSIVES[:2], mention.end) and mention.end < span.end:
            continue
        rest = text[mention.end : span.end].split()
        if not rest or rest[0] in BINDING or rest[0][0] in "(,":
            if rest and rest[0][0] == "," and "and" in rest:
                return None  # a list
            if before and before[-1] == "and":
                return None
            return person
        if rest[0] == "and":
            return None
    return None


def binds_to_another(before: list[str]) -> bool:
    """Tell whether the words before a name make it part of another's description.

    >>> binds_to_another(["a", "spokesman", "for"])
    True
    >>> binds_to_another(["Bank", "of", "Rome", "governor"])
    False
    """
    binding = next((i for i, word in enumerate(before) if word in BINDING), None)
    if binding is None:
        return False
    last = before[-1]
    if last not in BINDING and all(word[0].isupper() or word in BINDING for word in before):
        return before[0] in DETERMINERS  # "US Secretary of State" is a title
    if last in THINGS_THAT_SAY and before[0] in DETERMINERS:
        return False  # "the head of the bank Ann Lee": the name is the head's
    return last in BINDING or last in DETERMINERS or last[0].isupper() or before[0] in DETERMINERS


def plain(words: str) -> str:
    """A description as it would stand inside a sentence: "A Greek official" is "a Greek official".

    >>> plain("The ministry"), plain("Reuters")
    ('the ministry', 'Reuters')
    """
    first, _, rest = words.partition(" ")
    if rest and first in LOWERED:
        return f"{first.lower()} {rest}"
    return words


def resolve_pronoun(names: Names, span: Span, pronoun: str, last: Speaker | None) -> Speaker:
    """Who a pronoun means: the speaker before, unless gender or kind forbid it.

    With no such speaker it is the person named last who fits; else nobody is named.
    """
    if pronoun not in GENDERS:
        fitting = BODY_KINDS if pronoun == "it" else ("several", *BODY_KINDS)
        return last if last is not None and last.kind in fitting else Speaker(None)
    gender = GENDERS[pronoun]
    if (
        last is not None
        and last.kind in ("person", "unnamed")
        and last.gender in (None, gender)
        and last.name
    ):
        return last
    for _, person in reversed(names.between(max(0, span.start - REACH), span.start)):
        if person.kind == "person" and person.gender == gender:
            return person_speaker(person)
    return Speaker(None)


def head_of(words: str) -> str:
    """The noun that a phrase is built on, in small letters.

    >>> head_of("the presidential aide to the king"), head_of("two people briefed on the talks")
    ('aide', 'people')
    """
    parts = words.split()
    for index, part in enumerate(parts):
        if part in BINDING and index:
            before = parts[index - 1].lower()
            hangs = before in BEFORE_BINDING or before.endswith("ed")
            return parts[index - 2].lower() if hangs and index > 1 else before
    return parts[-1].lower()


def only_body(names: Names, span: Span, head: str) -> Speaker | None:
    """The one body named before that a description fits: "the ministry", "the company"."""
    if head not in THINGS_THAT_SAY and head not in COMPANIES:
        return None
    fitting = {
        body.name: body
        for body in names.bodies
        if body.mentions[0].start < span.start and is_called(body.name.split(), head)
    }
    return person_speaker(*fitting.values()) if len(fitting) == 1 else None


def is_called(words: list[str], head: str) -> bool:
    """Tell whether a body's name says what it is.

    >>> is_called(["Foreign", "Ministry"], "ministry"), is_called(["Acme", "Corp"], "company")
    (True, True)
    """
    return head.capitalize() in words or (head in COMPANIES and words[-1] in COMPANY_ENDINGS)


def resolve_description(
    words: str, head: str, last: Speaker | None, goes_on: bool
) -> Speaker | None:
    """Who "the lawyer" means when nobody bears the role: who spoke before, if the text says so.

    That is where the cue goes on ("also said") or an age describes; else the description stands for
    somebody of whom no more is known. A thing that says something (a ministry) is never a person.
    """
    if head in THINGS_THAT_SAY:
        return last if last is not None and last.kind == "organisation" else None
    if last is None or last.kind != "person" or head.endswith("s"):
        return None
    return last if goes_on or "-year-old" in words else None
