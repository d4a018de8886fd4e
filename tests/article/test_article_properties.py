"""Whatever a page holds: no exception, and spans that are slices."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdigest.article.dating import date_article
from newsdigest.article.extract import extract_article
from newsdigest.article.read import read_pages
from newsdigest.records import Page

# Pieces that rules look for, so that random pages come near them.
PIECES = (
    *("Skip to main content", "Latest news", "Read more: Talks end", "AFP", "(BSS/AFP)", "bbc.com"),
    *("By Ann Bell", "2 June 2031", "Monday, 2 June 2031, 09:37", "Comments (3)", "© 2031 BBC"),
    *(
        "ROME, June 2 (AP) - The talks ended after an hour.",
        "date 2031-06-02 ",
        "- 19:42 Talks end",
    ),
    *("8 June 2031 Last updated at 06:28 GMT Help ", "ROME | Tue Jun 3, 2031 6:47 pm EDT "),
    *("June 3, 2031 at 5:24 pm | Reply ", "Posted by: Ann Bell | 3 May 2031 at 10:02", "Reply\n"),
    *(
        "The two sides met for an hour in the old palace and left without a word.",
        "\n",
        "\n\n",
        " ",
    ),
    *(
        "[Ann Bell/Reuters]",
        "•",
        "—",
        "#",
        "“",
        "”",
        '"',
        "(",
        ")",
        "|",
        "/",
        "\u2028",
        "\ufeff",
        "\0",
    ),
)
PAGES = st.lists(st.sampled_from(PIECES) | st.text(max_size=30), max_size=40).map("".join)

HOSTILE = {
    "one long line of words": "may " * 100_000,
    "one long word": "a" * 400_000,
    "digits": "1" * 400_000,
    "quotation marks": '"' * 400_000,
    "dashes": "— " * 200_000,
    "brackets": "(" * 400_000,
    "slashes": "A/" * 200_000,
    "capitals": "ROME AND " * 50_000,
    "blank lines": " \n" * 200_000,
    "bullets": "• " * 200_000,
    "list headings": "Latest news\n" * 30_000,
    "titles": "Talks end in Rome\n" * 20_000,
    "dates": "2 June 2031\n" * 30_000,
    "bylines": "By Ann Bell and Carl Orlov\n" * 15_000,
    "addresses": "a." * 200_000,
    "front matter": "---\n" + "a: b\n" * 80_000,
    "commas": "Ann Bell, " * 40_000,
}


def check(page: Page) -> None:
    article = date_article(extract_article(page), ((),) * len(extract_article(page).clues))
    end = 0
    for paragraph in article.paragraphs:
        length = paragraph.end - paragraph.start
        assert 0 <= paragraph.start < paragraph.end <= len(article.text)
        assert paragraph.start == end + 2 * bool(end)
        end = paragraph.end
        place = paragraph.page_start
        assert page.text[place : place + length] == article.text[paragraph.start : end]
    assert end == len(article.text)
    starts = [paragraph.page_start for paragraph in article.paragraphs]
    assert starts == sorted(starts)
    for clue in article.clues:
        assert clue.page_start == -1 or page.text.startswith(clue.text, clue.page_start)


@settings(max_examples=200, deadline=None)
@given(PAGES)
def test_any_page(text: str) -> None:
    check(Page("a.txt", text, ""))


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=2000))
def test_any_bytes(data: bytes) -> None:
    for page in read_pages("a", data):
        if isinstance(page, Page):
            check(page)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_pages(text: str) -> None:
    for page in read_pages("a.txt", text.encode()):
        if isinstance(page, Page):
            check(page)


def test_lines_in_any_order() -> None:
    shuffled = random.Random(7)
    for _ in range(200):
        check(Page("a.txt", "\n".join(shuffled.choices(PIECES, k=25)), ""))


FIELDS = ("title", "authors", "outlet", "url", "published", "updated", "retrieved")


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(FIELDS), PAGES), max_size=5), st.sampled_from(PIECES))
def test_any_fields(fields: list[tuple[str, str]], line: str) -> None:
    check(Page("a.txt", f"{line}\nThe two sides met in the old palace.", "", tuple(fields)))


@pytest.mark.parametrize("text", ["2 June 2031 ", "06/02/2031 ", "Ann Bell, ", "a.", "x@y.", "1"])
@pytest.mark.parametrize("field", FIELDS)
def test_hostile_fields(field: str, text: str) -> None:
    check(Page("a.txt", "They met.", "", ((field, text * 40_000),)))
