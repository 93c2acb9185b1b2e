"""What all ways of clustering share once their clusters are fitted: maps, colours, model, metrics, report."""

from __future__ import annotations

import csv
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from ..core.clusters import Clusters
from ..core.colours import centroid_colours, following_colours
from ..core.suggestion import Suggestion
from ..executor import executor
from ..options.kmeans_sweep import ClusteringOptions
from ..progress import Progress
from ..protocol import JobResult, Table
from ..raster.bands import rgb_indices
from ..raster.sampling import sample_pixels
from ..raster.stack import Stack, left_out_text
from ..raster.windows import count_threads
from ..raster.writing import ClassRow, ClassTable, numbered, recipe_tags
from ..report.sweep import Curve
from ..staging import SIDECARS, Staging
from .cluster_model import ClusterModel, model_bands
from .labelling import ClassOutput, LabelledScene, LabellingPass
from .sweep_report import write_sweep_report

COLOUR_PIXELS = 20_000
METRICS, SPECTRA = "metrics.csv", "spectra.csv"
"""What lies in the folder beside the class rasters."""


class Method(NamedTuple):
    """How a way of clustering is called: on reports, as a job, on layers."""

    title: str
    job: str
    short: str

    @property
    def algorithm(self) -> str:
        """The id in QGIS."""
        return f"landclass:{self.job.replace('_', '')}"

    @property
    def stem(self) -> str:
        """What the class rasters of a folder begin with."""
        return self.job.split("_")[0]


@dataclass(frozen=True)
class Fitted:
    """Clusters for every k, and the sample they were fitted to; lists have one entry a k.

    `samples` is (n_bands, n_samples) in the bands' own units, `labels` (n_models, n_some) the classes of the first of
    them, `spectra` the means (k, n_bands) of the classes.
    """

    clusters: Clusters
    samples: np.ndarray
    labels: np.ndarray
    spectra: list[np.ndarray]
    converged: list[bool]


@dataclass(frozen=True)
class Maps:
    """The labelled scene; `shares` are those of the smallest class at each k."""

    scene: LabelledScene
    shares: list[float]
    classes: dict[int, ClassTable]


@dataclass(frozen=True)
class Verdict:
    """What a method says of its maps: the suggestion, metrics with one row a k, numbers, and more for the report."""

    suggestion: Suggestion
    metrics: Table
    numbers: Callable[[int], dict[str, float | None]]
    curves: list[Curve]
    note: str
    settings: list[tuple[str, str]]


@dataclass(frozen=True)
class Sweep:
    """All that a finished sweep knows."""

    method: Method
    stack: Stack
    fitted: Fitted
    maps: Maps
    verdict: Verdict
    chosen_k: int
    warnings: list[str]

    @property
    def ks(self) -> list[int]:
        """The numbers of classes, rising."""
        return self.fitted.clusters.ks


def draw_samples(stack: Stack, options: ClusteringOptions, progress: Progress) -> np.ndarray:
    """Return the pixels (n_bands, n_samples) that a clustering is fitted to."""
    samples = sample_pixels(stack, options.fit_pixels, options.seed, options.threads, progress)
    progress.info(f"Pixels drawn for the fit: {samples.shape[1]:,} (seed {options.seed}).")
    return samples


def by_brightness(spectra: np.ndarray) -> np.ndarray:
    """Return the order (k,) of spectra (k, n_bands) by rising mean."""
    return np.argsort(spectra.mean(axis=1), kind="stable")


def finish_sweep(
    method: Method,
    options: ClusteringOptions,
    stack: Stack,
    fitted: Fitted,
    judge: Callable[[Maps], Verdict],
    chosen_k: int,
    started: float,
    progress: Progress,
) -> JobResult:
    """Label the scene for every k in one pass and write all outputs.

    Parameters
    ----------
    judge
        Says what is to be said of the maps.
    chosen_k
        The k of the class raster; 0 takes the suggested one.
    started
        When the job began, by `time.perf_counter`.
    """
    ks = fitted.clusters.ks
    classes = _classes(fitted, stack, options.colours)
    tags = recipe_tags(method.algorithm, options, options.inputs)
    with Staging(progress, options.files_read()) as staging:
        folder = staging.folder(options.folder) if options.folder else staging.scratch(options.output)
        paths = [folder / f"{method.stem}_k{k:02d}.tif" for k in ks]
        outputs = [ClassOutput(path, classes[k], {**tags, "LANDCLASS_K": str(k)}) for path, k in zip(paths, ks)]
        scene = LabellingPass(stack, ks, fitted.clusters.labeller, outputs).run(
            options.memory_mb, options.threads, progress.part(0.4, 0.9)
        )
        maps = Maps(scene, [float(counts.min() / scene.usable) for counts in scene.counts], classes)
        verdict = judge(maps)
        chosen_k = chosen_k or verdict.suggestion.k
        sweep = Sweep(method, stack, fitted, maps, verdict, chosen_k, _warnings(ks, scene, fitted.converged))
        for sentence in sweep.warnings:
            progress.warning(sentence)
        progress.info(f"Suggested number of classes: {verdict.suggestion.reason}")
        progress.info(left_out_text(scene.left_out, stack.grid))
        if options.output:
            _copy_raster(paths[ks.index(chosen_k)], staging.file(options.output))
        if options.model:
            _model(sweep, tags).save(staging.file(options.model))
        if options.folder:
            _write_csv(folder / METRICS, verdict.metrics)
            _write_csv(folder / SPECTRA, _spectra(sweep))
        if options.report:
            write_sweep_report(staging.file(options.report), sweep, options, time.perf_counter() - started)
        progress.update(0.99, "Moving outputs into place")
        staging.commit()
    progress.info(
        f"Finished in {time.perf_counter() - started:.1f} s; {executor(count_threads(options.threads)).name}."
    )
    return _result(sweep, options)


