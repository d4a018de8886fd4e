"""The line on one screen: the only file that knows the order of the stages."""

from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from newsdigest.people.resolve import resolve_people
from newsdigest.quotes.attribute import attribute_quotations
from newsdigest.records import (
    AnnotatedArticle,
    AnnotatedText,
    Article,
    Dating,
    KnownDate,
    Page,
    Sentence,
    UndatedArticle,
)
from newsdigest.sentences.split import split_sentences
from newsdigest.timeline.levels import DAY_LEVEL
from newsdigest.timex.tag import tag_timexes

if TYPE_CHECKING:  # else every command would wait for the tables of pages
    from newsdigest.article.outlets import Row as OutletRow
    from newsdigest.timeline.undated.corpus import Corpus
    from newsdigest.timeline.undated.landmarks import Landmark

PACKAGE = Path(__file__).parent
ROOMS = ("article", "sentences", "timex", "people", "quotes", "summary", "timeline", "copies")


class OwnRows(NamedTuple):
    """The rows that users add to the tables of the rooms; they win over the tables' own."""

    outlets: "tuple[OutletRow, ...]" = ()
    landmarks: "tuple[Landmark, ...]" = ()


NO_ROWS = OwnRows()
NOT_INFERRED = Dating()


def annotate_page(
    page: Page,
    own: OwnRows = NO_ROWS,
    *,
    inferred: Dating = NOT_INFERRED,
    summarise: bool = True,
    attribute: bool = True,
) -> AnnotatedArticle:
    """Make a saved page an article with all its annotations.

    Args:
        inferred: when it was published, where other sources or landmarks tell that; what the page
            itself tells counts more.
        summarise: look for its summary too; else that stays empty.
        attribute: look for people and quotations too; else there are none, and no speakers.
    """
    # The rooms for pages are opened here: whoever annotates bare texts does not wait for them.
    from newsdigest.copies.shingles import sample_shingles
    from newsdigest.quotes.spoken import find_spoken
    from newsdigest.summary.summarize import summarize_article as summarize
    from newsdigest.timeline.mentions.find import find_mentions
    from newsdigest.timeline.mentions.speakers import find_quoted, name_speakers
    from newsdigest.timeline.origins import name_origin
    from newsdigest.timeline.undated.explain import explain_undated

    article = read_article(page, own)
    if article.published is None:
        article = article._replace(published=inferred.published)
    dct = day_of(article.published)
    found = annotate_text(article.text, dct, attribute=attribute)
    spoken = find_spoken(article.text, found.sentences)
    mentions = find_mentions(
        article.text, found.sentences, found.timexes, spoken, dct, own=own.landmarks
    )
    return AnnotatedArticle(
        article=article,
        **found._asdict(),
        summary=summarize(article.text, found.sentences, found.quotations) if summarise else (),
        mentions=name_speakers(mentions, find_quoted(found.sentences, found.quotations)),
        origin=name_origin(article),
        dating_note=inferred.note or explain_undated(article, found.timexes),
        shingles=sample_shingles(article.text, spoken),
    )


def read_article(page: Page, own: OwnRows = NO_ROWS) -> Article:
    """Drop the furniture of a page, and date it by the clues that its furniture gave."""
    from newsdigest.article.dating import date_article
    from newsdigest.article.extract import extract_article
    from newsdigest.article.stated import apply_statements

    article = extract_article(page, own.outlets)
    dates = tuple(tag_timexes(c.text, split_sentences(c.text), None) for c in article.clues)
    return apply_statements(date_article(article, dates), page.fields, own.outlets)


def infer_publication(undated: UndatedArticle, corpus: "Corpus", own: OwnRows = NO_ROWS) -> Dating:
    """When an article without a date was published, by dated sources and by landmarks."""
    from newsdigest.article.extract import extract_article
    from newsdigest.timeline.undated.by_dateline import find_yearless
    from newsdigest.timeline.undated.infer import infer_date
    from newsdigest.timeline.undated.lead import read_lead

    clues = extract_article(undated.page, own.outlets).clues
    dates = tuple(tag_timexes(c.text, split_sentences(c.text), None) for c in clues)
    sentences = split_sentences(undated.text)
    timexes = tag_timexes(undated.text, sentences, None)
    lead = read_lead(undated.title, undated.text, sentences, timexes, undated.spoken)
    return infer_date(
        lead,
        undated.utterances,
        corpus,
        yearless=find_yearless(clues, dates),
        retrieved=undated.retrieved,
        own=own.landmarks,
    )


def day_of(date: KnownDate | None) -> str | None:
    """The ISO day of a date, with its minute if that is known; None where it is vaguer."""
    if date is None or date.precision not in DAY_LEVEL:
        return None
    return date.value if date.precision == "minute" else date.value[:10]


def annotate_text(text: str, dct: str | None, *, attribute: bool = True) -> AnnotatedText:
    """Find the sentences, dates, people and quotations of ``text``.

    Args:
        text: taken as it is; no furniture is dropped.
        dct: the document creation time, an ISO day or time; None leaves relative dates open.
        attribute: look for people and quotations too, half of the work; else there are none.
    """
    sentences = split_sentences(text)
    timexes = tag_timexes(text, sentences, dct)
    if not attribute:
        return AnnotatedText(sentences, timexes, (), ())
    people = resolve_people(text, sentences)
    quotations = attribute_quotations(text, sentences, people, timexes, dct)
    return AnnotatedText(sentences, timexes, people, quotations)


def find_speakers(text: str, sentences: tuple[Sentence, ...]) -> dict[int, tuple[str, ...]]:
    """Who is quoted in each sentence of a text that was annotated without people, by its place."""
    from newsdigest.timeline.mentions.speakers import find_quoted

    people = resolve_people(text, sentences)
    return find_quoted(sentences, attribute_quotations(text, sentences, people, (), None))


@cache
def rules_version(own: OwnRows = NO_ROWS) -> str:
    """The version of the rules: a digest of the rooms themselves, words and code, and own rows.

    Whoever changes a rule or a table changes this, and the store annotates anew.
    """
    digest = sha256(repr(own).encode())
    for room in ROOMS:
        for module in sorted((PACKAGE / room).rglob("*.py")):
            digest.update(module.read_bytes())
    return digest.hexdigest()[:16]
