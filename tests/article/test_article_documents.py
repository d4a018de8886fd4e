"""Office documents and web archives in, pages out; these need newsdigest[office] and [warc]."""

import builtins
import gzip
import io
import zipfile
from typing import Any

import pytest
from docx import Document
from fastwarc.warc import WarcRecord, WarcRecordType
from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

from newsdigest.article.read import read_pages
from newsdigest.records import Page, Problem

FIRST = "The ministers met on Monday in the old customs house – without a word."
SECOND = "They left an hour later."


def read(data: bytes, path: str = "a") -> list[str]:
    """The text of each page, or what is wrong."""
    found = read_pages(path, data)
    return [one.text.strip() if isinstance(one, Page) else one.reason for one in found]


def write_docx(*paragraphs: str) -> bytes:
    document = Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def test_docx() -> None:
    assert read(write_docx(FIRST, SECOND)) == [f"{FIRST}\n\n{SECOND}"]


def test_docx_in_zip() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("talks.docx", write_docx(FIRST))
    (page,) = read_pages("a.zip", file.getvalue())
    assert isinstance(page, Page)
    assert (page.path, page.text.strip()) == ("a.zip/talks.docx", FIRST)


def test_an_export_of_a_database_as_docx() -> None:
    lines = ["Talks end", "The Northern Gazette", "June 2, 2031 Monday", "Length: 90 words", "Body"]
    one = [*lines, FIRST, SECOND, "Load-Date: June 3, 2031", "End of Document"]
    pages = [page for page in read_pages("a", write_docx(*one, *one[:6])) if isinstance(page, Page)]
    assert [page.text for page in pages] == [f"{FIRST}\n\n{SECOND}", FIRST]
    assert dict(pages[0].fields)["outlet"] == "The Northern Gazette"


def replace_document(text: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", text)
    return file.getvalue()


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "is a damaged Word document"),
        ("<w:document", "is a damaged Word document"),
        ("<document/>", "is a Word document without text"),
        (
            '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;">]><document>&c;</document>',
            "declares a document type (DTD), which no Word document needs",
        ),
        ("<a>" + " " * 40_000_000, "is larger than 32 MiB unpacked"),
        ("<a>" * 100_000 + "</a>" * 100_000, "is a Word document without text"),
    ],
    ids=["empty", "cut", "no text", "entities", "bomb", "deep"],
)
def test_bad_docx(text: str, reason: str) -> None:
    assert read(replace_document(text)) == [reason]


def write_rtf(*paragraphs: str) -> bytes:
    escaped = "\\par\n".join(
        "".join(c if ord(c) < 128 else f"\\u{ord(c)}?" for c in paragraph)
        for paragraph in paragraphs
    )
    return f"{{\\rtf1\\ansi{{\\fonttbl{{\\f0 Times;}}}}\\f0 {escaped}}}".encode()


def test_rtf() -> None:
    (text,) = read(write_rtf(FIRST, SECOND))
    assert text.split("\n") == [FIRST, SECOND]
    assert read(write_rtf()) == ["is an RTF document without text"]


def test_rtf_with_pictures_and_without_end() -> None:
    data = write_rtf(FIRST)[:-1] + b"{\\pict\\pngblip " + b"89504e47" * 2_000_000
    assert read(data)[0].startswith(FIRST)
    large = read(b"{\\rtf1 " + b"They met. " * 900_000)
    assert large == ["is an RTF document with more than 8 MiB"]


def write_pdf(*lines: str, password: str = "") -> bytes:
    writer = PdfWriter()
    page = writer.add_blank_page(600, 800)
    shown = " ".join(f"({line}) Tj 0 -14 Td" for line in lines)
    stream = DecodedStreamObject()
    stream.set_data(f"BT /F1 11 Tf 50 700 Td {shown} ET".encode("latin-1"))
    font = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type1"),
            NameObject("/BaseFont"): NameObject("/Helvetica"),
        }
    )
    fonts = DictionaryObject({NameObject("/F1"): font})
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    if lines:
        page[NameObject("/Contents")] = writer._add_object(stream)
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def test_pdf() -> None:
    lines = ("Talks end", "The ministers met on Monday in the old customs", "house, and left.")
    assert read(write_pdf(*lines)) == [f"Talks end\n\n{lines[1]} {lines[2]}"]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (write_pdf(), "is a PDF without text"),
        (
            write_pdf("They met.", password="secret"),
            "is an encrypted PDF; save it without a password",
        ),
        (write_pdf("They met.")[:200], "is a damaged or encrypted PDF"),
        (b"%PDF-1.7\n" + b"1 0 obj <<" * 10_000, "is a damaged or encrypted PDF"),
    ],
    ids=["no text", "encrypted", "cut", "broken"],
)
def test_bad_pdf(data: bytes, reason: str) -> None:
    assert read(data) == [reason]


