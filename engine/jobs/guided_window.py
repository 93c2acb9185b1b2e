"""The small window that a preview looks through."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ..options.base import StackOptions
from ..options.guided_preview import GuidedPreviewOptions
from ..raster.grid import Grid
from ..raster.sources import inspect
from ..raster.targets import choose_grid

SIDE_PX = 720  # of a preview, as of the pictures in reports
MOST_PX = 3072  # of the rasters, along a side: without overviews all of them are decoded
LOOKED_AT_PX = 640  # that a network is put on

Given = TypeVar("Given", bound=StackOptions)


def windowed(options: Given, preview: GuidedPreviewOptions, most_px: int = MOST_PX, coarser: bool = True) -> Given:
    """Return options that read only what the canvas shows of the rasters, in at most `SIDE_PX` pixels a side.

    The middle of the rasters is taken where the canvas shows nothing of them, and the middle of the view where it
    shows more than `most_px` pixels. With `coarser` false pixels keep their size.
    """
    full = choose_grid(options, [inspect(path) for path in dict.fromkeys(options.inputs)])
    left, top, right, bottom = _seen(full, preview)
    left, right = _middle(left, right, most_px)
    top, bottom = _middle(top, bottom, most_px)
    part = full.part(left, top, right - left, bottom - top)
    step = max(right - left, bottom - top) / SIDE_PX if coarser else 1.0
    # No pixel is larger than a narrow part is wide, or its centre would lie beside the part
    xmin, ymin, xmax, ymax = part.bounds
    size = min(max(step, 1.0) * full.resolution[0], xmax - xmin, ymax - ymin)
    return replace(
        options, grid="custom", grid_layer=None, centre=None, buffer=0.0, crs=full.crs.to_wkt() if full.crs else None,
        resolution=size, target_extent=part.bounds, memory_mb=256, scheduler="", command="",
    )  # fmt: skip


def is_coarser(small: StackOptions, full: StackOptions) -> bool:
    """Return whether a preview skips pixels, so that it takes longer than its own pixels tell."""
    return small.resolution > 1.01 * inspect(full.inputs[0]).grid.resolution[0]


def _seen(full: Grid, preview: GuidedPreviewOptions) -> tuple[int, int, int, int]:
    """Return the pixels (left, top, right, bottom) of a grid that the canvas shows; all where it shows none."""
    everything = 0, 0, full.width, full.height
    if preview.view is None:
        return everything
    try:
        crs = CRS.from_user_input(preview.view_crs) if preview.view_crs else full.crs
    except CRSError:
        return everything
    xmin, ymin, xmax, ymax = preview.view
    canvas = Grid(crs, Affine((xmax - xmin) / 100, 0, xmin, 0, (ymin - ymax) / 100, ymax), 100, 100)
    if not (full.crs and crs) and full.crs != crs:
        return everything
    span = np.array(full.span(canvas))
    low = np.floor(np.clip(span[:2], 0, (full.width, full.height))).astype(int)
    high = np.ceil(np.clip(span[2:], 0, (full.width, full.height))).astype(int)
    enough = (high - low >= np.minimum(2, (full.width, full.height))).all()
    return (*low.tolist(), *high.tolist()) if enough else everything


def _middle(low: int, high: int, most: int) -> tuple[int, int]:
    """Return the middle of a stretch of pixels, at most so many."""
    cut = max(high - low - most, 0)
    return low + cut // 2, high - (cut - cut // 2)
