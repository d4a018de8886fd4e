"""What a page says of its own text at its edges, and who its writer is: no part of the article."""

import pytest

from newsdigest.article.extract import extract_article
from newsdigest.records import Article, Page

TITLE = "Ferry talks end in the old palace"
BODY = (
    "The two sides met in the old palace for an hour on Monday and left without a word.\n\n"
    "Their ministers said that they would meet again before the end of the summer."
)

# Last paragraphs that tell of corrections, versions and closed pages, and belong to the article.
NO_NOTES = [
    "Correction of the map took years, the harbour office said when asked on Monday.",
    "Correction: the only thing that all ministers asked for in their letters to the palace.",
    "A correction was made to the map of the harbour after the ferry had run aground.",
    "A correction was made on Monday when the ministers saw that the map was wrong.",
    "Clarification: what the ministers asked of the palace, and what they did not get.",
    "This story was told by many in the harbour, and nobody believed a word of it.",
    "This article was corrected in the second reading, and the charter passed at noon.",
    "This report was updated on Monday, and the ministers read it before they left.",
    "This page in the history of the harbour was closed when the last ferry had left.",
    "This post was edited by the minister himself, the palace said in a letter on Monday.",
    "An earlier version of the treaty was torn up by the ministers in the palace.",
    "The original version of this song was sung on the ferry by all who had come.",
    "Editor's note: two words that the minister said he feared more than any strike.",
    "Updates to the charter of the harbour are to be read in the palace on Friday.",
    "Our live music has ended the evenings on the ferries for as long as they have sailed.",
    "Ann Bell covers the old map with glass, and the harbour has it on the wall again.",
    "Snow covers the harbour from the first days of winter to the end of the spring.",
]

NOTES = [
    "A correction was made on June 3, 2031: An earlier version of this article misstated a name.",
    "A correction was made to this story on 3 June: the palace is in Northport.",
    "Correction: An earlier version of this story gave a wrong name for the palace.",
    "Correction (June 3, 2031): This story misstated the name of the palace in Northport.",
    "CORRECTION: This post gave a wrong name for the palace, which is in Northport.",
    "Correction: June 3, 2031, Tuesday",
    "Clarification, June 3, 2031: This article has been updated with the name of the palace.",
    "Editor’s note: This story was updated on June 3, 2031, with the words of the minister.",
    "This story has been corrected to show that the two sides met on Monday, not on Tuesday.",
    "This article was amended on 3 June 2031 to give the right name of the palace.",
    "This report has been updated to reflect that the two sides met on Monday.",
    "(This story has been refiled and updated to correct the name of the palace)",
    "(This 3 June story has been corrected to say Monday, not Tuesday, in paragraph 1)",
    "(Corrects the name of the palace in paragraph 3)",
    "An earlier version of this article misstated the name of the old palace in Northport.",
    "This live page is now closed. You can continue to follow our coverage of the talks here.",
    "Our live coverage has ended. Thank you for staying with us through the night.",
]

ABOUT = [
    "Ann Bell covers the courts of Northport.",
    "Ann Bell covers the courts of Northport for the paper. She came from the harbour in 2029.",
    "Ann Bell is a reporter who writes about ferries, palaces and the harbour office.",
    "Ann Bell, a lawyer by training, has written about the harbour since 2029.",
    "Ann Bell reported from the old palace in Northport.",
]


def extract(*lines: str) -> Article:
    return extract_article(Page("a.txt", "\n\n".join(lines), ""))


@pytest.mark.parametrize("line", NO_NOTES)
def test_no_note(line: str) -> None:
    assert extract(TITLE, BODY, line).text == f"{BODY}\n\n{line}"


@pytest.mark.parametrize("note", NOTES)
def test_notes_below(note: str) -> None:
    assert extract(TITLE, BODY, note).text == BODY
    assert extract(TITLE, BODY, note, "Share this article").text == BODY


@pytest.mark.parametrize("note", NOTES)
def test_notes_above(note: str) -> None:
    article = extract(TITLE, note, BODY)
    assert (article.title, article.text) == (TITLE, BODY)


@pytest.mark.parametrize("note", NOTES[:4])
def test_a_note_within_the_text_stays(note: str) -> None:
    assert note in extract(TITLE, BODY, note, BODY).text


def test_a_page_that_is_a_note_keeps_it() -> None:
    assert extract("Correction", NOTES[2]).text == NOTES[2]


@pytest.mark.parametrize("line", ABOUT)
def test_about_the_writer(line: str) -> None:
    assert extract(TITLE, "By Ann Bell", BODY, line).text == BODY
    assert extract(TITLE, "By Carl Orlov", BODY, line).text == f"{BODY}\n\n{line}"


@pytest.mark.parametrize("line", ABOUT)
def test_about_the_writer_under_the_byline(line: str) -> None:
    standfirst = "Two ministers came to the palace, and both of them left it without a word."
    article = extract(TITLE, standfirst, f"By Ann Bell\n{line}\n3 June 2031", BODY)
    assert article.text == f"{standfirst}\n\n{BODY}"


def test_an_article_is_not_all_about_its_writer() -> None:
    assert extract(TITLE, "By Ann Bell", ABOUT[1]).text == ABOUT[1]


@pytest.mark.parametrize(
    "line", ["Ann Bell said that she would be back.", "Ann Bell is the aunt of the minister."]
)
def test_what_the_writer_does_in_the_story_stays(line: str) -> None:
    assert extract(TITLE, "By Ann Bell", BODY, line).text == f"{BODY}\n\n{line}"
