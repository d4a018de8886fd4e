"""``newsdigest config``: the rows that users add to our tables, a CSV file for each table.

The first line of a file names its columns. A row that is wrong is named, with its line and what is
wrong with it, and the others are used.
"""

import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import typer

from newsdigest.cli.output import tell, write
from newsdigest.cli.place import config_folder
from newsdigest.records import Problem

if TYPE_CHECKING:  # the line is opened when rows are wanted
    from newsdigest.pipeline import OwnRows

SEPARATORS = ",;\t"  # a spreadsheet takes that of its country

config = typer.Typer(
    name="config",
    help="Rows of your own for our tables: where their files are.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


class OwnTable(NamedTuple):
    """A table that takes rows of the user's.

    Attributes:
        field: of `OwnRows`; the file is called by it.
        columns: of the file, in any order; the first of them has to be there.
        make: makes a row of cells by column; raises ValueError, with a clause that follows the
            line it stands in.
        keys: what tells a row from all others: no two rows of a file may share one.
    """

    field: str
    columns: tuple[str, ...]
    make: Callable[[dict[str, str]], Any]
    keys: Callable[[Any], Iterable[str]]

    @property
    def file(self) -> Path:
        """Where the rows are."""
        return config_folder() / f"{self.field}.csv"


def own_tables() -> tuple[OwnTable, ...]:
    """The tables that take rows of the user's, one for each field of `OwnRows`."""
    from newsdigest.article.directory import OWN_COLUMNS, keys_of, make_row
    from newsdigest.timeline.undated.own import LANDMARK_COLUMNS, landmark_keys, make_landmark

    return (
        OwnTable("outlets", OWN_COLUMNS, make_row, keys_of),
        OwnTable("landmarks", LANDMARK_COLUMNS, make_landmark, landmark_keys),
    )


@config.command()
def path() -> None:
    """Print the files for rows of your own, and how many rows each holds.

    Example: newsdigest config path
    """
    for table in own_tables():
        rows = load_rows(table)
        there = f"rows: {len(rows)}" if table.file.exists() else "does not exist"
        write(sys.stdout, f"{table.file} ({there}; columns: {','.join(table.columns)})\n")


def load_own_rows() -> "OwnRows":
    """Read all rows of the user's; tell those that are wrong."""
    from newsdigest.pipeline import OwnRows

    return OwnRows(**{table.field: load_rows(table) for table in own_tables()})


def load_rows(table: OwnTable) -> tuple[Any, ...]:
    """Read the rows of one table; tell those that are wrong."""
    rows = []
    for row in read_rows(table):
        if isinstance(row, Problem):
            tell(f"{row.path} {row.reason}")
        else:
            rows.append(row)
    return tuple(rows)


def read_rows(table: OwnTable) -> Iterator[Any]:
    """Read the rows of one table: each as its maker gives it, or a Problem."""
    from newsdigest.article.read import load_text

    if not table.file.exists():
        return
    page = load_text(str(table.file))
    if isinstance(page, Problem):
        yield page
        return
    seen: dict[str, int] = {}
    for number, cells in read_cells(table, page.text):
        place = f"{table.file}, line {number},"
        if isinstance(cells, Problem):
            yield Problem(place, cells.reason)
            continue
        try:
            row = table.make(cells)
        except ValueError as error:
            yield Problem(place, str(error))
            continue
        clash = next((key for key in table.keys(row) if key in seen), None)
        if clash is not None:
            yield Problem(place, f"has '{clash}', which line {seen[clash]} has already")
            continue
        seen |= dict.fromkeys(table.keys(row), number)
        yield row


def read_cells(table: OwnTable, text: str) -> Iterator[tuple[int, dict[str, str] | Problem]]:
    """Read the cells of every line by their columns, with the number of the line."""
    import csv  # only where there is a file to read: all commands open this module
    import io

    heading = text.lstrip("\ufeff").partition("\n")[0]
    separator = max(SEPARATORS, key=heading.count)
    lines = csv.reader(io.StringIO(text.lstrip("\ufeff"), newline=""), delimiter=separator)
    columns: list[str] = []
    try:
        for cells in lines:
            if not columns:
                columns = [cell.strip().lower() for cell in cells]
                if reason := check_columns(table, columns):
                    yield 1, Problem("", reason)
                    return
            elif len(cells) > len(columns):
                counts = f"has {len(cells)} cells for {len(columns)} columns"
                yield lines.line_num, Problem("", f"{counts}; quote a cell that holds a separator")
            elif any(cell.strip() for cell in cells):
                yield lines.line_num, dict(zip(columns, cells, strict=False))
    except csv.Error as error:
        yield lines.line_num, Problem("", f"is no line of a CSV file: {error}")


def check_columns(table: OwnTable, columns: list[str]) -> str | None:
    """Say what is wrong with the first line of a file."""
    if table.columns[0] not in columns:
        return f"does not name the columns, which are: {','.join(table.columns)}"
    unknown = [column for column in columns if column not in table.columns]
    if unknown:
        return f"names a column '{unknown[0]}'; the columns are: {','.join(table.columns)}"
    return None
