"""Who publishes, who supplied the text, who wrote it: read from credits, never from citations."""

import pytest

from newsdigest.article.extract import extract_article
from newsdigest.records import Article, Page

BODY = (
    "The two sides met in the old palace for an hour on Monday and left without a word.\n"
    "Their ministers said that they would meet again before the end of the summer."
)


def extract(above: str = "", below: str = "", *, body: str = BODY, **fields: str) -> Article:
    return extract_article(Page("a.txt", f"{above}\n{body}\n{below}", "", tuple(fields.items())))


# Outlets that are cited, or agencies that took the picture: none of them publishes.
CITED = [
    "A minister told Fox News on Monday that both sides would meet again, according to Reuters.",
    "“We shall meet again,” he wrote in a letter to The New York Times that was seen by the BBC.",
    "The Guardian reported on Monday that both sides had met in secret before the talks began.",
    "A source close to the talks told The Economist that nothing had been agreed upon so far.",
    "AFP quoted a minister as saying that both sides would meet again in the course of the year.",
    "Ministers arrive at the old palace on Monday morning. Photo: Ann Bell/AFP",
    "Ministers arrive at the old palace on Monday morning [Ann Bell/Reuters]",
]

OUTLETS_ABOVE = {
    "Ferry talks end in the palace | BBC News": "BBC News",
    "Ferry talks end in the palace - The Guardian": "The Guardian",
    "Al Jazeera\nFerry talks end in the old palace": "Al Jazeera",
    "https://www.theguardian.com/world/2031/jun/02/ferry-talks": "The Guardian",
}

OUTLETS_BELOW = {
    "middleeasteye.net": "Middle East Eye",
    "www.bbc.co.uk": "BBC News",
    "https://edition.cnn.com/2031/06/02/ferry": "CNN",
    "Source: https://www.dw.com/en/ferry/a-123": "Deutsche Welle",
    "© 2031 The Irish Times": "The Irish Times",
    "Copyright © 2031, Haaretz. All rights reserved.": "Haaretz",
    "© 2019-2031 Kyiv Post Ltd. All rights reserved": "Kyiv Post",
    "Support the Morning Star": "Morning Star",
    "Subscribe to The Times of Israel": "The Times of Israel",
    "Sign up for the Axios newsletter": "Axios",
    "New MEE newsletter: Jerusalem Dispatch": "Middle East Eye",
    "Download the France 24 app": "France 24",
    "With reporting by RFE/RL's Georgian Service": "RFE/RL",
    "northern-gazette.example": "northern-gazette.example",
}

AGENCIES_BELOW = {
    "AFP": ["AFP"],
    "(BSS/AFP)": ["BSS", "AFP"],
    "AFP, Reuters and dpa": ["AFP", "Reuters", "dpa"],
    "Source: Anadolu Agency": ["Anadolu Agency"],
    "(Reporting by Ann Bell; Editing by Carl Orlov)": ["Reuters"],
    "(Reporting by Ann Bell in Rome and Carl Orlov; writing by Eve Lind; Editing by Bo Dahl)": [
        "Reuters"
    ],
    "With reporting by RFE/RL's Georgian Service, Current Time, AFP, and dpa": ["AFP", "dpa"],
    "(With inputs from PTI)": ["PTI"],
    "With files from The Associated Press": ["AP"],
    "Associated Press writer Carl Orlov contributed to this report.": ["AP"],
    "(FRANCE 24 with AFP)": ["AFP"],
    "Additional reporting by Reuters and AFP": ["Reuters", "AFP"],
}

BYLINES = {
    "By Ann Bell": ["Ann Bell"],
    "by Ann Bell and Carl van Dahl": ["Ann Bell", "Carl van Dahl"],
    "byAnn Bell": ["Ann Bell"],
    "BY ANN BELL": ["Ann Bell"],
    "By Ann Bell, Carl Orlov and Eve Lind in Rome": ["Ann Bell", "Carl Orlov", "Eve Lind"],
    "By Ann Bell, Diplomatic Editor": ["Ann Bell"],
    "By Ann Bell | June 2, 2031": ["Ann Bell"],
    "Author: Ann Bell": ["Ann Bell"],
    "Ann Bell, The Associated Press": ["Ann Bell"],
    "Ann Bell and Carl Orlov, The Associated Press": ["Ann Bell", "Carl Orlov"],
    "CARL ORLOVMonday, 2 June 2031, 09:37": ["Carl Orlov"],
    "By Reuters": [],
    "By Al Jazeera Staff": [],
    "By AFP and Ann Bell": ["Ann Bell"],
}


