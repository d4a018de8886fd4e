"""The corpus of sentences: texts of our own, and where their sentences and headings are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdigest.sentences.split import split_sentences


def cut(text: str) -> list[str]:
    return [text[s.start : s.end] for s in split_sentences(text)]


ONE = [
    "Mr. Kovo met Gen. Ek at 5 p.m. on Friday.",
    "The U.S. Navy sank it.",
    "J. F. Kovo came from St. Ives, Co. Mayo.",
    "He paid $3.50 for No. 7 at Inc. Ltd. prices.",
    "“It ended. We left,” she said... and slept.",
    "Was it you? no, said he.",
]
SEVERAL = [
    ("He came. She left.", ["He came.", "She left."]),
    ("He lives in the U.S. The talks ended.", ["He lives in the U.S.", "The talks ended."]),
    ("“We go.” He left.", ["“We go.”", "He left."]),
    ("“Why?” she asked. Nobody knew.", ["“Why?” she asked.", "Nobody knew."]),
    ("One line\n\nAnother line.", ["One line", "Another line."]),
    ("He said No. Then he left.", ["He said No.", "Then he left."]),
]
HEADINGS = ["Talks end without a deal", "Mayor says bridge 'must wait'", "What is next"]
NO_HEADINGS = [
    "The talks ended.",
    "“We go,” she said",
    "''We go,'' she said",
    "''We go.''",
    "“And then it rained.”",
    "She said:",
]


@pytest.mark.parametrize("text", [*ONE[:4], ONE[5]])
def test_is_one_sentence(text: str) -> None:
    assert cut(text) == [text]


@pytest.mark.parametrize(("text", "sentences"), SEVERAL)
def test_is_several(text: str, sentences: list[str]) -> None:
    assert cut(text) == sentences


@pytest.mark.parametrize("text", HEADINGS)
def test_is_a_heading(text: str) -> None:
    assert [s.heading for s in split_sentences(text)] == [True]


@pytest.mark.parametrize("text", NO_HEADINGS)
def test_is_no_heading(text: str) -> None:
    assert not any(s.heading for s in split_sentences(text))


@given(st.text(alphabet="aB1-•.?!”\"' \n,", max_size=80))
def test_sentences_are_ordered_trimmed_and_apart(text: str) -> None:
    end = 0
    for sentence in split_sentences(text):
        assert end <= sentence.start < sentence.end <= len(text)
        words = text[sentence.start : sentence.end]
        assert words == words.strip()
        end = sentence.end


@pytest.mark.parametrize("piece", [".", "?”", "a. ", " ", "\n", "a\n", '"', "Mr. "])
def test_a_text_of_one_thing_over_and_over_costs_no_more_than_its_length(piece: str) -> None:
    text = piece * 400_000  # a cost that grew with the square would never come back
    spans = [(sentence.start, sentence.end) for sentence in split_sentences(text)]
    assert all(0 <= start < end <= len(text) for start, end in spans)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        # no item: a dash within, an aside, what goes on
        ("-- the port of Oslo -- was shut.", ["-- the port of Oslo -- was shut."]),
        ("-5 degrees were measured.", ["-5 degrees were measured."]),
        (
            "- The port was shut.\n\n• “We go,” she said.",
            ["The port was shut.", "“We go,” she said."],
        ),
        ("-- Rain fell. Snow fell.", ["Rain fell.", "Snow fell."]),
    ],
)
def test_the_mark_of_an_item_is_no_part_of_it(text: str, sentences: list[str]) -> None:
    assert cut(text) == sentences
