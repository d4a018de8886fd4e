"""Stamps before the lead on its line, and readers' comments below the article."""

from textwrap import dedent

import pytest

from newsdigest.article.extract import extract_article
from newsdigest.pipeline import read_article
from newsdigest.records import Article, Page

LEAD = "The envoys met in the old palace for an hour and left without a word to the press."
MORE = "Their ministers said that they would meet again before the end of the summer."


def read(text: str, *fields: tuple[str, str]) -> Article:
    page = Page("a.txt", text, "", fields)
    article = read_article(page)
    for paragraph in article.paragraphs:
        length = paragraph.end - paragraph.start
        own = article.text[paragraph.start : paragraph.end]
        assert page.text[paragraph.page_start : paragraph.page_start + length] == own
    return article


NO_STAMPS = (
    "8 June 2031 was the day on which the envoys met in the old palace for the first time.",
    "8 June 2031 The Day the Envoys Met is the name of a film that opens in the capital today.",
    "June 8, 2031 at 5 pm is when the talks are to end, the ministers said in a statement.",
    "At 10:24 GMT on Sunday 8 June 2031 Envoy Bell left the palace without a word to the press.",
    "The tally, last updated at 06:28 GMT, 8 June 2031, showed that the bridge had been closed.",
    "The talks begin on Sunday 8 June 2031 15.00 BST in the palace, ministers of both sides said.",
    "The talks are due Sunday 8 June 2031 15.00 BST Sunday evening at the latest, ministers said.",
    "Kick-off Sunday 8 June 2031 15.00 BST Venue The Old Palace Ground in the capital, at noon.",
    "Tuesday 3 June 2031 11.22 BST 10.24am: The first of the envoys left without a word.",
    "Nobody knew more. Sunday 8 June 2031 15.00 BST Envoys had left, as the guards noted later.",
    "10:24 GMT The envoys have met in the old palace and left without a word to the press.",
    "Updated rules were published on 8 June 2031 and Envoys of both sides signed them at once.",
    "By George Bell had been seen as a man of the old order until he left the palace at noon.",
)


@pytest.mark.parametrize("lead", NO_STAMPS)
def test_leads_that_hold_dates_stay_whole(lead: str) -> None:
    assert read(f"{lead}\n{MORE}").text == f"{lead}\n\n{MORE}"


def test_entries_of_a_live_report_keep_their_stamps() -> None:
    report = f"3 June 2031 11:22 {LEAD}\n3 June 2031 11:45 {MORE}"
    assert read(report).text == report.replace("\n", "\n\n")


# What stands before the lead, and the day and hour it tells.
STAMPS = (
    ("8 June 2031 Last updated at 06:28 GMT Help", "2031-06-08"),
    ("8 June 2031 Last updated at 06:28", "2031-06-08"),
    ("Page last updated at 08:03 GMT, Sunday, 8 June 2031 09:03 UK", "2031-06-08T08:03Z"),
    (
        "Page last updated at 08:03 GMT, Sunday, 8 June 2031"
        " [an error occurred while processing this directive]",
        "2031-06-08T08:03Z",
    ),
    ("Last updated: 8 June 2031", "2031-06-08"),
    ("Published: 8 June 2031", "2031-06-08"),
    ("Page last modified 8 June 2031", "2031-06-08"),
    ("Updated: 8 June 2031, 10:22", "2031-06-08T10:22"),
    ("Published: June 8, 2031 10:22 a.m.", "2031-06-08T10:22"),
    ("Published: 8 June 2031 10:22 | Updated: 9 June 2031 12:00", "2031-06-08T10:22"),
    ("Published: 8 June 2031 10:22 Last updated: 9 June 2031", "2031-06-08T10:22"),
    ("Sunday 8 June 2031 15.39 BST", "2031-06-08T15:39"),
    ("SPRINGFIELD, Ohio | Sun Jun 8, 2031 6:47 pm EDT", "2031-06-08T18:47"),
    ("LONDON/PARIS, June 5 | Thu Jun 5, 2031 6:47 pm EDT", "2031-06-05"),
)


