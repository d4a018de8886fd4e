"""The rules: a row says how one kind of temporal expression is worded and what value it leaves.

A row is tried only where its family's trigger word was seen, rows in the order they stand in:
the most specific first. Its pattern covers the extent as TimeML draws it: articles and modifiers
inside, prepositions outside. Named groups are looked up in `words.WORTH`; ``{amount}`` is number
and unit in TIMEX3 ("3W", "T5H").

The value may be open. ``XXXX-WXX-5`` is some Friday; the words before it say which way it closes:

    last V, next V, this V      the one before, after, around the DCT
    before V, after V           the one before, after the date last mentioned
    DCT -3W, REF +1M            so far from the DCT, from the date last mentioned
    AGO -1Y                     as far, but as coarse as what is compared ("a year ago": a quarter)
    REPORTED QUARTER            the one that the text reports on; LATEST QUARTER, if it is over
    QUARTER 1988                the same quarter, of that year
    P2Y until DCT, from DCT     a duration that ends, or begins, with the document
"""

from typing import NamedTuple

from newsdigest.records import TimexType
from newsdigest.timex.words import (
    A_COUNT,
    ABOUT,
    AFTER_A_HOLIDAY,
    AFTER_A_YEAR,
    AFTER_AN_AMOUNT,
    AFTER_CLOCK_PREPOSITION,
    AFTER_DETERMINER,
    AFTER_NAMED_DAY,
    AFTER_PREPOSITION,
    AFTER_TIME_PREPOSITION,
    ANY_DAY,
    APOSTROPHE,
    CENTURY,
    COUNT,
    COUNTED,
    DASH,
    DAY,
    DECADE,
    DECADES,
    EARLIER,
    EARLY,
    FREQUENCIES,
    FREQUENCY,
    FULL_WEEKDAY,
    HOLIDAY,
    HOLIDAYS,
    JOIN,
    LONG_UNIT,
    MERIDIEM,
    MODERN_YEAR,
    MONTH,
    MONTHS,
    NOON,
    NOT_A_NAMED_DAY,
    NOT_NUMBERED,
    NOT_TITLED,
    NTH_DAY,
    NUMBER_WORD,
    ORDINAL,
    PART,
    REFERENCE_STARTS,
    SEASON,
    SEASONS,
    SHORT_WEEKDAY,
    SPOKEN_YEAR,
    SURE_MONTH,
    UNIT,
    UNIT_STARTS,
    WEEKDAYS,
    YEAR,
    ZONE,
    S,
)


class Rule(NamedTuple):
    """One way to word a temporal expression.

    Attributes:
        name: the phrase a person would say, its variable parts in angle brackets.
        type: the TIMEX3 type.
        pattern: regular expression of the extent; groups name the words that carry value.
        value: template of the open value.
        examples: phrases that this row, and no earlier one, finds: "in [May 1998]" where the
            extent is not the whole.
        clock: template of the part of the value after T.
        alone: False when it counts only next to another expression ("morning" after "Friday").
    """

    name: str
    type: TimexType
    pattern: str
    value: str
    examples: tuple[str, ...]
    clock: str = ""
    alone: bool = True


_THE = r"(?:[Tt]he[ ])?"
_OPEN_EDGE = rf"{_THE}(?P<mod>[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd|[Cc]lose){S}of{S}"
_YEAR = rf"(?P<year>{YEAR})"
_SHORT_YEAR = rf"{APOSTROPHE}(?P<short_year>\d\d)(?!\d)"
_ANY_YEAR = rf"(?:{_YEAR}|{_SHORT_YEAR}|(?P<spoken_year>{SPOKEN_YEAR}))"
_MONTH = rf"(?P<month>{MONTH})"
# The stop of "Oct."; one after a full name ends a sentence.
_STOP = r"(?:(?<![a-z]{4})(?<!May)(?<!June)(?<!July)\.)?"
_DAY = rf"(?P<day>{DAY})"
_ANY_DAY = rf"(?P<day>{ANY_DAY})"
_NTH_DAY = rf"(?P<day>{NTH_DAY})"
_UNIT = rf"(?!(?<=-)quarters|quarters?{S}of\b)(?P<unit>{UNIT})s?"
_NO_AGE = rf"(?!{DASH}olds?\b|{S}olds?\b|{S}of{S}age\b)"
_RANGE = rf"(?:(?:{S}(?:to|or|and){S}|{DASH}){COUNT})?"
_ORDINAL = rf"(?P<ordinal>{ORDINAL})"
_FISCAL = rf"(?:fiscal{JOIN})?"
_LAST = r"(?:[Ll]ast|[Pp]ast|[Pp]revious|[Pp]receding)"
_NEXT = r"(?:[Nn]ext|[Cc]oming|[Ff]ollowing|[Ee]nsuing|[Uu]pcoming)"

MONTH_RULES = (
    Rule(
        "the <day> of a range before its month and year",
        "DATE",
        rf"{_ANY_DAY}(?=(?:{S})?(?:{DASH}|/|and\b|to\b|or\b)(?:{S})?{ANY_DAY}(?:{S}of)?"
        rf"{S}{_MONTH}{_STOP},?{S}{_YEAR})",
        "{year}-{month}-{day}",
        ("[15]-16 May 2025", "from [3] to 5 June 1944"),
    ),
    Rule(
        "the <day> of a range before its month",
        "DATE",
        rf"{_ANY_DAY}(?=(?:{S})?(?:{DASH}|/|and\b|to\b|or\b)(?:{S})?{ANY_DAY}(?:{S}of)?"
        rf"{S}{_MONTH})",
        "XXXX-{month}-{day}",
        ("[15]-16 May", "on [3] and 5 June"),
    ),
    Rule(
        "<month> <day>, <year>",
        "DATE",
        rf"{_MONTH}{_STOP}{S}{_ANY_DAY},?(?:{S}{_YEAR}|{S}?{_SHORT_YEAR})",
        "{year}-{month}-{day}",
        ("October 23, 1999", "Oct. 23, 1999", "May 5th 2001", "MAY 16, 2025", "Jan. 3, '97"),
    ),
    Rule(
        "<day> <month> <year>",
        "DATE",
        rf"(?:the{S})?{_ANY_DAY}(?:{S}(?:of{S})?|{DASH}){_MONTH}(?:{_STOP},?{S}|{_STOP}{DASH})"
        rf"(?:{_YEAR}|{_SHORT_YEAR})",
        "{year}-{month}-{day}",
        ("23 October 1999", "the 2nd of June, 1953", "16-May-2025", "09 July 2025"),
    ),
    Rule(
        "every <month>",
        "SET",
        rf"(?P<quant>[Ee]ach|[Ee]very){S}{_MONTH}",
        "XXXX-{month}",
        ("every July", "each March"),
    ),
    Rule(
        "<mod> <month> <year>",
        "DATE",
        rf"(?:{_OPEN_EDGE}|(?P<mod>{EARLY})(?:{S}|{DASH}))?{_MONTH}(?:{_STOP},?{S}(?:of{S})?"
        rf"|{_STOP}{DASH}){_ANY_YEAR}",
        "{year}-{month}",
        ("October 1998", "late October 1998", "Nov. 2001", "May of 1998", "the end of May 1940"),
    ),
    Rule(
        "<month> of last year",
        "DATE",
        rf"{_MONTH}{_STOP}{S}(?:of{S})?(?P<shift>last|next|this){S}year",
        "{shift} year {month}",
        ("May of last year", "October next year"),
    ),
    Rule(
        "<month> <day>",
        "DATE",
        rf"(?:(?P<mod>about|around|circa){S})?{_MONTH}{_STOP}{S}{_ANY_DAY}(?![,.]\d|:\d|{S}"
        rf"(?:percent|per{S}cent|million|billion)\b)",
        "XXXX-{month}-{day}",
        ("October 23", "Oct. 9", "May 5th", "around Nov. 1"),
    ),
    Rule(
        "<day> <month>",
        "DATE",
        rf"(?:the{S})?{_ANY_DAY}{S}(?:of{S})?{_MONTH}",
        "XXXX-{month}-{day}",
        ("23 October", "the 5th of May", "2 Sept"),
    ),
    Rule(
        "last <month> <day>",
        "DATE",
        rf"(?P<shift>[Ll]ast|[Nn]ext|[Tt]his){S}{_MONTH}{_STOP}{S}{_ANY_DAY}",
        "{shift} XXXX-{month}-{day}",
        ("last Oct. 23", "next June 1st"),
    ),
    Rule(
        "last <month>",
        "DATE",
        rf"(?:(?P<mod>{EARLY}|{EARLIER}){S}(?:in{S})?)?[Ll]ast{S}{_MONTH}",
        "last XXXX-{month}",
        ("last May", "late last October"),
    ),
    Rule(
        "next <month>",
        "DATE",
        rf"(?:(?P<mod>{EARLY}|{EARLIER}){S}(?:in{S})?)?(?:[Nn]ext|[Tt]his{S}coming|[Tt]he"
        rf"{S}coming){S}{_MONTH}",
        "next XXXX-{month}",
        ("next March", "early next June"),
    ),
    Rule(
        "this <month>",
        "DATE",
        rf"(?:(?P<mod>{EARLY}|{EARLIER}){S})?[Tt]his{S}(?:past{S})?{_MONTH}",
        "this XXXX-{month}",
        ("this May", "early this June"),
    ),
    Rule(
        "the following <month>",
        "DATE",
        rf"[Tt]he{S}(?:following|next){S}{_MONTH}",
        "after XXXX-{month}",
        ("the following March",),
    ),
    Rule(
        "the previous <month>",
        "DATE",
        rf"[Tt]he{S}(?:previous|preceding){S}{_MONTH}",
        "before XXXX-{month}",
        ("the previous March",),
    ),
    Rule(
        "<mod> <month>",
        "DATE",
        rf"(?:{_OPEN_EDGE}|(?P<mod>{EARLY})(?:{S}(?:in{S})?|{DASH})|(?P<mod>{EARLIER}){S}in"
        rf"{S}){_MONTH}",
        "XXXX-{month}",
        ("late November", "mid-May", "the end of March", "early Sept", "earlier in May"),
    ),
    Rule(
        "<month>, after a preposition",
        "DATE",
        rf"{AFTER_PREPOSITION}(?P<month>{SURE_MONTH})",
        "XXXX-{month}",
        ("in [October]", "since [April]"),
    ),
    Rule(
        "<month>, one that is nothing else",
        "DATE",
        rf"{NOT_TITLED}(?P<month>{SURE_MONTH}|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.(?={S}[a-z]))"
        rf"(?!(?<=April){S}[A-Z]|(?<=June){S}[A-Z]|(?<=August){S}[A-Z]|{S}[A-Z][a-z]+{S}"
        rf"(?:said|says)\b)",
        "XXXX-{month}",
        ("October", "[July]'s vote"),
    ),
    Rule(
        "<month>, May or March",
        "DATE",
        rf"(?:{AFTER_TIME_PREPOSITION}(?P<month>May)|{AFTER_PREPOSITION}(?P<month>March))"
        rf"(?!{S}[A-Z]|{DASH}(?!{MONTH})[A-Z]|{APOSTROPHE}s\b|{S}(?:said|says|has|had|told"
        rf"|who|and{S}her)\b)",
        "XXXX-{month}",
        ("in [May]", "from [March]"),
    ),
    Rule(
        "by May",
        "DATE",
        rf"(?:(?<=\bby\s)|(?<=\bBy\s)|(?<=\bfrom\s)|(?<=\bbefore\s))(?P<month>May)"
        rf"(?={S}?(?:[,.;:!?)]|\Z)|{S}(?:to|until|or|at)\b)",
        "XXXX-{month}",
        ("by [May].", "from [May] to July"),
    ),
)

