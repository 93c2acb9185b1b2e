"""Patches from folders of images and from samples over rasters: sizes, places, what is left out."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.crs import CRS
from scenes import ORIGIN, UTM, Record, north_up, write_raster

from engine.errors import Cancelled, InputError
from engine.learning.patches import Patches, read_folder, read_samples
from engine.options.base import RunOptions
from engine.progress import Progress
from engine.raster.grid import to_crs


def image(folder: Path, name: str, value: int, shape: tuple[int, ...] = (3, 8, 8), **how: Any) -> None:
    write_raster(folder / f"{name}.tif", np.full(shape, value, how.pop("dtype", "uint8")), crs=None, **how)


def folder_of(path: Path, classes: dict[str, list[int]], **how: Any) -> str:
    for name, values in classes.items():
        for at, value in enumerate(values):
            image(path / name, f"{name}{at}", value, **how)
    return str(path)


def read(path: str, scratch: Path, side_px: int = 0) -> Patches:
    scratch.mkdir(exist_ok=True)
    return read_folder(path, scratch, side_px, Record())


def samples(path: Path, features: list[tuple[dict[str, Any], Any]], crs: str = UTM) -> str:
    rows = [{"type": "Feature", "properties": {"class": name}, "geometry": shape} for shape, name in features]
    record = {"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": crs}}, "features": rows}
    path.write_text(json.dumps(record), encoding="utf-8")
    return str(path)


def point(x: float, y: float) -> dict[str, Any]:
    return {"type": "Point", "coordinates": [x, y]}


def around(path: str, inputs: list[str], scratch: Path, side_px: int = 4, size_m: float = 0.0) -> Patches:
    scratch.mkdir(exist_ok=True)
    return read_samples(path, "class", tuple(inputs), side_px, size_m, scratch, RunOptions(), Record())


def test_a_folder_of_each_class(tmp_path: Path) -> None:
    path = folder_of(tmp_path / "p", {"b2": [1, 2], "b10": [3, 4, 5]})
    found = read(path, tmp_path / "s")
    assert found.classes == ("b2", "b10") and found.labels.tolist() == [0, 0, 1, 1, 1]
    assert found.names[0] == "b2/b20.tif" and found.bands == ("red", "green", "blue")
    assert found.places is None and found.size_m is None and found.told == []
    assert found.read(np.array([4, 0]))[:, 0, 0, 0].tolist() == [5, 1] and found.pixels.dtype == np.uint8
    assert len(set(found.digests())) == 5


def test_odd_sizes_are_cut_and_filled_and_counted(tmp_path: Path) -> None:
    path = folder_of(tmp_path / "p", {"a": [1, 2], "b": [3, 4]})
    large = np.zeros((3, 12, 10), "uint8")
    large[:, 2:10, 1:9] = 9
    write_raster(tmp_path / "p" / "a" / "large.tif", large, crs=None)
    small = np.arange(3 * 6 * 7).reshape(3, 6, 7).astype("uint8")
    write_raster(tmp_path / "p" / "b" / "small.tif", small, crs=None)
    found = read(path, tmp_path / "s")
    assert found.side_px == 8 and (found.read(np.array([2])) == 9).all()
    (filled,) = found.read(np.array([5]))
    assert filled[1:7, 0:7].transpose(2, 0, 1).tolist() == small.tolist()
    assert (filled[0] == filled[1]).all() and (filled[:, 7] == filled[:, 6]).all()
    assert found.told == [
        "Images that are not 8 x 8 pixels as most, and are cut in the middle: 1.",
        "Images that are not 8 x 8 pixels as most, and are filled up by reflection: 1.",
    ]


def test_images_are_brought_to_a_side(tmp_path: Path) -> None:
    ramp = np.tile(np.arange(0, 64, 8, dtype="uint8"), (1, 8, 1))
    for name in ("a0", "a1"):
        write_raster(tmp_path / "p" / "a" / f"{name}.tif", ramp, crs=None)
        write_raster(tmp_path / "p" / "b" / f"{name}.tif", ramp, crs=None)
    halved, doubled = read(str(tmp_path / "p"), tmp_path / "s", 4), read(str(tmp_path / "p"), tmp_path / "t", 16)
    assert halved.read(np.array([0]))[0, 0, :, 0].tolist() == [4, 20, 36, 52]
    row = doubled.read(np.array([0]))[0, 0, :, 0].astype(int)
    assert doubled.side_px == 16 and (np.diff(row) >= 0).all() and abs(row[8] - 30) <= 2


def test_what_is_no_such_image_is_left_out(tmp_path: Path) -> None:
    path = folder_of(tmp_path / "p", {"a": [1, 2, 3], "b": [4, 5, 6]})
    (tmp_path / "p" / "a" / "broken.jpg").write_bytes(b"no image")
    (tmp_path / "p" / "a" / "notes.txt").write_text("not looked at")
    (tmp_path / "p" / "a" / "._a0.tif").write_bytes(b"not looked at")
    image(tmp_path / "p" / ".trash", "one", 1)
    image(tmp_path / "p" / ".trash", "two", 2)
    image(tmp_path / "p" / "b", "grey", 1, (1, 8, 8))
    image(tmp_path / "p" / "b", "deep", 1, dtype="uint16")
    (tmp_path / "p" / "empty").mkdir()
    image(tmp_path / "p" / "single", "one", 7)
    palette = {"driver": "PNG", "width": 8, "height": 8, "count": 1, "dtype": "uint8"}
    with rasterio.open(tmp_path / "p" / "a" / "palette.png", "w", **palette) as dataset:
        dataset.write(np.ones((1, 8, 8), "uint8"))
        dataset.write_colormap(1, {1: (200, 10, 10, 255)})
    found = read(path, tmp_path / "s")
    assert found.classes == ("a", "b") and len(found.labels) == 6
    told = " ".join(found.told)
    assert "cannot be read as images of numbers: 2 (a/broken.jpg, a/palette.png)" in told and "no image: empty" in told
    assert "most have 3 bands of uint8: 2 (b/deep.tif, b/grey.tif)" in told
    assert "fewer than two images: single" in told


def test_an_image_that_breaks_off_is_left_out_and_the_others_stay_what_they_are(tmp_path: Path) -> None:
    path = folder_of(tmp_path / "p", {"a": [1, 2, 3], "b": [4, 5, 6], "c": [7, 8]}, shape=(3, 64, 64))
    for name in ("a1", "c0"):
        file = tmp_path / "p" / name[0] / f"{name}.tif"
        file.write_bytes(file.read_bytes()[:-6000])
    found = read(path, tmp_path / "s")
    assert found.classes == ("a", "b") and found.names[:2] == ("a/a0.tif", "a/a2.tif")
    assert found.labels.tolist() == [0, 0, 1, 1, 1] and found.valid_share.tolist() == [1.0] * 5
    assert found.read(np.arange(5))[:, 0, 0, 0].tolist() == [1, 3, 4, 5, 6] and len(found.digests()) == 5
    assert "cannot be read as images of numbers: 2 (a/a1.tif, c/c0.tif)" in found.told[0]
    assert found.told[1:] == ["Left out, for they have fewer than two images: c."]


@pytest.mark.parametrize("nothing", [np.nan, -9999.0, np.inf])
def test_pixels_without_data_are_0(tmp_path: Path, nothing: float) -> None:
    values = np.full((2, 8, 8), 5, "float32")
    values[0, :2] = nothing
    empty = np.full((2, 8, 8), nothing, "float32")
    for folder in "ab":
        for at in range(2):
            write_raster(tmp_path / "p" / folder / f"{at}.tif", values, crs=None, nodata=-9999)
    write_raster(tmp_path / "p" / "b" / "empty.tif", empty, crs=None, nodata=-9999)
    found = read(str(tmp_path / "p"), tmp_path / "s")
    assert found.read(np.array([3]))[0, :, 0].tolist() == [[0, 0]] * 2 + [[5, 5]] * 6
    assert found.valid_share.tolist() == [0.75] * 4
    assert found.told == ["Left out, for less than half of their pixels have data: 1 (b/empty.tif)."]


def test_reading_can_be_stopped(tmp_path: Path) -> None:
    path = folder_of(tmp_path / "p", {"a": list(range(100)), "b": list(range(100))})
    stop = threading.Event()
    seen: list[float] = []

    def send(kind: str, **values: Any) -> None:
        seen.append(values["fraction"])
        if values["fraction"] > 0.2:
            stop.set()

    with pytest.raises(Cancelled):
        read_folder(path, tmp_path, 0, Progress(send, stop))
    assert 0.2 < seen[-1] < 0.6


@pytest.mark.parametrize(
    ("classes", "message"),
    [
        ({}, "has no subfolder"),
        ({"a": [1, 2]}, "1 class has at least two images"),
        ({"a": [1], "b": [2]}, "0 classes have at least"),
    ],
)
def test_too_little_is_refused(tmp_path: Path, classes: dict[str, list[int]], message: str) -> None:
    (tmp_path / "p").mkdir()
    with pytest.raises(InputError, match=message):
        read(folder_of(tmp_path / "p", classes), tmp_path / "s")


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="does not exist"):
        read(str(tmp_path / "gone"), tmp_path)


def test_images_with_a_place(tmp_path: Path) -> None:
    for at in range(4):
        write_raster(
            tmp_path / "p" / "ab"[at % 2] / f"{at}.tif", np.full((1, 8, 8), at, "uint8"), north_up(10, 1000 * at)
        )
    found = read(str(tmp_path / "p"), tmp_path / "s")
    assert found.size_m == 80 and found.bands == ("B1",)
    assert found.places[found.names.index("b/1.tif")].tolist() == [1040, ORIGIN[1] - 40]


def ramps(tmp_path: Path) -> tuple[str, str]:
    """Return rasters whose values are metres to the right and down, on pixels of 10 m, and of 30 m in another CRS."""
    rows, columns = np.mgrid[0:120, 0:120].astype("float32")
    fine = write_raster(tmp_path / "fine_B1.tif", columns * 10 + 5, north_up(10))
    corner = to_crs(CRS.from_string(UTM), CRS.from_epsg(32629), np.array([ORIGIN[0]]), np.array([ORIGIN[1] + 600]))
    across, down = np.meshgrid(
        corner[0][0] - 900 + 30 * (np.arange(110) + 0.5), corner[1][0] - 30 * (np.arange(110) + 0.5)
    )
    x, y = to_crs(CRS.from_epsg(32629), CRS.from_string(UTM), across.ravel(), down.ravel())
    values = (ORIGIN[1] - y).reshape(across.shape).astype("float32")
    other = write_raster(
        tmp_path / "other_B2.tif", values, north_up(30, corner[0][0] - 900, corner[1][0]), crs="EPSG:32629"
    )
    return fine, other


def test_rasters_of_two_crs_line_up_around_samples(tmp_path: Path) -> None:
    places = [(300, 400), (500, 600), (700, 410), (820, 655)]
    shapes = [(point(ORIGIN[0] + right, ORIGIN[1] - down), "ab"[at % 2]) for at, (right, down) in enumerate(places)]
    found = around(samples(tmp_path / "s.geojson", shapes), list(ramps(tmp_path)), tmp_path / "s", 8, 160)
    assert found.bands == ("B1", "B2") and found.size_m == 160 and found.side_px == 8
    assert found.places.tolist() == [[ORIGIN[0] + right, ORIGIN[1] - down] for right, down in places]
    pixel = 20
    for at, (right, down) in enumerate(places):
        (patch,) = found.read(np.array([at]))
        steps = (np.arange(8) - 3.5) * pixel
        # Each pixel within half a pixel of where its place in the patch is.
        assert np.abs(patch[:, :, 0] - (right + steps)[None, :]).max() <= pixel / 2 + 2
        assert np.abs(patch[:, :, 1] - (down + steps)[:, None]).max() <= pixel / 2 + 2


def test_patches_are_the_raster_itself_where_nothing_is_to_resample(tmp_path: Path) -> None:
    values = np.random.default_rng(0).integers(0, 255, (50, 50)).astype("uint8")
    raster = write_raster(tmp_path / "r.tif", values, north_up(10))
    shapes = [(point(ORIGIN[0] + 10 * column, ORIGIN[1] - 10 * row), name) for column, row, name in
              ((10, 10, 1), (20, 30, 1), (30, 20, 2), (40, 40, 2))]  # fmt: skip
    found = around(samples(tmp_path / "s.geojson", shapes), [raster], tmp_path / "s", 8, 80)
    assert found.classes == ("1", "2") and found.pixels.dtype == np.uint8
    assert found.read(np.array([1]))[0, :, :, 0].tolist() == values[26:34, 16:24].tolist()


def test_polygons_give_the_size_and_samples_beside_are_left_out(tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "r.tif", np.ones((50, 50), "uint8"), north_up(10))

    def box(right: float, down: float) -> dict[str, Any]:
        x, y = ORIGIN[0] + right, ORIGIN[1] - down
        return {"type": "Polygon", "coordinates": [[[x, y], [x + 60, y], [x + 60, y - 80], [x, y - 80], [x, y]]]}

    inside = [(50, 50, "a"), (150, 50, "a"), (50, 200, "b"), (200, 200, "b")]
    others = [(5000, 5000, "b"), (300, 300, "c"), (300, 100, None)]
    shapes = [(box(right, down), name) for right, down, name in inside + others]
    found = around(samples(tmp_path / "s.geojson", shapes), [raster], tmp_path / "s")
    assert (
        found.size_m == 80
        and found.classes == ("a", "b")
        and found.names == ("sample 1", "sample 2", "sample 3", "sample 4")
    )
    told = " ".join(found.told)
    assert (
        "Samples beside the rasters or mostly on nodata, left out: 1." in told
        and "fewer than two samples on the rasters: c" in told
    )
    assert "Samples without a class or a place, left out: 1." in told and "side of 80 m" in told


def test_samples_are_numbered_as_in_their_layer(tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "r.tif", np.ones((50, 50), "uint8"), north_up(10))
    spots = [point(ORIGIN[0] + 100 * at, ORIGIN[1] - 100) for at in range(1, 5)]
    far = point(ORIGIN[0] + 90_000, ORIGIN[1])
    shapes = [(spots[0], None), (spots[0], "a"), (None, "a"), (spots[1], "a"), (far, "b"), (spots[2], "b"),
              (spots[3], "c"), (spots[3], "b")]  # fmt: skip
    found = around(samples(tmp_path / "s.geojson", shapes), [raster], tmp_path / "s", 4, 40)
    assert found.names == ("sample 2", "sample 4", "sample 6", "sample 8")


def test_points_need_a_size_and_rasters_a_crs(tmp_path: Path) -> None:
    path = samples(tmp_path / "s.geojson", [(point(*ORIGIN), "a"), (point(*ORIGIN), "b")])
    raster = write_raster(tmp_path / "r.tif", np.ones((5, 5), "uint8"))
    with pytest.raises(InputError, match="points, which have no size"):
        around(path, [raster], tmp_path / "s")
    bare = write_raster(tmp_path / "bare.tif", np.ones((5, 5), "uint8"), crs=None)
    with pytest.raises(InputError, match="has no CRS"):
        around(path, [bare], tmp_path / "s", 4, 100)


def test_degrees_are_read_in_metres(tmp_path: Path) -> None:
    raster = write_raster(
        tmp_path / "r.tif", np.ones((200, 200), "uint8"), north_up(0.0005, -3.0, 53.5), crs="EPSG:4326"
    )
    shapes = [
        (point(-2.97, 53.47), "a"),
        (point(-2.96, 53.46), "a"),
        (point(-2.95, 53.45), "b"),
        (point(-2.94, 53.44), "b"),
    ]
    found = around(samples(tmp_path / "s.geojson", shapes, "EPSG:4326"), [raster], tmp_path / "s", 8, 400)
    assert found.size_m == 400 and any("EPSG:32630" in line for line in found.told) and (found.valid_share == 1).all()


def test_mercator_is_read_in_metres_on_the_ground(tmp_path: Path) -> None:
    x, y = (
        float(at[0]) for at in to_crs(CRS.from_epsg(4326), CRS.from_epsg(3857), np.array([-2.97]), np.array([60.0]))
    )
    raster = write_raster(
        tmp_path / "r.tif", np.ones((200, 200), "uint8"), north_up(100, x - 10000, y + 10000), crs="EPSG:3857"
    )
    shapes = [(point(x + 500 * at, y), "ab"[at % 2]) for at in range(4)]
    found = around(samples(tmp_path / "s.geojson", shapes, "EPSG:3857"), [raster], tmp_path / "s", 8, 400)
    assert any("EPSG:32630" in line for line in found.told)
    # At 60 degrees north, Mercator draws everything twice as large.
    assert np.linalg.norm(found.places[1] - found.places[0]) == pytest.approx(250, rel=0.01)


def test_samples_in_any_order_give_the_same_patches(tmp_path: Path) -> None:
    generator = np.random.default_rng(0)
    raster = write_raster(tmp_path / "r.tif", generator.integers(0, 255, (700, 700)).astype("uint8"), north_up(10))
    places = generator.uniform(500, 6500, (30, 2))
    shapes = [(point(ORIGIN[0] + right, ORIGIN[1] - down), "ab"[at % 2]) for at, (right, down) in enumerate(places)]
    one = around(samples(tmp_path / "s.geojson", shapes), [raster], tmp_path / "s", 16, 120)
    two = around(samples(tmp_path / "t.geojson", shapes[::-1]), [raster], tmp_path / "t", 16, 120)
    assert one.digests() == two.digests()[::-1] and len(set(one.digests())) == 30
    assert one.names[7] == "sample 8" and (one.places == two.places[::-1]).all()
