from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.crs import CRS
from scenes import north_up, read_raster

from engine.errors import Cancelled, OutputError
from engine.options.base import StackOptions
from engine.raster import writing
from engine.raster.grid import Grid
from engine.raster.writing import (
    ClassRow,
    build_overviews,
    colour_table,
    create,
    raster_profile,
    recipe_tags,
    write_class_table,
)

ROOT = Path(__file__).resolve().parent.parent
GRID = Grid(CRS.from_epsg(32630), north_up(), 700, 600)
TABLE = (
    ClassRow(1, "Water", "#1f78b4"),
    ClassRow(2, 'Wood & "scrub" <old>', "#33a02c"),
    ClassRow(4, "Town", "#e31a1c"),
)


def noise(shape: tuple[int, ...], dtype: str = "uint16") -> np.ndarray:
    return np.random.default_rng(1).integers(0, 200, shape).astype(dtype)


def write(path: Path, cube: np.ndarray, grid: Grid = GRID, **options) -> None:
    with create(path, raster_profile(grid, cube.dtype, len(cube), **options)) as dataset:
        dataset.write(cube)


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "int32", "float32", "float64"])
def test_bands_come_back_from_a_tiled_compressed_file(tmp_path, dtype):
    cube = noise((2, 600, 700), dtype)
    write(tmp_path / "a.tif", cube, nodata=0)
    with rasterio.open(tmp_path / "a.tif") as dataset:
        assert dataset.block_shapes[0] == (512, 512) and dataset.profile["compress"] == "deflate"
        assert dataset.tags(ns="IMAGE_STRUCTURE")["PREDICTOR"] == ("3" if dtype.startswith("float") else "2")
        assert Grid.of(dataset).same_as(GRID) and dataset.nodata == 0
        np.testing.assert_array_equal(dataset.read(), cube)


def test_classes_have_no_predictor_and_leave_empty_tiles_out(tmp_path):
    classes = np.zeros((1, 600, 700), "uint8")
    classes[0, 550:] = 3
    write(tmp_path / "a.tif", classes, nodata=0, classes=True)
    np.testing.assert_array_equal(read_raster(tmp_path / "a.tif"), classes)
    with rasterio.open(tmp_path / "a.tif") as dataset:
        assert "PREDICTOR" not in dataset.tags(ns="IMAGE_STRUCTURE")
        assert dataset.get_tag_item("BLOCK_OFFSET_0_0", "TIFF", bidx=1) is None


def test_a_raster_smaller_than_a_tile(tmp_path):
    write(tmp_path / "a.tif", noise((1, 1, 1)), Grid(None, north_up(), 1, 1))
    assert read_raster(tmp_path / "a.tif").shape == (1, 1, 1)


def test_hundreds_of_bands_get_smaller_tiles():
    assert raster_profile(GRID, "float32", 200)["blockxsize"] == 128
    assert raster_profile(GRID, "float32", 12)["blockxsize"] == 512


def test_overviews_only_where_a_raster_is_larger_than_a_screen(tmp_path):
    write(tmp_path / "small.tif", noise((1, 600, 700)))
    build_overviews(tmp_path / "small.tif", "average")
    large = Grid(GRID.crs, GRID.transform, 3000, 1200)
    classes = np.repeat(np.repeat(noise((1, 150, 375), "uint8") % 5, 8, axis=1), 8, axis=2)
    write(tmp_path / "large.tif", classes, large, nodata=0, classes=True)
    build_overviews(tmp_path / "large.tif", "nearest")
    with rasterio.open(tmp_path / "small.tif") as dataset:
        assert dataset.overviews(1) == []
    with rasterio.open(tmp_path / "large.tif") as dataset:
        assert dataset.overviews(1) == [2, 4]
        np.testing.assert_array_equal(dataset.read(1), classes[0])
        np.testing.assert_array_equal(dataset.read(1, out_shape=(300, 750)), classes[0, ::4, ::4])
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".ovr"] == []


