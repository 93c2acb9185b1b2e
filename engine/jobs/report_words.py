"""What reports say about a scene, its files and the run, in words."""

from __future__ import annotations

import json
import math
import os
import re
import shlex
from collections.abc import Mapping, Sequence
from dataclasses import fields
from pathlib import Path

from ..options.base import RunOptions, StackOptions
from ..raster.bands import colour_roles, file_name
from ..raster.grid import Grid, crs_name, place
from ..raster.stack import Stack
from ..raster.windows import count_threads
from ..report.page import Name, count, number, per_cent

Pairs = list[tuple[str, str]]

_SENSORS = {"sentinel2": "Sentinel-2", **{f"landsat{n}": f"Landsat {n}" for n in (4, 5, 7, 8, 9)}}
_LONG = 12
_DATE = re.compile(r"(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)")


def files_of(stack: Stack) -> list[str]:
    """Return the names of the files of a stack, in the order of their bands."""
    return list(dict.fromkeys(file_name(band.path) for band in stack.bands))


def scene_title(stack: Stack) -> str:
    """Return sensor and date where the file names tell, else what the file names begin with."""
    files = files_of(stack)
    sensor, dates = _SENSORS.get(_sensor(stack) or ""), _dates(files)
    if sensor and len(dates) == 1:
        return f"{sensor}, {'-'.join(dates[0])}"
    if len(files) == 1:
        return Name(Path(files[0]).stem)
    return os.path.commonprefix(files).rstrip("_-. B") or f"{len(files)} rasters"


def shortened(files: Sequence[str]) -> list[str]:
    """Return the file names; a long beginning that all share is written once."""
    shared = len(os.path.commonprefix(list(files)).rstrip("0123456789B"))
    return list(files) if shared < _LONG else [files[0], *(f"…{name[shared:]}" for name in files[1:])]


def attribution(stack: Stack) -> str:
    """Return the source that the data's own terms want named."""
    sensor = _sensor(stack) or ""
    if sensor == "sentinel2":
        years = " ".join(sorted({year for year, _, _ in _dates(files_of(stack))}))
        return f"Contains modified Copernicus Sentinel data{f' {years}' if years else ''}."
    return "Landsat images courtesy of the U.S. Geological Survey." if sensor in _SENSORS else ""


def band_labels(stack: Stack) -> list[str]:
    """Return the names of the bands, with what they show where that is known."""
    roles = {at: role for role, at in colour_roles(stack.bands).items()}
    return [f"{name}\n{_spoken(roles[at])}" if at in roles else name for at, name in enumerate(stack.names)]


def pixel_facts(grid: Grid, left_out: Mapping[str, int], used: str = "Usable in every band") -> Pairs:
    """Return how many pixels there are, how many are used, and why the others are not."""
    pixels = grid.width * grid.height
    usable = pixels - sum(left_out.values())
    lost = [
        (f"Left out, {reason}", f"{count(without)} ({per_cent(without / pixels)})")
        for reason, without in left_out.items()
        if without
    ]
    return [
        ("Pixels", f"{count(pixels)} ({count(grid.width)} columns × {count(grid.height)} rows)"),
        (used, f"{count(usable)} ({per_cent(usable / pixels)})"),
        *(lost or [("Left out", "none")]),
    ]


def place_facts(grid: Grid) -> Pairs:
    """Return pixel size and CRS."""
    return [
        *([("Pixel size", grid.pixel_text().replace(" x ", " × "))] if grid.crs else []),
        ("Coordinate system", crs_name(grid.crs) if grid.crs else "unknown, so no areas are told"),
    ]


def metres_across(grid: Grid) -> float | None:
    """Return the width of a grid on the ground, along its middle row; None without a CRS."""
    if grid.crs is None:
        return None
    width, height = grid.resolution
    if grid.crs.is_geographic:
        width *= math.cos(math.radians(place(grid.transform, grid.width / 2, grid.height / 2)[1]))
    return grid.width * grid.pixel_size_m() * math.sqrt(width / height)


def time_fact(seconds: float, options: RunOptions) -> tuple[str, str]:
    """Return how long a run took."""
    threads = count_threads(options.threads)
    return "Time", f"{seconds:.1f} s with {threads} thread{'' if threads == 1 else 's'}"


def reading_settings(stack: Stack, options: StackOptions) -> Pairs:
    """Return how the rasters were read, as far as it differs from reading them as they are."""
    rows = []
    if (options.scale, options.offset) != (1, 0):
        rows.append(("Values", f"× {number(options.scale, 6)}, {options.offset:+g}".replace("-", "−")))
    if stack.needs_resampling:
        grid = f"that of {file_name(options.grid_layer)}" if options.grid_layer else f"“{options.grid}”"
        rows.append(("Resampling", f"{options.resampling.replace('_', ' ')}, to the grid {grid}"))
    if options.area:
        rows.append(("Area", file_name(options.area)))
    if options.mask:
        bits = f", bits {', '.join(map(str, options.mask_bits))}" if options.mask_bits else ""
        rows.append(("Mask", file_name(options.mask) + bits))
    return rows


def command_of(job: str, options: RunOptions) -> str:
    """Return the line that repeats a run; of one started by hand, what differs from the defaults as JSON."""
    if options.command:
        return options.command
    record = {
        spec.name: getattr(options, spec.name)
        for spec in fields(options)
        if getattr(options, spec.name) != spec.default and spec.name != "command"
    }
    return f"echo {shlex.quote(json.dumps(record, ensure_ascii=False))} | python -m engine {job} -"


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
