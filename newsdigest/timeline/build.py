"""The door of the room: dated sentences of many sources in, the rows of a timeline out."""

from collections import Counter

from newsdigest.records import Event, KnownDate, Status, ToldMention
from newsdigest.timeline.events.clearest import clearest_first, say_alone
from newsdigest.timeline.events.group import group_mentions
from newsdigest.timeline.levels import DAY_LEVEL, FUTURE
from newsdigest.timeline.origins import count_origins

# What one source tells as news is no background, and what has happened is no plan any more.
STATUS_ORDER: tuple[Status, ...] = ("happened", "planned", "background")
# When the parts of a day begin (TIMEX3); what is told of the night is mostly told of its evening.
HOURS = {"MO": "06:00", "AF": "12:00", "EV": "18:00", "NI": "20:00"}


def build_timeline(
    mentions: list[ToldMention], *, limit: int | None = None, least: int = 1
) -> tuple[Event, ...]:
    """The events that ``mentions`` tell, in time order; at no known hour the best attested first.

    An event of which no sentence can be understood by itself is no row. A plan is a row of its own
    beside what then happened: who foretells a thing does not attest it.

    Args:
        mentions: in any order; a source's copies are one origin with it.
        least: keep only events that so many independent origins tell.
        limit: keep only so many events, those with the most origins and reports.
    """
    ordered = sorted(mentions, key=order_of)  # so that the order of ingestion changes nothing
    made = (make_event(reports) for reports in group_mentions(settle_undated(ordered)))
    events = [event for event in made if event is not None and event.origins >= least]
    if limit is not None:
        events = sorted(events, key=weight, reverse=True)[:limit]
    return tuple(sorted(events, key=place))


def order_of(told: ToldMention) -> tuple[str | int, ...]:
    """A place for a mention that does not depend on where it came from."""
    source, mention = told.source, told.mention
    published = source.published.value if source.published else "~"
    place = (mention.start, mention.timex.start, told.sentence, mention.date.value, mention.status)
    return published, source.path, source.id, *place


def settle_undated(mentions: list[ToldMention]) -> list[ToldMention]:
    """Tell background from news for sources without a date: by the first date of the others.

    What lies before all that the pile reports as news is background to it.
    """
    news = [
        told.mention.day_from
        for told in mentions
        if told.source.published and told.mention.status == "happened"
    ]
    first = min(news, default="")
    return [
        told._replace(mention=told.mention._replace(status="background"))
        if told.source.published is None and told.mention.day_until <= first
        else told
        for told in mentions
    ]


def place(event: Event) -> tuple[str, int, str, list[int]]:
    """Where an event stands: by its day, then by its hour; what is to come stands behind its day.

    What has no hour stands before what has one, the best attested first.
    """
    day = event.date.value
    hour = day[11:] if event.date.precision in DAY_LEVEL else ""
    coming = (event.status == "planned") + (day == FUTURE)
    return event.day_from, coming, HOURS.get(hour, hour), [-number for number in weight(event)]


def weight(event: Event) -> tuple[int, int]:
    """How well attested an event is."""
    own = [told for told in event.mentions if told.mention.reference != "carried"]
    return event.origins, len(own)


def make_event(reports: list[ToldMention]) -> Event | None:
    """The row of an event; None where no sentence of it can stand alone."""
    status = next(s for s in STATUS_ORDER if any(told.mention.status == s for told in reports))
    ordered = clearest_first([told for told in reports if told.mention.status == status])
    summaries = ((told, say_alone(told)) for told in ordered)
    best, summary = next(((t, words) for t, words in summaries if words), (None, None))
    if best is None or summary is None:
        return None
    others = [told for told in reports if told.mention.status != status]
    mentions = (best, *(told for told in ordered if told is not best), *others)
    outlets = dict.fromkeys(told.source.outlet.name for told in mentions if told.source.outlet)
    speakers = dict.fromkeys(name for told in mentions for name in told.mention.speakers)
    return Event(
        date=common_date(best, ordered),
        end=None,
        day_from=common_day(ordered),
        status=status,
        summary=summary,
        outlets=tuple(outlets),
        origins=count_origins(mentions),
        mentions=mentions,
        speakers=tuple(speakers),
    )


def common_date(best: ToldMention, reports: list[ToldMention]) -> KnownDate:
    """The date of an event: the day, where its reports differ in the time or have none."""
    date = best.mention.date
    if any(told.mention.date.value != date.value for told in reports):
        return date._replace(value=common_day(reports), precision="day")
    return date


def common_day(reports: list[ToldMention]) -> str:
    """The day that most sources give: of reports on both sides of midnight, and of plans."""
    given = Counter(day for day, _ in {(t.mention.day_from, t.source.id) for t in reports})
    if reports[0].mention.date.precision not in DAY_LEVEL:
        return min(given)
    return min(given, key=lambda day: (-given[day], day))
