"""Confusion matrices: counts by hand and by scikit-learn, joining of classes, features, clusters, several maps."""

from __future__ import annotations

import csv
import json
import re
import subprocess
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.warp import Resampling, reproject
from scenes import ORIGIN, UTM, Record, north_up, read_raster, rectangle, turned, write_raster
from sklearn import metrics

from engine.errors import Cancelled, GridMismatchError, InputError
from engine.jobs.confusion_matrix import AGREE, run
from engine.jobs.kmeans_sweep import run as run_sweep
from engine.options.confusion_matrix import ConfusionMatrixOptions
from engine.options.kmeans_sweep import KMeansSweepOptions
from engine.progress import Progress
from engine.protocol import JobResult
from engine.raster.classes import class_names
from engine.raster.grid import Grid
from engine.raster.reference import burn, read_labelled
from engine.raster.writing import ClassRow, write_class_table

TRUTH = [[1, 1, 1, 2], [2, 2, 2, 3], [3, 3, 3, 3]]
SHOWN = [[1, 1, 2, 2], [2, 2, 3, 1], [3, 3, 3, 3]]
MATRIX = [[2, 1, 0], [0, 3, 1], [1, 0, 4]]  # rows: TRUTH, columns: SHOWN
COLOURS = ("#1f5a99", "#3b7a3b", "#c9a227", "#b04a5a")


def classes(path: Path, values: Any, *names: str, nodata: float | None = 0, dtype: str = "uint8", **how: Any) -> str:
    written = write_raster(path, np.array(values, dtype), nodata=nodata, **how)
    if names:
        rows = [ClassRow(value, name, COLOURS[value % 4]) for value, name in enumerate(names, start=1)]
        write_class_table(written, tuple(rows))
    return written


def compare(maps: str | list[str], reference: str, record: Record | None = None, **options: Any) -> JobResult:
    given = (maps,) if isinstance(maps, str) else tuple(maps)
    return run(ConfusionMatrixOptions(maps=given, reference=reference, **options), record or Record())


def matrix(result: JobResult) -> list[list[int]]:
    return [list(row[1:]) for row in result.tables["MATRIX"].rows]


def names(result: JobResult) -> tuple[list[str], list[str]]:
    table = result.tables["MATRIX"]
    return [row[0] for row in table.rows], [name for name, _ in table.fields[1:]]


def measures(result: JobResult, name: str = "") -> dict[tuple[str, str | None], float | None]:
    return {(row[1], row[2]): row[3] for row in result.tables["METRICS"].rows if not name or row[0] == name}


def pixel(column: float, row: float, size: float = 30.0) -> tuple[float, float]:
    return ORIGIN[0] + column * size, ORIGIN[1] - row * size


def box(column: float, row: float, right: float, bottom: float) -> dict[str, Any]:
    (xmin, ymax), (xmax, ymin) = pixel(column, row), pixel(right, bottom)
    return rectangle(xmin, ymin, xmax, ymax)


def dot(column: float, row: float) -> dict[str, Any]:
    return {"type": "Point", "coordinates": list(pixel(column + 0.5, row + 0.5))}


def layer(path: Path, *features: tuple[dict[str, Any] | None, Any], crs: str = UTM, **more: list[Any]) -> str:
    record = {
        "type": "FeatureCollection",
        "crs": {"type": "name", "properties": {"name": crs}},
        "features": [
            {
                "type": "Feature",
                "properties": {"class": name, **{key: values[at] for key, values in more.items()}},
                "geometry": shape,
            }
            for at, (shape, name) in enumerate(features)
        ],
    }
    path.write_text(json.dumps(record), encoding="utf-8")
    return str(path)


@pytest.fixture
def pair(tmp_path: Path) -> tuple[str, str]:
    return classes(tmp_path / "map.tif", SHOWN), classes(tmp_path / "truth.tif", TRUTH)


# Counts and figures


def test_rows_are_the_reference_and_columns_the_map(pair: tuple[str, str]) -> None:
    result = compare(*pair)
    assert matrix(result) == MATRIX
    assert names(result) == (["Class 1", "Class 2", "Class 3"], ["map_Class 1", "map_Class 2", "map_Class 3"])
    assert result.tables["MATRIX"].fields[0] == ("reference", "text")
    turned_round = compare(pair[1], pair[0])
    assert matrix(turned_round) == np.transpose(MATRIX).tolist() != MATRIX
    found, other = measures(result), measures(turned_round)
    assert found["producers_accuracy", "Class 1"] == pytest.approx(2 / 3)
    assert found["users_accuracy", "Class 3"] == pytest.approx(4 / 5)
    assert other["users_accuracy", "Class 1"] == found["producers_accuracy", "Class 1"]


