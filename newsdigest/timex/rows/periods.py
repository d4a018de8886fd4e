"""Rows of parts of a year, and of centuries: the third quarter, the first half of 1990."""

from newsdigest.timex.rows.row import (
    ANY_YEAR_GROUP,
    FISCAL,
    MONTH_GROUP,
    OPEN_EDGE,
    ORDINAL_GROUP,
    THE,
    Rule,
)
from newsdigest.timex.words import APOSTROPHE, CENTURY, DASH, EARLY, JOIN, NUMBER_WORD, S

# Laid out by hand, a row a rule: name, type, value; the extent; examples.
# fmt: off

QUARTER_RULES = (
    Rule("<ordinal> quarter of <year>", "DATE", "{year}-Q{ordinal}",
         rf"{THE}{FISCAL}{ORDINAL_GROUP}{JOIN}(?:fiscal{S})?quarter,?{S}(?:of{S})?"
         rf"(?:fiscal{S})?{ANY_YEAR_GROUP}",
         "the third quarter of 1990 | fourth-quarter 1989"),
    Rule("<ordinal> half of <year>", "DATE", "{year}-H{half_no}",
         rf"{THE}(?P<ordinal>[Ff]irst|[Ss]econd|[Ll]ast|1st|2nd){JOIN}half,?{S}(?:of{S})?"
         rf"(?:fiscal{S})?{ANY_YEAR_GROUP}",
         "the first half of 1990 | second-half 1989"),
    Rule("the first two quarters of <year>", "DATE", "{year}-H{half_no}",
         rf"{THE}(?P<ordinal>[Ff]irst|[Ll]ast){S}two{S}quarters,?{S}of{S}(?:fiscal{S})?"
         rf"{ANY_YEAR_GROUP}",
         "the first two quarters of 1990 | the last two quarters of 2001"),
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
    Rule("the year-earlier <number> months", "DURATION", "P{amount}",
         rf"{THE}(?:comparable{S})?[Yy]ear{JOIN}(?:ago|earlier){S}(?P<number>{NUMBER_WORD}){S}"
         rf"(?P<unit>month|week)s",
         "the year-earlier nine months"),
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
)

CENTURY_RULES = (
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
)
