"""Vector features, as GeoJSON brings them: read, and polygons brought onto a grid and burnt window by window."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.features import rasterize
from rasterio.transform import Affine
from rasterio.windows import Window

from ..errors import InputError
from .grid import Grid, on_earth, place, same_crs, to_crs

_BEND_PX = 0.1
_MOST_HALVINGS = 12
_DEPTHS = {"MultiPoint": 1, "LineString": 1, "MultiLineString": 2, "Polygon": 2, "MultiPolygon": 3}

Ring = np.ndarray
Polygon = list[Ring]
Geometry = dict[str, Any]
Value = Any  # what a property holds: text, a number, None


class Features(NamedTuple):
    """Features of a layer: their geometries (None for none) and the values of each property asked for."""

    geometries: list[Geometry | None]
    properties: dict[str, list[Value]]
    crs: CRS


def read_features(path: str, names: Sequence[str]) -> Features:
    """Return the features of a GeoJSON file with some of their properties, and their CRS (``crs`` member, else WGS 84).

    Raises
    ------
    InputError
        When the file is none, holds no feature, or lacks a property, or when coordinates are broken.
    """
    record = _read(path, "reference")
    try:
        features = record["features"]
        geometries = _sound([feature["geometry"] for feature in features], path)
        properties = [feature["properties"] or {} for feature in features]
        crs = _crs_of(record)
    except (KeyError, TypeError, AttributeError):
        raise InputError(f"The reference {path} is not valid GeoJSON; expected a collection of features.") from None
    except CRSError as error:
        raise InputError(f"The CRS of the reference {path} is not known: {error}.") from None
    if not features:
        raise InputError(f"The reference {path} is empty. Choose a layer with some features.")
    known = {name for row in properties for name in row}
    for name in names:
        if name not in known:
            raise InputError(
                f"The reference has no field {name!r}; it has {', '.join(sorted(known)) or 'none'}. Choose one of them."
            )
    return Features(
        geometries,
        {name: [row.get(name) for row in properties] for name in names},
        crs,
    )


def _read(path: str, what: str) -> dict[str, Any]:
    try:
        with open(path, encoding="utf-8-sig") as file:
            record = json.load(file)
    except FileNotFoundError:
        raise InputError(f"The {what} {path} does not exist.") from None
    except (OSError, ValueError) as error:
        raise InputError(f"The {what} {path} is not GeoJSON that can be read: {error}.") from None
    if not isinstance(record, dict):
        raise InputError(f"The {what} {path} is not valid GeoJSON; expected an object.")
    return record


def read_area(path: str) -> tuple[list[dict[str, Any]], CRS]:
    """Return the polygons of a GeoJSON file and their CRS (its ``crs`` member, else WGS 84).

    Features, collections and bare geometries are understood; anything but polygons is refused.
    """
    record = _read(path, "area")
    try:
        geometries = [geometry for geometry in _sound(list(_geometries(record)), path) if geometry]
        crs = _crs_of(record)
    except (KeyError, TypeError, AttributeError):
        raise InputError(f"The area {path} is not valid GeoJSON; expected features with polygons.") from None
    except CRSError as error:
        raise InputError(f"The CRS of the area {path} is not known: {error}.") from None
    others = sorted({geometry["type"] for geometry in geometries} - {"Polygon", "MultiPolygon"})
    if others:
        raise InputError(f"The area {path} holds {', '.join(others)}; expected polygons only.")
    if not geometries:
        raise InputError(f"The area {path} holds no polygon. Draw at least one, or run without an area.")
    return geometries, crs


def _geometries(record: dict[str, Any]) -> Iterator[dict[str, Any]]:
    kind = record["type"]
    if kind == "FeatureCollection":
        for feature in record["features"]:
            yield from _geometries(feature)
    elif kind == "Feature":
        if record["geometry"]:
            yield from _geometries(record["geometry"])
    elif kind == "GeometryCollection":
        for geometry in record["geometries"]:
            yield from _geometries(geometry)
    else:
        yield record


def _sound(geometries: Sequence[Geometry | None], path: str) -> list[Geometry | None]:
    """Return geometries without empty parts, None where nothing is left; `InputError` for coordinates that are none."""
    sound: list[Geometry | None] = []
    for number, geometry in enumerate(geometries, start=1):
        try:
            coordinates = geometry and _sound_part(geometry["coordinates"], _DEPTHS.get(geometry["type"], 0))
        except (ValueError, TypeError, IndexError):
            raise InputError(
                f"Geometry {number} of {path} has broken coordinates; expected numbers. Repair it, or leave it out."
            ) from None
        sound.append({**geometry, "coordinates": coordinates} if geometry and coordinates else None)
    return sound


def _sound_part(coordinates: Any, depth: int) -> list[Any]:
    """Return nested coordinates, x and y alone, without empty parts."""
    if depth > 1:
        return [part for part in (_sound_part(inner, depth - 1) for inner in coordinates) if part]
    points = np.array([point[:2] for point in (coordinates if depth else [coordinates]) if point], float)
    if len(points) and (points.shape[1:] != (2,) or not np.isfinite(points).all()):
        raise ValueError
    found: list[Any] = points.tolist()
    return found if depth or not found else found[0]


def _crs_of(record: dict[str, Any]) -> CRS:
    member = record.get("crs")
    crs = CRS.from_user_input(member["properties"]["name"]) if member else CRS.from_epsg(4326)
    if not on_earth(crs):
        raise CRSError("it has no place on Earth")
    return crs


@dataclass(frozen=True, eq=False)
class Area:
    """Polygons in the pixel coordinates (column, row) of a grid; a pixel is inside when its centre is.

    `boxes` holds (left, top, right, bottom) of each polygon, shape (polygons, 4).
    """

    polygons: tuple[Polygon, ...]
    boxes: np.ndarray

    @classmethod
    def on(cls, grid: Grid, geometries: list[dict[str, Any]], crs: CRS) -> Area:
        """Bring polygons onto a grid; edges get as many points as their curves in the grid's CRS need."""
        polygons = []
        for geometry in geometries:
            parts = [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]
            for rings in parts:
                try:
                    polygons.append([_ring_on(grid, np.array([at[:2] for at in ring], float), crs) for ring in rings])
                except (ValueError, TypeError, IndexError):
                    raise InputError("A polygon of the area has broken coordinates. Repair its geometry.") from None
        boxes = np.array([[*polygon[0].min(axis=0), *polygon[0].max(axis=0)] for polygon in polygons])
        return cls(tuple(polygons), boxes)

    @property
    def span(self) -> tuple[int, int, int, int]:
        """Whole pixels (left, top, right, bottom) that hold all polygons."""
        left, top = np.floor(self.boxes[:, :2].min(axis=0))
        right, bottom = np.ceil(self.boxes[:, 2:].max(axis=0))
        return int(left), int(top), int(right), int(bottom)

    def moved(self, column: int, row: int) -> Area:
        """Return the area as seen from a grid that starts at (`column`, `row`) of this one."""
        step = np.array([column, row], float)
        polygons = tuple([ring - step for ring in polygon] for polygon in self.polygons)
        return Area(polygons, self.boxes - np.tile(step, 2))

    def inside(self, window: Window) -> np.ndarray:
        """Return which pixels of a window lie inside, shape (rows, cols), bool."""
        return self.burnt(window, np.ones(len(self.polygons), np.uint8)).view(bool)

    def burnt(self, window: Window, values: np.ndarray) -> np.ndarray:
        """Return the value of the polygon that each pixel of a window lies in, (rows, cols), 0 in none.

        Of polygons that overlap, the one with the highest of the `values`, (polygons,) unsigned, wins.
        """
        left, top = int(window.col_off), int(window.row_off)
        right, bottom = left + int(window.width), top + int(window.height)
        boxes = self.boxes
        near = np.flatnonzero(
            (boxes[:, 0] < right) & (boxes[:, 2] > left) & (boxes[:, 1] < bottom) & (boxes[:, 3] > top)
        )
        shapes = [
            ({"type": "Polygon", "coordinates": [ring.tolist() for ring in self.polygons[at]]}, int(values[at]))
            for at in near[np.argsort(values[near], kind="stable")]
        ]
        shape = (bottom - top, right - left)
        if not shapes:
            return np.zeros(shape, values.dtype)
        return rasterize(shapes, out_shape=shape, transform=Affine.translation(left, top), dtype=values.dtype.name)


