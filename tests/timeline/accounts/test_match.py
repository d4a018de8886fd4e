"""Which figures of two accounts are of one thing: cases on both sides of every threshold."""

import pytest

from newsdigest.pipeline import annotate_text
from newsdigest.records import Account, Span
from newsdigest.timeline.accounts.agree import judge
from newsdigest.timeline.accounts.alone import find_alone
from newsdigest.timeline.accounts.compare import compare_names
from newsdigest.timeline.accounts.find import find_figures
from newsdigest.timeline.accounts.match import match_figures
from tests.factories import make_date, make_source

WORDS = (
    "anchor barrel candle dagger engine feather goblet hammer island jacket kettle ladder mirror"
    " needle orchard pillow quarry ribbon saddle teapot umbrella violin walnut zipper blanket"
    " carpet drawer easel fiddle gravel hatchet inkwell"
).split()


def account(text: str, outlet: str = "Oslo Post", *, published: str = "2031-02-05") -> Account:
    found = annotate_text(text, published)
    return Account(
        make_source(outlet)._replace(published=make_date(published)),
        text,
        found.sentences,
        tuple((Span(t.start, t.end), t.type, t.value, t.mod) for t in found.timexes),
        (),
        ((0, 0),),
    )


def verdicts(one: Account, other: Account) -> list[str]:
    return [judge(group) for group in match_figures([*find_figures(one), *find_figures(other)])]


def tell(number: int, words: list[str], *, part: list[str] | None = None) -> str:
    """A sentence that tells a number of ferries with ``words``; some of them in another part."""
    front = f"With {' and '.join(part)}, " if part else ""
    return f"{front}there went {number} ferries with {' and '.join(words)}."


def give_two(
    numbers: tuple[int, int], shared: int, alone: int, *, apart: int = 0, only: bool = False
) -> list[str]:
    """What two accounts that share so many words give, each with so many words of its own.

    Args:
        apart: so many of the shared words stand in another part of the sentence.
        only: they give no other number of ferries.
    """
    common, rest = WORDS[:shared], WORDS[shared:]
    sentences = [
        tell(number, [*common[apart:], *own], part=common[:apart])
        for number, own in zip(numbers, (rest[:alone], rest[alone : 2 * alone]), strict=True)
    ]
    if not only:
        sentences[0] += " Long ago 9,000 ferries rusted."
        sentences[1] += " Abroad 800,000 ferries burned."
    return verdicts(account(sentences[0]), account(sentences[1], "Riga Post"))


@pytest.mark.parametrize(
    ("shared", "alone", "found"),
    [(0, 4, []), (1, 11, []), (1, 7, ["same"]), (4, 4, ["same"])],
)
def test_equal_numbers(shared: int, alone: int, found: list[str]) -> None:
    assert give_two((40, 40), shared, alone) == found


@pytest.mark.parametrize(
    ("numbers", "shared", "alone", "apart", "found"),
    [
        # a little more: three words of twelve, and of nine
        ((40, 45), 3, 9, 0, []),
        ((40, 45), 3, 6, 0, ["differ"]),
        # what they share stands in another part of the sentence
        ((40, 45), 3, 6, 3, []),
        ((40, 45), 6, 3, 6, ["differ"]),
        # a third more, and more than that
        ((40, 52), 3, 6, 0, ["differ"]),
        ((40, 56), 3, 6, 0, []),
        # far apart: only where nearly all is the same
        ((40, 80), 8, 5, 0, []),
        ((40, 80), 8, 2, 0, ["differ"]),
        ((40, 150), 12, 0, 0, ["differ"]),
        ((40, 170), 12, 0, 0, []),
        # rounded, which is as telling as an equal number, if it has two digits
        ((137_000, 136_812), 1, 11, 0, []),
        ((137_000, 136_812), 1, 7, 0, ["compatible"]),
        ((137_000, 136_412), 1, 7, 0, []),
        ((7_000, 6_912), 1, 7, 0, []),
    ],
)
def test_unequal_numbers(
    numbers: tuple[int, int], shared: int, alone: int, apart: int, found: list[str]
) -> None:
    assert give_two(numbers, shared, alone, apart=apart) == found


@pytest.mark.parametrize(
    ("numbers", "shared", "alone", "found"),
    [
        ((40, 40), 0, 4, []),
        ((40, 45), 1, 11, []),
        ((40, 56), 1, 7, []),
        ((40, 40), 1, 14, ["same"]),
        ((40, 45), 1, 7, ["differ"]),
    ],
)
def test_the_only_number_of_a_thing(
    numbers: tuple[int, int], shared: int, alone: int, found: list[str]
) -> None:
    assert give_two(numbers, shared, alone, only=True) == found