@pytest.mark.parametrize("sentence", CITED)
def test_who_is_cited_does_not_publish(sentence: str) -> None:
    for article in (
        extract(body=f"{BODY}\n{sentence}\n{BODY}"),
        extract(body=f"{BODY}\n{sentence}"),
    ):
        assert (article.outlet, article.agencies) == (None, ())


@pytest.mark.parametrize(("above", "name"), OUTLETS_ABOVE.items())
def test_outlet_above_the_body(above: str, name: str) -> None:
    article = extract(above)
    assert article.outlet is not None
    assert (article.outlet.name, article.text) == (name, BODY.replace("\n", "\n\n"))


@pytest.mark.parametrize(("below", "name"), OUTLETS_BELOW.items())
def test_outlet_below_the_body(below: str, name: str) -> None:
    article = extract(below=below)
    assert article.outlet is not None
    assert (article.outlet.name, article.text) == (name, BODY.replace("\n", "\n\n"))


def test_a_row_of_the_table_gives_country_and_kind() -> None:
    assert extract(below="rferl.org").outlet == ("RFE/RL", "rferl.org", "CZ", "broadcaster")


def test_an_unknown_domain_takes_the_name_in_print() -> None:
    article = extract(below="© 2031 The Northern Gazette\nnorthern-gazette.example")
    assert article.outlet == ("The Northern Gazette", "northern-gazette.example", None, None)


def test_the_address_is_kept() -> None:
    assert extract(below="https://www.bbc.com/news/1").url == "https://www.bbc.com/news/1"
    assert extract(below="bbc.com").url is None


def test_fields_come_first() -> None:
    stated = extract(
        below="bbc.com", outlet="Kyiv Post", url="https://www.cnn.com/a", authors="A. B"
    )
    assert stated.outlet is not None
    assert (stated.outlet.name, stated.url, stated.authors) == (
        "Kyiv Post",
        "https://www.cnn.com/a",
        ("A. B",),
    )


def test_a_field_may_name_an_unknown_outlet() -> None:
    assert extract(outlet="The Northern Gazette").outlet == (
        "The Northern Gazette",
        None,
        None,
        None,
    )


@pytest.mark.parametrize(("below", "names"), AGENCIES_BELOW.items())
def test_agencies_below_the_body(below: str, names: list[str]) -> None:
    article = extract(below=below)
    assert list(article.agencies) == names
    assert article.text == BODY.replace("\n", "\n\n")


def test_a_credit_behind_the_last_sentence() -> None:
    assert extract(body=f"{BODY} (AFP)").agencies == ("AFP",)


def test_a_national_agency_publishes_what_a_world_agency_supplies() -> None:
    article = extract(body=f"Skopje, 2 June 2031 (dpa/MIA) — {BODY}")
    assert article.outlet is not None
    assert (article.outlet.name, article.agencies) == ("MIA", ("dpa",))


def test_the_house_of_a_sign_off() -> None:
    outlet = extract(below="(FRANCE 24 with AFP)").outlet
    assert outlet is not None
    assert outlet.name == "France 24"


def test_a_world_agency_alone_does_not_tell_who_publishes() -> None:
    assert extract(body=f"SKOPJE (Reuters) - {BODY}").outlet is None


@pytest.mark.parametrize(("byline", "names"), BYLINES.items())
def test_authors(byline: str, names: list[str]) -> None:
    article = extract(f"Ferry talks end in the old palace\n{byline}")
    assert list(article.authors) == names
    assert article.text == BODY.replace("\n", "\n\n")


@pytest.mark.parametrize("line", ["By the sea", "By and large a success", "Author's cut shown"])
def test_no_author(line: str) -> None:
    assert extract(f"Ferry talks end in the old palace\n{line}").authors == ()
