"""Articles without a date: what dates them, what does not, and what is said where it disagrees."""

import pytest

from newsdigest.pipeline import OwnRows, infer_publication
from newsdigest.records import Dating, Page, Span, UndatedArticle
from newsdigest.timeline.terms import find_terms
from newsdigest.timeline.undated.corpus import Corpus
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
        "The owner, who lost all in the fire at the Harbour Hall, held a rally on Monday.",
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
    assert infer(text).published is None


@pytest.mark.parametrize(
    "text",
    [
        # the weekday is of the saying, of another thing, or one of many such weekdays
        "The mayor said on Monday he would see the fire site at the Harbour Hall next week.",
        "Relatives of those whom the fire at the Harbour Hall killed met on Monday.",
        "A court sentenced a man on Monday for the fire at the Harbour Hall.",
        "A fire destroyed the Harbour Hall on Monday.",
        # what will be may be far off
        "Ministers will open the third Harbour summit in the evening.",
        "Ministers would meet at the third Harbour summit, they said.",
        "Ministers are set to meet next week for their third Harbour summit.",
        "Ministers are set to meet on Wednesday for their third Harbour summit.",
        # told as past, it may be told long after
        "The vote came a day after the fire at the Harbour Hall.",
    ],
)
def test_what_only_hints_at_a_date(text: str) -> None:
    dating = infer(text)
    assert dating.published is None
    assert (dating.note or "").startswith("what hints at its date is not enough")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The vote comes just a day after a fire destroyed the Harbour Hall.", "2031-02-04"),
        ("The vote takes place two days after the blaze at the Harbour Hall.", "2031-02-05"),
        ("The vote comes on the eve of the third Harbour summit.", "2031-02-04"),
        ("Ministers are set to meet for their third Harbour summit.", "2031-02-05"),
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
FRIDAY = "2031-02-07"
COUNCIL = "The council of the port voted on Friday to rebuild its eastern breakwater at last."


def told_by(*rows: tuple[str, str, str, str], said: tuple[str, ...] = SAID) -> Corpus:
    """A corpus: who tells it, the day of the page, the day told, the words; all quote the same."""
    return Corpus(
        [(name, published, published, words) for name, published, _, _ in rows for words in said],
        [(name, published, day, " ".join(find_terms(w))) for name, published, day, w in rows],
    )


CORPUS = told_by(("gazette", FRIDAY, FRIDAY, TOLD))


@pytest.mark.parametrize(
    ("text", "utterances"),
    [
        # the weekday that nothing fits
        ("The council voted on Tuesday to rebuild the eastern breakwater, pay fishermen.", SAID),
        # no weekday, or one that is still to come, or of another week
        ("The council voted to rebuild the breakwater.", SAID),
        ("The council, which will meet on Friday, spoke of walls.", SAID),
        ("The council spoke of walls last Friday.", SAID),
        # the weekday of something else, which explains what is told
        ("The council, which on Friday voted to rebuild the eastern breakwater, resigned.", SAID),
        ("Rain fell after the vote on Friday to rebuild the eastern breakwater and pay.", SAID),
        # the same words and the same happening, each by itself: that day or the next
        ("The council spoke on Friday.", SAID),
        (COUNCIL, ()),
        # one sentence is one reason, however it is read
        (f"“{SAID[0]}” and “{SAID[1]},” the council said on Friday.", SAID),
        # one old quotation, or few among many
        (COUNCIL, SAID[:1]),
        (COUNCIL, (*SAID, *(f"{w} {w}s {w}er one {w}x two {w}y {w}z three"
         for w in ("rope", "sail", "mast", "deck", "hull", "keel")))),
        # another thing of a Friday
        ("The museum opened a hall of maps on Friday, with a speech of its founder.", ()),
        # shared words, strewn over other matters
        ("The council of fishermen lost a vote on Friday on who should pay for the new nets.", ()),
    ],
)  # fmt: skip
def test_what_the_corpus_does_not_date(text: str, utterances: tuple[str, ...]) -> None:
    assert infer(text, corpus=CORPUS, utterances=utterances).published is None


def test_utterances_and_a_happening_that_agree_date_an_article() -> None:
    published = infer(COUNCIL, corpus=CORPUS, utterances=SAID).published
    assert published is not None
    assert (published.value, published.basis) == (FRIDAY, "corpus")
    assert published.evidence == (
        "“Friday” (2 utterances as in gazette: 2031-02-07);"
        " “Friday” (the same as in gazette: 2031-02-07)"
    )


def test_what_allows_that_day_or_the_next_is_only_a_hint() -> None:
    note = infer("The council spoke on Friday.", corpus=CORPUS, utterances=SAID).note
    assert note == (
        "what hints at its date is not enough: “Friday” (2 utterances as in gazette: 2031-02-07)"
    )


def test_a_source_of_later_days_tells_no_day() -> None:
    corpus = told_by(("gazette", "2031-02-09", FRIDAY, TOLD))
    assert infer(COUNCIL, corpus=corpus, utterances=SAID) == Dating()