def test_every_figure_is_that_of_scikit_learn(tmp_path: Path) -> None:
    generator = np.random.default_rng(3)
    truth = generator.integers(1, 7, (90, 70))
    shown = np.where(generator.random(truth.shape) < 0.6, truth, generator.integers(1, 7, truth.shape))
    result = compare(classes(tmp_path / "map.tif", shown), classes(tmp_path / "truth.tif", truth))
    flat = truth.ravel(), shown.ravel()
    assert matrix(result) == metrics.confusion_matrix(*flat).tolist()
    found = measures(result)
    assert found["overall_accuracy", None] == result.outputs["OVERALL_ACCURACY"] == metrics.accuracy_score(*flat)
    assert result.outputs["KAPPA"] == pytest.approx(metrics.cohen_kappa_score(*flat))
    assert result.outputs["MACRO_F1"] == pytest.approx(metrics.f1_score(*flat, average="macro"))
    assert result.outputs["MEAN_IOU"] == pytest.approx(metrics.jaccard_score(*flat, average="macro"))
    for name, score in (
        ("producers_accuracy", metrics.recall_score),
        ("users_accuracy", metrics.precision_score),
        ("f1", metrics.f1_score),
        ("iou", metrics.jaccard_score),
    ):
        assert [found[name, f"Class {at}"] for at in range(1, 7)] == pytest.approx(score(*flat, average=None).tolist())
    assert found["quantity_disagreement", None] + found["allocation_disagreement", None] == pytest.approx(
        1 - result.outputs["OVERALL_ACCURACY"]
    )
    for _, measure, of, value, low, high in result.tables["METRICS"].rows:
        if low is not None:
            assert low < value < high, (measure, of)


def test_a_map_compared_with_itself_is_right_everywhere(pair: tuple[str, str], tmp_path: Path) -> None:
    again = classes(tmp_path / "again.tif", TRUTH)
    result = compare(again, pair[1], disagreement=str(tmp_path / "d.tif"))
    assert [result.outputs[key] for key in ("OVERALL_ACCURACY", "KAPPA", "MACRO_F1", "MEAN_IOU")] == [1.0] * 4
    assert (read_raster(tmp_path / "d.tif") == AGREE).all()


def test_one_class_has_no_kappa(tmp_path: Path) -> None:
    ones = [classes(tmp_path / f"{name}.tif", np.ones((3, 3))) for name in "ab"]
    result = compare(*ones)
    assert result.outputs["OVERALL_ACCURACY"] == 1 and result.outputs["KAPPA"] is None


def test_nodata_of_either_side_is_left_out(tmp_path: Path) -> None:
    shown = np.array(SHOWN, "float32")
    shown[0, 0] = np.nan
    truth = np.array(TRUTH)
    truth[2, 3] = -1
    record = Record()
    result = compare(
        classes(tmp_path / "map.tif", shown, dtype="float32", nodata=None),
        classes(tmp_path / "truth.tif", truth, dtype="int16", nodata=-1),
        record,
    )
    assert matrix(result) == [[1, 1, 0], [0, 3, 1], [1, 0, 3]]
    assert any(
        "1 nodata in truth.tif only" in line and "1 nodata in map.tif only" in line for line in record.messages()
    )


def test_zero_is_unclassified_in_maps_but_not_in_masks(tmp_path: Path) -> None:
    zeros = np.array(SHOWN)
    zeros[0] = 0
    result = compare(classes(tmp_path / "map.tif", zeros, nodata=None), classes(tmp_path / "truth.tif", TRUTH))
    assert matrix(result) == [[0, 0, 0], [0, 2, 1], [1, 0, 4]]
    masks = [classes(tmp_path / f"{name}.tif", np.array(values) == 3, nodata=255) for name, values in
             (("shown", SHOWN), ("true", TRUTH))]  # fmt: skip
    assert matrix(compare(*masks)) == [[6, 1], [1, 4]]


