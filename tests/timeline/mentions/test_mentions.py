"""Dated sentences: what dates them, whether it has happened, and what dates nothing."""

import pytest

from newsdigest.pipeline import annotate_text, find_speakers
from newsdigest.quotes.spoken import find_spoken
from newsdigest.records import Mention
from newsdigest.timeline.mentions.find import find_mentions
from newsdigest.timeline.mentions.speakers import find_quoted, name_speakers
from newsdigest.timeline.undated.landmarks import Landmark

DCT = "2025-05-16"  # a Friday


def mentions(text: str, dct: str | None = DCT) -> tuple[Mention, ...]:
    found = annotate_text(text, dct, attribute=False)
    return find_mentions(
        text, found.sentences, found.timexes, find_spoken(text, found.sentences), dct
    )


@pytest.mark.parametrize(
    "text",
    [
        # no date at all
        "The talks ended without a deal.",
        # how long and how often, not when
        "The talks lasted two hours.",
        "The council meets every Friday.",
        # the now of whoever speaks
        "“Today we have a chance,” the mayor said.",
        # the name of a programme
        "The mayor spoke on “Oslo Friday”.",
        # what only counts from a day tells nothing of it
        "Nobody has been seen on the bridge since Monday.",
        # a century or a decade that still runs
        "Money is the language of the 21st century.",
        "The port has grown this decade.",
        # a future nobody plans
        "Nobody knows what the future will bring.",
        "The foreseeable future looks grim.",
        # what something is only measured against
        "Catches rose from a year earlier.",
        "Catches are larger than in May 2023.",
        "Catches rose to 9 tons, compared with the same month in 2019.",
        # a heading
        "Talks on Friday end in Oslo",
    ],
)
def test_what_dates_nothing(text: str) -> None:
    assert mentions(text) == ()


@pytest.mark.parametrize(
    ("text", "value", "status"),
    [
        ("The talks ended on Friday.", "2025-05-16", "happened"),
        ("The talks ended yesterday.", "2025-05-15", "happened"),
        ("The talks ended last weekend.", "2025-W19-WE", "happened"),
        ("The ministers will meet on 20 May 2025.", "2025-05-20", "planned"),
        ("The ministers will meet later today.", "2025-05-16", "planned"),
        ("They agreed to free the crew in the coming days.", "FUTURE_REF", "planned"),
        ("The town was taken in 2014.", "2014", "background"),
        ("The town was taken in February 2022.", "2022-02", "background"),
        ("They had met in the spring of 2022.", "2022-SP", "background"),
        ("They had last met on 3 March 2025.", "2025-03-03", "background"),
    ],
)
def test_what_has_happened_is_planned_or_is_history(text: str, value: str, status: str) -> None:
    [mention] = mentions(text)
    assert (mention.date.value, mention.status) == (value, status)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        # a verb of the past, whatever else lies ahead
        ("The bank, which will close its office, cut 300 jobs this year.", "happened"),
        ("The mayor will sue over the fire that burned the mill this year.", "happened"),
        ("Prices rose this year, and will rise again.", "happened"),
        ("Ann Lee could not agree with the board this week.", "happened"),
        ("Two ships could be seen off Bergen on Friday.", "happened"),
        ("The mayor said she could hear the ships on Friday.", "happened"),
        ("The board agreed to the plan of Ann Lee this month.", "happened"),
        ("If Oslo can live in peace today, so did Bergen.", "happened"),
        ("The mayor said the dam may have leaked this month.", "happened"),
        ("The mayor will decide on the bridge this week.", "planned"),
        ("The mayor said he would appeal this month.", "planned"),
        ("Profits are expected to rise by a tenth this year.", "planned"),
        ("This year the court will rule on the port.", "planned"),
        ("The storm is forecast to reach the coast on Friday evening.", "planned"),
        ("The port may be opened again on Friday.", "planned"),
    ],
)
def test_what_a_week_or_a_year_still_holds_is_planned(text: str, status: str) -> None:
    assert [mention.status for mention in mentions(text)] == [status]


