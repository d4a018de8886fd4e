"""The line on one screen: the only file that knows the order of the stages."""

from functools import cache
from hashlib import sha256
from pathlib import Path

from newsdigest.people.resolve import resolve_people
from newsdigest.quotes.attribute import attribute_quotations
from newsdigest.records import AnnotatedArticle, AnnotatedText, Article, KnownDate, Page
from newsdigest.sentences.split import split_sentences
from newsdigest.timeline.levels import DAY_LEVEL
from newsdigest.timex.tag import tag_timexes

PACKAGE = Path(__file__).parent
ROOMS = ("article", "sentences", "timex", "people", "quotes", "summary", "timeline")


def annotate_page(page: Page) -> AnnotatedArticle:
    """Make a saved page an article with all its annotations."""
    # The rooms for pages are opened here: whoever annotates bare texts does not wait for them.
    from newsdigest.summary.summarize import summarize_article
    from newsdigest.timeline.dating import explain_undated
    from newsdigest.timeline.mentions import find_mentions
    from newsdigest.timeline.origins import name_origin

    article = read_article(page)
    dct = day_of(article.published)
    found = annotate_text(article.text, dct)
    return AnnotatedArticle(
        article=article,
        **found._asdict(),
        summary=summarize_article(article.text, found.sentences, found.quotations),
        mentions=find_mentions(article.text, found.sentences, found.timexes, found.quotations, dct),
        origin=name_origin(article),
        dating_note=explain_undated(article, found.timexes),
    )


def read_article(page: Page) -> Article:
    """Drop the furniture of a page, and date it by the clues that its furniture gave."""
    from newsdigest.article.dating import date_article
    from newsdigest.article.extract import extract_article

    article = extract_article(page)
    dates = tuple(tag_timexes(c.text, split_sentences(c.text), None) for c in article.clues)
    return date_article(article, dates)


def day_of(date: KnownDate | None) -> str | None:
    """The ISO day of a date, with its minute if that is known; None where it is vaguer."""
    if date is None or date.precision not in DAY_LEVEL:
        return None
    return date.value if date.precision == "minute" else date.value[:10]


def annotate_text(text: str, dct: str | None) -> AnnotatedText:
    """Find the sentences, dates, people and quotations of ``text``.

    Args:
        text: taken as it is; no furniture is dropped.
        dct: the document creation time, an ISO day or time; None leaves relative dates open.
    """
    sentences = split_sentences(text)
    timexes = tag_timexes(text, sentences, dct)
    people = resolve_people(text, sentences)
    quotations = attribute_quotations(text, sentences, people, timexes, dct)
    return AnnotatedText(sentences, timexes, people, quotations)


@cache
def rules_version() -> str:
    """The version of the rules: a digest of the rooms themselves, words and code.

    Whoever changes a rule or a table changes this, and the store annotates anew.
    """
    digest = sha256()
    for room in ROOMS:
        for module in sorted((PACKAGE / room).rglob("*.py")):
            digest.update(module.read_bytes())
    return digest.hexdigest()[:16]
