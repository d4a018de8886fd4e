"""The laws of the house."""

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.models import CommandInfo

from newsdigest.cli.app import app

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PACKAGE = ROOT / "newsdigest"
MODULES = sorted(PACKAGE.rglob("*.py"))

# Law 1: who may import whom. A room is named by its folder, a lone module by its stem.
ROOMS = ("article", "sentences", "timex", "people", "quotes", "summary", "timeline", "copies")
MAY_IMPORT: dict[str, set[str]] = {
    "__init__": set(),
    "records": set(),
    **{room: {"records", room} for room in ROOMS},
    "store": {"records", "store"},
    "render": {"records", "render"},
    "pipeline": {"records", *ROOMS},
    "cli": {"__init__", "records", "store", "render", "pipeline", "cli", *ROOMS},
    "__main__": {"__init__", "cli"},
}

# Law 2: modules that hold words and rules, and no code.
TABLES = (
    "sentences/abbreviations.py",
    "article/markers.py",
    "article/outlets.py",
    "article/agencies.py",
    "article/places.py",
    "article/formats/fields.py",
    "timex/rules.py",
    "timex/words.py",
    *(f"timex/rows/{module.name}" for module in sorted((PACKAGE / "timex" / "rows").glob("*.py"))),
    "people/titles.py",
    "people/variants.py",
    "people/given_names.py",
    "people/places.py",
    "quotes/verbs.py",
    "quotes/words.py",
    "timeline/levels.py",
    "timeline/mentions/verbs.py",
    "timeline/undated/landmarks.py",
    "timeline/accounts/numbers.py",
    "timeline/stopwords.py",
    "render/formats.py",
)
CODE_NODES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.If, ast.For, ast.While)

# Law 5: names that say nothing.
BANNED = {"utils", "util", "helpers", "helper", "common", "core", "base", "manager", "misc"}
BANNED |= {"handler", "processor", "engine", "service", "process", "handle", "do"}


def place(module: Path) -> str:
    parts = module.relative_to(PACKAGE).parts
    return parts[0] if len(parts) > 1 else module.stem


def imports(module: Path) -> Iterator[str]:
    """The places inside the package that a module imports, at its top or in a function."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        names = []
        if isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0, f"{module}: imports are absolute"
            names = [node.module]
            if node.module == "newsdigest":
                names = [f"newsdigest.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        for name in names:
            first, _, rest = name.partition(".")
            if first == "newsdigest":
                room = rest.partition(".")[0]
                yield (
                    room
                    if (PACKAGE / room).is_dir() or (PACKAGE / f"{room}.py").exists()
                    else "__init__"
                )


@pytest.mark.parametrize("module", MODULES, ids=lambda m: str(m.relative_to(PACKAGE)))
def test_law_1_a_room_imports_records_and_itself(module: Path) -> None:
    assert set(imports(module)) <= MAY_IMPORT[place(module)]


@pytest.mark.parametrize("table", TABLES)
def test_law_2_a_table_holds_no_code(table: str) -> None:
    tree = ast.parse((PACKAGE / table).read_text(encoding="utf-8"))
    assert [type(n).__name__ for n in ast.walk(tree) if isinstance(n, CODE_NODES)] == []


@pytest.mark.parametrize("module", MODULES, ids=lambda m: str(m.relative_to(PACKAGE)))
def test_law_3_a_module_opens_with_one_sentence(module: Path) -> None:
    opening = (ast.get_docstring(ast.parse(module.read_text(encoding="utf-8"))) or "").split(
        "\n\n"
    )[0]
    assert opening.endswith("."), "a module opens with one sentence that says what it is"


@pytest.mark.parametrize("command", app.registered_commands, ids=lambda c: str(c.callback))
def test_law_4_a_command_has_help_and_stands_in_the_readme(command: CommandInfo) -> None:
    name = getattr(command.callback, "__name__", "")
    assert "Example: newsdigest " in (getattr(command.callback, "__doc__", "") or "")
    assert f"`newsdigest {name}" in README  # that its lines run, tests/test_readme.py tells


def test_law_5_no_file_has_a_name_that_says_nothing() -> None:
    names = {part for m in MODULES for part in m.relative_to(PACKAGE).with_suffix("").parts}
    assert names & BANNED == set()


def test_base_install_stays_light() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = {line.split(">")[0] for line in project["dependencies"]}
    assert names == {"typer", "rich", "python-dateutil"}
