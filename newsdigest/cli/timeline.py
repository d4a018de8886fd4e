"""``newsdigest timeline``: what happened when, who reports it."""

from enum import StrEnum
from typing import Annotated, Optional

import typer

from newsdigest.cli.digest import Need, make_filter, open_digest
from newsdigest.cli.options import (
    About,
    Format,
    Limit,
    OutletName,
    OutputFormat,
    Paths,
    Since,
    StoreFile,
    Until,
)
from newsdigest.cli.output import show_rows
from newsdigest.render.contract import timeline_row, to_rows


class Lanes(StrEnum):
    """What the lanes of a picture are."""

    outlet = "outlet"


Days = Annotated[
    Optional[int],  # noqa: UP045  # what typer's own parser reads
    typer.Option(min=1, metavar="N", help="Only the N days that most articles tell of."),
]
Sentences = Annotated[
    Optional[int],  # noqa: UP045
    typer.Option(min=1, metavar="K", help="Tell each day in its K most telling sentences."),
]

MinOrigins = Annotated[
    int,
    typer.Option("--min-origins", min=1, metavar="N", help="Only what N independent origins tell."),
]
By = Annotated[
    Optional[Lanes],  # noqa: UP045
    typer.Option(help="On a terminal: a lane of days for each outlet, above the table."),
]
WithCalendar = Annotated[
    bool, typer.Option("--calendar", help="On a terminal: a calendar of the days, above the table.")
]


def timeline(
    paths: Paths = None,
    store: StoreFile = None,
    output: OutputFormat = Format.table,
    since: Since = None,
    until: Until = None,
    outlet: OutletName = None,
    about: About = None,
    days: Days = None,
    sentences: Sentences = None,
    min_origins: MinOrigins = 1,
    by: By = None,
    calendar: WithCalendar = False,
    limit: Limit = None,
) -> None:
    """Show what happened when, and who reports it.

    Example: newsdigest timeline seeds --since 2025-05
    """
    need = Need(about, ("mention",), people=sentences is None)
    with open_digest(paths, store, need) as connection:
        wanted = make_filter(connection, outlet, about, since=since, until=until)
        if days is None and sentences is None:
            from newsdigest.store.read import read_mentions
            from newsdigest.timeline.build import build_timeline

            mentions = read_mentions(connection, wanted)
            events = build_timeline(mentions, limit=limit, least=min_origins)
        else:
            from newsdigest.cli.speakers import name_shown
            from newsdigest.store.condensed import read_reports
            from newsdigest.timeline.condense.condense import condense_timeline

            reports = read_reports(connection, wanted)
            events = condense_timeline(
                reports, days=days, sentences=sentences, limit=limit, least=min_origins
            )
            events = name_shown(connection, events)
        if not events:
            from newsdigest.cli.empty import tell_empty

            tell_empty(connection, wanted, "event", min_origins)
        picture = "calendar" if calendar else "lanes" if by else "strip"
        show_rows("timeline", to_rows(timeline_row, events), output.value, picture)
