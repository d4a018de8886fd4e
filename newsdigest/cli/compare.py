"""``newsdigest compare``: one event as its sources tell it, and where they differ."""

from sqlite3 import Connection
from typing import Annotated, Any, Optional

import typer

from newsdigest.cli.days import check_interval
from newsdigest.cli.digest import Need, make_filter, open_digest
from newsdigest.cli.options import DAY, About, Format, OutputFormat, Paths, StoreFile
from newsdigest.cli.output import show_rows, tell
from newsdigest.cli.quotes import group
from newsdigest.records import Event, Filter, Source
from newsdigest.render.contract import Row, compare_row

MOST_SOURCES = 8  # that are held against each other; the others are named
MOST_CHANGES = 4

OnDate = Annotated[
    Optional[str],  # noqa: UP045  # what typer's own parser reads
    typer.Option("--date", metavar=DAY, help="The event of this day, month or year."),
]


def compare(
    paths: Paths = None,
    store: StoreFile = None,
    output: OutputFormat = Format.table,
    about: About = None,
    date: OnDate = None,
) -> None:
    """Hold the accounts of one event against each other.

    The event is the one that most sources tell of all that --about and --date leave; where no
    two tell the same, the day of the most alike of them. Figures, spellings and wordings that
    differ are shown with the sentences behind them.

    Example: newsdigest compare seeds --date 2025-05-16
    """
    from newsdigest.people.match import merge_names
    from newsdigest.store.accounts import read_accounts, read_quoted
    from newsdigest.store.read import read_mentions, read_speakers
    from newsdigest.timeline.accounts.compare import compare_accounts
    from newsdigest.timeline.build import build_timeline

    since, until = (day.isoformat() for day in check_interval(date)) if date else (None, None)
    with open_digest(paths, store, Need(about, ("mention",))) as connection:
        wanted = make_filter(connection, None, about, since=since, until=until)
        events = build_timeline(read_mentions(connection, wanted))
        event = choose_event(events, wanted) or find_alike(connection, wanted)
        if event is None:
            tell_copies([prints for event in events for prints in list_texts(event)])
            tell("no event here is told by two sources; nothing can be compared")
            show_rows("compare", [], output.value)
            return
        ids = choose_sources(event)
        accounts = read_accounts(connection, ids)
        known = read_speakers(connection)
        counts = {name: len(spans) for one in accounts for name, spans in one.people}
        counts |= {speaker.name: speaker.quotations for speaker in known}
        names = merge_names(counts, {speaker.name: speaker.roles for speaker in known})
        quotations = group(read_quoted(connection, ids), names)
        found = compare_accounts(event, accounts, quotations, names)
        rows = name_tellers([add_differences(compare_row(event, one)) for one in found])
        show_rows("compare", rows, output.value)


def choose_event(events: tuple[Event, ...], wanted: Filter) -> Event | None:
    """The event that most independent origins tell, news before plans and history.

    What lies within the days that are asked for comes before what only reaches into them, as a
    month does. None where no two texts tell one: a copy adds nothing to compare.
    """
    from newsdigest.timeline.build import STATUS_ORDER

    told = [event for event in events if len(list_texts(event)) > 1]
    return max(
        told,
        key=lambda e: (
            lies_within(e, wanted),
            -STATUS_ORDER.index(e.status),
            e.origins,
            len(list_texts(e)),
        ),
        default=None,
    )


def find_alike(connection: Connection, wanted: Filter) -> Event | None:
    """What the most alike of the sources tell that tell of one day, in sentences of their own."""
    from newsdigest.store.accounts import read_accounts
    from newsdigest.store.condensed import read_reports
    from newsdigest.timeline.accounts.gather import gather_alike, list_candidates

    reports = read_reports(connection, wanted)
    return gather_alike(reports, read_accounts(connection, list_candidates(reports)))


def lies_within(event: Event, wanted: Filter) -> bool:
    """Tell whether an event has its place within the days that are asked for."""
    first = event.mentions[0].mention
    return (wanted.since or first.day_from) <= first.day_from and (
        first.day_until <= (wanted.until or first.day_until)
    )


def list_texts(event: Event) -> list[list[Source]]:
    """The texts that tell an event, the one its summary is of first, each as its prints.

    Among the prints of a text the original leads.
    """
    from newsdigest.timeline.accounts.gather import name_text

    found: dict[str, dict[str, Source]] = {}
    for told in event.mentions:
        found.setdefault(name_text(told.source), {})[told.source.id] = told.source
    return [
        sorted(prints.values(), key=lambda source: source.id != text)
        for text, prints in found.items()
    ]


def tell_copies(texts: list[list[Source]]) -> None:
    """Name the prints that are not compared: they would only say the same."""
    copies = {copy.id: first.id for first, *others in texts for copy in others}
    for copy, original in copies.items():
        tell(f"{copy} prints the text of {original} and is left out")


def choose_sources(event: Event) -> list[str]:
    """The sources to hold against each other: each origin once, then the others; no copies."""
    texts = list_texts(event)
    tell_copies(texts)
    origins: dict[str, str] = {}
    for first, *_ in texts:
        origins.setdefault(first.origin, first.id)
    ids = list(dict.fromkeys((*origins.values(), *(first.id for first, *_ in texts))))
    if len(ids) > MOST_SOURCES:
        left = ", ".join(ids[MOST_SOURCES : MOST_SOURCES + 10])
        tell(f"{len(ids) - MOST_SOURCES} more sources tell it and are left out: {left}")
    return ids[:MOST_SOURCES]


def name_tellers(rows: list[Row]) -> list[Row]:
    """Name each account by its outlet, and by its source too where the outlet has several."""
    accounts = [account for row in rows for account in row["accounts"]]
    sources: dict[str, set[str]] = {}
    for account in accounts:
        sources.setdefault(account["outlet"] or "", set()).add(account["source"])
    for account in accounts:
        name, source = account["outlet"], account["source"]
        unique = name and len(sources[name]) == 1
        account["teller"] = name if unique else f"{name or ''} {source}".strip()
    return rows


def add_differences(row: Row) -> Row:
    """Say of each print of an utterance what it has instead of the fullest print's words."""
    if row["kind"] != "wording":
        return row
    from newsdigest.quotes.differ import compare_prints

    accounts: list[dict[str, Any]] = row["accounts"]
    fullest = max(accounts, key=lambda account: len(account["text"]))
    for account in accounts:
        pairs = () if account is fullest else compare_prints(fullest["text"], account["text"])
        pairs = pairs if len(pairs) <= MOST_CHANGES else ()  # two sentences of their own
        account["differs"] = [{"instead_of": old, "words": new} for old, new in pairs]
    return row
