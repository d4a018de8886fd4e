"""Datelines: what stands before the first sentence, and where the sentence begins."""

import pytest

from newsdigest.article.extract import extract_article
from newsdigest.records import Article, Page

SENTENCE = "The two sides met in the old palace for an hour and left without a word."

# Openings that are part of the sentence.
NEGATIVE = [
    "Peace — that is what both sides say they want from the talks in the old palace.",
    "Analysis: The two sides met in the old palace for an hour and left without a word.",
    "BREAKING NEWS - The two sides met in the old palace for an hour and left without a word.",
    "OWNERS REJECT TAX, BUT FERRIES SAIL - The two sides met in the old palace for an hour.",
    "EXCLUSIVE: The two sides met in the old palace for an hour and left without a word.",
    "UPDATE - The two sides met in the old palace for an hour and left without a word.",
    "Moscow (the capital) - and not the north - is where both sides want to meet next time.",
    "The minister — who had said so before — left the palace without a word to anybody.",
    "On May 16 the two sides met in the old palace for an hour and left without a word.",
    "May 16, 2025, was the day on which both sides met in the old palace for an hour.",
    "Rome and Paris want the two sides to meet in the old palace before the week is over.",
    "Istanbul, a city on two continents, has seen many such talks in its old palaces.",
    "TASS said that the two sides met in the old palace for an hour and left without a word.",
    "Zelensky – The Man and His War is the title of a book that was presented on Monday.",
    "(Applause) - that is all that the record of the talks has at the end of the second day.",
    "NATO – the two sides said – was not spoken of in the old palace at any time on Monday.",
    "(The Hague) 2 June 2031 - that is all that the notice on the door of the palace says.",
    "HELSINKI-based envoys said that both sides had left the old palace without a word.",
]

# opening: place, words of the date clue, agencies.
DATELINES = {
    "ISTANBUL, June 2. /TASS/. ": ("Istanbul", "ISTANBUL, June 2", ["TASS"]),
    "ISTANBUL, June 2 /TASS/ ": ("Istanbul", "ISTANBUL, June 2", ["TASS"]),
    "ISTANBUL, TURKEY | TASS | ": ("Istanbul", None, ["TASS"]),
    "ISTANBUL (AP) — ": ("Istanbul", None, ["AP"]),
    "ISTANBUL, Turkey (AP) — ": ("Istanbul", None, ["AP"]),
    "ISTANBUL, Turkey (AP) _ ": ("Istanbul", None, ["AP"]),
    "ISTANBUL, June 2, 2025 (BSS/AFP) - ": ("Istanbul", "ISTANBUL, June 2, 2025", ["AFP"]),
    "Istanbul, 16 May 2025 (dpa/MIA) — ": ("Istanbul", "Istanbul, 16 May 2025", ["dpa"]),
    "Istanbul, May 16 (QNA) – ": ("Istanbul", "Istanbul, May 16", []),
    "Istanbul, May 16 (Xinhua) -- ": ("Istanbul", "Istanbul, May 16", ["Xinhua"]),
    "LONDON/MOSCOW, May 16 (Reuters) - ": ("London/Moscow", "LONDON/MOSCOW, May 16", ["Reuters"]),
    "ISTANBUL (Reuters) June 2, 2031 — ": (
        "Istanbul",
        "ISTANBUL (Reuters) June 2, 2031",
        ["Reuters"],
    ),
    "(AFP) 2 June 2031 - ": (None, "(AFP) 2 June 2031", ["AFP"]),
    "May 16 (Reuters) - ": (None, "May 16", ["Reuters"]),
    "ISTANBUL, June 3 — ": ("Istanbul", "ISTANBUL, June 3", []),
    "Kyiv, 16 May 2025: ": ("Kyiv", "Kyiv, 16 May 2025", []),
    "ISTANBUL: ": ("Istanbul", None, []),
    "Istanbul — ": ("Istanbul", None, []),
    "Brussels – ": ("Brussels", None, []),
    "KYIV and MOSCOW — ": ("Kyiv and Moscow", None, []),
    "UKRAINE - ": ("Ukraine", None, []),
    "NORTHPORT, Norland — ": ("Northport", None, []),
    "(MENAFN) ": (None, None, ["MENAFN"]),
    "(AFP) — ": (None, None, ["AFP"]),
    "PARIS (AFP) – ": ("Paris", None, ["AFP"]),
    "RIO DE JANEIRO (Reuters) - ": ("Rio de Janeiro", None, ["Reuters"]),
    "WASHINGTON --  ": ("Washington", None, []),
    "MILWAUKEE—": ("Milwaukee", None, []),
    "NEW YORK (AP) -- ": ("New York", None, ["AP"]),
    "PORTSMOUTH, N.H. — ": ("Portsmouth", None, []),
    "WASHINGTON (AP) -- ": ("Washington", None, ["AP"]),
    "St. Petersburg, Fla. (AP) — ": ("St. Petersburg", None, ["AP"]),
    "The Hague (ANP/AFP) - ": ("The Hague", None, ["AFP"]),
}


