"""A field for the address of a catalogue: those that are known to choose from, others to type in."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QWidget

from ..engine.options.fetch_stac import CATALOGUES
from ..processing_provider import settings
from .own_widgets import kept, wrapper_for


class CatalogueField:
    """What Processing makes for the parameter: a field with a list in an algorithm's dialog, plain text elsewhere."""

    def __new__(cls, parameter, dialog, row=0, column=0):
        return wrapper_for(CatalogueWrapper, parameter, dialog)


class CatalogueWrapper(QgsAbstractProcessingParameterWidgetWrapper):
    """A box with the presets and the user's own catalogues."""

    def createWidget(self):
        self._box = QComboBox()
        self._box.setEditable(True)
        self._box.addItems([*CATALOGUES, *settings.own_catalogues()])
        self._box.currentTextChanged.connect(lambda _text: self.widgetValueHasChanged.emit(self))
        widget = QWidget()
        layout = QHBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._box)
        return kept(widget)

    def setWidgetValue(self, value: Any, context):
        self._box.setCurrentText("" if value is None else str(value))

    def widgetValue(self):
        return self._box.currentText().strip()
