"""Where the people of a text are named, and whom its sentences are about."""

from bisect import bisect_left
from operator import itemgetter
from typing import NamedTuple

from newsdigest.quotes.words import BINDING, BREAKING, DETERMINERS, LEADING_WORDS
from newsdigest.records import Person, Sentence, Span

FIRST = itemgetter(0)
POSSESSIVES = ("'s", "’s", "s'", "s’")
FIRST_MENTIONS = 4  # of a sentence, among which its subject is looked for
MOST_BODIES = 100  # of a text; a page that names more is a list


class Names(NamedTuple):
    """Where the people of a text are named.

    Attributes:
        starts: where each of the mentions begins.
        topics: the persons that are the subjects of their sentences, and where.
        bodies: the organisations that speak.
    """

    text: str
    starts: list[int]
    mentions: list[tuple[Span, Person]]
    topics: list[tuple[int, Person]]
    bodies: list[Person]

    def between(self, start: int, end: int) -> list[tuple[Span, Person]]:
        """The mentions that begin in a stretch."""
        return self.mentions[bisect_left(self.starts, start) : bisect_left(self.starts, end)]


def index_names(text: str, people: tuple[Person, ...], sentences: tuple[Sentence, ...]) -> Names:
    """Set out the mentions of people in the order of the text."""
    mentions = [(mention, person) for person in people for mention in person.mentions]
    mentions.sort(key=FIRST)
    starts = [mention.start for mention, _ in mentions]
    topics = []
    for sentence in sentences:
        at = bisect_left(starts, sentence.start)
        for mention, person in mentions[at : at + FIRST_MENTIONS]:
            if mention.start >= sentence.end:
                break
            if person.kind == "person" and opens_sentence(text, sentence.start, mention):
                topics.append((mention.start, person))
                break
    bodies = [person for person in people if person.kind == "organisation"]
    return Names(text, starts, mentions, topics, bodies[:MOST_BODIES])


def opens_sentence(text: str, start: int, mention: Span) -> bool:
    """Tell whether a mention is the subject that opens a sentence, titles and trades before it.

    What leads into the sentence is stepped over: "Asked about the port, Mayor Ann Lee ...".
    """
    comma = text.rfind(", ", start, mention.start)
    if comma >= 0 and (
        leads_in(text[start:comma]) or is_apposed(text, Span(start, comma), mention)
    ):
        start = comma + 2
    if mention.start - start > 60 or text.startswith(POSSESSIVES[:2], mention.end):
        return False
    before = text[start : mention.start].split()
    return not any(word in BREAKING or word in BINDING or word[-1] in ",:;" for word in before[1:])


def is_apposed(text: str, before: Span, name: Span) -> bool:
    """Tell whether a name between commas only says who opens the sentence: "The mayor, Ann Lee,".

    Not where the commas part a list, nor where a clause or a place stands before them.
    """
    if name.start != before.end + 2 or not text.startswith(",", name.end):
        return False
    words = text[before.start : before.end].split()
    owned = any(word.endswith(POSSESSIVES) for word in words)
    if not (owned or words[0] in DETERMINERS) or not BREAKING.isdisjoint(words[1:]):
        return False
    return not text.startswith((", and ", ", or "), name.end)


def leads_in(words: str) -> bool:
    """Tell whether words before a comma lead into a sentence whose subject comes behind it.

    >>> leads_in("Commenting on the talks"), leads_in("Ann Lee")
    (True, False)
    """
    first = words.partition(" ")[0]
    return first in LEADING_WORDS or first.endswith(("ing", "ed"))


def find_topic(names: Names, start: int, end: int) -> Person | None:
    """The last person between two places that is the subject of a sentence."""
    at = bisect_left(names.topics, end, key=FIRST)
    if at and names.topics[at - 1][0] >= start:
        return names.topics[at - 1][1]
    return None
