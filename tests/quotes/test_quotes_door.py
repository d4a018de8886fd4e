"""The door of the quotes room: what each quotation carries, bad input, the seeds."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdigest.people.resolve import resolve_people
from newsdigest.quotes.attribute import attribute_quotations
from newsdigest.records import KnownDate, Quotation, Timex
from newsdigest.sentences.split import split_sentences

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))


def read(text: str, timexes: tuple[Timex, ...] = ()) -> tuple[Quotation, ...]:
    sentences = split_sentences(text)
    people = resolve_people(text, sentences)
    return attribute_quotations(text, sentences, people, timexes, "2024-05-24")


def day(text: str, words: str, value: str) -> Timex:
    start = text.index(words)
    end = start + len(words)
    return Timex(start, end, "DATE", value, None, "a day", precision="day", day_from=value)


def test_a_quotation_can_be_walked_back_to_its_words() -> None:
    text = "It was late. “We wait,” Mayor Ann Lee, 51, told reporters."
    (found,) = read(text)
    assert text[found.start : found.end] == "We wait"
    assert found.cue is not None
    assert text[slice(*found.cue)] == "told"
    assert found.speaker is not None
    assert text[slice(*found.speaker)] == "Mayor Ann Lee"
    assert text[slice(*found.context)] == "“We wait,” Mayor Ann Lee, 51, told reporters."
    assert found.roles == ("Mayor",)
    assert found.rule == "quotation, subject, cue"


@pytest.mark.parametrize(
    ("text", "words", "basis"),
    [
        ("“We wait,” Ann Lee said on Friday.", "Friday", "relative"),
        ("“We wait,” Ann Lee said on May 24.", "May 24", "explicit"),
        ("On Friday, Ann Lee said the road would open.", "Friday", "relative"),
        ("Ann Lee said Friday that the road would open.", "Friday", "relative"),
    ],
)
def test_said_is_the_day_of_the_attribution(text: str, words: str, basis: str) -> None:
    (found,) = read(text, (day(text, words, "2024-05-24"),))
    assert found.said == KnownDate("2024-05-24", "day", basis, words)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee said the road would open on Friday.",
        "“We leave on Friday,” Ann Lee said.",
        "The road opens on Friday, Ann Lee said.",
    ],
)
def test_a_day_in_the_content_is_not_the_day_of_the_saying(text: str) -> None:
    (found,) = read(text, (day(text, "Friday", "2024-05-24"),))
    assert found.said is None


@pytest.mark.parametrize(
    "text",
    [
        "Her aide, Bo Ek, who sank the bill on Friday, said: “We are proud.”",
        "Her aide, Bo Ek, who argued the case on Friday, said: “We are proud.”",
        "Her aide, Bo Ek, who announced the plan on Friday, told Ulm Radio: “We are proud.”",
        "“We are alone,” said Ann Lee, who lost her boat on Friday.",
        "“We are alone,” said Ann Lee, whose boat sank on Friday.",
        "“We are alone,” said Ann Lee, freed on Friday.",
        "Ann Lee, who was freed on Friday, said she had slept badly.",
        "Ann Lee, elected on Friday, said she would keep the old bridge.",
        "The woman freed on Friday said she had slept badly.",
        "The man who fled on Friday said he was innocent.",
        "“It was a bad day,” Ann Lee said of the collapse in Ulm on Friday.",
        "“We are alone,” Ann Lee told a man who fled on Friday.",
        "“We are alone,” Ann Lee said in Ulm, where a bridge fell on Friday.",
        "“We are alone,” Ann Lee said, while her aide left on Friday.",
        "The bridge was shut on Friday, and Ann Lee said it was unsafe.",
        "The bridge was shut on Friday; Ann Lee said it was unsafe.",
        "Arrested on Friday, Ann Lee said she was innocent.",
        "Since Friday, Ann Lee has said that the bridge is safe.",
        "Although the bridge was shut on Friday, Ann Lee said it was safe.",
        "In a letter to the board, which met on Friday, Ann Lee said it was late.",
        "“We wait,” Ann Lee said before Friday.",
    ],
)
def test_the_day_of_a_clause_or_a_noun_is_not_the_day_of_the_saying(text: str) -> None:
    assert [found.said for found in read(text, (day(text, "Friday", "2024-05-24"),))] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee, the mayor, on Friday said the road would open.",
        "Ann Lee on Friday said the road would open.",
        "When she spoke first, on Friday, Ann Lee said the road would open.",
        "The report published on Friday said the road was unsafe.",
        "“We wait,” said Ann Lee on Friday.",
        "“We wait,” Ann Lee said in a letter that the board saw on Friday.",
        "“We wait,” Ann Lee said of him on Friday.",
        "Ann Lee resigned on Friday, saying that she was tired.",
        "Ann Lee met the board on Friday and said that she was tired.",
        "Speaking to the board on Friday, Ann Lee said the road would open.",
        "Asked about the road on Friday, Ann Lee said it would open.",
        "But on Friday, Ann Lee said the road would open.",
        "“We wait,” Ann Lee, who runs the port, said on Friday.",
        "“We wait,” Ann Lee said in a letter, dated Friday.",
        "It was not until Friday that Ann Lee said the road would open.",
    ],
)
def test_the_day_of_the_saying_stands_in_many_places(text: str) -> None:
    (found,) = read(text, (day(text, "Friday", "2024-05-24"),))
    assert found.said == KnownDate("2024-05-24", "day", "relative", "Friday")


def month(text: str) -> Timex:
    return day(text, "last month", "2024-04")._replace(precision="month")


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee said last month that the road was “no use”.",
        "“No use,” Ann Lee told the board last month.",
        "“No use,” Ann Lee said in an interview last month.",
        "Ann Lee last month said the road was no use.",
    ],
)
def test_a_month_may_be_that_of_the_saying(text: str) -> None:
    (found,) = read(text, (month(text),))
    assert found.said == KnownDate("2024-04", "month", "relative", "last month")


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee, elected last month, said the road was no use.",
        "“No use,” said Ann Lee, who took the post last month.",
        "“No use,” said the woman in charge since last month.",
        "“No use,” Ann Lee said of the road that was opened last month.",
        "After a poor harvest last month, Ann Lee said the road was no use.",
        "“No use,” Ann Lee said at the site of the fire last month.",
        "Ann Lee left the board last month, saying that she was tired.",
    ],
)
def test_a_month_of_something_else_dates_no_saying(text: str) -> None:
    assert [found.said for found in read(text, (month(text),))] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee called the 1996 winner “a fraud”.",
        "Ann Lee called 1996 “a bad year for the port”.",
    ],
)
def test_a_year_that_is_spoken_of_dates_no_saying(text: str) -> None:
    year = day(text, "1996", "1996")._replace(precision="year")
    assert [found.said for found in read(text, (year,))] == [None]


def test_an_open_day_dates_no_saying() -> None:
    text = "“We wait,” Ann Lee said on Friday."
    (found,) = read(text, (day(text, "Friday", "XXXX-WXX-5"),))
    assert found.said is None


# Every stretch of the seeds that is Medinsky's, by its first words: seed -> openings.
MEDINSKY = {
    "000": ["his side was", "both sides have", "the Russians had", "each side"],
    "001": [
        "We don’t want war",
        "And Peter the Great",
        "Moscow was satisfied",
        "In general, we",
        "The Ukrainian side requested",
        "We have agreed that each",
    ],
    "002": ["Moscow was ready", "We have agreed that all", "The negotiations would then"],
    "003": [],
    "004": ['Moscow was "satisfied', "his delegation had", "the negotiators agreed"],
}


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.name[:3])
def test_medinsky_in_the_seeds(seed: Path) -> None:
    text = seed.read_text(encoding="utf-8")
    his = [text[q.start : q.end] for q in read(text) if q.name == "Vladimir Medinsky"]
    expected = MEDINSKY[seed.name[:3]]
    assert len(his) == len(expected)
    assert all(words.startswith(start) for words, start in zip(his, expected, strict=True))


@pytest.mark.parametrize(
    ("seed", "words", "name"),
    [
        ("001", "What do they have to hide", "a Ukrainian official"),
        ("001", "Moscow also threatened", "a well-placed source"),
        ("002", 'a "very small diplomatic', "Friedrich Merz"),
        ("002", "Pressure must continue", "Volodymyr Zelensky"),
        ("004", "the Russian delegation made demands", "an unnamed Ukrainian source"),
        ("004", "one such demand was", "a Ukrainian source"),
        ("004", "Rubio reiterated", "Tammy Bruce"),
        ("004", "decorative", "Volodymyr Zelenskyy"),
        ("004", "The Russians want to draw", "Andriy Yermak"),
        ("004", "But the only thing", "Andriy Yermak"),
        ("004", "The reality is that", "Tatyana Stanovaya"),
        ("004", "Putin is not going", "Kirill Martynov"),
        ("004", "peace is possible only if", "Rustem Umerov"),
    ],
)
def test_others_in_the_seeds(seed: str, words: str, name: str) -> None:
    (path,) = (path for path in SEEDS if path.name.startswith(seed))
    text = path.read_text(encoding="utf-8")
    (found,) = (q for q in read(text) if text.startswith(words, q.start))
    assert found.name == name


def check(text: str) -> None:
    found = read(text)
    starts = [q.start for q in found]
    assert starts == sorted(starts)
    for q in found:
        assert 0 <= q.start < q.end <= len(text)
        assert q.context.start <= q.start < q.end <= q.context.end
        for span in (q.cue, q.speaker):
            assert span is None or 0 <= span.start < span.end <= len(text)


BAD = [
    '"' * 10_000,
    "“" * 10_000,
    "“a” " * 3_000,
    "“a\n\n" * 3_000,
    "' " * 10_000,
    "said " * 5_000,
    "he said, she said, " * 2_000,
    "according to " * 3_000,
    "Ann Lee, the mayor of Ulm, said, " * 1_000,
    "Ann Lee said “we go” " * 2_000,
    "The mayor of " * 3_000,
    "told him that " * 3_000,
    "قال “نعم” أحمد. " * 1_000,
    "“We wait. " * 3_000 + "”",
    ") said (" * 3_000,
    "said 's ; " * 1_000,
    "Ann Lee called it a “x” step of “y” and " * 1_000,
    "Ann Lee went on to say that " * 2_000,
]


@pytest.mark.parametrize("text", BAD, ids=lambda text: text[:20])
def test_bad_input_gives_valid_spans(text: str) -> None:
    check(text)


PIECES = st.sampled_from(
    """
    “ ” " ' ‘ ’ « » said says told he Ann Lee Mr , . ? that according to the mayor of and saying who
    : Ulm it was a — [ ] ( ) as quoted calls in statement , “ ” PARAGRAPH
    's `` '' went on to accused of but gave no details
    """.split()
)


@given(st.lists(PIECES, max_size=40).map(" ".join))
def test_any_news_like_text(text: str) -> None:
    check(text.replace("PARAGRAPH", "\n\n"))


@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    check(text)


def test_no_quotation_lies_in_a_heading_of_the_seeds() -> None:
    for seed in SEEDS:
        text = seed.read_text(encoding="utf-8")
        headings = [s for s in split_sentences(text) if s.heading]
        for q in read(text):
            assert not any(s.start <= q.start < s.end for s in headings)


def test_content_carries_no_outer_marks() -> None:
    for seed in SEEDS:
        text = seed.read_text(encoding="utf-8")
        for q in read(text):
            if q.kind == "direct":
                assert not re.match(r"[\"“”]", text[q.start : q.end])
