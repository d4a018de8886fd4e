"""The rules: a row says how one kind of temporal expression is worded and what value it leaves.

A row is tried only where its family's trigger word was seen, rows in the order they stand in:
the most specific first. Its pattern covers the extent as TimeML draws it: articles and modifiers
inside, prepositions outside. Named groups are looked up in `words.WORTH`; ``{amount}`` is number
and unit in TIMEX3 ("3W", "T5H").

The value may be open. ``XXXX-WXX-5`` is some Friday; the words before it say which way it closes:

    last V, next V, this V      the one before, after, around the DCT
    before V, after V           the one before, after the date last mentioned
    DCT -3W, REF +1M            so far from the DCT, from the date last mentioned
    TOLD +0Y                    of the DCT in news, of the date last mentioned in history
    same XXXX-WXX-5             the first from the day last mentioned on
    same year 05, same week 5   a part of the year, the week last mentioned; before V, after V
    AGO -1Y                     as far, but as coarse as what is compared ("a year ago": a quarter)
    REPORTED QUARTER            the one that the text reports on; LATEST QUARTER, if it is over
    QUARTER 1988                the same quarter, of that year
    SHIFT +0W V, SHIFT -1D V    V, once closed, so many units on: its week, the day before it
    WEEK                        of the date beside it: SHIFT +0W
    P2Y until DCT, from DCT     a duration that ends, or begins, with the document
"""

from newsdigest.timex.rows.days import (
    BARE_WEEKDAY_RULES,
    PART_RULES,
    REFERENCE_RULES,
    WEEKDAY_RULES,
)
from newsdigest.timex.rows.durations import AMOUNT_RULES, EVERY_RULES, STRETCH_RULES, TIMES_RULES
from newsdigest.timex.rows.months import MONTH_RULES
from newsdigest.timex.rows.numbers import CLOCK_RULES, NUMBER_RULES
from newsdigest.timex.rows.periods import CENTURY_RULES, QUARTER_RULES
from newsdigest.timex.rows.ranges import AFTER_DAY_RULES, AFTER_MONTH_RULES, AFTER_YEAR_RULES
from newsdigest.timex.rows.row import Rule
from newsdigest.timex.rows.seasons import HOLIDAY_RULES, SEASON_RULES
from newsdigest.timex.rows.units import COUNTED_RULES, PLACED_RULES, RELATIVE_RULES
from newsdigest.timex.words import (
    ABOUT,
    APOSTROPHE,
    COUNT,
    DASH,
    DECADES,
    FREQUENCIES,
    HOLIDAYS,
    JOIN,
    MONTHS,
    REFERENCE_STARTS,
    SEASONS,
    UNIT_STARTS,
    WEEKDAYS,
    S,
)

