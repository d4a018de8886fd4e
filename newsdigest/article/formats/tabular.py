"""Read tables of articles: CSV with a row for each, whatever separates the cells."""

import csv
import io
from collections.abc import Iterator

from newsdigest.article.formats.fields import FIELD_NAMES
from newsdigest.article.formats.part import SIZE_LIMIT
from newsdigest.article.formats.structured import read_record
from newsdigest.records import Page, Problem

SEPARATORS = ",;\t|"
LONGEST_HEADING = 2000  # characters of the first line
KNOWN_NAMES = frozenset(name for names in FIELD_NAMES.values() for name in names)
TEXT_NAMES = frozenset(FIELD_NAMES["text"])

csv.field_size_limit(SIZE_LIMIT)  # the default, 128 KiB, is less than a long article


def find_separator(text: str) -> str | None:
    """Tell what separates the cells of a table, by its heading; None where it is no table.

    >>> find_separator("Title;URL;Content\\n"), find_separator("They met, and left.\\n")
    (';', None)
    """
    heading = text[:LONGEST_HEADING].lstrip("\ufeff").partition("\n")[0]
    for separator in SEPARATORS:
        names = read_names(heading, separator)
        if len(KNOWN_NAMES & set(names)) > 1 and len(names) > 1:
            return separator
    return None


def read_names(heading: str, separator: str) -> list[str]:
    """Read the names of the columns: ``Publication Date`` is ``publication_date``."""
    try:
        cells = next(csv.reader([heading], delimiter=separator), [])
    except csv.Error:
        return []
    return ["_".join(cell.lower().split()) for cell in cells]


def read_table(path: str, text: str) -> Iterator[Page | Problem]:
    """Read a page a row, by the names of the columns.

    >>> table = "title,text\\nTalks end,They met.\\n"
    >>> [page.text for page in read_table("a.csv", table) if isinstance(page, Page)]
    ['They met.']
    """
    separator = find_separator(text) or ","
    text = text.lstrip("\ufeff")
    names = read_names(text.partition("\n")[0], separator)
    if not TEXT_NAMES & set(names):
        yield Problem(path, "is a table without a column of text (text, content, body)")
        return
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        for number, row in enumerate(rows, 1):
            if number > 1 and any(cell.strip() for cell in row):
                record = dict(zip(names, row, strict=False))
                yield read_record(path, record, f"row {number}")
    except csv.Error as error:
        yield Problem(path, f"is a damaged table: {error}")
