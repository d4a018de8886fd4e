"""Rows of units of time: last week, two years ago, the third quarter, three days, every month."""

from newsdigest.timex.rows.row import (
    ANY_DAY_GROUP,
    ANY_YEAR_GROUP,
    FISCAL,
    LAST,
    MONTH_GROUP,
    NEXT,
    NO_AGE,
    OPEN_EDGE,
    OR_MORE,
    ORDINAL_GROUP,
    STOP,
    THE,
    UNIT_GROUP,
    YEAR_GROUP,
    Rule,
)
from newsdigest.timex.words import (
    A_COUNT,
    ABOUT,
    AFTER_A_HOLIDAY,
    AFTER_AN_AMOUNT,
    APOSTROPHE,
    CENTURY,
    COUNT,
    DASH,
    EARLIER,
    EARLY,
    FULL_WEEKDAY,
    HOLIDAY,
    JOIN,
    LONG_UNIT,
    NUMBER_WORD,
    SURE_COUNT,
    UNIT,
    S,
)

# Laid out by hand, a row a rule: name, type, value; the extent; examples.
# fmt: off

UNIT_RULES = (
    Rule("the year <year>", "DATE", "{year}",
         rf"[Tt]he{S}year{S}{ANY_YEAR_GROUP}",
         "the year 2000 | the year two thousand"),
    # --- sets ---
    Rule("<number> times a <unit>", "SET", "P{one}",
         rf"(?P<freq>[Oo]nce|[Tt]wice|(?:{NUMBER_WORD}|\d{{1,2}}){S}times){S}"
         rf"(?:an?|per|each|every){S}{UNIT_GROUP}",
         "once a week | twice a year | three times a day | 12 times a year"),
    Rule("every <number> <unit>s", "SET", "P{amount}",
         rf"(?P<quant>[Ee]very){S}(?P<number>{COUNT}|other){S}{UNIT_GROUP}",
         "every two weeks | every other day"),
    Rule("every <unit>", "SET", "P{one}",
         rf"(?P<quant>[Ee]very|[Ee]ach)(?:{S}single)?{S}{UNIT_GROUP}",
         "every day | each year"),
    # --- so many units from somewhere ---
    Rule("the day before yesterday", "DATE", "DCT -2D",
         rf"[Tt]he{S}day{S}before{S}yesterday",
         "the day before yesterday"),
    Rule("the day after tomorrow", "DATE", "DCT +2D",
         rf"[Tt]he{S}day{S}after{S}tomorrow",
         "the day after tomorrow"),
    Rule("a year ago", "DATE", "AGO -1Y",
         rf"(?:[Jj]ust{S})?(?P<number>[Aa]|[Oo]ne){S}(?P<unit>year){S}ago(?:{S}today)?(?!\w)",
         "a year ago | one year ago"),
    Rule("<number> <unit>s ago", "DATE", "DCT -{amount}",
         rf"(?:[Jj]ust{S}|[Oo]nly{S})?(?:(?P<mod>{ABOUT}){S})?"
         rf"(?P<number>{A_COUNT}|[Hh]alf{S}an?|[Aa]{S}half){OR_MORE}{JOIN}{UNIT_GROUP}"
         rf"(?:{S}or{S}(?:so|two|more))?{S}ago",
         "two years ago | 10 days ago | about three weeks ago | a month ago | several years ago"),
    Rule("<unit>s ago", "DATE", "PAST_REF",
         rf"(?P<unit>{LONG_UNIT})s{S}ago",
         "years ago | decades ago"),
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
    Rule("the <unit> before last", "DATE", "DCT -2{unit}",
         rf"[Tt]he{S}(?P<unit>weekend|week|month|year){S}before{S}last(?!{S}[A-Za-z])",
         "the year before last | the week before last"),
    Rule("the <unit> after next", "DATE", "DCT +2{unit}",
         rf"[Tt]he{S}(?P<unit>weekend|week|month|year){S}after{S}next(?!{S}[A-Za-z])",
         "the week after next"),
    Rule("the week of <month> <day>", "DATE", "SHIFT +0W {year}-{month}-{day}",
         rf"[Tt]he{S}week{S}(?:of|beginning|starting|ending){S}"
         rf"(?:{MONTH_GROUP}{STOP}{S}{ANY_DAY_GROUP},?{S}{YEAR_GROUP}"
         rf"|(?:the{S})?{ANY_DAY_GROUP}{S}(?:of{S})?{MONTH_GROUP},?{S}{YEAR_GROUP})",
         "the week of May 5, 2025 | the week beginning 5 May 2025"),
    Rule("the week of <month> <day>, no year", "DATE", "SHIFT +0W XXXX-{month}-{day}",
         rf"[Tt]he{S}week{S}(?:of|beginning|starting|ending){S}"
         rf"(?:{MONTH_GROUP}{STOP}{S}{ANY_DAY_GROUP}"
         rf"|(?:the{S})?{ANY_DAY_GROUP}{S}(?:of{S})?{MONTH_GROUP})",
         "the week of May 5 | the week starting the 5th of May"),
    Rule("the day before <weekday>", "DATE", "SHIFT -1D {shift} XXXX-WXX-{weekday}",
         rf"[Tt]he{S}day{S}before{S}(?P<shift>last|next|this){S}(?P<weekday>{FULL_WEEKDAY})",
         "the day before last Tuesday"),
    Rule("the day after <weekday>", "DATE", "SHIFT +1D {shift} XXXX-WXX-{weekday}",
         rf"[Tt]he{S}day{S}after{S}(?P<shift>last|next|this){S}(?P<weekday>{FULL_WEEKDAY})",
         "the day after next Tuesday"),
    Rule("the day before <holiday>", "DATE", "SHIFT -1D XXXX-{holiday}",
         rf"[Tt]he{S}day{S}before{S}(?P<holiday>{HOLIDAY})(?!{S}(?:{AFTER_A_HOLIDAY})\b)",
         "the day before Thanksgiving"),
    Rule("the day after <holiday>", "DATE", "SHIFT +1D XXXX-{holiday}",
         rf"[Tt]he{S}day{S}after{S}(?P<holiday>{HOLIDAY})(?!{S}(?:{AFTER_A_HOLIDAY})\b)",
         "the day after Christmas"),
    Rule("a week from <weekday>", "DATE", "SHIFT +{days}D next XXXX-WXX-{weekday}",
         rf"(?P<number>[Aa]|{SURE_COUNT}){S}weeks?{S}from{S}(?:next{S})?(?P<weekday>{FULL_WEEKDAY})",
         "a week from Friday | two weeks from Monday"),
    # --- quarters and halves ---
    Rule("<ordinal> quarter of <year>", "DATE", "{year}-Q{ordinal}",
         rf"{THE}{FISCAL}{ORDINAL_GROUP}{JOIN}(?:fiscal{S})?quarter,?{S}(?:of{S})?"
         rf"(?:fiscal{S})?{ANY_YEAR_GROUP}",
         "the third quarter of 1990 | fourth-quarter 1989"),
    Rule("<ordinal> half of <year>", "DATE", "{year}-H{half_no}",
         rf"{THE}(?P<ordinal>[Ff]irst|[Ss]econd|[Ll]ast|1st|2nd){JOIN}half,?{S}(?:of{S})?"
         rf"(?:fiscal{S})?{ANY_YEAR_GROUP}",
         "the first half of 1990 | second-half 1989"),
    Rule("<ordinal> quarter of last year", "DATE", "{shift} year Q{ordinal}",
         rf"{THE}{FISCAL}{ORDINAL_GROUP}{JOIN}(?:fiscal{S})?quarter{S}(?:of{S})?"
         rf"(?P<shift>last|next|this){S}year",
         "the third quarter of last year | first quarter next year"),
    Rule("last year's <ordinal> quarter", "DATE", "{shift} year Q{ordinal}",
         rf"(?P<shift>[Ll]ast|[Nn]ext|[Tt]his){S}year{APOSTROPHE}s"
         rf"{S}{FISCAL}{ORDINAL_GROUP}{JOIN}quarter",
         "last year's third quarter | next year's first quarter"),
    Rule("<ordinal> half of last year", "DATE", "{shift} year H{ordinal}",
         rf"{THE}(?P<ordinal>[Ff]irst|[Ss]econd){JOIN}half{S}(?:of{S})?"
         rf"(?P<shift>last|next|this){S}year",
         "the second half of last year | first half of this year"),
    Rule("the year-ago <ordinal> quarter", "DATE", "last year Q{ordinal}",
         rf"{THE}year{JOIN}(?:ago|earlier){S}{ORDINAL_GROUP}{JOIN}quarter",
         "the year-ago third quarter"),
    Rule("the year-ago period", "DATE", "AGO -1Y",
         rf"{THE}(?:comparable{S})?(?:[Yy]ear{JOIN}(?:ago|earlier){JOIN}"
         rf"(?:quarter|period)|[Ll]ast{S}year{APOSTROPHE}s{S}quarter|"
         rf"(?:corresponding|comparable|same|like|similar){S}(?:period|quarter)(?:{S}of)?{S}"
         rf"(?:last{S}year|a{S}year{S}(?:ago|earlier))|quarter{S}a{S}year{S}(?:ago|earlier))",
         "the year-earlier period | the same period last year | year-ago quarter"),
    Rule("year-ago", "DATE", "AGO -1Y",
         rf"[Yy]ear{DASH}(?:ago|earlier)",
         "year-ago | the [year-earlier] loss"),
    Rule("<ordinal> quarters", "SET", "XXXX-Q{ordinal}",
         rf"{THE}{ORDINAL_GROUP}{S}quarters",
         "third quarters"),
    Rule("<ordinal>-quarter, before a noun", "DATE", "XXXX-Q{ordinal}",
         rf"(?:[Ff]iscal{JOIN})?{ORDINAL_GROUP}{DASH}quarter",
         "the [third-quarter] loss | fourth-quarter"),
    Rule("<mod> <ordinal> quarter", "DATE", "XXXX-Q{ordinal}",
         rf"(?:{OPEN_EDGE})?{THE}(?:[Ff]iscal{JOIN})?(?:(?P<mod>{EARLY}){S})?{ORDINAL_GROUP}{S}"
         rf"(?:fiscal{S})?quarter",
         "the third quarter | its [fourth quarter] | the fiscal first quarter"
         " | the end of the third quarter"),
    Rule("the <ordinal> half", "DATE", "XXXX-H{ordinal}",
         rf"{THE}(?:[Ff]iscal{JOIN})?(?P<ordinal>[Ff]irst|[Ss]econd){JOIN}half"
         rf"(?={S}?(?:[,.;:!?)]|\Z)|{S}of{S}(?:the|its){S}(?:fiscal{S})?year|{S}"
         rf"(?:profit|loss|results|net|sales|earnings))",
         "in [the first half]. | [first-half] profit"),
    Rule("last quarter", "DATE", "DCT -1Q",
         rf"[Ll]ast{S}quarter|[Tt]he{S}(?:previous|preceding|prior){S}quarter",
         "last quarter | the previous quarter"),
    Rule("next quarter", "DATE", "DCT +1Q",
         rf"(?:[Tt]he{S})?[Nn]ext{S}quarter",
         "next quarter"),
    Rule("the current quarter", "DATE", "DCT +0Q",
         rf"(?:[Tt]his|[Tt]he{S}(?:present|current)){S}quarter",
         "the current quarter | this quarter"),
    Rule("the quarter ended in <month>", "DATE", "XXXX-Q{quarter_ended}",
         rf"[Tt]he{S}quarter(?={S}end(?:ed|ing){S}{MONTH_GROUP})",
         "[the quarter] ended Sept. 30"),
    Rule("the latest quarter", "DATE", "LATEST QUARTER",
         rf"[Tt]he{S}(?:latest|most{S}recent|recent){S}(?:quarter|period)",
         "the latest quarter | the latest period"),
    Rule("the quarter", "DATE", "REPORTED QUARTER",
         rf"(?:[Tt]hat|[Tt]he){S}quarter(?!{DASH})",
         "the quarter | that quarter"),
    # --- centuries and decades ---
    Rule("<century>-century, before a noun", "DATE", "{century}",
         rf"(?P<century>{CENTURY}){DASH}[Cc]entury",
         "the [19th-century] empire"),
    Rule("the <century> of two centuries", "DATE", "{century}",
         rf"{THE}(?P<century>{CENTURY})(?={S}(?:and|to|or){S}(?:the{S})?{CENTURY}{S}centur)",
         "[the 16th] and 17th centuries"),
    Rule("the <century> century B.C.", "DATE", "BC{century}",
         rf"(?:{OPEN_EDGE})?{THE}(?:(?P<mod>{EARLY})(?:{S}|{DASH}))?"
         rf"(?P<century>{CENTURY}){S}[Cc]entury{S}(?:BCE?|B\.C\.(?:E\.)?)",
         "the second century BC | the late 5th century B.C."),
    Rule("the <century> century", "DATE", "{century}",
         rf"(?:{OPEN_EDGE})?{THE}(?:(?P<mod>{EARLY})(?:{S}|{DASH}))?"
         rf"(?P<century>{CENTURY}){S}[Cc]entur(?:y|ies)",
         "the 20th century | the late nineteenth century | 21st century"),
    # --- last, this, next ---
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
         rf"[Tt]he{S}(?:following|next|ensuing){S}"
         rf"(?P<unit>day|week|month|year|decade)(?!s|{S}or{S})",
         "the following month | the next day | early in the following year "
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
         rf"(?:(?P<mod>{EARLY}|{EARLIER}){S}in|{THE}"
         rf"(?P<mod>[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd|[Cc]lose){S}of){S}the{S}"
         rf"(?:fiscal{S}|calendar{S})?(?P<unit>week|month|year|decade|century)",
         "later in the year | the end of the month | early in the week"),
    Rule("year-end", "DATE", "TOLD +0Y",
         rf"(?:[Tt]he{S})?[Yy]ear(?:{JOIN}|{APOSTROPHE}s{S})end",
         "year-end | year's end"),
    Rule("the full year", "DATE", "TOLD +0{unit}",
         rf"[Tt]he{S}(?:full|whole|entire){S}(?P<unit>year|month|week)",
         "the full year"),
    Rule("the <unit>", "DATE", "TOLD +0{unit}",
         rf"[Tt]he{S}(?P<unit>week|month|year)(?={S}?(?:[,.;:!?)]|\Z))",
         "in [the year]. | for [the month],"),
    Rule("the fiscal year", "DURATION", "P1Y",
         rf"(?:[Tt]he|[Ii]ts|[Aa]){S}(?:fiscal|financial){S}year(?!{S}\d)",
         "the fiscal year"),
    Rule("one day", "DATE", "FUTURE_REF",
         rf"(?:(?<=\bwill\s)|(?<=\bwould\s)|(?<=\bcould\s)|(?<=\bmay\s)|(?<=\bmight\s))one{S}day"
         rf"|[Ss]ome{S}day",
         "some day | will [one day] return"),
    Rule("these days", "DATE", "PRESENT_REF",
         rf"(?<!\bof\s)[Tt]hese{S}days",
         "these days"),
    Rule("recent <unit>s", "DURATION", "P{some}",
         rf"(?:[Tt]he{S})?(?:(?:[Mm]ore|[Mm]ost){S})?(?:[Rr]ecent|[Pp]ast){S}"
         rf"(?P<unit>{LONG_UNIT})s",
         "recent years | recent months"),
    Rule("coming <unit>s", "DURATION", "P{some}",
         rf"(?:[Tt]he{S})?[Cc]oming{S}(?P<unit>{LONG_UNIT})s",
         "the coming weeks | coming months"),
    Rule("the first <unit>s", "DURATION", "P{some}",
         rf"[Tt]he{S}(?:first|final|last|closing|opening|early(?!{S}hours)){S}"
         rf"(?P<unit>hour|day|week|month|year|decade)s(?!{APOSTROPHE}|{S}\d)",
         "the first hours | the final days | the early years"),
    Rule("<unit>s or <unit>s", "DURATION", "P{some}",
         rf"(?:(?:[Rr]ecent|[Cc]oming){S})?(?P<unit>hour|day|week|month|year)s{S}(?:or|and){S}"
         rf"(?:(?:even|perhaps|maybe){S})?(?:hours|days|weeks|months|years|decades)"
         rf"(?!{S}(?:ago|earlier|later|before|after)\b)",
         "weeks or months | days and weeks"),
    # --- durations ---
    Rule("the past <number> <unit>s", "DURATION", "P{amount} until DCT",
         rf"(?:[Tt]he{S}|[Tt]hese{S}|[Ii]ts{S})?{LAST}{S}"
         rf"(?P<number>{COUNT}){OR_MORE}{JOIN}{UNIT_GROUP}(?:{S}or{S}so)?{NO_AGE}",
         "the past two years | the last few days | past five months"),
    Rule("the past <unit>", "DURATION", "P{one} until DCT",
         rf"(?:[Tt]he{S})?(?:[Pp]ast|(?<=[Tt]he\s)[Ll]ast){S}"
         rf"(?P<unit>week|month|decade|century|hour|weekend|day)(?!s|{S}of\b)",
         "the past decade | the past month | the last week"),
    Rule("the past year", "DATE", "DCT -1{unit}",
         rf"(?:[Tt]he{S})?[Pp]ast{S}(?P<unit>year|quarter)(?!s)",
         "the past year"),
    Rule("the next <number> <unit>s", "DURATION", "P{amount} from DCT",
         rf"(?:[Tt]he{S}|[Tt]hese{S})?{NEXT}{S}(?P<number>{COUNT}){OR_MORE}{JOIN}{UNIT_GROUP}"
         rf"(?:{S}or{S}so)?{NO_AGE}",
         "the next two years | the coming few weeks"),
    Rule("the first <number> <unit>s", "DURATION", "P{amount}",
         rf"(?:[Tt]he{S})(?:(?:[Ff]irst|[Ll]atest|[Ff]inal|[Oo]ther|[Ee]ntire){S})?"
         rf"(?P<number>{COUNT}){S}{UNIT_GROUP}{NO_AGE}(?!{DASH})",
         "the first nine months | the six months"),
    Rule("half a <unit>", "DURATION", "P{half}",
         rf"(?:(?P<mod>{ABOUT}){S})?(?:[Aa]{S}half{DASH}|[Hh]alf{JOIN}(?:an?{S})?)"
         rf"(?P<unit>hour|day|minute|month|year|century|decade)(?!s)",
         "half an hour | half a century | half-hour"),
    Rule("<number> and a half <unit>s", "DURATION", "P{amount_and_half}",
         rf"(?:(?P<mod>{ABOUT}){S})?(?P<number>{NUMBER_WORD}|\d{{1,3}})"
         rf"(?:{JOIN}and{JOIN}a{JOIN}half|{JOIN}1/2|½){JOIN}{UNIT_GROUP}{NO_AGE}",
         "two and a half years | three-and-a-half-hour | 2 1/2 years"),
    Rule("a <unit> and a half", "DURATION", "P{amount_and_half}",
         rf"(?:(?P<mod>{ABOUT}){S})?(?P<number>[Aa]n?|[Oo]ne){S}"
         rf"(?P<unit>hour|minute|year|month|day|week){S}and{S}a{S}half",
         "a year and a half | an hour and a half"),
    Rule("a while", "DURATION", "PXX",
         rf"(?:[Aa]{S}(?:(?:little|long){S})?while|(?<=\bfor\s)some{S}time)"
         rf"(?!{S}(?:ago|back)|{DASH})",
         "a while | for [some time]"),
    Rule("the year ended", "DURATION", "P{one}",
         rf"[Tt]he{S}(?:fiscal{S})?(?P<unit>year)(?={S}(?:ended|ending)\b)",
         "in [the year] ended March 31"),
    Rule("a <number>-<unit> period", "DURATION", "P{amount}",
         rf"[Aa]{S}(?P<number>{COUNT}){DASH}(?P<unit>{UNIT}){S}period",
         "a three-year period"),
    Rule("<number>-<unit>, before a noun", "DURATION", "P{amount}",
         rf"(?P<number>{COUNT}){DASH}(?P<unit>{LONG_UNIT}|hour|minute|second)(?:{DASH}long)?"
         rf"(?!{DASH}old|s?{S}old|{DASH}end|s?{DASH}olds?|s)(?<!quarter)",
         "a [10-hour] flight | the [five-year] plan | 16-hour-long"),
    Rule("<unit>-long", "DURATION", "P{one}",
         rf"(?P<unit>day|week|month|year|decade|hour|minute|century){DASH}?long\b",
         "day-long | yearlong | weeklong"),
    Rule("<unit>s-long", "DURATION", "P{some}",
         rf"(?P<unit>day|week|month|year|decade|hour|minute)s{DASH}?long\b",
         "years-long | hourslong"),
    Rule("a <unit> or two", "DURATION", "P{some}",
         rf"[Aa]n?{S}(?P<unit>{UNIT}){S}or{S}(?:two|so|more)",
         "a year or two | a day or so"),
    Rule("<number> <unit>s, a rate", "SET", "P{one}",
         rf"{AFTER_AN_AMOUNT}an?{S}(?!quarter)(?P<unit>{LONG_UNIT}|hour)"
         rf"(?!s|{S}(?:ago|earlier|later|before|after|old)|{DASH}|\w)",
         "costs $5 [a year]"),
    Rule("<number> <unit>s", "DURATION", "P{amount}",
         rf"(?:(?P<mod>{ABOUT}){S})?(?P<number>{COUNT}){JOIN}"
         rf"(?:(?:more|full|long|straight|consecutive|whole|additional|solid|business|working"
         rf"|trading|calendar|successive){S})?{UNIT_GROUP}{NO_AGE}(?!{DASH}olds?)",
         "two years | 24 hours | nearly three years | at least 20 more years | several months"),
    Rule("<number> to <number> <unit>s", "DURATION", "P{amount}",
         rf"(?:(?P<mod>{ABOUT}){S})?(?P<number>{COUNT})"
         rf"(?:{S}(?:to|or){S}|{DASH}){COUNT}{JOIN}{UNIT_GROUP}{NO_AGE}(?!{DASH}olds?)",
         "two to three weeks | 12 or 13 days"),
    Rule("a <unit>", "DURATION", "P{one}",
         rf"(?:(?P<mod>{ABOUT}){S})?(?P<number>[Aa]n?"
         rf"(?:other|{S}additional|{S}entire|{S}full|{S}whole)?){S}(?P<unit>{UNIT})"
         rf"(?<!quarter)(?!s|{DASH}|{S}(?:old|ago|earlier|later)\b)"
         rf"(?!{S}(?:when|that|which|for|in{S}which){S})",
         "a month | over a week | an hour | a full year | an additional month"),
    Rule("the early hours", "TIME", "XXXX-XX-XX",
         rf"{THE}(?P<mod>early){S}(?:morning{S})?hours(?={S}of\b)",
         "in [the early hours of 5 May]", clock="TMO", alone=False),
    Rule("<unit>s", "DURATION", "P{some}",
         rf"(?:[Tt]he{S}(?:early{S}(?!hour))?)?(?P<unit>hour|day|week|month|year|decade"
         rf"|centurie)s{NO_AGE}(?!\w|{APOSTROPHE}|{S}\d)",
         "weeks | for [years] | centuries"),
)
