"""What a sweep has found, for whoever shows it: its curves, its classes at every k, and which of them split."""

from __future__ import annotations

import csv
import re
from pathlib import Path
from typing import Any

import numpy as np

from ..core.suggestion import suggest_k
from ..errors import InputError
from ..options.base import StackOptions
from ..options.sweep_summary import SweepSummaryOptions
from ..progress import Progress
from ..protocol import JobResult
from ..raster.classes import class_table
from ..raster.crosstab import cross_tabulate
from ..raster.stack import build_stack
from ..raster.strata import count_strata
from .cluster_model import ClusterModel
from .sweep import METRICS, SPECTRA

_CURVES = ("inertia", "spread", "eigengap", "normalised_cut", "silhouette")
_KMEANS = ("inertia", "silhouette", "smallest_share")
_NUMBERS = (*_CURVES, "smallest_share")


def run(options: SweepSummaryOptions, progress: Progress) -> JobResult:
    """Sum up a sweep from its folder, its model or both.

    ``KS`` lists the numbers of classes; ``LEVELS`` has one entry for each: the raster, and value, name, colour, pixels,
    hectares and mean spectrum of its classes. ``SPLITS`` has one list for each step to the next k, of (class before,
    class after, shared pixels). ``SCALES``, ``VALUE_SCALE`` and ``VALUE_OFFSET`` are those of a K-means model: a file's
    number times the value scale plus the offset is what spectra are in, and distances are taken in units of the scale
    of each band. What is not known is None.

    Raises
    ------
    InputError
        When the folder is not that of a sweep, or a raster of it is missing.
    ModelError
        When the model is damaged.
    """
    model = ClusterModel.load(options.model) if options.model else None
    if options.folder:
        metrics = _metrics(Path(options.folder))
        rasters = [_raster(Path(options.folder), k) for k in metrics["k"]]
        share = 0.5 / len(rasters)
        parts = [progress.part(at * share, (at + 1) * share) for at in range(2 * len(rasters))]
        levels = [_level(path, options, part) for path, part in zip(rasters, parts)]
        pairs = zip(rasters, rasters[1:], parts[len(rasters) :])
        splits = [_split((first, second), options, part) for first, second, part in pairs]
    elif model is not None:  # the options see to it that there is one of the two
        metrics = {"k": sorted(model.classes), "spread": [model.spread[k] for k in sorted(model.classes)]}
        levels = [_level_of_model(model, k) for k in metrics["k"]]
        splits = []
    bands = _add_spectra(levels, metrics["k"], options.folder, model, progress)
    suggested, reason = _suggestion(metrics, model)
    return JobResult(
        {
            "KS": metrics["k"],
            "CURVES": [[name, metrics[name]] for name in _CURVES if any(v is not None for v in metrics.get(name, ()))],
            "SUGGESTED_K": suggested,
            "REASON": reason,
            "BANDS": bands,
            "LEVELS": levels,
            "SPLITS": splits,
            **_measure_of(model),
        }
    )


def _metrics(folder: Path) -> dict[str, list[Any]]:
    """Return the columns of the metrics, rising in k; an empty cell is None."""
    path = folder / METRICS
    try:
        rows = list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))
        ks = [int(row["k"]) for row in rows]
        columns = {
            name: [float(row[name]) if row[name] else None for row in rows] for name in _NUMBERS if name in rows[0]
        }
    except OSError:
        raise InputError(
            f"{folder} holds no metrics.csv. Choose the folder of all class maps that a sweep has written."
        ) from None
    except (KeyError, IndexError, TypeError, ValueError):
        raise InputError(f"{path} is not the table of metrics that a sweep writes. Run the sweep again.") from None
    return {"k": ks, **columns}


def _raster(folder: Path, k: int) -> str:
    """Return the class raster of a k: the newest, should sweeps of two methods share the folder."""
    found = [path for path in folder.iterdir() if re.fullmatch(rf"[a-z]+_k0*{k}\.tif", path.name)]
    if not found:
        raise InputError(f"{folder} holds no class raster for k = {k}. Was it moved or removed? Run the sweep again.")
    return str(max(found, key=lambda path: path.stat().st_mtime))


