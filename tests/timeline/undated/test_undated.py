"""Articles without a date: what dates them, what does not, and what is said where it disagrees."""

import pytest

from newsdigest.pipeline import OwnRows, infer_publication
from newsdigest.records import Dating, Page, Span, UndatedArticle
from newsdigest.timeline.terms import find_terms
from newsdigest.timeline.undated.by_corpus import Corpus
from newsdigest.timeline.undated.landmarks import LANDMARKS, Landmark
from newsdigest.timeline.undated.own import make_landmark

FIRE = Landmark("fire at the Harbour Hall", "2031-02-03", "fire|blaze Harbour Hall")  # a Monday
SUMMIT = Landmark("third Harbour summit", "2031-02-05", "third Harbour summit")
OWN = OwnRows(landmarks=(FIRE, SUMMIT))
EMPTY = Corpus((), ())


def infer(
    text: str,
    *,
    title: str | None = None,
    corpus: Corpus = EMPTY,
    utterances: tuple[str, ...] = (),
    retrieved: str | None = None,
) -> Dating:
    page = Page("a.txt", text, "0")
    spoken = tuple(Span(at, at + len(u)) for u in utterances if (at := text.find(u)) >= 0)
    article = UndatedArticle(page, title, text, spoken, utterances, retrieved, None, None)
    return infer_publication(article, corpus, OWN)


@pytest.mark.parametrize(
    "text",
    [
        "The talks went on without any result.",
        # another fire, another hall, another summit
        "The vote comes a day after a fire in the old town.",
        "Ministers are set to meet for their second Harbour summit.",
        # the landmark is not what the report is about
        "Ministers are set to speak about the fire at the Harbour Hall insurers.",
        "Prices rose since the third Harbour summit.",
        "The mayor, who will not forget the fire at the Harbour Hall, resigned.",
        "On the anniversary of the fire at the Harbour Hall, people are set to march.",
        # it may have been told at any time after
        "A fire destroyed the Harbour Hall, and nobody was hurt.",
        # the weekday is another one
        "A fire destroyed the Harbour Hall on Wednesday.",
        # counted, but not from the day of the report
        "The port was closed months after the fire at the Harbour Hall.",
        # somebody's own words
        "“It comes a day after the talks,” the mayor said.",
        # too far down
        "The talks ended. " * 8 + "The vote comes a day after the fire at the Harbour Hall.",
        # words of a cue that are strewn over a long sentence
        "The third of the boats that had lain since winter in the outer basin, beyond the old"
        " Harbour walls and far from where engineers, sailors and the ministers’ aides are set to"
        " gather, sank before the summit.",
    ],
)
def test_what_dates_no_article(text: str) -> None:
    assert infer(text) == Dating()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The vote comes just a day after a fire destroyed the Harbour Hall.", "2031-02-04"),
        ("The vote takes place two days after the blaze at the Harbour Hall.", "2031-02-05"),
        ("The vote comes on the eve of the third Harbour summit.", "2031-02-04"),
        ("The vote came a day after the fire at the Harbour Hall.", "2031-02-04"),
        ("Ministers are set to meet for their third Harbour summit.", "2031-02-05"),
        ("Ministers will open the third Harbour summit in the evening.", "2031-02-05"),
        ("A fire destroyed the Harbour Hall on Monday.", "2031-02-03"),
        ("Ministers met for the third Harbour summit today.", "2031-02-05"),
        # two reasons that agree
        (
            "Ministers are set to meet for their third Harbour summit. It comes two days after"
            " the fire at the Harbour Hall.",
            "2031-02-05",
        ),
    ],
)
def test_landmarks(text: str, day: str) -> None:
    published = infer(text).published
    assert published is not None
    assert (published.value, published.precision, published.basis) == (day, "day", "landmark")


def test_the_evidence_is_the_words_and_the_landmark() -> None:
    published = infer("The vote comes just a day after the fire at the Harbour Hall.").published
    assert published is not None
    assert published.evidence == (
        "“a day after the fire at the Harbour Hall” (fire at the Harbour Hall, 2031-02-03)"
    )


