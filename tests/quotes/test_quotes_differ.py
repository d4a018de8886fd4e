"""Where two prints of one utterance differ: words do, case, marks and cuts do not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdigest.quotes.differ import compare_prints

FULL = "We have agreed that each side will name its ships in the harbour."


@pytest.mark.parametrize(
    "other",
    [
        FULL,
        FULL.upper(),
        "“We have agreed — that each side will name its ships in the harbour”",
        # only cut
        "each side will name its ships",
        "We have agreed",
    ],
)
def test_what_is_no_difference(other: str) -> None:
    assert compare_prints(FULL, other) == ()


@pytest.mark.parametrize(
    ("other", "differs"),
    [
        ("We have agreed that all sides will name its ships in the harbour.",
         (("each side", "all sides"),)),
        ("We agreed that each side will name its ships in the harbour.", (("have", ""),)),
        ("We have agreed that each side will soon name its ships in the harbour.",
         (("", "soon"),)),
    ],
)  # fmt: skip
def test_what_differs(other: str, differs: tuple[tuple[str, str], ...]) -> None:
    assert compare_prints(FULL, other) == differs


@given(st.text(max_size=200))
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert compare_prints(text, text) == ()
