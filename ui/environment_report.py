"""The text that a user pastes into a bug report."""

from __future__ import annotations

import platform
import re
from collections.abc import Sequence
from pathlib import Path

from qgis.core import Qgis
from qgis.PyQt.QtCore import PYQT_VERSION_STR, QT_VERSION_STR

from ..engine import version
from ..processing_provider.environment import Engine

KEPT_LINES = 40


def environment_report(engine: Engine, last_error: str = "", log: Sequence[str] = ()) -> str:
    """Return versions, what was found for the engine, and the last error, without secrets and home folders."""
    packages = ", ".join(f"{name} {found or 'missing'}" for name, found in engine.packages.items())
    lines = [
        f"Landclass {version()}",
        f"QGIS {Qgis.version() if hasattr(Qgis, 'version') else Qgis.QGIS_VERSION}, Qt {QT_VERSION_STR}, "
        f"PyQt {PYQT_VERSION_STR}, Python {platform.python_version()}",
        f"System: {platform.platform()}, {platform.machine()}",
        f"Engine: {engine.python or 'none'} ({engine.source}), Python {engine.version or 'unknown'}",
        f"Packages: {packages}",
        f"Problem: {engine.problem or 'none'}",
        f"Last error: {last_error or 'none'}",
    ]
    if log:
        lines += ["", "Log:", *log[-KEPT_LINES:]]
    return without_secrets("\n".join(lines))


def without_secrets(text: str) -> str:
    """Shorten the home folder to ~ and cut names, passwords and keys out of addresses."""
    home = str(Path.home())
    if len(home) > 1:
        text = text.replace(home, "~").replace(home.replace("\\", "/"), "~")
    text = re.sub(r"(\w+://)[^/\s@]+@", r"\1***@", text)
    return re.sub(r"(?i)\b(token|password|passwd|api[_-]?key|secret)(\s*[=:]\s*)[^\s&]+", r"\1\2***", text)
