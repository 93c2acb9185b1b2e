"""Draw usable pixels evenly from a stack of any size."""

from __future__ import annotations

import numpy as np
from rasterio.windows import Window

from ..errors import InputError
from ..progress import Progress
from .stack import Block, Stack, StackReader
from .windows import run_windows

MAX_CELLS = 192
CELL_PIXELS = 65_536
SPARE = 4


def sample_pixels(stack: Stack, count: int, seed: int, threads: int, progress: Progress) -> np.ndarray:
    """Return usable pixels in random order, (n_bands, n_samples) of the stack's dtype, n_samples <= `count`.

    A raster is cut into cells of whole file blocks; of a large one, 192 cells spread evenly over it are read. From each
    cell the same share of its usable pixels is drawn, so that every usable pixel is as likely. Which pixels these are
    follows from the seed and the files, not from threads, memory or windows.

    Raises
    ------
    InputError
        When no pixel is usable.
    """
    cells = cut_cells(stack)
    generator = np.random.default_rng([seed, 0])
    chosen = cells
    if len(cells) > MAX_CELLS and stack.grid.width * stack.grid.height > SPARE * count:
        edges = np.linspace(0, len(cells), MAX_CELLS + 1)
        picks = np.floor(edges[:-1] + generator.random(MAX_CELLS) * np.diff(edges)).astype(int)
        chosen = [cells[pick] for pick in np.minimum(picks, len(cells) - 1)]
    share = min(1.0, SPARE * count / sum(window.width * window.height for window in chosen))
    samples = _draw(stack, chosen, share, seed, threads, progress.part(0.0, 0.9))
    # Few usable pixels in the cells drawn: look at every cell, and take all that a first look leads to expect.
    if samples.shape[1] < count and (share < 1.0 or len(chosen) < len(cells)):
        expected = max(samples.shape[1], 1) / share * len(cells) / len(chosen)
        samples = _draw(stack, cells, min(1.0, SPARE * count / expected), seed, threads, progress.part(0.9, 1.0))
    if samples.shape[1] == 0:
        raise InputError(
            "No pixel is usable: everywhere at least one band is nodata, not a number or masked, or the area "
            "holds no pixel. "
            "Check the nodata values, the mask and the area, or leave a band out."
        )
    order = generator.permutation(samples.shape[1])[:count]
    return np.ascontiguousarray(samples[:, order])


def cut_cells(stack: Stack, pixels: int = CELL_PIXELS) -> list[Window]:
    """Cut the grid into cells of about so many pixels that are made of whole blocks of the files; by nothing else."""
    rows, columns = stack.block_shape
    width = columns * max(1, round(min(256, pixels // rows) / columns))
    height = rows * max(1, round(pixels / min(width, stack.grid.width) / rows))
    grid = stack.grid
    return [
        Window(column, row, min(width, grid.width - column), min(height, grid.height - row))
        for row in range(0, grid.height, height)
        for column in range(0, grid.width, width)
    ]


def _draw(stack: Stack, cells: list[Window], share: float, seed: int, threads: int, progress: Progress) -> np.ndarray:
    def draw(reader: StackReader, window: Window) -> np.ndarray:
        block: Block = reader.read(window)
        usable = np.flatnonzero(block.valid)
        if share < 1.0:
            place = int(window.row_off) * stack.grid.width + int(window.col_off)
            usable = usable[np.random.default_rng([seed, 1, place]).random(usable.size) < share]
        return np.stack([band.ravel()[usable] for band in block.cube])

    return np.concatenate(list(run_windows(stack, cells, draw, threads, progress, "Drawing pixels")), axis=1)
