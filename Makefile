# Everything runs in .venv, which the first target that needs it sets up; git ignores it.
PYTHON ?= python3
BIN := .venv/bin
STORE := .newsdigest/store.db
# Where public gold and its scorers stand; only `make gold` needs them.
GOLD ?= .newsdigest/gold
SCORERS ?= $(GOLD)

.DEFAULT_GOAL := help
.PHONY: help install timeline test check format bench gold wheel

help: ## List the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /\1|/' | awk -F'|' '{printf "  make %-9s %s\n", $$1, $$2}'

install: .venv/ready ## Set up .venv with newsdigest and what it needs to run

# In a log the table is drawn as on a terminal of 100 columns: this target is for people.
timeline: .venv/ready ## Ingest seeds/ and show the timeline of the talks
	@$(BIN)/newsdigest ingest seeds --store $(STORE)
	@test -t 1 || export FORCE_COLOR=1 NO_COLOR=1 COLUMNS=100; $(BIN)/newsdigest timeline --store $(STORE)

test: .venv/ready-dev ## Run the tests, with branch coverage
	$(BIN)/python -m pytest --cov

check: .venv/ready-dev ## Check format, lint, types and tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m pytest --cov

format: .venv/ready-dev ## Format the code and mend what lint can mend
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

bench: .venv/ready-dev ## Measure speed, as ratios taken in one run
	$(BIN)/python -m compileall -q newsdigest $$($(BIN)/python -c 'import typer, rich; print(*typer.__path__, *rich.__path__)')
	$(BIN)/python -m tests.benchmarks.speed
	$(BIN)/python -m tests.benchmarks.pages
	$(BIN)/python -m tests.benchmarks.grouping
	$(BIN)/python -m tests.benchmarks.hostile

gold: .venv/ready ## Score annotations on public gold: GOLD=folder SCORERS=folder
	$(BIN)/python -m tests.benchmarks.gold $(GOLD) $(SCORERS)

wheel: .venv/ready-dev ## Build the wheel into dist/
	@rm -rf dist
	$(BIN)/python -m build --wheel --outdir dist

# pip of Python 3.11 does not know dependency groups: 25.1 is the first that does.
.venv/pip:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "newsdigest needs Python 3.11 or newer")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1'
	@touch $@

.venv/ready: .venv/pip pyproject.toml
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

.venv/ready-dev: .venv/ready
	$(BIN)/python -m pip install --quiet --group dev
	@touch $@
