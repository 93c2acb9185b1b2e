"""The layers of the project as a task takes them: which rasters are one scene, and how a run calls them."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsUnitTypes,
    QgsVectorLayer,
)

_BAND = re.compile(r"(?:^|(?<=[_\W]))B\d+[A-Z]?(?=$|[_\W])", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d")


def rasters() -> list[QgsRasterLayer]:
    """Return the rasters of the project that come from files, those that are seen first."""
    root = QgsProject.instance().layerTreeRoot()
    nodes = [node for node in root.findLayers() if is_raster_file(node.layer())]
    return [node.layer() for node in sorted(nodes, key=lambda node: not node.isVisible())]


def is_raster_file(layer: Any) -> bool:
    """Return whether a layer is a raster that the engine can read."""
    return isinstance(layer, QgsRasterLayer) and layer.isValid() and layer.providerType() == "gdal"


def is_class_map(layer: QgsRasterLayer) -> bool:
    """Return whether a raster shows classes."""
    return isinstance(layer.renderer(), QgsPalettedRasterRenderer)


def scenes(layers: Iterable[QgsRasterLayer]) -> list[list[QgsRasterLayer]]:
    """Return images as scenes: a raster of several bands by itself, files of single bands with their like, by date."""
    found: dict[str, list[QgsRasterLayer]] = {}
    for layer in layers:
        if not is_class_map(layer):
            found.setdefault(_scene_of(layer), []).append(layer)
    return sorted(found.values(), key=_date)


def default_scene(active: QgsMapLayer | None) -> list[QgsRasterLayer]:
    """Return the scene that the active layer is of, else the first one that is seen."""
    layers = rasters()
    order = [active, *layers] if is_raster_file(active) else layers
    for first in order:
        scene = next((scene for scene in scenes(layers) if first in scene), None)
        if scene:
            return scene
    return []


def source_of(layer: QgsMapLayer) -> str:
    """Return what a run calls a layer: its file; a layer without one by its id, which only this project knows."""
    return layer.id() if in_memory(layer) else layer.source()


def in_memory(layer: QgsMapLayer | None) -> bool:
    """Return whether a layer is in no file."""
    return isinstance(layer, QgsVectorLayer) and layer.providerType() == "memory"


def pixels_of(layers: Sequence[QgsRasterLayer]) -> int:
    """Return how many pixels the largest of some rasters has."""
    return max((layer.width() * layer.height() for layer in layers), default=0)


def bands_of(layers: Sequence[QgsRasterLayer]) -> int:
    """Return how many bands some rasters have in all."""
    return sum(layer.bandCount() for layer in layers)


def pixel_m(layer: QgsRasterLayer) -> float:
    """Return the side of a pixel in metres, those of the equator for degrees."""
    metres = QgsCoordinateReferenceSystem("EPSG:3857").mapUnits()  # their own name differs from QGIS 3 to 4
    return layer.rasterUnitsPerPixelX() * QgsUnitTypes.fromUnitToUnitFactor(layer.crs().mapUnits(), metres)


def same_grid(layers: Sequence[QgsRasterLayer]) -> bool:
    """Return whether rasters have the same pixels."""
    first = layers[0]
    return all(
        (layer.width(), layer.height(), layer.crs()) == (first.width(), first.height(), first.crs())
        and layer.extent() == first.extent()
        for layer in layers
    )


def _scene_of(layer: QgsRasterLayer) -> str:
    path = layer.source()
    stem = os.path.splitext(os.path.basename(path))[0]
    single = layer.bandCount() == 1 and _BAND.search(stem)
    return os.path.join(os.path.dirname(path), _BAND.sub("*", stem)) if single else path


def _date(scene: list[QgsRasterLayer]) -> tuple[str, str]:
    name = os.path.basename(scene[0].source())
    year = _YEAR.search(name)
    return (year.group() if year else "", name)
