"""Whole pages in, articles out: what is stripped and what is kept.

A page is written with a mark before each line: ``|`` a paragraph of the article, ``=`` its
headline, ``-`` furniture. A line without a mark is blank.
"""

from textwrap import dedent

import pytest

from newsdigest.article.extract import extract_article
from newsdigest.records import Article, Page

# Text without furniture: every line stays, as it was.
KEPT = {
    "paragraphs alone": """
        | The ferry owners of the northern harbour went on strike on Monday over a new tax.
        | "We cannot pay it," said their speaker, Ann Bell.
        | The minister declined to comment.
        """,
    "a line without full stop in the middle, a subheading": """
        | The ferry owners of the northern harbour went on strike on Monday over a new tax.

        | Owners fear for their trade

        | "We cannot pay it," said their speaker, Ann Bell, at the gate of the harbour office.

        | 'Who will carry the mail?'

        | The minister declined to comment on the strike when he left the cabinet meeting.
        """,
    "a closing line without full stop": """
        | The ferry owners of the northern harbour went on strike on Monday over a new tax.
        | The minister declined to comment on the strike when he left the cabinet meeting.
        | The strike goes on
        """,
    "sentences that speak of newsletters, subscribers, comments and shares": """
        | The paper told its subscribers on Monday that the newsletter would be closed in March.
        | Sign up or leave, the rebels told the villagers who had gathered on the square.
        | Comments by the minister drew protests from the owners of the northern ferries.
        | Share prices of the three shipping lines fell by a tenth within an hour of the news.
        | Read it again, he told the deputies, and then tell me which article was broken.
        """,
    "a list inside the text": """
        | The ministers agreed on three points after a night of talks in the old palace:
        | - a truce of thirty days
        | - an exchange of all prisoners
        | - a second meeting
        | Neither side would say on Monday when the second meeting might be held.
        """,
    "dates as subheadings of a chronicle": """
        | The strike of the northern ferry owners has lasted for more than three weeks by now.
        | The owners told the ministry of their demands, which were turned down within a day.
        | The first ferries stayed in the harbour, and the mail was carried by fishing boats.
        | 2 June 2031
        | The minister offered to talk to the owners, but not before they went back to work.
        """,
    "paragraphs that end in a quotation, a bracket or a colon": """
        | The speaker of the owners said that nobody had asked them about the "harbour tax"
        | The minister called the strike a farce (he had used a stronger word on Sunday)
        | The owners replied in a letter that was read out on the steps of the harbour office:
        | "You will hear from us again before the week is over, and so will all your voters."
        """,
    "a text with hard line ends": """
        | The ferry owners of the northern harbour went on strike on Monday over
        | a new tax that the ministry wants to raise from every ship that lands
        | in one of its harbours, whether it carries passengers or the mail.
        """,
    "a place with a dash that is no dateline": """
        | Peace — that is what the owners of the northern ferries say they want from the ministry.
        | The minister declined to comment on the strike when he left the cabinet meeting.
        """,
    "a first line in capitals": """
        | THE ferry owners of the northern harbour went on strike on Monday over a new tax.
        | The minister declined to comment on the strike when he left the cabinet meeting.
        """,
}

