"""Part a page into what stands above the article, the article's own lines, and what stands below.

Two kinds of evidence: what a line says (the markers table), and its shape and place. Inside the
body only a marker takes a line away; above and below it, shape is enough. A page without any
furniture keeps every line.
"""

import re
from functools import cache
from typing import NamedTuple

from newsdigest.article.dateline import (
    AGENCY_BY_CREDIT,
    DATE,
    MONTH,
    WEEKDAY,
    find_lone,
    split_credits,
)
from newsdigest.article.lines import Line
from newsdigest.article.markers import DATE_LINE_WORDS, MARKERS, NAVIGATION_WORDS

LONGEST = 320  # characters; a longer line is never furniture by what it says
LONGEST_CAPTION = 700
TOP = 8  # the first lines of a body, where a byline may still stand between a lead and the rest
SHORT = 12  # words; a heading, an item of a list
FEW = 5  # items of a list between the paragraphs of an article
ENOUGH = 120  # characters of paragraphs; then there was an article before the readers' comments
LONGEST_BLURB = 200  # characters that tell another story under its title

ADDRESS_RE = re.compile(
    r"(?:(?:source|url|link|original|via|from|at)\s?:?\s)?(?:https?://)?(?:[\w-]{1,63}\.){1,4}[a-z]{2,12}"
    r"(?:/[^\s]{0,500})?"
)
NUMBERED_MARKERS = {f"m{number}": marker for number, marker in enumerate(MARKERS)}

DATE_TOKEN = rf"(?:{DATE}|{MONTH}\s\d{{4}}|{WEEKDAY}|\d{{1,2}}[:.h]\d{{2}}(?:[:.]\d{{2}})?)"
HAS_DATE_RE = re.compile(
    rf"(?P<date>{DATE})|\b\d{{1,2}}[:.]\d{{2}}\b|\b\d{{1,3}}\+?\s(?:min|hour|day|week|month|year)[a-z]{{0,4}}\sago\b",
    re.VERBOSE,
)
DATE_TOKEN_RE = re.compile(DATE_TOKEN, re.VERBOSE)
FULL_DATE_RE = re.compile(
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s{MONTH},?\s\d{{4}}|{MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?,?\s\d{{4}}|\d{{4}}-\d{{2}}-\d{{2}})",
    re.VERBOSE,
)
WORD_RE = re.compile(r"[^\W\d_][\w.'’]*")
CLOCK_STORY_RE = re.compile(r"(?:[-–—]\s)?\d{1,2}[:.h]\d{2}\s?(?:[-–—|:]\s?)?[^\W\d_]")
BREADCRUMB_RE = re.compile(r"[^>»›/⁄|→\n]{1,40}(?:\s?[>»›/⁄→]\s?|\s\|\s)[^>»›/⁄|→\n]{1,40}")
BREADCRUMB_SPLIT_RE = re.compile(r"[>»›/⁄|→]")
BYLINE_RE = re.compile(
    r"(?:By|BY|by|Author|AUTHOR|Authors|Written by|Reported by|Posted by|Story by|Text by|Words by"
    r"|Por|Par|Von|Автор|Da)(?::\s?|\s|(?=[A-Z]))(?P<names>[A-ZÀ-ÖØ-Þ\u0100-\u024f\u0400-\u042f][^.!?\n]{1,150}|"
    r"[^.!?\n]{0,20}[A-Z]\.\s?[^.!?\n]{1,100})"
)

# One of these stands in every photo credit; they are looked for before the pattern is.
CREDIT_TRACES = ("/", "hoto", "HOTO", "mage", "MAGE", "ictur", "Video", "video", "redit", "CREDIT", "Pic",
                 "Getty", "via ", "Shutterstock", "iStock", "Alamy", "Handout")  # fmt: skip
