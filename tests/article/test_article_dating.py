"""Dating: which clue counts, and what it takes."""

import re

import pytest

from newsdigest.article.dating import date_article
from newsdigest.article.extract import extract_article
from newsdigest.records import Article, DateClue, KnownDate, Outlet, Page, Timex

TEXT = "The two sides met in the old palace on Friday. Nothing was agreed."


def timex(text: str, words: str, value: str) -> Timex:
    start = text.index(words)
    return Timex(start, start + len(words), "DATE", value, None, "test")


def article(*clues: tuple[str, str], text: str = TEXT) -> Article:
    found = tuple(DateClue(kind, words, -1) for kind, words in clues)
    return Article("a", "a.txt", "", None, text, (), clues=found)


def date(
    *clues: tuple[str, str, str, str], text: str = TEXT, country: str | None = None
) -> Article:
    """Date an article by clues given as kind, text, the words of the timex and its value."""
    plain = article(*[(kind, words) for kind, words, _, _ in clues], text=text)
    plain = plain._replace(outlet=Outlet("x", None, country) if country else None)
    found = tuple((timex(words, part, value),) if part else () for _, words, part, value in clues)
    return date_article(plain, found)


CRAWL = ("crawl", "date 2025-05-17", "2025-05-17", "2025-05-17")
CLOCK = ("clock", "Wednesday, 09 July 2025", "Wednesday, 09 July 2025", "2025-07-09")
DATELINE = ("dateline", "Istanbul, 16 May 2025", "16 May 2025", "2025-05-16")
CAPTION = ("caption", "The palace, May 16, 2025", "May 16, 2025", "2025-05-16")
FIELD = ("field", "2025-05-16T10:22:00+03:00", "", "")
BYLINE = ("byline", "Published 16 May 2025", "16 May 2025", "2025-05-16")
ADDRESS = ("address", "2025/05/15", "", "")
DIGITS = ("byline", "06/02/2025", "06/02/2025", "2025-06-02")
YEARLESS = ("dateline", "ISTANBUL, May 16", "May 16", "XXXX-05-16")

UNDATED = {
    "no clue": date(),
    "the page's own clock alone": date(CLOCK),
    "a caption that the text does not confirm": date(CAPTION, text="They met. They left."),
    "a caption with another weekday in the lead": date(CAPTION, text="They met on Thursday."),
    "a today that somebody else speaks": date(CAPTION, text='"We met today," he said.'),
    "a today that somebody else speaks, curly": date(CAPTION, text="“We met today,” he said."),
    "a day without a year": date(YEARLESS),
    "a day without a year, and a clock with another weekday": date(YEARLESS, CLOCK),
    "a day after the page was saved": date(
        CLOCK, ("dateline", "Rome, 16 May 2026", "16 May 2026", "2026-05-16")
    ),
    "a year before 1990 that is not in print": date(
        ("byline", "16 May 87", "16 May 87", "1887-05-16")
    ),
    "a day that does not exist": date(("byline", "30 Feb 2025", "30 Feb 2025", "2025-02-30")),
    "digits that can be read both ways": date(DIGITS),
    "such digits and a dateline of neither day": date(DIGITS, YEARLESS),
    "a printed date later than the page's clock by one reading only": date(
        CLOCK, ("byline", "08/07/2026", "08/07/2026", "2026-07-08")
    ),
    "a month": date(("byline", "Published May 2025", "May 2025", "2025-05")),
}

