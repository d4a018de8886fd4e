"""Which days matter: those that most articles tell of, then or later."""

from collections import Counter, defaultdict

from newsdigest.records import Span, ToldMention
from newsdigest.timeline.isodays import shift
from newsdigest.timeline.levels import DAY_LEVEL

# What an article is worth that tells of a day: by a report that names it, by one that only says
# what was to come then, by having come out on it.
REPORTED = 1.0
ONLY_PLANNED = 0.25
ONLY_PUBLISHED = 0.5


def rank_days(reports: list[ToldMention]) -> list[str]:
    """The days of ``reports``, the one that most articles tell of first.

    Articles count, not sentences: one that names a day ten times is one. So are copies that came
    out on one day; what is printed again on another day is told again. Of days told of by equally
    many, the first is the one that more sentences name as news, then the earlier.
    """
    worth: dict[str, dict[tuple[str, str], float]] = defaultdict(dict)
    sentences: Counter[str] = Counter()
    for told in reports:
        if told.mention.date.precision in DAY_LEVEL:
            article = (told.source.copy_of or told.source.id, published_on(told))
            known = worth[told.mention.day_from]
            known[article] = max(known.get(article, 0.0), worth_of(told))
            sentences[told.mention.day_from] += is_news(told)
    scores = {day: sum(known.values()) for day, known in worth.items()}
    return sorted(scores, key=lambda day: (-scores[day], -sentences[day], day))


def is_news(told: ToldMention) -> bool:
    """Tell a sentence that names its day as news or plan, not as history."""
    return bool(told.timex) and told.mention.status != "background"


def worth_of(told: ToldMention) -> float:
    """How much a report says for its day."""
    if not told.timex:
        return ONLY_PUBLISHED
    return ONLY_PLANNED if told.mention.status == "planned" else REPORTED


def gather_days(reports: list[ToldMention], days: list[str]) -> dict[str, list[ToldMention]]:
    """What is told of each of ``days``: what names it, and the leads of that day and the next.

    An article tells in its lead what happened on the day or on the day before. The order is
    one of content: it does not depend on that of ``reports``.
    """
    found: dict[str, list[ToldMention]] = {day: [] for day in days}
    for told in sorted(reports, key=place):
        if told.mention.date.precision in DAY_LEVEL:
            for day in (told.mention.day_from, *eve(told)):
                if day in found:
                    found[day].append(told)
    return found


def names_day(told: ToldMention) -> bool:
    """Tell whether a report has words that name its day: a lead has none."""
    return bool(told.timex) and told.mention.date.precision in DAY_LEVEL


def eve(told: ToldMention) -> tuple[str, ...]:
    """The day before a lead was published; none for what names its day."""
    if told.timex:
        return ()
    before = shift(told.mention.day_from, -1)
    return (before,) if before != told.mention.day_from else ()


def place(told: ToldMention) -> tuple[str, str, str, int, Span, str, str, str]:
    """The order of reports: by publication, then by where they stand."""
    source, mention = told.source, told.mention
    where = (source.path, source.id, mention.start, mention.timex)
    return published_on(told), *where, mention.day_from, told.timex, told.sentence


def published_on(told: ToldMention) -> str:
    """The day on which a report came out; empty where it is not known."""
    return told.source.published.value[:10] if told.source.published else ""
