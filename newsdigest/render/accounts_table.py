"""A comparison as tables: how each source opens, what they share, and where they differ."""

from collections.abc import Iterator

from rich.console import RenderableType
from rich.text import Text

from newsdigest.render.cells import event_date, name_teller, say_change
from newsdigest.render.contract import Row
from newsdigest.render.sanitize import sanitize
from newsdigest.render.screen import Screen
from newsdigest.render.tables import NARROW, listing, new_table, text

MOST_SHOWN = 6  # rows of a section; data formats have them all

# The sections in the order they are shown: kind, title, whether its rows tell a verdict.
SECTIONS = (
    ("lead", "How each source opens"),
    ("figure", "Figures"),
    ("name", "Spellings"),
    ("wording", "One utterance, several prints"),
    ("only", "What only one source tells"),
    ("quotation", "What only one source quotes"),
)
VERDICT_STYLES = {"differ": "bold yellow", "compatible": "bold", "same": "dim", "only": "bold"}


def view_compare(rows: list[Row], screen: Screen) -> Iterator[RenderableType]:
    """The event, and a section for each kind of comparison."""
    lead = next((row for row in rows if row["kind"] == "lead"), rows[0])
    yield Text.assemble((sanitize(event_date(lead)), "bold cyan"), " ", text(lead["about"], "bold"))
    yield Text()
    for kind, title in SECTIONS:
        section = [row for row in rows if row["kind"] == kind]
        if not section:
            continue
        yield Text(title, "bold underline")
        shown = section if kind in ("only", "lead") else section[:MOST_SHOWN]
        entries = [entry for row in shown for entry in enter(row)]
        if screen.width < NARROW:
            yield listing([list(entry) for entry in entries])
        else:
            table = new_table(("", {"ratio": 1, "min_width": 14}), ("", {"ratio": 4}))
            table.show_header = False
            before = ""
            for head, body in entries:
                table.add_row(Text() if head.plain == before else head, body)
                before = head.plain
            yield table
        if len(shown) < len(section):
            yield Text(f"and {len(section) - len(shown)} more; --format json has them all", "dim")
            yield Text()


def enter(row: Row) -> Iterator[tuple[Text, Text]]:
    """The lines of a comparison: what it is about, or who tells it, and the words."""
    if row["kind"] in ("lead", "only"):
        for account in row["accounts"]:
            yield text(name_teller(account), "cyan"), text(account["text"])
    elif row["kind"] == "quotation":
        [account] = row["accounts"]
        body = text(f"“{account['text']}”")
        body.append(f" {sanitize(name_teller(account))}", "cyan")
        yield text(row["about"], "bold"), body
    else:
        yield head_of(row), body_of(row)


def head_of(row: Row) -> Text:
    """What is compared, and how the sources stand to each other."""
    if row["kind"] == "figure":
        return text(row["verdict"], VERDICT_STYLES[row["verdict"]])
    head = text(row["about"], "bold")
    if row["verdict"] == "same":
        head.append("\nsame words", "dim not bold")
    return head


def body_of(row: Row) -> Text:
    """What each source says, with the sentence behind it."""
    body = Text()
    for number, account in enumerate(row["accounts"]):
        body.append("\n" if number else "")
        body.append(sanitize(name_teller(account)), "cyan")
        body.append(f" {sanitize(account['text'])}", "bold" if row["kind"] != "wording" else "")
        changes = [
            say_change(one["instead_of"], one["words"]) for one in account.get("differs", ())
        ]
        if changes:
            body.append(f" ({sanitize(', '.join(changes))})", "dim")
        if row["kind"] != "wording" and row["verdict"] != "same":
            body.append(f"\n  {sanitize(' '.join(account['sentence'].split()))}", "dim")
    return body
