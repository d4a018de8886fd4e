"""Rows of the other end of a range, tried only where an expression names a day or a year."""

from newsdigest.timex.rows.row import ANY_DAY_GROUP, MONTH_GROUP, YEAR_GROUP, Rule
from newsdigest.timex.words import DASH, S

# Laid out by hand, a row a rule: name, type, value; the extent; examples.
# fmt: off

AFTER_DAY_RULES = (
    Rule("<month> <day>-<day>, <year>", "DATE", "{year}-{month}-{day}",
         rf",?(?:{S})?(?:{DASH}|and{S}|to{S}|through{S}|or{S}|until{S})(?:{S})?"
         rf"(?P<extent>{ANY_DAY_GROUP},{S}{YEAR_GROUP})",
         "May 15-[16, 2025]"),
    Rule("<month> <day>-<day>", "DATE", "XXXX-{month}-{day}",
         rf"(?:(?:{S})?{DASH}(?:{S})?|{S}(?:and|to|through|or|until){S}|,{S}"
         rf"(?=\d{{1,2}}(?:,|{S}and){S})|,{S}and{S})(?P<extent>{ANY_DAY_GROUP})"
         rf"(?!{S}(?:[A-Z][a-z]|percent|people|[a-z]+s\b)|[,.:/]\d|%)",
         "May 15-[16] | May 15 and [16] | April 24 to [30]"),
)

AFTER_MONTH_RULES = (
    Rule("<month> to <month>", "DATE", "XXXX-{month}",
         rf"(?:{S}?{DASH}{S}?|{S}(?:and|to|through|or|until){S})(?P<extent>{MONTH_GROUP})"
         rf"(?!\.?,?{S}\d|{S}[A-Z])",
         "in April and [May] | in March–[May]"),
)

AFTER_YEAR_RULES = (
    Rule("<year>-<year>", "DATE", "{year}",
         rf"(?:{S})?{DASH}(?:{S})?(?P<extent>{YEAR_GROUP})(?!{DASH}|\d|,\d)",
         "1939-[1945] | 2010–[2011]"),
    Rule("<year>-<short year>", "DATE", "{near_year}",
         rf"{DASH}(?P<extent>(?P<near_year>\d\d))(?![\d-])",
         "1939-[45]"),
)
