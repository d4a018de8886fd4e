"""Measure summaries on a file of articles and of what people wrote as their highlights.

Usage: python -m tests.benchmarks.summaries FILE

FILE is JSON Lines, ``{"text": ..., "highlights": ...}``. Printed is the mean ROUGE-1 and ROUGE-2 F1
(Lin 2004; words in small letters, not stemmed) of newsdigest's summaries and of three yardsticks,
which choose as many of the same sentences: the first ones, TextRank (Mihalcea and Tarau 2004) and
LexRank (Erkan and Radev 2004), both on the content words that newsdigest itself ranks by: with all
words they score lower.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Callable
from math import log
from pathlib import Path
from time import process_time

from newsdigest.pipeline import annotate_text
from newsdigest.records import AnnotatedText
from newsdigest.summary.rank import similarity, stems, vectors_of
from newsdigest.summary.summarize import summarize_article

WORD_RE = re.compile(r"[^\W_]+")
SENTENCES = 3
DAMPING = 0.85
ROUNDS = 40

Bag = Counter[str]
Matrix = list[list[float]]


def words_of(text: str) -> list[str]:
    """The words of a text, in small letters."""
    return WORD_RE.findall(text.lower())


def rouge(found: str, wanted: str, size: int) -> float:
    """The F1 of the runs of ``size`` words that two texts share.

    >>> rouge("the port will close", "the port has closed", 2)
    0.3333333333333333
    """
    one, other = (
        Counter(zip(*(words[start:] for start in range(size)), strict=False))
        for words in (words_of(found), words_of(wanted))
    )
    shared = (one & other).total()
    return 2 * shared / (one.total() + other.total()) if shared else 0.0


def rank_nodes(weights: Matrix) -> list[float]:
    """PageRank on a graph of sentences."""
    sums = [sum(row) or 1.0 for row in weights]
    number = len(weights)
    scores = [1 / number] * number
    for _ in range(ROUNDS):
        scores = [
            (1 - DAMPING) / number
            + DAMPING * sum(scores[j] * weights[j][i] / sums[j] for j in range(number))
            for i in range(number)
        ]
    return scores


def text_rank(sentences: list[str]) -> list[float]:
    """TextRank: sentences are joined by the words that they share, by the log of their lengths."""
    bags = [Counter(stems(sentence)) for sentence in sentences]

    def weight(one: Bag, other: Bag) -> float:
        lengths = log(one.total() or 1) + log(other.total() or 1)
        return len(one.keys() & other.keys()) / lengths if lengths else 0.0

    return rank_nodes([[weight(a, b) if a is not b else 0.0 for b in bags] for a in bags])


def lex_rank(sentences: list[str]) -> list[float]:
    """LexRank without a threshold: sentences are joined by the cosine of their TF-IDF vectors."""
    vectors = vectors_of(sentences)
    return rank_nodes([[similarity(one, other) for other in vectors] for one in vectors])


def best(sentences: list[str], score: Callable[[list[str]], list[float]]) -> str:
    """The sentences of the highest scores, in their own order."""
    scores = score(sentences)
    chosen = sorted(range(len(sentences)), key=lambda place: -scores[place])[:SENTENCES]
    return " ".join(sentences[place] for place in sorted(chosen))


def summarize(text: str, found: AnnotatedText) -> str:
    """The summary that ``sources`` shows."""
    spans = summarize_article(text, found.sentences, found.quotations, count=SENTENCES)
    return " ".join(text[span.start : span.end] for span in sorted(spans))


def measure(file: Path) -> None:
    """Print the table of all methods on the articles of ``file``."""
    systems: dict[str, Callable[[str, AnnotatedText, list[str]], str]] = {
        "newsdigest": lambda text, found, _: summarize(text, found),
        "Lead": lambda _, __, sentences: " ".join(sentences[:SENTENCES]),
        "TextRank": lambda _, __, sentences: best(sentences, text_rank),
        "LexRank": lambda _, __, sentences: best(sentences, lex_rank),
    }
    scores = {name: [0.0, 0.0, 0.0] for name in systems}
    lines = file.read_text(encoding="utf-8").splitlines()
    for line in lines:
        row = json.loads(line)
        text = row["text"]
        found = annotate_text(text, None)
        sentences = [text[s.start : s.end] for s in found.sentences if not s.heading]
        for name, system in systems.items():
            start = process_time()
            summary = system(text, found, sentences)
            scores[name][2] += 1000 * (process_time() - start)
            for size in (1, 2):
                scores[name][size - 1] += rouge(summary, row["highlights"], size)
    print(f"{len(lines)} articles, {SENTENCES} sentences; R1, R2, ms an article")
    for name, sums in scores.items():
        one, two, cost = (value / len(lines) for value in sums)
        print(f"  {name:12} {one:.4f} {two:.4f} {cost:6.1f}")


if __name__ == "__main__":
    measure(Path(sys.argv[1]))