def test_class_table_is_known_to_gdal(tmp_path):
    path = tmp_path / "map.tif"
    with create(path, raster_profile(GRID, "uint8", nodata=0, classes=True)) as dataset:
        dataset.write_colormap(1, colour_table(TABLE))
        dataset.write(noise((600, 700), "uint8") % 5, 1)
    write_class_table(path, TABLE)
    with rasterio.open(path) as dataset:
        colours = dataset.colormap(1)
        assert colours[1] == (0x1F, 0x78, 0xB4, 255) and colours[0][3] == 0
    tree = ElementTree.parse(tmp_path / "map.tif.aux.xml")
    rows = [[cell.text for cell in row] for row in tree.iter("Row")]
    assert rows[1] == ["2", 'Wood & "scrub" <old>', "51", "160", "44"]
    assert [category.text for category in tree.iter("Category")] == [None, "Water", TABLE[1].name, None, "Town"]
    usages = [(field.find("Name").text, field.find("Usage").text) for field in tree.iter("FieldDefn")]
    assert usages == [("Value", "5"), ("Class", "2"), ("Red", "6"), ("Green", "7"), ("Blue", "8")]


def test_style_has_one_entry_a_class(tmp_path):
    write_class_table(tmp_path / "map.tif", TABLE)
    entries = list(ElementTree.parse(tmp_path / "map.qml").iter("paletteEntry"))
    assert [(entry.get("value"), entry.get("label"), entry.get("color")) for entry in entries] == [
        (str(row.value), row.name, row.colour) for row in TABLE
    ]


def test_recipe_tells_what_decides_the_result_and_nothing_else(monkeypatch):
    monkeypatch.setattr(writing, "version", lambda: "1.2.3")
    options = StackOptions(inputs=("/home/me/B1.TIF",), area="/home/me/area.geojson", threads=7)
    tags = recipe_tags("stackbands", options, options.inputs)
    parameters = json.loads(tags["LANDCLASS_PARAMETERS"])
    assert tags["LANDCLASS_ALGORITHM"] == "stackbands" and tags["LANDCLASS_VERSION"] == "1.2.3"
    assert json.loads(tags["LANDCLASS_INPUTS"]) == ["B1.TIF"] and parameters["area"] == "area.geojson"
    assert not {"threads", "memory_mb", "inputs"} & set(parameters) and "LANDCLASS_SEED" not in tags
    assert "/home" not in "".join(tags.values())


def test_tags_survive(tmp_path):
    with create(tmp_path / "a.tif", raster_profile(GRID, "uint8")) as dataset:
        dataset.write(noise((600, 700), "uint8"), 1)
        dataset.update_tags(A="1" * 5000)
        dataset.set_band_description(1, "B1")
    with rasterio.open(tmp_path / "a.tif") as dataset:
        assert dataset.tags()["A"] == "1" * 5000 and dataset.descriptions == ("B1",)


def test_a_folder_that_is_gone_is_a_sentence(tmp_path):
    with pytest.raises(OutputError, match="a.tif cannot be written: the folder .* is gone"):
        write(tmp_path / "none" / "a.tif", noise((1, 600, 700)))


def test_a_damaged_file_is_replaced(tmp_path):
    write(tmp_path / "a.tif", noise((1, 600, 700)))
    os.truncate(tmp_path / "a.tif", 100)
    write(tmp_path / "a.tif", noise((1, 600, 700)))


def test_other_failures_pass_through(tmp_path):
    with pytest.raises(Cancelled), create(tmp_path / "a.tif", raster_profile(GRID, "uint8")):
        raise Cancelled


def test_a_file_that_lost_blocks_is_noticed(tmp_path, monkeypatch):
    path = tmp_path / "a.tif"
    write(path, noise((1, 600, 700)))
    with rasterio.open(path) as dataset:
        promised = writing._facts(dataset)
    writing._check_written(str(path), promised, sparse=False)
    os.truncate(path, path.stat().st_size - 1000)
    with pytest.raises(OSError, match="missing on the disk"):
        writing._check_written(str(path), promised, sparse=False)


