"""Name the samples of a layer, or the pictures of a folder, with a scene classifier."""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from typing import Any, Union

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.enums import ColorInterp, Resampling
from rasterio.windows import Window

from ..errors import InputError, ModelError
from ..learning.inference import LEAST_VALID, Fit, Predictor
from ..learning.scene_model import SceneModel
from ..options.base import StackOptions
from ..options.classify_samples import ClassifySamplesOptions
from ..progress import Progress
from ..protocol import JobResult, Table
from ..raster import RASTER_ERRORS
from ..raster.bands import band_name, natural_key
from ..raster.grid import Grid, crs_name, place
from ..raster.sample_reader import boxes_of, metric_crs, placed_crs
from ..raster.sources import Band, Source, inspect, open_raster
from ..raster.stack import Stack, StackReader, build_stack
from ..raster.vectors import Features, read_features
from ..raster.windows import count_threads, run_windows

CLASS_FIELDS = (("class", "text"), ("confidence", "float"), ("second", "text"), ("second_confidence", "float"))
ENDINGS = (".tif", ".tiff", ".jpg", ".jpeg", ".png", ".jp2", ".webp", ".bmp", ".gif", ".img")

_AT_ONCE = 4  # chunks of patches that are in memory for each thread
_EVERY = 8  # value is looked at to see whether the rasters are such as the model knows
_NO_PLACE, _NO_DATA = "they have no place", "less than half of their pixels have data"

Patch = Union[np.ndarray, str]
"""A patch as the network is shown it, (side, side, bands), or why there is none."""


def run(options: ClassifySamplesOptions, progress: Progress) -> JobResult:
    """Name patches: two classes each, with their probabilities.

    Raises
    ------
    ModelError
        When the model is damaged or the bands are not those it was trained on.
    InputError
        When there is nothing to name, or nothing of it can be read.
    """
    model = SceneModel.load(options.model)
    predictor = Predictor(model, options.threads)
    progress.info(f"Runs on {predictor.runtime}.")
    if predictor.note:
        progress.warning(predictor.note)
    started = time.perf_counter()
    at_once = _AT_ONCE * predictor.chunk * count_threads(options.threads)
    keys: list[Any]
    if options.samples:
        samples = read_features(options.samples, [])
        keys, field = list(range(1, len(samples.geometries) + 1)), ("sample", "int")
        patches = _sample_patches(samples, options, model, progress)
    else:
        keys, field = _picture_names(str(options.folder)), ("image", "text")
        patches = _picture_patches(keys, options, model, at_once, progress)
    rows: list[tuple[Any, ...]] = []
    left_out: Counter[str] = Counter()
    fit = Fit(model)
    for portion in _portions(patches, at_once):
        for patch in portion:
            if not isinstance(patch, str):
                fit.add(patch[::_EVERY, ::_EVERY])
        rows += _named(portion, model, predictor)
        left_out.update(patch for patch in portion if isinstance(patch, str))
    seconds = time.perf_counter() - started
    named = len(keys) - sum(left_out.values())
    for reason, count in left_out.items():
        progress.warning(f"{count:,} of {len(keys):,} left out: {reason}.")
    if not named:
        raise InputError(f"Nothing could be classified: {'; '.join(left_out)}.")
    if problem := fit.problem():
        progress.warning(problem)
    progress.info(f"Patches: {named:,} in {seconds:.1f} s ({named / seconds:,.0f} a second).")
    return JobResult(
        outputs={"CLASSIFIED": named, "LEFT_OUT": len(keys) - named},
        tables={"OUTPUT": Table((field, *CLASS_FIELDS), [(key, *row) for key, row in zip(keys, rows)])},
        layer_names={"OUTPUT": "Classified"},
    )


def _portions(patches: Iterable[Patch], size: int) -> Iterator[list[Patch]]:
    waiting = iter(patches)
    while portion := list(islice(waiting, size)):
        yield portion


def _named(patches: list[Patch], model: SceneModel, predictor: Predictor) -> list[tuple[Any, ...]]:
    """Return class, confidence, second class and its confidence of each patch, None for one that is not there."""
    there = [patch for patch in patches if not isinstance(patch, str)]
    found = iter(predictor.predict(np.stack(there)) if there else ())
    rows: list[tuple[Any, ...]] = []
    for patch in patches:
        if isinstance(patch, str):
            rows.append((None,) * len(CLASS_FIELDS))
            continue
        shares = next(found)
        first, second = np.argsort(-shares, kind="stable")[:2]
        names = [model.classes[at].name for at in (first, second)]
        rows.append((names[0], float(shares[first]), names[1], float(shares[second])))
    return rows


# Samples: windows of the rasters on one grid, whose pixels are those of the patches


