"""Say why a digest is empty: which of the options nothing passes, or what the pages lack."""

import sqlite3

from newsdigest.cli.output import tell
from newsdigest.records import Filter
from newsdigest.store.read import count_undated

# What a digest shows, and what to say where the pages have none of it at all.
LACKS = {
    "source": "there is no source",
    "quotation": "nobody is quoted here",
    "person": "nobody is named here",
    "event": "no sentence here tells of a known day and can be understood by itself",
}


def tell_empty(connection: sqlite3.Connection, wanted: Filter, what: str, least: int = 1) -> None:
    """Say in one sentence why nothing is shown; an unknown name has been told already.

    Args:
        what: a key of `LACKS`.
        least: how many independent origins were asked for.
    """
    if wanted.outlets == () or wanted.speakers == ():
        return
    asked = list_options(wanted, least)
    told = f"no {what} passes {' and '.join(asked)}" if asked else LACKS[what]
    undated = count_undated(connection, wanted) if what == "event" else 0
    if undated:
        told += f"; {undated} without a known date: sources tells why"
    tell(told)


def list_options(wanted: Filter, least: int = 1) -> list[str]:
    """The options that a filter was made from.

    >>> list_options(Filter(about="storm", since="2031-02-01"), least=2)
    ["--about 'storm'", '--since', '--min-origins 2']
    """
    options = {
        f"--about '{wanted.about}'": wanted.about,
        "--outlet": wanted.outlets,
        "--speaker": wanted.speakers,
        f"--kind {wanted.kind}": wanted.kind,
        "--since": wanted.since,
        "--until": wanted.until,
        f"--min-origins {least}": least > 1,
    }
    return [option for option, value in options.items() if value]
