"""Part a page into what stands above the article, the article's own lines, and what stands below.

Two kinds of evidence: what a line says (the markers table), and its shape and place. Inside the
body only a marker takes a line away; above and below it, shape is enough. A page without any
furniture keeps every line.
"""

from collections.abc import Iterator
from typing import NamedTuple

from newsdigest.article.captions import is_dated_caption
from newsdigest.article.comments import ENOUGH, settle_comments
from newsdigest.article.directory import Directory
from newsdigest.article.lines import Line
from newsdigest.article.shapes import (
    HAS_DATE_RE,
    is_clock,
    tell_edge_kind,
    tell_kind,
)

NEAR = 40  # lines above the body, and below it, that tell of it
TOP = 8  # the first lines of a body, where a byline may still stand between a lead and the rest
LOOKED_AT = 5000  # lines from either end of a page; what has more is no saved article
EDGE = 1000  # lines above and below a body that are looked at
SHORT = 12  # words; a heading, an item of a list
WORDY = 7  # spaces; a line that has them is more than a heading or a link
DATED = ("date", "list", "breadcrumb")  # the kinds of lines that date other stories
FEW = 5  # items of a list between the paragraphs of an article
LONGEST_BLURB = 200  # characters that tell another story under its title


class Layout(NamedTuple):
    """The lines of a page, parted.

    Attributes:
        head, body, foot: above, in and below the article; head and foot hold furniture too.
        aside: furniture that stood between the lines of the body.
        kinds: what each line is taken for, by its start; no entry where it is taken for nothing.
    """

    head: tuple[Line, ...]
    body: tuple[Line, ...]
    foot: tuple[Line, ...]
    aside: tuple[Line, ...]
    kinds: dict[int, str]


def part_lines(
    lines: tuple[Line, ...],
    directory: Directory,
    *,
    delimited: bool = False,
    lead: Line | None = None,
) -> Layout:
    """Part the lines of a page.

    Args:
        directory: of the outlets whose promotions are known.
        delimited: whether a reader of its format has found where the body begins and ends; then a
            line of some words at its edges is part of it, full stop or not.
        lead: the line that the body begins with at the latest, where it is known.

    >>> from newsdigest.article.directory import open_directory
    >>> from newsdigest.article.lines import split_lines
    >>> page = "Skip to content\\nTalks end\\nThe two sides met on the shore for an hour and left."
    >>> layout = part_lines(tuple(split_lines(page)), open_directory())
    >>> [line.text for line in layout.head], [line.text[:13] for line in layout.body]
    (['Skip to content', 'Talks end'], ['The two sides'])
    """
    top, rest = lines[:LOOKED_AT], lines[LOOKED_AT:]
    kinds = [tell_kind(line, directory) for line in top]
    kinds += [""] * (len(rest) - LOOKED_AT)
    kinds += [tell_kind(line, directory) for line in rest[-LOOKED_AT:]]
    settle_comments(lines, kinds)
    drop_lists(lines, kinds)
    first = find_first(lines, kinds, delimited=delimited, lead=lead)
    last = find_last(lines, kinds, first, delimited=delimited)
    refine_top(lines, kinds, first, last)
    body: list[Line] = []
    aside: list[Line] = []
    for line, kind in zip(lines[first:last], kinds[first:last], strict=True):
        (aside if kind else body).append(line)
    by_start = {line.start: kind for line, kind in zip(lines, kinds, strict=True) if kind}
    return Layout(lines[:first], tuple(body), lines[last:], tuple(aside), by_start)


def near(layout: Layout) -> Iterator[Line]:
    """The lines close to the body that are not of it."""
    yield from layout.head[-NEAR:]
    yield from layout.aside[:NEAR]
    yield from layout.foot[:NEAR]


def drop_lists(lines: tuple[Line, ...], kinds: list[str]) -> None:
    """Take the items after the heading of a list: to the next paragraphs, or to the end.

    Readers' comments run to the end of the page in any case, once there was a body.
    """
    if "list" not in kinds and "end" not in kinds:
        return
    prose = [not kind and line.is_prose for line, kind in zip(lines, kinds, strict=True)]
    runs = next_runs(lines, kinds, prose)
    position, read = 0, 0
    while position < len(lines):
        kind = kinds[position]
        read += len(lines[position].text) if prose[position] else 0
        position += 1
        if kind == "end" and read > ENOUGH:
            kinds[position:] = [kind or "list" for kind in kinds[position:]]
            return
        if kind != "list" or not read:
            continue  # above the article the headline itself may stand under such a heading
        resume = runs[position]
        if resume == len(lines):
            resume = find_single(lines, kinds, prose, position)
        else:
            resume = step_back(lines, kinds, position, resume)
        kinds[position:resume] = [kind or "list" for kind in kinds[position:resume]]
        position = resume


