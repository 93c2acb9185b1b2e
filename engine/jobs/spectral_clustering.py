"""Spectral clustering of a whole scene: normalised cut by the Nystroem method, in one pass over the pixels."""

from __future__ import annotations

import time
from functools import partial

import numpy as np

from ..core.clusters import Clusters
from ..core.scaling import Scaling, scale
from ..core.silhouette import silhouette
from ..core.spectral import SpectralFit, fit_spectral, median_gamma, on_sphere, suggest_by_eigengap
from ..core.suggestion import Suggestion
from ..options.spectral_clustering import SpectralClusteringOptions
from ..progress import Progress
from ..protocol import JobResult, Table
from ..raster.stack import build_stack
from ..raster.windows import count_threads
from ..report.page import number
from ..report.sweep import Curve
from .sweep import COLOUR_PIXELS, Fitted, Maps, Method, Verdict, by_brightness, digits, draw_samples, finish_sweep

METHOD = Method("Spectral clustering", "spectral_clustering", "Spectral clusters")
MOST_SUGGESTED = 10

METRIC_FIELDS = (
    ("k", "int"),
    ("eigengap", "float"),
    ("normalised_cut", "float"),
    ("silhouette", "float"),
    ("smallest_share", "float"),
    ("converged", "bool"),
)
_NOTE = (
    "Eigenvalues are those of the normalised likeness of pixels: groups that are not alike at all would each have one "
    "of 1, so a wide gap after the k-th speaks for k classes (von Luxburg 2007). The normalised cut (Shi and Malik "
    "2000) is what classes lose in likeness by being cut apart, from 0 to k; it grows with k. The silhouette is taken "
    "in the space of the eigenvectors. All three are estimated from the pixels drawn for the fit."
)


def run(options: SpectralClusteringOptions, progress: Progress) -> JobResult:
    """Cluster a stack by normalised cuts (see `core.spectral.fit_spectral` for the method and its sources).

    A seeded sample decides the scaling, the landmarks and the centres; then one pass over the scene compares every
    usable pixel with the landmarks and labels it.

    Raises
    ------
    InputError
        When rasters do not fit together, values are too large, no pixel is usable, or gamma lets pixels be alike to all
        or to none.
    """
    started = time.perf_counter()
    stack = build_stack(options, progress)
    samples = draw_samples(stack, options, progress.part(0.0, 0.15))
    scaling, scaled = scale(samples, options.scaling)
    gamma = options.gamma or _gamma(scaled, options)
    progress.info(f"Gamma: {gamma:.4g}{'' if options.gamma else f' ({_RULES[options.gamma_rule]})'}.")
    fit = fit_spectral(
        scaled,
        options.ks,
        landmarks=options.landmarks * (3 if options.quality == "better" else 1),
        draws=options.draws,
        gamma=gamma,
        seed=options.seed,
        threads=count_threads(options.threads),
        check=progress.check,
    )
    progress.update(0.38, "Labelling pixels")
    clusters, labels, spectra = _ordered(fit, options.ks, scaling, scaled)
    silhouettes = _silhouettes(fit, labels, scaled[:, : options.silhouette_pixels])
    some = labels[:, : max(COLOUR_PIXELS, options.silhouette_pixels)]
    fitted = Fitted(clusters, samples, some, spectra, [found.converged for found in fit.fits])
    chosen = 0 if options.classes_max else options.classes
    judge = partial(_judge, fit, silhouettes, options)
    return finish_sweep(METHOD, options, stack, fitted, judge, chosen, started, progress)


_RULES = {"median": "from the median distance between pixels", "bands": "1 / number of bands"}


def _gamma(scaled: np.ndarray, options: SpectralClusteringOptions) -> float:
    return 1.0 / len(scaled) if options.gamma_rule == "bands" else median_gamma(scaled, options.seed)


def _ordered(
    fit: SpectralFit, ks: list[int], scaling: Scaling, samples: np.ndarray
) -> tuple[Clusters, np.ndarray, list[np.ndarray]]:
    """Return the clusters by rising brightness of their classes, the labels of samples, and the classes' spectra."""
    clusters = Clusters(scaling, {k: found.centres for k, found in zip(ks, fit.fits)}, fit.embedding)
    labels = clusters.label(samples)
    spectra = []
    for k, row in zip(ks, labels):
        means = scaling.undo(_class_means(samples, row, k))
        order = by_brightness(means)
        clusters.centres[k] = clusters.centres[k][order]
        row[:] = (np.argsort(order) + 1)[row - 1]
        spectra.append(means[order])
    return clusters, labels, spectra


def _class_means(samples: np.ndarray, labels: np.ndarray, k: int) -> np.ndarray:
    """Return the means (k, n_bands) of scaled samples; a class without any has that of all."""
    sizes = np.bincount(labels, minlength=k + 1)[1:, None]
    sums = np.column_stack([np.bincount(labels, band, k + 1)[1:] for band in samples])
    return np.where(sizes > 0, sums / np.maximum(sizes, 1), samples.mean(axis=1, dtype=np.float64))


def _silhouettes(fit: SpectralFit, labels: np.ndarray, samples: np.ndarray) -> list[float]:
    places = fit.embedding.apply(samples)
    return [
        silhouette(on_sphere(places[: found.centres.shape[1]]), row[: samples.shape[1]])
        for found, row in zip(fit.fits, labels)
    ]


def _judge(fit: SpectralFit, silhouettes: list[float], options: SpectralClusteringOptions, maps: Maps) -> Verdict:
    ks, values = options.ks, fit.eigenvalues
    range_ = ks if options.classes_max else list(range(2, max(MOST_SUGGESTED, ks[0]) + 1))
    suggested, reason = suggest_by_eigengap(values, range_)
    gaps = [float(values[k - 1] - values[k]) if k < len(values) else float("nan") for k in ks]
    rows = [
        (k, digits(gap), digits(cut), digits(score), digits(share), found.converged)
        for k, gap, cut, score, share, found in zip(ks, gaps, fit.cuts, silhouettes, maps.shares, fit.fits)
    ]

    def numbers(k: int) -> dict[str, float | None]:
        at = ks.index(k)
        return {
            "NORMALISED_CUT": digits(fit.cuts[at]),
            "EIGENGAP": digits(gaps[at]),
            "SILHOUETTE": digits(silhouettes[at]),
            "GAMMA": digits(fit.embedding.gamma),
            "LANDMARKS": len(fit.embedding.landmarks),
        }

    curves = [Curve("Eigenvalues", range(1, len(values) + 1), values.tolist(), suggested)]
    if len(ks) > 1:
        curves.append(Curve("Normalised cut", ks, fit.cuts, suggested, from_zero=True))
    rule = "as given" if options.gamma else _RULES[options.gamma_rule]
    return Verdict(
        Suggestion(suggested, reason),
        Table(METRIC_FIELDS, rows),
        numbers,
        curves,
        _NOTE,
        settings=[
            ("Numbers of classes", f"{ks[0]}–{ks[-1]}" if len(ks) > 1 else str(ks[0])),
            ("Landmarks", f"{len(fit.embedding.landmarks)}, the best of {options.draws} draws"),
            ("Gamma", f"{number(fit.embedding.gamma)}, {rule}"),
        ],
    )