@pytest.mark.parametrize(
    "text",
    [
        "The permit was due to expire on 12 May.",
        "A vote on the bridge was scheduled for 13 May.",
        "The vote, once planned for 14 May, was put off.",
    ],
)
def test_what_was_only_meant_for_a_day_did_not_happen_on_it(text: str) -> None:
    assert mentions(text) == ()


def test_a_plan_does_not_hide_the_news_of_its_sentence() -> None:
    text = "The vote on the port is due on 20 June 2025, and two sailors drowned on Monday."
    assert [(m.status, m.date.value) for m in mentions(text)] == [
        ("happened", "2025-05-12"),
        ("planned", "2025-06-20"),
    ]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        # in passing
        ("The crew met on Monday in the hall where it had met on Tuesday.", ["12"]),
        ("The ship left on Monday for the port, a day of rain, and came on Tuesday.", ["12"]),
        ("Jan Holt was seized on Monday and freed on bail on Wednesday.", ["12", "14"]),
        ("Jan Holt was freed on Monday, and later fled on Wednesday.", ["12", "14"]),
        ("The storm killed four on Tuesday; a fifth man died on Thursday.", ["13", "15"]),
    ],
)
def test_a_sentence_goes_on_to_tell_of_other_days(text: str, days: list[str]) -> None:
    assert [mention.date.value[-2:] for mention in mentions(text)] == days


def test_a_list_of_days_is_no_news() -> None:
    """Each mention keeps its sentence: many of a long one would take room without end."""
    days = [f"{day} {month} 2024" for month in ("May", "June", "July") for day in range(1, 25)]
    assert len(mentions(f"The port was closed on {', '.join(days)}.")) == 30
    assert mentions(f"The port was closed on {', '.join(days * 20)}.") == ()


def test_what_only_says_when_is_no_clause() -> None:
    [mention] = mentions("On 9 June 2014, Rome annexed the port of Vardo.")
    assert (mention.clause, mention.terms) == ((0, 46), ("rome", "annex", "port", "vardo"))


def test_a_sentence_tells_one_piece_of_news_and_all_its_background() -> None:
    found = mentions("The crew freed on Friday had been taken in March 2022, not in 2021.")
    assert [(m.date.value, m.status) for m in found] == [
        ("2022-03", "background"),
        ("2021", "background"),
        ("2025-05-16", "happened"),
    ]


def test_since_a_year_is_only_a_reference() -> None:
    [mention] = mentions("It was their first meeting since 2019.")
    assert mention.reference == "since"


@pytest.mark.parametrize(
    ("text", "reference"),
    [
        ("The council met on Friday and voted.", ""),
        ("On Friday the council voted.", ""),
        ("The council praised Friday’s vote.", "named"),
        ("The council praised the May 16 vote.", "named"),
        ("It was the first vote of its kind today.", ""),
    ],
)
def test_a_date_that_only_names_a_happening(text: str, reference: str) -> None:
    [mention] = mentions(text)
    assert mention.reference == reference


def test_without_a_date_of_its_own_a_text_plans_nothing() -> None:
    [mention] = mentions("The ministers will meet on 20 May 2030.", None)
    assert mention.status == "happened"


def test_who_speaks_in_a_sentence() -> None:
    text = "Rain fell on Monday. “We are ready,” Anna Kovacs said on Friday."
    found = annotate_text(text, DCT)
    quoted = find_quoted(found.sentences, found.quotations)
    told = name_speakers(mentions(text), quoted)
    assert [mention.speakers for mention in told] == [(), ("Anna Kovacs",)]
    assert find_speakers(text, found.sentences) == quoted


@pytest.mark.parametrize(
    "text",
    [
        # not now, not of a clause, not counted in days
        "The vote came a day after storms damaged the port.",
        "The vote comes a day after that.",
        "The vote comes a day after the storms in the north.",
        "The vote comes two months after storms damaged the port.",
        # about then
        "The vote comes a week after storms damaged the port.",
        # another paragraph, another time, another matter
        "The council voted.\n\nThe talks were held in the hall.",
        "He is 42. The talks were held in the hall.",
    ],
)
def test_what_lends_no_day(text: str) -> None:
    assert mentions(text) == ()


