"""Double hostile pages and print how the cost of their annotation grows: twice is linear."""

import gc
import sys
from datetime import date, timedelta
from time import process_time

from newsdigest.pipeline import annotate_page
from newsdigest.records import Page

FIELDS = (("published", "2025-05-16"), ("extent", "body"))
FIRST = date(1900, 1, 1)
# What a page may be made of to make a pattern look at everything again and again.
PIECES = {
    "digits": "1234567890",
    "slashes and dashes": "1/2/3/4-5-6-",
    "may": "may May ",
    "days": "day ",
    "weekdays": "Monday ",
    "clock times": "12:00 ",
    "ISO dates": "2020-01-01 ",
    "dates": "May 16, 2025 ",
    "straight marks": '"',
    "single marks": "' ",
    "curly marks": "“a",
    "closing marks": "a” ",
    "one word": "a",
    "stops": ".",
    "initials": "A. B. ",
    "names": "John Smith ",
    "appositives": "John, the mayor, ",
    "cues": "he said ",
    "quotations": '"We go," he said. ',
    "paragraphs of quotations": "“We go.”\n\n",
    "paragraphs": "Talks ended on Friday.\n\n",
    "according": "according to ",
    "brackets": "[he] (he) ",
    "descriptions": "the head of the ",
    "blanks": " ",
    "line ends": "\n",
    "right to left": "مرحبا «بكم» ",
    "different days": "on {day} and ",
    "clauses of different days": "so the port closed on {day}; ",
    "sentences of different days": "The port closed on {day}. ",
}
LARGEST = 2.2


def main(size: int) -> None:
    """Print the cost of ``size`` characters and the ratio of double that."""
    gc.disable()
    steep = []
    for name, piece in PIECES.items():
        once, twice = cost(repeat(piece, size)), cost(repeat(piece, 2 * size))
        ratio = twice / max(once, 0.01)
        print(f"  {name:26} {once:6.2f} s  doubled: {ratio:4.2f} x", flush=True)
        if ratio > LARGEST:
            steep.append(name)
    print(f"more than {LARGEST} x: {', '.join(steep) or 'none'}")


def repeat(piece: str, size: int) -> str:
    """About ``size`` characters of a piece again and again; each time of another day."""
    if "{day}" not in piece:
        return piece * (size // len(piece))
    days = (FIRST + timedelta(number) for number in range(size // len(piece) // 2))
    return "".join(piece.format(day=f"{day:%d %B %Y}") for day in days)


def cost(text: str) -> float:
    """The CPU seconds of the quickest of three annotations."""
    page = Page("hostile.json", text, "", FIELDS)
    found = []
    for _ in range(3):
        start = process_time()
        annotate_page(page)
        found.append(process_time() - start)
    return min(found)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 500_000)
