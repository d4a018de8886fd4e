"""Timelines: what becomes one row, what stays two, and which sentence stands for a row."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

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


def test_who_foretold_a_thing_does_not_attest_it() -> None:
    plan = "Norway and Latvia will meet in Oslo on Friday and talk about 40 prisoners."
    planned = make_told(plan, "Riga Post", status="planned")
    happened, foretold = build_timeline([planned, make_told(TALKS)])
    assert (happened.status, happened.outlets, happened.origins) == ("happened", ("Oslo Post",), 1)
    assert (foretold.status, foretold.outlets, foretold.summary) == (
        "planned",
        ("Riga Post",),
        plan,
    )


def test_plans_of_one_thing_are_one() -> None:
    plans = [make_told(TALKS, status="planned"), make_told(TALKS_AGAIN, "Echo", status="planned")]
    [event] = build_timeline(plans)
    assert (event.status, event.origins) == ("planned", 2)


def test_what_looks_back_attests_what_happened() -> None:
    [event] = build_timeline([make_told(TALKS), make_told(TALKS, "Echo", status="background")])
    assert (event.status, event.origins) == ("happened", 2)


def test_a_day_runs_by_its_hours() -> None:
    told = [
        make_told("Two ministers dined in Oslo.", date=make_date("2025-05-16TEV", "part-of-day")),
        make_told("Snow closed a school in Hamar.", date=make_date("2025-05-16T09:10", "minute")),
        make_told("A choir sang in Bergen.", date=make_date("2025-05-16TMO", "part-of-day")),
        make_told("A tram left the rails in Riga."),
        make_told("A court sits in Tartu.", status="planned"),
        make_told("Bakers went on strike.", date=make_date("2025-05-16TAF", "part-of-day")),
    ]
    told = [t._replace(mention=t.mention._replace(day_from="2025-05-16")) for t in told]
    assert [event.summary.split()[1] for event in build_timeline(told)] == [
        "tram",
        "choir",
        "closed",
        "went",
        "ministers",
        "court",
    ]


@pytest.mark.parametrize(
    ("sentence", "summary"),
    [
        # who "he" is cannot be told: no row
        ("He left for Riga on Friday with the 40 prisoners.", None),
        ("This ended the talks on Friday.", None),
        # which meeting, only the sentence before says
        ("The meeting ended on Friday without a deal on the 40 prisoners.", None),
        ("The two agreed on Friday to free 40 prisoners.", None),
        (
            "The meeting of the ministers ended on Friday.",
            "The meeting of the ministers ended on Friday.",
        ),
        ("“We have won,” she said on Friday.", None),
        ("When he left on Friday, the port was shut.", None),
        ("In a long speech on the port he named two ministers on Friday.", None),
        ("On Friday, its rate was cut to a tenth.", None),
        # whose it is, the sentence itself says
        (
            "The Bank of Norway cut its rate on Friday, its third cut in a year.",
            "The Bank of Norway cut its rate on Friday, its third cut in a year.",
        ),
        (
            "Ann Lee, their captain, left the ship on Friday.",
            "Ann Lee, their captain, left the ship on Friday.",
        ),
        # a joint to the sentence before it goes
        ("But the port stayed closed on Friday.", "The port stayed closed on Friday."),
        ("Talks ended on Friday.", "Talks ended on Friday."),
    ],
)
def test_a_row_can_be_read_alone(sentence: str, summary: str | None) -> None:
    assert [event.summary for event in build_timeline([make_told(sentence)])] == (
        [summary] if summary else []
    )


@pytest.mark.parametrize(
    ("sentence", "summary"),
    [
        (
            "She added on Friday that the port was closed.",
            "[Anna Kovacs] added on Friday that the port was closed.",
        ),
        ("“We have won,” she said on Friday.", "“We have won,” [Anna Kovacs] said on Friday."),
    ],
)
def test_a_pronoun_gives_way_to_the_speaker(sentence: str, summary: str) -> None:
    [event] = build_timeline([make_told(sentence, speakers=("Anna Kovacs",))])
    assert event.summary == summary


def test_what_is_carried_from_the_sentence_before_speaks_of_nobody_in_it() -> None:
    told = make_told("The jury cleared him of two charges.")
    carried = told._replace(mention=told.mention._replace(reference="carried"))
    assert build_timeline([carried]) == ()


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


def test_only_what_several_origins_tell() -> None:
    told = [make_told(TALKS), make_told(TALKS_AGAIN, "Riga Post"), make_told(RAIN)]
    assert [event.origins for event in build_timeline(told, least=2)] == [2]
    assert build_timeline(told, least=3) == ()


# Near misses: what must not become one.
MEETING = "The ministers of Norway and Latvia met in Oslo on Friday and spoke of the port."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # two meetings of the same people on two days
        ((MEETING, "2025-05-16"), (MEETING, "2025-05-23")),
        # the same number for two things
        (
            ("A storm killed 40 people in the north of Norway on Friday.", "2025-05-16"),
            ("Latvia bought 40 buses for the schools of Riga on Friday.", "2025-05-16"),
        ),
        # the same verb and weekday for two places
        (
            ("A blast destroyed a factory in Bergen on Friday, police said.", "2025-05-16"),
            ("A blast destroyed a bridge near Daugavpils on Friday, police said.", "2025-05-16"),
        ),
    ],
)
def test_near_misses_stay_two(one: tuple[str, str], other: tuple[str, str]) -> None:
    told = [
        make_told(words, outlet, date=make_date(day))
        for (words, day), outlet in ((one, "Oslo Post"), (other, "Riga Post"))
    ]
    assert len(build_timeline(told)) == 2


SENTENCES = (TALKS, TALKS_AGAIN, RAIN, MEETING, "He left on Friday.", "Prices fell on Friday.")


@given(
    picks=st.lists(
        st.tuples(
            st.sampled_from(SENTENCES),
            st.sampled_from(("Oslo Post", "Riga Post", "Echo")),
            st.sampled_from(("2025-05-15", "2025-05-16", "2025-05-17")),
            st.sampled_from(("happened", "planned", "background")),
        ),
        max_size=12,
        unique=True,
    ),
    shuffled=st.randoms(use_true_random=False),
)
def test_properties(picks: list[tuple[str, str, str, str]], shuffled: random.Random) -> None:
    told = [
        make_told(words, outlet, date=make_date(day), status=status)
        for words, outlet, day, status in picks
    ]
    events = build_timeline(told)
    assert [event.day_from for event in events] == sorted(event.day_from for event in events)
    for event in events:
        assert event.mentions
        assert 1 <= event.origins <= len({t.source.outlet for t in event.mentions})
        assert all(t in told for t in event.mentions)
    mixed = list(told)
    shuffled.shuffle(mixed)
    assert build_timeline(mixed) == events


def test_a_source_that_repeats_another_adds_an_outlet_but_no_origin() -> None:
    told = [make_told(TALKS, origin="Oslo Post"), make_told(RAIN, "Echo")]
    copy = make_told(TALKS, "Riga Post", origin="Oslo Post")
    before, after = build_timeline(told), build_timeline([*told, copy])
    assert [e.origins for e in before] == [e.origins for e in after]
    assert sum(len(e.outlets) for e in after) == sum(len(e.outlets) for e in before) + 1


CALL = "The presidents of Norway and Latvia agreed by telephone to reopen the port of Riga."
CALLED = "Norwegian and Latvian presidents agreed in a call to reopen the port of Riga."


@pytest.mark.parametrize(
    ("first", "second", "rows"),
    [
        # nothing says that midnight lay between
        ("Thursday", "Friday", 2),
        ("late Thursday", "Friday", 1),
        ("Thursday", "early Friday", 1),
        ("Thursday night", "Friday morning", 1),
        ("early Thursday", "late Friday", 2),
    ],
)
def test_midnight_between_two_sources(first: str, second: str, rows: int) -> None:
    told = [
        make_told(CALL, date=make_date("2025-05-15"))._replace(timex=first),
        make_told(CALLED, "Riga Post", date=make_date("2025-05-16"))._replace(timex=second),
    ]
    assert len(build_timeline(told)) == rows


def test_a_source_that_tells_of_both_days_tells_of_two_happenings() -> None:
    told = [
        make_told(words, date=make_date(day))._replace(timex=timex)
        for words, day, timex in (
            (CALL, "2025-05-15", "late Thursday"),
            (CALLED, "2025-05-16", "early Friday"),
        )
    ]
    assert len(build_timeline(told)) == 2
