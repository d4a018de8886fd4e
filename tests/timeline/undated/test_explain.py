"""Articles without a date: the reason they give."""

import pytest

from newsdigest.pipeline import annotate_page
from tests.factories import make_page


@pytest.mark.parametrize(
    ("page", "note"),
    [
        ("Talks end\n\nOslo, 16 May 2025 (AFP) — The talks ended without a deal.", None),
        ("Talks end\n\nThe talks ended on the shore in Oslo without any deal on the port.",
         "the page gives no date"),
        ("Talks end\n\nThe talks in Oslo ended on Friday without any deal on the old port.",
         "the text names only a weekday (“Friday”)"),
        ("Talks end\n\nThe talks in Oslo ended at the weekend without any deal on the port.",
         "the page gives no date"),
        ("Talks end\n\nOSLO, May 16 (Reuters) - The talks ended on Friday without any deal.",
         "the dateline gives no year (“OSLO, May 16”)"),
    ],
)  # fmt: skip
def test_why_a_date_is_unknown(page: str, note: str | None) -> None:
    assert annotate_page(make_page(page)).dating_note == note