def _classes(fitted: Fitted, stack: Stack, colours: str) -> dict[int, ClassTable]:
    """Return the classes of every k in their colours."""
    clusters = fitted.clusters
    if colours == "centroid":
        low, high = np.percentile(fitted.samples, [2, 98], axis=1)
        rgb = rgb_indices(stack.bands)
        rows = [centroid_colours(spectra, rgb, low, high) for spectra in fitted.spectra]
    else:
        rows = following_colours(fitted.labels, clusters.ks)
    return {
        k: tuple(ClassRow(value, numbered(value), colour) for value, colour in enumerate(row, start=1))
        for k, row in zip(clusters.ks, rows)
    }


def _copy_raster(source: Path, target: Path) -> None:
    """Copy a class raster with what stands beside it."""
    for suffix in ("", *SIDECARS):
        if Path(f"{source}{suffix}").exists():
            shutil.copyfile(f"{source}{suffix}", f"{target}{suffix}")
    shutil.copyfile(source.with_suffix(".qml"), target.with_suffix(".qml"))


def _warnings(ks: list[int], scene: LabelledScene, converged: list[bool]) -> list[str]:
    sentences = []
    for k, counts, ended in zip(ks, scene.counts, converged):
        empty = [str(value) for value in np.flatnonzero(counts == 0) + 1]
        if empty:
            sentences.append(
                f"k = {k}: no pixel is in class {', '.join(empty)}; the scene has fewer distinct spectra than classes."
            )
        if not ended:
            sentences.append(f"k = {k}: the centres still moved when the iterations ended.")
    return sentences


def _model(sweep: Sweep, recipe: dict[str, str]) -> ClusterModel:
    scene = sweep.maps.scene
    return ClusterModel(
        bands=model_bands(sweep.stack),
        value_scale=sweep.stack.scale,
        value_offset=sweep.stack.offset,
        clusters=sweep.fitted.clusters,
        classes=sweep.maps.classes,
        spread={k: float(total / scene.usable) for k, total in zip(sweep.ks, scene.inertias)},
        chosen_k=sweep.chosen_k,
        recipe=recipe,
    )


def _spectra(sweep: Sweep) -> Table:
    """Return the mean spectrum of every class that has pixels at each k, in the numbers that the files hold."""
    stack = sweep.stack
    rows = [
        (k, value, *(digits((band - stack.offset) / stack.scale) for band in spectrum))
        for k, spectra, counts in zip(sweep.ks, sweep.fitted.spectra, sweep.maps.scene.counts)
        for value, (spectrum, pixels) in enumerate(zip(spectra.tolist(), counts), start=1)
        if pixels
    ]
    return Table((("k", "int"), ("class", "int"), *((name, "float") for name in stack.names)), rows)


def _write_csv(path: Path, table: Table) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow([name for name, _ in table.fields])
        writer.writerows(["" if value is None else str(value).lower() for value in row] for row in table.rows)


def _result(sweep: Sweep, options: ClusteringOptions) -> JobResult:
    files = {"OUTPUT": options.output, "FOLDER": options.folder, "REPORT": options.report, "MODEL": options.model}
    outputs: dict[str, Any] = {key: path for key, path in files.items() if path}
    suggestion, short = sweep.verdict.suggestion, sweep.method.short
    outputs.update(SUGGESTED_K=suggestion.k, CHOSEN_K=sweep.chosen_k, REASON=suggestion.reason)
    return JobResult(
        outputs={**outputs, **sweep.verdict.numbers(sweep.chosen_k)},
        tables={"METRICS": sweep.verdict.metrics},
        layer_names={"OUTPUT": f"{short}, {sweep.chosen_k} classes", "METRICS": f"Metrics of {short}"},
    )


def digits(value: float) -> float | None:
    """Round away what the order of summing and the labeller's class bits decide; None for not a number."""
    if value != value:
        return None
    return 0.0 if abs(value) < 1e-30 else float(f"{value:.9g}")
