"""K-means for a range of k: one class map a k, the metrics of each, a suggested k with its reason."""

from __future__ import annotations

import shutil
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..core.colours import centroid_colours, following_colours
from ..core.kmeans import KMeansFit, Labeller, fit_kmeans
from ..core.scaling import Scaling, fit_scaling
from ..core.silhouette import silhouette
from ..core.suggestion import Suggestion, suggest_k
from ..options.kmeans_sweep import KMeansSweepOptions
from ..progress import Progress
from ..protocol import JobResult, Table
from ..raster.bands import rgb_indices
from ..raster.sampling import sample_pixels
from ..raster.stack import Stack, build_stack, left_out_text
from ..raster.windows import count_threads
from ..raster.writing import ClassRow, colour_table, recipe_tags, write_class_table
from ..staging import SIDECARS, Staging
from .cluster_model import ClusterModel, model_bands
from .labelling import ClassOutput, LabelledScene, LabellingPass
from .sweep_report import write_sweep_report

COLOUR_PIXELS = 20_000

METRIC_FIELDS = (
    ("k", "int"),
    ("inertia", "float"),
    ("silhouette", "float"),
    ("smallest_share", "float"),
    ("iterations", "int"),
    ("converged", "bool"),
)


@dataclass(frozen=True)
class Sweep:
    """All that a finished sweep knows; lists have one entry a k, rising in k."""

    ks: list[int]
    fits: list[KMeansFit]
    scaling: Scaling
    scene: LabelledScene
    silhouettes: list[float]
    shares: list[float]
    classes: dict[int, tuple[ClassRow, ...]]
    suggestion: Suggestion
    chosen_k: int

    def metrics(self) -> Table:
        """Return the metrics as a table."""
        rows = zip(self.ks, self.scene.inertias, self.silhouettes, self.shares, self.fits)
        return Table(
            METRIC_FIELDS,
            [
                (k, _digits(inertia), _digits(score), _digits(share), fit.iterations, fit.converged)
                for k, inertia, score, share, fit in rows
            ],
        )


def run(options: KMeansSweepOptions, progress: Progress) -> JobResult:
    """Cluster a stack for every k of the range.

    A seeded sample decides the scaling and the centres; then one pass over the scene labels every usable pixel for
    all k and sums the inertia over all of them.

    Raises
    ------
    InputError
        When rasters do not fit together or no pixel is usable.
    """
    started = time.perf_counter()
    stack = build_stack(options, progress)
    samples = sample_pixels(stack, options.fit_pixels, options.seed, options.threads, progress.part(0.0, 0.15))
    progress.info(f"Pixels drawn for the fit: {samples.shape[1]:,} (seed {options.seed}).")
    scaling = fit_scaling(samples, options.scaling)
    ks = list(range(options.k_min, options.k_max + 1))
    scaled = scaling.apply(samples)
    fits = _fit_all(ks, scaled, scaling, options, progress.part(0.15, 0.4))
    labels = _labels(fits, scaled[:, : max(COLOUR_PIXELS, options.silhouette_pixels)])
    some = slice(0, options.silhouette_pixels)
    silhouettes = [silhouette(scaled[:, some], row[some]) for row in labels]
    if options.colours == "centroid":
        colours = _centroid_colours(fits, scaling, samples, stack)
    else:
        colours = following_colours(labels, ks)
    classes = {
        k: tuple(ClassRow(value, f"Class {value}", colour) for value, colour in enumerate(row, start=1))
        for k, row in zip(ks, colours)
    }
    tags = recipe_tags("landclass:kmeanssweep", options, options.inputs)

    with Staging(progress, options.files_read()) as staging:
        folder = staging.folder(options.folder) if options.folder else staging.scratch(options.output)
        paths = [folder / f"kmeans_k{k:02d}.tif" for k in ks]
        outputs = [
            ClassOutput(path, colour_table(classes[k]), {**tags, "LANDCLASS_K": str(k)}) for path, k in zip(paths, ks)
        ]
        centres = [fit.centres for fit in fits]
        scene = LabellingPass(stack, ks, lambda: Labeller(centres, scaling), outputs).run(
            options.memory_mb, options.threads, progress.part(0.4, 0.9)
        )
        for path, k in zip(paths, ks):
            write_class_table(path, classes[k])
        shares = [float(counts.min() / scene.usable) for counts in scene.counts]
        suggestion = suggest_k(ks, scene.inertias.tolist(), silhouettes, shares)
        chosen_k = options.chosen_k or suggestion.k
        sweep = Sweep(ks, fits, scaling, scene, silhouettes, shares, classes, suggestion, chosen_k)
        warnings = _warnings(sweep)
        for sentence in warnings:
            progress.warning(sentence)
        progress.info(f"Suggested number of classes: {suggestion.reason}")
        progress.info(left_out_text(scene.left_out, stack.grid))
        if options.output:
            _copy_raster(paths[ks.index(chosen_k)], staging.file(options.output))
        if options.model:
            _model(sweep, stack, tags).save(staging.file(options.model))
        if options.folder:
            _write_csv(folder / "metrics.csv", sweep.metrics())
        if options.report:
            seconds = time.perf_counter() - started
            write_sweep_report(staging.file(options.report), sweep, stack, options, warnings, samples.shape[1], seconds)
        progress.update(0.99, "Moving outputs into place")
        staging.commit()
    progress.info(f"Finished in {time.perf_counter() - started:.1f} s with {count_threads(options.threads)} threads.")
    return _result(sweep, options)


