"""The map tool of the spectrum dock: it hands out places and little boxes."""

from __future__ import annotations

from qgis.core import QgsPointXY, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, QRect, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QApplication

_BOX_COLOUR = "#d9603b"


class SpectrumTool(QgsMapTool):
    """A click, or Enter, asks for the pixel under the cursor, a drag for a box; a right click takes back.

    Esc gives the canvas the tool that was on before.
    """

    asked = pyqtSignal(QgsRectangle)  # in the CRS of the canvas; a point is a rectangle without size
    taken_back = pyqtSignal(QgsPointXY)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._before: QgsMapTool | None = None
        self._from: QPoint | None = None
        self._band: QgsRubberBand | None = None

    def start(self) -> None:
        """Take the canvas."""
        now = self.canvas().mapTool()
        if now is not self:
            self._before = now
            self.canvas().setMapTool(self)
        self.canvas().setFocus()

    def end(self) -> None:
        """Give the canvas back."""
        canvas = self.canvas()
        if canvas.mapTool() is self and self._before is not None:
            canvas.setMapTool(self._before)
        canvas.unsetMapTool(self)

    def canvasPressEvent(self, event):
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = event.pixelPoint()

    def canvasMoveEvent(self, event):
        if self._is_drag(event.pixelPoint()):
            if self._band is None:
                self._band = QgsRubberBand(self.canvas(), QgsWkbTypes.GeometryType.PolygonGeometry)
                self._band.setColor(QColor(_BOX_COLOUR))
                self._band.setFillColor(QColor(0, 0, 0, 0))
                self._band.setWidth(2)
            self._band.setToCanvasRectangle(QRect(self._from, event.pixelPoint()).normalized())

    def canvasReleaseEvent(self, event):
        if event.button() == Qt.MouseButton.RightButton:
            self.taken_back.emit(event.mapPoint())
        elif event.button() == Qt.MouseButton.LeftButton:
            start = self._from if self._is_drag(event.pixelPoint()) else event.pixelPoint()
            self._drop_box()
            self.asked.emit(QgsRectangle(self.toMapCoordinates(start), self.toMapCoordinates(event.pixelPoint())))

    def keyPressEvent(self, event):
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.end()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            place = self.toMapCoordinates(self.canvas().mouseLastXY())
            self.asked.emit(QgsRectangle(place, place))

    def deactivate(self):
        self._drop_box()
        super().deactivate()

    def _is_drag(self, place: QPoint) -> bool:
        moved = 0 if self._from is None else (place - self._from).manhattanLength()
        return moved >= QApplication.startDragDistance()

    def _drop_box(self) -> None:
        self._from = None
        if self._band is not None:
            self.canvas().scene().removeItem(self._band)
            self._band = None