SUPPLIERS = r"(?:AFP|AP|REUTERS|Reuters|EPA|EPA-EFE|EFE|Anadolu|AA|TASS|dpa|DPA|PA|ANSA|Xinhua|UPI|PTI|Getty)"
CAPTION_END_RE = re.compile(
    rf"""
    [(\[]\s?[^()\[\]\n]{{0,80}}
        (?:\b(?:[Pp]hoto(?:graph)?|PHOTO|[Ii]mage|[Pp]icture|[Vv]ideo)s?(?:\s[Cc]redits?)?\s?(?::|©|/|\bby\b|\bcourtesy\b)
        |\b(?:Photo|PHOTO|File|Handout)(?=\s?[)\]])|Getty|Shutterstock|/\s?{SUPPLIERS}\b|\b{SUPPLIERS}(?:\s[Pp]hoto)?\s?/
        |\bvia\s{SUPPLIERS}\b)
        [^()\[\]\n]{{0,80}}[)\]]\.?\Z
    | \b(?:[Pp]hoto(?:graph)?|PHOTO|[Ii]mage|IMAGE|[Pp]icture|[Vv]ideo|[Cc]redit|CREDIT|Pic)s?(?:\s[Cc]redits?)?
        \s?(?::|©|/|\bby\b|\bcourtesy\b)\s?[^.!?\n]{{2,70}}\.?\Z
    | \b(?:{SUPPLIERS}(?:\s[Pp]hoto|\sPHOTO)?)\s?/\s?[A-Z][\w.'’-]{{1,24}}(?:[ /-][\w.'’-]{{1,24}}){{0,4}}\.?\Z
    | \b[A-Z][\w.'’-]{{1,24}}\s[A-Z][\w.'’-]{{1,24}}\s?/\s?(?:{SUPPLIERS})(?:\s(?:via\s)?[A-Z][\w\s]{{1,30}})?\.?\Z
    | \b(?:Getty\ Images|via\ AP|via\ REUTERS|via\ Reuters|Shutterstock|iStock|Alamy(?:\ Stock\ Photo)?
        |AP\ Photo|[Ff]ile\ [Pp]hoto|FILE\ PHOTO|File\ Photo|Handout)\]?\)?\.?\Z
    """,
    re.VERBOSE,
)
CAPTION_START_RE = re.compile(
    r"(?:FILE\s?[-–—:]|FILE PHOTO|File photo|(?:Photo|Image|Picture) (?:shows|taken))"
)
POSITION_RE = re.compile(
    r"\((?:[LRCF]|L to R|left|right|centre|center|from left|L-R|C)\)|\((?:L|R|C)[ ,]"
)

DATELINE_ENDS = "-–—_/|:)."
LEADING = " \t-–—―"
MARKS = LEADING + "•*|>»:.·"


class Layout(NamedTuple):
    """The lines of a page, parted.

    Attributes:
        head, body, foot: above, in and below the article; head and foot hold furniture too.
        aside: furniture that stood between the lines of the body.
        kinds: what each line is taken for, by its start: the action of a marker, ``date``,
            ``byline``, ``caption``, ``address``, ``agency``, ``breadcrumb``, or the empty string.
    """

    head: tuple[Line, ...]
    body: tuple[Line, ...]
    foot: tuple[Line, ...]
    aside: tuple[Line, ...]
    kinds: dict[int, str]


@cache
def marker_re() -> re.Pattern[str]:
    """All rows of the markers table as one alternation, compiled when first needed."""
    rows = (f"(?P<{name}>{marker.pattern})" for name, marker in NUMBERED_MARKERS.items())
    return re.compile("|".join(rows), re.VERBOSE)


def part_lines(lines: tuple[Line, ...]) -> Layout:
    """Part the lines of a page.

    >>> from newsdigest.article.lines import split_lines
    >>> page = "Skip to main content\\nTalks end\\nThe two sides met on the shore for an hour and left."
    >>> layout = part_lines(tuple(split_lines(page)))
    >>> [line.text for line in layout.head], [line.text for line in layout.body][0][:13]
    (['Skip to main content', 'Talks end'], 'The two sides')
    """
    kinds = [tell_kind(line) for line in lines]
    drop_lists(lines, kinds)
    first = find_first(lines, kinds)
    last = find_last(lines, kinds, first)
    refine_top(lines, kinds, first, last)
    body: list[Line] = []
    aside: list[Line] = []
    for line, kind in zip(lines[first:last], kinds[first:last], strict=True):
        (aside if kind else body).append(line)
    by_start = {line.start: kind for line, kind in zip(lines, kinds, strict=True) if kind}
    return Layout(lines[:first], tuple(body), lines[last:], tuple(aside), by_start)


def tell_kind(line: Line) -> str:
    """Tell what a line is by its words alone; the empty string where they do not say."""
    text = line.text
    if len(text) > LONGEST_CAPTION:
        return ""
    if len(text) <= LONGEST:
        match = marker_re().fullmatch(text.replace("İ", "I").lower().strip(LEADING))
        if match and match.lastgroup:
            action = NUMBERED_MARKERS[match.lastgroup].action
            return "" if action == "edge" else action
        if "." in text and " " not in text.strip() and ADDRESS_RE.fullmatch(text):
            return "address"
        if len(text) < 60 and is_agency_line(text):
            return "agency"
    return "caption" if is_credited_caption(text) else ""


