"""Hostile and broken files of every format: one sentence each, code 1, and the rest is read."""

import gzip
import io
import json
import tarfile
import zipfile
from pathlib import Path

import pytest
from pypdf import PdfWriter

from tests.cli.conftest import PAGE, Run

ENTITIES = """<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>
<rss><channel><item><description>&b;</description></item></channel></rss>"""


def write_zip(name: str, data: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return file.getvalue()


def write_tar(name: str, data: bytes) -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w:gz") as archive:
        member = tarfile.TarInfo(name)
        member.size = len(data)
        archive.addfile(member, io.BytesIO(data))
    return file.getvalue()


def write_pdf() -> bytes:
    file = io.BytesIO()
    writer = PdfWriter()
    writer.add_blank_page(600, 800)
    writer.write(file)
    return file.getvalue()


BAD = {
    "cut.txt.gz": (gzip.compress(PAGE.encode() * 9)[:-20], "is a gzip archive that was cut off"),
    "bomb.txt.gz": (gzip.compress(bytes(40_000_000)), "is larger than 32 MiB unpacked"),
    "bomb.zip": (write_zip("a.txt", bytes(4_000_000)), "is packed more than 200 to 1"),
    "large.zip": (write_zip("a.txt", bytes(40_000_000)), "is larger than 32 MiB unpacked"),
    "out.zip": (write_zip("../a.txt", b"Out."), "holds a member whose name climbs out"),
    "out.tgz": (write_tar("../a.txt", b"Out."), "holds a member whose name climbs out"),
    "cut.tgz": (write_tar("a.txt", PAGE.encode() * 9)[:-60], "is a tar archive that was cut off"),
    "bomb.tgz": (write_tar("a.txt", bytes(40_000_000)), "is larger than 32 MiB unpacked"),
    "large.html": (b"<html><body>" + b"<p>Talks.</p>" * 800_000, "more than 8 MiB of markup"),
    "deep.html": (b"<html><body>" + b"<div>" * 100_000, "is a web page without text"),
    "larger.html": (b"<html>" + b"<p>Talks.</p>" * 3_000_000, "is larger than 32 MiB"),
    "entities.rss": (ENTITIES.encode(), "declares a document type (DTD), which no feed needs"),
    "endless.rss": (b"<rss><channel>" + b"<item>" * 100_000, "is a feed that breaks off"),
    "scan.pdf": (write_pdf(), "is a PDF without text"),
    "locked.docx": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(9000), "old or encrypted office"),
    "shape.json": (b'{"articles": [{"text": ["Talks ended."]}]}', "holds no text in record 1"),
    "number.jsonl": (b'{"text": 5}', "holds no text in record 1"),
    "nested.json": (b"[" * 100_000, "is not valid JSON"),
}


@pytest.mark.parametrize(("name", "data", "reason"), [(n, *row) for n, row in BAD.items()])
def test_a_bad_file_is_named_and_the_rest_is_read(
    run: Run, page: str, name: str, data: bytes, reason: str
) -> None:
    Path(name).write_bytes(data)
    result = run("ingest", name, page, "-f", "json")
    counts = json.loads(result.stdout)[0]
    assert (result.exit_code, counts["added"], counts["problems"]) == (1, 1, 1)
    assert result.stderr.count("\n") == 1
    assert name in result.stderr
    assert reason in result.stderr
