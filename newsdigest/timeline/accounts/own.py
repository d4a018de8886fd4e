"""The figures that an account gives as its own: not what it calls wrong, former or denied."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from newsdigest.records import Account, Span
from newsdigest.timeline.accounts.figures import DATED, DAY, Figure, list_timexes
from newsdigest.timeline.accounts.find import find_figures
from newsdigest.timeline.accounts.former import REACH, is_taken_back
from newsdigest.timeline.accounts.numbers import RIGHT, STATED
from newsdigest.timeline.accounts.numerals import COUNT_RE, read_grain, read_number
from newsdigest.timeline.isodays import count_days

RIGHT_RE = re.compile(
    rf"\b(?:{RIGHT})\s(?:{STATED})\s(?:was|is|were|are|stood at|stands at|came to)\s", re.IGNORECASE
)
BESIDE_RE = re.compile(r"\s(?:[a-z]+\s){0,2}")
POSSESSIVE = (" ", "'s ", "’s ")
SINCE_RE = re.compile(r"\b[Ss]ince\s(?:[a-z]+\s){0,3}$")
WHEN_RE = re.compile(r",?\s(?:when|in which|on which)\b")
NEAR = 90  # days
MOST_DATES = 20  # of a sentence: one with more is a table
FAR = 400  # characters behind a wrong figure in which the right one stands


def find_own_figures(account: Account, day: str) -> list[Figure]:
    """The figures of about ``day`` (ISO) that an account stands by, in order.

    Of one that is called wrong the right one takes the place, where the same sentence or the next
    gives it: "The true figure was 44."
    """
    figures = find_figures(account)
    ends = [0, *(figure.end for figure in figures)]
    former = [
        figure for figure, end in zip(figures, ends, strict=False) if is_taken_back(figure, end)
    ]
    found: list[Figure] = []
    for figure in figures:
        if not is_of_another_time(figure, day, former):
            found += put_right(figure) if figure in former else [figure]
    return found


def is_of_another_time(figure: Figure, day: str, former: list[Figure]) -> bool:
    """Tell a figure of history: its sentence names only days far from ``day``, an ISO day.

    What it names to count from ("the first talks since 1997") is no day of its own, nor is that
    of a ``former`` figure ("from 40 boats in 1997").
    """
    days = find_dates(figure, [other for other in former if other.sentence == figure.sentence])
    return bool(days) and all(lies_far(found, day) for found in days)


def find_dates(figure: Figure, former: list[Figure]) -> list[str]:
    """The days, months and years that date the sentence of a figure, as TIMEX3 values."""
    account = figure.account
    return [
        value[:DAY]
        for span, kind, value, _ in list_timexes(account, figure.sentence)[:MOST_DATES]
        if kind in DATED
        and value[:4].isdecimal()
        and not is_reference(account.text, span)
        and not any(dates_figure(span, other) for other in former)
    ]


def dates_figure(span: Span, figure: Figure) -> bool:
    """Tell whether a date is that of one figure: "40 boats in 1997", "last year's 40 boats"."""
    text = figure.account.text
    if span.start >= figure.end:
        return BESIDE_RE.fullmatch(text[figure.end : span.start][:REACH]) is not None
    return text[span.end : figure.start] in POSSESSIVE


def is_reference(text: str, span: Span) -> bool:
    """Tell a date that is only counted from: "since 2019", not "since 2019, when ..."."""
    before = text[max(0, span.start - REACH) : span.start]
    return SINCE_RE.search(before) is not None and WHEN_RE.match(text, span.end) is None


def lies_far(value: str, day: str) -> bool:
    """Tell whether a TIMEX3 value is of another year, and no day just beyond the year's end."""
    if value[:4] == day[:4]:
        return False
    try:
        return count_days(value, day) > NEAR
    except ValueError:  # a month, a year
        return True


def put_right(figure: Figure) -> Iterator[Figure]:
    """What the account gives in place of a figure that is wrong."""
    text, sentences = figure.account.text, figure.account.sentences
    after = bisect_right(sentences, figure.start, key=lambda sentence: sentence.start)
    for sentence in (figure.sentence, *sentences[after : after + 1]):
        start = max(sentence.start, figure.end)
        match = RIGHT_RE.search(text, start, min(sentence.end, start + FAR))
        number = COUNT_RE.match(text, match.end()) if match else None
        if number is not None:
            yield figure._replace(
                sentence=sentence,
                start=number.start(),
                end=number.start("rest"),
                value=read_number(number),
                bound="",
                grain=read_grain(number),
            )
            return
