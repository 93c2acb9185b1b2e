"""What the user reads, in the language of QGIS; docs/translation.md tells how texts get there.

Needs the standard library alone: the commands of the project use it without QGIS.
"""

from __future__ import annotations

import sys

CONTEXT = "Landclass"


def tr(text: str) -> str:
    """Return a literal in the user's language."""
    return translated(text)


def mark(text: str) -> str:
    """Return a literal as it is: it is listed for translation here, and `translated` where it is shown."""
    return text


def translated(text: str) -> str:
    """Return a marked text in the user's language; as it is where there is no QGIS."""
    qt = sys.modules.get("qgis.PyQt.QtCore")
    return text if qt is None else qt.QCoreApplication.translate(CONTEXT, text)
