"""Read messages: a mailed article (``.eml``), a mailbox, a page that a browser saved as MHTML.

The plain text of a message comes first; what is HTML only is handed on to the reader of pages.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime
from typing import BinaryIO

from newsdigest.article.formats.members import is_readable
from newsdigest.article.formats.part import SIZE_LIMIT, TOO_LARGE, Fields, Found, Part
from newsdigest.records import Problem

FORWARDED_RE = re.compile(r"(?:(?:re|fwd?|aw|wg|tr|rv)\s?:\s?){1,9}", re.IGNORECASE)
SEPARATOR_RE = re.compile(rb"(?:\A|\r?\n\r?\n)From [^\n]{1,200}\d\d:\d\d[^\n]{1,60}\n")
MOST_PARTS = 20_000
LONGEST_HEADER = 2000  # characters


def open_mailbox(path: str, file: BinaryIO) -> Iterator[Found]:
    """Part a mailbox (``mbox``, RFC 4155) into its messages."""
    data = file.read(SIZE_LIMIT + 1)
    if len(data) > SIZE_LIMIT:
        yield Problem(path, TOO_LARGE)
        return
    for message in SEPARATOR_RE.split(data):
        if message.strip():
            yield Part(path, message)


def open_message(path: str, file: BinaryIO) -> Iterator[Found]:
    """Hand on the text of a message, and the articles that are attached to it."""
    data = file.read(SIZE_LIMIT + 1)
    if len(data) > SIZE_LIMIT:
        yield Problem(path, TOO_LARGE)
        return
    if data.count(b"\n--") > MOST_PARTS:
        yield Problem(path, "is a message with too many parts")
        return
    try:
        message = message_from_bytes(data)
        parts = [part for part in message.walk() if not part.is_multipart()]
    except RecursionError:
        yield Problem(path, "is a message that is nested too deeply")
        return
    body = choose_body(parts) or (parts[0] if is_answer(message) else None)
    if body is not None:
        yield Part(path, decode_part(body), read_headers(message))
    found = body is not None
    for part in parts:
        name = decode_words(part.get_filename())
        if part is not body and name and "." in name and is_readable(name):
            found = True
            yield Part(f"{path}/{name}", decode_part(part))
    if not found:
        yield Problem(path, "is a message without text")


def is_answer(message: Message) -> bool:
    """Tell a server's answer that was saved as a message: whatever it holds has an address."""
    return "Content-Location" in message and not message.is_multipart()


def choose_body(parts: list[Message]) -> Message | None:
    """The text of a message: plain text, else HTML; what is attached is another text."""
    for kind in ("text/plain", "text/html"):
        for part in parts:
            attached = part.get_content_disposition() == "attachment"
            if part.get_content_type() == kind and not attached and decode_part(part).strip():
                return part
    return None


def decode_part(part: Message) -> bytes:
    """The bytes of a part; those of a text in UTF-8, if its encoding is named and known."""
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    charset = part.get_content_charset()
    if part.get_content_maintype() != "text" or not charset:
        return data
    try:
        return data.decode(charset, "replace").encode("utf-8", "replace")
    except (LookupError, ValueError):
        return data


def read_headers(message: Message) -> Fields:
    """Read what the headers state.

    The day of a saved page is the day it was saved; that of a forwarded message is not the
    article's. Only a mailing states its publisher: anybody may send an article to anybody.
    """
    title = decode_words(message["Subject"])
    address = decode_words(message["Snapshot-Content-Location"] or message["Content-Location"])
    forwarded = FORWARDED_RE.match(title)
    fields = [("title", title[forwarded.end() :] if forwarded else title)]
    day = read_day(message["Date"])
    if address.startswith(("http:", "https:")):
        fields += [("url", address), ("retrieved", day)]
    elif not forwarded:
        mailing = "List-Unsubscribe" in message or "List-Id" in message
        sender = parseaddr(decode_words(message["From"]))[0]
        fields += [("published", day), ("outlet", sender if mailing else "")]
    return tuple((name, value) for name, value in fields if value)


def read_day(words: object) -> str:
    """Read the day and time of a message (RFC 5322) as ISO 8601; empty where it is none.

    >>> read_day("Mon, 02 Jun 2031 10:22:05 +0300"), read_day("some day")
    ('2031-06-02T10:22+03:00', '')
    """
    try:
        return parsedate_to_datetime(str(words)).isoformat(timespec="minutes")
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""


def decode_words(header: object) -> str:
    """Decode a header (RFC 2047); what is wrongly encoded stays as it is.

    >>> decode_words("=?utf-8?q?D=C3=A9j=C3=A0?= vu")
    'Déjà vu'
    """
    words = "" if header is None else str(header)[:LONGEST_HEADER]
    with suppress(HeaderParseError, LookupError, ValueError):
        words = str(make_header(decode_header(words)))
    return " ".join(words.encode("utf-8", "replace").decode("utf-8").split())
