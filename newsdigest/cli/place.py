"""Where things are: the store of this user, and the files that a path, folder or glob means."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from newsdigest.article.formats.fields import SUFFIXES
from newsdigest.records import Problem

# A browser saves the pictures and frames of talks.html in talks_files/.
PAGE_SUFFIXES = frozenset({".html", ".htm"})
SEEDS = "seeds"


def default_store() -> str:
    """The store in the user's data folder."""
    return str(user_folder("XDG_DATA_HOME", ".local/share") / "store.db")


def config_folder() -> Path:
    """The folder of the user's own rows: NEWSDIGEST_CONFIG, else in the user's config folder."""
    stated = os.environ.get("NEWSDIGEST_CONFIG")
    return Path(stated) if stated else user_folder("XDG_CONFIG_HOME", ".config")


def user_folder(variable: str, default: str) -> Path:
    """Our folder among the user's (XDG Base Directory; relative values are ignored).

    Windows and macOS have one place for data and configuration.
    """
    if sys.platform == "win32":
        folder = os.environ.get("LOCALAPPDATA") or str(Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        folder = str(Path.home() / "Library" / "Application Support")
    else:
        folder = os.environ.get(variable, "")
        if not Path(folder).is_absolute():
            folder = str(Path.home() / default)
    return Path(folder) / "newsdigest"


def expand_paths(paths: list[str]) -> Iterator[str | Problem]:
    """Every file that ``paths`` mean, in the order given; folders and globs in sorted order."""
    for path in paths:
        if path == "-" or Path(path).is_file():
            yield path
        elif Path(path).is_dir():
            yield from expand_folder(path)
        elif is_address(path):
            yield Problem(path, "is an address, which only ingest fetches")
        elif any(mark in path for mark in "*?["):
            yield from expand_glob(path)
        else:
            yield path  # the reader says what is wrong with it


def is_address(path: str) -> bool:
    """Tell an address from a path.

    >>> is_address("https://gazette.example/talks"), is_address("file:///a"), is_address("a.html")
    (True, True, False)
    """
    return "://" in path[:12]


def expand_folder(folder: str) -> Iterator[str | Problem]:
    """The articles below ``folder``; hidden files and folders are passed over."""
    found = False
    denied: list[OSError] = []
    for place, folders, files in os.walk(folder, onerror=denied.append):
        pages = {Path(name).stem for name in files if Path(name).suffix.lower() in PAGE_SUFFIXES}
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".")
            and not (name.endswith("_files") and name.removesuffix("_files") in pages)
        )
        for name in sorted(files):
            if not name.startswith(".") and Path(name).suffix.lower() in SUFFIXES:
                found = True
                yield os.path.join(place, name)  # noqa: PTH118  # keeps the user's own spelling
    for error in denied:
        yield Problem(str(error.filename), "cannot be read: permission denied")
    if not found and not denied:
        yield Problem(folder, "is a folder without articles (.txt, .md, .json)")


def expand_glob(pattern: str) -> Iterator[str | Problem]:
    """The files that match a glob which the shell left alone."""
    from glob import glob

    files = sorted(path for path in glob(pattern, recursive=True) if Path(path).is_file())  # noqa: PTH207
    yield from files
    if not files:
        yield Problem(pattern, "matches no file")
