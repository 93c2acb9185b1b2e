"""The HTML report of a K-means sweep: what the job knows, in the words of the page."""

from __future__ import annotations

import json
import math
import os
import re
import shlex
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..options.kmeans_sweep import KMeansSweepOptions
from ..raster.bands import colour_roles, file_name
from ..raster.grid import crs_name
from ..raster.stack import Stack
from ..raster.windows import count_threads
from ..report.kmeans import ClassSummary, KMeansReport, SweepEntry, kmeans_report
from ..report.page import count, number, per_cent
from ..report.png import stretched

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
_SENSORS = {"sentinel2": "Sentinel-2", **{f"landsat{n}": f"Landsat {n}" for n in (4, 5, 7, 8, 9)}}
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_LONG = 12
_DATE = re.compile(r"(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)")


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
    files = list(dict.fromkeys(file_name(band.path) for band in stack.bands))
    planar = grid.crs is not None and not grid.crs.is_geographic
    kmeans_report(
        path,
        KMeansReport(
            title=_title(stack, files),
            scene=_shortened(files),
            facts=_facts(sweep, stack, options, samples_drawn, seconds),
            bands=_band_labels(stack),
            rgb=stretched(scene.rgb, scene.seen),
            entries=_entries(sweep),
            suggested_k=sweep.suggestion.k,
            reason=_sentence(sweep),
            chosen_k=sweep.chosen_k,
            settings=_settings(stack, options),
            command=options.command or _command(options),
            warnings=warnings,
            attribution=_attribution(stack, files),
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
    pixels = grid.width * grid.height
    left_out = [
        (f"Left out, {reason}", f"{count(lost)} ({per_cent(lost / pixels)})")
        for reason, lost in scene.left_out.items()
        if lost
    ]
    area = None if scene.areas_ha is None else f"{count(float(scene.areas_ha[0].sum()), 1)} ha"
    return [
        ("Pixels", f"{count(pixels)} ({count(grid.width)} columns × {count(grid.height)} rows)"),
        ("Usable in every band", f"{count(scene.usable)} ({per_cent(scene.usable / pixels)})"),
        *(left_out or [("Left out", "none")]),
        *([("Usable area", area)] if area else []),
        *([("Pixel size", grid.pixel_text().replace(" x ", " × "))] if grid.crs else []),
        ("Coordinate system", crs_name(grid.crs) if grid.crs else "unknown, so no areas are told"),
        ("Drawn for the fit", f"{count(samples_drawn)} pixels"),
        ("Drawn for the silhouette", f"{count(min(samples_drawn, options.silhouette_pixels))} pixels"),
        ("Time", f"{seconds:.1f} s with {_counted(count_threads(options.threads), 'thread')}"),
    ]


def _counted(how_many: int, what: str) -> str:
    return f"{how_many} {what}{'' if how_many == 1 else 's'}"


def _settings(stack: Stack, options: KMeansSweepOptions) -> list[tuple[str, str]]:
    rows = [
        ("Bands, in this order", ", ".join(stack.names)),
        ("Numbers of classes", f"{options.k_min} to {options.k_max}"),
        ("Chosen k", str(options.chosen_k) if options.chosen_k else "the suggested one"),
        ("Scaling", _SCALINGS[options.scaling]),
        ("Fit pixels, at most", count(options.fit_pixels)),
        ("Starts per k", str(options.restarts)),
        ("Silhouette pixels, at most", count(options.silhouette_pixels)),
        ("Colours", _COLOURS[options.colours]),
        ("Seed", str(options.seed)),
    ]
    if stack.is_scaled:
        rows.append(("Values", f"× {number(stack.scale, 6)}, {stack.offset:+g}".replace("-", "−")))
    if stack.needs_resampling:
        rows.append(("Resampling", f"{options.resampling.replace('_', ' ')}, to the grid “{options.grid}”"))
    if options.area:
        rows.append(("Area", file_name(options.area)))
    if options.mask:
        bits = f", bits {', '.join(map(str, options.mask_bits))}" if options.mask_bits else ""
        rows.append(("Mask", file_name(options.mask) + bits))
    return rows


def _command(options: KMeansSweepOptions) -> str:
    """Return the shell line that repeats a job started by hand: what differs from the defaults, as JSON."""
    record = {
        spec.name: getattr(options, spec.name)
        for spec in fields(options)
        if getattr(options, spec.name) != spec.default and spec.name != "command"
    }
    return f"echo {shlex.quote(json.dumps(record, ensure_ascii=False))} | python -m engine kmeans_sweep -"


def _band_labels(stack: Stack) -> list[str]:
    """Return the names of the bands, with what they show where that is known."""
    roles = {at: role for role, at in colour_roles(stack.bands).items()}
    return [f"{name}\n{_spoken(roles[at])}" if at in roles else name for at, name in enumerate(stack.names)]


def _spoken(role: str) -> str:
    words = re.sub(r"(?<=\D)(?=\d)", " ", role.replace("_", " ").replace("rededge", "red edge"))
    return re.sub(r"nir|swir", lambda found: found[0].upper(), words)


def _sensor(stack: Stack) -> str | None:
    sensors = {band.sensor for band in stack.bands}
    return sensors.pop() if len(sensors) == 1 else None


def _dates(files: list[str]) -> list[tuple[str, str, str]]:
    """Return the first date in each file name that has one, each date once."""
    found = [_DATE.search(name) for name in files]
    return list(dict.fromkeys((match[1], match[2], match[3]) for match in found if match))


def _title(stack: Stack, files: list[str]) -> str:
    """Return sensor and date where the file names tell, else what the file names begin with."""
    sensor, dates = _SENSORS.get(_sensor(stack) or ""), _dates(files)
    if sensor and len(dates) == 1:
        year, month, day = dates[0]
        return f"{sensor}, {int(day)} {_MONTHS[int(month) - 1]} {year}"
    if len(files) == 1:
        return Path(files[0]).stem
    return os.path.commonprefix(files).rstrip("_-. B") or f"{len(files)} rasters"


def _shortened(files: list[str]) -> list[str]:
    """Return the file names; a long beginning that all share is written once."""
    shared = len(os.path.commonprefix(files).rstrip("0123456789B"))
    return files if shared < _LONG else [files[0], *(f"…{name[shared:]}" for name in files[1:])]


def _attribution(stack: Stack, files: list[str]) -> str:
    """Return the source that the data's own terms want named."""
    sensor = _sensor(stack) or ""
    if sensor == "sentinel2":
        years = " ".join(sorted({year for year, _, _ in _dates(files)}))
        return f"Contains modified Copernicus Sentinel data{f' {years}' if years else ''}."
    return "Landsat images courtesy of the U.S. Geological Survey." if sensor in _SENSORS else ""
