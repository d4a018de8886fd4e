"""The shape of a name: a run of words in capitals, with what may stand between and inside them."""

import re

from newsdigest.people.titles import PARTICLES, SPEAKS, STOPPED_TITLES

CAPITAL = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶŁĻŃŅŇŌŐŒŔŘŚŞŠȘŢŤȚŪŮŰŹŻŽ"
BY_WIDTH = {
    width: "|".join(title for title in STOPPED_TITLES.split("|") if len(title) == width)
    for width in sorted({len(title) for title in STOPPED_TITLES.split("|")})
}
# "J." and "U.S." keep their stops, and so do "Mr." and the like; of other words a stop is the end.
OWN_STOP = "|".join(
    (
        rf"(?<=[{CAPITAL}]\.)(?<![\w’'-]..)(?:[{CAPITAL}]\.)*",
        *(
            rf"(?<=(?:{titles})\.)(?<![\w’'-].{{{width + 1}}})"
            for width, titles in BY_WIDTH.items()
        ),
    )
)
REST = rf"\w*(?:[-’'&](?!s\b)\w+)*(?:\.(?:{OWN_STOP}))?"
WORD = rf"(?:[{CAPITAL}]|d[’'][{CAPITAL}]|[ae]l-[{CAPITAL}]){REST}"
# Led by a set, so that the scan passes quickly over all else; most of it fails at its next sign.
FIRST = (
    rf"[{CAPITAL}dae](?<![\w’'-].)"
    rf"(?:(?<![dae])|(?<=d)[’'][{CAPITAL}]|(?<=[ae])l-[{CAPITAL}]){REST}"
)
# A verb of saying behind a name, or behind the acronym that follows it: "the World Bank (WB) said".
ACRONYM = r"(?: \([^)]{0,9}\))?"
SAYING = rf" (?:[a-z]{{1,22}}ly )?(?:also )?(?:{'|'.join(sorted(SPEAKS, reverse=True))})(?![a-z])"
# "Ann Lee airport" is no mention of her.
PLACE_NOUN = r" (?:(?:international )?airport|stadium|bridge|highway)(?![a-z])"
# What follows a name is told by the name of the last group.
NAME_RE = re.compile(
    rf"{FIRST}(?:[ \u00a0](?:& |(?:(?:{PARTICLES}) ){{0,2}}){WORD})*"
    rf"(?=(?P<comma>, )|(?P<speaks>{ACRONYM}{SAYING})|(?P<place>{PLACE_NOUN})|)",
    re.DOTALL,
)
SPEAKS_RE = re.compile(rf"{ACRONYM},?{SAYING}")
