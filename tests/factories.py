"""Records for tests: each factory takes only what differs from the usual."""

from hashlib import sha256

from newsdigest.records import (
    AnnotatedArticle,
    Article,
    KnownDate,
    Mention,
    Outlet,
    Page,
    Paragraph,
    Quotation,
    Sentence,
    Source,
    Span,
    ToldMention,
)
from newsdigest.timeline.terms import find_terms


def make_page(text: str = "Talks began in Oslo on Friday.", path: str = "oslo.txt") -> Page:
    """A page of plain text."""
    return Page(path, text, sha256(text.encode()).hexdigest())


def make_date(value: str = "2025-05-16", precision: str | None = "day") -> KnownDate:
    """A date of a dateline."""
    return KnownDate(value, precision, "dateline", value)


def make_annotated(page: Page, *, outlet: str | None = "Oslo Post") -> AnnotatedArticle:
    """A page as an article of one sentence that is dated, quoted and summed up."""
    whole = Span(0, len(page.text))
    article = Article(
        id=page.path.removesuffix(".txt"),
        path=page.path,
        digest=page.digest,
        title="Talks begin",
        text=page.text,
        paragraphs=(Paragraph(0, len(page.text), 0),),
        outlet=Outlet(outlet) if outlet else None,
        published=make_date(),
    )
    return AnnotatedArticle(
        article=article,
        sentences=(Sentence(0, len(page.text), 0),),
        timexes=(),
        people=(),
        quotations=(Quotation(0, 5, "direct", None, None, "Ann Berg", "test", whole),),
        summary=(whole,),
        mentions=(make_mention(page.text),),
        origin=outlet or "article",
    )


def make_mention(sentence: str, *, date: KnownDate | None = None, **changes: object) -> Mention:
    """A sentence at the start of an article that happened on a day."""
    date = date or make_date()
    mention = Mention(
        0,
        len(sentence),
        Span(0, 5),
        Span(0, len(sentence)),
        date,
        "test",
        date.value,
        date.value + "~",
        "happened",
        find_terms(sentence),
    )
    return mention._replace(**changes)  # type: ignore[arg-type]


def make_source(outlet: str = "Oslo Post", *, origin: str | None = None) -> Source:
    """A source of an outlet."""
    return Source(
        id=outlet.lower().replace(" ", "-"),
        path=f"{outlet}.txt",
        url=None,
        outlet=Outlet(outlet),
        agencies=(),
        authors=(),
        title=None,
        dateline=None,
        published=make_date(),
        retrieved=None,
        dating_note=None,
        words=100,
        origin=origin or outlet,
    )


def make_told(sentence: str, outlet: str = "Oslo Post", **changes: object) -> ToldMention:
    """A dated sentence with its source; ``origin`` and ``date`` change those."""
    origin = changes.pop("origin", None)
    mention = make_mention(sentence, **changes)  # type: ignore[arg-type]
    source = make_source(outlet, origin=origin)  # type: ignore[arg-type]
    return ToldMention(source, mention, sentence, sentence, sentence[:5], 0)
