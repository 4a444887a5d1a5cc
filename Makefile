# Everything starts from here. How each thing is done stands in .ci/, one script a job.
.DEFAULT_GOAL := help
PYTHON := .venv/bin/python
ARGS ?=
# Two steps at once would fill .venv twice.
.NOTPARALLEL:

.PHONY: help setup run user dev test coverage bench faults lighthouse outcomes words check format lock clean system-packages

help: ## Show this list
	@sed -nE 's/^([a-z]+):.*## (.*)/  make \1\t\2/p' Makefile | expand -t 18

setup: .venv/.dev system-packages tests/node/node_modules/.package-lock.json ## Get everything that checking and testing need

run: .venv/.run ## Serve the guide on http://127.0.0.1:8000, the staff side on http://127.0.0.1:8001/admin/
	@.ci/serve --role both $(ARGS)

user: .venv/.run ## Make the first of the staff, who lets the others in (NAME=counter)
	@.ci/own-machine first_user $(NAME)

dev: .venv/.run ## Serve it with DEBUG on, starting again at every change
	@DEBUG=1 $(PYTHON) manage.py compile_words
	@DEBUG=1 $(PYTHON) manage.py runserver $(ARGS)

test: setup check ## Run the checks, then the tests (ARGS="-k window" for some of them)
	@$(PYTHON) -m pytest -n 2 --dist loadfile $(ARGS)

coverage: setup ## Run the tests and refuse a line of law or words that none of them reaches
	@$(PYTHON) -m pytest -n 2 --dist loadfile --cov $(ARGS)
	@$(PYTHON) -m coverage report --fail-under=100 \
		--include='renewal/rules/*,renewal/content/*,renewal/guidance/*'

bench: setup ## Measure what BENCH.md says, and write it anew (ARGS="speed cpu" prints those alone)
	@DEBUG=1 ROLE=public DJANGO_SETTINGS_MODULE=tests.settings $(PYTHON) manage.py compile_words
	@DJANGO_SETTINGS_MODULE=tests.settings $(PYTHON) -m tests.bench $(ARGS)

faults: setup tests/node/observatory/node_modules/.package-lock.json ## Break everything that can break, attack the rest, and write tests/faults/RESULTS.md (fifteen minutes)
	@$(PYTHON) -m tests.faults.results $(ARGS)

lighthouse: .venv/.dev system-packages tests/node/lighthouse/node_modules/.package-lock.json ## Ask Lighthouse for full marks for five pages on a phone (ARGS="/notice/" for others)
	@.ci/lighthouse $(ARGS)

outcomes: .venv/.dev ## Write what every case is told, to be looked at and committed on purpose
	@DEBUG=1 ROLE=public DJANGO_SETTINGS_MODULE=tests.settings $(PYTHON) -m tests.outcomes.write

words: .venv/.dev system-packages ## Bring the catalogues up to what the source says, and check them all
	@DEBUG=1 $(PYTHON) manage.py collect_words
	@DEBUG=1 $(PYTHON) manage.py check_words
	@DEBUG=1 $(PYTHON) manage.py compile_words

check: .venv/.dev ## Lint, types, imports, templates, rules of the house, migrations, settings
	@.ci/check

format: .venv/.dev ## Write code and templates the way the checks want them
	@$(PYTHON) -m ruff format
	@$(PYTHON) -m ruff check --fix
	@find templates -name '*.html' -exec .venv/bin/djade {} +

lock: ## Write uv.lock anew from pyproject.toml (ARGS=--upgrade for newer versions)
	@.ci/uv lock $(ARGS)

clean: ## Remove what the other targets made
	@rm -rf .venv .build .serve tests/node/node_modules tests/node/*/node_modules
	@rm -rf .coverage .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache

system-packages:
	@.ci/system-packages

.venv/.run: uv.lock .ci/packages .ci/uv
	@.ci/packages run

.venv/.dev: uv.lock .ci/packages .ci/uv
	@.ci/packages dev

# npm writes this file last, so it also says that the work was finished.
%/node_modules/.package-lock.json: %/package-lock.json .ci/node-packages .ci/node .venv/.dev
	@.ci/node-packages $*
