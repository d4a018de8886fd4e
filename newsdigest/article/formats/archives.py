"""Open gzip and ZIP archives: the files in them, one by one, and never more than fits in memory.

What an archive says of its own sizes is not believed: the bytes are counted as they come. Nothing
is written to disk; a member whose name climbs out of the archive is refused all the same.
"""

import gzip
import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import BinaryIO, cast

from newsdigest.article.formats.fields import OFFICE_MEMBERS
from newsdigest.article.formats.members import MOST_BYTES, MOST_MEMBERS, climbs_out, is_readable
from newsdigest.article.formats.office import open_docx
from newsdigest.article.formats.part import SIZE_LIMIT, TOO_LARGE, Found, Part
from newsdigest.article.formats.tar import BLOCK, is_tar, open_tar
from newsdigest.article.formats.warc import open_warc
from newsdigest.records import Problem

WEB_ARCHIVE = b"WARC/"
BOMB_RATIO = 200  # unpacked to packed; text has 3 to 10
BOMB_SIZE = 1024 * 1024  # bytes; what is smaller may be as repetitive as it likes

# The record at the end of a ZIP file (APPNOTE.TXT, 4.3.16) tells how large its list of members is.
END_OF_LIST = b"PK\x05\x06"
LIST_SIZE = slice(12, 16)
LARGEST_LIST = 8 * 1024 * 1024  # bytes
LONGEST_END = 22 + 65_535  # bytes: the record and a comment behind it

DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, OSError)


def open_gzip(path: str, file: BinaryIO) -> Iterator[Found]:
    """Unpack a gzip file: one part, which keeps the path of the archive; or a packed archive.

    A cut one is refused: half an article would be taken for the whole.

    >>> list(open_gzip("a.gz", io.BytesIO(gzip.compress(b"They met."))))
    [Part(path='a.gz', data=b'They met.', fields=())]
    """
    try:
        start = gzip.GzipFile(fileobj=file).read(BLOCK)
        file.seek(0)
        if start.startswith(WEB_ARCHIVE):
            yield from open_warc(path, file)
            return
        if is_tar(start):
            yield from open_tar(path, cast(BinaryIO, gzip.GzipFile(fileobj=file)))
            return
        data = gzip.GzipFile(fileobj=file).read(SIZE_LIMIT + 1)
    except EOFError:
        yield Problem(path, "is a gzip archive that was cut off")
    except (OSError, zlib.error):
        yield Problem(path, "is a damaged gzip archive")
    else:
        yield Problem(path, f"{TOO_LARGE} unpacked") if len(data) > SIZE_LIMIT else Part(path, data)


def open_zip(path: str, file: BinaryIO) -> Iterator[Found]:
    """Unpack a ZIP file: a part for each member that may be an article.

    Pictures, styles and scripts of saved pages are passed over, hidden files too.
    """
    if size_of_list(file) > LARGEST_LIST:
        yield Problem(path, "is a ZIP archive with too many members")
        return
    try:
        archive = zipfile.ZipFile(file)
    except DAMAGED:
        yield Problem(path, "is a damaged ZIP archive")
        return
    members = [member for member in archive.infolist() if not member.is_dir()]
    if any(member.filename == "word/document.xml" for member in members):
        yield from open_docx(path, file)
        return
    kind = next((OFFICE_MEMBERS[m.filename] for m in members if m.filename in OFFICE_MEMBERS), None)
    if kind is not None:
        yield Problem(path, kind)
    elif len(members) > MOST_MEMBERS:
        yield Problem(path, f"is a ZIP archive with more than {MOST_MEMBERS:,} members")
    else:
        yield from open_members(path, archive, members)


def open_members(
    path: str, archive: zipfile.ZipFile, members: list[zipfile.ZipInfo]
) -> Iterator[Found]:
    """The members of an archive that may be articles, up to the limit of all together."""
    total, found = 0, False
    for member in members:
        if climbs_out(member.filename):
            yield Problem(path, f"holds a member whose name climbs out: {member.filename[:200]!r}")
        elif is_readable(member.filename):
            part = open_member(path, archive, member)
            total += len(part.data) if isinstance(part, Part) else 0
            if total > MOST_BYTES:
                yield Problem(path, "is a ZIP archive that is too large unpacked")
                return
            yield part
        else:
            continue
        found = True
    if not found:
        yield Problem(path, "is a ZIP archive without articles")


def open_member(path: str, archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Part | Problem:
    """Unpack one member of a ZIP archive."""
    place = f"{path}/{member.filename}"
    if member.flag_bits & 1:
        return Problem(place, "is encrypted")
    try:
        with archive.open(member) as packed:
            data = packed.read(SIZE_LIMIT + 1)
    except DAMAGED:
        return Problem(place, "is damaged")
    if len(data) > SIZE_LIMIT:
        return Problem(place, f"{TOO_LARGE} unpacked")
    if len(data) > BOMB_SIZE and len(data) > BOMB_RATIO * member.compress_size:
        return Problem(place, f"is packed more than {BOMB_RATIO} to 1, as no article is")
    return Part(place, data)


def size_of_list(file: BinaryIO) -> int:
    """How many bytes the list of members takes, as the end of the archive says; 0 without one."""
    end = file.seek(0, io.SEEK_END)
    file.seek(max(0, end - LONGEST_END))
    tail = file.read()
    place = tail.rfind(END_OF_LIST)
    return int.from_bytes(tail[place:][LIST_SIZE], "little") if place >= 0 else 0
