"""The door of the room: dated sentences of many sources in, the rows of a timeline out."""

from newsdigest.records import Event, KnownDate, Status, ToldMention
from newsdigest.timeline.clearest import clearest_first
from newsdigest.timeline.events import group_mentions

# What one source tells as news is no background, and what has happened is no plan any more.
STATUS_ORDER: tuple[Status, ...] = ("happened", "planned", "background")


def build_timeline(mentions: list[ToldMention], *, limit: int | None = None) -> tuple[Event, ...]:
    """The events that ``mentions`` tell, in time order; within a day the best attested first.

    Args:
        mentions: in any order; a source's copies are one origin with it.
        limit: keep only so many events, those with the most origins and reports.
    """
    events = [make_event(reports) for reports in group_mentions(mentions)]
    if limit is not None:
        events = sorted(events, key=weight, reverse=True)[:limit]
    return tuple(sorted(events, key=lambda event: (event.day_from, [-n for n in weight(event)])))


def weight(event: Event) -> tuple[int, int]:
    """How well attested an event is."""
    return event.origins, len(event.mentions)


def make_event(reports: list[ToldMention]) -> Event:
    """The row of an event."""
    status = next(s for s in STATUS_ORDER if any(told.mention.status == s for told in reports))
    ordered = clearest_first([told for told in reports if told.mention.status == status])
    best = ordered[0]
    rest = [told for told in reports if told.mention.status != status]
    outlets = dict.fromkeys(t.source.outlet.name for t in reports if t.source.outlet)
    speakers = dict.fromkeys(name for told in ordered for name in told.mention.speakers)
    return Event(
        date=most_precise(ordered),
        end=None,
        day_from=best.mention.day_from,
        status=status,
        summary=summary_of(best),
        outlets=tuple(outlets),
        origins=len({told.source.origin for told in reports}),
        mentions=(*ordered, *rest),
        speakers=tuple(speakers),
    )


def most_precise(reports: list[ToldMention]) -> KnownDate:
    """The date of an event: the day where reports differ only in the time of the day."""
    date = reports[0].mention.date
    if any(told.mention.date.value != date.value for told in reports):
        return date._replace(value=date.value[:10], precision="day")
    return date


def summary_of(told: ToldMention) -> str:
    """The sentence; of background only the clause that the date belongs to."""
    if told.mention.status != "background" or told.clause == told.sentence.rstrip(".!?"):
        return told.sentence
    front = "" if told.sentence.startswith(told.clause) else "… "
    back = "." if told.sentence.rstrip("\"”’').!?").endswith(told.clause) else " …"
    return f"{front}{told.clause}{back}"
