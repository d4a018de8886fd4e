"""The lines of a page: trimmed, with their offsets; hard-wrapped paragraphs count as one line."""

import re
from collections.abc import Iterator
from typing import NamedTuple

BLOCK_RE = re.compile(r"\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*")
# What stands before the words of a line: bullets, Markdown's marks of headings and quotes. A dash
# stays: it may open somebody's words.
LEAD_IN_RE = re.compile(r"(?:(?:[•●▪■◆·►▶→]|(?:[*>+]|#{1,6})(?=\s))\s*)*")

SENTENCE_ENDS = ".!?…:;。！？।؟۔"
CLOSERS = "\"'”’»)]*_"
CLOSED = frozenset(SENTENCE_ENDS + ",")
LONG = 250  # characters; a line of this length with two stops in it is a paragraph
WRAP_WIDTH = range(40, 111)  # line lengths that look like a typed or mailed text


class Line(NamedTuple):
    """A line of a page: ``page.text[start:end] == text``."""

    start: int
    end: int
    text: str

    @property
    def is_sentence(self) -> bool:
        """Whether it ends as a sentence ends, or holds several (a credit may be glued behind)."""
        text = self.text
        if text[-1] in SENTENCE_ENDS:
            return True
        if text[-1] in CLOSERS and text.rstrip(CLOSERS)[-1:] in CLOSED:
            return True
        return len(text) > LONG and text.count(". ") > 1

    @property
    def is_prose(self) -> bool:
        """Whether it reads as a paragraph: a sentence of eight words or more.

        A long line that ends in a closing mark is one too: news ends in ``the "root causes"``.
        """
        spaces = self.text.count(" ")
        if len(self.text) < 40 or spaces < 7:
            return False
        return self.is_sentence or (spaces > 12 and self.text[-1] in CLOSERS)


def split_lines(text: str, begin: int = 0) -> Iterator[Line]:
    """Yield the lines of ``text`` from ``begin`` on that hold something, without bullets.

    >>> [line.text for line in split_lines("• One\\n\\n  ## Two ")]
    ['One', 'Two']
    """
    for block in BLOCK_RE.finditer(text, begin):
        start = block.start()
        lines = block.group().split("\n")
        if len(lines) > 2 and is_wrapped(lines):
            yield trim(block.group(), start)
            continue
        for line in lines:
            if line[0].isalnum() and not line[-1].isspace():  # as nearly all do
                yield Line(start, start + len(line), line)
            else:
                words = line.lstrip()
                yield trim(words, start + len(line) - len(words))
            start += len(line) + 1


def trim(line: str, start: int) -> Line:
    """Cut lead-in marks and white space off a line; a line of marks alone keeps them."""
    if not line[0].isalnum():  # few lines begin with a mark
        match = LEAD_IN_RE.match(line)
        if match and match.end() < len(line):
            line = line[match.end() :]
            start += match.end()
    words = line.rstrip()
    return Line(start, start + len(words), words)


def is_wrapped(lines: list[str]) -> bool:
    """Tell whether the lines of a block are one paragraph broken at a fixed width."""
    inner = lines[:-1]
    if any(len(line) not in WRAP_WIDTH for line in inner) or len(lines[-1]) > WRAP_WIDTH[-1]:
        return False
    if max(map(len, inner)) - min(map(len, inner)) > 25:
        return False
    broken = sum(line.rstrip()[-1:] not in SENTENCE_ENDS + CLOSERS for line in inner)
    return broken * 4 >= len(inner) * 3
