"""Rows of amounts of time, and of times that come again: two years, every day."""

from newsdigest.timex.rows.row import LAST, NEXT, NO_AGE, OR_MORE, THE, UNIT_GROUP, Rule
from newsdigest.timex.words import (
    ABOUT,
    APOSTROPHE,
    COUNT,
    DASH,
    JOIN,
    LONG_UNIT,
    NOT_AFTER_AN_AMOUNT,
    NUMBER_WORD,
    UNIT,
    S,
)

# Laid out by hand, a row a rule: name, type, value; the extent; examples.
# fmt: off

TIMES_RULES = (
    Rule("<number> times a <unit>", "SET", "P{one}",
         rf"(?P<freq>[Oo]nce|[Tt]wice|(?:{NUMBER_WORD}|\d{{1,2}}){S}times){S}"
         rf"(?:an?|per|each|every){S}{UNIT_GROUP}",
         "once a week | twice a year | three times a day | 12 times a year"),
)

EVERY_RULES = (
    Rule("every <number> <unit>s", "SET", "P{amount}",
         rf"(?P<quant>[Ee]very){S}(?P<number>{COUNT}|other){S}{UNIT_GROUP}",
         "every two weeks | every other day"),
    Rule("every <unit>", "SET", "P{one}",
         rf"(?P<quant>[Ee]very|[Ee]ach)(?:{S}single)?{S}{UNIT_GROUP}",
         "every day | each year"),
)

# An amount by itself: the first word counts.
AMOUNT_RULES = (
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
    Rule("a <number>-<unit> period", "DURATION", "P{amount}",
         rf"[Aa]{S}(?P<number>{COUNT}){DASH}(?P<unit>{UNIT}){S}period",
         "a three-year period"),
    Rule("<number>-<unit>, before a noun", "DURATION", "P{amount}",
         rf"(?P<number>{COUNT}){DASH}(?P<unit>{LONG_UNIT}|hour|minute|second)(?:{DASH}long)?"
         rf"(?!{DASH}old|s?{S}old|{DASH}end|s?{DASH}olds?|s)(?<!quarter)",
         "a [10-hour] flight | the [five-year] plan | 16-hour-long"),
    Rule("a <unit> or two", "DURATION", "P{some}",
         rf"[Aa]n?{S}(?P<unit>{UNIT}){S}or{S}(?:two|so|more)",
         "a year or two | a day or so"),
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
         rf"{NOT_AFTER_AN_AMOUNT}(?:(?P<mod>{ABOUT}){S})?(?P<number>[Aa]n?"
         rf"(?:other|{S}additional|{S}entire|{S}full|{S}whole)?){S}(?P<unit>{UNIT})"
         rf"(?<!quarter)(?!s|{DASH}|{S}(?:old|ago|earlier|later)\b)"
         rf"(?!{S}(?:when|that|which|for|in{S}which){S})",
         "a month | over a week | an hour | a full year | an additional month"),
)

STRETCH_RULES = (
    Rule("the past <number> <unit>s", "DURATION", "P{amount} until DCT",
         rf"(?:[Tt]he{S}|[Tt]hese{S}|[Ii]ts{S})?{LAST}{S}"
         rf"(?P<number>{COUNT}){OR_MORE}{JOIN}{UNIT_GROUP}(?:{S}or{S}so)?{NO_AGE}",
         "the past two years | the last few days | past five months"),
    Rule("the past <unit>", "DURATION", "P{one} until DCT",
         rf"(?:[Tt]he{S})?(?:[Pp]ast|(?<=[Tt]he\s)[Ll]ast){S}"
         rf"(?P<unit>week|month|decade|century|hour|weekend|day)(?!s|{S}of\b)",
         "the past decade | the past month | the last week"),
    Rule("the past <unit> or so", "DURATION", "P{one} until DCT",
         rf"(?:[Tt]he{S})(?:[Pp]ast|[Ll]ast){S}(?P<unit>{LONG_UNIT}){S}or{S}(?:so|two)",
         "the past year or so"),
    Rule("the next <unit> or so", "DURATION", "P{one} from DCT",
         rf"(?:[Tt]he{S}){NEXT}{S}(?P<unit>{LONG_UNIT}){S}or{S}(?:so|two)",
         "the next year or so | the coming week or two"),
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
    Rule("the year ended", "DURATION", "P{one}",
         rf"[Tt]he{S}(?:fiscal{S})?(?P<unit>year)(?={S}(?:ended|ending)\b)",
         "in [the year] ended March 31"),
    Rule("<unit>-long", "DURATION", "P{one}",
         rf"(?P<unit>day|week|month|year|decade|hour|minute|century){DASH}?long\b",
         "day-long | yearlong | weeklong"),
    Rule("<unit>s-long", "DURATION", "P{some}",
         rf"(?P<unit>day|week|month|year|decade|hour|minute)s{DASH}?long\b",
         "years-long | hourslong"),
    Rule("the early hours", "TIME", "XXXX-XX-XX",
         rf"{THE}(?P<mod>early){S}(?:morning{S})?hours(?={S}of\b)",
         "in [the early hours of 5 May]", clock="TMO", alone=False),
    Rule("<unit>s", "DURATION", "P{some}",
         rf"(?:[Tt]he{S}(?:early{S}(?!hour))?)?(?P<unit>hour|day|week|month|year|decade"
         rf"|centurie)s{NO_AGE}(?!\w|{APOSTROPHE}|{S}\d)",
         "weeks | for [years] | centuries"),
)
