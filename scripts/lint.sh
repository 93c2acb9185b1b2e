#!/bin/sh
# Style, formatting and types.
. "$(dirname "$0")/common.sh"
sh scripts/setup.sh
venv .venv-lint scripts/requirements-lint.txt
.venv-lint/bin/python -m ruff check .
.venv-lint/bin/python -m ruff format --check .
.venv-lint/bin/python -m mypy --python-executable "$ENGINE_PYTHON" # the packages whose types count are the engine's