def test_a_reference_on_another_grid_is_read_at_the_nearest_pixel(tmp_path: Path) -> None:
    generator = np.random.default_rng(0)
    shown = generator.integers(1, 5, (40, 50)).astype("uint8")
    truth = generator.integers(1, 5, (25, 30)).astype("uint8")
    transform, crs = Affine(0.0007, 0, -2.9995, 0, -0.0005, 53.2495), "EPSG:4326"
    result = compare(
        classes(tmp_path / "map.tif", shown), classes(tmp_path / "truth.tif", truth, transform=transform, crs=crs)
    )
    warped = np.zeros_like(shown)
    reproject(
        truth, warped, src_transform=transform, src_crs=crs, dst_transform=north_up(), dst_crs=UTM, src_nodata=0,
        resampling=Resampling.nearest, tolerance=0,
    )  # fmt: skip
    seen = warped > 0
    assert 100 < seen.sum() < shown.size
    expected = metrics.confusion_matrix(warped[seen], shown[seen])
    assert abs(np.array(matrix(result)) - expected).sum() <= 0.01 * seen.sum()
    assert abs(sum(map(sum, matrix(result))) - seen.sum()) <= 0.01 * seen.sum()


# Names


def test_named_classes_are_joined_by_name_and_others_by_number(tmp_path: Path) -> None:
    shown = classes(tmp_path / "map.tif", SHOWN, "Water", "Forest", "Town")
    swapped = np.choose(np.array(TRUTH) - 1, [3, 1, 2])
    record = Record()
    result = compare(shown, classes(tmp_path / "truth.tif", swapped, "forest", "Town", "WATER"), record)
    assert matrix(result) == MATRIX and names(result)[0] == ["Water", "Forest", "Town"]
    assert "Reference 'WATER' is matched with map class 1 'Water'." in record.messages()
    bare = classes(tmp_path / "bare.tif", TRUTH)
    assert names(compare(shown, bare))[0] == names(compare(bare, shown))[0] == ["Water", "Forest", "Town"]


def test_classes_of_one_side_alone_have_empty_rows_and_columns(tmp_path: Path) -> None:
    shown = classes(tmp_path / "map.tif", [[1, 1, 2, 4]], "Water", "Forest", "Town", "Sand")
    truth = classes(tmp_path / "truth.tif", [[1, 1, 3, 2]], "Water", "Ice", "Forest")
    record = Record()
    result = compare(shown, truth, record)
    assert names(result)[0] == ["Water", "Forest", "Sand", "Ice"]  # the map has Town, but nowhere here
    assert matrix(result) == [[2, 0, 0, 0], [0, 1, 0, 0], [0, 0, 0, 0], [0, 0, 1, 0]]
    found = measures(result)
    assert found["producers_accuracy", "Sand"] is None and found["users_accuracy", "Sand"] == 0
    assert found["users_accuracy", "Ice"] is None and found["f1", "Ice"] == 0
    assert "Reference 'Ice' is no class of the map." in record.messages()


def test_nothing_in_common_is_refused(pair: tuple[str, str], tmp_path: Path) -> None:
    words = layer(tmp_path / "fields.geojson", (box(0, 0, 4, 3), "Water"))
    with pytest.raises(InputError, match=r"No class of the reference \(Water\) is one of map.tif .*match clusters"):
        compare(pair[0], words, reference_field="class")
    empty = classes(tmp_path / "empty.tif", np.zeros((3, 4)))
    with pytest.raises(InputError, match="No pixel has a class both in empty.tif and in map.tif"):
        compare(pair[0], empty)
    with pytest.raises(GridMismatchError):
        compare(pair[0], classes(tmp_path / "far.tif", TRUTH, transform=north_up(30, 900000)))


def test_merging_joins_classes_of_both_sides(tmp_path: Path) -> None:
    shown = classes(tmp_path / "map.tif", [[1, 2, 3, 3]], "Pines", "Oaks", "Water")
    truth = classes(tmp_path / "truth.tif", [[1, 1, 2, 1]], "Forest", "Water")
    result = compare(shown, truth, merge=("pines", "Forest", "2", "Forest"))
    assert names(result)[0] == ["Water", "Forest"]
    assert matrix(result) == [[1, 0], [1, 2]]
    with pytest.raises(InputError, match="'Palms' is to be merged, but there is no such class"):
        compare(shown, truth, merge=("Palms", "Forest"))