def _fit_all(
    ks: list[int], scaled: np.ndarray, scaling: Scaling, options: KMeansSweepOptions, progress: Progress
) -> list[KMeansFit]:
    """Fit every k, several at once; classes are ordered by rising brightness."""

    def fit(k: int) -> KMeansFit:
        found = fit_kmeans(scaled, k, options.restarts, options.seed, progress.check)
        brightness = scaling.undo(found.centres).mean(axis=1)
        return found.reordered(np.argsort(brightness, kind="stable"))

    # The largest k takes longest: begin with it, so that no thread is left alone with it at the end.
    order = sorted(ks, reverse=True)
    fits: dict[int, KMeansFit] = {}
    with ThreadPoolExecutor(min(count_threads(options.threads), len(ks))) as pool:
        for k, found in zip(order, pool.map(fit, order)):
            fits[k] = found
            progress.update(len(fits) / len(ks), f"Clustered for k = {k}")
    return [fits[k] for k in ks]


def _labels(fits: list[KMeansFit], samples: np.ndarray) -> np.ndarray:
    """Return the classes (n_models, n_samples) of scaled samples."""
    labels = np.empty((len(fits), samples.shape[1]), np.uint8)
    Labeller([fit.centres for fit in fits]).label(samples, labels)
    return labels


def _centroid_colours(fits: list[KMeansFit], scaling: Scaling, samples: np.ndarray, stack: Stack) -> list[list[str]]:
    low, high = np.percentile(samples, [2, 98], axis=1)
    rgb = rgb_indices(stack.bands)
    return [centroid_colours(scaling.undo(fit.centres), rgb, low, high) for fit in fits]


def _copy_raster(source: Path, target: Path) -> None:
    """Copy a class raster with what stands beside it."""
    for suffix in ("", *SIDECARS):
        if Path(f"{source}{suffix}").exists():
            shutil.copyfile(f"{source}{suffix}", f"{target}{suffix}")
    shutil.copyfile(source.with_suffix(".qml"), target.with_suffix(".qml"))


def _warnings(sweep: Sweep) -> list[str]:
    sentences = []
    for k, fit, counts in zip(sweep.ks, sweep.fits, sweep.scene.counts):
        empty = [str(value) for value in np.flatnonzero(counts == 0) + 1]
        if empty:
            sentences.append(
                f"k = {k}: no pixel is in class {', '.join(empty)}; the scene has fewer distinct spectra than classes."
            )
        if not fit.converged:
            sentences.append(f"k = {k}: the centres still moved after {fit.iterations} iterations.")
    return sentences


def _model(sweep: Sweep, stack: Stack, recipe: dict[str, str]) -> ClusterModel:
    return ClusterModel(
        bands=model_bands(stack),
        value_scale=stack.scale,
        value_offset=stack.offset,
        scaling=sweep.scaling,
        centres={k: fit.centres for k, fit in zip(sweep.ks, sweep.fits)},
        classes=sweep.classes,
        spread={k: float(total / sweep.scene.usable) for k, total in zip(sweep.ks, sweep.scene.inertias)},
        chosen_k=sweep.chosen_k,
        recipe=recipe,
    )


def _write_csv(path: Path, table: Table) -> None:
    lines = [",".join(name for name, _ in table.fields)]
    lines += [",".join("" if value is None else str(value).lower() for value in row) for row in table.rows]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _result(sweep: Sweep, options: KMeansSweepOptions) -> JobResult:
    at = sweep.ks.index(sweep.chosen_k)
    numbers = {
        "SUGGESTED_K": sweep.suggestion.k,
        "CHOSEN_K": sweep.chosen_k,
        "SILHOUETTE": _digits(sweep.silhouettes[at]),
        "INERTIA": _digits(sweep.scene.inertias[at]),
        "REASON": sweep.suggestion.reason,
    }
    files = {"OUTPUT": options.output, "FOLDER": options.folder, "REPORT": options.report, "MODEL": options.model}
    return JobResult(
        outputs={**{key: path for key, path in files.items() if path}, **numbers},
        tables={"METRICS": sweep.metrics()},
        layer_names={"OUTPUT": f"K-means, {sweep.chosen_k} classes", "METRICS": "K-means metrics"},
    )


def _digits(value: float) -> float | None:
    """Round away what the order of summing and the labeller's class bits decide; None for not a number."""
    if value != value:
        return None
    return 0.0 if abs(value) < 1e-30 else float(f"{value:.9g}")
