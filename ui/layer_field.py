"""A choice of the fields of a layer, which stays empty while the layer is a raster.

QGIS's own widget for fields wants a vector layer beside it, and 3.22 ends with a crash where it finds a raster.
"""

from __future__ import annotations

import os
from typing import Any

from qgis.core import QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QWidget

from .own_widgets import chosen_layer, kept, wrapper_for


class LayerField:
    """What Processing makes for the parameter; its metadata names the parameter with the layer."""

    def __new__(cls, parameter, dialog, row=0, column=0, layer=""):
        return wrapper_for(LayerFieldWrapper, parameter, dialog)


class LayerFieldWrapper(QgsAbstractProcessingParameterWidgetWrapper):
    """A box with the names of the fields; others can be typed in."""

    def __init__(self, parameter, kind) -> None:
        super().__init__(parameter, kind)
        self._box: QComboBox | None = None
        self._layer: QgsAbstractProcessingParameterWidgetWrapper | None = None

    def createWidget(self):
        self._box = QComboBox()
        self._box.setEditable(True)
        self._box.currentTextChanged.connect(lambda _text: self.widgetValueHasChanged.emit(self))
        widget = QWidget()
        layout = QHBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._box)
        return kept(widget)

    def setWidgetValue(self, value: Any, context):
        self._box.setCurrentText("" if value is None else str(value))

    def widgetValue(self):
        return self._box.currentText()

    def postInitialize(self, wrappers):
        super().postInitialize(wrappers)
        key = self.parameterDefinition().metadata()["widget_wrapper"]["layer"]
        self._layer = next((wrapper for wrapper in wrappers if wrapper.parameterDefinition().name() == key), None)
        if self._layer is not None:
            self._layer.widgetValueHasChanged.connect(self._list_fields)
            self._list_fields()

    def _list_fields(self, *_changed) -> None:
        """Offer the fields of the layer, and keep what is typed in unless the layer is known not to have it."""
        text = self._box.currentText()
        layer = chosen_layer(self._layer)
        path = self._layer.parameterValue()
        if layer is None and isinstance(path, str) and os.path.isfile(path):
            layer = QgsVectorLayer(path, "fields", "ogr")
        known = layer is not None and layer.isValid()
        names = [field.name() for field in layer.fields()] if known and isinstance(layer, QgsVectorLayer) else []
        self._box.clear()
        self._box.addItems(["", *names])
        self._box.setCurrentText(text if text in names or not known else "")
        self._box.setEnabled(not isinstance(layer, QgsRasterLayer))
