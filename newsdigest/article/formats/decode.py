"""Decode the bytes of a saved page: BOM, UTF-8, then the encodings that saved news comes in."""

import codecs
import re

# UTF-32 first: its little-endian mark begins with that of UTF-16.
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
SAMPLE = 65_536  # bytes that are looked at to tell an encoding

DECLARED_WITHIN = 2048  # bytes
# <meta charset=koi8-r>   <meta content="text/html; charset=koi8-r">   <?xml encoding="koi8-r"?>
DECLARED_RE = re.compile(
    rb"""<(?:meta|\?xml)\b[^>]{0,200}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?
    (?P<name>[A-Za-z][A-Za-z0-9_.:-]{1,30})""",
    re.IGNORECASE | re.VERBOSE,
)
CONTROL_RE = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
HIGH_RUN_RE = re.compile(rb"[\xa8\xb8\xc0-\xff]+")
HIGH_RE = re.compile(rb"[\x80-\xff]")
NEWLINE_RE = re.compile(r"\r\n?")

# The ten commonest letters make up two thirds of Russian, and more than half of its relatives.
COMMON_CYRILLIC = frozenset("оеаинтсрвлОЕАИНТСРВЛ")


def decode_text(data: bytes) -> str | None:
    """Decode ``data`` with line ends as ``\\n``; None where it is no text.

    What is broken in it becomes U+FFFD; nothing raises.

    >>> decode_text("She said “no”.\\r\\n".encode("cp1252"))
    'She said “no”.\\n'
    >>> decode_text(b"\\x00\\x01\\x02") is None
    True
    """
    encoding = tell_encoding(data)
    if encoding is None:
        return None
    text = data.decode(encoding, "replace")
    return NEWLINE_RE.sub("\n", text) if "\r" in text else text


def tell_encoding(data: bytes) -> str | None:
    """Name the encoding of ``data``; None where it is no text."""
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return encoding
    if b"\0" in data:
        return tell_utf16(data[:SAMPLE])
    if len(CONTROL_RE.findall(data[:SAMPLE])) * 100 > len(data[:SAMPLE]):
        return None
    if is_utf8(data):
        return "utf-8"
    declared = read_declared(data[:DECLARED_WITHIN])
    if declared:
        return declared
    return "cp1251" if is_cyrillic(data[:SAMPLE]) else "cp1252"


def read_declared(start: bytes) -> str | None:
    """Read the encoding that HTML or XML declares of itself, where Python knows it.

    >>> read_declared(b"<meta charset=koi8-r>"), read_declared(b"<?xml encoding='none'?>")
    ('koi8-r', None)
    """
    match = DECLARED_RE.search(start) if b"<" in start else None
    if match is None:
        return None
    try:
        codec = codecs.lookup(match["name"].decode("ascii"))
    except LookupError:
        return None
    # What UTF-8 has been ruled out for is not UTF-8, whatever it says; and some codecs are no text.
    is_text = getattr(codec, "_is_text_encoding", True) and not codec.name.startswith("utf")
    return codec.name if is_text else None


def tell_utf16(sample: bytes) -> str | None:
    """Name the byte order of UTF-16 without a mark: NUL bytes stand on one side of the pairs."""
    high, low = sample[0::2].count(0), sample[1::2].count(0)
    if min(high, low) * 50 > max(high, low) or max(high, low) * 10 < len(sample) // 2:
        return None
    encoding = "utf-16-le" if low > high else "utf-16-be"
    text = sample.decode(encoding, "replace")
    sound = sum(char.isprintable() or char.isspace() for char in text)
    return encoding if sound * 20 >= len(text) * 19 else None


def is_utf8(data: bytes) -> bool:
    """Tell whether ``data`` is UTF-8, sound or damaged: most of its high bytes make characters."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
        broken = text.count("\ufffd")
        return sum(char > "\x7f" for char in text) - broken > broken * 2
    return True


def is_cyrillic(sample: bytes) -> bool:
    """Tell Windows-1251 from Windows-1252: whole words of high bytes, with Cyrillic's letters.

    Western text has its high bytes one by one: an accent, a quotation mark, a dash.

    >>> is_cyrillic("Встреча в Стамбуле".encode("cp1251"))
    True
    >>> is_cyrillic("déjà vu — “ça va”".encode("cp1252"))
    False
    """
    runs = b"".join(run for run in HIGH_RUN_RE.findall(sample) if len(run) > 2)
    if len(runs) * 2 < len(HIGH_RE.findall(sample)):
        return False
    letters = runs.decode("cp1251", "replace")
    return sum(letter in COMMON_CYRILLIC for letter in letters) * 20 >= len(letters) * 9
