"""What speaks for a report telling of an event: how much both tell in common, and of whom."""

import re
from collections.abc import Iterator
from itertools import takewhile

from newsdigest.records import ToldMention
from newsdigest.timeline.events.cluster import Cluster, Report, Scale
from newsdigest.timeline.levels import DAY_LEVEL
from newsdigest.timeline.stopwords import STOPWORDS
from newsdigest.timeline.terms import stem

# A report joins an event whose words it shares to this degree (cosine of weighted stems). Low
# enough for two outlets' own words, high enough that two things of one day stay two.
SAME_EVENT = 0.28
# So much of what both tell has to be more than whom and where (`Scale.measure`), or half of it:
# of what the whole pile is about each word tells little.
LEAST_DEEDS = 0.3
HALF = 0.5
# Long reports are less alike, and can still tell much in common.
ALIKE = 0.2
MANY_DEEDS = 2.0
# A month or a year has room for many things of one kind; names count half among what is shared.
SAME_DAYLESS = 0.35
SHARED_DAYLESS = 1.25
# Of an event that is only named ("after Friday’s vote") little more is told than its name.
SHARED_NAMED = 0.5
# Reports in nearly the same words are of one event if they name the same people and places.
ALMOST_EQUAL = 0.8
# "Friday’s vote", "the May 16 prisoner talks": what a date names, before the sentence goes on.
NAMED_RE = re.compile(r"(?:[’']s?)?(?P<words>(?:\s[a-z-]{3,30}){1,3})")


def is_told(report: Report, event: Cluster, scale: Scale, likeness: float) -> bool:
    """Tell whether a report, so like an event, tells of it and of no other of that date."""
    if likeness < ALIKE or names_others(report, event):
        return False
    if likeness >= ALMOST_EQUAL:
        return any(shares_names(report, other) for other in event.asked)
    daily = report.told.mention.date.precision in DAY_LEVEL
    alike = likeness >= (SAME_EVENT if daily else SAME_DAYLESS)
    shared = []
    for deeds, names in measure_shared(report, event, scale):
        if alike and deeds >= LEAST_DEEDS:
            return True
        shared.append((deeds, names))
    most_deeds = max(deeds for deeds, _ in shared)
    if most_deeds < LEAST_DEEDS and most_deeds < HALF * max(map(sum, shared)):
        return False
    if alike:
        return True
    if daily:
        return most_deeds >= MANY_DEEDS
    return max(deeds + HALF * names for deeds, names in shared) >= SHARED_DAYLESS


def is_named(report: Report, named: str | None, event: Cluster, scale: Scale) -> bool:
    """Tell whether an event is the one that the date of a report names: a day, no longer time.

    Args:
        named: as `find_named` finds it.
    """
    if report.told.mention.date.precision not in DAY_LEVEL or named not in event.terms:
        return False
    return any(
        deeds + names >= SHARED_NAMED for deeds, names in measure_shared(report, event, scale)
    )


def measure_shared(report: Report, event: Cluster, scale: Scale) -> Iterator[tuple[float, float]]:
    """How much a report tells in common with each report of an event: deeds, and whom and where.

    The two are told apart because one person does many things on a day.
    """
    for other in event.asked:
        deeds = report.deeds & other.deeds
        names = (report.terms & other.terms) - deeds
        yield scale.measure(deeds), scale.measure(names) if names else 0.0


def shares_names(report: Report, other: Report) -> bool:
    """Tell two reports, in nearly the same words, of the same people and places.

    One template tells of many: "Police in Leeds arrested five", "York police arrested five". A
    first word that tells anything counts as a name where the first words differ.
    """
    differ = report.first != other.first
    one, two = (
        each.names | each.terms.intersection({each.first}) if differ else each.names
        for each in (report, other)
    )
    enough = len(one & two) >= HALF * min(len(one), len(two))
    return enough or names_by_kind(report, other)


def names_others(report: Report, event: Cluster) -> bool:
    """Tell a report that names people or places, and none that the event's reports name.

    What one of them names in full, another may call by its kind: "the Corvo Rocks", "the rocks".
    """
    if not report.names:
        return False
    some = False
    for other in event.asked:
        if not other.names or report.first in other.names or other.first in report.names:
            return False
        if not report.names.isdisjoint(other.names):
            return False
        if names_by_kind(report, other):
            return False
        some = True
    return some


def names_by_kind(report: Report, other: Report) -> bool:
    """Tell whether one of two reports calls by its kind what the other names in full."""
    return not (report.kinds.isdisjoint(other.terms) and other.kinds.isdisjoint(report.terms))


def find_named(told: ToldMention) -> str | None:
    """The stem of the happening that the date of a report names: of "vote" in "Friday’s vote"."""
    match = NAMED_RE.match(told.sentence, told.mention.timex.end - told.mention.start)
    words = match["words"].split() if match else []
    nouns = list(takewhile(lambda word: word not in STOPWORDS, words))
    while len(nouns) > 1 and nouns[-1].endswith("ed"):  # "Friday’s strike destroyed"
        nouns.pop()
    return stem(nouns[-1]) if nouns else None