@pytest.mark.parametrize(
    ("text", "retrieved", "note"),
    [
        (
            "The vote comes a day after the fire at the Harbour Hall. It comes a day after the"
            " third Harbour summit.",
            None,
            "what may date it disagrees, 2031-02-04 and 2031-02-06",
        ),
        (
            "The vote comes a day after the fire at the Harbour Hall.",
            "2031-01-30",
            "it was saved on 2031-01-30, before 2031-02-04",
        ),
        (
            "The vote comes a day after the fire at the Harbour Hall. It was repeated on"
            " 9 March 2031.",
            None,
            "it tells of 2031-03-09, after 2031-02-04",
        ),
    ],
)
def test_reasons_that_disagree_are_shown(text: str, retrieved: str | None, note: str) -> None:
    dating = infer(text, retrieved=retrieved)
    assert dating.published is None
    assert dating.note is not None
    assert dating.note.startswith(note)
    assert "Harbour Hall" in dating.note


SAID = (
    "We shall rebuild the eastern breakwater before the autumn storms arrive",
    "Every fisherman will be paid for the nets that he lost in the harbour",
)
TOLD = "The council voted to rebuild the eastern breakwater and pay fishermen for lost nets."
CORPUS = Corpus(
    [("gazette", "2031-02-07", words) for words in SAID],
    [("gazette", "2031-02-07", " ".join(find_terms(TOLD)))],
)


@pytest.mark.parametrize(
    ("text", "utterances"),
    [
        # the weekday that nothing fits
        ("The council voted on Tuesday to rebuild the eastern breakwater, pay fishermen.", ()),
        # no weekday, or one that is still to come, or of another week
        ("The council voted to rebuild the breakwater.", SAID),
        ("The council, which will meet on Friday, spoke of walls.", SAID),
        ("The council spoke of walls last Friday.", SAID),
        # one old quotation, or few among many
        ("The council spoke on Friday.", SAID[:1]),
        ("The council spoke on Friday.", (*SAID, *(f"{w} {w}s {w}er one {w}x two {w}y {w}z three"
         for w in ("rope", "sail", "mast", "deck", "hull", "keel")))),
        # another thing of a Friday
        ("The museum opened a hall of maps on Friday, with a speech of its founder.", ()),
    ],
)  # fmt: skip
def test_what_the_corpus_does_not_date(text: str, utterances: tuple[str, ...]) -> None:
    assert infer(text, corpus=CORPUS, utterances=utterances).published is None


def test_utterances_and_a_weekday_date_an_article() -> None:
    published = infer("The council spoke on Friday.", corpus=CORPUS, utterances=SAID).published
    assert published is not None
    assert (published.value, published.basis) == ("2031-02-07", "corpus")
    assert published.evidence == "“Friday” (2 utterances as in gazette: 2031-02-07)"


def test_the_same_happening_on_the_same_weekday_dates_an_article() -> None:
    text = "The council voted on Friday to rebuild the eastern breakwater and pay for lost nets."
    published = infer(text, corpus=CORPUS).published
    assert published is not None
    assert (published.value, published.basis) == ("2031-02-07", "corpus")


def test_two_days_on_which_the_same_was_told_date_nothing() -> None:
    terms = " ".join(find_terms(TOLD))
    corpus = Corpus((), [("gazette", "2031-02-07", terms), ("post", "2031-02-14", terms)])
    text = "The council voted on Friday to rebuild the eastern breakwater and pay for lost nets."
    assert infer(text, corpus=corpus).published is None


def test_every_landmark_is_told_by_its_day_and_named_once() -> None:
    assert len({row.name for row in LANDMARKS}) == len(LANDMARKS)
    for row in LANDMARKS:
        assert make_landmark(row._asdict()) == row._replace(cues=" ".join(row.cues.split()))


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ({}, "has no name"),
        ({"name": "x", "day": "2031-02-30", "cues": "a b"}, "has '2031-02-30' for a day"),
        ({"name": "x", "day": "2031-02-03", "cues": "summit"}, "has 'summit' for cues"),
        ({"name": "x", "day": "2031-02-03", "cues": ""}, "has '' for cues"),
        ({"name": "x", "day": "2031-02-03", "cues": "a |"}, "has 'a |' for cues"),
    ],
)
def test_a_wrong_landmark_says_what_is_wrong(cells: dict[str, str], reason: str) -> None:
    with pytest.raises(ValueError, match=r"^has ") as error:
        make_landmark(cells)
    assert str(error.value).startswith(reason)
