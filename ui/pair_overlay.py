"""What the confusion viewer puts on the canvas: the pixels of one pair of classes, or frames around its samples.

None of it is saved with the project.
"""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPalettedRasterRenderer,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from ..engine.phrasebook import in_every_language
from .confusion import Confusion

COLOUR = "#ff1fb4"  # no land cover has it
_AROUND = 1.3  # sides of what is zoomed to that the canvas shows
_LEAST_PX = 24  # pixels of the raster that the canvas shows at least


class PairOverlay:
    """A layer and frames of the plugin's own, one pair at a time; `clear` takes them away."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._layer = ""  # its id: the user may remove it as well
        self._away: QgsRasterLayer | None = None  # the layer while the project is saved
        self._bands: list[QgsRubberBand] = []

    @property
    def is_empty(self) -> bool:
        """Whether nothing of it is on the canvas."""
        return not self._bands and self.layer is None

    @property
    def layer(self) -> QgsRasterLayer | None:
        """The layer of the pixels."""
        return QgsProject.instance().mapLayer(self._layer) if self._layer else None

    def show_pixels(self, raster: str, value: int, name: str) -> None:
        """Show the pixels of one value, above all layers."""
        self.clear()
        layer = QgsRasterLayer(raster, name)
        entry = QgsPalettedRasterRenderer.Class(value, QColor(COLOUR), name)
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, [entry]))
        self._layer = layer.id()
        self._add(layer)
        QgsProject.instance().writeProject.connect(self._step_aside)
        QgsProject.instance().projectSaved.connect(self._come_back)

    def show_boxes(self, boxes: Sequence[Sequence[float]], crs: QgsCoordinateReferenceSystem) -> None:
        """Frame some boxes; those of no size are marked as points."""
        self.clear()
        kinds = QgsWkbTypes.GeometryType
        for kind, shapes in (
            (kinds.PolygonGeometry, [QgsGeometry.fromRect(QgsRectangle(*box)) for box in boxes if not _is_point(box)]),
            (kinds.PointGeometry, [QgsGeometry.fromPointXY(QgsPointXY(*box[:2])) for box in boxes if _is_point(box)]),
        ):
            band = QgsRubberBand(self._canvas, kind)
            band.setStrokeColor(QColor(COLOUR))
            band.setFillColor(QColor(0, 0, 0, 0) if kind == kinds.PolygonGeometry else QColor(COLOUR))
            band.setWidth(2)
            band.setIconSize(8)
            for shape in shapes:
                band.addGeometry(shape, crs)
            self._bands.append(band)

    def zoom(self, box: Sequence[float], crs: QgsCoordinateReferenceSystem) -> bool:
        """Let the canvas show a box; return whether the CRS of the project can."""
        rectangle = QgsRectangle(*box)
        layer = self.layer
        if layer is not None:
            least = _LEAST_PX * max(layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY())
            rectangle.grow(max(0.0, least - max(rectangle.width(), rectangle.height())) / 2)
        canvas = self._canvas
        to_canvas = QgsCoordinateTransform(crs, canvas.mapSettings().destinationCrs(), QgsProject.instance())
        try:
            extent = to_canvas.transformBoundingBox(rectangle)
        except QgsCsException:
            return False
        extent.scale(_AROUND)
        canvas.setExtent(extent)  # around a point, it keeps its scale
        canvas.refresh()
        return True

    def flash(self, box: Sequence[float], crs: QgsCoordinateReferenceSystem) -> None:
        """Let a box flash on the canvas."""
        point = QgsGeometry.fromPointXY(QgsPointXY(*box[:2]))
        shape = point if _is_point(box) else QgsGeometry.fromRect(QgsRectangle(*box))
        self._canvas.flashGeometries([shape], crs)

    def clear(self) -> None:
        """Take all of it off the canvas and out of the project."""
        for band in self._bands:
            self._canvas.scene().removeItem(band)
        self._bands = []
        if self._layer:
            project = QgsProject.instance()
            project.writeProject.disconnect(self._step_aside)
            project.projectSaved.disconnect(self._come_back)
            project.removeMapLayer(self._layer)
        self._layer, self._away = "", None

    def _add(self, layer: QgsRasterLayer) -> None:
        project = QgsProject.instance()
        with QgsProject.blockDirtying(project):
            project.addMapLayer(layer, False)
            project.layerTreeRoot().insertLayer(0, layer).setExpanded(False)

    def _step_aside(self, document: QDomDocument) -> None:
        """Leave a project that is being saved: its tree of layers is written, its layers are not yet."""
        layer = self.layer
        if layer is None:
            return
        for tag in ("layer-tree-layer", "item"):
            nodes = document.elementsByTagName(tag)
            for element in [nodes.at(place).toElement() for place in range(nodes.count())]:
                if self._layer in (element.attribute("id"), element.text()):
                    element.parentNode().removeChild(element)
        self._away = QgsProject.instance().takeMapLayer(layer)
        QTimer.singleShot(0, self._come_back)  # where it cannot be saved

    def _come_back(self) -> None:
        """Be in the project again, before the canvas notices: the project would count as changed."""
        if self._away is not None:
            self._add(self._away)
            self._away = None


def around(boxes: Sequence[Sequence[float]]) -> list[float]:
    """Return the box that holds all boxes."""
    left, bottom, right, top = zip(*boxes)
    return [min(left), min(bottom), max(right), max(top)]


def pair_labels(confusion: Confusion, row: int, column: int) -> list[str]:
    """Return what the engine calls the pixels of a pair in a raster of disagreement, in each language."""
    pair = confusion.rows[row], confusion.columns[column]
    return [text.format(*pair) for text in in_every_language("Reference {}, map {}")]


def pair_value(raster: str, labels: Sequence[str]) -> int | None:
    """Return the value of a pair in a raster of disagreement; None where it has none or the raster is gone."""
    layer = QgsRasterLayer(raster, "")
    if not layer.isValid():
        return None
    layer.loadDefaultStyle()
    values = _values(layer)
    return next((values[label] for label in labels if label in values), None)


def loaded_disagreement(confusion: Confusion) -> str | None:
    """Return the raster of a layer in the project that tells exactly the pairs that a matrix confuses."""
    pairs = [pair_labels(confusion, *pair) for pair in confusion.confused()]
    wanted = [set(labels) for labels in zip(*pairs)]  # of each language
    for layer in QgsProject.instance().mapLayers().values():
        if isinstance(layer, QgsRasterLayer) and set(list(_values(layer))[1:]) in wanted:
            return layer.source()
    return None


def _values(layer: QgsRasterLayer) -> dict[str, int]:
    """Return the values of a layer by label; the first of a raster of disagreement is where both agree."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsPalettedRasterRenderer):
        return {}
    return {entry.label: int(entry.value) for entry in renderer.classes()}


def _is_point(box: Sequence[float]) -> bool:
    return box[0] == box[2] and box[1] == box[3]