WEEKDAY_RULES = (
    Rule(
        "every <weekday>",
        "SET",
        rf"(?P<quant>[Ee]ach|[Ee]very)(?:{S}other)?{S}(?P<weekday>{FULL_WEEKDAY})",
        "XXXX-WXX-{weekday}",
        ("every Friday", "each Monday"),
    ),
    Rule(
        "<weekday> <part>s",
        "SET",
        rf"(?P<weekday>{FULL_WEEKDAY}){S}(?P<part>{PART})s",
        "XXXX-WXX-{weekday}",
        ("Tuesday nights",),
        clock="T{part}",
    ),
    Rule(
        "<weekday>s",
        "SET",
        rf"(?P<weekday>{FULL_WEEKDAY})s(?!{APOSTROPHE})",
        "XXXX-WXX-{weekday}",
        ("Fridays", "on [Sundays]"),
    ),
    Rule(
        "<weekday> (<month> <day>)",
        "DATE",
        rf"(?P<weekday>{FULL_WEEKDAY})(?=,?{S}\({_MONTH}{_STOP}{S}{_DAY}(?:,{S}\d|\)))",
        "XXXX-{month}-{day}",
        ("[Monday] (June 2)",),
    ),
    Rule(
        "<weekday> (<day> <month>)",
        "DATE",
        rf"(?P<weekday>{FULL_WEEKDAY})(?=,?{S}\({_DAY}{S}{_MONTH}\b)",
        "XXXX-{month}-{day}",
        ("[Monday] (2 June)",),
    ),
    Rule(
        "<weekday> of last week",
        "DATE",
        rf"(?:(?P<mod>{EARLY}){S})?(?P<weekday>{FULL_WEEKDAY}){S}(?:of{S})?(?P<shift>last"
        rf"|next|this){S}week",
        "{shift} week {weekday}",
        ("Friday of last week", "Tuesday next week"),
    ),
    Rule(
        "last <weekday>",
        "DATE",
        rf"(?:(?P<mod>{EARLY}){S})?(?:[Ll]ast|[Tt]his{S}past){S}(?P<weekday>{FULL_WEEKDAY})",
        "last XXXX-WXX-{weekday}",
        ("last Friday", "late last Monday", "this past Saturday"),
    ),
    Rule(
        "next <weekday>",
        "DATE",
        rf"(?:(?P<mod>{EARLY}){S})?(?:[Nn]ext|[Tt]his{S}coming|[Tt]he{S}coming|[Cc]oming)"
        rf"{S}(?P<weekday>{FULL_WEEKDAY})",
        "next XXXX-WXX-{weekday}",
        ("next Friday", "this coming Tuesday"),
    ),
    Rule(
        "this <weekday>",
        "DATE",
        rf"[Tt]his{S}(?P<weekday>{FULL_WEEKDAY})",
        "this XXXX-WXX-{weekday}",
        ("this Friday",),
    ),
    Rule(
        "the following <weekday>",
        "DATE",
        rf"[Tt]he{S}(?:following|next){S}(?P<weekday>{FULL_WEEKDAY})",
        "after XXXX-WXX-{weekday}",
        ("the following Friday",),
    ),
    Rule(
        "the previous <weekday>",
        "DATE",
        rf"[Tt]he{S}(?:previous|preceding){S}(?P<weekday>{FULL_WEEKDAY})",
        "before XXXX-WXX-{weekday}",
        ("the previous Monday",),
    ),
    Rule(
        "<mod> <weekday>",
        "DATE",
        rf"(?:(?P<mod>{EARLY}|{EARLIER}){S}(?:on{S})?)(?P<weekday>{FULL_WEEKDAY})(?!{S}"
        rf"(?:{AFTER_NAMED_DAY})\b)",
        "XXXX-WXX-{weekday}",
        ("early Friday", "late on Monday"),
    ),
    Rule(
        "<weekday>",
        "DATE",
        rf"{NOT_A_NAMED_DAY}(?P<weekday>{FULL_WEEKDAY})(?!{S}(?:{AFTER_NAMED_DAY})\b)",
        "XXXX-WXX-{weekday}",
        ("Friday", "on [Monday]"),
    ),
    Rule(
        "<weekday>, shortened",
        "DATE",
        rf"(?P<weekday>{SHORT_WEEKDAY})\.?(?=,?{S}(?:{MONTH}{_STOP}{S}\d|\d{{1,2}}(?:st|nd|rd"
        rf"|th)?{S}{MONTH}))",
        "XXXX-WXX-{weekday}",
        ("[Fri], Oct. 23",),
        alone=False,
    ),
)

