"""Split a text into sentences: paragraphs first, then stops that are not an abbreviation's."""

import re
from collections.abc import Iterator

from newsdigest.records import Sentence
from newsdigest.sentences.abbreviations import ANYWHERE, BEFORE_A_NAME, OPENERS

CLOSERS = "\"'”’»)]"
OPENERS_MARKS = "\"'“‘«„([—–-"
TERMINALS = ".!?…"
STOPS = TERMINALS + ":;,—–-"  # what ends a line that is no heading
SPOKEN_MARKS = (",”", ',"', ",''", ",’ ", ",' ", ",»", "?” ", '?" ', "!” ", '!" ')

# A stop, the marks that may close behind it, and the white space that parts two sentences.
# Only a few closing marks are looked at, so that a line of nothing but stops costs no more.
STOP_RE = re.compile(r"(?P<stop>[.!?…][\"'”’»)\]]{0,4})\s+")
BLOCK_RE = re.compile(r"\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*")
WORD_BEFORE_RE = re.compile(r"[\w.&]+$")
NEXT_WORD_RE = re.compile(r"[\"'“‘«„(\[—–-]*\s?(\w+)")

# The mark of an item in a list of points: "-- The port is shut.", "• Rain fell."
BULLETS = "-–—•*·▪►■●"
BULLET_RE = re.compile(rf"[{BULLETS}]{{1,3}}\s+(?=[A-Z0-9“\"‘'$€£])")

WRAP_WIDTH = range(40, 111)  # line lengths that look like a typed or mailed text
HEADING_WORDS = 16


def split_sentences(text: str) -> tuple[Sentence, ...]:
    """Split ``text`` into sentences, in order, without overlap; white space stays outside.

    So does the mark before an item of a list.

    A blank line always ends a paragraph, and a line end does unless the block is hard wrapped.

    >>> text = "Mr. Hill met U.S. envoys. He left at 5 p.m. on Friday.\\n\\nNo deal"
    >>> [text[s.start : s.end] for s in split_sentences(text)]
    ['Mr. Hill met U.S. envoys.', 'He left at 5 p.m. on Friday.', 'No deal']
    >>> [s.heading for s in split_sentences(text)]
    [False, False, True]
    """
    found: list[Sentence] = []
    for number, (start, end) in enumerate(split_paragraphs(text)):
        begin = start
        if text[start] in BULLETS and (bullet := BULLET_RE.match(text, start, end)):
            begin = bullet.end()
        for match in STOP_RE.finditer(text, start, end):
            if ends_sentence(text, match.start(), match.end(), end):
                found.append(Sentence(begin, match.end("stop"), number))
                begin = match.end()
        heading = text[end - 1] not in STOPS and is_heading(text, start, end)
        found.append(Sentence(begin, end, number, heading))
    return tuple(found)


def split_paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Yield the paragraphs of ``text`` as trimmed (start, end)."""
    for block in BLOCK_RE.finditer(text):
        start, words = block.start(), block.group()
        if "\n" not in words or is_wrapped(words.split("\n")):
            yield start, start + len(words.rstrip())
            continue
        for line in words.split("\n"):
            indent = len(line) - len(line.lstrip())
            if indent < len(line):
                yield start + indent, start + len(line.rstrip())
            start += len(line) + 1


def is_wrapped(lines: list[str]) -> bool:
    """Tell whether the lines of a block are one paragraph broken at a fixed width.

    >>> is_wrapped(["The ministers met for two hours in the", "old palace and agreed on nothing."])
    False
    >>> is_wrapped(["The ministers met for two hours on the shore in", "the old palace."])
    True
    """
    inner = lines[:-1]
    if any(len(line) not in WRAP_WIDTH for line in inner) or len(lines[-1]) > WRAP_WIDTH[-1]:
        return False
    if max(map(len, inner)) - min(map(len, inner)) > 25:
        return False
    broken = sum(line.rstrip()[-1:] not in TERMINALS + CLOSERS + ":" for line in inner)
    return broken * 2 >= len(inner)


def is_heading(text: str, start: int, end: int) -> bool:
    """Tell whether a paragraph that ends with no stop is a headline or subheading: a short one."""
    if end - start > 160:
        return False
    if text.count(" ", start, end) >= HEADING_WORDS:
        return False
    if text[start] in "'‘" and text[end - 1] in "'’" and text.count(" ", start, end) > 1:
        # A subheading that quotes; speech only where the page has no other marks for it.
        return text[end - 2] not in TERMINALS or "“" in text or '"' in text
    line = text[start:end]
    if any(mark in line for mark in SPOKEN_MARKS):
        return False  # "We go," he said: a sentence, though its stop is missing
    if line[-1] in CLOSERS:
        last = line.rstrip(CLOSERS)[-1:]
        return last not in (*TERMINALS, ",") and text[start] not in OPENERS_MARKS
    return True


def ends_sentence(text: str, stop: int, begin: int, limit: int) -> bool:
    """Tell whether the stop at ``stop`` ends a sentence, the next one beginning at ``begin``."""
    if begin >= limit:
        return False  # the paragraph's own end closes the last sentence
    following = NEXT_WORD_RE.match(text, begin, limit)
    if following is None:
        return True
    word = following.group(1)
    if word[0].islower():
        return False
    if text[stop] != "." or text[stop + 1] in CLOSERS + TERMINALS:
        return True
    before = WORD_BEFORE_RE.search(text, max(0, stop - 12), stop)
    if before is None:
        return True
    token = before.group()
    if token in BEFORE_A_NAME:
        return token == "No" and not word[0].isdigit()  # "He said No. Then ..."
    if len(token) == 1 and token.isupper() and token != "I":
        return word in OPENERS  # an initial: "John F. Kennedy"
    if token in ANYWHERE or (len(token) > 2 and token[-2] == "." and token[-1].isupper()):
        return word in OPENERS
    return True
