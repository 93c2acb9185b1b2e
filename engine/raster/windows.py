"""Windows: how a raster is cut, and how threads go over it."""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from rasterio.windows import Window

from ..executor import Source, Threads, executor
from ..progress import Progress
from ..staging import is_staged

if TYPE_CHECKING:
    from .stack import Stack

Found = TypeVar("Found")

TILE = 512
"""Side of the tiles of outputs, and the height of most windows, in pixels."""

_LIKED_WIDTH = 1024
_HIGHEST = 1024
_FIXED_MB = 160  # interpreter, libraries and GDAL's block cache
_LEAST_MB = 24


def tile_size(bytes_per_pixel: int) -> int:
    """Return the side of the tiles of an output: smaller ones where hundreds of bands make each pixel large."""
    return TILE if bytes_per_pixel <= 64 else TILE // 2 if bytes_per_pixel <= 256 else TILE // 4


def count_threads(threads: int) -> int:
    """Return how many threads run for the option `threads`; 0 means one for each core this process may use."""
    if threads:
        return threads
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on Windows and macOS
        return os.cpu_count() or 1


def plan_windows(stack: Stack, memory_mb: int, threads: int, bytes_per_pixel: int = 0) -> list[Window]:
    """Cut a stack into windows, row by row, that `threads` threads can hold in `memory_mb` together.

    Windows hold whole tiles of the output and, where those are not huge, whole blocks of the inputs: each is decoded
    and encoded once. Only the width of windows one tile high follows the memory, so that tiles come in the same order
    whatever it is: same bytes. Where even the narrowest windows take too much, `threads_that_fit` says how many threads
    to run.

    Parameters
    ----------
    bytes_per_pixel
        What the work on a window needs for each of its pixels beside the bands that are read.
    """
    grid = stack.grid
    block_rows, block_columns = stack.block_shape
    height = tile_size(len(stack.bands) * stack.dtype.itemsize)
    if height == TILE and math.lcm(TILE, block_rows) == _HIGHEST:
        height, width = _HIGHEST, _whole_blocks(TILE, block_columns)
    else:
        # Strips decode whole rows however narrow the window is.
        liked = grid.width if block_columns >= grid.width else _whole_blocks(_LIKED_WIDTH, block_columns)
        per_pixel = stack.bytes_per_pixel + bytes_per_pixel
        fitting = int(_budget(memory_mb) / count_threads(threads) / per_pixel / height)
        step = _whole_blocks(TILE, block_columns)
        step = step if step <= fitting else TILE
        width = max(min(liked, fitting) // step, 1) * step if fitting < liked else liked
    return [
        Window(column, row, min(width, grid.width - column), min(height, grid.height - row))
        for row in range(0, grid.height, height)
        for column in range(0, grid.width, width)
    ]


def threads_that_fit(
    stack: Stack, windows: Sequence[Window], memory_mb: int, threads: int, bytes_per_pixel: int = 0
) -> int:
    """Return how many of `threads` threads can hold a window each in `memory_mb`; at least one."""
    largest = max(window.width * window.height for window in windows) * (stack.bytes_per_pixel + bytes_per_pixel)
    return max(min(count_threads(threads), int(_budget(memory_mb) / largest)), 1)


def _budget(memory_mb: int) -> float:
    return max(memory_mb - _FIXED_MB, _LEAST_MB) * 2**20


def _whole_blocks(size: int, block: int) -> int:
    """Return the multiple of TILE from `size` on that holds whole blocks, or `size` for blocks that do not fit."""
    whole = math.lcm(TILE, block)
    return size if whole > 2 * _LIKED_WIDTH else -(-size // whole) * whole


def run_windows(
    stack: Source,
    windows: Sequence[Window],
    work: Callable[[Any, Window], Found],
    threads: int,
    progress: Progress,
    message: str | None = None,
) -> Iterator[Found]:
    """Yield ``work(reader, window)`` of each window in their order, computed by the executor of this run.

    That is `threads` threads (0: one a core), or the workers of a cluster. Files that only this job knows are read by
    threads in any case.

    Parameters
    ----------
    stack
        A `Stack`, or another source.
    work
        Is called in other threads or processes: it pickles (cloudpickle), returns all it finds out, and changes nothing
        that others see. Its names of the engine are imported at the top of its module.
    """
    count = count_threads(threads)
    chosen = Threads(count) if any(map(is_staged, stack.files)) else executor(count, len(windows))
    yield from chosen.map(work, windows, progress, message, stack)
