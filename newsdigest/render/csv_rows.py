"""A digest as CSV (RFC 4180): a row an item, all columns, safe to open in a spreadsheet."""

import csv
import io
from collections.abc import Iterator

from newsdigest.render.contract import Row
from newsdigest.render.flat import flatten
from newsdigest.render.nearest import to_encoding
from newsdigest.render.screen import Screen

# A spreadsheet takes a cell that begins so for a formula (OWASP: CSV injection).
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def render(command: str, rows: list[Row], screen: Screen) -> Iterator[str]:
    """Yield the header and a line for each row; nothing at all for an empty digest."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    for number, row in enumerate(rows):
        cells = flatten(command, row)
        if number == 0:
            writer.writerow(cells)
        writer.writerow(neutralise(to_encoding(cell, screen.encoding)) for cell in cells.values())
        yield out.getvalue()
        out.seek(0)
        out.truncate()


def neutralise(cell: str) -> str:
    """Put an apostrophe before what a spreadsheet would run.

    >>> neutralise("=cmd|' /C calc'!A0"), neutralise("-5"), neutralise("talks")
    ("'=cmd|' /C calc'!A0", "'-5", 'talks')
    """
    return f"'{cell}" if cell.startswith(FORMULA_STARTS) else cell
