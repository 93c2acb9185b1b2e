"""One raster file as a source of bands: what it holds, and reading it where its pixels are those of the stack."""

from __future__ import annotations

import os
import warnings
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import rasterio
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.errors import NotGeoreferencedWarning
from rasterio.windows import Window

from ..errors import InputError
from . import RASTER_ERRORS
from .bands import band_name, file_name, sensor
from .grid import Grid, crs_name

SENSOR_TAG = "LANDCLASS_SENSOR"

GDAL_TYPES = {
    **{"uint8": "Byte", "uint16": "UInt16", "int16": "Int16", "uint32": "UInt32", "int32": "Int32"},
    **{"uint64": "UInt64", "int64": "Int64", "float32": "Float32", "float64": "Float64"},
}
"""What VRT files call the types that all programs know."""

# A raster without a place on Earth is met with a sentence where that matters.
warnings.filterwarnings("ignore", category=NotGeoreferencedWarning)


@dataclass(frozen=True)
class Band:
    """One band of a file; `index` counts from 1, `nodata` is None unless pixels of `dtype` can have it."""

    path: str
    index: int
    name: str
    dtype: str
    nodata: float | None
    sensor: str | None


@dataclass(frozen=True)
class Source:
    """What is known of a raster file without reading pixels.

    `has_mask` tells that a mask or alpha band, not a value, marks the unusable pixels; `is_scaled` that the file states
    a scale or offset of its own. `resampling` is how its pixels are brought to others; None: as the stack says.
    """

    path: str
    label: str
    grid: Grid
    block_shape: tuple[int, int]
    bands: tuple[Band, ...]
    has_mask: bool
    is_scaled: bool
    resampling: str | None = None


def open_raster(path: str) -> Any:
    """Open a raster to read; `InputError` says why it cannot be."""
    try:
        return rasterio.open(path, sharing=False)
    except RASTER_ERRORS as error:
        if (
            "://" not in path
            and not path.startswith(("/vsi", "<"))
            and ":" not in path[2:]
            and not os.path.exists(path)
        ):
            raise InputError(f"The raster {path} does not exist. Was it moved or renamed?") from None
        reason = str(error).replace("\n", " ").rstrip(".")
        raise InputError(f"{path} cannot be read as a raster: {reason}.") from None


def inspect(path: str) -> Source:
    """Return what a raster file holds; refuse what cannot be stacked."""
    with open_raster(path) as dataset:
        name = file_name(path)
        if dataset.count == 0:
            hint = f" Choose one of its {len(dataset.subdatasets)} subdatasets." if dataset.subdatasets else ""
            raise InputError(f"{name} holds no bands itself.{hint}")
        if dataset.gcps[0] and dataset.transform.is_identity:
            raise InputError(
                f"{name} is placed by ground control points only. Warp it first (Raster > Projections > Warp)."
            )
        if dataset.transform.is_degenerate:
            raise InputError(f"{name} has pixels of size 0; its georeference is broken.")
        grid = Grid.of(dataset)
        if grid.is_beyond_pole():
            raise InputError(
                f"{name} is in {crs_name(grid.crs)}, degrees, but reaches beyond a pole. Give it the CRS that its "
                "coordinates are in (Raster > Projections > Assign Projection)."
            )
        indexes = [at for at in dataset.indexes if dataset.colorinterp[at - 1] != ColorInterp.alpha] or [1]
        for at in indexes:
            if np.dtype(_numpy_name(dataset.dtypes[at - 1])).kind == "c":
                raise InputError(f"Band {at} of {name} holds complex numbers, which have no order. Leave it out.")
        bands = tuple(_band(dataset, path, at, len(indexes)) for at in indexes)
        return Source(
            path,
            name,
            grid,
            dataset.block_shapes[0],
            bands,
            any(_has_mask(flags) for flags in dataset.mask_flag_enums),
            any(dataset.scales[at - 1] != 1 or dataset.offsets[at - 1] != 0 for at in indexes),
        )


