"""What only one account tells: its sentences that no other account comes near."""

from collections import Counter, defaultdict
from collections.abc import Set
from math import log, sqrt

from newsdigest.records import Account, Sentence
from newsdigest.timeline.events.clearest import GOOD_LENGTH, LEANING_RE, has_whole_quotations
from newsdigest.timeline.terms import find_terms

TOLD_ELSEWHERE = 0.3  # cosine from which another account tells the same
MOST = 3  # sentences of a source
DECAY = 0.1  # what a place further down costs
FEWEST_TERMS = 4
MOST_READ = 200  # sentences of an account: more is no report of one event

Terms = tuple[str, ...]


def find_alone(
    accounts: list[Account], shared: Set[tuple[str, int]] = frozenset()
) -> list[tuple[Account, Sentence]]:
    """For each account, in its own order, the sentences that it alone tells.

    The lead is not asked: everybody has one. Near the front first, and those that say most of
    what their article is about.

    Args:
        shared: sentences that tell what others tell as well, by source and start.
    """
    told = [
        (account, [(s, find_terms(account.text[s.start : s.end])) for s in first_of(account)])
        for account in accounts
    ]
    weights = weigh([terms for _, rows in told for _, terms in rows])
    found = []
    for account, rows in told:
        own = Counter(term for _, terms in rows for term in terms)
        others = index_others(told, account)
        ranked = []
        lead = next((s for s, _ in rows if not s.heading), None)
        for place, (sentence, terms) in enumerate(rows):
            known = sentence is lead or (account.source.id, sentence.start) in shared
            if known or not can_stand(account, sentence, terms):
                continue
            if max_likeness(terms, others, weights) < TOLD_ELSEWHERE:
                worth = sum(weights[t] * (own[t] - 1) for t in terms) / sqrt(len(terms))
                ranked.append((-(worth + 1) / (1 + DECAY * place), place, sentence))
        chosen = sorted(ranked)[:MOST]
        found += [(account, sentence) for _, _, sentence in sorted(chosen, key=lambda row: row[1])]
    return found


def first_of(account: Account) -> tuple[Sentence, ...]:
    """The sentences of an account that are looked at."""
    return account.sentences[:MOST_READ]


def can_stand(account: Account, sentence: Sentence, terms: Terms) -> bool:
    """Tell whether a sentence can be understood, and says something."""
    words = account.text[sentence.start : sentence.end]
    if sentence.heading or len(terms) < FEWEST_TERMS or LEANING_RE.match(words):
        return False
    return words.count(" ") + 1 in GOOD_LENGTH and has_whole_quotations(words)


def weigh(sentences: list[Terms]) -> dict[str, float]:
    """The squared weight of each stem: the rarer, the more it tells (IDF).

    Among these sentences alone, unlike for grouping: all speak of one event, and what tells them
    apart is what is rare among them.
    """
    counts = Counter(term for terms in sentences for term in terms)
    return {term: log(1 + len(sentences) / count) ** 2 for term, count in counts.items()}


def index_others(
    told: list[tuple[Account, list[tuple[Sentence, Terms]]]], account: Account
) -> dict[str, list[Terms]]:
    """The sentences of all other accounts, by their stems."""
    index: dict[str, list[Terms]] = defaultdict(list)
    for other, rows in told:
        if other.source.id != account.source.id:
            for _, terms in rows:
                for term in terms:
                    index[term].append(terms)
    return index


def max_likeness(terms: Terms, others: dict[str, list[Terms]], weights: dict[str, float]) -> float:
    """The cosine of the nearest sentence in another account."""
    shared: dict[int, float] = defaultdict(float)
    rows: dict[int, Terms] = {}
    for term in terms:
        for other in others.get(term, ()):
            shared[id(other)] += weights[term]
            rows[id(other)] = other
    length = sum(weights[term] for term in terms)
    return max(
        (
            common / sqrt(length * sum(weights[term] for term in rows[place]))
            for place, common in shared.items()
        ),
        default=0.0,
    )
