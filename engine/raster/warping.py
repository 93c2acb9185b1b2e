"""Reading a raster file resampled onto another grid."""

from __future__ import annotations

from typing import Any
from xml.sax.saxutils import escape

import numpy as np
from rasterio.crs import CRS
from rasterio.enums import ColorInterp, Resampling
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from .grid import Grid, same_crs
from .sources import GDAL_TYPES, Source, open_raster
from .windows import TILE


class WarpedReader:
    """Reads a file resampled onto a target grid.

    The warp works in floating point with NaN for "no value", which no pixel can be taken for; whole numbers are rounded
    afterwards. Kernel sizes are fixed and the target is always computed in the same pieces, so that the cut into
    windows does not change a pixel.
    """

    def __init__(self, source: Source, grid: Grid, resampling: str) -> None:
        file = self._file = open_raster(source.path)
        # GDAL would warp alpha as opacity, and lose every pixel of a file that has a nodata value too
        self._dataset = open_raster(_bands_of(file)) if ColorInterp.alpha in file.colorinterp else file
        wide = any(np.dtype(band.dtype).itemsize > (4 if band.dtype.startswith("f") else 2) for band in source.bands)
        nodata = {band.nodata for band in source.bands}
        # One nodata value serves a whole warp; where they differ, or for NaN among floats, each band is its own.
        self._warps: dict[float | None, WarpedVRT] = {}
        self._nodata = {band.index: band.nodata for band in source.bands}
        self._mask: WarpedVRT | None = None
        dtype = "float64" if wide else "float32"
        for value in nodata:
            self._warps[_key(value)] = _warp(self._dataset, grid, value, dtype, resampling)
        if source.has_mask:
            self._mask_dataset = open_raster(_mask_of(file))
            self._mask = _warp(self._mask_dataset, grid, 0, "float32", "nearest")

    def read(self, indexes: list[int], window: Window, out: np.ndarray) -> np.ndarray | None:
        """Fill `out` (bands, rows, cols); return where it has no value, same shape."""
        missing = np.empty(out.shape, bool)
        for at, index in enumerate(indexes):
            values = _read_pieces(self._warps[_key(self._nodata[index])], index, window)
            if self._mask:
                values[np.isnan(_read_pieces(self._mask, 1, window))] = np.nan
            np.isnan(values, out=missing[at])
            values[missing[at]] = 0
            if out.dtype.kind in "iu":
                limits = np.iinfo(out.dtype)
                np.clip(np.rint(values, out=values), limits.min, limits.max, out=values)
            out[at] = values
        return missing

    def close(self) -> None:
        """Close the file."""
        for warp in self._warps.values():
            warp.close()
        if self._mask:
            self._mask.close()
            self._mask_dataset.close()
        self._dataset.close()
        self._file.close()


def _read_pieces(warp: WarpedVRT, index: int, window: Window) -> np.ndarray:
    """Read a window from pieces that start at fixed places.

    GDAL approximates coordinates (to an eighth of a pixel) along whatever it is asked for at once.
    """
    left, top = int(window.col_off), int(window.row_off)
    right, bottom = left + int(window.width), top + int(window.height)
    values = np.empty((bottom - top, right - left), warp.dtypes[index - 1])
    for y in range(top // TILE * TILE, bottom, TILE):
        for x in range(left // TILE * TILE, right, TILE):
            piece = warp.read(index, window=Window(x, y, min(TILE, warp.width - x), min(TILE, warp.height - y)))
            rows, columns = slice(max(y, top), min(y + TILE, bottom)), slice(max(x, left), min(x + TILE, right))
            values[rows.start - top : rows.stop - top, columns.start - left : columns.stop - left] = piece[
                rows.start - y : rows.stop - y, columns.start - x : columns.stop - x
            ]
    return values


def _key(nodata: float | None) -> float | None:
    return None if nodata is None or np.isnan(nodata) else nodata


def _warp(dataset: Any, grid: Grid, nodata: float | None, dtype: str, resampling: str) -> WarpedVRT:
    source = Grid.of(dataset)
    xscale, yscale = _scales(source, grid)
    return WarpedVRT(
        dataset,
        src_crs=_wrapped(source),
        crs=grid.crs,
        transform=grid.transform,
        width=grid.width,
        height=grid.height,
        src_nodata=np.nan if nodata is None else nodata,
        nodata=np.nan,
        dtype=dtype,
        resampling=Resampling[resampling],
        XSCALE=f"{xscale:.12g}",
        YSCALE=f"{yscale:.12g}",
    )


def _wrapped(source: Grid) -> CRS | None:
    """Return the CRS in which a raster is found on both sides of 180 degrees, None for its own."""
    west, _, east, _ = source.bounds
    if not source.crs or not source.crs.is_geographic or max(-west, east) <= 180:
        return None
    plain = source.crs.to_proj4()
    return None if "ob_tran" in plain else CRS.from_string(f"{plain} +lon_wrap={(west + east) / 2!r}")


def _scales(source: Grid, target: Grid) -> tuple[float, float]:
    """Return target pixels per source pixel along columns and rows."""
    if same_crs(source.crs, target.crs):
        (x, y), (target_x, target_y) = source.resolution, target.resolution
        return x / target_x, y / target_y
    ratio = source.pixel_size_m() / target.pixel_size_m()
    return ratio, ratio


def _mask_of(dataset: Any) -> str:
    """Return a VRT whose only band is the mask of a file, for a mask cannot be warped itself."""
    return _vrt(dataset, [("Byte", "mask,1")])


def _bands_of(dataset: Any) -> str:
    """Return a VRT of the bands of a file, none of which is alpha."""
    return _vrt(
        dataset, [(GDAL_TYPES.get(kind, "Float64"), str(at)) for at, kind in zip(dataset.indexes, dataset.dtypes)]
    )


def _vrt(dataset: Any, bands: list[tuple[str, str]]) -> str:
    """Return a VRT of such bands of a file, each with its type and what it is called there."""
    crs = f"<SRS>{escape(dataset.crs.to_wkt())}</SRS>" if dataset.crs else ""
    name = f'<SourceFilename relativeToVRT="0">{escape(dataset.name)}</SourceFilename>'
    parts = [
        f'<VRTRasterBand dataType="{kind}" band="{number}"><SimpleSource>{name}<SourceBand>{band}</SourceBand>'
        "</SimpleSource></VRTRasterBand>"
        for number, (kind, band) in enumerate(bands, start=1)
    ]
    return (
        f'<VRTDataset rasterXSize="{dataset.width}" rasterYSize="{dataset.height}">{crs}'
        f"<GeoTransform>{', '.join(repr(float(value)) for value in dataset.transform.to_gdal())}</GeoTransform>"
        f"{''.join(parts)}</VRTDataset>"
    )