UNIT_RULES = (
    Rule(
        "the year <year>",
        "DATE",
        rf"[Tt]he{S}year{S}{_ANY_YEAR}",
        "{year}",
        ("the year 2000", "the year two thousand"),
    ),
    # --- sets ---
    Rule(
        "<number> times a <unit>",
        "SET",
        rf"(?P<freq>[Oo]nce|[Tt]wice|(?:{NUMBER_WORD}|\d{{1,2}}){S}times){S}"
        rf"(?:an?|per|each|every){S}{_UNIT}",
        "P{one}",
        ("once a week", "twice a year", "three times a day", "12 times a year"),
    ),
    Rule(
        "every <number> <unit>s",
        "SET",
        rf"(?P<quant>[Ee]very){S}(?P<number>{COUNT}|other){S}{_UNIT}",
        "P{amount}",
        ("every two weeks", "every other day"),
    ),
    Rule(
        "every <unit>",
        "SET",
        rf"(?P<quant>[Ee]very|[Ee]ach)(?:{S}single)?{S}{_UNIT}",
        "P{one}",
        ("every day", "each year"),
    ),
    # --- so many units from somewhere ---
    Rule(
        "the day before yesterday",
        "DATE",
        rf"[Tt]he{S}day{S}before{S}yesterday",
        "DCT -2D",
        ("the day before yesterday",),
    ),
    Rule(
        "the day after tomorrow",
        "DATE",
        rf"[Tt]he{S}day{S}after{S}tomorrow",
        "DCT +2D",
        ("the day after tomorrow",),
    ),
    Rule(
        "a year ago",
        "DATE",
        rf"(?:[Jj]ust{S})?(?P<number>[Aa]|[Oo]ne){S}(?P<unit>year){S}ago(?:{S}today)?(?!\w)",
        "AGO -1Y",
        ("a year ago", "one year ago"),
    ),
    Rule(
        "<number> <unit>s ago",
        "DATE",
        rf"(?:[Jj]ust{S}|[Oo]nly{S})?(?:(?P<mod>{ABOUT}){S})?(?P<number>{A_COUNT}|[Hh]alf"
        rf"{S}an?|[Aa]{S}half){_RANGE}{JOIN}{_UNIT}(?:{S}or{S}(?:so|two|more))?{S}ago",
        "DCT -{amount}",
        (
            "two years ago",
            "10 days ago",
            "about three weeks ago",
            "a month ago",
            "several years ago",
        ),
    ),
    Rule(
        "<unit>s ago",
        "DATE",
        rf"(?P<unit>{LONG_UNIT})s{S}ago",
        "PAST_REF",
        ("years ago", "decades ago"),
    ),
    Rule(
        "<number> <unit>s from now",
        "DATE",
        rf"(?:(?P<mod>{ABOUT}){S})?(?P<number>{A_COUNT}){JOIN}{_UNIT}(?:{S}(?:from{S}(?:now"
        rf"|today)|hence)|{APOSTROPHE}{S}time)",
        "DCT +{amount}",
        ("two weeks from now", "a year from now", "in [six months' time]"),
    ),
    Rule(
        "a year earlier",
        "DATE",
        rf"(?P<number>[Aa]|[Oo]ne){S}(?P<unit>year){S}(?:earlier|before(?={S}?(?:[,.;:!?)]|\Z)))",
        "AGO -1Y",
        ("a year earlier",),
    ),
    Rule(
        "<number> <unit>s earlier",
        "DATE",
        rf"(?:[Jj]ust{S}|[Oo]nly{S})?(?:(?P<mod>{ABOUT}){S})?"
        rf"(?P<number>{A_COUNT}){_RANGE}{JOIN}{_UNIT}{S}(?:earlier|previously|before(?="
        rf"{S}?(?:[,.;:!?)]|\Z)))",
        "REF -{amount}",
        ("two years earlier", "three days earlier", "about a month earlier"),
    ),
    Rule(
        "<number> <unit>s later",
        "DATE",
        rf"(?:[Jj]ust{S}|[Oo]nly{S})?(?:(?P<mod>{ABOUT}){S})?"
        rf"(?P<number>{A_COUNT}){_RANGE}{JOIN}{_UNIT}{S}(?:later|afterwards?|after(?="
        rf"{S}?[,.;)]|\Z))",
        "REF +{amount}",
        ("two years later", "a few days later", "a month later"),
    ),
    # --- quarters and halves ---
    Rule(
        "<ordinal> quarter of <year>",
        "DATE",
        rf"{_THE}{_FISCAL}{_ORDINAL}{JOIN}(?:fiscal{S})?quarter,?{S}(?:of{S})?(?:fiscal"
        rf"{S})?{_ANY_YEAR}",
        "{year}-Q{ordinal}",
        ("the third quarter of 1990", "fourth-quarter 1989"),
    ),
    Rule(
        "<ordinal> half of <year>",
        "DATE",
        rf"{_THE}(?P<ordinal>[Ff]irst|[Ss]econd|[Ll]ast|1st|2nd){JOIN}half,?{S}(?:of{S})?"
        rf"(?:fiscal{S})?{_ANY_YEAR}",
        "{year}-H{half_no}",
        ("the first half of 1990", "second-half 1989"),
    ),
    Rule(
        "<ordinal> quarter of last year",
        "DATE",
        rf"{_THE}{_FISCAL}{_ORDINAL}{JOIN}(?:fiscal{S})?quarter{S}(?:of{S})?(?P<shift>last"
        rf"|next|this){S}year",
        "{shift} year Q{ordinal}",
        ("the third quarter of last year", "first quarter next year"),
    ),
    Rule(
        "last year's <ordinal> quarter",
        "DATE",
        rf"(?P<shift>[Ll]ast|[Nn]ext|[Tt]his){S}year{APOSTROPHE}s"
        rf"{S}{_FISCAL}{_ORDINAL}{JOIN}quarter",
        "{shift} year Q{ordinal}",
        ("last year's third quarter", "next year's first quarter"),
    ),
    Rule(
        "<ordinal> half of last year",
        "DATE",
        rf"{_THE}(?P<ordinal>[Ff]irst|[Ss]econd){JOIN}half{S}(?:of{S})?(?P<shift>last|next"
        rf"|this){S}year",
        "{shift} year H{ordinal}",
        ("the second half of last year", "first half of this year"),
    ),
    Rule(
        "the year-ago <ordinal> quarter",
        "DATE",
        rf"{_THE}year{JOIN}(?:ago|earlier){S}{_ORDINAL}{JOIN}quarter",
        "last year Q{ordinal}",
        ("the year-ago third quarter",),
    ),
    Rule(
        "the year-ago period",
        "DATE",
        rf"{_THE}(?:comparable{S})?(?:[Yy]ear{JOIN}(?:ago|earlier){JOIN}(?:quarter|period)"
        rf"|[Ll]ast{S}year{APOSTROPHE}s{S}quarter"
        rf"|(?:corresponding|comparable|same|like|similar){S}(?:period|quarter)(?:{S}of)?"
        rf"{S}(?:last{S}year|a{S}year{S}(?:ago|earlier))"
        rf"|quarter{S}a{S}year{S}(?:ago|earlier))",
        "AGO -1Y",
        ("the year-earlier period", "the same period last year", "year-ago quarter"),
    ),
    Rule(
        "year-ago",
        "DATE",
        rf"[Yy]ear{DASH}(?:ago|earlier)",
        "AGO -1Y",
        ("year-ago", "the [year-earlier] loss"),
    ),
    Rule(
        "<ordinal> quarters",
        "SET",
        rf"{_THE}{_ORDINAL}{S}quarters",
        "XXXX-Q{ordinal}",
        ("third quarters",),
    ),
    Rule(
        "<ordinal>-quarter, before a noun",
        "DATE",
        rf"(?:[Ff]iscal{JOIN})?{_ORDINAL}{DASH}quarter",
        "XXXX-Q{ordinal}",
        ("the [third-quarter] loss", "fourth-quarter"),
    ),
    Rule(
        "<mod> <ordinal> quarter",
        "DATE",
        rf"(?:{_OPEN_EDGE})?{_THE}(?:[Ff]iscal{JOIN})?(?:(?P<mod>{EARLY}){S})?{_ORDINAL}{S}"
        rf"(?:fiscal{S})?quarter",
        "XXXX-Q{ordinal}",
        (
            "the third quarter",
            "its [fourth quarter]",
            "the fiscal first quarter",
            "the end of the third quarter",
        ),
    ),
    Rule(
        "the <ordinal> half",
        "DATE",
        rf"{_THE}(?:[Ff]iscal{JOIN})?(?P<ordinal>[Ff]irst|[Ss]econd){JOIN}half(?={S}?"
        rf"(?:[,.;:!?)]|\Z)"
        rf"|{S}of{S}(?:the|its){S}(?:fiscal{S})?year|{S}(?:profit|loss|results|net|sales"
        rf"|earnings))",
        "XXXX-H{ordinal}",
        ("in [the first half].", "[first-half] profit"),
    ),
    Rule(
        "last quarter",
        "DATE",
        rf"[Ll]ast{S}quarter|[Tt]he{S}(?:previous|preceding|prior){S}quarter",
        "DCT -1Q",
        ("last quarter", "the previous quarter"),
    ),
    Rule(
        "next quarter",
        "DATE",
        rf"(?:[Tt]he{S})?[Nn]ext{S}quarter",
        "DCT +1Q",
        ("next quarter",),
    ),
    Rule(
        "the current quarter",
        "DATE",
        rf"(?:[Tt]his|[Tt]he{S}(?:present|current)){S}quarter",
        "DCT +0Q",
        ("the current quarter", "this quarter"),
    ),
    Rule(
        "the quarter ended in <month>",
        "DATE",
        rf"[Tt]he{S}quarter(?={S}end(?:ed|ing){S}{_MONTH})",
        "XXXX-Q{quarter_ended}",
        ("[the quarter] ended Sept. 30",),
    ),
    Rule(
        "the latest quarter",
        "DATE",
        rf"[Tt]he{S}(?:latest|most{S}recent|recent){S}(?:quarter|period)",
        "LATEST QUARTER",
        ("the latest quarter", "the latest period"),
    ),
    Rule(
        "the quarter",
        "DATE",
        rf"(?:[Tt]hat|[Tt]he){S}quarter(?!{DASH})",
        "REPORTED QUARTER",
        ("the quarter", "that quarter"),
    ),
    # --- centuries and decades ---
    Rule(
        "<century>-century, before a noun",
        "DATE",
        rf"(?P<century>{CENTURY}){DASH}[Cc]entury",
        "{century}",
        ("the [19th-century] empire",),
    ),
    Rule(
        "the <century> of two centuries",
        "DATE",
        rf"{_THE}(?P<century>{CENTURY})(?={S}(?:and|to|or){S}(?:the{S})?{CENTURY}{S}centur)",
        "{century}",
        ("[the 16th] and 17th centuries",),
    ),
    Rule(
        "the <century> century",
        "DATE",
        rf"(?:{_OPEN_EDGE})?{_THE}(?:(?P<mod>{EARLY})(?:{S}|{DASH}))?"
        rf"(?P<century>{CENTURY}){S}[Cc]entur(?:y|ies)",
        "{century}",
        ("the 20th century", "the late nineteenth century", "21st century"),
    ),
    # --- last, this, next ---
    Rule(
        "this weekend",
        "DATE",
        rf"(?:(?P<mod>{EARLY}){S})?[Tt]his{S}(?:coming{S})?weekend",
        "this XXXX-WXX-WE",
        ("this weekend",),
    ),
    Rule(
        "weekends",
        "SET",
        rf"(?:(?<=\b[Oo]n\s)|(?<=\b[Aa]t\s))weekends|(?P<quant>[Ee]very|[Ee]ach){S}weekend",
        "XXXX-WXX-WE",
        ("on [weekends]",),
    ),
    Rule(
        "the weekend",
        "DATE",
        rf"[Tt]he{S}weekend",
        "XXXX-WXX-WE",
        ("the weekend",),
    ),
    Rule(
        "last weekend",
        "DATE",
        rf"(?:[Tt]he{S}|[Tt]his{S})?{_LAST}{S}weekend",
        "last XXXX-WXX-WE",
        ("last weekend",),
    ),
    Rule(
        "next weekend",
        "DATE",
        rf"(?:[Tt]he{S})?(?:{_NEXT}){S}weekend",
        "next XXXX-WXX-WE",
        ("next weekend",),
    ),
    Rule(
        "the following <unit>",
        "DATE",
        rf"(?:(?P<mod>{EARLY}|{EARLIER}){S})?[Tt]he{S}(?:following|next|ensuing){S}"
        rf"(?P<unit>day|week|month|year|decade)(?!s|{S}or{S})",
        "REF +1{unit}",
        ("the following month", "the next day", "early the following year"),
    ),
    Rule(
        "the previous <unit>",
        "DATE",
        rf"(?:(?P<mod>{EARLY}|{EARLIER}){S})?[Tt]he{S}(?:previous|preceding|prior){S}"
        rf"(?P<unit>day|week|month|year|decade)(?!s)",
        "REF -1{unit}",
        ("the previous day", "late the previous year"),
    ),
    Rule(
        "the <unit> before",
        "DATE",
        rf"[Tt]he{S}(?P<unit>day|night|week|month|year){S}before(?={S}?(?:[,.;:!?)]|\Z))",
        "REF -1{unit}",
        ("the day before", "the year before"),
    ),
    Rule(
        "the <unit> after",
        "DATE",
        rf"[Tt]he{S}(?P<unit>day|week|month|year){S}after(?={S}?(?:[,.;:!?)]|\Z))",
        "REF +1{unit}",
        ("the day after",),
    ),
    Rule(
        "the <unit> of that <unit>",
        "DATE",
        rf"(?:(?P<mod>{EARLY}|{EARLIER}){S}(?:in{S})?)?(?:[Tt]he{S}same|[Tt]hat{S}(?:same{S}"
        rf"|very{S})?){S}?(?P<unit>day|week|month|year|decade)(?!s)",
        "REF +0{unit}",
        ("that day", "the same month", "later that year"),
    ),
    Rule(
        "last <unit>",
        "DATE",
        rf"(?:(?P<mod>{EARLY}|{EARLIER}){S}(?:in{S})?|{_OPEN_EDGE})?[Ll]ast{S}(?:fiscal"
        rf"{S})?(?P<unit>week|month|year|decade|century)",
        "DCT -1{unit}",
        ("last week", "late last month", "last year", "the end of last year"),
    ),
    Rule(
        "next <unit>",
        "DATE",
        rf"(?:(?P<mod>{EARLY}|{EARLIER}){S}(?:in{S})?|{_OPEN_EDGE})?[Nn]ext{S}(?:fiscal"
        rf"{S})?(?P<unit>week|month|year|decade|century)",
        "DCT +1{unit}",
        ("next week", "early next year"),
    ),
    Rule(
        "this <unit>",
        "DATE",
        rf"(?:(?P<mod>{EARLY}|{EARLIER}){S}(?:in{S})?|{_OPEN_EDGE})?(?:[Tt]his|[Tt]he{S}"
        rf"(?:current|present)){S}(?:current{S}|fiscal{S})?(?P<unit>week|month|year|decade"
        rf"|century)",
        "DCT +0{unit}",
        ("this week", "earlier this year", "the end of this month", "the current year"),
    ),
    Rule(
        "later in the day",
        "DATE",
        rf"(?P<mod>{EARLY}|{EARLIER}){S}in{S}the{S}day",
        "REF +0D",
        ("later in the day",),
    ),
    Rule(
        "<mod> in the <unit>",
        "DATE",
        rf"(?:(?P<mod>{EARLY}|{EARLIER}){S}in|{_THE}(?P<mod>[Bb]eginning|[Ss]tart|[Mm]iddle"
        rf"|[Ee]nd|[Cc]lose){S}of){S}the{S}(?:fiscal{S}|calendar{S})?(?P<unit>week|month|year"
        rf"|decade|century)",
        "DCT +0{unit}",
        ("later in the year", "the end of the month", "early in the week"),
    ),
    Rule(
        "year-end",
        "DATE",
        rf"(?:[Tt]he{S})?[Yy]ear(?:{JOIN}|{APOSTROPHE}s{S})end",
        "DCT +0Y",
        ("year-end", "year's end"),
    ),
    Rule(
        "the full year",
        "DATE",
        rf"[Tt]he{S}(?:full|whole|entire){S}(?P<unit>year|month|week)",
        "DCT +0{unit}",
        ("the full year",),
    ),
    Rule(
        "the <unit>",
        "DATE",
        rf"[Tt]he{S}(?P<unit>week|month|year)(?={S}?(?:[,.;:!?)]|\Z))",
        "DCT +0{unit}",
        ("in [the year].", "for [the month],"),
    ),
    Rule(
        "the fiscal year",
        "DURATION",
        rf"(?:[Tt]he|[Ii]ts|[Aa]){S}(?:fiscal|financial){S}year",
        "P1Y",
        ("the fiscal year",),
    ),
    Rule(
        "one day",
        "DATE",
        rf"(?:(?<=\bwill\s)|(?<=\bwould\s)|(?<=\bcould\s)|(?<=\bmay\s)|(?<=\bmight\s))one"
        rf"{S}day|[Ss]ome{S}day",
        "FUTURE_REF",
        ("some day", "will [one day] return"),
    ),
    Rule(
        "these days",
        "DATE",
        rf"(?<!\bof\s)[Tt]hese{S}days",
        "PRESENT_REF",
        ("these days",),
    ),
    Rule(
        "recent <unit>s",
        "DURATION",
        rf"(?:[Tt]he{S})?(?:(?:[Mm]ore|[Mm]ost){S})?(?:[Rr]ecent|[Pp]ast){S}(?P<unit>{LONG_UNIT})s",
        "P{some}",
        ("recent years", "recent months"),
    ),
    Rule(
        "coming <unit>s",
        "DURATION",
        rf"(?:[Tt]he{S})?[Cc]oming{S}(?P<unit>{LONG_UNIT})s",
        "P{some}",
        ("the coming weeks", "coming months"),
    ),
    # --- durations ---
    Rule(
        "the past <number> <unit>s",
        "DURATION",
        rf"(?:[Tt]he{S}|[Tt]hese{S}|[Ii]ts{S})?{_LAST}{S}"
        rf"(?P<number>{COUNT}){_RANGE}{JOIN}{_UNIT}(?:{S}or{S}so)?{_NO_AGE}",
        "P{amount} until DCT",
        ("the past two years", "the last few days", "past five months"),
    ),
    Rule(
        "the past <unit>",
        "DURATION",
        rf"(?:[Tt]he{S})?(?:[Pp]ast|(?<=[Tt]he\s)[Ll]ast){S}(?P<unit>week|month|decade"
        rf"|century|hour|weekend|day)(?!s|{S}of\b)",
        "P{one} until DCT",
        ("the past decade", "the past month", "the last week"),
    ),
    Rule(
        "the past year",
        "DATE",
        rf"(?:[Tt]he{S})?[Pp]ast{S}(?P<unit>year|quarter)(?!s)",
        "DCT -1{unit}",
        ("the past year",),
    ),
    Rule(
        "the next <number> <unit>s",
        "DURATION",
        rf"(?:[Tt]he{S}|[Tt]hese{S})?{_NEXT}{S}(?P<number>{COUNT}){_RANGE}{JOIN}{_UNIT}(?:"
        rf"{S}or{S}so)?{_NO_AGE}",
        "P{amount} from DCT",
        ("the next two years", "the coming few weeks"),
    ),
    Rule(
        "the first <number> <unit>s",
        "DURATION",
        rf"(?:[Tt]he{S})(?:(?:[Ff]irst|[Ll]atest|[Ff]inal|[Oo]ther|[Ee]ntire){S})?"
        rf"(?P<number>{COUNT}){S}{_UNIT}{_NO_AGE}(?!{DASH})",
        "P{amount}",
        ("the first nine months", "the six months"),
    ),
    Rule(
        "half a <unit>",
        "DURATION",
        rf"(?:(?P<mod>{ABOUT}){S})?(?:[Aa]{S}half{DASH}|[Hh]alf{JOIN}(?:an?{S})?)"
        rf"(?P<unit>hour|day|minute|month|year|century|decade)(?!s)",
        "P{half}",
        ("half an hour", "half a century", "half-hour"),
    ),
    Rule(
        "<number> and a half <unit>s",
        "DURATION",
        rf"(?:(?P<mod>{ABOUT}){S})?(?P<number>{NUMBER_WORD}|\d{{1,3}})"
        rf"(?:{JOIN}and{JOIN}a{JOIN}half|{JOIN}1/2|½){JOIN}{_UNIT}{_NO_AGE}",
        "P{amount_and_half}",
        ("two and a half years", "three-and-a-half-hour", "2 1/2 years"),
    ),
    Rule(
        "a <unit> and a half",
        "DURATION",
        rf"(?:(?P<mod>{ABOUT}){S})?(?P<number>[Aa]n?|[Oo]ne){S}(?P<unit>hour|minute|year"
        rf"|month|day|week){S}and{S}a{S}half",
        "P{amount_and_half}",
        ("a year and a half", "an hour and a half"),
    ),
    Rule(
        "a while",
        "DURATION",
        rf"(?:[Aa]{S}(?:(?:little|long){S})?while|(?<=\bfor\s)some{S}time)(?!{S}(?:ago|back)"
        rf"|{DASH})",
        "PXX",
        ("a while", "for [some time]"),
    ),
    Rule(
        "the year ended",
        "DURATION",
        rf"[Tt]he{S}(?:fiscal{S})?(?P<unit>year)(?={S}(?:ended|ending)\b)",
        "P{one}",
        ("in [the year] ended March 31",),
    ),
    Rule(
        "a <number>-<unit> period",
        "DURATION",
        rf"[Aa]{S}(?P<number>{COUNT}){DASH}(?P<unit>{UNIT}){S}period",
        "P{amount}",
        ("a three-year period",),
    ),
    Rule(
        "<number>-<unit>, before a noun",
        "DURATION",
        rf"(?P<number>{COUNT}){DASH}(?P<unit>{LONG_UNIT}|hour|minute|second)(?:{DASH}long)?"
        rf"(?!{DASH}old|s?{S}old|{DASH}end|s?{DASH}olds?|s)(?<!quarter)",
        "P{amount}",
        ("a [10-hour] flight", "the [five-year] plan", "16-hour-long"),
    ),
    Rule(
        "<unit>-long",
        "DURATION",
        rf"(?P<unit>day|week|month|year|decade|hour|minute|century){DASH}?long\b",
        "P{one}",
        ("day-long", "yearlong", "weeklong"),
    ),
    Rule(
        "<unit>s-long",
        "DURATION",
        rf"(?P<unit>day|week|month|year|decade|hour|minute)s{DASH}?long\b",
        "P{some}",
        ("years-long", "hourslong"),
    ),
    Rule(
        "a <unit> or two",
        "DURATION",
        rf"[Aa]n?{S}(?P<unit>{UNIT}){S}or{S}(?:two|so|more)",
        "P{some}",
        ("a year or two", "a day or so"),
    ),
    Rule(
        "<number> <unit>s, a rate",
        "SET",
        rf"{AFTER_AN_AMOUNT}an?{S}(?!quarter)(?P<unit>{LONG_UNIT}|hour)(?!s|{S}(?:ago|earlier"
        rf"|later|before"
        rf"|after|old)|{DASH}|\w)",
        "P{one}",
        ("costs $5 [a year]",),
    ),
    Rule(
        "<number> <unit>s",
        "DURATION",
        rf"(?:(?P<mod>{ABOUT}){S})?(?P<number>{COUNT}){JOIN}(?:(?:more|full|long|straight"
        rf"|consecutive|whole|additional|solid|business|working|trading|calendar"
        rf"|successive){S})?{_UNIT}{_NO_AGE}(?!{DASH}olds?)",
        "P{amount}",
        ("two years", "24 hours", "nearly three years", "at least 20 more years", "several months"),
    ),
    Rule(
        "<number> to <number> <unit>s",
        "DURATION",
        rf"(?:(?P<mod>{ABOUT}){S})?(?P<number>{COUNT})(?:{S}(?:to|or){S}"
        rf"|{DASH}){COUNT}{JOIN}{_UNIT}{_NO_AGE}(?!{DASH}olds?)",
        "P{amount}",
        ("two to three weeks", "12 or 13 days"),
    ),
    Rule(
        "a <unit>",
        "DURATION",
        rf"(?:(?P<mod>{ABOUT}){S})?(?P<number>[Aa]n?(?:other|{S}additional|{S}entire|{S}full"
        rf"|{S}whole)?){S}(?P<unit>{UNIT})(?<!quarter)(?!s|{DASH}|{S}(?:old|ago|earlier|later"
        rf"|before|after)\b)(?!{S}(?:when|that|which|for|in{S}which){S})",
        "P{one}",
        ("a month", "over a week", "an hour", "a full year", "an additional month"),
    ),
    Rule(
        "the early hours",
        "TIME",
        rf"{_THE}(?P<mod>early){S}(?:morning{S})?hours(?={S}of\b)",
        "XXXX-XX-XX",
        ("in [the early hours of 5 May]",),
        clock="TMO",
        alone=False,
    ),
    Rule(
        "<unit>s",
        "DURATION",
        rf"(?:[Tt]he{S}(?:early{S}(?!hour))?)?(?P<unit>hour|day|week|month|year|decade"
        rf"|centurie)s{_NO_AGE}(?!\w|{APOSTROPHE}|{S}\d)",
        "P{some}",
        ("weeks", "for [years]", "centuries"),
    ),
)

