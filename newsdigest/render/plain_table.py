"""A digest as a plain table for pipes and files: aligned, without frames, colour or wrapping."""

from collections.abc import Iterator

from newsdigest.render.cells import show
from newsdigest.render.contract import Row
from newsdigest.render.screen import Screen


def render(command: str, rows: list[Row], screen: Screen) -> Iterator[str]:
    """Yield the header and a line for each row; the last column is the widest and is not padded."""
    table = [show(command, row) for row in rows]
    if not table:
        return
    names = [name for name in table[0] if any(cells[name] for cells in table)]
    lengths = [max(len(name), *(len(cells[name]) for cells in table)) for name in names]
    yield line([name.upper() for name in names], lengths)
    for cells in table:
        yield line([cells[name] for name in names], lengths)


def line(cells: list[str], lengths: list[int]) -> str:
    """One line, two blanks between the columns."""
    padded = [cell.ljust(length) for cell, length in zip(cells, lengths, strict=True)]
    return "  ".join(padded).rstrip() + "\n"
