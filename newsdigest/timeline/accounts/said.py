"""Reports of one happening, told alike in articles that are not: one of them only looks back."""

from collections.abc import Callable, Iterator, Mapping
from itertools import combinations, islice, product

from newsdigest.records import ToldMention
from newsdigest.timeline.events.midnight import EARLY_RE, LATE_RE
from newsdigest.timeline.isodays import shift
from newsdigest.timeline.likeness import measure_likeness
from newsdigest.timeline.terms import find_terms

SAID_ALIKE = 0.3  # cosine of the clauses of two reports of one day, or of their sentences
FEWEST_SHARED = 3  # stems: fewer are the place, or the person
AKIN = 0.1  # cosine of the whole articles, which have at least to be of one field
MOST_REPORTS = 10  # of a source and a day
MOST_PAIRS = 50_000  # of reports
LONGEST = 1000  # characters of a sentence

Likeness = Callable[[str, str], float]
Terms = tuple[frozenset[str], frozenset[str]]
Told = Mapping[str, Mapping[str, list[ToldMention]]]  # reports by day and source


def find_said_alike(
    told_of: Told, likeness: Likeness, weights: dict[str, float]
) -> tuple[str, list[ToldMention]] | None:
    """The day and the reports of the happening that two sources tell most alike; None if none do.

    Args:
        likeness: how alike two articles are, by their ids.
        weights: the squared weight of each stem.
    """
    known: dict[int, Terms] = {}

    def measure(*reports: ToldMention) -> float:
        for told in reports:
            if id(told) not in known:
                known[id(told)] = read_terms(told)
        ways = zip(*(known[id(told)] for told in reports), strict=True)
        return max(measure_terms(one, other, weights) for one, other in ways)

    found = [
        (value, day, pair)
        for day, *pair in islice(pair_reports(told_of, likeness), MOST_PAIRS)
        if (value := measure(*pair)) >= SAID_ALIKE
    ]
    if not found:
        return None
    found.sort(key=lambda row: -row[0])
    _, day, chosen = found[0]
    for _, _, pair in found:  # and who tells it like one of them
        others = [told for told in pair if all(told is not one for one in chosen)]
        if len(others) == 1 and others[0].source.id not in {one.source.id for one in chosen}:
            chosen += others
    return day, chosen


def pair_reports(
    told_of: Told, likeness: Likeness
) -> Iterator[tuple[str, ToldMention, ToldMention]]:
    """Every two reports of one day by sources that are akin, and of one night by such as are."""
    for day, sources in sorted(told_of.items()):
        pairs = list(combinations(sources.values(), 2))
        after = told_of.get(shift(day, 1), {})
        pairs += [
            (
                [told for told in late if LATE_RE.search(told.timex)],
                [told for told in early if EARLY_RE.search(told.timex)],
            )
            for (one, late), (other, early) in product(sources.items(), after.items())
            if one != other
        ]
        for reports, others in pairs:
            if reports and others and likeness(reports[0].source.id, others[0].source.id) >= AKIN:
                for one, other in product(reports[:MOST_REPORTS], others[:MOST_REPORTS]):
                    yield day, one, other


def read_terms(told: ToldMention) -> Terms:
    """The stems of the sentence and of the clause of a report, without those of its date."""
    sentence, clause = (
        frozenset(find_terms(words[:LONGEST].replace(told.timex or " ", " ")))
        for words in (told.sentence, told.clause)
    )
    return sentence, clause


def measure_terms(one: frozenset[str], other: frozenset[str], weights: dict[str, float]) -> float:
    """How alike two sets of stems are, if they share enough."""
    if len(one & other) < FEWEST_SHARED:
        return 0.0
    return measure_likeness(one, other, weights)
