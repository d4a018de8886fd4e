"""Signatures: the names of those who wrote an article, between its headline and its lead.

No "By" tells them; a name alone is as well a place, a section or whom the article is about. So a
signature stands beside the day, above the writer's role or under a heading like "Opinion", and no
word of it is one of the article's own.
"""

import re
from collections.abc import Iterable, Iterator

from newsdigest.article.authors import JOINT_RE, NAME_RE, is_organisation
from newsdigest.article.directory import Directory
from newsdigest.article.furniture import NEAR, TOP, Layout
from newsdigest.article.lines import Line
from newsdigest.article.markers import (
    DATE_LINE_WORDS,
    LABELS,
    MEDIA_WORDS,
    NAVIGATION_WORDS,
    NEWSPAPER_WORDS,
    OPINION_HEADINGS,
    PARTICLES,
    ROLE_WORDS,
    VALUED_WORDS,
    WRITERS,
)
from newsdigest.article.places import PLACES

LONGEST = 80  # characters
NAME_WORDS = range(2, 4)  # of a name, particles not counted
REACH = 50_000  # characters of a body that are looked through for the words of a name

# Ann Bell in Rome     Ann Bell in Rome and Carl Orlov in New Delhi
BASED_RE = re.compile(r",? in [A-Z][\w.'’-]{1,24}(?: [A-Z][\w.'’-]{1,24}){0,2}(?=,| and |\Z)")
# Ann Bell is the author of a history of the harbour.
TOLD_RE = re.compile(r",? (?:is|was|writes|reports) ")
# Ann Bell covers the courts of Rome.     Ann Bell, in Rome, has reported on the harbour since 2029.
ABOUT_RE = re.compile(
    r"(?:,[^,.]{2,80},)?\s(?:covers|writes|reports|has\s(?:covered|written|reported)|reported\sfrom)\s"
    rf"|(?:,[^,.]{{2,80}},)?\sis\s(?:an?|the)\s[^.]{{0,80}}?\b(?:{'|'.join(sorted(WRITERS))})\b"
)
GLUED_RE = re.compile(r"[a-z]{4}[A-Z]")  # Ann DahlbergPolitics; but MacDonald
WORD_RE = re.compile(r"[^\W\d_]+")
# Words that are no part of a person's name.
NO_NAMES = (
    DATE_LINE_WORDS | LABELS | MEDIA_WORDS | NAVIGATION_WORDS | NEWSPAPER_WORDS | ROLE_WORDS
    | VALUED_WORDS
) - set(PARTICLES)  # fmt: skip


def find_signature(
    layout: Layout, title: str | None, directory: Directory
) -> tuple[Line | None, tuple[str, ...]]:
    """Find the line between headline and lead that names who wrote the article.

    Returns:
        The line, and the names.
    """
    if title is None:
        return None, ()
    places = [place for place, line in enumerate(layout.head) if line.text.startswith(title)]
    heading = layout.head[places[0] - 1].text if places and places[0] else ""
    lines = list_top(layout, places[-1] + 1 if places else len(layout.head))
    kinds = [layout.kinds.get(line.start, "") for line in lines]
    opinion = heading.casefold() in OPINION_HEADINGS
    for place, line in enumerate(lines):
        if kinds[place] or len(line.text) > LONGEST or line.is_sentence:
            continue
        dated = "date" in kinds[max(0, place - 1) : place + 2]
        below = lines[place + 1].text if place + 1 < len(lines) else ""
        alone = is_role(below) or (opinion and place == 0)
        if not dated and not alone:
            continue
        names = read_signature(line.text, directory)
        if names and not spell_words(names) & spell_words((title, *list_paragraphs(layout, names))):
            return line, names
    return None, ()


def drop_about(body: list[Line], authors: tuple[str, ...]) -> list[Line]:
    """Drop what tells of who wrote the article: paragraphs among its first ones, and its last."""
    if not authors:
        return body
    top = [line for line in body[:TOP] if not any(tells_of(line.text, name) for name in authors)]
    kept = (top or body[:1]) + body[TOP:]
    end = len(kept)
    while end > 1 and any(tells_of(kept[end - 1].text, name) for name in authors):
        end -= 1
    return kept[:end]


