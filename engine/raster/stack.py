"""Bands of many files as one stack on one grid."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from ..errors import GridMismatchError, InputError
from ..executor import check_scheduler
from ..options.base import StackOptions
from ..progress import Progress
from .bands import natural_key, unique_names
from .grid import Grid, crs_name
from .reader import MASKED, NODATA, NOT_FINITE, OUTSIDE, REASONS, Block, StackReader, left_out_text
from .sources import Band, Source, inspect
from .targets import choose_grid
from .vectors import Area, read_area
from .windows import TILE

__all__ = [
    "MASKED",
    "NODATA",
    "NOT_FINITE",
    "OUTSIDE",
    "REASONS",
    "Band",
    "Block",
    "Stack",
    "StackReader",
    "build_stack",
    "common_dtype",
    "left_out_text",
]


@dataclass(frozen=True, eq=False)
class Stack:
    """Bands on one grid, all read as `dtype`; holds no open file, so it can be sent to another process.

    `raw_dtype` holds the values of every file exactly; `dtype` differs from it when values are scaled or another type
    was asked for.
    """

    sources: tuple[Source, ...]
    grid: Grid
    dtype: np.dtype
    raw_dtype: np.dtype
    resampling: str = "nearest"
    scale: float = 1.0
    offset: float = 0.0
    area: Area | None = None
    mask: Source | None = None
    mask_bits: tuple[int, ...] = ()

    @cached_property
    def bands(self) -> tuple[Band, ...]:
        """The bands in the order they are read."""
        return tuple(band for source in self.sources for band in source.bands)

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the bands."""
        return tuple(band.name for band in self.bands)

    @cached_property
    def offsets(self) -> tuple[tuple[int, int] | None, ...]:
        """Where the grid starts in each source (column, row); None for sources that are resampled."""
        return tuple(self.grid.offset_in(source.grid) for source in self.sources)

    @property
    def files(self) -> tuple[str, ...]:
        """All that is read from."""
        return tuple(source.path for source in (*self.sources, *([self.mask] if self.mask else [])))

    @property
    def needs_resampling(self) -> bool:
        """Whether any band's pixels are not those of the grid."""
        return None in self.offsets

    @property
    def covers_grid(self) -> bool:
        """Whether every file reaches over the whole grid without being resampled."""
        return all(
            offset is not None
            and min(offset) >= 0
            and offset[0] + self.grid.width <= source.grid.width
            and offset[1] + self.grid.height <= source.grid.height
            for source, offset in zip(self.sources, self.offsets)
        )

    @property
    def is_scaled(self) -> bool:
        """Whether values are multiplied or shifted."""
        return (self.scale, self.offset) != (1.0, 0.0)

    @property
    def nodata_out(self) -> float | None:
        """The value that stands for "no value" when all bands are written with `dtype`; None when nothing is left out.

        The nodata value that all bands share; else NaN, the highest of an unsigned or the lowest of a signed type.
        """
        values = {band.nodata for band in self.bands}
        value = values.pop() if len(values) == 1 else None
        whole = self.dtype.kind in "iu"
        if value is not None and not self.is_scaled and (not whole or _fits(value, self.dtype)):
            with np.errstate(over="ignore"):
                return float(self.dtype.type(value))
        nodata = any(band.nodata is not None for band in self.bands)
        complete = self.covers_grid and not nodata and not self.area and not self.mask
        if whole and complete and not any(source.has_mask for source in self.sources):
            return None
        if not whole:
            return float("nan")
        limits = np.iinfo(self.dtype)
        return float(limits.max if self.dtype.kind == "u" else limits.min)

    @property
    def block_shape(self) -> tuple[int, int]:
        """Rows and columns that are decoded at once: the largest block of the files, or piece of a resampled one."""
        shapes = [
            (TILE, TILE) if offset is None else source.block_shape for source, offset in zip(self.sources, self.offsets)
        ]
        rows, columns = (max(sizes) for sizes in zip(*shapes))
        return min(rows, self.grid.height), min(columns, self.grid.width)

    @property
    def bytes_per_pixel(self) -> int:
        """Memory that reading a window takes for each of its pixels."""
        raw = 0 if self.raw_dtype == self.dtype else self.raw_dtype.itemsize
        warp = 9 if self.needs_resampling else 0
        return len(self.bands) * (self.dtype.itemsize + raw) + warp + 4

    def select(self, names: Sequence[str]) -> Stack:
        """Return the stack with these bands only, in the order they are read; what other bands lack does not count."""
        sources = [
            replace(source, bands=tuple(band for band in source.bands if band.name in names)) for source in self.sources
        ]
        return replace(self, sources=tuple(source for source in sources if source.bands))

    def open(self) -> StackReader:
        """Open the files to read; one reader for each thread."""
        return StackReader(self)


def _fits(value: float, dtype: np.dtype) -> bool:
    limits = np.iinfo(dtype)
    return float(value).is_integer() and limits.min <= value <= limits.max


def common_dtype(dtypes: Sequence[str]) -> np.dtype:
    """Return the smallest type that holds the values of all types and that GeoTIFF knows."""
    dtype = np.result_type(*dtypes)
    if dtype.kind in "iu" and dtype.itemsize == 8:
        return np.dtype("float64")
    return np.dtype("float32") if dtype == np.float16 else dtype


