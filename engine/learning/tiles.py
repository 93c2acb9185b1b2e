"""A network that names pixels on a whole scene, without seams: overlapping tiles, blended where they meet.

Tiles lie on a lattice that starts with the scene, and every pixel is a sum over the tiles on it, in their order. So the
result is a function of network and scene, whatever threads and memory. Tiles are taken row by row within panels of many
tiles' width: what is summed up is as high as a tile and an output's tile, and no wider than a panel.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol, Union

import numpy as np
from rasterio.windows import Window

from ..errors import InputError
from ..progress import Progress
from ..raster.pieces import PieceReader, Pieces
from ..raster.stack import Stack, StackReader
from ..raster.windows import TILE, run_windows

MODES = ("blend", "centre")
_STRIP_BYTES = 2**25  # of what is summed up, unless that is too narrow
_LEAST_TILES = 9  # across a panel: those at its ends are computed for its neighbours too


class Watch(Protocol):
    """Looks at what the network is shown: `look` where tiles are read, side by side; `add` here, in their order."""

    def look(self, values: np.ndarray, valid: np.ndarray) -> Any:
        """Return what is to be known of a tile's values (rows, cols, bands) and valid pixels (rows, cols)."""

    def add(self, seen: Any) -> None:
        """Take what `look` returned."""


Reader = Union[StackReader, PieceReader]
Read = Callable[[Reader, Window], tuple[np.ndarray, np.ndarray]]
Predict = Callable[[np.ndarray], np.ndarray]


