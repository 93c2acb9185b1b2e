"""Patches with a class for every pixel: squares of rasters of any grids, with the labels that lie on them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from rasterio.crs import CRS

from ..core.colours import palette
from ..errors import InputError
from ..options.base import StackOptions
from ..options.train_segmentation import TrainSegmentationOptions
from ..phrasebook import tr
from ..progress import Progress
from ..raster.bands import file_name
from ..raster.classes import class_table
from ..raster.grid import Grid, crs_name, place
from ..raster.reference import burn, read_labelled
from ..raster.sample_reader import SampleReader, boxes_of, metric_crs, placed_crs, sample_grid
from ..raster.sources import Source, source_of
from ..raster.stack import build_stack
from ..raster.vectors import Features, Geometry, read_features
from ..raster.writing import ClassRow, ClassTable, numbered
from .patches import Patches

MOST_CLASSES = 255
MOST_PATCHES = 200_000
LEAST_LABELLED = 0.01  # share of the pixels of a patch that have a label and all bands
_COUNTS = 0.01  # share of a patch from which on a class is one of its own, for balance
_ENTRY = re.compile(r"\s*(-?\d+)\s*[:=]\s*(.+?)\s*")
_FINER = 0.75  # labels whose pixels are smaller than so much of a patch's: the commonest class in a pixel counts
_CONTESTED = 2**16 - 1
_NOTHING = (
    "No patch has labelled pixels with values in all bands. Check the CRS of rasters, labels and samples, and that "
    "they meet."
)
_NONE = np.iinfo(np.int32).min


@dataclass(frozen=True, eq=False)
class LabelledPatches:
    """Patches whose pixels have classes.

    `patches` has the values, and as the class of a patch the rarest that covers a hundredth of it. `labels` and `valid`
    are (n_rows, side_px, side_px) like its pixels: classes from 1, 0 for none, and whether all bands have a value.
    `values` (k,) are the numbers that the classes had in a label raster, None for polygons. `windows` (n, 2) are column
    and row of the patches on one grid of pixels.
    """

    patches: Patches
    classes: ClassTable
    values: list[int] | None
    labels: np.ndarray
    valid: np.ndarray
    windows: np.ndarray


def read_labelled_patches(options: TrainSegmentationOptions, scratch: Path, progress: Progress) -> LabelledPatches:
    """Read the patches around samples, or all over the labels.

    Raises
    ------
    InputError
        When rasters, labels and samples do not meet, or fewer than two classes are found.
    """
    sources = _sources(options, progress)
    samples = read_features(options.samples, []) if options.samples else None
    crs, side, told = _squares(samples, sources, options)
    grid = sample_grid(sources, crs, side / options.patch_px)
    reader = SampleReader(sources, grid, options.patch_px, options.resampling)
    told.append(f"Patches are read in {crs_name(crs)}, with pixels of {grid.pixel_text()}.")
    labels, names = _label_source(options, grid, scratch, progress.part(0.0, 0.1), told)
    finer = labels.grid.pixel_size_m() < _FINER * grid.pixel_size_m()
    labels_reader = SampleReader([labels], grid, options.patch_px, "mode" if finer else "nearest")
    if samples is None:
        middles = _lattice(grid, labels, options.patch_px)
        sample_numbers = np.arange(len(middles)) + 1
    else:
        middles, sample_numbers = _middles(samples, crs, told)
    if len(middles) > MOST_PATCHES:
        raise InputError(f"There are {len(middles):,} samples; expected at most {MOST_PATCHES:,}. Take a part of them.")
    shape = (len(middles), options.patch_px, options.patch_px)
    pixels = np.lib.format.open_memmap(
        scratch / "patches.npy", "w+", reader.stack.dtype, (*shape, len(reader.stack.bands))
    )
    numbers = np.lib.format.open_memmap(scratch / "numbers.npy", "w+", np.int32, shape)
    valid = np.lib.format.open_memmap(scratch / "valid.npy", "w+", np.bool_, shape)
    left = _unlabelled(options)
    counts: dict[int, int] = {}
    order = reader.nearby(middles)
    reading = reader.squares(middles[order], options.threads, progress.part(0.1, 1.0), "Reading patches")
    for at, (square, known), (own, labelled) in zip(
        order.tolist(), reading, labels_reader.squares(middles[order], options.threads)
    ):
        numbers[at] = _numbers(own[..., 0], labelled & known, labels, left)
        pixels[at], valid[at] = square, known
        found, often = np.unique(numbers[at], return_counts=True)
        for value, count in zip(found.tolist(), often.tolist()):
            if value != _NONE:
                counts[value] = counts.get(value, 0) + count
    values = sorted(counts)
    classes = _classes(values, names, options)
    codes, kept, rarest = _coded(numbers, values, counts, scratch)
    if len(kept) < len(middles):
        told.append(
            "Patches with next to no labelled pixel that has values in all bands, left out: "
            f"{len(middles) - len(kept):,} of {len(middles):,}."
        )
    metres = crs.linear_units_factor[1]
    columns, rows = place(~grid.transform, *middles[kept].T)
    patches = Patches(
        classes=tuple(row.name for row in classes),
        labels=rarest,
        names=tuple(tr("sample {}", number) for number in sample_numbers[kept].tolist()),
        places=middles[kept] * metres,
        bands=reader.stack.names,
        side_px=options.patch_px,
        size_m=side * metres,
        pixels=pixels,
        rows=kept,
        valid_share=np.ones(len(kept)),
        told=told,
        crs=crs,
    )
    windows = np.rint(np.column_stack([columns, rows]) - options.patch_px / 2).astype(np.int64)
    from_raster = values if options.labels else None
    return LabelledPatches(patches, classes, from_raster, codes, valid, windows)


def _sources(options: TrainSegmentationOptions, progress: Progress) -> list[Source]:
    stack = build_stack(
        StackOptions(inputs=options.inputs, grid="first", extent="union", resampling=options.resampling), progress
    )
    wanted = _words(options.bands)
    if not wanted:
        return list(stack.sources)
    missing = [word for word in wanted if word not in stack.names]
    if missing:
        raise InputError(f"There is no band {', '.join(missing)}; the rasters have {', '.join(stack.names)}.")
    return list(stack.select(wanted).sources)


def _words(text: str) -> list[str]:
    return [word for word in (part.strip() for part in text.replace(";", ",").split(",")) if word]


# Where patches lie


def _squares(
    samples: Features | None, sources: Sequence[Source], options: TrainSegmentationOptions
) -> tuple[CRS, float, list[str]]:
    """Return the CRS that patches are square in, their side in its units, and what is to be said of it."""
    first = sources[0].grid
    told: list[str] = []
    own, geometries = first.crs, [_outline(first)]
    if samples is not None:
        own, geometries = samples.crs, samples.geometries
    crs = metric_crs(own, geometries, placed_crs(sources))
    metres = crs.linear_units_factor[1]
    if options.resolution:
        return crs, options.resolution * options.patch_px / metres, told
    sides = np.zeros(1)
    if samples is not None:
        boxes = boxes_of(geometries, own, crs)
        sides = np.nanmax(boxes[:, 2:] - boxes[:, :2], axis=1)
    if (sides > 0).any():
        side = float(np.median(sides[sides > 0]))
        told.append(f"Patches have a side of {side * metres:.6g} m, the median of the samples.")
        return crs, side, told
    own_m = first.pixel_size_m()
    exact = first.crs == crs and np.ptp(first.resolution) == 0
    return crs, (first.resolution[0] if exact else own_m / metres) * options.patch_px, told


def _outline(grid: Grid) -> Geometry | None:
    """Return a grid's corners as a polygon."""
    return {"type": "Polygon", "coordinates": [grid.corners]}


