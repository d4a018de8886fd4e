"""What the closing of a value may look at: the document date, the sentence, what was mentioned."""

from datetime import date, time
from typing import NamedTuple

from newsdigest.records import Timex
from newsdigest.timex.closing.tense import read_tense
from newsdigest.timex.closing.verbs import Tense
from newsdigest.timex.value import cover, first_day, year_of
from newsdigest.timex.worth import Open

Closed = tuple[str, str]  # a value, and the reason for it

# A mention of this precision can be counted from in these units.
COUNTED_FROM = {
    "day": ("D", "W", "WE", "M", "Q", "H", "Y", "DE", "CE"),
    "weekend": ("W", "WE", "M", "Y", "DE", "CE"),
    "week": ("W", "WE", "M", "Y", "DE", "CE"),
    "month": ("M", "Q", "H", "Y", "DE", "CE"),
    "quarter": ("Q", "H", "Y", "DE", "CE"),
    "season": ("Y", "DE", "CE"),
    "half": ("H", "Y", "DE", "CE"),
    "year": ("Y", "DE", "CE"),
    "decade": ("DE", "CE"),
    "century": ("CE",),
}


SENTENCE_BEFORE = 400  # characters: the sentence before is no further away


class DocumentTime(NamedTuple):
    """The document creation time (DCT): its day, and the hour and minute if they are known."""

    day: date
    clock: time | None = None


class Mentions:
    """The dates a text has named so far.

    Attributes:
        by_unit: for each unit, the last value fine enough to count it from: "two days later"
            counts from the last day named, not from the year named after it.
        last: the last of all.
        end: where in the text it ends.
        story: where a text that tells history has come to.
        quarter: the quarter that the text reports on.
        day_sentence, months_sentence: where the sentence begins that last named a day, or a
            number of months.
    """

    def __init__(self) -> None:
        self.by_unit: dict[str, str] = {}
        self.last = ""
        self.end = 0
        self.story = ""
        self.quarter = ""
        self.day_sentence = -1
        self.months_sentence = -1

    def note(self, value: str, precision: str | None, sentence: int) -> None:
        """Note a closed value; one before Christ has no precision, since it has no days."""
        self.last = value
        if precision is None:
            self.by_unit = {}
            return
        if precision in ("minute", "hour", "part-of-day"):
            value, precision = value[:10], "day"
        if precision == "day":
            self.day_sentence = sentence
        for unit in COUNTED_FROM[precision]:
            self.by_unit[unit] = value

    @property
    def day(self) -> str | None:
        return self.by_unit.get("D")

    @property
    def ancient(self) -> int | None:
        """The year before Christ that a story has come to, as `year_of` counts."""
        return year_of(self.story) if self.story.startswith("BC") else None


class Scene(NamedTuple):
    """Where an expression stands.

    Attributes:
        dct: the day of the document, None when unknown.
        history: the text tells history: days count from the date last mentioned.
        sentence: the bounds of the sentence.
    """

    text: str
    dct: date | None
    clock: time | None
    history: bool
    mentions: Mentions
    sentence: tuple[int, int]

    def tense(self, piece: Open) -> Tense | None:
        """The tense of the clause."""
        return read_tense(self.text, piece.start, piece.end, self.sentence)

    def is_near(self, named: int) -> bool:
        """Tell whether the sentence that begins at ``named`` is this one or the one before it."""
        return named >= 0 and self.sentence[0] - named <= SENTENCE_BEFORE

    def reference(self, unit: str) -> date | None:
        """The first day of the date that counting in ``unit`` starts from.

        That is the one last mentioned; in news the DCT, where none was. None where all were too
        coarse: days do not count from a year.
        """
        last = self.mentions.by_unit.get(unit)
        if last is None:
            return None if self.history or self.mentions.last else self.dct
        return first_day(last)


def is_reported(piece: Open, timex: Timex, dct: date | None, known: str) -> bool:
    """Tell whether a quarter is the one that a report is about: not one that is compared with.

    It is over by now; one that has only begun is what the report expects, if another is known, and
    one before the known is what it compares with: "up from a flat second quarter".
    """
    if timex.precision != "quarter" or piece.value.startswith(("AGO", "QUARTER", "last", "next")):
        return False
    if known and timex.value < known and (dct is None or is_over(known, dct)):
        return False
    return dct is None or ((timex.day_until if known else timex.day_from) or "") <= str(dct)


def is_over(value: str, dct: date) -> bool:
    """Tell whether the last day of a value is past."""
    return (cover(value).day_until or "") <= str(dct)
