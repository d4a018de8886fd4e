"""What a digest is made from: the paths given, else the store, else the seeds of this folder."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import typer

from newsdigest.cli.config import load_own_rows
from newsdigest.cli.output import tell
from newsdigest.cli.place import SEEDS, default_store
from newsdigest.records import Filter
from newsdigest.store.open import open_store
from newsdigest.store.read import count_articles, count_undated, is_interrupted, read_outlets

NOTHING = 2  # exit code: nothing to show from
SOME_FAILED = 1  # exit code: some inputs could not be read


class Need(NamedTuple):
    """What a digest needs of pages that are read for it alone: the rest is left out.

    Attributes:
        about: the words to look for; where there are none nothing has to be found by its words.
        passages: in what they are looked for beside articles: mention, quotation.
        people: whom the pages speak of, and who is quoted; else see `name_shown`.
    """

    about: str | None
    passages: tuple[str, ...] = ()
    summaries: bool = False
    people: bool = True


@contextmanager
def open_digest(
    paths: list[str] | None, store: str | None, need: Need
) -> Iterator[sqlite3.Connection]:
    """Open what the digest is made from; leave with code 1 where some of ``paths`` failed."""
    if paths:
        with open_reading(paths, need) as connection:
            yield connection
        return
    file = store or default_store()
    if Path(file).exists():
        with open_store(file) as connection:
            if is_interrupted(connection):
                tell("an ingest was interrupted; newsdigest ingest, of any page, goes on with it")
            if count_articles(connection):
                yield connection
                return
    if not Path(SEEDS).is_dir():
        tell(f"the store {file} is empty; type: newsdigest ingest FOLDER")
        raise typer.Exit(NOTHING)
    tell(f"the store is empty, so this reads {SEEDS}/ without storing it")
    with open_reading([SEEDS], need) as connection:
        yield connection


@contextmanager
def open_reading(paths: list[str], need: Need) -> Iterator[sqlite3.Connection]:
    """Read ``paths`` into a store that is gone afterwards."""
    from newsdigest.cli.intake import take_in, tell_problems
    from newsdigest.cli.settle import settle
    from newsdigest.store.words import keep_searched

    with open_store(":memory:", write=True) as connection:
        keep_searched(connection, *(("article", *need.passages) if need.about else ()))
        own = load_own_rows()
        outcome = take_in(connection, paths, own, summarise=need.summaries, attribute=need.people)
        settle(connection, own)
        tell_problems(outcome.problems)
        if outcome.read or not outcome.problems:
            yield connection
        if outcome.problems:
            raise typer.Exit(SOME_FAILED)


def make_filter(
    connection: sqlite3.Connection, outlet: str | None, about: str | None, **rest: str | None
) -> Filter:
    """The filter of the options; names that match nothing are told, with those that exist."""
    if about is not None and not any(character.isalnum() for character in about):
        raise typer.BadParameter("--about wants a word.")
    since, until = rest.get("since"), rest.get("until")
    if since and until and since >= until:
        raise typer.BadParameter("--since lies after --until: nothing is between them.")
    outlets = None if outlet is None else find_outlets(connection, outlet)
    return Filter(outlets=outlets, about=about, **rest)  # type: ignore[arg-type]


def tell_undated(connection: sqlite3.Connection, wanted: Filter) -> None:
    """Tell how many sources a filter by date leaves out because nobody knows their date."""
    if wanted.since or wanted.until:
        number = count_undated(connection, wanted)
        if number:
            tell(f"{number} without a known date left out; without --since and --until they show")


def find_outlets(connection: sqlite3.Connection, wanted: str) -> tuple[str, ...]:
    """The names of the outlets that ``wanted`` means: a part of the name, or the domain."""
    known = read_outlets(connection)
    low = wanted.casefold()
    found = tuple(o.name for o in known if low in o.name.casefold() or low == o.domain)
    if not found:
        names = ", ".join(o.name for o in known) or "none is known"
        tell(f"no outlet here is called '{wanted}'; there are: {names}")
    return found
