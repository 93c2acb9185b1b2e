"""What jobs tell of their confusion matrices: counts, figures, and where wrong samples lie."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scenes import UTM, Record, write_raster
from segmentation import scene
from segmentation import train as train_segmentation
from test_confusion_matrix import MATRIX, box, classes, compare, dot, layer, pair, pixel  # noqa: F401
from test_train_cnn import patches_in, train

from engine.jobs.confusion_matrix import run
from engine.jobs.confusion_told import METRIC, MOST_OF_A_PAIR, MOST_SAMPLES, geometry_box, shown_places
from engine.options.confusion_matrix import ConfusionMatrixOptions


def told(record: Record) -> dict[str, Any]:
    """Return the one matrix that a job has told, as it comes through JSON."""
    (values,) = [event["values"] for event in record.events if event.get("name") == METRIC]
    return json.loads(json.dumps(values, allow_nan=False))


def test_a_map_and_a_raster(pair: tuple[str, str]) -> None:  # noqa: F811
    record = Record()
    result = compare(*pair, record)
    values = told(record)
    assert (values["title"], values["unit"], values["wrong"], values["crs"]) == ("map.tif", "pixels", [], None)
    assert values["counts"] == MATRIX and values["rows"] == values["columns"] == ["Class 1", "Class 2", "Class 3"]
    assert len(set(values["colours"])) == 3
    rows = {tuple(row[1:3]): list(row[3:]) for row in result.tables["METRICS"].rows}
    assert values["overall"] == rows["overall_accuracy", None] and values["kappa"] == rows["kappa", None][0]
    for measure in ("users_accuracy", "producers_accuracy", "f1"):
        assert values["classes"][measure] == [rows[measure, f"Class {at}"] for at in (1, 2, 3)]
    assert values["classes"]["producers_accuracy"][2][0] == pytest.approx(4 / 5)


def test_what_is_not_defined_is_nothing(tmp_path: Path) -> None:
    record = Record()
    compare(classes(tmp_path / "map.tif", [[1, 1, 2]]), classes(tmp_path / "truth.tif", [[1, 1, 1]]), record)
    values = told(record)
    assert values["counts"] == [[2, 1], [0, 0]]
    assert values["classes"]["producers_accuracy"][1] is None and values["classes"]["users_accuracy"][1][0] == 0


def test_features_of_two_fields_have_their_boxes(tmp_path: Path) -> None:
    path = layer(
        tmp_path / "fields.geojson",
        (box(0, 0, 2, 1), "oak"), (dot(3, 0), "OAK"), (None, "oak"), (dot(5, 0), None), (box(6, 0, 7, 1), "fir"),
        shown=["fir", "fir", "fir", "fir", "fir"],
    )  # fmt: skip
    record = Record()
    options = {"reference": path, "reference_field": "class", "map_field": "shown"}
    run(ConfusionMatrixOptions(**options), record)
    values = told(record)
    assert (values["title"], values["unit"]) == ("shown", "features") and UTM[5:] in values["crs"]
    row, column = values["rows"].index("OAK"), values["columns"].index("fir")
    assert values["counts"][row][column] == 3 and row != column
    (left, top), (right, bottom), point = pixel(0, 0), pixel(2, 1), list(pixel(3.5, 0.5))
    assert values["wrong"] == [
        [row, column, "Feature 1", [left, bottom, right, top]],
        [row, column, "Feature 2", point * 2],
        [row, column, "Feature 3", None],
    ]
    record = Record()
    run(ConfusionMatrixOptions(**options, merge=("oak", "tree", "fir", "tree"), match_clusters="none"), record)
    assert told(record)["wrong"] == []


def test_of_many_wrong_samples_some_of_each_pair_are_shown() -> None:
    rows = np.array([0] * 300 + [1] * 300 + [2, 2, -1])
    columns = np.array([1] * 300 + [1] * 299 + [0, 2, 0, 0])
    assert shown_places(rows, columns) == [*range(MOST_OF_A_PAIR), 599, 601]
    each = np.arange(200)
    many = np.repeat(each, 199), np.concatenate([np.delete(each, at) for at in each])
    assert len(shown_places(*many)) == MOST_SAMPLES


def test_boxes_of_geometries() -> None:
    assert geometry_box(None) is None
    rings = [[[[0, 0], [4, 0, 9], [4, 2], [0, 0]]], [[[9, -1], [9, 5], [8, 5], [9, -1]]]]
    assert geometry_box({"type": "MultiPolygon", "coordinates": rings}) == [0, -1, 9, 5]


@pytest.mark.deep_learning
def test_a_scene_classifier_tells_its_wrong_test_patches(tmp_path: Path) -> None:
    pytest.importorskip("keras")
    record = Record()
    result = train(patches_in(tmp_path / "patches"), tmp_path, record, epochs=1, learning_rate=1e-6)
    values = told(record)
    assert values["counts"] == [list(row[1:]) for row in result.tables["MATRIX"].rows]
    assert (values["title"], values["unit"]) == ("m.landclass", "patches") and values["crs"] is None
    patches = [row for row in result.tables["PATCHES"].rows if row[5] and row[5] != row[1]]
    names = values["rows"]
    assert patches
    assert [[names[row], names[column], name] for row, column, name, _ in values["wrong"]] == [
        [row[1], row[5], row[0]] for row in patches
    ]


@pytest.mark.deep_learning
def test_a_segmentation_tells_the_patches_of_each_pair(tmp_path: Path) -> None:
    pytest.importorskip("keras")
    raster, labels = scene(tmp_path)
    record = Record()
    result = train_segmentation(tmp_path, record, inputs=[raster], labels=labels, epochs=1)
    values = told(record)
    assert values["counts"] == [list(row[1:]) for row in result.tables["MATRIX"].rows]
    assert values["unit"] == "pixels" and "WGS 84" in values["crs"]
    tested = {row[0]: row[2:4] for row in result.tables["PATCHES"].rows if row[1] == "test"}
    pairs = {(row, column) for row, column, *_ in values["wrong"]}
    assert pairs == {(row, column) for row, column in ((0, 1), (1, 0)) if values["counts"][row][column]} != set()
    pixels = [int(name.split(": ")[1].replace(",", "")) for _, _, name, _ in values["wrong"]]
    assert pixels == sorted(pixels, reverse=True) and min(pixels) > 0
    for _, _, name, (left, bottom, right, top) in values["wrong"]:
        assert ((left + right) / 2, (bottom + top) / 2) == pytest.approx(tested[name.split(", ")[0]])
        assert right - left == pytest.approx(320)


def test_a_raster_of_one_class_has_no_wrong_pixel(tmp_path: Path) -> None:
    record = Record()
    write_raster(tmp_path / "one.tif", np.ones((3, 3), np.uint8))
    compare(str(tmp_path / "one.tif"), classes(tmp_path / "truth.tif", np.ones((3, 3))), record)
    assert told(record)["counts"] == [[9]] and told(record)["overall"][0] == 1
