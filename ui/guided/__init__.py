"""Guided dialogs: a task from its inputs to a run, with a preview and an estimate on the way."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtWidgets import QMenu

from ...processing_provider.translation import tr, translated
from .accuracy import AccuracyDialog
from .base import GuidedDialog
from .change import ChangeDialog
from .scenes import ScenesDialog
from .segmentation import SegmentationDialog
from .sweep import SweepDialog

DIALOGS: tuple[type[GuidedDialog], ...] = (
    SweepDialog,
    ChangeDialog,
    ScenesDialog,
    SegmentationDialog,
    AccuracyDialog,
)


class GuidedMenu(QMenu):
    """The guided dialogs as a menu; nothing runs before one is opened."""

    def __init__(self, iface: Any, open_algorithm: Callable[..., None], parent: QMenu) -> None:
        super().__init__(tr("Guided"), parent)
        self.setObjectName("landclassGuided")
        for dialog in DIALOGS:
            action = self.addAction(dialog.icon(), f"{translated(dialog.TITLE)}...")
            action.setObjectName(f"landclass_{dialog.NAME}")
            action.setStatusTip(translated(dialog.TIP))
            action.triggered.connect(lambda _on=False, dialog=dialog: open_guided(dialog, iface, open_algorithm))


def open_guided(dialog: type[GuidedDialog], iface: Any, open_algorithm: Callable[..., None]) -> GuidedDialog:
    """Show a guided dialog; it is gone when it is closed."""
    shown = dialog(iface, open_algorithm, iface.mainWindow())
    shown.show()
    return shown


def close_guided(iface: Any) -> None:
    """Close all guided dialogs, for what they run is going."""
    for dialog in iface.mainWindow().findChildren(GuidedDialog):
        dialog.close()
