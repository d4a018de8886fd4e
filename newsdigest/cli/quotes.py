"""``newsdigest quotes``: who said what, when, in which source."""

from typing import Annotated, Optional

import typer

from newsdigest.cli.digest import Need, make_filter, open_digest, tell_undated
from newsdigest.cli.options import (
    About,
    Format,
    Kind,
    Limit,
    OutletName,
    OutputFormat,
    Paths,
    Since,
    StoreFile,
    Until,
)
from newsdigest.cli.output import show_rows, tell
from newsdigest.records import KnownSpeaker, ToldQuotation
from newsdigest.render.contract import Row, quote_row, to_rows

Speakers = Annotated[
    Optional[list[str]],  # noqa: UP045  # what typer's own parser reads
    typer.Option(
        "--speaker", "-s", metavar="NAME", help="Surname, full name, spelling or role; repeatable."
    ),
]
OneKind = Annotated[
    Optional[Kind],  # noqa: UP045
    typer.Option("--kind", help="Only quotations of this kind."),
]
Merge = Annotated[
    bool, typer.Option("--merge", help="One row for an utterance that several sources print.")
]


def quotes(
    paths: Paths = None,
    store: StoreFile = None,
    output: OutputFormat = Format.table,
    speaker: Speakers = None,
    kind: OneKind = None,
    since: Since = None,
    until: Until = None,
    outlet: OutletName = None,
    about: About = None,
    limit: Limit = None,
    merge: Merge = False,
) -> None:
    """Show who said what, when, in which source.

    Example: newsdigest quotes seeds --speaker Medinsky --kind direct
    """
    from newsdigest.people.match import merge_names
    from newsdigest.store.read import read_quotations, read_speakers

    with open_digest(paths, store, Need(about, ("quotation",))) as connection:
        known = read_speakers(connection)
        names = merge_names(
            {speaker.name: speaker.quotations for speaker in known},
            {speaker.name: speaker.roles for speaker in known},
        )
        wanted = make_filter(connection, outlet, about, since=since, until=until, kind=kind)
        if speaker:
            wanted = wanted._replace(speakers=find_speakers(speaker, known, names))
        tell_undated(connection, wanted)
        found = group(read_quotations(connection, wanted), names)
        if not found:
            from newsdigest.cli.empty import tell_empty

            tell_empty(connection, wanted, "quotation")
        rows = list(to_rows(quote_row, found))
        show_rows("quotes", (merge_rows(rows) if merge else rows)[:limit], output.value)


def find_speakers(
    wanted: list[str], known: list[KnownSpeaker], names: dict[str, str]
) -> tuple[str, ...]:
    """Every stored spelling of the speakers that are meant; unknown ones get the nearest names."""
    from newsdigest.people.match import match_people, nearest_names

    found: dict[str, None] = {}
    for one in wanted:
        matches = match_people(one, known)
        if not matches:
            near = ", ".join(nearest_names(one, [speaker.name for speaker in known]))
            tell(f"nobody called '{one}' is quoted" + (f"; did you mean {near}?" if near else ""))
        canonical = {names.get(name, name) for name in matches}
        found |= dict.fromkeys(name for name in names if names[name] in canonical)
        found |= dict.fromkeys(matches)
    return tuple(found)


def group(found: list[ToldQuotation], names: dict[str, str]) -> list[ToldQuotation]:
    """Give every speaker one name, and the prints of one utterance one number."""
    from newsdigest.quotes.group import group_quotations

    renamed = [
        told._replace(quotation=told.quotation._replace(name=names.get(told.quotation.name or "")))
        for told in found
    ]
    numbers = group_quotations([(t.text, t.quotation.name, t.source.id) for t in renamed])
    return [told._replace(group=number) for told, number in zip(renamed, numbers, strict=True)]


def merge_rows(rows: list[Row]) -> list[Row]:
    """A row a group: the fullest print, with the others as its ``variants``."""
    groups: dict[int, list[Row]] = {}
    for row in rows:
        groups.setdefault(row["group"], []).append(row)
    return [merge_prints(prints) for prints in groups.values()]


def merge_prints(prints: list[Row]) -> Row:
    """The fullest print, and of each other one the words in which it differs."""
    from newsdigest.quotes.differ import compare_prints

    fullest = max(prints, key=lambda row: (row["kind"] == "direct", len(row["text"])))
    shown = ("source", "outlet", "said", "published", "kind", "text", "start", "end")
    variants = []
    for row in prints:
        if row is not fullest:
            pairs = compare_prints(fullest["text"], row["text"])
            differs = [{"instead_of": old, "words": new} for old, new in pairs]
            variants.append({name: row[name] for name in shown} | {"differs": differs})
    return fullest | {"variants": variants}
