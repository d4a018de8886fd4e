"""Write the timelines of a gold file as newsdigest tells them, in the form its scorer reads.

``python tests/benchmarks/timelines.py GOLD SYSTEM [--whole]``: GOLD holds JSON Lines, a topic a
line, with ``topic``, ``keywords``, ``articles`` (``id``, ``source``, ``date``, ``text``) and
``timelines`` (``name``, ``events``: sentences by day). SYSTEM gets ``{"topic/name": {day:
[sentence]}}``. As for every published system, the keywords, the number of days and of sentences a
day are the gold's, and so are the first day and the last: articles from outside are left out.
``--whole`` gives all articles and no such days. Neither gold nor scorer is part of the project.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Timeline = dict[str, list[str]]


def main(gold: Path, system: Path, *, whole: bool) -> None:
    """Tell every timeline of ``gold``, and write them all to ``system``."""
    told = dict(tell_all(gold, whole=whole))
    system.write_text(json.dumps(told, ensure_ascii=False, indent=1), encoding="utf-8")
    print(f"{system}: {len(told)} timelines, {sum(map(len, told.values()))} days")


def tell_all(gold: Path, *, whole: bool) -> Iterator[tuple[str, Timeline]]:
    """Each timeline by its name."""
    with gold.open(encoding="utf-8") as lines, tempfile.TemporaryDirectory() as folder:
        for line in lines:
            topic = json.loads(line)
            for timeline in topic["timelines"]:
                events = timeline["events"]
                span = None if whole else (min(events), max(events))
                file = Path(folder) / "articles.jsonl"
                write_articles(file, topic["articles"], span)
                rows = run_newsdigest(file, topic["keywords"], events, span)
                yield f"{topic['topic']}/{timeline['name']}", by_day(rows)


def write_articles(
    file: Path, articles: list[dict[str, Any]], span: tuple[str, str] | None
) -> None:
    """The articles of the days of ``span``, first and last among them, as newsdigest reads them."""
    with file.open("w", encoding="utf-8") as out:
        for article in articles:
            if span is None or span[0] <= article["date"] <= span[1]:
                row = {name: article[name] for name in ("id", "date", "text")}
                out.write(json.dumps(row | {"outlet": article["source"]}) + "\n")


def run_newsdigest(
    file: Path, keywords: list[str], events: Timeline, span: tuple[str, str] | None
) -> list[dict[str, Any]]:
    """The rows of a timeline as long as that of ``events``."""
    sentences = sum(map(len, events.values())) / len(events)
    command = [sys.executable, "-m", "newsdigest", "timeline", str(file), "--format", "json"]
    command += ["--about", " ".join(keywords)]
    command += ["--days", str(len(events)), "--sentences", str(max(1, round(sentences)))]
    if span is not None:
        command += ["--since", span[0], "--until", span[1]]
    found = subprocess.run(command, stdout=subprocess.PIPE, check=True)
    rows: list[dict[str, Any]] = json.loads(found.stdout)
    return rows


def by_day(rows: list[dict[str, Any]]) -> Timeline:
    """The sentences of the rows by their day."""
    told: Timeline = {}
    for row in rows:
        told.setdefault(row["day_from"], []).append(row["summary"])
    return told


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), whole="--whole" in sys.argv)
