"""Clauses: the part of a sentence that a date belongs to."""

import pytest

from newsdigest.timeline.mentions.clause import find_clause

# The date stands in square brackets; what follows is the clause.
WHOLE = [
    # nothing but one clause
    ("The port was closed in [2014].", "The port was closed in 2014"),
    # "since" without a verb opens no clause
    ("It was their first meeting since [2019].", "It was their first meeting since 2019"),
    # a relative clause says nothing without its noun
    ("He praised the town that fell in [1991].", "He praised the town that fell in 1991"),
    # nor does a participle without its subject
    ("They gave up the island, annexed by Rome in [2014].",
     "They gave up the island, annexed by Rome in 2014"),
    # part of a list, or who it is
    ("The crews, from Peru, Chile and Oman, were freed in [2014].",
     "The crews, from Peru, Chile and Oman, were freed in 2014"),
    ("In Peru, Chile and Oman were freed in [2014].", "In Peru, Chile and Oman were freed in 2014"),
    ("Ana Lund, a diver, and a former judge, was freed in [2014].",
     "Ana Lund, a diver, and a former judge, was freed in 2014"),
    ("The bank (NB) closed in [2014].", "The bank (NB) closed in 2014"),
    # a verb without its subject
    ("The port is small, but became known in [2014].",
     "The port is small, but became known in 2014"),
    # what would end in the air
    ("In [2014] the court ruled that the port was lost.",
     "In 2014 the court ruled that the port was lost"),
    ("In [2014] the court called it “a lost port”.", "In 2014 the court called it “a lost port”"),
    ("The last time the port was shut, in [2014], prices rose.",
     "The last time the port was shut, in 2014, prices rose"),
    ("In [2014] they built a port known as Molde.", "In 2014 they built a port known as Molde"),
    ("In [2014] the port was as busy as Oslo.", "In 2014 the port was as busy as Oslo"),
    # too short to say anything
    ("Officials met, he said [Friday].", "Officials met, he said Friday"),
]  # fmt: skip
PARTS = [
    ("He left after Rome annexed the port in [2014].", "Rome annexed the port in 2014"),
    ("The war, which began in [2022], goes on.", "The war, which began in 2022"),
    ("Prices rose, and the bank closed in [2008], a study says.", "the bank closed in 2008"),
    ("The law — the parliament passed it in [1998] — was never used.",
     "the parliament passed it in 1998"),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "clause"), WHOLE + PARTS)
def test_the_clause_of_a_date(marked: str, clause: str) -> None:
    start, end = marked.index("["), marked.index("]") - 1
    sentence = marked.replace("[", "").replace("]", "")
    span = find_clause(sentence, start, end)
    assert sentence[span.start : span.end] == clause
    assert span.start <= start < end <= span.end
