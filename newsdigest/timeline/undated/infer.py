"""The door for articles without a date: their lead, dated sources and landmarks in, a day out."""

from collections.abc import Iterable

from newsdigest.records import Dating
from newsdigest.timeline.undated.by_corpus import Corpus, find_corpus_reasons
from newsdigest.timeline.undated.by_landmark import find_landmark_reasons
from newsdigest.timeline.undated.landmarks import Landmark
from newsdigest.timeline.undated.lead import Lead
from newsdigest.timeline.undated.own import join_landmarks
from newsdigest.timeline.undated.reasons import settle_reasons


def infer_date(
    lead: Lead,
    utterances: Iterable[str],
    corpus: Corpus,
    *,
    retrieved: str | None = None,
    own: tuple[Landmark, ...] = (),
) -> Dating:
    """The day on which an article without a date was published, if all that is known agrees.

    Args:
        utterances: what the article quotes.
        corpus: what sources print whose date is known of itself, never by inference.
        retrieved: the ISO day on which the page was saved.
        own: landmarks of the user's, beside those of the table.
    """
    reasons = [
        *find_corpus_reasons(lead, utterances, corpus),
        *find_landmark_reasons(lead, join_landmarks(own)),
    ]
    return settle_reasons(reasons, latest=retrieved, told=list(lead.told))