STRIPPED = {
    "skip link, sections, share row": """
        - Skip to main content
        - News
        - World
        - Politics & Economy
        = Ferry owners strike over harbour tax
        - Share
        - Facebook Twitter WhatsApp Email
        | The ferry owners of the northern harbour went on strike on Monday over a new tax.
        | The minister declined to comment on the strike when he left the cabinet meeting.
        """,
    "a short sentence and a subheading after a list": """
        = Ferry owners strike over harbour tax
        | The ferry owners of the northern harbour went on strike on Monday over a new tax.
        | The minister declined to comment on the strike when he left the cabinet meeting.
        - Related
        - Storm closes three airports
        - Grain prices fall in the north
        | Nobody knew more.
        | What comes next
        | The owners will meet on Friday in the town hall to talk of the strike, they said.
        | Bread will be dearer in the north from the first day of the coming month on.
        """,
    "a list with blurbs": """
        = Ferry owners strike over harbour tax
        | The ferry owners of the northern harbour went on strike on Monday over a new tax.
        | The minister declined to comment on the strike when he left the cabinet meeting.
        - Related
        - Storm closes three airports
        - Nobody can fly.
        - Grain prices fall in the north
        - Farmers are angry.
        | The owners will meet on Friday in the town hall to talk of the strike, they said.
        | Bread will be dearer in the north from the first day of the coming month on.
        """,
    "headline twice, page clock above it": """
        - • Monday, 02 June 2031

        = Ferry owners strike over harbour tax

        - Ferry owners strike over harbour tax

        | The ferry owners of the northern harbour went on strike on Monday over a new tax.
        | The minister declined to comment on the strike when he left the cabinet meeting.
        """,
    "headline once more with the site's name": """
        - Ferry owners strike over harbour tax | The Northern Gazette
        - Menu
        = Ferry owners strike over harbour tax
        | The ferry owners of the northern harbour went on strike on Monday over a new tax.
        | The minister declined to comment on the strike when he left the cabinet meeting.
        """,
    "path of sections, byline, dates, reading time": """
        - Home > News > Europe > Shipping
        = Ferry owners strike over harbour tax
        - By Ann Bell and Carl van Dahl
        - Published: 2 June 2031, 10:22 GMT | Updated 2 hours ago
        - 3 min read
        | The ferry owners of the northern harbour went on strike on Monday over a new tax.
        | The minister declined to comment on the strike when he left the cabinet meeting.
        """,
    "a standfirst stays, a byline under it goes": """
        = Ferry owners strike over harbour tax
        | Owners of the northern ferries say that the new tax will ruin their trade
        - By Ann Bell
        - June 2, 2031
        | The ferry owners of the northern harbour went on strike on Monday over a new tax.
        | The minister declined to comment on the strike when he left the cabinet meeting.
        """,
    "byline between a lead and the text": """
        = Ferry owners strike over harbour tax
        | Owners of the northern ferries say that the new harbour tax will ruin their trade.
        - By Ann Bell in Rome
        - June 2, 2031
        | The ferry owners of the northern harbour went on strike on Monday over a new tax.
        | The minister declined to comment on the strike when he left the cabinet meeting.
        """,
    "byline glued to the date": """
        = Ferry owners strike over harbour tax
        - CARL ORLOVMonday, 2 June 2031, 09:37
        | The ferry owners of the northern harbour went on strike on Monday over a new tax.
        | The minister declined to comment on the strike when he left the cabinet meeting.
        """,
    "captions with credits, above and inside": """
        = Ferry owners strike over harbour tax
        - Ferries at anchor in the northern harbour, June 2, 2031 [Ann Bell/Reuters]
        | The ferry owners of the northern harbour went on strike on Monday over a new tax.
        - The minister leaves the cabinet meeting on Monday. Photo: Carl Orlov/AFP
        | The minister declined to comment on the strike when he left the cabinet meeting.
        - FILE PHOTO: The harbour office, May 4, 2029. REUTERS/Ann Bell/File Photo
        | A second round of talks between the owners and the ministry is planned for Friday.
        """,
    "caption told by its date": """
        = Ferry owners strike over harbour tax
        - Ferry owners gather before the harbour office in Northport, Norland, June 2, 2031
        | The ferry owners of the northern harbour went on strike today over a new tax.
        | The minister declined to comment on the strike when he left the cabinet meeting.
        """,
    "newsletter box between paragraphs": """
        = Ferry owners strike over harbour tax
        | The ferry owners of the northern harbour went on strike on Monday over a new tax.
        - New NG newsletter: The Strait

        - Sign up to get the week's best reports and analysis, alongside Tides and other newsletters
        | The minister declined to comment on the strike when he left the cabinet meeting.
        | A second round of talks between the owners and the ministry is planned for Friday.
        """,
    "advertisements and single links between paragraphs": """
        = Ferry owners strike over harbour tax
        | The ferry owners of the northern harbour went on strike on Monday over a new tax.
        - ADVERTISEMENT
        | The minister declined to comment on the strike when he left the cabinet meeting.
        - Story continues below advertisement
        | A second round of talks between the owners and the ministry is planned for Friday.
        - READ MORE: What the harbour tax means for you
        | The owners want the tax to be raised from the cruise lines, which pay nothing now.
        - Lesen Sie auch: Streik legt Fähren lahm
        | The ministry says that it has no means to tax ships under the flags of other states.
        """,
    "a box of other stories between paragraphs": """
        = Ferry owners strike over harbour tax
        | The ferry owners of the northern harbour went on strike on Monday over a new tax.
        - RELATED
        - Storm closes three airports
        - Minister quits over tunnel affair
        | The minister declined to comment on the strike when he left the cabinet meeting.
        | A second round of talks between the owners and the ministry is planned for Friday.
        """,
    "paywall and appeal at the end": """
        = Ferry owners strike over harbour tax
        | The ferry owners of the northern harbour went on strike on Monday over a new tax.
        | The minister declined to comment on the strike when he left the cabinet meeting.
        - The Spring Appeal
        - Support the Northern Gazette
        - You have reached your free limit.
        - Subscribe to continue reading.
        """,
    "stories of the same author, with dates and blurbs": """
        = Ferry owners strike over harbour tax
        | The ferry owners of the northern harbour went on strike on Monday over a new tax.
        | The minister declined to comment on the strike when he left the cabinet meeting.
        - More from this author
        - Admirals quarrel over the northern fleet, which has not left its harbour for two years
        - Sea / 11 July 2031
        - 11 July 2031
        -
        - ANN BELL looks back on ten years in the harbour and asks who owns the quays
        -
        - Similar stories
        - War / 29 May 2031
        - 29 May 2031
        """,
    "list by the clock": """
        = Ferry owners strike over harbour tax
        | The ferry owners of the northern harbour went on strike on Monday over a new tax.
        | The minister declined to comment on the strike when he left the cabinet meeting.
        - Lire aussi
        - Latest News
        - - 19:42 Storm closes three airports
        - - 19:39 Minister quits over tunnel affair
        - - 17:15 Northport wins the cup after a shoot-out
        """,
    "list without a heading, told by its dates": """
        = Ferry owners strike over harbour tax
        | The ferry owners of the northern harbour went on strike on Monday over a new tax.
        | The minister declined to comment on the strike when he left the cabinet meeting.
        - Storm closes three airports
        - June 1, 2031
        - Minister quits over tunnel affair
        - May 31, 2031
        - The minister of transport left office after weeks of pressure from both houses.
        - Northport wins the cup after a shoot-out
        - May 30, 2031
        """,
    "readers' comments": """
        = Ferry owners strike over harbour tax
        | The ferry owners of the northern harbour went on strike on Monday over a new tax.
        | The minister declined to comment on the strike when he left the cabinet meeting.
        - Tags: ferries, harbour, tax
        - Comments (2)
        - Bob: This is what I have been saying for years, and nobody in this town would listen.
        - Eve: You are wrong about the tax, Bob, and you know it better than anybody else here.
        """,
    "about the author": """
        = Ferry owners strike over harbour tax
        | The ferry owners of the northern harbour went on strike on Monday over a new tax.
        | The minister declined to comment on the strike when he left the cabinet meeting.
        - About the author
        - Ann Bell has been the shipping correspondent of the Northern Gazette since 2019.
        """,
    "cookies above, imprint below": """
        - We use cookies to make your visit to our pages better. By going on you accept them.
        - Accept all
        - Log in
        - Subscribe
        = Ferry owners strike over harbour tax
        | The ferry owners of the northern harbour went on strike on Monday over a new tax.
        | The minister declined to comment on the strike when he left the cabinet meeting.
        - Follow us on Telegram
        - © 2031 Northern Media Ltd. All rights reserved.
        - Privacy policy
        - Terms of use
        - Contact us
        """,
    "headlines of other stories above": """
        - Breaking news
        - Storm closes three airports
        - Minister quits over tunnel affair
        - Northport wins the cup after a shoot-out
        = Ferry owners strike over harbour tax
        | The ferry owners of the northern harbour went on strike on Monday over a new tax.
        | The minister declined to comment on the strike when he left the cabinet meeting.
        """,
    "sign-off and agency": """
        = Ferry owners strike over harbour tax
        | The ferry owners of the northern harbour went on strike on Monday over a new tax.
        | The minister declined to comment on the strike when he left the cabinet meeting.
        - (Reporting by Ann Bell in Northport; Editing by Carl Orlov)
        - Reuters
        """,
    "an address as the last line": """
        = Ferry owners strike over harbour tax
        | The ferry owners of the northern harbour went on strike on Monday over a new tax.
        | The minister declined to comment on the strike when he left the cabinet meeting.

        - northern-gazette.example
        """,
    "audio player, image notes": """
        = Ferry owners strike over harbour tax
        - Listen to this article
        - Image source, Getty Images
        - Image caption, The owners met at the harbour office
        | The ferry owners of the northern harbour went on strike on Monday over a new tax.
        | The minister declined to comment on the strike when he left the cabinet meeting.
        """,
    "one paragraph, then a list": """
        = Ferry owners strike over harbour tax
        | The ferry owners of the northern harbour went on strike on Monday over a new tax.
        - Most read
        - 1
        - Storm closes three airports
        - 2
        - Minister quits over tunnel affair
        """,
    "a list above a single paragraph": """
        - Latest news
        - Storm closes three airports
        - Minister quits over tunnel affair
        - Ferry owners strike over harbour tax
        | The ferry owners of the northern harbour went on strike on Monday over a new tax.
        """,
    "Markdown headings": """
        = # Ferry owners strike over harbour tax
        | The ferry owners of the northern harbour went on strike on Monday over a new tax.
        | ## Owners fear for their trade
        | The minister declined to comment on the strike when he left the cabinet meeting.
        """,
    "the last paragraph under a box of titles": """
        = Ferry owners strike over harbour tax
        | The ferry owners of the northern harbour went on strike on Monday over a new tax.
        | The minister declined to comment on the strike when he left the cabinet meeting.
        - Read also
        - Storm closes three airports
        - Minister quits over tunnel affair
        | A second round of talks between the owners and the ministry is planned for Friday.
        """,
    "newsletter and app at the end": """
        = Ferry owners strike over harbour tax
        | The ferry owners of the northern harbour went on strike on Monday over a new tax.
        | The minister declined to comment on the strike when he left the cabinet meeting.
        - Sign up for our newsletter
        - Enter your email address
        - By signing up, you agree to our terms.
        - Download our free app
        - You may also like
        - Storm closes three airports
        """,
}