def is_credited_caption(text: str) -> bool:
    """Tell a caption by the photo credit at its end (``Murad Bell/Reuters``, ``Getty Images``)."""
    tail = text[-160:]
    if any(trace in tail for trace in CREDIT_TRACES) and CAPTION_END_RE.search(tail):
        return True
    return text[0] in "FPI" and CAPTION_START_RE.match(text) is not None


def is_agency_line(text: str) -> bool:
    """Tell a line that is nothing but agencies: ``AFP``, ``(BSS/AFP)``, ``By Reuters``.

    >>> is_agency_line("AFP, Reuters"), is_agency_line("AFP offices raided")
    (True, False)
    """
    names = split_credits(text.strip(MARKS + "©()[]").removeprefix("By ").removeprefix("by "))
    return bool(names) and all(name in AGENCY_BY_CREDIT for name in names)


def tell_edge_kind(line: Line) -> str:
    """Tell what a line above or below a body is by its shape."""
    text = line.text
    if len(text) > 200:
        return ""
    if is_date_line(text):
        return "date"
    if BYLINE_RE.fullmatch(text) or is_signed(text):
        return "byline"
    words = text.lower().split()
    if len(words) <= 30 and all(word in NAVIGATION_WORDS for word in words):
        return "line"
    if CLOCK_STORY_RE.match(text) and not line.is_sentence:
        return "list"
    if is_breadcrumb(text):
        return "breadcrumb"
    return "dateline" if text[-1] in DATELINE_ENDS and find_lone(text) else ""


def is_date_line(text: str) -> bool:
    """Tell a line whose whole point is a date: no word in it but those that stand beside dates.

    >>> is_date_line("Published: 3 June 2031, 10:22 GMT | Updated 2 hours ago")
    True
    >>> is_date_line("Talks of 3 June 2031")
    False
    """
    if len(text) > 140 or not HAS_DATE_RE.search(text):
        return False
    rest = DATE_TOKEN_RE.sub(" ", text)
    return all(
        word.lower().rstrip(".") in DATE_LINE_WORDS or word.lower() in DATE_LINE_WORDS
        for word in WORD_RE.findall(rest)
    )


def is_clock(text: str) -> bool:
    """Tell a time without a day, as it heads the entries of a live report."""
    match = HAS_DATE_RE.search(text)
    return match is not None and match["date"] is None and "ago" not in text


def is_signed(text: str) -> bool:
    """Tell a byline that names an agency or glues a date: ``Ann Bell, The Associated Press``."""
    name, comma, rest = text.partition(", ")
    if comma and rest.strip() in AGENCY_BY_CREDIT and 1 < len(name.split()) <= 4:
        return True
    return GLUED_BYLINE_RE.fullmatch(text) is not None


GLUED_BYLINE_RE = re.compile(
    rf"(?P<names>[A-ZÀ-Þ\u0400-\u042f][\w.'’ -]{{4,60}}?)(?:,[^,\d]{{1,40}})?\s?[-–—|]?\s?(?P<date>{WEEKDAY},?\s?.{{4,40}})",
    re.VERBOSE,
)


def is_breadcrumb(text: str) -> bool:
    """Tell a path of section names: ``News > World > Asia``, ``Features / 10 July 2031``."""
    if len(text) > 120 or not BREADCRUMB_RE.match(text):
        return False
    parts = [part.split() for part in BREADCRUMB_SPLIT_RE.split(text)]
    if any(len(part) > 4 for part in parts):
        return False
    if "|" in text or len(parts) == 2:
        return any(is_section(part) for part in parts)
    return True


def is_section(words: list[str]) -> bool:
    """Tell whether words name a section of a newspaper, or are a date."""
    return all(word.lower() in NAVIGATION_WORDS for word in words) or is_date_line(" ".join(words))


