"""Reasons from dated sources: they print the same words, or tell the same of such a weekday."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from newsdigest.timeline.isodays import shift
from newsdigest.timeline.likeness import measure_likeness
from newsdigest.timeline.terms import find_terms
from newsdigest.timeline.undated.corpus import FEWEST_SHARED, Corpus, DatedWords, most_shared
from newsdigest.timeline.undated.lead import Lead, LeadSentence
from newsdigest.timeline.undated.reasons import Reason

# So much of the shorter of two prints of one utterance has to stand in the other.
FAIR_SHARE = 0.6
# One old quotation may stand in any article; several, and many of all it quotes, hint at the day.
FEWEST_UTTERANCES = 2
FAIR_PART = 0.3
# A lead that tells the same happening as dated sentences do, and no other day's so nearly.
SAME_HAPPENING = 0.55
MOST_COMPARED = 50
NEAREST = 20
CLEARLY = 0.75  # of the best likeness: what another day may reach at most
SAME_MATTER = 0.4  # a likeness that does not tell which day, but well in which weeks
FEWEST_TERMS = 4
FEWEST_PRINTED = 7  # stems of a sentence by which it is known to be the same
NEAR = 2  # days from the weekday that a lead names to the print of what was said on it
SAME_WORDS = 0.9  # of a sentence's stems: it is printed again, from the other page or its source


class Quoted(NamedTuple):
    """An utterance that an article quotes, and the first dated print of it, if there is one."""

    words: str
    row: DatedWords | None


def find_corpus_reasons(lead: Lead, quoted: list[Quoted], corpus: Corpus) -> Iterator[Reason]:
    """What hints at a day: dated sources of it tell the same, and the lead names its weekday.

    A source that tells it days after is none: it may tell it as what went before its own news,
    and so may the article.

    Args:
        quoted: what the article quotes; what stands in the sentence itself is no second sign.
    """
    sentence = find_news(lead)
    if sentence is None:
        return
    others = [utterance for utterance in quoted if utterance.words not in sentence.words]
    shared = [utterance.row for utterance in others if utterance.row]
    if len(shared) >= max(FEWEST_UTTERANCES, FAIR_PART * len(others)):
        because = f"{len(shared)} utterances as in {name_all(shared)}"
        reason = make_reason(shared, sentence, because)
        if reason is not None:
            yield reason._replace(sign="quotations")
    rows = find_same_happening(sentence, corpus)
    if rows and fit_day(rows[0].day, sentence) == rows[0].day:
        reason = make_reason(rows, sentence, f"the same as in {name_all(rows)}")
        if reason is not None:
            yield reason


def find_news(lead: Lead) -> LeadSentence | None:
    """The sentence that says of which weekday an article tells its news, if one does."""
    sentence = next((s for s in lead.sentences if s.weekday), None)
    return None if sentence is None or sentence.coming or sentence.aside else sentence


def name_all(rows: list[DatedWords]) -> str:
    """The sources of dated words, each once."""
    return ", ".join(sorted({row.source for row in rows}))


def make_reason(rows: list[DatedWords], sentence: LeadSentence, because: str) -> Reason | None:
    """A reason for the day that a lead tells of: the article is of that day or the next.

    None where the sources do not agree on one day, or none of them is of that day itself.
    """
    days = {fit_day(row.day, sentence) for row in rows}
    day = days.pop()
    if days or day is None or not any(row.published == day for row in rows):
        return None
    because = f"{because}: {day}"
    return Reason(day, day, shift(day, 1), False, False, "corpus", sentence.date_words, because)


def fit_day(day: str, sentence: LeadSentence) -> str | None:
    """The last day up to ``day`` that has the weekday that a lead names.

    What was said on it is printed then or soon after, never before.
    """
    for days in range(NEAR + 1):
        near = shift(day, -days)
        if sentence.weekday == date.fromisoformat(near).isoweekday():
            return near
    return None


def find_print(lead: Lead, quoted: list[Quoted], corpus: Corpus) -> DatedWords | None:
    """The first dated source that prints the lead in the same words, and all that it quotes.

    Nobody knows on which day words are printed again.
    """
    found = []
    for sentence in lead.sentences:
        dates = frozenset(find_terms(sentence.date_words))
        terms = tuple(term for term in find_terms(sentence.words) if term not in dates)
        for number, known in most_shared(terms, corpus.told_index, NEAREST):
            row = corpus.told[number]
            if known >= max(FEWEST_PRINTED, SAME_WORDS * max(len(terms), len(row.terms))):
                found.append(row)
    sources = {row.source for row in found}
    shared = sum(u.row is not None and u.row.source in sources for u in quoted)
    if shared < SAME_WORDS * len(quoted):
        return None
    return min(found, key=lambda row: (row.published, row.source), default=None)


def find_quoted(utterances: Iterable[str], corpus: Corpus) -> list[Quoted]:
    """The utterances that are long enough to be known again, each with its first dated print.

    >>> find_quoted(["No."], Corpus((), ()))
    []
    """
    found = ((words, find_terms(words)) for words in utterances)
    return [
        Quoted(words, find_same_utterance(terms, corpus))
        for words, terms in found
        if len(terms) >= FEWEST_SHARED
    ]


def find_same_utterance(terms: tuple[str, ...], corpus: Corpus) -> DatedWords | None:
    """The first dated print of an utterance."""
    best: DatedWords | None = None
    for number, shared in most_shared(terms, corpus.said_index, NEAREST):
        row = corpus.utterances[number]
        if shared < max(FEWEST_SHARED, FAIR_SHARE * min(len(terms), len(row.terms))):
            continue
        if best is None or (row.day, row.source) < (best.day, best.source):
            best = row
    return best


def find_same_happening(sentence: LeadSentence, corpus: Corpus) -> list[DatedWords]:
    """The dated sentences of one day that tell what a lead tells.

    None where another day is told nearly so: what comes back every week dates nothing.
    """
    likeness: dict[str, list[tuple[float, DatedWords]]] = defaultdict(list)
    for value, row in measure_alike(sentence, corpus):
        likeness[row.day].append((value, row))
    best = {day: max(value for value, _ in rows) for day, rows in likeness.items()}
    ranked = sorted(best, key=lambda day: (-best[day], day))
    if not ranked or best[ranked[0]] < SAME_HAPPENING:
        return []
    if len(ranked) > 1 and best[ranked[1]] > CLEARLY * best[ranked[0]]:
        return []
    return [row for value, row in likeness[ranked[0]] if value >= SAME_HAPPENING]


def find_alike(lead: Lead, quoted: list[Quoted], corpus: Corpus) -> list[DatedWords]:
    """What dated sources print, of whatever day, on the matter that an article tells or quotes."""
    rows = [
        row
        for sentence in lead.sentences
        for value, row in measure_alike(sentence, corpus)
        if value >= SAME_MATTER
    ]
    return rows + [utterance.row for utterance in quoted if utterance.row]


def measure_alike(sentence: LeadSentence, corpus: Corpus) -> Iterator[tuple[float, DatedWords]]:
    """How like a sentence of the lead dated ones are, those that give other numbers left out."""
    terms = find_terms(sentence.words)
    for number, shared in most_shared(terms, corpus.told_index, MOST_COMPARED):
        row = corpus.told[number]
        if shared >= FEWEST_TERMS and not differ_in_numbers(terms, row.terms):
            yield measure_likeness(terms, row.terms, corpus.weights, unknown=corpus.rarest), row


def differ_in_numbers(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell two sentences that both give numbers, and not the same."""
    numbers, others = ({term for term in terms if term[0].isdigit()} for terms in (one, other))
    return bool(numbers and others) and numbers != others
