"""Sources that tell of one day in unlike sentences, found by how alike their whole reports are."""

from collections import Counter, defaultdict
from collections.abc import Collection
from functools import cache
from itertools import combinations

from newsdigest.records import Account, Event, Source, ToldMention
from newsdigest.timeline.accounts.said import Likeness, find_said_alike
from newsdigest.timeline.condense.days import place, rank_days
from newsdigest.timeline.condense.tell import make_row, say_whole
from newsdigest.timeline.events.group import weigh_counts
from newsdigest.timeline.events.opening import drop_opening
from newsdigest.timeline.levels import DAY_LEVEL
from newsdigest.timeline.likeness import measure_likeness
from newsdigest.timeline.terms import find_terms

# How alike two whole reports have to be to be of one matter (cosine of stems): of unrelated news
# hardly two in a hundred are.
ALIKE = 0.2
MOST_READ = 8000  # characters of an account
LONGEST = 1000  # characters of a sentence
MOST_ASKED = 30  # sources: every two are held against each other


def name_text(source: Source) -> str:
    """The id of the text that a source prints: its own, or that of the original it copies."""
    return source.copy_of or source.id


def list_candidates(reports: list[ToldMention]) -> list[str]:
    """The ids of the sources to ask, a print of each text: of the days that most tell of first."""
    days = {day: rank for rank, day in enumerate(rank_days(reports))}
    found: dict[str, str] = {}
    telling = [told for told in reports if tells_day(told)]
    # Whose turn it is depends on no order of ingestion.
    for told in sorted(telling, key=lambda told: (days[told.mention.day_from], place(told))):
        known = found.setdefault(name_text(told.source), told.source.id)
        if told.source.copy_of is None and known != told.source.id:
            found[name_text(told.source)] = told.source.id  # the original before its copies
    return list(found.values())[:MOST_ASKED]


def gather_alike(reports: list[ToldMention], accounts: list[Account]) -> Event | None:
    """The day that the most alike of ``accounts`` tell of, with a report of each behind it.

    Where no two that tell of one day are alike enough, the happening that two tell most alike;
    None where there is none.

    Args:
        accounts: of the sources that `list_candidates` names.
    """
    terms = {a.source.id: frozenset(find_terms(a.text[:MOST_READ])) for a in accounts}
    weights = weigh_counts(Counter(term for own in terms.values() for term in own), len(terms))
    likeness = measure_accounts(terms, weights)
    told_of: dict[str, dict[str, list[ToldMention]]] = defaultdict(lambda: defaultdict(list))
    asked = {account.source.id for account in accounts}
    for told in sorted(reports, key=place):
        if tells_day(told) and told.source.id in asked:
            told_of[told.mention.day_from][told.source.id].append(told)
    pairs = [
        (likeness(one, other), day, one, other)
        for day, sources in sorted(told_of.items())
        for one, other in combinations(sources, 2)
    ]
    value, day, one, other = max(pairs, default=(0.0, "", "", ""), key=lambda pair: pair[0])
    if value < ALIKE:
        said = find_said_alike(told_of, likeness, weights)
        return make_event(*said) if said else None
    chosen = [one, other]
    for third in told_of[day]:
        if third not in chosen and min(likeness(third, one), likeness(third, other)) >= ALIKE:
            chosen.append(third)
    return make_day(day, [told_of[day][name] for name in chosen])


def tells_day(told: ToldMention) -> bool:
    """Tell whether a report says what happened on a day."""
    return told.mention.date.precision in DAY_LEVEL and told.mention.status != "planned"


def measure_accounts(terms: dict[str, frozenset[str]], weights: dict[str, float]) -> Likeness:
    """A measure of how alike two of the accounts with these ``terms`` are, asked by their ids."""

    @cache  # two that tell of many days are asked for each of them
    def measure(one: str, other: str) -> float:
        return measure_likeness(terms[one], terms[other], weights)

    return measure


def make_day(day: str, told: list[list[ToldMention]]) -> Event:
    """The event of a day, with the report of each source that is most like those of the others."""
    own = [{term for report in reports for term in list_terms(report)} for reports in told]
    shared = Counter(term for terms in own for term in terms)
    mentions = [
        max(reports, key=lambda report: count_shared(list_terms(report), shared))
        for reports in told
    ]
    return make_event(day, mentions)


def make_event(day: str, mentions: list[ToldMention]) -> Event:
    """The event of a day that is told by ``mentions``, the first of which is shown."""
    first = mentions[0]
    return make_row(day, say_whole(first) or drop_opening(first.sentence, first.timex), mentions)


def list_terms(told: ToldMention) -> tuple[str, ...]:
    """The stems of a report; of one without end only the first."""
    return find_terms(told.sentence[:LONGEST])


def count_shared(terms: Collection[str], shared: Counter[str]) -> int:
    """How often others use the stems of a sentence."""
    return sum(shared[term] - 1 for term in terms)
