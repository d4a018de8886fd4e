"""The options that commands share: the same names, the same words, the same checks everywhere."""

from enum import StrEnum
from typing import Annotated, Optional

import typer

from newsdigest.cli.days import parse_day, parse_last_day


class Format(StrEnum):
    """The output formats."""

    table = "table"
    json = "json"
    jsonl = "jsonl"
    csv = "csv"
    markdown = "markdown"


class Kind(StrEnum):
    """The kinds of quotations."""

    direct = "direct"
    partial = "partial"
    indirect = "indirect"


DAY = "DAY"

Paths = Annotated[
    Optional[list[str]],  # noqa: UP045  # what typer's own parser reads
    typer.Argument(metavar="[PATH]...", help="Read these files and folders instead of the store."),
]
StoreFile = Annotated[
    Optional[str],  # noqa: UP045
    typer.Option("--store", metavar="FILE", envvar="NEWSDIGEST_STORE", help="The store."),
]
OutputFormat = Annotated[Format, typer.Option("--format", "-f", help="How to print the result.")]
Since = Annotated[
    Optional[str],  # noqa: UP045
    typer.Option(metavar=DAY, callback=parse_day, help="From this day, month or year on."),
]
Until = Annotated[
    Optional[str],  # noqa: UP045
    typer.Option(metavar=DAY, callback=parse_last_day, help="Up to this day, month or year."),
]
OutletName = Annotated[
    Optional[str],  # noqa: UP045
    typer.Option("--outlet", metavar="NAME", help="Only what this outlet reports."),
]
About = Annotated[
    Optional[str],  # noqa: UP045
    typer.Option(metavar="WORDS", help="Only what is about these words."),
]
Limit = Annotated[
    Optional[int],  # noqa: UP045
    typer.Option(min=1, metavar="N", help="At most this many rows."),
]
