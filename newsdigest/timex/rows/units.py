"""Rows of units that are counted from somewhere: two years ago, last week, that month."""

from newsdigest.timex.rows.row import (
    ANY_YEAR_GROUP,
    EDGE,
    LAST,
    MONTH_GROUP,
    NEXT,
    OPEN_EDGE,
    OR_MORE,
    STOP,
    THE,
    UNIT_GROUP,
    Rule,
)
from newsdigest.timex.words import (
    A_COUNT,
    ABOUT,
    AFTER_A_HOLIDAY,
    APOSTROPHE,
    EARLIER,
    EARLY,
    FULL_WEEKDAY,
    HOLIDAY,
    JOIN,
    LONG_UNIT,
    SURE_COUNT,
    S,
)

# Laid out by hand, a row a rule: name, type, value; the extent; examples.
# fmt: off

# Part of a month: its value is the month.
WEEK_OF = (
    rf"[Tt]he{S}(?:(?P<mod>first|opening|last|final|closing)|second|third|fourth){S}"
    rf"(?:two{S}|few{S})?(?:weeks?|days?|half){S}(?:of|in){S}"
)

PLACED_RULES = (
    Rule("the year <year>", "DATE", "{year}",
         rf"[Tt]he{S}year{S}{ANY_YEAR_GROUP}",
         "the year 2000 | the year two thousand"),
    Rule("the last week of <month> <year>", "DATE", "{year}-{month}",
         rf"{WEEK_OF}{MONTH_GROUP}{STOP},?{S}(?:of{S})?{ANY_YEAR_GROUP}",
         "the last week of June 1940 | the first half of May 1998"),
    Rule("the last week of <month>", "DATE", "XXXX-{month}",
         rf"{WEEK_OF}{MONTH_GROUP}",
         "the last week of June | the first days of May | the second half of October"),
    Rule("the day before yesterday", "DATE", "DCT -2D",
         rf"[Tt]he{S}day{S}before{S}yesterday",
         "the day before yesterday"),
    Rule("the day after tomorrow", "DATE", "DCT +2D",
         rf"[Tt]he{S}day{S}after{S}tomorrow",
         "the day after tomorrow"),
    Rule("<unit>s ago", "DATE", "PAST_REF",
         rf"(?P<unit>{LONG_UNIT})s{S}ago",
         "years ago | decades ago"),
    Rule("the <unit> before last", "DATE", "DCT -2{unit}",
         rf"[Tt]he{S}(?P<unit>weekend|week|month|year){S}before{S}last(?!{S}[A-Za-z])",
         "the year before last | the week before last"),
    Rule("the <unit> after next", "DATE", "DCT +2{unit}",
         rf"[Tt]he{S}(?P<unit>weekend|week|month|year){S}after{S}next(?!{S}[A-Za-z])",
         "the week after next"),
    Rule("the week of", "DATE", "WEEK",
         rf"[Tt]he{S}week{S}(?:of|beginning|starting|ending)(?={S})",
         "[the week of] May 5, 2025", alone=False),
    Rule("the day before <weekday>", "DATE", "SHIFT {side} {shift} XXXX-WXX-{weekday}",
         rf"[Tt]he{S}day{S}(?P<side>before|after){S}(?P<shift>last|next|this){S}"
         rf"(?P<weekday>{FULL_WEEKDAY})",
         "the day before last Tuesday | the day after next Tuesday"),
    Rule("the day before <holiday>", "DATE", "SHIFT {side} XXXX-{holiday}",
         rf"[Tt]he{S}day{S}(?P<side>before|after){S}(?P<holiday>{HOLIDAY})"
         rf"(?!{S}(?:{AFTER_A_HOLIDAY})\b)",
         "the day before Thanksgiving | the day after Christmas"),
)

YEAR_END = Rule("year-end", "DATE", "TOLD +0Y",
     rf"(?:(?P<mod>about|around){S}|[Tt]he{S})?[Yy]ear(?:{JOIN}|{APOSTROPHE}s{S})end",
     "year-end | year's end | around year end")

FISCAL_YEAR = Rule("the fiscal year", "DURATION", "P1Y",
     rf"(?:[Tt]he|[Ii]ts|[Aa]){S}(?:fiscal|financial){S}year(?!{S}\d)",
     "the fiscal year")

