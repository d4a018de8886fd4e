"""Who publishes an article, and which agencies it is credited to; never who is merely cited."""

import re
from collections.abc import Iterable, Iterator

from newsdigest.article.agencies import Agency
from newsdigest.article.dateline import AGENCY_BY_CREDIT, split_credits
from newsdigest.article.directory import Directory
from newsdigest.article.markers import MEDIA_WORDS, NO_PUBLISHERS, VALUED_WORDS
from newsdigest.records import Outlet

# What readers are asked to do for an outlet by name.
SUPPORT_RE = re.compile(
    r"""
    (?:Please\ )?
    (?:Support|Subscribe\ to|Sign\ up\ (?:for|to)|Follow|Join|Donate\ to|Download|Get|Back|Contact
        |About|Buy|Read\ more\ (?:on|from|at|in)|More\ from|Advertise\ (?:with|in)
        |Thank\ you\ for\ (?:reading|visiting)|Welcome\ to|Watch|Listen\ to)
    \ (?:the\ )?(?P<name>[A-ZÀ-Þ0-9][^.!?|:]{1,50})
    """,
    re.VERBOSE,
)
LETTER_RE = re.compile(
    r"(?P<name>[A-Z0-9][\w&'’/ .-]{1,40}?)(?:['’]s?)? "
    r"(?:[Nn]ewsletters?|NEWSLETTERS?|[Aa]pp|[Ss]ubscribers?)\b"
)
COPYRIGHT_RE = re.compile(
    r"""
    (?:©|\([cC]\)|&copy;|[Cc]opyright|COPYRIGHT)[\s©(cC)]{0,6}
    (?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?)?[\s,:]{0,4}(?:by\ )?
    (?P<name>[^.,|\n©]{2,60})
    | (?P<before>[A-Z][^.,|\n©]{1,50}?)\s?©\s?(?:19|20)\d\d
    """,
    re.VERBOSE,
)
# The words of a name: Moravian Herald   The Voice of the Bay   Český deník
WORD = r"[A-ZÀ-ÖØ-Þ\u0100-\u024f\d][\w.'’&-]{0,30}"
NAME_RE = re.compile(rf"{WORD}(?:\s(?:(?:of|the|and|&|de|la|el|del)\s){{0,2}}{WORD}){{0,5}}")
YEAR_RE = re.compile(r"(?:19|20)\d\d")
YEARS_BEHIND_RE = re.compile(r"\s\(?(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?\)?\Z")
LEGAL_RE = re.compile(
    r"(?:,?\s(?:Ltd|Limited|Inc|LLC|plc|PLC|GmbH|AG|SA|Corporation|Corp|Co|[Aa]ll [Rr]ights.*))+"
    r"\.?\Z"
)
# With reporting by the bureau, AFP and dpa   Source: AFP
SIGN_OFF_RE = re.compile(
    r"""
    \(?(?:[Ww]ith\ )?(?:[Aa]dditional\ |[Ss]ome\ |[Ff]urther\ |[Aa]gency\ )?
    (?:[Rr]eporting|[Rr]eports|[Ii]nputs?|[Ff]iles?|[Cc]ontributions?)
        \ (?:by|from)\ (?P<names>.{2,300}?)[.)]*
    | \(?(?:Sources?|SOURCE|Via|Agency|Agencies)\s?:\s?(?P<source>[^.!?]{2,100}?)[.)]*
    | \(?(?P<house>[\w.][\w.\ ]{1,40}\ )?[Ww]ith\ (?P<wires>[^.!?]{2,60}?)[.)]*
    """,
    re.VERBOSE,
)
# Associated Press writer Ann Bell contributed to this report.
WRITER_RE = re.compile(
    r"(?:The )?(?P<names>[A-Z][\w -]{1,40}?)(?:['’]s)? "
    r"(?:[Ww]riters?|[Cc]orrespondents?|[Jj]ournalists?)\b"
)
# By Gazette Staff   By AFP staff writers
STAFF_RE = re.compile(
    r"(?:By|by|BY):? (?P<name>.{2,40}?)(?: (?:[Nn]ews|[Ww]eb))?"
    r" (?:[Ss]taff|STAFF|[Dd]esk|[Nn]ewsroom)(?: (?:[Ww]riters?|[Rr]eporters?|[Cc]orrespondents?))?"
)
ITEM_RE = re.compile(r",?\s(?:and|und|et)\s|\s?[,;&]\s?")
SERVICE_RE = re.compile(
    r"(?P<name>.{2,40})['’]s? (?:[\w-]+ ){0,3}(?:[Ss]ervice|[Bb]ureau|[Dd]esk|newsroom|team)"
)
# Reuters' own sign-off, which does not name it.
HOUSE_STYLE_RE = re.compile(
    r"\(?(?:Additional )?[Rr]eporting by [^;]{2,200};.{0,200}\b[Ee]diting by "
)
TRAILING_CREDIT_RE = re.compile(r"[.!?”\"’']\s?[(\[](?P<names>[A-Z][\w/, -]{1,30})[)\]]\.?\Z")


def is_promotion(line: str, directory: Directory) -> bool:
    """Tell a line that asks readers to do something for an outlet: a known one, or so named.

    >>> from newsdigest.article.directory import open_directory
    >>> names = ("BBC", "Bay Herald", "troops")
    >>> [is_promotion(f"Support the {name}", open_directory()) for name in names]
    [True, True, False]
    """
    match = SUPPORT_RE.fullmatch(line)
    return match is not None and (
        is_medium(match["name"])
        or any(directory.find_short(name) for name in shorten(match["name"]))
    )


