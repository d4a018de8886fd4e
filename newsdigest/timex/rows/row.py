"""What a rule is, and the pieces of pattern that many rules share."""

from typing import NamedTuple

from newsdigest.records import TimexType
from newsdigest.timex.words import (
    ANY_DAY,
    APOSTROPHE,
    BC,
    COUNT,
    DASH,
    DAY,
    JOIN,
    MONTH,
    NTH_DAY,
    ORDINAL,
    SPOKEN_YEAR,
    UNIT,
    YEAR,
    S,
)


class Rule(NamedTuple):
    """One way to word a temporal expression.

    Attributes:
        name: the phrase a person would say, its variable parts in angle brackets.
        type: the TIMEX3 type.
        value: template of the open value.
        pattern: regular expression of the extent; groups name the words that carry value.
        examples: phrases that this row, and no earlier one, finds, parted by bars:
            "in [May 1998]" where the extent is not the whole.
        clock: template of the part of the value after T.
        alone: False when it counts only next to another expression ("morning" after "Friday").
    """

    name: str
    type: TimexType
    value: str
    pattern: str
    examples: str
    clock: str = ""
    alone: bool = True


# A piece with a group names the words that carry value.
THE = r"(?:[Tt]he )?"
EDGE = "[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd|[Cc]lose|[Rr]est|[Rr]emainder"
OPEN_EDGE = rf"{THE}(?P<mod>{EDGE}){S}of{S}"
YEAR_GROUP = rf"(?P<year>{YEAR})"
SHORT_YEAR_GROUP = rf"{APOSTROPHE}(?P<short_year>\d\d)(?!\d)"
ANY_YEAR_GROUP = rf"(?:{YEAR_GROUP}|{SHORT_YEAR_GROUP}|(?P<spoken_year>{SPOKEN_YEAR}))"
BC_YEAR_GROUP = rf"(?P<bc_year>\d{{1,4}}){S}?{BC}"
MONTH_GROUP = rf"(?P<month>{MONTH})"
# The stop of "Oct."; one after a full name ends a sentence.
STOP = r"(?:(?<![a-z]{4})(?<!May)(?<!June)(?<!July)\.)?"
DAY_GROUP = rf"(?P<day>{DAY})"
ANY_DAY_GROUP = rf"(?P<day>{ANY_DAY})"
NTH_DAY_GROUP = rf"(?P<day>{NTH_DAY})"
# "The 5th of May"; not "the 5 May", since there the article belongs to a noun: the 5 May talks.
THE_NTH = rf"(?:[Tt]he{S}(?=\d\d?(?:st|nd|rd|th|{S}of\b)))?"
UNIT_GROUP = rf"(?!(?<=-)quarters|quarters?{S}of\b)(?P<unit>{UNIT})s?"
NO_AGE = rf"(?!{DASH}olds?\b|{S}olds?\b|{S}of{S}age\b)"
OR_MORE = rf"(?:(?:{S}(?:to|or|and){S}|{DASH}){COUNT})?"
ORDINAL_GROUP = rf"(?P<ordinal>{ORDINAL})"
FISCAL = rf"(?:fiscal{JOIN})?"
LAST = r"(?:[Ll]ast|[Pp]ast|[Pp]revious|[Pp]receding)"
NEXT = r"(?:[Nn]ext|[Cc]oming|[Ff]ollowing|[Ee]nsuing|[Uu]pcoming)"