RELATIVE_RULES = (
    Rule("this weekend", "DATE", "this XXXX-WXX-WE",
         rf"(?:(?P<mod>{EARLY}){S})?[Tt]his{S}(?:coming{S})?weekend",
         "this weekend"),
    Rule("weekends", "SET", "XXXX-WXX-WE",
         rf"(?:(?<=\b[Oo]n\s)|(?<=\b[Aa]t\s))weekends|(?P<quant>[Ee]very|[Ee]ach){S}weekend",
         "on [weekends]"),
    Rule("the weekend", "DATE", "XXXX-WXX-WE",
         rf"[Tt]he{S}weekend",
         "the weekend"),
    Rule("last weekend", "DATE", "last XXXX-WXX-WE",
         rf"(?:[Tt]he{S}|[Tt]his{S})?{LAST}{S}weekend",
         "last weekend"),
    Rule("next weekend", "DATE", "next XXXX-WXX-WE",
         rf"(?:[Tt]he{S})?(?:{NEXT}){S}weekend",
         "next weekend"),
    Rule("the following <unit>", "DATE", "REF +1{unit}",
         rf"(?:(?P<mod>{EARLY}|{EARLIER}){S}(?:in{S})?|{OPEN_EDGE})?"
         rf"[Tt]he{S}(?:following|(?:very{S})?next|ensuing){S}"
         rf"(?P<unit>day|week|month|year|decade)(?!s|{S}or{S})",
         "the following month | the next day | the very next day | early in the following year "
         "| the end of the following month"),
    Rule("the previous <unit>", "DATE", "REF -1{unit}",
         rf"(?:(?P<mod>{EARLY}|{EARLIER}){S})?[Tt]he{S}(?:previous|preceding|prior){S}"
         rf"(?P<unit>day|week|month|year|decade)(?!s)",
         "the previous day | late the previous year"),
    Rule("the <unit> before", "DATE", "REF -1{unit}",
         rf"[Tt]he{S}(?P<unit>day|night|week|month|year){S}before(?={S}?(?:[,.;:!?)]|\Z))",
         "the day before | the year before"),
    Rule("the <unit> after", "DATE", "REF +1{unit}",
         rf"[Tt]he{S}(?P<unit>day|week|month|year){S}after(?={S}?(?:[,.;:!?)]|\Z))",
         "the day after"),
    Rule("the <unit> of that <unit>", "DATE", "REF +0{unit}",
         rf"(?:(?P<mod>{EARLY}|{EARLIER}){S}(?:in{S})?|{OPEN_EDGE})?"
         rf"(?:[Tt]he{S}same|[Tt]hat{S}(?:same{S}|very{S})?){S}?"
         rf"(?P<unit>day|week|month|year|decade)(?!s)",
         "that day | the same month | later that year | the end of that month"),
    Rule("last <unit>", "DATE", "DCT -1{unit}",
         rf"(?:(?P<mod>{EARLY}|{EARLIER}){S}(?:in{S})?|{OPEN_EDGE})?[Ll]ast{S}(?:fiscal{S})?"
         rf"(?P<unit>week|month|year|decade|century)(?!{S}of{S}(?:the|an?|his|her|its|their|[A-Z\d]))",
         "last week | late last month | last year | the end of last year"),
    Rule("the latest fiscal year", "DATE", "DCT -1{unit}",
         rf"[Tt]he{S}(?:latest|last|most{S}recent){S}(?:fiscal|financial){S}(?P<unit>year)",
         "the latest fiscal year | the last financial year"),
    Rule("next <unit>", "DATE", "DCT +1{unit}",
         rf"(?:(?P<mod>{EARLY}|{EARLIER}){S}(?:in{S})?|{OPEN_EDGE})?[Nn]ext{S}(?:fiscal{S})?"
         rf"(?P<unit>week|month|year|decade|century)",
         "next week | early next year"),
    Rule("this <unit>", "DATE", "DCT +0{unit}",
         rf"(?:(?P<mod>{EARLY}|{EARLIER}){S}(?:in{S})?|{OPEN_EDGE})?"
         rf"(?:[Tt]his|[Tt]he{S}(?:current|present)){S}(?:current{S}|fiscal{S})?"
         rf"(?P<unit>week|month|year|decade|century)",
         "this week | earlier this year | the end of this month | the current year"),
    Rule("later in the day", "DATE", "REF +0D",
         rf"(?P<mod>{EARLY}|{EARLIER}){S}in{S}the{S}day",
         "later in the day"),
    Rule("<mod> in the <unit>", "DATE", "TOLD +0{unit}",
         rf"(?:(?P<mod>{EARLY}|{EARLIER}){S}in|{THE}(?P<mod>{EDGE}){S}of){S}the{S}"
         rf"(?:fiscal{S}|calendar{S})?(?P<unit>week|month|year|decade|century)",
         "later in the year | the end of the month | early in the week | the rest of the year"),
    YEAR_END,
    Rule("the full year", "DATE", "TOLD +0{unit}",
         rf"[Tt]he{S}(?:full|whole|entire){S}(?P<unit>year|month|week)",
         "the full year"),
    Rule("the <unit>", "DATE", "TOLD +0{unit}",
         rf"[Tt]he{S}(?P<unit>week|month|year)(?={S}?(?:[,.;:!?)]|\Z)|{S}(?:with|but|and{S}the)\b)",
         "in [the year]. | for [the month],"),
    FISCAL_YEAR,
    Rule("these days", "DATE", "PRESENT_REF",
         rf"(?<!\bof\s)[Tt]hese{S}days",
         "these days"),
    Rule("<unit>s or <unit>s", "DURATION", "P{some}",
         rf"(?:(?:[Rr]ecent|[Cc]oming){S})?(?P<unit>hour|day|week|month|year)s{S}(?:or|and){S}"
         rf"(?:(?:even|perhaps|maybe){S})?(?:hours|days|weeks|months|years|decades)"
         rf"(?!{S}(?:ago|earlier|later|before|after)\b)",
         "weeks or months | days and weeks"),
    Rule("recent <unit>s", "DURATION", "P{some}",
         rf"(?:[Tt]he{S})?(?:(?:[Mm]ore|[Mm]ost){S})?(?:[Rr]ecent|[Pp]ast){S}"
         rf"(?P<unit>{LONG_UNIT})s",
         "recent years | recent months"),
    Rule("coming <unit>s", "DURATION", "P{some}",
         rf"(?:(?:[Tt]he{S})?[Cc]oming|[Tt]he{S}(?:following|ensuing|subsequent|intervening)){S}"
         rf"(?P<unit>hour|{LONG_UNIT})s(?!{S}or\b)",
         "the coming weeks | coming months | the following weeks"),
    Rule("the first <unit>s", "DURATION", "P{some}",
         rf"[Tt]he{S}(?:first|final|last|closing|opening|early(?!{S}hours)){S}"
         rf"(?P<unit>hour|day|week|month|year|decade)s(?!{APOSTROPHE}|{S}\d)",
         "the first hours | the final days | the early years"),
)