def build_stack(options: StackOptions, progress: Progress, order: str = "name", dtype: str | None = None) -> Stack:
    """Look at the inputs, choose the grid and order the bands; refuse in a sentence what cannot be stacked.

    Parameters
    ----------
    order
        ``name`` sorts files by the names of their bands (B2 before B10; bands of one file stay as they are), ``given``
        keeps the order of the inputs.
    dtype
        Type to read all bands as, instead of their common one.
    """
    check_scheduler(options.scheduler)
    paths = list(dict.fromkeys(options.inputs))
    if len(paths) < len(options.inputs):
        progress.warning(f"Inputs given more than once, used once: {len(options.inputs) - len(paths)}.")
    sources = named([inspected(path, progress) for path in paths])
    grid = choose_grid(options, sources)
    if order == "name":
        sources.sort(key=lambda source: natural_key(source.bands[0].name))
    raw_dtype = common_dtype([band.dtype for source in sources for band in source.bands])
    scaled = (options.scale, options.offset) != (1.0, 0.0)
    area = None
    if options.area:
        grid, area = _cut_to_area(grid, options.area)
    stack = Stack(
        sources=tuple(sources),
        grid=grid,
        dtype=np.dtype(dtype or ("float32" if scaled else raw_dtype)),
        raw_dtype=raw_dtype,
        resampling=options.resampling,
        scale=float(options.scale),
        offset=float(options.offset),
        area=area,
        mask=_mask_source(options.mask, options, grid, progress) if options.mask else None,
        mask_bits=tuple(options.mask_bits),
    )
    _tell(stack, progress)
    return stack


def inspected(path: str, progress: Progress) -> Source:
    progress.check()
    source = inspect(path)
    if source.is_scaled:
        progress.info(f"{source.label} states a scale and offset of its own; its raw numbers are used.")
    return source


def named(sources: list[Source]) -> list[Source]:
    """Give bands names that no other band has, and files labels that no other file has."""
    labels = Counter(source.label for source in sources)
    bands = [band for source in sources for band in source.bands]
    names = iter(unique_names([band.name for band in bands], [band.path for band in bands]))
    return [
        replace(
            source,
            label=source.path if labels[source.label] > 1 else source.label,
            bands=tuple(replace(band, name=next(names)) for band in source.bands),
        )
        for source in sources
    ]


def _cut_to_area(grid: Grid, path: str) -> tuple[Grid, Area]:
    geometries, crs = read_area(path)
    if grid.crs is None:
        raise InputError("The rasters have no CRS, so the area cannot be placed on them. Give them their CRS first.")
    area = Area.on(grid, geometries, crs)
    left, top, right, bottom = area.span
    left, top, right, bottom = max(left, 0), max(top, 0), min(right, grid.width), min(bottom, grid.height)
    if right <= left or bottom <= top:
        raise InputError(f"The area {path} lies beside the rasters. Choose an area on them.")
    return grid.part(left, top, right - left, bottom - top), area.moved(left, top)


def _mask_source(path: str, options: StackOptions, grid: Grid, progress: Progress) -> Source:
    mask = inspect(path)
    if len(mask.bands) > 1:
        raise InputError(f"The mask {mask.label} has {len(mask.bands)} bands; expected one.")
    if (mask.grid.crs is None) != (grid.crs is None):
        raise GridMismatchError(f"Either the mask {mask.label} or the rasters have no CRS. Give them their CRS first.")
    if options.mask_bits and not mask.bands[0].dtype.startswith(("int", "uint")):
        raise InputError(f"The mask {mask.label} holds {mask.bands[0].dtype} values, which have no bits to look at.")
    left, top, right, bottom = grid.span(mask.grid)
    if left >= grid.width or top >= grid.height or right <= 0 or bottom <= 0:
        raise GridMismatchError(f"The mask {mask.label} does not overlap the rasters. Choose their own mask, or none.")
    if left > 0.5 or top > 0.5 or right < grid.width - 0.5 or bottom < grid.height - 0.5:
        progress.warning(f"The mask {mask.label} does not cover all rasters; pixels beyond it count as masked.")
    # Every value counts, also the one the file calls nodata.
    return replace(mask, bands=(replace(mask.bands[0], nodata=None),), has_mask=False)


def _tell(stack: Stack, progress: Progress) -> None:
    """Put the order of the bands and what is resampled on record."""
    place = 0
    for source in stack.sources:
        for band in source.bands:
            place += 1
            number = f", band {band.index}" if len(source.bands) > 1 else ""
            progress.info(f"Band {place}: {band.name} ({source.label}{number})")
    resampled: dict[str, list[str]] = {}
    for source, offset in zip(stack.sources, stack.offsets):
        if offset is None:
            resampled.setdefault(source.grid.pixel_text(), []).extend(band.name for band in source.bands)
    for size, names in resampled.items():
        progress.info(
            f"Resampled ({stack.resampling}) from {size} to {stack.grid.pixel_text()} pixels: {', '.join(names)}"
        )
    grid = stack.grid
    progress.info(f"Grid: {grid.width} x {grid.height} pixels in {crs_name(grid.crs)}, read as {stack.dtype}.")
