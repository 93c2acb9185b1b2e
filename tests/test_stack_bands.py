from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from scenes import ORIGIN, Record, north_up, read_raster, rectangle, turned, write_area, write_bands, write_raster

from engine.errors import Cancelled, GridMismatchError, InputError, OutputError
from engine.jobs.stack_bands import run
from engine.options.base import StackOptions
from engine.options.stack_bands import StackBandsOptions
from engine.progress import Progress
from engine.raster.bands import rgb_indices
from engine.raster.stack import build_stack

X, Y = ORIGIN
ROOT = Path(__file__).resolve().parent.parent


def stack(output: Path, *inputs: str, record: Record | None = None, **options) -> np.ndarray:
    result = run(StackBandsOptions(inputs=inputs, output=str(output), **options), record or Record())
    assert result.outputs["OUTPUT"] == str(output)
    return read_raster(output)


def left_behind(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name.startswith(".") or "landclass" in path.name)


def noise(shape: tuple[int, int], dtype: str = "uint16", seed: int = 1) -> np.ndarray:
    return np.random.default_rng(seed).integers(1, 200, shape).astype(dtype)


def test_stack_carries_values_names_nodata_and_grid(tmp_path):
    inputs = [write_raster(tmp_path / f"LC08_X_B{n}.TIF", noise((40, 50), seed=n), nodata=0) for n in (10, 2, 1)]
    record = Record()
    result = run(StackBandsOptions(inputs=tuple(inputs), output=str(tmp_path / "s.tif")), record)
    assert result.outputs == {"OUTPUT": str(tmp_path / "s.tif"), "BANDS": 3}
    with rasterio.open(tmp_path / "s.tif") as dataset:
        assert dataset.descriptions == ("B1", "B2", "B10") and dataset.nodata == 0
        assert dataset.dtypes == ("uint16",) * 3 and dataset.crs.to_epsg() == 32630
        assert dataset.transform == north_up() and dataset.tags()["LANDCLASS_ALGORITHM"] == "landclass:stackbands"
        np.testing.assert_array_equal(dataset.read(), [read_raster(inputs[at])[0] for at in (2, 1, 0)])
    told = record.messages()
    assert told[:3] == [f"Band {at}: {name} (LC08_X_{name}.TIF)" for at, name in enumerate(("B1", "B2", "B10"), 1)]
    assert "2,000 of 2,000 pixels (100.0 %) are usable in every band" in told[-1]
    assert record.fractions[-1] == 1 and left_behind(tmp_path) == []


@pytest.mark.parametrize("name", ["s.tif", "s.vrt"])
def test_a_stack_of_a_stack_still_knows_its_colours(tmp_path, name):
    stack(tmp_path / name, *write_bands(tmp_path, 4))
    again = build_stack(StackOptions(inputs=(str(tmp_path / name),)), Record())
    assert again.names == ("B1", "B2", "B3", "B4") and rgb_indices(again.bands) == (3, 2, 1)


def test_threads_and_memory_do_not_change_a_byte(tmp_path):
    inputs = [write_raster(tmp_path / f"B{n}.tif", noise((1100, 1700), seed=n), nodata=5) for n in (1, 2)]
    inputs.append(write_raster(tmp_path / "B3.tif", noise((300, 400)), north_up(100, X - 60)))
    digests = set()
    for threads, memory in ((1, 64), (2, 512), (5, 64)):
        options = {"grid": "first", "extent": "union", "resampling": "bilinear", "threads": threads}
        stack(tmp_path / "s.tif", *inputs, memory_mb=memory, **options)
        digests.add(hashlib.sha256((tmp_path / "s.tif").read_bytes()).hexdigest())
    assert len(digests) == 1


@pytest.mark.parametrize("count", [3, 4, 5])
def test_bytes_are_bands_and_no_colours(tmp_path, count):
    paths = [write_raster(tmp_path / f"s_B{at}.tif", noise((30, 40), "uint8", at)) for at in range(1, count + 1)]
    stack(tmp_path / "out.tif", *paths)
    with rasterio.open(tmp_path / "out.tif") as dataset:
        assert rasterio.enums.ColorInterp.alpha not in dataset.colorinterp
    again = build_stack(StackOptions(inputs=(str(tmp_path / "out.tif"),)), Record())
    assert [band.name for band in again.bands] == [f"B{at}" for at in range(1, count + 1)]


def test_a_band_without_value_keeps_the_others(tmp_path):
    one = write_raster(tmp_path / "B1.tif", np.array([[0, 11, 12]], "uint16"), nodata=0)
    two = write_raster(tmp_path / "B2.tif", np.array([[21, 0, 22]], "uint16"), nodata=0)
    np.testing.assert_array_equal(stack(tmp_path / "s.tif", one, two)[:, 0], [[0, 11, 12], [21, 0, 22]])


