"""Landclass engine: everything that reads pixels or computes, free of QGIS."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def version() -> str:
    """Return the plugin's version, whose one home is ``metadata.txt``."""
    for line in (ROOT / "metadata.txt").read_text(encoding="utf-8").splitlines():
        key, _, value = line.partition("=")
        if key.strip() == "version":
            return value.strip()
    raise LookupError("metadata.txt carries no version")
