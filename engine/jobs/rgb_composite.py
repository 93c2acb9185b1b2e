"""A picture of any three bands as an 8-bit GeoTIFF: contrast-equalised, or stretched between percentiles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
from rasterio.enums import ColorInterp
from rasterio.windows import Window

from ..core.clahe import BINS, count_regions, equalise, equalising_tables, region_edges
from ..core.percentiles import PercentileSearch
from ..errors import InputError
from ..options.rgb_composite import RgbCompositeOptions
from ..progress import Progress
from ..protocol import JobResult
from ..raster.bands import rgb_indices
from ..raster.sources import SENSOR_TAG
from ..raster.stack import Band, Stack, StackReader, build_stack, common_dtype, left_out_text
from ..raster.windows import plan_windows, run_windows, threads_that_fit
from ..raster.writing import build_overviews, create, raster_profile, recipe_tags
from ..staging import Staging

CHANNELS = ("red", "green", "blue")
BYTES_PER_PIXEL = 40  # the picture as numbers of 0..1, and what equalising it needs beside it

Paint = Callable[[np.ndarray, Window], None]


class Picture(NamedTuple):
    """Three bands of a stack as a picture, with the windows and threads that go over it.

    `stack` holds only the bands that are shown, each once; `channels` are their places for red, green and blue.
    """

    stack: Stack
    channels: tuple[int, int, int]
    windows: list[Window]
    threads: int

    def stretched(self, cube: np.ndarray, low: np.ndarray, high: np.ndarray) -> np.ndarray:
        """Return (3, rows, cols) float32, 0 at `low` and 1 at `high` of each band."""
        span = np.where(high > low, high - low, 1.0)
        bands = np.empty(cube.shape, np.float32)
        for values, band, start, size in zip(bands, cube, low, span):
            # In double precision, for large numbers may differ by little.
            np.subtract(band, start, out=values, dtype=np.float64, casting="unsafe")
            values *= np.float32(1 / size)
        np.clip(bands, 0, 1, out=bands)
        return bands[list(self.channels)]


def run(options: RgbCompositeOptions, progress: Progress) -> JobResult:
    """Write the picture; outputs are its path (``OUTPUT``) and the names of its bands (``RED``, ``GREEN``, ``BLUE``).

    The percentiles are exact, over all usable pixels.

    Raises
    ------
    InputError
        When a band does not exist or no pixel is usable.
    """
    stack = build_stack(options, progress)
    shown = choose_bands(stack.bands, (options.red, options.green, options.blue))
    names = [stack.names[at] for at in shown]
    progress.info("Red, green, blue: " + ", ".join(names) + ".")
    picture = _picture(stack, shown, options)
    equalised = options.method == "clahe"
    low, high, left_out = _percentiles(picture, options, progress.part(0.0, 0.3 if equalised else 0.4))
    progress.info(left_out_text(left_out, stack.grid))
    for channel, name, start, end in zip(CHANNELS, names, *(ends[list(picture.channels)] for ends in (low, high))):
        progress.info(f"{channel.capitalize()}: {name} from {start:g} to {end:g}.")
    paint = _equaliser(picture, low, high, options, progress.part(0.3, 0.6)) if equalised else None
    with Staging(progress, options.files_read()) as staging:
        path = staging.file(options.output)
        rest = progress.part(0.6 if equalised else 0.4, 0.98)
        _write(path, picture, names, (low, high), paint, options, rest)
        build_overviews(path, "average")
        progress.update(0.99, "Moving outputs into place")
        staging.commit()
    outputs = {"OUTPUT": options.output, **{key.upper(): name for key, name in zip(CHANNELS, names)}}
    return JobResult(outputs, layer_names={"OUTPUT": "RGB " + ", ".join(names)})


def choose_bands(bands: Sequence[Band], wanted: Sequence[str]) -> tuple[int, int, int]:
    """Return the places (from 0) of the bands asked for by name or number (from 1); those left empty are chosen."""
    chosen = list(rgb_indices(bands))
    names = [band.name.casefold() for band in bands]
    for channel, text in enumerate(wanted):
        text = text.strip()
        if text.casefold() in names:
            chosen[channel] = names.index(text.casefold())
        elif text.isdecimal() and 1 <= int(text) <= len(bands):
            chosen[channel] = int(text) - 1
        elif text:
            known = ", ".join(f"{at} {band.name}" for at, band in enumerate(bands, start=1))
            raise InputError(f"There is no band {text} for {CHANNELS[channel]}; expected one of {known}.")
    red, green, blue = chosen
    return red, green, blue


def _picture(stack: Stack, shown: tuple[int, int, int], options: RgbCompositeOptions) -> Picture:
    """Leave out the bands that are not shown."""
    small = stack.select([stack.names[at] for at in shown])
    raw_dtype = common_dtype([band.dtype for band in small.bands])
    small = replace(small, raw_dtype=raw_dtype, dtype=stack.dtype if stack.is_scaled else raw_dtype)
    red, green, blue = (small.bands.index(stack.bands[at]) for at in shown)
    windows = plan_windows(small, options.memory_mb, options.threads, BYTES_PER_PIXEL)
    threads = threads_that_fit(small, windows, options.memory_mb, options.threads, BYTES_PER_PIXEL)
    return Picture(small, (red, green, blue), windows, threads)


def _percentiles(
    picture: Picture, options: RgbCompositeOptions, progress: Progress
) -> tuple[np.ndarray, np.ndarray, Counter[str]]:
    """Return the lowest and highest value to show of each band, and how many pixels are not usable and why."""
    stack = picture.stack
    search = PercentileSearch([stack.dtype] * len(stack.bands), (options.low_percent, options.high_percent))
    left_out: Counter[str] = Counter()

    def work(reader: StackReader, window: Window) -> tuple[list, dict[str, int]]:
        block = reader.read(window)
        whole = block.valid.all()
        pieces = (band.ravel() if whole else band[block.valid] for band in block.cube)
        return [search.count(at, piece) for at, piece in enumerate(pieces)], block.left_out

    for look in range(search.looks):
        left_out.clear()
        part = progress.part(look / search.looks, (look + 1) / search.looks)
        for found, without in run_windows(stack, picture.windows, work, picture.threads, part, "Finding percentiles"):
            left_out.update(without)
            for pieces in found:
                search.add(pieces)
        search.finish_look()
    ends = np.array([search.percentiles(at) for at in range(len(stack.bands))])
    if np.isnan(ends).any():
        raise InputError(
            "No pixel is usable: everywhere at least one of the bands shown is nodata, not a number or masked. "
            "Choose other bands or check the nodata values, the mask and the area."
        )
    return ends[:, 0], ends[:, 1], left_out


def _equaliser(
    picture: Picture, low: np.ndarray, high: np.ndarray, options: RgbCompositeOptions, progress: Progress
) -> Paint:
    """Return what equalises a window of the stretched picture in place."""
    grid = picture.stack.grid
    edges = (region_edges(grid.height, options.tiles), region_edges(grid.width, options.tiles))
    counts = np.zeros((len(edges[0]) - 1, len(edges[1]) - 1, BINS), np.int64)

    def work(reader: StackReader, window: Window) -> np.ndarray:
        block = reader.read(window)
        rgb = picture.stretched(block.cube, low, high)
        return count_regions(rgb, block.valid, edges, int(window.row_off), int(window.col_off))

    for found in run_windows(picture.stack, picture.windows, work, picture.threads, progress, "Counting values"):
        counts += found
    tables = equalising_tables(counts, edges, options.clip_limit)
    return lambda rgb, window: equalise(rgb, tables, edges, int(window.row_off), int(window.col_off))


def _write(
    path: Path,
    picture: Picture,
    names: Sequence[str],
    ends: tuple[np.ndarray, np.ndarray],
    paint: Paint | None,
    options: RgbCompositeOptions,
    progress: Progress,
) -> None:
    def work(reader: StackReader, window: Window) -> np.ndarray:
        block = reader.read(window)
        rgb = picture.stretched(block.cube, *ends)
        if paint:
            paint(rgb, window)
        rgb *= 255
        rgba = np.empty((4, *block.valid.shape), np.uint8)
        np.rint(rgb, out=rgb)
        rgba[:3] = rgb
        rgba[3] = 255
        rgba[:, ~block.valid] = 0
        return rgba

    profile = raster_profile(picture.stack.grid, "uint8", 4)
    profile.update(interleave="pixel", photometric="RGB", alpha="YES")
    with create(path, profile) as dataset:
        dataset.colorinterp = (ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha)
        dataset.update_tags(**recipe_tags("landclass:rgbcomposite", options, options.inputs))
        sensors = {band.name: band.sensor for band in picture.stack.bands}
        for number, name in enumerate((*names, "alpha"), start=1):
            dataset.set_band_description(number, name)
            if sensors.get(name):
                dataset.update_tags(number, **{SENSOR_TAG: sensors[name]})  # so that B4 is known to be red
        results = run_windows(picture.stack, picture.windows, work, picture.threads, progress, "Painting")
        for rgba, window in zip(results, picture.windows):
            dataset.write(rgba, window=window)
