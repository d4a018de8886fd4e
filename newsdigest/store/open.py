"""Open a store: a new one is laid out, a foreign or newer file is refused in one sentence."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from newsdigest.store.schema import APPLICATION_ID, READABLE_VERSION, SCHEMA, SCHEMA_VERSION
from newsdigest.store.upgrade import upgrade_layout

BUSY_SECONDS = 5.0
OLDER = "was written by an older newsdigest; newsdigest ingest, of any page, brings it up to date"

# SQLite's own words -> what the user should read.
REASONS = (
    ("locked", "is locked by another program; try again when it is done"),
    ("disk is full", "cannot be written: the disk is full"),
    ("readonly", "cannot be written: it is read-only"),
    ("disk I/O error", "cannot be written: the disk refuses (full, or a file too large)"),
    ("unable to open", "cannot be opened: no such folder, or no permission"),
    ("not a database", "is not a newsdigest store"),
    ("malformed", "is damaged; move it away and ingest again"),
)


class StoreError(Exception):
    """The store cannot be used; the message is one sentence that names the file."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path} {reason}")


@contextmanager
def open_store(path: str, *, write: bool = False) -> Iterator[sqlite3.Connection]:
    """Open the store at ``path`` and close it again.

    A store that is only read is not created, and needs no right to write.

    Args:
        path: the file; ``:memory:`` for a store that is gone with the connection.
        write: create the file where there is none, and allow changes.

    Raises:
        StoreError: no store, a newer store, locked, full, read-only, damaged.
    """
    connection = None
    try:
        connection = connect(path, write=write)
        if not write and is_blank(connection):
            connection.close()
            connection = connect(":memory:", write=True)
        check_layout(connection, path, write=write)
        yield connection
    except sqlite3.Error as error:
        raise StoreError(path, explain_error(error)) from error
    finally:
        if connection is not None:
            connection.close()


def connect(path: str, *, write: bool) -> sqlite3.Connection:
    """Connect to ``path``; isolation is ours: every batch says BEGIN and COMMIT itself."""
    if path == ":memory:":
        return sqlite3.connect(path, isolation_level=None)
    if Path(path).is_dir():
        raise StoreError(path, "is a folder; a store is a file")
    if write:
        try:
            Path(path).parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(path, f"cannot be made: {(error.strerror or '').lower()}") from error
        return sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    address = f"file:{escape(str(Path(path).absolute()))}?mode=ro"
    connection = sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        connection.execute("PRAGMA user_version").fetchone()
    except sqlite3.OperationalError:
        # A WAL store in a folder that may not be written: nobody can be writing it either.
        connection.close()
        connection = sqlite3.connect(address + "&immutable=1", uri=True, isolation_level=None)
    except sqlite3.Error:  # no database at all
        connection.close()
        raise
    return connection


def escape(path: str) -> str:
    """A path inside an address of SQLite; urllib would cost a tenth of a query's start.

    >>> escape("/news/50% #1?.db")
    '/news/50%25 %231%3f.db'
    """
    return path.replace("%", "%25").replace("#", "%23").replace("?", "%3f")


def is_blank(connection: sqlite3.Connection) -> bool:
    """Tell whether a database has nothing in it: new, or left so by an interrupted beginning."""
    return not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]


def check_layout(connection: sqlite3.Connection, path: str, *, write: bool) -> None:
    """Lay out a blank database; refuse one that is no store, or one of a later newsdigest.

    One of an earlier newsdigest is brought up to date where it may be written.
    """
    connection.execute("PRAGMA foreign_keys = ON")
    if is_blank(connection):
        lay_out(connection)
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise StoreError(path, "is a database, but not a newsdigest store")
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > SCHEMA_VERSION:
        raise StoreError(path, "was written by a newer newsdigest; update this one to read it")
    if version < SCHEMA_VERSION and write:
        upgrade_layout(connection)
    elif version < READABLE_VERSION:
        raise StoreError(path, OLDER)
    connection.execute("PRAGMA synchronous = NORMAL")  # with WAL: a crash never tears a commit


def lay_out(connection: sqlite3.Connection) -> None:
    """Make the tables, in one transaction; somebody else may be just as quick."""
    connection.execute("PRAGMA journal_mode = WAL")
    try:
        connection.executescript(
            f"BEGIN IMMEDIATE; {SCHEMA} PRAGMA application_id = {APPLICATION_ID};"
            f" PRAGMA user_version = {SCHEMA_VERSION}; COMMIT;"
        )
    except sqlite3.OperationalError as error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        if "already exists" not in str(error):
            raise


def explain_error(error: sqlite3.Error) -> str:
    """Say in plain words what SQLite complains of.

    >>> explain_error(sqlite3.OperationalError("database is locked"))
    'is locked by another program; try again when it is done'
    """
    words = str(error)
    return next((reason for sign, reason in REASONS if sign in words), f"cannot be used: {words}")