def source_of(path: str, bands: Sequence[int | str] = (), resampling: str | None = None) -> Source:
    """Return a raster with some of its bands, in the order given, by number (from 1) or name; none: all of them.

    Parameters
    ----------
    path
        Anything that GDAL opens: a file, a VRT, /vsicurl/https://...
    resampling
        For where its pixels are not those wanted, such as ``nearest`` for classes or ``cubic`` for pictures.

    Raises
    ------
    InputError
        When it cannot be read, or has no such band.
    """
    source = inspect(path)
    known: dict[int | str, Band] = {band.index: band for band in source.bands}
    known.update({band.name: band for band in source.bands})
    missing = [str(band) for band in bands if band not in known]
    if missing:
        names = ", ".join(f"{band.index} {band.name}" for band in source.bands)
        raise InputError(f"{source.label} has no band {', '.join(missing)}; it has {names}.")
    chosen = tuple(known[band] for band in bands) or source.bands
    return replace(source, bands=chosen, resampling=resampling)


def _has_mask(flags: Sequence[MaskFlags]) -> bool:
    return MaskFlags.nodata not in flags and MaskFlags.all_valid not in flags


def _numpy_name(dtype: str) -> str:
    return "complex64" if dtype == "complex_int16" else dtype


def _band(dataset: Any, path: str, index: int, count: int) -> Band:
    dtype = dataset.dtypes[index - 1]
    return Band(
        path,
        index,
        band_name(path, index, dataset.descriptions[index - 1], count),
        dtype,
        _possible(dataset.nodatavals[index - 1], dtype),
        dataset.tags(index).get(SENSOR_TAG) or sensor(path),
    )


def _possible(nodata: float | None, dtype: str) -> float | None:
    """Return the nodata value as pixels of `dtype` hold it; None when they cannot (-9999 in uint8)."""
    kind = np.dtype(dtype)
    if nodata is None:
        return None
    if kind.kind == "f":
        with np.errstate(over="ignore"):
            return float(kind.type(nodata))
    limits = np.iinfo(kind)
    return float(nodata) if limits.min <= nodata <= limits.max and float(nodata).is_integer() else None


class PlainReader:
    """Reads a file whose pixels are those of the target grid, which starts at `offset` (column, row) of the file."""

    def __init__(self, source: Source, offset: tuple[int, int]) -> None:
        self._dataset = open_raster(source.path)
        self._offset = offset
        self._has_mask = source.has_mask
        self._size = source.grid.width, source.grid.height

    def read(self, indexes: list[int], window: Window, out: np.ndarray) -> np.ndarray | None:
        """Fill `out` (bands, rows, cols); return where it has no value: (bands or 1, rows, cols), None for nowhere."""
        left, top = int(window.col_off) + self._offset[0], int(window.row_off) + self._offset[1]
        rows, columns = out.shape[1:]
        inner_left, inner_top = max(left, 0), max(top, 0)
        inner_right, inner_bottom = min(left + columns, self._size[0]), min(top + rows, self._size[1])
        if inner_right <= inner_left or inner_bottom <= inner_top:
            out[:] = 0
            return np.ones((1, rows, columns), bool)
        inner = Window(inner_left, inner_top, inner_right - inner_left, inner_bottom - inner_top)
        if (inner.width, inner.height) == (columns, rows):
            self._dataset.read(indexes, window=inner, out=out)
            return self._dataset.read_masks(indexes, window=inner) == 0 if self._has_mask else None
        place = (
            slice(None),
            slice(inner_top - top, inner_bottom - top),
            slice(inner_left - left, inner_right - left),
        )
        out[:] = 0
        out[place] = self._dataset.read(indexes, window=inner)
        missing = np.ones((len(indexes) if self._has_mask else 1, rows, columns), bool)
        missing[place] = self._dataset.read_masks(indexes, window=inner) == 0 if self._has_mask else False
        return missing

    def close(self) -> None:
        """Close the file."""
        self._dataset.close()
