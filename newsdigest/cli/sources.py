"""``newsdigest sources``: a row a source, with what it says and how its date is known."""

from typing import Annotated

import typer

from newsdigest.cli.digest import Need, make_filter, open_digest, tell_undated
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
from newsdigest.render.contract import source_row, to_rows

SENTENCES = 3  # of a summary

Versions = Annotated[bool, typer.Option("--versions", help="Show older versions of pages too.")]
Sentences = Annotated[
    int, typer.Option(min=1, max=10, metavar="N", help="Sentences of a summary, at most.")
]
WithText = Annotated[bool, typer.Option("--with-text", help="Add the article's text.")]


def sources(
    paths: Paths = None,
    store: StoreFile = None,
    output: OutputFormat = Format.table,
    since: Since = None,
    until: Until = None,
    outlet: OutletName = None,
    about: About = None,
    limit: Limit = None,
    with_text: WithText = False,
    sentences: Sentences = SENTENCES,
    versions: Versions = False,
) -> None:
    """Show what each source is and says.

    Its outlet, its date and how that is known, its agencies, a summary, and who speaks in it.

    Example: newsdigest sources seeds --outlet "Middle East Eye"
    """
    from newsdigest.store.read import read_sources

    with open_digest(paths, store, Need(about, summaries=True)) as connection:
        wanted = make_filter(connection, outlet, about, since=since, until=until)
        wanted = wanted._replace(versions=versions)
        tell_undated(connection, wanted)
        found = read_sources(connection, wanted, texts=with_text, sentences=sentences)
        if not found:
            from newsdigest.cli.empty import tell_empty

            tell_empty(connection, wanted, "source")
        show_rows("sources", to_rows(source_row, found[:limit]), output.value)
