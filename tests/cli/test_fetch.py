"""Addresses in: fetched from a real server on loopback, politely, and never more than asked for."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from newsdigest.cli import fetch
from tests.cli.conftest import PAGE, Run

LEAD = "The ministers of the two countries met in the old customs house on Monday morning."
BODY = f"<p>{LEAD}</p><p>They left the hall an hour later, and neither said a word to anybody.</p>"
BODY += "<p>“We will meet again when there is something to say”, the minister of the sea said.</p>"
HTML = f"<!DOCTYPE html><html><body><article><h1>Talks end</h1>{BODY}</article></body></html>"
FEED = f"""<rss><channel><title>The Gazette</title><item><title>A</title><description>{PAGE}
</description></item><item><title>B</title><description>{LEAD}</description></item></channel></rss>"""


# How an answer begins, what comes a thousand times, and after how many seconds each time.
HOSTILE = {
    "/large": (b"\r\n", b"x" * 100_000, 0.0),
    "/drip": (b"\r\n", b"x", 0.02),
    "/drip-headers": (b"X-Long: ", b"x", 0.02),
    "/cut": (b"Content-Length: 1000\r\n\r\n<html>", b"", 0.0),
}


class Site(BaseHTTPRequestHandler):
    """A small news site; it keeps what it was asked."""

    asked: list[tuple[str, dict[str, str]]] = []  # noqa: RUF012  # emptied by the fixture
    robots = ""
    elsewhere = ""

    def do_GET(self) -> None:
        self.asked.append((self.path, dict(self.headers)))
        name = self.path.partition("?")[0]
        places = {"/moved": "/page", "/round": "/round", "/away": "file:///etc/passwd"}
        if name == "/robots.txt":
            self.answer(200 if self.robots else 404, self.robots.encode(), "text/plain")
        elif name in places or name == "/elsewhere":
            self.answer(302, b"", "text/html", Location=places.get(name, self.elsewhere))
        elif name == "/page" and self.headers.get("If-None-Match") == '"one"':
            self.answer(304, b"", "text/html")
        elif name == "/page":
            self.answer(200, HTML.encode(), "text/html; charset=utf-8", ETag='"one"')
        elif name == "/feed":
            self.answer(200, FEED.encode(), "application/rss+xml")
        elif name in HOSTILE:
            self.drip(*HOSTILE[name])
        else:
            self.answer(404, b"", "text/html")

    def answer(self, status: int, body: bytes, kind: str, **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content-Type": kind, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def drip(self, start: bytes, piece: bytes, pause: float) -> None:
        try:
            self.wfile.write(b"HTTP/1.0 200 OK\r\n" + start)
            for _ in range(1000 if piece else 0):
                self.wfile.write(piece)
                time.sleep(pause)
        except OSError:
            return  # the reader has had enough

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def site() -> Iterator[str]:
    """The address of a running site."""
    Site.asked.clear()
    Site.robots = ""
    with ThreadingHTTPServer(("127.0.0.1", 0), Site) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture
def ingest(run: Run, site: str) -> Callable[..., tuple[int, dict[str, int], str]]:
    """Ingest a place of the site: the exit code, the counts, and what was told."""

    def call(place: str, *options: str) -> tuple[int, dict[str, int], str]:
        url = place if "://" in place else site + place
        result = run("ingest", url, "--store", "s.db", "-f", "json", *options)
        return result.exit_code, json.loads(result.stdout)[0], result.stderr

    return call


Ingest = Callable[..., tuple[int, dict[str, int], str]]


def test_a_page(run: Run, ingest: Ingest, site: str) -> None:
    code, counts, told = ingest("/page?id=1", "--allow-private")
    assert (code, counts["added"], told) == (0, 1, "")
    row = json.loads(run("sources", "--store", "s.db", "--with-text", "-f", "json").stdout)[0]
    assert row["title"] == "Talks end"
    assert row["url"] == f"{site}/page?id=1"
    assert LEAD in row["text"]
    assert row["retrieved"]["precision"] == "minute"
    assert Path(row["path"]).parent.name == "pages"


def test_a_feed(ingest: Ingest) -> None:
    assert ingest("/feed", "--allow-private")[1]["added"] == 2


def test_an_unchanged_page_is_not_sent_again(ingest: Ingest) -> None:
    ingest("/page", "--allow-private")
    code, counts, _ = ingest("/page", "--allow-private")
    assert (code, counts["added"], counts["unchanged"]) == (0, 0, 1)
    asked = [headers for path, headers in Site.asked if path == "/page"]
    assert [headers.get("If-None-Match") for headers in asked] == [None, '"one"']
    assert all(headers["User-Agent"].startswith("newsdigest/") for headers in asked)


def test_a_redirect(ingest: Ingest) -> None:
    assert ingest("/moved", "--allow-private")[1]["added"] == 1


@pytest.mark.parametrize(
    ("place", "reason"),
    [
        ("/none", "cannot be fetched: the server answers 404"),
        ("/round", "is not fetched: the server redirects more than 5 times"),
        ("/away", "is not fetched: only http and https addresses are"),
        ("/cut", "cannot be fetched: the answer breaks off"),
        ("/large", "is larger than 32 MiB"),
        ("/drip", "cannot be fetched: the server takes too long"),
        ("/drip-headers", "cannot be fetched: the server takes too long"),
        ("file:///etc/passwd", "is not fetched: only http and https addresses are"),
        ("ftp://127.0.0.1/a", "is not fetched: only http and https addresses are"),
        ("http://127.0.0.1:1/a", "cannot be fetched: connection refused"),
        ("http:///a", "is not fetched: only http and https addresses are"),
        ("http://[::1/a", "cannot be fetched: invalid ipv6 url"),
        ("http://127.0.0.1:99999/a", "cannot be fetched: port out of range 0-65535"),
    ],
)
def test_what_is_not_fetched(
    ingest: Ingest, monkeypatch: pytest.MonkeyPatch, place: str, reason: str
) -> None:
    if "drip" in place:
        monkeypatch.setattr(fetch, "PATIENCE", 0.2)
    code, counts, told = ingest(place, "--allow-private")
    assert (code, counts["problems"], told.count("\n")) == (1, 1, 1)
    assert reason in told
    assert not Path("pages").exists()


def test_private_addresses_are_refused(ingest: Ingest, site: str) -> None:
    port = site.rpartition(":")[2]
    for place in ("/page", f"http://localhost:{port}/page", "http://0.0.0.0/a", "http://10.0.0.1/"):
        code, _, told = ingest(place)
        assert (code, "is not fetched: it is a private address" in told) == (1, True)
    assert Site.asked == []


def test_robots_are_obeyed(ingest: Ingest) -> None:
    Site.robots = "User-agent: *\nDisallow: /page\n"
    code, _, told = ingest("/page", "--allow-private")
    assert (code, "the site's robots.txt forbids it" in told) == (1, True)
    assert [path for path, _ in Site.asked] == ["/robots.txt"]
    assert ingest("/feed", "--allow-private")[0] == 0


def test_the_robots_of_another_site_are_obeyed_too(ingest: Ingest, site: str) -> None:
    Site.elsewhere = site.replace("127.0.0.1", "localhost") + "/page"
    assert ingest("/elsewhere", "--allow-private")[0] == 0
    assert [path for path, _ in Site.asked].count("/robots.txt") == 2


def test_the_good_paths_are_read_beside_the_bad(run: Run, page: str, site: str) -> None:
    result = run("ingest", f"{site}/none", page, "--allow-private", "-f", "json")
    counts = json.loads(result.stdout)[0]
    assert (result.exit_code, counts["added"], counts["problems"]) == (1, 1, 1)


@pytest.mark.parametrize("command", ["timeline", "sources", "quotes", "people"])
def test_no_other_command_fetches(run: Run, site: str, command: str) -> None:
    assert "is an address, which only ingest fetches" in run(command, f"{site}/page").stderr
    assert Site.asked == []
