"""An empty digest says why: in one sentence, on standard error, and with code 0."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run

UNDATED = "Ice closes a port\n\nIce closed the port of Vardø on Friday, the harbour master said.\n"
NO_DAY = "no sentence here tells of a known day and can be understood by itself"
NOBODY = "Published 16 May 2025\n\nIt rained all day long, and it was cold too.\n"


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        ("timeline --about zebra", "no event passes --about 'zebra'"),
        ("timeline --since 2026 --min-origins 2", "no event passes --since and --min-origins 2"),
        ("sources --about zebra", "no source passes --about 'zebra'"),
        ("people --until 2020", "no person passes --until"),
        ("quotes --kind partial", "no quotation passes --kind partial"),
        # An unknown name is told as such, and nothing beside it.
        ("quotes --speaker Bob", "nobody called 'Bob' is quoted"),
    ],
)
def test_options_that_nothing_passes_are_named(
    run: Run, page: str, command: str, reason: str
) -> None:
    name, *options = command.split(" ")
    result = run(name, page, *(option.strip("'") for option in options), "-f", "json")
    assert (result.exit_code, result.stdout.strip()) == (0, "[]")
    assert result.stderr == f"newsdigest: {reason}\n"


@pytest.mark.parametrize(
    ("command", "page", "reason"),
    [
        ("timeline", UNDATED, NO_DAY + "; 1 without a known date: sources tells why"),
        ("timeline", NOBODY, NO_DAY),
        ("quotes", NOBODY, "nobody is quoted here"),
        ("people", NOBODY, "nobody is named here"),
    ],
)
def test_what_pages_lack_is_told(run: Run, command: str, page: str, reason: str) -> None:
    Path("page.txt").write_text(page, encoding="utf-8")
    result = run(command, "page.txt")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == f"newsdigest: {reason}\n"
