"""What speaks for one happening: cases on both sides of every threshold, near misses first."""

import pytest

from newsdigest.records import KnownDate, Span, ToldMention
from newsdigest.timeline.build import build_timeline
from tests.factories import make_date, make_told


def tell(
    sentence: str, outlet: str = "Oslo Post", *, timex: str = "", **changes: object
) -> ToldMention:
    """A sentence, dated by the words ``timex`` in it."""
    start = sentence.find(timex) if timex else 0
    return make_told(sentence, outlet, timex=Span(start, start + len(timex)), **changes)


def tell_two(one: str, other: str, *, date: KnownDate | None = None) -> list[ToldMention]:
    return [tell(one, date=date), tell(other, "Riga Post", date=date)]


def count_rows(told: list[ToldMention], other_news: tuple[str, ...] = ()) -> int:
    """How many rows ``told`` makes beside ``other_news``, each a sentence of some other day."""
    day = make_date("2025-04-01")
    others = [tell(words, f"Echo {n}", date=day) for n, words in enumerate(other_news)]
    mine = {(t.sentence, t.source.id) for t in told}
    rows = build_timeline([*told, *others])
    return sum(any((t.sentence, t.source.id) in mine for t in row.mentions) for row in rows)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # one person on one day: who and where are the same, what is done is not
        (
            "On Friday, Finance Minister Anna Berg of Norway declared a strict hiring freeze.",
            "On Friday, Finance Minister Anna Berg of Norway opened a whaling museum.",
        ),
        (
            "A new ferry was named by Queen Astrid in Bergen on Friday.",
            "Twelve nurses were honoured by Queen Astrid in Bergen on Friday.",
        ),
        # one kind of thing in two places
        (
            "The town of Narvik reported its first case of measles on Friday.",
            "Officials in Liepaja reported a first case of measles on Friday.",
        ),
    ],
)
def test_whom_and_where_alone_are_no_event(one: str, other: str) -> None:
    assert count_rows(tell_two(one, other)) == 2


@pytest.mark.parametrize(
    ("one", "other", "rows"),
    [
        # the title before a name is nobody's kind
        (
            "Tonight governor Jon Ask declared a state of emergency over the oil.",
            "A state of emergency was declared by Governor Mia Lund over the oil.",
            2,
        ),
        # named by one, and called by its kind by the other
        ("A cargo ship hit the Corvo Reef in fog.", "In fog off Bodo a cargo ship hit a reef.", 1),
    ],
)
def test_what_one_names_another_may_call_by_its_kind(one: str, other: str, rows: int) -> None:
    assert count_rows(tell_two(one, other)) == rows


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "On Friday, Finance Minister Anna Berg of Norway declared a strict hiring freeze.",
            "A hiring freeze was ordered by Anna Berg of Norway on Friday.",
        ),
        # long reports, each with much of its own: many words in common tell enough
        (
            "Divers from the harbour office lifted the sunken trawler off the reef near the"
            " lighthouse on Friday, ending a salvage that cost more than its insurers had feared.",
            "Environment groups welcomed it when the trawler, sunken in January after a collision"
            " with a tanker full of palm kernels, came off the reef near the lighthouse on Friday,"
            " although salvage crews warned of fuel.",
        ),
    ],
)
def test_deeds_in_common_are_an_event(one: str, other: str) -> None:
    assert count_rows(tell_two(one, other)) == 1


WORDS = (
    "anchor barrel candle dagger engine feather goblet hammer island jacket kettle ladder mirror"
    " needle orchard pillow quarry ribbon saddle teapot umbrella violin walnut zipper blanket"
    " carpet drawer easel fiddle gravel hatchet inkwell"
).split()
PLACES = ("Narvik", "Lofoten", "Hamar", "Molde")


