"""Read office documents as the text they hold: Word (.docx), RTF and PDF.

The text is handed on and read as any text is, so that an export of a press database is told in a
document too. Word documents are ZIP and XML, which the standard library reads; RTF and PDF need
newsdigest[office].
"""

import logging
import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import BinaryIO
from xml.etree import ElementTree

from newsdigest.article.formats.decode import decode_text
from newsdigest.article.formats.part import SIZE_LIMIT, TOO_LARGE, Found, Part
from newsdigest.records import Problem

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# What the elements of a Word document put between letters; deleted text has an element of its own.
WORD_BREAKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "p": "\n\n"}
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"

MOST_PAGES = 500  # of a PDF
RTF_LIMIT = 8 * 1024 * 1024  # bytes, without pictures
RTF_PICTURE_RE = re.compile(rb"[0-9a-fA-F\s]{500,}")
NEEDED = "to read it: pip install 'newsdigest[office]'"

FULL = 0.85  # of the width of a column; a shorter line may end a paragraph
HALF = 0.6  # a line of this width stands alone, as a headline does
SENTENCE_END_RE = re.compile(r"[.!?…][\"'”’»)\]]{0,2}\Z")


def open_docx(path: str, file: BinaryIO) -> Iterator[Found]:
    """Hand on the text of a Word document, paragraph by paragraph."""
    try:
        with zipfile.ZipFile(file) as archive, archive.open("word/document.xml") as member:
            data = member.read(SIZE_LIMIT + 1)
        text = decode_text(data) or ""
        if len(data) > SIZE_LIMIT:
            yield Problem(path, f"{TOO_LARGE} unpacked")
        elif "<!DOCTYPE" in text:
            yield Problem(path, "declares a document type (DTD), which no Word document needs")
        else:
            yield from hand_on(path, read_word(text), "a Word document")
    except (zipfile.BadZipFile, ElementTree.ParseError, KeyError, EOFError, OSError, ValueError):
        yield Problem(path, "is a damaged Word document")


def read_word(text: str) -> str:
    """The words of the main part of a Word document (ECMA-376, WordprocessingML)."""
    pieces: list[str] = []
    skipped: ElementTree.Element | None = None
    parser = ElementTree.XMLParser(encoding="utf-8")
    data = BytesIO(text.encode("utf-8", "replace"))
    for event, element in ElementTree.iterparse(data, ("start", "end"), parser):
        if element.tag == FALLBACK:  # says once more what stands beside it
            skipped = element if event == "start" else None
        if event == "start" or skipped is not None:
            continue
        name = element.tag.removeprefix(WORD)
        if name == "t":
            pieces.append(element.text or "")
        elif name in WORD_BREAKS:
            pieces.append(WORD_BREAKS[name])
        if name == "p":
            element.clear()
    return "".join(pieces)


def open_rtf(path: str, file: BinaryIO) -> Iterator[Found]:
    """Hand on the text of an RTF document."""
    data = RTF_PICTURE_RE.sub(b"", file.read(SIZE_LIMIT + 1))
    if len(data) > RTF_LIMIT:
        yield Problem(path, f"is an RTF document with more than {RTF_LIMIT // 1024 // 1024} MiB")
        return
    try:
        from striprtf.striprtf import rtf_to_text
    except ImportError:
        yield Problem(path, f"is an RTF document; {NEEDED}")
        return
    try:
        text = rtf_to_text(data.decode("latin-1"), errors="replace")
    except (ValueError, LookupError, TypeError, RecursionError):
        yield Problem(path, "is a damaged RTF document")
        return
    yield from hand_on(path, text, "an RTF document")


def open_pdf(path: str, file: BinaryIO) -> Iterator[Found]:
    """Hand on the text of a PDF; one that needs a password or has only pictures is named."""
    data = file.read(SIZE_LIMIT + 1)
    if len(data) > SIZE_LIMIT:
        yield Problem(path, TOO_LARGE)
        return
    logging.getLogger("pypdf").addHandler(logging.NullHandler())  # it tells users of every flaw
    try:
        from pypdf import PasswordType, PdfReader
    except ImportError:
        yield Problem(path, f"is a PDF; {NEEDED}")
        return
    try:
        reader = PdfReader(BytesIO(data))
        if reader.is_encrypted and reader.decrypt("") == PasswordType.NOT_DECRYPTED:
            yield Problem(path, "is an encrypted PDF; save it without a password")
            return
        pages = [join_lines(page.extract_text()) for page in reader.pages[:MOST_PAGES]]
    except Exception:  # whatever a broken PDF makes of its reader
        yield Problem(path, "is a damaged or encrypted PDF")
        return
    yield from hand_on(path, "\n\n".join(pages), "a PDF")


def join_lines(text: str) -> str:
    """Join the lines of a printed column to paragraphs, by their width.

    >>> join_lines("Talks end\\nThe ministers met on Mon-\\nday and left early.\\nNo deal.")
    'Talks end\\n\\nThe ministers met on Monday and left early.\\n\\nNo deal.'
    """
    lines = [line.strip() for line in text.split("\n")]
    widths = sorted(len(line) for line in lines if line)
    width = widths[len(widths) * 9 // 10] if widths else 0
    pieces: list[str] = []
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        ends = SENTENCE_END_RE.search(line[-4:]) and len(line) < FULL * width
        if line.endswith("-") and after[:1].islower():
            pieces.append(line[:-1])
        elif not line or ends or len(line) < HALF * width or (ends is not None and not after):
            pieces.append(f"{line}\n\n")
        else:
            pieces.append(f"{line} ")
    return re.sub(r"\s*\n\s*\n\s*", "\n\n", "".join(pieces)).strip()


def hand_on(path: str, text: str, kind: str) -> Iterator[Found]:
    """Hand on a text, or say that there is none."""
    if text.strip():
        yield Part(path, text.encode("utf-8", "replace"))
    else:
        yield Problem(path, f"is {kind} without text")