PUBLISHED = {
    "crawl line": (
        date(CRAWL),
        KnownDate("2025-05-17", "day", "metadata", "date 2025-05-17"),
    ),
    "dateline": (
        date(DATELINE),
        KnownDate("2025-05-16", "day", "dateline", "Istanbul, 16 May 2025"),
    ),
    "dateline before the page's clock": (
        date(CLOCK, DATELINE),
        KnownDate("2025-05-16", "day", "dateline", "Istanbul, 16 May 2025"),
    ),
    "caption and today": (
        date(CAPTION, text="They met today in the old palace."),
        KnownDate("2025-05-16", "day", "caption", "May 16, 2025 … today"),
    ),
    "caption and its weekday": (
        date(CAPTION),
        KnownDate("2025-05-16", "day", "caption", "May 16, 2025 … Friday"),
    ),
    "caption and this morning": (
        date(CAPTION, text="They met this morning."),
        KnownDate("2025-05-16", "day", "caption", "May 16, 2025 … this morning"),
    ),
    "field, with its time": (
        date(FIELD, CRAWL),
        KnownDate("2025-05-16T10:22+03:00", "minute", "metadata", "2025-05-16T10:22:00+03:00"),
    ),
    "printed date": (
        date(BYLINE, CRAWL),
        KnownDate("2025-05-16", "day", "explicit", "Published 16 May 2025"),
    ),
    "address": (date(ADDRESS), KnownDate("2025-05-15", "day", "metadata", "2025/05/15")),
    "address before the date of an update": (
        date(ADDRESS, ("byline", "Updated 16 May 2025", "16 May 2025", "2025-05-16")),
        KnownDate("2025-05-15", "day", "metadata", "2025/05/15"),
    ),
    "update where nothing else is known": (
        date(("byline", "Updated 16 May 2025", "16 May 2025", "2025-05-16")),
        KnownDate("2025-05-16", "day", "explicit", "Updated 16 May 2025"),
    ),
    "a year settled by the crawl line": (
        date(YEARLESS, CRAWL),
        KnownDate("2025-05-16", "day", "dateline", "ISTANBUL, May 16"),
    ),
    "a year settled by a clock of the same week": (
        date(YEARLESS, ("clock", "18 May 2025", "18 May 2025", "2025-05-18")),
        KnownDate("2025-05-16", "day", "dateline", "ISTANBUL, May 16"),
    ),
    "a year settled over the turn of the year": (
        date(
            ("dateline", "ROME, Dec 31", "Dec 31", "XXXX-12-31"),
            ("crawl", "date 2026-01-02", "", ""),
        ),
        KnownDate("2025-12-31", "day", "dateline", "ROME, Dec 31"),
    ),
    "a year settled by the weekday and the page's clock": (
        date(CLOCK, ("byline", "Friday, May 16", "Friday, May 16", "XXXX-05-16")),
        KnownDate("2025-05-16", "day", "explicit", "Friday, May 16"),
    ),
    "an old year in print": (
        date(("byline", "16 May 1957", "16 May 1957", "1957-05-16")),
        KnownDate("1957-05-16", "day", "explicit", "16 May 1957"),
    ),
    "digits, settled by another date in digits": (
        date(DIGITS, ("address", "2025/06/02", "", "")),
        KnownDate("2025-06-02", "day", "explicit", "06/02/2025"),
    ),
    "digits, settled by the outlet's country, month first": (
        date(DIGITS, country="US"),
        KnownDate("2025-06-02", "day", "explicit", "06/02/2025"),
    ),
    "digits, settled by the outlet's country, day first": (
        date(DIGITS, country="GB"),
        KnownDate("2025-02-06", "day", "explicit", "06/02/2025"),
    ),
    "digits that can be read one way": (
        date(("byline", "16/05/2025", "16/05/2025", "2025-05-16")),
        KnownDate("2025-05-16", "day", "explicit", "16/05/2025"),
    ),
    "the day the page was saved": (
        date(CLOCK, ("byline", "9 July 2025", "9 July 2025", "2025-07-09")),
        KnownDate("2025-07-09", "day", "explicit", "9 July 2025"),
    ),
}


@pytest.mark.parametrize("dated", UNDATED.values(), ids=UNDATED.keys())
def test_stays_undated(dated: Article) -> None:
    assert dated.published is None


@pytest.mark.parametrize(("dated", "expected"), PUBLISHED.values(), ids=PUBLISHED.keys())
def test_published(dated: Article, expected: KnownDate) -> None:
    assert dated.published == expected


@pytest.mark.parametrize(
    ("rest", "day"),
    [
        ("06-02", "2025-06-02"),
        ("06-01", "2025-06-02"),
        ("02-06", "2025-02-06"),
        ("02-04", "2025-02-06"),
    ],
)
def test_a_dateline_without_year_settles_digits(rest: str, day: str) -> None:
    published = date(DIGITS, ("dateline", "ISTANBUL, June 2", "June 2", f"XXXX-{rest}")).published
    assert published is not None
    assert (published.value, published.evidence) == (day, "06/02/2025")