def write_warc(*answers: tuple[str, str, bytes], packed: bool = False) -> bytes:
    """Records of the status and type, the address and the body of each answer."""
    file = io.BytesIO()
    for head, address, body in answers:
        record = WarcRecord()
        record.init_headers(record_type=WarcRecordType.response)
        record.headers["WARC-Target-URI"] = address
        record.headers["WARC-Date"] = "2031-06-03T09:15:00Z"
        content = f"HTTP/1.1 {head}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
        record.headers["Content-Type"] = "application/http; msgtype=response"
        record.set_bytes_content(content)
        one = io.BytesIO()
        record.write(one)
        file.write(gzip.compress(one.getvalue()) if packed else one.getvalue())
    return file.getvalue()


HTML = "200 OK\r\nContent-Type: text/html"
TEXT = "200 OK\r\nContent-Type: text/plain; charset=iso-8859-2"
PAGE = f"<html><body><h1>Talks end</h1><article><p>{FIRST} {SECOND}</p></article></body></html>"


@pytest.mark.parametrize("packed", [False, True])
def test_warc(packed: bool) -> None:
    data = write_warc(
        (HTML, "https://gazette.example/talks", PAGE.encode()),
        ("404 Not Found\r\nContent-Type: text/html", "https://gazette.example/none", PAGE.encode()),
        ("200 OK\r\nContent-Type: image/png", "https://gazette.example/a.png", b"\x89PNG"),
        (TEXT, "https://gazette.example/b.txt", "Ministři se sešli.".encode("iso-8859-2")),
        (
            f"{HTML}\r\nContent-Encoding: gzip",
            "https://gazette.example/c",
            gzip.compress(PAGE.encode()),
        ),
        packed=packed,
    )
    first, second, third = read_pages("a.warc", data)
    assert isinstance(first, Page)
    assert isinstance(second, Page)
    assert isinstance(third, Page)
    assert FIRST in first.text
    assert FIRST in third.text
    assert second.text == "Ministři se sešli."
    assert dict(second.fields) == {
        "url": "https://gazette.example/b.txt",
        "retrieved": "2031-06-03T09:15+00:00",
    }
    assert first.digest != third.digest or first.text == third.text


def test_bad_warc() -> None:
    picture = ("200 OK\r\nContent-Type: image/png", "https://gazette.example/a.png", b"\x89PNG")
    assert read(write_warc(picture)) == ["is a web archive without articles"]
    good = write_warc((HTML, "https://gazette.example/talks", PAGE.encode()), packed=True)
    (page, problem) = read(good + good[:-60])
    assert FIRST in page
    assert problem == "is a web archive that breaks off in https://gazette.example/talks"


@pytest.fixture
def no_extras(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def refuse(name: str, *args: Any, **named: Any) -> Any:
        if name.partition(".")[0] in ("striprtf", "pypdf", "fastwarc", "docx"):
            raise ImportError(name)
        return real(name, *args, **named)

    monkeypatch.setattr(builtins, "__import__", refuse)


@pytest.mark.usefixtures("no_extras")
def test_without_the_extras() -> None:
    office = "to read it: pip install 'newsdigest[office]'"
    for data, reason in (
        (write_rtf(FIRST), f"is an RTF document; {office}"),
        (b"%PDF-1.7", f"is a PDF; {office}"),
        (b"WARC/1.1\r\n", "is a web archive (WARC); to read it: pip install 'newsdigest[warc]'"),
    ):
        assert list(read_pages("a", data)) == [Problem("a", reason)]
