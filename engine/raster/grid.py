"""A grid: CRS, transform and size of a raster as one object that everything asks."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Any

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.warp import transform as transform_points

from . import RASTER_ERRORS

TOLERANCE_PX = 1e-3
"""Grids that differ by less, in pixels at their corners, are the same."""

_POINTS_PER_EDGE = 21
_MERCATOR = re.compile(r'(?:PROJECTION|METHOD)\["(?:Mercator|Popular Visualisation)', re.IGNORECASE)  # not transverse
_WGS84_RADIUS = 6378137.0
_WGS84_E2 = 0.00669437999014

Bounds = tuple[float, float, float, float]


@dataclass(frozen=True)
class Grid:
    """Where the pixels of a raster lie; `transform` maps (column, row) to (x, y) in `crs`."""

    crs: CRS | None
    transform: Affine
    width: int
    height: int

    @classmethod
    def of(cls, dataset: Any) -> Grid:
        """Return the grid of an open rasterio dataset."""
        return cls(on_earth(dataset.crs), dataset.transform, dataset.width, dataset.height)

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.height, self.width

    @property
    def resolution(self) -> tuple[float, float]:
        """Pixel size along rows and columns, in units of the CRS, positive."""
        t = self.transform
        return math.hypot(t.a, t.d), math.hypot(t.b, t.e)

    @property
    def corners(self) -> list[tuple[float, float]]:
        """The four outer corners in map units."""
        columns, rows = (0, self.width, self.width, 0), (0, 0, self.height, self.height)
        return [place(self.transform, *at) for at in zip(columns, rows)]

    @property
    def bounds(self) -> Bounds:
        """The box (xmin, ymin, xmax, ymax) around the corners."""
        xs, ys = zip(*self.corners)
        return min(xs), min(ys), max(xs), max(ys)

    @property
    def unit(self) -> str:
        """Short name of the unit of the map coordinates."""
        if self.crs is None:
            return "units"
        if self.crs.is_geographic:
            return "degrees"
        return "m" if self.crs.linear_units.lower() in ("metre", "meter", "m") else self.crs.linear_units

    def is_beyond_pole(self) -> bool:
        """Whether it reaches beyond a pole by more than the pixel that may be centred there: its CRS is wrong then."""
        if self.crs is None or not self.crs.is_geographic:
            return False
        _, ymin, _, ymax = self.bounds
        reach = max(-ymin, ymax) - self.resolution[1]
        return _to_degrees(self.crs, 0.0, reach)[1] > 90

    def offset_in(self, other: Grid) -> tuple[int, int] | None:
        """Return the (column, row) of `other` at which this grid starts, None unless their pixels coincide."""
        if not same_crs(self.crs, other.crs):
            return None
        inverse = ~other.transform
        corners = [place(inverse, *corner) for corner in self.corners]
        column, row = round(corners[0][0]), round(corners[0][1])
        aligned = other.part(column, row, self.width, self.height)
        expected = [place(inverse, *corner) for corner in aligned.corners]
        apart = max(max(abs(x - p), abs(y - q)) for (x, y), (p, q) in zip(corners, expected))
        return (column, row) if apart <= TOLERANCE_PX else None

    def same_as(self, other: Grid) -> bool:
        """Whether both grids have the same pixels."""
        return self.shape == other.shape and self.offset_in(other) == (0, 0)

    def difference(self, other: Grid, name: str, other_name: str) -> str | None:
        """Say in a sentence how this grid differs from `other`; None when it does not."""
        if self.same_as(other):
            return None
        if not same_crs(self.crs, other.crs):
            return f"{name} is in {crs_name(self.crs)}, {other_name} in {crs_name(other.crs)}."
        (xres, yres), (other_xres, other_yres) = self.resolution, other.resolution
        reach = max(self.width, self.height, other.width, other.height)
        if max(abs(xres / other_xres - 1), abs(yres / other_yres - 1)) * reach > TOLERANCE_PX:
            return f"{name} has pixels of {self.pixel_text()}, {other_name} of {other.pixel_text()}."
        dx, dy = place(~other.transform, *self.corners[0])
        aside, below = (place(~other.transform, *place(self.transform, *at)) for at in ((1, 0), (0, 1)))
        bend = max(abs(aside[0] - dx - 1), abs(aside[1] - dy), abs(below[0] - dx), abs(below[1] - dy - 1))
        if bend * reach > TOLERANCE_PX:
            return f"The pixels of {name} are turned or mirrored against those of {other_name}."
        if max(abs(dx), abs(dy)) > TOLERANCE_PX:
            steps = [f"{_plain(abs(d))} {what}" for d, what in ((dx, "columns"), (dy, "rows")) if abs(d) > TOLERANCE_PX]
            return f"{name} starts {', '.join(steps)} away from {other_name}."
        return (
            f"{name} has {self.width} x {self.height} pixels, {other_name} has {other.width} x {other.height} "
            "(columns x rows)."
        )

    def pixel_text(self) -> str:
        """Return the pixel size for messages: "30 m"."""
        xres, yres = (_plain(size) for size in self.resolution)
        return f"{xres} {self.unit}" if xres == yres else f"{xres} x {yres} {self.unit}"

    def part(self, column: int, row: int, width: int, height: int) -> Grid:
        """Return the grid of `width` x `height` of these pixels from (`column`, `row`) on, also beyond the edges."""
        t = self.transform
        x, y = place(t, column, row)
        return Grid(self.crs, Affine(t.a, t.b, x, t.d, t.e, y), width, height)

    def span(self, other: Grid) -> tuple[float, float, float, float]:
        """Return the box (left, top, right, bottom) around another grid in pixels of this one, whatever its CRS."""
        steps = np.linspace(0, 1, 2 if same_crs(self.crs, other.crs) else _POINTS_PER_EDGE)
        columns = np.concatenate([steps, np.ones_like(steps), steps, np.zeros_like(steps)]) * other.width
        rows = np.concatenate([np.zeros_like(steps), steps, np.ones_like(steps), steps]) * other.height
        x, y = place(other.transform, columns, rows)
        if not same_crs(self.crs, other.crs):
            x, y = to_crs(other.crs, self.crs, x, y)
            inside = np.isfinite(x) & np.isfinite(y)
            if not inside.any():
                return 0.0, 0.0, 0.0, 0.0
            x, y = x[inside], y[inside]
            if self.crs and self.crs.is_geographic:
                turn = 360 / _to_degrees(self.crs, 1.0, 0.0)[0]
                x = x + turn * np.round((place(self.transform, self.width / 2, self.height / 2)[0] - x) / turn)
        left, top = place(~self.transform, x, y)
        return float(left.min()), float(top.min()), float(left.max()), float(top.max())

    def whole(self, span: tuple[float, float, float, float], inward: bool = False) -> Grid | None:
        """Return the whole pixels of a span, beyond the edges too; None when there are none.

        Pixels that the span cuts are kept, or, with `inward`, dropped.
        """
        shift = -TOLERANCE_PX if inward else TOLERANCE_PX
        low, high = (math.ceil, math.floor) if inward else (math.floor, math.ceil)
        left, top, right, bottom = span
        left, top, right, bottom = low(left + shift), low(top + shift), high(right - shift), high(bottom - shift)
        return self.part(left, top, right - left, bottom - top) if right > left and bottom > top else None

    def crop(self, bounds: Bounds, inward: bool = False) -> Grid | None:
        """Return the whole pixels of `bounds` (xmin, ymin, xmax, ymax) in this CRS, as `whole` does."""
        xmin, ymin, xmax, ymax = bounds
        xs, ys = place(~self.transform, np.array([xmin, xmin, xmax, xmax]), np.array([ymin, ymax, ymin, ymax]))
        return self.whole((xs.min(), ys.min(), xs.max(), ys.max()), inward)

    def row_areas_ha(self) -> np.ndarray | None:
        """Return the area of one pixel in each row, in hectares, shape (rows,); None when the CRS is unknown.

        Projected CRS: the planar area. Degrees, and Mercator projections, whose maps inflate areas towards the poles:
        the area on the WGS 84 ellipsoid at the middle column (radii of curvature M and N: Snyder 1987, Map
        Projections: A Working Manual, equations 4-18 to 4-20).
        """
        if self.crs is None:
            return None
        if not self.crs.is_geographic and not _is_mercator(self.crs):
            factor = self.crs.linear_units_factor[1]
            return np.full(self.height, abs(self.transform.determinant) * factor**2 / 1e4)
        x, y = place(self.transform, np.full(self.height, self.width / 2), np.arange(self.height) + 0.5)
        (ax, ay), (bx, by) = (self.transform.a / 2, self.transform.d / 2), (self.transform.b / 2, self.transform.e / 2)
        points = np.stack([(x - ax, y - ay), (x + ax, y + ay), (x - bx, y - by), (x + bx, y + by)])
        lon, lat = _to_degrees(self.crs, points[:, 0].ravel(), points[:, 1].ravel())
        west, east, north, south = np.radians(np.stack([lon, lat])).reshape(2, 4, -1).swapaxes(0, 1)
        across, down = east - west, south - north
        latitude = (north[1] + south[1]) / 2
        under = 1 - _WGS84_E2 * np.sin(latitude) ** 2
        meridian, normal = _WGS84_RADIUS * (1 - _WGS84_E2) / under**1.5, _WGS84_RADIUS / np.sqrt(under)
        angle = np.abs(across[0] * down[1] - across[1] * down[0])
        return angle * meridian * normal * np.abs(np.cos(latitude)) / 1e4

    def pixel_size_m(self) -> float:
        """Return the side, in metres, of a square as large as the middle pixel (in map units without a CRS)."""
        areas = self.part(0, self.height // 2, self.width, 1).row_areas_ha()
        return math.sqrt(abs(self.transform.determinant) if areas is None else areas[0] * 1e4)


def place(transform: Affine, x: Any, y: Any) -> tuple[Any, Any]:
    """Apply a transform to numbers or arrays; the operators for it differ between versions of affine."""
    return transform.a * x + transform.b * y + transform.c, transform.d * x + transform.e * y + transform.f


def same_crs(first: CRS | None, second: CRS | None) -> bool:
    """Whether two CRS are the same, as objects: their WKT differs between versions of PROJ."""
    return first == second if first and second else not first and not second


def on_earth(crs: CRS | None) -> CRS | None:
    """Return a CRS, None for one without a place on Earth, such as that of a drawing."""
    return crs if crs and (crs.is_geographic or crs.is_projected) else None


def to_crs(source: CRS | None, target: CRS | None, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Bring points from one CRS to another; those that the other has no place for become infinite."""
    try:
        found = transform_points(source, target, x, y)
        return np.asarray(found[0]), np.asarray(found[1])
    except RASTER_ERRORS:
        if len(x) == 1:
            return np.array([np.inf]), np.array([np.inf])
    # One point outside of the CRS fails them all.
    pairs = [to_crs(source, target, x[at : at + 1], y[at : at + 1]) for at in range(len(x))]
    return np.concatenate([pair[0] for pair in pairs]), np.concatenate([pair[1] for pair in pairs])


def crs_name(crs: CRS | None) -> str:
    """Return a short name: "EPSG:32630", else the title of the CRS."""
    if not crs:
        return "no CRS"
    code = crs.to_epsg()
    if code:
        return f"EPSG:{code}"
    return crs.to_wkt().split('"')[1] if '"' in crs.to_wkt() else "a CRS without a name"


def _is_mercator(crs: CRS) -> bool:
    return _MERCATOR.search(crs.to_wkt()) is not None


def _plain(value: float) -> str:
    return f"{value:.6g}"


def _to_degrees(crs: CRS, x: Any, y: Any) -> tuple[Any, Any]:
    if crs.is_geographic:
        to_degrees = math.degrees(crs.units_factor[1])
        return x * to_degrees, y * to_degrees
    return to_crs(crs, CRS.from_epsg(4326), x, y)
