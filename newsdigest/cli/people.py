"""``newsdigest people``: whom the sources speak of, what they call them, how often they speak."""

from newsdigest.cli.digest import Need, make_filter, open_digest, tell_undated
from newsdigest.cli.options import (
    About,
    Format,
    Limit,
    OutletName,
    OutputFormat,
    Paths,
    Since,
    StoreFile,
    Until,
)
from newsdigest.cli.output import show_rows
from newsdigest.records import PersonRow, ToldPerson
from newsdigest.render.contract import person_row, to_rows


def people(
    paths: Paths = None,
    store: StoreFile = None,
    output: OutputFormat = Format.table,
    since: Since = None,
    until: Until = None,
    outlet: OutletName = None,
    about: About = None,
    limit: Limit = None,
) -> None:
    """Show whom the sources speak of.

    Names, roles and spellings across all sources, and how often each is quoted.

    Example: newsdigest people seeds --limit 5
    """
    from newsdigest.store.read import read_people

    with open_digest(paths, store, Need(about)) as connection:
        wanted = make_filter(connection, outlet, about, since=since, until=until)
        tell_undated(connection, wanted)
        found = gather_people(read_people(connection, wanted))
        if not found:
            from newsdigest.cli.empty import tell_empty

            tell_empty(connection, wanted, "person")
        show_rows("people", to_rows(person_row, found[:limit]), output.value)


def gather_people(told: list[ToldPerson]) -> list[PersonRow]:
    """One row for each person across the sources, the most quoted first."""
    from newsdigest.people.match import merge_names

    counts: dict[str, int] = {}
    roles: dict[str, list[str]] = {}
    for person in told:
        counts[person.name] = counts.get(person.name, 0) + person.mentions
        roles.setdefault(person.name, []).extend(person.roles)
    names = merge_names(counts, roles)
    groups: dict[str, list[ToldPerson]] = {}
    for person in told:
        groups.setdefault(names[person.name], []).append(person)
    rows = [make_row(name, persons) for name, persons in groups.items()]
    return sorted(rows, key=lambda row: (-row.quotations, -len(row.sources), -row.mentions))


def make_row(name: str, persons: list[ToldPerson]) -> PersonRow:
    """The row of one person of all that the sources tell."""
    return PersonRow(
        name=name,
        kind=persons[0].kind,
        roles=tuple(dict.fromkeys(role for person in persons for role in person.roles)),
        variants=tuple(dict.fromkeys(word for person in persons for word in person.variants)),
        mentions=sum(person.mentions for person in persons),
        quotations=sum(person.quotations for person in persons),
        sources=tuple(dict.fromkeys(person.source.id for person in persons)),
        outlets=tuple(
            dict.fromkeys(p.source.outlet.name for p in persons if p.source.outlet is not None)
        ),
    )
