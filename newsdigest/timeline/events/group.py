"""Group dated sentences into events: reports of one happening, in whatever words, are one."""

from collections import Counter, defaultdict
from functools import lru_cache
from math import log, sqrt

from newsdigest.records import ToldMention
from newsdigest.timeline.events.midnight import join_over_midnight
from newsdigest.timeline.levels import DAY_LEVEL, FUTURE
from newsdigest.timeline.stopwords import STOPWORDS
from newsdigest.timeline.terms import WORD_RE, stem

# A report joins an event whose words it shares to this degree (cosine of weighted stems). Low
# enough for two outlets' own words, high enough that two things of one day stay two.
SAME_EVENT = 0.28
# History and plans have no day, and few things of a year or "the coming days" are told at all;
# history moreover is told in one clause of few words.
SAME_DAYLESS = 0.2
# Reports that name nobody and nothing in common are of one event only where all else is the same.
ALMOST_EQUAL = 0.8
MOST_READ = 12  # reports of an event that are asked for their names
# Events that the stems of one report lead to, and of them those it is compared with.
MOST_LED_TO = 120
MOST_COMPARED = 12
# One shared word is chance: it is the place, or the only person of note.
LEAST_SHARED = 2
# A small pile speaks of one matter, and all its words look common: weights reckon with this many
# sentences of other news, in which a word stands this often.
OTHER_NEWS = 1000
OTHER_USES = 10

Weights = dict[str, float]


def group_mentions(mentions: list[ToldMention]) -> list[list[ToldMention]]:
    """The events of ``mentions``, each as its reports, the most typical one first.

    Only reports of one date can be one event: leader clustering over an index of the words that
    an event's reports use.
    """
    own = [told for told in mentions if told.mention.reference != "carried"]
    weights = weigh_terms(own)
    buckets: dict[str, list[ToldMention]] = defaultdict(list)
    for told in own:
        buckets[date_key(told)].append(told)
    events = [event for bucket in buckets.values() for event in group_bucket(bucket, weights)]
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


def date_key(told: ToldMention) -> str:
    """What reports of one event have in common: the day, or the value of a vaguer date."""
    mention = told.mention
    if mention.date.precision in DAY_LEVEL:
        return mention.day_from
    if mention.date.value == FUTURE:
        return f"{FUTURE} {mention.day_from[:7]}"  # plans of one month, told on different days
    return mention.date.value


def weigh_terms(mentions: list[ToldMention]) -> Weights:
    """The squared weight of each stem: the rarer, the more it tells (IDF)."""
    return weigh_counts(
        Counter(term for told in mentions for term in told.mention.terms), len(mentions)
    )


def weigh_counts(counts: Counter[str], sentences: int) -> Weights:
    """The squared weight of each stem by how many of so many ``sentences`` use it."""
    pile = sentences + OTHER_NEWS
    return {term: log(pile / (count + OTHER_USES)) ** 2 for term, count in counts.items()}


def group_bucket(bucket: list[ToldMention], weights: Weights) -> list[list[ToldMention]]:
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
        bucket, key=lambda told: (told.mention.reference, -typicality(told, shared, weights))
    )
    events: list[Cluster] = []
    index: dict[str, list[int]] = defaultdict(list)
    for told in ranked:
        best = find_nearest(told, events, index, weights)
        if best is None:
            best = len(events)
            events.append(Cluster())
        for term in events[best].add(told, weights):
            index[term].append(best)
    look_again(events, index, weights)
    return [event.reports for event in events if event.reports]


def look_again(events: list["Cluster"], index: dict[str, list[int]], weights: Weights) -> None:
    """Let each lone report look once more: the event it is like may have grown since it came."""
    for place, event in enumerate(events):
        if len(event.reports) == 1:
            [told] = event.reports
            event.reports = []
            best = find_nearest(told, events, index, weights)
            events[place if best is None else best].add(told, weights)


def typicality(told: ToldMention, shared: Counter[str], weights: Weights) -> float:
    """How much of what the reports of the date share a report tells."""
    return sum(weights[term] * (shared[term] - 1) for term in told.mention.terms)


def find_nearest(
    told: ToldMention, events: list["Cluster"], index: dict[str, list[int]], weights: Weights
) -> int | None:
    """The event that ``told`` is most like, if it is like one at all."""
    candidates = find_candidates(told, index, weights)
    best = None
    best_likeness = SAME_EVENT if told.mention.date.precision in DAY_LEVEL else SAME_DAYLESS
    least = LEAST_SHARED
    if told.mention.reference:  # it names an event that is there: which one is the question
        best_likeness, least = 0.0, 1
    own = sum(weights[term] for term in told.mention.terms)
    for place, shared in candidates.most_common(MOST_COMPARED):
        if shared < least:
            break
        if not events[place].reports:
            continue
        likeness = events[place].likeness(told, weights, own)
        if told.mention.reference:
            likeness *= len(events[place].reports)  # what is named is what everybody tells
        elif likeness < ALMOST_EQUAL and names_others(told, events[place].reports):
            continue
        if likeness >= best_likeness:
            best, best_likeness = place, likeness
    return best


def find_candidates(
    told: ToldMention, index: dict[str, list[int]], weights: Weights
) -> Counter[int]:
    """The events that share stems with ``told``, and how many.

    The rarest stems are looked up first, and no more than a report's share of events: so the
    cost grows with the reports and not with their pairs.
    """
    found: Counter[int] = Counter()
    left = MOST_LED_TO
    for term in sorted(told.mention.terms, key=lambda term: (-weights[term], term)):
        places = index[term][:left]
        found.update(places)
        left -= len(places)
        if not left:
            break
    return found


def names_others(told: ToldMention, reports: list[ToldMention]) -> bool:
    """Tell a report that names people or places, and none that the event's reports name."""
    first, names = find_names(told.sentence)
    if not names:
        return False
    some = False
    for report in reports[:MOST_READ]:
        other_first, others = find_names(report.sentence)
        if not others or first in others or other_first in names or not names.isdisjoint(others):
            return False
        some = True
    return some


@lru_cache(maxsize=4096)
def find_names(sentence: str) -> tuple[str, frozenset[str]]:
    """The stem of the first word, capital anyway, and those of the other capitalised words.

    Weekdays and the like name nobody.

    >>> first, names = find_names("Anna Bell left Bergen on Friday.")
    >>> first, sorted(names)
    ('anna', ['bell', 'bergen'])
    """
    words = WORD_RE.findall(sentence)
    names = frozenset(
        stem(word.lower())
        for word in words[1:]
        if word[0].isupper() and len(word) > 2 and word.lower() not in STOPWORDS
    )
    return (stem(words[0].lower()) if words else ""), names


class Cluster:
    """The reports of an event while they are being gathered."""

    def __init__(self) -> None:
        self.reports: list[ToldMention] = []
        self.terms: dict[str, int] = {}
        self.square = 0.0  # the squared length of its vector

    def add(self, told: ToldMention, weights: Weights) -> list[str]:
        """Take a report in; give back its stems that are new to the event."""
        new = [term for term in told.mention.terms if term not in self.terms]
        self.reports.append(told)
        for term in told.mention.terms:
            count = self.terms.get(term, 0)
            self.square += weights[term] * (2 * count + 1)
            self.terms[term] = count + 1
        return new

    def likeness(self, told: ToldMention, weights: Weights, own: float) -> float:
        """The cosine between a report, the squared length of which is ``own``, and the event."""
        terms = told.mention.terms
        shared = sum(weights[t] * self.terms[t] for t in terms if t in self.terms)
        return shared / sqrt(own * self.square) if shared else 0.0
