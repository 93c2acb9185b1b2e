"""Reading the bands of rasters at a place or in a little box of the map, through QGIS's own providers."""

from __future__ import annotations

import math
import os
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import compress

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPalettedRasterRenderer,
    QgsPointXY,
    QgsProject,
    QgsRasterBlock,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas

from ..processing_provider.translation import tr
from .class_picker import class_at
from .spectra import BandOf, MapClass

MOST_VALUES = 500_000  # of a box, in all bands: read and summed in less than half a second


class NoSpectrumError(ValueError):
    """Why there is no spectrum, in a sentence."""


@dataclass(frozen=True)
class LayerBand:
    """Where a band comes from; `index` counts from 1."""

    layer: QgsRasterLayer
    index: int
    band: BandOf


@dataclass(frozen=True)
class Read:
    """Numbers as the files hold them, by band: of a pixel, or the means, lowest and highest of several."""

    place: QgsPointXY
    values: dict[str, float | None]
    lows: dict[str, float] | None = None
    highs: dict[str, float] | None = None
    pixels: int = 1


def layers_with_bands(layer: QgsRasterLayer) -> list[QgsRasterLayer]:
    """Return the layers whose bands belong together: one, or of one-band files all those of the folder in the project.

    Raises
    ------
    NoSpectrumError
        Where there are fewer than two bands.
    """
    if layer.dataProvider() is None or layer.dataProvider().name() != "gdal":
        raise NoSpectrumError(
            tr("The layer {} is no raster file. Export it to a GeoTIFF first, or choose another raster.").format(
                layer.name()
            )
        )
    if layer.bandCount() > 1:
        return [layer]
    folder = os.path.dirname(layer.source())
    found = {
        one.source(): one
        for one in QgsProject.instance().mapLayers().values()
        if isinstance(one, QgsRasterLayer)
        and _is_band(one)
        and os.path.dirname(one.source()) == folder
        and one.crs() == layer.crs()
    }
    found[layer.source()] = layer
    if len(found) < 2:
        raise NoSpectrumError(
            tr(
                "The layer {} has one band, and the project no other one-band raster of its folder; a curve takes two. "
                "Add the other bands, or choose a raster that has several."
            ).format(layer.name())
        )
    return list(found.values())


def map_class_at(canvas: QgsMapCanvas, point: QgsPointXY) -> MapClass | None:
    """Return the class at a point of the canvas in the uppermost class map that has one there."""
    crs = canvas.mapSettings().destinationCrs()
    for layer in canvas.layers():
        if isinstance(layer, QgsRasterLayer) and is_class_map(layer):
            found = class_at(layer, crs, point)
            entries = {int(entry.value): entry for entry in layer.renderer().classes()}
            if found is not None and found[0] in entries:
                return MapClass(*found, entries[found[0]].color.name())
    return None


def is_class_map(layer: QgsRasterLayer) -> bool:
    """Return whether a layer shows classes."""
    return isinstance(layer.renderer(), QgsPalettedRasterRenderer)


def read(bands: Sequence[LayerBand], crs: QgsCoordinateReferenceSystem, box: QgsRectangle) -> Read:
    """Read the bands in a box, which may be a point, given in a CRS.

    Of a box, pixels are those whose centre is in it and that have a value in every band; where it holds no centre, the
    pixel in its middle is read.

    Raises
    ------
    NoSpectrumError
        Where there is no value, or the box is too large.
    """
    layer = bands[0].layer
    to_layer = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance())
    try:
        place = to_layer.transform(box.center())
        inside = to_layer.transformBoundingBox(box) if box.width() or box.height() else QgsRectangle(place, place)
    except QgsCsException:
        raise NoSpectrumError(
            tr("This place cannot be given in the CRS of {}, {}. Click nearer to the raster.").format(
                layer.name(), layer.crs().authid()
            )
        ) from None
    grid = _Grid(layer)
    columns, rows = grid.columns(inside), grid.rows(inside)
    if len(columns) * len(rows) < 2:
        return _read_pixel(bands, place)
    if len(columns) * len(rows) * len(bands) > MOST_VALUES:
        raise NoSpectrumError(
            tr("The box has {} x {} pixels of {} bands; expected at most {:,} values. Drag a smaller box.").format(
                len(columns), len(rows), len(bands), MOST_VALUES
            )
        )
    return _read_box(bands, grid.extent(columns, rows), len(columns), len(rows))


