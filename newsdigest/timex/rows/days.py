"""Rows of weekdays, of parts of the day, and of words like today."""

from newsdigest.timex.rows.row import DAY_GROUP, MONTH_GROUP, STOP, THE, Rule
from newsdigest.timex.words import (
    AFTER_CLOCK_PREPOSITION,
    AFTER_NAMED_DAY,
    APOSTROPHE,
    COUNT,
    DASH,
    EARLIER,
    EARLY,
    FREQUENCY,
    FULL_WEEKDAY,
    JOIN,
    MONTH,
    NOON,
    NOT_A_NAMED_DAY,
    NOT_AFTER_AN_AMOUNT,
    NUMBER_WORD,
    OF_OUR_TIME,
    OPENS_A_CLAUSE,
    PART,
    SHORT_WEEKDAY,
    SURE_COUNT,
    UNIT,
    ZONE,
    S,
)

# Laid out by hand, a row a rule: name, type, value; the extent; examples.
# fmt: off

_FOLLOWED = (
    Rule("<weekday> <part>s", "SET", "XXXX-WXX-{weekday}",
         rf"(?P<weekday>{FULL_WEEKDAY}){S}(?P<part>{PART})s",
         "Tuesday nights", clock="T{part}"),
    Rule("<weekday>s", "SET", "XXXX-WXX-{weekday}",
         rf"(?P<weekday>{FULL_WEEKDAY})s(?!{APOSTROPHE})",
         "Fridays | on [Sundays]"),
    Rule("<weekday> (<month> <day>)", "DATE", "XXXX-{month}-{day}",
         rf"(?P<weekday>{FULL_WEEKDAY})(?=,?{S}\({MONTH_GROUP}{STOP}{S}{DAY_GROUP}(?:,{S}\d|\)))",
         "[Monday] (June 2)"),
    Rule("<weekday> (<day> <month>)", "DATE", "XXXX-{month}-{day}",
         rf"(?P<weekday>{FULL_WEEKDAY})(?=,?{S}\({DAY_GROUP}{S}{MONTH_GROUP}\b)",
         "[Monday] (2 June)"),
)

_OF_A_WEEK = (
    Rule("<weekday> of last week", "DATE", "{shift} week {weekday}",
         rf"(?:(?P<mod>{EARLY}){S})?(?P<weekday>{FULL_WEEKDAY}){S}(?:of{S})?"
         rf"(?P<shift>last|next|this){S}week",
         "Friday of last week | Tuesday next week"),
    Rule("<weekday> of that week", "DATE", "same week {weekday}",
         rf"(?:[Tt]he{S})?(?P<weekday>{FULL_WEEKDAY}){S}of{S}(?:that|the{S}same){S}week",
         "Friday of that week | the Monday of the same week"),
    Rule("<weekday> of the following week", "DATE", "after week {weekday}",
         rf"(?:[Tt]he{S})?(?P<weekday>{FULL_WEEKDAY}){S}of{S}the{S}(?:following|next){S}week",
         "Friday of the following week"),
    Rule("<weekday> of the previous week", "DATE", "before week {weekday}",
         rf"(?:[Tt]he{S})?(?P<weekday>{FULL_WEEKDAY}){S}of{S}the{S}(?:previous|preceding){S}week",
         "Friday of the previous week"),
)

