"""Stack bands of many files into one raster with band names."""

from __future__ import annotations

import os
from collections import Counter

import numpy as np
from rasterio.windows import Window

from ..options.stack_bands import StackBandsOptions
from ..progress import Progress
from ..protocol import JobResult
from ..raster.sources import SENSOR_TAG
from ..raster.stack import Stack, StackReader, build_stack, left_out_text
from ..raster.virtual import write_vrt
from ..raster.windows import plan_windows, run_windows, threads_that_fit
from ..raster.writing import create, raster_profile, recipe_tags
from ..staging import Staging


def run(options: StackBandsOptions, progress: Progress) -> JobResult:
    """Write the stack; outputs are its path (``OUTPUT``) and the number of bands (``BANDS``)."""
    dtype = None if options.output_type == "keep" else options.output_type
    stack = build_stack(options, progress, options.order, dtype)
    with Staging(progress, options.files_read()) as staging:
        path = staging.file(options.output)
        if options.is_virtual:
            write_vrt(path, stack, os.path.dirname(os.path.abspath(options.output)))
        else:
            _write(os.fspath(path), stack, options, progress)
        staging.commit()
    return JobResult(
        outputs={"OUTPUT": options.output, "BANDS": len(stack.bands)}, layer_names={"OUTPUT": "Stacked bands"}
    )


def _write(path: str, stack: Stack, options: StackBandsOptions, progress: Progress) -> None:
    nodata = stack.nodata_out
    profile = raster_profile(stack.grid, stack.dtype, len(stack.bands), nodata)
    # Each window is held twice more while it waits to be written.
    waiting = 2 * len(stack.bands) * stack.dtype.itemsize
    windows = plan_windows(stack, options.memory_mb, options.threads, waiting)
    threads = threads_that_fit(stack, windows, options.memory_mb, options.threads, waiting)
    left_out: Counter[str] = Counter()
    moved = np.zeros(len(stack.bands), np.int64)

    def work(reader: StackReader, window: Window) -> tuple[np.ndarray, dict[str, int], np.ndarray]:
        block, changed = reader.read_filled(window, nodata)
        return block.cube, block.left_out, changed

    with create(path, profile) as dataset:
        dataset.update_tags(**recipe_tags("landclass:stackbands", options, options.inputs))
        for number, band in enumerate(stack.bands, start=1):
            dataset.set_band_description(number, band.name)
            if band.sensor:
                dataset.update_tags(number, **{SENSOR_TAG: band.sensor})
        results = run_windows(stack, windows, work, threads, progress, "Stacking")
        for (cube, without, changed), window in zip(results, windows):
            dataset.write(cube, window=window)
            left_out.update(without)
            moved += changed
    progress.info(left_out_text(left_out, stack.grid))
    for band, pixels in zip(stack.bands, moved):
        if pixels:
            progress.warning(
                f"{pixels} pixels of {band.name} had the value {nodata:g}, which now stands for nodata; "
                "they were changed by the smallest step."
            )
