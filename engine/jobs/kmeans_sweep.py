"""K-means for a range of k: one class map a k, the metrics of each, a suggested k with its reason."""

from __future__ import annotations

import time
from functools import partial

import numpy as np
from rasterio.windows import Window

from ..core.clusters import Clusters
from ..core.kmeans import MAX_ITERATIONS, FullFit, KMeansFit, Members, fit_kmeans
from ..core.scaling import Scaling, scale
from ..core.silhouette import silhouette
from ..core.suggestion import suggest_k
from ..executor import executor
from ..options.kmeans_sweep import KMeansSweepOptions
from ..progress import Progress
from ..protocol import JobResult, Table
from ..raster.sampling import cut_cells
from ..raster.stack import Stack, StackReader, build_stack
from ..raster.windows import count_threads, run_windows, threads_that_fit
from ..report.sweep import Curve
from .sweep import COLOUR_PIXELS, Fitted, Maps, Method, Verdict, by_brightness, digits, draw_samples, finish_sweep

METHOD = Method("K-means sweep", "kmeans_sweep", "K-means")

CELL_PIXELS = 2**19
SLOWER = 0.8  # how many passes there will be is not known

METRIC_FIELDS = (
    ("k", "int"),
    ("inertia", "float"),
    ("silhouette", "float"),
    ("smallest_share", "float"),
    ("iterations", "int"),
    ("converged", "bool"),
)
_NOTE = (
    "Inertia is the sum of squared distances of all usable pixels to the centre of their class, in scaled units; "
    "it always falls as k grows, and the bend counts. The silhouette (Rousseeuw 1987, drawn from a sample) is 1 "
    "for classes that stand apart and 0 for classes that touch."
)


def run(options: KMeansSweepOptions, progress: Progress) -> JobResult:
    """Cluster a stack for every k of the range.

    A seeded sample decides the scaling and the centres; then one pass over the scene labels every usable pixel for
    all k and sums the inertia over all of them.

    Raises
    ------
    InputError
        When rasters do not fit together, values are too large or no pixel is usable.
    """
    started = time.perf_counter()
    stack = build_stack(options, progress)
    samples = draw_samples(stack, options, progress.part(0.0, 0.15))
    scaling, scaled = scale(samples, options.scaling)
    found = _fit_samples(scaled, options, progress.part(0.15, 0.25))
    if options.fit == "all_pixels":
        found = _fit_everything(stack, found, scaling, scaled, options, progress.part(0.25, 0.4))
    fits = {k: fit.reordered(by_brightness(scaling.undo(fit.centres))) for k, fit in zip(options.ks, found)}
    clusters = Clusters(scaling, {k: fit.centres for k, fit in fits.items()})
    labels = clusters.label(scaled[:, : max(COLOUR_PIXELS, options.silhouette_pixels)])
    some = slice(0, options.silhouette_pixels)
    silhouettes = [silhouette(scaled[:, some], row[some]) for row in labels]
    spectra = [scaling.undo(fit.centres) for fit in fits.values()]
    fitted = Fitted(clusters, samples, labels, spectra, [fit.converged for fit in fits.values()])
    judge = partial(_judge, list(fits.values()), silhouettes, options)
    return finish_sweep(METHOD, options, stack, fitted, judge, options.chosen_k, started, progress)


def _fit_samples(scaled: np.ndarray, options: KMeansSweepOptions, progress: Progress) -> list[KMeansFit]:
    """Fit every k, several at once."""

    def fit(k: int) -> KMeansFit:
        return fit_kmeans(scaled, k, options.restarts, options.seed, progress.check)

    # The largest k takes longest: begin with it, so that no thread is left alone with it at the end.
    found = executor(count_threads(options.threads)).map(fit, options.ks[::-1], progress, "Clustering drawn pixels")
    return list(found)[::-1]


def _fit_everything(
    stack: Stack,
    fits: list[KMeansFit],
    scaling: Scaling,
    scaled: np.ndarray,
    options: KMeansSweepOptions,
    progress: Progress,
) -> list[KMeansFit]:
    """Go on from fits to the drawn pixels with all usable ones."""
    search = FullFit(fits, scaling, scaled)
    windows = cut_cells(stack, CELL_PIXELS)
    per_pixel = 2 * len(fits)
    threads = threads_that_fit(stack, windows, options.memory_mb, options.threads, per_pixel)

    def work(reader: StackReader, window: Window) -> list[Members]:
        block = reader.read(window)
        return search.count(block.cube.reshape(len(block.cube), -1), block.valid.ravel())

    first: list[KMeansFit] = []
    for number in range(1, MAX_ITERATIONS + 1):
        part = progress.part(1 - SLOWER ** (number - 1), 1 - SLOWER**number)
        for found in run_windows(stack, windows, work, threads, part, f"Clustering all pixels, pass {number}"):
            search.add(found)
        ended = search.finish_pass()
        first = first or list(search.fits)
        if ended:
            break
    for k, begun, fit, shift in zip(options.ks, first, search.fits, search.shifts):
        progress.info(
            f"k = {k}: passes over all pixels: {fit.iterations}, inertia {begun.inertia:.9g} to {fit.inertia:.9g}; "
            f"last squared shift {shift:.3g} of the variance."
        )
    return search.fits


def _judge(fits: list[KMeansFit], silhouettes: list[float], options: KMeansSweepOptions, maps: Maps) -> Verdict:
    ks, inertias = options.ks, maps.scene.inertias.tolist()
    suggestion = suggest_k(ks, inertias, silhouettes, maps.shares)
    rows = [
        (k, digits(inertia), digits(score), digits(share), fit.iterations, fit.converged)
        for k, inertia, score, share, fit in zip(ks, inertias, silhouettes, maps.shares, fits)
    ]

    def numbers(k: int) -> dict[str, float | None]:
        at = ks.index(k)
        return {"SILHOUETTE": digits(silhouettes[at]), "INERTIA": digits(inertias[at])}

    return Verdict(
        suggestion,
        Table(METRIC_FIELDS, rows),
        numbers,
        curves=[
            Curve("Inertia", ks, inertias, suggestion.k, from_zero=True),
            Curve("Silhouette", ks, silhouettes, suggestion.k),
        ],
        note=_NOTE,
        settings=[
            ("Numbers of classes", f"{options.k_min}–{options.k_max}"),
            ("Chosen k", str(options.chosen_k) if options.chosen_k else "the suggested one"),
            ("Starts per k", str(options.restarts)),
            ("Fitted to", "drawn pixels" if options.fit == "sample" else "all pixels"),
        ],
    )
