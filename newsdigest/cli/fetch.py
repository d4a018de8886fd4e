"""Fetch a page or a feed: ``newsdigest ingest https://...``, the only place that uses the network.

An answer is kept as a message with the address, the day and the server's marks among its headers
(RFC 2557), in a folder beside the store; the reader of saved pages reads it from there, so that
every row leads back to a file. The next time the server is asked whether the page has changed.
"""

import ipaddress
import re
import socket
import ssl
import threading
import time
import urllib.robotparser
from base64 import encodebytes
from collections.abc import Iterator
from contextlib import suppress
from email.message import Message
from email.parser import BytesHeaderParser
from email.utils import formatdate
from hashlib import sha256
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from pathlib import Path
from typing import NamedTuple
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from newsdigest import __version__
from newsdigest.article.formats.part import SIZE_LIMIT, TOO_LARGE
from newsdigest.records import Problem

AGENT = f"newsdigest/{__version__} (reads single pages when asked to)"
HEADERS = {"User-Agent": AGENT, "Accept-Encoding": "identity", "Connection": "close"}
ROBOT = "newsdigest"  # the name that robots.txt may give rules for
SECONDS = 20.0  # that a server may stay silent
PATIENCE = 60.0  # seconds that a whole answer may take
MOST_REDIRECTS = 5
LONGEST_ROBOTS = 500 * 1024  # bytes (RFC 9309)
CHUNK = 64 * 1024
REDIRECTS = frozenset({301, 302, 303, 307, 308})
WORDS_RE = re.compile(r"[^a-z0-9]+")
PORTS = {"http": 80, "https": 443}


class Refusal(Exception):  # noqa: N818  # what a server or a rule says, in words; no fault
    """Why an address is not fetched: one clause, fit to follow it."""


class Answer(NamedTuple):
    """What a server says."""

    status: int
    headers: Message
    body: bytes
    url: str


def fetch_page(url: str, folder: Path, *, allow_private: bool = False) -> str | Problem:
    """Fetch ``url`` into ``folder``, unless it is there and unchanged; give back the file's path.

    Args:
        allow_private: whether to speak to loopback and to the addresses of private networks.
    """
    try:
        file = folder / name_file(url)
        answer = follow(url, read_marks(file), allow_private)
        if answer.status == 304 and file.exists():
            return str(file)
        if answer.status != 200:
            return Problem(url, f"cannot be fetched: the server answers {answer.status}")
        folder.mkdir(parents=True, exist_ok=True)
        file.write_bytes(make_message(answer))
    except Refusal as refusal:
        return Problem(url, str(refusal))
    except TimeoutError:
        return Problem(url, "cannot be fetched: the server takes too long")
    except (OSError, HTTPException, ValueError) as error:
        return Problem(url, f"cannot be fetched: {say_why(error)}")
    return str(file)


def say_why(error: Exception) -> str:
    """Say in few words what went wrong on the way."""
    if isinstance(error, socket.gaierror):
        return "no such server"
    reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return " ".join(reason.split())[:120].lower()


def check_robots(url: str, allow_private: bool) -> None:
    """Refuse what the site's robots.txt (RFC 9309) keeps from programs."""
    answer = follow(urljoin(url, "/robots.txt"), {}, allow_private, polite=False)
    if answer.status >= 500:
        raise Refusal("cannot be fetched: the site's robots.txt cannot be read just now")
    rules = urllib.robotparser.RobotFileParser()
    text = answer.body[:LONGEST_ROBOTS].decode("utf-8", "replace") if answer.status == 200 else ""
    rules.parse(text.splitlines())
    if not rules.can_fetch(ROBOT, url):
        raise Refusal("is not fetched: the site's robots.txt forbids it")


def follow(url: str, marks: dict[str, str], allow_private: bool, *, polite: bool = True) -> Answer:
    """Ask for ``url`` and go where the server sends us, a few times at most.

    Args:
        marks: headers that say what we have of the page already.
        polite: whether to read the robots.txt of every site on the way.
    """
    until = time.monotonic() + PATIENCE
    asked = ""
    for _ in range(MOST_REDIRECTS + 1):
        if polite and urlsplit(url).netloc != asked:
            check_robots(url, allow_private)
        asked = urlsplit(url).netloc
        answer = ask(url, marks, allow_private=allow_private, until=until)
        place = answer.headers.get("Location")
        if answer.status not in REDIRECTS or not place:
            return answer
        url = urljoin(url, place)
    raise Refusal(f"is not fetched: the server redirects more than {MOST_REDIRECTS} times")