def test_retrieved() -> None:
    expected = KnownDate("2025-07-09", "day", "explicit", "Wednesday, 09 July 2025")
    assert date(CLOCK, DATELINE).retrieved == expected
    assert date(CRAWL, DATELINE).retrieved is None


def test_long_evidence_is_cut_to_the_words_of_the_date() -> None:
    line = "By Ann Bell, who has written for this paper from Rome since 2019, published 16 May 2025"
    dated = date(("byline", line, "16 May 2025", "2025-05-16"))
    assert dated.published is not None
    assert dated.published.evidence == "16 May 2025"


BODY = (
    "The two sides met in the old palace for an hour on Monday and left without a word.\n"
    "Their ministers said that they would meet again before the end of the summer."
)

# Where a date stands makes it a clue of one kind or another.
CLUES = {
    "date 2031-06-02 {body}": [("crawl", "date 2031-06-02")],
    "2031-06-02 {body}": [("crawl", "2031-06-02")],
    "Date: 2031-06-02\n{body}": [("crawl", "Date: 2031-06-02")],
    "• Monday, 02 June 2031\nFerry talks end in palace\n{body}": [
        ("clock", "Monday, 02 June 2031")
    ],
    "Ferry talks end in palace\nMonday, 02 June 2031\n{body}": [("byline", "Monday, 02 June 2031")],
    "Published: Monday, 2 June 2031\nFerry talks end in palace\n{body}": [
        ("byline", "Published: Monday, 2 June 2031")
    ],
    "Ferry talks end in palace\nBy Ann Bell | June 2, 2031\n{body}": [
        ("byline", "By Ann Bell | June 2, 2031")
    ],
    "Ferry talks end in palace\nPublished On 2 June 20312 June 2031\n{body}": [
        ("byline", "Published On 2 June 2031")
    ],
    "Ferry talks end in palace\nUpdated on: June 2, 2031 / 10:30 PM EDT / CBS News\n{body}": [
        ("byline", "Updated on: June 2, 2031 / 10:30 PM EDT / CBS News")
    ],
    "Ferry talks end in palace\nISTANBUL, June 2\n{body}": [("dateline", "ISTANBUL, June 2")],
    "Ferry talks end in palace\nCARL ORLOVMonday, 2 June 2031, 09:37\n{body}": [
        ("byline", "CARL ORLOVMonday, 2 June 2031, 09:37")
    ],
    "Ferry talks end in palace\nThe palace in Northport, Norland, on June 2, 2031\n{body}": [
        ("caption", "The palace in Northport, Norland, on June 2, 2031")
    ],
    "Ferry talks end in palace\nFILE PHOTO: The palace, June 2, 2029. REUTERS/Ann Bell\n{body}": [],
    "Ferry talks end in palace\n{body}\nMore from this author\n11 July 2031\nWar / 29 May 2031": [],
    "{body}\nhttps://gazette.example/2031/06/02/talks": [("address", "2031/06/02")],
    "Talks of 2 June 2031 end\n{body}": [],
    "ROME, June 2 (AFP) - {body}": [("dateline", "ROME, June 2")],
    "ROME (AFP) - {body}": [],
}


@pytest.mark.parametrize(("page", "expected"), CLUES.items())
def test_clues(page: str, expected: list[tuple[str, str]]) -> None:
    text = page.format(body=BODY)
    found = extract_article(Page("a.txt", text, ""))
    assert [(clue.kind, clue.text) for clue in found.clues] == expected
    assert found.text == BODY.replace("\n", "\n\n")
    for clue in found.clues:
        assert text[clue.page_start :].startswith(clue.text)


def test_fields_are_clues() -> None:
    fields = (("published", "2031-06-02"), ("retrieved", "2031-07-01"))
    found = extract_article(Page("a.json", BODY, "", fields))
    assert [(clue.kind, clue.text) for clue in found.clues] == [
        ("field", "2031-06-02"),
        ("clock", "2031-07-01"),
    ]


@pytest.mark.parametrize("separator", ["/", "-", ""])
def test_addresses(separator: str) -> None:
    day = separator.join(("2031", "06", "02"))
    found = extract_article(Page("a.txt", f"{BODY}\nhttps://gazette.example/{day}/talks", ""))
    dated = date_article(found, ((),) * len(found.clues))
    assert re.sub(r"\D", "", found.clues[0].text) == "20310602"
    assert dated.published is not None
    assert dated.published.value == "2031-06-02"