# What is known to go wrong, and why.
KNOWN_FAILURES = {
    "a caption with a full stop and no credit looks like a lead": """
        = Ferry owners strike over harbour tax
        - A ferry lies at anchor in the northern harbour while its owner talks to a reporter.
        - 2 June 2031
        | The ferry owners of the northern harbour went on strike on Monday over a new tax.
        | The minister declined to comment on the strike when he left the cabinet meeting.
        """,
    "a standfirst of few words looks like a kicker": """
        = Ferry owners strike over harbour tax
        | Minister declines to comment.
        | The ferry owners of the northern harbour went on strike on Monday over a new tax.
        | The minister declined to comment on the strike when he left the cabinet meeting.
        """,
    "other stories told in two paragraphs each look like the article going on": """
        = Ferry owners strike over harbour tax
        | The ferry owners of the northern harbour went on strike on Monday over a new tax.
        | The minister declined to comment on the strike when he left the cabinet meeting.
        - Read next
        - Storm closes three airports
        - All flights from the three airports of the north were called off on Monday evening.
        - The storm is expected to last until the middle of the week, the weather office said.
        """,
}


def read_page(marked: str) -> tuple[Page, str | None, list[str]]:
    """A page from its marked lines, its headline and the paragraphs that must stay."""
    lines = dedent(marked).strip("\n").split("\n")
    kept = [line[2:].lstrip("#• ") for line in lines if line.startswith("|")]
    titles = [line[2:].lstrip("#• ") for line in lines if line.startswith("=")]
    return Page("a.txt", "\n".join(line[2:] for line in lines), ""), next(iter(titles), None), kept