def next_runs(lines: tuple[Line, ...], kinds: list[str], prose: list[bool]) -> list[int]:
    """For each place, where a paragraph begins that another follows; the end where none does.

    A single advertisement or picture may stand between the two.
    """
    found = [len(prose)] * (len(prose) + 1)
    follows = False
    for place in range(len(prose) - 1, -1, -1):
        found[place] = place if prose[place] and follows else found[place + 1]
        if kinds[place] == "end":
            found[place] = len(prose)  # what readers write is no article
        if kinds[place] not in ("line", "caption"):
            follows = prose[place] or (not kinds[place] and is_remark(lines[place]))
    return found


def step_back(lines: tuple[Line, ...], kinds: list[str], begin: int, resume: int) -> int:
    """Step back from a paragraph after a list to the remark before it, or before its subheading.

    In a list of bare titles a short sentence is the article again; where there are more of them,
    they are the blurbs of the titles.
    """
    remarks = [
        place for place in range(begin, resume) if not kinds[place] and is_remark(lines[place])
    ]
    if len(remarks) != 1 or resume - remarks[0] > 2 or remarks[0] - begin < 2:
        return resume
    return remarks[0]


def is_remark(line: Line) -> bool:
    """Tell a sentence too short to be a paragraph: "He did not say who."."""
    return line.is_sentence and line.text.count(" ") > 1 and line.text[-1] not in "?:"


def find_single(lines: tuple[Line, ...], kinds: list[str], prose: list[bool], begin: int) -> int:
    """Find the one paragraph that is the article again after a list; the end where none is.

    It closes a page after a few bare titles; else it is the blurb of another story.
    """
    end = len(lines)
    first = next((place for place in range(begin, end) if prose[place]), end)
    if first == end:
        return end
    items = first - begin
    alone = first + 1 == end or bool(kinds[first + 1])
    bare = 1 < items <= FEW or (items <= 1 and len(lines[first].text) > LONGEST_BLURB)
    dated = bare and any(HAS_DATE_RE.search(line.text[:200]) for line in lines[begin:first])
    return first if alone and bare and not dated else end


def find_first(
    lines: tuple[Line, ...], kinds: list[str], *, delimited: bool, lead: Line | None
) -> int:
    """Find the first line of the body: the first paragraph that is no furniture."""
    for place, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        if line is lead:
            return place
        if kind:
            continue
        kinds[place] = tell_edge_kind(line) if place < EDGE else ""
        if not kinds[place] and (line.is_prose or (delimited and line.text.count(" ") >= WORDY)):
            return place
        if not kinds[place] and is_dated_caption(line):
            kinds[place] = "caption"
    return find_scrap(lines, kinds)


def find_scrap(lines: tuple[Line, ...], kinds: list[str]) -> int:
    """Find the first line that is no furniture on a page without paragraphs.

    Where no sentence is left, a note of the page is the article.
    """
    unknown = [place for place, kind in enumerate(kinds) if not kind]
    if "note" in kinds and not any(lines[place].is_sentence for place in unknown):
        place = kinds.index("note")
        kinds[place] = ""
        return place
    return unknown[0] if unknown else len(lines)


def find_last(lines: tuple[Line, ...], kinds: list[str], first: int, *, delimited: bool) -> int:
    """Find one past the last line of the body, going up from the end of the page.

    A line without a full stop goes only where furniture stands below it; so does a single
    sentence between the dates of other stories (the blurb of one).
    """
    last, evidence, dated = len(lines), 0, 0
    while last > max(first + 1, len(lines) - EDGE):
        place = last - 1
        kind = kinds[place] or tell_edge_kind(lines[place])
        wordy = delimited and lines[place].text.count(" ") >= WORDY
        if not kind and (evidence == 0 or wordy or not is_leftover(lines, kinds, place, dated)):
            break
        kinds[place] = kind or "line"
        evidence += bool(kind)
        dated += kind in DATED
        last = place
    return last


def is_leftover(lines: tuple[Line, ...], kinds: list[str], place: int, dated: int) -> bool:
    """Tell whether a line with furniture below it is furniture too.

    Args:
        dated: how many lines below it date other stories.
    """
    line, above = lines[place], lines[place - 1]
    if not line.is_sentence or line.text[-1] == "?":
        return line.text.count(" ") < SHORT or (dated > 0 and not above.is_prose)
    return dated > 0 and (kinds[place - 1] or tell_edge_kind(above)) in DATED


def refine_top(lines: tuple[Line, ...], kinds: list[str], first: int, last: int) -> None:
    """Take bylines, dates and paths from among the first lines of a body."""
    paragraphs = 0
    for place in range(first, min(first + TOP, last)):
        line = lines[place]
        paragraphs += line.is_prose
        if paragraphs > 2:
            return
        if kinds[place] or line.is_prose:
            continue
        kind = tell_edge_kind(line)
        kinds[place] = "" if kind == "date" and is_clock(line.text) else kind
