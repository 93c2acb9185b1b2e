"""Where the pixels of a class lie: the rectangle of all, and the densest place."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from affine import Affine
from rasterio.warp import transform_bounds
from scenes import ORIGIN, UTM, Record, turned, write_raster

from engine.errors import Cancelled, InputError
from engine.jobs.class_extent import run
from engine.options.class_extent import ClassExtentOptions
from engine.progress import Progress

SIDE = 30.0


def find(raster: str, value: int, **options: Any) -> dict[str, Any]:
    return run(ClassExtentOptions(raster=raster, value=value, **options), Record()).outputs


def box(left: int, top: int, right: int, bottom: int) -> list[float]:
    x, y = ORIGIN
    return [x + left * SIDE, y - bottom * SIDE, x + right * SIDE, y - top * SIDE]


@pytest.fixture
def raster(tmp_path: Path) -> str:
    """Two pixels of class 7 far apart, and three more by the second; 300 of class 2 in the third square."""
    values = np.ones((500, 700), np.uint8)
    values[20, 10] = values[400, 600] = values[401, 600:603] = 7
    values[0, 300:600] = 2
    return write_raster(tmp_path / "pairs.tif", values, nodata=0, tiled=True, blockxsize=64, blockysize=64)


def test_all_pixels_and_the_densest_place(raster: str) -> None:
    found = find(raster, 7)
    assert found == {"PIXELS": 5, "BOX": box(10, 20, 603, 402), "DENSEST": box(512, 384, 640, 500)}
    assert find(raster, 2) == {"PIXELS": 300, "BOX": box(300, 0, 600, 1), "DENSEST": box(384, 0, 512, 128)}


def test_windows_and_threads_change_nothing(tmp_path: Path) -> None:
    values = np.random.default_rng(0).choice(3, (700, 2300), p=(0.5, 0.4, 0.1)).astype(np.uint16)
    values[500:600, 2000:2100] = 300
    values[550, 900] = 300
    path = write_raster(tmp_path / "pairs.tif", values, nodata=0)
    rows, columns = np.nonzero(values == 300)
    assert len(rows) == 10001
    for value in (300, 2):
        one, other = find(path, value, memory_mb=64, threads=1), find(path, value, memory_mb=1024, threads=4)
        assert one == other and one["PIXELS"] == np.count_nonzero(values == value)
    assert find(path, 300)["BOX"] == box(900, 500, 2100, 600)


def test_a_class_that_is_not_there_has_no_place(raster: str, tmp_path: Path) -> None:
    nothing = {"PIXELS": 0, "BOX": None, "DENSEST": None}
    assert find(raster, 9) == find(raster, 0) == nothing
    empty = write_raster(tmp_path / "empty.tif", np.zeros((5, 5), np.uint8), nodata=0)
    assert find(empty, 1) == nothing
    single = write_raster(tmp_path / "single.tif", np.ones((1, 1), np.uint8))
    assert find(single, 1) == {"PIXELS": 1, "BOX": box(0, 0, 1, 1), "DENSEST": box(0, 0, 1, 1)}


def test_a_turned_raster_has_a_box_that_holds_its_pixels(tmp_path: Path) -> None:
    values = np.zeros((40, 40), np.uint8)
    values[10:12, 20:24] = 3
    found = find(write_raster(tmp_path / "turned.tif", values, transform=turned(30), nodata=0), 3)
    corners = [turned(30) * (column, row) for row in (10, 12) for column in (20, 24)]
    xs, ys = zip(*corners)
    assert found["BOX"] == pytest.approx([min(xs), min(ys), max(xs), max(ys)])


def test_degrees_stay_degrees(tmp_path: Path) -> None:
    values = np.zeros((4, 4), np.uint8)
    values[1, 2] = 1
    path = write_raster(tmp_path / "degrees.tif", values, Affine(0.25, 0, -3, 0, -0.25, 53), "EPSG:4326", nodata=0)
    assert find(path, 1)["BOX"] == [-2.5, 52.5, -2.25, 52.75]
    assert transform_bounds("EPSG:4326", UTM, *find(path, 1)["BOX"])[0] > 500_000


def test_what_is_refused(tmp_path: Path, raster: str) -> None:
    with pytest.raises(InputError, match="No class raster was given"):
        ClassExtentOptions()
    with pytest.raises(InputError, match="does not exist"):
        find(str(tmp_path / "nowhere.tif"), 1)
    bands = write_raster(tmp_path / "bands.tif", np.ones((2, 5, 5), np.uint8))
    with pytest.raises(InputError, match="has 2 bands; expected a class raster of one"):
        find(bands, 1)
    stop = threading.Event()
    stop.set()
    with pytest.raises(Cancelled):
        run(ClassExtentOptions(raster=raster, value=1), Progress(stop=stop))
