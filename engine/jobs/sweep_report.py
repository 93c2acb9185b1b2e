"""The HTML report of a K-means sweep: what the job knows, in the words of the page."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..options.kmeans_sweep import KMeansSweepOptions
from ..raster.stack import Stack
from ..report.kmeans import ClassSummary, KMeansReport, SweepEntry, kmeans_report
from ..report.page import count
from ..report.png import stretched
from .report_words import (
    attribution,
    band_labels,
    command_of,
    files_of,
    pixel_facts,
    place_facts,
    reading_settings,
    scene_title,
    shortened,
    time_fact,
)

if TYPE_CHECKING:
    from .kmeans_sweep import Sweep

_SCALINGS = {
    "none": "none, values as they are",
    "stack_standard": "one mean and standard deviation for all bands",
    "band_standard": "each band to mean 0 and standard deviation 1",
    "band_0_255": "each band's lowest and highest value to 0 and 255",
    "band_percentiles": "each band's 2nd and 98th percentile to 0 and 1",
}
_COLOURS = {"palette": "palette, kept by a class from k to k", "centroid": "that of the class centre in the picture"}


def write_sweep_report(
    path: str | Path,
    sweep: Sweep,
    stack: Stack,
    options: KMeansSweepOptions,
    warnings: list[str],
    samples_drawn: int,
    seconds: float,
) -> None:
    """Write the report of a finished sweep.

    Parameters
    ----------
    warnings
        Sentences to show on top.
    samples_drawn
        Pixels that the centres were fitted to.
    seconds
        How long the run took.
    """
    grid, scene = stack.grid, sweep.scene
    planar = grid.crs is not None and not grid.crs.is_geographic
    kmeans_report(
        path,
        KMeansReport(
            title=scene_title(stack),
            scene=shortened(files_of(stack)),
            facts=_facts(sweep, stack, options, samples_drawn, seconds),
            bands=band_labels(stack),
            rgb=stretched(scene.rgb, scene.seen),
            entries=_entries(sweep),
            suggested_k=sweep.suggestion.k,
            reason=_sentence(sweep),
            chosen_k=sweep.chosen_k,
            settings=_settings(stack, options),
            command=command_of("kmeans_sweep", options),
            warnings=warnings,
            attribution=attribution(stack),
            metres_across=grid.width * grid.pixel_size_m() if planar else None,
        ),
    )


def _sentence(sweep: Sweep) -> str:
    """Return the reason without the "k = 5: " in front, which the page shows large."""
    reason = sweep.suggestion.reason
    start = f"k = {sweep.suggestion.k}: "
    if reason.startswith(start):
        reason = reason[len(start) :]
    return reason[:1].upper() + reason[1:]


def _entries(sweep: Sweep) -> list[SweepEntry]:
    scene = sweep.scene
    entries = []
    for at, k in enumerate(sweep.ks):
        fit, counts = sweep.fits[at], scene.counts[at]
        areas = [None] * k if scene.areas_ha is None else scene.areas_ha[at].tolist()
        spectra = sweep.scaling.undo(fit.centres).tolist()
        classes = [
            ClassSummary(
                value=row.value,
                name=row.name,
                colour=row.colour,
                pixels=int(pixels),
                area_ha=area,
                share=float(pixels / scene.usable),
                # The centre of a class without pixels is the mean of nothing.
                spectrum=spectrum if pixels else [math.nan] * len(spectrum),
            )
            for row, pixels, area, spectrum in zip(sweep.classes[k], counts, areas, spectra)
        ]
        score = float(sweep.silhouettes[at])
        entries.append(
            SweepEntry(
                k=k,
                inertia=float(scene.inertias[at]),
                silhouette=score if math.isfinite(score) else None,
                smallest_share=float(sweep.shares[at]),
                iterations=fit.iterations,
                converged=fit.converged,
                map_preview=np.where(scene.seen, scene.labels[at], 0).astype(np.uint8, copy=False),
                classes=classes,
            )
        )
    return entries


def _facts(
    sweep: Sweep, stack: Stack, options: KMeansSweepOptions, samples_drawn: int, seconds: float
) -> list[tuple[str, str]]:
    grid, scene = stack.grid, sweep.scene
    area = None if scene.areas_ha is None else f"{count(float(scene.areas_ha[0].sum()), 1)} ha"
    return [
        *pixel_facts(grid, scene.left_out),
        *([("Usable area", area)] if area else []),
        *place_facts(grid),
        ("Drawn for the fit", f"{count(samples_drawn)} pixels"),
        ("Drawn for the silhouette", f"{count(min(samples_drawn, options.silhouette_pixels))} pixels"),
        time_fact(seconds, options),
    ]


def _settings(stack: Stack, options: KMeansSweepOptions) -> list[tuple[str, str]]:
    return [
        ("Bands, in this order", ", ".join(stack.names)),
        ("Numbers of classes", f"{options.k_min} to {options.k_max}"),
        ("Chosen k", str(options.chosen_k) if options.chosen_k else "the suggested one"),
        ("Scaling", _SCALINGS[options.scaling]),
        ("Fit pixels, at most", count(options.fit_pixels)),
        ("Starts per k", str(options.restarts)),
        ("Silhouette pixels, at most", count(options.silhouette_pixels)),
        ("Colours", _COLOURS[options.colours]),
        ("Seed", str(options.seed)),
        *reading_settings(stack, options),
    ]
