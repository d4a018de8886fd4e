"""The door of the room: what is told of many days in, the days and sentences to show out."""

from newsdigest.records import Event, ToldMention
from newsdigest.timeline.build import build_timeline, weight
from newsdigest.timeline.condense.days import gather_days, names_day, rank_days
from newsdigest.timeline.condense.tell import tell_day
from newsdigest.timeline.condense.vectors import Vectors


def condense_timeline(
    reports: list[ToldMention],
    *,
    days: int | None = None,
    sentences: int | None = None,
    limit: int | None = None,
    least: int = 1,
) -> tuple[Event, ...]:
    """The timeline of the days that matter most, in time order.

    Args:
        reports: dated sentences, and undated leads: these have no words that date them (``timex``
            is empty) and bear the date of their article.
        days: how many days to keep; None keeps all.
        sentences: how many sentences of a day to show, each a row with the reports behind it, the
            most telling first; None shows the day's events as `build_timeline` makes them.
        limit: keep only so many rows, those with the most origins and reports.
        least: keep only rows that so many independent origins tell; a day without any is none.
    """
    if sentences is None:
        rows = keep_events(reports, days, least)
    else:
        rows = tell_days(reports, days, sentences, least)
    if limit is not None:
        best = sorted(range(len(rows)), key=lambda place: weight(rows[place]), reverse=True)
        rows = [rows[place] for place in sorted(best[:limit])]
    return tuple(rows)


def keep_events(reports: list[ToldMention], days: int | None, least: int) -> list[Event]:
    """The usual rows of the ``days`` days that matter most among those that have any."""
    events = build_timeline([told for told in reports if names_day(told)], least=least)
    telling = {event.day_from for event in events}
    kept = [day for day in rank_days(reports) if day in telling][:days]
    return [event for event in events if event.day_from in kept]


def tell_days(
    reports: list[ToldMention], days: int | None, sentences: int, least: int
) -> list[Event]:
    """The rows of the ``days`` days that matter most among those that can be told."""
    ranked = rank_days(reports)
    told_of = gather_days(reports, ranked)
    # Words are weighed by the days to be shown: all others would cost more than they tell.
    vectors = Vectors({told.sentence for day in ranked[:days] for told in told_of[day]})
    found: dict[str, list[Event]] = {}
    shown: set[str] = set()
    for day in ranked:
        if len(found) == days:
            break
        rows = tell_day(day, told_of[day], vectors, count=sentences, shown=shown)
        rows = [row for row in rows if row.origins >= least]
        if rows:
            found[day] = rows
            shown.update(row.mentions[0].sentence for row in rows)
    return [row for day in sorted(found) for row in found[day]]
