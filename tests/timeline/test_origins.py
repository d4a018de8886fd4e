"""Origins: to whom the words of an article go back."""

import pytest

from newsdigest.pipeline import annotate_page
from tests.factories import make_page

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
        pytest.param(
            "The Guardian\n\nPort in turmoil\n\n13 May 2031\n\nThe BBC reported that Ann Berg, the"
            " head of the port of Oslo, told her staff on Friday that she would resign.",
            "BBC News",
            marks=pytest.mark.xfail(
                strict=True,
                reason="only the room for articles knows which outlet a name in the text is",
            ),
        ),
    ],
)
def test_origins(page: str, origin: str) -> None:
    assert annotate_page(make_page(page)).origin == origin
