#!/bin/sh
# Open QGIS with the plugin on, in a profile of its own: the user's profile is not touched.
. "$(dirname "$0")/common.sh"
sh scripts/setup.sh
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "There is no display to open QGIS on. make demo runs without one."
    exit 1
fi
eval "$("$PYTHON" scripts/env.py)"
exec "$(command -v qgis.bin || command -v qgis)" --noversioncheck --nologo "$@"
