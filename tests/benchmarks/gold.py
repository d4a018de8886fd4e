"""Annotate public gold and score it: ``make gold GOLD=folder SCORERS=folder``.

GOLD holds JSON Lines with ``id``, ``text``, ``dct`` and the gold itself; SCORERS holds the programs
``score_timex.py`` and ``score_quotes.py``, which take gold and predictions. Neither is part of the
project.
"""

import subprocess
import sys
from pathlib import Path

# What to score with which program: file, scorer, options.
RUNS = (
    ("timebank.jsonl", "score_timex.py", ()),
    ("aquaint.jsonl", "score_timex.py", ()),
    ("ggt.dev.jsonl", "score_quotes.py", ()),
    ("ggt.dev.jsonl", "score_quotes.py", ("--direct",)),
    ("polnear.dev.jsonl", "score_quotes.py", ("--speech",)),
    ("gum_news.jsonl", "score_quotes.py", ("--speech",)),
)


def main(gold: Path, scorers: Path) -> int:
    """Score every gold file that is there; give back 1 where there is none."""
    found = [run for run in RUNS if (gold / run[0]).exists()]
    if not found:
        print(f"{gold} holds no gold: one of {', '.join(sorted({run[0] for run in RUNS}))}")
        return 1
    for name, scorer, options in found:
        predictions = annotate(gold / name)
        print(f"== {name} {' '.join(options)}", flush=True)
        subprocess.run(
            [sys.executable, scorers / scorer, gold / name, predictions, *options], check=True
        )
    return 0


def annotate(file: Path) -> Path:
    """The annotations of a gold file, made anew."""
    predictions = file.with_suffix(".predictions")
    with predictions.open("wb") as out:
        subprocess.run(
            [sys.executable, "-m", "newsdigest", "annotate", file], stdout=out, check=True
        )
    return predictions


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