REFERENCE_RULES = (
    Rule(
        "today",
        "DATE",
        rf"(?:(?P<mod>{EARLIER}|[Ee]arly|[Ll]ate){S})?(?:today|(?<!\w\s)Today)",
        "DCT +0D",
        ("today", "earlier today"),
    ),
    Rule(
        "yesterday",
        "DATE",
        rf"(?:(?P<mod>{EARLY}|{EARLIER}){S})?[Yy]esterday",
        "DCT -1D",
        ("yesterday", "late yesterday"),
    ),
    Rule(
        "tomorrow",
        "DATE",
        rf"(?:(?P<mod>{EARLY}){S})?(?:tomorrow|(?<!\w\s)Tomorrow)",
        "DCT +1D",
        ("tomorrow", "early tomorrow"),
    ),
    Rule(
        "tonight",
        "TIME",
        rf"(?:(?P<mod>{EARLY}|{EARLIER}){S})?(?:tonight|(?<!\w\s)Tonight)(?!{S}Show)",
        "DCT +0D",
        ("tonight", "late tonight"),
        clock="TNI",
    ),
    Rule("overnight", "TIME", "[Oo]vernight", "DCT -1D", ("overnight",), clock="TNI"),
    Rule(
        "<reference>",
        "DATE",
        rf"(?P<reference>[Rr]ight{S}now|[Nn]ow|[Cc]urrently|[Nn]owadays)(?!{DASH})",
        "{reference}",
        ("now", "right now", "currently"),
    ),
    Rule(
        "recently",
        "DATE",
        rf"(?:(?:[Mm]ore|[Mm]ost|[Vv]ery){S})?(?:[Rr]ecently|[Ll]ately)",
        "PAST_REF",
        ("recently", "most recently"),
    ),
    Rule(
        "soon",
        "DATE",
        rf"(?<!\b[Aa]s\s)(?<!\btoo\s)(?<!\bwas\s)(?<!\bwere\s)[Ss]oon(?!er|{S}[a-z]+ed\b|"
        rf"{S}(?:became"
        rf"|began|found|had|was|were|came|took|left|got|turned)\b|{S}as\b|{S}after\b)",
        "FUTURE_REF",
        ("soon",),
    ),
    Rule(
        "current",
        "DATE",
        rf"[Cc]urrent(?={S}[a-z])(?!{S}(?:of|and|account|fiscal|{UNIT}))",
        "PRESENT_REF",
        ("the [current] plan",),
    ),
    Rule(
        "the future",
        "DATE",
        rf"[Tt]he{S}(?:(?:near|distant|not-too-distant){S})?future(?={S}?(?:[,.;:!?)]|\Z)|"
        rf"{S}(?:and|but"
        rf"|if|when|because|the|is|will|holds?)\b)|(?<=\bin\s)future",
        "FUTURE_REF",
        ("in [the future].", "in [the near future],"),
    ),
    Rule(
        "the past",
        "DATE",
        rf"[Tt]he{S}(?:recent{S}|distant{S})?past(?={S}?(?:[,.;:!?)]|\Z)|{S}(?:and|but|when|because"
        rf"|have|has|had|was|is)\b)|(?<=\bin\s)the{S}past(?!{S}(?:{COUNT}|{UNIT}))",
        "PAST_REF",
        ("in [the past].", "in [the recent past],"),
    ),
    Rule(
        "at present",
        "DATE",
        rf"(?<=\bat\s)(?:present|the{S}moment)(?={S}?(?:[,.;:!?)]|\Z))|(?<=\bAt\s)present(?=,)",
        "PRESENT_REF",
        ("at [present],",),
    ),
    Rule(
        "<frequency>",
        "SET",
        rf"(?P<frequency>(?<!\w\s){FREQUENCY}|(?=[a-z]){FREQUENCY})(?!{S}[A-Z])",
        "{frequency}",
        ("daily", "annually", "monthly"),
    ),
)