# The beginnings of words that send a place in the text to a family of rules. Lower-case ones are
# also met with a capital.
TRIGGERS = {
    "holiday": [holiday.title().partition("'")[0].replace(" Of ", " of ") for holiday in HOLIDAYS],
    "month": [month.title() for month in MONTHS] + [month.upper() for month in MONTHS],
    "weekday": [day.title() for day in WEEKDAYS] + [day.upper() for day in WEEKDAYS],
    "unit": [*UNIT_STARTS, "seconds", "half", "period", "while", "some time"],
    "reference": [*REFERENCE_STARTS, *FREQUENCIES],
    "part": [
        "morning",
        "afternoon",
        "evening",
        "night",
        "noon",
        "midday",
        "midnight",
        "dawn",
        "dusk",
    ],
    "season": list(SEASONS),
    "number": [
        *DECADES,
        "nineteen ",
        "nineteen-",
        "two thousand",
        "Q1",
        "Q2",
        "Q3",
        "Q4",
        "9/11",
        "A.D. ",
        "AD ",
        "FY",
        *(f"o{mark}clock" for mark in APOSTROPHE.strip("[]")),
    ],
}
# What follows a word that begins an extent: of units those that no word leads to: weeks, year-end.
_UNIT_TAIL = (
    rf"s|ie|end|long|{DASH}|{APOSTROPHE}s{S}end|{S}(?:end|ago|earlier)\b"
    rf"|{S}a{S}year{S}(?:ago|earlier)"
)
TAILS = dict.fromkeys(UNIT_STARTS, _UNIT_TAIL) | {
    "while": "(?!)",  # never: only "a while"
    "period": "(?!)",
    "half": rf"{JOIN}(?:an?{S})?(?:hour|day|minute|month|year|century|decade)",
    # These lead to a trigger, and are often something else.
    "at": " (?:least|most)",
    "over": r"\s(?:an?\s|\d)",
    "up": " to",
    "well": " over",
}
# Numbers have no such words: their shape is the trigger.
_MERIDIEM = r"[AaPp]\.? ?[Mm]\b"
NUMBER_TRIGGER = (
    rf"(?=\d|{APOSTROPHE})(?:"  # most words are none: they fail here
    rf"(?<!\d[.,/:-])(?:\d{{4}}(?!\d)|\d{{1,2}}[:.]\d\d(?!\d)|\d{{1,2}}[./-]\d{{1,2}}[./-]\d\d"
    rf"|\d{{1,2}}{S}?{_MERIDIEM}|[2-9]0{APOSTROPHE}?s|\d{{1,4}}0{APOSTROPHE}?s"
    rf"|\d{{1,2}}(?=(?:{S}?{DASH}{S}?|{S}(?:to|and|or|until){S})"
    rf"\d{{1,2}}(?:[:.]\d\d)?{S}?{_MERIDIEM})"
    rf"|\d{{1,4}}{S}?(?:B\.?C|A\.?D|CE)|\d{{1,4}}(?=(?:{S}?{DASH}{S}?|{S}(?:to|and|or|until){S})"
    rf"\d{{1,4}}{S}?B\.?C))|(?<=\d-)\d{{1,2}}{S}?{_MERIDIEM}"
    rf"|{APOSTROPHE}\d\d"
    rf"|\d{{1,2}}(?:st|nd|rd|th)\b)"
)

# The one place that lists them all.
FAMILIES: dict[str, tuple[Rule, ...]] = {
    "holiday": HOLIDAY_RULES,
    "month": MONTH_RULES,
    "weekday": WEEKDAY_RULES,
    "unit": (
        *EVERY_RULES,
        *PLACED_RULES,
        *RELATIVE_RULES,
        *STRETCH_RULES,
    ),
    "amount": (*TIMES_RULES, *COUNTED_RULES, *AMOUNT_RULES),
    "reference": REFERENCE_RULES,
    "part": PART_RULES,
    "season": SEASON_RULES,
    "number": NUMBER_RULES,
    "clock": CLOCK_RULES,
    "part of a year": (*QUARTER_RULES, *CENTURY_RULES),
    "bare weekday": BARE_WEEKDAY_RULES,
    "after a day": AFTER_DAY_RULES,
    "after a month": AFTER_MONTH_RULES,
    "after a year": AFTER_YEAR_RULES,
}

# The family to try where no word leads to the trigger; most weekdays stand so.
BARE = {"weekday": "bare weekday"}

# The family to try where a number opens the extent, or a word that goes before one: the rules of
# units are many, and hardly one of them may begin either way.
OPENED = {
    "unit": (
        rf"(?:{ABOUT}|{COUNT}|[Aa](?:n|nother)?|[Hh]alf|[Jj]ust|[Oo]nly|[Oo]nce|[Tt]wice)"
        r"(?![a-z]|-first)",  # "the 19th century", "twenty-first"
        "amount",
    )
}

# A part of a family that is tried before its others, only where such words are ahead: most texts
# of a few pages need none of it, and are spared compiling it.
RARE = {
    "unit": (
        rf"quarter|half|period|[Cc]entur|[Yy]ear{JOIN}(?:ago|earlier)",
        "part of a year",
    ),
}
