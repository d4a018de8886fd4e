"""Find the figures of an account: how many of what, what share, what sum, how long."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from itertools import islice

from newsdigest.records import Account, Span
from newsdigest.timeline.accounts.figures import Figure, make_figure
from newsdigest.timeline.accounts.lengths import tells_length
from newsdigest.timeline.accounts.numbers import (
    CLOCK_UNITS,
    DATE_UNITS,
    LOOSE_UNITS,
    MODIFIERS,
    PLURALS,
    SAME_THINGS,
    STOPS,
    TRIVIAL,
)
from newsdigest.timeline.accounts.numerals import (
    BOUND_OF,
    COUNT_RE,
    EACH_RE,
    is_part_of_number,
    read_digits,
    read_grain,
    read_number,
    read_words,
)
from newsdigest.timeline.terms import stem

THING_OF = {stem(word): stem(row.split()[0]) for row in SAME_THINGS for word in row.split()}
DURATION_RE = re.compile(r"P(?P<clock>T)?(?P<number>\d{1,6}(?:\.\d{1,3})?)(?P<unit>[A-Z])")
# "seven of nine bridges", "seven of the nine bridges"
OF_RE = re.compile(r"\s(?:out\s)?of\s(?P<known>(?:the|its|his|her|their|these|those)\s)?")
# Of each kind in an account: a page of nothing but numbers is a table, not a report.
MOST_FIGURES = 150
MOST_OF_A_THING = 50
MONEY = {"$": "dollars", "€": "euros", "£": "pounds"}


def find_figures(account: Account) -> list[Figure]:
    """The figures of an account, in order: counts, shares and sums, and durations."""
    ways = (find_durations(account), find_counts(account))
    things: dict[str, list[Figure]] = defaultdict(list)
    for way in ways:
        for figure in islice(way, MOST_FIGURES):
            things[figure.thing].append(figure)
    found = [figure for rows in things.values() for figure in rows[:MOST_OF_A_THING]]
    return sorted(found, key=lambda figure: figure.start)


def find_durations(account: Account) -> Iterator[Figure]:
    """How long something lasts: the durations of TIMEX3 that have a number."""
    for span, kind, value, mod in account.timexes:
        match = DURATION_RE.fullmatch(value) if kind == "DURATION" else None
        if match is None:
            continue
        number = float(match["number"])
        if not tells_length(account.text, span, one=number == 1):
            continue
        units = CLOCK_UNITS if match["clock"] else DATE_UNITS
        if match["unit"] in units:
            minutes = number * units[match["unit"]]
            thing = "minutes" if match["clock"] else "years" if match["unit"] == "Y" else "days"
            loose = "about" if not match["clock"] and match["unit"] in LOOSE_UNITS else ""
            yield make_figure(account, span, thing, minutes, MODIFIERS.get(mod or "", loose))


def find_counts(account: Account) -> Iterator[Figure]:
    """How many of what: a number that is no date, with the noun behind it."""
    starts = [span.start for span, *_ in account.timexes]
    whole: Figure | None = None
    for match in COUNT_RE.finditer(account.text):
        at = match.start("digits") if match["digits"] else match.start("word")
        place = bisect_right(starts, at) - 1
        if place >= 0 and at < account.timexes[place][0].end:
            continue
        if is_part_of_number(account.text, match.start()):
            continue
        if whole and whole.start == match.start():
            yield whole
        elif figure := read_count(account, match):
            yield figure
        elif whole := read_whole(account, match):
            yield make_part(match, whole)
    for match in EACH_RE.finditer(account.text):
        nouns = match["rest"].split()
        if nouns and match["one"].lower() == match["other"].lower():
            one = match["one"]
            number = read_digits(one) if one[0].isdigit() else read_words(one)
            span = Span(match.start(), match.start("rest") + len(match["rest"]))
            yield make_figure(account, span, name_thing(nouns[0].lower()), number, "")


def read_count(account: Account, match: re.Match[str]) -> Figure | None:
    """The figure of a number, if something that can be compared is counted."""
    number = read_number(match)
    end = match.start("rest")
    if match["percent"] or match["money"]:
        thing = "percent" if match["percent"] else MONEY[match["money"]]
    else:
        noun, length = find_noun(match["rest"])
        if not noun or (match["word"] and number < 2):
            return None
        thing, end = name_thing(noun), end + length
    bound = BOUND_OF.get((match["bound"] or "").lower(), "")
    figure = make_figure(account, Span(match.start(), end), thing, number, bound)
    return figure._replace(grain=read_grain(match))


def read_whole(account: Account, match: re.Match[str]) -> Figure | None:
    """What the number of ``match`` is a part of: the nine bridges of "seven of nine bridges".

    "Two of the nine bridges" takes the nine for known: they can be told elsewhere by themselves.
    """
    of = OF_RE.match(account.text, match.start("rest"))
    number = COUNT_RE.match(account.text, of.end()) if of else None
    if not of or not number or number["percent"] or number["money"]:
        return None
    figure = read_count(account, number)
    if figure is None or not 1 < read_number(match) < figure.value:
        return None
    return figure._replace(is_whole=not of["known"])


def make_part(match: re.Match[str], whole: Figure) -> Figure:
    """The part of a whole that a number tells."""
    bound = BOUND_OF.get((match["bound"] or "").lower(), "")
    span = Span(match.start(), whole.end)
    figure = make_figure(whole.account, span, whole.thing, read_number(match), bound)
    return figure._replace(grain=read_grain(match), out_of=whole.value)


def find_noun(rest: str) -> tuple[str, int]:
    """The plural that a number counts, and how far it reaches; an empty one where there is none.

    >>> find_noun(" Ukrainian prisoners from each"), find_noun("-year low"), find_noun(" drones")
    (('prisoners', 20), ('', 0), ('drones', 7))
    """
    noun, length = "", 0
    for match in re.finditer(r"[ -]([A-Za-z’'-]+)", rest):
        word = match[1].lower()
        if word in STOPS:
            break
        if (word.endswith("s") and not word.endswith(("ss", "us", "’s", "'s"))) or word in PLURALS:
            noun, length = word, match.end()
    return ("", 0) if noun in TRIVIAL else (noun, length)


def name_thing(noun: str) -> str:
    """One name for all words of a thing.

    >>> name_thing("detainees") == name_thing("prisoner"), name_thing("bridges")
    (True, 'bridg')
    """
    return THING_OF.get(stem(noun), stem(noun))