def drop_lists(lines: tuple[Line, ...], kinds: list[str]) -> None:
    """Take the items after the heading of a list: to the next paragraphs, or to the end.

    Readers' comments run to the end of the page in any case, once there was a body.
    """
    prose = [not kind and line.is_prose for line, kind in zip(lines, kinds, strict=True)]
    runs = next_runs(lines, kinds, prose)
    position, read = 0, 0
    while position < len(lines):
        kind = kinds[position]
        read += len(lines[position].text) if prose[position] else 0
        if kind == "end" and read > ENOUGH:
            kinds[position + 1 :] = [kind or "list" for kind in kinds[position + 1 :]]
            return
        resume = position + 1
        if kind == "list":
            resume = find_resumption(lines, kinds, prose, resume, runs[resume], begun=read > 0)
            for item in range(position + 1, resume):
                kinds[item] = kinds[item] or "list"
        position = resume


def next_runs(lines: tuple[Line, ...], kinds: list[str], prose: list[bool]) -> list[int]:
    """For each place, where a paragraph begins that another follows; the end where none does."""
    found = [len(prose)] * (len(prose) + 1)
    for place in range(len(prose) - 2, -1, -1):
        follows = prose[place + 1] or (not kinds[place + 1] and is_remark(lines[place + 1]))
        found[place] = place if prose[place] and follows else found[place + 1]
    return found


def is_remark(line: Line) -> bool:
    """Tell a sentence too short to be a paragraph: "He did not say who." """
    return line.is_sentence and line.text.count(" ") > 1 and line.text[-1] not in "?:"


def find_resumption(
    lines: tuple[Line, ...],
    kinds: list[str],
    prose: list[bool],
    begin: int,
    run: int,
    *,
    begun: bool,
) -> int:
    """Find where the article goes on after the heading of a list; the end of the page if nowhere.

    Two paragraphs in a row are the article again. A single one is where no article has begun yet,
    and where it closes a page after bare titles; else it is the blurb of another story.
    """
    if run < len(lines) and begun:
        return run
    first = next((place for place in range(begin, len(lines)) if prose[place]), len(lines))
    if first == len(lines) or not begun:
        return first
    items = first - begin
    alone = first + 1 == len(lines) or bool(kinds[first + 1])
    bare = items > 1 or len(lines[first].text) > LONGEST_BLURB
    dated = any(HAS_DATE_RE.search(line.text) for line in lines[begin:first][:FEW])
    return first if alone and bare and not dated and items <= FEW else len(lines)


def find_first(lines: tuple[Line, ...], kinds: list[str]) -> int:
    """The first line of the body: the first paragraph that is no furniture."""
    for place, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        if not kind and line.is_prose:
            return place
        if not kind:
            kinds[place] = tell_edge_kind(line) or ("caption" if is_dated_caption(line) else "")
    return next((place for place, kind in enumerate(kinds) if not kind), len(lines))


def is_dated_caption(line: Line) -> bool:
    """Tell a caption by a full date, or by who stands where, in a line without a full stop."""
    text = line.text
    if line.text.count(" ") < 5 or text[-1] in ".!?":
        return False
    return bool(FULL_DATE_RE.search(text) or POSITION_RE.search(text))


def find_last(lines: tuple[Line, ...], kinds: list[str], first: int) -> int:
    """One past the last line of the body, going up from the end of the page.

    A line without a full stop goes only where furniture stands below it; so does a single
    sentence between the dates of other stories (the blurb of one).
    """
    last, evidence = len(lines), 0
    while last > first + 1:
        line = lines[last - 1]
        kind = kinds[last - 1] or tell_edge_kind(line)
        if not kind and (evidence == 0 or not is_leftover(lines, kinds, last - 1, evidence)):
            break
        kinds[last - 1] = kind or "line"
        evidence += bool(kind)
        last -= 1
    return last


def is_leftover(lines: tuple[Line, ...], kinds: list[str], place: int, evidence: int) -> bool:
    """Tell whether a line with furniture below it is furniture too."""
    line, above = lines[place], lines[place - 1]
    if not line.is_sentence or line.text[-1] == "?":
        return line.text.count(" ") < SHORT or (evidence > 1 and not above.is_prose)
    between = kinds[place - 1] or tell_edge_kind(above)
    return evidence > 1 and between in ("date", "list", "breadcrumb")


def refine_top(lines: tuple[Line, ...], kinds: list[str], first: int, last: int) -> None:
    """Take bylines, dates and captions from among the first lines of a body."""
    paragraphs = 0
    for place in range(first, min(first + TOP, last)):
        paragraphs += lines[place].is_prose
        if paragraphs > 2:
            return
        if not kinds[place] and not lines[place].is_prose:
            kind = tell_edge_kind(lines[place])
            kinds[place] = "" if kind == "date" and is_clock(lines[place].text) else kind
