"""What a page says of its own text, above the article or below: corrections, and a closed report.

Such a note speaks of "this article" or "an earlier version" and says that it was corrected; an
article that tells of somebody else's correction has no such line at its edge.
"""

import re
from functools import cache

from newsdigest.article.dateline import DATE, WEEKDAY

LONGEST = 2000  # characters of a note
REACH = 240  # characters of a labelled note in which it speaks of the page
BRACKETS = "([*_"  # may open a note

# How notes open; few lines do.
OPENINGS = (
    *("A correction was", "A Correction was", "Correction", "CORRECTION", "Clarification"),
    *("CLARIFICATION", "Editor", "EDITOR", "Note to readers", "Update", "UPDATE", "This ", "Our "),
    *("An earlier", "An original", "An initial", "A previous", "The original", "The earlier"),
    *("The previous", "The initial", "Corrects ", "Clarifies ", "Refiles ", "Adds ", "Updates "),
    *("Recasts ", "Removes ", "Deletes ", "Fixes "),
)
STORY = r"(?:(?:live\s)?(?:article|story|post|piece|obituary|blog|page)|liveblog|headline|caption)"
OLDER = r"(?:earlier|previous|original|initial)\sversion\b"
MENDED = r"(?:corrected|amended|clarified|updated|revised|edited|refiled|republished)"
LABEL = r"""(?:Corrections?(?:\s(?:and|&)\s[Cc]larifications?)?|CORRECTIONS?|Clarifications?
    |CLARIFICATIONS?|Editor(?:['’]s|s['’])\s[Nn]ote|EDITOR['’]S\sNOTE|Note\sto\sreaders|Update|UPDATE)"""


def is_note(text: str) -> bool:
    """Tell a line in which a page speaks of its own text.

    >>> is_note("Correction (June 3, 2031): This story misstated the name of the palace.")
    True
    >>> is_note("Correction of the map took years, the harbour office said.")
    False
    """
    words = text.lstrip(BRACKETS)
    return (
        words.startswith(OPENINGS) and len(text) <= LONGEST and note_re().match(words) is not None
    )


@cache
def note_re() -> re.Pattern[str]:
    """A note from its start, compiled when first needed: most pages have none."""
    return re.compile(
        rf"""
        # A correction was made on June 3, 2031: ...
        A\s[Cc]orrection\swas\s(?:made|appended)\s(?:on\s{DATE}|to\sthis\s{STORY})
        # Correction (June 3, 2031): This story misstated ...     Editor's note: This story was ...
        | {LABEL}(?:,?\s\(?{DATE}\)?)?\s?[:—–-]\s?
            (?=.{{0,{REACH}}}?(?:\b[Tt]his\s{STORY}\b|\b{OLDER}))
        # Correction: June 3, 2031, Tuesday
        | {LABEL}\s?:?\s{DATE}(?:,\s{WEEKDAY})?\.?\Z
        # This story has been corrected to show ...     This 3 June story was corrected to ...
        | This\s(?:(?:{DATE}|version\sof\sthe)\s)?(?:{STORY}|report(?=\D{{1,40}}\sto\s))\s
            (?:has\s(?:since\s)?been|was)\s{MENDED}
            (?:\s(?:and\s{MENDED}|throughout))?(?:[.;)]|\s(?:to|with)\s|\s(?:on|at)\s.{{0,20}}\d)
        # An earlier version of this article misstated ...
        | (?:An?|The)\s{OLDER}\sof\sthis\s(?:{STORY}|report)\b
        # (Corrects the name of the palace in paragraph 3)
        | (?:Corrects|Clarifies|Refiles|Adds|Updates|Recasts|Removes|Deletes|Fixes)\s[^().]{{3,200}}
            \)\Z
        # This live page is now closed. ...     Our live coverage has ended.
        | (?:This|Our)\s(?:live\s(?:blog|page|coverage|feed|report)|liveblog|page)\s(?:is|has)\s
            (?:now\s)?(?:been\s)?(?:closed|ended|over|finished|paused|concluded)\b
        """,
        re.VERBOSE,
    )
