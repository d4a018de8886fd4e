"""``newsdigest timeline``: what happened when, who reports it."""

from newsdigest.cli.digest import make_filter, open_digest
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


def timeline(
    paths: Paths = None,
    store: StoreFile = None,
    output: OutputFormat = Format.table,
    since: Since = None,
    until: Until = None,
    outlet: OutletName = None,
    about: About = None,
    limit: Limit = None,
) -> None:
    """Show what happened when, and who reports it.

    Example: newsdigest timeline seeds --since 2025-05
    """
    from newsdigest.store.read import read_mentions
    from newsdigest.timeline.build import build_timeline

    with open_digest(paths, store) as connection:
        wanted = make_filter(connection, outlet, about, since=since, until=until)
        events = build_timeline(read_mentions(connection, wanted), limit=limit)
        show_rows("timeline", to_rows(timeline_row, events), output.value)
