"""Rows of months and of days of the month."""

from newsdigest.timex.rows.row import (
    ANY_DAY_GROUP,
    ANY_YEAR_GROUP,
    BC_YEAR_GROUP,
    MONTH_GROUP,
    OPEN_EDGE,
    SHORT_YEAR_GROUP,
    STOP,
    THE_NTH,
    YEAR_GROUP,
    Rule,
)
from newsdigest.timex.words import (
    AFTER_PREPOSITION,
    AFTER_TIME_PREPOSITION,
    ANY_DAY,
    APOSTROPHE,
    DASH,
    EARLIER,
    EARLY,
    MONTH,
    NOT_TITLED,
    OPENS_A_CLAUSE,
    SPELLED_DAY,
    SURE_MONTH,
    S,
)

# Laid out by hand, a row a rule: name, type, value; the extent; examples.
# fmt: off

MONTH_RULES = (
    Rule("<month> <year> BC", "DATE", "BC{bc_year}-{month}",
         rf"(?:{OPEN_EDGE}|(?P<mod>{EARLY}){S})?{MONTH_GROUP},?{S}(?:of{S})?{BC_YEAR_GROUP}",
         "March 44 BC | late September 413 B.C. | October of 331 BCE"),
    Rule("<day> <month> <year> BC", "DATE", "BC{bc_year}-{month}-{day}",
         rf"{THE_NTH}{ANY_DAY_GROUP}{S}(?:of{S})?{MONTH_GROUP},?{S}{BC_YEAR_GROUP}",
         "2 August 216 BC | the 15th of March 44 BC"),
    Rule("<month> <day>, <year> BC", "DATE", "BC{bc_year}-{month}-{day}",
         rf"{MONTH_GROUP}{S}{ANY_DAY_GROUP},?{S}{BC_YEAR_GROUP}",
         "August 2, 216 BC | March 15th, 44 BC"),
    Rule("the <day> of a range before its month and year", "DATE", "{year}-{month}-{day}",
         rf"{ANY_DAY_GROUP}(?=(?:,{S}{ANY_DAY}){{0,4}}(?:{S})?(?:{DASH}|/|and\b|to\b|or\b)(?:{S})?"
         rf"{ANY_DAY}(?:{S}of)?{S}{MONTH_GROUP}{STOP},?{S}{YEAR_GROUP})",
         "[15]-16 May 2025 | from [3] to 5 June 1944 | on [3], 4 and 5 May 1940"),
    Rule("the <day> of a range before its month", "DATE", "XXXX-{month}-{day}",
         rf"{ANY_DAY_GROUP}(?=(?:,{S}{ANY_DAY}){{0,4}}(?:{S})?(?:{DASH}|/|and\b|to\b|or\b)(?:{S})?"
         rf"{ANY_DAY}(?:{S}of)?{S}{MONTH_GROUP})",
         "[15]-16 May | on [3] and 5 June"),
    Rule("<month> <day>, <year>", "DATE", "{year}-{month}-{day}",
         rf"{MONTH_GROUP}{STOP}{S}{ANY_DAY_GROUP},?(?:{S}{YEAR_GROUP}|{S}?{SHORT_YEAR_GROUP})",
         "October 23, 1999 | Oct. 23, 1999 | May 5th 2001 | MAY 16, 2025 | Jan. 3, '97"),
    Rule("<day> <month> <year>", "DATE", "{year}-{month}-{day}",
         rf"{THE_NTH}{ANY_DAY_GROUP}(?:{S}(?:of{S})?|{DASH}){MONTH_GROUP}"
         rf"(?:{STOP},?{S}|{STOP}{DASH})(?:{YEAR_GROUP}|{SHORT_YEAR_GROUP})",
         "23 October 1999 | the 2nd of June, 1953 | 16-May-2025 | 09 July 2025"),
    Rule("every <month>", "SET", "XXXX-{month}",
         rf"(?P<quant>[Ee]ach|[Ee]very){S}{MONTH_GROUP}",
         "every July | each March"),
    Rule("<mod> <month> <year>", "DATE", "{year}-{month}",
         rf"(?:{OPEN_EDGE}|(?P<mod>{EARLY})(?:{S}|{DASH}))?{MONTH_GROUP}"
         rf"(?:{STOP},?{S}(?:of{S})?|{STOP}{DASH}){ANY_YEAR_GROUP}",
         "October 1998 | late October 1998 | Nov. 2001 | May of 1998 | the end of May 1940"),
    Rule("<month> of last year", "DATE", "{shift} year {month}",
         rf"{MONTH_GROUP}{STOP}{S}(?:of{S})?(?P<shift>last|next|this){S}year",
         "May of last year | October next year"),
    Rule("the September 11 attacks", "DATE", "2001-09-11",
         rf"(?:Sept(?:ember|\.)?{S}11(?:th)?|11(?:th)?{S}(?:of{S})?September)"
         rf"(?={S}(?:terror(?:ist)?{S}|al[ -]Qaeda{S})?(?:attacks?|hijack(?:ers|ings?))\b)",
         "the [Sept. 11] attacks | the [11 September] terrorist attacks"),
    Rule("<month> <ordinal>, <year>", "DATE", "{year}-{month}-{day}",
         rf"{MONTH_GROUP}{S}(?:the{S})?(?P<day>{SPELLED_DAY}),?{S}{ANY_YEAR_GROUP}",
         "March eighth, 1998 | June the sixth, nineteen forty-four"),
    Rule("<month> <ordinal>", "DATE", "XXXX-{month}-{day}",
         rf"{MONTH_GROUP}{S}(?:the{S})?(?P<day>{SPELLED_DAY})"
         rf"(?={S}?(?:[,.;:!?)]|\Z)|{S}(?:and|at|in|when|to|through|by|until|as|is|was|will)\b)",
         "on [March eighth] | [May the twenty-first]"),
    Rule("the <ordinal> of <month>", "DATE", "XXXX-{month}-{day}",
         rf"[Tt]he{S}(?P<day>{SPELLED_DAY}){S}of{S}{MONTH_GROUP}",
         "the third of May | the twenty-first of June"),
    Rule("<month> <day>", "DATE", "XXXX-{month}-{day}",
         rf"(?:(?P<mod>about|around|circa){S})?{MONTH_GROUP}{STOP}{S}{ANY_DAY_GROUP}"
         rf"(?![,.]\d|:\d|{S}(?:percent|per{S}cent|million|billion)\b)",
         "October 23 | Oct. 9 | May 5th | around Nov. 1"),
    Rule("<day> <month>", "DATE", "XXXX-{month}-{day}",
         rf"{THE_NTH}{ANY_DAY_GROUP}{S}(?:of{S})?{MONTH_GROUP}",
         "23 October | the 5th of May | 2 Sept"),
    Rule("last <month> <day>", "DATE", "{shift} XXXX-{month}-{day}",
         rf"(?P<shift>[Ll]ast|[Nn]ext|[Tt]his){S}{MONTH_GROUP}{STOP}{S}{ANY_DAY_GROUP}",
         "last Oct. 23 | next June 1st"),
    Rule("last <month>", "DATE", "last XXXX-{month}",
         rf"(?:(?P<mod>{EARLY}|{EARLIER}){S}(?:in{S})?)?(?:[Ll]ast|[Tt]his{S}past){S}{MONTH_GROUP}",
         "last May | late last October"),
    Rule("next <month>", "DATE", "next XXXX-{month}",
         rf"(?:(?P<mod>{EARLY}|{EARLIER}){S}(?:in{S})?)?"
         rf"(?:[Nn]ext|[Tt]his{S}coming|[Tt]he{S}coming){S}{MONTH_GROUP}",
         "next March | early next June"),
    Rule("this <month>", "DATE", "this XXXX-{month}",
         rf"(?:(?P<mod>{EARLY}|{EARLIER}){S})?[Tt]his{S}{MONTH_GROUP}",
         "this May | early this June"),
    Rule("that <month>", "DATE", "same XXXX-{month}",
         rf"(?:(?P<mod>{EARLIER}){S}that|That){S}(?P<month>{SURE_MONTH})"
         rf"|[Tt]hat{S}{MONTH_GROUP}(?={S}?(?:[,.;:!?)]|\Z))"
         rf"|(?<!said\s)(?<!says\s)that{S}(?P<month>{SURE_MONTH})(?={S}(?:{OPENS_A_CLAUSE})\b)",
         "That December | later that June | in [that May], | the election [that November] the"),
    Rule("the following <month>", "DATE", "after XXXX-{month}",
         rf"[Tt]he{S}(?:following|next){S}{MONTH_GROUP}",
         "the following March"),
    Rule("the previous <month>", "DATE", "before XXXX-{month}",
         rf"[Tt]he{S}(?:previous|preceding){S}{MONTH_GROUP}",
         "the previous March"),
    Rule("<mod> <month>", "DATE", "XXXX-{month}",
         rf"(?:{OPEN_EDGE}|(?P<mod>{EARLY})(?:{S}(?:in{S})?|{DASH})|"
         rf"(?P<mod>{EARLIER}){S}in{S}){MONTH_GROUP}",
         "late November | mid-May | the end of March | early Sept | earlier in May"),
    Rule("<month>, after a preposition", "DATE", "XXXX-{month}",
         rf"{AFTER_PREPOSITION}(?P<month>{SURE_MONTH})",
         "in [October] | since [April]"),
    Rule("<month>, one that is nothing else", "DATE", "XXXX-{month}",
         rf"{NOT_TITLED}(?P<month>{SURE_MONTH}|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.(?={S}[a-z]))"
         rf"(?!(?<=April){S}[A-Z]|(?<=June){S}[A-Z]|(?<=August){S}[A-Z]|{S}[A-Z][a-z]+{S}"
         rf"(?:said|says)\b)",
         "October | [July]'s vote"),
    Rule("<month>, May or March", "DATE", "XXXX-{month}",
         rf"(?:{AFTER_TIME_PREPOSITION}(?P<month>May)|{AFTER_PREPOSITION}(?P<month>March))"
         rf"(?!{S}[A-Z]|{DASH}(?!{MONTH})[A-Z]|{APOSTROPHE}s\b|{S}"
         rf"(?:said|says|has|had|told|who|and{S}her)\b)",
         "in [May] | from [March]"),
    Rule("by May", "DATE", "XXXX-{month}",
         rf"(?:(?<=\bby\s)|(?<=\bBy\s)|(?<=\bfrom\s)|(?<=\bbefore\s))(?P<month>May)"
         rf"(?={S}?(?:[,.;:!?)]|\Z)|{S}(?:to|until|or|at)\b)",
         "by [May]. | from [May] to July"),
)
