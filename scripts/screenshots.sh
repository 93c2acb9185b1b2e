#!/bin/sh
# Pictures of every dock and dialog for the documentation, made in a real QGIS window on real data: docs/pictures/.
# sh scripts/screenshots.sh [FOLDER [LANGUAGE]]: another place for the pictures, such as one to look at; de or fr.
# THEME="Night Mapping" SCALE=2 sh scripts/screenshots.sh FOLDER: in a theme of QGIS, at 200 %.
. "$(dirname "$0")/common.sh"
TIER=deep-learning sh scripts/setup.sh
command -v xvfb-run >/dev/null || apt-get install -y -qq xvfb
eval "$("$PYTHON" scripts/env.py)"
LANDCLASS_PICTURES=$(realpath -m "${1:-docs/pictures}")
export LANDCLASS_PICTURES
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LANDCLASS_WINDOW="$work" QGIS_CUSTOM_CONFIG_PATH="$work/profile"
mkdir -p "$LANDCLASS_PICTURES"
QT_QPA_PLATFORM=offscreen qgis_process plugins enable landclass >/dev/null 2>&1
unset QT_QPA_PLATFORM WAYLAND_DISPLAY
scale=${SCALE:-1}
export QT_SCALE_FACTOR="$scale" LANDCLASS_THEME="${THEME:-default}"
xvfb-run -a -s "-screen 0 $((1600 * scale))x$((1000 * scale))x24" "$(command -v qgis.bin || command -v qgis)" --noversioncheck --nologo \
    --lang "${2:-en}" --code scripts/screenshots.py >"$work/log" 2>&1 || :
[ ! -s "$work/error.txt" ] || { cat "$work/error.txt" >&2; exit 1; }
[ -f "$work/done" ] || { tail -n 20 "$work/log" >&2; say "QGIS ended before all pictures were made."; exit 1; }
say "The pictures are in $LANDCLASS_PICTURES"
