"""The door for saved pages: a path or bytes in, the pages of it out; what fails is a Problem.

The format is told by content: JSON, JSON Lines, Markdown with front matter, else plain text.
"""

import os
import re
import stat
import sys
from collections.abc import Iterator

from newsdigest.article.formats.decode import decode_text
from newsdigest.article.formats.fields import SIGNATURES
from newsdigest.article.formats.structured import digest_of, read_json, read_text
from newsdigest.records import Page, Problem

SIZE_LIMIT = 32 * 1024 * 1024  # bytes; a news page has some thousands
SNIFFED = 4000  # characters that are looked at to tell a format

HTML_RE = re.compile(
    r"\s{0,1000}(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!--.{0,1000}?-->\s{0,100})?"
    r"<(?:!doctype\ html|html|head|body)\b",
    re.DOTALL | re.VERBOSE,
)


def load_pages(path: str) -> Iterator[Page | Problem]:
    """Read the pages of the file at ``path`` (``-`` is standard input).

    Whatever the system refuses is a Problem, never an exception.
    """
    data = load_bytes(path)
    if isinstance(data, Problem):
        yield data
    else:
        yield from read_pages(path, data)


def load_text(path: str) -> Page | Problem:
    """Read the file at ``path`` as one text, whatever its format; only the bytes are decoded."""
    data = load_bytes(path)
    if isinstance(data, Problem):
        return data
    text = decode_page(path, data)
    return text if isinstance(text, Problem) else Page(path, text, digest_of(data))


def load_bytes(path: str) -> bytes | Problem:
    """Read the bytes of a file, up to one more than the limit."""
    try:
        if path == "-":
            return sys.stdin.buffer.read(SIZE_LIMIT + 1)
        with open(path, "rb", opener=open_without_waiting) as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                return Problem(path, "is not a regular file")
            return file.read(SIZE_LIMIT + 1)
    except FileNotFoundError:
        return Problem(path, "does not exist")
    except IsADirectoryError:
        return Problem(path, "is a folder")
    except PermissionError:
        return Problem(path, "cannot be read: permission denied")
    except OSError as error:
        return Problem(path, f"cannot be read: {(error.strerror or 'unknown error').lower()}")
    except ValueError:  # a NUL byte or half a surrogate pair in the path
        return Problem(path, "does not exist")


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
    text = decode_page(path, data)
    if isinstance(text, Problem):
        yield text
    elif HTML_RE.match(text[:SNIFFED].lower()):
        yield Problem(path, "is a web page (HTML), not text")
    elif text.lstrip()[0] in "{[":
        yield from read_json(path, text)
    else:
        yield read_text(path, text, digest_of(data))


def decode_page(path: str, data: bytes) -> str | Problem:
    """Decode a file's bytes; a Problem where they are too many, none, or no text."""
    if len(data) > SIZE_LIMIT:
        return Problem(path, f"is larger than {SIZE_LIMIT // 1024 // 1024} MiB")
    for signature, reason in SIGNATURES:
        if data.startswith(signature):
            return Problem(path, reason)
    text = decode_text(data)
    if text is None:
        marks = "NUL bytes" if b"\0" in data else "control bytes"
        return Problem(path, f"is not text (it has {marks})")
    return text if text.strip() else Problem(path, "is empty")
