"""Pictures: the right bands, transparent nodata, the same whatever the windows and threads."""

from __future__ import annotations

import threading
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp
from scenes import Record, read_raster, rectangle, write_area, write_bands, write_raster

from engine.core.clahe import count_regions, equalise, equalising_tables, region_edges
from engine.errors import Cancelled, InputError
from engine.jobs.rgb_composite import choose_bands, run
from engine.options.rgb_composite import RgbCompositeOptions
from engine.progress import Progress
from engine.raster import windows


def compose(inputs, tmp_path: Path, **options):
    output = tmp_path / "out" / "picture.tif"
    return run(RgbCompositeOptions(inputs=tuple(inputs), output=str(output), **options), Record()), output


def stretched(values, low=2.0, high=98.0, valid=None):
    values = np.asarray(values, np.float64)
    start, end = np.percentile(values if valid is None else values[valid], (low, high))
    return np.clip((values - start) / ((end - start) or 1), 0, 1)


def test_true_colour_of_the_sample(sample, tmp_path):
    result, output = compose(sample, tmp_path)
    assert result.outputs == {"OUTPUT": str(output), "RED": "B4", "GREEN": "B3", "BLUE": "B2"}
    assert result.layer_names == {"OUTPUT": "RGB B4, B3, B2"}
    with rasterio.open(output) as dataset:
        assert dataset.dtypes == ("uint8",) * 4
        assert dataset.descriptions == ("B4", "B3", "B2", "alpha")
        assert dataset.colorinterp == (ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha)
        assert dataset.tags()["LANDCLASS_ALGORITHM"] == "landclass:rgbcomposite"
        assert [dataset.tags(at).get("LANDCLASS_SENSOR") for at in (1, 2, 3, 4)] == [*["landsat8"] * 3, None]
        assert dataset.profile["tiled"] and dataset.profile["compress"] == "deflate"
        rgba = dataset.read()
    expected = np.stack([stretched(read_raster(sample[at])[0]) for at in (3, 2, 1)]).astype(np.float32)
    edges = region_edges(expected.shape[1], 8), region_edges(expected.shape[2], 8)
    counts = count_regions(expected, np.ones(expected.shape[1:], bool), edges, 0, 0)
    equalise(expected, equalising_tables(counts, edges, 0.01), edges, 0, 0)
    assert np.abs(rgba[:3] - np.rint(255 * expected)).max() <= 1
    assert (rgba[3] == 255).all()


def test_percentile_stretch(tmp_path):
    inputs = write_bands(tmp_path, 3)
    _, output = compose(inputs, tmp_path, method="percentile", red="b3", green="1", blue="B2", low_percent=5)
    for band, source in zip(read_raster(output), (inputs[2], inputs[0], inputs[1])):
        assert np.abs(band - np.rint(255 * stretched(read_raster(source)[0], 5, 98))).max() <= 1


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint32", "float32", "float64"])
def test_types(dtype, tmp_path):
    values = np.random.default_rng(1).integers(0, 120, (3, 30, 40)).astype(dtype)
    path = write_raster(tmp_path / "stack.tif", values)
    _, output = compose([path], tmp_path, method="percentile")
    assert np.abs(read_raster(output)[0] - np.rint(255 * stretched(values[0]))).max() <= 1


def test_large_numbers_that_differ_by_little(tmp_path):
    values = 3e9 + np.random.default_rng(1).integers(0, 200, (1, 30, 40))
    path = write_raster(tmp_path / "stack.tif", values.astype("uint32"))
    _, output = compose([path], tmp_path, method="percentile")
    assert np.abs(read_raster(output)[0] - np.rint(255 * stretched(values[0]))).max() <= 1


@pytest.mark.parametrize("method", ["clahe", "percentile"])
def test_nodata_is_transparent_and_counts_nowhere(method, tmp_path):
    values = np.random.default_rng(2).normal(50, 10, (3, 60, 60)).astype("float32")
    pictures = []
    for fill in (-9999.0, np.nan):
        cube = values.copy()
        cube[0, :25, :30] = fill
        path = write_raster(tmp_path / f"{fill}.tif", cube, nodata=-9999.0)
        _, output = compose([path], tmp_path, method=method)
        pictures.append(read_raster(output))
    rgba = pictures[0]
    assert (rgba[:, :25, :30] == 0).all()
    assert (rgba[3, 25:] == 255).all() and (rgba[3, :, 30:] == 255).all()
    assert rgba[:3, 30:].min() == 0 and rgba[:3, 30:].max() == 255
    assert np.array_equal(*pictures)


def test_only_bands_shown_decide(tmp_path):
    inputs = write_bands(tmp_path, 4)
    empty = write_raster(tmp_path / "LC08_TEST_B9.TIF", np.zeros((40, 50), "uint16"), nodata=0)
    _, output = compose([*inputs, empty], tmp_path)
    assert (read_raster(output)[3] == 255).all()


