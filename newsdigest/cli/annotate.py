"""``newsdigest annotate``: stand-off annotations of text, for other programs."""

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any, NamedTuple, Optional

import typer

from newsdigest.cli.digest import SOME_FAILED
from newsdigest.cli.options import Format
from newsdigest.cli.output import is_terminal, show_rows, tell
from newsdigest.records import Page, Problem

Files = Annotated[
    list[str], typer.Argument(metavar="FILE...", help="Text, or JSON Lines with id, text, dct.")
]
Dct = Annotated[
    Optional[str],  # noqa: UP045  # what typer's own parser reads
    typer.Option("--dct", metavar="DAY", help="The day the text was written."),
]
Explain = Annotated[
    bool, typer.Option("--explain", help="Add why each value is what it is, and its days.")
]
OutputFormat = Annotated[Format, typer.Option("--format", "-f", help="How to print the result.")]


class Document(NamedTuple):
    """A text to annotate."""

    id: str
    text: str
    dct: str | None


def annotate(
    files: Files,
    dct: Dct = None,
    output: OutputFormat = Format.jsonl,
    explain: Explain = False,
) -> None:
    """Print what is found in texts, for other programs.

    Sentences, dates, people and quotations, with their places; the text is taken as it is.
    On a terminal, --format table shows the text itself with everything marked in it.

    Example: newsdigest annotate seeds/004_b70b48175c15149b.txt --dct 2025-05-17
    """
    from newsdigest.timex.tag import parse_dct

    problems: list[Problem] = []
    try:
        if dct is not None:
            parse_dct(dct)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None
    found = annotate_documents(read_documents(files, dct, problems), problems, explain=explain)
    if output in (Format.json, Format.jsonl):
        show_rows("annotate", (row for _, row in found), output.value)
    elif output is Format.table and is_terminal(sys.stdout):
        show_rows("text", (row | {"text": text} for text, row in found), output.value)
    else:
        show_rows("annotate", (cell for _, row in found for cell in flat_rows(row)), output.value)
    for problem in problems:
        tell(f"{problem.path} {problem.reason}")
    if problems:
        raise typer.Exit(SOME_FAILED)


def annotate_documents(
    documents: Iterable[Document], problems: list[Problem], *, explain: bool
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each text with its annotations; a wrong DCT is a problem of its own."""
    from newsdigest.pipeline import annotate_text
    from newsdigest.render.contract import annotation_row
    from newsdigest.timex.tag import parse_dct

    for name, text, dct in documents:
        try:
            if dct is not None:
                parse_dct(dct)
        except ValueError as error:
            problems.append(Problem(name, f"has a wrong dct: {error}"))
            continue
        found = annotate_text(text, dct)
        yield text, annotation_row(name, text, dct, found, explain=explain)


def read_documents(
    files: list[str], dct: str | None, problems: list[Problem]
) -> Iterator[Document]:
    """The documents of ``files``: JSON Lines are told by their first line."""
    from newsdigest.article.read import load_text

    for file in files:
        page = load_text(file)
        if isinstance(page, Problem):
            problems.append(page)
        elif is_json_lines(page.text):
            yield from read_json_lines(page, dct, problems)
        else:
            yield Document(Path(file).stem, page.text, dct)


def is_json_lines(text: str) -> bool:
    """Tell whether the first line of ``text`` is a JSON object."""
    first = text.lstrip()[:1] == "{" and text.lstrip().partition("\n")[0]
    try:
        return bool(first) and isinstance(json.loads(first or ""), dict)
    except ValueError:
        return False


def read_json_lines(page: Page, dct: str | None, problems: list[Problem]) -> Iterator[Document]:
    """A document a line; a line of the wrong shape is a problem, the others are read."""
    for number, line in enumerate(page.text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            words, name = row["text"], str(row.get("id", number))
            if not isinstance(words, str):
                raise TypeError
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            place = f"{page.path}, line {number},"
            problems.append(Problem(place, "is no JSON object with a string in 'text'"))
            continue
        stated = row.get("dct")
        yield Document(name, words, dct if stated is None else str(stated))


def flat_rows(row: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Every annotation of a document as a row of its own, in text order."""
    found = [{"annotation": "timex"} | t for t in row["timexes"]]
    for person in row["people"]:
        found += [{"annotation": "person", "value": person["name"]} | m for m in person["mentions"]]
    found += [
        {"annotation": "quotation", "type": q["kind"], "speaker": q["name"]} | pick(q)
        for q in row["quotations"]
    ]
    for one in sorted(found, key=lambda one: (one["start"], one["end"])):
        yield {"id": row["id"]} | one


def pick(quotation: dict[str, Any]) -> dict[str, Any]:
    """What a quotation's row shows of it."""
    return {name: quotation[name] for name in ("start", "end", "text", "rule")}
