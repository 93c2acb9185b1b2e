"""PyQt6.QtWidgets, with what Qt 6 has moved away: QGIS 4 offers it in both places."""

from PyQt6.QtGui import QAction, QActionGroup, QShortcut  # noqa: F401
from PyQt6.QtWidgets import *  # noqa: F403
