"""Copies, versions and origins: who prints whose text, told apart from who only resembles it."""

from collections import Counter
from itertools import combinations
from random import Random

import pytest

from newsdigest.copies.relate import relate_articles
from newsdigest.copies.shingles import sample_shingles
from newsdigest.quotes.spoken import find_spoken
from newsdigest.records import Print, Relation
from newsdigest.sentences.split import split_sentences
from tests.copies.pile import (
    TEMPLATES,
    Made,
    edit,
    fill,
    lay,
    make_pile,
    make_print,
    make_reports,
    tell,
)

CHANCE = Random(7)
TEXT = lay(tell(CHANCE, 16))
OTHER = lay(tell(CHANCE, 16))
UPDATED = f"{TEXT}\n\n{lay(tell(CHANCE, 3))}"


def relate(*prints: Print) -> dict[int, Relation]:
    return {relation.key: relation for relation in relate_articles(prints)}


def groups(prints: list[Print]) -> set[frozenset[str]]:
    """The digests of the pages that print one text."""
    originals = {r.key: r.copy_of or r.key for r in relate_articles(prints)}
    digests = {p.key: p.digest for p in prints}
    found: dict[int, set[str]] = {}
    for key, original in originals.items():
        found.setdefault(original, set()).add(digests[key])
    return set(map(frozenset, found.values()))


@pytest.fixture(scope="module")
def pile() -> list[tuple[Made, Print]]:
    return [(made, make_print(key, made.words)) for key, made in enumerate(make_pile(), start=1)]


