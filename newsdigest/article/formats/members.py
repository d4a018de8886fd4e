"""The members of archives: which of them are read, and how much of all together."""

from pathlib import PurePosixPath, PureWindowsPath

from newsdigest.article.formats.fields import SUFFIXES

MOST_MEMBERS = 20_000
MOST_BYTES = 1024 * 1024 * 1024  # unpacked, of all members together


def climbs_out(name: str) -> bool:
    """Tell a name that leads out of the folder it is unpacked in, on any system.

    >>> [climbs_out(name) for name in ("a/b.txt", "../b.txt", "/etc/b", "C:b")]
    [False, True, True, True]
    """
    posix, windows = PurePosixPath(name), PureWindowsPath(name)
    return bool(posix.root or windows.anchor or ".." in posix.parts or ".." in windows.parts)


def is_readable(name: str) -> bool:
    """Tell by its name whether a member may be an article.

    >>> [is_readable(name) for name in ("a.html", "b/c.TXT", "a_files/b.js", ".git/c")]
    [True, True, False, False]
    """
    place = PurePosixPath(name)
    hidden = any(part.startswith((".", "__MACOSX")) for part in place.parts)
    return not hidden and place.suffix.lower() in SUFFIXES
