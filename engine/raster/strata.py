"""The classes of a class raster as strata: how large they are, pixels of theirs by rank, and what lies at a point."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, TypeVar

import numpy as np
from rasterio.windows import Window

from ..errors import InputError
from ..options.base import RunOptions, StackOptions
from ..progress import Progress
from .classes import class_table, zero_is_class
from .crosstab import check_number, compact, histogram
from .reader import Block
from .stack import Stack, StackReader, build_stack
from .windows import TILE, plan_windows, run_windows, threads_that_fit
from .writing import ClassTable

BYTES_PER_PIXEL = 24

Found = TypeVar("Found")


class Strata(NamedTuple):
    """The classes that a class raster has pixels of, rising by value.

    `table` names them, `pixels` (n,) int64 counts them, `areas_ha` (n,) are those on the ground (None without a CRS),
    `per_tile` (n_tiles, n) counts them in each square of `TILE` pixels, row by row: of such every window is made up,
    so that the rank of a pixel does not depend on how the raster is read. `left_out` counts the others by reason.
    """

    stack: Stack
    table: ClassTable
    pixels: np.ndarray
    areas_ha: np.ndarray | None
    per_tile: np.ndarray
    left_out: Counter[str]

    @property
    def values(self) -> np.ndarray:
        """Values of the classes, (n,) int64."""
        return np.array([row.value for row in self.table], np.int64)

    @property
    def size_spread(self) -> float:
        """By how much the largest pixel exceeds the smallest on the ground, 0 where all are of one size."""
        areas = self.stack.grid.row_areas_ha()
        return 0.0 if areas is None else float(areas.max() / areas.min() - 1)


class _Tile(NamedTuple):
    """What a tile of the raster holds; `areas` in hectares where pixels differ in size."""

    number: int
    values: np.ndarray
    counts: np.ndarray
    areas: np.ndarray | None


def class_stack(path: str, options: RunOptions, progress: Progress) -> Stack:
    """Return a class raster of one band as a stack; `InputError` when it has more."""
    given = StackOptions(
        inputs=(path,), memory_mb=options.memory_mb, threads=options.threads, scheduler=options.scheduler
    )
    stack = build_stack(given, progress)
    if len(stack.bands) > 1:
        raise InputError(f"{stack.sources[0].label} has {len(stack.bands)} bands; expected a class raster of one.")
    return stack


def count_strata(path: str, options: RunOptions, progress: Progress) -> Strata:
    """Count the pixels of each class of a raster in one pass, and measure them; see `strata_of`."""
    return strata_of(class_stack(path, options, progress), options, progress)


def strata_of(stack: Stack, options: RunOptions, progress: Progress) -> Strata:
    """Count the pixels of each class of a class raster, in its area if it has one, and measure them.

    0 is no class in a raster that states no nodata and does not name it.

    Raises
    ------
    InputError
        When the raster holds no classes.
    """
    label, row_areas = stack.sources[0].label, stack.grid.row_areas_ha()
    varying = row_areas if row_areas is not None and np.ptp(row_areas) > 0 else None

    def work(reader: StackReader, window: Window) -> tuple[list[_Tile], dict[str, int]]:
        block = reader.read(window)
        tiles = []
        for number, rows, columns in _tiles(stack, window):
            valid = block.valid[rows, columns]
            values, places = compact(block.cube[0][rows, columns][valid], label)
            counts, areas = histogram(places, len(values)), None
            if varying is not None:
                top = int(window.row_off) + rows.start
                in_rows = np.repeat(np.arange(len(valid)) * len(values), np.count_nonzero(valid, axis=1))
                joint = np.bincount(in_rows + places, minlength=len(valid) * len(values)).reshape(len(valid), -1)
                areas = varying[top : top + len(valid)] @ joint
            there = counts > 0
            tiles.append(_Tile(number, values[there], counts[there], None if areas is None else areas[there]))
        return tiles, block.left_out

    found: list[_Tile] = []
    left_out: Counter[str] = Counter()
    known: set[int] = set()
    for tiles, lost in _over_windows(stack, None, work, options, progress, "Counting classes"):
        found += tiles
        left_out.update(lost)
        known.update(value for tile in tiles for value in tile.values.tolist())
        check_number(known, label)
    if not zero_is_class(stack.sources[0]) and 0 in known:
        known.remove(0)
        left_out["of class 0"] = sum(int(tile.counts[tile.values == 0].sum()) for tile in found)
    if not known:
        if stack.area is not None:
            raise InputError(f"{label} holds no class in the area. Choose another area.")
        raise InputError(f"{label} holds no class: every pixel is nodata. Choose a raster of classes.")
    values = np.array(sorted(known), np.int64)
    per_tile = np.zeros((len(found), len(values)), np.int64)
    areas = np.zeros((len(found), len(values)))
    for tile in found:
        kept = np.isin(tile.values, values)
        place = np.searchsorted(values, tile.values[kept])
        per_tile[tile.number, place] = tile.counts[kept]
        if tile.areas is not None:
            areas[tile.number, place] = tile.areas[kept]
    pixels = per_tile.sum(axis=0)
    measured = areas.sum(axis=0) if row_areas is None or varying is not None else pixels * float(row_areas[0])
    table = tuple(row for row in class_table(stack.sources[0].path, known) if row.value in known)
    return Strata(stack, table, pixels, None if row_areas is None else measured, per_tile, left_out)


def pixels_by_rank(
    strata: Strata, ranks: Sequence[np.ndarray], options: RunOptions, progress: Progress
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Find pixels of each class by their ranks among all of the class, tile by tile and row by row in each.

    Parameters
    ----------
    ranks
        For each class, the ranks (from 0) of the pixels to find.

    Returns
    -------
    Places of the classes in the table, columns and rows of the pixels, each (n_pixels,) int64; class by class, in
    the order of the ranks.
    """
    ends = strata.per_tile.cumsum(axis=0)
    classes = np.repeat(np.arange(len(ranks)), [len(own) for own in ranks])
    wanted = np.concatenate([np.asarray(own, np.int64) for own in ranks])
    tiles = np.array([np.searchsorted(ends[:, at], rank, "right") for at, rank in zip(classes, wanted)], np.int64)
    within = wanted - (ends - strata.per_tile)[tiles, classes]
    stack, values = strata.stack, strata.values

    def work(reader: StackReader, window: Window) -> list[tuple[np.ndarray, np.ndarray, np.ndarray]]:
        block = reader.read(window)
        found = []
        for number, rows, columns in _tiles(stack, window):
            labels, valid = block.cube[0][rows, columns], block.valid[rows, columns]
            here = np.flatnonzero(tiles == number)
            for at in np.unique(classes[here]):
                own = here[classes[here] == at]
                places = np.flatnonzero((labels == values[at]) & valid)[within[own]]
                down, across = np.divmod(places, labels.shape[1])
                left, top = int(window.col_off) + columns.start, int(window.row_off) + rows.start
                found.append((own, across + left, down + top))
        return found

    columns, rows = np.zeros(len(wanted), np.int64), np.zeros(len(wanted), np.int64)
    for pieces in _over_windows(stack, set(tiles.tolist()), work, options, progress, "Drawing pixels"):
        for own, across, down in pieces:
            columns[own], rows[own] = across, down
    return classes, columns, rows