def test_a_merging_table_names_unnamed_classes(pair: tuple[str, str], tmp_path: Path) -> None:
    words = layer(tmp_path / "fields.geojson", (box(0, 0, 3, 1), "Water"), (box(0, 1, 3, 2), "Forest"))
    merge = ("1", "Water", "2", "Forest", "3", "Forest")
    result = compare(pair[0], words, reference_field="class", merge=merge)
    assert names(result)[0] == ["Forest", "Water"] and matrix(result) == [[3, 0], [1, 2]]


def test_ignored_classes_do_not_count_on_either_side(pair: tuple[str, str]) -> None:
    record = Record()
    assert matrix(compare(*pair, record, ignore="3")) == [[2, 1], [0, 3]]
    assert "Ignored: Class 3." in record.messages()
    with pytest.raises(InputError, match="All classes of map.tif or of the reference are ignored"):
        compare(*pair, ignore="1-3")
    with pytest.raises(InputError, match="no class 'Ice'"):
        compare(*pair, ignore="Ice")


# Features


def test_polygons_in_another_crs_fall_on_the_pixels_they_cover(tmp_path: Path) -> None:
    from rasterio.warp import transform_geom

    shown = classes(tmp_path / "map.tif", SHOWN, "Water", "Forest", "Town")
    shapes = [(box(0, 0, 3, 1), "water"), (box(3, 0, 4, 1), "FOREST"), (box(0, 1, 3, 2), " forest "),
              (box(3, 1, 4, 2), "town"), (box(0, 2, 4, 3), "town")]  # fmt: skip
    moved = [(transform_geom(UTM, "EPSG:4326", shape), name) for shape, name in shapes]
    for crs, features in ((UTM, shapes), ("EPSG:4326", moved)):
        path = layer(tmp_path / "fields.geojson", *features, (None, "town"), (shapes[0][0], None), crs=crs)
        record = Record()
        assert matrix(compare(shown, path, record, reference_field="class")) == MATRIX
        assert "Features of fields without a class, left out: 2." in record.messages()


def test_overlapping_polygons_of_different_classes_are_left_out_and_told(pair: tuple[str, str], tmp_path: Path) -> None:
    path = layer(
        tmp_path / "fields.geojson",
        (box(0, 0, 3, 2), 1), (box(0, 0, 2, 1), 1), (box(2, 1, 4, 3), 3), (box(2, 1, 3, 2), 2),
    )  # fmt: skip
    record = Record()
    result = compare(pair[0], path, record, reference_field="class")
    truth = np.array([[1, 1, 1, 0], [1, 1, 0, 3], [0, 0, 3, 3]])
    shown = np.array(SHOWN)[truth > 0]
    expected = metrics.confusion_matrix(truth[truth > 0], shown)
    assert matrix(result) == expected.tolist()
    assert any(
        line == "fields: pixels in features of different classes, left out: 1." for line in record.messages("warning")
    )
    assert any("4 not in fields" in line for line in record.messages())


def test_points_stand_for_their_pixels(pair: tuple[str, str], tmp_path: Path) -> None:
    many = {"type": "MultiPoint", "coordinates": [dot(0, 2)["coordinates"], dot(1, 2)["coordinates"]]}
    path = layer(
        tmp_path / "points.geojson",
        (dot(0, 0), 1), (dot(0.3, 0.2), 1), (dot(2, 0), 1), (dot(3, 1), 3), (dot(3.2, 1), 2), (dot(9, 9), 2),
        (many, "3.0"),
    )  # fmt: skip
    with pytest.raises(InputError, match="No class of the reference"):  # 3.0 as text is a word
        compare(pair[0], layer(tmp_path / "words.geojson", (many, "3.0")), reference_field="class")
    record = Record()
    result = compare(pair[0], path, record, reference_field="class", merge=("3.0", "Class 3"))
    assert matrix(result) == [[1, 1, 0], [0, 0, 0], [0, 0, 2]]
    told = " ".join(record.messages("warning"))
    assert "pixels in features of different classes, left out: 1." in told
    assert "points in a pixel that already has one of their class, which count once: 1." in told
    assert "points beside map.tif, left out: 1." in told