FULL_DISK = """
import resource, signal, sys
import numpy as np
from rasterio.windows import Window
sys.path.insert(0, {root!r})
sys.path.insert(0, {tests!r})
from scenes import north_up
from engine.errors import OutputError
from engine.raster.grid import Grid
from engine.raster.writing import build_overviews, create, raster_profile
grid = Grid(None, north_up(), 2048, 2048)
values = np.random.default_rng(0).integers(0, 60000, (512, 2048)).astype("uint16")
if {limit}:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))
try:
    profile = raster_profile(grid, "uint16", nodata=0)
    with create({path!r}, {{**profile, "num_threads": {threads}}}) as dataset:
        dataset.update_tags(LONG="x" * {tag})
        for row in range(0, {rows}, 512):
            dataset.write(values, 1, window=Window(0, row, 2048, 512))
    if {overviews}:
        build_overviews({path!r}, "average")
except OutputError as error:
    print("OutputError:", error)
else:
    print("no error")
"""


def write_onto_a_full_disk(
    path: Path, limit: int = 0, rows: int = 2048, tag: int = 1, overviews: bool = False, threads: int = 1
) -> str:
    values = {"path": str(path), "limit": limit, "rows": rows, "tag": tag, "overviews": overviews, "threads": threads}
    code = textwrap.dedent(FULL_DISK).format(root=str(ROOT), tests=str(ROOT / "tests"), **values)
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    return found.stdout + found.stderr[-2000:] * (found.returncode != 0)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on file sizes")
@pytest.mark.parametrize("threads", [1, 3])
def test_a_limit_in_the_middle_of_the_pixels_is_a_sentence(tmp_path, threads):
    """With threads of its own, GDAL tells nobody that the last tile is cut."""
    assert write_onto_a_full_disk(tmp_path / "a.tif").startswith("no error")
    size = (tmp_path / "a.tif").stat().st_size
    for share in (0.1, 0.6, 0.98, 0.999):
        found = write_onto_a_full_disk(tmp_path / "a.tif", int(size * share), threads=threads)
        assert found.startswith("OutputError: a.tif cannot be written"), found


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on file sizes")
def test_a_limit_met_when_the_file_is_closed_is_a_sentence(tmp_path):
    """The pixels fit, the directory written at the end does not."""
    write_onto_a_full_disk(tmp_path / "a.tif")
    size = (tmp_path / "a.tif").stat().st_size
    found = write_onto_a_full_disk(tmp_path / "a.tif", size + 10_000, tag=300_000)
    assert found.startswith("OutputError: a.tif cannot be written"), found


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on file sizes")
def test_a_limit_met_by_the_overviews_is_a_sentence(tmp_path):
    write_onto_a_full_disk(tmp_path / "a.tif", overviews=True)
    size = (tmp_path / "a.tif").stat().st_size
    for share in (0.8, 0.95, 0.9999):
        found = write_onto_a_full_disk(tmp_path / "a.tif", int(size * share), overviews=True)
        assert found.startswith("OutputError: a.tif cannot be written"), found


@pytest.fixture
def small_disk(tmp_path):
    """Mount a disk of 2 MB, where the tests may."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or subprocess.run(command, capture_output=True).returncode:
        pytest.skip("a small disk can only be mounted by root")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_is_a_sentence(small_disk):
    found = write_onto_a_full_disk(small_disk / "a.tif")
    assert found.startswith("OutputError: a.tif cannot be written: the disk is full"), found


def test_a_disk_that_fills_before_the_end_is_a_sentence(small_disk):
    (small_disk / "other").write_bytes(b"x" * 1_000_000)
    found = write_onto_a_full_disk(small_disk / "a.tif", rows=512, tag=200_000)
    assert found.startswith("OutputError: a.tif cannot be written"), found