# Its trigger is the clock, or the part of the day.
CLOCK_IN_THE_PART = Rule(
    "<clock> in the <part>",
    "TIME",
    rf"(?P<hour>1[0-2]|[1-9]|{NUMBER_WORD})(?::(?P<minute>[0-5]\d))?(?:{S}o{APOSTROPHE}clock)?"
    rf"{S}(?:in{S}the{S}(?P<half_day>morning|afternoon|evening)|at{S}(?P<half_day>night))",
    "XXXX-XX-XX",
    ("eight o'clock at night", "at [3:30 in the morning]"),
    clock="T{hour}:{minute}",
)

PART_RULES = (
    CLOCK_IN_THE_PART,
    Rule(
        "last night",
        "TIME",
        rf"(?:(?P<mod>{EARLY}){S})?[Ll]ast{S}(?P<part>night|evening)",
        "DCT -1D",
        ("last night", "late last night"),
        clock="T{part}",
    ),
    Rule(
        "this <part>",
        "TIME",
        rf"(?:(?P<mod>{EARLY}|{EARLIER}){S})?[Tt]his{S}(?P<part>morning|afternoon|evening)",
        "DCT +0D",
        ("this morning", "later this afternoon"),
        clock="T{part}",
    ),
    Rule(
        "that <part>",
        "TIME",
        rf"(?:(?P<mod>{EARLY}|{EARLIER}){S})?[Tt]hat{S}(?:same{S})?(?P<part>morning|afternoon"
        rf"|evening|night)",
        "REF +0D",
        ("that night", "later that morning"),
        clock="T{part}",
    ),
    Rule(
        "the next <part>",
        "TIME",
        rf"(?:(?P<mod>{EARLY}){S})?[Tt]he{S}(?:next|following){S}(?P<part>morning|afternoon"
        rf"|evening|night)",
        "REF +1D",
        ("the next morning", "early the next morning"),
        clock="T{part}",
    ),
    Rule(
        "the previous <part>",
        "TIME",
        rf"[Tt]he{S}(?:previous{S}(?P<part>morning|afternoon|evening|night)|(?P<part>night"
        rf"|evening){S}before(?={S}?(?:[,.;:!?)]|\Z)))",
        "REF -1D",
        ("the previous evening", "the night before"),
        clock="T{part}",
    ),
    Rule(
        "noon",
        "TIME",
        rf"(?:(?P<mod>about|around){S})?(?:12{S})?(?P<part>{NOON})(?:{S}{ZONE})?(?={S}|\))",
        "XXXX-XX-XX",
        ("[noon] Thursday",),
        clock="T{part}",
        alone=False,
    ),
    Rule(
        "noon, told by the preposition",
        "TIME",
        r"(?:(?<=\bat\s)|(?<=\buntil\s)|(?<=\bby\s)|(?<=\bbefore\s)|(?<=\bafter\s)|"
        r"(?<=\bAt\s)|(?<=\bsince\s))(?:12{S})?(?P<part>[Nn]oon|[Mm]idday|[Mm]idnight)(?:"
        r"{S}{ZONE})?",
        "XXXX-XX-XX",
        ("at [noon]", "until [midnight]"),
        clock="T{part}",
    ),
    Rule(
        "in the <part>",
        "TIME",
        rf"(?<=\bin\s)the{S}(?:(?P<mod>{EARLY}){S})?(?P<part>morning|afternoon|evening)(?!"
        rf"{S}of\b)|(?:(?<=\bby\s)|(?<=\bBy\s))(?P<mod>mid|late|early)(?:{S}|{DASH})"
        rf"(?P<part>morning|afternoon|evening)",
        "XXXX-XX-XX",
        ("in [the morning].", "by [mid-afternoon],"),
        clock="T{part}",
    ),
    Rule(
        "<part>",
        "TIME",
        rf"(?:[Tt]he{S})?(?:(?P<mod>{EARLY}){JOIN})?(?P<part>{PART})",
        "XXXX-XX-XX",
        ("[morning] of May 5",),
        clock="T{part}",
        alone=False,
    ),
)

