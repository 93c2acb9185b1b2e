"""A quick look at what a run would give: the same job on a small window, as pictures."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import rasterio

from ..errors import InputError
from ..options.accuracy_sample import AccuracySampleOptions
from ..options.apply_cnn import ApplyCnnOptions
from ..options.apply_segmentation import ApplySegmentationOptions
from ..options.base import StackOptions
from ..options.class_change import ClassChangeOptions
from ..options.class_mask import ClassMaskOptions
from ..options.guided_preview import GuidedPreviewOptions
from ..options.kmeans_sweep import KMeansSweepOptions
from ..options.spectral_clustering import SpectralClusteringOptions
from ..phrasebook import tr
from ..progress import Progress
from ..protocol import JobResult
from ..raster.bands import rgb_indices
from ..raster.classes import class_table
from ..raster.grid import place
from ..raster.sources import open_raster
from ..raster.stack import StackReader, build_stack
from ..report.png import classes_uri, rgba_uri, stretched
from . import (
    accuracy_sample,
    apply_cnn,
    apply_segmentation,
    class_change,
    class_mask,
    kmeans_sweep,
    spectral_clustering,
)
from .guided_patches import scene_patches, segmentation_patches
from .guided_window import LOOKED_AT_PX, is_coarser, windowed

FIT_PIXELS = 20_000
MOST_POINTS = 5_000
PICTURE_PX = 480

Found = dict[str, Any]  # PICTURES, and facts for a sentence
Given = TypeVar("Given", bound=StackOptions)


def run(options: GuidedPreviewOptions, progress: Progress) -> JobResult:
    """Return pictures with their legends as PNG data URIs, and the facts that belong to them.

    ``SECONDS`` is what the work took; starting the engine is not counted.
    """
    started = time.perf_counter()
    makers: dict[str, Callable[[GuidedPreviewOptions, Progress], Found]] = {
        "sweep": _sweep,
        "change": _change,
        "accuracy": _accuracy,
        "scenes": scene_patches,
        "segmentation": segmentation_patches,
        "apply_scenes": _apply,
        "apply_segmentation": _apply,
    }
    found = makers[options.kind](options, progress)
    return JobResult({**found, "SECONDS": time.perf_counter() - started})


def _sweep(options: GuidedPreviewOptions, progress: Progress) -> Found:
    """Cluster the window and show the map at the suggested k, beside the scene."""
    given = KMeansSweepOptions.from_record(json.loads(options.records[0]))
    path = Path(options.folder) / "map.tif"
    small = replace(
        windowed(given, options), output=str(path), folder=None, report=None, model=None,
        fit_pixels=min(given.fit_pixels, FIT_PIXELS), fit="sample",
    )  # fmt: skip
    result = kmeans_sweep.run(small, progress)
    facts = {key: result.outputs[key] for key in ("SUGGESTED_K", "CHOSEN_K", "REASON")}
    facts.update(PIXELS=_size(path), COARSER=is_coarser(small, given))
    return {**facts, "PICTURES": [_scene(small, progress), _classes("classes", path)]}


def _change(options: GuidedPreviewOptions, progress: Progress) -> Found:
    """Cluster the window at both dates, mask the water of each, compare."""
    folder, masks, pictures, pixels, coarser = Path(options.folder), [], [], 0, False
    for at, (record, water, word) in enumerate(zip(options.records, options.water, ("before", "after"))):
        given = SpectralClusteringOptions.from_record(json.loads(record))
        path, mask = folder / f"{word}.tif", folder / f"water_{word}.tif"
        small = replace(
            windowed(given, options), output=str(path), folder=None, report=None, model=None,
            fit_pixels=min(given.fit_pixels, FIT_PIXELS),
        )  # fmt: skip
        spectral_clustering.run(small, progress.part(0.4 * at, 0.4 * at + 0.4))
        class_mask.run(
            ClassMaskOptions(input=str(path), classes=water, name=tr("Water"), output=str(mask)),
            progress.part(0.8, 0.9),
        )
        pictures.append(_classes(word, path))
        masks.append(str(mask))
        pixels += _size(path)
        coarser |= is_coarser(small, given)
    changes = folder / "changes.tif"
    result = class_change.run(
        ClassChangeOptions(before=masks[0], after=masks[1], output=str(changes)), progress.part(0.9, 1.0)
    )
    facts = {key: result.outputs.get(key) for key in ("GAINED_HA", "LOST_HA", "STAYED_HA")}
    facts.update(PIXELS=pixels, COARSER=coarser)
    return {**facts, "PICTURES": [*pictures, _classes("change", changes)]}


def _accuracy(options: GuidedPreviewOptions, progress: Progress) -> Found:
    """Draw the sample itself, for its size follows from the whole map, and show it on a small picture of that."""
    given = AccuracySampleOptions.from_record(json.loads(options.records[0]))
    result = accuracy_sample.run(given, progress)
    points, design = result.tables["POINTS"], result.tables["DESIGN_TABLE"]
    with open_raster(given.map) as dataset:
        columns, rows = place(~dataset.transform, *np.array((points.points or [])[:MOST_POINTS], float).T)
        marks = np.column_stack([columns / dataset.width, rows / dataset.height])
        pixels = dataset.width * dataset.height
    names = [name for name, _ in design.fields]
    counts = {row[names.index("name")]: row[names.index("n")] for row in design.rows}
    picture = _classes("map", Path(given.map), counts)
    picture["points"] = marks.round(5).tolist()
    return {"PICTURES": [picture], "PIXELS": pixels, "COARSER": False, **result.outputs}


def _apply(options: GuidedPreviewOptions, progress: Progress) -> Found:
    """Put a model on the middle of the window, in pixels of its own size."""
    path, record = Path(options.folder) / "map.tif", json.loads(options.records[0])
    scenes = options.kind == "apply_scenes"
    record.update(output=str(path), confidence=None)
    given = (ApplyCnnOptions if scenes else ApplySegmentationOptions).from_record(record)
    small = windowed(given, options, LOOKED_AT_PX, coarser=False)
    (apply_cnn if scenes else apply_segmentation).run(small, progress)
    return {"PICTURES": [_scene(small, progress), _classes("classes", path)]}


# Pictures


def _scene(options: Given, progress: Progress) -> dict[str, Any]:
    """Return the rasters of a window in the colours that their bands make."""
    stack = build_stack(replace(options, area=None), progress)
    step = max(1, -(-max(stack.grid.shape) // PICTURE_PX))
    with StackReader(stack) as reader:
        block = reader.read(rasterio.windows.Window(0, 0, stack.grid.width, stack.grid.height))
    part = np.s_[::step, ::step]
    rgb = np.stack([block.cube[at][part] for at in rgb_indices(stack.bands)])
    return {"title": "scene", "uri": rgba_uri(stretched(rgb, block.valid[part])), "legend": []}


def _classes(title: str, path: Path, counts: dict[str, int] | None = None) -> dict[str, Any]:
    """Return a class raster, with the share of each class or the counts given."""
    with open_raster(str(path)) as dataset:
        step = max(1, -(-max(dataset.shape) // PICTURE_PX))
        shape = tuple(-(-side // step) for side in dataset.shape)
        labels = dataset.read(1, out_shape=shape)
        known = dataset.read_masks(1, out_shape=shape) > 0
    if labels.dtype.kind not in "iu" and (labels[known] % 1 != 0).any():
        raise InputError(f"{path.name} holds other numbers than those of classes. Choose a class map.")
    values, shares = np.unique(labels[known], return_counts=True)
    table = class_table(str(path), [int(value) for value in values])
    total = max(int(shares.sum()), 1)
    share = dict(zip(values.tolist(), (shares / total).tolist()))
    # Codes from 1, for a class may have any number
    codes = np.zeros(labels.shape, np.uint8)
    for code, row in enumerate(table[:255], start=1):
        codes[known & (labels == row.value)] = code
    legend = []
    for row in table:
        text = f"{share.get(row.value, 0):.0%}" if counts is None else f"{counts.get(row.name, 0):,}"
        if counts is None or row.name in counts:
            legend.append([row.name, row.colour, text])
    colours = {code: row.colour for code, row in enumerate(table[:255], start=1)}
    return {"title": title, "uri": classes_uri(codes, colours), "legend": legend}


def _size(path: Path) -> int:
    with open_raster(str(path)) as dataset:
        return dataset.width * dataset.height
