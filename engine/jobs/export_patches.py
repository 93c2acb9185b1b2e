"""Write samples as images for other programs: a folder for each class, or an image and a mask, and a table."""

from __future__ import annotations

import csv
import itertools
import os
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import rasterio

from ..core.transforms import Stretch
from ..errors import InputError
from ..options.export_patches import ExportPatchesOptions
from ..phrasebook import name_key
from ..progress import Progress
from ..protocol import JobResult, Table
from ..raster.bands import rgb_indices
from ..raster.class_words import Classes, word_of
from ..raster.classes import class_table, zero_is_class
from ..raster.crosstab import check_number, compact
from ..raster.grid import Grid, crs_name
from ..raster.reference import LabelledFeatures, burn, read_labelled
from ..raster.sample_squares import (
    NOTHING_MET,
    Parts,
    SampleSquares,
    class_source,
    classes_on,
    count_squares,
    sample_sources,
)
from ..raster.sources import Source, source_of
from ..raster.stack import common_dtype
from ..raster.vectors import Features, read_features
from ..raster.windows import TILE
from ..raster.writing import ClassRow, ClassTable, colour_table, create, raster_profile
from ..staging import Staging
from .accuracy_sample import crs_text
from .sample_statistics import distinct

PERCENTILES = (2, 98)
PATCH_FIELDS = (
    *(("path", "text"), ("class", "text"), ("x", "float"), ("y", "float"), ("sample", "int")),
    *(("valid", "float"), ("labelled", "float")),
)
_ENDINGS = {"geotiff": ".tif", "npy": ".npy", "png": ".png"}
_IMAGES, _MASKS = "images", "masks"
_LONGEST = 80  # letters in the name of a folder
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)  # names that Windows keeps


class _Image(NamedTuple):
    """What all images share: places of the bands that are written, their names, and the stretch to bytes, if any."""

    at: list[int]
    names: list[str]
    stretch: Stretch | None

    def shown(self, values: np.ndarray, valid: np.ndarray) -> np.ndarray:
        """Return the bands of a patch (side, side, bands) as they are written; 0 without a value."""
        values = values[..., self.at]
        if self.stretch is None:
            return values
        return (np.rint(self.stretch.scaled(values)) * valid[..., None]).astype(np.uint8)


def run(options: ExportPatchesOptions, progress: Progress) -> JobResult:
    """Cut the samples out of the rasters and write them.

    Raises
    ------
    InputError
        When the folder holds something, or no sample lies on the rasters.
    """
    _check_empty(options.folder)
    samples = read_features(options.samples, [options.class_field] if options.class_field else [])
    sources = sample_sources(options.inputs, progress)
    squares = SampleSquares.around(samples, sources, options.patch_px, options.patch_m)
    progress.info(f"Patches of {options.patch_px} x {options.patch_px} pixels are read in {crs_name(squares.crs)}.")
    with Staging(progress, options.files_read()) as staging:
        image = _image(squares, sources, options, progress.part(0.0, 0.3))
        labels = _labels(squares, options, staging, progress.part(0.3, 0.5)) if options.labels else None
        folder = staging.folder(options.folder)
        rows = _write(squares, sources, samples, labels, image, folder, options, progress.part(0.5, 0.98))
        _write_csv(folder / "patches.csv", [name for name, _ in PATCH_FIELDS], rows)
        if labels:
            lines = [(at, row.name, row.colour, row.value) for at, row in enumerate(labels.table, start=1)]
            _write_csv(folder / "classes.csv", ("class", "name", "colour", "value"), lines)
        progress.update(0.99, "Moving outputs into place")
        staging.commit()
    progress.info(f"Patches in {options.folder}: {len(rows):,}.")
    places = [(x, y) for _, _, x, y, *_ in rows]
    return JobResult(
        outputs={"FOLDER": options.folder, "COUNT": len(rows)},
        tables={"PATCHES": Table(PATCH_FIELDS, rows, places, crs_text(replace(sources[0].grid, crs=squares.crs)))},
        layer_names={"PATCHES": "Exported patches"},
    )


