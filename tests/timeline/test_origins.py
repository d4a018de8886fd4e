"""Origins: to whom the words of an article go back."""

import pytest

from newsdigest.pipeline import annotate_page
from newsdigest.timeline.origins import count_origins
from tests.factories import make_page, make_told

LEAD = "Ann Berg, the head of the port of Oslo, told her staff on Friday that she would resign."


@pytest.mark.parametrize(
    ("page", "origin"),
    [
        (f"The Guardian\n\nPort in turmoil\n\n13 May 2031\n\n{LEAD}", "The Guardian"),
        # it reports beside what another outlet reports
        (
            f"The Guardian\n\nPort in turmoil\n\n13 May 2031\n\n{LEAD}\n\nThe BBC reported that"
            " two others would go.",
            "The Guardian",
        ),
    ],
)
def test_origins(page: str, origin: str) -> None:
    assert annotate_page(make_page(page)).origin == origin


TOLD = "Ann Berg, the head of the port of Oslo, would resign on Friday."


@pytest.mark.parametrize(
    ("sentences", "origins"),
    [
        ([TOLD, TOLD], 2),
        # whose words they are, nobody says
        ([TOLD, f"The owner of the Bay Herald said that {TOLD}"], 2),
        ([TOLD, "Bay Heralds said that she would resign."], 2),
        # it has more than what the other reported
        ([TOLD, f"The Bay Herald reported that {TOLD}", TOLD], 2),
        ([TOLD, f"The Bay Herald reported that {TOLD}"], 1),
        ([TOLD, f"The Bay Herald newspaper had first reported that {TOLD}"], 1),
        ([TOLD, "She would go, according to the Bay Herald."], 1),
        ([TOLD, "“I am tired,” Ann Berg told the Bay Herald."], 1),
    ],
)
def test_who_passes_on_what_another_reported_is_no_origin(
    sentences: list[str], origins: int
) -> None:
    outlets = ["The Bay Herald (Oslo)", *["Riga Post"] * (len(sentences) - 1)]
    told = [make_told(words, outlet) for words, outlet in zip(sentences, outlets, strict=True)]
    assert count_origins(told) == origins