def tell_sharing(
    words: int, alone: int, *, places: int = 0, others: int = 0, date: str = "2025-05-16"
) -> tuple[list[ToldMention], tuple[str, ...]]:
    """Two reports that share so many words and places; other news that use these words too.

    Args:
        alone: how many words each has to itself.
        others: how many sentences use each shared word.
    """
    shared = WORDS[:words]
    rest = WORDS[words:]
    heads = [*shared, *PLACES[:places]]
    told = [
        make_told(
            "Yesterday had " + " and ".join([*heads, *own]) + ".",
            outlet,
            date=make_date(date, "day" if "-" in date else "year"),
        )
        for own, outlet in ((rest[:alone], "Oslo Post"), (rest[alone : 2 * alone], "Riga Post"))
    ]
    return told, tuple(f"Number{n} sold {' and '.join(shared)}." for n in range(others))


@pytest.mark.parametrize(
    ("words", "alone", "others", "rows"),
    [
        # two words of six, and of eight
        (2, 4, 0, 1),
        (2, 6, 0, 2),
        # three words of many are more than two
        (3, 11, 0, 1),
        (3, 13, 0, 2),
        # one deed beside the place: what all the news speaks of tells little
        (1, 1, 0, 1),
        (1, 1, 40, 1),
        (1, 1, 110, 2),
        (1, 1, 400, 2),
    ],
)
def test_how_much_two_reports_of_a_day_share(
    words: int, alone: int, others: int, rows: int
) -> None:
    places = 1 if words == 1 else 0
    told, news = tell_sharing(words, alone, places=places, others=others)
    assert count_rows(told, news) == rows


@pytest.mark.parametrize(
    ("words", "places", "alone", "others", "rows"),
    [
        # alike, in common words
        (2, 0, 1, 60, 1),
        (2, 0, 2, 30, 2),
        # less alike, in rare ones
        (2, 0, 6, 0, 1),
        (2, 0, 4, 20, 2),
        # a place counts half
        (1, 1, 5, 0, 1),
        (1, 1, 4, 20, 2),
        (0, 3, 3, 0, 2),
    ],
)
def test_how_much_two_reports_of_a_year_share(
    words: int, places: int, alone: int, others: int, rows: int
) -> None:
    told, news = tell_sharing(words, alone, places=places, others=others, date="2008")
    assert count_rows(told, news) == rows


def test_in_a_pile_of_one_matter_all_its_words_tell_little() -> None:
    told = tell_two(
        "Yesterday had anchor and barrel and candle.",
        "Yesterday had anchor and barrel and dagger.",
    )
    news = tuple(f"Number{n} sold anchor and barrel and candle and dagger." for n in range(400))
    assert count_rows(told, news) == 1


@pytest.mark.parametrize(("words", "rows"), [(3, 2), (7, 2)])
def test_two_places_are_two_events_in_whatever_words(words: int, rows: int) -> None:
    shared = " and ".join(WORDS[:words])
    told = [tell(f"Yesterday {shared} came to {place}.", place) for place in PLACES[:2]]
    assert count_rows(told) == rows


@pytest.mark.parametrize(
    ("sentence", "rows"),
    [
        # "today’s" is the time we live in; one word in common is chance
        ("Critics of today’s farming blame greed for the fever.", 2),
        # what the date names is what the other tells
        ("Critics of today’s closure of stalls blame greed.", 1),
        ("Critics say today’s closure blocked every lorry.", 1),
        # it names another thing of that day
        ("Critics of today’s concert blame greed.", 2),
    ],
)
def test_what_a_date_names(sentence: str, rows: int) -> None:
    event = tell("A fever forced the closure of the market in Tromso on Friday, doctors said.")
    naming = tell(sentence, "Riga Post", timex="today", reference="named")
    assert count_rows([event, naming]) == rows


@pytest.mark.parametrize(("others", "rows"), [(20, 1), (60, 2)])
def test_a_name_that_all_the_news_uses_names_little(others: int, rows: int) -> None:
    event = tell("Doctors ordered the closure of a market in Tromso on Friday.")
    naming = tell("Critics blame today’s closure on greed.", "B", timex="today", reference="named")
    news = tuple(f"Number{n} fought closure." for n in range(others))
    assert count_rows([event, naming], news) == rows


