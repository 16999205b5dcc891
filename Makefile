# The only entry, the same on a laptop and in CI. Needs Python 3.11 or newer, pip and make; nothing else.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin

.PHONY: demo test check bench spark screenshots accept clean help

help:            ## what there is to make
	@grep -hE '^[a-z]+: .*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):[^#]*## /make \1\t/' | expand -t 16

$(VENV)/.runtime: pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "onrecord needs Python 3.11 or newer: make PYTHON=python3.11")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.runtime
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

demo: $(VENV)/.runtime  ## read the articles that ship with us into demo/strait.case and write a report of them
	@mkdir -p demo
	@$(BIN)/onrecord add demo/strait.case examples/strait/articles
	@$(BIN)/onrecord report demo/strait.case -o demo/strait.html
	@$(BIN)/onrecord who demo/strait.case | head -n 16
	@echo
	@echo "Read it at the desk:      $(BIN)/onrecord show demo/strait.case"
	@echo "Open in a browser:        demo/strait.html"
	@echo "Who says what:            $(BIN)/onrecord who demo/strait.case 'Ilsa Marrin'"
	@echo "Who has it from whom:     $(BIN)/onrecord copies demo/strait.case"
	@echo "Where a claim comes from: $(BIN)/onrecord trace demo/strait.case restraint"
	@echo "One article, marked up:   $(BIN)/onrecord read demo/strait.case nw-0415-ferry.txt"

test: $(VENV)/.dev  ## the whole test suite; without Chromium it says which tests were skipped and how to get them
	$(BIN)/python -m pytest --cov

check: $(VENV)/.dev  ## lint, formatting, types, layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/.dev  ## quality on the shipped pile, on PolNeAR beside people and peers, of speakers, citations, sameness, shared text, lineage and origins; the speed of desk and trace
	$(BIN)/python bench/gold.py examples/strait/articles examples/strait/gold.jsonl
	$(BIN)/python bench/attribution.py
	$(BIN)/python bench/speakers/score.py --confusion
	$(BIN)/python bench/identity/score.py --re3d
	$(BIN)/python bench/interest/score.py
	$(BIN)/python bench/interest/score_answers.py
	$(BIN)/python bench/citations/run.py
	$(BIN)/python bench/gloss/run.py
	$(BIN)/python bench/saying/run.py
	$(BIN)/python bench/reuse.py
	$(BIN)/python bench/copies.py
	$(BIN)/python bench/lineage/score.py --seed 1 2
	$(BIN)/python bench/origins/run.py --seed 1 2
	$(BIN)/python bench/desk.py
	$(BIN)/python bench/trace.py

spark:           ## the engine on Spark beside the local one, on two worker processes; needs Java 17, fetches PySpark
	$(PYTHON) -m venv .venv-spark
	.venv-spark/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,spark]'
	.venv-spark/bin/python -m pytest --no-cov -rs tests/engine

screenshots: $(VENV)/.dev  ## every page of the desk at 1280 and 400 pixels, light and dark, into screenshots/
	$(BIN)/python -m docs.screenshots

accept: $(VENV)/.dev  ## rewrite the golden cases; read the diff before you commit it
	$(BIN)/python -m tests.golden.accept

clean:           ## remove the environment and what the demo made
	rm -rf $(VENV) .venv-bench .venv-spark demo screenshots .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