def is_medium(name: str) -> bool:
    """Tell the name of a newspaper or the like by its words, whether anybody knows it or not.

    >>> [is_medium(name) for name in ("Moravian Herald", "Independent Media", "Herald")]
    [True, False, False]
    """
    words = name.casefold().removeprefix("the ").split()
    named = NAME_RE.fullmatch(name) is not None and len(words) > 1
    return named and words[-1] in MEDIA_WORDS and not any(word in VALUED_WORDS for word in words)


def read_printed_name(line: str, directory: Directory) -> str | None:
    """Read the name of an outlet that is not known, where the page speaks of itself.

    >>> from newsdigest.article.directory import open_directory
    >>> lines = ("© 2031 Moravian Herald Ltd", "Support the Bay Herald", "© 2031 AFP", "© Ann Bell")
    >>> [read_printed_name(line, open_directory()) for line in lines]
    ['Moravian Herald', 'Bay Herald', None, None]
    """
    asked = SUPPORT_RE.fullmatch(line)
    if asked:
        return asked["name"] if is_medium(asked["name"]) else None
    name = read_owner(line)
    if name is None:
        return None
    taken = name in AGENCY_BY_CREDIT or directory.find_named(name) is not None
    words = name.casefold().split()
    if taken or not NAME_RE.fullmatch(name) or any(word in NO_PUBLISHERS for word in words):
        return None
    return name


def read_owner(line: str) -> str | None:
    """Read whose copyright a line states, where it has a year; that is no part of the name.

    >>> [read_owner(line) for line in ("© 2031 Moravian Herald Ltd", "© Moravian Herald 2031")]
    ['Moravian Herald', 'Moravian Herald']
    """
    match = COPYRIGHT_RE.search(line[:300]) if YEAR_RE.search(line[:300]) else None
    if match is None:
        return None
    name = YEARS_BEHIND_RE.sub("", (match["name"] or match["before"]).strip(" .,"))
    return LEGAL_RE.sub("", name)


def read_promotion(line: str, directory: Directory) -> Outlet | None:
    """Read who speaks in a line of furniture: ``Support the X``, ``© 2031 X``, ``X newsletter``."""
    for pattern in (COPYRIGHT_RE, SUPPORT_RE, LETTER_RE):
        for match in pattern.finditer(line[:300]):
            for name in filter(None, match.groupdict().values()):
                found = (directory.find_short(words) for words in shorten(name))
                if outlet := next(filter(None, found), None):
                    return outlet
    return None


def shorten(name: str) -> Iterator[str]:
    """Yield a name, then its first words and its last: ``New MEE`` holds ``MEE``."""
    words = name.split()[:6]
    for length in range(len(words), 0, -1):
        yield " ".join(words[:length])
    for start in range(1, len(words)):
        yield " ".join(words[start:])


def read_sign_off(line: str, directory: Directory) -> tuple[Outlet | None, list[Agency]]:
    """Read a sign-off: whose own staff it names, and the agencies.

    >>> from newsdigest.article.directory import open_directory
    >>> line = "(Reporting by A. Bell in Rome; Editing by C. Dahl)"
    >>> read_sign_off(line, open_directory())[1][0].name
    'Reuters'
    """
    match = SIGN_OFF_RE.fullmatch(line.strip()) or WRITER_RE.match(line.strip())
    if match is None:
        return None, []
    outlet: Outlet | None = None
    agencies: list[Agency] = []
    parts = match.groupdict()
    if parts.get("house"):
        outlet = directory.find_named(parts["house"])
    listed = parts["names"] or parts.get("source") or parts.get("wires") or ""
    for item in ITEM_RE.split(listed):
        service = SERVICE_RE.fullmatch(item)
        if service:
            outlet = outlet or directory.find_named(service["name"])
        else:
            agencies += read_agencies(split_credits(item))
    if not agencies and HOUSE_STYLE_RE.match(line):
        agencies.append(AGENCY_BY_CREDIT["Reuters"])
    return outlet, agencies


def read_staff(line: str) -> str | None:
    """Read whose staff a byline names.

    >>> read_staff("By Harbour Post Staff"), read_staff("By Ann Bell")
    ('Harbour Post', None)
    """
    match = STAFF_RE.fullmatch(line)
    return match["name"] if match else None


def read_credits(
    names: tuple[str, ...], directory: Directory
) -> tuple[Outlet | None, list[Agency]]:
    """Read the credit of a dateline: a national agency publishes, a world agency is credited.

    >>> from newsdigest.article.directory import open_directory
    >>> outlet, agencies = read_credits(("dpa", "MIA"), open_directory())
    >>> outlet and outlet.name, [agency.name for agency in agencies]
    ('MIA', ['dpa', 'MIA'])
    """
    agencies = read_agencies(names)
    national = [agency for agency in agencies if agency.reach == "national"]
    return (directory.find_named(national[0].name) if len(national) == 1 else None), agencies


def read_agencies(names: Iterable[str]) -> list[Agency]:
    """The agencies among the names of a credit."""
    return [AGENCY_BY_CREDIT[name] for name in names if name in AGENCY_BY_CREDIT]


def read_last_credit(line: str) -> list[Agency]:
    """Read a credit glued to the last sentence: ``... he said. (AFP)``."""
    match = TRAILING_CREDIT_RE.search(line[-60:])
    return read_agencies(split_credits(match["names"])) if match else []
