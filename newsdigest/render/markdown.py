"""A digest as Markdown: a table (GitHub flavour) that no word of a page can break."""

import re
from collections.abc import Iterator

from newsdigest.render.cells import show
from newsdigest.render.contract import Row
from newsdigest.render.screen import Screen

# Everything that Markdown or HTML gives a meaning inside a table's cell.
SPECIAL_RE = re.compile(r"([\\`*_{}\[\]<>|~#&])")


def render(command: str, rows: list[Row], screen: Screen) -> Iterator[str]:
    """Yield the table; nothing for an empty digest."""
    table = [show(command, row) for row in rows]
    if not table:
        return
    names = [name for name in table[0] if any(cells[name] for cells in table)]
    yield line(names)
    yield line(["---"] * len(names))
    for cells in table:
        yield line([escape(cells[name]) for name in names])


def line(cells: list[str]) -> str:
    """One line of the table."""
    return f"| {' | '.join(cells)} |\n"


def escape(cell: str) -> str:
    r"""Take from a cell what it would mean to Markdown.

    >>> escape("talks [sic] | <b>end</b>")
    'talks \\[sic\\] \\| \\<b\\>end\\</b\\>'
    """
    return SPECIAL_RE.sub(r"\\\1", cell)
