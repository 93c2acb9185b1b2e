#!/bin/sh
# Measure speed and memory beside scikit-learn, faiss and dask-ml.
. "$(dirname "$0")/common.sh"
sh scripts/setup.sh
venv .venv-bench scripts/requirements-bench.txt
program=run
if [ "${1:-}" = --spectral ]; then
    program=spectral
    shift
fi
exec .venv-bench/bin/python "benchmarks/$program.py" "$@"
