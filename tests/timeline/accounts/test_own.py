"""Which figures an account gives as its own: not those called wrong, former, denied or old."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdigest.pipeline import annotate_text
from newsdigest.records import Account, Comparison, Span
from newsdigest.timeline.accounts.compare import compare_accounts
from newsdigest.timeline.accounts.own import find_own_figures
from newsdigest.timeline.build import build_timeline
from tests.factories import make_date, make_source, make_told

DAY = "2031-02-05"
LEAD = "Fire broke out in the port of Riga on Wednesday."


def account(text: str, outlet: str = "Oslo Post", *, copy_of: str | None = None) -> Account:
    found = annotate_text(text, DAY)
    source = make_source(outlet)._replace(published=make_date(DAY), copy_of=copy_of)
    timexes = tuple((Span(t.start, t.end), t.type, t.value, t.mod) for t in found.timexes)
    return Account(source, text, found.sentences, timexes, (), ((0, 0),))


@pytest.mark.parametrize(
    ("text", "own"),
    [
        # what stays: the deed is wrong, former or denied, not the number
        ("A court said that 40 sailors were wrongly jailed.", [40]),
        ("Some 40 sailors were wrong to leave the port.", [40]),
        ("The earlier of the ferries carried 40 sailors.", [40]),
        ("The owner rejected an offer of $40 million.", [4e7]),
        ("The port has 40 cranes, the owner said.", [40]),
        # "not", "than", "from" and "up" that take nothing back
        ("Not only 40 sailors drowned.", [40]),
        ("Not fewer than 40 sailors drowned, and no more than 50 sailors.", [40, 50]),
        ("The port is larger than 40 football pitches.", [40]),
        ("More often than not 40 ferries wait.", [40]),
        ("They were rounded up from 40 villages.", [40]),
        ("The owner raised money from 40 donors.", [40]),
        ("The fleet grew as sailors came from 40 ports to 2 ferries.", [40, 2]),
        ("The number rose to 14 rescued from 40 boats.", [40]),
        ("A sailor fell from 40 steps to the quay.", [40]),
        ("The owner cut 30 jobs from 40 ferries.", [30, 40]),
        ("The owner said earlier that 40 sailors had drowned.", [40]),
        ("The captain had put 40 sailors ashore.", [40]),
        # another number takes its place
        ("Four sailors drowned, not six sailors.", [4]),
        ("The fine is $44 million, and not the $40 million of the first report.", [4.4e7]),
        ("The ferry carried 44 sailors rather than 40 sailors.", [44]),
        ("It is more than the $40 million that the owner had hoped for.", []),
        ("Thefts cost $4 million, compared with Tuesday's $3 million.", [4e6]),
        ("The paper misstated the toll as 40 sailors.", []),
        # what it was before
        ("The toll rose to 14 sailors on Monday from 11 sailors.", [14]),
        ("The toll rose to 14 from 11 sailors on Sunday.", []),
        ("Some 14 sailors are missing, up from 11 sailors on Sunday.", [14]),
        ("Profit is $4 million, down sharply from $5 million.", [4e6]),
        ("Costs fell 3% from $5 million.", [3]),
        ("The bank cut its rate from 4.5% to 4.25%.", [4.25]),
        ("The owner raised the offer from $3 million to about $4 million.", [4e6]),
        # called wrong, by its sentence
        ("The owner's list of 40 sailors was wrong.", []),
        ("The 40 sailors it named were “not correct”, the owner said.", []),
        ("The number of 40 sailors was an error; 44 sailors were on board.", [44]),
        # what was said before
        ("The initial count was 40 sailors.", []),
        ("The owner initially said that 40 sailors had drowned.", []),
        ("The toll was revised from 40 deaths to 44 deaths.", [44]),
        ("We reported earlier that 40 sailors had drowned.", []),
        ("The owner had put the number of boats at 40 ferries.", []),
        # what is denied
        ("The owner denied that 40 sailors had drowned.", []),
        ("The owner rejected reports of 40 deaths.", []),
        ("The owner denied the report, saying that ten sailors had drowned.", [10]),
        ("The toll is 44 sailors and not, as the paper wrote, 40 sailors.", [44]),
        ("The owner denied that six sailors had drowned, but ten sailors had.", [10]),
        # what is put in its place counts the same
        ("Its earlier count of 40 sailors was wrong. The true number was 44, it said.", [44]),
        ("Its count of 40 sailors was wrong, and the correct figure is 44.", [44]),
        ("Its count of 40 sailors was wrong. The owner is sorry.", []),
    ],
)
def test_what_a_sentence_stands_by(text: str, own: list[float]) -> None:
    assert [figure.value for figure in find_own_figures(account(text), DAY)] == own


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("On Wednesday 40 sailors drowned.", [40]),
        ("For the first time since 2029, 40 sailors drowned.", [40]),
        ("In December 2029, 40 sailors drowned.", []),
        ("It was the worst fire since 2029, when 40 sailors drowned.", []),
        # the date of what it was before is its own alone
        ("In 2029 the toll rose to 44 sailors, not 40 sailors.", []),
        ("The toll rose to 44 sailors, compared with 40 sailors in 2029.", [44]),
        ("Thefts cost $4 million, up from last year's $3 million.", [4e6]),
        ("Thefts cost $4 million, up from $3 million a year earlier.", [4e6]),
        ("On 1 January 40 sailors drowned, after 30 sailors in 2030.", [40, 30]),
    ],
)
def test_figures_of_history(text: str, own: list[float]) -> None:
    assert [figure.value for figure in find_own_figures(account(text), DAY)] == own


def test_the_end_of_the_year_before_is_no_history() -> None:
    [figure] = find_own_figures(account("On 30 December 2030, 40 sailors drowned."), "2031-01-02")
    assert figure.value == 40


def compare(*accounts: Account) -> tuple[Comparison, ...]:
    [event] = build_timeline([make_told(LEAD, date=make_date(DAY))])
    return compare_accounts(event, list(accounts), [], {})


def test_a_figure_called_wrong_is_not_the_same() -> None:
    one = account(f"{LEAD} The ferry carried 40 passengers, its owner said.")
    other = account(
        f"{LEAD} The owner’s earlier statement that the ferry carried 40 passengers was wrong."
        " The true figure was 44.",
        "Riga Post",
    )
    [row] = [row for row in compare(one, other) if row.kind == "figure"]
    assert row.verdict == "differ"
    assert [passage.words for passage in row.passages] == ["40 passengers", "44"]


@pytest.mark.parametrize(
    ("other", "copy_of", "verdict"),
    [
        ("Storms closed the port of Riga on Wednesday.", None, "differ"),
        (LEAD, None, "same"),
        (f"RIGA, Feb 5 (LETA) - {LEAD}", None, "same"),
        # a print of the same text
        ("The port of Riga burnt on Wednesday.", "oslo-post", "same"),
    ],
)
def test_leads(other: str, copy_of: str | None, verdict: str) -> None:
    [row] = [
        row
        for row in compare(account(LEAD), account(other, "Riga Post", copy_of=copy_of))
        if row.kind == "lead"
    ]
    assert (row.verdict, len(row.passages)) == (verdict, 2)


PIECES = ("40 sailors", ", not ", "rose to 14", " from ", "up from ", "fell 3%", "than the",
          "was wrong", " initially said ", "The true figure was ", "44", ". ", "; ",
          "denied that ", "since 2029", ", when ", "In 1998 ", "“not correct”")  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join))
def test_every_own_figure_stands_in_its_text(text: str) -> None:
    for figure in find_own_figures(account(text), DAY):
        assert 0 <= figure.start < figure.end <= len(text)