def test_differing_nodata_become_one_that_no_value_has(tmp_path):
    one = write_raster(tmp_path / "B1.tif", np.array([[0, 255, 254]], "uint8"), nodata=0)
    two = write_raster(tmp_path / "B2.tif", np.array([[7, 0, 1]], "uint8"), nodata=7)
    record = Record()
    cube = stack(tmp_path / "s.tif", one, two, record=record)
    with rasterio.open(tmp_path / "s.tif") as dataset:
        assert dataset.nodata == 255
    np.testing.assert_array_equal(cube[:, 0], [[255, 254, 254], [255, 0, 1]])
    assert record.messages("warning") == [
        "Pixels of B1 with the value 255, which now stands for nodata, were changed by the smallest step: 1."
    ]


def test_signed_and_floating_nodata(tmp_path):
    one = write_raster(tmp_path / "B1.tif", np.array([[-9999, 5]], "int16"), nodata=-9999)
    two = write_raster(tmp_path / "B2.tif", np.array([[3, -1]], "int16"), nodata=-1)
    np.testing.assert_array_equal(stack(tmp_path / "i.tif", one, two)[:, 0], [[-32768, 5], [3, -32768]])
    three = write_raster(tmp_path / "B3.tif", np.array([[0.5, np.inf]], "float32"))
    np.testing.assert_array_equal(stack(tmp_path / "f.tif", one, three)[:, 0], [[np.nan, 5], [0.5, np.nan]])
    four = write_raster(tmp_path / "B4.tif", np.array([[np.nan, -9999, 2]], "float32"), nodata=-9999)
    np.testing.assert_array_equal(stack(tmp_path / "g.tif", four)[0, 0], [-9999, -9999, 2])


def test_without_anything_left_out_there_is_no_nodata(tmp_path):
    cube = stack(tmp_path / "s.tif", write_raster(tmp_path / "a.tif", np.array([[0, 255]], "uint8")))
    with rasterio.open(tmp_path / "s.tif") as dataset:
        assert dataset.nodata is None
    np.testing.assert_array_equal(cube[0, 0], [0, 255])


def test_mask_and_area_empty_all_bands(tmp_path):
    inputs = write_bands(tmp_path, 2, (10, 10), nodata=0)
    mask = np.zeros((10, 10), "uint8")
    mask[4, 4] = 1
    options = {
        "mask": write_raster(tmp_path / "mask.tif", mask),
        "area": write_area(
            tmp_path / "a.geojson", rectangle(X + 90, Y - 210, X + 210, Y - 90), rectangle(X, Y - 30, X + 30, Y)
        ),
    }
    cube = stack(tmp_path / "s.tif", *inputs, **options)
    expected = np.concatenate([read_raster(path) for path in inputs])[:, :7, :7]
    keep = np.zeros((7, 7), bool)
    keep[3:, 3:] = keep[0, 0] = True
    keep[4, 4] = False
    np.testing.assert_array_equal(cube, np.where(keep, expected, 0))


def test_scale_offset_and_type(tmp_path):
    path = write_raster(tmp_path / "B4.TIF", np.array([[0, 10000]], "uint16"), nodata=0)
    np.testing.assert_allclose(
        stack(tmp_path / "s.tif", path, scale=0.0001, offset=-0.1)[0, 0], [np.nan, 0.9], rtol=1e-6
    )
    whole = stack(tmp_path / "f.tif", path, output_type="float32")
    assert whole.dtype == np.float32
    np.testing.assert_array_equal(whole[0, 0], [0, 10000])


def test_given_order(tmp_path):
    inputs = write_bands(tmp_path, 3)
    stack(tmp_path / "s.tif", inputs[2], inputs[0], order="given")
    with rasterio.open(tmp_path / "s.tif") as dataset:
        assert dataset.descriptions == ("B3", "B1")


