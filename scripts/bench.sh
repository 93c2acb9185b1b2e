#!/bin/sh
# Measure speed and memory beside other ways: K-means, or --spectral, or --confusion.
. "$(dirname "$0")/common.sh"
sh scripts/setup.sh
venv .venv-bench scripts/requirements-bench.txt
program=run
case "${1:-}" in --*)
    program=${1#--}
    shift
    ;;
esac
exec .venv-bench/bin/python "benchmarks/$program.py" "$@"
