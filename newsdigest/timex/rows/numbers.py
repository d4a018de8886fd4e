"""Rows of expressions that a number makes: ISO dates, clock times, years, decades."""

from newsdigest.timex.rows.days import CLOCK_IN_THE_PART
from newsdigest.timex.rows.row import (
    BC_YEAR_GROUP,
    NTH_DAY_GROUP,
    OPEN_EDGE,
    ORDINAL_GROUP,
    YEAR_GROUP,
    Rule,
)
from newsdigest.timex.words import (
    AFTER_A_YEAR,
    AFTER_CLOCK_PREPOSITION,
    AFTER_DETERMINER,
    AFTER_PREPOSITION,
    AND_BEYOND,
    APOSTROPHE,
    BC,
    COUNTED,
    DASH,
    DATED,
    DAY,
    DECADE,
    EARLIER,
    EARLY,
    JOIN,
    MERIDIEM,
    MODERN_YEAR,
    NOT_COUNTING,
    NOT_NUMBERED,
    NUMBER_WORD,
    ZONE,
    S,
)

# Laid out by hand, a row a rule: name, type, value; the extent; examples.
# fmt: off

# Tried alone where a colon stands in the number.
CLOCK_RULES = (
    CLOCK_IN_THE_PART,
    Rule("<clock> of a range before its a.m. or p.m.", "TIME", "XXXX-XX-XX",
         rf"(?P<hour>0?[1-9]|1[0-2])(?:[:.](?P<minute>[0-5]\d))?"
         rf"(?=(?:{S}?{DASH}{S}?|{S}(?:to|and|or|until){S})(?P<to_hour>0?[1-9]|1[0-2])(?:[:.][0-5]\d)?"
         rf"{S}?(?P<meridiem>{MERIDIEM}))",
         "[8]-10 p.m. | between [8] and 10 p.m. | from [11:30] to 2 p.m.",
         clock="T{hour_before}:{minute}"),
    Rule("<clock> <a.m. or p.m.>", "TIME", "XXXX-XX-XX",
         rf"(?:(?P<mod>about|around){S})?(?P<hour>0?[1-9]|1[0-2]|00(?=[:.]))"
         rf"(?:[:.](?P<minute>[0-5]\d))?{S}?(?P<meridiem>{MERIDIEM})(?:{S}(?:\({ZONE}\)|{ZONE}))?",
         "10 p.m. | 9:30 a.m. EST | 5pm | around 7 p.m. | 00:20 am", clock="T{hour}:{minute}"),
    Rule("<clock> <zone>", "TIME", "XXXX-XX-XX",
         rf"(?P<hour>[01]?\d|2[0-4])[:.]?(?P<minute>[0-5]\d)(?::[0-5]\d)?{S}?"
         rf"(?:hours{S}|hrs{S})?(?:\({ZONE}\)|{ZONE})",
         "14:30 GMT | 1430 GMT | 09:00 local time", clock="T{hour}:{minute}"),
    Rule("<clock>, told by the preposition", "TIME", "XXXX-XX-XX",
         rf"(?:(?<=\bat\s)|(?<=\bAt\s)|(?<=\buntil\s)|(?<=\bby\s)|(?<=\bfrom\s)|"
         rf"(?<=\baround\s)|(?<=\bbefore\s)|(?<=\bafter\s))(?P<hour>[01]?\d|2[0-4]):"
         rf"(?P<minute>[0-5]\d)(?!:\d)(?:{S}hours)?",
         "at [14:30]", clock="T{hour}:{minute}"),
    Rule("<clock>", "TIME", "XXXX-XX-XX",
         r"(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?::[0-5]\d)?(?![:\d])",
         "[09:37], 2 June 2025", clock="T{hour}:{minute}", alone=False),
)