@pytest.mark.parametrize(
    ("features", "message"),
    [
        ([(box(50, 50, 60, 60), 1)], "No pixel of map.tif lies in a feature of fields"),
        ([(box(0, 0, 2, 2), 1), (box(0, 0, 2, 2), 2)], "4 lie in those of two classes"),
        (
            [({"type": "LineString", "coordinates": [pixel(0, 0), pixel(3, 3)]}, 1)],
            "holds LineString; expected polygons",
        ),
        ([(box(0, 0, 2, 2), None)], "No feature of the reference has a class in the field 'class'"),
        ([], "is empty"),
    ],
)
def test_layers_that_are_no_reference_get_a_sentence(
    pair: tuple[str, str], tmp_path: Path, features: list, message: str
) -> None:
    with pytest.raises(InputError, match=message):
        compare(pair[0], layer(tmp_path / "fields.geojson", *features), reference_field="class")


def test_features_need_a_map_with_a_crs_and_a_field_that_exists(pair: tuple[str, str], tmp_path: Path) -> None:
    path = layer(tmp_path / "fields.geojson", (box(0, 0, 2, 2), 1))
    with pytest.raises(InputError, match=r"bare.tif has no CRS, so fields cannot be placed on it"):
        compare(classes(tmp_path / "bare.tif", SHOWN, crs=None), path, reference_field="class")
    with pytest.raises(InputError, match="no field 'kind'; it has class"):
        compare(pair[0], path, reference_field="kind")


def test_burning_agrees_with_points_in_polygons(tmp_path: Path) -> None:
    """Many tiles, a turned grid, shapes with holes, and boxes across the rim."""
    transform = turned(20, 30)
    grid = Grid(rasterio.crs.CRS.from_string(UTM), transform, 1100, 700)
    generator = np.random.default_rng(2)
    shapes = []
    for at in range(12):
        column, row = generator.uniform(-40, 1100), generator.uniform(-40, 700)
        outer = [(0, 0), (160, 10), (150, 120), (20, 100), (0, 0)]
        rings = [outer, [(40, 30), (60, 30), (50, 50), (40, 30)]]
        placed = [[list(transform * (column + x, row + y)) for x, y in ring] for ring in rings]
        shapes.append(({"type": "Polygon", "coordinates": placed}, f"c{at % 3}"))
    labelled = read_labelled(layer(tmp_path / "shapes.geojson", *shapes), "class")
    found = burn(labelled, grid, tmp_path / "burnt.tif", Record())
    burnt = read_raster(tmp_path / "burnt.tif")[0]

    columns, rows = np.meshgrid(np.arange(1100) + 0.5, np.arange(700) + 0.5)
    members = np.zeros((3, 700, 1100), bool)
    for shape, name in shapes:
        inside = np.zeros((700, 1100), bool)
        for ring in shape["coordinates"]:
            points = np.array([~transform * tuple(point) for point in ring])
            for (x0, y0), (x1, y1) in zip(points, points[1:]):
                crosses = (y0 > rows) != (y1 > rows)
                inside ^= crosses & (columns < (x1 - x0) * (rows - y0) / (y1 - y0 or 1) + x0)
        members[int(name[1])] |= inside
    one = members.sum(axis=0) == 1
    expected = np.where(one, members.argmax(axis=0) + 1, 0)
    assert (burnt != expected).mean() < 1e-5
    assert found.contested == pytest.approx((members.sum(axis=0) > 1).sum(), abs=5) and found.contested > 500
    assert found.pixels == np.count_nonzero(burnt)


def test_two_fields_of_a_layer_are_compared_feature_by_feature(tmp_path: Path) -> None:
    flat = [row for rows in zip(TRUTH, SHOWN) for row in zip(*rows)]
    words = ["", "Water", "Forest", "Town"]
    features = [(None, words[truth]) for truth, _ in flat]
    path = layer(
        tmp_path / "units.geojson",
        *features,
        (None, None),
        shown=[*(words[shown].upper() for _, shown in flat), "Town"],
    )
    report = tmp_path / "r.html"
    result = run(
        ConfusionMatrixOptions(reference=path, reference_field="class", map_field="shown", report=str(report)), Record()
    )
    order = [1, 2, 0]  # Forest, Town, Water
    assert matrix(result) == np.array(MATRIX)[np.ix_(order, order)].tolist()
    assert "12 features" in report.read_text(encoding="utf-8")


# Clusters