def _level(path: str, options: SweepSummaryOptions, progress: Progress) -> dict[str, Any]:
    strata = count_strata(path, options, progress)
    pixels = dict(zip(strata.values.tolist(), strata.pixels.tolist()))
    areas = {} if strata.areas_ha is None else dict(zip(strata.values.tolist(), strata.areas_ha.tolist()))
    classes = [
        {**row._asdict(), "pixels": pixels.get(row.value, 0), "area_ha": areas.get(row.value), "spectrum": None}
        for row in class_table(path, pixels)
    ]
    return {"raster": path, "classes": classes}


def _level_of_model(model: ClusterModel, k: int) -> dict[str, Any]:
    unknown = {"pixels": None, "area_ha": None, "spectrum": None}
    return {"raster": None, "classes": [{**row._asdict(), **unknown} for row in model.classes[k]]}


def _split(pair: tuple[str, str], options: SweepSummaryOptions, progress: Progress) -> list[tuple[int, int, int]]:
    """Return (class of the first, class of the second raster, shared pixels) of every pair that shares any."""
    given = StackOptions(inputs=pair, memory_mb=options.memory_mb, threads=options.threads)
    stack = build_stack(given, progress, order="given")
    table = cross_tabulate(stack, options.memory_mb, options.threads, progress)
    return [
        (int(table.rows[row]), int(table.columns[column]), int(table.counts[row, column]))
        for row, column in np.argwhere(table.counts)
    ]


def _add_spectra(
    levels: list[dict[str, Any]], ks: list[int], folder: str | None, model: ClusterModel | None, progress: Progress
) -> list[str]:
    """Give the classes their mean spectra, as far as the model or the folder tells them; return the bands' names."""
    if model is not None and model.clusters.embedding is None:
        bands, spectra = [band.name for band in model.bands], _spectra_of_model(model)
    elif folder:
        bands, spectra = _spectra_of_folder(Path(folder), progress)
    else:
        return []
    for level, k in zip(levels, ks):
        for row in level["classes"]:
            row["spectrum"] = spectra.get((k, row["value"]))
    return bands


def _spectra_of_model(model: ClusterModel) -> dict[tuple[int, int], list[float]]:
    scaling = model.clusters.scaling
    return {
        (k, value): spectrum
        for k, centres in model.clusters.centres.items()
        for value, spectrum in enumerate(scaling.undo(centres).tolist(), start=1)
    }


def _spectra_of_folder(folder: Path, progress: Progress) -> tuple[list[str], dict[tuple[int, int], list[float]]]:
    """Return names of bands, and mean spectra by k and class, as the sweep wrote them."""
    path = folder / SPECTRA
    try:
        with path.open(newline="", encoding="utf-8") as file:
            (_, _, *bands), *rows = csv.reader(file)
        return bands, {(int(k), int(value)): [float(mean) for mean in means] for k, value, *means in rows}
    except (OSError, ValueError):
        progress.warning(
            f"The mean spectra of the classes are left out: {path} is missing or not the table that a sweep writes."
        )
        return [], {}


def _measure_of(model: ClusterModel | None) -> dict[str, Any]:
    """Return what a model makes of the numbers in files before it takes distances between spectra."""
    if model is None or model.clusters.embedding is not None:
        return {"SCALES": None, "VALUE_SCALE": 1.0, "VALUE_OFFSET": 0.0}
    scales = model.clusters.scaling.scales.tolist()
    return {"SCALES": scales, "VALUE_SCALE": model.value_scale, "VALUE_OFFSET": model.value_offset}


def _suggestion(metrics: dict[str, list[Any]], model: ClusterModel | None) -> tuple[int | None, str]:
    """Return the suggested k with its reason, as far as the metrics tell; else the k that the model was saved with."""
    ks = metrics["k"]
    if set(_KMEANS) <= metrics.keys():
        columns = [[float("nan") if value is None else value for value in metrics[name]] for name in _KMEANS]
        suggestion = suggest_k(ks, *columns)
        return suggestion.k, suggestion.reason
    gaps = {k: gap for k, gap in zip(ks, metrics.get("eigengap", ())) if gap is not None}
    if gaps:
        best = max(gaps, key=lambda k: gaps[k])
        return best, f"k = {best}: of {ks[0]} to {ks[-1]}, the gap between one eigenvalue and the next is widest here."
    if model is not None:
        return model.chosen_k, f"k = {model.chosen_k}: the model was saved with it."
    return None, ""
