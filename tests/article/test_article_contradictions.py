"""Two sure dates of one page that lie days apart: the chosen one stays, its evidence tells both."""

import pytest

from newsdigest.pipeline import read_article
from newsdigest.records import KnownDate, Page

TITLE = "Ferry talks end in the old palace"
BODY = (
    "The two sides met in the old palace for an hour on Monday and left without a word.\n\n"
    "Their ministers said that they would meet again before the end of the summer."
)


def date(text: str, **fields: str) -> KnownDate:
    published = read_article(Page("a.txt", text, "", tuple(fields.items()))).published
    assert published is not None
    return published


# Pages whose dates agree, or whose other date is not one of publication.
AGREED = [
    f"{TITLE}\nPublished 3 June 2031\n\nROME, June 1, 2031 (AFP) - {BODY}",
    f"{TITLE}\nPublished 3 June 2031\n\nROME, June 1 (AFP) - {BODY}",
    f"{TITLE}\nPublished 1 January 2031\n\nROME, Dec 31 (AFP) - {BODY}",
    f"{TITLE}\nPublished 3 June 2031 | Updated 16 June 2031\n\n{BODY}",
    f"{TITLE}\nPublished 3 June 2031\nUpdated 16 June 2031\n\n{BODY}",
    f"{TITLE}\nPublished 03/06/2031\n\nROME, 3 June 2031 (AFP) - {BODY}",
    f"Wednesday, 9 July 2031\n{TITLE}\nPublished 3 June 2031\n\n{BODY}",
    f"{TITLE}\nPublished 3 June 2031\nThe palace in Rome, May 2, 2030. [Ann Bell/AFP]\n\n{BODY}",
    f"{TITLE}\nPublished 3 June 2031\n\n{BODY}\n\nMore stories\nPublished 16 May 2030",
    f"date 2031-06-16 {TITLE}\nPublished 3 June 2031\n\n{BODY}",
]

DATELINE = "ROME, May 3, 2031 (AFP) - "
CONTRARY = {
    f"{TITLE}\nPublished 16 May 2031\n\n{DATELINE}{BODY}": (
        "2031-05-03",
        "“ROME, May 3, 2031”, but the page: “Published 16 May 2031”",
    ),
    f"{TITLE}\nPublished 16 May 2031\n\nROME, May 3 (AFP) - {BODY}": (
        "2031-05-16",
        "“Published 16 May 2031”, but the dateline: “ROME, May 3”",
    ),
    f"{TITLE}\nPublished 16 May 2031\n\n{BODY}\n\nhttps://post.example/2031/05/03/ferry": (
        "2031-05-16",
        "“Published 16 May 2031”, but the address: “2031/05/03”",
    ),
    f"{TITLE}\n\n{DATELINE}{BODY}\n\nPublished 16 May 2031": (
        "2031-05-03",
        "“ROME, May 3, 2031”, but below the text: “Published 16 May 2031”",
    ),
}


@pytest.mark.parametrize("text", AGREED)
def test_dates_that_agree(text: str) -> None:
    assert "but" not in date(text).evidence


@pytest.mark.parametrize(("text", "expected"), CONTRARY.items())
def test_dates_that_contradict_each_other(text: str, expected: tuple[str, str]) -> None:
    published = date(text)
    assert (published.value, published.evidence) == expected


def test_a_field_is_contradicted() -> None:
    published = date(f"{TITLE}\n\n{DATELINE}{BODY}", published="2031-05-16")
    assert published.value == "2031-05-16"
    assert published.evidence == "“2031-05-16”, but the dateline: “ROME, May 3, 2031”"
