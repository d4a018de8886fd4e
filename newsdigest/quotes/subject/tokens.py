"""The words and marks of a stretch of text, and where each of them stands."""

import re

from newsdigest.records import Span

# Plain letters and the blank are named besides their classes: they come most, and cost less so.
TOKEN_RE = re.compile(r"[^\W_][A-Za-z\w’'&./@-]*|\$\d[\d,.]*|[^ \w\s\u200b-\u200f\u2060\ufeff]")


class Tokens:
    """The words and marks of a stretch.

    Their places are looked up when they are asked for: of most tokens only the word counts.

    >>> tokens = Tokens("Then Ann Lee left.", 5, 18)
    >>> tokens.words, tokens.start(1), tokens.end(1)
    (['Ann', 'Lee', 'left.'], 9, 12)
    """

    __slots__ = ("_begin", "_end", "_masked", "words")

    def __init__(self, masked: str, start: int, end: int) -> None:
        self.words: list[str] = TOKEN_RE.findall(masked, start, end)
        self._masked = masked
        self._begin = start
        self._end = end

    def __len__(self) -> int:
        return len(self.words)

    def start(self, index: int) -> int:
        """Where a token begins, looked up from the nearer end of the stretch.

        Between two tokens none can begin, so that the nearest place of the word is its own.
        """
        masked, words = self._masked, self.words
        if 2 * index < len(words):
            position = self._begin
            for word in words[:index]:
                position = masked.find(word, position) + len(word)
            return masked.find(words[index], position)
        position = self._end
        for word in reversed(words[index:]):
            position = masked.rfind(word, self._begin, position)
        return position

    def end(self, index: int) -> int:
        """Where a token ends."""
        return self.start(index) + len(self.words[index])

    def index(self, start: int) -> int:
        """Which token begins at a place."""
        return len(TOKEN_RE.findall(self._masked, self._begin, start))

    def text(self, span: Span) -> str:
        """The words of a stretch as they stand."""
        return self._masked[span.start : span.end]

    def is_owner(self, span: Span) -> bool:
        """Tell whether a name only owns what follows it: "Ann Lee's lawyer"."""
        return self._masked.startswith(("'s", "’s"), span.end)
