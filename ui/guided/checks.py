"""What can be told of layers before a run: whether they have a place, and meet."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)

from ...processing_provider.translation import tr


def apart(layers: Sequence[QgsRasterLayer]) -> str | None:
    """Return which raster does not meet the first one, in a sentence; None where all do."""
    first = layers[0]
    for layer in layers[1:]:
        if layer.crs().isValid() != first.crs().isValid():
            lone = first if layer.crs().isValid() else layer
            return tr("The raster {} has no CRS, others have one. Give it its CRS, or leave it out.").format(
                lone.name()
            )
        if not meet(first, layer):
            return tr("The rasters {} and {} do not overlap. Leave one out.").format(first.name(), layer.name())
    return None


def layer_problem(layer: QgsMapLayer | None, layers: Sequence[QgsRasterLayer]) -> str | None:
    """Return why a layer of features does not go with rasters; None where it does, or there is none."""
    if layer is None:
        return None
    if not layer.crs().isValid():
        return tr("The layer {} has no CRS. Give it its CRS first.").format(layer.name())
    if layer.featureCount() == 0:
        return tr("The layer {} is empty. Choose another one, or draw something in it.").format(layer.name())
    if layers and not any(meet(layer, raster) for raster in layers):
        return tr("The layer {} does not overlap {}. Choose another one.").format(layer.name(), layers[0].name())
    return None


def meet(first: QgsMapLayer, second: QgsMapLayer) -> bool:
    """Return whether the boxes of two layers overlap; true where that cannot be told."""
    other = box_in(second, first)
    return other is None or first.extent().intersects(other)


def box_in(layer: QgsMapLayer, other: QgsMapLayer) -> QgsRectangle | None:
    """Return the box of a layer in the CRS of another; None where it has no place there."""
    if layer.crs() == other.crs():
        return layer.extent()
    try:
        transform = QgsCoordinateTransform(layer.crs(), other.crs(), QgsProject.instance())
        return transform.transformBoundingBox(layer.extent())
    except QgsCsException:
        return None