SUNK = "The storm sank {} ferries in the port of Riga."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # what grows is told differently later
        ((SUNK.format(40), "2031-02-05"), (SUNK.format(45), "2031-02-07")),
        # two days of one week
        (
            ("On 3 February the storm sank 40 ferries in Riga.", "2031-02-05"),
            ("On 4 February the storm sank 45 ferries in Riga.", "2031-02-05"),
        ),
    ],
)
def test_numbers_of_two_days(one: tuple[str, str], other: tuple[str, str]) -> None:
    accounts = (
        account(one[0], published=one[1]),
        account(other[0], "Riga Post", published=other[1]),
    )
    assert verdicts(*accounts) == []


def test_a_unit_is_in_every_account() -> None:
    words = WORDS[:12]
    one = account(f"Oil held above its five-year averages with {' and '.join(words)}.")
    other = account(f"Oil pays the fine in five years with {' and '.join(WORDS[12:24])}.", "Echo")
    assert verdicts(one, other) == []


def test_more_and_less_than_one_number_are_two_things() -> None:
    one = account(SUNK.format("more than 40"))
    assert verdicts(one, account(SUNK.format("fewer than 40"), "Riga Post")) == []


def test_more_than_a_number_is_another() -> None:
    words = WORDS[:8]
    one = f"In time 40 ferries left with {' and '.join([*words, 'linen'])}. 9,000 ferries rusted."
    other = (
        f"More than 40 ferries came for {' and '.join([*WORDS[8:16], 'linen'])}. 2 ferries sank."
    )
    assert verdicts(account(one), account(other, "Riga Post")) == []
    vague = other.replace("More than", "About")
    assert verdicts(account(one), account(vague, "Riga Post")) == ["compatible"]


def test_a_day_between_two_reports_is_nothing() -> None:
    later = account(SUNK.format(45), "Riga Post", published="2031-02-06")
    assert verdicts(account(SUNK.format(40)), later) == ["differ"]


def test_a_source_that_gives_both_numbers_contradicts_neither() -> None:
    both = account(f"{SUNK.format(40)} {SUNK.format(45)}", "Riga Post")
    assert verdicts(account(SUNK.format(40)), both) == ["same"]
    parts = "The firm holds {} percent of the ferries, and the state holds {} percent of them."
    assert verdicts(account(parts.format(65, 25)), account(parts.format(65, 25), "Echo")) == [
        "same",
        "same",
    ]


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("about 100", "109", "compatible"),
        ("about 100", "113", "differ"),
        ("more than 100", "120", "compatible"),
        ("more than 120", "100", "differ"),
        ("fewer than 120", "100", "compatible"),
        ("100", "109", "differ"),
        # counted out: neither is the other, rounded
        ("40", "41", "differ"),
        ("400", "412", "differ"),
        # not what it rounds to, or too far from it
        ("137,000", "136,412", "differ"),
        ("3.4 million", "3.46 million", "differ"),
        ("1,000", "1,340", "differ"),
        ("more than 137,000", "136,812", "differ"),
        ("137,100", "137,200", "differ"),
        # rounded
        ("137,000", "136,812", "compatible"),
        ("3.4 million", "3.38 million", "compatible"),
        ("12 million", "11,870,000", "compatible"),
    ],
)
def test_what_can_both_be_right(one: str, other: str, verdict: str) -> None:
    accounts = account(SUNK.format(one)), account(SUNK.format(other), "Riga Post")
    assert verdicts(*accounts) == [verdict]


STORM = "The storm shut {} in the port of Riga."


def shut(one: str, other: str) -> list[tuple[str, str]]:
    """What two sources are found to tell of how many ferries the storm shut."""
    figures = [*find_figures(account(STORM.format(one))),
               *find_figures(account(STORM.format(other), "Riga Post"))]  # fmt: skip
    return [(judge(group), " / ".join(f.words for f in group)) for group in match_figures(figures)]


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        # the whole can be told alone, and is not what is told of the part
        ("seven of nine ferries", "nine ferries", []),
        ("seven of the nine ferries", "eight of nine ferries",
         [("differ", "seven of the nine ferries / eight of nine ferries")]),
        # no part
        ("one of nine ferries", "nine ferries", [("same", "nine ferries / nine ferries")]),
        ("two of three sides", "three of three sides", []),
        ("20% of 40 ferries", "30% of 40 ferries",
         [("differ", "20% / 30%"), ("same", "40 ferries / 40 ferries")]),
        # part against part, whole against whole
        ("seven of nine ferries", "eight of nine ferries",
         [("differ", "seven of nine ferries / eight of nine ferries"),
          ("same", "nine ferries / nine ferries")]),
        ("7 out of 9 ferries", "seven of nine ferries",
         [("same", "7 out of 9 ferries / seven of nine ferries"),
          ("same", "9 ferries / nine ferries")]),
        ("seven of nine ferries", "seven of eight ferries",
         [("same", "seven of nine ferries / seven of eight ferries"),
          ("differ", "nine ferries / eight ferries")]),
        # the part alone
        ("seven of nine ferries", "seven ferries",
         [("same", "seven of nine ferries / seven ferries")]),
        ("seven of nine ferries", "eight ferries",
         [("differ", "seven of nine ferries / eight ferries")]),
    ],
)  # fmt: skip
def test_a_part_and_its_whole(one: str, other: str, found: list[tuple[str, str]]) -> None:
    assert shut(one, other) == found