@pytest.mark.parametrize(
    ("more", "against"),
    [
        ("Fishermen danced on Sunday.", "it also tells of “Sunday”"),
        ("Fishermen danced this morning.", "it also tells of “this morning”"),
        ("The nets were sold yesterday.", "it also tells of “yesterday”"),
        ("The nets were sold on 9 February.", "it tells of 2031-02-09, after 2031-02-07"),
        ("The nets were sold on 9 February 2031.", "it tells of 2031-02-09, after 2031-02-07"),
    ],
)
def test_nothing_is_told_before_it_happens(more: str, against: str) -> None:
    dating = infer(f"{COUNCIL} {more}", corpus=CORPUS, utterances=SAID)
    assert dating.published is None
    assert dating.note is not None
    assert dating.note.startswith(against)
    assert "the same as in gazette" in dating.note


@pytest.mark.parametrize(
    "more",
    [
        "The plan was drawn on Wednesday.",
        "Fishermen will dance on Sunday.",
        "The mayor, Ann Berg, will open the market, in the old port, on Sunday.",
        "The council meets next on 9 March.",
        "The old wall fell on 30 December.",
        "“We danced on Sunday,” one said.",
        "It had been promised last Sunday.",
    ],
)
def test_what_contradicts_no_day(more: str) -> None:
    quoted = (*SAID, "We danced on Sunday")
    published = infer(f"{COUNCIL} {more}", corpus=CORPUS, utterances=quoted).published
    assert published is not None
    assert published.value == FRIDAY


@pytest.mark.parametrize(
    ("dateline", "day"),
    [("OSLO, Feb 7 (AFP) - ", FRIDAY), ("OSLO, Feb 8 (AFP) - ", "2031-02-08"),
     ("OSLO, Aug 7 (AFP) - ", None), ("OSLO, Feb 10 (AFP) - ", None)],
)  # fmt: skip
def test_the_dateline_of_a_page_decides(dateline: str, day: str | None) -> None:
    page = Page("a.txt", f"Port\n\n{dateline}{COUNCIL}\n", "0")
    article = UndatedArticle(page, "Port", COUNCIL, (), (), None, None, None)
    published = infer_publication(article, CORPUS, OWN).published
    assert (published and published.value) == day


@pytest.mark.parametrize(
    ("cues", "text", "day"),
    [
        ("Leeds-York summit", "The summit of Leeds and York opened today.", "2031-02-04"),
        ("G20 summit", "The summit of the G20 opened today.", "2031-02-04"),
        # all words of one with a hyphen or a number must be there
        ("Leeds-York summit", "The summit of York and Hull opened today.", None),
        ("G20 summit", "A summit of 20 mayors opened today.", None),
    ],
)
def test_the_cues_of_the_user(cues: str, text: str, day: str | None) -> None:
    own = OwnRows(landmarks=(make_landmark({"name": "x", "day": "2031-02-04", "cues": cues}),))
    article = UndatedArticle(Page("a.txt", text, "0"), None, text, (), (), None, None, None)
    published = infer_publication(article, CORPUS, own).published
    assert (published and published.value) == day


PRINTED = "The council of the port voted on Friday to rebuild its eastern breakwater and old quays."


@pytest.mark.parametrize("more", ["", " Villagers gathered to dance.", " Then it rained."])
def test_words_that_are_printed_again_are_of_any_day(more: str) -> None:
    corpus = told_by(("gazette", FRIDAY, FRIDAY, PRINTED.replace("on Friday ", "")))
    dating = infer(PRINTED + more, corpus=corpus, utterances=SAID)
    assert dating.published is None
    assert dating.note == (
        "it prints words that gazette printed on 2031-02-07; its own day may be another"
    )


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        # the same kind of news with other numbers
        ("Claims for benefits in Norway fell to 214,000 on Friday, officials of labour said.",
         "Claims for benefits in Norway rose to 230,000, officials of labour said."),
        # the same teams another time
        ("Riga beat Oslo 3 goals to 0 on Friday in the league of the northern harbours.",
         "Oslo beat Riga 2 goals to 1 in the league of the northern harbours."),
        # a warning of the same kind for somewhere else
        ("An amber warning of heavy rain was given on Friday for the west of Latvia, by radio.",
         "A yellow warning of heavy snow was given for the north of Norway, on television."),
    ],
)  # fmt: skip
def test_news_of_a_kind_that_comes_back_dates_nothing(lead: str, told: str) -> None:
    corpus = told_by(("gazette", FRIDAY, FRIDAY, told), ("post", FRIDAY, FRIDAY, told))
    assert infer(lead, corpus=corpus, utterances=SAID).published is None


def test_two_days_on_which_the_same_was_told_date_nothing() -> None:
    days = (FRIDAY, FRIDAY, "2031-02-14", "2031-02-14")
    rows = ((name, day, day, TOLD) for name, day in zip("abcd", days, strict=True))
    assert infer(COUNCIL, corpus=told_by(*rows), utterances=SAID).published is None


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
        ({"name": "x", "day": "2031-02-03", "cues": "the summit"}, "has 'the summit' for cues"),
        ({"name": "x", "day": "2031-02-03", "cues": "port win|run-off"}, "has 'win|run-off' among"),
        ({"name": "x", "day": "2031-02-03", "cues": "a |"}, "has 'a |' for cues"),
    ],
)
def test_a_wrong_landmark_says_what_is_wrong(cells: dict[str, str], reason: str) -> None:
    with pytest.raises(ValueError, match=r"^has ") as error:
        make_landmark(cells)
    assert str(error.value).startswith(reason)
