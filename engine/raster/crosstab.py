"""Joint counts of the classes of two rasters: what every change and every accuracy is computed from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Sized
from contextlib import ExitStack
from typing import Any, NamedTuple

import numpy as np
from rasterio.windows import Window

from ..errors import InputError
from ..progress import Progress
from .classes import zero_is_class
from .reader import MASKED, OUTSIDE, Block
from .sources import Source
from .stack import Stack
from .windows import plan_windows, run_windows, threads_that_fit

MOST_CLASSES = 1000
BYTES_PER_PIXEL = 32  # a second band, joint codes, and the same as the whole numbers that are counted
NODATA_IN_BOTH = "nodata in both"

_BYTES = np.arange(256)
_FEW = np.arange(16)  # pairs of which fit into a byte again
_SMALL_SPAN = 2**16
_MOST_WHOLE = 2.0**53  # beyond it floating-point numbers are no longer one for each whole number


class CrossTable(NamedTuple):
    """How often each class of a first band meets each class of a second.

    `counts` (n_rows, n_columns) int64 holds the pixels of the classes `rows` of the first and `columns` of the second
    band, both rising, `areas_ha` their hectares (None without a CRS), `left_out` the other pixels by reason. Every
    value that meets one of the other band is a class, 0 too.
    """

    rows: np.ndarray
    columns: np.ndarray
    counts: np.ndarray
    areas_ha: np.ndarray | None
    left_out: Counter[str]


class _Piece(NamedTuple):
    """What `CrossTable` says, of one window; `areas` is None where all pixels are of one size."""

    rows: np.ndarray
    columns: np.ndarray
    counts: np.ndarray
    areas: np.ndarray | None
    left_out: dict[str, int]


def nodata_in(stack: Stack, side: int) -> str:
    """Return the reason for which pixels that only the first (0) or second (1) band lacks are left out."""
    return f"nodata in {stack.sources[side].label} only"


def cross_tabulate(stack: Stack, memory_mb: int, threads: int, progress: Progress) -> CrossTable:
    """Count the pairs of classes of a stack of two rasters in one pass.

    Areas on the ground follow the row of a pixel (`Grid.row_areas_ha`) where pixels differ in size.

    Raises
    ------
    InputError
        When a raster holds fractions or more than `MOST_CLASSES` values.
    """
    row_areas = stack.grid.row_areas_ha()
    varying = row_areas if row_areas is not None and np.ptp(row_areas) > 0 else None
    windows = plan_windows(stack, memory_mb, threads, BYTES_PER_PIXEL)
    threads = threads_that_fit(stack, windows, memory_mb, threads, BYTES_PER_PIXEL)
    table = CrossTable(*(np.empty(0, np.int64),) * 2, np.zeros((0, 0), np.int64), np.zeros((0, 0)), Counter())

    def work(reader: _SidesReader, window: Window) -> _Piece:
        top = int(window.row_off)
        areas = None if varying is None else varying[top : top + int(window.height)]
        first, second = reader.read(window)
        return _count(stack, first, second, areas)

    for piece in run_windows(_Sides(stack), windows, work, threads, progress, "Counting classes"):
        table = _added(table, piece)
        for source, values in zip(stack.sources, (table.rows, table.columns)):
            check_number(values, source.label)
    if row_areas is None:
        return table._replace(areas_ha=None)
    areas = _rounded(table.areas_ha) if varying is not None else table.counts * float(row_areas[0])
    return table._replace(areas_ha=areas)


class _Sides:
    """The two bands of a stack, each read by itself: together they would not tell which of them has no value."""

    def __init__(self, stack: Stack) -> None:
        self._sides = [stack.select([name]) for name in stack.names]
        self.files = stack.files

    def open(self) -> _SidesReader:
        return _SidesReader(self._sides)


class _SidesReader:
    def __init__(self, sides: Sequence[Stack]) -> None:
        with ExitStack() as opened:
            self._readers = [opened.enter_context(side.open()) for side in sides]
            self._opened = opened.pop_all()

    def read(self, window: Window) -> list[Block]:
        return [reader.read(window) for reader in self._readers]

    def close(self) -> None:
        self._opened.close()


def _rounded(areas: Any) -> np.ndarray:
    """Return areas with twelve digits: beyond them a sum may depend on how the raster was cut into windows."""
    return np.array([float(f"{area:.12g}") for area in areas.ravel().tolist()]).reshape(areas.shape)


def _count(stack: Stack, first: Block, second: Block, row_areas: np.ndarray | None) -> _Piece:
    usable = first.valid & second.valid
    both, *single = (int(np.count_nonzero(valid)) for valid in (usable, first.valid, second.valid))
    left_out = {reason: first.left_out[reason] for reason in (OUTSIDE, MASKED)}
    left_out[nodata_in(stack, 0)], left_out[nodata_in(stack, 1)] = single[1] - both, single[0] - both
    left_out[NODATA_IN_BOTH] = usable.size - sum(left_out.values()) - both
    cubes = first.cube[0], second.cube[0]
    unusable = usable.size - both
    if unusable and (row_areas is not None or cubes[0].dtype != np.uint8):
        cubes, unusable = (cubes[0][usable], cubes[1][usable]), 0
    elif unusable:
        # Cheaper than to pick the others: as pairs of 0 and 0, which are taken off again.
        cubes = cubes[0] * usable, cubes[1] * usable
    sides = (compact(values.ravel(), source.label) for values, source in zip(cubes, stack.sources))
    (rows, row_codes), (columns, column_codes) = sides
    codes = joint_codes(row_codes, column_codes, len(rows), len(columns))
    counts = histogram(codes, len(rows) * len(columns)).reshape(len(rows), len(columns))
    if unusable:
        counts[0, 0] -= unusable
    keep = np.ix_(counts.any(axis=1), counts.any(axis=0))
    areas = None
    if row_areas is not None:
        areas = _areas(codes, counts, np.count_nonzero(usable, axis=1), row_areas)[keep]
    return _Piece(rows[keep[0].ravel()], columns[keep[1].ravel()], counts[keep], areas, left_out)


def histogram(codes: np.ndarray, size: int) -> np.ndarray:
    """Return how often each number below `size` is among whole numbers that are all below it, (size,) int64."""
    if codes.dtype != np.uint8:
        return np.bincount(codes, minlength=size)
    # Two bytes at a time halve the work of bincount; their joint counts are folded afterwards.
    even = codes.size // 2 * 2
    pairs = np.bincount(codes[:even].view(np.uint16), minlength=2**16).reshape(256, 256)
    counts = pairs.sum(axis=0) + pairs.sum(axis=1)
    counts[codes[even:]] += 1
    return counts[:size]


def _areas(codes: np.ndarray, counts: np.ndarray, per_row: np.ndarray, row_areas: np.ndarray) -> np.ndarray:
    """Return the hectares of each pair where the size of pixels changes from row to row, as `counts` is shaped."""
    pairs = np.flatnonzero(counts)
    place = np.zeros(counts.size, np.int64)
    place[pairs] = np.arange(len(pairs))
    in_rows = place[codes] + np.repeat(np.arange(len(per_row)) * len(pairs), per_row)
    areas = np.zeros(counts.size)
    areas[pairs] = row_areas @ np.bincount(in_rows, minlength=len(per_row) * len(pairs)).reshape(len(per_row), -1)
    return areas.reshape(counts.shape)


def _added(table: CrossTable, piece: _Piece) -> CrossTable:
    table.left_out.update(piece.left_out)
    if not piece.counts.size:
        return table
    rows, columns = np.union1d(table.rows, piece.rows), np.union1d(table.columns, piece.columns)
    counts, areas = table.counts, table.areas_ha
    if counts.shape != (len(rows), len(columns)):
        place = np.ix_(np.searchsorted(rows, table.rows), np.searchsorted(columns, table.columns))
        counts, areas = np.zeros((len(rows), len(columns)), np.int64), np.zeros((len(rows), len(columns)))
        counts[place], areas[place] = table.counts, table.areas_ha
    place = np.ix_(np.searchsorted(rows, piece.rows), np.searchsorted(columns, piece.columns))
    counts[place] += piece.counts
    if piece.areas is not None and areas is not None:
        areas[place] += piece.areas
    return CrossTable(rows, columns, counts, areas, table.left_out)


def compact(values: np.ndarray, name: str) -> tuple[np.ndarray, np.ndarray]:
    """Return the different values of pixels, rising, and for each pixel the place of its value among them.

    Of bytes all 256 values are returned, or the first 16 where there are no others: every pixel is its own place.

    Parameters
    ----------
    values
        (n_pixels,) finite numbers of any type.
    name
        Of the raster, for messages.

    Raises
    ------
    InputError
        When there are fractions or more than `MOST_CLASSES` different values.
    """
    if values.dtype == np.uint8:
        return (_FEW if values.max(initial=0) < len(_FEW) else _BYTES), values
    if values.size == 0:
        return np.empty(0, np.int64), np.empty(0, np.uint8)
    if values.dtype.kind == "f" and not ((np.rint(values) == values) & (np.abs(values) < _MOST_WHOLE)).all():
        raise InputError(f"{name} holds values that are not whole numbers. Choose a raster of classes.")
    low, high = int(values.min()), int(values.max())
    if high - low >= _SMALL_SPAN:
        found, places = np.unique(values, return_inverse=True)
        check_number(found, name)
        return found.astype(np.int64), places.reshape(-1).astype(np.uint16)
    # Differences that do not fit into two bytes or more wrap around, and come out right all the same.
    wide = np.result_type(values.dtype, np.int16)
    steps = (values.astype(wide, copy=False) - wide.type(low)).astype(np.uint16)
    seen = np.zeros(high - low + 1, bool)
    seen[steps] = True
    found = np.flatnonzero(seen) + low
    check_number(found, name)
    return found, (np.cumsum(seen) - 1).astype(np.uint16)[steps]


def joint_codes(first: np.ndarray, second: np.ndarray, n_first: int, n_second: int) -> np.ndarray:
    """Return one number for each pair of places: place in the first times `n_second` plus place in the second."""
    numbers = n_first * n_second
    dtype: np.dtype[Any] = np.dtype("uint8" if numbers <= 2**8 else "uint16" if numbers <= 2**16 else "uint32")
    # A factor that does not fit its type is only met where all places in the first are 0.
    codes = np.multiply(first, min(n_second, np.iinfo(dtype).max), dtype=dtype, casting="unsafe")
    codes += second.astype(dtype, copy=False)
    return codes


def check_number(values: Sized, name: str) -> None:
    """Raise `InputError` when these are too many different values for the classes of a raster."""
    if len(values) > MOST_CLASSES:
        raise InputError(f"{name} holds more than {MOST_CLASSES} different values. Choose a raster of classes.")


def without_unclassified(table: CrossTable, stack: Stack) -> CrossTable:
    """Take class 0 out of the counts where it is no class: in rasters without nodata that do not name it, but masks.

    A mask holds 0 and 1 alone, and 0 is not its nodata.
    """
    kept = []
    for source, values in zip(stack.sources, (table.rows, table.columns)):
        kept.append((values != 0) | zero_is_class(source) | is_mask(source, values))
    place = np.ix_(*kept)
    lost = int(table.counts.sum() - table.counts[place].sum())
    left_out = Counter(table.left_out)
    if lost:
        left_out["of class 0"] = lost
    areas = None if table.areas_ha is None else table.areas_ha[place]
    return CrossTable(table.rows[kept[0]], table.columns[kept[1]], table.counts[place], areas, left_out)


def is_mask(source: Source, values: np.ndarray) -> bool:
    """Return whether a raster with these values is a mask of 0 and 1."""
    return set(values.tolist()) <= {0, 1} and source.bands[0].nodata != 0


class PairLookup:
    """Put a value on every pair of classes of two rasters.

    Parameters
    ----------
    rows, columns
        Classes of the first and the second raster, rising.
    values
        (n_rows, n_columns) what stands for each pair; pairs of other classes get 0.
    """

    def __init__(self, rows: np.ndarray, columns: np.ndarray, values: np.ndarray) -> None:
        self._sides = rows, columns
        self._values = np.zeros((len(rows) + 1, len(columns) + 1), values.dtype)
        self._values[:-1, :-1] = values

    def look_up(self, block: Block, names: tuple[str, str]) -> np.ndarray:
        """Return the values of a block of two bands, (rows, cols), 0 where it is not usable.

        `names` are those of the rasters, for messages.
        """
        whole = block.cube.dtype == np.uint8 or bool(block.valid.all())
        bands = [band.ravel() if whole else band[block.valid] for band in block.cube]
        found, places = zip(*(compact(band, name) for band, name in zip(bands, names)))
        lookup = self._values[np.ix_(*(_places(own, here) for own, here in zip(self._sides, found)))]
        values = lookup.ravel().take(joint_codes(*places, *lookup.shape)) if lookup.size else np.empty(0, lookup.dtype)
        if not whole:
            filled = np.zeros(block.valid.shape, values.dtype)
            filled[block.valid] = values
            return filled
        values = values.reshape(block.valid.shape)
        values *= block.valid
        return values


def _places(known: np.ndarray, values: np.ndarray) -> np.ndarray:
    """Return the place of each value among the known ones, -1 for those that are not."""
    places = np.searchsorted(known, values)
    there = np.isin(values, known)
    return np.where(there, places, -1)
