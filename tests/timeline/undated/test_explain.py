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
        ("Talks end\n\nThe talks in Oslo ended on Friday; a vote is to be held on 9 June there.",
         "the text names “9 June”, but not as its own day"),
        ("Talks end\n\nThe talks in Oslo ended on Friday, and this morning all went home.",
         "the text names only a weekday (“Friday”), and counts from its own day (“this morning”)"),
        ("Talks end\n\nThe talks in Oslo ended this morning without any deal on the old port.",
         "the text only counts from its own day (“this morning”)"),
        ("Talks end\n\nThe talks in Oslo began on Monday night and ended at midnight on Monday.",
         "the text names only a weekday (“Monday night”)"),
        ("Talks end\n\nThe talks in Oslo ended late in the morning without any deal on the port.",
         "the page gives no date"),
        ("Talks end\n\nThe talks ended on Monday, and in the morning of Thursday all went home.",
         "the text names only weekdays (“Monday”, “the morning of Thursday”)"),
        ("Talks end\nPublished 02/06/2031\n\nOSLO, May 16 (Reuters) - The talks ended there.",
         "02/06/2031 is 6 February or 2 June"),
        ("Talks end\nUpdated in 2031\n\nOSLO, May 16 (Reuters) - The talks ended without a deal.",
         "the dateline gives no year (“OSLO, May 16”)"),
        ("Talks end\nUpdated June 2031, 10:22\n\nOSLO, May 16 (Reuters) - The talks ended there.",
         "what the page says of its day does not settle it (“Updated June 2031, 10:22”)"),
        ("Talks end\nPublished 2 days ago\n\nThe talks in Oslo ended on Friday without a deal.",
         "what the page says of its day does not settle it (“Published 2 days ago”)"),
        ("Talks end\nPosted on 02/06/2031\n\nThe talks in Oslo ended on Friday without a deal.",
         "02/06/2031 is 6 February or 2 June"),
    ],
)  # fmt: skip
def test_why_a_date_is_unknown(page: str, note: str | None) -> None:
    assert annotate_page(make_page(page)).dating_note == note