NUMBER_RULES = (
    Rule("ISO date and time", "TIME", "{year}-{month_no}-{day}",
         rf"{YEAR_GROUP}-(?P<month_no>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])[T ]"
         rf"(?P<hour>[01]\d|2[0-4]):(?P<minute>[0-5]\d)(?::[0-5]\d(?:\.\d{{1,6}})?)?"
         rf"(?P<offset>Z|[+-]\d\d:?\d\d)?",
         "2025-06-02T09:37:00+03:00 | 2025-06-02 09:37", clock="T{hour}:{minute}{offset}"),
    Rule("ISO date", "DATE", "{year}-{month_no}-{day}",
         rf"{YEAR_GROUP}-(?P<month_no>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])(?![-\d])",
         "2025-05-17"),
    Rule("ISO week", "DATE", "{year}-W{week}",
         rf"{YEAR_GROUP}-W(?P<week>0[1-9]|[1-4]\d|5[0-3])(?!-\d)",
         "2025-W20"),
    Rule("<year>/<month>/<day>", "DATE", "{year}-{month_no}-{day}",
         rf"{YEAR_GROUP}(?P<mark>[/.])(?P<month_no>0?[1-9]|1[0-2])(?P=mark)(?P<day>{DAY})(?![/\d])",
         "2025/05/17 | 2025.05.17"),
    Rule("<day>/<month>/<year>, day first", "DATE", "{year}-{month_no}-{day}",
         rf"(?P<day>1[3-9]|2\d|3[01])(?P<mark>[/.-])(?P<month_no>0?[1-9]|1[0-2])(?P=mark)"
         rf"(?:{YEAR_GROUP}|(?P<short_year>\d\d)(?!\d))(?![/\d])",
         "17/05/2025 | 17.05.2025 | 23/10/99"),
    Rule("<day>.<month>.<year>", "DATE", "{year}-{month_no}-{day}",
         rf"(?P<day>{DAY})\.(?P<month_no>0?[1-9]|1[0-2])\.{YEAR_GROUP}(?![/\d])",
         "02.06.2025"),
    Rule("<month>/<day>/<year>", "DATE", "{year}-{month_no}-{day}",
         rf"(?P<month_no>0?[1-9]|1[0-2])(?P<mark>[/-])(?P<day>{DAY})(?P=mark)"
         rf"(?:{YEAR_GROUP}|(?P<short_year>\d\d)(?!\d))(?![/\d])",
         "06/02/2025 | 10/23/99"),
    Rule("9/11", "DATE", "2001-09-11",
         r"(?:(?:(?<=\b[Ss]ince\s)|(?<=\b[Aa]fter\s)|(?<=\b[Bb]efore\s)|(?<=\b[Pp]ost-)|(?<=\b[Pp]re-)"
         r"|(?<=\b[Tt]he\s))9/11(?![/\d])"
         r"|9/11(?=\s(?:attack|terror|hijack|commission|Commission|memorial|Memorial|victim)))",
         "since [9/11] | the [9/11] attacks"),
    *CLOCK_RULES,
    Rule("<clock> hours", "TIME", "XXXX-XX-XX",
         rf"{AFTER_CLOCK_PREPOSITION}(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)"
         rf"(?:{S}(?:hours|hrs)\b|(?<=0\d\d\d)(?={S}on\b))",
         "at [0430] on | by [1400 hours]", clock="T{hour}:{minute}"),
    Rule("<clock> o'clock", "TIME", "XXXX-XX-XX",
         rf"(?P<hour>1[0-2]|[1-9]|(?:{NUMBER_WORD})){S}o{APOSTROPHE}clock",
         "10 o'clock", clock="T{hour}:00"),
    Rule("the <decade>s", "DATE", "{decade_year}",
         rf"(?:[Tt]he{S})?(?:(?P<mod>{EARLY})(?:{S}|{DASH}))?"
         rf"(?P<decade_year>1\d\d|20\d)0{APOSTROPHE}?s",
         "the 1960s | the early 1990s | mid-1980s | 1950's"),
    Rule("the <short decade>s", "DATE", "XX{short_decade}",
         rf"(?:[Tt]he{S})(?:(?P<mod>{EARLY})(?:{S}|{DASH}))?{APOSTROPHE}?"
         rf"(?P<short_decade>[2-9])0{APOSTROPHE}?s",
         "the '60s | the late 80s"),
    Rule("the <decade word>", "DATE", "XX{decade}",
         rf"(?:[Tt]he{S})(?:(?P<mod>{EARLY})(?:{S}|{DASH}))?(?:[Nn]ineteen[ -])?"
         rf"(?P<decade>{DECADE})",
         "the nineties | the early sixties"),
    Rule("fiscal <year>", "DATE", "{year}",
         rf"(?:(?:[Tt]he{S})?(?:[Ff]iscal|[Ff]inancial){S}year|[Ff]iscal|FY){S}?{YEAR_GROUP}",
         "fiscal 1989 | fiscal year 2020"),
    Rule("the <year> <ordinal> quarter", "DATE", "{year}-Q{ordinal}",
         rf"(?:[Tt]he{S})?{YEAR_GROUP}{APOSTROPHE}?s?{S}{ORDINAL_GROUP}{JOIN}quarter",
         "the 1988 second quarter | 1989 fourth-quarter"),
    Rule("the <year> quarter", "DATE", "QUARTER {year}",
         rf"(?:[Tt]he{S}){YEAR_GROUP}{S}(?:quarter|period)",
         "the 1988 quarter | the 1988 period"),
    Rule("Q<n> <year>", "DATE", "{year}-Q{quarter}",
         rf"Q(?P<quarter>[1-4]){S}(?:of{S})?{YEAR_GROUP}",
         "Q3 2024"),
    Rule("Q<n>", "DATE", "XXXX-Q{quarter}",
         rf"(?:(?<=\b[Ii]n\s)|(?<=\b[Ff]or\s)|(?<=\bof\s)|(?<=\b[Dd]uring\s)|(?<=\bsince\s))"
         rf"Q(?P<quarter>[1-4])(?!\w|{S}\d)"
         rf"|Q(?P<quarter>[1-4])(?={S}(?:results?|earnings|profits?|loss|losses|revenues?|sales|GDP"
         rf"|growth|figures|numbers|net|operating|report)\b)",
         "in [Q2] | [Q3] results"),
    Rule("<edge> of <year>", "DATE", "{year}",
         rf"(?:{OPEN_EDGE}|(?P<mod>{EARLY}|{EARLIER})(?:{S}|{DASH})(?:in{S})?)"
         rf"(?P<year>20\d\d|1[1-9]\d\d)(?!\d|,\d|{APOSTROPHE}?s\b)",
         "the end of 1990 | early 1991 | late in 1942 | mid-2003"),
    Rule("the <nth>", "DATE", "XXXX-XX-{day}",
         rf"(?:(?<=\b[Oo]n\s)|(?<=\b[Bb]y\s)|(?<=\b[Uu]ntil\s)|(?<=\bnight\sof\s)"
         rf"|(?<=\bmorning\sof\s)|(?<=\bafternoon\sof\s)|(?<=\bevening\sof\s))"
         rf"the{S}{NTH_DAY_GROUP}"
         rf"(?={S}?(?:[,.;:!?)]|\Z)|{S}(?:and|the|a|an|he|she|they|it|we|when|after|with|by|at"
         rf"|but|as|his|her|their)\b)",
         "on [the 28th], they | by [the 3rd] they"),
    Rule("<year> B.C.", "DATE", "BC{bc_year}",
         rf"(?:{OPEN_EDGE}|(?P<mod>{EARLY}|{EARLIER}){S}(?:in{S})?)?{BC_YEAR_GROUP}",
         "44 BC | 480 B.C. | early 218 BC | the end of 404 BC"),
    Rule("<year> of a range before its B.C.", "DATE", "BC{bc_year}",
         rf"(?P<bc_year>\d{{1,4}})(?=(?:{S}?{DASH}{S}?|{S}(?:to|and|or|until){S})\d{{1,4}}{S}?{BC})",
         "from [431] to 404 BC | [264]–241 BC"),
    Rule("A.D. <year>", "DATE", "{ad_year}",
         rf"(?:A\.D\.|AD|CE){S}(?P<ad_year>\d{{1,4}})(?!\d)|(?P<ad_year>\d{{1,4}}){S}"
         rf"(?:A\.D\.|AD|CE)(?!\w)",
         "AD 79 | 410 AD"),
    Rule("<year>", "DATE", "{year}",
         rf"(?<![$£€#]){NOT_NUMBERED}(?P<year>{MODERN_YEAR})"
         rf"(?![\d%]|[,.:]\d|/\d|{DASH}[a-z]|{S}(?!{AFTER_A_YEAR}|onward)[a-z])"
         rf"(?:{S}(?P<mod>{AND_BEYOND})\b)?",
         "1989 | ([2004]) | in [1941] | for [1990 and beyond]"),
    Rule("<year>, told by the preposition", "DATE", "{year}",
         rf"(?:{AFTER_PREPOSITION}|{AFTER_DETERMINER}|(?<=\bc\.\s)|(?<=\bca\.\s)){NOT_NUMBERED}"
         rf"{NOT_COUNTING}(?P<year>1[1-9]\d\d|10\d\d|20\d\d)(?![\d%]|[,.:]\d|/\d|{DASH}"
         rf"(?:[a-z]|\d{{3}}\b)|{S}(?:{COUNTED})\b)(?:{S}(?P<mod>{AND_BEYOND})\b)?",
         "in [1941] alone | from [1789 onwards] | built c. [1290]"),
    Rule("<year>, before what it dates", "DATE", "{year}",
         rf"(?<![$£€#]){NOT_NUMBERED}(?P<year>{MODERN_YEAR})(?={S}(?:{DATED})\b)",
         "his failed [1996] campaign"),
    Rule("'<short year>", "DATE", "{year}",
         rf"(?<=\s){APOSTROPHE}(?P<short_year>[0-9]\d)(?![\d\w])",
         "back in ['86]"),
    Rule("<year in words>", "DATE", "{year}",
         rf"(?P<spoken_year>[Nn]ineteen[ -](?:{NUMBER_WORD})(?:[ -](?:{NUMBER_WORD}))?)|"
         rf"(?:(?<=\b[Ii]n\s)|(?<=\b[Ss]ince\s)|(?<=\b[Bb]y\s)|(?<=\bof\s))"
         rf"(?P<spoken_year>[Tt]wo thousand(?:[ -]and)?(?:[ -]{NUMBER_WORD})?)",
         "nineteen ninety-six | nineteen sixty | in [two thousand and one]"),
)
