"""What a person sees of the seeds at 80 columns, to the letter.

After a change that was looked at: UPDATE_SNAPSHOTS=1 make test.
"""

import os
from pathlib import Path

import pytest

from tests.cli.conftest import Run

GOLD = Path(__file__).parent.parent / "gold"
SEEDS = Path(__file__).parent.parent.parent / "seeds"


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("timeline", ["timeline"]),
        ("timeline-40", ["timeline"]),
        ("sources", ["sources"]),
        ("quotes-medinsky", ["quotes", "--speaker", "Medinsky"]),
        ("ingest", ["ingest", "seeds", "--store", "s.db"]),
    ],
)
def test_snapshot(
    run: Run, name: str, arguments: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("seeds").symlink_to(SEEDS)
    for variable in ("FORCE_COLOR", "NO_COLOR"):
        monkeypatch.setenv(variable, "1")
    monkeypatch.setenv("COLUMNS", "40" if name.endswith("40") else "80")
    shown = run(*arguments).stdout
    file = GOLD / f"{name}.txt"
    if os.environ.get("UPDATE_SNAPSHOTS"):
        file.write_text(shown, encoding="utf-8")
    assert shown == file.read_text(encoding="utf-8")
