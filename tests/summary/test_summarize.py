"""Summaries: what a source says, in its own sentences and its own order."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from newsdigest.cli.app import app
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


def ranked(text: str, count: int) -> list[str]:
    """The sentences of a summary, the most telling first."""
    found = annotate_text(text, "2025-05-16")
    spans = summarize_article(text, found.sentences, found.quotations, count=count)
    return [text[span.start : span.end] for span in spans]


def summary(text: str, count: int = 3) -> list[str]:
    return sorted(ranked(text, count), key=text.index)


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


NEWS = [
    "Police reported earlier that the port of Oslo had closed in May.",
    "We reported higher sales at the port of Oslo earlier this year, Mayor Berg said.",
    "We said that the port of Oslo would close in May, not in June.",
    "We earlier saw the port of Oslo close, Mayor Berg told the council.",
    "An earlier report by the council said that the port of Oslo had lost money.",
    "An earlier version of the bill would have closed the port of Oslo.",
    "This report by the council was ready before the port of Oslo closed.",
    "The page of history that Oslo has turned with its port is long.",
    "The old port of Oslo covers 40 hectares of land in the city.",
    "Oslo Harbour covers more than 40 hectares of land by the port.",
    "You can smell the sea in the old port of Oslo, the mayor said.",
    "This live show of the port of Oslo drew a crowd to the city.",
    "Follow the money at the port of Oslo and you find the council, Mayor Berg said.",
    "If you have a boat in the port of Oslo, the city will move it.",
]
ASIDES = [
    "We reported earlier that the port of Oslo would close in May.",
    "As we reported earlier, the port of Oslo will close in May.",
    "We wrongly reported that the port of Oslo would close in March.",
    "Earlier on Friday we said that the port of Oslo would close in March.",
    "An earlier version of this story said that the port of Oslo would close in March.",
    "In a previous version of our report the port of Oslo was said to close.",
    "This article was amended to say when the port of Oslo will close.",
    "A correction was made to the month in which the port of Oslo will close.",
    "Correction (16 May): the port of Oslo closes in May, not in March.",
    "Editor’s note: the port of Oslo closes in May and not in March.",
    "Kari Nilsen covers the port of Oslo and the council for the Oslo Post.",
    "Kari J. Nilsen contributed to this report on the port of Oslo.",
    "This live page on the port of Oslo is now closed to comments.",
    "This live page is now closed after the news from the port of Oslo.",
    "We’re closing our live page on the port of Oslo and its mayor.",
    "You can continue to follow our coverage of the port of Oslo.",
    "Thank you for joining us on the day the port of Oslo closed.",
    "Follow Kari Nilsen on Twitter for more about the port of Oslo.",
    "Read more about the old port of Oslo and its mayor.",
    "If you spot an error about the port of Oslo, please let us know.",
]


@pytest.mark.parametrize("sentence", NEWS)
def test_what_is_news(sentence: str) -> None:
    assert sentence in ranked(f"{sentence}\n\nRain is expected in all the land today.", 2)


@pytest.mark.parametrize("sentence", ASIDES)
def test_what_a_page_says_of_itself_is_no_summary(sentence: str) -> None:
    assert sentence not in ranked(f"{sentence}\n\nRain is expected in all the land today.", 2)


def test_the_lead_comes_first_and_is_not_said_twice() -> None:
    chosen = summary(ARTICLE)
    assert chosen[0] == "The city of Oslo will close its old port in May, the mayor said on Friday."
    assert not any(sentence.startswith("The old port of Oslo") for sentence in chosen)


@pytest.mark.parametrize("count", [0, 1, 2, 3])
def test_no_more_sentences_than_asked_for(count: int) -> None:
    assert len(summary(ARTICLE, count)) <= max(count, 0)


@pytest.mark.parametrize("count", range(5))
def test_a_shorter_summary_is_the_beginning_of_a_longer_one(count: int) -> None:
    assert ranked(ARTICLE, count) == ranked(ARTICLE, 10)[:count]


def test_the_most_telling_sentence_need_not_be_the_first() -> None:
    text = (
        "It was a warm and quiet evening in the small town by the sea.\n\n"
        "Mayor Anna Berg told the council that the old port of Oslo will close in May.\n\n"
        "The council agreed that Oslo has no money for the old port, said Mayor Berg.\n\n"
        "The old port of Oslo was built in 1991, and the council of Oslo owns it.\n"
    )
    first, *_ = ranked(text, 3)
    assert first.startswith("Mayor Anna Berg")
    assert summary(text)[0] != summary(text)[-1]


@pytest.mark.parametrize("text", ["", "Port to close", "“Yes.”"])
def test_a_text_without_statements_has_no_summary(text: str) -> None:
    assert summary(text) == []


@given(st.text(max_size=400))
def test_any_text_gives_sentences_of_it_each_once(text: str) -> None:
    found = annotate_text(text, None)
    spans = summarize_article(text, found.sentences, found.quotations)
    wholes = [(sentence.start, sentence.end) for sentence in found.sentences]
    assert all(tuple(span) in wholes for span in spans)
    assert len(set(spans)) == len(spans)


@pytest.mark.parametrize(("options", "number"), [([], 3), (["--sentences", "1"], 1)])
def test_sources_show_as_many_sentences_as_asked_for(
    tmp_path: Path, options: list[str], number: int
) -> None:
    page = tmp_path / "port.txt"
    page.write_text(f"Port to close\n\nOslo, 16 May 2025 — {ARTICLE}", encoding="utf-8")
    result = CliRunner().invoke(app, ["sources", str(page), "-f", "json", *options])
    [row] = json.loads(result.stdout)
    starts = [sentence["start"] for sentence in row["summary"]]
    assert len(starts) == number
    assert starts == sorted(starts)
