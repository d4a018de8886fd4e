"""Dependent clauses: whether a date belongs to one, and what of it can be read alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdigest.timeline.mentions.adjunct import find_adjunct, may_hang, reads_alone
from newsdigest.timeline.mentions.clause import find_clause


def split_marked(marked: str) -> tuple[str, int, int]:
    """The sentence, and where the date in square brackets stands."""
    start, end = marked.index("["), marked.index("]") - 1
    return marked.replace("[", "").replace("]", ""), start, end


@pytest.mark.parametrize(
    "marked",
    [
        "The port was shut on [Friday].",
        # what is said is no dependent clause
        "The mayor said that the port was shut on [Friday].",
        "The mayor says that the port was shut on [Friday].",
        "Nobody asked who shut the port on [Friday].",
        # nor is a phrase, which the rest of the sentence shares its day with
        "The port was shut after talks in Bergen on [Friday].",
        "He left before noon on [Friday].",
        # "that" alone
        "The ferry sank that night, on [Friday].",
        "After that the harbour was shut on [Friday].",
        # what happens together
        "Nine sailors died when the ferry sank on [Friday].",
        # the clause has ended
        "The ferry, which was built in Bergen, sank on [Friday].",
        "The ferry that the king named in Bergen sank on [Friday].",
        "The mayor resigned after the ferry sank and was buried on [Friday].",
        "After the ferry sank, the port was shut on [Friday].",
        "Three divers seized a boat in [June] and were freed.",
        # a verb that needs no object
        "He said the bank in the harbour closed on [Friday].",
        "He said a bank held talks on [Friday].",
    ],
)
def test_what_dates_the_main_clause(marked: str) -> None:
    assert find_adjunct(*split_marked(marked)) is None


@pytest.mark.parametrize(
    ("marked", "clause"),
    [
        ("The mayor resigned after the ferry sank on [Friday].", "the ferry sank on Friday"),
        ("Since storms struck the port on [Friday], it has been shut.",
         "storms struck the port on Friday"),
        ("He left Bergen before rebels on [Friday] shelled the port, she said.",
         "rebels on Friday shelled the port"),
        ("Two years after the fire of [2019], the school is empty.", "the fire of 2019"),
        # with its noun, where that is a name or new
        ("They will free Olga Lund, who was jailed in [2019] for fraud.",
         "Olga Lund, who was jailed in 2019 for fraud"),
        ("They will rebuild the pier of Molde, which burned in [2019].",
         "Molde, which burned in 2019"),
        ("They found a diver from Hamar who had been missing since [2019].",
         "a diver from Hamar who had been missing since 2019"),
        ("The pact that Oslo signed in [2019] ended on Friday.",
         "The pact that Oslo signed in 2019"),
        ("Jan Holt, whom she beat by ten votes in [May], did not come.",
         "whom she beat by ten votes in May"),
        ("The bank, which in [2019] bought a mine, is closed.",
         "The bank, which in 2019 bought a mine"),
        ("They were freed under a pact signed in Hamar on [Friday].",
         "a pact signed in Hamar on Friday"),
        # without it
        ("She said they had warned of the pier, which burned on [Friday].",
         "which burned on Friday"),
        ("They met the envoy to Sweden, who arrived on [Friday].", "who arrived on Friday"),
        ("They freed three of five divers whom they caught on [Friday].",
         "whom they caught on Friday"),
        ("Aid will reach the valley, besieged since [June].", "besieged since June"),
        ("Three divers seized near Molde in [June] were freed.", "seized near Molde in June"),
        ("Oslo has a claim to the island — annexed by Rome in [2014].", "annexed by Rome in 2014"),
    ],
)  # fmt: skip
def test_the_dependent_clause_of_a_date(marked: str, clause: str) -> None:
    sentence, start, end = split_marked(marked)
    found = find_adjunct(sentence, start, end)
    assert found is not None
    assert sentence[slice(*found)] == clause


@pytest.mark.parametrize(
    ("clause", "alone"),
    [
        ("which burned in Bergen on Friday", False),
        ("besieged by rebels since June", False),
        ("being arrested in Bergen on Friday", False),
        ("the fire of last June", False),
        ("it burned in Bergen on Friday", False),
        ("the talks in Bergen ended on Friday", False),
        ("Rome fell then", False),
        ("storms struck the port on Friday", True),
        ("a pact signed in Hamar on Friday", True),
    ],
)
def test_what_of_it_reads_alone(clause: str, alone: bool) -> None:
    assert reads_alone(clause) == alone


PIECES = [
    "after ",
    "years since ",
    ", besieged ",
    "divers seized ",
    "under ",
    "who ",
    "which ",
    ", ",
    "that ",
    "“",
    '"',
    "Oslo ",
    "fell ",
    "a deal ",
    "(",
    "— ",
]


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=30).map("".join), st.data())
def test_any_words_have_a_clause_that_lies_in_them(words: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(words)))
    end = data.draw(st.integers(start, len(words)))
    adjunct, clause = find_adjunct(words, start, end), find_clause(words, start, end)
    assert 0 <= clause.start <= clause.end <= len(words)
    assert adjunct is None or 0 <= adjunct.start <= adjunct.end <= len(words)
    assert adjunct is None or may_hang(words, adjunct.start, start)
