"""Buttons of docks and dialogs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtWidgets import QPushButton


def push_button(text: str, tip: str, act: Callable[[], Any]) -> QPushButton:
    """Return a button that does something; Enter in a field does not press it."""
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _checked=False: act())
    return button
