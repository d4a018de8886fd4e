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

# Lines below a body that name nobody who publishes.
NO_OUTLETS_BELOW = [
    "© Ann Bell",
    "© 2031 AFP",
    "© Reuters 2031",
    "Copyright Reuters 2031",
    "© 2031 The Associated Press. All rights reserved.",
    "© 2031 Getty Images",
    "Copyright 2031 All rights reserved",
    "Support Independent Media",
    "Support Ukraine",
    "Subscribe to our newsletter",
    "Follow us on Facebook",
]

# Outlets that no table has, named by the page itself.
UNKNOWN_BELOW = {
    "© 2031 Moravian Herald": "Moravian Herald",
    "Copyright 2031 Moravian Herald. All rights reserved": "Moravian Herald",
    "© Moravian Herald 2031": "Moravian Herald",
    "Copyright Moravian Herald 2019-2031. All rights reserved": "Moravian Herald",
    "© 2019–2031 The Voice of the Bay Ltd. All rights reserved.": "The Voice of the Bay",
    "Support the Moravian Herald": "Moravian Herald",
    "Subscribe to Moravian Herald": "Moravian Herald",
}

# A name, an address, and whose they are: domain and country.
SHARED_NAMES = [
    ("The Independent", "https://www.independent.co.uk/a", "independent.co.uk", "GB"),
    ("The Independent", "https://www.independent.co.ug/a", "independent.co.ug", "UG"),
    ("The Independent", "https://www.bay-independent.example/a", "bay-independent.example", None),
    ("Pravda", "https://www.pravda.com.ua/eng/a", "pravda.com.ua", "UA"),
    ("Pravda", "https://english.pravda.ru/a", "pravda.ru", "RU"),
    ("Pravda", "https://www.pravda.example/a", "pravda.example", None),
    ("CNA", "https://www.channelnewsasia.com/a", "channelnewsasia.com", "SG"),
    ("CNA", "https://focustaiwan.tw/a", "focustaiwan.tw", "TW"),
    ("Insider", "https://www.businessinsider.com/a", "businessinsider.com", "US"),
    ("BBC News", "https://news.google.com/rss/a", "bbc.com", "GB"),
    ("BBC News", "https://reader.example/a", "bbc.com", "GB"),
    ("Moravian Herald", "https://www.mh.example/a", "mh.example", None),
    (
        "Moravian Herald",
        "https://web.archive.org/web/2031/https://mh.example/a",
        "mh.example",
        None,
    ),
    ("Moravian Herald", "https://archive.ph/AbCdE", None, None),
    ("Kyiv Post", "https://www.cnn.com/a", "kyivpost.com", "UA"),
]

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
    "© Reuters 2031": ["Reuters"],
    "© 2031 AFP": ["AFP"],
    "Copyright 2031 The Associated Press. All rights reserved.": ["AP"],
    # Whose a picture is.
    "© AFP": [],
    "© 2031 Ann Bell/AFP": [],
    "© 2031 The AFP Diary": [],
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
    # An outlet wrote it where it stands first, or on a level with others; an agency is credited.
    "By Al Jazeera Staff": ["Al Jazeera Staff"],
    "By Ann Bell and Al Jazeera Staff": ["Ann Bell", "Al Jazeera Staff"],
    "By Reuters": [],
    "By Press Association": [],
    "By Reuters Staff": [],
    "By AFP and Ann Bell": ["Ann Bell"],
    "By Ann Bell and The Associated Press": ["Ann Bell"],
    # Behind a name it says whom somebody works for.
    "By Ann Bell, Reuters": ["Ann Bell"],
    "By Ann Bell for The Guardian": ["Ann Bell"],
    "By Ann Bell | BBC News": ["Ann Bell"],
    # What stands behind a name is no part of it.
    "By Ann BellTwitter": ["Ann Bell"],
    "By Ann Bell Follow @annbell": ["Ann Bell"],
    "By Ann Bell @annbell": ["Ann Bell"],
    "By Ann Bell ann.bell@gazette.example": ["Ann Bell"],
    "By Ann Bell (ann.bell@gazette.example) and Carl Orlov": ["Ann Bell", "Carl Orlov"],
    "By Ann BellUpdated June 2, 2031": ["Ann Bell"],
    "By Carl Follett and Eve Twitterton": ["Carl Follett", "Eve Twitterton"],
    "By Ann Bell, Harbour correspondent": ["Ann Bell"],
    "By Diplomatic Editor": [],
}