def test_a_year_names_no_event() -> None:
    year = make_date("2010", "year")
    told = [
        tell("A spill of crude closed the beaches of Skagen.", date=year),
        tell(
            "Perhaps that year’s spill will one day help scholars.",
            "Riga Post",
            timex="that year",
            reference="named",
            date=year,
        ),
    ]
    assert count_rows(told) == 2


@pytest.mark.parametrize(
    ("one", "other", "rows"),
    [
        # two numbers of one kind in a year
        (
            "The bay brought in most of the national oyster catch that year.",
            "Trawlers of the north landed a national record of prawns worth millions.",
            2,
        ),
        # an institution, which does many things in a year
        (
            "A conference of the General Assembly showed that year how few envoys agree.",
            "The king of Norway spoke that year before the General Assembly.",
            2,
        ),
        (
            "A tanker broke up off Skagen that year.",
            "The tanker broke up that year on the rocks of Skagen.",
            1,
        ),
        (
            "The court cut the fine for the tanker spill to 500 crowns, after a"
            " quarrel that had lasted for twenty years and ruined several families.",
            "It was then that fishermen lost hope, as a court cut the fine that the owners of"
            " the tanker had to pay them by more than half.",
            1,
        ),
    ],
)
def test_a_year_has_room_for_much(one: str, other: str, rows: int) -> None:
    assert count_rows(tell_two(one, other, date=make_date("2008", "year"))) == rows


def test_events_that_grow_toward_each_other_become_one() -> None:
    told = [
        tell("The king of Norway will begin a fourth tour of the flooded valley on Friday.", "A"),
        tell("Norway’s king begins his fourth tour of the flooded valley on Friday.", "B"),
        tell("The fourth tour of the king brought him to the flooded valley on Friday.", "C"),
        tell("The king came to the valley on Friday.", "D"),
    ]
    assert count_rows(told) == 1


@pytest.mark.parametrize(
    ("sentence", "clause", "summary"),
    [
        # the writer
        ("On the quay, my sister told me of the Friday market.", "", None),
        ("“We leave Riga on Friday,” the king of Norway said.", "",
         "“We leave Riga on Friday,” the king of Norway said."),
        ("World War I ended in Riga on Friday.", "", "World War I ended in Riga on Friday."),
        ("A half-brother and I left Riga on Friday.", "", None),
        ("On Friday the still-tired I left Riga.", "", None),
        ("Riga lost the Half-Moon I on Friday.", "", "Riga lost the Half-Moon I on Friday."),
        ("In 1991 it burned.", "In 1991 it burned", None),
        ("By 1991 we knew that Riga had burned.", "By 1991 we knew that Riga had burned", None),
        ("It is believed that Riga burned in 1991.", "It is believed that Riga burned in 1991",
         "It is believed that Riga burned in 1991."),
        # nothing is left out
        ("In 1991 Riga called it “a port of ice”.", "In 1991 Riga called it “a port of ice”",
         "In 1991 Riga called it “a port of ice”."),
        # what a dependent clause dates
        ("Two years after the fire of 1991, Riga has no port.", "the fire of 1991", None),
        ("Riga will free Ana Berg, who fled Oslo in 1991.", "Ana Berg, who fled Oslo in 1991",
         "… Ana Berg, who fled Oslo in 1991."),
        ("Riga has aid for the port, which burned in 1991.", "which burned in 1991", None),
        # the rest of a sentence
        ("said on Friday that the port was shut.", "", None),
        (", chairman of the port, left Riga on Friday.", "", None),
        ("iPhones sold out in Riga on Friday.", "", "iPhones sold out in Riga on Friday."),
        # who speaks cannot be told
        ("We leave Riga on Friday.", "", None),
        ("On Friday, I saw the port burn.", "", None),
        # what stands before the news
        ("Riga (LETA) -- The port of Riga burned on Friday.", "",
         "The port of Riga burned on Friday."),
        ("(Updated at noon) -- The port of Riga burned on Friday.", "",
         "The port of Riga burned on Friday."),
        ("The port authority (PA) – the largest – left Riga on Friday.", "",
         "The port authority (PA) – the largest – left Riga on Friday."),
        # which day and of whom, the sentence before says
        ("The next day, the port of Riga was shut, and on Friday it burned.", "", None),
        ("Among them was the mayor of Riga, who left on Friday.", "", None),
        # a joint before what leans on the sentence before
        ("Rome fell and it burned in 1991.", "and it burned in 1991", None),
        # a clause is enough of history, a phrase is not
        ("The port, which Rome annexed in 1991, was shut.", "Rome annexed in 1991",
         "… Rome annexed in 1991 …"),
        ("The king, heir of the house of 1991, opened Riga.", "heir of the house of 1991",
         "The king, heir of the house of 1991, opened Riga."),
        ("He, heir of the house of 1991, opened Riga.", "heir of the house of 1991",
         "… heir of the house of 1991 …"),
    ],
)  # fmt: skip
def test_what_stands_alone(sentence: str, clause: str, summary: str | None) -> None:
    told = tell(sentence, timex="1991" if clause else "Friday")
    if clause:
        start = sentence.find(clause)
        span = Span(start, start + len(clause))
        mention = told.mention._replace(status="background", clause=span)
        told = told._replace(mention=mention, clause=clause)
    assert [row.summary for row in build_timeline([told])] == ([summary] if summary else [])


