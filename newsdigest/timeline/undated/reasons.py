"""Reasons for a day of publication, and what they give together: a day, or why there is none."""

from typing import Literal, NamedTuple

from newsdigest.records import Dating, KnownDate

LONGEST_EVIDENCE = 400


Sign = Literal["sentence", "quotations", "dateline"]


class Reason(NamedTuple):
    """Why an article may have been published on a day.

    Attributes:
        day: the ISO day that it speaks for.
        first, last: the days that it allows, both included.
        exact: it leaves no other day.
        enough: it dates by itself; of what is not enough, the quotations and a sentence must
            speak for one day, else it can only agree or disagree.
        basis: corpus or landmark.
        words: the article's own words that say so.
        because: what they were held against, and its day.
        sign: what of the article speaks; one sentence, read twice, is still one reason.
    """

    day: str
    first: str
    last: str
    exact: bool
    enough: bool
    basis: str
    words: str
    because: str
    sign: Sign = "sentence"


def settle_reasons(reasons: list[Reason], *, latest: str | None = None) -> Dating:
    """The day that all ``reasons`` allow and the best of them speaks for.

    Args:
        latest: the ISO day on which the page was saved; nothing later can be right.

    >>> near = Reason("2031-02-05", "2031-02-04", "2031-02-05", False, False, "x", "w", "b")
    >>> sure = Reason("2031-02-04", "2031-02-04", "2031-02-04", True, True, "x", "w", "b")
    >>> settle_reasons([near, sure]).published.value
    '2031-02-04'
    >>> settle_reasons([near]).note
    'what hints at its date is not enough: “w” (b)'
    >>> settle_reasons([near, near._replace(sign="quotations")]).published.value
    '2031-02-05'
    """
    if not reasons:
        return Dating()
    reasons = sorted(reasons, key=lambda r: (not r.enough, r.basis, not r.exact))
    shown = show_reasons(reasons)
    sure = [r for r in reasons if r.enough] or find_agreed(reasons)
    if not sure:
        return Dating(None, f"what hints at its date is not enough: {shown}")
    spoken_for = {r.day for r in sure if r.exact} or {r.day for r in sure}
    first, last = max(r.first for r in reasons), min(r.last for r in reasons)
    fitting = [day for day in sorted(spoken_for) if first <= day <= last]
    if len(spoken_for) > 1 or not fitting:
        days = " and ".join(sorted({r.day for r in reasons}))
        return Dating(None, f"what may date it disagrees, {days}: {shown}")
    [day] = fitting
    if latest and day > latest:
        return Dating(None, f"it was saved on {latest}, before {day}: {shown}")
    return Dating(KnownDate(day, "day", reasons[0].basis, shown), None)


def find_agreed(reasons: list[Reason]) -> list[Reason]:
    """What hints at the day for which both the quotations and a sentence speak, if it is one.

    Each would also allow the next day; but a report of the next day tells something newer, or
    quotes somebody new.
    """
    days = {r.day for r in reasons}
    signs = {r.sign for r in reasons}
    return reasons if len(days) == 1 and {"quotations", "sentence"} <= signs else []


def show_reasons(reasons: list[Reason]) -> str:
    """The reasons in words: what the article says, and what it was held against."""
    shown = "; ".join(dict.fromkeys(f"“{r.words}” ({r.because})" for r in reasons))
    return shown if len(shown) <= LONGEST_EVIDENCE else shown[: LONGEST_EVIDENCE - 2] + " …"
