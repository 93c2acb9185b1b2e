"""What QGIS calls: load the provider, put up menus, take everything down again."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from ..engine import phrasebook
from ..processing_provider._runs import board
from ..processing_provider.provider import LandclassProvider

TEXTS = Path(__file__).resolve().parent.parent / "resources" / "i18n"
STOP_SECONDS = 5  # an engine that does not listen is ended after two


class LandclassPlugin:
    """The plugin; `iface` is None in ``qgis_process``."""

    def __init__(self, iface) -> None:
        self.iface = iface
        self._translator = translator()
        if self._translator is not None:
            QCoreApplication.installTranslator(self._translator)
        phrasebook.speak(os.environ.get("LANDCLASS_LANGUAGE") or language())
        self.provider: LandclassProvider | None = None
        self.menu: Any = None  # imported where there is a window, as the next one is
        self.drop: Any = None

    def initProcessing(self):
        """Add the provider; all that ``qgis_process`` needs."""
        self.provider = LandclassProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)
        self.provider.refreshAlgorithms()  # now for the models, whose steps are known

    def initGui(self):
        from ..ui.model_drop import ModelDrop
        from .menu import Menu

        self.initProcessing()
        self.drop = ModelDrop(self.iface)
        self.iface.registerCustomDropHandler(self.drop)
        self.menu = Menu(self.iface, self.provider.algorithms())

    def unload(self):
        board.stop_all(STOP_SECONDS)
        if self.drop is not None:
            self.iface.unregisterCustomDropHandler(self.drop)
            self.drop = None
        if self.menu is not None:
            self.menu.remove()
            self.menu = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
        phrasebook.speak("")


def language() -> str:
    """Return the two letters of QGIS's language."""
    # The first is empty in qgis_process
    return (QgsApplication.instance().translation() or QgsApplication.locale())[:2]


def translator() -> QTranslator | None:
    """Return the texts in QGIS's language, None where there are none; Qt keeps no reference to them."""
    found = QTranslator()
    return found if found.load(str(TEXTS / f"landclass_{language()}.qm")) else None
