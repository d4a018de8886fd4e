"""Name the speakers of the rows that are shown, where pages were read without people."""

import sqlite3

from newsdigest.cli.intake import LEAN
from newsdigest.pipeline import find_speakers
from newsdigest.quotes.spoken import may_quote
from newsdigest.records import Event
from newsdigest.store.condensed import read_texts

Place = tuple[str, int]  # the id of a source, and the place of a sentence in it


def name_shown(connection: sqlite3.Connection, events: tuple[Event, ...]) -> tuple[Event, ...]:
    """The rows with their speakers; only the articles that may quote there are read for them."""
    reports = (told for event in events for told in event.mentions)
    shown = {told.source.id for told in reports if told.timex and may_quote(told.sentence)}
    quoted: dict[Place, tuple[str, ...]] = {}
    for source, text, sentences in read_texts(connection, shown, rules=LEAN):
        for place, names in find_speakers(text, sentences).items():
            quoted[source, place] = names
    return tuple(name_speakers(event, quoted) for event in events) if quoted else events


def name_speakers(event: Event, quoted: dict[Place, tuple[str, ...]]) -> Event:
    """A row with those who are quoted in its sentences."""
    places = [(told.source.id, told.mention.lead) for told in event.mentions if told.timex]
    names = dict.fromkeys(name for place in places for name in quoted.get(place, ()))
    return event._replace(speakers=(*names,))