@pytest.mark.parametrize(("stamp", "day"), STAMPS)
@pytest.mark.parametrize("fields", [(), (("title", "Envoys meet again"),)])
def test_stamps_leave_the_lead_and_date_the_article(
    stamp: str, day: str, fields: tuple[tuple[str, str], ...]
) -> None:
    article = read(f"{stamp} {LEAD}\n{MORE}", *fields)
    assert article.text == f"{LEAD}\n\n{MORE}"
    assert article.published is not None
    assert article.published.value == day
    assert article.published.basis == "explicit"
    assert article.retrieved is None


@pytest.mark.parametrize(
    ("before", "title", "authors"),
    [
        ("Envoys leave the palace without a word ROME |", "Envoys leave the palace", ()),
        (
            "Envoys leave the palace without a word By Ann Bell and Carl Dahl ROME |",
            "Envoys leave the palace",
            ("Ann Bell", "Carl Dahl"),
        ),
        ("By Ann Bell, Harbour Correspondent ROME |", None, ("Ann Bell",)),
        ("Envoys leave the palace without a word", "Envoys leave the palace", ()),
    ],
)
def test_headline_and_byline_before_a_stamp(
    before: str, title: str | None, authors: tuple[str, ...]
) -> None:
    article = read(f"{before} Thu Jun 5, 2031 6:47 pm EDT ROME (Reuters) - {LEAD}\n{MORE}")
    assert article.text == f"{LEAD}\n\n{MORE}"
    assert (article.title or "").startswith(title or "")
    assert bool(article.title) == bool(title)
    assert (article.authors, article.dateline, article.agencies) == (authors, "Rome", ("Reuters",))


def test_a_short_lead_behind_a_stamp_is_the_lead() -> None:
    article = read(
        f"ROME | Sun Jun 8, 2031 6:47 pm EDT ROME (Reuters) - Nobody came.\n{LEAD}\n{MORE}"
    )
    assert article.text == f"Nobody came.\n\n{LEAD}\n\n{MORE}"
    assert article.title is None


def test_a_stated_day_counts_more_than_a_stamp() -> None:
    article = read(f"8 June 2031 Last updated at 06:28 GMT {LEAD}", ("published", "2031-06-07"))
    assert article.published is not None
    assert article.published.value == "2031-06-07"


ARTICLE = f"{LEAD}\n{MORE}\n"

# What stays whole, though it looks like readers' comments.
NO_COMMENTS = {
    "a live report": """
        10:24am GMT: The envoys have come to the palace, and the gates are closed behind them.
        11:02am GMT: A guard says that nobody will leave before the evening has come.
        3:15pm GMT: The first of the two sides leaves the palace without a word to the press.
        """,
    "a live report with bars": """
        5:24 pm | The envoys have come to the palace, and the gates are closed behind them.
        5:31 pm | A guard says that nobody will leave before the evening has come.
        """,
    "an interview": """
        Q: Did you expect that the two sides would leave the palace without a word?
        A: Nobody did, and I have seen many of these meetings in my long life here.
        Q: Will they meet again before the end of the summer, as the ministers say?
        """,
    "quotes with times": """
        "On June 3, 2031 at 5:24 pm the gates were closed behind us," one of the guards said.
        He wrote on June 4, 2031 at 5:31 pm that nobody had left, and his message was read by all.
        """,
    "what somebody says, and when": """
        The guards at the gate had seen nobody since the morning, they told our reporter.
        The older guard says:
        3 June 2031, 10:22
        The gates were closed behind us at noon, and nobody left before the evening.
        """,
    "somebody says something": """
        The older of the two guards says:
        "The gates were closed behind us at noon, and nobody left before the evening."
        """,
    "questions and replies": """
        Question
        Did you expect that the two sides would leave the palace without a word?
        Reply
        Nobody did, and I have seen many of these meetings in my long life here.
        Question
        Will they meet again before the end of the summer, as the ministers say?
        Reply
        Nobody knows, and whoever says that he does has not been at the palace.
        """,
    "a single stamp": """
        June 3, 2031 at 5:24 pm | The gates were closed behind the envoys, the guards have noted.
        Nobody left the palace before the evening, as the guards told the reporters there.
        """,
}


