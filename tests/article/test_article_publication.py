"""The day of publication below an article, and what below an article is none."""

import pytest

from newsdigest.article.extract import extract_article
from newsdigest.pipeline import read_article
from newsdigest.records import Article, Page

BODY = (
    "The two sides met in the old palace for an hour on Monday and left without a word.\n\n"
    "Their ministers said that they would meet again before the end of the summer.\n\n"
    "The harbour office said that the ferries were to sail as they had in the spring."
)
TITLE = "Ferry talks end in the old palace"
DAY = "Published 2 June 2031"

# What stands below the body and says nothing of the day of the article.
NO_PUBLICATION = [
    "2 June 2031",
    "Published in June 2031",
    "Published 2 June",
    "Posted 2 days ago",
    "This article was first published by the Harbour Post on 2 June 2031",
    "This report was published on 2 June 2031",
    "Storm closes the port\nPublished 2 June 2031",
    "Published 2 June 2031\nStorm closes the port\nPublished 1 June 2031",
    "Published 2 June 2031\nStorm closes the port\n1 June 2031",
    "More stories\nStorm closes the port\nPublished 2 June 2031",
    "Related articles\nPublished 2 June 2031\nStorm closes the port",
    "Comments\nPublished 2 June 2031",
    "Ann Bell says:\nPosted on 2 June 2031 at 5:22 pm",
    "Good that they met.\n\nPosted on 2 June 2031 at 5:22 pm\n\n"
    "It rained all that day in the harbour and nobody came to hear them.\n\n"
    "Posted on 3 June 2031 at 6:10 pm",
    "\n".join(["Share this article"] * 40) + "\nPublished 2 June 2031",
]

PUBLICATIONS = [
    "Published 2 June 2031",
    "Published: June 2, 2031, 10:22 am",
    "Published on Monday, 2 June 2031 at 10:22 GMT",
    "First published on 2 June 2031.",
    "Originally published June 2, 2031",
    "This article was first published on 2 June 2031.",
    "This story was originally published June 2, 2031 at 5:00 AM.",
    "Posted on 2 June 2031 by Ann Bell",
    "Posted on 2031-06-02",
    "Date: 2 June 2031",
    "Publication date: 2 June 2031",
    "Published 2 June 2031 | Updated 4 June 2031",
    "Share this article\n\nPublished 2 June 2031\nMore stories\nStorm closes the port\n1 June 2031",
    "By Ann Bell\nPublished 2 June 2031\nTags: harbour, ferries\nComments\n3 June 2031",
    "Updated 4 June 2031\nPublished 2 June 2031",
]


def read(text: str) -> Article:
    return read_article(Page("a.txt", text, ""))


@pytest.mark.parametrize("foot", NO_PUBLICATION)
def test_no_publication(foot: str) -> None:
    assert read(f"{TITLE}\n\n{BODY}\n\n{foot}").published is None


@pytest.mark.parametrize("foot", PUBLICATIONS)
def test_publication(foot: str) -> None:
    article = read(f"{TITLE}\n\n{BODY}\n\n{foot}")
    assert article.published is not None
    assert article.published.value[:10] == "2031-06-02"
    assert article.published.basis == "explicit"
    assert article.text == BODY


@pytest.mark.parametrize("foot", ["Updated 4 June 2031", "Last updated: June 4, 2031"])
def test_an_update_below_counts_where_nothing_else_does(foot: str) -> None:
    alone = read(f"{TITLE}\n\n{BODY}\n\n{foot}").published
    assert alone is not None
    assert alone.value == "2031-06-04"
    both = read(f"{TITLE}\n{DAY}\n\n{BODY}\n\n{foot}").published
    assert both is not None
    assert both.value == "2031-06-02"


@pytest.mark.parametrize("above", ["ROME, June 1, 2031 (AFP) - ", "date 2031-06-01 "])
def test_what_stands_above_counts_more(above: str) -> None:
    text = f"{TITLE}\n\n{above}{BODY}" if "AFP" in above else f"{above}{TITLE}\n\n{BODY}"
    published = read(f"{text}\n\n{DAY}").published
    assert published is not None
    assert published.value == "2031-06-01"


def test_it_gives_a_dateline_its_year() -> None:
    published = read(f"{TITLE}\n\nROME, June 1 (AFP) - {BODY}\n\n{DAY}").published
    assert published is not None
    assert (published.value, published.basis) == ("2031-06-01", "dateline")


# Lines above a body that are no headlines, though they stand where one would.
NO_SHORT_TITLES = [
    "Ann Bell",
    "Old Palace",
    "Palace",
    "palace talks",
    "Storms came",
    "Palace: talks",
]


@pytest.mark.parametrize("line", NO_SHORT_TITLES)
def test_no_short_headline(line: str) -> None:
    assert extract_article(Page("a.txt", f"{line}\n\n{BODY}", "")).title is None


def test_two_words_are_a_headline_where_the_lead_has_them() -> None:
    article = extract_article(Page("a.txt", f"Ministers left\n\n{BODY}\n\n{DAY}", ""))
    assert (article.title, article.text) == ("Ministers left", BODY)
    two = extract_article(Page("a.txt", f"Old Palace\nMinisters left\n\n{BODY}", ""))
    assert two.title is None
