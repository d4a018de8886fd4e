"""Read the formats that state things of a page: front matter, JSON, JSON Lines."""

import hashlib
import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime

from newsdigest.article.formats.fields import FIELD_NAMES, RECORD_LISTS
from newsdigest.article.formats.markup import read_fragment
from newsdigest.article.formats.part import Fields, complete_fields
from newsdigest.records import Page, Problem

# Front matter ends within a hundred lines, or it is a text that opens with a rule.
FRONT_MATTER_RE = re.compile(
    r"---[^\S\n]*\n(?P<entries>(?:(?!---)[^\n]{0,2000}\n){1,100})---[^\S\n]*(?:\n|\Z)"
)
ENTRY_RE = re.compile(r"(?P<key>[A-Za-z][\w-]{0,40})[^\S\n]*:[^\S\n]*(?P<value>.*)")
ITEM_RE = re.compile(r"\s*-\s+(?P<value>.+)")
EPOCH_RE = re.compile(r"1[0-9]{9}(?:[0-9]{3})?")
NEWLINE_RE = re.compile(r"\r\n?")

write_sorted = json.JSONEncoder(sort_keys=True).encode  # made once: `dumps` makes one a record

MOST_VALUES = 50  # of a list that a field holds
LONGEST_VALUE = 2000  # characters


def digest_of(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def read_text(path: str, text: str, digest: str) -> Page:
    """Read plain text, or Markdown with front matter (``key: value`` between ``---`` lines).

    >>> page = read_text("a.md", "---\\ntitle: Talks end\\n---\\nThey met.", "")
    >>> page.text, page.fields
    ('They met.', (('title', 'Talks end'),))
    """
    front = FRONT_MATTER_RE.match(text)
    fields = name_fields(read_entries(front["entries"])) if front else ()
    return Page(path, text[front.end() :] if front and fields else text, digest, fields)


def read_entries(front: str) -> dict[str, object]:
    """Read the entries of front matter: a value each, or the items of a list under the key."""
    stated: dict[str, object] = {}
    items: list[object] = []
    for line in front.splitlines():
        entry, item = ENTRY_RE.match(line), ITEM_RE.match(line)
        if entry:
            value = entry["value"].strip()
            items = []
            stated[entry["key"].lower()] = unquote(value) if value else items
        elif item:
            items.append(unquote(item["value"]))
    return stated


def unquote(value: str) -> str | list[str]:
    """Take the marks off a YAML value: quotation marks, or the brackets of a list."""
    value = value.strip()
    if value.startswith("[") and value.endswith("]"):
        return [piece.strip(" \"'") for piece in value[1:-1].split(",")]
    return value[1:-1] if len(value) > 1 and value[0] in "\"'" and value[0] == value[-1] else value


def read_json(path: str, text: str) -> Iterator[Page | Problem]:
    """Read an object, an array of objects or one object a line; what is no JSON is plain text."""
    values = parse_json(text)
    if values is None:
        yield from read_json_lines(path, text)
        return
    around: Fields = ()
    if isinstance(values, dict):
        around = read_feed_name(values)
        values = find_records(values)
    records = values if isinstance(values, list) else [values]
    if not any(isinstance(record, dict) for record in records):
        yield read_text(path, text, digest_of(text.encode("utf-8", "replace")))
        return
    for number, record in enumerate(records, 1):
        page = read_record(path, record, f"record {number}")
        whole = isinstance(page, Page) and complete_fields(page.fields, around)
        yield page._replace(fields=whole) if isinstance(page, Page) and whole else page


def find_records(record: dict[str, object]) -> object:
    """The articles in an object: itself, where it has a text, or the list that it holds.

    >>> find_records({"status": "ok", "articles": [{"text": "They met."}]})
    [{'text': 'They met.'}]
    """
    if not any(name in FIELD_NAMES["text"] for name in map(str.lower, record)):
        for name in RECORD_LISTS:
            found = record.get(name)
            if isinstance(found, list) and any(isinstance(item, dict) for item in found):
                return found
    return record


def read_feed_name(record: dict[str, object]) -> Fields:
    """The outlet of a JSON Feed (jsonfeed.org, version 1.1) is its title."""
    title, version = record.get("title"), record.get("version")
    if isinstance(title, str) and isinstance(version, str) and "jsonfeed.org" in version:
        return (("outlet", " ".join(mend(title).split())),)
    return ()


def read_json_lines(path: str, text: str) -> Iterator[Page | Problem]:
    """Read one JSON object a line; a text whose first line is none is plain text."""
    first = text.lstrip().partition("\n")[0]
    if not isinstance(parse_json(first), dict):
        if path.lower().endswith((".json", ".jsonl", ".ndjson")):
            yield Problem(path, "is not valid JSON")
        else:
            yield read_text(path, text, digest_of(text.encode("utf-8", "replace")))
        return
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield read_record(path, parse_json(line), f"line {number}")


def parse_json(text: str) -> object:
    """Parse JSON; None where it is none, or is nested beyond measure."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def read_record(path: str, record: object, place: str) -> Page | Problem:
    """Read one JSON object as a page."""
    if not isinstance(record, dict):
        return Problem(path, f"holds no JSON object in {place}")
    stated = {str(key).lower(): value for key, value in record.items()}
    texts = (stated.get(name) for name in FIELD_NAMES["text"])
    text = next((text for text in texts if isinstance(text, str) and text.strip()), None)
    if text is None:
        return Problem(path, f"holds no text in {place}")
    try:
        digest = digest_of(write_sorted(record).encode())
    except RecursionError:
        return Problem(path, f"is nested too deeply in {place}")
    text = NEWLINE_RE.sub("\n", read_fragment(mend(text)))
    return Page(path, text, digest, name_fields(stated))


def name_fields(stated: dict[str, object]) -> Fields:
    """Give the fields of a format our names; a list becomes a field for each value.

    >>> name_fields({"headline": "Talks begin", "author": ["A. Bell", "C. Dahl"]})
    (('title', 'Talks begin'), ('authors', 'A. Bell'), ('authors', 'C. Dahl'))
    """
    fields: list[tuple[str, str]] = []
    for name, spellings in FIELD_NAMES.items():
        if stated.keys().isdisjoint(spellings):
            continue
        found = (flatten(stated[spelling]) for spelling in spellings if spelling in stated)
        values = [] if name == "text" else next((values for values in found if values), [])
        fields += [(name, value) for value in values]
    return tuple(fields)


def flatten(value: object) -> list[str]:
    """Read a field: words, seconds since 1970, a list of names, or an object with a name."""
    if isinstance(value, list):
        return [words for item in value[:MOST_VALUES] for words in flatten_name(item)]
    return flatten_name(value)


def flatten_name(value: object) -> list[str]:
    if isinstance(value, dict):
        value = value.get("name") or value.get("title") or value.get("id")
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return []
    words = " ".join(mend(str(value)[:LONGEST_VALUE]).split())
    if EPOCH_RE.fullmatch(words):
        return [datetime.fromtimestamp(int(words[:10]), UTC).strftime("%Y-%m-%dT%H:%MZ")]
    return [words] if words else []


def mend(text: str) -> str:
    """Take out what JSON can hold and no text should: NUL characters and half surrogates."""
    if "\0" in text:
        text = text.replace("\0", "")
    try:
        text.encode()  # nearly always that is all
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text
