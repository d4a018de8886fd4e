"""Pictures of a timeline for a terminal: a strip of days, a lane for each outlet, a calendar."""

from calendar import Calendar
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from rich.cells import cell_len, set_cell_size
from rich.console import RenderableType
from rich.text import Text

from newsdigest.render.cells import list_reporters
from newsdigest.render.contract import Row
from newsdigest.render.dates import DAYS, MONTHS
from newsdigest.render.sanitize import sanitize
from newsdigest.render.screen import Screen

HEIGHTS = "▁▂▃▄▅▆▇█"
DIGITS = "123456789"
GAP = "·"
PLAIN_GAP = "."
# The height of a day of which only plans are told, and its marks.
PLANNED = -1
RING = "○"
PLAIN_RING = "o"
DAY_LEVEL = frozenset({"day", "part-of-day", "minute", "hour"})
LONGEST_LABEL = 24  # columns for the name of a lane
FEWEST_MARKS = 10  # columns below which a strip says nothing
MOST_LANES = 20
MOST_MONTHS = 24
MONTH_WIDTH = 27  # columns of a month: seven days of three columns and a mark


class Days(NamedTuple):
    """How high each day of a timeline stands.

    Attributes:
        heights: the most origins of an event, by its ISO day; `PLANNED` where only plans are told.
    """

    heights: dict[date, int]

    @property
    def highest(self) -> int:
        """The height of the highest day, 1 at least."""
        return max(1, *self.heights.values())

    @property
    def has_plans(self) -> bool:
        """Whether only plans are told of any day."""
        return PLANNED in self.heights.values()

    @property
    def first(self) -> date:
        """The first day."""
        return min(self.heights)

    @property
    def last(self) -> date:
        """The last day."""
        return max(self.heights)


def draw(rows: list[Row], screen: Screen) -> Iterator[RenderableType]:
    """The picture that the screen asks for; no strip where the rows name fewer than two days."""
    days = count_days(rows)
    fewest = 1 if screen.picture == "calendar" else 2
    if len(days.heights) < fewest or screen.width <= MONTH_WIDTH:
        return
    if screen.picture == "lanes":
        yield from draw_lanes(rows, days, screen)
    elif screen.picture == "calendar":
        yield from draw_calendar(days, screen)
    else:
        yield from draw_strip(days, screen)


def count_days(rows: list[Row]) -> Days:
    """The days on which something happened, or was planned to, and the most origins of each."""
    heights: dict[date, int] = {}
    for day, row in dated_rows(rows):
        known = heights.get(day, 0)
        heights[day] = (known or PLANNED) if is_plan(row) else max(known, row["origins"])
    return Days(heights)


def dated_rows(rows: list[Row]) -> Iterator[tuple[date, Row]]:
    """The rows that a picture shows, those of a day, each with its day."""
    for row in rows:
        if row["date"]["precision"] in DAY_LEVEL and row["status"] != "background":
            yield date.fromisoformat(row["day_from"]), row


def is_plan(row: Row) -> bool:
    """Tell a row of what was to come when it was told."""
    return bool(row["status"] == "planned")


def draw_strip(days: Days, screen: Screen) -> Iterator[Text]:
    """A mark a day between the first and the last, with the days at its ends."""
    first, last = short_date(days.first), short_date(days.last)
    width = screen.width - len(first) - len(last) - 2
    if width < FEWEST_MARKS:
        return
    step = step_of(days, width)
    marks = mark_days(days.heights, days, step, days.highest, screen)
    yield Text.assemble((first, "bold"), " ", (marks, "cyan"), " ", (last, "bold"))
    yield Text(legend(step, days.highest, plans=ring(screen) if days.has_plans else ""), "dim")
    yield Text()


def draw_lanes(rows: list[Row], days: Days, screen: Screen) -> Iterator[Text]:
    """A strip for each outlet, the one with the most events first: when it reports what."""
    lanes: dict[str, dict[date, int]] = {}
    counts: Counter[str] = Counter()
    for day, row in dated_rows(rows):
        for name in list_reporters(row, short=True):
            known = lanes.setdefault(name, {}).get(day, 0)
            lanes[name][day] = (known or PLANNED) if is_plan(row) else max(known, 0) + 1
            counts[name] += 1
    ranked = sorted(lanes, key=lambda name: (-counts[name], name))[:MOST_LANES]
    label = min(max(cell_len(name) for name in ranked), LONGEST_LABEL)
    step = step_of(days, max(screen.width - label - 1, FEWEST_MARKS))
    highest = max(1, *(height for lane in lanes.values() for height in lane.values()))
    for name in ranked:
        marks = mark_days(lanes[name], days, step, highest, screen)
        shown = fit_label(sanitize(name), label, screen)
        yield Text.assemble((shown, "cyan"), " ", marks)
    left = len(lanes) - len(ranked)
    many = f"; {left} more outlets" if left else ""
    yield Text(f"{short_date(days.first)} to {short_date(days.last)}{many}", "dim")
    plans = ring(screen) if any(PLANNED in lane.values() for lane in lanes.values()) else ""
    yield Text(legend(step, highest, "events", plans=plans), "dim")
    yield Text()


