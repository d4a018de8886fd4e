"""``newsdigest ingest``: read files into the store."""

from typing import Annotated

import typer

from newsdigest.cli.digest import SOME_FAILED
from newsdigest.cli.options import Format, OutputFormat, StoreFile
from newsdigest.cli.output import show_rows, tell
from newsdigest.cli.place import default_store
from newsdigest.store.open import open_store

IngestPaths = Annotated[
    list[str], typer.Argument(metavar="PATH...", help="Files, folders, globs, or - for stdin.")
]


def ingest(
    paths: IngestPaths, store: StoreFile = None, output: OutputFormat = Format.table
) -> None:
    """Read saved pages into the store.

    A page that is there already adds nothing; pages that older rules annotated are annotated anew.

    Example: newsdigest ingest seeds
    """
    from newsdigest.cli.intake import refresh, take_in, tell_problems

    file = store or default_store()
    with open_store(file, write=True) as connection:
        outcome = take_in(connection, paths)
        refreshed = refresh(connection)
    counts = outcome._asdict() | {"problems": len(outcome.problems)}
    show_rows("ingest", [counts], output.value)
    if refreshed:
        tell(f"{refreshed} pages were annotated anew by newer rules")
    tell_problems(outcome.problems)
    if outcome.problems:
        raise typer.Exit(SOME_FAILED)
