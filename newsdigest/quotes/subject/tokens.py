"""The words and marks of a stretch of text, and where each of them stands."""

import re

TOKEN_RE = re.compile(r"[^\W_][\w’'&./@-]*|\$?\d[\d,.]*|[^\w\s\u200b-\u200f\u2060\ufeff]")


class Tokens:
    """The words and marks of a stretch.

    Their places are looked up when they are asked for: of most tokens only the word counts.

    >>> tokens = Tokens("Then Ann Lee left.", 5, 18)
    >>> tokens.words, tokens.start(1), tokens.end(1)
    (['Ann', 'Lee', 'left.'], 9, 12)
    """

    __slots__ = ("_begin", "_masked", "_starts", "words")

    def __init__(self, masked: str, start: int, end: int) -> None:
        self.words: list[str] = TOKEN_RE.findall(masked, start, end)
        self._masked = masked
        self._begin = start
        self._starts: list[int] = []  # of the first tokens, as far as they were asked for

    def __len__(self) -> int:
        return len(self.words)

    def start(self, index: int) -> int:
        """Where a token begins; what parts two tokens cannot begin one, so that it is found."""
        starts, words = self._starts, self.words
        known = len(starts)
        if index >= known:
            position = starts[-1] + len(words[known - 1]) if known else self._begin
            for word in words[known : index + 1]:
                position = self._masked.find(word, position)
                starts.append(position)
                position += len(word)
        return starts[index]

    def end(self, index: int) -> int:
        """Where a token ends."""
        return self.start(index) + len(self.words[index])