def _check_empty(folder: str) -> None:
    if os.path.isdir(folder) and os.listdir(folder):
        raise InputError(f"The folder {folder} holds files already; expected a new or an empty one. Choose another.")


def _write_csv(path: Path, names: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(names)
        writer.writerows(rows)


# What the pixels are


class _Labels(NamedTuple):
    """Classes of pixels: a raster of them on a grid, their values in it, (k,) rising, and what these are called."""

    on: Callable[[Grid], Source]
    values: np.ndarray
    table: ClassTable

    def numbers(self, values: np.ndarray, valid: np.ndarray) -> np.ndarray:
        """Return the classes of a patch, (side, side), from 1; 0 where there is none."""
        known = valid & np.isin(values[..., 0], self.values)
        numbers = np.where(known, np.searchsorted(self.values, values[..., 0]) + 1, 0)
        return numbers.astype(np.uint8 if len(self.values) < 2**8 else np.uint16)


def _labels(squares: SampleSquares, options: ExportPatchesOptions, staging: Staging, progress: Progress) -> _Labels:
    """Return the labels, of whose raster those in the patches are looked up."""
    if options.labels_field:
        labelled = read_labelled(str(options.labels), options.labels_field)
        words = labelled.classes
        table = tuple(ClassRow(at, *row) for at, row in enumerate(zip(words.names, words.colours), start=1))
        return _Labels(_burnt(labelled, staging.scratch(), progress), np.arange(1, len(table) + 1), table)
    source = class_source(str(options.labels))
    zero = zero_is_class(source)
    found: set[int] = set()
    for square in squares.read(lambda grid: [[classes_on(source, grid)]], options, progress, "Finding classes"):
        ((values, valid),) = square.parts
        numbers = values[valid, 0]
        compact(numbers, source.label)
        found.update(np.unique(numbers[(numbers != 0) | zero]).tolist())
        check_number(found, source.label)
    if not found:
        raise InputError(f"{source.label} holds no class where the samples lie. Check the CRS of both.")
    table = class_table(source.path, [int(value) for value in found])
    return _Labels(lambda grid: classes_on(source, grid), np.array([row.value for row in table]), table)


def _burnt(labelled: LabelledFeatures, scratch: Path, progress: Progress) -> Callable[[Grid], Source]:
    """Return what makes features a raster on a grid."""
    numbers = itertools.count()

    def on(grid: Grid) -> Source:
        path = scratch / f"{next(numbers)}.tif"
        burnt = burn(labelled, grid, path, progress)
        if burnt.contested:
            progress.warning(f"Pixels in labels of different classes, left unlabelled: {burnt.contested:,}.")
        return source_of(str(path))

    return on


def _image(
    squares: SampleSquares, sources: Sequence[Source], options: ExportPatchesOptions, progress: Progress
) -> _Image:
    """Return which bands are written; other types than bytes are stretched for pictures."""
    bands = [band for source in sources for band in source.bands]
    at = list(range(len(bands)))
    stretch = None
    if options.format == "png":
        at = list(rgb_indices(bands)) if len(bands) >= 3 else [0]
        progress.info(f"Bands of the pictures: {', '.join(bands[one].name for one in at)}.")
        if common_dtype([band.dtype for band in bands]) != np.uint8:
            found = count_squares(squares, sources, PERCENTILES, options, progress)
            ends = np.nan_to_num([found[one].percentiles for one in at])
            low, high = ends[:, 0], np.where(ends[:, 1] > ends[:, 0], ends[:, 1], ends[:, 0] + 1)
            stretch = Stretch(tuple(low.tolist()), tuple(high.tolist()))
            spans = ", ".join(f"{bands[one].name} {a:g}–{b:g}" for one, a, b in zip(at, low, high))
            progress.info(f"Values from the 2nd to the 98th percentile of all patches become 0 to 255: {spans}.")
    return _Image(at, [bands[one].name for one in at], stretch)


# Writing


def _write(
    squares: SampleSquares,
    sources: Sequence[Source],
    samples: Features,
    labels: _Labels | None,
    image: _Image,
    folder: Path,
    options: ExportPatchesOptions,
    progress: Progress,
) -> list[tuple[Any, ...]]:
    """Write the patches that have data; return the rows of the table in the order of the samples."""
    words = [word_of(value) for value in samples.properties.get(options.class_field, [])]
    names = Classes.found(filter(None, words)).names
    folders: dict[str, tuple[str | None, str]] = {
        name_key(name): (name, own) for name, own in zip(names, safe_names(names))
    }
    digits, ending = len(str(len(samples.geometries))), _ENDINGS[options.format]
    rows: list[tuple[Any, ...]] = []

    def rasters(grid: Grid) -> Parts:
        return [sources, [labels.on(grid)]] if labels else [sources]

    for square in squares.read(rasters, options, progress, "Writing patches"):
        values, valid = square.parts[0]
        word = words[square.at] if words else ""
        if not valid.any() or (words and not word):
            continue
        name, own = folders.get(name_key(word), (None, _IMAGES))
        file = f"{square.at + 1:0{digits}d}{ending}"
        _save(folder / own / file, image.shown(values, valid), square.grid, image.names, valid)
        labelled = None
        if labels:
            mask = labels.numbers(*square.parts[1])
            labelled = round(np.count_nonzero(mask) / mask.size, 6)
            _save(folder / _MASKS / file, mask, square.grid, table=labels.table)
        x, y = squares.places[square.at].tolist()
        rows.append((f"{own}/{file}", name, x, y, square.at + 1, round(float(valid.mean()), 6), labelled))
    unnamed = words.count("")
    if unnamed:
        progress.warning(f"Samples without a class, left out: {unnamed:,} of {len(words):,}.")
    if not rows:
        raise InputError(NOTHING_MET)
    lost = len(samples.geometries) - unnamed - len(rows)
    if lost:
        progress.warning(
            f"Samples without a pixel that has a value, left out: {lost:,} of {len(samples.geometries):,}."
        )
    return sorted(rows, key=lambda row: row[4])


def _save(
    path: Path,
    values: np.ndarray,
    grid: Grid,
    names: Sequence[str] = (),
    valid: np.ndarray | None = None,
    table: ClassTable = (),
) -> None:
    """Write an image (rows, cols, bands) or a mask (rows, cols) in the format that its name ends with."""
    path.parent.mkdir(exist_ok=True)
    if path.suffix == ".npy":
        np.save(path, values)
        return
    bands = np.moveaxis(np.atleast_3d(values), -1, 0)
    profile = raster_profile(grid, values.dtype, len(bands), nodata=None if names else 0)
    if path.suffix == ".png":
        profile = {key: profile[key] for key in ("width", "height", "count", "dtype", "crs", "transform")}
        profile.update(driver="PNG", worldfile="YES")
    elif max(grid.shape) <= TILE:
        profile.update(tiled=False, blockxsize=None, blockysize=None)
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), create(path, profile) as dataset:
        dataset.write(bands)
        for index, name in enumerate(names, start=1):
            dataset.set_band_description(index, name)
        if path.suffix == ".tif" and valid is not None and not valid.all():
            dataset.write_mask(valid)
        if path.suffix == ".tif" and table and values.dtype == np.uint8:
            dataset.write_colormap(1, colour_table(tuple(ClassRow(at, *row[1:]) for at, row in enumerate(table, 1))))


def safe_names(names: Sequence[str]) -> list[str]:
    """Return names of folders that every system takes, of which no two differ in case alone."""
    plain = (re.sub(r"[^\w \-.]", "_", name)[:_LONGEST].strip(" .") or "_" for name in names)
    return distinct(f"{name}_" if _RESERVED.fullmatch(name) else name for name in plain)