def test_area_and_mask(tmp_path):
    inputs = write_bands(tmp_path, 3)
    x, y = 500000.0, 5900000.0
    area = write_area(tmp_path / "area.geojson", rectangle(x + 300, y - 900, x + 900, y - 300))
    mask = np.zeros((40, 50), "uint8")
    mask[:20] = 1
    _, output = compose(inputs, tmp_path, area=area, mask=write_raster(tmp_path / "mask.tif", mask))
    alpha = read_raster(output)[3]
    assert alpha.shape == (20, 20)
    assert (alpha[:10] == 0).all() and (alpha[10:] == 255).all()


@pytest.mark.parametrize("method", ["clahe", "percentile"])
@pytest.mark.parametrize("dtype", ["uint16", "float32"])
def test_windows_and_threads_change_no_pixel(method, dtype, tmp_path, monkeypatch):
    values = np.random.default_rng(3).gamma(2, 300, (3, 200, 150)).astype(dtype)
    values[:, :40, :40] = 0
    path = write_raster(tmp_path / "stack.tif", values, nodata=0, tiled=True, blockxsize=16, blockysize=16)
    _, output = compose([path], tmp_path, method=method, threads=1)
    whole = read_raster(output)
    monkeypatch.setattr(windows, "TILE", 32)
    monkeypatch.setattr(windows, "_LIKED_WIDTH", 32)
    monkeypatch.setattr(windows, "_HIGHEST", 0)
    _, output = compose([path], tmp_path, method=method, threads=3)
    assert np.array_equal(read_raster(output), whole)


def test_same_bytes_again(sample, tmp_path):
    contents = [compose(sample, tmp_path, threads=threads)[1].read_bytes() for threads in (1, 2)]
    assert contents[0] == contents[1]


def test_one_and_two_bands(tmp_path):
    grey = write_raster(tmp_path / "grey.tif", np.arange(600).reshape(20, 30).astype("uint16"))
    result, output = compose([grey], tmp_path)
    rgba = read_raster(output)
    assert result.outputs["RED"] == result.outputs["BLUE"] == "grey"
    assert np.array_equal(rgba[0], rgba[2])
    two = write_raster(tmp_path / "two.tif", np.arange(1200).reshape(2, 20, 30).astype("uint16"))
    assert compose([two], tmp_path)[0].outputs["BLUE"] == "band_2"


def test_one_value_and_one_pixel(tmp_path):
    for shape in ((20, 20), (1, 1)):
        path = write_raster(tmp_path / "flat.tif", np.full(shape, 7, "uint8"))
        _, output = compose([path], tmp_path)
        rgba = read_raster(output)
        assert (rgba[3] == 255).all() and len(np.unique(rgba[:3])) == 1


def test_no_usable_pixel_is_said(tmp_path):
    path = write_raster(tmp_path / "empty.tif", np.zeros((20, 20), "uint8"), nodata=0)
    with pytest.raises(InputError, match="No pixel is usable"):
        compose([path], tmp_path)
    assert not (tmp_path / "out").exists()


def test_bands_by_name_and_number():
    bands = [SimpleNamespace(name=name, sensor=None) for name in ("red", "green", "blue", "7")]
    assert choose_bands(bands, ("", "", "")) == (0, 1, 2)
    assert choose_bands(bands, ("Blue", "", "2")) == (2, 1, 1)
    assert choose_bands(bands, ("7", "4", " 1 ")) == (3, 3, 0)
    with pytest.raises(InputError, match=r"no band 9 for green; expected one of 1 red, 2 green"):
        choose_bands(bands, ("", "9", ""))


def test_options_are_held_to_their_bounds():
    with pytest.raises(InputError, match="low_percent below high_percent"):
        RgbCompositeOptions(inputs=("a.tif",), output="o.tif", low_percent=98, high_percent=2)
    with pytest.raises(InputError, match=r"ends in \.tif"):
        RgbCompositeOptions(inputs=("a.tif",), output="o.png")
    with pytest.raises(InputError, match="clip_limit"):
        RgbCompositeOptions(inputs=("a.tif",), output="o.tif", clip_limit=2)


def test_cancel_leaves_nothing(sample, tmp_path):
    stop = threading.Event()

    def press(kind, **values):
        if values.get("message") == "Painting":
            stop.set()

    output = tmp_path / "picture.tif"
    with pytest.raises(Cancelled):
        run(RgbCompositeOptions(inputs=tuple(sample), output=str(output)), Progress(press, stop))
    assert list(tmp_path.iterdir()) == []


def test_progress_rises_to_its_end(sample, tmp_path):
    record = Record()
    run(RgbCompositeOptions(inputs=tuple(sample), output=str(tmp_path / "p.tif")), record)
    assert record.fractions == sorted(record.fractions) and record.fractions[-1] > 0.98
    assert any("Red, green, blue: B4, B3, B2" in message for message in record.messages())