# The first word counts, or may.
COUNTED_RULES = (
    Rule("a year ago", "DATE", "AGO -1Y",
         rf"(?:[Jj]ust{S})?(?P<number>[Aa]|[Oo]ne){S}(?P<unit>year){S}ago(?:{S}today)?(?!\w)",
         "a year ago | one year ago"),
    Rule("<number> <unit>s ago", "DATE", "DCT -{amount}",
         rf"(?:[Jj]ust{S}|[Oo]nly{S})?(?:(?P<mod>{ABOUT}){S})?"
         rf"(?P<number>{A_COUNT}|[Hh]alf{S}an?|[Aa]{S}half){OR_MORE}{JOIN}{UNIT_GROUP}"
         rf"(?:{S}or{S}(?:so|two|more))?{S}ago",
         "two years ago | 10 days ago | about three weeks ago | a month ago | several years ago"),
    Rule("<number> <unit>s from now", "DATE", "DCT +{amount}",
         rf"(?:(?P<mod>{ABOUT}){S})?(?P<number>{A_COUNT}){JOIN}{UNIT_GROUP}"
         rf"(?:{S}(?:from{S}(?:now|today)|hence)|{APOSTROPHE}{S}time)",
         "two weeks from now | a year from now | in [six months' time]"),
    Rule("a year earlier", "DATE", "AGO -1Y",
         rf"(?P<number>[Aa]|[Oo]ne){S}(?P<unit>year){S}(?:earlier|before(?={S}?(?:[,.;:!?)]|\Z)))",
         "a year earlier"),
    Rule("<number> <unit>s earlier", "DATE", "REF -{amount}",
         rf"(?:[Jj]ust{S}|[Oo]nly{S})?(?:(?P<mod>{ABOUT}){S})?"
         rf"(?P<number>{A_COUNT}){OR_MORE}{JOIN}{UNIT_GROUP}{S}"
         rf"(?:earlier|previously|before(?={S}?(?:[,.;:!?)]|\Z)))",
         "two years earlier | three days earlier | about a month earlier"),
    Rule("<number> <unit>s later", "DATE", "REF +{amount}",
         rf"(?:[Jj]ust{S}|[Oo]nly{S})?(?:(?P<mod>{ABOUT}){S})?"
         rf"(?P<number>{A_COUNT}|[Hh]alf{S}an?){OR_MORE}{JOIN}{UNIT_GROUP}{S}"
         rf"(?:later|afterwards?|after(?={S}?[,.;)]|\Z))",
         "two years later | a few days later | half a century later"),
    Rule("a week from <weekday>", "DATE", "SHIFT +{days}D next XXXX-WXX-{weekday}",
         rf"(?P<number>[Aa]|{SURE_COUNT}){S}weeks?{S}from{S}(?:next{S})?(?P<weekday>{FULL_WEEKDAY})",
         "a week from Friday | two weeks from Monday"),
    YEAR_END,
    FISCAL_YEAR,
    Rule("one day", "DATE", "FUTURE_REF",
         rf"(?:(?<=\bwill\s)|(?<=\bwould\s)|(?<=\bcould\s)|(?<=\bmay\s)|(?<=\bmight\s))one{S}day"
         rf"|[Ss]ome{S}day",
         "some day | will [one day] return"),
)
