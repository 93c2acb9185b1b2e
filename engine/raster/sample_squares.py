"""The square around each sample, as large as the sample is or as one is told, in the pixels that a network takes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
from rasterio.crs import CRS

from ..core.signatures import Signature, SignatureCounter
from ..errors import InputError
from ..options.base import RunOptions
from ..progress import Progress
from .bands import natural_key
from .grid import Grid, crs_name
from .sample_reader import SampleReader, boxes_of, metric_crs, placed_crs, sample_grid
from .sources import Source, source_of
from .stack import common_dtype, inspected, named
from .vectors import Features
from .windows import threads_that_fit

_FINER = 0.75  # classes whose pixels are smaller than so much of a square's: the commonest in a pixel counts
_SMALLEST = 1e-3  # of a raster's pixel, that a square's may be; samples that are smaller have no size

NOTHING_MET = "No sample has a pixel with a value on the rasters. Check the CRS of the samples and that of the rasters."

Parts = Sequence[Sequence[Source]]
"""Rasters that are read together, each part with values of its own."""


class Square(NamedTuple):
    """What lies around a sample.

    `at` is its place in the layer, `grid` that of the pixels. Each of the `parts` is (side_px, side_px, bands), 0
    without a value, and (side_px, side_px) where all of its bands have one.
    """

    at: int
    grid: Grid
    parts: list[tuple[np.ndarray, np.ndarray]]


@dataclass(frozen=True, eq=False)
class SampleSquares:
    """Squares around samples: `places` (n, 2) are their middles and `sides` (n,) their lengths in `crs`; NaN for none.

    Sides that differ by less than a pixel share a grid, so that many samples are read together: the square is within
    half a pixel of the sample.
    """

    sources: tuple[Source, ...]
    crs: CRS
    places: np.ndarray
    sides: np.ndarray
    side_px: int

    @classmethod
    def around(cls, samples: Features, sources: Sequence[Source], side_px: int, side_m: float = 0.0) -> SampleSquares:
        """Return squares of `side_m` metres, or, for 0, as large as the longer side of each sample's box.

        Raises
        ------
        InputError
            When no sample has a place, or none has a size.
        """
        if all(geometry is None for geometry in samples.geometries):
            raise InputError("No sample has a place. Choose a layer of polygons.")
        crs = metric_crs(samples.crs, samples.geometries, placed_crs(sources))
        boxes = boxes_of(samples.geometries, samples.crs, crs)
        metres = crs.linear_units_factor[1]
        known = np.isfinite(boxes).all(axis=1)
        if not known.any():
            raise InputError(f"No sample has a place in {crs_name(crs)}. Check the CRS of the samples.")
        sides = np.full(len(boxes), np.nan)
        sides[known] = side_m / metres or (boxes[known, 2:] - boxes[known, :2]).max(axis=1)
        finest_m = min(source.grid.pixel_size_m() for source in sources)
        with np.errstate(invalid="ignore"):
            sides[sides * metres < _SMALLEST * finest_m * side_px] = np.nan
        if not np.isfinite(sides).any():
            raise InputError("The samples have no size. Choose polygons, or give the side of a patch in metres.")
        return cls(tuple(sources), crs, (boxes[:, :2] + boxes[:, 2:]) / 2, _alike(sides, side_px), side_px)

    @property
    def pixel_m(self) -> float | None:
        """Side of a pixel in metres; None where samples of several sizes make several."""
        sides = np.unique(self.sides[np.isfinite(self.sides)])
        return float(sides[0]) / self.side_px * self.crs.linear_units_factor[1] if len(sides) == 1 else None

    def read(
        self,
        rasters: Callable[[Grid], Parts],
        options: RunOptions,
        progress: Progress,
        message: str = "Reading patches",
    ) -> Iterator[Square]:
        """Yield the squares that touch the rasters, in an order in which pieces of these are decoded once at best.

        Parameters
        ----------
        rasters
            What to read in the pixels of a grid.
        """
        sides = np.unique(self.sides[np.isfinite(self.sides)])
        done, total = 0, int(np.isfinite(self.sides).sum())
        for side in sides.tolist():
            own = np.flatnonzero(self.sides == side)
            part = progress.part(done / total, (done + len(own)) / total)
            done += len(own)
            yield from self._read_alike(side, own, rasters, options, part, message)

    def _read_alike(
        self,
        side: float,
        own: np.ndarray,
        rasters: Callable[[Grid], Parts],
        options: RunOptions,
        progress: Progress,
        message: str,
    ) -> Iterator[Square]:
        """Yield the squares of one size."""
        grid = sample_grid(self.sources, self.crs, side / self.side_px)
        readers = [SampleReader(sources, grid, self.side_px) for sources in rasters(grid)]
        first = readers[0]
        own = own[first.nearby(self.places[own])]
        windows = [first.window(*place) for place in self.places[own].tolist()]
        size = self.side_px
        near = [-size < window.col_off < grid.width and -size < window.row_off < grid.height for window in windows]
        own, windows = own[near], [window for window, is_near in zip(windows, near) if is_near]
        if not windows:
            return
        threads = min(threads_that_fit(one.stack, windows[:1], options.memory_mb, options.threads) for one in readers)
        squares = [
            reader.squares(self.places[own], threads, None if at else progress, message)
            for at, reader in enumerate(readers)
        ]
        for at, window, *parts in zip(own.tolist(), windows, *squares):
            yield Square(at, grid.part(int(window.col_off), int(window.row_off), size, size), parts)


def _alike(sides: np.ndarray, side_px: int) -> np.ndarray:
    """Return for each side the median of those that make pixels of the same size, to a pixel in all of a square."""
    found = sides.copy()
    left = np.isfinite(sides)
    while left.any():
        smallest = sides[left].min()
        group = left & (sides <= smallest * (1 + 1 / side_px))
        found[group] = np.median(sides[group])
        left &= ~group
    return found


def count_squares(
    squares: SampleSquares,
    sources: Sequence[Source],
    percents: Sequence[float],
    options: RunOptions,
    progress: Progress,
) -> list[Signature]:
    """Return the statistics of each band over all squares, where all bands have a value; squares that overlap count."""
    bands = [band for source in sources for band in source.bands]
    dtype = common_dtype([band.dtype for band in bands])
    counters = [SignatureCounter([(0, 1)], [dtype], percents) for _ in bands]
    looks = counters[0].looks
    for look in range(looks):
        part = progress.part(look / looks, (look + 1) / looks)
        for square in squares.read(lambda grid: [sources], options, part, "Measuring all patches together"):
            ((values, valid),) = square.parts
            labels = np.ones(valid.shape, np.uint8)
            for band, counter in enumerate(counters):
                counter.add(counter.count(values[None, ..., band], labels, valid))
        for counter in counters:
            counter.finish_look()
    return [found for counter in counters for _, found in counter.signatures()]


def sample_sources(paths: Sequence[str], progress: Progress) -> list[Source]:
    """Return rasters with names of bands that no other has, sorted by them (B2 before B10).

    Raises
    ------
    InputError
        When one cannot be read or has no CRS.
    """
    sources = named([inspected(path, progress) for path in dict.fromkeys(paths)])
    for source in sources:
        _check_crs(source)
    return sorted(sources, key=lambda source: natural_key(source.bands[0].name))


def class_source(path: str) -> Source:
    """Return a raster of classes; `InputError` when it has several bands or no CRS."""
    source = source_of(path)
    if len(source.bands) > 1:
        raise InputError(f"The class raster {source.label} has {len(source.bands)} bands; expected one.")
    _check_crs(source)
    return source


def _check_crs(source: Source) -> None:
    if source.grid.crs is None:
        raise InputError(f"{source.label} has no CRS, so no sample can be placed on it. Give it its CRS first.")


def classes_on(source: Source, grid: Grid) -> Source:
    """Return a raster of classes to be read on a grid: the nearest, or the commonest where its pixels are finer."""
    finer = source.grid.pixel_size_m() < _FINER * grid.pixel_size_m()
    return replace(source, resampling="mode" if finer else "nearest")