def test_a_sentence_that_names_what_it_tells_of_comes_first() -> None:
    told = [
        tell(
            "The school in the old part of town will stay shut until the holidays on Friday.", "A"
        ),
        tell("Elm Hill School in the old part of town will stay shut until the holidays.", "B"),
    ]
    [row] = build_timeline(told)
    assert row.summary.startswith("Elm Hill School")


@pytest.mark.parametrize(
    ("sentence", "lead", "rows"),
    [
        ("The minister resigned on Friday.", 1, 0),
        ("The talks ended on Friday.", 0, 0),
        ("The minister resigned on Friday.", 0, 1),
    ],
)
def test_a_report_may_begin_with_whom_it_is_of(sentence: str, lead: int, rows: int) -> None:
    told = tell(sentence, timex="Friday", lead=lead)
    assert len(build_timeline([told])) == rows


def test_what_a_main_clause_dates_comes_first() -> None:
    hanging = "Riga shut its port after a tanker of the king of Norway burned on Friday."
    clause = hanging[hanging.index("a tanker") : -1]
    start = hanging.index(clause)
    told = tell(hanging, "A", timex="Friday", clause=Span(start, start + len(clause)))
    told = told._replace(clause=clause)
    [alone] = build_timeline([told])
    assert alone.summary == f"… {clause}."
    main = tell(
        "On Friday a tanker of the king of Norway burned in a port of Riga.", "B", timex="Friday"
    )
    [row] = build_timeline([told, main])
    assert row.summary == main.sentence


@pytest.mark.parametrize(
    ("sentence", "rows"),
    [
        ("It was the first fire in Riga since 1991.", 0),
        ("Oslo, which has a port, sued Riga, a member since 1991.", 0),
        ("Riga has been without a port since 1991.", 1),
        ("Since 1991 Riga has had no port.", 1),
    ],
)
def test_only_what_lasts_began_on_the_day_since_which_it_is_told(sentence: str, rows: int) -> None:
    told = tell(sentence, timex="1991", status="background", reference="since")
    span = Span(0, len(sentence))
    told = told._replace(mention=told.mention._replace(clause=span), clause=sentence)
    assert len(build_timeline([told])) == rows