@pytest.mark.parametrize(
    ("values", "settings"),
    [
        (np.full((1, 1), 9, "uint8"), {}),
        (np.zeros((20, 30), "int16"), {"nodata": 0}),
        (np.array([[np.nan, 1.5]], "float32"), {}),
        (noise((30, 40), "uint8"), {"transform": turned(20)}),
        (noise((30, 40), "uint8"), {"transform": Affine(0.001, 0, -3, 0, -0.001, 54), "crs": "EPSG:4326"}),
        (noise((30, 40), "uint8"), {"transform": Affine(30, 0, X, 0, 30, Y)}),
        (noise((30, 40), "float64"), {"crs": None}),
    ],
    ids=["one pixel", "all nodata", "NaN", "turned", "degrees", "south-up", "no CRS"],
)
@pytest.mark.parametrize("name", ["s.tif", "s.vrt"])
def test_odd_rasters_come_through(tmp_path, name, values, settings):
    path = write_raster(tmp_path / "a.tif", values, **settings)
    cube = stack(tmp_path / name, path)
    np.testing.assert_array_equal(cube[0], values)
    with rasterio.open(tmp_path / name) as dataset, rasterio.open(path) as given:
        assert dataset.crs == given.crs and dataset.transform.almost_equals(given.transform, 1e-9)
        assert dataset.count == 1


def test_vrt_points_at_shifted_files_by_relative_paths(tmp_path):
    values = noise((10, 10))
    (tmp_path / "out").mkdir()
    a = write_raster(tmp_path / "in" / "a & b_B1.tif", values, nodata=0)
    b = write_raster(
        tmp_path / "in" / "b_B2.tif", np.stack([values, values + 500]), north_up(x=X + 90, y=Y + 30), nodata=7
    )
    expected = stack(tmp_path / "s.tif", a, b, grid="first", extent="union")
    cube = stack(tmp_path / "out" / "s.vrt", a, b, grid="first", extent="union")
    with rasterio.open(tmp_path / "out" / "s.vrt") as dataset:
        assert dataset.nodatavals == (0, 7, 7) and dataset.descriptions == ("B1", "band_1", "band_2")
    nodata = np.array([0, 7, 7])[:, None, None]
    np.testing.assert_array_equal(np.where(cube == nodata, 65535, cube), expected)
    inner = stack(tmp_path / "out" / "i.vrt", a, b, grid="first")
    np.testing.assert_array_equal(inner, expected[:, 1:10, 3:10])
    text = (tmp_path / "out" / "s.vrt").read_text()
    assert 'relativeToVRT="1">../in/a &amp; b_B1.tif<' in text and str(tmp_path) not in text
    shutil.move(str(tmp_path / "in"), tmp_path / "moved" / "in")
    shutil.move(str(tmp_path / "out"), tmp_path / "moved" / "out")
    np.testing.assert_array_equal(read_raster(tmp_path / "moved" / "out" / "s.vrt"), cube)


def test_vrt_keeps_the_type_of_each_band(tmp_path):
    one = write_raster(tmp_path / "B1.tif", noise((4, 4), "uint8"))
    two = write_raster(tmp_path / "B2.tif", noise((4, 4), "float32"))
    run(StackBandsOptions(inputs=(one, two), output=str(tmp_path / "s.vrt")), Record())
    with rasterio.open(tmp_path / "s.vrt") as dataset:
        assert dataset.dtypes == ("uint8", "float32")


def test_signed_bytes_are_stacked_but_not_into_a_vrt(tmp_path):
    values = np.array([[-128, -1, 0, 127]], "int8")
    path = write_raster(tmp_path / "a.tif", values)
    np.testing.assert_array_equal(stack(tmp_path / "s.tif", path)[0], values)
    with pytest.raises(InputError, match="int8 values"):
        stack(tmp_path / "s.vrt", path)


def test_vrt_refuses_what_it_cannot_hold(tmp_path):
    one, two = write_bands(tmp_path, 2)
    fine = write_raster(tmp_path / "B8.tif", noise((80, 100)), north_up(15))
    shifted = write_raster(tmp_path / "B9.tif", noise((40, 50)), north_up(x=X + 90))
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True):
        masked = write_raster(tmp_path / "B7.tif", noise((40, 50)), mask=np.eye(40, 50).astype("uint8") * 255)
    output = tmp_path / "s.vrt"
    with pytest.raises(GridMismatchError, match="B8.tif has to be resampled.* ends in .tif"):
        stack(output, one, fine, grid="first")
    with pytest.raises(InputError, match="does not reach over the whole grid"):
        stack(output, one, shifted, grid="first", extent="union")
    with pytest.raises(InputError, match="by a mask, which a VRT would lose"):
        stack(output, one, masked)
    for options in ({"scale": 2.0}, {"mask": two}, {"area": "a.geojson"}, {"output_type": "float32"}):
        with pytest.raises(InputError, match="it cannot hold"):
            stack(output, one, **options)
    assert not output.exists() and left_behind(tmp_path) == []


@pytest.mark.parametrize("output", ["", "s.png", "s"])
def test_refuses_other_formats(output):
    with pytest.raises(InputError, match="ends in .tif or .vrt"):
        StackBandsOptions(inputs=("a.tif",), output=output)


