"""``newsdigest ingest``: read files into the store."""

from pathlib import Path
from typing import Annotated, Optional

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
Published = Annotated[
    Optional[list[str]],  # noqa: UP045  # what typer's own parser reads
    typer.Option(
        metavar="ARTICLE=DAY", help="State when an article was published: 003=2025-06-02."
    ),
]
Outlets = Annotated[
    Optional[list[str]],  # noqa: UP045
    typer.Option(metavar="ARTICLE=NAME", help="State the outlet of an article: 003=Gazette."),
]


def ingest(
    paths: IngestPaths,
    store: StoreFile = None,
    output: OutputFormat = Format.table,
    allow_private: AllowPrivate = False,
    published: Published = None,
    outlet: Outlets = None,
) -> None:
    """Read saved pages into the store; pages and feeds at an address (https://...) are fetched.

    A page that is there already adds nothing; pages that older rules annotated are annotated anew.
    What you state of an article counts more than its page. A file talks.json beside talks.txt may
    state it too: {"published": "2025-06-02", "outlet": "Gazette"}.

    Example: newsdigest ingest seeds
    """
    from newsdigest.cli.intake import refresh, take_in, tell_problems
    from newsdigest.cli.settle import settle, settle_versions
    from newsdigest.cli.stated import read_statements, state_all
    from newsdigest.store.related import count_copies

    own = load_own_rows()
    statements = read_statements(published, outlet)
    file = store or default_store()
    paths, problems = fetch_addresses(paths, Path(file).parent / PAGES, allow_private)
    with open_store(file, write=True) as connection:
        copies = count_copies(connection)
        refreshed = refresh(connection, own)  # older pages first: the newest is read last
        outcome = take_in(connection, paths, own)
        if statements:
            settle_versions(connection, own)  # a name means the newest version of a page
        unknown = state_all(connection, statements, own)
        settle(connection, own)
        copies = max(0, count_copies(connection) - copies)
    outcome = outcome._replace(problems=(*problems, *outcome.problems, *unknown))
    counts = outcome._asdict() | {"copies": copies, "problems": len(outcome.problems)}
    names = ("read", "added", "unchanged", "copies", "problems")
    show_rows("ingest", [{name: counts[name] for name in names}], output.value)
    if refreshed:
        pages = "1 page was" if refreshed == 1 else f"{refreshed} pages were"
        tell(f"{pages} annotated anew by newer rules")
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