def tells_of(text: str, name: str) -> bool:
    """Tell a paragraph that says who a writer is.

    >>> tells_of("Ann Bell covers the courts of Rome.", "Ann Bell")
    True
    >>> tells_of("Ann Bell said that she covers the courts of Rome.", "Ann Bell")
    False
    """
    return text.startswith(name) and ABOUT_RE.match(text, len(name)) is not None


def list_top(layout: Layout, begin: int) -> list[Line]:
    """The lines of the head from ``begin`` on, and of the body to where the article runs on."""
    top = layout.head[max(begin, len(layout.head) - NEAR) :]
    body = layout.body[:TOP]
    limit = next((line.start for line in body[1:] if line.is_prose), 0)
    inner = [line for line in (*body, *layout.aside[:TOP]) if line.start < limit]
    return sorted((*top, *inner))


def list_paragraphs(layout: Layout, names: tuple[str, ...]) -> Iterator[str]:
    """The paragraphs of an article, but for the signature and a last one about the writer."""
    read = 0
    for line in layout.body:
        name = next((name for name in names if line.text.startswith(name)), None)
        about = line is layout.body[-1] and TOLD_RE.match(line.text, len(name or ""))
        if name is None or (line.is_prose and not about):
            yield line.text[:REACH]
        read += len(line.text)
        if read > REACH:
            return


def spell_words(texts: Iterable[str]) -> set[str]:
    return {word for text in texts for word in WORD_RE.findall(text.casefold())}


def read_signature(text: str, directory: Directory) -> tuple[str, ...]:
    """Read the names of a signature; none where anything else stands in it.

    >>> from newsdigest.article.directory import open_directory
    >>> lines = ("Ann Bell and Carl van Dahl", "Ann Bell in Rome", "Ann Bell Harbour correspondent")
    >>> [read_signature(line, open_directory()) for line in (*lines, "Hong Kong", "Sky News")]
    [('Ann Bell', 'Carl van Dahl'), ('Ann Bell',), ('Ann Bell',), (), ()]
    """
    words = cut_role(BASED_RE.sub("", text))
    joints = [(joint.start(), joint.end()) for joint in JOINT_RE.finditer(words)]
    starts = (0, *(end for _, end in joints))
    ends = (*(start for start, _ in joints), len(words))
    names = tuple(words[start:end] for start, end in zip(starts, ends, strict=True))
    return names if all(is_name(name, directory) for name in names) else ()


def is_name(name: str, directory: Directory) -> bool:
    """Tell what can be a person's name: two words or three, none of them a word of pages."""
    words = name.split()
    return (
        NAME_RE.fullmatch(name) is not None
        and sum(word not in PARTICLES for word in words) in NAME_WORDS
        and not name.isupper()
        and not GLUED_RE.search(name)
        and not any(word.casefold().strip(".") in NO_NAMES for word in words)
        and name not in PLACES
        and not is_organisation(name, directory)
    )


def is_role(text: str) -> bool:
    """Tell a line that says what somebody writes: ``Business reporter``."""
    words = text.casefold().split()
    return 0 < len(words) < 6 and words[-1] in WRITERS and words[0] not in ("a", "an", "the")


def cut_role(text: str) -> str:
    """Cut what somebody writes off behind a name: ``Ann Bell Harbour correspondent``.

    The words of sections and roles go, and those in small letters; where that is the last word
    alone, one in capitals between it and the name is what it is about.
    """
    words = text.split()
    if words[-1].casefold() not in WRITERS:
        return text
    end = len(words) - 1
    while end > 0 and (words[end - 1].islower() or words[end - 1].casefold() in NO_NAMES):
        if words[end - 1] in PARTICLES:
            break
        end -= 1
    if end == len(words) - 1 > NAME_WORDS[0] and words[end].islower():
        end -= 1
    return " ".join(words[:end]).rstrip(",")
