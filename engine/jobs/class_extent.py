"""Where the pixels of a class lie: the rectangle that holds all of them, and the place where they are densest."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

import numpy as np
from rasterio.windows import Window

from ..errors import InputError
from ..options.base import StackOptions
from ..options.class_extent import ClassExtentOptions
from ..progress import Progress
from ..protocol import JobResult
from ..raster.grid import Grid
from ..raster.stack import StackReader, build_stack
from ..raster.windows import plan_windows, run_windows, threads_that_fit

PLACE_PX = 128  # side of the squares that are compared for the densest place
BYTES_PER_PIXEL = 24  # of the rows and columns of the pixels that are found

Rectangle = tuple[int, int, int, int]  # left, top, right, bottom in whole pixels


class _Found(NamedTuple):
    """What one window holds of the class: pixels by square (row, column), and a rectangle (None without pixels)."""

    squares: Counter[tuple[int, int]]
    rectangle: Rectangle | None


def run(options: ClassExtentOptions, progress: Progress) -> JobResult:
    """Find a class in one pass.

    ``PIXELS`` is its number of pixels; ``BOX`` (left, bottom, right, top in the raster's CRS) holds all of them and
    ``DENSEST`` the square of `PLACE_PX` pixels that has most; both are None without pixels.

    Raises
    ------
    InputError
        When the raster cannot be read or has several bands.
    """
    stack = build_stack(StackOptions(inputs=(options.raster,)), progress, order="given")
    if len(stack.bands) > 1:
        raise InputError(f"{stack.sources[0].label} has {len(stack.bands)} bands; expected a class raster of one.")
    windows = plan_windows(stack, options.memory_mb, options.threads, BYTES_PER_PIXEL)
    threads = threads_that_fit(stack, windows, options.memory_mb, options.threads, BYTES_PER_PIXEL)
    value = options.value

    def work(reader: StackReader, window: Window) -> _Found:
        block = reader.read(window)
        return _find((block.cube[0] == value) & block.valid, int(window.row_off), int(window.col_off))

    squares: Counter[tuple[int, int]] = Counter()
    rectangles = []
    for found in run_windows(stack, windows, work, threads, progress, "Looking for the class"):
        squares.update(found.squares)
        if found.rectangle is not None:
            rectangles.append(found.rectangle)
    if not rectangles:
        return JobResult({"PIXELS": 0, "BOX": None, "DENSEST": None})
    left, top, right, bottom = zip(*rectangles)
    # Of equal squares the first from the top left
    row, column = min(squares, key=lambda place: (-squares[place], place))
    densest = column * PLACE_PX, row * PLACE_PX, (column + 1) * PLACE_PX, (row + 1) * PLACE_PX
    return JobResult(
        {
            "PIXELS": sum(squares.values()),
            "BOX": _box(stack.grid, (min(left), min(top), max(right), max(bottom))),
            "DENSEST": _box(stack.grid, densest),
        }
    )


def _find(there: np.ndarray, top: int, left: int) -> _Found:
    """Return what a window whose first pixel is (top, left) holds, from (rows, cols) bool."""
    rows, columns = np.nonzero(there)
    if not len(rows):
        return _Found(Counter(), None)
    rows, columns = rows + top, columns + left
    first = left // PLACE_PX
    across = (left + there.shape[1]) // PLACE_PX - first + 1
    counts = np.bincount(rows // PLACE_PX * across + columns // PLACE_PX - first)
    squares = Counter({(at // across, at % across + first): int(counts[at]) for at in np.flatnonzero(counts).tolist()})
    return _Found(squares, (int(columns.min()), int(rows.min()), int(columns.max()) + 1, int(rows.max()) + 1))


def _box(grid: Grid, rectangle: Rectangle) -> list[float]:
    """Return left, bottom, right and top, in the CRS of a grid, of a rectangle of its pixels as far as it is on it."""
    left, top, right, bottom = rectangle
    right, bottom = min(right, grid.width), min(bottom, grid.height)
    return list(grid.part(left, top, right - left, bottom - top).bounds)