def _sample_patches(
    samples: Features, options: ClassifySamplesOptions, model: SceneModel, progress: Progress
) -> Iterator[Patch]:
    """Yield the patch around each sample: its point, or the middle of the box around its polygon."""
    if all(geometry is None for geometry in samples.geometries):
        raise InputError("No sample has a place. Choose a layer of points or polygons.")
    sources = [inspect(path) for path in dict.fromkeys(options.inputs)]
    crs = metric_crs(samples.crs, samples.geometries, placed_crs(sources))
    metres = model.size_m
    if metres is None:
        metres = model.side_px * min(source.grid.pixel_size_m() for source in sources)
        progress.info("The model does not know how large its patches are on the ground; pixels are taken as they are.")
    side = metres / crs.linear_units_factor[1]
    boxes = boxes_of(samples.geometries, samples.crs, crs)
    middles = (boxes[:, :2] + boxes[:, 2:]) / 2
    on_rasters = _near(middles, side, crs, sources)
    if not on_rasters.any():
        raise InputError("No sample lies on the rasters. Check the CRS of the samples and that of the rasters.")
    low, high = middles[on_rasters].min(axis=0) - side, middles[on_rasters].max(axis=0) + side
    given = StackOptions(
        inputs=options.inputs,
        grid="custom",
        crs=crs.to_wkt(),
        resolution=side / model.side_px,
        target_extent=(float(low[0]), float(low[1]), float(high[0]), float(high[1])),
        resampling="bilinear",
        memory_mb=options.memory_mb,
    )
    stack, order, told = model.take(build_stack(given, progress))
    if told:
        progress.info(f"Bands: {told}")
    progress.info(f"Patches of {metres:g} m, {model.side_px} x {model.side_px} pixels, in {crs_name(crs)}.")

    def look(reader: StackReader, window: Window) -> Patch:
        block = reader.read(window)
        if block.valid.mean() < LEAST_VALID:
            return _NO_DATA
        # Pixels without data are 0 in all bands, as in the training
        return _shown(np.where(block.valid, block.cube[order], block.cube.dtype.type(0)), model)

    windows = _windows(stack, middles[on_rasters], model.side_px)
    found = run_windows(stack, windows, look, options.threads, progress, "Classifying patches")
    for middle, here in zip(middles, on_rasters):
        yield next(found) if here else _NO_DATA if np.isfinite(middle).all() else _NO_PLACE


def _near(middles: np.ndarray, side: float, crs: CRS, sources: list[Source]) -> np.ndarray:
    """Return which patches may touch the rasters, so that none far away makes the grid as large as the Earth."""
    metre = Grid(crs, Affine(1, 0, 0, 0, -1, 0), 1, 1)
    spans = np.array([metre.span(source.grid) for source in sources])
    (left, top), (right, bottom) = spans[:, :2].min(axis=0), spans[:, 2:].max(axis=0)
    x, y = middles[:, 0], -middles[:, 1]
    with np.errstate(invalid="ignore"):
        return (x > left - side) & (x < right + side) & (y > top - side) & (y < bottom + side)


def _windows(stack: Stack, middles: np.ndarray, side: int) -> list[Window]:
    """Return the window around each middle, to the nearest pixel."""
    columns, rows = place(~stack.grid.transform, middles[:, 0], middles[:, 1])
    corners = np.rint(np.column_stack([columns, rows]) - side / 2).astype(int).tolist()
    return [Window(left, top, side, side) for left, top in corners]


# Pictures


def _picture_names(folder: str) -> list[str]:
    """Return the paths of all pictures below a folder, in natural order."""
    if not os.path.isdir(folder):
        raise InputError(f"There is no folder {folder}. Choose a folder of pictures.")
    found = [
        os.path.relpath(os.path.join(place, name), folder).replace(os.sep, "/")
        for place, _, names in os.walk(folder)
        for name in names
        if name.lower().endswith(ENDINGS) and not name.startswith(".")
    ]
    if not found:
        raise InputError(f"The folder {folder} holds no picture; expected some of {', '.join(ENDINGS)}.")
    return sorted(found, key=natural_key)


def _picture_patches(
    names: list[str], options: ClassifySamplesOptions, model: SceneModel, at_once: int, progress: Progress
) -> Iterator[Patch]:
    """Yield the pictures; while the caller works on some, the next `at_once` are read."""

    def look(name: str) -> Patch:
        return _picture(os.path.join(str(options.folder), name), model)

    with ThreadPoolExecutor(count_threads(options.threads), thread_name_prefix="picture") as pool:
        ahead = pool.map(look, names[:at_once])
        for start in range(0, len(names), at_once):
            now, ahead = ahead, pool.map(look, names[start + at_once : start + 2 * at_once])
            yield from now
            progress.update(min(start + at_once, len(names)) / len(names), "Classifying patches")


def _picture(path: str, model: SceneModel) -> Patch:
    """Return the square in the middle of a picture, in the model's pixels."""
    side = model.side_px
    try:
        with open_raster(path) as dataset:
            indexes = [at for at in dataset.indexes if dataset.colorinterp[at - 1] != ColorInterp.alpha]
            # Never named after the file: the bands of pictures without names are taken as they come
            named = [(at, band_name(path, at, dataset.descriptions[at - 1], count=2)) for at in indexes]
            places, _ = model.match([Band(path, at, name, dataset.dtypes[at - 1], None, None) for at, name in named])
            square = min(dataset.shape)
            window = Window((dataset.width - square) // 2, (dataset.height - square) // 2, square, square)
            way = Resampling.average if square > side else Resampling.bilinear
            wanted = [indexes[at] for at in places]
            cube = dataset.read(wanted, window=window, out_shape=(len(wanted), side, side), resampling=way)
            valid = dataset.dataset_mask(window=window) > 0
    except ModelError as error:
        return str(error).split(". ")[0].replace("the scene has", "they have")
    except (InputError, *RASTER_ERRORS):
        return "they cannot be read"
    if valid.mean() < LEAST_VALID:
        return _NO_DATA
    return _shown(np.nan_to_num(cube, nan=0.0, posinf=0.0, neginf=0.0) if cube.dtype.kind == "f" else cube, model)


def _shown(cube: np.ndarray, model: SceneModel) -> np.ndarray:
    return model.shown(np.ascontiguousarray(np.moveaxis(cube, 0, -1)))