def test_clusters_are_matched_by_majority_or_one_to_one(tmp_path: Path) -> None:
    truth = classes(tmp_path / "truth.tif", [[1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2]], "Water", "Forest")
    shown = classes(tmp_path / "clusters.tif", [[5, 5, 5, 6, 6, 7, 7, 7, 7, 6, 5]])
    record = Record()
    majority = compare(shown, truth, record, match_clusters="majority")
    assert names(majority) == (["Water", "Forest"], ["map_Water", "map_Forest"])
    assert matrix(majority) == [[5, 0], [2, 4]]
    assert "Cluster 5 is 'Water': 75.0% of its pixels are, 4 in all." in record.messages()
    record = Record()
    single = compare(shown, truth, record, match_clusters="one_to_one")
    assert names(single)[1] == ["map_Water", "map_Forest", "map_no class"]
    assert matrix(single) == [[3, 0, 2], [1, 4, 1]]
    assert "Cluster 6 is no class." in record.messages()
    assert single.outputs["OVERALL_ACCURACY"] == pytest.approx(7 / 11)


def test_disagreement_and_csv_of_matched_clusters(tmp_path: Path) -> None:
    truth = classes(tmp_path / "truth.tif", [[1, 1, 1, 2, 2, 2, 2]], "Water", "Forest")
    shown = classes(tmp_path / "clusters.tif", [[5, 5, 6, 7, 7, 7, 5]])
    out, table = tmp_path / "d.tif", tmp_path / "m.csv"
    compare(shown, truth, match_clusters="one_to_one", disagreement=str(out), csv=str(table))
    assert read_raster(out)[0].tolist() == [[1, 1, 2, 1, 1, 1, 3]]
    assert class_names(str(out)) == {
        1: "Map and reference agree", 2: "Reference Water, map no class", 3: "Reference Forest, map Water",
    }  # fmt: skip
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows == [
        ["reference \\ map", "Water", "Forest", "no class", "total", "producers_accuracy"],
        ["Water", "2", "0", "1", "3", "0.666667"],
        ["Forest", "1", "3", "0", "4", "0.750000"],
        ["total", "3", "3", "1", "7", ""],
        ["users_accuracy", "0.666667", "1.000000", "", "", "0.714286"],
    ]


# Several maps


def test_maps_are_compared_where_all_have_a_class(tmp_path: Path) -> None:
    truth = classes(tmp_path / "truth.tif", [[1, 1, 1, 1, 2, 2, 2, 2]])
    first = classes(tmp_path / "first.tif", [[1, 1, 2, 2, 2, 2, 2, 0]])
    second = classes(tmp_path / "second.tif", [[1, 2, 1, 2, 2, 1, 0, 2]])
    third = classes(tmp_path / "third.tif", [[1, 1, 1, 1, 2, 2, 2, 2]])
    result = compare([first, second, third], truth)
    assert matrix(result) == [[2, 2], [0, 3]]  # of the first map alone, with its own pixels
    assert measures(result, "second.tif")["count", None] == 7
    rows = [dict(zip([name for name, _ in result.tables["COMPARISON"].fields], row)) for row in
            result.tables["COMPARISON"].rows]  # fmt: skip
    assert [(row["first"], row["second"], row["pixels"], row["only_first_right"], row["only_second_right"])
            for row in rows] == [
        ("first.tif", "second.tif", 6, 2, 1), ("first.tif", "third.tif", 6, 0, 2), ("second.tif", "third.tif", 6, 0, 3),
    ]  # fmt: skip
    assert rows[2]["chi_square"] == pytest.approx(3.0) and rows[2]["p_value"] == pytest.approx(0.0832645)
    assert rows[2]["p_value_exact"] == pytest.approx(0.25)
    assert (rows[0]["first_accuracy"], rows[0]["second_accuracy"]) == pytest.approx((4 / 6, 3 / 6))


def test_maps_on_other_grids_and_clusters_can_be_compared(tmp_path: Path) -> None:
    coarse = np.random.default_rng(0).integers(1, 4, (10, 12))
    truth = classes(tmp_path / "truth.tif", np.kron(coarse, np.ones((2, 2))), "A", "B", "C")
    renumbered = classes(tmp_path / "clusters.tif", np.choose(coarse - 1, [7, 9, 8]), transform=north_up(60))
    exact = classes(tmp_path / "exact.tif", np.kron(coarse, np.ones((2, 2))))
    result = compare([exact, renumbered], truth, match_clusters="one_to_one")
    row = result.tables["COMPARISON"].rows[0]
    assert row[2:7] == (480, 1.0, 1.0, 0, 0)
    assert measures(result, "clusters.tif")["count", None] == 120


