#!/bin/sh
# Install what is missing: QGIS (Debian packages), the plugin in a profile of this folder, the engine's environment.
. "$(dirname "$0")/common.sh"

mkdir -p .qgis/plugins .qgis/bin
PACKAGES="qgis python3-qgis qgis-providers python3-venv xvfb xauth fonts-dejavu-core"

complete() {
    command -v qgis_process >/dev/null && command -v xvfb-run >/dev/null && command -v xauth >/dev/null &&
        "$PYTHON" -c 'import importlib.util as u; assert all(map(u.find_spec, ("qgis", "venv", "ensurepip")))' 2>/dev/null
}

install() {
    sudo=
    [ "$(id -u)" = 0 ] || sudo=sudo
    # shellcheck disable=SC2086
    { $sudo apt-get update -qq &&
        $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $PACKAGES; } \
        >.qgis/apt.log 2>&1
}

if ! complete; then
    if ! command -v apt-get >/dev/null; then
        say "This system has no apt-get. Install QGIS with its Python, the venv module and Xvfb by its own means; then run this again."
        exit 1
    fi
    say "Installing Debian packages, which takes a few minutes: $PACKAGES ..."
    if ! install && sleep 5 && ! install; then # a mirror may be busy for a moment
        tail -n 20 .qgis/apt.log >&2
        say "apt-get could not install them; its last lines are above."
        exit 1
    fi
fi

[ -e .qgis/plugins/landclass/metadata.txt ] || ln -sfn ../.. .qgis/plugins/landclass
# Debian's wrapper qgis_process passes an option that the program behind it refuses
if [ ! -e .qgis/bin/qgis_process ]; then
    ln -sf "$(command -v qgis_process.bin || command -v qgis_process)" .qgis/bin/qgis_process
fi

"$PYTHON" -m processing_provider.environment_build --tier "${TIER:-engine}"

if ! grep -rqs '^landclass=true' .qgis/config; then
    eval "$("$PYTHON" scripts/env.py)"
    if ! QT_QPA_PLATFORM=offscreen qgis_process plugins enable landclass >.qgis/enable.log 2>&1; then
        say "QGIS could not load the plugin:"
        cat .qgis/enable.log >&2
        exit 1
    fi
fi
