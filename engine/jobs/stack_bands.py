"""Stack bands of many files into one raster with band names."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window

from ..options.stack_bands import StackBandsOptions
from ..progress import Progress
from ..protocol import JobResult
from ..raster.stack import Stack, StackReader, build_stack, left_out_text
from ..raster.virtual import write_vrt
from ..raster.writing import recipe_tags
from ..staging import Staging
from .written_bands import WrittenBand, write_bands


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


@dataclass(frozen=True)
class _Fill:
    """Reads a window with `nodata` wherever a band has no value."""

    nodata: float | None

    def __call__(self, reader: StackReader, window: Window) -> tuple[np.ndarray, tuple[dict[str, int], np.ndarray]]:
        block, changed = reader.read_filled(window, self.nodata)
        return block.cube, (block.left_out, changed)


def _write(path: str, stack: Stack, options: StackBandsOptions, progress: Progress) -> None:
    nodata = stack.nodata_out
    bands = [WrittenBand.of(band) for band in stack.bands]
    recipe = recipe_tags("landclass:stackbands", options, options.inputs)
    left_out: Counter[str] = Counter()
    moved = np.zeros(len(bands), np.int64)
    for without, changed in write_bands(
        path, stack, bands, _Fill(nodata), recipe, options, progress, "Stacking", dtype=stack.dtype, nodata=nodata
    ):
        left_out.update(without)
        moved += changed
    progress.info(left_out_text(left_out, stack.grid))
    for band, pixels in zip(bands, moved):
        if pixels:
            progress.warning(
                f"Pixels of {band.name} with the value {nodata:g}, which now stands for nodata, were changed by the "
                f"smallest step: {pixels:,}."
            )
