"""Rasters of many named bands, written window by window."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from os import PathLike
from typing import NamedTuple, TypeVar

import numpy as np
from rasterio.windows import Window

from ..errors import InputError
from ..options.base import RunOptions
from ..progress import Progress
from ..raster.sources import SENSOR_TAG, Band
from ..raster.stack import Block, Stack, StackReader
from ..raster.windows import plan_windows, run_windows, threads_that_fit, tile_size
from ..raster.writing import create, raster_profile

Facts = TypeVar("Facts")


class WrittenBand(NamedTuple):
    """Name and tags of a band of an output."""

    name: str
    tags: Mapping[str, str] = {}

    @classmethod
    def of(cls, band: Band) -> WrittenBand:
        """Return a band of the input as one of the output: it keeps its name and sensor."""
        return cls(band.name, {SENSOR_TAG: band.sensor} if band.sensor else {})


def behind(stack: Stack, added: Sequence[WrittenBand], append: bool) -> list[WrittenBand]:
    """Return the bands of an output: those added, with `append` behind the bands of the input.

    Raises
    ------
    InputError
        When the input has a band of such a name already.
    """
    if not append:
        return list(added)
    taken = [band.name for band in added if band.name in stack.names]
    if taken:
        raise InputError(
            f"The input has bands called {', '.join(taken)} already. Write the new bands alone, or leave these out."
        )
    return [*map(WrittenBand.of, stack.bands), *added]


def read_with_room(
    reader: StackReader, window: Window, append: bool, count: int
) -> tuple[Block, np.ndarray, np.ndarray]:
    """Read a window, NaN wherever a band has no value; return it, what is to be written, and where bands are added.

    The second is (bands, rows, cols) float32, with `append` the bands of the input first; the third is the part of it
    for `count` added bands.
    """
    block, _ = reader.read_filled(window, float("nan"))
    kept = len(block.cube) if append else 0
    cube = np.empty((kept + count, *block.valid.shape), np.float32)
    with np.errstate(over="ignore"):
        cube[:kept] = block.cube[:kept]
    return block, cube, cube[kept:]


def write_bands(
    path: str | PathLike[str],
    stack: Stack,
    bands: Sequence[WrittenBand],
    work: Callable[[StackReader, Window], tuple[np.ndarray, Facts]],
    recipe: Mapping[str, str],
    options: RunOptions,
    progress: Progress,
    message: str,
    *,
    dtype: np.dtype | str,
    nodata: float | None,
    bytes_per_pixel: int = 0,
) -> Iterator[Facts]:
    """Write the cubes (bands, rows, cols) that `work` makes of windows; yield what else it found, window by window.

    Bands that come out without a value are told as a warning.

    Parameters
    ----------
    recipe
        Tags of the raster.
    bytes_per_pixel
        What `work` holds for each pixel beside the bands that are read.
    """
    dtype = np.dtype(dtype)
    profile = raster_profile(stack.grid, dtype, len(bands), nodata)
    # Tiles as high as the windows: they come in the same order whatever the memory.
    side = tile_size(len(stack.bands) * stack.dtype.itemsize)
    profile.update(blockxsize=side, blockysize=side)
    # Each window is held twice more while it waits to be written.
    bytes_per_pixel += 2 * len(bands) * dtype.itemsize
    windows = plan_windows(stack, options.memory_mb, options.threads, bytes_per_pixel)
    threads = threads_that_fit(stack, windows, options.memory_mb, options.threads, bytes_per_pixel)
    empty = list(range(len(bands)))
    with create(path, profile) as dataset:
        dataset.update_tags(**recipe)
        for number, band in enumerate(bands, start=1):
            dataset.set_band_description(number, band.name)
            dataset.update_tags(number, **band.tags)
        results = run_windows(stack, windows, work, threads, progress, message)
        for (cube, facts), window in zip(results, windows):
            dataset.write(cube, window=window)
            empty = [at for at in empty if not _has_value(cube[at], nodata)]
            yield facts
    if empty:
        names = ", ".join(bands[at].name for at in empty)
        progress.warning(
            f"Not one pixel of {names} has a value. Check that the rasters overlap, what their nodata value is, and "
            "whether a mask, an area or the formula leaves all pixels out."
        )


def _has_value(values: np.ndarray, nodata: float | None) -> bool:
    return bool((~np.isnan(values) if nodata != nodata else values != nodata).any())
