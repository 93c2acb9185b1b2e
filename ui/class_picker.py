"""Picking a class on the map: a tool that reads the class under the cursor, and the field of a dialog that uses it."""

from __future__ import annotations

import math
import re

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPalettedRasterRenderer,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
)
from qgis.gui import (
    QgsAbstractProcessingParameterWidgetWrapper,
    QgsMapCanvas,
    QgsMapTool,
)
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QToolTip, QWidget

from ..processing_provider._base import ROOT
from ..processing_provider.translation import tr
from .own_widgets import chosen_layer, kept, wrapper_for


class ClassPickTool(QgsMapTool):
    """Shows the class under the cursor and hands out the one that is clicked, or that Enter takes.

    Esc and the right button end it. It gives the canvas the tool back that was on before.
    """

    picked = pyqtSignal(int, str)
    ended = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, layer: QgsRasterLayer) -> None:
        super().__init__(canvas)
        self.setParent(None)  # of the canvas it would stay after its end
        self._layer = layer
        now = canvas.mapTool()
        self._before: QgsMapTool | None = now._before if isinstance(now, ClassPickTool) else now
        self.setCursor(Qt.CursorShape.CrossCursor)
        layer.willBeDeleted.connect(self._lose_layer)

    def start(self) -> None:
        """Take the canvas."""
        self.canvas().setMapTool(self)
        self.canvas().setFocus()

    def canvasMoveEvent(self, event):
        found = self._class_at(event.mapPoint())
        text = tr("no class here") if found is None else f"{found[0]} · {found[1]}"
        place = self.canvas().mapToGlobal(event.pixelPoint())
        QToolTip.showText(place, text, self.canvas())

    def canvasReleaseEvent(self, event):
        if event.button() != Qt.MouseButton.LeftButton:
            self.end()
            return
        self._pick(event.mapPoint())

    def keyPressEvent(self, event):
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.end()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self._pick(self.toMapCoordinates(self.canvas().mouseLastXY()))

    def place(self) -> QPoint:
        """Return where the cursor was last on the canvas, on the screen."""
        return self.canvas().mapToGlobal(self.canvas().mouseLastXY())

    def deactivate(self):
        QToolTip.hideText()
        super().deactivate()
        self.ended.emit()

    def _class_at(self, point: QgsPointXY) -> tuple[int, str] | None:
        crs = self.canvas().mapSettings().destinationCrs()
        return None if self._layer is None else class_at(self._layer, crs, point)

    def _pick(self, point: QgsPointXY) -> None:
        found = self._class_at(point)
        if found is not None:
            self.end()
            self.picked.emit(*found)

    def end(self) -> None:
        """Give the canvas back."""
        canvas = self.canvas()
        if canvas.mapTool() is self and self._before is not None:
            canvas.setMapTool(self._before)
        canvas.unsetMapTool(self)

    def _lose_layer(self) -> None:
        self._layer = None
        self.end()


def class_at(layer: QgsRasterLayer, crs: QgsCoordinateReferenceSystem, point: QgsPointXY) -> tuple[int, str] | None:
    """Return value and name of the class of a layer at a point in a CRS; None where there is none."""
    transform = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance())
    renderer = layer.renderer()
    paletted = isinstance(renderer, QgsPalettedRasterRenderer)
    try:
        place = transform.transform(point)
    except QgsCsException:
        return None
    value, there = layer.dataProvider().sample(place, renderer.band() if paletted else 1)
    if not there or not math.isfinite(value) or value != int(value):
        return None
    names = {int(entry.value): entry.label for entry in renderer.classes()} if paletted else {}
    return int(value), names.get(int(value)) or tr("Class {}").format(int(value))


def with_class(text: str, value: int) -> str:
    """Return a list of classes with one more, unless it is there already."""
    words = [word.strip() for word in re.split("[,;]", text) if word.strip()]
    return text.strip() if str(value) in words else ", ".join([*words, str(value)])


class ClassesField:
    """What Processing makes for the parameter: a field with a button in an algorithm's dialog, plain text elsewhere."""

    def __new__(cls, parameter, dialog, row=0, column=0):
        return wrapper_for(ClassesWrapper, parameter, dialog)


class ClassesWrapper(QgsAbstractProcessingParameterWidgetWrapper):
    """A line of text, and a button to add the class that is clicked on the map of the dialog's class raster."""

    def __init__(self, parameter, kind) -> None:
        super().__init__(parameter, kind)
        self._dialog: QWidget | None = None
        self._input: QgsAbstractProcessingParameterWidgetWrapper | None = None
        self._tool: ClassPickTool | None = None
        self._line: QLineEdit | None = None

    def createWidget(self):
        widget = QWidget()
        self._line = QLineEdit()
        self._line.textChanged.connect(lambda _text: self.widgetValueHasChanged.emit(self))
        self.button = QToolButton()
        self.button.setIcon(QIcon(str(ROOT / "resources" / "icons" / "pick_class.svg")))
        self.button.setText(tr("Pick on the map"))
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setToolTip(tr("Read the class under the cursor on the map; a click adds it, Esc ends it."))
        self.button.clicked.connect(self.pick)
        layout = QHBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._line)
        layout.addWidget(self.button)
        return kept(widget)

    def setWidgetValue(self, value, context):
        self._line.setText("" if value is None else str(value))

    def widgetValue(self):
        return self._line.text()

    def setDialog(self, dialog):
        self._dialog = dialog
        dialog.rejected.connect(self._leave)  # also when it is closed; Processing has another meaning for `finished`
        super().setDialog(dialog)

    def postInitialize(self, wrappers):
        super().postInitialize(wrappers)
        self._input = next((wrapper for wrapper in wrappers if wrapper.parameterDefinition().name() == "INPUT"), None)

    def pick(self) -> None:
        """Put the dialog out of the way and let the user click on the map."""
        layer, context = chosen_layer(self._input), self.widgetContext()
        canvas, bar = context.mapCanvas(), context.messageBar()
        if canvas is None or not isinstance(layer, QgsRasterLayer):
            if bar is not None:
                bar.pushMessage(tr("Choose a class map that is on the map first."), Qgis.MessageLevel.Info)
            return
        self._tool = ClassPickTool(canvas, layer)
        self._tool.picked.connect(self._take)
        self._tool.ended.connect(self._come_back)
        if self._dialog is not None:
            self._dialog.showMinimized()
        canvas.window().raise_()
        self._tool.start()

    def _take(self, value: int, _name: str) -> None:
        self._line.setText(with_class(self._line.text(), value))

    def _leave(self) -> None:
        """End the tool with the dialog, which would not be there for what is picked."""
        tool, self._tool = self._tool, None
        if tool is not None:
            tool.end()

    def _come_back(self) -> None:
        if self._tool is not None and self._dialog is not None:
            self._dialog.showNormal()
            self._dialog.raise_()
            self._dialog.activateWindow()
