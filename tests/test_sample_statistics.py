"""Statistics of samples: worked out by hand, by numpy on the same pixels, and the same however they are read."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS
from rasterio.warp import transform_geom
from scenes import ORIGIN, UTM, Record, north_up, rectangle, turned, write_area, write_raster

from engine.errors import Cancelled, InputError
from engine.jobs.sample_statistics import run
from engine.options.sample_statistics import SampleStatisticsOptions
from engine.protocol import JobResult
from engine.raster import zonal
from engine.raster.sources import inspect
from engine.raster.writing import ClassRow, write_class_table

SIZE = 10.0
NINE = np.arange(1, 10, dtype="float32").reshape(3, 3)


def box(left: float, top: float, right: float, bottom: float) -> dict[str, Any]:
    """Return a rectangle in pixels of 10 m, columns to the right and rows down from the origin."""
    x, y = ORIGIN
    return rectangle(x + SIZE * left, y - SIZE * bottom, x + SIZE * right, y - SIZE * top)


def measure(path: Path, *geometries: Any, crs: str | None = UTM, **options: Any) -> tuple[JobResult, Record]:
    record = Record()
    samples = write_area(path / "samples.geojson", *geometries, crs=crs)
    return run(SampleStatisticsOptions(samples=samples, **options), record), record


def rows_of(result: JobResult, key: str = "OUTPUT") -> list[dict[str, Any]]:
    table = result.tables[key]
    return [dict(zip([name for name, _ in table.fields], row)) for row in table.rows]


def first(found: tuple[JobResult, Record]) -> dict[str, Any]:
    return rows_of(found[0])[0]


def raster(path: Path, values: Any, name: str = "v.tif", **settings: Any) -> str:
    return write_raster(path / name, values, settings.pop("transform", north_up(SIZE)), **settings)


# By hand


def test_pixels_count_by_the_share_that_is_covered(tmp_path: Path) -> None:
    inputs = (raster(tmp_path, NINE),)
    row = first(measure(tmp_path, box(0.5, 0, 2, 1), inputs=inputs))  # half of 1 and all of 2
    assert row == {
        "sample": 1, "v_min": 1, "v_max": 2, "v_sum": 2.5, "v_nodata": 0,
        "v_mean": pytest.approx(2.5 / 1.5), "v_median": pytest.approx(row["v_median"]),
        "v_std": pytest.approx((0.5 / 1.5 * (1 - 5 / 3) ** 2 + 1 / 1.5 * (2 - 5 / 3) ** 2) ** 0.5),
    }  # fmt: skip
    whole = first(measure(tmp_path, box(0, 0, 3, 3), inputs=inputs))
    assert [whole[f"v_{name}"] for name in ("min", "max", "mean", "sum", "median")] == [1, 9, 5, 45, 5]
    assert whole["v_std"] == pytest.approx(NINE.std())  # of all nine, not of a sample of them
    tiny = first(measure(tmp_path, box(1.2, 1.2, 1.4, 1.3), inputs=inputs))
    assert (tiny["v_min"], tiny["v_mean"], tiny["v_std"]) == (5, 5, 0) and tiny["v_sum"] == pytest.approx(0.1)
    assert list(row)[1:] == ["v_min", "v_max", "v_mean", "v_sum", "v_std", "v_median", "v_nodata"]


def test_what_has_no_value_is_a_share_and_nothing_else(tmp_path: Path) -> None:
    values = NINE.copy()
    values[0, 0], values[1, 1] = np.nan, -9
    inputs = (raster(tmp_path, values, nodata=-9),)
    row = first(measure(tmp_path, box(0, 0, 2, 2), inputs=inputs))  # 2 and 4 are left
    assert (row["v_min"], row["v_max"], row["v_sum"], row["v_nodata"]) == (2, 4, 6, 0.5)
    beyond = first(measure(tmp_path, box(2, 2, 4, 4), inputs=inputs))  # 9, and three pixels beyond the raster
    assert (beyond["v_mean"], beyond["v_nodata"]) == (9, 0.75)
    larger = first(measure(tmp_path, box(-3, -3, 6, 6), inputs=inputs))
    assert (larger["v_sum"], larger["v_nodata"]) == (45 - 1 - 5, round(1 - 7 / 81, 6))
    only = first(measure(tmp_path, box(0, 0, 2, 2), box(0, 0, 1, 1), inputs=inputs, measures=("mean", "nodata")))
    assert list(only) == ["sample", "v_mean", "v_nodata"]


def test_each_band_lacks_its_own_pixels(tmp_path: Path) -> None:
    second = NINE.copy()
    second[0] = np.nan
    inputs = (raster(tmp_path, np.stack([NINE, second]), names=("red", "near infrared")),)
    row = first(measure(tmp_path, box(0, 0, 3, 3), inputs=inputs))
    assert (row["red_nodata"], row["near_infrared_nodata"]) == (0, round(1 / 3, 6))
    assert (row["red_sum"], row["near_infrared_sum"]) == (45, 39)


def test_samples_beside_the_raster_are_empty_and_counted(tmp_path: Path) -> None:
    inputs = (raster(tmp_path, NINE),)
    result, record = measure(tmp_path, box(0, 0, 1, 1), box(50, 50, 51, 51), None, inputs=inputs)
    assert [row["v_mean"] for row in rows_of(result)] == [1, None, None]
    assert set(rows_of(result)[1].values()) == {2, None}
    (warning,) = record.messages("warning")
    assert warning == "Samples without a pixel that has a value on v.tif: 2 of 3."
    with pytest.raises(InputError, match="No sample has a pixel with a value on the rasters"):
        measure(tmp_path, box(50, 50, 51, 51), inputs=inputs)
    empty = raster(tmp_path, np.full((3, 3), 7, "uint8"), "e.tif", nodata=7)
    for measures in (("mean",), ("nodata",)):
        with pytest.raises(InputError, match="No sample has a pixel"):
            measure(tmp_path, box(0, 0, 3, 3), inputs=(empty,), measures=measures)


def test_holes_and_parts_and_crossing_edges(tmp_path: Path) -> None:
    inputs = (raster(tmp_path, NINE),)
    outer, hole = box(0, 0, 3, 3)["coordinates"][0], box(1, 1, 2, 2)["coordinates"][0]
    ring = {"type": "Polygon", "coordinates": [outer, hole]}
    twice = {"type": "MultiPolygon", "coordinates": [box(0, 0, 1, 1)["coordinates"]] * 2}
    x, y = ORIGIN
    bow = [[x, y], [x + 20, y - 20], [x + 20, y], [x, y - 20], [x, y]]
    spike = [[x, y], [x + 10, y], [x + 30, y], [x + 10, y], [x + 10, y - 10], [x, y - 10], [x, y]]
    odd = [{"type": "Polygon", "coordinates": [one]} for one in (bow, spike)]
    result, _ = measure(tmp_path, ring, twice, *odd, inputs=inputs)
    assert [row["v_sum"] for row in rows_of(result)] == [40, 1, pytest.approx((1 + 2 + 4 + 5) / 2), 1]


def test_classes_are_counted_and_named(tmp_path: Path) -> None:
    labels = np.array([[1, 1, 2], [1, 0, 2], [7, 7, 2]], "uint8")
    classes = raster(tmp_path, labels, "c.tif", nodata=0)
    rows = (ClassRow(1, "Open water", "#0000ff"), ClassRow(2, "Forest", "#00ff00"), ClassRow(5, "Town", "#ff0000"))
    write_class_table(classes, rows)
    result, _ = measure(tmp_path, box(0, 0, 1.5, 2), box(0, 0, 3, 3), box(1, 1, 2, 2), box(9, 9, 10, 10),
                        classes=classes)  # fmt: skip
    half, whole, nothing, beside = rows_of(result)
    assert list(half)[1:] == [
        "majority", "classes_nodata", *(f"{name}_{what}" for name in ("Open_water", "Forest", "Town", "Class_7")
                                        for what in ("count", "share")),
    ]  # fmt: skip
    assert half["majority"] == "Open water" and half["Open_water_count"] == 2.5
    assert half["Open_water_share"] == round(2.5 / 3, 6) and half["classes_nodata"] == round(0.5 / 3, 6)
    assert half["Town_count"] == half["Class_7_share"] == 0
    assert (whole["majority"], whole["Forest_count"], whole["Class_7_share"]) == ("Open water", 3, round(2 / 9, 6))
    assert (nothing["majority"], nothing["classes_nodata"], nothing["Forest_share"]) == (None, 1, 0)
    assert set(beside.values()) == {4, None}


def test_zero_is_a_class_where_the_raster_says_so(tmp_path: Path) -> None:
    labels = np.array([[0, 0], [0, 3]], "int16")
    row = first(measure(tmp_path, box(0, 0, 2, 2), classes=raster(tmp_path, labels, "n.tif", nodata=-1)))
    assert (row["majority"], row["Class_0_share"], row["Class_3_share"]) == ("Class 0", 0.75, 0.25)
    row = first(measure(tmp_path, box(0, 0, 2, 2), classes=raster(tmp_path, labels, "p.tif")))
    assert (row["majority"], row["classes_nodata"], row["Class_3_share"]) == ("Class 3", 0.75, 0.25)
    for name, majority in (("n.tif", "Class 0"), ("p.tif", "Class 3")):
        options: dict[str, Any] = {"classes": str(tmp_path / name), "at": "patch", "patch_px": 2}
        assert first(measure(tmp_path, box(0, 0, 2, 2), **options))["majority"] == majority


def test_field_names_are_plain_and_differ(tmp_path: Path) -> None:
    values = np.stack([NINE] * 4)
    inputs = (raster(tmp_path, values, names=("a b", "A-b", "2020 mean", "x" * 70)),)
    names = list(first(measure(tmp_path, box(0, 0, 3, 3), inputs=inputs, measures=("mean",))))
    assert names == ["sample", "_2020_mean_mean", "a_b_mean", "A_b_mean_2", "x" * 40 + "_mean"] or names[1:] == [
        "a_b_mean", "A_b_mean_2", "_2020_mean_mean", "x" * 40 + "_mean",
    ]  # fmt: skip


def vectors(path: Path, features: Sequence[tuple[dict[str, Any], Any]], crs: str = UTM) -> str:
    record = json.loads(
        Path(write_area(path / "vectors.geojson", *(shape for shape, _ in features), crs=crs)).read_text()
    )
    for feature, (_, word) in zip(record["features"], features):
        feature["properties"] = {"kind": word}
    (path / "vectors.geojson").write_text(json.dumps(record), encoding="utf-8")
    return str(path / "vectors.geojson")


def test_polygons_by_area(tmp_path: Path) -> None:
    over = vectors(tmp_path, [
        (box(0, 0, 2, 4), "wood"), (box(1, 0, 2, 4), "Wood"), (box(2, 0, 4, 1), "field"), (box(2, 1, 4, 2), "field"),
        (box(2, 2, 3, 4), None), (box(4, 0, 6, 4), "sea"), (box(40, 0, 41, 1), "far"),
    ])  # fmt: skip
    found = measure(tmp_path, box(0, 0, 4, 4), box(1.5, 0, 3.5, 2), box(20, 20, 21, 21), None,
                    vectors=over, vectors_field="kind")  # fmt: skip
    square, narrow, beside, nowhere = rows_of(found[0])
    # Wood 8, counted once though two polygons overlap; field 4; without a class 2; the sea touches the edge alone
    assert square == {"sample": 1, "vector_majority": "Wood", "vector_count": 5, "vector_covered": 14 / 16}
    assert (narrow["vector_majority"], narrow["vector_covered"]) == ("field", 1)
    assert (beside["vector_majority"], beside["vector_count"], beside["vector_covered"]) == (None, 0, 0)
    assert set(nowhere.values()) == {4, None}
    twice = vectors(tmp_path, [(box(0, 0, 2, 2), "a"), (box(0, 0, 2, 2), "a"), (box(2, 0, 4, 3), "b")])
    row = first(measure(tmp_path, box(0, 0, 4, 4), vectors=twice, vectors_field="kind"))
    assert (row["vector_majority"], row["vector_covered"]) == ("b", 10 / 16)
    without = first(measure(tmp_path, box(0, 0, 4, 4), vectors=over))
    assert list(without) == ["sample", "vector_count", "vector_covered"]


@pytest.mark.parametrize("samples_crs", ["EPSG:4326", "EPSG:3857"])
def test_polygons_of_another_crs(tmp_path: Path, samples_crs: str) -> None:
    over = vectors(tmp_path, [(box(0, 0, 100, 250), "a"), (box(100, 0, 400, 400), "b")])
    shape = transform_geom(UTM, samples_crs, box(0, 0, 400, 400))
    row = first(measure(tmp_path, shape, crs=samples_crs, vectors=over, vectors_field="kind"))
    assert row["vector_majority"] == "b" and row["vector_covered"] == pytest.approx(1 - 1.5 / 16, abs=2e-3)


# All samples together


def test_together_each_pixel_counts_once(tmp_path: Path) -> None:
    values = np.random.default_rng(1).normal(50, 9, (40, 60)).astype("float32")
    values[3:5] = np.nan
    inputs = (raster(tmp_path, values),)
    result, _ = measure(tmp_path, box(0, 0, 20, 20), box(10.6, 10.4, 30, 30), box(55, 35, 70, 50), inputs=inputs,
                        percentiles=(2, 50, 98), statistics=str(tmp_path / "s.json"))  # fmt: skip
    inside = np.zeros(values.shape, bool)
    inside[:20, :20] = inside[10:30, 11:30] = inside[35:, 55:] = True  # pixels whose centre lies inside
    expected = values[inside & np.isfinite(values)].astype(float)
    (row,) = rows_of(result, "GLOBAL")
    assert (row["band"], row["count"]) == ("v", expected.size)
    known = expected.min(), expected.max(), expected.mean(), expected.std()
    assert [row[name] for name in ("min", "max", "mean", "std")] == pytest.approx(known, rel=1e-11)
    assert [row["p2"], row["p50"], row["p98"]] == pytest.approx(np.percentile(expected, (2, 50, 98)).tolist(), rel=1e-6)
    record = json.loads((tmp_path / "s.json").read_text())
    assert record["format"] == 1 and record["samples"] == 3 and record["pixel_m"] == SIZE and record["crs"] == UTM
    assert record["at"] == "full" and record["patch_px"] is None
    assert record["bands"]["v"] == {
        **{name: row[name] for name in ("count", "min", "max", "mean", "std")},
        "percentiles": {"2": row["p2"], "50": row["p50"], "98": row["p98"]},
    }
    assert result.outputs == {"STATISTICS": str(tmp_path / "s.json")}


def test_whole_numbers_together_are_exact(tmp_path: Path) -> None:
    values = np.random.default_rng(2).integers(0, 60000, (30, 30)).astype("uint16")
    (row,) = rows_of(measure(tmp_path, box(0, 0, 30, 30), inputs=(raster(tmp_path, values),))[0], "GLOBAL")
    assert (row["count"], row["mean"], row["p2"]) == (900, pytest.approx(values.mean(), rel=1e-11),
                                                      pytest.approx(np.percentile(values, 2)))  # fmt: skip


# Rasters of any grid


def ramp(path: Path, name: str, grid: Affine, shape: tuple[int, int], crs: str = UTM) -> str:
    """Write a raster whose values are metres right of the origin in UTM, whatever its own CRS."""
    from engine.raster.grid import place, to_crs

    columns, rows = np.meshgrid(np.arange(shape[1]) + 0.5, np.arange(shape[0]) + 0.5)
    x, y = place(grid, columns.ravel(), rows.ravel())
    if crs != UTM:
        x, y = to_crs(CRS.from_string(crs), CRS.from_string(UTM), x, y)
    return write_raster(path / name, (x - ORIGIN[0]).reshape(shape).astype("float64"), grid, crs=crs)


@pytest.mark.parametrize("kind", ["other zone", "degrees", "turned", "upside down"])
def test_grids_of_any_kind(tmp_path: Path, kind: str) -> None:
    sample = box(20, 20, 60, 50)
    if kind == "turned":
        path = ramp(tmp_path, "r.tif", turned(30, 10), (150, 150))
        sample = rectangle(ORIGIN[0] + 200, ORIGIN[1] - 1100, ORIGIN[0] + 600, ORIGIN[1] - 800)
    elif kind == "upside down":
        path = ramp(tmp_path, "r.tif", Affine(10, 0, ORIGIN[0], 0, 10, ORIGIN[1] - 1000), (100, 100))
    else:
        crs = {"other zone": "EPSG:32631", "degrees": "EPSG:4326"}[kind]
        around = np.array(transform_geom(UTM, crs, box(-20, -20, 120, 120))["coordinates"][0])
        size = np.ptp(around[:, 0]) / 150
        path = ramp(tmp_path, "r.tif", north_up(size, around[:, 0].min(), around[:, 1].max()), (400, 150), crs)
    row = first(measure(tmp_path, sample, inputs=(path,)))
    assert row["r_nodata"] == 0 and row["r_mean"] == pytest.approx(400, abs=0.5)
    assert row["r_std"] == pytest.approx(400 / 12**0.5, rel=0.01)
    assert row["r_min"] == pytest.approx(200, abs=15) and row["r_max"] == pytest.approx(600, abs=15)


def test_rasters_of_several_grids_each_in_its_own_pixels(tmp_path: Path) -> None:
    fine = raster(tmp_path, np.repeat(np.repeat(NINE, 2, 0), 2, 1), "x_B2.tif", transform=north_up(SIZE / 2))
    coarse, more = raster(tmp_path, NINE, "x_B10.tif"), raster(tmp_path, 2 * NINE, "x_B3.tif")
    result, _ = measure(tmp_path, box(0, 0, 1.5, 1), inputs=(coarse, fine, more, fine), measures=("sum", "mean"),
                        statistics=str(tmp_path / "s.json"))  # fmt: skip
    row = first((result, Record()))
    assert list(row)[1:] == ["B2_sum", "B2_mean", "B3_sum", "B3_mean", "B10_sum", "B10_mean"]
    assert (row["B10_sum"], row["B3_sum"], row["B2_sum"]) == (2, 4, 8)
    assert row["B2_mean"] == row["B10_mean"] == pytest.approx(4 / 3)
    assert [one["band"] for one in rows_of(result, "GLOBAL")] == ["B2", "B3", "B10"]
    record = json.loads((tmp_path / "s.json").read_text())
    assert record["pixel_m"] is None and record["crs"] == UTM


@pytest.mark.parametrize("at", ["full", "patch"])
def test_memory_and_threads_change_nothing(tmp_path: Path, at: str) -> None:
    generator = np.random.default_rng(3)
    values = generator.normal(0, 1e6, (2, 300, 1300)).astype("float32")
    values[:, generator.random((300, 1300)) < 0.1] = np.nan
    inputs = (raster(tmp_path, values, tiled=True, blockxsize=256, blockysize=256),)
    shapes = [box(*corner, *(corner + side)) for corner, side in zip(generator.uniform(-20, 1200, (8, 2)) * (1, 0.25),
                                                                    generator.uniform(10, 300, (8, 1)))]  # fmt: skip
    runs = [
        measure(tmp_path, *shapes, inputs=inputs, at=at, patch_px=16, memory_mb=memory, threads=threads)[0].tables
        for memory, threads in ((64, 1), (1024, 3))
    ]
    assert runs[0] == runs[1]


def test_the_median_of_a_sample_too_large_to_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    values = np.random.default_rng(4).random((50, 50)).astype("float32")
    inputs = (raster(tmp_path, values),)
    shapes = box(0, 0, 40, 40), box(0, 0, 2, 2)
    exact = rows_of(measure(tmp_path, *shapes, inputs=inputs)[0])
    monkeypatch.setattr(zonal, "MOST_FOR_MEDIAN", 1000)
    looked_up = rows_of(measure(tmp_path, *shapes, inputs=inputs)[0])
    assert exact[0]["v_median"] == pytest.approx(np.median(values[:40, :40]), rel=1e-6)
    assert looked_up == [pytest.approx(row) for row in exact]


def test_a_request_to_stop_is_heard(tmp_path: Path) -> None:
    samples = write_area(tmp_path / "s.geojson", box(0, 0, 2, 2))
    progress = Record()
    options = SampleStatisticsOptions(
        samples=samples, inputs=(raster(tmp_path, NINE),), statistics=str(tmp_path / "s.json")
    )
    progress._stop.set()
    with pytest.raises(Cancelled):
        run(options, progress)
    assert not (tmp_path / "s.json").exists()


# At the model's size


def test_at_patches_the_square_around_the_sample_counts(tmp_path: Path) -> None:
    values = np.arange(10000, dtype="uint16").reshape(100, 100)
    inputs = (raster(tmp_path, values, nodata=0),)
    # 20 wide and 8 high: the square reaches 6 beyond it above and below
    result, record = measure(tmp_path, box(10, 20, 30, 28), inputs=inputs, at="patch", patch_px=20,
                             statistics=str(tmp_path / "s.json"))  # fmt: skip
    expected = values[14:34, 10:30].astype(float)
    row = first((result, record))
    assert [row[f"v_{name}"] for name in ("min", "max", "mean", "sum", "std", "median", "nodata")] == pytest.approx(
        [expected.min(), expected.max(), expected.mean(), expected.sum(), expected.std(), np.median(expected), 0]
    )
    (both,) = rows_of(result, "GLOBAL")
    assert (both["count"], both["mean"]) == (400, expected.mean())
    found = json.loads((tmp_path / "s.json").read_text())
    assert (found["at"], found["patch_px"], found["pixel_m"], found["crs"]) == ("patch", 20, SIZE, UTM)
    assert "Patches of 20 x 20 pixels are read in EPSG:32630." in record.messages()


def test_at_patches_values_are_those_that_a_network_sees(tmp_path: Path) -> None:
    values = np.random.default_rng(5).integers(0, 200, (80, 80)).astype("float32")
    inputs = (raster(tmp_path, values),)
    coarse = first(measure(tmp_path, box(0, 0, 80, 80), inputs=inputs, at="patch", patch_px=8))
    full = first(measure(tmp_path, box(0, 0, 80, 80), inputs=inputs))
    assert coarse["v_std"] < 0.4 * full["v_std"] and coarse["v_mean"] == pytest.approx(full["v_mean"], rel=0.02)


def test_at_patches_a_pixel_counts_where_all_bands_have_a_value(tmp_path: Path) -> None:
    cube = np.stack([NINE, NINE])
    cube[1, 0] = np.nan
    row = first(measure(tmp_path, box(0, 0, 3, 3), inputs=(raster(tmp_path, cube),), at="patch", patch_px=3))
    assert row["band_1_mean"] == row["band_2_mean"] == 6.5 and row["band_1_nodata"] == round(1 / 3, 6)
    shapes = box(2, 0, 5, 3), box(30, 0, 33, 3), box(0, 30, 3, 33)
    edge, *beside = rows_of(measure(tmp_path, *shapes, inputs=(raster(tmp_path, NINE),), at="patch", patch_px=3)[0])
    assert (edge["v_sum"], edge["v_nodata"]) == (18, round(2 / 3, 6))
    assert [set(row.values()) for row in beside] == [{2, None}, {3, None}]


def test_at_patches_of_samples_of_several_sizes(tmp_path: Path) -> None:
    values = np.arange(6400, dtype="float64").reshape(80, 80)
    inputs = (raster(tmp_path, values),)
    found, _ = measure(tmp_path, box(10, 10, 18, 18), box(40, 40, 72, 72), box(20, 20, 28, 28), inputs=inputs,
                       at="patch", patch_px=8, statistics=str(tmp_path / "s.json"))  # fmt: skip
    small, large, other = rows_of(found)
    assert small["v_mean"] == values[10:18, 10:18].mean() and other["v_mean"] == values[20:28, 20:28].mean()
    assert large["v_mean"] == pytest.approx(values[40:72, 40:72].mean(), rel=1e-3)
    assert json.loads((tmp_path / "s.json").read_text())["pixel_m"] is None


def test_at_patches_classes_are_never_mixed(tmp_path: Path) -> None:
    labels = np.zeros((64, 64), "uint8")
    labels[:, :40], labels[:, 40:] = 10, 30
    labels[::5] = 20
    classes = raster(tmp_path, labels, "c.tif")
    row = first(measure(tmp_path, box(0, 0, 64, 64), classes=classes, at="patch", patch_px=8))
    assert row["majority"] == "Class 10" and row["Class_10_count"] + row["Class_30_count"] == 64
    both = measure(tmp_path, box(0, 0, 64, 64), inputs=(raster(tmp_path, labels * 1.0),), classes=classes, at="patch")
    assert (first(both)["Class_20_count"], first(both)["majority"]) == ((labels == 20).sum(), "Class 10")


def test_samples_in_degrees_at_patches(tmp_path: Path) -> None:
    path = ramp(tmp_path, "r.tif", north_up(10), (100, 100))
    shape = transform_geom(UTM, "EPSG:4326", box(20, 20, 60, 60))
    row = first(measure(tmp_path, shape, crs=None, inputs=(path,), at="patch", patch_px=40))
    assert row["r_mean"] == pytest.approx(400, abs=5) and row["r_nodata"] == 0


# What is wrong


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"inputs": ("a.tif",)}, "No samples were given"),
        ({"samples": "s"}, "Neither rasters nor a class raster"),
        ({"samples": "s", "inputs": ("a.tif",), "measures": ("mean", "mode")}, "mode among them; expected some of min"),
        ({"samples": "s", "inputs": ("a.tif",), "measures": ()}, "The measures are none"),
        ({"samples": "s", "inputs": ("a.tif",), "percentiles": (2, 101)}, "A percentile is 101"),
        ({"samples": "s", "classes": "c.tif", "statistics": "s.json"}, "need rasters of values"),
        ({"samples": "s", "inputs": ("a.tif",), "at": "half"}, "expected one of 'full', 'patch'"),
    ],
)
def test_what_is_given_too_little_or_wrong(values: dict[str, Any], says: str) -> None:
    with pytest.raises(InputError, match=says):
        SampleStatisticsOptions(**values)


def test_samples_and_rasters_that_are_none(tmp_path: Path) -> None:
    path = raster(tmp_path, NINE)
    point = {"type": "Point", "coordinates": list(ORIGIN)}
    nothing: Any = None
    for geometries, says in (
        ([point], "The samples are of the type Point; expected polygons"),
        ([nothing], "The samples have no geometry"),
        ([], "is empty"),
    ):
        with pytest.raises(InputError, match=says):
            measure(tmp_path, *geometries, inputs=(path,))
    with pytest.raises(InputError, match="The raster .* does not exist"):
        measure(tmp_path, box(0, 0, 1, 1), inputs=(str(tmp_path / "none.tif"),))
    for options in ({"inputs": (raster(tmp_path, NINE, "n.tif", crs=None),)}, {"classes": str(tmp_path / "n.tif")}):
        with pytest.raises(InputError, match="n.tif has no CRS"):
            measure(tmp_path, box(0, 0, 1, 1), **options)
    cube = raster(tmp_path, np.stack([NINE, NINE]), "two.tif")
    with pytest.raises(InputError, match="two.tif has 2 bands; expected one"):
        measure(tmp_path, box(0, 0, 1, 1), classes=cube)
    for at in ("full", "patch"):
        with pytest.raises(InputError, match="f.tif holds values that are not whole numbers"):
            measure(tmp_path, box(0, 0, 3, 3), classes=raster(tmp_path, NINE + 0.5, "f.tif"), at=at)
    many = raster(tmp_path, np.arange(2500, dtype="int32").reshape(50, 50) * 100, "m.tif")
    for at, side in (("full", 50), ("full", 30), ("patch", 30)):
        with pytest.raises(InputError, match="m.tif holds more than 1000 different values"):
            measure(tmp_path, box(0, 0, side, side), box(20, 20, 50, 50), classes=many, at=at, patch_px=30)
    with pytest.raises(InputError, match="has no field 'kind'"):
        measure(tmp_path, box(0, 0, 1, 1), vectors=write_area(tmp_path / "o.geojson", box(0, 0, 1, 1)),
                vectors_field="kind")  # fmt: skip


def test_a_sample_that_has_no_place_on_the_raster_does_not_stop_the_others(tmp_path: Path) -> None:
    path = ramp(tmp_path, "r.tif", north_up(10), (100, 100))
    shape = transform_geom(UTM, "EPSG:4326", box(20, 20, 60, 60))
    result, record = measure(tmp_path, shape, rectangle(80, -95, 190, 95), crs=None, inputs=(path,))
    assert rows_of(result)[0]["r_mean"] == pytest.approx(400, abs=1) and rows_of(result)[1]["r_mean"] is None
    assert any(message.endswith(": 1 of 2.") for message in record.messages("warning"))


def test_an_older_file_stays_when_a_run_fails(tmp_path: Path) -> None:
    (tmp_path / "s.json").write_text("older")
    with pytest.raises(InputError):
        measure(tmp_path, box(50, 50, 51, 51), inputs=(raster(tmp_path, NINE),), statistics=str(tmp_path / "s.json"))
    assert (tmp_path / "s.json").read_text() == "older"
    with pytest.raises(InputError, match="is one of the inputs"):
        path = raster(tmp_path, NINE)
        measure(tmp_path, box(0, 0, 1, 1), inputs=(path,), statistics=path)


def test_a_real_scene_as_numpy_measures_it(real_data: Path, tmp_path: Path) -> None:
    scene = real_data / "landsat5_tucurui_1988"
    source = inspect(str(next(scene.glob("*_B4.TIF"))))
    x, y = source.grid.bounds[0], source.grid.bounds[3]
    sample = rectangle(x + 30 * 50, y - 30 * 90, x + 30 * 80, y - 30 * 40)
    paths = tuple(str(path) for path in sorted(scene.glob("*_B[1-7].TIF")))
    crs = f"EPSG:{source.grid.crs.to_epsg()}"  # type: ignore[union-attr]
    row = first(measure(tmp_path, sample, crs=crs, inputs=paths, classes=str(scene / "water_label.tif")))
    import rasterio

    with rasterio.open(source.path) as dataset:
        values = dataset.read(1)[40:90, 50:80].astype(float)
    with rasterio.open(scene / "water_label.tif") as dataset:
        water = dataset.read(1)[40:90, 50:80]
    assert [row[f"B4_{name}"] for name in ("min", "max", "mean", "std", "median")] == pytest.approx(
        [values.min(), values.max(), values.mean(), values.std(), np.median(values)], rel=0.02
    )
    assert row["B4_mean"] == pytest.approx(values.mean(), rel=1e-6) and row["Class_1_count"] == (water == 1).sum()


def test_options_can_be_replaced(tmp_path: Path) -> None:
    options = SampleStatisticsOptions(samples="s", inputs=("a",), percentiles=(2, 2, 98))
    assert options.percentiles == (2, 98) and replace(options, at="patch").files_read() == ("s", "a")
