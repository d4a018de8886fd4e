"""What the tests of the commands share: a runner, a folder of pages, a store of its own."""

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from newsdigest.cli.app import app

PAGE = """\
Port talks end in Oslo

Oslo, 16 May 2025 (AFP) — Norway and Latvia ended their talks on the port on Friday.

“We are ready to go on,” Latvian Minister Anna Kovacs said on Friday.

The port was built in 1991.
"""

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command in an empty folder, with empty folders for the user's data and own rows."""
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("NEWSDIGEST_CONFIG", str(tmp_path / "config"))
    for name in ("NEWSDIGEST_STORE", "FORCE_COLOR", "NO_COLOR", "COLUMNS", "NEWSDIGEST_DEBUG"):
        monkeypatch.delenv(name, raising=False)
    runner = CliRunner()

    def run_command(*arguments: str, stdin: bytes | str | None = None) -> Result:
        return runner.invoke(app, list(arguments), input=stdin, prog_name="newsdigest")

    return run_command


@pytest.fixture
def page(run: Run) -> str:
    """A page in the working folder."""
    Path("port.txt").write_text(PAGE, encoding="utf-8")
    return "port.txt"
