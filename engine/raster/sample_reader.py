"""Squares of rasters around places: any CRS and resolution, resampled to the pixels that a network takes.

All squares are windows of one grid, on which the rasters are resampled while they are read. So a square is within half
a pixel of its place, what is read together is the same as what is read apart, and nothing depends on the order.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, NamedTuple

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.windows import Window

from ..core.transforms import Pipeline
from ..errors import InputError
from ..progress import Progress
from .grid import TOLERANCE_PX, Grid, crs_name, place, same_crs, to_crs
from .pieces import PieceReader, Pieces
from .sources import Source
from .stack import Stack, StackReader, common_dtype
from .vectors import Geometry
from .windows import TILE, run_windows

_MOST_STRETCH = 0.01


class SampleBatch(NamedTuple):
    """Squares of rasters: `patches` (n, side_px, side_px, bands), 0 without a value; `valid` (n, side_px, side_px).

    `at` (n,) tells which of the places they are around.
    """

    patches: np.ndarray
    valid: np.ndarray
    at: np.ndarray


class SampleReader:
    """Reads squares of rasters around places in map units.

    Parameters
    ----------
    sources
        The rasters, with the bands to read: see `sources.source_of`. Each is resampled its own way where it tells one.
    grid
        Of the squares' pixels, over all rasters: `sample_grid`, or that of another reader, whose squares these match.
    side_px
        Side of a square in pixels.
    resampling
        For sources that tell none; of bands with smaller pixels than the square's, GDAL's bilinear takes all that a
        pixel covers. Numbers of classes need ``nearest``.

    Attributes
    ----------
    stack
        The bands on the grid; for `run_windows`.
    """

    def __init__(self, sources: Sequence[Source], grid: Grid, side_px: int, resampling: str = "bilinear") -> None:
        dtype = common_dtype([band.dtype for source in sources for band in source.bands])
        self.stack = Stack(tuple(sources), grid, dtype, dtype, resampling)
        self.side_px = side_px

    def window(self, x: float, y: float) -> Window:
        """Return the window of the square around a place, to the nearest pixel; it may lie beyond the grid."""
        column, row = place(~self.stack.grid.transform, x, y)
        half = self.side_px / 2
        return Window(round(column - half), round(row - half), self.side_px, self.side_px)

    def nearby(self, places: np.ndarray) -> np.ndarray:
        """Return the places (n, 2) in an order, (n,), in which pieces of the rasters are decoded once at best."""
        windows = [self.window(x, y) for x, y in places.tolist()]
        keys = np.array([_piece(window) for window in windows], float).reshape(-1, 2)
        return np.lexsort((keys[:, 1], keys[:, 0]))

    def squares(
        self, places: np.ndarray, threads: int = 0, progress: Progress | None = None, message: str | None = None
    ) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        """Yield the square around each of the places (n, 2), in their order; a few are read ahead, side by side.

        A square is (side_px, side_px, bands), 0 without a value, and (side_px, side_px) where all bands have one.
        """
        windows = [self.window(x, y) for x, y in places.tolist()]
        # What is resampled costs more than what is kept of it
        source = Pieces(self.stack, windows) if self.stack.needs_resampling else self.stack
        for cube, valid in run_windows(source, windows, read_square, threads, progress or Progress(), message):
            yield cube.transpose(1, 2, 0), valid

    def batches(
        self,
        places: np.ndarray,
        batch_size: int = 32,
        *,
        seed: int | None = None,
        epoch: int = 0,
        pipeline: Pipeline | None = None,
        threads: int = 0,
    ) -> Iterator[SampleBatch]:
        """Yield squares around places (n, 2) in batches; the same places, seed and epoch give the same bytes.

        Parameters
        ----------
        seed, epoch
            Draw the order in which places are read; without a seed it is their own.
        pipeline
            What brings the values to the network: see `core.transforms`. Without one they are as in the rasters.
        threads
            How many squares are read at once; 0: one a core. Memory holds two batches and a few squares.
        """
        order = np.arange(len(places))
        if seed is not None:
            order = np.random.default_rng((seed, epoch)).permutation(order)
        reading = self.squares(places[order], threads)
        for start in range(0, len(order), batch_size):
            at = order[start : start + batch_size]
            patches, valid = (np.stack(part) for part in zip(*islice(reading, len(at))))
            yield SampleBatch(pipeline.scaled(patches, valid) if pipeline else patches, valid, at)


def _piece(window: Window) -> tuple[int, int]:
    """Return the piece of the grid that a window starts in: pieces are resampled as a whole."""
    return int(window.row_off // TILE), int(window.col_off // TILE)


def read_square(reader: StackReader | PieceReader, window: Window) -> tuple[np.ndarray, np.ndarray]:
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


def sample_grid(sources: Sequence[Source], crs: CRS, pixel: float) -> Grid:
    """Return a grid over all sources with square pixels, in units of the CRS: the first's own where those are as large.

    Raises
    ------
    InputError
        When a source has no CRS, or lies where `crs` is not defined.
    """
    placed_crs(sources)
    first = sources[0].grid
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


def placed_crs(sources: Sequence[Source]) -> CRS:
    """Return the CRS of the first raster; `InputError` names one that has none."""
    for source in sources:
        if source.grid.crs is None:
            raise InputError(f"{source.label} has no CRS, so no sample can be placed on it. Give it its CRS first.")
    return sources[0].grid.crs


def metric_crs(own: CRS, geometries: Sequence[Geometry | None], raster: CRS | None = None) -> CRS:
    """Return a CRS true to scale: that of a raster, else the samples' own, else the UTM zone around them.

    Degrees are none, nor are Mercator projections away from the equator, whose metres are shorter on the ground.
    """
    boxes = boxes_of(geometries, own, CRS.from_epsg(4326))
    longitude, latitude = (float(at) for at in np.nanmedian((boxes[:, :2] + boxes[:, 2:]) / 2, axis=0))
    for crs in (raster, own):
        if crs and crs.is_projected and _is_true_to_scale(crs, longitude, latitude):
            return crs
    if math.isnan(longitude):
        raise InputError(f"{crs_name(own)} is nowhere on Earth, or not where the data are. Choose another CRS.")
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