def extract(*lines: str) -> Article:
    return extract_article(Page("a.txt", "\n".join(lines), ""))


@pytest.mark.parametrize("sentence", NEGATIVE)
def test_no_dateline(sentence: str) -> None:
    article = extract(sentence, SENTENCE)
    assert article.text == f"{sentence}\n\n{SENTENCE}"
    assert article.dateline is None


@pytest.mark.parametrize(("opening", "expected"), DATELINES.items())
def test_dateline(opening: str, expected: tuple[str | None, str | None, list[str]]) -> None:
    place, words, agencies = expected
    article = extract(opening + SENTENCE)
    assert article.text == SENTENCE
    assert article.dateline == place
    assert [clue.text for clue in article.clues if clue.kind == "dateline"] == [words] * bool(words)
    assert list(article.agencies) == agencies


@pytest.mark.parametrize("opening", [o for o, (_, words, _) in DATELINES.items() if words])
def test_the_clue_stands_in_the_page(opening: str) -> None:
    page = Page("a.txt", f"Envoys end talks in palace\n\n{opening}{SENTENCE}", "")
    for clue in extract_article(page).clues:
        assert page.text[clue.page_start :].startswith(clue.text)


def test_a_dateline_on_a_line_of_its_own() -> None:
    article = extract(
        "Envoys end their talks in the palace", "WARSAW, June 2 (Xinhua) --", SENTENCE
    )
    assert article.title == "Envoys end their talks in the palace"
    assert (article.dateline, article.text, article.agencies) == ("Warsaw", SENTENCE, ("Xinhua",))


def test_a_dateline_under_a_lead() -> None:
    lead = "Envoys of both sides have met for the first time in three years, but agreed on little."
    article = extract(lead, "", f"ISTANBUL, May 16 (AFP) - {SENTENCE}")
    assert article.text == f"{lead}\n\n{SENTENCE}"
    assert article.dateline == "Istanbul"


def test_a_dateline_in_capitals_under_a_lead() -> None:
    lead = "Envoys of both sides have met for the first time in three years, but agreed on little."
    assert extract(lead, f"ROME — {SENTENCE}").text == f"{lead}\n\n{SENTENCE}"
    assert extract(lead, f"Rome — {SENTENCE}").dateline is None


# What a colon marks that no place is: labels, speakers, a place that nothing bears out.
@pytest.mark.parametrize(
    "paragraphs",
    [
        ("NORTHPORT: " + SENTENCE,),
        ("HOLT: " + SENTENCE, "The crowd heard what Holt said and left without a word."),
        ("HOLT: " + SENTENCE, "BELL: We have heard the same in Holt and in other towns."),
        ("REVEALED: " + SENTENCE, "What they agreed on was not revealed in the old palace."),
        ("HOPE ON THE SHORE: " + SENTENCE,),
        (SENTENCE, "NORTHPORT: Both sides met in Northport for an hour and left again."),
    ],
)
def test_a_colon_without_a_place(paragraphs: tuple[str, ...]) -> None:
    last = "Nobody in the streets had heard of it before the boats came in on Sunday evening."
    article = extract("Envoys end their talks in the palace", "", *paragraphs, last)
    assert (article.dateline, article.text) == (None, "\n\n".join((*paragraphs, last)))


def test_a_label_below_a_credit_is_no_place() -> None:
    for label in ("EXCLUSIVE", "REVEALED", "BREAKING NEWS", "WATCH LIVE"):
        article = extract("Envoys end their talks in the palace", "AFP", "", f"{label}: {SENTENCE}")
        assert article.text == f"{label}: {SENTENCE}"


def test_a_colon_behind_a_place_that_the_text_names() -> None:
    more = "Nobody in the streets of Port Elm had heard of it before the boats came in."
    article = extract("Envoys end their talks in the palace", "", f"PORT ELM: {SENTENCE}", more)
    assert (article.dateline, article.text) == ("Port Elm", f"{SENTENCE}\n\n{more}")


def test_a_colon_behind_a_place_where_an_agency_is_credited() -> None:
    article = extract("Envoys end their talks in the palace", "AFP", "", f"NORTHPORT: {SENTENCE}")
    assert (article.dateline, article.text) == ("Northport", SENTENCE)
