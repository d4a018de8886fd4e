"""The name of the outlet alone on the first line of a page, above the headline or the body."""

import pytest

from newsdigest.article.extract import extract_article
from newsdigest.records import Article, Page

HEADLINE = "Envoys end their talks in the old palace"
BODY = (
    "The two sides met in the old palace for an hour on Monday and left without a word.\n"
    "Their ministers said that they would meet again before the end of the summer."
)

# First lines that name no outlet: kickers, sections, people, places, short headlines, credits.
NO_MASTHEADS = [
    "Guardian",
    "The Kremlin",
    "World",
    "Nation",
    "Business Today",
    "Daily Herald",
    "Local Gazette",
    "Staff Reporter",
    "Ann Bell",
    "Emily Post",
    "Party Leader",
    "Royal Mail",
    "London Journal",
    "Medical Examiner",
    "Modern Times",
    "The Gold Standard",
    "The Last Post",
    "The Harbour",
    "Owner Sells Herald",
    "Owner Sells Garden City Herald",
    "The Day That Shook the Herald",
    "Why the BBC matters",
    "BBC News - the end",
    "The Guardian of the harbour",
    "Strike at The Guardian - Business",
    "Rome",
    "(Reuters)",
    "Analysis",
    "NOT AGAIN!",
]

MASTHEADS = {
    "The Guardian": "The Guardian",
    "The Independent": "The Independent",
    "The New York Times": "The New York Times",
    "BBC News - Science": "BBC News",
    "BBC News | World": "BBC News",
    "World news | The Guardian": "The Guardian",
    "The Guardian: Opinion": "The Guardian",
    "Kyiv Post Online": "Kyiv Post",
    "Kyiv Post (English edition)": "Kyiv Post",
    "Reuters": "Reuters",
    "Bloomberg": "Bloomberg",
    # In no table.
    "The Harbour Courier": "The Harbour Courier",
    "The Daily Courier": "The Daily Courier",
    "The Garden City Herald": "The Garden City Herald",
    "Moravian Herald": "Moravian Herald",
    "Wendemarker Tageblatt": "Wendemarker Tageblatt",
    "Moravské Listy (English edition)": "Moravské Listy",
    "Moravian Leader, International Edition": "Moravian Leader",
}

NAVIGATION = "Home\nNews\nSport\nWeather\n\n"


def extract(text: str, **fields: str) -> Article:
    return extract_article(Page("a.txt", text, "", tuple(fields.items())))


@pytest.mark.parametrize("line", NO_MASTHEADS)
def test_no_masthead(line: str) -> None:
    assert extract(f"{line}\n{HEADLINE}\n\n{BODY}").outlet is None


# What may be the headline itself, where there is no other.
NO_MASTHEADS_ALONE = [
    *NO_MASTHEADS[: NO_MASTHEADS.index("(Reuters)")],
    "The Independent",
    "The Guardian",
    "Moravské Listy (English edition)",
]


@pytest.mark.parametrize("line", NO_MASTHEADS_ALONE)
def test_no_masthead_without_a_headline_below(line: str) -> None:
    assert extract(f"{line}\n\n{BODY}").outlet is None


@pytest.mark.parametrize("line", ["Moravian Herald", "The Harbour Courier", "The Independent"])
def test_no_masthead_below_a_headline(line: str) -> None:
    assert extract(f"{HEADLINE}\n{line}\n\n{BODY}").outlet is None


@pytest.mark.parametrize("line", ["Moravian Herald", "The Harbour Courier"])
def test_no_masthead_alone_that_the_lead_speaks_of(line: str) -> None:
    assert (
        extract(f"{line}\n\nThe owners of the {line.removeprefix('The ')} sold it. {BODY}").outlet
        is None
    )


@pytest.mark.parametrize("line", ["Moravian Herald", "The Harbour Courier", "The Daily Herald"])
@pytest.mark.parametrize("below", ["", "Published 2 June 2031\n", "By Ann Bell\n2 June 2031\n"])
@pytest.mark.parametrize("body", [BODY, "The talks ended on Monday.", "They met.\n\nThey left."])
def test_a_newspaper_alone_above_the_body(line: str, below: str, body: str) -> None:
    article = extract(f"{line}\n{below}\n{body}")
    assert article.outlet == (line, None, None, None)
    assert article.title is None
    assert article.text.split("\n\n") == [words for words in body.split("\n") if words]


def test_a_short_headline_below_a_masthead() -> None:
    article = extract(f"The Harbour Courier\nMinisters leave\n\n{BODY}")
    assert article.outlet == ("The Harbour Courier", None, None, None)
    assert article.title == "Ministers leave"


def test_an_agency_below_the_headline_or_in_brackets_is_a_credit() -> None:
    for above in (
        f"{HEADLINE}\nReuters",
        f"(Reuters)\n{HEADLINE}",
        f"{NAVIGATION}Reuters\n{HEADLINE}",
    ):
        article = extract(f"{above}\n\n{BODY}")
        assert (article.outlet, article.agencies) == (None, ("Reuters",))


def test_no_masthead_in_the_body() -> None:
    article = extract(f"{HEADLINE}\n\n{BODY}\nMoravian Herald\n{BODY}")
    assert article.outlet is None
    assert "Moravian Herald" in article.text


@pytest.mark.parametrize("above", ["", NAVIGATION, "Skip to main content\n"])
@pytest.mark.parametrize(("line", "name"), MASTHEADS.items())
def test_masthead(line: str, name: str, above: str) -> None:
    if above and line in ("Reuters", "Bloomberg"):
        return
    article = extract(f"{above}{line}\n\n{HEADLINE}\n\n{BODY}")
    assert article.outlet is not None
    assert article.outlet.name == name
    assert (article.title, article.agencies) == (HEADLINE, ())
    assert article.text == BODY.replace("\n", "\n\n")


def test_a_headline_may_have_no_word_of_the_lead() -> None:
    article = extract(f"The Sydney Morning Herald\nNobody saw it coming at all\n\n{BODY}")
    assert article.title == "Nobody saw it coming at all"


def test_a_masthead_publishes_what_a_national_agency_supplies() -> None:
    article = extract(f"Moravian Herald\n{HEADLINE}\n\nSEOUL, June 2 (Yonhap) -- {BODY}")
    assert article.outlet == ("Moravian Herald", None, None, None)
    assert article.agencies == ("Yonhap",)


def test_what_the_format_states_and_the_address_come_first() -> None:
    stated = extract(f"Moravian Herald\n{HEADLINE}\n\n{BODY}", outlet="Kyiv Post")
    assert stated.outlet is not None
    assert stated.outlet.name == "Kyiv Post"
    addressed = extract(f"The Guardian\n{HEADLINE}\nhttps://www.bbc.com/news/1\n\n{BODY}")
    assert addressed.outlet is not None
    assert addressed.outlet.name == "BBC News"