@pytest.mark.parametrize(
    ("text", "value", "clause"),
    [
        ("The vote comes just a day after storms damaged the port.", "2025-05-15",
         "storms damaged the port"),
        ("The vote takes place two days after Rome closed the port, officials said.", "2025-05-14",
         "Rome closed the port"),
    ],
)  # fmt: skip
def test_a_report_counts_from_its_own_day(text: str, value: str, clause: str) -> None:
    [mention] = mentions(text)
    assert (mention.date.value, mention.date.basis) == (value, "relative")
    assert text[slice(*mention.clause)] == clause


def test_a_sentence_that_goes_on_takes_the_day_of_the_one_before() -> None:
    text = "The council voted on Thursday. It closed the port. Prices have risen. It opened a road."
    found = mentions(text)
    assert [(text[m.start : m.end], m.date.value, m.reference) for m in found] == [
        ("The council voted on Thursday.", "2025-05-15", ""),
        ("It closed the port.", "2025-05-15", "carried"),
    ]
    assert found[1].timex == found[0].timex


def test_an_opening_sentence_takes_the_day_of_the_landmark_it_names() -> None:
    own = (Landmark("fire", "2025-05-15", "fire Harbour Hall"),)
    text = "A fire destroyed the Harbour Hall."
    for dct, expected in (("2025-05-16", ["2025-05-15"]), ("2026-05-16", []), (None, [])):
        found = annotate_text(text, dct, attribute=False)
        told = find_mentions(text, found.sentences, found.timexes, (), dct, own=own)
        assert [(m.date.value) for m in told] == expected
        assert all(m.date.basis == "landmark" for m in told)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The army said on Friday that it had taken the bridge on Tuesday.", "2025-05-13"),
        ("Berg told reporters on Friday that the crew left the port on Wednesday.", "2025-05-14"),
        ("The bank announced in a statement on Friday that it closed on Monday.", "2025-05-12"),
        # only the saying has a day
        ("The army said on Friday that it had taken the bridge.", "2025-05-16"),
        # a stamp dates the writing
        ("(Updated on Friday) The army took the bridge on Tuesday.", "2025-05-13"),
        # nor does a dependent clause tell the news
        ("Divers, who saw the hull on Tuesday, raised it on Thursday.", "2025-05-15"),
        ("The mayor said on Friday she would sue after the hall fell on Tuesday.", "2025-05-13"),
        ("The mayor said on Friday she had seen the hall, which fell on Tuesday.", "2025-05-16"),
        # the first is no day of a saying
        ("The army took the bridge on Tuesday, Berg said on Friday.", "2025-05-13"),
        ("The crew left on Wednesday and came back on Friday.", "2025-05-14"),
    ],
)
def test_the_day_of_the_saying_is_not_that_of_what_is_said(text: str, value: str) -> None:
    assert mentions(text)[0].date.value == value


def test_the_day_on_which_a_plan_was_told_is_no_plan() -> None:
    [mention] = mentions("The ferry will be raised, the mayor said on Friday.")
    assert (mention.date.value, mention.status) == ("2025-05-16", "happened")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # nobody plans it
        ("Oil for June delivery fell on Thursday.", []),
        ("The mayor resigned on Thursday and will not run in June.", []),
        ("The mayor resigned on Thursday and will leave in June.", [("2025-06", "planned")]),
        ("The law was adopted on Thursday and takes effect on 30 May.",
         [("2025-05-30", "planned")]),
    ],
)  # fmt: skip
def test_beside_its_news_a_sentence_tells_one_plan(
    text: str, expected: list[tuple[str, str]]
) -> None:
    news, *others = mentions(text)
    assert news.date.value == "2025-05-15"
    assert [(m.date.value, m.status) for m in others] == expected


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("The talks began on Thursday in the hall, which burned on Tuesday.", None),
        ("The talks began on Thursday after storms struck the port on Tuesday.",
         "storms struck the port on Tuesday"),
        ("The talks began on Thursday, marred by a blast that killed nine sailors on Tuesday.",
         "a blast that killed nine sailors on Tuesday"),
    ],
)  # fmt: skip
def test_beside_its_news_a_sentence_tells_what_hangs_on_it(text: str, clause: str | None) -> None:
    news, *others = mentions(text)
    assert news.date.value == "2025-05-15"
    assert [text[slice(*m.clause)] for m in others] == ([clause] if clause else [])
