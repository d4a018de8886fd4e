"""Summaries: what a source says, in its own sentences and its own order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdigest.pipeline import annotate_text
from newsdigest.summary.summarize import summarize_article

ARTICLE = """\
The city of Oslo will close its old port in May, the mayor said on Friday.

Port to close

The port has lost money since 2019, and the ships now go to the new port at Larvik.

“Nobody wanted this, but the port is empty,” Mayor Anna Berg said.

“We tried to save the port of Oslo for many long years.”

The old port of Oslo will close in May, the mayor of the city said on Friday.

She said that the land would be sold.

Rain is expected at the weekend.
"""


def summary(text: str, count: int = 3) -> list[str]:
    found = annotate_text(text, "2025-05-16")
    spans = summarize_article(text, found.sentences, found.quotations, count=count)
    return [text[span.start : span.end] for span in spans]


@pytest.mark.parametrize(
    "never",
    [
        "Port to close",  # a heading
        "“We tried to save the port of Oslo for many long years.”",  # nobody's words by themselves
        "She said that the land would be sold.",  # leans on what is not chosen
    ],
)
def test_what_is_no_summary(never: str) -> None:
    assert never not in summary(ARTICLE, count=3)


def test_the_lead_comes_first_and_is_not_said_twice() -> None:
    chosen = summary(ARTICLE)
    assert chosen[0] == "The city of Oslo will close its old port in May, the mayor said on Friday."
    assert not any(sentence.startswith("The old port of Oslo") for sentence in chosen)


@pytest.mark.parametrize("count", [0, 1, 2, 3])
def test_no_more_sentences_than_asked_for(count: int) -> None:
    assert len(summary(ARTICLE, count)) <= max(count, 0)


@pytest.mark.parametrize("text", ["", "Port to close", "“Yes.”"])
def test_a_text_without_statements_has_no_summary(text: str) -> None:
    assert summary(text) == []


@given(st.text(max_size=400))
def test_any_text_gives_sentences_of_it_in_order(text: str) -> None:
    found = annotate_text(text, None)
    spans = summarize_article(text, found.sentences, found.quotations)
    wholes = [(sentence.start, sentence.end) for sentence in found.sentences]
    assert all(tuple(span) in wholes for span in spans)
    assert list(spans) == sorted(spans)
