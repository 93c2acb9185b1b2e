#!/bin/sh
# Style, formatting and types.
. "$(dirname "$0")/common.sh"
sh scripts/setup.sh
venv .venv-lint scripts/requirements-lint.txt
failed=0
.venv-lint/bin/python -m ruff check . || failed=1
.venv-lint/bin/python -m ruff format --check . || failed=1
# The packages whose types count are the engine's
.venv-lint/bin/python -m mypy --python-executable "$ENGINE_PYTHON" || failed=1
exit $failed
