"""Open tar archives, packed or not (POSIX ustar and pax, GNU): the files in them, one by one.

Read here and not by `tarfile`, which takes the headers of a stranger's archive into memory whole
and searches them; here every header is bounded, and all bytes are counted as they come.
"""

import zlib
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from newsdigest.article.formats.members import MOST_BYTES, MOST_MEMBERS, climbs_out, is_readable
from newsdigest.article.formats.part import SIZE_LIMIT, TOO_LARGE, Found, Part
from newsdigest.records import Problem

BLOCK = 512  # bytes; headers take one, contents are filled up to whole ones
CHUNK = 64 * 1024  # bytes that are passed over at once
LONGEST_EXTENSION = 64 * 1024  # bytes of a header that extends the next: a long name

# The fields of a header (POSIX.1-1988, ustar).
NAME, SIZE, CHECKSUM = slice(0, 100), slice(124, 136), slice(148, 156)
KIND, MAGIC, PREFIX = slice(156, 157), slice(257, 262), slice(345, 500)
REGULAR = (b"0", b"\0", b"7")
LONG_NAME, EXTENDED = b"L", b"x"  # GNU's and pax's ways to name the next member
EXTENSIONS = (LONG_NAME, EXTENDED, b"K", b"g")


class Member(NamedTuple):
    """A member of an archive; its content comes next in the file."""

    name: str
    size: int
    regular: bool


def is_tar(start: bytes) -> bool:
    """Tell a tar archive by its first header, and the sum of that.

    >>> is_tar(b"They met." + bytes(600))
    False
    """
    return start[MAGIC] == b"ustar" and has_sum(start[:BLOCK])


def open_tar(path: str, file: BinaryIO) -> Iterator[Found]:
    """Unpack a tar archive: a part for each member that may be an article, up to all limits."""
    found = False
    try:
        for number, member in enumerate(iter_members(file)):
            if number == MOST_MEMBERS:
                yield Problem(path, f"is a tar archive with more than {MOST_MEMBERS:,} members")
                return
            if climbs_out(member.name):
                name = member.name[:200]
                yield Problem(path, f"holds a member whose name climbs out: {name!r}")
            elif not member.regular or not is_readable(member.name):
                continue
            elif member.size > SIZE_LIMIT:
                yield Problem(f"{path}/{member.name}", f"{TOO_LARGE} unpacked")
            else:
                yield Part(f"{path}/{member.name}", read_exactly(file, member.size))
            found = True
    except EOFError:
        yield Problem(path, "is a tar archive that was cut off")
    except OverflowError:
        yield Problem(path, "is a tar archive that is too large unpacked")
    except (OSError, ValueError, zlib.error):
        yield Problem(path, "is a damaged tar archive")
    else:
        if not found:
            yield Problem(path, "is a tar archive without articles")


def iter_members(file: BinaryIO) -> Iterator[Member]:
    """Yield the members; who takes a member reads all of its content from the file, or none.

    Raises:
        EOFError: the archive ends too early.
        OverflowError: it is too large.
        ValueError: a header is damaged.
    """
    named, place = "", 0
    while any(header := read_exactly(file, BLOCK, at_end=place > 0)):
        if not has_sum(header):
            raise ValueError
        size, kind = read_number(header[SIZE]), header[KIND]
        if kind in EXTENSIONS:
            if size > LONGEST_EXTENSION:
                raise ValueError
            extension = read_exactly(file, size + -size % BLOCK)[:size]
            named = read_extension(kind, extension) or named
        else:
            before = file.tell()
            yield Member(named or read_name(header), size, kind in REGULAR)
            skip(file, before + size + -size % BLOCK - file.tell())
            named = ""
        place = file.tell()
        if place > MOST_BYTES:
            raise OverflowError


def read_exactly(file: BinaryIO, size: int, *, at_end: bool = False) -> bytes:
    """Read ``size`` bytes; where an archive may end it may also lack its closing blocks."""
    data = file.read(size)
    if len(data) < size and not (at_end and not data):
        raise EOFError
    return data


def skip(file: BinaryIO, size: int) -> None:
    """Pass over ``size`` bytes."""
    if size > MOST_BYTES:
        raise OverflowError
    while size > 0:
        size -= len(read_exactly(file, min(size, CHUNK)))


def has_sum(header: bytes) -> bool:
    """Tell whether a header sums up to what it says itself; its own sum counts as blanks."""
    try:
        stated = read_number(header[CHECKSUM])
    except ValueError:
        return False
    return stated == sum(header) - sum(header[CHECKSUM]) + len(header[CHECKSUM]) * ord(" ")


def read_number(field: bytes) -> int:
    """Read a number: octal digits, or in GNU's way its bytes behind a set bit.

    >>> read_number(b"0000017 " + bytes(4)), read_number(b"\\x80" + bytes(9) + b"\\x01\\x00")
    (15, 256)
    """
    if field[:1] == b"\x80":
        return int.from_bytes(field[1:], "big")
    digits = field.strip(b" \0")
    if digits.strip(b"01234567"):
        raise ValueError
    return int(digits or b"0", 8)


def read_name(header: bytes) -> str:
    """Read the name in a header, with the prefix that long ones have."""
    prefix = header[PREFIX] if header[MAGIC.start : 263] == b"ustar\0" else b""
    parts = [part.split(b"\0")[0].decode("utf-8", "replace") for part in (prefix, header[NAME])]
    return "/".join(filter(None, parts))


def read_extension(kind: bytes, extension: bytes) -> str:
    """Read the name that an extension gives to the next member; empty where it gives none.

    >>> read_extension(b"x", b"18 mtime=1234.567\\n13 path=a.txt\\n")
    'a.txt'
    """
    if kind == LONG_NAME:
        return extension.split(b"\0")[0].decode("utf-8", "replace")
    for record in extension.split(b"\n") if kind == EXTENDED else ():
        _, _, entry = record.partition(b" ")
        if entry.startswith(b"path="):
            return entry[len(b"path=") :].decode("utf-8", "replace")
    return ""
