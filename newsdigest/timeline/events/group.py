"""Group dated sentences into events: reports of one happening, in whatever words, are one."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from math import log
from operator import itemgetter

from newsdigest.records import ToldMention
from newsdigest.timeline.events.cluster import Cluster, Report, Scale, read_report
from newsdigest.timeline.events.evidence import find_named, is_named, is_told
from newsdigest.timeline.events.midnight import join_over_midnight
from newsdigest.timeline.levels import DAY_LEVEL, FUTURE

# Events that the stems of one report lead to, and of them those it is compared with.
MOST_LED_TO = 120
MOST_COMPARED = 12
# One shared word is chance: it is the place, or the only person of note.
LEAST_SHARED = 2
# A small pile speaks of one matter, and all its words look common: weights reckon with this many
# sentences of other news, in which a word stands this often.
OTHER_NEWS = 1000
OTHER_USES = 10

COUNT = itemgetter(1)
VALUE = itemgetter(0)

Weights = dict[str, float]


def group_mentions(mentions: list[ToldMention]) -> list[list[ToldMention]]:
    """The events of ``mentions``, each as its reports, the most typical one first.

    Only reports of one date can be one event, and only plans or none of them: leader clustering
    over an index of the words that an event's reports use.
    """
    prints: dict[tuple[str, ...], list[ToldMention]] = defaultdict(list)
    for told in mentions:
        if told.mention.reference != "carried":
            prints[words_key(told)].append(told)
    # A sentence that is printed again tells nothing new: what is one event must not depend on it.
    own = [told for told, *_ in prints.values()]
    weights = weigh_terms(own)
    rarest_first = sorted(weights, key=lambda term: (-weights[term], term))
    ranks = {term: place for place, term in enumerate(rarest_first)}
    scale = Scale(weights, weigh_counts(Counter({"": 1}), len(own))[""], ranks)
    buckets: dict[str, list[ToldMention]] = defaultdict(list)
    for told in own:
        buckets[date_key(told)].append(told)
    grouped = [event for bucket in buckets.values() for event in group_bucket(bucket, scale)]
    events = [[one for told in event for one in prints[words_key(told)]] for event in grouped]
    events = join_over_midnight(events, weights)
    add_carried(events, [told for told in mentions if told.mention.reference == "carried"])
    return events


def add_carried(events: list[list[ToldMention]], carried: list[ToldMention]) -> None:
    """Put each sentence that goes on about another into the event of that one."""
    places = {
        (told.source.id, told.mention.timex): place
        for place, event in enumerate(events)
        for told in event
    }
    for told in carried:
        place = places.get((told.source.id, told.mention.timex))
        if place is not None:
            events[place].append(told)


def words_key(told: ToldMention) -> tuple[str, ...]:
    """What is the same of a sentence in every print of it, of one day."""
    mention = told.mention
    return date_key(told), mention.status, mention.reference, told.clause, told.sentence


def date_key(told: ToldMention) -> str:
    """What reports of one event have in common: the day, or the value of a vaguer date.

    Who tells what is to come does not attest that it came: plans are events of their own.
    """
    mention = told.mention
    if mention.date.value == FUTURE:
        return f"{FUTURE} {mention.day_from[:7]}"  # plans of one month, told on different days
    day = mention.day_from if mention.date.precision in DAY_LEVEL else mention.date.value
    return f"{day} planned" if mention.status == "planned" else day


def weigh_terms(mentions: list[ToldMention]) -> Weights:
    """The squared weight of each stem: the rarer, the more it tells (IDF)."""
    return weigh_counts(
        Counter(term for told in mentions for term in told.mention.terms), len(mentions)
    )


def weigh_counts(counts: Counter[str], sentences: int) -> Weights:
    """The squared weight of each stem by how many of so many ``sentences`` use it."""
    pile = sentences + OTHER_NEWS
    return {term: log(pile / (count + OTHER_USES)) ** 2 for term, count in counts.items()}


def group_bucket(bucket: list[ToldMention], scale: Scale) -> list[list[ToldMention]]:
    """The events among reports of one date.

    What only refers to the date comes last: history that is only named or counted from is no
    row where another sentence tells of it, and named news belongs to the event it is most like.
    """
    telling = [t for t in bucket if not (t.mention.reference and t.mention.status == "background")]
    bucket = telling or bucket
    if len(bucket) == 1:
        return [bucket]
    shared = Counter(term for told in bucket for term in told.mention.terms)
    ranked = sorted(
        bucket, key=lambda told: (told.mention.reference, -typicality(told, shared, scale.weights))
    )
    events: list[Cluster] = []
    index: dict[str, list[int]] = defaultdict(list)
    for report in map(read_report, ranked):
        best = find_nearest(report, events, index, scale)
        if best is None:
            best = len(events)
            events.append(Cluster())
        for term in events[best].add(report, scale.weights):
            index[term].append(best)
    look_again(events, index, scale)
    return [[report.told for report in event.reports] for event in events if event.reports]


def look_again(events: list[Cluster], index: dict[str, list[int]], scale: Scale) -> None:
    """Let each event look once more: the one that its first report is like may have grown.

    The smallest look first; all reports of an event go together.
    """
    for place in sorted(range(len(events)), key=lambda place: len(events[place].reports)):
        reports, events[place].reports = events[place].reports, []
        best = find_nearest(events[place].asked[0], events, index, scale)
        if best is None:
            events[place].reports = reports
            continue
        for report in reports:
            for term in events[best].add(report, scale.weights):
                index[term].append(best)


def typicality(told: ToldMention, shared: Counter[str], weights: Mapping[str, float]) -> float:
    """How much of what the reports of the date share a report tells."""
    return sum(weights[term] * (shared[term] - 1) for term in told.mention.terms)


def find_nearest(
    report: Report, events: list[Cluster], index: dict[str, list[int]], scale: Scale
) -> int | None:
    """The event that a report is most like, if it tells of one at all.

    What it is most like is asked first, for likeness costs less than evidence.
    """
    told = report.told
    named = find_named(told) if told.mention.reference == "named" else None
    least = 1 if named else LEAST_SHARED
    candidates = [
        (place, shared)
        for place, shared in find_candidates(told, index, scale.ranks).items()
        if shared >= least
    ]
    if not candidates:
        return None
    own = sum(map(scale.weights.__getitem__, told.mention.terms))
    compared = []
    # A sort of so few is quicker than the heap of `most_common`, and orders them alike.
    for place, _ in sorted(candidates, key=COUNT, reverse=True)[:MOST_COMPARED]:
        event = events[place]
        likeness = event.likeness(told, scale.weights, own) if event.reports else 0.0
        if likeness:
            # What is named is what everybody tells.
            value = likeness * len(event.reports) if named else likeness
            compared.append((value, likeness, place))
    for _, likeness, place in sorted(compared, key=VALUE, reverse=True):
        event = events[place]
        if is_named(report, named, event, scale) or is_told(report, event, scale, likeness):
            return place
    return None


def find_candidates(
    told: ToldMention, index: dict[str, list[int]], ranks: Mapping[str, int]
) -> Counter[int]:
    """The events that share stems with ``told``, and how many.

    The rarest stems are looked up first, and no more than a report's share of events: so the
    cost grows with the reports and not with their pairs.
    """
    places: list[int] = []
    for term in sorted(told.mention.terms, key=ranks.__getitem__):
        if term in index:
            places += index[term][: MOST_LED_TO - len(places)]
            if len(places) == MOST_LED_TO:
                break
    return Counter(places)
