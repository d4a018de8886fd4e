"""Read what the press databases export as text: Nexis, Factiva, ProQuest, many articles in a file.

Each article has lines around it that state a field (``BYLINE: Ann Bell``, ``PD  2 June 2031``).
Where the database prints names and days without a label, their order tells them apart.
"""

import hashlib
import re
from collections.abc import Iterator

from newsdigest.article.formats.fields import DATABASE_LABELS, FACTIVA_CODES
from newsdigest.records import Page, Problem

MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}"
# What parts the articles of a file.
BORDER_RE = re.compile(
    r"""^[ \t]{0,80}(?: \d{1,6}\ of\ \d{1,6}\ DOCUMENTS | Document\ \d{1,6}\ of\ \d{1,6}
    | End\ of\ Document | (?:AN[ ]{1,9})?Document\ [A-Za-z]{2,10}[0-9A-Za-z]{12,40}
    | _{30,200} )[ \t]{0,80}$""",
    re.MULTILINE | re.VERBOSE,
)
# What tells such a file, in its first lines.
EXPORT_RE = re.compile(
    r"""^[ \t]{0,80}\d{1,6}\ of\ \d{1,6}\ DOCUMENTS[ \t]{0,80}$
    | ^Document\ \d{1,6}\ of\ \d{1,6}\s{0,9}$
    | ^Length:\s{0,9}[\d,]{1,9}\ words\s{0,9}$ | ^WC\s{1,9}[\d,]{1,9}\ words\s{0,9}$
    | ^[\d,]{1,9}\ words\n\d{1,2}\ [A-Z][a-z]{2,8}\ \d{4}\n""",
    re.MULTILINE | re.VERBOSE,
)
LABEL_RE = re.compile(r"(?P<label>[A-Za-z][A-Za-z -]{1,30}):\s*(?P<value>.*)")
CODE_RE = re.compile(rf"(?P<code>{'|'.join(FACTIVA_CODES)})(?:[ \t]+(?P<value>.*))?\Z")
DATE_RE = re.compile(rf"(?:{MONTH} \d{{1,2}},? \d{{4}}|\d{{1,2}} {MONTH} \d{{4}})\b.{{0,40}}\Z")
WORDS_RE = re.compile(r"[\d,]{1,9} words")
CLOCK_RE = re.compile(r"\d{1,2}:\d\d\b.{0,20}")
RIGHTS_RE = re.compile(r"(?:\(c\)|©|\(?copyright|all rights reserved)", re.IGNORECASE)
BYLINE_RE = re.compile(r"by\s+(?P<names>\S.{0,200})", re.IGNORECASE)
FRONT = 15  # lines at most that stand before the text

Stated = dict[str, str]


def is_export(start: str) -> bool:
    """Tell an export by its first lines.

    >>> is_export("  1 of 20 DOCUMENTS\\n"), is_export("It was 1 of 20 DOCUMENTS that\\n")
    (True, False)
    """
    return EXPORT_RE.search(start) is not None


def read_export(path: str, text: str) -> Iterator[Page | Problem]:
    """Read the articles of an export; those without text are counted."""
    bare, found = 0, False
    for piece in BORDER_RE.split(text):
        lines = [line.strip() for line in piece.strip().split("\n")]
        if lines == [""]:
            continue
        stated, words = read_document(lines)
        if words:
            fields = tuple((name, value) for name, value in stated.items() if value)
            digest = hashlib.sha256(repr((fields, words)).encode("utf-8", "replace")).hexdigest()
            found = True
            yield Page(path, words, digest, fields)
        elif stated:
            bare += 1
    if not found and not bare:
        yield Problem(path, "is an export without articles")
    if bare:
        yield Problem(path, f"holds {bare} {'article' if bare == 1 else 'articles'} without text")


def read_document(lines: list[str]) -> tuple[Stated, str]:
    """Read one article: what its lines state, and its text."""
    if any(line[:2] == "HD" and CODE_RE.match(line) for line in lines[:FRONT]):
        return read_coded(lines)
    if any(WORDS_RE.fullmatch(line) for line in lines[:FRONT]):
        return read_counted(lines)
    return read_labelled(lines)