# Files


def test_windows_threads_and_memory_do_not_matter(tmp_path: Path) -> None:
    generator = np.random.default_rng(5)
    truth = generator.integers(0, 6, (1300, 1700))
    shown = np.where(generator.random(truth.shape) < 0.7, truth, generator.integers(0, 6, truth.shape))
    tiled = {"tiled": True, "blockxsize": 256, "blockysize": 256}
    maps = [classes(tmp_path / "map.tif", shown, **tiled), classes(tmp_path / "b.tif", np.roll(shown, 1), **tiled)]
    reference = classes(tmp_path / "truth.tif", truth)
    found = []
    for memory_mb, threads in ((64, 1), (512, 3)):
        out = tmp_path / f"d{threads}.tif"
        result = compare(maps, reference, disagreement=str(out), memory_mb=memory_mb, threads=threads)
        found.append((out.read_bytes(), result.tables))
    assert found[0] == found[1]
    both = (truth > 0) & (shown > 0)
    assert found[0][1]["MATRIX"].rows == [
        (f"Class {at}", *row) for at, row in enumerate(metrics.confusion_matrix(truth[both], shown[both]).tolist(), 1)
    ]


def test_the_report_holds_the_matrix_and_names_both_axes(pair: tuple[str, str], tmp_path: Path) -> None:
    report = tmp_path / "r.html"
    compare(list(pair), classes(tmp_path / "truth2.tif", TRUTH), report=str(report), merge=("1", "<Wet> & co"))
    text = report.read_text(encoding="utf-8")
    data = json.loads(re.search(r'id="data">(.*?)</script>', text)[1])["confusion"]
    order = [1, 2, 0]
    assert data["matrix"] == np.array(MATRIX)[np.ix_(order, order)].tolist()
    assert data["names"][2] == "<Wet> & co" and "<Wet>" not in text
    assert "Reference ↓ Map →" in text and "Comparison of maps" in text and "Where they disagree" in text
    assert not re.findall(r'(?:src|href)="http', text)


def test_two_maps_of_a_report_and_nothing_else_are_written(pair: tuple[str, str], tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    compare(*pair, report=str(folder / "r.html"))
    assert [path.name for path in folder.iterdir()] == ["r.html"]
    compare(*pair, disagreement=str(folder / "d.tif"))
    assert {path.name for path in folder.iterdir()} == {"r.html", "d.tif", "d.qml", "d.tif.aux.xml"}


def test_cancel_leaves_the_older_outputs(pair: tuple[str, str], tmp_path: Path) -> None:
    old = tmp_path / "d.tif"
    old.write_text("older")

    class Stop(Progress):
        def update(self, fraction: float, message: str | None = None) -> None:
            if fraction >= 0.5:
                raise Cancelled

    before = set(tmp_path.iterdir())
    with pytest.raises(Cancelled):
        run(
            ConfusionMatrixOptions(maps=pair[:1], reference=pair[1], disagreement=str(old)),
            Stop(lambda *_, **__: None, threading.Event()),
        )
    assert old.read_text() == "older" and set(tmp_path.iterdir()) == before
    with pytest.raises(InputError, match="is one of the inputs"):
        compare(*pair, disagreement=pair[1])


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"maps": ("a.tif",)}, "No reference was given"),
        ({"reference": "r.tif"}, "No class map was given"),
        ({"maps": ("a.tif", "a.tif"), "reference": "r.tif"}, "given twice"),
        (
            {"maps": tuple(f"{at}.tif" for at in range(13)), "reference": "r.tif"},
            "13 maps are given; expected at most 12",
        ),
        ({"maps": ("a.tif",), "reference": "a.tif"}, "the same raster"),
        ({"maps": ("a.tif",), "reference": "r.tif", "merge": ("1", "")}, "an empty cell"),
        ({"maps": ("a.tif",), "reference": "r.tif", "merge": ("1",)}, "an empty cell"),
        ({"reference": "r", "map_field": "b"}, "Choose the field of the reference too"),
        ({"maps": ("a.tif",), "reference": "r", "reference_field": "a", "map_field": "b"}, "one of the two"),
        ({"reference": "r", "reference_field": "a", "map_field": "b", "area": "x"}, "no pixels"),
        ({"maps": ("a.tif",), "reference": "r.tif", "match_clusters": "best"}, "match_clusters is 'best'"),
    ],
)
def test_options_that_contradict_are_refused(options: dict[str, Any], message: str) -> None:
    with pytest.raises(InputError, match=message):
        ConfusionMatrixOptions(**options)


