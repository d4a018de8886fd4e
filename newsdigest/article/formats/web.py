"""Read web pages (HTML), as a browser, SingleFile or an archive saved them; needs newsdigest[web].

trafilatura finds the article's body, and what the page states of itself is read from its markup. A
page that states neither author nor day keeps the lines above its body, where they are in print.
"""

import logging
import re
from collections.abc import Iterator

from newsdigest.article.formats.embedded import names_others, read_embedded
from newsdigest.article.formats.markup import strip_markup
from newsdigest.article.formats.structured import digest_of
from newsdigest.records import Page, Problem

MARKUP_LIMIT = 8 * 1024 * 1024  # characters, without the pictures that a page carries in itself
NEEDED = "is a web page (HTML); to read it: pip install 'newsdigest[web]'"
HEAD_LINES = 12  # lines from the headline on that may hold byline and day
LONGEST_LINE = 150  # characters; what is longer is no such line
SURE = 40  # characters by which a line of the body is found again
ENOUGH = 200  # characters; a shorter body is not believed

EXTENT = ("extent", "body")  # a field: the text is the body alone, furniture was left out before

# Pictures and fonts inside a page, as SingleFile writes them.
DATA_RE = re.compile(
    r"data:[a-z]{1,20}/[a-z0-9.+-]{1,40}(?:;[a-z0-9=-]{1,40}){0,3},[\w+/=%.~-]{99,}"
)


def read_web(path: str, text: str) -> Iterator[Page | Problem]:
    """Read a web page; where no body is found, its whole text, furniture and all."""
    text = DATA_RE.sub("data:,", text)
    if len(text) > MARKUP_LIMIT:
        megabytes = MARKUP_LIMIT // 1024 // 1024
        yield Problem(path, f"is a web page with more than {megabytes} MiB of markup")
        return
    try:
        body = find_body(text)
    except ImportError:
        yield Problem(path, NEEDED)
        return
    fields = read_embedded(text)
    stated = dict(fields)
    if len(body) < ENOUGH:
        body = strip_markup(text)
    else:
        fields += (EXTENT,)
        authors = [value for name, value in fields if name == "authors"]
        if "published" not in stated or not names_others(authors, [stated.get("outlet", "")]):
            body = find_head(strip_markup(text), body, stated.get("title")) + body
    if body:
        yield Page(path, body, digest_of(text.encode("utf-8", "replace")), fields)
    else:
        yield Problem(path, "is a web page without text")


def find_body(markup: str) -> str:
    """Find the body of the article: a line a paragraph; empty where there is none."""
    for name in ("trafilatura", "htmldate"):
        logging.getLogger(name).addHandler(logging.NullHandler())  # they tell users of every page
    from trafilatura import extract

    try:
        found = extract(markup, fast=True, include_comments=False, with_metadata=False)
    except (RecursionError, ValueError, AssertionError):
        return ""
    return str(found or "")


def find_head(whole: str, body: str, title: str | None) -> str:
    """Find the lines between the headline and ``body`` in the whole text of a page."""
    start = next((line for line in body.split("\n") if len(line) > SURE), "")[:SURE]
    place = whole.find(start) if start else -1
    headed = whole.rfind(title, 0, place) if title and place > 0 else -1
    if headed < 0:
        return ""
    lines = whole[headed:place].split("\n")[:HEAD_LINES]
    return "\n".join(line for line in lines if line and len(line) < LONGEST_LINE) + "\n\n"
