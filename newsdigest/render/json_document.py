"""A digest as one JSON array."""

import json
from collections.abc import Iterator

from newsdigest.render.cells import Row


def render(command: str, rows: list[Row], width: int) -> Iterator[str]:
    """Yield the text of the array; an empty digest is ``[]``."""
    yield json.dumps(rows, ensure_ascii=False, indent=2) + "\n"
