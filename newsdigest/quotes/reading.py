"""A sentence being read: its masked text, its quoted stretches, its cues, the names in it."""

import re
from typing import NamedTuple

from newsdigest.quotes.content import Marked
from newsdigest.quotes.cue import Cue
from newsdigest.records import Sentence, Span

GAP_RE = re.compile(r"[\s,—–-]*")
WORD_RE = re.compile(r"[^\W_]+(?:[’'][^\W_]+)?")
ENOUGH = 4
DASHES = ("-", "–", "—", "--")


class Reading(NamedTuple):
    """What is known of a sentence before its claims are read.

    Attributes:
        masked: the whole text, quoted stretches blanked.
        sentence: where it stands; several sentences where one stretch runs through them.
        marked: its quoted stretches.
        cues: its cues outside of them.
        mentions: the names and descriptions of people in it.
    """

    masked: str
    sentence: Sentence
    marked: list[Marked]
    cues: list[Cue]
    mentions: list[Span]

    def skip_gap(self, start: int, end: int) -> int:
        """The first place behind spaces, commas and dashes."""
        gap = GAP_RE.match(self.masked, start, end)
        return gap.end() if gap else start

    def count_words(self, start: int, end: int) -> int:
        """Count the words of a stretch, up to `ENOUGH`; quoted words do not count."""
        count = 0
        for _ in WORD_RE.finditer(self.masked, start, end):
            count += 1
            if count == ENOUGH:
                break
        return count

    def last_word(self) -> int:
        """Where the last word outside of quotation marks begins; -1 where there is none."""
        last = -1
        for match in WORD_RE.finditer(self.masked, self.sentence.start, self.sentence.end):
            last = match.start()
        return last

    def stretch_before(self, position: int) -> Marked | None:
        """The quoted stretch that ends just before a place: only a comma or a dash lies between."""
        for stretch in reversed(self.marked):
            if stretch.end <= position:
                return stretch if self.skip_gap(stretch.end, position) == position else None
        return None

    def mark_before(self, position: int) -> int:
        """Where the comma or the spaced dash stands just before a place; -1 where none does."""
        before = self.masked[max(0, position - 4) : position].rstrip()
        spaced = before[-1:] == "," or (before[-1:] in DASHES and before[-2:-1].isspace())
        return self.masked.rindex(before[-1], 0, position) if before and spaced else -1

    def last_mark_before(self, position: int) -> int:
        """Where the last quoted stretch before a place ends; 0 where there is none."""
        for stretch in reversed(self.marked):
            if stretch.end <= position:
                return stretch.end
        return 0