def extract(text: str) -> Article:
    return extract_article(Page("a.txt", text, ""))


@pytest.mark.parametrize("marked", KEPT.values(), ids=KEPT.keys())
def test_kept(marked: str) -> None:
    page, _, _ = read_page(marked)
    article = extract_article(page)
    assert article.title is None
    assert article.text.split() == page.text.split()


@pytest.mark.parametrize("marked", STRIPPED.values(), ids=STRIPPED.keys())
def test_stripped(marked: str) -> None:
    page, title, kept = read_page(marked)
    article = extract_article(page)
    assert article.text.split("\n\n") == kept
    if title is not None:
        assert article.title == title


@pytest.mark.parametrize(
    "marked",
    [
        pytest.param(page, marks=pytest.mark.xfail(strict=True, reason=reason))
        for reason, page in KNOWN_FAILURES.items()
    ],
)
def test_known_failures(marked: str) -> None:
    test_stripped(marked)


@pytest.mark.parametrize("marked", [*KEPT.values(), *STRIPPED.values()])
def test_paragraphs_are_slices_of_the_page(marked: str) -> None:
    page, _, _ = read_page(marked)
    article = extract_article(page)
    for start, end, page_start in article.paragraphs:
        assert article.text[start:end] == page.text[page_start : page_start + end - start] != ""


@pytest.mark.parametrize("marked", [*KEPT.values(), *STRIPPED.values()])
def test_stripping_twice_is_stripping_once(marked: str) -> None:
    once = extract_article(read_page(marked)[0])
    assert extract(f"{once.title or ''}\n\n{once.text}").text == once.text
