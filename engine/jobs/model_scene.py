"""A scene as a model wants it: its bands, in pixels as large as those of the training."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

import numpy as np
from affine import Affine
from rasterio.crs import CRS

from ..errors import InputError
from ..learning.cnn_model import CnnModel, match_bands
from ..options.base import StackOptions
from ..progress import Progress
from ..raster.grid import Grid, to_crs
from ..raster.sources import inspect
from ..raster.stack import Stack, build_stack
from ..raster.targets import choose_grid

SAME_SIZE = 0.01  # pixels that differ by less are those of the model
TOO_COARSE = 2.0

Given = TypeVar("Given", bound=StackOptions)


def scene_of(
    options: StackOptions, model: CnnModel, progress: Progress, resolution_m: float = 0.0
) -> tuple[Stack, list[int]]:
    """Return the stack of the model's bands in pixels of its size, and the places of its bands in order.

    Parameters
    ----------
    resolution_m
        Other pixels than the model's, in metres; 0: those.
    """
    # The area decides which patches are looked at, not which of their pixels are
    plain = replace(options, area=None)
    stack, order, told = model.take(build_stack(_in_pixels_of(model, plain, progress, resolution_m), progress))
    if told:
        progress.info(f"Bands: {told}")
    return stack, order


def check_scene(scene: tuple[str, ...], bands: tuple[str, ...]) -> None:
    """Refuse rasters that a model of these bands cannot be put on.

    Raises
    ------
    ModelError
        When they lack a band; the message names it.
    InputError, GridMismatchError
        When one cannot be read, or they cannot be stacked.
    """
    if scene:
        match_bands(bands, build_stack(StackOptions(inputs=scene, grid="finest"), Progress()).bands)


def _in_pixels_of(model: CnnModel, options: Given, progress: Progress, resolution_m: float) -> Given:
    """Return options that read the scene in pixels as large as those of the training."""
    if model.size_m is None:
        progress.info("The model does not know how large its patches are on the ground; pixels are taken as they are.")
        return options
    grid = choose_grid(options, [inspect(path) for path in dict.fromkeys(options.inputs)])
    if grid.crs is None:
        progress.warning("The scene has no CRS, so its pixels are taken as they are, whatever their size.")
        return options
    trained, own = model.size_m / model.side_px, grid.pixel_size_m()
    wanted = resolution_m or trained
    if abs(wanted / trained - 1) > SAME_SIZE:
        progress.warning(
            f"The scene is read in pixels of {wanted:.3g} m, {wanted / trained:.2g} times those of the training "
            f"({trained:.3g} m): things have another size for the model than it has learnt."
        )
    if own > TOO_COARSE * wanted:
        progress.warning(
            f"The scene's pixels are {own / wanted:.1f} times as large as the {wanted:.3g} m that the model was "
            "trained on: it misses the detail that the model looks for. Take a sharper scene, or another model."
        )
    if not grid.crs.is_geographic and abs(own / wanted - 1) <= SAME_SIZE:
        return options
    crs, size = grid.crs, grid.resolution[0] * wanted / own
    if grid.crs.is_geographic:
        crs, size = _utm(grid), wanted
    pixels = Grid(crs, Affine(size, 0, 0, 0, -size, 0), 1, 1)
    target = pixels.whole(pixels.span(grid), inward=True)
    if target is None:
        raise InputError(f"The scene is smaller than a pixel of the model, {wanted:.3g} m. Choose a larger scene.")
    return replace(options, grid="custom", crs=crs.to_wkt(), resolution=size, target_extent=target.bounds)


def _utm(grid: Grid) -> CRS:
    """Return the UTM zone of the middle of a grid."""
    x, y = (np.array([sum(pair) / 2]) for pair in zip(grid.bounds[:2], grid.bounds[2:]))
    longitude, latitude = (float(at[0]) for at in to_crs(grid.crs, CRS.from_epsg(4326), x, y))
    zone = int((longitude + 180) // 6) % 60 + 1
    return CRS.from_epsg((32600 if latitude >= 0 else 32700) + zone)
