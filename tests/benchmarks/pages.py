"""Print how many articles newsdigest reads in a CPU-second, text and HTML, against two floors.

The floors are measured in the same run and in turns: reading the files, and trafilatura's `extract`
of the same pages, where it is installed.
"""

import json
import tempfile
from collections.abc import Callable
from pathlib import Path
from random import Random
from statistics import median
from time import process_time

from newsdigest.article.read import load_pages
from newsdigest.pipeline import annotate_page, read_article
from newsdigest.records import Page
from tests.benchmarks.generate import write_articles

PAGES = 200
ROUNDS = 3
FLOORS = ("reading the files", "trafilatura's extract")
SECTIONS = ("World", "Politics", "Business", "Culture", "Sport", "Weather", "Opinion", "Video")


def main() -> None:
    """Measure the pages of both formats."""
    with tempfile.TemporaryDirectory() as name:
        texts, pages = Path(name) / "text", Path(name) / "html"
        write_articles(texts, PAGES)
        write_pages(texts, pages)
        measure("text", sorted(texts.iterdir()))
        measure("HTML", sorted(pages.iterdir()))


def write_pages(texts: Path, folder: Path) -> None:
    """Write the texts as web pages: JSON-LD, navigation, scripts and other stories around them."""
    folder.mkdir()
    chance = Random(20250516)
    headlines = [text.read_text(encoding="utf-8").split("\n")[0] for text in texts.iterdir()]
    for text in texts.iterdir():
        title, _, body = text.read_text(encoding="utf-8").partition("\n\n")
        others = "".join(write_story(chance.choice(headlines)) for _ in range(30))
        page = write_page(title, body.split("\n\n"), others, int(text.stem))
        (folder / f"{text.stem}.html").write_text(page, encoding="utf-8")


def write_page(title: str, paragraphs: list[str], others: str, number: int) -> str:
    """Write one web page."""
    links = "".join(f'<li><a href="/{name.lower()}">{name}</a></li>' for name in SECTIONS)
    stated = {
        "@type": "NewsArticle",
        "headline": title,
        "datePublished": f"2025-06-{1 + number % 28:02}T09:30:00+02:00",
        "author": [{"@type": "Person", "name": "Anna Kovacs"}],
        "publisher": {"@type": "Organization", "name": "The Harbour Post"},
    }
    body = "\n".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    script = "var a=" + json.dumps(list(range(2000))) + ";"
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<title>{title} | The Harbour Post</title><meta property="og:title" content="{title}">
<script>{script}</script><script type="application/ld+json">{json.dumps(stated)}</script></head>
<body><header><nav><ul>{links}</ul></nav></header>
<main><article><h1>{title}</h1><p class="by">By Anna Kovacs</p>
{body}</article></main><aside><h2>Most read</h2>{others}</aside>
<footer><ul>{links}</ul><p>© 2025 The Harbour Post</p></footer></body></html>"""


def write_story(headline: str) -> str:
    """Write another story of a page: a title with its picture."""
    return f'<div class="card"><img src="/p.jpg" alt=""><h3><a href="/s">{headline}</a></h3></div>'


def measure(kind: str, files: list[Path]) -> None:
    """Print the cost of pages of one kind; every way is tried in every round."""
    ways: dict[str, Callable[[Path], object]] = {
        **dict(zip(FLOORS, (read_bytes, extract_body), strict=True)),
        "newsdigest, the article": lambda path: [read_article(page) for page in read_pages(path)],
        "newsdigest, the whole line": lambda path: [
            annotate_page(page) for page in read_pages(path)
        ],
    }
    taken: dict[str, list[float]] = {way: [] for way in ways}
    for round_number in range(ROUNDS + 1):
        for way, run in ways.items():
            start = process_time()
            found = [run(path) for path in files]
            if round_number and all(found):  # the first round warms up; None is not installed
                taken[way].append(process_time() - start)
    costs = {way: median(times) for way, times in taken.items() if times}
    size = sum(path.stat().st_size for path in files) / len(files) / 1000
    print(f"{len(files)} generated {kind} pages of {size:.0f} KB, articles per CPU-second:")
    for way in ways:
        if way not in costs:
            print(f"  {way:28} {reason_of(kind)}")
            continue
        floors = [floor for floor in FLOORS if floor in costs and way not in FLOORS]
        ratios = [f"{costs[way] / costs[floor]:9.2f} x {floor}" for floor in floors]
        print(f"  {way:28} {len(files) / costs[way]:8.0f} {''.join(ratios)}")


def reason_of(kind: str) -> str:
    """Why trafilatura has no figure."""
    return (
        "finds nothing in plain text" if kind == "text" and has_trafilatura() else "not installed"
    )


def has_trafilatura() -> bool:
    try:
        import trafilatura  # noqa: F401
    except ImportError:
        return False
    return True


def read_bytes(path: Path) -> bytes:
    return path.read_bytes()


def extract_body(path: Path) -> str | None:
    """The body that trafilatura finds by its default settings; None where there is none."""
    if not has_trafilatura():
        return None
    from trafilatura import extract

    return extract(path.read_bytes(), include_comments=False)


def read_pages(path: Path) -> list[Page]:
    return [page for page in load_pages(str(path)) if isinstance(page, Page)]


if __name__ == "__main__":
    main()
