"""The HTML report of class signatures: what the job knows, in the words of the page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from ..core.signatures import Signature
from ..options.class_signatures import ClassSignaturesOptions
from ..raster.bands import file_name
from ..raster.stack import Stack
from ..raster.writing import ClassTable
from ..report.page import Name
from ..report.signatures import BandStatistics, MeasuredClass, SignaturesReport, signatures_report
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


class MeasuredScene(NamedTuple):
    """What was measured: `measured` by (band, class value), the last band of `stack` holds the classes."""

    stack: Stack
    classes: ClassTable
    measured: Mapping[tuple[int, int], Signature]
    left_out: Mapping[str, int]
    warnings: Sequence[str]
    seconds: float


def write_signatures_report(path: str | Path, scene: MeasuredScene, options: ClassSignaturesOptions) -> None:
    """Write the report of measured classes."""
    bands = replace(scene.stack, sources=scene.stack.sources[:-1])
    # Said of the bands alone: the class map is never resampled.
    chosen = replace(options, grid_layer=options.classes)
    signatures_report(
        path,
        SignaturesReport(
            title=scene_title(bands),
            scene=[file_name(options.classes), *shortened(files_of(bands))],
            classes=_classes(scene),
            bands=band_labels(bands),
            percents=options.percentiles,
            facts=[
                *pixel_facts(bands.grid, scene.left_out),
                *place_facts(bands.grid),
                time_fact(scene.seconds, options),
            ],
            settings=[
                ("Class map", file_name(options.classes)),
                ("Bands, in this order", Name(", ".join(bands.names))),
                ("Percentiles", ", ".join(f"{percent:g}" for percent in options.percentiles) or "none"),
                *reading_settings(bands, chosen),
            ],
            command=command_of("class_signatures", options),
            warnings=scene.warnings,
            attribution=attribution(bands),
        ),
    )


def _classes(scene: MeasuredScene) -> list[MeasuredClass]:
    pixels = {row.value: scene.measured[0, row.value].count for row in scene.classes}
    total = sum(pixels.values())
    rows = []
    for row in scene.classes:
        found = [scene.measured[band, row.value] for band in range(len(scene.stack.bands) - 1)]
        statistics = [
            BandStatistics(each.low, each.high, each.mean, each.std, each.percentiles, each.unique) for each in found
        ]
        share = pixels[row.value] / total if total else 0.0
        rows.append(MeasuredClass(row.value, row.name, row.colour, pixels[row.value], share, statistics))
    return rows
