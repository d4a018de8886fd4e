"""The day of a page, from what stands in it to the day itself, with the tagger between them."""

import pytest

from newsdigest.pipeline import annotate_page, day_of, read_article
from newsdigest.records import Article, KnownDate, Page

TITLE = "Ferry talks end in the palace"
BODY = (
    "The two sides met in the old palace for an hour and left without a word.\n"
    "Their ministers said that they would meet again before the end of the summer."
)


def read(line: str, **fields: str) -> Article:
    """Read a page with ``line`` between its headline and its body."""
    found = read_article(Page("a.txt", f"{TITLE}\n{line}\n{BODY}", "", tuple(fields.items())))
    assert found.text == BODY.replace("\n", "\n\n")
    return found


# A line, what the format states, and no day.
UNDATED: list[tuple[str, dict[str, str]]] = [
    ("2 days ago", {}),
    ("3 hours ago", {}),
    ("2 weeks ago", {"retrieved": "2031-07-01"}),
    ("20 hours ago", {"retrieved": "2031-07-01"}),  # only the hour would tell
    ("Monday (Jun 2)", {}),
    ("Monday (Jun 2)", {"retrieved": "2034-07-01"}),  # a Friday, that year and the year before
    ("2 June 19:40", {}),
    ("2 June 2035", {"retrieved": "2031-07-01"}),
    ("16 May 57", {}),
    ("06/02/2031", {}),
    ("06/02/2031", {"outlet": "Moravian Herald"}),
    ("06/02/2031", {"outlet": "CBC News"}),  # Canada writes both
    ("", {"published": "1970-01-01T00:00:00Z"}),  # a system that knows no day
    ("", {"published": "2031-07-05", "retrieved": "2031-07-01"}),
    ("", {"published": "2031-07-02T00:30+00:00", "retrieved": "2031-07-01T23:00+00:00"}),
]

# A line, what the format states, the value, the basis and the evidence.
DATED: list[tuple[str, dict[str, str], str, str, str]] = [
    (
        *("2 days ago", {"retrieved": "2031-07-01"}),
        *("2031-06-29", "relative", "2 days ago … 2031-07-01"),
    ),
    (
        *("By Ann Bell | 2 days ago", {"retrieved": "2031-07-01T10:00Z"}),
        *("2031-06-29", "relative", "2 days ago … 2031-07-01T10:00Z"),
    ),
    (
        *("3 hours ago", {"retrieved": "2031-07-01T02:00Z"}),
        *("2031-06-30", "relative", "3 hours ago … 2031-07-01T02:00Z"),
    ),
    (
        *("3 hours ago", {"retrieved": "2031-07-01"}),
        *("2031-07-01", "relative", "3 hours ago … 2031-07-01"),
    ),
    (
        *("Published a day ago", {"retrieved": "2031-07-01"}),
        *("2031-06-30", "relative", "a day ago … 2031-07-01"),
    ),
    (
        *("Yesterday, 19:40", {"retrieved": "2031-07-01"}),
        *("2031-06-30", "relative", "Yesterday … 2031-07-01"),
    ),
    (
        *("2 June 2031 | Updated 2 days ago", {"retrieved": "2031-07-01"}),
        *("2031-06-02", "explicit", "2 June 2031 | Updated 2 days ago"),
    ),
    (
        *("Monday (Jun 2)", {"retrieved": "2031-06-03"}),
        *("2031-06-02", "explicit", "Monday (Jun 2)"),
    ),
    (
        *("Monday (Jun 2)", {"retrieved": "2031-11-20"}),
        *("2031-06-02", "explicit", "Monday (Jun 2)"),
    ),
    (
        *("2 June 19:40", {"retrieved": "2031-06-03"}),
        *("2031-06-02", "explicit", "2 June 19:40"),
    ),
    ("16 May 1957", {}, "1957-05-16", "explicit", "16 May 1957"),
    # The order of day and month: another day of the page, dots, the outlet's country.
    (
        *("Published 06/02/2031, updated 14/02/2031", {}),
        *("2031-02-06", "explicit", "Published 06/02/2031, updated 14/02/2031"),
    ),
    (
        *("Published 06/02/2031, updated 06/14/2031", {}),
        *("2031-06-02", "explicit", "Published 06/02/2031, updated 06/14/2031"),
    ),
    (
        *("06/02/2031 | Posted 02-06-2031", {}),
        *("2031-06-02", "explicit", "06/02/2031 | Posted 02-06-2031"),
    ),
    ("02.06.2031", {}, "2031-06-02", "explicit", "02.06.2031"),
    ("06/02/2031", {"outlet": "BBC News"}, "2031-02-06", "explicit", "06/02/2031"),
    ("06/02/2031", {"outlet": "Fox News"}, "2031-06-02", "explicit", "06/02/2031"),
    # The zone that is stated stays.
    (
        *("", {"published": "2031-06-02T19:40:00+03:00"}),
        *("2031-06-02T19:40+03:00", "metadata", "2031-06-02T19:40:00+03:00"),
    ),
    (
        *("", {"published": "2031-06-02T19:40:05.123Z"}),
        *("2031-06-02T19:40Z", "metadata", "2031-06-02T19:40:05.123Z"),
    ),
    (
        *("", {"published": "2031-06-02T23:40:00-0500"}),
        *("2031-06-02T23:40-05:00", "metadata", "2031-06-02T23:40:00-0500"),
    ),
    (
        *("2 June 2031 19:40 GMT+3", {}),
        *("2031-06-02T19:40+03:00", "explicit", "2 June 2031 19:40 GMT+3"),
    ),
    (
        *("2 June 2031, 19:40 (UTC)", {}),
        *("2031-06-02T19:40Z", "explicit", "2 June 2031, 19:40 (UTC)"),
    ),
    (
        *("2 June 2031, 19:40 EDT", {}),
        *("2031-06-02T19:40", "explicit", "2 June 2031, 19:40 EDT"),
    ),
    (
        *("", {"published": "2031-07-02T00:30+09:00", "retrieved": "2031-07-01T16:00+00:00"}),
        *("2031-07-02T00:30+09:00", "metadata", "2031-07-02T00:30+09:00"),
    ),
]


@pytest.mark.parametrize(("line", "fields"), UNDATED)
def test_stays_undated(line: str, fields: dict[str, str]) -> None:
    assert read(line, **fields).published is None


@pytest.mark.parametrize(("line", "fields", "value", "basis", "evidence"), DATED)
def test_dated(line: str, fields: dict[str, str], value: str, basis: str, evidence: str) -> None:
    precision = "minute" if "T" in value else "day"
    assert read(line, **fields).published == KnownDate(value, precision, basis, evidence)


def test_a_day_in_two_orders_is_kept_in_both() -> None:
    page = Page("a.txt", f"{TITLE}\n06/02/2031\n{BODY}", "")
    assert annotate_page(page).dating_note == "06/02/2031 is 2 June or 6 February"


def test_the_day_of_a_text_is_that_of_its_own_zone() -> None:
    text = f"{BODY}\nThe palace was closed today."
    page = Page("a.txt", text, "", (("published", "2031-06-02T23:40:00-05:00"),))
    found = annotate_page(page)
    assert (day_of(found.article.published) or "")[:10] == "2031-06-02"
    assert found.timexes[-1].value[:10] == "2031-06-02"
