"""Windows that overlap, cut out of pieces of a stack: what several of them need is decoded or resampled once."""

from __future__ import annotations

import threading
from collections import Counter, OrderedDict
from collections.abc import Iterable
from concurrent.futures import Future
from types import TracebackType
from typing import Any, NamedTuple

import numpy as np
from rasterio.windows import Window

from .stack import Stack, StackReader
from .windows import TILE

_KEPT_BYTES, _FEWEST_KEPT = 2**26, 8

At = tuple[int, int]


class Square(NamedTuple):
    """What a window holds: `cube` (bands, rows, cols), 0 without a value; `valid` (rows, cols), where all have one."""

    cube: np.ndarray
    valid: np.ndarray


class Pieces:
    """A stack for `run_windows`, in squares of `TILE` pixels, some of which are kept for all threads.

    What is read is the same in any order and with any number of threads.

    Parameters
    ----------
    stack
        What is read.
    windows
        What will be read of it: a piece is let go with the last of its windows. Beyond that, and where this is not
        known, the pieces that were used last are kept.
    """

    def __init__(self, stack: Stack, windows: Iterable[Window] = ()) -> None:
        self.stack, self.files = stack, stack.files
        # As the first file's blocks lie: none is decoded for two pieces
        left, top = stack.offsets[0] or (0, 0)
        self._before = top % TILE, left % TILE
        piece = TILE**2 * (len(stack.bands) * stack.dtype.itemsize + 1)
        self._most = max(_KEPT_BYTES // piece, _FEWEST_KEPT)
        self._kept: OrderedDict[At, Future[Square]] = OrderedDict()
        self._uses = Counter(at for window in windows for at in self.under(window))
        self._choosing = threading.Lock()

    def __reduce__(self) -> tuple[Any, ...]:
        return Pieces, (self.stack,)  # another process reads some of the windows

    def open(self) -> PieceReader:
        """Open the files to read; one reader for each thread."""
        return PieceReader(self)

    def under(self, window: Window) -> list[At]:
        """Return the pieces, (row, column), that a window lies on."""
        spans = []
        for start, size, whole, before in zip(
            (window.row_off, window.col_off), (window.height, window.width), self.stack.grid.shape, self._before
        ):
            first, end = max(int(start), 0), min(int(start + size), whole)
            spans.append(range((first + before) // TILE, -(-(end + before) // TILE)) if end > first else range(0))
        return [(row, column) for row in spans[0] for column in spans[1]]

    def window(self, at: At) -> Window:
        """Return the pixels of a piece."""
        starts = [index * TILE - before for index, before in zip(at, self._before)]
        top, left = (max(start, 0) for start in starts)
        bottom, right = (min(start + TILE, whole) for start, whole in zip(starts, self.stack.grid.shape))
        return Window(left, top, right - left, bottom - top)

    def piece(self, at: At, reader: StackReader) -> Square:
        """Return a piece, read by `reader` unless it is kept or another thread is about it."""
        with self._choosing:
            found = self._kept.get(at)
            new = found is None
            if found is None:
                found = self._kept[at] = Future()
            self._kept.move_to_end(at)
            self._uses[at] -= 1
            if self._uses[at] == 0:
                del self._kept[at]
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
        if new:
            try:
                block = reader.read(self.window(at))
                found.set_result(Square(block.cube, block.valid))
            except BaseException as error:
                found.set_exception(error)
        return found.result()


class PieceReader:
    """Cuts windows out of pieces; a context manager, to be used by one thread at a time."""

    def __init__(self, pieces: Pieces) -> None:
        self.stack = pieces.stack
        self._pieces, self._reader = pieces, pieces.stack.open()

    def __enter__(self) -> PieceReader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the files."""
        self._reader.close()

    def read(self, window: Window) -> Square:
        """Read a window of the grid."""
        top, left, height, width = (int(at) for at in (window.row_off, window.col_off, window.height, window.width))
        cube = np.zeros((len(self.stack.bands), height, width), self.stack.dtype)
        valid = np.zeros((height, width), bool)
        for at in self._pieces.under(window):
            piece, place = self._pieces.piece(at, self._reader), self._pieces.window(at)
            above, beside = int(place.row_off), int(place.col_off)
            first_row, first_col = max(top, above), max(left, beside)
            last_row = min(top + height, above + int(place.height))
            last_col = min(left + width, beside + int(place.width))
            here = np.s_[first_row - top : last_row - top, first_col - left : last_col - left]
            own = np.s_[first_row - above : last_row - above, first_col - beside : last_col - beside]
            valid[here] = piece.valid[own]
            cube[(slice(None), *here)] = piece.cube[(slice(None), *own)] * piece.valid[own]
        return Square(cube, valid)