def test_refuses_to_replace_an_input(tmp_path):
    (path,) = write_bands(tmp_path, 1)
    with pytest.raises(InputError, match="is one of the inputs"):
        stack(Path(path), path)


def test_refused_grids_leave_an_older_output_alone(tmp_path):
    inputs = write_bands(tmp_path, 2)
    fine = write_raster(tmp_path / "B8.tif", noise((80, 100)), north_up(15))
    (tmp_path / "s.tif").write_text("older")
    with pytest.raises(GridMismatchError, match="Choose a target grid"):
        stack(tmp_path / "s.tif", *inputs, fine)
    assert (tmp_path / "s.tif").read_text() == "older" and left_behind(tmp_path) == []


def test_cancel_leaves_nothing_and_an_older_output_alone(tmp_path):
    inputs = [write_raster(tmp_path / "B1.tif", noise((2000, 2000)))]
    (tmp_path / "s.tif").write_text("older")
    stop = threading.Event()

    def send(kind, **values):
        if kind == "progress" and values["fraction"] > 0.3:
            stop.set()

    with pytest.raises(Cancelled):
        run(StackBandsOptions(inputs=tuple(inputs), output=str(tmp_path / "s.tif"), threads=2), Progress(send, stop))
    assert (tmp_path / "s.tif").read_text() == "older" and left_behind(tmp_path) == []


LIMITED = """
import resource, signal, sys
sys.path[:0] = [{root!r}]
from engine.errors import OutputError
from engine.jobs.stack_bands import run
from engine.options.stack_bands import StackBandsOptions
from engine.progress import Progress
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))
try:
    run(StackBandsOptions(inputs=({path!r},), output={output!r}, threads={threads}), Progress())
except OutputError as error:
    print("OutputError:", error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on file sizes")
@pytest.mark.parametrize("threads", [1, 3])
def test_no_room_leaves_nothing_and_an_older_output_alone(tmp_path, threads):
    values = {"path": write_raster(tmp_path / "B1.tif", noise((1500, 1500))), "output": str(tmp_path / "s.tif")}
    stack(tmp_path / "s.tif", values["path"])
    size = (tmp_path / "s.tif").stat().st_size
    older = (tmp_path / "s.tif").read_bytes()
    for share in (0.2, 0.9, 0.9999):
        code = LIMITED.format(root=str(ROOT), limit=int(size * share), threads=threads, **values)
        found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
        assert found.stdout.startswith("OutputError: s.tif cannot be written"), found
        assert (tmp_path / "s.tif").read_bytes() == older and left_behind(tmp_path) == []


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="no folder that nobody may write to")
def test_a_folder_that_may_not_be_written(tmp_path):
    with pytest.raises(OutputError, match="Cannot write to the folder /proc"):
        stack(Path("/proc/s.tif"), *write_bands(tmp_path, 1))


@pytest.mark.real_data
@pytest.mark.parametrize("name", ["s.tif", "s.vrt"])
def test_liverpool(real_data, tmp_path, name):
    inputs = sorted((real_data / "landsat8_liverpool_2020").glob("*_SR_B*.TIF"))
    cube = stack(tmp_path / name, *[str(path) for path in reversed(inputs)])
    assert len(inputs) == 7
    for values, path in zip(cube, inputs):
        np.testing.assert_array_equal(values, read_raster(path)[0])


@pytest.mark.real_data
def test_brumadinho_union_keeps_what_each_date_has(real_data, tmp_path):
    inputs = [str(path) for path in sorted((real_data / "landsat8_brumadinho_2019").glob("*/*_B[23].TIF"))]
    cube = stack(tmp_path / "s.tif", *inputs, grid="first", extent="union")
    with rasterio.open(tmp_path / "s.tif") as dataset:
        assert dataset.descriptions == ("B2_20190114", "B2_20190130", "B3_20190114", "B3_20190130")
        assert dataset.nodata == 0 and json.loads(dataset.tags()["LANDCLASS_PARAMETERS"])["extent"] == "union"
    after, before = (read_raster(path)[0] for path in (inputs[0], inputs[2]))
    np.testing.assert_array_equal(cube[0, :, :400], before)
    np.testing.assert_array_equal(cube[1, :, 30:], after)
    assert not cube[0, :, 400:].any() and not cube[1, :, :30].any()


@pytest.mark.real_data
def test_a_scene_of_jpeg_pictures_without_crs(real_data, tmp_path):
    path = str(real_data / "ucmerced_tif" / "airplane" / "airplane00.tif")
    np.testing.assert_array_equal(stack(tmp_path / "s.tif", path), read_raster(path))
