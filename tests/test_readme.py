"""Every command line that the README shows runs, and prints what is shown.

What the README shows of a run is what the run prints, at 80 columns. After a change that was looked
at: UPDATE_SNAPSHOTS=1 make test.
"""

import os
import re
import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner

from newsdigest.cli.app import app

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
TEXT = README.read_text(encoding="utf-8")
LINES = re.findall(r"^\$ newsdigest (.+)$", TEXT, re.MULTILINE)
SHOWN_RE = re.compile(r"```console\n\$ newsdigest ([^\n]+)\n```\n\n```text\n(.*?)```", re.DOTALL)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the seeds, and a user without a store."""
    (tmp_path / "seeds").symlink_to(ROOT / "seeds")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("NEWSDIGEST_STORE", raising=False)
    return tmp_path


@pytest.mark.parametrize("line", LINES)
def test_every_command_line_of_the_readme_runs(folder: Path, line: str) -> None:
    result = CliRunner().invoke(app, shlex.split(line), prog_name="newsdigest")
    assert result.exit_code == 0
    assert result.stdout.strip()


@pytest.mark.parametrize("number", range(len(SHOWN_RE.findall(TEXT))))
def test_what_the_readme_shows_is_what_comes_out(
    folder: Path, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {"FORCE_COLOR": "1", "NO_COLOR": "1", "COLUMNS": "80"}.items():
        monkeypatch.setenv(name, value)
    text = README.read_text(encoding="utf-8")
    line, shown = SHOWN_RE.findall(text)[number]
    result = CliRunner().invoke(app, shlex.split(line), prog_name="newsdigest")
    out = result.stdout.strip("\n") + "\n"
    if os.environ.get("UPDATE_SNAPSHOTS"):
        README.write_text(text.replace(f"```text\n{shown}```", f"```text\n{out}```"), "utf-8")
        shown = out
    assert shown == out
