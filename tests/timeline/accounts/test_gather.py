"""Which sources are compared where no sentence of one is like a sentence of another."""

from newsdigest.records import Account, Sentence, ToldMention
from newsdigest.timeline.accounts.gather import MOST_ASKED, gather_alike, list_candidates
from tests.factories import make_date, make_source, make_told

MILL = "Timber of the town went to the mill of the mayor’s brother, and police searched the mill."
HALL = "The mayor’s brother owns the mill that police searched; the timber was the town’s."
SNOW = "Snow closed two schools and a railway between the lakes."


def account(outlet: str, text: str) -> Account:
    return Account(make_source(outlet), text, (Sentence(0, len(text), 0),), (), (), ((0, 0),))


def gather(*told: tuple[str, str, str], status: str = "happened") -> list[str] | None:
    """The sources that are gathered of such, each given by its outlet, its day and its text."""
    reports = [make_told(t[:20], o, date=make_date(day), status=status) for o, day, t in told]
    event = gather_alike(reports, [account(outlet, text) for outlet, _, text in told])
    return [report.source.id for report in event.mentions] if event else None


def test_reports_of_one_matter_and_day_are_gathered() -> None:
    one, other = ("A Post", "2031-02-05", MILL), ("B Post", "2031-02-05", HALL)
    assert gather(one, other, ("C Post", "2031-02-05", SNOW)) == ["a-post", "b-post"]
    assert gather(one, other, ("C Post", "2031-02-05", f"{MILL} {HALL}")) is not None


def test_what_is_of_other_matters_days_or_times_is_not() -> None:
    one = ("A Post", "2031-02-05", MILL)
    assert gather() is None
    assert gather(one) is None
    assert gather(one, ("B Post", "2031-02-05", SNOW)) is None
    assert gather(one, ("B Post", "2031-02-06", HALL)) is None
    assert gather(one, ("B Post", "2031-02-05", HALL), status="planned") is None


def print_of(told: ToldMention, name: str) -> ToldMention:
    """The same report in a copy."""
    return told._replace(source=told.source._replace(id=name, copy_of=told.source.id))


def test_of_each_text_one_print_is_asked() -> None:
    first, other = make_told(MILL[:20]), make_told(HALL[:20], "Riga Post")
    for reports in ([print_of(first, "copy"), first, other], [first, print_of(first, "copy")]):
        assert "oslo-post" in list_candidates(reports)
        assert "copy" not in list_candidates(reports)


def test_of_very_many_sources_those_of_the_days_that_most_tell_of_are_asked() -> None:
    many = [make_told(MILL[:20], f"Post {n}") for n in range(2 * MOST_ASKED)]
    lone = make_told(HALL[:20], "Echo", date=make_date("2031-02-05"))
    asked = list_candidates([lone, *many])
    assert len(asked) == MOST_ASKED
    assert "echo" not in asked
