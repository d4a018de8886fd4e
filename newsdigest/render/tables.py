"""The house style of Rich tables: words of pages as plain text, one rule, a narrow form."""

from typing import Any

from rich import box
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from newsdigest.render.sanitize import sanitize

NARROW = 60  # columns below which a table would be a ladder of single words


def text(words: str, style: str = "") -> Text:
    """Words of a page, never read as markup."""
    return Text(sanitize(words), style)


def new_table(*columns: tuple[str, dict[str, Any]], leading: int = 1) -> Table:
    """A table in the house style: one rule under the head, ``leading`` lines between the rows."""
    table = Table(
        box=box.SIMPLE_HEAD, pad_edge=False, expand=True, header_style="bold", leading=leading
    )
    for name, options in columns:
        table.add_column(name, overflow="fold", **options)
    return table


def listing(heads: list[list[Text]]) -> Group:
    """The narrow form: the lines of a row below each other, a blank line between rows."""
    parts: list[RenderableType] = []
    for lines in heads:
        parts += [lines[0], *(Padding(line, (0, 0, 0, 2)) for line in lines[1:]), Text()]
    return Group(*parts)
