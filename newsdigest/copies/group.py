"""Group the articles that print one text: by how much of the shorter stands in the longer.

Wire copies are cut and padded, so containment tells them, where resemblance (Jaccard, MinHash)
does not: Broder 1997, "On the resemblance and containment of documents". An article goes with the
text of which most prints know its passages: what one print alone has beside the text is not the
text's. An inverted index from shingle to texts finds who shares anything; it keeps few texts a
shingle, so that the cost grows with the number of articles, not of their pairs.
"""

from collections.abc import Iterable, Sequence

from newsdigest.copies.texts import Passages, Texts, measure
from newsdigest.records import Print


def group_copies(prints: Iterable[Print]) -> dict[int, Print]:
    """The original of every article, by the article's key; an original is its own.

    The original is what was published first; where that does not tell, the longest. The order
    in which articles were ingested changes nothing.
    """
    ordered = sorted(prints, key=lambda article: (-article.words, article.digest))
    passages = tell_passages(ordered)
    learned = Texts()
    for known in passages:
        learned.place(known)
    texts = Texts(learned.common)
    numbers = {
        article.key: texts.place(known) for article, known in zip(ordered, passages, strict=True)
    }
    originals: dict[int, Print] = {}
    for article in sorted(ordered, key=by_age):
        originals.setdefault(numbers[article.key], article)
    return {key: originals[number] for key, number in numbers.items()}


def by_age(article: Print) -> tuple[bool, str, int, str]:
    """Sort articles: the first published, the longest, the first by the digest of its page."""
    return article.published is None, article.published or "", -article.words, article.digest


def find_shared(prints: Sequence[Print]) -> set[int]:
    """The shingles that more than one article has; most have only one."""
    once: set[int] = set()
    shared: set[int] = set()
    for article in prints:
        shared.update(once.intersection(article.shingles))
        once.update(article.shingles)
    return shared


def tell_passages(prints: Sequence[Print]) -> list[Passages]:
    """What each of the articles is known by, in their order."""
    shared = find_shared(prints)
    return [
        Passages(
            article.text_digest, measure(article.shingles), shared.intersection(article.shingles)
        )
        for article in prints
    ]