@pytest.mark.parametrize("values", [[[1.5, 2.0]], np.arange(1200).reshape(30, 40)])
def test_rasters_that_hold_no_classes_get_a_sentence(tmp_path: Path, values: Any) -> None:
    other = classes(tmp_path / "map.tif", np.ones(np.shape(values)))
    with pytest.raises(InputError, match=r"truth.tif holds .* Choose a raster of classes"):
        compare(other, classes(tmp_path / "truth.tif", values, dtype="float32", nodata=None))


def test_several_bands_a_missing_file_and_one_pixel(pair: tuple[str, str], tmp_path: Path) -> None:
    bands = write_raster(tmp_path / "bands.tif", np.ones((3, 3, 4), "uint8"))
    with pytest.raises(InputError, match="bands.tif has 3 bands; expected a class raster of one"):
        compare(bands, pair[1])
    with pytest.raises(InputError, match="does not exist"):
        compare(pair[0], str(tmp_path / "gone.tif"))
    single = [classes(tmp_path / f"{name}.tif", [[2]]) for name in "ab"]
    assert matrix(compare(*single)) == [[1]]


def test_an_area_cuts_what_counts(pair: tuple[str, str], tmp_path: Path) -> None:
    area = layer(tmp_path / "area.geojson", (box(0, 0, 4, 1), 1))
    assert matrix(compare(*pair, area=area)) == [[2, 1], [0, 1]]


# Real data


def test_tucurui_against_its_training_polygons(real_data: Path, tmp_path: Path) -> None:
    folder = real_data / "landsat5_tucurui_1988"
    bands = [str(path) for path in sorted(folder.glob("*_B[123457].TIF"))]
    fields = tmp_path / "training.geojson"
    try:
        subprocess.run(["ogr2ogr", "-f", "GeoJSON", fields, folder / "training_polygons.gpkg"], check=True)
    except FileNotFoundError:
        pytest.skip("ogr2ogr, which reads the polygons here, is not installed")
    shown = str(tmp_path / "clusters.tif")
    run_sweep(KMeansSweepOptions(inputs=tuple(bands), output=shown, k_min=4, k_max=8), Record())
    found = {
        method: compare(shown, str(fields), reference_field="class", match_clusters=method)
        for method in ("majority", "one_to_one")
    }
    majority, single = (found[method].outputs["OVERALL_ACCURACY"] for method in ("majority", "one_to_one"))
    assert majority > 0.9 and majority >= single > 0.5
    assert names(found["majority"])[0] == ["cleared", "fallen_dry", "forest", "water"]
    # Water is what K-means finds best, fallen dry trees what it does not.
    scores = measures(found["majority"])
    assert scores["producers_accuracy", "water"] > 0.95 > 0.5 > scores["producers_accuracy", "fallen_dry"]


def test_bangalore_against_half_its_resolution(real_data: Path, tmp_path: Path) -> None:
    truth = real_data / "bangalore_class_map" / "raster_singleband_discrete.tif"
    with rasterio.open(truth) as dataset:
        fine, transform, crs = dataset.read(1), dataset.transform, dataset.crs
    middles = fine[: len(fine) // 2 * 2 : 2, ::2]
    coarse = write_raster(
        tmp_path / "coarse.tif", middles, transform=transform * Affine.scale(2), crs=crs.to_string(), nodata=-32768
    )
    # On the fine grid, every pixel of a coarse one is compared.
    result = compare(str(truth), coarse)
    spread = np.kron(middles, np.ones((2, 2), int))
    seen = fine[: spread.shape[0], : spread.shape[1]]
    assert matrix(result) == metrics.confusion_matrix(spread.ravel(), seen.ravel()).tolist()
    assert 0.6 < result.outputs["OVERALL_ACCURACY"] < 1
