"""One utterance, many prints: pairs that are one, and as many near misses that are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdigest.quotes.group import group_quotations

# Written in pairs: the same words cut, re-punctuated, marked or translated differently ...
SAME = [
    ("The mill must close before winter.", "The mill must close before winter"),
    ("The mill must close before winter, or we lose the dam.", "The mill must close before winter"),
    ("We “must” close the mill before winter.", "We must close the mill before winter."),
    ("Cease-fire talks will resume in Oslo.", "Ceasefire talks will resume in Oslo"),
    ("we are co-ordinating the rescue with Lisbon", "We are coordinating the rescue with Lisbon"),
    (
        "Each village will name its price for the water and explain it fully.",
        "All villages will name their prices for the water and will fully explain them.",
    ),
    (
        "We propose that every party set out its idea of a future border in writing.",
        "We suggest every party set out in writing its ideas of a future border",
    ),
    ("They [the miners] have earned their rest.", "They have earned their rest."),
    (
        "I can’t promise bread, but I promise work for every family.",
        "I can't promise bread but I promise work for every family",
    ),
    (
        "Some 400 houses were lost in the flood.",
        "Some 400 houses were lost in the flood, and a school.",
    ),
    (
        "The price of water must be kept until the mill is ready to end the strike.",
        "We have all waited long enough. The price of water has to be kept up until the mill shows "
        "itself ready to end its strike. I call on the council to act.",
    ),
    ("The price of water must be kept", "the price of water must be kept until the strike ends"),
]
# ... and what the same speaker says of the same matter, which is something else.
DIFFERENT = [
    ("The mill must close before winter.", "The mill must open before winter."),
    ("We will sign the water treaty.", "We will not sign the water treaty."),
    ("Some 400 houses were lost in the flood.", "Some 40 houses were lost in the flood."),
    ("Ceasefire talks will resume in Oslo.", "Ceasefire talks have failed, and Oslo knows it."),
    ("We are ready to talk to the farmers.", "We are ready to fight the farmers in court."),
    (
        "Each village will name its price for the water.",
        "Each village has refused to sell land for the canal at any price.",
    ),
    ("The bridge was built by our grandfathers.", "The bridge is a gift to our grandchildren."),
    (
        "Every party should set out its idea of a border in writing.",
        "No party has the right to move a border in secret.",
    ),
    ("I promise work for every family.", "I promise schools for every village."),
    # words of a short print that are only strewn over a long one
    (
        "The price of water must be kept until the mill is ready to end the strike.",
        "The price must go on falling until the farmers can live. My council is ready for every "
        "honest step. I call on the mill to end its strike.",
    ),
    (
        "The hospital will open its new wing in spring if the roof is safe.",
        "The hospital needs nurses and beds. A new school must follow. In spring the mayor will "
        "open talks on a safe road and on the roof of the old wing.",
    ),
    ("Our boats saved sixty people.", "Our boats are too old for the sea."),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_prints_of_one_utterance_share_a_number(one: str, other: str) -> None:
    first, second = group_quotations([(one, "Ann Lee", "a"), (other, "Ann Lee", "b")])
    assert first == second


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_near_misses_stay_apart(one: str, other: str) -> None:
    first, second = group_quotations([(one, "Ann Lee", "a"), (other, "Ann Lee", "b")])
    assert first != second


@pytest.mark.parametrize(("one", "other"), SAME)
def test_two_speakers_stay_apart(one: str, other: str) -> None:
    first, second = group_quotations([(one, "Ann Lee", "a"), (other, "Bo Ek", "b")])
    assert first != second


def test_unknown_speakers_meet_only_in_nearly_the_same_words() -> None:
    long = "The ferry left the harbour at dawn with ninety tired pilgrims and four goats aboard"
    assert group_quotations([(long, None, "a"), (long + ".", None, "b")]) == (1, 1)
    assert group_quotations(
        [("The mill must close.", None, "a"), ("The mill closes", None, "b")]
    ) == (1, 2)


def test_a_cut_print_finds_the_full_one_among_others() -> None:
    items = [
        ("The mill must close before winter, or we lose the dam.", "Ann Lee", "a"),
        ("We will not sign the water treaty.", "Ann Lee", "a"),
        ("or we lose the dam", "Ann Lee", "b"),
        ("The mill must close before winter", "Ann Lee", "c"),
    ]
    numbers = group_quotations(items)
    assert numbers[0] == numbers[3]
    assert numbers[1] not in (numbers[0], numbers[3])


def test_numbers_count_from_one_in_order() -> None:
    assert group_quotations([]) == ()
    assert group_quotations([("One way.", "A", "x"), ("Two roads part.", "A", "y")]) == (1, 2)


@given(st.lists(st.tuples(st.text(max_size=40), st.sampled_from([None, "A", "B"]), st.just("s"))))
def test_any_items(items: list[tuple[str, str | None, str]]) -> None:
    numbers = group_quotations(items)
    assert len(numbers) == len(items)
    assert set(numbers) == set(range(1, len(set(numbers)) + 1))
    speakers: dict[int, str | None] = {}
    for number, (_, speaker, _) in zip(numbers, items, strict=True):
        assert speakers.setdefault(number, speaker) == speaker
