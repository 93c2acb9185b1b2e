"""The HTML report of a clustering: what the job knows, in the words of the page."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..options.kmeans_sweep import ClusteringOptions
from ..report.page import Name, count, number, per_cent
from ..report.png import stretched
from ..report.sweep import ClassSummary, SweepEntry, SweepReport, sweep_report
from .report_words import (
    attribution,
    band_labels,
    command_of,
    files_of,
    metres_across,
    pixel_facts,
    place_facts,
    reading_settings,
    scene_title,
    shortened,
    time_fact,
)

if TYPE_CHECKING:
    from .sweep import Sweep

_SCALINGS = {
    "none": "none, values as they are",
    "stack_standard": "one mean and standard deviation for all bands",
    "band_standard": "each band to mean 0 and standard deviation 1",
    "band_0_255": "each band's lowest and highest value to 0 and 255",
    "band_percentiles": "each band's 2nd and 98th percentile to 0 and 1",
}
_COLOURS = {"palette": "palette, kept by a class from k to k", "centroid": "that of the class mean in the picture"}


_HEADS = {"smallest_share": "Smallest class", "normalised_cut": "Normalised cut"}


def write_sweep_report(path: str | Path, sweep: Sweep, options: ClusteringOptions, seconds: float) -> None:
    """Write the report of a finished sweep, which took so many seconds."""
    stack, scene, verdict = sweep.stack, sweep.maps.scene, sweep.verdict
    sweep_report(
        path,
        SweepReport(
            kind=sweep.method.title,
            title=scene_title(stack),
            scene=shortened(files_of(stack)),
            facts=_facts(sweep, options, seconds),
            bands=band_labels(stack),
            rgb=stretched(scene.rgb, scene.seen),
            entries=_entries(sweep),
            curves=verdict.curves,
            heads=[_HEADS.get(name, name.capitalize()) for name, _ in verdict.metrics.fields[1:]],
            note=verdict.note,
            suggested_k=verdict.suggestion.k,
            reason=verdict.suggestion.reason,
            chosen_k=sweep.chosen_k,
            settings=_settings(sweep, options),
            command=command_of(sweep.method.job, options),
            warnings=sweep.warnings,
            attribution=attribution(stack),
            metres_across=metres_across(stack.grid),
        ),
    )


def _entries(sweep: Sweep) -> list[SweepEntry]:
    scene = sweep.maps.scene
    entries = []
    for at, k in enumerate(sweep.ks):
        counts = scene.counts[at]
        areas = [None] * k if scene.areas_ha is None else scene.areas_ha[at].tolist()
        classes = [
            ClassSummary(
                value=row.value,
                name=row.name,
                colour=row.colour,
                pixels=int(pixels),
                area_ha=area,
                share=float(pixels / scene.usable),
                # The spectrum of a class without pixels is the mean of nothing.
                spectrum=spectrum if pixels else [math.nan] * len(spectrum),
            )
            for row, pixels, area, spectrum in zip(
                sweep.maps.classes[k], counts, areas, sweep.fitted.spectra[at].tolist()
            )
        ]
        preview = np.where(scene.seen, scene.labels[at], 0).astype(np.uint8, copy=False)
        fields, row = sweep.verdict.metrics.fields[1:], sweep.verdict.metrics.rows[at][1:]
        entries.append(SweepEntry(k, preview, classes, [_cell(*field, value) for field, value in zip(fields, row)]))
    return entries


def _cell(name: str, kind: str, value: Any) -> str:
    """Return a metric as a person reads it."""
    if kind == "bool":
        return "yes" if value else "no"
    if name.endswith("_share"):
        return per_cent(value)
    return number(value, 5 if name == "inertia" else 3) if kind == "float" else str(value)


def _facts(sweep: Sweep, options: ClusteringOptions, seconds: float) -> list[tuple[str, str]]:
    grid, scene = sweep.stack.grid, sweep.maps.scene
    drawn = sweep.fitted.samples.shape[1]
    area = None if scene.areas_ha is None else f"{count(float(scene.areas_ha[0].sum()), 1)} ha"
    return [
        *pixel_facts(grid, scene.left_out),
        *([("Usable area", area)] if area else []),
        *place_facts(grid),
        ("Drawn for the fit", f"{count(drawn)} pixels"),
        ("Drawn for the silhouette", f"{count(min(drawn, options.silhouette_pixels))} pixels"),
        time_fact(seconds, options),
    ]


def _settings(sweep: Sweep, options: ClusteringOptions) -> list[tuple[str, str]]:
    return [
        ("Bands, in this order", Name(", ".join(sweep.stack.names))),
        *sweep.verdict.settings,
        ("Scaling", _SCALINGS[options.scaling]),
        ("Fit pixels, at most", count(options.fit_pixels)),
        ("Silhouette pixels, at most", count(options.silhouette_pixels)),
        ("Colours", _COLOURS[options.colours]),
        ("Seed", str(options.seed)),
        *reading_settings(sweep.stack, options),
    ]
