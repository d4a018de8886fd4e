"""A digest as one JSON array, written row by row: a large one never stands in memory as a whole."""

import json
from collections.abc import Callable, Iterable, Iterator

from newsdigest.render.contract import Row
from newsdigest.render.sanitize import escape_json
from newsdigest.render.screen import Screen

Encode = Callable[[object], str]


def render(command: str, rows: Iterable[Row], screen: Screen) -> Iterator[str]:
    """Yield the text of the array; an empty digest is ``[]``.

    Each field of a row stands on a line, and each object of a list: an indent at every level
    would make a page of every row, and only the slower of Python's encoders can write it.

    >>> rows = [{"a": 1, "b": [{"c": 2}, {"c": 3}]}, {"a": None, "b": []}]
    >>> print("".join(render("timeline", rows, Screen())), end="")
    [
      {
        "a": 1,
        "b": [
          {"c": 2},
          {"c": 3}
        ]
      },
      {
        "a": null,
        "b": []
      }
    ]
    """
    to_json = json.JSONEncoder(ensure_ascii=not screen.is_unicode).encode

    def encode(value: object) -> str:
        return escape_json(to_json(value))

    opening = "[\n  "
    for row in rows:
        fields = (f"    {encode(name)}: {write_value(row[name], encode)}" for name in row)
        yield opening + "{\n" + ",\n".join(fields) + "\n  }"
        opening = ",\n  "
    yield "\n]\n" if opening.startswith(",") else "[]\n"


def write_value(value: object, encode: Encode) -> str:
    """A value on one line; of a list of objects each has its own."""
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return "[\n" + ",\n".join(f"      {encode(item)}" for item in value) + "\n    ]"
    return encode(value)
