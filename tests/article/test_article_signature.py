"""Who wrote an article, where its name stands between headline and lead without a "By"."""

import pytest

from newsdigest.article.extract import extract_article
from newsdigest.records import Article, Page

HEADLINE = "Envoys end their talks in the old palace"
DAY = "2 June 2031"
BODY = (
    "The two sides met in the old palace for an hour on Monday and left without a word.\n"
    "Vera Holt, who led them, said that they would meet again in Port Elm before the summer."
)

# Lines beside the day that name no writer: places, sections, desks, outlets, whom it is about.
NO_SIGNATURES = [
    "Vera Holt",
    "Vera Holt in Rome",
    "Port Elm",
    "Hong Kong",
    "Middle East",
    "Breaking News",
    "Sky News",
    "Kyiv Post",
    "Moravian Herald",
    "Africa desk",
    "Sports reporter",
    "A former Rome correspondent",
    "What happens next",
    "Protests in Rome",
    "FIRST ROUND",
    "Rome",
    "Old Palace",
    "Ann Bell is not amused.",
]

SIGNATURES = {
    "Ann Bell": ("Ann Bell",),
    "Ann Bell and Carl van Dahl": ("Ann Bell", "Carl van Dahl"),
    "Ann Bell, Eve Lind and Carl Orlov": ("Ann Bell", "Eve Lind", "Carl Orlov"),
    "Ann Bell in Lisbon": ("Ann Bell",),
    "Ann Bell in Lisbon and Carl Orlov in Madrid": ("Ann Bell", "Carl Orlov"),
    "Ann Bell Harbour correspondent": ("Ann Bell",),
    "Ann Bell Senior political correspondent": ("Ann Bell",),
    "Ann Bell, Diplomatic Editor": ("Ann Bell",),
    "Ann Bell and Carl Orlov Defence and security editors": ("Ann Bell", "Carl Orlov"),
}


def extract(*lines: str) -> Article:
    return extract_article(Page("a.txt", "\n".join(lines), ""))


@pytest.mark.parametrize("line", NO_SIGNATURES)
def test_no_signature(line: str) -> None:
    for lines in ((line, DAY), (DAY, line)):
        assert extract(HEADLINE, *lines, "", BODY).authors == ()


@pytest.mark.parametrize(
    "line", ["Ann Bell", "Ann Bell in Lisbon", "Ann Bell Harbour correspondent"]
)
def test_no_signature_without_a_day_beside_it(line: str) -> None:
    assert extract(HEADLINE, line, "", BODY).authors == ()
    assert extract(line, HEADLINE, "", BODY).authors == ()
    assert extract(HEADLINE, "", BODY, line, BODY).authors == ()


@pytest.mark.parametrize(("line", "names"), SIGNATURES.items())
def test_signature(line: str, names: tuple[str, ...]) -> None:
    for lines in ((line, DAY), (DAY, line), (DAY, "Updated 2 hours ago", line)):
        article = extract(HEADLINE, "", *lines, "", BODY)
        assert article.authors == names
        assert (article.title, article.text) == (HEADLINE, BODY.replace("\n", "\n\n"))


def test_a_signature_above_a_role() -> None:
    assert extract(HEADLINE, "Ann Bell", "Harbour reporter", "", BODY).authors == ("Ann Bell",)


@pytest.mark.parametrize("heading", ["Opinion", "Comment", "OPINION"])
def test_a_signature_of_an_opinion(heading: str) -> None:
    assert extract(heading, HEADLINE, "Ann Bell", "", BODY).authors == ("Ann Bell",)
    assert extract(heading, HEADLINE, "Port Elm", "", BODY).authors == ()
    assert extract(heading, "News", HEADLINE, "Ann Bell", "", BODY).authors == ()


def test_a_signature_below_a_standfirst_is_no_paragraph() -> None:
    standfirst = "Both sides say that nothing has been agreed upon so far and that much is to do."
    article = extract(HEADLINE, standfirst, "Ann Bell in Lisbon", DAY, "", f"ROME — {BODY}")
    assert article.authors == ("Ann Bell",)
    assert article.text == "\n\n".join((standfirst, *BODY.split("\n")))


def test_who_the_writer_is_may_be_told_below() -> None:
    told = "Ann Bell is the author of a history of the harbour and of its old palace."
    assert extract(HEADLINE, "Ann Bell", DAY, "", BODY, told).authors == ("Ann Bell",)


def test_a_byline_comes_first() -> None:
    assert extract(HEADLINE, "Ann Bell", DAY, "By Carl Orlov", "", BODY).authors == ("Carl Orlov",)
