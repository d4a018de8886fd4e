"""What a page says of itself and its readers, which is no news: older versions, authors, offers."""

import re

PAGE = r"(?:story|article|report|page|post|piece|column|blog)"
LIVE = (
    rf"(?:live\s(?:{PAGE}|coverage|feed|reporting)|page|blog)(?:\s(?:on|about)\s[^.,;]{{1,60}}?)?"
)
SAID = r"(?:reported|wrote|said|stated|posted)"
EARLIER = r"(?:earlier|previously|initially|wrongly|incorrectly)"

# How such a sentence begins, a row a form. "An earlier report" and "this report found" are news,
# and so is "police reported earlier that": only the page itself is "we".
ASIDES = (
    # What the page said once and may have taken back.
    rf"(?:As\s)?[Ww]e\s{SAID}\s(?:{EARLIER}|at\sfirst|in\serror)"
    r"(?:,|\s(?:that|today|on|in|this|the|how|he|she|it|they)\b)",
    rf"(?:As\s)?[Ww]e\s(?:had\s|have\s)?{EARLIER}\s{SAID}\b",
    rf"Earlier(?:\s\w+){{0,3}},?\swe\s{SAID}\b",
    rf"(?:In\s)?[Aa]n?\s(?:earlier|previous|original)\sversion\sof\s(?:this|our)\s{PAGE}\b",
    r"A\s(?:correction|clarification)\s(?:was|has\sbeen)\s(?:made|added|issued)\b",
    rf"This\s{PAGE}\s(?:has\sbeen|was)\s(?:first\s|originally\s|since\s)?"
    r"(?:updated|amended|corrected|revised|edited|published)\b",
    r"(?:Correction|Clarification|Editor[’']s\s[Nn]ote)\b[^.:]{0,30}:",
    # Who wrote it.
    r"[A-Z][\w’'-]+\s(?:[A-Z][\w.]*\s)?[A-Z][\w’'-]+\s"
    r"(?:covers\s(?!\d|about|almost|nearly|more)|contributed\s(?:to\sthis|reporting)|writes\sabout)",
    # The end of live coverage, and where readers may go on.
    rf"(?:This|Our)\s{LIVE}\s(?:is|has|will)\s(?:now\s|been\s|be\s)?"
    r"(?:closed|closing|over|ended|ending|paused|close|end)\b",
    rf"We(?:[’']re|\sare)\s(?:now\s)?(?:closing|ending|pausing|wrapping\sup)\s(?:our|this)\s{LIVE}\b",
    r"(?:Thanks|Thank\syou)\sfor\s(?:joining|following|reading|watching|staying)\b",
    r"You\scan\s(?:[a-z]+\s){0,3}?"
    r"(?:read|watch|listen|follow|find|see|hear|download|subscribe|contact|email|join)\s"
    r"[^.;]{0,60}?\b(?:our|us|here|below|live|podcast)\b",
    r"Follow\s(?:our|us|the\slatest|[A-Z][^.]{0,60}\son\s(?:Twitter|X|Facebook|Instagram)\b)",
    r"(?:Read|Watch|See)\s(?:more|also|the\sfull|the\srest|our)\b",
    r"If\syou\s(?:spot|see|notice|have|know|want)\b[^.;]{0,80}\b(?:please|us|our)\b",
)
ASIDE_RE = re.compile("|".join(ASIDES))


def is_aside(text: str, start: int, end: int) -> bool:
    """Tell whether a sentence tells of the page, its authors or its readers.

    >>> is_aside("We reported earlier that two had died.", 0, 38)
    True
    >>> is_aside("Police reported earlier that two had died.", 0, 42)
    False
    """
    return ASIDE_RE.match(text, start, end) is not None
