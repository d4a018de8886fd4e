"""The five seeds through the whole line: gold, and what must hold for every annotation of them."""

import itertools
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from newsdigest.article.read import load_pages
from newsdigest.pipeline import annotate_page
from newsdigest.records import AnnotatedArticle, Page, Span

ROOT = Path(__file__).parent.parent
SEEDS = sorted((ROOT / "seeds").iterdir())
GOLD: dict[str, dict[str, Any]] = json.loads(
    (ROOT / "tests" / "gold" / "seeds.json").read_text(encoding="utf-8")
)


def read(path: Path) -> tuple[Page, AnnotatedArticle]:
    """A seed and its annotations."""
    [page] = load_pages(str(path))
    assert isinstance(page, Page)
    return page, annotate_page(page)


READ = {path.stem[:3]: read(path) for path in SEEDS}


def test_there_are_five() -> None:
    assert list(READ) == list(GOLD) == ["000", "001", "002", "003", "004"]


@pytest.mark.parametrize("seed", GOLD)
def test_what_is_known_of_the_source(seed: str) -> None:
    gold, article = GOLD[seed]["source"], READ[seed][1].article
    found = {
        "outlet": article.outlet.name if article.outlet else None,
        "published": article.published.value if article.published else None,
        "basis": article.published.basis if article.published else None,
        "retrieved": article.retrieved.value if article.retrieved else None,
        "agencies": list(article.agencies),
        "dateline": article.dateline,
        "title": article.title,
        "authors": list(article.authors),
    }
    assert found == gold


@pytest.mark.parametrize("seed", GOLD)
def test_the_body_is_all_of_the_article_and_nothing_else(seed: str) -> None:
    gold, article = GOLD[seed], READ[seed][1].article
    paragraphs = [article.text[p.start : p.end] for p in article.paragraphs]
    assert len(paragraphs) == gold["paragraphs"]
    assert paragraphs[0].startswith(gold["first"])
    assert paragraphs[-1].endswith(gold["last"])
    assert [words for words in gold["gone"] if words in article.text] == []
    assert [words for words in gold["kept"] if words not in article.text] == []


@pytest.mark.parametrize("seed", GOLD)
def test_who_said_what(seed: str) -> None:
    annotated = READ[seed][1]
    text = annotated.article.text
    gold = GOLD[seed]["quotations"]
    assert len(annotated.quotations) == len(gold)
    for quotation, (name, kind, words) in zip(annotated.quotations, gold, strict=True):
        whole = text[quotation.start : quotation.end]
        assert (quotation.name, quotation.kind) == (name, kind), whole
        assert whole.startswith(words)


@pytest.mark.parametrize("seed", GOLD)
def test_what_is_dated(seed: str) -> None:
    annotated = READ[seed][1]
    found = [[m.date.evidence, m.date.value, m.status] for m in annotated.mentions]
    assert found == GOLD[seed]["mentions"]


@pytest.mark.parametrize("seed", GOLD)
def test_dates_that_stand_in_furniture_date_nothing(seed: str) -> None:
    days = {m.day_from for m in READ[seed][1].mentions}
    assert not {"2025-07-09", "2025-07-10", "2025-07-11", "2025-05-28", "2025-05-29"} & days
    assert not {"2025-03-23", "2025-07-06", "2025-05-23"} & days


def spans_of(annotated: AnnotatedArticle) -> Iterator[Span]:
    """Every span of every annotation."""
    yield from (Span(s.start, s.end) for s in annotated.sentences)
    yield from (Span(t.start, t.end) for t in annotated.timexes)
    yield from (mention for person in annotated.people for mention in person.mentions)
    yield from annotated.summary
    for quotation in annotated.quotations:
        yield Span(quotation.start, quotation.end)
        yield quotation.context
        yield from filter(None, (quotation.cue, quotation.speaker))
    for told in annotated.mentions:
        yield Span(told.start, told.end)
        yield from (told.timex, told.clause)


@pytest.mark.parametrize("seed", GOLD)
def test_every_span_lies_in_the_text_and_is_no_white_space(seed: str) -> None:
    annotated = READ[seed][1]
    text = annotated.article.text
    for start, end in spans_of(annotated):
        assert 0 <= start < end <= len(text)
        assert text[start:end] == text[start:end].strip()


@pytest.mark.parametrize("seed", GOLD)
def test_every_paragraph_can_be_walked_back_to_the_page(seed: str) -> None:
    page, annotated = READ[seed]
    text = annotated.article.text
    for start, end, page_start in annotated.article.paragraphs:
        assert text[start:end] == page.text[page_start : page_start + end - start]


@pytest.mark.parametrize("seed", GOLD)
def test_annotations_are_in_order_and_do_not_overlap(seed: str) -> None:
    annotated = READ[seed][1]
    for row in (annotated.sentences, annotated.timexes, annotated.quotations):
        spans = [(one.start, one.end) for one in row]
        assert spans == sorted(spans)
        assert all(one[1] <= other[0] for one, other in itertools.pairwise(spans))


@pytest.mark.parametrize("seed", GOLD)
def test_what_the_words_say_is_what_is_recorded(seed: str) -> None:
    annotated = READ[seed][1]
    text = annotated.article.text
    for told in annotated.mentions:
        assert text[told.timex.start : told.timex.end] == told.date.evidence
        assert told.start <= told.clause.start <= told.timex.start
        assert told.timex.end <= told.clause.end <= told.end
    for quotation in annotated.quotations:
        assert quotation.context.start <= quotation.start
        assert quotation.end <= quotation.context.end
        assert quotation.rule


@pytest.mark.parametrize("seed", GOLD)
def test_a_body_has_no_furniture_left(seed: str) -> None:
    page, annotated = READ[seed]
    again = annotate_page(page._replace(text=annotated.article.text)).article
    lost = set(annotated.article.text.split("\n\n")) - set(again.text.split("\n\n"))
    # without its headline, the first line of a body may be taken for one
    assert lost <= {again.title}