def classes_at(
    strata: Strata, columns: np.ndarray, rows: np.ndarray, options: RunOptions, progress: Progress
) -> np.ndarray:
    """Return the place in the table of the class at each pixel, (n,) int64; -1 outside the raster and without class."""
    stack, values = strata.stack, strata.values
    height, width = stack.grid.shape
    places = np.full(len(columns), -1)
    inside = np.flatnonzero((columns >= 0) & (columns < width) & (rows >= 0) & (rows < height))
    tiles = rows[inside] // TILE * _across(stack) + columns[inside] // TILE

    def work(reader: StackReader, window: Window) -> tuple[np.ndarray, np.ndarray]:
        own = inside[np.isin(tiles, [number for number, _, _ in _tiles(stack, window)])]
        at = rows[own] - int(window.row_off), columns[own] - int(window.col_off)
        return own, _places(reader.read(window), at, values)

    for own, found in _over_windows(stack, set(tiles.tolist()), work, options, progress, "Reading classes"):
        places[own] = found
    return places


def classes_on_lattice(
    strata: Strata, columns: np.ndarray, rows: np.ndarray, options: RunOptions, progress: Progress
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Find where the columns and rows of a lattice meet on a class; only those meetings are held in memory.

    Returns
    -------
    Places of the classes in the table, columns and rows of the pixels, each (n_pixels,) int64; row by row.
    """

    def work(reader: StackReader, window: Window) -> np.ndarray:
        left, top = int(window.col_off), int(window.row_off)
        across = columns[(columns >= left) & (columns < left + window.width)]
        down = rows[(rows >= top) & (rows < top + window.height)]
        classes = _places(reader.read(window), np.ix_(down - top, across - left), strata.values)
        row, column = np.nonzero(classes >= 0)
        return np.stack([classes[row, column], across[column], down[row]])

    tiles = set(np.flatnonzero(strata.per_tile.any(axis=1)).tolist())
    pieces = list(_over_windows(strata.stack, tiles, work, options, progress, "Reading classes"))
    classes, across, down = np.concatenate(pieces, axis=1)
    order = np.lexsort((across, down))  # the order of the windows depends on their size
    return classes[order], across[order], down[order]


def _places(block: Block, at: tuple[np.ndarray, ...], values: np.ndarray) -> np.ndarray:
    """Return the places of the pixels of a block among the values of classes, -1 for those without class."""
    labels = block.cube[0][at]
    found = np.minimum(np.searchsorted(values, labels), len(values) - 1)
    return np.where(block.valid[at] & (values[found] == labels), found, -1)


def _across(stack: Stack) -> int:
    return -(-stack.grid.width // TILE)


def _tiles(stack: Stack, window: Window) -> Iterator[tuple[int, slice, slice]]:
    """Yield the number of each tile in a window, and where in the window it lies."""
    left, top = int(window.col_off), int(window.row_off)
    for row in range(0, int(window.height), TILE):
        for column in range(0, int(window.width), TILE):
            number = (top + row) // TILE * _across(stack) + (left + column) // TILE
            down, across = (min(at + TILE, int(end)) for at, end in ((row, window.height), (column, window.width)))
            yield number, slice(row, down), slice(column, across)


def _over_windows(
    stack: Stack,
    tiles: set[int] | None,
    work: Callable[[StackReader, Window], Found],
    options: RunOptions,
    progress: Progress,
    message: str,
) -> Iterator[Found]:
    """Yield the work on each window that has one of these tiles; on all of them for None."""
    windows = [
        window
        for window in plan_windows(stack, options.memory_mb, options.threads, BYTES_PER_PIXEL)
        if tiles is None or any(number in tiles for number, _, _ in _tiles(stack, window))
    ]
    if not windows:
        return
    threads = threads_that_fit(stack, windows, options.memory_mb, options.threads, BYTES_PER_PIXEL)
    yield from run_windows(stack, windows, work, threads, progress, message)
