"""The door for articles without a date: their lead, dated sources and landmarks in, a day out."""

from collections.abc import Iterable

from newsdigest.records import Dating
from newsdigest.timeline.undated.by_corpus import (
    find_alike,
    find_corpus_reasons,
    find_print,
    find_quoted,
)
from newsdigest.timeline.undated.by_dateline import Yearless, find_dateline_reasons
from newsdigest.timeline.undated.by_landmark import find_landmark_reasons
from newsdigest.timeline.undated.contradict import find_contradiction
from newsdigest.timeline.undated.corpus import Corpus
from newsdigest.timeline.undated.landmarks import Landmark
from newsdigest.timeline.undated.lead import Lead
from newsdigest.timeline.undated.own import join_landmarks
from newsdigest.timeline.undated.reasons import Reason, settle_reasons


def infer_date(
    lead: Lead,
    utterances: Iterable[str],
    corpus: Corpus,
    *,
    yearless: Yearless | None = None,
    retrieved: str | None = None,
    own: tuple[Landmark, ...] = (),
) -> Dating:
    """The day on which an article without a date was published, if all that is known agrees.

    Args:
        utterances: what the article quotes.
        corpus: what sources print whose date is known of itself, never by inference.
        yearless: the day that its dateline gives without a year.
        retrieved: the ISO day on which the page was saved.
        own: landmarks of the user's, beside those of the table.
    """
    quoted = find_quoted(utterances, corpus)
    printed = find_print(lead, quoted, corpus)
    reasons = [
        *(find_corpus_reasons(lead, quoted, corpus) if printed is None else ()),
        *find_landmark_reasons(lead, join_landmarks(own)),
    ]
    if yearless is not None:
        reasons += find_dateline_reasons(yearless, lead, find_alike(lead, quoted, corpus), reasons)
    if printed is not None and not reasons:
        return Dating(
            None,
            f"it prints words that {printed.source} printed on {printed.published};"
            " its own day may be another",
        )
    dating = settle_reasons(reasons, latest=retrieved)
    return contradict(lead, yearless, reasons, dating)


def contradict(
    lead: Lead, yearless: Yearless | None, reasons: list[Reason], dating: Dating
) -> Dating:
    """Take a day back that the article itself contradicts, and say by what."""
    if dating.published is None:
        if dating.note and yearless is not None:
            return Dating(None, f"{dating.note}; its dateline says “{yearless.words}”")
        return dating
    day, evidence = dating.published.value, dating.published.evidence
    if yearless is not None and not day.endswith(yearless.rest):
        return Dating(None, f"its dateline says “{yearless.words}”, not {day}: {evidence}")
    by_weekday = not any(reason.exact and reason.enough for reason in reasons)
    against = find_contradiction(lead, day, by_weekday=by_weekday)
    return Dating(None, f"{against}: {evidence}") if against else dating