def _middles(samples: Features, crs: CRS, told: list[str]) -> tuple[np.ndarray, np.ndarray]:
    """Return the middles of the samples that have a place, (n, 2), and their numbers in the layer."""
    boxes = boxes_of(samples.geometries, samples.crs, crs)
    known = np.isfinite(boxes).all(axis=1)
    if not known.all():
        told.append(f"Samples without a place in {crs_name(crs)}, left out: {np.count_nonzero(~known):,}.")
    if not known.any():
        raise InputError(f"No sample has a place in {crs_name(crs)}. Check the CRS of the samples.")
    return (boxes[known, :2] + boxes[known, 2:]) / 2, np.flatnonzero(known) + 1


def _lattice(grid: Grid, labels: Source, side_px: int) -> np.ndarray:
    """Return middles of squares over the labels, half a side apart, in map units, (n, 2)."""
    left, top, right, bottom = grid.span(labels.grid)
    left, top, right, bottom = max(left, 0), max(top, 0), min(right, grid.width), min(bottom, grid.height)
    if right - left < side_px or bottom - top < side_px:
        raise InputError(
            f"Where rasters and labels meet there are {max(right - left, 0):.0f} x {max(bottom - top, 0):.0f} pixels "
            f"of {grid.pixel_text()}, less than a patch of {side_px}. Choose smaller patches or a finer resolution, "
            "and check that the labels lie on the rasters."
        )
    columns, rows = (
        # The last one ends with the labels
        np.unique([*np.arange(np.ceil(low), high - side_px + 1e-6, side_px // 2), np.floor(high) - side_px])
        for low, high in ((left, right), (top, bottom))
    )
    columns, rows = columns + side_px / 2, rows + side_px / 2
    across, down = (axis.ravel() for axis in np.meshgrid(columns, rows))
    return np.column_stack(place(grid.transform, across, down))


# Labels


def _label_source(
    options: TrainSegmentationOptions, grid: Grid, scratch: Path, progress: Progress, told: list[str]
) -> tuple[Source, dict[int, ClassRow]]:
    """Return a raster of labels, and name and colour of its values where they are known."""
    if options.labels:
        source = source_of(options.labels, [1])
        if source.grid.crs is None:
            raise InputError(f"The labels {source.label} have no CRS, so they lie nowhere. Give them their CRS first.")
        return source, {row.value: row for row in class_table(options.labels, ())}
    labelled = read_labelled(str(options.polygons), options.polygons_field)
    if labelled.without:
        told.append(f"Polygons without a class or a place, left out: {labelled.without:,}.")
    path = scratch / "labels.tif"
    burnt = burn(labelled, grid, path, progress, contested=_CONTESTED)
    if burnt.contested:
        told.append(f"Pixels in polygons of different classes, which take no part: {burnt.contested:,}.")
    names = {at: ClassRow(at, name, colour) for at, (name, colour) in enumerate(
        zip(labelled.classes.names, labelled.classes.colours), start=1)}  # fmt: skip
    source = source_of(str(path), [1])
    if options.background:
        names[0] = ClassRow(0, options.background, palette(len(names) + 1)[-1])
        source = replace(source, bands=(replace(source.bands[0], nodata=None),))
    return source, names


def _unlabelled(options: TrainSegmentationOptions) -> set[int]:
    """Return the values of labels that take no part."""
    if options.polygons:
        return {_CONTESTED}
    try:
        return {int(word) for word in _words(options.unlabelled)}
    except ValueError:
        raise InputError(
            f"The unlabelled values are {options.unlabelled!r}; expected whole numbers such as 0, 255."
        ) from None


def _numbers(values: np.ndarray, known: np.ndarray, labels: Source, left: set[int]) -> np.ndarray:
    """Return class numbers (rows, cols) int32, `_NONE` where there is none."""
    whole = np.where(known, values, 0).astype(np.int32)
    if values.dtype.kind == "f" and (whole != np.where(known, values, 0)).any():
        raise InputError(
            f"The labels {labels.label} hold {values[known & (whole != values)][0]:g}; expected whole numbers, those "
            "of classes."
        )
    return np.where(known & ~np.isin(whole, list(left)), whole, _NONE)


def _classes(values: list[int], known: dict[int, ClassRow], options: TrainSegmentationOptions) -> ClassTable:
    """Return the classes with numbers from 1, whatever they had."""
    if not values:
        raise InputError(_NOTHING)
    what = file_name(options.labels or options.polygons or "")
    if len(values) < 2 or len(values) > MOST_CLASSES:
        hint = "Give a background class, or choose labels with" if options.polygons else "Choose labels with"
        raise InputError(
            f"{what} has {len(values)} {'class' if len(values) == 1 else 'classes'} where the patches lie; expected 2 "
            f"to {MOST_CLASSES}. {hint} other classes too, and check where the samples lie."
        )
    named = _given_names(options.class_names)
    spare = iter(palette(len(values)))
    rows = []
    for at, value in enumerate(values, start=1):
        colour, row = next(spare), known.get(value)
        name = named.get(value) or (row.name if row else numbered(value))
        rows.append(ClassRow(at, name, row.colour if row else colour))
    return tuple(rows)


def _given_names(text: str) -> dict[int, str]:
    names = {}
    for part in filter(None, (part.strip() for part in re.split(r"[;\n]", text))):
        match = _ENTRY.fullmatch(part)
        if match is None:
            raise InputError(f"The class name {part!r} is not understood; expected such as 0: ground; 1: building.")
        names[int(match[1])] = match[2]
    return names


def _coded(
    numbers: np.ndarray, values: list[int], counts: dict[int, int], scratch: Path
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return classes from 1 for all patches, which patches have enough of them, and the class of each to balance by."""
    codes = np.lib.format.open_memmap(scratch / "labels.npy", "w+", np.uint8, numbers.shape)
    rarity = np.argsort(np.argsort([counts[value] for value in values]))
    kept, rarest = [], []
    size = numbers[0].size
    for at, patch in enumerate(numbers):
        labelled = patch != _NONE
        codes[at][labelled] = np.searchsorted(values, patch[labelled]) + 1
        own = np.bincount(codes[at].ravel(), minlength=len(values) + 1)[1:]
        if own.sum() >= LEAST_LABELLED * size:
            there = np.flatnonzero(own >= min(_COUNTS * size, own.max()))
            kept.append(at)
            rarest.append(there[rarity[there].argmin()])
    if not kept:
        raise InputError(_NOTHING)
    return codes, np.array(kept, np.int64), np.array(rarest, np.int64)