def test_a_thousand_generated_articles(pile: list[tuple[Made, Print]]) -> None:
    texts = {article.key: made.text for made, article in pile}
    assert len(texts) >= 1000
    originals = {r.key: r.copy_of or r.key for r in relate_articles([p for _, p in pile])}
    groups: dict[int, list[int]] = {}
    for key, original in originals.items():
        groups.setdefault(original, []).append(texts[key])
    pairs = [pair for group in groups.values() for pair in combinations(group, 2)]
    right = sum(one == other for one, other in pairs)
    wanted = sum(number * (number - 1) // 2 for number in Counter(texts.values()).values())
    assert right / len(pairs) >= 0.98
    assert right / wanted >= 0.98


def test_the_order_of_ingestion_changes_nothing(pile: list[tuple[Made, Print]]) -> None:
    prints = [article for _, article in pile[:300]]
    shuffled = [p._replace(key=key) for key, p in enumerate(Random(1).sample(prints, 300), start=1)]
    assert groups(prints) == groups(shuffled)


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("number", [2, 5, 30])
def test_reports_of_one_template_are_no_copies(template: str, number: int) -> None:
    chance = Random(3)
    prints = [make_print(key, fill(chance, template)) for key in range(number)]
    assert not any(relation.copy_of for relation in relate(*prints).values())


@pytest.mark.parametrize("seed", range(8))
def test_own_reports_that_share_quotations_are_no_copies(seed: int) -> None:
    reports = make_reports(Random(seed), 0)
    prints = [make_print(key, made.words) for key, made in enumerate(reports)]
    assert not any(relation.copy_of for relation in relate(*prints).values())


@pytest.mark.parametrize(
    ("words", "is_copy"),
    [
        (OTHER, False),
        # A collection of reports is no copy of one of them.
        ("\n\n".join([TEXT, *(lay(tell(CHANCE, 16)) for _ in range(12))]), False),
        (TEXT, True),
        (TEXT.replace("\n\n", "\n"), True),
        (TEXT[: len(TEXT) // 2], True),
        (f"{lay(tell(CHANCE, 4))}\n\n{TEXT}", True),
        (edit(Random(2), TEXT), True),
    ],
)
def test_what_is_a_copy(words: str, is_copy: bool) -> None:
    original = make_print(1, TEXT, published="2025-05-16")
    other = make_print(2, words, published="2025-05-17")
    assert relate(original, other)[2].copy_of == (1 if is_copy else None)


def test_what_a_site_prints_beside_all_its_articles_makes_no_copies() -> None:
    chance = Random(4)
    beside = lay(tell(chance, 8))
    words = [f"{lay(tell(chance, number))}\n\n{beside}" for number in range(4, 24)]
    prints = [make_print(key, text) for key, text in enumerate(words)]
    assert not any(relation.copy_of for relation in relate(*prints).values())


def test_short_texts_are_copies_only_word_for_word() -> None:
    prints = [
        make_print(key, text) for key, text in enumerate(("Rain fell.", "Rain  fell.\n", "Rain."))
    ]
    assert sum(relation.copy_of is not None for relation in relate(*prints).values()) == 1


@pytest.mark.parametrize(
    ("published", "original"),
    [
        (("2025-05-17", "2025-05-16"), 2),
        (("2025-05-16T09:00", "2025-05-16T08:00"), 2),
        ((None, "2025-05-16"), 2),
        # where the day does not tell, the fullest print
        (("2025-05-16", "2025-05-16"), 1),
        ((None, None), 1),
    ],
)
def test_the_original_was_printed_first(published: tuple[str, str], original: int) -> None:
    full = make_print(1, TEXT, published=published[0])
    cut = make_print(2, TEXT[: len(TEXT) // 2], published=published[1])
    found = relate(full, cut)
    assert found[original].copy_of is None
    assert found[3 - original].copy_of == original


@pytest.mark.parametrize(
    ("agencies", "origin"),
    [
        ([(), ()], "Oslo Post"),
        ([(), ("AFP",)], "AFP"),
        ([("AFP",), ("AFP", "Reuters")], "AFP"),
        # who is right is not known
        ([("AFP",), ("AP",)], "AFP"),
        ([("AFP", "Reuters"), ()], "Oslo Post"),
    ],
)
def test_copies_have_one_origin(agencies: list[tuple[str, ...]], origin: str) -> None:
    first, second = agencies
    own = first[0] if len(first) == 1 else "Oslo Post"
    original = make_print(1, TEXT, published="2025-05-16", agencies=first, origin=own)
    copy = make_print(2, TEXT, published="2025-05-17", agencies=second, origin="Riga Post")
    alone = make_print(3, OTHER, origin="Lublin Post")
    found = relate(original, copy, alone)
    assert [found[key].origin for key in (1, 2, 3)] == [origin, origin, "Lublin Post"]


Known = dict[str, str | None]
PLACE: Known = {"location": "/pages/a.html", "title": "Port"}
ADDRESS: Known = {"url": "https://post.example/port?id=3", "title": "Port"}
HEADLINE: Known = {"outlet": "Oslo Post", "title": "Port", "published": "2025-05-16"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (PLACE, PLACE),
        (PLACE, PLACE | {"title": "Port closed"}),
        (PLACE | {"title": None}, PLACE | {"title": None}),
        (ADDRESS, ADDRESS | {"url": "http://www.post.example/port/?id=3&utm_source=mail#top"}),
        (ADDRESS | {"updated": "2025-05-16"}, ADDRESS | {"updated": "2025-05-17"}),
        (HEADLINE | {"updated": "2025-05-16T08"}, HEADLINE | {"updated": "2025-05-16T12"}),
    ],
)
def test_versions_of_a_page(one: Known, other: Known) -> None:
    older, newer = make_print(1, TEXT, **one), make_print(2, UPDATED, **other)
    found = relate(older, newer)
    assert (found[1].version_of, found[2].version_of) == (2, None)
    assert (found[1].copy_of, found[2].copy_of) == (None, None)


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        # a place that is used again for something else, with and without headlines
        (PLACE | {"title": None}, PLACE | {"title": None}, OTHER),
        (PLACE, PLACE | {"title": "Rain"}, OTHER),
        (PLACE | ADDRESS, PLACE | {"url": "https://post.example/port?id=4"}, UPDATED),
        # the front page of a site is the address of none of its articles
        ({"url": "https://post.example/", "title": "a"}, {"url": "https://post.example/"}, UPDATED),
        (ADDRESS, {"url": ADDRESS["url"], "title": "Rain"}, OTHER),
        # the same day under the same headline, but not the same text: a column
        (HEADLINE | {"updated": "2025-05-16T08"}, HEADLINE | {"updated": "2025-05-16T12"}, OTHER),
        # an update that nothing dates is a copy
        (HEADLINE, HEADLINE, UPDATED),
    ],
)
def test_what_is_no_version(one: dict[str, str], other: dict[str, str], words: str) -> None:
    found = relate(make_print(1, TEXT, **one), make_print(2, words, **other))
    assert [relation.version_of for relation in found.values()] == [None, None]


def test_many_articles_of_one_address_stay_articles() -> None:
    chance = Random(5)
    prints = [
        make_print(key, lay(tell(chance, 6)), url="https://post.example/news", title=f"No. {key}")
        for key in range(60)
    ]
    assert not any(relation.version_of for relation in relate(*prints).values())


def test_only_the_newest_version_has_copies() -> None:
    old = make_print(1, TEXT, published="2025-05-16", **PLACE)
    new = make_print(2, UPDATED, published="2025-05-16", **PLACE)
    copy = make_print(3, TEXT, published="2025-05-17")
    found = relate(old, new, copy)
    assert (found[1].version_of, found[3].copy_of) == (2, 2)


@pytest.mark.parametrize("text", ["", "Yes.", "“Talks”", "A B C D", "\ud800 \ud800 \ud800 a b c"])
def test_a_text_of_few_words_has_few_shingles(text: str) -> None:
    assert sample_shingles(text, find_spoken(text, split_sentences(text))) == ()


def test_letters_and_marks_change_no_shingle() -> None:
    assert sample_shingles(TEXT.upper(), ()) != ()
    assert sample_shingles(TEXT.replace(",", " –"), ()) == sample_shingles(TEXT, ())
