"""Files in, pages out: formats told by content, encodings, and inputs that are none."""

import json
import os
from pathlib import Path

import pytest

from newsdigest.article.formats.part import SIZE_LIMIT
from newsdigest.article.read import load_pages, load_text, read_pages
from newsdigest.records import Page, Problem

TEXT = "The ministers met on Monday.\nThey spoke for “an hour” — no more.\n"
CYRILLIC = "Министры встретились в понедельник и говорили целый час.\n"


def read(data: bytes, path: str = "a.txt") -> list[Page | Problem]:
    return list(read_pages(path, data))


def read_one(data: bytes, path: str = "a.txt") -> Page:
    (page,) = read(data, path)
    assert isinstance(page, Page)
    return page


ENCODED = {
    "UTF-8": TEXT.encode(),
    "UTF-8 with a mark": TEXT.encode("utf-8-sig"),
    "UTF-16 with a mark": TEXT.encode("utf-16"),
    "UTF-16, big end first, with a mark": b"\xfe\xff" + TEXT.encode("utf-16-be"),
    "UTF-16 without a mark": TEXT.encode("utf-16-le"),
    "UTF-16, big end first, without a mark": TEXT.encode("utf-16-be"),
    "UTF-32 with a mark": TEXT.encode("utf-32"),
    "Windows-1252": TEXT.encode("cp1252"),
    "carriage returns": TEXT.replace("\n", "\r\n").encode(),
    "old Macintosh line ends": TEXT.replace("\n", "\r").encode(),
}


@pytest.mark.parametrize("data", ENCODED.values(), ids=ENCODED.keys())
def test_encodings(data: bytes) -> None:
    assert read_one(data).text == TEXT


@pytest.mark.parametrize("encoding", ["utf-8", "cp1251", "utf-16-le", "utf-16"])
def test_cyrillic(encoding: str) -> None:
    assert read_one(CYRILLIC.encode(encoding)).text == CYRILLIC


def test_french_in_windows_1252() -> None:
    text = "Déjà, l'été s'achève ; « ça va », dit-il. Où est passée la forêt ?\n"
    assert read_one(text.encode("cp1252")).text == text


def test_broken_utf_8_is_mended() -> None:
    data = ("Zelenskyy’s envoy — “we’ll see” — left Dolmabahçe. " * 3).encode()
    assert read_one(data[:70] + b"\xff" + data[70:]).text.count("\ufffd") == 1


NO_TEXT = {
    b"": "is empty",
    b" \n\t ": "is empty",
    b"\xef\xbb\xbf": "is empty",
    b"plain\0text with one NUL byte in it": "is not text (it has NUL bytes)",
    bytes(range(256)) * 20: "is not text (it has NUL bytes)",
    bytes(range(1, 9)) * 20: "is not text (it has control bytes)",
    b"%PDF-1.7 ...": "is a damaged or encrypted PDF",
    b"PK\x03\x04 ...": "is a damaged ZIP archive",
    b"\x1f\x8b\x08": "is a gzip archive that was cut off",
}


@pytest.mark.parametrize(("data", "reason"), NO_TEXT.items())
def test_no_text(data: bytes, reason: str) -> None:
    assert read(data) == [Problem("a.txt", reason)]


def test_too_large() -> None:
    assert read(b"a" * (SIZE_LIMIT + 1)) == [Problem("a.txt", "is larger than 32 MiB")]


FRONT_MATTER = """---
title: "Talks end: no deal"
date: 2031-06-02
url: https://gazette.example/talks
authors:
  - Ann Bell
  - Carl Orlov
tags: [sea, tax]
outlet: The Northern Gazette
---
# Talks end

The ministers met on Monday.
"""


def test_front_matter() -> None:
    page = read_one(FRONT_MATTER.encode(), "a.md")
    assert page.text == "# Talks end\n\nThe ministers met on Monday.\n"
    assert page.fields == (
        ("title", "Talks end: no deal"),
        ("published", "2031-06-02"),
        ("url", "https://gazette.example/talks"),
        ("authors", "Ann Bell"),
        ("authors", "Carl Orlov"),
        ("outlet", "The Northern Gazette"),
    )


@pytest.mark.parametrize(
    "text",
    [
        "---\nThe ministers met.\n---\nThey left.\n",
        "---\ntitle: no end\nThe ministers met.\n",
        "[Photo] The ministers met.\n",
        "{sic} The ministers met.\n[1]\n",
        "[1, 2]\n",
        '"The ministers met."\n',
    ],
)
def test_plain_text_that_looks_like_a_format(text: str) -> None:
    page = read_one(text.encode())
    assert (page.text, page.fields) == (text, ())