# What a field states counts as it stands, where it is no address and no mere role.
STATED = {
    "https://gazette.example/ann-bell": [],
    "ann.bell@gazette.example": [],
    "admin": [],
    "Staff Reporter": [],
    "105092": [],
    "Image: Getty Images": [],
    "Ann Bell": ["Ann Bell"],
    "By Ann Bell, Harbour correspondent": ["Ann Bell"],
    "Ann Bell; Carl Orlov": ["Ann Bell", "Carl Orlov"],
    "Ann Bell (abe)": ["Ann Bell"],
    "Gear Team": ["Gear Team"],
    "ann bell": ["ann bell"],
    "大渡 美咲": ["大渡 美咲"],
    "The Associated Press": ["The Associated Press"],
    "dpa": ["dpa"],
    "Gazette staff reporter": ["Gazette staff reporter"],
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


@pytest.mark.parametrize("below", NO_OUTLETS_BELOW)
def test_no_outlet_below_the_body(below: str) -> None:
    assert extract(below=below).outlet is None


@pytest.mark.parametrize(("below", "name"), UNKNOWN_BELOW.items())
def test_unknown_outlet_below_the_body(below: str, name: str) -> None:
    article = extract(below=below)
    assert article.outlet == (name, None, None, None)
    assert article.text == BODY.replace("\n", "\n\n")
    at_home = extract(below=f"{below}\n{''.join(name.lower().split())}.example")
    assert at_home.outlet is not None
    assert at_home.outlet.name == name
    elsewhere = extract(below=f"{below}\nbay-times.example")
    assert elsewhere.outlet is not None
    assert elsewhere.outlet.name == "bay-times.example"


@pytest.mark.parametrize("line", ["Support the troops", "Follow the money", "Watch the skies"])
def test_a_heading_is_no_promotion(line: str) -> None:
    more = "Nobody in the harbour had heard of it before the boats came in on Sunday evening."
    assert line in extract(body=f"{BODY}\n{line}\n{more}\n{more.upper()}").text


@pytest.mark.parametrize(("name", "url", "domain", "country"), SHARED_NAMES)
def test_the_address_settles_a_name(
    name: str, url: str, domain: str | None, country: str | None
) -> None:
    outlet = extract(outlet=name, url=url).outlet
    assert outlet is not None
    assert (outlet.domain, outlet.country) == (domain, country)


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


@pytest.mark.parametrize(("value", "names"), STATED.items())
def test_stated_authors(value: str, names: list[str]) -> None:
    assert list(extract(authors=value).authors) == names


def test_an_agency_that_is_the_author_supplied_the_text() -> None:
    assert extract(authors="Associated Press", outlet="The Gazette").agencies == ("AP",)
    for byline in ("By Reuters", "By Reuters Staff", "By Reuters staff writers"):
        article = extract(f"Ferry talks end in the old palace\n{byline}")
        assert (article.agencies, article.authors, article.outlet) == (("Reuters",), (), None)


@pytest.mark.parametrize(
    ("byline", "name"),
    {
        "By Guardian staff": None,  # a word too: there are many of that name
        "By AFP Staff": None,
        "By Harbour Staff": None,
        "By Ann Bell, Al Jazeera": None,
        "By Al Jazeera Staff": "Al Jazeera",
        "By BBC News Staff": "BBC News",
        "By Kyiv Post staff writers": "Kyiv Post",
    }.items(),
)
def test_an_outlet_whose_staff_wrote_it(byline: str, name: str | None) -> None:
    outlet = extract(f"Ferry talks end in the old palace\n{byline}").outlet
    assert (outlet and outlet.name) == name


@pytest.mark.parametrize("own", ["The Northern Gazette", "northern gazette", "Northern Gazette"])
def test_a_byline_tells_more_than_the_name_of_the_outlet(own: str) -> None:
    above = "Ferry talks end in the old palace\nBy Ann Bell"
    assert extract(above, authors=own, outlet="Northern Gazette").authors == ("Ann Bell",)
    assert extract(authors=own, outlet="Northern Gazette").authors == (own,)
    assert extract(above, authors="dpa", outlet="Northern Gazette").authors == ("dpa",)


@pytest.mark.parametrize("line", ["By the sea", "By and large a success", "Author's cut shown"])
def test_no_author(line: str) -> None:
    assert extract(f"Ferry talks end in the old palace\n{line}").authors == ()
