"""A digest as JSON Lines: an object a line."""

import json
from collections.abc import Iterable, Iterator

from newsdigest.render.contract import Row
from newsdigest.render.sanitize import escape_json
from newsdigest.render.screen import Screen


def render(command: str, rows: Iterable[Row], screen: Screen) -> Iterator[str]:
    """Yield a line for each row."""
    for row in rows:
        yield escape_json(json.dumps(row, ensure_ascii=not screen.is_unicode)) + "\n"