class _Grid:
    """The pixels of a layer."""

    def __init__(self, layer: QgsRasterLayer) -> None:
        self._extent = layer.extent()
        self._width, self._height = self._extent.width() / layer.width(), self._extent.height() / layer.height()
        self._columns, self._rows = range(layer.width()), range(layer.height())

    def columns(self, box: QgsRectangle) -> range:
        left = self._extent.xMinimum()
        return _centres((box.xMinimum() - left) / self._width, (box.xMaximum() - left) / self._width, self._columns)

    def rows(self, box: QgsRectangle) -> range:
        top = self._extent.yMaximum()
        return _centres((top - box.yMaximum()) / self._height, (top - box.yMinimum()) / self._height, self._rows)

    def extent(self, columns: range, rows: range) -> QgsRectangle:
        left, top = self._extent.xMinimum(), self._extent.yMaximum()
        return QgsRectangle(
            left + columns.start * self._width,
            top - rows.stop * self._height,
            left + columns.stop * self._width,
            top - rows.start * self._height,
        )


def _centres(low: float, high: float, of: range) -> range:
    """Return the pixels whose centres lie from `low` to `high`, both counted in pixels."""
    return range(max(math.ceil(low - 0.5), of.start), min(math.floor(high - 0.5) + 1, of.stop))


def _read_pixel(bands: Sequence[LayerBand], place: QgsPointXY) -> Read:
    layer = bands[0].layer
    if not layer.extent().contains(place):
        raise NoSpectrumError(tr("This place lies outside {}. Click on the raster.").format(layer.name()))
    values = {}
    for one in bands:
        value, there = one.layer.dataProvider().sample(place, one.index)
        values[one.band.name] = _as_in_file(one, [value])[0] if there and math.isfinite(value) else None
    if all(value is None for value in values.values()):
        raise NoSpectrumError(tr("{} has no value here: nodata in every band.").format(layer.name()))
    return Read(place, values)


def _read_box(bands: Sequence[LayerBand], extent: QgsRectangle, columns: int, rows: int) -> Read:
    """Return means, lowest and highest of the pixels that have a value in every band."""
    layer = bands[0].layer
    by_band = [_numbers(one.layer.dataProvider().block(one.index, extent, columns, rows)) for one in bands]
    usable = list(map(all, zip(*(map(math.isfinite, numbers) for numbers in by_band))))
    if not any(usable):
        raise NoSpectrumError(
            tr("No pixel of the box has a value in every band of {}. Drag another box.").format(layer.name())
        )
    values, lows, highs = {}, {}, {}
    for one, found in zip(bands, by_band):
        numbers = _as_in_file(one, compress(found, usable))
        name = one.band.name
        values[name], lows[name], highs[name] = math.fsum(numbers) / len(numbers), min(numbers), max(numbers)
    return Read(extent.center(), values, lows, highs, sum(usable))


def _numbers(block: QgsRasterBlock) -> list[float]:
    """Return the values of a block, NaN where there is none."""
    gaps: Iterable[int] = ()
    if block.hasNoData() and not block.hasNoDataValue():
        gaps = [at for at in range(block.width() * block.height()) if block.isNoData(at)]
    block.convert(Qgis.DataType.Float64)
    numbers = array("d")
    numbers.frombytes(bytes(block.data()))
    if block.hasNoDataValue():  # compared here, for to ask QGIS pixel by pixel takes five times as long
        nodata = block.noDataValue()
        gaps = [at for at, value in enumerate(numbers) if value == nodata]
    for at in gaps:
        numbers[at] = math.nan
    return numbers.tolist()


def _as_in_file(one: LayerBand, values: Iterable[float]) -> list[float]:
    """Return numbers as the engine reads them: QGIS applies the scale and offset that a file states."""
    provider = one.layer.dataProvider()
    scale, offset = provider.bandScale(one.index), provider.bandOffset(one.index)
    return [(value - offset) / scale for value in values]


def _is_band(layer: QgsRasterLayer) -> bool:
    provider = layer.dataProvider()
    return provider is not None and provider.name() == "gdal" and layer.bandCount() == 1 and not is_class_map(layer)
