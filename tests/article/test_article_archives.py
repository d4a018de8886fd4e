"""Archives in, their pages out: gzip, ZIP and tar, packed in one another, damaged, hostile."""

import gzip
import io
import struct
import tarfile
import zipfile
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdigest.article.formats import archives, tar
from newsdigest.article.formats.part import SIZE_LIMIT
from newsdigest.article.read import load_pages, read_pages
from newsdigest.records import Page, Problem

TEXT = "The ministers met on Monday and left the hall without a word.\n"
JSON_LINES = '{"title": "Talks", "text": "One."}\n{"title": "More talks", "text": "Two."}\n'


def pack(members: dict[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file.getvalue()


def roll(members: dict[str, str | bytes], style: int = tarfile.PAX_FORMAT) -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w", format=style) as archive:
        for name, data in members.items():
            content = data.encode() if isinstance(data, str) else data
            member = tarfile.TarInfo(name)
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return file.getvalue()


def read(data: bytes, path: str = "a.zip") -> list[tuple[str, str]]:
    """The path of each page with its text, or with what is wrong."""
    return [
        (found.path, found.text if isinstance(found, Page) else found.reason)
        for found in read_pages(path, data)
    ]


def test_gzip(tmp_path: Path) -> None:
    path = tmp_path / "talks.txt.gz"
    path.write_bytes(gzip.compress(TEXT.encode()))
    (page,) = load_pages(str(path))
    assert isinstance(page, Page)
    assert (page.path, page.text) == (str(path), TEXT)


def test_gzip_of_many_records_and_of_many_archives() -> None:
    first, second = (gzip.compress(line.encode()) for line in JSON_LINES.splitlines(keepends=True))
    assert read(first + second, "a.gz") == [("a.gz", "One."), ("a.gz", "Two.")]


def test_gzip_that_is_cut_or_damaged() -> None:
    data = gzip.compress((TEXT * 50).encode())
    assert read(data[:-20], "a.gz") == [("a.gz", "is a gzip archive that was cut off")]
    damaged = data[:12] + bytes(byte ^ 255 for byte in data[12:])
    assert read(damaged, "a.gz") == [("a.gz", "is a damaged gzip archive")]


def test_gzip_bomb() -> None:
    data = gzip.compress(bytes(SIZE_LIMIT + 10))
    assert read(data, "a.gz") == [("a.gz", "is larger than 32 MiB unpacked")]


def test_gzip_in_gzip_in_gzip() -> None:
    data = TEXT.encode()
    for _ in range(4):
        data = gzip.compress(data)
    assert read(data, "a.gz") == [("a.gz", TEXT)]
    assert read(gzip.compress(data), "a.gz") == [("a.gz", "is packed too many times over")]


def test_zip() -> None:
    data = pack(
        {
            "talks.txt": TEXT,
            "2031/june.jsonl": JSON_LINES,
            "2031/photo.jpg": b"\xff\xd8\xff",
            "page_files/app.js": "run()",
            "__MACOSX/._talks.txt": b"\0\5",
            ".hidden.txt": "Hidden.",
            "empty/": b"",
        }
    )
    assert read(data) == [
        ("a.zip/talks.txt", TEXT),
        ("a.zip/2031/june.jsonl", "One."),
        ("a.zip/2031/june.jsonl", "Two."),
    ]


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_ways_to_pack(method: int) -> None:
    assert read(pack({"a.txt": TEXT}, method)) == [("a.zip/a.txt", TEXT)]


def test_zip_in_zip_and_gzip_in_zip() -> None:
    inner = pack({"b.txt": TEXT, "c.txt.gz": gzip.compress(b"Packed.")})
    assert read(pack({"a.zip": inner}), "o.zip") == [
        ("o.zip/a.zip/b.txt", TEXT),
        ("o.zip/a.zip/c.txt.gz", "Packed."),
    ]


@pytest.mark.parametrize("name", ["../b.txt", "/etc/b.txt", "a/../../b.txt", "C:\\b.txt", "..\\b"])
def test_names_that_climb_out(name: str) -> None:
    found = read(pack({name: "Out.", "good.txt": TEXT}))
    assert [path for path, _ in found] == ["a.zip", "a.zip/good.txt"]
    assert found[0][1].startswith("holds a member whose name climbs out")


def test_zip_without_articles() -> None:
    for data in (pack({}), pack({"photo.jpg": b"\xff\xd8\xff"})):
        assert read(data) == [("a.zip", "is a ZIP archive without articles")]


def test_zip_bombs(monkeypatch: pytest.MonkeyPatch) -> None:
    assert read(pack({"a.txt": bytes(2_000_000), "b.txt": TEXT})) == [
        ("a.zip/a.txt", "is packed more than 200 to 1, as no article is"),
        ("a.zip/b.txt", TEXT),
    ]
    assert read(pack({"a.txt": bytes(SIZE_LIMIT + 10)})) == [
        ("a.zip/a.txt", "is larger than 32 MiB unpacked")
    ]
    monkeypatch.setattr(archives, "MOST_BYTES", 100)
    many = read(pack({"a.txt": TEXT, "b.txt": TEXT, "c.txt": TEXT}))
    assert many == [
        ("a.zip/a.txt", TEXT),
        ("a.zip", "is a ZIP archive that is too large unpacked"),
    ]
    monkeypatch.setattr(archives, "MOST_MEMBERS", 2)
    (alone,) = read(pack({"a.txt": TEXT, "b.txt": TEXT, "c.txt": TEXT}))
    assert alone == ("a.zip", "is a ZIP archive with more than 2 members")


def test_a_list_of_members_that_would_fill_the_memory() -> None:
    data = pack({"a.txt": TEXT})
    place = data.rfind(b"PK\5\6") + 12
    large = data[:place] + struct.pack("<L", 2**31) + data[place + 4 :]
    assert read(large) == [("a.zip", "is a ZIP archive with too many members")]


def test_a_member_that_lies_about_its_size() -> None:
    packed = zlib.compress(TEXT.encode() * 100)
    data = pack({"a.txt": TEXT * 100, "b.txt": TEXT})
    assert len(packed) < len(data)
    lying = data.replace(struct.pack("<L", len(TEXT) * 100), struct.pack("<L", 10))
    first, second = read(lying)
    assert first[0] == "a.zip/a.txt"
    assert second == ("a.zip/b.txt", TEXT)


def test_damaged_and_encrypted_members() -> None:
    data = bytearray(pack({"a.txt": TEXT, "b.txt": TEXT + "More.\n"}, zipfile.ZIP_STORED))
    data[data.find(b"ministers")] = 0
    assert read(bytes(data)) == [("a.zip/a.txt", "is damaged"), ("a.zip/b.txt", TEXT + "More.\n")]
    data = bytearray(pack({"a.txt": TEXT}))
    data[data.find(b"PK\1\2") + 8] |= 1
    assert read(bytes(data)) == [("a.zip/a.txt", "is encrypted")]


def test_a_cut_zip() -> None:
    assert read(pack({"a.txt": TEXT})[:-30]) == [("a.zip", "is a damaged ZIP archive")]


@pytest.mark.parametrize(
    ("member", "reason"),
    [
        ("xl/workbook.xml", "is a spreadsheet (.xlsx); save it as CSV"),
        ("META-INF/container.xml", "is an e-book (EPUB), which is not read"),
    ],
)
def test_other_documents_that_are_archives(member: str, reason: str) -> None:
    assert read(pack({"a.txt": TEXT, member: "<xml/>"})) == [("a.zip", reason)]


def test_an_old_office_document() -> None:
    (found,) = read_pages("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100))
    assert isinstance(found, Problem)
    assert found.reason.startswith("is an old or encrypted office document")


LONG_NAME = f"{'folder/' * 40}talks.txt"


@pytest.mark.parametrize("style", [tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
@pytest.mark.parametrize("packed", [False, True])
def test_tar(style: int, packed: bool) -> None:
    data = roll(
        {
            "talks.txt": TEXT,
            "2031/june.jsonl": JSON_LINES,
            "2031/photo.jpg": b"\xff\xd8\xff",
            f"{'folder/' * 20}talks.txt": "Deep.",
            ".hidden.txt": "Hidden.",
        },
        style,
    )
    assert read(gzip.compress(data) if packed else data, "a.tar") == [
        ("a.tar/talks.txt", TEXT),
        ("a.tar/2031/june.jsonl", "One."),
        ("a.tar/2031/june.jsonl", "Two."),
        (f"a.tar/{'folder/' * 20}talks.txt", "Deep."),
    ]


@pytest.mark.parametrize("style", [tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
def test_long_names_in_a_tar(style: int) -> None:
    assert read(roll({LONG_NAME: TEXT, "b.txt": TEXT}, style), "a.tar") == [
        (f"a.tar/{LONG_NAME}", TEXT),
        ("a.tar/b.txt", TEXT),
    ]


@pytest.mark.parametrize("name", ["../b.txt", "/etc/b.txt", "a/../../b.txt", "C:\\b.txt", "..\\b"])
def test_names_that_climb_out_of_a_tar(name: str) -> None:
    found = read(roll({name: "Out.", "good.txt": TEXT}), "a.tar")
    assert [path for path, _ in found] == ["a.tar", "a.tar/good.txt"]
    assert found[0][1].startswith("holds a member whose name climbs out")


def test_links_in_a_tar_are_passed_over() -> None:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as archive:
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE):
            member = tarfile.TarInfo("passwords.txt")
            member.type, member.linkname = kind, "/etc/passwd"
            archive.addfile(member)
    assert read(file.getvalue(), "a.tar") == [("a.tar", "is a tar archive without articles")]


def test_a_tar_that_is_cut_or_damaged() -> None:
    data = roll({"a.txt": TEXT, "b.txt": TEXT * 50})
    whole, cut = ("a.tar/a.txt", TEXT), ("a.tar", "is a tar archive that was cut off")
    assert read(data[:2000], "a.tar") == [whole, cut]
    assert read(gzip.compress(data)[:-60], "a.tar")[-1] == cut
    damaged = data[:1024] + bytes([data[1024] ^ 1]) + data[1025:]
    assert read(damaged, "a.tar") == [whole, ("a.tar", "is a damaged tar archive")]
    assert read(data[:300] + b"x" + data[301:], "a.tar") == [("a.tar", "is a damaged tar archive")]


def test_a_tar_without_its_closing_blocks() -> None:
    assert read(roll({"a.txt": TEXT})[:1024], "a.tar") == [("a.tar/a.txt", TEXT)]


def test_tar_bombs(monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = gzip.compress(roll({"a.txt": bytes(SIZE_LIMIT + 10), "b.txt": TEXT}))
    large = ("a.tgz/a.txt", "is larger than 32 MiB unpacked")
    assert read(bomb, "a.tgz") == [large, ("a.tgz/b.txt", TEXT)]
    long_name = roll({f"{'a' * 100_000}.txt": TEXT}, tarfile.GNU_FORMAT)
    assert read(long_name, "a.tar") == [("a.tar", "is a damaged tar archive")]
    three = roll({"a.txt": TEXT, "b.txt": TEXT, "c.txt": TEXT}, tarfile.USTAR_FORMAT)
    monkeypatch.setattr(tar, "MOST_BYTES", 1000)
    assert read(three, "a.tar") == [
        ("a.tar/a.txt", TEXT),
        ("a.tar", "is a tar archive that is too large unpacked"),
    ]
    monkeypatch.setattr(tar, "MOST_MEMBERS", 0)
    assert read(three, "a.tar") == [("a.tar", "is a tar archive with more than 0 members")]


@given(st.binary(max_size=600), st.integers(0, 1535))
def test_no_damage_of_a_tar_raises(noise: bytes, place: int) -> None:
    data = roll({"a.txt": TEXT, "b.txt": TEXT}, tarfile.USTAR_FORMAT)
    for damaged in (data[:place] + noise + data[place + len(noise) :], data[:place] + noise):
        assert all(isinstance(found, Page | Problem) for found in read_pages("a.tar", damaged))
