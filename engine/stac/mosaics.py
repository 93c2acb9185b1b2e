"""From fetched parts to rasters: the target grid, and the bands of many items as one raster."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, NamedTuple

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.warp import calculate_default_transform
from rasterio.windows import Window

from ..errors import InputError
from ..options.fetch_stac import FetchStacOptions
from ..progress import Progress
from ..raster.grid import TOLERANCE_PX, Grid, crs_name, place, same_crs
from ..raster.sources import SENSOR_TAG, Source, inspect
from ..raster.stack import Stack, StackReader, common_dtype
from ..raster.vectors import Area
from ..raster.windows import plan_windows, run_windows, threads_that_fit, tile_size
from ..raster.writing import build_overviews, create, raster_profile
from .compositing import clear, first_present, median_present
from .fetching import Part
from .items import Item

_MOST_PIXELS = 4 * 10**9
_MOST_FILES = 400  # systems allow 1024 at once
_WORK_BYTES = 13  # for each pixel of each item: what is present, and values to sort


class ItemParts(NamedTuple):
    """What was fetched of an item: a part for each band, and its mask with its kind; None for no mask."""

    item: Item
    bands: tuple[Part, ...]
    mask: tuple[Part, str] | None


def target_crs(items: Sequence[Item], options: FetchStacOptions) -> CRS | None:
    """Return the CRS asked for, else that of most items; None where they tell none."""
    told = Counter(item.crs for item in items if item.crs)
    wanted = options.target_crs or (told.most_common(1)[0][0] if told else None)
    try:
        return CRS.from_user_input(wanted) if wanted else None
    except CRSError:
        raise InputError(f"The CRS {wanted!r} is not known. Choose a target CRS such as EPSG:32630.") from None


def target_grid(
    crs: CRS | None, finest: Grid, geometries: list[dict[str, Any]], area_crs: CRS, centre: Any, resolution: float
) -> tuple[Grid, Area]:
    """Return the pixels that hold the area, on the lattice of the finest band where CRS and resolution allow.

    Parameters
    ----------
    crs
        None for that of the finest band, or the UTM zone of `centre`, a shapely point in degrees, where that is in
        degrees.
    resolution
        In units of `crs`; 0 for that of the finest band.
    """
    if crs is None:
        crs = _utm(centre) if finest.crs is None or finest.crs.is_geographic else finest.crs
    lattice = _lattice(crs, finest, resolution)
    area = Area.on(lattice, geometries, area_crs)
    left, top, right, bottom = area.span
    right, bottom = max(right, left + 1), max(bottom, top + 1)
    grid = lattice.part(left, top, right - left, bottom - top)
    if grid.width * grid.height > _MOST_PIXELS:
        raise InputError(
            f"The raster would have {grid.width:,} x {grid.height:,} pixels of {grid.pixel_text()}. Choose a smaller "
            f"area, or larger pixels: the resolution is in units of {crs_name(crs)} ({grid.unit})."
        )
    return grid, area.moved(left, top)


def _lattice(crs: CRS, finest: Grid, resolution: float) -> Grid:
    size = finest.resolution[0]
    if same_crs(crs, finest.crs):
        if not resolution or abs(resolution / size - 1) < TOLERANCE_PX / max(finest.shape):
            return finest
        x, y = place(finest.transform, 0, 0)
    else:
        x, y = 0.0, 0.0
        if crs.is_geographic or finest.crs is None or finest.crs.is_geographic:
            size = calculate_default_transform(finest.crs, crs, finest.width, finest.height, *finest.bounds)[0].a
    size = resolution or size
    return Grid(crs, Affine(size, 0, x, 0, -size, y), 1, 1)


def _utm(centre: Any) -> CRS:
    zone = min(int((centre.x + 180) % 360 // 6) + 1, 60)
    return CRS.from_epsg((32600 if centre.y >= 0 else 32700) + zone)


def write_raster(
    path: str | os.PathLike[str],
    groups: Sequence[Sequence[ItemParts]],
    tags: dict[str, str],
    options: FetchStacOptions,
    progress: Progress,
    message: str,
) -> np.ndarray:
    """Write the bands of items as one raster; return the share of pixels that have a value in each, (n_bands,).

    In a group the first item that has a value gives it; of several groups it is the median.
    """
    members = [member for group in groups for member in group]
    parts = [[_source(member.bands[at]) for member in members] for at in range(len(members[0].bands))]
    masks = [_source(member.mask[0]) for member in members if member.mask]
    flat = [source for sources in parts for source in sources]
    dtype = common_dtype([source.bands[0].dtype for source in flat])
    fill = _fill(Stack(tuple(flat), flat[0].grid, dtype, dtype), bool(masks))
    scaled = options.scale_values
    profile = raster_profile(flat[0].grid, "float32" if scaled else dtype, len(parts), np.nan if scaled else fill)
    read_as = common_dtype([dtype.name, *(source.bands[0].dtype for source in masks)])
    side = tile_size((len(members) + len(masks)) * read_as.itemsize)
    profile.update(interleave="band", blockxsize=side, blockysize=side)
    counts = np.zeros(len(parts), np.int64)
    with create(path, profile) as dataset:
        dataset.update_tags(**tags)
        for at, sources in enumerate(parts):
            first = members[0].bands[at]
            dataset.set_band_description(at + 1, first.band.name)
            if first.item.sensor:
                dataset.update_tags(at + 1, **{SENSOR_TAG: first.item.sensor})
            stack = Stack((*sources, *masks), flat[0].grid, read_as, read_as)
            work = _Band(groups, at, fill, dtype)
            part = progress.part(at / len(parts), (at + 1) / len(parts))
            windows = plan_windows(stack, options.memory_mb, options.threads, _WORK_BYTES * len(sources))
            threads = threads_that_fit(stack, windows, options.memory_mb, options.threads, _WORK_BYTES * len(sources))
            threads = max(min(threads, _MOST_FILES // len(stack.sources)), 1)
            worker = work.scaled if scaled else work.plain
            for (values, count), window in zip(run_windows(stack, windows, worker, threads, part, message), windows):
                dataset.write(values, at + 1, window=window)
                counts[at] += count
    build_overviews(path, "average")
    return counts / (flat[0].grid.width * flat[0].grid.height)


def _source(part: Part) -> Source:
    """Return a part as a source whose name no other has."""
    source = inspect(os.fspath(part.path))
    band = replace(source.bands[0], name=f"{part.item.id} {part.band.key} {part.band.number}")
    return replace(source, label=part.label, bands=(band,))


def _fill(stack: Stack, is_masked: bool) -> float | None:
    """Return what stands for "no value" in a raster of these bands; None where every pixel has one."""
    if stack.nodata_out is not None or not is_masked:
        return stack.nodata_out
    limits = np.iinfo(stack.dtype)
    return float(limits.max if limits.min == 0 else limits.min)


class _Band:
    """Makes the windows of one band out of those of all items."""

    def __init__(self, groups: Sequence[Sequence[ItemParts]], at: int, fill: float | None, dtype: np.dtype) -> None:
        members = [member for group in groups for member in group]
        self._sizes = [len(group) for group in groups]
        self._masks = [member.mask[1] if member.mask else None for member in members]
        self._bands = [member.bands[at].band for member in members]
        self._fill, self._dtype = fill, dtype

    def plain(self, reader: StackReader, window: Window) -> tuple[np.ndarray, int]:
        """Return the values of a window, (rows, cols), and how many of them there are."""
        values, there = self._composed(*self._read(reader, window))
        if self._fill is not None:
            values[~there] = self._fill
        return values, int(there.sum())

    def scaled(self, reader: StackReader, window: Window) -> tuple[np.ndarray, int]:
        """Return the values of a window with the scale and offset of each item, float32, NaN for none."""
        raw, present = self._read(reader, window)
        values = raw.astype(np.float64)
        for value, band in zip(values, self._bands):
            value *= 1.0 if band.scale is None else band.scale
            value += band.offset or 0.0
        found, there = self._composed(values, present)
        return np.where(there, found, np.nan).astype(np.float32), int(there.sum())

    def _read(self, reader: StackReader, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Return the values of all items, and where they count, (n_items, rows, cols)."""
        cube = reader.read_filled(window, self._fill)[0].cube
        count = len(self._bands)
        values = cube[:count].astype(self._dtype, copy=False)
        if self._fill is None:
            present = np.ones(values.shape, bool)
        else:
            present = ~np.isnan(values) if self._fill != self._fill else values != self._fill
        masks = iter(cube[count:])
        for at, kind in enumerate(self._masks):
            if kind:
                present[at] &= clear(next(masks), kind)
        return values, present

    def _composed(self, values: np.ndarray, present: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        firsts = []
        start = 0
        for size in self._sizes:
            firsts.append(first_present(values[start : start + size], present[start : start + size]))
            start += size
        if len(firsts) == 1:
            return firsts[0]
        return median_present(np.stack([value for value, _ in firsts]), np.stack([has for _, has in firsts]))
