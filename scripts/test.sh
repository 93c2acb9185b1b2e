#!/bin/sh
# Lint, then every test: the engine on its newest and oldest packages, then QGIS, under a virtual display, then
# the windows that need Qt alone with Qt 6, which no QGIS of Debian has.
# Arguments go to pytest: sh scripts/test.sh -k kmeans; RINGS=qgis (or "engine qgis") leaves the others out.
. "$(dirname "$0")/common.sh"
TIER=deep-learning sh scripts/setup.sh # neural networks are tested too
venv .venv-test scripts/requirements-test.txt --system-site-packages
wanted() { case " ${RINGS:-lint engine qgis qt6} " in *" $1 "*) ;; *) return 1 ;; esac }
! wanted engine || venv .venv-floor resources/requirements/engine-floor.txt
! wanted lint || venv .venv-lint scripts/requirements-lint.txt
! wanted qt6 || venv .venv-qt6 scripts/requirements-qt6.txt

failed=
ring() { # ring NAME COMMAND...: go on after a failure, so that one run tells everything
    printf '\n== %s\n' "$1"
    name=$1
    shift
    "$@" || { [ $? = 5 ] && [ -n "$selection" ]; } || failed="$failed, $name"
}

selection=$*
tools=$(.venv-test/bin/python -c 'import pytest, pathlib; print(pathlib.Path(pytest.__file__).parents[1])')
unset DISPLAY WAYLAND_DISPLAY
export PYTHONNOUSERSITE=1

# The engine's Python borrows pytest alone: its environment stays as users have it
engine_ring() {
    python=$1
    shift
    PYTHONPATH=$tools PYTEST_DISABLE_PLUGIN_AUTOLOAD=1 "$python" -m pytest -p pytest_timeout "$@"
}

qgis_ring() {
    rm -rf .qgis-settings
    xvfb-run -a -s "-screen 0 1600x1000x24" .venv-test/bin/python -m pytest "$@"
}

# A stand-in named qgis, in a Python without QGIS: what it has no names for is left out (tests/qt6/shim/needs.py)
qt6_ring() {
    PYTHONPATH=tests/qt6/shim QT_QPA_PLATFORM=offscreen .venv-qt6/bin/python -m pytest -p qt6_side \
        -o python_files="test_*.py every_window.py" tests
}

[ -n "$selection" ] || ! wanted lint || ring lint sh scripts/lint.sh
# The longest ring runs beside the others, for most tests wait for one core; what it says is shown when they have ended
beside=$(mktemp)
engine=
if wanted engine; then
    (failed=; ring "engine, newest packages" engine_ring "$ENGINE_PYTHON" "$@"; [ -z "$failed" ]) >"$beside" 2>&1 &
    engine=$!
fi
trap '[ -z "$engine" ] || kill $engine 2>/dev/null || :; rm -f "$beside"' EXIT
! wanted qgis || ring "QGIS" qgis_ring "$@"
# Files that are named are those of the other rings
[ -n "$selection" ] || ! wanted qt6 || ring "Qt 6" qt6_ring
! wanted engine || ring "engine, oldest packages" engine_ring .venv-floor/bin/python "$@"
[ -z "$engine" ] || wait $engine || failed="$failed, engine, newest packages"
cat "$beside"
[ -z "$failed" ] || { say "Failed: ${failed#, }"; exit 1; }
