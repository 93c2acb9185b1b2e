"""Measuring the classes of a map: the right pixels, whatever the grids, types, windows and threads."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
import rasterio
from scenes import Record, north_up, rectangle, write_area, write_bands, write_raster
from test_report import Page

from engine.errors import InputError
from engine.jobs import class_signatures
from engine.jobs.class_signatures import run
from engine.options.class_signatures import ClassSignaturesOptions
from engine.raster import windows
from engine.raster.classes import class_table
from engine.raster.writing import ClassRow, colour_table, write_class_table

SHAPE = (40, 50)
CLASSES = (ClassRow(1, "Sea & sky", "#1f5a99"), ClassRow(2, "Wood, old", "#3b7a3b"), ClassRow(7, "<City>", "#b04a5a"))


def write_classes(path: Path, labels: np.ndarray | None = None, table=CLASSES, **kwargs) -> str:
    if labels is None:
        labels = np.random.default_rng(4).choice([0, 1, 2, 7], SHAPE).astype("uint8")
    path = Path(write_raster(path, labels, nodata=0, **kwargs))
    if table:
        with rasterio.open(path, "r+") as dataset:
            dataset.write_colormap(1, colour_table(table))
        write_class_table(path, table)
    return str(path)


def measure(classes, inputs, record=None, **options):
    result = run(ClassSignaturesOptions(inputs=tuple(inputs), classes=classes, **options), record or Record())
    table = result.tables["TABLE"]
    names = [name for name, _ in table.fields]
    rows = [dict(zip(names, row)) for row in table.rows]
    return {(row["class"], row["band"]): row for row in rows}, result


def read(path) -> np.ndarray:
    with rasterio.open(path) as dataset:
        return dataset.read(1)


def check(row, values, percents=(5, 25, 50, 75, 95)):
    values = np.asarray(values, np.float64)
    assert row["count"] == values.size
    assert row["unique"] == len(np.unique(values))
    assert (row["min"], row["max"]) == pytest.approx((values.min(), values.max()), rel=1e-6)
    assert (row["mean"], row["std"]) == pytest.approx((values.mean(), values.std()), rel=1e-6)
    found = [row[f"p{percent:g}".replace(".", "_")] for percent in percents]
    assert found == pytest.approx(np.percentile(values, percents), rel=1e-6)


@pytest.fixture
def classes(tmp_path) -> str:
    return write_classes(tmp_path / "classes.tif")


def test_every_class_and_band(classes, tmp_path):
    inputs = write_bands(tmp_path, 3)
    rows, result = measure(classes, inputs)
    assert [key for key in rows] == [(value, f"B{band}") for value in (1, 2, 7) for band in (1, 2, 3)]
    assert result.tables["TABLE"].fields[:4] == (("class", "int"), ("name", "text"), ("band", "text"), ("count", "int"))
    assert rows[7, "B1"]["name"] == "<City>"
    labels = read(classes)
    for (value, band), row in rows.items():
        check(row, read(inputs[int(band[1]) - 1])[labels == value])
    assert result.outputs == {}


def test_the_sample_as_numpy_measures_it(sample, tmp_path):
    cube = np.stack([read(path) for path in sample])
    labels = np.digitize(cube[4], np.percentile(cube[4], (25, 50, 75))) + 1
    with rasterio.open(sample[0]) as dataset:
        grid = {"transform": dataset.transform, "crs": dataset.crs}
    classes = write_raster(tmp_path / "classes.tif", labels.astype("uint8"), **grid)
    rows, _ = measure(classes, sample)
    assert len(rows) == 4 * len(sample)
    for (value, band), row in rows.items():
        check(row, cube[int(band[1]) - 1][labels == value])


def test_a_percentile_given_twice_counts_once(classes, tmp_path):
    _, result = measure(classes, write_bands(tmp_path, 1), percentiles=[50, 5, 50.0])
    assert [name for name, _ in result.tables["TABLE"].fields][-3:] == ["p50", "p5", "unique"]


@pytest.mark.parametrize("dtype", ["uint8", "int16", "int32", "float32", "float64"])
def test_types_and_percentiles(dtype, classes, tmp_path):
    values = np.random.default_rng(5).normal(100, 20, SHAPE).astype(dtype)
    path = write_raster(tmp_path / "B1.tif", values)
    rows, _ = measure(classes, [path], percentiles=(0, 2.5, 99))
    for value in (1, 2, 7):
        check(rows[value, "B1"], values[read(classes) == value], (0, 2.5, 99))


def test_class_0_and_unusable_pixels_do_not_count(tmp_path):
    labels = np.tile([0, 1, 2, 255], (20, 5)).astype("int16")
    classes = write_raster(tmp_path / "classes.tif", labels, nodata=255)
    first = np.full(labels.shape, 5.0, "float32")
    first[:5], first[5:7] = -9999, np.nan
    second = np.full(labels.shape, 9, "uint8")
    second[-1] = 0
    inputs = [
        write_raster(tmp_path / "B1.tif", first, nodata=-9999),
        write_raster(tmp_path / "B2.tif", second, nodata=0),
    ]
    record = Record()
    rows, _ = measure(classes, inputs, record)
    assert {key: row["count"] for key, row in rows.items()} == dict.fromkeys(rows, 12 * 5)
    assert {value for value, _ in rows} == {1, 2}
    (said,) = [message for message in record.messages() if "left out" in message]
    assert "60 of class 0" in said and "120 of 400 pixels" in said


def test_a_class_without_usable_pixels_is_said(tmp_path):
    labels = np.ones(SHAPE, "uint8")
    labels[0] = 3
    band = np.full(SHAPE, 4, "uint8")
    band[0] = 0
    record = Record()
    rows, _ = measure(
        write_classes(tmp_path / "c.tif", labels, table=()), [write_raster(tmp_path / "B1.tif", band, nodata=0)], record
    )
    assert rows[3, "B1"]["count"] == 0 and rows[3, "B1"]["mean"] is None and rows[3, "B1"]["p50"] is None
    assert "Class 3" in record.messages("warning")[0]


def test_classes_of_the_legend_without_a_pixel(tmp_path):
    record = Record()
    classes = write_classes(tmp_path / "c.tif", np.full(SHAPE, 2, "uint8"))
    rows, _ = measure(classes, write_bands(tmp_path, 1), record)
    assert {value for value, _ in rows} == {2}
    assert "Classes without a pixel here: Sea & sky, <City>." in record.messages()


def test_scale_and_offset_change_bands_not_classes(classes, tmp_path):
    inputs = write_bands(tmp_path, 1)
    rows, _ = measure(classes, inputs, scale=-2.75e-5, offset=0.2, unique_values=str(tmp_path / "values.csv"))
    for value in (1, 2, 7):
        check(rows[value, "B1"], read(inputs[0])[read(classes) == value] * -2.75e-5 + 0.2)


def test_bands_on_another_grid_are_resampled_to_the_classes(tmp_path):
    labels = np.repeat([1, 2], 20)[:, None] * np.ones((1, 50), int)
    classes = write_classes(tmp_path / "c.tif", labels.astype("uint8"))
    coarse = np.repeat([10, 20], 10)[:, None] * np.ones((1, 25), int)
    path = write_raster(tmp_path / "B1.tif", coarse.astype("uint16"), north_up(60.0))
    rows, _ = measure(classes, [path])
    assert (rows[1, "B1"]["count"], rows[1, "B1"]["min"], rows[1, "B1"]["max"]) == (1000, 10, 10)
    assert (rows[2, "B1"]["count"], rows[2, "B1"]["min"], rows[2, "B1"]["max"]) == (1000, 20, 20)
    smooth, _ = measure(classes, [path], resampling="bilinear")
    assert smooth[1, "B1"]["max"] > 10


def test_only_where_all_overlap(classes, tmp_path):
    values = np.arange(30 * 30).reshape(30, 30).astype("uint16")
    shifted = write_raster(tmp_path / "B1.tif", values, north_up(30.0, 500000.0 + 300, 5900000.0 - 150))
    rows, _ = measure(classes, [shifted])
    labels = read(classes)[5:35, 10:40]
    for value in (1, 2, 7):
        check(rows[value, "B1"], values[labels == value])


def test_area(classes, tmp_path):
    inputs = write_bands(tmp_path, 1)
    area = write_area(tmp_path / "area.geojson", rectangle(500300.0, 5899100.0, 500900.0, 5899700.0))
    rows, _ = measure(classes, inputs, area=area)
    inside = np.s_[10:30, 10:30]
    check(rows[2, "B1"], read(inputs[0])[inside][read(classes)[inside] == 2])


@pytest.mark.parametrize("dtype", ["uint16", "float32"])
def test_windows_threads_and_memory_change_nothing(dtype, tmp_path, monkeypatch):
    shape = (130, 150)
    generator = np.random.default_rng(6)
    labels = np.repeat(generator.choice([0, 1, 2, 7], (13, 150)), 10, axis=0).astype("uint8")
    classes = write_classes(tmp_path / "c.tif", labels, tiled=True, blockxsize=16, blockysize=16)
    values = generator.gamma(2, 300, (3, *shape)).astype(dtype)
    path = write_raster(tmp_path / "stack.tif", values, names=("a", "b", "c"), tiled=True, blockxsize=16, blockysize=16)
    whole, _ = measure(classes, [path], threads=1)
    monkeypatch.setattr(windows, "TILE", 32)
    monkeypatch.setattr(windows, "_LIKED_WIDTH", 32)
    monkeypatch.setattr(windows, "_HIGHEST", 0)
    monkeypatch.setattr(class_signatures, "_COUNTS_BYTES", 2**22)  # few groups at once, few bits a look
    record = Record()
    pieces, _ = measure(classes, [path], record, threads=3, memory_mb=64)
    assert record.fractions == sorted(record.fractions)
    for key, row in whole.items():
        other = pieces[key]
        for name in ("count", "min", "max", "p5", "p50", "p95", "unique"):
            assert other[name] == row[name]
        assert (other["mean"], other["std"]) == pytest.approx((row["mean"], row["std"]), rel=1e-12)


def test_unique_values_as_csv(classes, tmp_path):
    values = np.random.default_rng(8).choice(np.array([0.1, 0.25, -3.0], "float32"), SHAPE)
    target = tmp_path / "out" / "values.csv"
    _, result = measure(classes, [write_raster(tmp_path / "B1.tif", values)], unique_values=str(target))
    assert result.outputs["UNIQUE_VALUES"] == str(target)
    with target.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["value"] for row in rows[:3]] == ["-3.0", "0.1", "0.25"]
    assert rows[3]["name"] == "Wood, old" and len(rows) == 9
    for row in rows:
        here = (read(classes) == int(row["class"])) & (values == np.float32(row["value"]))
        assert int(row["count"]) == here.sum()


def test_more_values_than_are_counted(classes, tmp_path, monkeypatch):
    monkeypatch.setattr("engine.core.signatures.MOST_VALUES", 20)
    record = Record()
    values = np.random.default_rng(9).random(SHAPE).astype("float32")
    target = tmp_path / "values.csv"
    rows, _ = measure(classes, [write_raster(tmp_path / "B1.tif", values)], record, unique_values=str(target))
    assert all(row["unique"] is None for row in rows.values())
    assert "B1: where a class has more than" in record.messages("warning")[0]
    assert target.read_text(encoding="utf-8") == "class,name,band,value,count\n"


def test_report(classes, sample, tmp_path):
    inputs = write_bands(tmp_path / "<scene>", 3)
    target = tmp_path / "report.html"
    rows, result = measure(classes, inputs, report=str(target))
    assert result.outputs["REPORT"] == str(target)
    page = Page(target)
    text = " ".join(page.text)
    for part in ("Sea & sky", "<City>", "P25", "classes.tif", "Std", "Left out, nodata"):
        assert part in text, part
    assert [row["value"] for row in page.data["classes"]] == [1, 2, 7]
    assert page.data["classes"][1]["colour"] == "#3b7a3b"
    assert page.data["classes"][0]["mean"] == pytest.approx([rows[1, f"B{band}"]["mean"] for band in (1, 2, 3)])


def test_classes_that_are_none(tmp_path):
    inputs = write_bands(tmp_path, 1)
    elevation = write_raster(tmp_path / "dem.tif", np.random.default_rng(1).random(SHAPE).astype("float32"))
    with pytest.raises(InputError, match=r"dem\.tif holds values that are not whole numbers"):
        measure(elevation, inputs)
    many = write_raster(tmp_path / "ids.tif", np.arange(2000).reshape(SHAPE).astype("int32"))
    with pytest.raises(InputError, match="more than 1000 different values"):
        measure(many, inputs)
    none = write_raster(tmp_path / "none.tif", np.zeros(SHAPE, "uint8"))
    with pytest.raises(InputError, match="holds no class"):
        measure(none, inputs)
    two = write_raster(tmp_path / "two.tif", np.ones((2, *SHAPE), "uint8"))
    with pytest.raises(InputError, match="has 2 bands; expected one"):
        measure(two, inputs)
    with pytest.raises(InputError, match="only raster"):
        measure(inputs[0], inputs)
    with pytest.raises(InputError, match="No class map"):
        ClassSignaturesOptions(inputs=tuple(inputs))
    with pytest.raises(InputError, match="percentile is 101"):
        ClassSignaturesOptions(inputs=tuple(inputs), classes="c.tif", percentiles=(101,))


def test_class_table_of_any_raster(tmp_path):
    path = write_raster(tmp_path / "c.tif", np.ones((4, 4), "uint8"))
    assert [(row.value, row.name) for row in class_table(path, [4, 1])] == [(1, "Class 1"), (4, "Class 4")]
    with rasterio.open(path, "r+") as dataset:
        dataset.write_colormap(1, {1: (255, 0, 16, 255)})
    colours = [row.colour for row in class_table(path, [1, 4])]
    assert colours[0] == "#ff0010" and colours[1] != "#000000"
    write_class_table(path, CLASSES)
    assert class_table(path, [1]) == CLASSES
    Path(path + ".aux.xml").write_text(
        "<PAMDataset><PAMRasterBand band='1'><CategoryNames><Category/><Category>Rock</Category></CategoryNames>"
        "</PAMRasterBand></PAMDataset>"
    )
    assert class_table(path, [1]) == (ClassRow(1, "Rock", "#ff0010"),)
    Path(path + ".aux.xml").write_text("<PAMDataset><broken")
    assert class_table(path, [1])[0].name == "Class 1"


def test_landcover_of_a_real_scene(real_data, tmp_path):
    folder = real_data / "bangalore_class_map"
    rows, _ = measure(
        str(folder / "raster_singleband_discrete.tif"),
        [str(folder / "raster_multiband.tif")],
        report=str(tmp_path / "r.html"),
    )
    with rasterio.open(folder / "raster_multiband.tif") as dataset:
        cube = dataset.read()
    labels = read(folder / "raster_singleband_discrete.tif")
    bands = list(dict.fromkeys(band for _, band in rows))
    for (value, band), row in rows.items():
        check(row, cube[bands.index(band)][labels == value])
