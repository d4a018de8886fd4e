"""Where the output goes: terminals wide and narrow, pipes that close, old encodings, signals."""

import json
import os
import pty
import select
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from newsdigest.store.open import open_store
from newsdigest.store.read import count_articles

SEEDS = Path(__file__).parent.parent.parent / "seeds"
COMMAND = [sys.executable, "-m", "newsdigest"]
DIGESTS = ("timeline", "sources", "quotes", "people")


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A store that holds the seeds."""
    file = str(tmp_path_factory.mktemp("store") / "seeds.db")
    subprocess.run([*COMMAND, "ingest", str(SEEDS), "--store", file], check=True, env=clean_env())
    return file


def clean_env(**changes: str) -> dict[str, str]:
    """The environment without what decides on colour and width."""
    decides = ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "TERM", "NEWSDIGEST_STORE", "PYTHONIOENCODING")
    kept = {name: value for name, value in os.environ.items() if name not in decides}
    return kept | {"PYTHONPATH": str(SEEDS.parent)} | changes


def in_terminal(*arguments: str, **environment: str) -> str:
    """What a command prints on a terminal."""
    ours, theirs = pty.openpty()
    child = subprocess.Popen(
        [*COMMAND, *arguments],
        stdout=theirs,
        stderr=subprocess.DEVNULL,
        stdin=subprocess.DEVNULL,
        env=clean_env(TERM="xterm-256color", **environment)
        if "TERM" not in environment
        else clean_env(**environment),
    )
    os.close(theirs)
    pieces = []
    while select.select([ours], [], [], 30)[0]:
        try:
            piece = os.read(ours, 65536)
        except OSError:  # Linux: the other end is closed
            break
        if not piece:
            break
        pieces.append(piece)
    os.close(ours)
    assert child.wait() == 0
    return b"".join(pieces).decode().replace("\r\n", "\n")


def without_codes(text: str) -> str:
    """The text without its colours."""
    import re

    return re.sub(r"\x1b\[[0-9;]*m", "", text)


@pytest.mark.parametrize("command", DIGESTS)
@pytest.mark.parametrize("columns", ["40", "80", "120"])
def test_no_line_is_wider_than_the_terminal(store: str, command: str, columns: str) -> None:
    out = without_codes(in_terminal(command, "--store", store, COLUMNS=columns))
    assert out.strip()
    assert max(map(len, out.split("\n"))) <= int(columns)


@pytest.mark.parametrize("command", DIGESTS)
def test_a_terminal_gets_colour_and_rules(store: str, command: str) -> None:
    out = in_terminal(command, "--store", store, COLUMNS="80")
    assert "\x1b[" in out
    assert "───" in out


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_a_terminal_that_wants_no_colour(store: str, environment: dict[str, str]) -> None:
    out = in_terminal("timeline", "--store", store, COLUMNS="80", **environment)
    assert "\x1b" not in out
    assert "───" in out


def test_an_empty_no_color_is_none(store: str) -> None:
    assert "\x1b[" in in_terminal("timeline", "--store", store, NO_COLOR="")


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run a command with its output in pipes."""
    return subprocess.run(
        [*COMMAND, *arguments], capture_output=True, env=clean_env(**environment), check=False
    )


@pytest.mark.parametrize("command", DIGESTS)
def test_a_pipe_gets_neither_colour_nor_frames_nor_wrapping(store: str, command: str) -> None:
    rows = json.loads(run(command, "--store", store, "-f", "json").stdout)
    lines = run(command, "--store", store, COLUMNS="40").stdout.decode().splitlines()
    assert len(lines) == len(rows) + 1
    assert not {"\x1b", "─", "│"} & set("".join(lines))


def test_force_color_draws_in_a_pipe_and_no_color_wins(store: str) -> None:
    drawn = run("timeline", "--store", store, FORCE_COLOR="1").stdout.decode()
    plain = run("timeline", "--store", store, FORCE_COLOR="1", NO_COLOR="1").stdout.decode()
    assert "\x1b[" in drawn
    assert "\x1b" not in plain
    assert "───" in plain


@pytest.mark.parametrize("output", ["table", "json", "jsonl", "csv", "markdown"])
@pytest.mark.parametrize("command", DIGESTS)
def test_an_ascii_locale(store: str, command: str, output: str) -> None:
    done = run(command, "--store", store, "-f", output, PYTHONIOENCODING="ascii", FORCE_COLOR="1")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.isascii()
    if output == "json":
        assert json.loads(done.stdout) == json.loads(
            run(command, "--store", store, "-f", "json").stdout
        )


@pytest.mark.parametrize("output", ["json", "jsonl", "csv", "table"])
def test_a_closed_pipe_is_no_error(store: str, output: str) -> None:
    child = subprocess.Popen(
        [*COMMAND, "quotes", "--store", store, "-f", output],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=clean_env(),
    )
    assert child.stdout is not None
    assert child.stderr is not None
    child.stdout.close()
    errors = child.stderr.read()
    child.stderr.close()
    assert (child.wait(), errors) == (0, b"")


def test_ctrl_c_is_one_sentence_and_130(tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    for number in range(3000):
        (pages / f"{number}.txt").write_text(f"Talks {number} ended in Oslo on Friday.\n" * 20)
    child = subprocess.Popen(
        [*COMMAND, "ingest", str(pages), "--store", str(tmp_path / "s.db")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=clean_env(),
    )
    while not (tmp_path / "s.db").exists():
        assert child.poll() is None
    child.send_signal(signal.SIGINT)
    out, errors = child.communicate(timeout=30)
    assert (child.returncode, out, errors.count(b"\n")) == (130, b"", 1)
    with open_store(str(tmp_path / "s.db")) as connection:
        assert count_articles(connection) % 64 == 0  # whole batches, never a part of one


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_behind_the_output(store: str) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*COMMAND, "quotes", "--store", store, "-f", "json"],
            stdout=full,
            stderr=subprocess.PIPE,
            env=clean_env(),
            check=False,
        )
    assert (done.returncode, done.stderr.count(b"\n")) == (1, 1)
    assert b"No space left" in done.stderr


@pytest.mark.parametrize("output", ["json", "jsonl", "csv"])
def test_data_formats_import_neither_rich_nor_dateutil(store: str, output: str) -> None:
    script = (
        "import sys; sys.argv = ['newsdigest', *sys.argv[1:]]\n"
        "from newsdigest.__main__ import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "heavy = {'rich', 'dateutil', 'pydantic', 'newsdigest.timex', 'newsdigest.pipeline'}\n"
        "print(*sorted(heavy & set(sys.modules)), file=sys.stderr)\n"
    )
    for command in ("timeline", "sources"):
        done = subprocess.run(
            [sys.executable, "-c", script, command, "--store", store, "-f", output],
            capture_output=True,
            env=clean_env(),
            check=True,
        )
        assert done.stderr.strip() == b""


@pytest.mark.parametrize("stream", [1, 2])
@pytest.mark.parametrize("arguments", [["--version"], ["timeline"], ["timeline", "-f", "json"]])
def test_a_closed_stream_is_no_error(store: str, stream: int, arguments: list[str]) -> None:
    words = " ".join([*COMMAND, *arguments])
    place = clean_env(NEWSDIGEST_STORE=store)
    done = subprocess.run(["sh", "-c", f"{words} {stream}>&-"], capture_output=True, env=place)
    assert (done.returncode, done.stderr) == (0, b"")