def fit_label(name: str, width: int, screen: Screen) -> str:
    """The name of a lane in so many columns; one that is cut says so."""
    if cell_len(name) <= width:
        return set_cell_size(name, width)
    return set_cell_size(name, width - 1) + ("…" if screen.is_unicode else "~")


def draw_calendar(days: Days, screen: Screen) -> Iterator[Text]:
    """The months in which something happened, each day with its mark."""
    months = sorted({(day.year, day.month) for day in days.heights})
    highest = days.highest
    beside = max(1, (screen.width + 2) // (MONTH_WIDTH + 2))
    for start in range(0, min(len(months), MOST_MONTHS), beside):
        blocks = [
            draw_month(year, month, days, highest, screen)
            for year, month in months[start : start + beside]
        ]
        for number in range(max(len(block) for block in blocks)):
            line = Text()
            for block in blocks:
                line.append_text(block[number] if number < len(block) else blank_week())
                line.append("  ")
            line.rstrip()
            yield line
        yield Text()
    left = len(months) - MOST_MONTHS
    words = legend(1, highest, plans=ring(screen) if days.has_plans else "")
    yield Text(words + (f"; {left} more months" if left > 0 else ""), "dim")
    yield Text()


def draw_month(year: int, month: int, days: Days, highest: int, screen: Screen) -> list[Text]:
    """A month as the lines of a calendar, weeks beginning on Monday."""
    title = f"{MONTHS[month - 1]} {year}"
    lines = [Text(title.ljust(MONTH_WIDTH), "bold")]
    lines.append(Text(" ".join(name[:2].ljust(3) for name in DAYS), "dim"))
    for week in Calendar().monthdayscalendar(year, month):
        line = Text()
        for number, day in enumerate(week):
            line.append(" " if number else "")
            height = days.heights.get(date(year, month, day), 0) if day else 0
            shown = f"{day:2}" if day else "  "
            mark = mark_in_month(height, highest, screen)
            line.append(shown + mark, "bold cyan" if height else "")
        lines.append(line)
    return lines


def mark_in_month(height: int, highest: int, screen: Screen) -> str:
    """The mark behind a day; a digit there would make another day of it."""
    if not height:
        return " "
    return mark_of(height, highest, screen) if screen.is_unicode or height == PLANNED else "*"


def blank_week() -> Text:
    """A week of a shorter month beside a longer one."""
    return Text(" " * MONTH_WIDTH)


def step_of(days: Days, width: int) -> int:
    """How many days a mark stands for, so that all fit into ``width`` columns."""
    return -(-((days.last - days.first).days + 1) // width)


def mark_days(heights: dict[date, int], days: Days, step: int, highest: int, screen: Screen) -> str:
    """The marks of all days, ``step`` of them in one; the highest counts."""
    number = ((days.last - days.first).days) // step + 1
    levels = [0] * number
    for day, height in heights.items():
        place = (day - days.first) // timedelta(days=step)
        levels[place] = max(levels[place], height) if levels[place] else height
    gap = GAP if screen.is_unicode else PLAIN_GAP
    return "".join(mark_of(level, highest, screen) if level else gap for level in levels)


def mark_of(height: int, highest: int, screen: Screen) -> str:
    """The mark of a height, in eighths of the highest; digits where there are no blocks."""
    if height == PLANNED:
        return ring(screen)
    if not screen.is_unicode:
        return DIGITS[min(height, len(DIGITS)) - 1]
    return HEIGHTS[-(-height * len(HEIGHTS) // max(highest, 2)) - 1]


def ring(screen: Screen) -> str:
    """The mark of a day of which only plans are told."""
    return RING if screen.is_unicode else PLAIN_RING


def legend(step: int, highest: int, counted: str = "origins", *, plans: str = "") -> str:
    """What a strip shows.

    Args:
        plans: the mark of plans, where the strip has any.
    """
    length = "a day" if step == 1 else f"{step} days"
    planned = f"; {plans} planned" if plans else ""
    return f"a mark is {length}, its height the number of {counted} (at most {highest}){planned}"


def short_date(day: date) -> str:
    """A day as the ends of a strip show it."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
