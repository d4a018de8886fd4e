"""Accounts of one event: which figures speak of one thing, and what only one source tells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdigest.pipeline import annotate_text
from newsdigest.records import Account, Span
from newsdigest.timeline.accounts.agree import judge
from newsdigest.timeline.accounts.alone import find_alone
from newsdigest.timeline.accounts.find import MOST_OF_A_THING, find_figures
from newsdigest.timeline.accounts.match import match_figures
from tests.factories import make_source


def account(text: str, outlet: str = "Oslo Post") -> Account:
    found = annotate_text(text, "2031-02-05")
    return Account(
        make_source(outlet),
        text,
        found.sentences,
        tuple((Span(t.start, t.end), t.type, t.value, t.mod) for t in found.timexes),
        tuple((person.name, person.mentions) for person in found.people),
        ((0, 0),),
    )


@pytest.mark.parametrize(
    "text",
    [
        # dates, times and ages are no counts
        "It began on 16 May 2025 at 10:30.",
        "The 42-year-old mayor left.",
        # counted by the way
        "The two sides met with three countries.",
        # ordinals, names, addresses, ratios
        "The second round failed.",
        "The F-16 landed at Gate 4 of Terminal 2.",
        "They live at 12 Harbour Street.",
        # one is an article as often as a number
        "One of them left.",
        # no thousands, no millions, no parts
        "Waves 5 m high came.",
        "They moved 3/4 ferries.",
        # no noun
        "The vote was 12 to 3.",
        # a day that only dates, a rate, a look back
        "It began a day after the vote.",
        "They called for a day of rage.",
        "The share fell to a 14-year low.",
        "They met two days earlier.",
        # the rest of a number in words
        "One hundred and five boats came, and two thousand and twelve fans.",
        # how many hundred is not told
        "A few hundred sailors came, and several thousand fans.",
        "The No. 1 trails by a stroke.",
        # what stands behind a dash is not counted
        "Day 7 -- Sailors strike.",
        "She is a 17-year-old honours student.",
    ],
)
def test_what_is_no_figure(text: str) -> None:
    assert [figure.words for figure in find_figures(account(text))] == []


@pytest.mark.parametrize(
    ("text", "words", "value", "bound"),
    [
        ("They freed 1,000 prisoners on Friday.", "1,000 prisoners", 1000, ""),
        ("They freed about 1,000 Latvian prisoners.", "about 1,000 Latvian prisoners", 1000,
         "about"),
        ("At least twelve people died.", "At least twelve people", 12, "more"),
        # words that begin with a number, and numbers of two words
        ("Sixteen ferries sank.", "Sixteen ferries", 16, ""),
        ("They saved ninety sailors.", "ninety sailors", 90, ""),
        ("They saved twenty-five sailors.", "twenty-five sailors", 25, ""),
        ("Not fewer than 5 ferries sank.", "Not fewer than 5 ferries", 5, "more"),
        ("It cost $1.5 billion.", "$1.5 billion", 1.5e9, ""),
        ("It cost about $120m in all.", "about $120m", 1.2e8, "about"),
        ("It cost £40k.", "£40k", 4e4, ""),
        ("It cost $5 m.", "$5 m", 5e6, ""),
        ("Two hundred thousand people left.", "Two hundred thousand people", 2e5, ""),
        ("Two dozen ferries sank.", "Two dozen ferries", 24, ""),
        ("The truce held for a month.", "a month", 43_200, "about"),
        ("It ended about 90 minutes after it began.", "about 90 minutes", 90, "about"),
        ("It cost 2 million euros.", "2 million euros", 2e6, ""),
        ("Nearly 20% of the land is held.", "Nearly 20%", 20, "about"),
        ("Turnout was 62.5 percent.", "62.5 percent", 62.5, ""),
        ("A thousand-for-thousand exchange of captives was agreed.",
         "thousand-for-thousand exchange of", 1000, ""),
        ("The talks lasted around 90 minutes.", "around 90 minutes", 90, "about"),
        ("The talks lasted less than two hours.", "less than two hours", 120, "less"),
        ("A truce of 30 days was offered.", "30 days", 43_200, ""),
    ],
)  # fmt: skip
def test_figures(text: str, words: str, value: float, bound: str) -> None:
    [figure] = find_figures(account(text))
    assert (figure.words, figure.value, figure.bound) == (words, value, bound)


def test_a_table_gives_no_more_figures_of_a_thing_than_a_report() -> None:
    table = account(" ".join(f"Row {n}: {n} ferries." for n in range(2, 100)) + " 3 trams ran.")
    figures = find_figures(table)
    assert sum(figure.thing == figures[0].thing for figure in figures) == MOST_OF_A_THING
    assert figures[-1].words == "3 trams"


ONE = "The talks of Norway and Latvia in Oslo "


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # the same number of two things
        ("A storm killed 40 people in Bergen.", "Latvia bought 40 buses for Riga."),
        # the same thing in two matters
        ("A storm killed 40 people in Bergen.", "A train to Riga carried 300 people."),
        # hours of one thing and years of another
        (ONE + "lasted two hours.", ONE + "ended a war of three years."),
        # too far apart to be one number told twice
        (ONE + "freed 20 prisoners.", ONE + "were about 5,000 prisoners."),
    ],
)
def test_figures_that_are_of_two_things(one: str, other: str) -> None:
    figures = [*find_figures(account(one)), *find_figures(account(other, "Riga Post"))]
    assert match_figures(figures) == []


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        (ONE + "freed 1,000 prisoners.", ONE + "freed 1,000 detainees.", "same"),
        (ONE + "freed 1,000 prisoners.", ONE + "freed about 1,000 prisoners.", "compatible"),
        (ONE + "lasted around 90 minutes.", ONE + "were over in less than two hours.",
         "compatible"),
        (ONE + "freed at least 900 prisoners.", ONE + "freed 1,000 prisoners.", "compatible"),
        (ONE + "freed 800 prisoners.", ONE + "freed 1,000 prisoners.", "differ"),
        (ONE + "lasted 90 minutes.", ONE + "lasted three hours.", "differ"),
        (ONE + "lasted more than two hours.", ONE + "lasted 90 minutes.", "differ"),
    ],
)  # fmt: skip
def test_figures_that_are_of_one_thing(one: str, other: str, verdict: str) -> None:
    figures = [*find_figures(account(one)), *find_figures(account(other, "Riga Post"))]
    [group] = match_figures(figures)
    assert judge(group) == verdict


def test_one_source_gives_one_figure_for_one_thing() -> None:
    both = account(ONE + "freed 800 prisoners. " + ONE + "left 300 prisoners.")
    figures = [*find_figures(both), *find_figures(account(ONE + "freed 800 prisoners.", "Echo"))]
    [group] = match_figures(figures)
    assert {figure.value for figure in group} == {800}


def test_what_only_one_source_tells() -> None:
    shared = "The council of Oslo closed the old harbour to ferries for the whole winter."
    lone = "Engineers found deep cracks in the eastern breakwater during a survey with divers."
    one = account(f"The port is shut to everybody until spring, they said. {shared} {lone}")
    other = account(f"No ferry will land in Oslo until spring, they said. {shared}", "Riga Post")
    found = [(a.source.id, a.text[s.start : s.end]) for a, s in find_alone([one, other])]
    assert found == [("oslo-post", lone)]


def test_the_words_behind_a_number_may_hold_the_next() -> None:
    found = find_figures(account("It killed 12 soldiers and more than 30 sailors of the port."))
    assert [(f.words, f.value, f.bound) for f in found] == [
        ("12 soldiers", 12, ""),
        ("more than 30 sailors", 30, "more"),
    ]


def test_numbers_in_words_and_in_figures_are_one() -> None:
    one, other = ONE + "freed twenty-five sailors.", ONE + "freed 25 sailors."
    figures = [*find_figures(account(one)), *find_figures(account(other, "Riga Post"))]
    [group] = match_figures(figures)
    assert judge(group) == "same"


PIECES = ("12", "1,000", "sixteen", "twenty-five", "about", "at least", "$", "%", " ", " sailors",
          " of", "-for-", "two hours", ".", "m", "bn", " million")  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_every_figure_stands_in_its_text(text: str) -> None:
    one = account(text)
    for figure in find_figures(one):
        assert 0 <= figure.start < figure.end <= len(text)
        assert figure.value >= 0
