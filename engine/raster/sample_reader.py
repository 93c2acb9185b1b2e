"""Squares of rasters around places: any CRS and resolution, resampled to the pixels that a network takes.

All squares are windows of one grid, on which the rasters are resampled while they are read. So a square is within half
a pixel of its place, what is read together is the same as what is read apart, and nothing depends on the order.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from typing import Any

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.windows import Window

from ..errors import InputError
from .grid import TOLERANCE_PX, Grid, place, same_crs, to_crs
from .sources import Source
from .stack import Stack, StackReader, common_dtype
from .vectors import Geometry

_MOST_STRETCH = 0.01


class SampleReader:
    """Reads squares of rasters.

    Parameters
    ----------
    sources
        The rasters, with the bands to read.
    crs
        In which squares are square, in units of length.
    side_px, side
        Of a square, in pixels and in units of the CRS.
    resampling
        As of a stack; of bands with smaller pixels than the square's, GDAL's bilinear takes all that a pixel covers.

    Attributes
    ----------
    stack
        The bands on the grid of the squares' pixels, over all rasters; for `run_windows`.
    """

    def __init__(
        self, sources: Sequence[Source], crs: CRS, side_px: int, side: float, resampling: str = "bilinear"
    ) -> None:
        dtype = common_dtype([band.dtype for source in sources for band in source.bands])
        grid = _grid(sources, crs, side_px, side)
        self.stack = Stack(tuple(sources), grid, dtype, dtype, resampling)
        self._side_px = side_px
        self._own = threading.local()
        self._opened = ExitStack()

    def window(self, x: float, y: float) -> Window:
        """Return the window of the square around a place, to the nearest pixel; it may lie beyond the grid."""
        column, row = place(~self.stack.grid.transform, x, y)
        half = self._side_px / 2
        return Window(round(column - half), round(row - half), self._side_px, self._side_px)

    def read(self, x: float, y: float) -> tuple[np.ndarray, np.ndarray]:
        """Return the bands around a place, (bands, side_px, side_px), 0 without a value, and where all have one."""
        if not hasattr(self._own, "reader"):
            self._own.reader = self._opened.enter_context(self.stack.open())
        return read_square(self._own.reader, self.window(x, y))

    def close(self) -> None:
        """Close the files."""
        self._opened.close()


def read_square(reader: StackReader, window: Window) -> tuple[np.ndarray, np.ndarray]:
    """Return the bands in a window, 0 without a value, and where all have one; beyond the grid none has."""
    grid, bands = reader.stack.grid, len(reader.stack.bands)
    left, top = int(window.col_off), int(window.row_off)
    right, bottom = left + int(window.width), top + int(window.height)
    inner = max(left, 0), max(top, 0), min(right, grid.width), min(bottom, grid.height)
    cube = np.zeros((bands, bottom - top, right - left), reader.stack.dtype)
    valid = np.zeros(cube.shape[1:], bool)
    if inner[2] > inner[0] and inner[3] > inner[1]:
        block = reader.read(Window(inner[0], inner[1], inner[2] - inner[0], inner[3] - inner[1]))
        rows, columns = slice(inner[1] - top, inner[3] - top), slice(inner[0] - left, inner[2] - left)
        cube[:, rows, columns], valid[rows, columns] = block.cube * block.valid, block.valid
    return cube, valid


def _grid(sources: Sequence[Source], crs: CRS, side_px: int, side: float) -> Grid:
    """Return a grid over all sources: with the pixels of the first where those are as large as wanted."""
    first, pixel = sources[0].grid, side / side_px
    reach = max(first.width, first.height)
    own = same_crs(first.crs, crs) and all(abs(pixel / size - 1) * reach <= TOLERANCE_PX for size in first.resolution)
    base = first
    if not own:
        x, y = to_crs(first.crs, crs, *(np.array([axis]) for axis in first.corners[0]))
        base = Grid(crs, Affine(pixel, 0, float(x[0]), 0, -pixel, float(y[0])), 1, 1)
    spans = np.array([base.span(source.grid) for source in sources])
    grid = base.whole((*spans[:, :2].min(axis=0), *spans[:, 2:].max(axis=0)))
    if grid is None or not np.isfinite(spans).all():
        raise InputError(f"{sources[0].label} lies where the CRS of the samples is not defined. Choose another CRS.")
    return grid


def metric_crs(own: CRS, sources: Sequence[Source], geometries: Sequence[Geometry | None]) -> CRS:
    """Return a CRS true to scale: that of the first raster, else of the samples, else the UTM zone around them.

    Degrees are none, nor are Mercator projections away from the equator, whose metres are shorter on the ground.
    """
    first = sources[0]
    if first.grid.crs is None:
        raise InputError(f"{first.label} has no CRS, so no sample can be placed on it. Give it its CRS first.")
    boxes = boxes_of(geometries, own, CRS.from_epsg(4326))
    longitude, latitude = (float(at) for at in np.nanmedian((boxes[:, :2] + boxes[:, 2:]) / 2, axis=0))
    for crs in (first.grid.crs, own):
        if crs.is_projected and _is_true_to_scale(crs, longitude, latitude):
            return crs
    return CRS.from_epsg((32600 if latitude >= 0 else 32700) + int((longitude + 180) // 6) % 60 + 1)


def _is_true_to_scale(crs: CRS, longitude: float, latitude: float) -> bool:
    x, y = to_crs(CRS.from_epsg(4326), crs, np.array([longitude]), np.array([latitude]))
    if not (np.isfinite(x[0]) and np.isfinite(y[0])):
        return True  # that the samples have no place in it is said later
    metre = 1 / crs.linear_units_factor[1]
    return (
        abs(Grid(crs, Affine(metre, 0, float(x[0]), 0, -metre, float(y[0])), 1, 1).pixel_size_m() - 1) < _MOST_STRETCH
    )


def boxes_of(geometries: Sequence[Geometry | None], own: CRS, crs: CRS) -> np.ndarray:
    """Return the box (xmin, ymin, xmax, ymax) of each geometry in a CRS, (n, 4); NaN where there is none."""
    boxes = np.full((len(geometries), 4), np.nan)
    for at, geometry in enumerate(geometries):
        if geometry is None:
            continue
        x, y = np.array(list(_points(geometry["coordinates"])), float).T
        if not same_crs(own, crs):
            x, y = to_crs(own, crs, x, y)
        if np.isfinite(x).all() and np.isfinite(y).all():
            boxes[at] = x.min(), y.min(), x.max(), y.max()
    return boxes


def _points(coordinates: Any) -> Iterator[Sequence[float]]:
    """Yield the points of nested GeoJSON coordinates."""
    if coordinates and isinstance(coordinates[0], (int, float)):
        yield coordinates[:2]
    else:
        for part in coordinates:
            yield from _points(part)
