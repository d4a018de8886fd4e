"""The door for saved pages: a path or bytes in, the pages of it out; what fails is a Problem.

The format is told by content: JSON, JSON Lines, Markdown with front matter, else plain text.
"""

import hashlib
import json
import os
import re
import stat
import sys
from collections.abc import Iterator
from datetime import UTC, datetime

from newsdigest.article.decode import decode_text
from newsdigest.article.fields import FIELD_NAMES, SIGNATURES
from newsdigest.records import Page, Problem

SIZE_LIMIT = 32 * 1024 * 1024  # bytes; a news page has some thousands

FRONT_MATTER_RE = re.compile(
    r"---[^\S\n]*\n((?:(?!---)[^\n]{0,2000}\n){1,100})---[^\S\n]*(?:\n|\Z)"
)
FRONT_KEY_RE = re.compile(r"([A-Za-z][\w-]{0,40})[^\S\n]*:[^\S\n]*(.*)")
HTML_RE = re.compile(
    r"\s{0,1000}(?:<!--.{0,1000}?-->\s{0,100})?<(?:!doctype html|html|head|body)\b", re.S
)
EPOCH_RE = re.compile(r"1[0-9]{9}(?:[0-9]{3})?")


def load_pages(path: str) -> Iterator[Page | Problem]:
    """Read the pages of the file at ``path``, or of standard input, which is called ``-``."""
    data = load_bytes(path)
    if isinstance(data, Problem):
        yield data
    else:
        yield from read_pages(path, data)


def load_bytes(path: str, *, limit: int = SIZE_LIMIT) -> bytes | Problem:
    """The bytes of a file; what is too large or the system refuses is a Problem, no exception."""
    try:
        if path == "-":
            return within(path, sys.stdin.buffer.read(limit + 1), limit)
        with open(path, "rb", opener=open_without_waiting) as file:  # noqa: PTH123
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                return Problem(path, "is not a regular file")
            return within(path, file.read(limit + 1), limit)
    except FileNotFoundError:
        return Problem(path, "no such file")
    except IsADirectoryError:
        return Problem(path, "is a folder")
    except PermissionError:
        return Problem(path, "cannot be read: permission denied")
    except OSError as error:
        return Problem(path, f"cannot be read: {(error.strerror or 'unknown error').lower()}")
    except ValueError:  # a NUL byte or half a surrogate pair in the path
        return Problem(path, "no such file")


def within(path: str, data: bytes, limit: int) -> bytes | Problem:
    """``data``, where it is no more than ``limit`` bytes."""
    if len(data) > limit:
        return Problem(path, f"is larger than {limit // 1024 // 1024} MiB")
    return data


def open_without_waiting(path: str, flags: int) -> int:
    """Open a file so that a named pipe without a writer does not hang."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def read_pages(path: str, data: bytes) -> Iterator[Page | Problem]:
    """Read the pages in ``data``, which came from ``path``.

    >>> [page.text for page in read_pages("a.txt", b"Talks began.") if isinstance(page, Page)]
    ['Talks began.']
    >>> next(read_pages("a.txt", b""))
    Problem(path='a.txt', reason='is empty')
    """
    if len(data) > SIZE_LIMIT:
        yield Problem(path, f"is larger than {SIZE_LIMIT // 1024 // 1024} MiB")
        return
    for signature, reason in SIGNATURES:
        if data.startswith(signature):
            yield Problem(path, reason)
            return
    text = decode_text(data)
    if text is None:
        nul = "NUL bytes" if b"\0" in data else "control bytes"
        yield Problem(path, f"is not text (it has {nul})")
    elif not text.strip():
        yield Problem(path, "is empty")
    elif HTML_RE.match(text[:4000].lower()):
        yield Problem(path, "is a web page (HTML); save it as text")
    elif text.lstrip()[0] in "{[":
        yield from read_json(path, text)
    else:
        yield read_text(path, text, digest_of(data))


def digest_of(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def read_text(path: str, text: str, digest: str) -> Page:
    """Read plain text, or Markdown with front matter (``key: value`` between ``---`` lines)."""
    front = FRONT_MATTER_RE.match(text)
    if front is None:
        return Page(path, text, digest)
    stated: dict[str, object] = {}
    for line in front.group(1).splitlines():
        entry = FRONT_KEY_RE.match(line)
        if entry:
            stated[entry.group(1).lower()] = entry.group(2).strip().strip("\"'[]")
    fields = name_fields(stated)
    return Page(path, text[front.end() :], digest, fields) if fields else Page(path, text, digest)


def read_json(path: str, text: str) -> Iterator[Page | Problem]:
    """Read an object, an array of objects or one object a line; else it is plain text."""
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        yield from read_json_lines(path, text)
        return
    records = values if isinstance(values, list) else [values]
    if not any(isinstance(record, dict) for record in records):
        yield read_text(path, text, digest_of(text.encode("utf-8", "replace")))
        return
    for number, record in enumerate(records, 1):
        yield read_record(path, record, f"record {number}")


def read_json_lines(path: str, text: str) -> Iterator[Page | Problem]:
    """Read one JSON object a line; a text whose first line is none is plain text."""
    lines = [(number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
    if not isinstance(parse_json(lines[0][1]), dict):
        if path.lower().endswith((".json", ".jsonl", ".ndjson")):
            yield Problem(path, "is not valid JSON")
        else:
            yield read_text(path, text, digest_of(text.encode("utf-8", "replace")))
        return
    for number, line in lines:
        yield read_record(path, parse_json(line), f"line {number}")


def parse_json(line: str) -> object:
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return None


def read_record(path: str, record: object, place: str) -> Page | Problem:
    """Read one JSON object as a page."""
    if not isinstance(record, dict):
        return Problem(path, f"{place} is not a JSON object")
    stated = {str(key).lower(): value for key, value in record.items()}
    text = next(
        (v for k in FIELD_NAMES["text"] if isinstance(v := stated.get(k), str) and v.strip()), None
    )
    if text is None:
        return Problem(path, f"{place} holds no text")
    text = re.sub(r"\r\n?", "\n", mend(text))
    digest = digest_of(json.dumps(record, sort_keys=True).encode())
    return Page(path, text, digest, name_fields(stated))


def name_fields(stated: dict[str, object]) -> tuple[tuple[str, str], ...]:
    """Give the fields of a format our names; lists become one value each.

    >>> name_fields({"headline": "Talks begin", "author": ["A. Bell", "C. Dahl"]})
    (('title', 'Talks begin'), ('authors', 'A. Bell'), ('authors', 'C. Dahl'))
    """
    fields = []
    for name, spellings in FIELD_NAMES.items():
        if name == "text":
            continue
        values = next((v for s in spellings if (v := flatten(stated.get(s)))), [])
        fields += [(name, value) for value in values]
    return tuple(fields)


def flatten(value: object) -> list[str]:
    """Read a field: a word, a number of seconds, a list of names or an object with a name."""
    if isinstance(value, list):
        return [name for item in value[:50] for name in flatten(item)[:1]]
    if isinstance(value, dict):
        return flatten(value.get("name") or value.get("title") or value.get("id"))
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return []
    words = " ".join(mend(str(value)).split())[:2000]
    if EPOCH_RE.fullmatch(words):
        moment = datetime.fromtimestamp(int(words[:10]), UTC)
        return [moment.strftime("%Y-%m-%dT%H:%MZ")]
    return [words] if words else []


def mend(text: str) -> str:
    """Take out what JSON can hold and no text should: NUL characters and half surrogates."""
    return text.replace("\0", "").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
