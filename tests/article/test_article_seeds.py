"""The five saved articles that come with the project, read right."""

from pathlib import Path

import pytest

from newsdigest.article.dating import date_article
from newsdigest.article.extract import extract_article
from newsdigest.article.read import load_pages
from newsdigest.records import Article, KnownDate, Page, Timex

SEEDS = Path(__file__).parents[2] / "seeds"

# The days that the tagger reads in the clues, as it would.
DAYS = {
    "May 16, 2025": "2025-05-16",
    "16 May 2025": "2025-05-16",
    "Wednesday, 09 July 2025": "2025-07-09",
    "2025-05-17": "2025-05-17",
}


def read_seed(number: str) -> tuple[Page, Article]:
    (page,) = load_pages(str(next(SEEDS.glob(f"{number}_*.txt"))))
    assert isinstance(page, Page)
    article = extract_article(page)
    timexes = tuple(tuple(find_days(clue.text)) for clue in article.clues)
    return page, date_article(article, timexes)


def find_days(text: str) -> list[Timex]:
    return [
        Timex(text.index(words), text.index(words) + len(words), "DATE", value, None, "test")
        for words, value in DAYS.items()
        if words in text
    ]


IMPRINTS = {
    "000": (
        "First round of talks between Russia and Ukraine take place",
        ("Morning Star", "morningstaronline.co.uk", "GB", "newspaper"),
        (),
        None,
        KnownDate("2025-05-16", "day", "caption", "May 16, 2025 … today"),
        None,
    ),
    "001": (
        "RussiaUkraine talks yield few results in Istanbul",
        ("Middle East Eye", "middleeasteye.net", "GB", "online"),
        (),
        None,
        None,
        None,
    ),
    "002": (
        "Ukraine-Russia talks come to muted end with prisoner exchange deal, "
        "Zelensky regrets missed opportunity for peace",
        ("MIA", "mia.mk", "MK", "agency"),
        ("dpa",),
        "Istanbul",
        KnownDate("2025-05-16", "day", "dateline", "Istanbul, 16 May 2025"),
        KnownDate("2025-07-09", "day", "explicit", "Wednesday, 09 July 2025"),
    ),
    "003": (
        "Russia and Ukraine Resume Peace Talks Despite Rising Tensions",
        None,
        (),
        None,
        None,
        None,
    ),
    "004": (
        None,
        ("RFE/RL", "rferl.org", "CZ", "broadcaster"),
        ("AFP", "Reuters", "dpa"),
        None,
        KnownDate("2025-05-17", "day", "metadata", "date 2025-05-17"),
        None,
    ),
}

# The first words of the first and the last paragraph, and how many there are.
BODIES = {
    "000": ("RUSSIA said that it was satisfied", "Commenting on a possible", 17),
    "001": ("The first direct diplomatic talks", "The European Union threatened", 21),
    "002": ("Negotiations between Ukrainian", "The Kremlin spokesman explained", 43),
    "003": ("Russian and Ukrainian officials", "Although former U.S. President", 9),
    "004": ("US President Donald Trump called", '"This will be a long process.', 51),
}

SUBHEADINGS = {
    "001": ["'How long are you ready to fight?'"],
    "002": [
        "Zelensky regrets missed opportunity",
        "Low expectations for talks",
        "Merz says talks were a 'small diplomatic success'",
        "Kremlin dashes hopes of imminent Trump-Putin meeting",
    ],
    "004": ["Trump Says Meeting With Putin Key To Resolution", "Zelenskyy: Russia 'Not Serious'"],
}


@pytest.mark.parametrize(("number", "expected"), IMPRINTS.items())
def test_imprint(number: str, expected: tuple[object, ...]) -> None:
    _, article = read_seed(number)
    assert (
        article.title,
        article.outlet,
        article.agencies,
        article.dateline,
        article.published,
        article.retrieved,
    ) == expected


@pytest.mark.parametrize(("number", "expected"), BODIES.items())
def test_body(number: str, expected: tuple[str, str, int]) -> None:
    _, article = read_seed(number)
    first, last, count = expected
    paragraphs = article.text.split("\n\n")
    assert paragraphs[0].startswith(first)
    assert paragraphs[-1].startswith(last)
    assert len(paragraphs) == len(article.paragraphs) == count


@pytest.mark.parametrize(("number", "headings"), SUBHEADINGS.items())
def test_subheadings_stay(number: str, headings: list[str]) -> None:
    _, article = read_seed(number)
    assert set(headings) <= set(article.text.split("\n\n"))


@pytest.mark.parametrize("number", IMPRINTS)
def test_days_of_other_stories_are_no_clues(number: str) -> None:
    _, article = read_seed(number)
    days = " ".join(clue.text for clue in article.clues)
    assert not any(day in days for day in ("11 July", "28, 2025", "23, 2025", "29 May"))


@pytest.mark.parametrize("number", IMPRINTS)
def test_paragraphs_are_slices_of_the_page(number: str) -> None:
    page, article = read_seed(number)
    for start, end, page_start in article.paragraphs:
        assert article.text[start:end] == page.text[page_start : page_start + end - start]
