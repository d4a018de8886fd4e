"""Lines whose point is a day, with who supplied the text, a section or a poster beside it."""

import pytest

from newsdigest.article.extract import extract_article
from newsdigest.records import Article, Page

BODY = (
    "The two sides met in the old palace for an hour on Monday and left without a word.\n"
    "Their ministers said that they would meet again before the end of the summer."
)

# Headlines and kickers that hold a day, and are no date lines.
NO_DATE_LINES = [
    "Harbour strike of 2 June 2031",
    "Harbour strike | 2 June 2031",
    "War in Ukraine 24 February 2022",
    "Ferry leaves at 10:22 on 2 June 2031",
    "Harbour talks 10:22 June 2, 2031",
    "Agencies warn ministers | 2 June 2031 10:22 IST",
    "Letters posted on 2 June 2031 by hand were lost",
    "Posted on 2 June 2031, by noon it was gone from the wall",
    "Rev. Bell of 2 June 2031",
    "Harbour strike | Rome | 2 June 2031",
    "Rome | 2 June 2031",
    "Editor: who was it? | 2 June 2031 10:22",
    "Editor: Harbour strike ends in an old palace | 2 June 2031",
    "Read in 3 minutes: the strike of 2 June 2031",
    "By Oct. 3, 2031 the ferries will sail",
    "By Dec. 31 all ferries will sail. Then they stop",
]

# The line, and the words of the clue it gives.
DATE_LINES = [
    "Agencies | 2 June 2031 06:10 IST",
    "Agencies | Updated: 2 June 2031 06:10 IST",
    "AFP | 2 June 2031",
    "2 June 2031 | Reuters",
    "Updated: 2 June 2031 / The Guardian",
    "World | 2 June 2031, 10:22",
    "National 10:22 June 2, 2031",
    "2031-06-02T23:40:00-05:00",
    "2031-06-02T23:40Z",
    "Posted on 02/06/2031 by admin",
    "Posted on 2 June 2031 at 10:22 am by Ann Bell",
    "02 Jun 2031, Rev. 2",
    "PTI | New Delhi | Updated: 02-06-2031 09:37 IST | Created: 02-06-2031 09:31 IST",
    "2 June 2031, 10:22 · 3 min read",
    "2 June 2031 • 5-minute listen",
    "AFP | 2031-06-02 10:22:03|Editor: bell",
    "Source: AFP | 2031-06-02 10:22:03 | Editor: Ann Bell",
    "Created: 2 June 2031",
    "This article was first published on 2 June 2031",
    "This story was last updated on 2 June 2031",
    "By Ann Bell   |   Sept. 24, 2031   |   5:02 PM",
    "By Ann Bell, Oct. 24, 2031, 5:02 p.m.",
]

POSTERS = {
    "Posted on 2 June 2031 by Ann Bell": ("Ann Bell",),
    "Published June 2, 2031 by Ann Bell and Carl Orlov": ("Ann Bell", "Carl Orlov"),
    "Posted on 02/06/2031 by admin": (),
    "Posted on 02/06/2031 by Admin": (),
}


def extract(line: str) -> Article:
    return extract_article(
        Page("a.txt", f"Ferry talks end in the old palace\n{line}\n\n{BODY}", "")
    )


@pytest.mark.parametrize("line", NO_DATE_LINES)
def test_no_date_line(line: str) -> None:
    assert [clue.text for clue in extract(line).clues if clue.kind != "caption"] == []


@pytest.mark.parametrize("line", DATE_LINES)
def test_date_line(line: str) -> None:
    article = extract(line)
    assert [(clue.kind, clue.text) for clue in article.clues] == [("byline", line)]
    assert article.title == "Ferry talks end in the old palace"
    assert article.text == BODY.replace("\n", "\n\n")


@pytest.mark.parametrize(("line", "authors"), POSTERS.items())
def test_who_posted_it(line: str, authors: tuple[str, ...]) -> None:
    assert extract(line).authors == authors


@pytest.mark.parametrize(
    "line",
    ["Tue., June 3, 2031timer3 min. read", "Tue., June 3, 2031schedule 3 min read"],
)
def test_an_icon_may_be_glued_to_the_day(line: str) -> None:
    assert [clue.text for clue in extract(line).clues] == ["Tue., June 3, 2031"]


@pytest.mark.parametrize(
    "line",
    ["By Ann Bell   |   Sept. 24, 2031   |   5:02 PM", "By Ann Bell, Oct. 24, 2031, 5:02 p.m."],
)
def test_a_byline_may_hold_a_shortened_month(line: str) -> None:
    assert extract(line).authors == ("Ann Bell",)
