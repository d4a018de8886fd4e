"""Read web archives (WARC, ISO 28500), packed or not: each saved answer; needs newsdigest[warc]."""

from collections.abc import Iterator
from typing import Any, BinaryIO

from newsdigest.article.formats.part import SIZE_LIMIT, TOO_LARGE, Fields, Found, Part
from newsdigest.records import Problem

NEEDED = "is a web archive (WARC); to read it: pip install 'newsdigest[warc]'"
# What may be an article; pictures, styles and scripts are passed over.
ARTICLE_TYPES = ("text/html", "application/xhtml+xml", "text/plain", "application/pdf")
FOUND = 200  # HTTP: the answer is the page


def open_warc(path: str, file: BinaryIO) -> Iterator[Found]:
    """Hand on the pages of a web archive, with their addresses and the days they were fetched."""
    try:
        from fastwarc.warc import ArchiveIterator, WarcRecordType
    except ImportError:
        yield Problem(path, NEEDED)
        return
    wanted = WarcRecordType.response | WarcRecordType.resource
    found = False
    try:
        for record in ArchiveIterator(file, record_types=wanted, auto_decode="all"):
            part = read_answer(path, record)
            if part is not None:
                found = True
                yield part
    except (OSError, ValueError, EOFError) as error:
        yield Problem(path, f"is a web archive that breaks off: {str(error)[:80] or 'damaged'}")
    else:
        if not found:
            yield Problem(path, "is a web archive without articles")


def read_answer(path: str, record: Any) -> Part | Problem | None:
    """Read one record; None where it is no page, or was not found on the server."""
    headers = record.http_headers
    if headers is not None and headers.status_code != FOUND:
        return None
    kind = record.http_content_type or record.headers.get("Content-Type") or ""
    if not kind.lower().startswith(ARTICLE_TYPES):
        return None
    address = (record.headers.get("WARC-Target-URI") or "").strip("<>")
    size = record.content_length
    data = record.reader.read(SIZE_LIMIT + 1)
    if len(data) > SIZE_LIMIT:
        return Problem(path, f"holds a page that {TOO_LARGE}: {address[:200]}")
    if len(data) < size and not is_coded(headers):
        return Problem(path, f"is a web archive that breaks off in {address[:200]}")
    fields: Fields = (("url", address),) if address.startswith(("http:", "https:")) else ()
    if record.record_date:
        fields += (("retrieved", record.record_date.isoformat(timespec="minutes")),)
    return Part(path, recode(data, record.http_charset), fields)


def is_coded(headers: Any) -> bool:
    """Tell an answer that was packed on its way: its length is not that of the page."""
    return headers is not None and bool(
        headers.get("Content-Encoding") or headers.get("Transfer-Encoding")
    )


def recode(data: bytes, charset: str | None) -> bytes:
    """Encode a text in UTF-8, where the answer names its encoding."""
    try:
        return data.decode(charset).encode() if charset else data
    except (LookupError, ValueError):
        return data
