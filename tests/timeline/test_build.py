"""Timelines: what becomes one row, what stays two, and which sentence stands for a row."""

import pytest

from newsdigest.timeline.build import build_timeline
from tests.factories import make_date, make_told

TALKS = "The talks between Norway and Latvia in Oslo ended on Friday with a deal on 40 prisoners."
TALKS_AGAIN = (
    "Latvian and Norwegian envoys agreed to free 40 prisoners at a meeting in Oslo on Friday."
)
RAIN = "Heavy rain closed the railway to Bergen on Friday, and two people were hurt."


def test_nothing_makes_nothing() -> None:
    assert build_timeline([]) == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (TALKS, RAIN),
        # one day and one place, two matters
        ("A bridge in Oslo was closed on Friday.", "A museum in Oslo was opened on Friday."),
        # one speaker, two statements
        ("Berg said on Friday that taxes must fall.", "Berg said on Friday that Larsen had lied."),
    ],
)
def test_two_happenings_of_one_day_stay_two(one: str, other: str) -> None:
    assert len(build_timeline([make_told(one), make_told(other, "Riga Post")])) == 2


def test_one_happening_in_two_outlets_own_words_is_one() -> None:
    [event] = build_timeline([make_told(TALKS), make_told(TALKS_AGAIN, "Riga Post")])
    assert set(event.outlets) == {"Oslo Post", "Riga Post"}
    assert (event.origins, len(event.mentions)) == (2, 2)


def test_the_same_words_on_two_days_are_two() -> None:
    other = make_told(TALKS, date=make_date("2025-05-23"))
    assert len(build_timeline([make_told(TALKS), other])) == 2


def test_two_prints_of_one_agency_are_one_origin() -> None:
    told = [make_told(TALKS, origin="Reuters"), make_told(TALKS, "Riga Post", origin="Reuters")]
    [event] = build_timeline(told)
    assert (event.origins, len(event.outlets)) == (1, 2)


def test_what_happened_is_no_plan_any_more() -> None:
    planned = make_told(TALKS_AGAIN, "Riga Post", status="planned")
    [event] = build_timeline([planned, make_told(TALKS)])
    assert (event.status, event.summary) == ("happened", TALKS)


@pytest.mark.parametrize(
    ("sentence", "summary"),
    [
        # who "he" is cannot be told: no row
        ("He left for Riga on Friday with the 40 prisoners.", None),
        ("This ended the talks on Friday.", None),
        # a joint to the sentence before it goes
        ("But the port stayed closed on Friday.", "The port stayed closed on Friday."),
        ("Talks ended on Friday.", "Talks ended on Friday."),
    ],
)
def test_a_row_can_be_read_alone(sentence: str, summary: str | None) -> None:
    assert [event.summary for event in build_timeline([make_told(sentence)])] == (
        [summary] if summary else []
    )


def test_a_pronoun_gives_way_to_the_speaker() -> None:
    told = make_told("She added on Friday that the port was closed.", speakers=("Anna Kovacs",))
    [event] = build_timeline([told])
    assert event.summary == "[Anna Kovacs] added on Friday that the port was closed."


def test_the_clearest_sentence_stands_for_the_event() -> None:
    leaning = "He added on Friday that the talks in Oslo on the 40 prisoners of Norway had ended."
    [event] = build_timeline([make_told(leaning), make_told(TALKS, "Riga Post")])
    assert event.summary == TALKS
    assert event.mentions[0].sentence == TALKS


def test_rows_are_in_time_order_and_the_best_attested_first() -> None:
    events = build_timeline(
        [
            make_told(RAIN),
            make_told(TALKS),
            make_told(TALKS_AGAIN, "Riga Post"),
            make_told("The port was built in 1991.", date=make_date("1991", "year")),
        ]
    )
    assert [event.date.value for event in events] == ["1991", "2025-05-16", "2025-05-16"]
    assert events[2].summary == RAIN


def test_what_only_names_an_event_belongs_to_it() -> None:
    naming = "The king of Norway called today’s talks a success for all of Europe."
    [event] = build_timeline([make_told(TALKS), make_told(naming, "Riga Post", reference="named")])
    assert (event.summary, event.origins) == (TALKS, 2)


def test_half_a_quotation_is_no_summary() -> None:
    assert build_timeline([make_told("The port is lost,” Berg said on Friday in Oslo.")]) == ()


def test_a_limit_keeps_the_best_attested() -> None:
    told = [make_told(RAIN), make_told(TALKS), make_told(TALKS_AGAIN, "Riga Post")]
    [event] = build_timeline(told, limit=1)
    assert event.origins == 2