_LED = (
    Rule("every <weekday>", "SET", "XXXX-WXX-{weekday}",
         rf"(?P<quant>[Ee]ach|[Ee]very)(?:{S}other)?{S}(?P<weekday>{FULL_WEEKDAY})",
         "every Friday | each Monday"),
    Rule("<number> <weekday>s ago", "DATE", "SHIFT -{days_before_last}D last XXXX-WXX-{weekday}",
         rf"(?P<number>{SURE_COUNT}){S}(?P<weekday>{FULL_WEEKDAY})s{S}ago",
         "three Fridays ago | a couple of Mondays ago"),
    Rule("last <weekday>", "DATE", "last XXXX-WXX-{weekday}",
         rf"(?:(?P<mod>{EARLY}){S})?(?:[Ll]ast|[Tt]his{S}past){S}(?P<weekday>{FULL_WEEKDAY})",
         "last Friday | late last Monday | this past Saturday"),
    Rule("next <weekday>", "DATE", "next XXXX-WXX-{weekday}",
         rf"(?:(?P<mod>{EARLY}){S})?(?:[Nn]ext|[Tt]his{S}coming|[Tt]he{S}coming|[Cc]oming){S}"
         rf"(?P<weekday>{FULL_WEEKDAY})",
         "next Friday | this coming Tuesday"),
    Rule("this <weekday>", "DATE", "this XXXX-WXX-{weekday}",
         rf"[Tt]his{S}(?P<weekday>{FULL_WEEKDAY})",
         "this Friday"),
    Rule("the following <weekday>", "DATE", "after XXXX-WXX-{weekday}",
         rf"[Tt]he{S}(?:following|next){S}(?P<weekday>{FULL_WEEKDAY})",
         "the following Friday"),
    Rule("the previous <weekday>", "DATE", "before XXXX-WXX-{weekday}",
         rf"[Tt]he{S}(?:previous|preceding){S}(?P<weekday>{FULL_WEEKDAY})",
         "the previous Monday"),
    Rule("that <weekday>", "DATE", "same XXXX-WXX-{weekday}",
         rf"(?:That|(?<=\b[Oo]n\s)that|(?<=\b[Bb]y\s)that){S}(?P<weekday>{FULL_WEEKDAY})"
         rf"|that{S}(?P<weekday>{FULL_WEEKDAY})(?={S}?(?:[,.;:!?)]|\Z))",
         "That Friday | on [that Friday] he | that Sunday"),
    Rule("on the <weekday>", "DATE", "same XXXX-WXX-{weekday}",
         rf"(?:(?<=\b[Oo]n\s)|(?<=\b[Bb]y\s)|(?<=\b[Uu]ntil\s))the{S}(?P<weekday>{FULL_WEEKDAY})"
         rf"(?={S}?(?:[,.;:!?)]|\Z)|{S}(?!after\b)(?:{OPENS_A_CLAUSE}|and|but|when|as)\b)",
         "on [the Friday], | by [the Sunday] they"),
    Rule("<mod> <weekday>", "DATE", "XXXX-WXX-{weekday}",
         rf"(?:(?P<mod>{EARLY}|{EARLIER}){S}(?:on{S})?)(?P<weekday>{FULL_WEEKDAY})"
         rf"(?!{S}(?:{AFTER_NAMED_DAY})\b)",
         "early Friday | late on Monday"),
)

_PLAIN = (
    Rule("<weekday>", "DATE", "XXXX-WXX-{weekday}",
         rf"{NOT_A_NAMED_DAY}(?P<weekday>{FULL_WEEKDAY})(?!{S}(?:{AFTER_NAMED_DAY})\b)",
         "Friday | on [Monday]"),
    Rule("<weekday>, shortened", "DATE", "XXXX-WXX-{weekday}",
         rf"(?P<weekday>{SHORT_WEEKDAY})\.?(?=,?{S}"
         rf"(?:{MONTH}{STOP}{S}\d|\d{{1,2}}(?:st|nd|rd|th)?{S}{MONTH}))",
         "[Fri], Oct. 23", alone=False),
)

# Those that may begin with a word before the weekday, and with the weekday itself.
WEEKDAY_RULES = (*_OF_A_WEEK, *_LED)
BARE_WEEKDAY_RULES = (*_FOLLOWED, *_OF_A_WEEK, *_PLAIN)

