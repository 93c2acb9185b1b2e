"""Measure samples on rasters and polygons: fields for each, and statistics of all together."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

import numpy as np

from ..core.signatures import Signature
from ..errors import InputError
from ..options.sample_statistics import SampleStatisticsOptions
from ..progress import Progress
from ..protocol import JobResult, Table
from ..raster.classes import class_table, zero_is_class
from ..raster.crosstab import compact
from ..raster.grid import Grid, crs_name
from ..raster.sample_squares import (
    NOTHING_MET,
    Parts,
    SampleSquares,
    class_source,
    classes_on,
    count_squares,
    sample_sources,
)
from ..raster.sources import Source
from ..raster.vectors import Features, read_features
from ..raster.zonal import (
    ClassCounts,
    class_counts,
    count_bands,
    measure_bands,
    measure_classes,
    measure_overlaps,
    shapes_on,
)
from ..staging import Staging
from .accuracy_sample import crs_text

_FORMAT = 1
_LONGEST = 40  # letters of a band or class in the name of a field

Column = tuple[str, str, Sequence[Any]]
"""Name and kind of a field, and its value for each sample."""


class Measured(NamedTuple):
    """Samples on rasters: measures of each band by name, classes, and each band over all samples.

    `pixel_m` and `crs` are None where bands have several.
    """

    bands: Mapping[str, Mapping[str, np.ndarray]]
    classes: ClassCounts | None
    together: Mapping[str, Signature]
    pixel_m: float | None
    crs: str | None


def run(options: SampleStatisticsOptions, progress: Progress) -> JobResult:
    """Measure samples.

    Raises
    ------
    InputError
        When samples or what they are measured on cannot be read, do not meet, or classes are none.
    """
    samples = read_polygons(options.samples, "samples")
    sources = sample_sources(options.inputs, progress) if options.inputs else []
    classes = class_source(options.classes) if options.classes else None
    measure = _at_patches if options.at == "patch" and (sources or classes) else _at_full
    measured = measure(samples, sources, classes, options, progress.part(0.0, 0.9))
    _check_met(measured, sources, classes, measure is _at_patches, progress)
    columns = list(_band_columns(measured.bands))
    if classes and measured.classes:
        columns += _class_columns(classes, measured.classes)
    if options.vectors:
        names = [options.vectors_field] if options.vectors_field else []
        others = read_polygons(options.vectors, "vectors", names)
        columns += _overlap_columns(samples, others, options, progress.part(0.9, 0.98))
    outputs = {}
    if options.statistics:
        with Staging(progress, options.files_read()) as staging:
            record = _record(measured, len(samples.geometries), options)
            staging.file(options.statistics).write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
            progress.update(0.99, "Moving outputs into place")
            staging.commit()
        outputs["STATISTICS"] = options.statistics
    fields = zip(distinct(["sample", *(name for name, _, _ in columns)]), ["int", *(kind for _, kind, _ in columns)])
    rows = zip(range(1, len(samples.geometries) + 1), *(values for _, _, values in columns))
    progress.info(f"Samples: {len(samples.geometries):,}; new fields: {len(columns)}.")
    return JobResult(
        outputs=outputs,
        tables={"OUTPUT": Table(tuple(fields), list(rows)), "GLOBAL": _global_table(measured, options)},
        layer_names={"OUTPUT": "Samples with statistics", "GLOBAL": "Statistics of all samples"},
    )


def read_polygons(path: str, what: str, names: Sequence[str] = ()) -> Features:
    """Return the polygons of a GeoJSON file with some of their properties; `InputError` for others and for none."""
    features = read_features(path, names)
    others = sorted({geometry["type"] for geometry in features.geometries if geometry} - {"Polygon", "MultiPolygon"})
    if others:
        raise InputError(f"The {what} are of the type {', '.join(others)}; expected polygons.")
    if all(geometry is None for geometry in features.geometries):
        raise InputError(f"The {what} have no geometry. Choose a layer of polygons.")
    return features


# Rasters


def _at_full(
    samples: Features,
    sources: Sequence[Source],
    classes: Source | None,
    options: SampleStatisticsOptions,
    progress: Progress,
) -> Measured:
    """Measure samples on rasters in their own pixels; those of one grid are read together."""
    grids: dict[Grid, list[Source]] = {}
    for source in sources:
        grids.setdefault(source.grid, []).append(source)
    measured: dict[str, dict[str, np.ndarray]] = {}
    together: dict[str, Signature] = {}
    steps = len(grids) + (classes is not None)
    for at, (grid, alike) in enumerate(grids.items()):
        names = [band.name for source in alike for band in source.bands]
        part = progress.part(at / steps, (at + 1) / steps)
        shapes = shapes_on(grid, samples)
        measured.update(zip(names, measure_bands(alike, shapes, options.measures, options, part.part(0.0, 0.7))))
        together.update(zip(names, count_bands(alike, shapes, options.percentiles, options, part.part(0.7, 1.0))))
    counts = None
    if classes:
        counts = measure_classes(classes, shapes_on(classes.grid, samples), progress.part(1 - 1 / steps, 1.0))
    order = [band.name for source in sources for band in source.bands]
    sizes, systems = {grid.pixel_size_m() for grid in grids}, {crs_text(grid) for grid in grids}
    return Measured(
        {name: measured[name] for name in order},
        counts,
        {name: together[name] for name in order},
        sizes.pop() if len(sizes) == 1 else None,
        systems.pop() if len(systems) == 1 else None,
    )


def _at_patches(
    samples: Features,
    sources: Sequence[Source],
    classes: Source | None,
    options: SampleStatisticsOptions,
    progress: Progress,
) -> Measured:
    """Measure squares around samples as a network sees them: a pixel counts where all bands have a value."""
    every = [*sources, *([classes] if classes else [])]
    squares = SampleSquares.around(samples, every, options.patch_px)
    progress.info(f"Patches of {options.patch_px} x {options.patch_px} pixels are read in {crs_name(squares.crs)}.")
    count = len(samples.geometries)
    bands = [band.name for source in sources for band in source.bands]
    measured = {name: {measure: np.full(count, np.nan) for measure in options.measures} for name in bands}
    pixels: list[dict[int, float]] = [{} for _ in range(count)]
    sizes = np.full(count, np.nan)
    zero = classes is not None and zero_is_class(classes)

    def rasters(grid: Grid) -> Parts:
        own = [[classes_on(classes, grid)]] if classes else []
        return [sources, *own] if sources else own

    for square in squares.read(rasters, options, progress.part(0.0, 0.5)):
        for band, own in enumerate(measured.values()):
            values, valid = square.parts[0]
            for measure, value in _measures(values[valid, band], valid, options.measures):
                own[measure][square.at] = value
        if classes:
            sizes[square.at] = options.patch_px**2
            pixels[square.at] = _class_pixels(*square.parts[-1], classes.label, zero)
    together = {}
    if sources:
        found = count_squares(squares, sources, options.percentiles, options, progress.part(0.5, 1.0))
        together = dict(zip(measured, found))
    counts = class_counts(pixels, sizes, classes.label) if classes else None
    return Measured(measured, counts, together, squares.pixel_m, crs_text(replace(every[0].grid, crs=squares.crs)))


def _measures(numbers: np.ndarray, valid: np.ndarray, measures: Sequence[str]) -> Iterator[tuple[str, float]]:
    """Yield the measures of a band in a patch; of one without a value the share alone."""
    numbers = numbers.astype(np.float64)
    for measure in measures:
        if measure == "nodata":
            yield measure, round(1 - float(valid.mean()), 6)
        elif numbers.size:
            yield measure, float(getattr(np, measure)(numbers))


def _class_pixels(values: np.ndarray, valid: np.ndarray, label: str, zero: bool) -> dict[int, float]:
    """Return how many pixels each class has in a patch; `zero` tells whether 0 is one."""
    found, places = compact(values[valid, 0], label)
    often = np.bincount(places, minlength=len(found)).tolist()
    return {value: count for value, count in zip(found.tolist(), often) if count and (value or zero)}


def _check_met(
    measured: Measured, sources: Sequence[Source], classes: Source | None, at_patches: bool, progress: Progress
) -> None:
    """Say how many samples have no pixel with a value; raise `InputError` when all are without on all rasters."""
    met = {}
    for source in sources:
        label = "all rasters together" if at_patches else source.label
        bands = [_has_value(measured.bands[band.name]) for band in source.bands]
        met[label] = np.any(bands, axis=0)
    if classes and measured.classes:
        met[classes.label] = measured.classes.counts.sum(axis=1) > 0
    if met and not np.any(list(met.values())):
        raise InputError(NOTHING_MET)
    for label, found in met.items():
        if not found.all():
            progress.warning(
                f"Samples without a pixel that has a value on {label}: {np.count_nonzero(~found):,} of {len(found):,}."
            )


def _has_value(measures: Mapping[str, np.ndarray]) -> np.ndarray:
    """Return which samples have a pixel with a value in a band, (n_samples,) bool."""
    name, values = next(iter(measures.items()))
    return values < 1 if name == "nodata" else np.isfinite(values)


# Fields


def _band_columns(bands: Mapping[str, Mapping[str, np.ndarray]]) -> Iterator[Column]:
    for name, measures in bands.items():
        for measure, values in measures.items():
            yield f"{_plain(name)}_{measure}", "float", _known(values)


def _class_columns(source: Source, found: ClassCounts) -> Iterator[Column]:
    """Yield the majority, the share without a class, and pixels and share of each class, also of those not found."""
    table = class_table(source.path, found.values)
    measured = np.isfinite(found.sizes)
    names = {row.value: row.name for row in table}
    majority = [names[found.values[int(own.argmax())]] if own.any() else None for own in found.counts]
    yield "majority", "text", majority
    unclassified = np.where(measured, np.round(np.maximum(1 - found.counts.sum(axis=1) / found.sizes, 0), 6), np.nan)
    yield "classes_nodata", "float", _known(unclassified)
    for row in table:
        counts = np.where(measured, 0.0, np.nan)
        if row.value in found.values:
            counts = np.where(measured, found.counts[:, found.values.index(row.value)], np.nan)
        called = _plain(f"Class_{row.value}" if row.is_numbered else row.name)  # fields are alike in every language
        yield f"{called}_count", "float", _known(counts)
        yield f"{called}_share", "float", _known(np.round(counts / found.sizes, 6))


def _overlap_columns(
    samples: Features, others: Features, options: SampleStatisticsOptions, progress: Progress
) -> Iterator[Column]:
    found = measure_overlaps(samples, others, options.vectors_field, progress)
    if options.vectors_field:
        yield "vector_majority", "text", found.majority
    yield "vector_count", "int", [int(count) if math.isfinite(count) else None for count in found.counts.tolist()]
    yield "vector_covered", "float", _known(found.covered)


def _plain(name: str) -> str:
    """Return a name that expressions take without quotes."""
    plain = re.sub(r"\W+", "_", name).strip("_")[:_LONGEST]
    return f"_{plain}" if not plain or plain[0].isdigit() else plain


def distinct(names: Iterable[str]) -> list[str]:
    """Return names with numbers behind those that another differs from in case alone, or not at all."""
    found: dict[str, str] = {}
    for name in names:
        own, number = name, 1
        while own.casefold() in found:
            number += 1
            own = f"{name}_{number}"
        found[own.casefold()] = own
    return list(found.values())


def _known(values: Iterable[float]) -> list[float | None]:
    """Return numbers with twelve digits, beyond which they may depend on how the raster was cut; None for NaN."""
    return [float(f"{value:.12g}") if math.isfinite(value) else None for value in values]


# All samples together


def _global_table(measured: Measured, options: SampleStatisticsOptions) -> Table:
    fields = [("band", "text"), ("count", "int"), *((name, "float") for name in ("min", "max", "mean", "std"))]
    fields += [(f"p{percent:g}".replace(".", "_"), "float") for percent in options.percentiles]
    return Table(tuple(fields), [(name, found.count, *_numbers(found)) for name, found in measured.together.items()])


def _numbers(found: Signature) -> list[float | None]:
    return _known([found.low, found.high, found.mean, found.std, *found.percentiles])


def _record(measured: Measured, samples: int, options: SampleStatisticsOptions) -> dict[str, Any]:
    """Return the statistics of all samples as JSON-ready data."""
    bands = {}
    for name, found in measured.together.items():
        low, high, mean, std, *percentiles = _numbers(found)
        by_percent = dict(zip((f"{percent:g}" for percent in options.percentiles), percentiles))
        numbers = {"min": low, "max": high, "mean": mean, "std": std, "percentiles": by_percent}
        bands[name] = {"count": found.count, **numbers}
    return {
        "format": _FORMAT,
        "samples": samples,
        "at": options.at,
        "patch_px": options.patch_px if options.at == "patch" else None,
        "pixel_m": measured.pixel_m,
        "crs": measured.crs,
        "bands": bands,
    }
