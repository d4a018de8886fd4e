"""A digest as one JSON array, written row by row: a large one never stands in memory as a whole."""

import json
from collections.abc import Iterable, Iterator

from newsdigest.render.contract import Row
from newsdigest.render.screen import Screen


def render(command: str, rows: Iterable[Row], screen: Screen) -> Iterator[str]:
    """Yield the text of the array; an empty digest is ``[]``.

    >>> print("".join(render("timeline", [{"a": 1}, {"a": 2}], Screen())), end="")
    [
      {
        "a": 1
      },
      {
        "a": 2
      }
    ]
    """
    opening = "[\n  "
    for row in rows:
        text = json.dumps(row, ensure_ascii=not screen.is_unicode, indent=2)
        yield opening + text.replace("\n", "\n  ")
        opening = ",\n  "
    yield "\n]\n" if opening.startswith(",") else "[]\n"
