"""Training a segmentation network: honest tests, per-class scores, resume, cancel, and putting it on a map."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from scenes import ORIGIN, Record, write_raster
from segmentation import SIDE, apply, scene, train

from engine.errors import Cancelled, InputError, ModelError
from engine.options.train_segmentation import TrainSegmentationOptions
from engine.progress import Progress
from engine.protocol import METRIC

pytestmark = pytest.mark.deep_learning


def stopping_after(epoch: int) -> Progress:
    stop = threading.Event()

    def send(kind: str, **values: Any) -> None:
        if kind == METRIC and values["values"].get("epoch") == epoch:
            stop.set()

    return Progress(send, stop)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({}, "No raster was given"),
        ({"inputs": ["a"]}, "neither was given"),
        ({"inputs": ["a"], "labels": "b", "polygons": "c"}, "both were given"),
        ({"inputs": ["a"], "polygons": "c"}, "field of the polygons"),
        ({"inputs": ["a"], "labels": "b", "patch_px": 100}, "expected a multiple of 32, such as 96"),
        ({"inputs": ["a"], "labels": "b"}, "No file for the model"),
        ({"inputs": ["a"], "labels": "b", "model": "m", "loss": "hinge"}, "loss is 'hinge'"),
        ({"inputs": ["a"], "labels": "b", "model": "m", "test_share": 0.8, "validation_share": 0.2}, "100% of the"),
    ],
)
def test_options_that_contradict_are_refused(options: dict[str, Any], message: str) -> None:
    with pytest.raises(InputError, match=message):
        TrainSegmentationOptions(**options)


def test_from_rasters_to_a_map(tmp_path: Path) -> None:
    pytest.importorskip("keras")
    raster, labels = scene(tmp_path)
    record = Record()
    result = train(tmp_path, record, inputs=[raster], labels=labels, epochs=8, report=str(tmp_path / "r.html"))
    assert result.outputs["MEAN_IOU"] > 0.8
    scores = result.tables["SCORES"].rows
    assert [row[:2] for row in scores] == [(1, "ground"), (2, "house")]
    matrix = np.array([row[1:] for row in result.tables["MATRIX"].rows])
    both = np.diag(matrix)
    assert np.allclose([row[2] for row in scores], both / (matrix.sum(axis=0) + matrix.sum(axis=1) - both))
    assert np.isclose(result.outputs["MEAN_IOU"], np.mean([row[2] for row in scores]))
    epochs = [event["values"] for event in record.events if event.get("name") == "epoch"]
    assert len(epochs) == len(result.tables["HISTORY"].rows) == 8
    assert all(len(epoch["class_scores"]) == 2 for epoch in epochs)
    assert epochs[-1]["class_scores"][1] > epochs[0]["class_scores"][1]
    worst = [event["values"] for event in record.events if event.get("name") == "worst"][0]
    assert "WGS 84" in worst["crs"] and worst["patches"][0]["score"] <= worst["patches"][-1]["score"] <= 1
    for patch in worst["patches"]:
        left, bottom, right, top = patch["box"]
        assert np.allclose([right - left, top - bottom], 320) and {patch["actual"]} <= {"ground", "house"}
    page = (tmp_path / "r.html").read_text()
    assert "mean IoU of the test" in page and "IoU of each class" in page and page.count("<figure") >= 3
    assert not (tmp_path / "m.training").exists()

    found = apply(tmp_path, [raster], record, confidence=str(tmp_path / "sure.tif"), confidence_bands="classes")
    with rasterio.open(tmp_path / "map.tif") as dataset, rasterio.open(labels) as truth:
        named, reference = dataset.read(1), truth.read(1) + 1
        assert dataset.transform == truth.transform and dataset.tags()["LANDCLASS_ALGORITHM"]
    assert (named == reference).mean() > 0.93 and set(np.unique(named)) == {1, 2}
    rows = found.tables["CLASSES"].rows
    assert [row[2] for row in rows] == np.bincount(named.ravel())[1:].tolist()
    assert np.isclose(sum(row[4] for row in rows), SIDE**2 / 100)
    with rasterio.open(tmp_path / "sure.tif") as dataset:
        shares = dataset.read()
        assert dataset.descriptions == ("ground", "house") and np.allclose(shares.sum(axis=0), 1, atol=1e-4)
        assert (shares.argmax(axis=0) + 1 == named).mean() > 0.9999


def test_nothing_of_the_test_is_learnt_from(tmp_path: Path) -> None:
    """Whatever stands on ground that only test patches cover, the weights are the same."""
    pytest.importorskip("keras")
    from engine.learning.segmentation_model import SegmentationModel

    raster, labels = scene(tmp_path)
    patches = train(tmp_path, inputs=[raster], labels=labels).tables["PATCHES"].rows
    first = SegmentationModel.load(tmp_path / "m.landclass").weights
    covered = {"test": np.zeros((SIDE, SIDE), bool), "others": np.zeros((SIDE, SIDE), bool)}
    for _, role, x, y, *_ in patches:
        column, row = round((x - ORIGIN[0]) / 10) - 16, round((ORIGIN[1] - y) / 10) - 16
        if role != "unused":
            covered["test" if role == "test" else "others"][row : row + 32, column : column + 32] = True
    assert covered["test"].sum() > 2000 and not (covered["test"] & covered["others"]).any()
    with rasterio.open(raster, "r+") as dataset:
        values = dataset.read()
        values[:, covered["test"]] += 17
        dataset.write(values)
    with rasterio.open(labels, "r+") as dataset:
        named = dataset.read(1)
        # A few: the split is balanced by what classes patches have
        rows, columns = np.argwhere(covered["test"] & (named == 1))[::200].T
        named[rows, columns] = 1 - named[rows, columns]
        dataset.write(named, 1)
    changed = train(tmp_path, inputs=[raster], labels=labels)
    again = SegmentationModel.load(tmp_path / "m.landclass").weights
    assert [row[1] for row in changed.tables["PATCHES"].rows] == [row[1] for row in patches]
    assert all((one == other).all() for one, other in zip(first, again))


def test_the_same_seed_gives_the_same_bytes_and_resume_ends_alike(tmp_path: Path) -> None:
    pytest.importorskip("keras")
    train(tmp_path)
    whole = (tmp_path / "m.landclass").read_bytes()
    with pytest.raises(Cancelled):
        train(tmp_path, stopping_after(2), model=str(tmp_path / "part.landclass"))
    assert not (tmp_path / "part.landclass").exists()
    train(tmp_path, model=str(tmp_path / "part.landclass"), resume=True)
    assert (tmp_path / "part.landclass").read_bytes() == whole
    train(tmp_path, model=str(tmp_path / "other.landclass"), seed=1)
    assert (tmp_path / "other.landclass").read_bytes() != whole


def test_cancel_keeps_the_old_model_or_the_best(tmp_path: Path) -> None:
    pytest.importorskip("keras")
    from engine.learning.segmentation_model import SegmentationModel

    model = tmp_path / "m.landclass"
    model.write_bytes(b"older")
    with pytest.raises(Cancelled):
        train(tmp_path, stopping_after(1))
    assert model.read_bytes() == b"older"
    with pytest.raises(Cancelled):
        train(tmp_path, stopping_after(2), keep_best=True)
    assert SegmentationModel.load(model).bands == ("height", "slope")


def test_values_are_scaled_by_the_statistics_given(tmp_path: Path) -> None:
    pytest.importorskip("keras")
    from engine.core.transforms import Standardise
    from engine.learning.segmentation_model import SegmentationModel

    statistics = tmp_path / "s.json"
    bands = {"height": {"mean": 90.0, "std": 30.0}, "slope": {"mean": 180.0, "std": 0.0}}
    statistics.write_text(json.dumps({"bands": bands}))
    train(tmp_path, epochs=1, statistics=str(statistics), noise=0.0, augment=False)
    steps = SegmentationModel.load(tmp_path / "m.landclass").pipeline.steps
    assert steps == (Standardise((90.0, 180.0), (30.0, 1.0)),)
    statistics.write_text(json.dumps({"bands": {"height": bands["height"]}}))
    with pytest.raises(InputError, match="know nothing of slope"):
        train(tmp_path, statistics=str(statistics))
    statistics.write_text("[]")
    with pytest.raises(InputError, match="was not written by Sample statistics"):
        train(tmp_path, statistics=str(statistics))


def test_a_class_that_no_training_patch_has_is_named(tmp_path: Path) -> None:
    pytest.importorskip("keras")
    raster, labels = scene(tmp_path)
    with rasterio.open(labels, "r+") as dataset:
        named = dataset.read(1)
        named[:3, :3] = 7
        dataset.write(named, 1)
    for seed in range(40):  # until the block in the corner is one of the test
        try:
            train(tmp_path, inputs=[raster], labels=labels, epochs=1, seed=seed)
        except InputError as error:
            assert "No training patch has a pixel of Class 7" in str(error)
            return
    pytest.fail("the corner never fell to the test")


def test_a_scene_without_a_band_stops_the_training_before_it_begins(tmp_path: Path) -> None:
    pytest.importorskip("keras")
    other = write_raster(tmp_path / "other.tif", np.ones((2, 40, 40), "uint8"), names=("height", "aspect"))
    record = Record()
    with pytest.raises(ModelError, match="takes the bands height, slope; the scene has height, aspect, so slope"):
        train(tmp_path, record, scene=[other])
    assert not any(line.startswith("Network") for line in record.messages())


def test_the_pretrained_encoder_takes_other_bands(tmp_path: Path) -> None:
    pytest.importorskip("keras")
    raster, labels = scene(tmp_path)
    record = Record()
    train(tmp_path, record, inputs=[raster], labels=labels, network="unet_backbone", epochs=1)
    assert "Its first layer, which knows red, green and blue, takes other bands: 2." in record.messages()
    apply(tmp_path, [raster])
    with rasterio.open(tmp_path / "map.tif") as dataset:
        assert set(np.unique(dataset.read(1))) <= {1, 2}
