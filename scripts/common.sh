# Sourced by the other scripts: goes to the project's root and says how virtual environments are made.
set -eu
cd "$(dirname "$0")/.."
PYTHON=/usr/bin/python3 # QGIS's own; another python3 first on PATH would not have qgis
ENGINE_PYTHON=${LANDCLASS_PYTHON:-${XDG_DATA_HOME:-$HOME/.local/share}/landclass/engine/bin/python}

say() { printf '%s\n' "$*" >&2; }

# venv FOLDER REQUIREMENTS [OPTION...]: a virtual environment with these packages, made again when the list changes.
venv() {
    folder=$1
    requirements=$2
    shift 2
    if "$folder/bin/python" -c '' 2>/dev/null && cmp -s "$requirements" "$folder/requirements.txt"; then
        return
    fi
    say "Setting up $folder ..."
    rm -rf "$folder"
    "$PYTHON" -m venv "$@" "$folder" &&
        "$folder/bin/python" -m pip install -qq --disable-pip-version-check -r "$requirements" &&
        cp "$requirements" "$folder/requirements.txt"
}