RECORD = {
    "headline": "Talks end",
    "maintext": "The ministers met on Monday.\r\nThey left.",
    "date_publish": "2031-06-02 10:22:00",
    "author": ["Ann Bell", {"name": "Carl Orlov"}],
    "source": {"id": None, "name": "The Northern Gazette"},
    "language": "en",
    "shares": 12,
}


def test_json_object() -> None:
    page = read_one(json.dumps(RECORD, indent=1).encode())
    assert page.text == "The ministers met on Monday.\nThey left."
    assert page.fields == (
        ("title", "Talks end"),
        ("published", "2031-06-02 10:22:00"),
        ("authors", "Ann Bell"),
        ("authors", "Carl Orlov"),
        ("outlet", "The Northern Gazette"),
        ("language", "en"),
    )


@pytest.mark.parametrize(
    ("names", "field"),
    [
        (["title", "headline"], "title"),
        (["date", "published", "published_at", "publishedAt", "date_publish"], "published"),
        (["outlet", "source", "site", "publisher", "source_domain"], "outlet"),
        (["url", "link"], "url"),
        (["author", "authors", "byline"], "authors"),
    ],
)
def test_field_names(names: list[str], field: str) -> None:
    for name in names:
        page = read_one(json.dumps({"content": "They met.", name: "x"}).encode())
        assert page.fields == ((field, "x"),)


def test_seconds_and_milliseconds() -> None:
    for stamp in (1747391400, 1747391400000, "1747391400"):
        page = read_one(json.dumps({"text": "They met.", "date": stamp}).encode())
        assert page.fields == (("published", "2025-05-16T10:30Z"),)


def test_json_lines() -> None:
    lines = [json.dumps({"title": f"Talks {n}", "text": f"Day {n} passed."}) for n in (1, 2)]
    pages = read("\n\n".join(lines).encode())
    assert [page.text for page in pages if isinstance(page, Page)] == [
        "Day 1 passed.",
        "Day 2 passed.",
    ]
    assert len({page.digest for page in pages if isinstance(page, Page)}) == 2


def test_json_array() -> None:
    pages = read(json.dumps([{"text": "One."}, {"text": "Two."}]).encode())
    assert [page.text for page in pages if isinstance(page, Page)] == ["One.", "Two."]


def test_a_bad_record_does_not_stop_the_others() -> None:
    data = b'{"text": "One."}\n{"title": "no text"}\nnot json\n{"text": "Two."}\n'
    first, second, third, fourth = read(data, "a.jsonl")
    assert isinstance(first, Page)
    assert isinstance(fourth, Page)
    assert [second, third] == [
        Problem("a.jsonl", "holds no text in line 2"),
        Problem("a.jsonl", "holds no JSON object in line 3"),
    ]


@pytest.mark.parametrize("data", [b"[" * 100_000, b'{"a":' * 100_000, b'{"text": "cut'])
def test_broken_json(data: bytes) -> None:
    assert read(data, "a.json") == [Problem("a.json", "is not valid JSON")]


def test_half_surrogates_and_nul_characters_are_mended() -> None:
    page = read_one(b'{"text": "They \\ud83d met.\\u0000"}')
    assert page.text == "They \ufffd met."


def test_the_digest_is_of_the_bytes() -> None:
    assert read_one(b"They met.").digest == read_one(b"They met.", "b.txt").digest
    assert read_one(b"They met.").digest != read_one(b"They met!").digest


def test_load(tmp_path: Path) -> None:
    path = tmp_path / "talks.txt"
    path.write_bytes(TEXT.encode())
    (page,) = load_pages(str(path))
    assert isinstance(page, Page)
    assert (page.path, page.text) == (str(path), TEXT)


def test_load_text_takes_any_format_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "talks.jsonl"
    path.write_bytes(b'{"text": "One."}\n')
    page = load_text(str(path))
    assert isinstance(page, Page)
    assert page.text == '{"text": "One."}\n'
    assert load_text(str(tmp_path)) == Problem(str(tmp_path), "is a folder")


def test_what_the_system_refuses(tmp_path: Path) -> None:
    path = tmp_path / "fifo"
    os.mkfifo(path)
    for place, reason in (
        (str(tmp_path / "none.txt"), "does not exist"),
        (str(tmp_path), "is a folder"),
        (str(path), "is not a regular file"),
        ("a\0b", "does not exist"),
    ):
        assert list(load_pages(place)) == [Problem(place, reason)]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_permission_denied(tmp_path: Path) -> None:
    path = tmp_path / "locked.txt"
    path.write_bytes(b"They met.")
    path.chmod(0)
    expected = [Problem(str(path), "cannot be read: permission denied")]
    assert list(load_pages(str(path))) == expected
