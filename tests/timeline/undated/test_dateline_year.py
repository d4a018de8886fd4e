"""Datelines without a year: what gives them one, and what does not."""

import pytest

from newsdigest.records import DateClue, Dating
from newsdigest.sentences.split import split_sentences
from newsdigest.timeline.terms import find_terms
from newsdigest.timeline.undated.by_dateline import Yearless, find_yearless
from newsdigest.timeline.undated.corpus import Corpus
from newsdigest.timeline.undated.infer import infer_date
from newsdigest.timeline.undated.landmarks import Landmark
from newsdigest.timeline.undated.lead import read_lead
from newsdigest.timex.tag import tag_timexes

TOLD = "The council of the port voted to rebuild its eastern breakwater and pay for lost nets."
LEAD = "The council of the port voted on Friday to rebuild its eastern breakwater."
NO_DAY = LEAD.replace(" on Friday", "")
FRIDAY = Yearless("02-07", "OSLO, Feb 7")  # in 2031


def infer(text: str, yearless: Yearless, *published: str) -> Dating:
    rows = [(f"page {d}", d, "2031-02-07", " ".join(find_terms(TOLD))) for d in published]
    sentences = split_sentences(text)
    lead = read_lead(None, text, sentences, tag_timexes(text, sentences, None), ())
    return infer_date(lead, (), Corpus((), rows), yearless=yearless)


@pytest.mark.parametrize(
    ("text", "yearless", "published"),
    [
        # no page on the matter, one of other months, or two of two years
        (LEAD, FRIDAY, ()),
        (LEAD, FRIDAY, ("2031-08-09",)),
        (LEAD, FRIDAY, ("2031-02-08", "2030-02-08")),
        # the weekday is that of another year
        (LEAD, FRIDAY, ("2030-02-08",)),
        # no weekday, and one page
        (NO_DAY, FRIDAY, ("2031-02-08",)),
        # a page on another matter
        ("The museum opened a hall of maps on Friday.", FRIDAY, ("2031-02-08",)),
        # it tells of a later day
        (LEAD + " It was praised on 12 February.", FRIDAY, ("2031-02-08",)),
        # a day that the year does not have
        (NO_DAY, Yearless("02-29", "OSLO, Feb 29"), ("2031-02-20", "2031-03-01")),
    ],
)
def test_what_gives_a_dateline_no_year(
    text: str, yearless: Yearless, published: tuple[str, ...]
) -> None:
    assert infer(text, yearless, *published).published is None


@pytest.mark.parametrize(
    ("text", "yearless", "published", "day"),
    [
        (LEAD, FRIDAY, ("2031-02-08",), "2031-02-07"),
        (LEAD, FRIDAY, ("2031-02-08", "2031-03-01"), "2031-02-07"),
        (LEAD, Yearless("02-08", "OSLO, Feb 8"), ("2031-02-21",), "2031-02-08"),
        (NO_DAY, FRIDAY, ("2031-02-08", "2031-02-10"), "2031-02-07"),
        (LEAD + " It meets next on 7 March.", FRIDAY, ("2031-02-08",), "2031-02-07"),
        (NO_DAY, Yearless("12-30", "OSLO, Dec 30"), ("2031-02-08", "2031-02-10"), "2030-12-30"),
    ],
)
def test_what_gives_a_dateline_its_year(
    text: str, yearless: Yearless, published: tuple[str, ...], day: str
) -> None:
    found = infer(text, yearless, *published).published
    assert found is not None
    assert (found.value, found.precision, found.basis) == (day, "day", "corpus")
    assert found.evidence.startswith(f"“{yearless.words}” (its year as in page ")


@pytest.mark.parametrize("yearless", [Yearless("02-08", "OSLO, Feb 8"), Yearless("08-03", "3 Aug")])
def test_a_dateline_speaks_against_another_day(yearless: Yearless) -> None:
    text = "The vote takes place a day after the fire at the Harbour Hall."
    sentences = split_sentences(text)
    lead = read_lead(None, text, sentences, tag_timexes(text, sentences, None), ())
    fire = Landmark("fire", "2031-02-03", "fire Harbour Hall")
    assert infer_date(lead, (), Corpus((), ()), own=(fire,)).published is not None
    dating = infer_date(lead, (), Corpus((), ()), own=(fire,), yearless=yearless)
    assert dating.published is None
    assert dating.note is not None
    assert "2031-02-04" in dating.note or "2031-02-03" in dating.note


@pytest.mark.parametrize(
    ("clues", "found"),
    [
        ((), None),
        ((("dateline", "OSLO"),), None),
        ((("dateline", "OSLO, 7 February 2031"),), None),
        ((("caption", "Boats on Feb 7"),), None),
        ((("dateline", "OSLO, Feb 7"), ("dateline", "RIGA, Feb 8")), None),
        ((("dateline", "OSLO, Feb 7"), ("caption", "Boats on Feb 9")), FRIDAY),
    ],
)
def test_datelines_without_a_year(
    clues: tuple[tuple[str, str], ...], found: Yearless | None
) -> None:
    timexes = tuple(tag_timexes(words, split_sentences(words), None) for _, words in clues)
    assert find_yearless(tuple(DateClue(*clue, 0) for clue in clues), timexes) == found
