"""K-means for a range of k: one class map a k, the metrics of each, a suggested k with its reason."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import numpy as np

from ..core.clusters import Clusters
from ..core.kmeans import KMeansFit, fit_kmeans
from ..core.scaling import Scaling, fit_scaling
from ..core.silhouette import silhouette
from ..core.suggestion import suggest_k
from ..options.kmeans_sweep import KMeansSweepOptions
from ..progress import Progress
from ..protocol import JobResult, Table
from ..raster.stack import build_stack
from ..raster.windows import count_threads
from ..report.sweep import Curve
from .sweep import COLOUR_PIXELS, Fitted, Maps, Method, Verdict, by_brightness, digits, draw_samples, finish_sweep

METHOD = Method("K-means sweep", "kmeans_sweep", "K-means")

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
        When rasters do not fit together or no pixel is usable.
    """
    started = time.perf_counter()
    stack = build_stack(options, progress)
    samples = draw_samples(stack, options, progress.part(0.0, 0.15))
    scaling = fit_scaling(samples, options.scaling)
    scaled = scaling.apply(samples)
    fits = _fit_all(scaled, scaling, options, progress.part(0.15, 0.4))
    clusters = Clusters(scaling, {k: fit.centres for k, fit in fits.items()})
    labels = clusters.label(scaled[:, : max(COLOUR_PIXELS, options.silhouette_pixels)])
    some = slice(0, options.silhouette_pixels)
    silhouettes = [silhouette(scaled[:, some], row[some]) for row in labels]
    spectra = [scaling.undo(fit.centres) for fit in fits.values()]
    fitted = Fitted(clusters, samples, labels, spectra, [fit.converged for fit in fits.values()])
    judge = partial(_judge, list(fits.values()), silhouettes, options)
    return finish_sweep(METHOD, options, stack, fitted, judge, options.chosen_k, started, progress)


def _fit_all(
    scaled: np.ndarray, scaling: Scaling, options: KMeansSweepOptions, progress: Progress
) -> dict[int, KMeansFit]:
    """Fit every k, several at once; classes are ordered by rising brightness."""

    def fit(k: int) -> KMeansFit:
        found = fit_kmeans(scaled, k, options.restarts, options.seed, progress.check)
        return found.reordered(by_brightness(scaling.undo(found.centres)))

    # The largest k takes longest: begin with it, so that no thread is left alone with it at the end.
    order = options.ks[::-1]
    fits: dict[int, KMeansFit] = {}
    with ThreadPoolExecutor(min(count_threads(options.threads), len(order))) as pool:
        for k, found in zip(order, pool.map(fit, order)):
            fits[k] = found
            progress.update(len(fits) / len(order), f"Clustered for k = {k}")
    return {k: fits[k] for k in options.ks}


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
            ("Numbers of classes", f"{options.k_min} to {options.k_max}"),
            ("Chosen k", str(options.chosen_k) if options.chosen_k else "the suggested one"),
            ("Starts per k", str(options.restarts)),
        ],
    )
