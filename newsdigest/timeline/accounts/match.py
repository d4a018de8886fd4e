"""Figures of several accounts that speak of one thing."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Set
from functools import cache
from itertools import islice, product

from newsdigest.timeline.accounts.agree import is_rounded
from newsdigest.timeline.accounts.figures import Figure
from newsdigest.timeline.events.group import weigh_counts
from newsdigest.timeline.isodays import count_days
from newsdigest.timeline.levels import DAY_LEVEL
from newsdigest.timeline.likeness import measure_likeness
from newsdigest.timeline.terms import find_terms

# How alike what is told of two numbers has to be (cosine of stems, the rarer the heavier): equal
# numbers are hardly of two things, and others the less likely of one, the further apart. For
# those the part of the sentence around the number counts as much as the sentence.
LIKE_EQUAL = 0.1
LIKE_CLOSE = 0.28
LIKE_FAR = 0.7
CLOSE = 1.35  # times as much
TWO_DIGITS = 10  # times the unit to which a number is given
RANGE = 4  # times as much is another thing
UNITS = frozenset("percent dollars euros pounds minutes days years".split())
MOST_APART = 1  # days between two reports: what grows is told differently later
MOST_READ = 200  # sentences of an account that tell how rare a word is

Group = list[Figure]
Weights = dict[str, float]
Liken = Callable[[frozenset[str], frozenset[str]], float]


def match_figures(figures: list[Figure]) -> list[Group]:
    """The figures that speak of one thing, two sources or more in each group.

    Equal figures find each other first; groups of what is left are then held against the nearest
    other group, if no source gives both numbers.
    """
    liken = measure_terms(weigh_terms(figures))
    things: dict[tuple[str, bool], list[Figure]] = defaultdict(list)
    for figure in figures:
        things[figure.thing, figure.is_whole].append(figure)
    found = []
    for rows in things.values():
        only = find_only(rows)
        groups = join_unequal(join_equal(rows, liken, only), liken, only)
        found += [group for group in groups if len(name_sources(group)) > 1]
    return found


def weigh_terms(figures: list[Figure]) -> Weights:
    """The squared weight of each stem in the accounts compared: the rarer, the more it tells."""
    accounts = {figure.account.source.id: figure.account for figure in figures}.values()
    sentences = [
        find_terms(account.text[sentence.start : sentence.end])
        for account in accounts
        for sentence in account.sentences[:MOST_READ]
    ]
    return weigh_counts(Counter(term for terms in sentences for term in terms), len(sentences))


def measure_terms(weights: Weights) -> Liken:
    """A measure of how alike two sets of stems are; many figures stand in sentences of one kind."""

    @cache
    def measure(one: frozenset[str], other: frozenset[str]) -> float:
        return 0.0 if one.isdisjoint(other) else measure_likeness(one, other, weights)

    return measure


def find_only(figures: list[Figure]) -> set[str]:
    """The sources that give one number for a thing, and no other."""
    values: dict[str, set[float]] = defaultdict(set)
    for figure in figures:
        values[figure.account.source.id].add(figure.value)
    return {source for source, numbers in values.items() if len(numbers) == 1}


def name_sources(group: Iterable[Figure]) -> set[str]:
    """The ids of the sources of figures."""
    return {figure.account.source.id for figure in group}


def join_equal(figures: list[Figure], liken: Liken, only: Set[str]) -> list[Group]:
    """Figures of one thing, those of one number that are told alike together.

    Args:
        only: as `find_only` finds them: of the one number that two sources give for a thing, not
            for a mere unit, a word in common tells enough.
    """
    groups: list[Group] = []
    of_value: dict[float, list[Group]] = defaultdict(list)
    for figure in figures:
        for group in of_value[figure.value]:
            if any(are_equal(figure, other, liken, only) for other in group):
                group.append(figure)
                break
        else:
            groups.append([figure])
            of_value[figure.value].append(groups[-1])
    return groups


def are_equal(one: Figure, other: Figure, liken: Liken, only: Set[str]) -> bool:
    """Tell whether two figures of one number are of one thing; more than it is another number."""
    if (one.bound == "more") != (other.bound == "more"):
        return False
    named = one.thing not in UNITS and are_only(one, other, only)
    return (named and bool(one.terms & other.terms)) or liken(one.terms, other.terms) >= LIKE_EQUAL


def join_unequal(groups: list[Group], liken: Liken, only: Set[str]) -> list[Group]:
    """``groups``, those in one that speak of one thing in other numbers.

    A number finds what it rounds to first, then the most alike find each other.
    """
    joined = list(groups)
    at = list(range(len(groups)))  # where the figures of each group are now
    pairs = [
        (not is_rounded(one, other), -liken(one.terms, other.terms), first, second)
        for first, second in pair_groups(groups)
        for one, other in product(groups[first], groups[second])
        if is_alike(one, other, liken, only)
    ]
    for _, _, one, other in sorted(pairs):
        first, second = at[one], at[other]
        if first == second or not can_join(joined[first], joined[second]):
            continue
        at = [first if place == second else place for place in at]
        joined[first] = joined[first] + joined[second]
        joined[second] = []
    return [group for group in joined if group]


def pair_groups(groups: list[Group]) -> Iterator[tuple[int, int]]:
    """The places of every two groups whose numbers are of one order, given by other sources."""
    sources = [name_sources(group) for group in groups]
    places = sorted(range(len(groups)), key=lambda place: groups[place][0].value)
    for rank, low in enumerate(places, 1):
        highest = RANGE * groups[low][0].value
        for high in islice(places, rank, None):
            if groups[high][0].value > highest:
                break
            if sources[low].isdisjoint(sources[high]):
                yield min(low, high), max(low, high)


def is_alike(one: Figure, other: Figure, liken: Liken, only: Set[str]) -> bool:
    """Tell whether two unequal figures are told so alike that they are of one thing.

    A part is not the whole: "seven of nine bridges" agrees with nine bridges. A number of two
    digits hardly rounds another by chance: that counts as an equal one.
    """
    sentence = liken(one.terms, other.terms)
    if not sentence or one.out_of == other.value or other.out_of == one.value:
        return False
    least = TWO_DIGITS * max(one.grain, other.grain)
    if sentence >= LIKE_EQUAL and min(one.value, other.value) >= least and is_rounded(one, other):
        return True
    close = within(one.value, other.value, CLOSE)
    if close and sentence >= LIKE_EQUAL and are_only(one, other, only):
        return True
    part = liken(one.near, other.near)
    return (sentence + part) / 2 >= (LIKE_CLOSE if close else LIKE_FAR)


def are_only(one: Figure, other: Figure, only: Set[str]) -> bool:
    """Tell whether two figures are the only ones of their thing in their accounts."""
    return {one.account.source.id, other.account.source.id} <= only


def can_join(group: Group, other_group: Group) -> bool:
    """Tell whether two groups can speak of one thing: of one order, of one time, by others."""
    return name_sources(group).isdisjoint(name_sources(other_group)) and all(
        within(one.value, other.value, RANGE)
        and not are_opposed(one, other)
        and is_of_one_time(one, other)
        for one, other in product(group, other_group)
    )


def are_opposed(one: Figure, other: Figure) -> bool:
    """Tell more and less than one number."""
    return one.value == other.value and {one.bound, other.bound} == {"more", "less"}


def is_of_one_time(one: Figure, other: Figure) -> bool:
    """Tell whether two figures are told on about one day, and of one, as far as is known."""
    told = [figure.account.source.published for figure in (one, other)]
    days = [known.value[:10] for known in told if known and known.precision in DAY_LEVEL]
    if len(days) == len(told) and count_days(*days) > MOST_APART:
        return False
    return (
        not one.days
        or not other.days
        or any(a.startswith(b) or b.startswith(a) for a, b in product(one.days, other.days))
    )


def within(one: float, other: float, times: float) -> bool:
    """Tell whether two numbers are of one order."""
    low, high = sorted((one, other))
    return high <= low * times