SEASON_RULES = (
    Rule(
        "every <season>",
        "SET",
        rf"(?P<quant>[Ee]ach|[Ee]very){S}(?P<season>{SEASON})",
        "XXXX-{season}",
        ("every summer",),
    ),
    Rule(
        "<season> of <year>",
        "DATE",
        rf"{_THE}(?:(?P<mod>{EARLY})(?:{S}|{DASH}))?(?P<season>{SEASON}){S}(?:of"
        rf"{S})?{_ANY_YEAR}(?:(?:{DASH}|/)(?:\d\d)?\d\d(?!\d))?",
        "{year}-{season}",
        ("summer 1998", "the early spring of 1942", "the winter of 1941–42"),
    ),
    Rule(
        "last <season>",
        "DATE",
        rf"(?:(?P<mod>{EARLY}){S})?[Ll]ast{S}(?P<season>{SEASON})",
        "last XXXX-{season}",
        ("last summer", "late last fall"),
    ),
    Rule(
        "next <season>",
        "DATE",
        rf"(?:(?P<mod>{EARLY}){S})?(?:[Nn]ext|[Tt]his{S}coming){S}(?P<season>{SEASON})",
        "next XXXX-{season}",
        ("next spring",),
    ),
    Rule(
        "this <season>",
        "DATE",
        rf"(?:(?P<mod>{EARLY}|{EARLIER}){S})?[Tt]his{S}(?:past{S})?(?P<season>{SEASON})",
        "this XXXX-{season}",
        ("this winter", "earlier this summer"),
    ),
    Rule(
        "that <season>",
        "DATE",
        rf"(?:(?P<mod>{EARLY}|{EARLIER}){S})?(?:[Tt]hat|[Tt]he{S}same){S}(?P<season>{SEASON})",
        "same XXXX-{season}",
        ("that summer",),
    ),
    Rule(
        "the following <season>",
        "DATE",
        rf"[Tt]he{S}(?:following|next){S}(?P<season>{SEASON})",
        "after XXXX-{season}",
        ("the following spring",),
    ),
    Rule(
        "the previous <season>",
        "DATE",
        rf"[Tt]he{S}(?:previous|preceding){S}(?P<season>{SEASON})",
        "before XXXX-{season}",
        ("the previous autumn",),
    ),
    Rule(
        "the <season>",
        "DATE",
        rf"(?:(?P<mod>{EARLY}){S})?[Tt]he{S}(?:(?P<mod>{EARLY}){S})?(?P<season>[Ss]pring"
        rf"|[Ss]ummer|[Aa]utumn|[Ww]inter)(?={S}?(?:[,.;:!?)]|\Z)|{S}(?:and|of|but|when|after"
        rf"|before|as"
        rf"|with|to|at|on)\b)",
        "XXXX-{season}",
        ("in [the summer].", "[the early spring] of that year"),
    ),
    Rule(
        "<mod> <season>",
        "DATE",
        rf"(?P<mod>{EARLY}){JOIN}(?P<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?!\w)",
        "XXXX-{season}",
        ("early spring", "mid-summer"),
    ),
    Rule(
        "in <season>",
        "DATE",
        rf"(?:(?<=\bin\s)|(?<=\bsince\s)|(?<=\buntil\s)|(?<=\bby\s)|(?<=\bBy\s)|(?<=\bIn\s)"
        rf"|(?<=\bduring\s))(?P<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)(?!{S}[a-z]+"
        rf"(?:ing|ed)\b)",
        "XXXX-{season}",
        ("by [spring]",),
    ),
)

