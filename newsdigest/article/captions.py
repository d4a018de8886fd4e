"""Captions: told by the photo credit at their end, by a full date, or by who stands where."""

import re

from newsdigest.article.dateline import MONTH, is_credit
from newsdigest.article.lines import Line

QUOTES = "\"'”’»"
LONGEST_HEADLINE = 18  # words
REACH = 160  # characters at the end of a line, in which a credit may stand

FULL_DATE_RE = re.compile(
    rf"""\d{{1,2}}(?:st|nd|rd|th)?\s{MONTH},?\s\d{{4}}
    | {MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?,?\s\d{{4}} | \d{{4}}-\d{{2}}-\d{{2}}""",
    re.VERBOSE,
)
# One of these stands in every photo credit; they are looked for before the pattern is. Each opens
# with a letter that is rare in a text, so that most places are passed over.
TRACE_RE = re.compile(
    "/|Photo|photo|PHOTO|mage|MAGE|Pic|pictur|Video|video|Credit|credit|CREDIT|Getty|via |Shutter"
    "|Stock|Alamy|Handout|File"
)
SUPPLIERS = r"""(?:AFP|AP|REUTERS|Reuters|EPA|EPA-EFE|EFE|Anadolu|AA|TASS|dpa|DPA|PA|ANSA|Xinhua|UPI
    |PTI|Getty)"""
PICTURE = r"(?:[Pp]hoto(?:graph)?|PHOTO|[Ii]mage|IMAGE|[Pp]icture|[Vv]ideo|[Cc]redit|CREDIT|Pic)s?"
NAME = r"[A-Z][\w.'’-]{1,24}"
CAPTION_END_RE = re.compile(
    rf"""
    # [Ann Bell/Reuters]   (Photo: the ministry)   (AP Photo/Ann Bell)   (Handout)
    [(\[]\s?[^()\[\]\n]{{0,80}}
        (?:\b{PICTURE}(?:\s[Cc]redits?)?\s?(?::|©|/|\bby\b|\bcourtesy\b)
        |\b(?:Photo|PHOTO|File|Handout)(?=\s?[)\]])|Getty|Shutterstock
        |/\s?{SUPPLIERS}\b|\b{SUPPLIERS}(?:\s[Pp]hoto)?\s?/|\bvia\s{SUPPLIERS}\b)
        [^()\[\]\n]{{0,80}}[)\]]\.?\Z
    | \b(?=[A-Zcdfipv])(?:  # no other letter opens a credit
    # Photo: Ann Bell   Photo credit: the ministry
        {PICTURE}(?:\s[Cc]redits?)?\s?(?::|©|/|\bby\b|\bcourtesy\b)\s?[^.!?\n]{{2,70}}\.?\Z
    # REUTERS/Ann Bell   AP Photo/Ann Bell
        |(?:{SUPPLIERS}(?:\s[Pp]hoto|\sPHOTO)?)\s?/\s?{NAME}(?:[ /-][\w.'’-]{{1,24}}){{0,4}}\.?\Z
    # Ann Bell/AFP via Getty Images
        |{NAME}\s{NAME}\s?/\s?{SUPPLIERS}(?:\s(?:via\s)?[A-Z][\w\s]{{1,30}})?\.?\Z
        |(?:Getty\ Images|via\ (?:AP|REUTERS|Reuters)|Shutterstock|iStock|Alamy(?:\ Stock\ Photo)?
            |AP\ Photo|[Ff]ile\ [Pp]hoto|FILE\ PHOTO|File\ Photo|Handout)\]?\)?\.?\Z
    )
    """,
    re.VERBOSE,
)
CAPTION_START_RE = re.compile(
    r"FILE\s?[-–—:]|FILE PHOTO|File photo|(?:Photo|Image|Picture) (?:shows|taken)"
)
# Who stands where in the picture.
POSITION_RE = re.compile(
    r"\((?:[LRCF]|L to R|left|right|cent(?:re|er)|from left|L-R)\)|\([LRC][ ,]"
)


def is_credited_caption(text: str) -> bool:
    """Tell a caption by the photo credit at its end.

    >>> is_credited_caption("Ministers leave the palace [Ann Bell/Reuters]")
    True
    >>> is_credited_caption("Ministers leave the palace (File)")
    True
    >>> is_credited_caption("The ministers left, he said. (BSS/AFP)")
    False
    """
    reach = len(text) - REACH if len(text) > REACH else 0
    if text[-1] not in QUOTES and TRACE_RE.search(text, reach):
        match = CAPTION_END_RE.search(text[reach:])
        if match and not is_credit(match.group()):
            return True
    return text[0] in "FPI" and CAPTION_START_RE.match(text) is not None


def is_dated_caption(line: Line) -> bool:
    """Tell a caption by a full date at its end, or by who stands where, without a full stop.

    A headline may hold a date; only a long line that does is a caption wherever the date stands.
    """
    text = line.text
    if text.count(" ") < 5 or text[-1] in ".!?":
        return False
    date = FULL_DATE_RE.search(text)
    if date and (len(text) - date.end() < 3 or text.count(" ") > LONGEST_HEADLINE):
        return True
    return POSITION_RE.search(text) is not None