def ask(url: str, marks: dict[str, str], *, allow_private: bool, until: float) -> Answer:
    """Ask one server once, and read its answer up to the limits of size and time."""
    parts = urlsplit(url)
    if parts.scheme not in PORTS or not parts.hostname:
        raise Refusal("is not fetched: only http and https addresses are")
    connection = connect(parts, allow_private)
    # A server that drips its headers byte by byte is never silent for long enough to time out.
    assert connection.sock is not None
    alarm = threading.Timer(max(0.0, until - time.monotonic()), hang_up, (connection.sock,))
    alarm.daemon = True
    alarm.start()
    try:
        connection.request("GET", make_target(parts), headers=HEADERS | marks)
        response = connection.getresponse()
        body = b"".join(read_body(response, until))
    except (OSError, HTTPException):
        if time.monotonic() >= until:
            raise TimeoutError from None
        raise
    finally:
        alarm.cancel()
        connection.close()
    return Answer(response.status, response.headers, body, url)


def hang_up(sock: socket.socket) -> None:
    """End a connection from outside; whoever reads from it finds its end."""
    with suppress(OSError):
        sock.shutdown(socket.SHUT_RDWR)


def connect(parts: SplitResult, allow_private: bool) -> HTTPConnection:
    """Connect to the very address that was looked at: a name may have another a moment later."""
    host = parts.hostname or ""
    if not host.isascii():
        host = host.encode("idna").decode()
    port = parts.port or PORTS[parts.scheme]
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    places = [str(place[4][0]) for place in found]
    if not allow_private and not all(is_public(place) for place in places):
        raise Refusal("is not fetched: it is a private address (see --allow-private)")
    sock = open_any(places, port)
    if parts.scheme == "http":
        connection = HTTPConnection(host, port)
    else:
        connection = HTTPSConnection(host, port)
        sock = ssl.create_default_context().wrap_socket(sock, server_hostname=host)
    connection.sock = sock
    return connection


def open_any(places: list[str], port: int) -> socket.socket:
    """Connect to the first address of a server that answers."""
    for place in places[:-1]:
        with suppress(OSError):
            return socket.create_connection((place, port), SECONDS)
    return socket.create_connection((places[-1], port), SECONDS)


def is_public(place: str) -> bool:
    """Tell an address of the open network.

    >>> [is_public(p) for p in ("93.184.215.14", "127.0.0.1", "10.1.2.3", "::1", "::ffff:10.1.2.3")]
    [True, False, False, False, False]
    """
    address = ipaddress.ip_address(place.partition("%")[0])
    if isinstance(address, ipaddress.IPv6Address):
        address = address.ipv4_mapped or address.sixtofour or address
    return address.is_global and not address.is_multicast


def make_target(parts: SplitResult) -> str:
    """What the server is asked for: path and query, in ASCII."""
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return quote(target, safe="%/:=&?~+!$,;'@()*[]|")


def read_body(response: HTTPResponse, until: float) -> Iterator[bytes]:
    """Read an answer piece by piece, up to the limits of size and time."""
    size = 0
    while piece := response.read1(CHUNK):
        size += len(piece)
        if size > SIZE_LIMIT:
            raise Refusal(TOO_LARGE)
        if time.monotonic() >= until:
            break
        yield piece
    if time.monotonic() >= until:
        raise TimeoutError
    if response.length:
        raise HTTPException("the answer breaks off")


def name_file(url: str) -> str:
    """Name the file of an address: its words, and what makes it unique.

    >>> name_file("https://gazette.example/2031/Talks?id=3")
    'gazette-example-2031-talks-47d541d2.mht'
    """
    parts = urlsplit(url)
    words = WORDS_RE.sub("-", f"{parts.hostname}{parts.path}".lower())[:60].strip("-")
    return f"{words}-{sha256(url.encode('utf-8', 'replace')).hexdigest()[:8]}.mht"


def read_marks(file: Path) -> dict[str, str]:
    """What the server said of the page we have, to be told if it has another now."""
    try:
        with file.open("rb") as saved:
            headers = BytesHeaderParser().parse(saved)
    except OSError:
        return {}
    marks = {"If-None-Match": headers["ETag"], "If-Modified-Since": headers["Last-Modified"]}
    return {name: str(value) for name, value in marks.items() if value}


def make_message(answer: Answer) -> bytes:
    """Make an answer a message: what it says of itself, and its bytes."""
    stated = {
        "Content-Location": answer.url,
        "Date": formatdate(),
        "MIME-Version": "1.0",
        "Content-Type": answer.headers.get("Content-Type") or "text/html",
        "Content-Transfer-Encoding": "base64",
        "ETag": answer.headers.get("ETag", ""),
        "Last-Modified": answer.headers.get("Last-Modified", ""),
    }
    lines = [f"{name}: {' '.join(value.split())}\n" for name, value in stated.items() if value]
    return "".join([*lines, "\n"]).encode("utf-8", "replace") + encodebytes(answer.body)
