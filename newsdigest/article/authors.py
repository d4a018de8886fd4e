"""Who wrote an article: people, and organisations where the page itself names them as authors."""

import re
from collections.abc import Iterator

from newsdigest.article.dateline import AGENCY_BY_CREDIT
from newsdigest.article.directory import Directory
from newsdigest.article.furniture import Layout, near
from newsdigest.article.lines import Line
from newsdigest.article.markers import NO_AUTHORS, PARTICLES, ROLE_WORDS
from newsdigest.article.shapes import BYLINE_RE, GLUED_BYLINE_RE, HAS_DATE_RE, POSTED_RE
from newsdigest.records import Page

MOST_AUTHORS = 20
LONGEST_FIELD = 1000  # characters; what is longer is no list of names

PARTICLE = "|".join(PARTICLES)
# Ann Bell   Carl van Dahl   Omar al-Masri
NAME_WORD = r"[A-ZÀ-ÖØ-Þ\u0100-\u024f\u0400-\u042f\u1e00-\u1eff][\w.'’-]{0,24}"
NAME_RE = re.compile(
    rf"(?:{NAME_WORD}|(?:{PARTICLE})(?=\s)|al-\w{{2,20}})(?:\s(?:{NAME_WORD}|{PARTICLE})){{1,4}}"
)
JOINT_RE = re.compile(
    r"\s?(?P<mark>[,;|•·])\s?|\s(?P<word>and|&|und|et|og|och|y|и|і|with|in|for)\s|\s[–—-]\s"
)
EQUAL_JOINTS = frozenset({";", "and", "&", "und", "et", "og", "och", "y", "и", "і"})
ADDRESS_RE = re.compile(r"(?:https?:|www\.)\S{1,500}|[^\s@,;()<>]{1,64}@[\w.-]{1,100}")
# A name that only a field tells to be one.
STATED_RE = re.compile(r"(?=.{0,59}[^\W\d_])[\w.][\w .&'’/+·・-]{1,59}")
# What stands behind a name, or is glued to it: Ann BellTwitter   Ann Bell Follow @bell
BEHIND_RE = re.compile(
    r"(?:(?<=[^\W_])|(?<=[\s(|]))(?:Twitter|Facebook|Instagram|LinkedIn|Follow|Email|E-mail"
    r"|Contact|Updated|Published|Posted|View [Pp]rofile|@\w{1,30})(?!\w)"
)


def find_authors(layout: Layout, page: Page, directory: Directory) -> list[str]:
    """Find who wrote it: the format's field, else the bylines above and below the body.

    Where the field names nobody but the outlet itself, a byline tells more. An agency in a byline
    is nobody who wrote it: it is credited with the text.
    """
    fields = page.fields
    outlets = [value for name, value in fields if name == "outlet"]
    stated = [
        author
        for name, value in fields
        if name == "authors"
        for author in read_stated(value, directory)
    ]
    names = stated
    if all(directory.are_one(name, outlet) for name in stated for outlet in outlets or [""]):
        lines = [line.text for line in near(layout) if is_byline(line, layout.kinds)]
        printed = (name for line in lines for name in read_names(line, directory))
        names = [name for name in printed if not is_agency(name)] or stated
    return list(dict.fromkeys(names))[:MOST_AUTHORS]


def is_byline(line: Line, kinds: dict[int, str]) -> bool:
    kind = kinds.get(line.start)
    return kind == "byline" or (kind == "agency" and BYLINE_RE.fullmatch(line.text) is not None)


def read_stated(value: str, directory: Directory) -> list[str]:
    """Read a field of authors: the names in it, else all of it as it is stated.

    >>> from newsdigest.article.directory import open_directory
    >>> [read_stated(value, open_directory()) for value in ("Ann Bell, Editor", "Gear Team", "By")]
    [['Ann Bell'], ['Gear Team'], []]
    """
    value = value[:LONGEST_FIELD]
    names = list(read_names(value, directory))
    whole = ADDRESS_RE.sub("", value).partition(" (")[0].strip(" .,:;|()@-")
    low = whole.casefold()
    unnamed = low in NO_AUTHORS or all(word in ROLE_WORDS for word in low.split())
    return names if names or unnamed or not STATED_RE.fullmatch(whole) else [whole]


def read_names(line: str, directory: Directory) -> Iterator[str]:
    """Read the names of a byline, without roles and dates.

    An agency or an outlet counts where it stands first or on a level with others; behind a name it
    says whom somebody works for.

    >>> from newsdigest.article.directory import open_directory
    >>> line = "By Ann Bell and Carl van Dahl, Harbour correspondent, The Associated Press"
    >>> list(read_names(line, open_directory())), list(read_names("By AFP", open_directory()))
    (['Ann Bell', 'Carl van Dahl'], ['AFP'])
    """
    patterns = (BYLINE_RE, GLUED_BYLINE_RE, POSTED_RE)
    match = next(filter(None, (pattern.fullmatch(line) for pattern in patterns)), None)
    words = ADDRESS_RE.sub(";", match["names"] if match else line)
    date = HAS_DATE_RE.search(words)
    words = words[: date.start()] if date else words
    behind = BEHIND_RE.search(words, 1)
    start, equal = 0, True
    for joint in (*JOINT_RE.finditer(words, 0, behind.start() if behind else len(words)), None):
        end = joint.start() if joint else behind.start() if behind else len(words)
        name = words[start:end].partition(" (")[0].strip(" .,:;()|–—-")  # Ann Bell (abe)
        if is_organisation(name, directory):
            if equal:
                yield name
        elif NAME_RE.fullmatch(name) and not is_role(name):
            yield write_name(name)
        if joint:
            start, equal = joint.end(), (joint["mark"] or joint["word"]) in EQUAL_JOINTS


def is_organisation(name: str, directory: Directory) -> bool:
    """Tell an agency or an outlet, and its staff: ``AFP``, ``Harbour Post Staff``."""
    named = cut_staff(name)
    return is_agency(name) or bool(directory.find_named(name) or directory.find_named(named))


def is_agency(name: str) -> bool:
    """Tell an agency, and its staff: ``AFP``, ``AFP Staff``."""
    return name in AGENCY_BY_CREDIT or cut_staff(name) in AGENCY_BY_CREDIT


def cut_staff(name: str) -> str:
    """Cut the words of staff off a name."""
    words = name.split()
    while len(words) > 1 and words[-1].casefold() in ROLE_WORDS:
        words.pop()
    return " ".join(words)


def is_role(name: str) -> bool:
    """Tell words of a byline that are no name: ``Diplomatic Editor``, ``Staff Reporter``."""
    return any(word.lower().strip(".") in ROLE_WORDS for word in name.split())


def write_name(name: str) -> str:
    """Write a name in ordinary letters.

    >>> write_name("ANN BELL")
    'Ann Bell'
    """
    return " ".join(
        word.title() if word.isupper() and len(word) > 2 else word for word in name.split()
    )
