"""Put a digest on standard output: in the format asked for, fit for where it goes."""

import os
import sys
from collections.abc import Iterable
from importlib import import_module
from typing import Any, TextIO

from newsdigest.render.formats import FORMATS, PIPED_TABLE
from newsdigest.render.screen import Screen

DEFAULT_WIDTH = 80


def show_rows(
    command: str, rows: Iterable[dict[str, Any]], format_name: str, picture: str = "strip"
) -> None:
    """Print the rows of ``command``; a table is framed and coloured only on a terminal.

    JSON is written as the rows come; all other formats want to see them all.
    """
    if not format_name.startswith("json"):
        rows = list(rows)
    module = FORMATS[format_name]
    if format_name == "table" and not is_terminal(sys.stdout):
        module = PIPED_TABLE
    screen = Screen(terminal_width(), takes_color(), stream_encoding(sys.stdout), picture)
    for piece in import_module(module).render(command, rows, screen):
        write(sys.stdout, piece)
    sys.stdout.flush()


def is_terminal(stream: TextIO) -> bool:
    """Tell whether ``stream`` takes frames and wrapping: a terminal, or FORCE_COLOR is set."""
    return bool(os.environ.get("FORCE_COLOR")) or stream.isatty()


def takes_color() -> bool:
    """Tell whether styles may be used: NO_COLOR (no-color.org) and a dumb terminal forbid them."""
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") not in ("dumb", "unknown")


def terminal_width() -> int:
    """The columns to fill: COLUMNS, else the terminal's own, else 80."""
    columns = os.environ.get("COLUMNS", "")
    if columns.isdecimal() and int(columns) > 0:
        return int(columns)
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns or DEFAULT_WIDTH
    except (OSError, ValueError):  # no terminal behind it, or a stream without a file
        return DEFAULT_WIDTH


def stream_encoding(stream: TextIO) -> str:
    """The encoding of ``stream``; a stream in memory has none and takes everything."""
    return getattr(stream, "encoding", None) or "utf-8"


def write(stream: TextIO, text: str) -> None:
    """Write ``text``, in the nearest characters where the stream's encoding has fewer."""
    encoding = stream_encoding(stream)
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        from newsdigest.render.nearest import to_encoding

        text = to_encoding(text, encoding)
    stream.write(text)


def tell(message: str) -> None:
    """One line for the user, on standard error."""
    from newsdigest.render.sanitize import sanitize

    write(sys.stderr, f"newsdigest: {sanitize(message)}\n")


def silence_output() -> None:
    """Send what is left into the void: Python would complain of a closed pipe at its exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
