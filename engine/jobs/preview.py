"""Small pictures of rasters, taken while windows go by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from rasterio.windows import Window

from ..raster.grid import Grid

PREVIEW_SIDE = 720


@dataclass
class Preview:
    """Every `step`-th pixel of a grid, (..., rows, cols), 0 where nothing was added."""

    step: int
    image: np.ndarray

    @classmethod
    def of(cls, grid: Grid, dtype: Any, bands: tuple[int, ...] = ()) -> Preview:
        """Return the preview of a grid, empty as yet."""
        step = max(1, -(-max(grid.shape) // PREVIEW_SIDE))
        return cls(step, np.zeros((*bands, *(-(-side // step) for side in grid.shape)), dtype))

    def add(self, window: Window, values: np.ndarray) -> None:
        """Take what a window shows, (..., rows, cols)."""
        top, left = int(window.row_off), int(window.col_off)
        small = values[..., -top % self.step :: self.step, -left % self.step :: self.step]
        row, column = -(-top // self.step), -(-left // self.step)
        self.image[..., row : row + small.shape[-2], column : column + small.shape[-1]] = small
