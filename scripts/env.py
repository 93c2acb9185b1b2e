"""Print the settings with which qgis_process and QGIS find the plugin in this folder, as lines for a shell."""

from __future__ import annotations

import os
import shlex
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent / ".qgis"


def settings() -> dict[str, str]:
    """Return the environment variables by name."""
    found = {"QGIS_PLUGINPATH": str(HOME / "plugins"), "QGIS_CUSTOM_CONFIG_PATH": str(HOME / "config")}
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        found["QT_QPA_PLATFORM"] = "offscreen"
    folders = os.environ["PATH"].split(os.pathsep)
    if str(HOME / "bin") not in folders:
        folders.insert(0, str(HOME / "bin"))
    found["PATH"] = os.pathsep.join(folders)
    return found


def headless(**other: object) -> dict[str, str]:
    """Return a whole environment for a run without a display; `other` settings replace those of this folder."""
    values = {name: str(value) for name, value in other.items()}
    return {**os.environ, **settings(), "QT_QPA_PLATFORM": "offscreen", **values}


if __name__ == "__main__":
    for name, value in settings().items():
        print(f"export {name}={shlex.quote(value)}")