HOLIDAY_RULES = (
    Rule(
        "<holiday> <year>",
        "DATE",
        rf"(?P<holiday>{HOLIDAY}),?{S}(?:of{S})?{_YEAR}",
        "{year}-{holiday}",
        ("Christmas 1941", "Easter Sunday, 1916", "New Year's Eve 1999"),
    ),
    Rule(
        "last <holiday>",
        "DATE",
        rf"[Ll]ast{S}(?P<holiday>{HOLIDAY})",
        "last XXXX-{holiday}",
        ("last Christmas",),
    ),
    Rule(
        "next <holiday>",
        "DATE",
        rf"[Nn]ext{S}(?P<holiday>{HOLIDAY})",
        "next XXXX-{holiday}",
        ("next Easter",),
    ),
    Rule(
        "<holiday>",
        "DATE",
        rf"(?:[Tt]his{S})?(?P<holiday>{HOLIDAY})(?!{S}(?:{AFTER_A_HOLIDAY})\b)",
        "XXXX-{holiday}",
        ("Thanksgiving Day", "Christmas", "Good Friday", "Election Day"),
    ),
)

NUMBER_RULES = (
    Rule(
        "ISO date and time",
        "TIME",
        rf"{_YEAR}-(?P<month_no>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])[T ]"
        rf"(?P<hour>[01]\d|2[0-4]):(?P<minute>[0-5]\d)(?::[0-5]\d(?:\.\d{{1,6}})?)?"
        rf"(?P<offset>Z|[+-]\d\d:?\d\d)?",
        "{year}-{month_no}-{day}",
        ("2025-06-02T09:37:00+03:00", "2025-06-02 09:37"),
        clock="T{hour}:{minute}{offset}",
    ),
    Rule(
        "ISO date",
        "DATE",
        rf"{_YEAR}-(?P<month_no>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])(?![-\d])",
        "{year}-{month_no}-{day}",
        ("2025-05-17",),
    ),
    Rule(
        "ISO week",
        "DATE",
        rf"{_YEAR}-W(?P<week>0[1-9]|[1-4]\d|5[0-3])(?!-\d)",
        "{year}-W{week}",
        ("2025-W20",),
    ),
    Rule(
        "<year>/<month>/<day>",
        "DATE",
        rf"{_YEAR}(?P<mark>[/.])(?P<month_no>0?[1-9]|1[0-2])(?P=mark)(?P<day>{DAY})(?![/\d])",
        "{year}-{month_no}-{day}",
        ("2025/05/17", "2025.05.17"),
    ),
    Rule(
        "<day>/<month>/<year>, day first",
        "DATE",
        rf"(?P<day>1[3-9]|2\d|3[01])(?P<mark>[/.-])(?P<month_no>0?[1-9]|1[0-2])(?P=mark)"
        rf"(?:{_YEAR}|(?P<short_year>\d\d)(?!\d))(?![/\d])",
        "{year}-{month_no}-{day}",
        ("17/05/2025", "17.05.2025", "23/10/99"),
    ),
    Rule(
        "<day>.<month>.<year>",
        "DATE",
        rf"(?P<day>{DAY})\.(?P<month_no>0?[1-9]|1[0-2])\.{_YEAR}(?![/\d])",
        "{year}-{month_no}-{day}",
        ("02.06.2025",),
    ),
    Rule(
        "<month>/<day>/<year>",
        "DATE",
        rf"(?P<month_no>0?[1-9]|1[0-2])(?P<mark>[/-])(?P<day>{DAY})(?P=mark)(?:{_YEAR}"
        rf"|(?P<short_year>\d\d)(?!\d))(?![/\d])",
        "{year}-{month_no}-{day}",
        ("06/02/2025", "10/23/99"),
    ),
    CLOCK_IN_THE_PART,
    Rule(
        "<clock> <a.m. or p.m.>",
        "TIME",
        rf"(?:(?P<mod>about|around){S})?(?P<hour>0?[1-9]|1[0-2])(?:[:.]"
        rf"(?P<minute>[0-5]\d))?{S}?(?P<meridiem>{MERIDIEM})(?:{S}(?:\({ZONE}\)|{ZONE}))?",
        "XXXX-XX-XX",
        ("10 p.m.", "9:30 a.m. EST", "5pm", "around 7 p.m."),
        clock="T{hour}:{minute}",
    ),
    Rule(
        "<clock> hours",
        "TIME",
        rf"{AFTER_CLOCK_PREPOSITION}(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?:{S}(?:hours"
        rf"|hrs)\b|(?<=0\d\d\d)(?={S}on\b))",
        "XXXX-XX-XX",
        ("at [0430] on", "by [1400 hours]"),
        clock="T{hour}:{minute}",
    ),
    Rule(
        "<clock> <zone>",
        "TIME",
        rf"(?P<hour>[01]?\d|2[0-4])[:.]?(?P<minute>[0-5]\d)(?::[0-5]\d)?{S}?(?:hours{S}|hrs"
        rf"{S})?(?:\({ZONE}\)|{ZONE})",
        "XXXX-XX-XX",
        ("14:30 GMT", "1430 GMT", "09:00 local time"),
        clock="T{hour}:{minute}",
    ),
    Rule(
        "<clock>, told by the preposition",
        "TIME",
        rf"(?:(?<=\bat\s)|(?<=\bAt\s)|(?<=\buntil\s)|(?<=\bby\s)|(?<=\bfrom\s)|"
        rf"(?<=\baround\s)|(?<=\bbefore\s)|(?<=\bafter\s))(?P<hour>[01]?\d|2[0-4]):"
        rf"(?P<minute>[0-5]\d)(?!:\d)(?:{S}hours)?",
        "XXXX-XX-XX",
        ("at [14:30]",),
        clock="T{hour}:{minute}",
    ),
    Rule(
        "<clock>",
        "TIME",
        r"(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?::[0-5]\d)?(?![:\d])",
        "XXXX-XX-XX",
        ("[09:37], 2 June 2025",),
        clock="T{hour}:{minute}",
        alone=False,
    ),
    Rule(
        "<clock> o'clock",
        "TIME",
        rf"(?P<hour>1[0-2]|[1-9]|(?:{NUMBER_WORD})){S}o{APOSTROPHE}clock",
        "XXXX-XX-XX",
        ("10 o'clock",),
        clock="T{hour}:00",
    ),
    Rule(
        "the <decade>s",
        "DATE",
        rf"(?:[Tt]he{S})?(?:(?P<mod>{EARLY})(?:{S}|{DASH}))?(?P<decade_year>1\d\d"
        rf"|20\d)0{APOSTROPHE}?s",
        "{decade_year}",
        ("the 1960s", "the early 1990s", "mid-1980s", "1950's"),
    ),
    Rule(
        "the <short decade>s",
        "DATE",
        rf"(?:[Tt]he{S})(?:(?P<mod>{EARLY})(?:{S}|{DASH}))?{APOSTROPHE}?"
        rf"(?P<short_decade>[2-9])0{APOSTROPHE}?s",
        "XX{short_decade}",
        ("the '60s", "the late 80s"),
    ),
    Rule(
        "the <decade word>",
        "DATE",
        rf"(?:[Tt]he{S})(?:(?P<mod>{EARLY})(?:{S}|{DASH}))?(?:[Nn]ineteen[ -])?"
        rf"(?P<decade>{DECADE})",
        "XX{decade}",
        ("the nineties", "the early sixties"),
    ),
    Rule(
        "fiscal <year>",
        "DATE",
        rf"(?:[Ff]iscal|FY){S}?(?:year{S})?{_YEAR}",
        "{year}",
        ("fiscal 1989", "fiscal year 2020"),
    ),
    Rule(
        "the <year> <ordinal> quarter",
        "DATE",
        rf"(?:[Tt]he{S})?{_YEAR}{APOSTROPHE}?s?{S}{_ORDINAL}{JOIN}quarter",
        "{year}-Q{ordinal}",
        ("the 1988 second quarter", "1989 fourth-quarter"),
    ),
    Rule(
        "the <year> quarter",
        "DATE",
        rf"(?:[Tt]he{S}){_YEAR}{S}(?:quarter|period)",
        "QUARTER {year}",
        ("the 1988 quarter", "the 1988 period"),
    ),
    Rule(
        "Q<n> <year>",
        "DATE",
        rf"Q(?P<quarter>[1-4]){S}(?:of{S})?{_YEAR}",
        "{year}-Q{quarter}",
        ("Q3 2024",),
    ),
    Rule(
        "<edge> of <year>",
        "DATE",
        rf"(?:{_OPEN_EDGE}|(?P<mod>{EARLY}|{EARLIER})(?:{S}|{DASH})(?:in{S})?)(?P<year>20\d\d"
        rf"|1[1-9]\d\d)(?!\d|,\d|{APOSTROPHE}?s\b)",
        "{year}",
        ("the end of 1990", "early 1991", "late in 1942", "mid-2003"),
    ),
    Rule(
        "the <nth>",
        "DATE",
        rf"(?:(?<=\b[Oo]n\s)|(?<=\bby\s)|(?<=\b[Uu]ntil\s))the{S}{_NTH_DAY}"
        rf"(?={S}?(?:[,.;:!?)]|\Z)|{S}(?:and|the|a|an|he|she|they|it|we|when|after|with|by|at"
        rf"|but|as"
        rf"|his|her|their)\b)",
        "XXXX-XX-{day}",
        ("on [the 28th], they", "on [the 3rd] they"),
    ),
    Rule(
        "<year> B.C.",
        "DATE",
        rf"(?P<bc_year>\d{{1,4}}){S}?(?:BCE?|B\.C\.(?:E\.)?)",
        "BC{bc_year}",
        ("44 BC", "480 B.C."),
    ),
    Rule(
        "A.D. <year>",
        "DATE",
        rf"(?:A\.D\.|AD|CE){S}(?P<ad_year>\d{{1,4}})(?!\d)|(?P<ad_year>\d{{1,4}}){S}(?:A\.D\."
        rf"|AD|CE)(?!\w)",
        "{ad_year}",
        ("AD 79", "410 AD"),
    ),
    Rule(
        "<year>, told by the preposition",
        "DATE",
        rf"(?:{AFTER_PREPOSITION}|{AFTER_DETERMINER}){NOT_NUMBERED}(?P<year>1[1-9]\d\d|10\d\d"
        rf"|20\d\d)"
        rf"(?![\d%]|[,.:]\d|/\d|{DASH}(?:[a-z]|\d{{3}}\b)|{S}(?:{COUNTED})\b)",
        "{year}",
        ("in [1941]", "since [2003]"),
    ),
    Rule(
        "<year>",
        "DATE",
        rf"(?<![$£€#]){NOT_NUMBERED}(?P<year>{MODERN_YEAR})"
        rf"(?![\d%]|[,.:]\d|/\d|{DASH}[a-z]|{S}(?!{AFTER_A_YEAR})[a-z])",
        "{year}",
        ("1989", "([2004])"),
    ),
    Rule(
        "'<short year>",
        "DATE",
        rf"(?<=\s){APOSTROPHE}(?P<short_year>[0-9]\d)(?![\d\w])",
        "{year}",
        ("back in ['86]",),
    ),
    Rule(
        "<year in words>",
        "DATE",
        rf"(?P<spoken_year>[Nn]ineteen[ -](?:{NUMBER_WORD})(?:[ -](?:{NUMBER_WORD}))?)"
        rf"|(?:(?<=\b[Ii]n\s)|(?<=\b[Ss]ince\s)|(?<=\b[Bb]y\s)|(?<=\bof\s))"
        rf"(?P<spoken_year>[Tt]wo[ ]thousand(?:[ -]and)?(?:[ -]{NUMBER_WORD})?)",
        "{year}",
        ("nineteen ninety-six", "nineteen sixty", "in [two thousand and one]"),
    ),
)

