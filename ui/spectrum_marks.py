"""Marks on the canvas where spectra were clicked."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsPointXY, QgsProject
from qgis.gui import QgsMapCanvas, QgsVertexMarker
from qgis.PyQt.QtGui import QColor

from .spectra import Clicked

_SIZE_PX = 12
_NEAR_PX = 15


class SpectrumMarks:
    """A cross in the colour of each spectrum; they follow the CRS of the canvas."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._marks: list[QgsVertexMarker] = []
        self._spectra: list[Clicked] = []
        canvas.destinationCrsChanged.connect(self._draw)

    def show(self, spectra: Sequence[Clicked]) -> None:
        """Mark these from now on."""
        self._spectra = list(spectra)
        self._draw()

    def nearest(self, point: QgsPointXY) -> Clicked | None:
        """Return the spectrum whose mark is under a point of the canvas."""
        near = _NEAR_PX * self._canvas.mapUnitsPerPixel()
        found = [(mark.center().distance(point), at) for at, mark in enumerate(self._marks)]
        distance, at = min(found, default=(near, -1))
        return self._spectra[at] if distance < near else None

    def remove(self) -> None:
        """Take the marks away and follow the canvas no more."""
        self.show([])
        self._canvas.destinationCrsChanged.disconnect(self._draw)

    def _draw(self) -> None:
        for mark in self._marks:
            self._canvas.scene().removeItem(mark)
        self._marks = [self._mark(one) for one in self._spectra]

    def _mark(self, one: Clicked) -> QgsVertexMarker:
        mark = QgsVertexMarker(self._canvas)
        mark.setColor(QColor(one.colour))
        mark.setIconType(QgsVertexMarker.IconType.ICON_CROSS)
        mark.setIconSize(_SIZE_PX)
        mark.setPenWidth(3)
        crs, shown = QgsCoordinateReferenceSystem.fromWkt(one.wkt), self._canvas.mapSettings().destinationCrs()
        try:
            place = QgsCoordinateTransform(crs, shown, QgsProject.instance()).transform(QgsPointXY(*one.place))
            mark.setCenter(place)
        except QgsCsException:  # the canvas cannot show this place
            mark.hide()
        return mark