SHARE = "In Riga {} of the ballots were for the mayor."


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("4%", "4.25%", "differ"),
        ("50.4%", "50.5%", "differ"),
        ("50.38%", "50.4%", "compatible"),
        ("50.38 percent", "50 percent", "compatible"),
    ],
)
def test_a_share_and_what_it_rounds_to(one: str, other: str, verdict: str) -> None:
    accounts = account(SHARE.format(one)), account(SHARE.format(other), "Riga Post")
    assert verdicts(*accounts) == [verdict]


def test_a_number_finds_what_it_rounds_to() -> None:
    lost = "The storm cost the port of Riga $4.78 million, less than the owner feared."
    feared = "The owner of the port of Riga feared that the storm cost $5.6 million."
    other = account("The storm cost the port of Riga $4.8 million, less than feared.", "Riga Post")
    for text in (f"{lost} {feared}", f"{feared} {lost}"):
        assert verdicts(account(text), other) == ["compatible"]


def list_alone(one: str, other: str) -> list[str]:
    """What the first of two accounts alone tells."""
    mine = account(one)
    found = find_alone([mine, account(other, "Riga Post")])
    return [a.text[s.start : s.end] for a, s in found if a.source.id == mine.source.id]


def lay(words: list[str]) -> str:
    return f"Somebody laid {' and '.join(words)} there."


@pytest.mark.parametrize(("shared", "alone", "found"), [(2, 5, True), (3, 5, False)])
def test_how_near_another_account_comes(shared: int, alone: int, found: bool) -> None:
    rest = WORDS[shared:]
    mine = lay([*WORDS[:shared], *rest[:alone]])
    theirs = lay([*WORDS[:shared], *rest[alone : 2 * alone]])
    lines = list_alone(f"The port closed. {mine}", f"A road opened. {theirs}")
    assert lines == ([mine] if found else [])


def test_no_more_than_three_sentences_and_the_first_ones() -> None:
    lines = [lay(WORDS[start : start + 6]) for start in range(0, 30, 6)]
    assert list_alone(" ".join(["The port closed.", *lines]), "A road opened.") == lines[:3]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("There it was, as it had been before, and so it is now in Riga", False),
        ("There it was, as it had been before, and so it is now in Riga with a blue mirror", True),
    ],
)
def test_a_sentence_that_says_nothing_is_not_shown(words: str, found: bool) -> None:
    sentence = f"In this way {words[0].lower()}{words[1:]} harbour."
    assert list_alone(f"The port closed. {sentence}", "A road opened.") == [sentence] * found


@pytest.mark.parametrize(("between", "found"), [(0, True), (6, False)])
def test_what_the_article_is_about_counts_less_further_down(between: int, found: bool) -> None:
    first = [f"{' and '.join(WORDS[start : start + 6]).capitalize()}." for start in (0, 6, 12, 18)]
    about = f"The mast beside {' and '.join(WORDS[24:31])}."
    mine = ["The mast of Riga fell.", *first, *["It rained."] * between, about]
    theirs = [f"In town {number} the mast {number}x{number} stands." for number in range(30)]
    assert (about in list_alone(" ".join(mine), " ".join(theirs))) is found


@pytest.mark.parametrize(
    ("one", "other", "spellings"),
    [
        # neither a point nor capitals are a spelling
        ("Anna Berg Jr", "Anna Berg Jr.", 0),
        ("Anna Kovacs", "ANNA KOVACS", 0),
        ("Anna Kovacs", "Anna Kovacs", 0),
        ("Anna Kovacs", "Anna Kovač", 1),
    ],
)
def test_a_name_in_two_spellings(one: str, other: str, spellings: int) -> None:
    accounts = [
        account(f"{name} left.", outlet)._replace(people=((name, (Span(0, len(name)),)),))
        for name, outlet in ((one, "Oslo Post"), (other, "Riga Post"))
    ]
    assert len(compare_names(accounts, {one: one, other: one})) == spellings


@pytest.mark.xfail(strict=True, reason="what has the rate is not told from the rate itself")
def test_one_share_of_two_things() -> None:
    one = account("The bank of Norway cut its key interest rate to 6.25% on Wednesday.")
    other = account("A usual loan for a house has an interest rate of 6.25%.", "Riga Post")
    assert verdicts(one, other) == []


@pytest.mark.xfail(strict=True, reason="who did what is not told from the words of a sentence")
def test_one_number_of_two_deeds() -> None:
    one = account("Anna Berg became the mayor of Riga on Monday by 2,310 ballots.")
    other = account(
        "Anna Berg became the mayor of Riga on Monday; Karl Lund lost 2,310 ballots in a fire.",
        "Riga Post",
    )
    assert verdicts(one, other) == []
