"""Reasons from dated sources: they print the same words, or tell the same of such a weekday."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from newsdigest.timeline.events.group import weigh_counts
from newsdigest.timeline.isodays import shift
from newsdigest.timeline.likeness import measure_likeness
from newsdigest.timeline.terms import find_terms
from newsdigest.timeline.undated.lead import Lead, LeadSentence
from newsdigest.timeline.undated.reasons import Reason

# Two prints of one utterance: so many stems in common, and so much of the shorter print.
FEWEST_SHARED = 5
FAIR_SHARE = 0.6
# One old quotation may stand in any article; several, and many of all it quotes, make it one of
# the same day.
FEWEST_UTTERANCES = 2
FAIR_PART = 0.3
# A lead that tells the same happening as dated sentences do, and no other day's so nearly; one
# source that does is chance, because much news comes back every week.
SAME_HAPPENING = 0.55
FEWEST_SOURCES = 2
MOST_COMPARED = 50
CLEARLY = 0.75  # of the best likeness: what another day may reach at most
FEWEST_TERMS = 4
NEAR = 2  # days from the weekday that a lead names to the print of what was said on it
MOST_LED_TO = 200  # sentences to which one word leads: commoner ones lead nowhere


class DatedWords(NamedTuple):
    """What a dated source prints: an utterance, or a sentence that tells of a day.

    Attributes:
        day: the ISO day of the saying, or of what is told.
        terms: the stems of its content words.
    """

    source: str
    day: str
    terms: tuple[str, ...]


class Corpus:
    """The words of dated sources, to be looked up by what they are about.

    Args:
        utterances: what they quote, each as its source, the ISO day of the saying, and the words.
        told: the sentences that tell of a day: source, ISO day, the stems as the store keeps them.
    """

    def __init__(
        self, utterances: Iterable[tuple[str, str, str]], told: Iterable[tuple[str, str, str]]
    ) -> None:
        said = (DatedWords(source, day, find_terms(words)) for source, day, words in utterances)
        self.utterances = [row for row in said if len(row.terms) >= FEWEST_SHARED]
        self.told = [DatedWords(source, day, tuple(terms.split())) for source, day, terms in told]
        self.said_index = index_terms(self.utterances)
        self.told_index = index_terms(self.told)
        counts = Counter({term: len(rows) for term, rows in self.told_index.items()})
        self.weights = weigh_counts(counts, len(self.told))
        self.rarest = max(self.weights.values(), default=1.0)


def index_terms(rows: list[DatedWords]) -> dict[str, list[int]]:
    """The places of the rows in which each stem stands."""
    index: dict[str, list[int]] = defaultdict(list)
    for number, row in enumerate(rows):
        for term in row.terms:
            index[term].append(number)
    return index


def find_corpus_reasons(lead: Lead, utterances: Iterable[str], corpus: Corpus) -> Iterator[Reason]:
    """The days of dated sources that tell the same, where the lead names their weekday.

    Args:
        utterances: what the article quotes.
    """
    sentence = next((s for s in lead.sentences if s.weekday), None)
    if sentence is None or sentence.coming:
        return
    quoted = [terms for words in utterances if len(terms := find_terms(words)) >= FEWEST_SHARED]
    shared = [row for terms in quoted if (row := find_same_utterance(terms, corpus))]
    days = Counter(fit_day(row.day, sentence) for row in shared)
    if len(days) == 1 and len(shared) >= max(FEWEST_UTTERANCES, FAIR_PART * len(quoted)):
        [day] = days
        if day is not None:
            yield make_reason(day, sentence, f"{len(shared)} utterances as in {name_all(shared)}")
    rows = find_same_happening(sentence, corpus)
    if len({row.source for row in rows}) >= FEWEST_SOURCES or (rows and shared):
        yield make_reason(rows[0].day, sentence, f"the same as in {name_all(rows)}")


def name_all(rows: list[DatedWords]) -> str:
    """The sources of dated words, each once."""
    return ", ".join(sorted({row.source for row in rows}))


def make_reason(day: str, sentence: LeadSentence, because: str) -> Reason:
    """A reason for the day that a lead tells of: the article is of that day or the next."""
    because = f"{because}: {day}"
    return Reason(day, day, shift(day, 1), False, True, "corpus", sentence.date_words, because)


def fit_day(day: str, sentence: LeadSentence) -> str | None:
    """The last day up to ``day`` that has the weekday that a lead names.

    What was said on it is printed then or soon after, never before.
    """
    for days in range(NEAR + 1):
        near = shift(day, -days)
        if sentence.weekday == date.fromisoformat(near).isoweekday():
            return near
    return None


def find_same_utterance(terms: tuple[str, ...], corpus: Corpus) -> DatedWords | None:
    """The first dated print of an utterance."""
    counts = count_shared(terms, corpus.said_index)
    best: DatedWords | None = None
    for number, shared in counts.most_common(20):
        row = corpus.utterances[number]
        if shared < max(FEWEST_SHARED, FAIR_SHARE * min(len(terms), len(row.terms))):
            continue
        if best is None or (row.day, row.source) < (best.day, best.source):
            best = row
    return best


def find_same_happening(sentence: LeadSentence, corpus: Corpus) -> list[DatedWords]:
    """The dated sentences that tell what a lead tells, of one day that has the lead's weekday.

    None where another day is told nearly so: what comes back every week dates nothing.
    """
    terms = find_terms(sentence.words)
    likeness: dict[str, list[tuple[float, DatedWords]]] = defaultdict(list)
    for number, shared in count_shared(terms, corpus.told_index).most_common(MOST_COMPARED):
        row = corpus.told[number]
        if shared >= FEWEST_TERMS:
            value = measure_likeness(terms, row.terms, corpus.weights, unknown=corpus.rarest)
            likeness[row.day].append((value, row))
    best = {day: max(value for value, _ in rows) for day, rows in likeness.items()}
    ranked = sorted(best, key=lambda day: (-best[day], day))
    if not ranked or best[ranked[0]] < SAME_HAPPENING or fit_day(ranked[0], sentence) != ranked[0]:
        return []
    if len(ranked) > 1 and best[ranked[1]] > CLEARLY * best[ranked[0]]:
        return []
    return [
        row
        for value, row in likeness[ranked[0]]
        if value >= SAME_HAPPENING and not differ_in_numbers(terms, row.terms)
    ]


def differ_in_numbers(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell two sentences that both give numbers, and not the same."""
    numbers, others = ({term for term in terms if term[0].isdigit()} for terms in (one, other))
    return bool(numbers and others) and numbers != others


def count_shared(terms: tuple[str, ...], index: dict[str, list[int]]) -> Counter[int]:
    """How many of ``terms`` each row uses; a word that stands everywhere is passed over."""
    rows = (index.get(term, ()) for term in terms)
    return Counter(number for row in rows if len(row) <= MOST_LED_TO for number in row)