def read_coded(lines: list[str]) -> tuple[Stated, str]:
    """Read an article with codes (Factiva): ``HD  Talks end``."""
    parts: dict[str, list[str]] = {}
    code = ""
    for line in lines:
        match = CODE_RE.match(line)
        if match:
            code = match["code"]
            parts.setdefault(code, []).append(match["value"] or "")
        elif code:
            parts[code].append(line)
    stated = {
        name: " ".join(" ".join(parts[code]).split())
        for code, name in FACTIVA_CODES.items()
        if name not in ("", "text") and code in parts
    }
    text = "\n\n".join("\n".join(parts[c]).strip() for c in ("LP", "TD") if c in parts)
    return stated, text.strip()


def read_counted(lines: list[str]) -> tuple[Stated, str]:
    """Read an article without codes (Factiva): headline, words, day, outlet, rights, text."""
    count = next(place for place, line in enumerate(lines) if WORDS_RE.fullmatch(line))
    above = [line for line in lines[:count] if line]
    byline = next((line for line in above if BYLINE_RE.fullmatch(line)), "")
    stated = {"title": " ".join(line for line in above if line != byline), "authors": byline}
    below = [line for line in lines[count + 1 : count + FRONT] if line]
    if below and DATE_RE.match(below[0]):
        stated["published"] = below.pop(0)
        below = below[1:] if below and CLOCK_RE.fullmatch(below[0]) else below
        stated["outlet"] = below[0] if below else ""
    rights = [
        place
        for place in range(count, min(len(lines), count + FRONT))
        if RIGHTS_RE.match(lines[place])
    ]
    start = rights[-1] if rights else find_blank(lines, count)
    return stated, "\n".join(lines[start + 1 :]).strip()


def find_blank(lines: list[str], start: int) -> int:
    """The first empty line from ``start`` on; the last line where there is none."""
    return next((place for place in range(start, len(lines)) if not lines[place]), len(lines) - 1)


def read_labelled(lines: list[str]) -> tuple[Stated, str]:
    """Read an article with labels (Nexis, ProQuest): ``BYLINE: Ann Bell``.

    What stands before the first label names outlet and day. The text stands behind a label of its
    own (``Body``, ``Full text:``), or between the labels above it and those below.
    """
    stated: Stated = {}
    front: list[str] = []
    body: list[str] = []
    place, above = "front", ""
    for line in lines:
        match = LABEL_RE.match(line)
        field = DATABASE_LABELS.get(match["label"].lower()) if match else None
        fresh = place != "text" or not above or not body
        if line.lower() in ("body", "full text"):
            place = "text"
        elif match and field is not None and fresh:
            place = "text" if field == "text" else "below" if any(body) else "labels"
            if field == "text":
                body[:] = [match["value"]]
            elif field:
                stated.setdefault(field, match["value"])
        elif place == "front":
            front.append(line)
        elif place == "text" or (place == "labels" and line and not above):
            place = "text"
            body.append(line)
        above = line
    return read_front(front) | stated, "\n".join(body).strip()


def read_front(lines: list[str]) -> Stated:
    """Read the unlabelled lines above an article: the outlet is the line above the day.

    The headline stands above the outlet, or below the day.

    >>> read_front(["Talks end", "The Gazette", "June 2, 2031 Monday"])
    {'title': 'Talks end', 'outlet': 'The Gazette', 'published': 'June 2, 2031 Monday'}
    """
    lines = [line for line in lines if line and not RIGHTS_RE.match(line)][:FRONT]
    day = next((place for place, line in enumerate(lines) if DATE_RE.match(line)), None)
    if not day:
        return {"title": lines[0]} if lines else {}
    title = lines[: day - 1] or lines[day + 1 : day + 2]
    return {"title": " ".join(title), "outlet": lines[day - 1], "published": lines[day]}
