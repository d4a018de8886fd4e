"""Reasons for a day of publication, and what they give together: a day, or why there is none."""

from typing import NamedTuple

from newsdigest.records import Dating, KnownDate

LONGEST_EVIDENCE = 400


class Reason(NamedTuple):
    """Why an article may have been published on a day.

    Attributes:
        day: the ISO day that it speaks for.
        first, last: the days that it allows, both included.
        exact: it leaves no other day.
        enough: it dates by itself; what is not enough can only agree or disagree with what is.
        basis: corpus or landmark.
        words: the article's own words that say so.
        because: what they were held against, and its day.
    """

    day: str
    first: str
    last: str
    exact: bool
    enough: bool
    basis: str
    words: str
    because: str


def settle_reasons(reasons: list[Reason], *, latest: str | None, told: list[str]) -> Dating:
    """The day that all ``reasons`` allow and the best of them speaks for.

    Args:
        latest: the ISO day on which the page was saved; nothing later can be right.
        told: whole days of the calendar that the article tells as past; nothing earlier can be.

    >>> near = Reason("2031-02-05", "2031-02-04", "2031-02-05", False, False, "x", "w", "b")
    >>> sure = Reason("2031-02-04", "2031-02-04", "2031-02-04", True, True, "x", "w", "b")
    >>> settle_reasons([near, sure], latest=None, told=[]).published.value
    '2031-02-04'
    >>> settle_reasons([near, sure], latest=None, told=["2031-02-09"]).note
    'it tells of 2031-02-09, after 2031-02-04: “w” (b)'
    """
    if not reasons:
        return Dating()
    reasons = sorted(reasons, key=lambda r: (not r.enough, r.basis, not r.exact))
    shown = show_reasons(reasons)
    if not any(r.enough for r in reasons):
        return Dating(None, f"what hints at its date is not enough: {shown}")
    sure = [r for r in reasons if r.enough]
    spoken_for = {r.day for r in sure if r.exact} or {r.day for r in sure}
    first, last = max(r.first for r in reasons), min(r.last for r in reasons)
    fitting = [day for day in sorted(spoken_for) if first <= day <= last]
    if len(spoken_for) > 1 or not fitting:
        days = " and ".join(sorted({r.day for r in reasons}))
        return Dating(None, f"what may date it disagrees, {days}: {shown}")
    [day] = fitting
    if latest and day > latest:
        return Dating(None, f"it was saved on {latest}, before {day}: {shown}")
    if later := max((other for other in told if other > day), default=None):
        return Dating(None, f"it tells of {later}, after {day}: {shown}")
    return Dating(KnownDate(day, "day", reasons[0].basis, shown), None)


def show_reasons(reasons: list[Reason]) -> str:
    """The reasons in words: what the article says, and what it was held against."""
    shown = "; ".join(dict.fromkeys(f"“{r.words}” ({r.because})" for r in reasons))
    return shown if len(shown) <= LONGEST_EVIDENCE else shown[: LONGEST_EVIDENCE - 2] + " …"
