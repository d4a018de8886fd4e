"""The tables of the room: each row says one thing, and its examples hold."""

import re

import pytest

from newsdigest.article.agencies import AGENCIES
from newsdigest.article.directory import fold, open_directory
from newsdigest.article.lines import split_lines
from newsdigest.article.markers import HEADINGS_ABROAD, MARKERS, Marker
from newsdigest.article.outlets import ALSO_WORDS, KINDS, OUTLETS
from newsdigest.article.shapes import tell_edge_kind, tell_kind

EXAMPLES = [(marker, example) for marker in MARKERS for example in marker.examples]
LIKE = [(marker, line) for marker in MARKERS for line in marker.kept]


def kind_of(text: str) -> str:
    (line,) = split_lines(text)
    return tell_kind(line, open_directory()) or tell_edge_kind(line)


@pytest.mark.parametrize("text", [line for _, line in LIKE])
def test_lines_of_articles_stay(text: str) -> None:
    assert kind_of(text) == ""


@pytest.mark.parametrize(("marker", "example"), EXAMPLES)
def test_markers_take_their_examples(marker: Marker, example: str) -> None:
    assert kind_of(example) == marker.action


@pytest.mark.parametrize("marker", MARKERS, ids=lambda marker: marker.name)
def test_markers_are_held_down(marker: Marker) -> None:
    assert marker.examples
    assert marker.kept
    assert not re.compile(marker.pattern, re.VERBOSE).fullmatch("")


def test_marker_names_are_unique() -> None:
    assert len({marker.name for marker in MARKERS}) == len(MARKERS)


@pytest.mark.parametrize("heading", [h for row in HEADINGS_ABROAD.values() for h in row])
def test_headings_abroad(heading: str) -> None:
    assert kind_of(heading) == kind_of(heading.capitalize()) == "list"
    assert kind_of(f"{heading.capitalize()}: 12345") == "line"


def test_there_are_outlets_the_world_over() -> None:
    assert len(OUTLETS) >= 350
    assert len({row.country for row in OUTLETS}) >= 100
    assert {row.kind for row in OUTLETS} == set(KINDS)


def test_no_name_tells_two_outlets() -> None:
    seen: dict[str, str] = {}
    for row in OUTLETS:
        for alias in (row.name, *filter(None, row.aliases.split("; "))):
            assert seen.setdefault(fold(alias), row.name) == row.name


def test_no_domain_tells_two_outlets() -> None:
    domains = [domain for row in OUTLETS for domain in row.domains.split()]
    assert len(domains) == len(set(domains))
    assert all(re.fullmatch(r"(?:[a-z0-9-]+\.)+[a-z]{2,}", domain) for domain in domains)


def test_rows_are_well_formed() -> None:
    for row in OUTLETS:
        assert re.fullmatch(r"[A-Z]{2}", row.country)
        assert row.name == row.name.strip()
        assert all(alias.strip() for alias in row.aliases.split("; ")) or not row.aliases


def test_words_that_are_names_too_are_folded() -> None:
    assert all(word == word.casefold() for word in ALSO_WORDS)


def test_no_credit_tells_two_agencies() -> None:
    credits = [credit for row in AGENCIES for credit in (row.name, *row.credits)]
    assert len(credits) == len(set(credits))


@pytest.mark.parametrize("agency", [row.name for row in AGENCIES])
def test_every_agency_is_an_outlet_too(agency: str) -> None:
    (outlet,) = (row for row in OUTLETS if row.name == agency)
    assert outlet.kind == "agency"
