"""Scenes for tests, built in code: small rasters, areas, and a progress that remembers."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from affine import Affine

from engine.progress import Progress

UTM = "EPSG:32630"
ORIGIN = (500000.0, 5900000.0)


def north_up(size: float = 30.0, x: float = ORIGIN[0], y: float = ORIGIN[1]) -> Affine:
    """Return the transform of square pixels whose upper left corner is (x, y)."""
    return Affine(size, 0.0, x, 0.0, -size, y)


def turned(degrees: float, size: float = 30.0) -> Affine:
    """Return the transform of pixels turned clockwise around the upper left corner."""
    across, down = size * math.cos(math.radians(degrees)), size * math.sin(math.radians(degrees))
    return Affine(across, -down, ORIGIN[0], -down, -across, ORIGIN[1])


def write_raster(
    path: Path,
    bands: Any,
    transform: Affine | None = None,
    crs: str | None = UTM,
    nodata: float | None = None,
    names: tuple[str, ...] = (),
    mask: np.ndarray | None = None,
    **profile: Any,
) -> str:
    """Write (rows, cols) or (bands, rows, cols) as a GeoTIFF and return its path."""
    cube = np.asarray(bands)
    cube = cube[None] if cube.ndim == 2 else cube
    count, height, width = cube.shape
    settings = {
        **{"driver": "GTiff", "width": width, "height": height, "count": count, "dtype": cube.dtype},
        **{"crs": crs, "transform": transform or north_up(), "nodata": nodata, **profile},
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    with rasterio.open(path, "w", **settings) as dataset:
        dataset.write(cube)
        for number, name in enumerate(names, start=1):
            dataset.set_band_description(number, name)
        if mask is not None:
            dataset.write_mask(mask)
    return str(path)


def write_bands(
    folder: Path, count: int = 3, shape: tuple[int, int] = (40, 50), seed: int = 1, **kwargs: Any
) -> list[str]:
    """Write files ``LC08_TEST_B1.TIF`` ... of smooth random uint16 values above 0 and return their paths."""
    generator = np.random.default_rng(seed)
    rows, columns = np.indices(shape)
    paths = []
    for number in range(1, count + 1):
        values = 1000 * number + 10 * rows + 7 * columns + generator.integers(0, 50, shape)
        paths.append(write_raster(folder / f"LC08_TEST_B{number}.TIF", values.astype("uint16"), **kwargs))
    return paths


def rectangle(xmin: float, ymin: float, xmax: float, ymax: float) -> dict[str, Any]:
    """Return a rectangle as a GeoJSON geometry."""
    ring = [[xmin, ymin], [xmax, ymin], [xmax, ymax], [xmin, ymax], [xmin, ymin]]
    return {"type": "Polygon", "coordinates": [ring]}


def write_area(path: Path, *geometries: dict[str, Any], crs: str | None = UTM) -> str:
    """Write geometries as a GeoJSON file with a ``crs`` member and return its path."""
    record: dict[str, Any] = {
        "type": "FeatureCollection",
        "features": [{"type": "Feature", "properties": {}, "geometry": geometry} for geometry in geometries],
    }
    if crs:
        record["crs"] = {"type": "name", "properties": {"name": crs}}
    path.write_text(json.dumps(record), encoding="utf-8")
    return str(path)


def read_raster(path: str | Path) -> np.ndarray:
    """Return all bands of a raster, (bands, rows, cols)."""
    with rasterio.open(path) as dataset:
        return dataset.read()


class Record(Progress):
    """A progress that keeps its events."""

    def __init__(self) -> None:
        self.events: list[dict[str, Any]] = []
        super().__init__(lambda kind, **values: self.events.append({"kind": kind, **values}))

    def messages(self, level: str = "info") -> list[str]:
        return [event["message"] for event in self.events if event["kind"] == "log" and event["level"] == level]

    @property
    def fractions(self) -> list[float]:
        return [event["fraction"] for event in self.events if event["kind"] == "progress"]
