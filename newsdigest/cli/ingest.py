"""``newsdigest ingest``: read files into the store."""

from pathlib import Path
from typing import Annotated

import typer

from newsdigest.cli.config import load_own_rows
from newsdigest.cli.digest import SOME_FAILED
from newsdigest.cli.options import Format, OutputFormat, StoreFile
from newsdigest.cli.output import show_rows, tell
from newsdigest.cli.place import default_store, is_address
from newsdigest.records import Problem
from newsdigest.store.open import open_store

PAGES = "pages"  # the folder beside the store for pages that were fetched

IngestPaths = Annotated[
    list[str],
    typer.Argument(metavar="PATH...", help="Files, folders, globs, addresses, or - for stdin."),
]
AllowPrivate = Annotated[
    bool, typer.Option("--allow-private", help="Fetch from loopback and private networks too.")
]


def ingest(
    paths: IngestPaths,
    store: StoreFile = None,
    output: OutputFormat = Format.table,
    allow_private: AllowPrivate = False,
) -> None:
    """Read saved pages into the store; pages and feeds at an address (https://...) are fetched.

    A page that is there already adds nothing; pages that older rules annotated are annotated anew.

    Example: newsdigest ingest seeds
    """
    from newsdigest.cli.intake import refresh, take_in, tell_problems
    from newsdigest.cli.undated import date_undated

    own = load_own_rows()
    file = store or default_store()
    paths, problems = fetch_addresses(paths, Path(file).parent / PAGES, allow_private)
    with open_store(file, write=True) as connection:
        outcome = take_in(connection, paths, own)
        refreshed = refresh(connection, own)
        date_undated(connection, own)
    outcome = outcome._replace(problems=(*problems, *outcome.problems))
    counts = outcome._asdict() | {"problems": len(outcome.problems)}
    show_rows("ingest", [counts], output.value)
    if refreshed:
        tell(f"{refreshed} pages were annotated anew by newer rules")
    tell_problems(outcome.problems)
    if outcome.problems:
        raise typer.Exit(SOME_FAILED)


def fetch_addresses(
    paths: list[str], folder: Path, allow_private: bool
) -> tuple[list[str], list[Problem]]:
    """Fetch the addresses among ``paths``; each is replaced by the file that it was saved in."""
    if not any(map(is_address, paths)):
        return paths, []
    from newsdigest.cli.fetch import fetch_page

    found: list[str] = []
    problems: list[Problem] = []
    for path in paths:
        file = fetch_page(path, folder, allow_private=allow_private) if is_address(path) else path
        if isinstance(file, Problem):
            problems.append(file)
        else:
            found.append(file)
    return found, problems
