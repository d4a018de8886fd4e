"""Where two prints of one utterance differ, word for word."""

from difflib import SequenceMatcher

EDGES = ".,;:!?…\"'“”‘’«»()[]—–-"
MOST_WORDS = 400  # beyond these a comparison costs more than it tells


def compare_prints(full: str, other: str) -> tuple[tuple[str, str], ...]:
    """What stands in ``full``, and what in its place in ``other``; case and marks do not count.

    What ``other`` leaves out of the beginning or the end is no difference: it is only cut.

    >>> compare_prints("We all agreed to meet again in detail.", "We agreed to talk again")
    (('all', ''), ('meet', 'talk'))
    """
    words, others = full.split()[:MOST_WORDS], other.split()[:MOST_WORDS]
    matcher = SequenceMatcher(None, plain(words), plain(others), autojunk=False)
    found = []
    for tag, i, j, k, m in matcher.get_opcodes():
        cut = k == m and (i == 0 or j == len(words))
        old, new = " ".join(words[i:j]).strip(EDGES), " ".join(others[k:m]).strip(EDGES)
        if tag != "equal" and not cut and (old or new):
            found.append((old, new))
    return tuple(found)


def plain(words: list[str]) -> list[str]:
    """Words as they are compared."""
    return [word.strip(EDGES).casefold().replace("-", "").replace("’", "'") for word in words]
