"""A digest as one JSON array."""

import json
from collections.abc import Iterator

from newsdigest.render.contract import Row
from newsdigest.render.screen import Screen


def render(command: str, rows: list[Row], screen: Screen) -> Iterator[str]:
    """Yield the text of the array; an empty digest is ``[]``."""
    yield json.dumps(rows, ensure_ascii=not screen.is_unicode, indent=2) + "\n"