def _ring_on(grid: Grid, points: np.ndarray, crs: CRS) -> Ring:
    """Return a ring (n, 2) in pixels; edges are halved until no middle bends away by more than a tenth of a pixel."""
    to_pixel = ~grid.transform

    def project(ring: np.ndarray) -> np.ndarray:
        x, y = ring.T
        if grid.crs and not same_crs(crs, grid.crs):
            x, y = to_crs(crs, grid.crs, x, y)
            if not (np.isfinite(x).all() and np.isfinite(y).all()):
                raise InputError("The area reaches beyond where the rasters' CRS is defined. Choose a smaller area.")
        return np.column_stack(place(to_pixel, x, y))

    placed = project(points)
    if same_crs(crs, grid.crs):
        return placed
    for turn in range(_MOST_HALVINGS):
        middles = (points[:-1] + points[1:]) / 2
        placed_middles = project(middles)
        bend = np.abs(placed_middles - (placed[:-1] + placed[1:]) / 2).max(axis=1)
        # The first turn halves all: the middle of an S lies straight between its ends.
        split = np.flatnonzero(bend > (_BEND_PX if turn else -1))
        if not len(split):
            break
        points = np.insert(points, split + 1, middles[split], axis=0)
        placed = np.insert(placed, split + 1, placed_middles[split], axis=0)
    return placed
