"""Print what newsdigest costs, each figure as a ratio to a floor measured in the same run."""

import gc
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median
from time import process_time

from newsdigest.pipeline import annotate_text
from newsdigest.quotes.verbs import REPORTING
from newsdigest.records import Page
from newsdigest.timex.words import MONTHS, NUMBERS, SEASONS, UNITS, WEEKDAYS
from tests.benchmarks.generate import write_articles

RUNS = 15
ARTICLES = 5000
SEEDS = Path(__file__).parent.parent.parent / "seeds"


def main() -> None:
    """Measure start-up, annotation, ingest, queries and memory."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        measure_startup(folder)
        measure_annotation()
        measure_pile(folder)


def child(*arguments: str, **environment: str) -> float:
    """The CPU seconds of one run of Python with ``arguments``."""
    before = getrusage(RUSAGE_CHILDREN)
    subprocess.run(
        [sys.executable, *arguments],
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=os.environ | environment,
    )
    after = getrusage(RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def measure_startup(folder: Path) -> None:
    """Start-up against ``python -c pass``, in turns, so that drift hits both."""
    store = str(folder / "seeds.db")
    child("-m", "newsdigest", "ingest", str(SEEDS), "--store", store)
    commands = {
        "--version": (["--version"], {}),
        "timeline --format json": (["timeline", "--store", store, "-f", "json"], {}),
        "timeline (table)": (["timeline", "--store", store], {"FORCE_COLOR": "1"}),
        "quotes --speaker Medinsky": (
            ["quotes", "--store", store, "-s", "Medinsky"],
            {"FORCE_COLOR": "1"},
        ),
    }
    floors: list[float] = []
    costs: dict[str, list[float]] = {label: [] for label in commands}
    for _ in range(RUNS):
        floors.append(child("-c", "pass"))
        for label, (arguments, environment) in commands.items():
            costs[label].append(child("-m", "newsdigest", *arguments, **environment))
    print(f"start-up, against python -c pass ({median(floors) * 1000:.0f} ms CPU):")
    for label, taken in costs.items():
        print(f"  {label:28} {median(taken) / median(floors):5.1f} x")


def measure_annotation() -> None:
    """Annotation of the seeds against one scan by one compiled alternation of trigger words."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.iterdir())]
    verbs = {form for row in REPORTING for form in row.forms.split()}
    times = {
        form for word in (*MONTHS, *WEEKDAYS, *UNITS, *SEASONS, *NUMBERS) for form in cases(word)
    }
    words = sorted(verbs | times, key=len, reverse=True)
    pattern = re.compile(r"\b(?:" + "|".join(map(re.escape, words)) + r")\b")
    short = re.compile(r"\b(?:" + "|".join(map(re.escape, words[-70:])) + r")\b")
    size = sum(map(len, texts)) / 1e6
    gc.disable()
    for text in texts:
        annotate_text(text, "2025-05-17")
    scan = best(lambda: [pattern.findall(text) for text in texts])
    small = best(lambda: [short.findall(text) for text in texts])
    cost = best(lambda: [annotate_text(text, "2025-05-17") for text in texts])
    gc.enable()
    print(f"annotation of the seeds: {size / cost:.2f} MB per CPU-second")
    print(f"  one scan by its {len(words)} words ({size / scan:.1f} MB/s): {cost / scan:.1f} x")
    print(f"  one scan by 70 of them ({size / small:.1f} MB/s): {cost / small:.1f} x")
    double = [text + "\n\n" + text for text in texts]
    twice = best(lambda: [annotate_text(text, "2025-05-17") for text in double])
    print(f"  the doubled text: {twice / cost:.2f} x")


def cases(word: str) -> tuple[str, str]:
    """A word as it stands in a sentence and at the head of one."""
    return word, word.capitalize()


def best(run: object, rounds: int = 7) -> float:
    """The CPU seconds of the quickest of some rounds."""
    assert callable(run)
    found = []
    for _ in range(rounds):
        start = process_time()
        run()
        found.append(process_time() - start)
    return min(found)


def measure_pile(folder: Path) -> None:
    """Ingest and query of a pile, against reading and splitting the same files."""
    pile, store = folder / "pile", str(folder / "pile.db")
    size = write_articles(pile, ARTICLES)
    start = process_time()
    for path in sorted(pile.iterdir()):
        Page(str(path), path.read_text(encoding="utf-8"), "").text.split()
    floor = process_time() - start
    first = child("-m", "newsdigest", "ingest", str(pile), "--store", store)
    again = child("-m", "newsdigest", "ingest", str(pile), "--store", store)
    print(f"{ARTICLES} generated articles, {size / 1e6:.1f} MB, read and split in {floor:.2f} s:")
    print(f"  ingest  {first:6.2f} s  {first / floor:6.1f} x  ({ARTICLES / first:.0f} articles/s)")
    print(f"  again   {again:6.2f} s  {again / floor:6.1f} x")
    nothing = child("-c", "pass")
    for arguments in (
        ["timeline", "-f", "json"],
        ["timeline", "-f", "json", "--since", "2025-06-03", "--until", "2025-06-05"],
        ["timeline", "-f", "json", "--about", "pipeline Geneva"],
        ["quotes", "-f", "json", "--speaker", "Okafor", "--limit", "20"],
        ["sources", "-f", "json", "--limit", "20"],
    ):
        cost = child("-m", "newsdigest", *arguments, "--store", store)
        print(f"  {' '.join(arguments):58} {cost:6.2f} s  {cost / nothing:6.1f} x python -c pass")
    peak = getrusage(RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"peak memory of the largest command: {peak:.0f} MB")


if __name__ == "__main__":
    main()