@pytest.mark.parametrize("rest", NO_COMMENTS.values(), ids=NO_COMMENTS)
def test_what_looks_like_comments_stays(rest: str) -> None:
    lines = dedent(rest).strip()
    assert read(ARTICLE + lines).text == (ARTICLE + lines).replace("\n", "\n\n")


COMMENTS = {
    "stamps with a link": """
        June 3, 2031 at 5:24 pm | Reply
        Let them talk as long as they like, it will not bring back the ferry to our town.
        """,
    "a stamp with a name behind it": """
        June 3, 2031 at 5:24 pm | Reply Carl Dahl
        Let them talk as long as they like, it will not bring back the ferry to our town.
        """,
    "a stamp with words behind it": """
        June 3, 2031 at 5:24 pm | Report abuse | Let them talk as long as they like, I say to you.
        And it will not bring back the ferry to our town, whatever they write down there.
        """,
    "two stamps with words behind them": """
        June 3, 2031 at 5:24 pm | Let them talk as long as they like, that is what I say to you.
        It will not bring back the ferry to our town, whatever they write down in there.
        June 3, 2031 at 5:31 pm | You would say so, but the ferry has been gone for ten years.
        """,
    "a stamp in the middle of a line": """
        Let them talk. June 3, 2031 at 5:24 pm | Reply You would say so, but we need the ferry.
        And it will not come back to our town, whatever they write down in the palace.
        """,
    "who says it, and when": """
        Carl Dahl says:
        June 3, 2031 at 5:24 pm
        Let them talk as long as they like, it will not bring back the ferry to our town.
        Reply
        """,
    "a name, the hour, a link": """
        Carl Dahl
        3 June 2031 at 10:02
        Let them talk as long as they like, it will not bring back the ferry to our town.
        Reply
        Eva Frey
        3 June 2031 at 10:15
        You would say so, but the ferry has been gone for ten years, and nobody misses it.
        Reply
        """,
    "who posted it": """
        Posted by: Carl Dahl | 3 June 2031 at 10:02
        Let them talk as long as they like, it will not bring back the ferry to our town.
        Posted by: Eva Frey | 3 June 2031 at 10:15
        You would say so, but the ferry has been gone for ten years, and nobody misses it.
        """,
    "links below each": """
        Report abuse
        You would say so, but the ferry has been gone for ten years, and nobody misses it.
        Report abuse
        """,
}


@pytest.mark.parametrize("comments", COMMENTS.values(), ids=COMMENTS)
@pytest.mark.parametrize("fields", [(), (("extent", "body"),)])
def test_comments_are_no_article(comments: str, fields: tuple[tuple[str, str], ...]) -> None:
    article = read(ARTICLE + dedent(comments).strip(), *fields)
    assert article.text == ARTICLE.strip().replace("\n", "\n\n")
    assert article.published is None


def test_the_articles_own_stamp_is_no_comment() -> None:
    own = "Posted by: Ann Bell | 3 June 2031 at 10:02"
    text = f"Envoys leave the palace\n{own}\n{LEAD}\n{MORE}\n{own}"
    article = read(text)
    assert article.text == f"{LEAD}\n\n{MORE}"
    assert article.authors == ("Ann Bell",)
    assert article.published is not None
    assert article.published.value.startswith("2031-06-03")


HOSTILE = ("June 3, 2031 at ", "Last updated ", "ROME | ", "3 June 2031 ", "By Ann ", "| Reply at ")


@pytest.mark.parametrize("unit", HOSTILE)
def test_hostile_stamps(unit: str) -> None:
    extract_article(Page("a.txt", unit * (400_000 // len(unit)), ""))
    extract_article(Page("a.txt", f"{unit * 20}\n" * 2000, ""))
