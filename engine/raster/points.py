"""Sample units: points with their attributes, read from GeoJSON and placed on a grid."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from rasterio.crs import CRS

from ..errors import InputError
from .grid import Grid, place, same_crs, to_crs
from .vectors import Geometry, Value, read_features

_FAR = 2.0**40


class Units(NamedTuple):
    """Sample units: `properties` has the values of each property asked for, (n_units,).

    `x`, `y` are (n_units,) in `crs`, NaN for units without geometry.
    """

    properties: dict[str, list[Value]]
    x: np.ndarray
    y: np.ndarray
    crs: CRS

    def __len__(self) -> int:
        """Return the number of units."""
        return len(self.x)

    def on(self, grid: Grid) -> tuple[np.ndarray, np.ndarray]:
        """Return column and row of each unit's pixel, (n_units,) int64; -1 without geometry or outside the CRS."""
        x, y = self.x, self.y
        known = np.isfinite(x) & np.isfinite(y)
        if grid.crs and not same_crs(self.crs, grid.crs) and known.any():
            x, y = x.copy(), y.copy()
            x[known], y[known] = to_crs(self.crs, grid.crs, x[known], y[known])
        with np.errstate(invalid="ignore"):
            columns, rows = place(~grid.transform, x, y)
        there = (np.abs(columns) < _FAR) & (np.abs(rows) < _FAR)  # false for NaN and infinity too
        column, row = (np.floor(np.where(there, at, -1)).astype(np.int64) for at in (columns, rows))
        return column, row


def read_units(path: str, names: Sequence[str]) -> Units:
    """Return the units of a GeoJSON file with some of their properties, and their CRS (``crs`` member, else WGS 84).

    Raises
    ------
    InputError
        When the file is none, holds no feature or other geometries than points, or lacks a property.
    """
    features = read_features(path, names)
    try:
        places = [_point(geometry) for geometry in features.geometries]
    except (KeyError, TypeError, IndexError, ValueError):
        raise InputError(f"A point of the reference {path} has broken coordinates. Repair its geometry.") from None
    x, y = np.array(places, float).reshape(-1, 2).T
    return Units(features.properties, x, y, features.crs)


def _point(geometry: Geometry | None) -> tuple[float, float]:
    if geometry is None:
        return np.nan, np.nan
    kind, at = geometry["type"], geometry["coordinates"]
    if kind == "MultiPoint" and len(at) == 1:
        kind, at = "Point", at[0]
    if kind != "Point":
        raise InputError(f"The reference holds a {kind}; expected points. Take points inside it, or its centroid.")
    return float(at[0]), float(at[1])