CLOCK_IN_THE_PART = Rule("<clock> in the <part>", "TIME", "XXXX-XX-XX",
     rf"(?P<hour>1[0-2]|[1-9]|{NUMBER_WORD})(?::(?P<minute>[0-5]\d))?"
     rf"(?:{S}o{APOSTROPHE}clock)?{S}(?:in{S}the{S}"
     rf"(?P<half_day>morning|afternoon|evening)|at{S}(?P<half_day>night))",
     "eight o'clock at night | at [3:30 in the morning]", clock="T{hour}:{minute}")

PART_RULES = (
    CLOCK_IN_THE_PART,
    Rule("last night", "TIME", "DCT -1D",
         rf"(?:(?P<mod>{EARLY}){S})?[Ll]ast{S}(?P<part>night|evening)",
         "last night | late last night", clock="T{part}"),
    Rule("the night before last", "TIME", "DCT -2D",
         rf"[Tt]he{S}(?P<part>night){S}before{S}last",
         "the night before last", clock="T{part}"),
    Rule("this <part>", "TIME", "DCT +0D",
         rf"(?:(?P<mod>{EARLY}|{EARLIER}){S})?[Tt]his{S}(?P<part>morning|afternoon|evening)",
         "this morning | later this afternoon", clock="T{part}"),
    Rule("that <part>", "TIME", "REF +0D",
         rf"(?:(?P<mod>{EARLY}|{EARLIER}){S})?(?:[Tt]hat{S}(?:same{S})?|[Tt]he{S}same{S})"
         rf"(?P<part>morning|afternoon|evening|night)",
         "that night | later that morning", clock="T{part}"),
    Rule("the next <part>", "TIME", "REF +1D",
         rf"(?:(?P<mod>{EARLY}){S})?[Tt]he{S}(?:next|following){S}"
         rf"(?P<part>morning|afternoon|evening|night)",
         "the next morning | early the next morning", clock="T{part}"),
    Rule("the previous <part>", "TIME", "REF -1D",
         rf"[Tt]he{S}(?:previous{S}(?P<part>morning|afternoon|evening|night)|"
         rf"(?P<part>night|evening){S}before(?={S}?(?:[,.;:!?)]|\Z)))",
         "the previous evening | the night before", clock="T{part}"),
    Rule("noon, told by the preposition", "TIME", "XXXX-XX-XX",
         rf"{AFTER_CLOCK_PREPOSITION}(?:12{S})?(?P<part>noon|midday|midnight)(?:{S}{ZONE})?",
         "at [noon] | until [midnight] | By [noon]", clock="T{part}"),
    Rule("dawn, told by the preposition", "TIME", "XXXX-XX-XX",
         rf"{AFTER_CLOCK_PREPOSITION}(?P<part>dawn|dusk)(?={S}?(?:[,.;:!?)]|\Z)|{S}the\b)",
         "at [dawn], | until [dusk].", clock="T{part}"),
    Rule("noon", "TIME", "XXXX-XX-XX",
         rf"(?:(?P<mod>about|around){S})?(?:12{S})?(?P<part>{NOON})(?:{S}{ZONE})?(?={S}|\))",
         "[noon] Thursday", clock="T{part}", alone=False),
    Rule("the early morning hours", "TIME", "XXXX-XX-XX",
         rf"{THE}(?P<mod>early|late){S}(?P<part>morning|evening|night){S}hours(?={S}of\b)",
         "in [the early morning hours of 5 May]", clock="T{part}", alone=False),
    Rule("in the <part>", "TIME", "XXXX-XX-XX",
         rf"(?<=\bin\s)the{S}(?:(?P<mod>{EARLY}){S})?(?P<part>morning|afternoon|evening)"
         rf"(?!{S}of\b)|(?:(?<=\bby\s)|(?<=\bBy\s))(?P<mod>mid|late|early)(?:{S}|{DASH})"
         rf"(?P<part>morning|afternoon|evening)",
         "in [the morning]. | by [mid-afternoon],", clock="T{part}"),
    Rule("<part>", "TIME", "XXXX-XX-XX",
         rf"(?:[Tt]he{S})?(?:(?P<mod>{EARLY}){JOIN})?(?P<part>{PART})",
         "[morning] of May 5", clock="T{part}", alone=False),
)

