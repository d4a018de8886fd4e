"""Print what grouping dated sentences into events costs, and what it costs of twice as many."""

import gc
from random import Random
from time import process_time

from newsdigest.records import KnownDate, ToldMention
from newsdigest.timeline.build import build_timeline
from tests.factories import make_told

SIZES = (5_000, 10_000, 20_000, 40_000)
REPORTS = 4  # of an event, on average
WORDS = 4_000
RUNS = 7  # the quickest counts: what another program took of the machine is no cost of ours
LETTERS = ("bcdfgklmnprstvz", "aeiou")


def main() -> None:
    """Measure reports of one day, and of four weeks."""
    words = make_words(Random(1))
    for days in (1, 28):
        costs = measure([make_reports(number, days, words) for number in SIZES])
        print(f"grouping reports of {days} days: {costs[-1]:.1f} s CPU for {SIZES[-1]}; doubled:")
        for size, before, after in zip(SIZES[1:], costs, costs[1:], strict=False):
            print(f"  {size:6} reports {after / before:5.2f} x")
        doublings = len(SIZES) - 1
        print(f"  on average     {(costs[-1] / costs[0]) ** (1 / doublings):5.2f} x")


def measure(piles: list[list[ToldMention]]) -> list[float]:
    """The CPU seconds that the timeline of each pile takes."""
    gc.collect()
    gc.disable()
    taken: list[list[float]] = [[] for _ in piles]
    for _ in range(RUNS):  # pile after pile, so that a slow minute slows all of them
        for pile, times in zip(piles, taken, strict=True):
            start = process_time()
            build_timeline(pile)
            times.append(process_time() - start)
    gc.enable()
    return [min(times) for times in taken]


def make_words(chance: Random) -> list[str]:
    """Words that no language has."""
    syllables = [first + second for first in LETTERS[0] for second in LETTERS[1]]
    return ["".join(chance.choices(syllables, k=4)) for _ in range(WORDS)]


def make_reports(number: int, days: int, words: list[str]) -> list[ToldMention]:
    """Reports of invented events, each outlet in words that are partly its own."""
    chance = Random(2)
    told = []
    for outlet in range(number):
        event = chance.randrange(number // REPORTS)
        own = Random(event)
        shared = [words[int(WORDS * own.random() ** 2)] for _ in range(10)]
        kept = [word for word in shared if chance.random() < 0.8]
        sentence = " ".join([*kept, *chance.choices(words, k=5)]).capitalize() + "."
        day = f"2031-05-{1 + own.randrange(days):02}"
        date = KnownDate(day, "day", "relative", day)
        told.append(make_told(sentence, f"Outlet {outlet}", date=date))
    return told


if __name__ == "__main__":
    main()
