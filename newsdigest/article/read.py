"""The door for saved pages: a path or bytes in, the pages of it out; what fails is a Problem.

The format is told by content, never by the file's ending alone. A file that holds others (an
archive, a message) hands on parts, and each part is read in turn as a file of its own.
"""

import io
import os
import re
import stat
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any, BinaryIO

from newsdigest.article.formats.decode import decode_text
from newsdigest.article.formats.fields import SIGNATURES
from newsdigest.article.formats.part import (
    SIZE_LIMIT,
    TOO_LARGE,
    Fields,
    Found,
    complete_fields,
)
from newsdigest.article.formats.structured import digest_of, read_json, read_text
from newsdigest.records import Page, Problem

FORMATS = "newsdigest.article.formats"
DEEPEST = 4  # parts in parts: a page in a message in an archive that is packed
SNIFFED = 4000  # characters, and bytes, that are looked at to tell a format

# A message says among its headers whence it comes, and when or how.
HEADERS = rb"(?:[\w-]{1,60}:[^\n]{0,2000}\n|[ \t][^\n]{0,2000}\n){0,100}?"
MESSAGE_RE = re.compile(
    rb"(?="
    + HEADERS
    + rb"(?:From|Return-Path|Received|Snapshot-Content-Location|Content-Location):)"
    rb"(?=" + HEADERS + rb"(?:Date|MIME-Version|Message-ID):)",
    re.IGNORECASE,
)
# What is told by its first bytes: the module of its reader, and the reader in it, which is imported
# when a file wants it.
BINARY_FORMATS = (
    (re.compile(rb"PK\x03\x04|PK\x05\x06"), "archives", "open_zip"),
    (re.compile(rb"\x1f\x8b"), "archives", "open_gzip"),
    (re.compile(rb"WARC/"), "warc", "open_warc"),
    (re.compile(rb"(?s:.){257}ustar"), "tar", "open_tar"),
    (re.compile(rb"%PDF-"), "office", "open_pdf"),
    (re.compile(rb"\{\\rtf"), "office", "open_rtf"),
    (re.compile(rb"From [^\n]{1,200}\d\d:\d\d[^\n]{1,60}\n[\w-]{1,60}: "), "mail", "open_mailbox"),
    (MESSAGE_RE, "mail", "open_message"),
)

# What is told by its first characters: module, test, reader.
TEXT_FORMATS = (
    ("feeds", "is_feed", "read_feed"),
    ("databases", "is_export", "read_export"),
    ("tabular", "find_separator", "read_table"),
)

HTML_RE = re.compile(
    r"\s{0,1000}(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!--.{0,1000}?-->\s{0,100})?"
    r"<(?:!doctype\ html|html|head|body)\b",
    re.DOTALL | re.VERBOSE,
)


def load_pages(path: str) -> Iterator[Page | Problem]:
    """Read the pages of the file at ``path`` (``-`` is standard input).

    Whatever the system refuses is a Problem, never an exception.
    """
    file = open_file(path)
    if isinstance(file, Problem):
        yield file
        return
    try:
        with file:
            yield from read_file(path, file)
    except OSError as error:
        yield Problem(path, say_why(error))


def load_text(path: str) -> Page | Problem:
    """Read the file at ``path`` as one text, whatever its format; only the bytes are decoded."""
    file = open_file(path)
    if isinstance(file, Problem):
        return file
    try:
        with file:
            data = file.read(SIZE_LIMIT + 1)
    except OSError as error:
        return Problem(path, say_why(error))
    text = decode_page(path, data)
    return text if isinstance(text, Problem) else Page(path, text, digest_of(data))


def open_file(path: str) -> BinaryIO | Problem:
    """Open a file to read its bytes; standard input is read at once, up to one over the limit."""
    try:
        if path == "-":
            return io.BytesIO(sys.stdin.buffer.read(SIZE_LIMIT + 1))
        file = open(path, "rb", opener=open_without_waiting)  # noqa: SIM115  # the caller closes it
    except OSError as error:
        return Problem(path, say_why(error))
    except ValueError:  # a NUL byte or half a surrogate pair in the path
        return Problem(path, "does not exist")
    if stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        return file
    file.close()
    return Problem(path, "is not a regular file")


def say_why(error: OSError) -> str:
    """Say why the system refuses a file."""
    if isinstance(error, FileNotFoundError):
        return "does not exist"
    if isinstance(error, IsADirectoryError):
        return "is a folder"
    if isinstance(error, PermissionError):
        return "cannot be read: permission denied"
    return f"cannot be read: {(error.strerror or 'unknown error').lower()}"


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
    return read_file(path, io.BytesIO(data))


def read_file(
    path: str, file: BinaryIO, fields: Fields = (), depth: int = 0
) -> Iterator[Page | Problem]:
    """Read the pages of an open file, and those of the files in it.

    Args:
        fields: what the file around this one states of it.
        depth: how many files are around this one.
    """
    for found in open_content(path, file):
        if isinstance(found, Page):
            whole = complete_fields(found.fields, fields)
            yield found._replace(fields=whole) if fields else found
        elif isinstance(found, Problem):
            yield found
        elif depth == DEEPEST:
            yield Problem(found.path, "is packed too many times over")
        else:
            around = complete_fields(found.fields, fields)
            yield from read_file(found.path, io.BytesIO(found.data), around, depth + 1)


def open_content(path: str, file: BinaryIO) -> Iterator[Found]:
    """Tell the format of an open file by its content, and read it."""
    start = file.read(SNIFFED)
    file.seek(0)
    for signature, module, reader in BINARY_FORMATS:
        if signature.match(start):
            yield from find_reader(module, reader)(path, file)
            return
    data = file.read(SIZE_LIMIT + 1)
    text = decode_page(path, data)
    if isinstance(text, Problem):
        yield text
    elif HTML_RE.match(text[:SNIFFED].lower()):
        yield from find_reader("web", "read_web")(path, text)
    elif text.lstrip()[0] in "{[":
        yield from read_json(path, text)
    else:
        yield from read_plain(path, text, digest_of(data))


def read_plain(path: str, text: str, digest: str) -> Iterator[Found]:
    """Read a text: one of the forms that texts of many articles have, else a page of its own."""
    start = text[:SNIFFED]
    for module, test, reader in TEXT_FORMATS:
        if find_reader(module, test)(start):
            yield from find_reader(module, reader)(path, text)
            return
    yield read_text(path, text, digest)


def find_reader(module: str, reader: str) -> Callable[..., Any]:
    """Import the reader of a format, or its test."""
    found: Callable[..., Any] = getattr(import_module(f"{FORMATS}.{module}"), reader)
    return found


def decode_page(path: str, data: bytes) -> str | Problem:
    """Decode a file's bytes; a Problem where they are too many, none, or no text."""
    if len(data) > SIZE_LIMIT:
        return Problem(path, TOO_LARGE)
    for signature, reason in SIGNATURES:
        if data.startswith(signature):
            return Problem(path, reason)
    text = decode_text(data)
    if text is None:
        marks = "NUL bytes" if b"\0" in data else "control bytes"
        return Problem(path, f"is not text (it has {marks})")
    return text if text.strip() else Problem(path, "is empty")
