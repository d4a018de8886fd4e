"""Name the speakers of the rows that are shown, where pages were read without people."""

import sqlite3

from newsdigest.records import Event
from newsdigest.store.condensed import has_articles, read_texts

LEAN = "without people"  # the rules of a page that was read for its dates alone
Place = tuple[str, int]  # the id of a source, and the place of a sentence in it


def name_shown(connection: sqlite3.Connection, events: tuple[Event, ...]) -> tuple[Event, ...]:
    """The rows with their speakers; only the articles that may quote there are read for them."""
    if not has_articles(connection, rules=LEAN):
        return events
    # A store has its speakers, and does not wait for the rooms that find them.
    from newsdigest.pipeline import find_speakers
    from newsdigest.quotes.spoken import may_quote

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