@dataclass(frozen=True)
class TileGrid:
    """Where tiles lie on a scene of `rows` x `cols` pixels.

    Parameters
    ----------
    side, overlap
        Of a tile, and of neighbours, in pixels. `side` - `overlap` is the step from tile to tile: a multiple of the
        network's `MULTIPLE`, so that all tiles see the same pixels together.
    mode
        ``blend``: the probabilities of neighbours fade into each other over the middle half of their overlap;
        ``centre``: each tile counts up to the middle. No seam is left where the network looks no farther around a
        pixel than a quarter of the overlap, or half of it. The rim of a tile, which sees the least, never counts.
    """

    rows: int
    cols: int
    side: int
    overlap: int
    mode: str = "blend"

    def __post_init__(self) -> None:
        if self.mode not in MODES:
            raise InputError(f"There is no way {self.mode!r} to join tiles. Choose one of {', '.join(MODES)}.")
        if self.rows < 1 or self.cols < 1:
            raise InputError(f"The scene has {self.cols} x {self.rows} pixels; expected at least one.")
        if not 0 <= 2 * self.overlap <= self.side or self.overlap % 4 or self.side < 1:
            raise InputError(
                f"Tiles of {self.side} pixels overlap by {self.overlap}; expected a multiple of 4, from 0 to half a "
                "tile."
            )

    @property
    def step(self) -> int:
        """Pixels from tile to tile."""
        return self.side - self.overlap

    @property
    def reach(self) -> int:
        """By how many pixels a tile counts beyond its own step."""
        return self.overlap // 4 if self.mode == "blend" else 0

    @property
    def down(self) -> range:
        """Rows of tiles."""
        return range(-(-self.rows // self.step))

    def across(self, left: int = 0, right: int | None = None) -> range:
        """Return the columns of tiles that count in the columns of pixels from `left` to before `right`."""
        right = self.cols if right is None else right
        last = -(-min(right + self.reach, self.cols) // self.step)
        return range(max(left - self.reach, 0) // self.step, last)

    def panels(self, classes: int) -> list[tuple[int, int]]:
        """Cut the columns of pixels where the sums of a wider strip would take too much memory; return (left, right).

        Panels hold whole tiles of the output. The one or two columns of tiles on a cut are computed twice: less than
        15 of 100.
        """
        fitting = _STRIP_BYTES // (4 * classes * (TILE + self.side)) // TILE
        width = max(fitting, -(-_LEAST_TILES * self.step // TILE)) * TILE
        return [(left, min(left + width, self.cols)) for left in range(0, self.cols, width)]

    def window(self, row: int, column: int) -> Window:
        """Return the pixels of a tile; it may lie beyond the scene."""
        left, top = (at * self.step - self.overlap // 2 for at in (column, row))
        return Window(left, top, self.side, self.side)

    def weights(self, row: int, column: int) -> np.ndarray:
        """Return what a tile counts for where it counts, a square of the step and twice the reach; they add up to 1."""
        return np.outer(self._ramps(row, self.down[-1]), self._ramps(column, self.across()[-1]))

    def _ramps(self, at: int, last: int) -> np.ndarray:
        wide = 2 * self.reach
        ramps = np.ones(self.step + wide, np.float32)
        rising = (np.sin(np.pi / 2 * (np.arange(wide) + 0.5) / max(wide, 1)) ** 2).astype(np.float32)
        if at > 0:
            ramps[:wide] = rising
        if at < last:
            ramps[self.step :] = 1 - rising
        return ramps


class Finished(NamedTuple):
    """What is known of a window of the scene, a panel wide and an output's tile high.

    Classes (rows, cols) from 1, 0 without data; the highest probability (rows, cols), and all of them (classes, rows,
    cols), NaN without data. They are good until the next window is asked for.
    """

    window: Window
    labels: np.ndarray
    confidence: np.ndarray
    probabilities: np.ndarray


def in_pieces(stack: Stack) -> bool:
    """Return whether tiles are cut out of pieces that are decoded once, so that GDAL need not keep what it decodes.

    Blocks as wide as the raster are decoded whole for each piece, and are left to GDAL.
    """
    return stack.block_shape[1] <= TILE


def apply_tiles(
    grid: TileGrid,
    stack: Stack,
    read: Read,
    predict: Predict,
    classes: int,
    threads: int,
    progress: Progress,
    message: str | None = None,
    watch: Watch | None = None,
) -> Iterator[Finished]:
    """Yield the classes of a scene, window by window: the panels from left to right, each from top to bottom.

    Parameters
    ----------
    stack
        What `read` reads; each thread has a reader of its own.
    read
        Returns values (rows, cols, bands), float32 as the network takes them, and valid (rows, cols) of a window of the
        scene. Beyond the scene it is mirrored here. Called as the work of `run_windows`.
    predict
        Returns the probabilities (1, side, side, classes) of values (1, side, side, bands). Called likewise.
    threads
        How many tiles are worked on at once; 0: one a core.
    """
    look = watch.look if watch else None

    def work(reader: Reader, window: Window) -> tuple[tuple[np.ndarray, np.ndarray] | None, Any]:
        return _tile(grid, reader, window, read, predict, look)

    panels = grid.panels(classes)
    windows = [grid.window(row, column) for panel in panels for row in grid.down for column in grid.across(*panel)]
    source = Pieces(stack, windows) if in_pieces(stack) else stack
    found = run_windows(source, windows, work, threads, progress, message)
    for left, right in panels:
        strip = _Strip(grid, classes, left, right)
        for row in grid.down:
            for column in grid.across(left, right):
                tile, seen = next(found)
                if watch:
                    watch.add(seen)
                if tile is not None:
                    strip.add(row, column, *tile)
            yield from strip.finished(row)


def _tile(
    grid: TileGrid,
    reader: Reader,
    window: Window,
    read: Read,
    predict: Predict,
    look: Callable[[np.ndarray, np.ndarray], Any] | None,
) -> tuple[tuple[np.ndarray, np.ndarray] | None, Any]:
    """Return the probabilities (classes, rows, cols) and the valid pixels of a tile where it counts; None: no data.

    And what `look` returns.
    """
    rows = _mirrored(int(window.row_off), grid.side, grid.rows)
    cols = _mirrored(int(window.col_off), grid.side, grid.cols)
    top, left = int(rows.min()), int(cols.min())
    values, valid = read(reader, Window(left, top, int(cols.max()) + 1 - left, int(rows.max()) + 1 - top))
    seen = look(values, valid) if look else None
    if valid.shape != (grid.side, grid.side):
        places = np.ix_(rows - top, cols - left)
        values, valid = values[places], valid[places]
    rim = grid.overlap // 2 - grid.reach
    counts = (slice(rim, grid.side - rim),) * 2
    if not valid[counts].any():
        return None, seen
    probabilities = predict(np.ascontiguousarray(values[None], np.float32))[0]
    return (np.moveaxis(probabilities[counts], -1, 0), valid[counts]), seen


def _mirrored(start: int, count: int, size: int) -> np.ndarray:
    """Return where `count` pixels from `start` on lie in 0..`size` - 1, mirrored at the first and the last one."""
    period = max(2 * (size - 1), 1)
    places = np.arange(start, start + count) % period
    return np.minimum(places, period - places)


class _Strip:
    """Sums of the probabilities over a panel, from row `top` of the scene on."""

    def __init__(self, grid: TileGrid, classes: int, left: int, right: int) -> None:
        self._grid, self._left, self._right, self._top = grid, left, right, 0
        height = min(grid.rows, TILE + grid.side)
        self._sums = np.zeros((classes, height, right - left), np.float32)
        self._valid = np.zeros((height, right - left), bool)

    def add(self, row: int, column: int, probabilities: np.ndarray, valid: np.ndarray) -> None:
        """Add a tile."""
        grid = self._grid
        top, left = (at * grid.step - grid.reach for at in (row, column))
        bottom, right = min(top + len(valid), grid.rows), min(left + len(valid), self._right)
        first_row, first_col = max(top, 0), max(left, self._left)
        here = np.s_[first_row - self._top : bottom - self._top, first_col - self._left : right - self._left]
        own = np.s_[first_row - top : bottom - top, first_col - left : right - left]
        self._sums[(slice(None), *here)] += probabilities[(slice(None), *own)] * grid.weights(row, column)[own]
        self._valid[here] = valid[own]

    def finished(self, row: int) -> Iterator[Finished]:
        """Yield what no tile after a row of tiles adds to."""
        grid = self._grid
        known = grid.rows if row == grid.down[-1] else (row + 1) * grid.step - grid.reach
        while self._top < known and (known - self._top >= TILE or known == grid.rows):
            height = min(TILE, grid.rows - self._top)
            yield self._named(height)
            self._move(height)

    def _named(self, height: int) -> Finished:
        probabilities, lacking = self._sums[:, :height], ~self._valid[:height]
        confidence = probabilities[0].copy()
        labels = np.ones(confidence.shape, np.uint8 if len(probabilities) <= 255 else np.uint16)
        # Class by class: many times as fast as argmax
        for label, probability in enumerate(probabilities[1:], start=2):
            np.copyto(labels, label, where=probability > confidence)
            np.maximum(confidence, probability, out=confidence)
        if lacking.any():
            labels[lacking] = 0
            confidence[lacking] = probabilities[:, lacking] = np.nan
        return Finished(
            Window(self._left, self._top, self._right - self._left, height), labels, confidence, probabilities
        )

    def _move(self, height: int) -> None:
        self._top += height
        for values in (self._sums, self._valid[None]):
            rest = values.shape[1] - height
            values[:, :rest] = values[:, height:]
            values[:, rest:] = 0


class Seams:
    """Counts neighbouring pixels of different classes: along the borders of tiles, and everywhere else.

    Windows come as `apply_tiles` yields them; pixels on either side of the cut between two panels are not compared.
    """

    def __init__(self, grid: TileGrid) -> None:
        self._step = grid.step
        self._pairs, self._different = np.zeros(2, np.int64), np.zeros(2, np.int64)  # elsewhere, along borders
        self._last: tuple[tuple[int, int], np.ndarray] | None = None

    def add(self, labels: np.ndarray, window: Window) -> None:
        """Count a window of classes (rows, cols), 0 without data."""
        top, left = int(window.row_off), int(window.col_off)
        self._count(labels[:, :-1], labels[:, 1:], np.s_[:, self._border(left) :: self._step])
        if self._last is not None and self._last[0] == (top, left):
            labels, top = np.concatenate([self._last[1], labels]), top - 1
        self._count(labels[:-1], labels[1:], np.s_[self._border(top) :: self._step])
        self._last = (top + len(labels), left), labels[-1:].copy()

    def _border(self, start: int) -> int:
        """Return the first pixel from `start` on whose next one is another tile's."""
        return (-start - 1) % self._step

    def _count(self, first: np.ndarray, second: np.ndarray, border: tuple[slice, ...] | slice) -> None:
        pairs = (first > 0) & (second > 0)
        different = pairs & (first != second)
        for sums, found in ((self._pairs, pairs), (self._different, different)):
            along = np.count_nonzero(found[border])
            sums += np.count_nonzero(found) - along, along

    @property
    def shares(self) -> tuple[float, float]:
        """The shares of neighbours that differ: along borders, and elsewhere; NaN where there are none."""
        elsewhere, along = (
            float(different / pairs) if pairs else float("nan")
            for different, pairs in zip(self._different, self._pairs)
        )
        return along, elsewhere