REFERENCE_RULES = (
    Rule("today", "DATE", "DCT +0D",
         rf"(?:(?P<mod>{EARLIER}|[Ee]arly|[Ll]ate){S})?(?:(?<!\b[Mm]any\sof\s)(?<!\b[Mm]ost\sof\s)"
         rf"today|(?<!\w\s)Today)(?!{APOSTROPHE}s{S}(?:{OF_OUR_TIME})\b)",
         "today | earlier today"),
    Rule("yesterday", "DATE", "DCT -1D",
         rf"(?:(?P<mod>{EARLY}|{EARLIER}){S})?[Yy]esterday",
         "yesterday | late yesterday"),
    Rule("tomorrow", "DATE", "DCT +1D",
         rf"(?:(?P<mod>{EARLY}){S})?(?:tomorrow|(?<!\w\s)Tomorrow)",
         "tomorrow | early tomorrow"),
    Rule("tonight", "TIME", "DCT +0D",
         rf"(?:(?P<mod>{EARLY}|{EARLIER}){S})?(?:tonight|(?<!\w\s)Tonight)(?!{S}Show)",
         "tonight | late tonight", clock="TNI"),
    Rule("overnight", "TIME", "DCT -1D",
         "[Oo]vernight",
         "overnight", clock="TNI"),
    Rule("<reference>", "DATE", "{reference}",
         rf"(?P<reference>[Rr]ight{S}now|[Nn]ow|[Cc]urrently|[Nn]owadays)(?!{DASH})",
         "now | right now | currently"),
    Rule("recently", "DATE", "PAST_REF",
         rf"(?:(?:[Mm]ore|[Mm]ost|[Vv]ery){S})?(?:(?<!\b[Aa]s\s)[Rr]ecently|[Ll]ately)",
         "recently | most recently"),
    Rule("soon", "DATE", "FUTURE_REF",
         rf"(?<!\b[Aa]s\s)(?<!\btoo\s)(?<!\bwas\s)(?<!\bwere\s)[Ss]oon"
         rf"(?!er|{S}[a-z]+ed\b|{S}(?:became|began|found|had|was|were|came|took|left|got"
         rf"|turned)\b|{S}as\b|{S}after\b)",
         "soon"),
    Rule("current", "DATE", "PRESENT_REF",
         rf"[Cc]urrent(?={S}[a-z])(?!{S}(?:of|and|account|fiscal|{UNIT}))",
         "the [current] plan"),
    Rule("the future", "DATE", "FUTURE_REF",
         rf"[Tt]he{S}(?:(?:near|distant|not-too-distant){S})?future(?={S}?(?:[,.;:!?)]|\Z)|{S}"
         rf"(?:and|but|if|when|because|the|is|will|holds?)\b)|(?<=\bin\s)future",
         "in [the future]. | in [the near future],"),
    Rule("the past", "DATE", "PAST_REF",
         rf"[Tt]he{S}(?:recent{S}|distant{S})?past(?={S}?(?:[,.;:!?)]|\Z)|{S}"
         rf"(?:and|but|when|because|have|has|had|was|is)\b)|(?<=\bin\s)the{S}past"
         rf"(?!{S}(?:{COUNT}|{UNIT}))",
         "in [the past]. | in [the recent past],"),
    Rule("at present", "DATE", "PRESENT_REF",
         rf"(?<=\bat\s)(?:present|the{S}moment)(?={S}?(?:[,.;:!?)]|\Z))|(?<=\bAt\s)present(?=,)",
         "at [present],"),
    Rule("<frequency>", "SET", "{frequency}",
         rf"{NOT_AFTER_AN_AMOUNT}(?P<frequency>(?<!\w\s){FREQUENCY}|(?=[a-z]){FREQUENCY})"
         rf"(?!{S}[A-Z])",
         "daily | annually | monthly"),
)
