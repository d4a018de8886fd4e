"""Rows of seasons and holidays."""

from newsdigest.timex.rows.row import ANY_YEAR_GROUP, BC_YEAR_GROUP, THE, YEAR_GROUP, Rule
from newsdigest.timex.words import (
    AFTER_A_HOLIDAY,
    AFTER_SEASON_PREPOSITION,
    DASH,
    EARLIER,
    EARLY,
    HOLIDAY,
    JOIN,
    OPENS_A_CLAUSE,
    SEASON,
    S,
)

# Laid out by hand, a row a rule: name, type, value; the extent; examples.
# fmt: off

SEASON_RULES = (
    Rule("every <season>", "SET", "XXXX-{season}",
         rf"(?P<quant>[Ee]ach|[Ee]very){S}(?P<season>{SEASON})",
         "every summer"),
    Rule("<season> of <year> BC", "DATE", "BC{bc_year}-{season}",
         rf"{THE}(?:(?P<mod>{EARLY})(?:{S}|{DASH}))?(?P<season>{SEASON}){S}(?:of{S})?"
         rf"{BC_YEAR_GROUP}",
         "the spring of 421 BC | late summer 480 B.C."),
    Rule("<season> of <year>", "DATE", "{year}-{season}",
         rf"{THE}(?:(?P<mod>{EARLY})(?:{S}|{DASH}))?(?P<season>{SEASON}){S}"
         rf"(?:of{S})?{ANY_YEAR_GROUP}(?:(?:{DASH}|/)(?:\d\d)?\d\d(?!\d))?",
         "summer 1998 | the early spring of 1942 | the winter of 1941–42"),
    Rule("last <season>", "DATE", "last XXXX-{season}",
         rf"(?:(?P<mod>{EARLY}){S})?(?:[Ll]ast|[Tt]his{S}past){S}(?P<season>{SEASON})",
         "last summer | late last fall | this past winter"),
    Rule("next <season>", "DATE", "next XXXX-{season}",
         rf"(?:(?P<mod>{EARLY}){S})?(?:[Nn]ext|[Tt]his{S}coming){S}(?P<season>{SEASON})",
         "next spring"),
    Rule("this <season>", "DATE", "this XXXX-{season}",
         rf"(?:(?P<mod>{EARLY}|{EARLIER}){S})?[Tt]his{S}(?P<season>{SEASON})",
         "this winter | earlier this summer"),
    Rule("that <season>", "DATE", "same XXXX-{season}",
         rf"(?:(?P<mod>{EARLY}|{EARLIER}){S})?(?:[Tt]hat|[Tt]he{S}same){S}(?P<season>{SEASON})",
         "that summer"),
    Rule("the following <season>", "DATE", "after XXXX-{season}",
         rf"[Tt]he{S}(?:following|next){S}(?P<season>{SEASON})",
         "the following spring"),
    Rule("the previous <season>", "DATE", "before XXXX-{season}",
         rf"[Tt]he{S}(?:previous|preceding){S}(?P<season>{SEASON})",
         "the previous autumn"),
    Rule("the <season>", "DATE", "XXXX-{season}",
         rf"(?:(?P<mod>{EARLY}){S})?[Tt]he{S}(?:(?P<mod>{EARLY}){S})?"
         rf"(?P<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)(?={S}?(?:[,.;:!?)]|\Z)|{S}"
         rf"(?:and|of|but|when|after|before|as|with|to|at|on)\b)",
         "in [the summer]. | [the early spring] and later"),
    Rule("in the <season>", "DATE", "XXXX-{season}",
         rf"{AFTER_SEASON_PREPOSITION}the{S}(?:(?P<mod>{EARLY}){S})?"
         rf"(?P<season>spring|summer|autumn|winter)"
         rf"(?={S}(?:[A-Z0-9]|(?:{OPENS_A_CLAUSE})\b))(?!{S}Olympic)",
         "in [the spring] they | throughout [the winter] Rome"),
    Rule("the fall", "DATE", "XXXX-{season}",
         rf"(?:(?<=\b[Ii]n\s)|(?<=\b[Bb]y\s)|(?<=\b[Uu]ntil\s)|(?<=\b[Ss]ince\s))the{S}"
         rf"(?P<season>fall)(?={S}?(?:[,.;:!?)]|\Z))",
         "by [the fall]."),
    Rule("<season> of that year", "DATE", "XXXX-{season}",
         rf"(?P<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)"
         rf"(?={S}of{S}(?:that|last|this|next|the{S}(?:same|following|next|previous)){S}year\b)",
         "a [winter of that year]"),
    Rule("<mod> <season>", "DATE", "XXXX-{season}",
         rf"(?P<mod>{EARLY}){JOIN}(?P<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)"
         rf"(?!\w)",
         "early spring | mid-summer"),
    Rule("in <season>", "DATE", "XXXX-{season}",
         rf"(?:(?<=\bin\s)|(?<=\bsince\s)|(?<=\buntil\s)|(?<=\bby\s)|(?<=\bBy\s)|(?<=\bIn\s)|"
         rf"(?<=\bduring\s))(?P<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)"
         rf"(?!{S}[a-z]+(?:ing|ed)\b)",
         "by [spring]"),
)

HOLIDAY_RULES = (
    Rule("<holiday> <year>", "DATE", "{year}-{holiday}",
         rf"(?P<holiday>{HOLIDAY}),?{S}(?:of{S})?{YEAR_GROUP}",
         "Christmas 1941 | Easter Sunday, 1916 | New Year's Eve 1999"),
    Rule("last <holiday>", "DATE", "last XXXX-{holiday}",
         rf"[Ll]ast{S}(?P<holiday>{HOLIDAY})",
         "last Christmas"),
    Rule("next <holiday>", "DATE", "next XXXX-{holiday}",
         rf"[Nn]ext{S}(?P<holiday>{HOLIDAY})",
         "next Easter"),
    Rule("<holiday> week", "DATE", "SHIFT +0W XXXX-{holiday}",
         rf"(?P<holiday>{HOLIDAY}){S}(?:week\b|Week\b)",
         "Easter week | Christmas week"),
    Rule("<holiday>", "DATE", "XXXX-{holiday}",
         rf"(?:[Tt]his{S})?(?P<holiday>{HOLIDAY})(?!{S}(?:{AFTER_A_HOLIDAY})\b)",
         "Thanksgiving Day | Christmas | Good Friday | Election Day"),
)