# Tried only at the end of an expression that names a day, or a year: the other end of a range.
AFTER_DAY_RULES = (
    Rule(
        "<month> <day>-<day>, <year>",
        "DATE",
        rf"(?:{S})?(?:{DASH}|and{S}|to{S}|through{S}|or{S}|until{S})(?:{S})?"
        rf"(?P<extent>{_ANY_DAY},{S}{_YEAR})",
        "{year}-{month}-{day}",
        ("May 15-[16, 2025]",),
    ),
    Rule(
        "<month> <day>-<day>",
        "DATE",
        rf"(?:(?:{S})?{DASH}(?:{S})?|{S}(?:and|to|through|or|until){S}|,{S}(?=\d{{1,2}}(?:,"
        rf"|{S}and){S}))(?P<extent>{_ANY_DAY})(?!{S}(?:[A-Z][a-z]|percent|people|[a-z]+s\b)"
        rf"|[,.:/]\d|%)",
        "XXXX-{month}-{day}",
        ("May 15-[16]", "May 15 and [16]", "April 24 to [30]"),
    ),
)

AFTER_MONTH_RULES = (
    Rule(
        "<month> to <month>",
        "DATE",
        rf"(?:{S}?{DASH}{S}?|{S}(?:and|to|through|or|until){S})(?P<extent>{_MONTH})(?!\.?,?"
        rf"{S}\d|{S}[A-Z])",
        "XXXX-{month}",
        ("in April and [May]", "in March–[May]"),
    ),
)

AFTER_YEAR_RULES = (
    Rule(
        "<year>-<year>",
        "DATE",
        rf"(?:{S})?{DASH}(?:{S})?(?P<extent>{_YEAR})(?!{DASH}|\d|,\d)",
        "{year}",
        ("1939-[1945]", "2010–[2011]"),
    ),
    Rule(
        "<year>-<short year>",
        "DATE",
        rf"{DASH}(?P<extent>(?P<near_year>\d\d))(?![\d-])",
        "{near_year}",
        ("1939-[45]",),
    ),
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
        "Q1 ",
        "Q2 ",
        "Q3 ",
        "Q4 ",
        "A.D. ",
        "AD ",
        "FY",
    ],
}
# Numbers have no such words: their shape is the trigger.
NUMBER_TRIGGER = (
    rf"(?<!\d[.,/:-])(?:\d{{4}}(?!\d)|\d{{1,2}}[:.]\d\d(?!\d)|\d{{1,2}}[./-]\d{{1,2}}[./-]\d\d"
    rf"|\d{{1,2}}{S}?[AaPp]\.?[ ]?[Mm]\b|[2-9]0{APOSTROPHE}?s|\d{{1,4}}0{APOSTROPHE}?s"
    rf"|\d{{1,4}}{S}?(?:B\.?C|A\.?D|CE))|{APOSTROPHE}\d\d|o{APOSTROPHE}clock|\d{{1,2}}(?:st"
    rf"|nd|rd|th)\b"
)

FAMILIES = {
    "holiday": HOLIDAY_RULES,
    "month": MONTH_RULES,
    "weekday": WEEKDAY_RULES,
    "unit": UNIT_RULES,
    "reference": REFERENCE_RULES,
    "part": PART_RULES,
    "season": SEASON_RULES,
    "number": NUMBER_RULES,
    "after a day": AFTER_DAY_RULES,
    "after a month": AFTER_MONTH_RULES,
    "after a year": AFTER_YEAR_RULES,
}
