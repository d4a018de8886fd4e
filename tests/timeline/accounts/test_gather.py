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


def test_the_order_of_the_reports_changes_nothing() -> None:
    many = [make_told(MILL[:20], f"Post {n:02}") for n in range(2 * MOST_ASKED)]
    assert list_candidates(many[::-1]) == list_candidates(many)
    told = [(f"{letter} Post", "2031-02-05", MILL) for letter in "ABC"]
    assert gather(*told[::-1]) == gather(*told) == ["a-post", "b-post", "c-post"]


SANK = "The ferry Ilze sank off the lighthouse of Kolka"
AT_SEA = (
    "Fog lay over the bay. Sailors and a pilot were questioned by officers of the coast guard. Two"
    " tugs, a helicopter and divers with lamps searched until dusk between rocks and driftwood."
    " Villagers brought blankets, soup and candles to the beach, and a priest rang the bell."
)
IN_COURT = (
    "Insurers sued the owner in London. A judge heard lawyers argue about premiums, a broken valve"
    " and forged certificates. The bank that lent money asked for its mortgage. Experts compared"
    " invoices, drawings and steel samples, and shareholders demanded the chairman’s salary."
)

OF_TIMES = (
    "Ferries were built here for a century, a museum shows. Children paint them, grandmothers knit"
    " pennants, and a choir sings of storms. Bakers sell anchors of gingerbread on holidays. The"
    " curator plans tours, a film, postcards and a library with old timetables and whistles."
)


def gather_said(
    *told: tuple[str, str, str, str], status: str = "happened"
) -> list[tuple[str, str]] | None:
    """What is gathered of such: an outlet, a day, words that give it, and the rest of a text."""
    reports = [
        make_told(f"{SANK} {words}." if words else rest, outlet, date=make_date(day), status=status)
        ._replace(timex=words)
        for outlet, day, words, rest in told
    ]  # fmt: skip
    accounts = [account(outlet, f"{SANK} {words}. {rest}") for outlet, _, words, rest in told]
    event = gather_alike(reports, accounts)
    return [(t.source.id, t.mention.day_from) for t in event.mentions] if event else None


AFTER = ("A Post", "2031-02-05", "on Wednesday", AT_SEA)


def test_one_happening_in_unlike_articles() -> None:
    later = ("B Post", "2031-02-05", "on February 5", IN_COURT)
    assert gather_said(AFTER, later) == [("a-post", "2031-02-05"), ("b-post", "2031-02-05")]
    third = ("C Post", "2031-02-05", "that day", OF_TIMES)
    assert len(gather_said(AFTER, later, third) or ()) == 3


def test_what_is_no_one_happening() -> None:
    assert gather_said(AFTER, ("B Post", "2031-02-05", "", IN_COURT)) is None
    assert gather_said(AFTER, ("B Post", "2031-02-06", "on February 6", IN_COURT)) is None
    assert gather_said(AFTER, ("A Post", "2031-02-05", "on February 5", IN_COURT)) is None
    later = ("B Post", "2031-02-05", "on February 5", IN_COURT)
    assert gather_said(AFTER, later, status="planned") is None


def test_one_night_under_two_days() -> None:
    late = ("A Post", "2031-02-05", "late on Wednesday", AT_SEA)
    early = ("B Post", "2031-02-06", "early on Thursday", IN_COURT)
    assert gather_said(late, early) == [("a-post", "2031-02-05"), ("b-post", "2031-02-06")]
    assert gather_said(late, ("B Post", "2031-02-06", "at noon on Thursday", IN_COURT)) is None
    assert gather_said(("A Post", "2031-02-05", "at noon", AT_SEA), early) is None
    assert gather_said(late, ("B Post", "2031-02-07", "early on Friday", IN_COURT)) is None


def test_articles_of_other_fields_are_not_asked() -> None:
    reports = [
        make_told(f"{SANK} on Wednesday.", outlet, date=make_date("2031-02-05"))
        for outlet in ("A Post", "B Post")
    ]
    accounts = [account("A Post", f"{SANK}. {AT_SEA}"), account("B Post", SNOW)]
    assert gather_alike(reports, accounts) is None


def test_a_happening_needs_more_than_a_name_in_common() -> None:
    one = make_told("The Ilze burnt.", "A Post", date=make_date("2031-02-05"))
    other = make_told("The Ilze sailed.", "B Post", date=make_date("2031-02-05"))
    accounts = [account("A Post", f"{SANK}. {AT_SEA}"), account("B Post", f"{SANK}. {IN_COURT}")]
    assert gather_alike([one, other], accounts) is None
    one, other = (told._replace(clause=SANK) for told in (one, other))
    assert gather_alike([one, other], accounts) is not None
