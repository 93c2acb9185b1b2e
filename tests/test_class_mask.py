"""Masks of classes: which pixels, how large, by what words."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from affine import Affine
from scenes import Record, north_up, read_raster, turned, write_raster

from engine.errors import Cancelled, InputError
from engine.jobs.class_mask import run
from engine.options.class_mask import ClassMaskOptions
from engine.progress import Progress
from engine.protocol import JobResult
from engine.raster.class_words import parse_classes
from engine.raster.classes import class_names
from engine.raster.writing import ClassRow, write_class_table

NAMES = {1: "Water", 2: "Forest, old", 3: "Bare soil", 12: "Class 12"}


def mask(path: str, folder: Path, classes: str, **options: Any) -> tuple[JobResult, np.ndarray, Record]:
    record = Record()
    output = str(folder / "mask.tif")
    result = run(ClassMaskOptions(input=path, classes=classes, output=output, **options), record)
    return result, read_raster(output)[0], record


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1", {1}),
        ("1, 3", {1, 3}),
        ("1;3", {1, 3}),
        ("1-3", {1, 2, 3}),
        ("2 - 4, 12", {2, 3, 4, 12}),
        ("water", {1}),
        ("WATER, bare soil", {1, 3}),
        ("Forest, old", {2}),
        ("Forest, old; Water", {2, 1}),
        ('"Forest, old", 3', {2, 3}),
        ("Class 12", {12}),
        ("class 7", {7}),
        ("-3", {-3}),
        ("-3--1", {-3, -2, -1}),
    ],
)
def test_words_for_classes(text: str, expected: set[int]) -> None:
    assert set().union(*parse_classes(text, NAMES).values()) == expected


@pytest.mark.parametrize("text", ["lake", "1, lake", "1.5", "3-1", "1-99999999"])
def test_words_that_are_no_classes(text: str) -> None:
    with pytest.raises(InputError, match="class"):
        parse_classes(text, NAMES)
    with pytest.raises(InputError, match="too long; expected at most 1000"):
        parse_classes("1-5000", NAMES)
    with pytest.raises(InputError, match="There is no class 'lake'. The raster has 1 Water, 2 Forest, old"):
        parse_classes("lake", NAMES)


def test_ones_in_the_classes_zeros_in_others(tmp_path: Path) -> None:
    labels = np.array([[0, 1, 2], [3, 1, 0]], "uint8")
    path = write_raster(tmp_path / "map.tif", labels, nodata=0)
    write_class_table(path, tuple(ClassRow(value, NAMES[value], "#102030") for value in (1, 2, 3)))
    result, found, _ = mask(path, tmp_path, "Water; 3")
    assert found.tolist() == [[255, 1, 0], [1, 1, 255]]
    assert (result.outputs["PIXELS"], result.outputs["SHARE"]) == (3, 0.75)
    assert result.outputs["AREA_HA"] == pytest.approx(3 * 0.09)
    assert result.layer_names["OUTPUT"] == "Water + Bare soil"
    with rasterio.open(tmp_path / "mask.tif") as dataset:
        assert dataset.nodata == 255 and dataset.dtypes == ("uint8",)
        assert dataset.tags()["LANDCLASS_ALGORITHM"] == "landclass:classmask"
        assert dataset.colormap(1)[255][3] == 0 and dataset.colormap(1)[1] == (31, 90, 153, 255)
    assert class_names(str(tmp_path / "mask.tif")) == {0: "Not Water + Bare soil", 1: "Water + Bare soil"}
    assert 'label="Water + Bare soil"' in (tmp_path / "mask.qml").read_text()


def test_a_name_of_its_own(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "map.tif", np.array([[1, 2]], "uint8"), nodata=0)
    mask(path, tmp_path, "2", name="Water")
    assert class_names(str(tmp_path / "mask.tif")) == {0: "Not water", 1: "Water"}


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint16", "int32", "float32", "float64"])
def test_every_type_of_number(dtype: str, tmp_path: Path) -> None:
    labels = np.random.default_rng(0).choice([1, 2, 7, 9], (50, 70)).astype(dtype)
    path = write_raster(tmp_path / "map.tif", labels, nodata=9)
    _, found, _ = mask(path, tmp_path, "2, 7")
    assert np.array_equal(found, np.where(labels == 9, 255, np.isin(labels, (2, 7))))


def test_zero_without_nodata_is_no_class_unless_it_is_asked_for(tmp_path: Path) -> None:
    labels = np.array([[0, 1, 2]], "uint8")
    path = write_raster(tmp_path / "map.tif", labels)
    assert mask(path, tmp_path, "1")[1].tolist() == [[255, 1, 0]]
    assert mask(path, tmp_path, "0, 1")[1].tolist() == [[1, 1, 0]]
    write_class_table(path, (ClassRow(0, "Nothing", "#000000"), ClassRow(1, "Water", "#0000ff")))
    assert mask(path, tmp_path, "1")[1].tolist() == [[0, 1, 0]]


def test_areas_in_degrees_follow_the_latitude(tmp_path: Path) -> None:
    labels = np.zeros((60, 10), "uint8")
    labels[:30], labels[30:] = 1, 2
    transform = Affine(0.1, 0, 10.0, 0, -1.0, 60.0)
    path = write_raster(tmp_path / "map.tif", labels, transform, "EPSG:4326", nodata=0)
    north, south = (mask(path, tmp_path, text)[0].outputs["AREA_HA"] for text in ("1", "2"))
    # Of a sphere, a band between two latitudes covers sin(upper) - sin(lower).
    shares = np.diff(np.sin(np.radians([0, 30, 60])))
    assert south / north == pytest.approx(shares[0] / shares[1], rel=0.01)


def test_windows_and_threads_do_not_matter(tmp_path: Path) -> None:
    labels = np.random.default_rng(0).integers(0, 5, (1300, 2100)).astype("uint8")
    path = write_raster(tmp_path / "map.tif", labels, nodata=0)
    results = []
    for threads, memory in ((1, 512), (3, 64)):
        result, found, _ = mask(path, tmp_path, "1-2", threads=threads, memory_mb=memory)
        results.append(((tmp_path / "mask.tif").read_bytes(), result.outputs))
        assert np.array_equal(found == 1, (labels == 1) | (labels == 2))
    assert results[0] == results[1]
    assert (tmp_path / "mask.tif.ovr").exists()


def test_nothing_has_to_be_written(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "map.tif", np.array([[1, 2]], "uint8"))
    assert run(ClassMaskOptions(input=path, classes="1"), Record()).outputs["PIXELS"] == 1
    assert [file.name for file in tmp_path.iterdir()] == ["map.tif"]


def test_a_class_that_is_named_but_not_there_is_an_empty_mask(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "map.tif", np.array([[1, 1]], "uint8"), nodata=0)
    write_class_table(path, (ClassRow(1, "Land", "#00ff00"), ClassRow(2, "Water", "#0000ff")))
    result, found, record = mask(path, tmp_path, "Water")
    assert not found.any() and result.outputs["PIXELS"] == 0
    assert record.messages("warning") == ["No pixel is in Water."]


@pytest.mark.parametrize(
    ("labels", "profile", "classes", "says"),
    [
        (np.full((2, 2), 1, "uint8"), {"nodata": 0}, "5", "no class '5'; it has 1 Class 1"),
        (np.full((2, 2), 0, "uint8"), {"nodata": 0}, "1", "no class"),
        (np.full((2, 2), 0.5, "float32"), {}, "1", "not whole numbers"),
        (np.arange(2500, dtype="uint16").reshape(50, 50), {}, "1", "more than 1000 different values"),
        (np.ones((3, 2, 2), "uint8"), {}, "1", "has 3 bands; expected a class raster of one"),
    ],
)
def test_what_is_no_class_raster_is_refused(labels, profile, classes: str, says: str, tmp_path: Path) -> None:
    path = write_raster(tmp_path / "map.tif", labels, **profile)
    with pytest.raises(InputError, match=says):
        mask(path, tmp_path, classes)
    assert [file.name for file in tmp_path.iterdir()] == ["map.tif"]


def test_a_turned_grid_and_no_crs(tmp_path: Path) -> None:
    labels = np.array([[1, 2]], "uint8")
    tilted = write_raster(tmp_path / "turned.tif", labels, turned(20))
    assert mask(tilted, tmp_path, "1")[0].outputs["AREA_HA"] == pytest.approx(0.09)
    placeless = write_raster(tmp_path / "placeless.tif", labels, north_up(), crs=None)
    assert mask(placeless, tmp_path, "1")[0].outputs["AREA_HA"] is None


def test_the_output_may_not_be_the_input(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "map.tif", np.array([[1, 2]], "uint8"))
    with pytest.raises(InputError, match="is one of the inputs"):
        run(ClassMaskOptions(input=path, classes="1", output=path), Record())
    assert read_raster(path).tolist() == [[[1, 2]]]


def test_empty_words_are_refused() -> None:
    with pytest.raises(InputError, match="No class was given"):
        ClassMaskOptions(input="a.tif", classes=" , ")
    with pytest.raises(InputError, match="No class was given"):
        ClassMaskOptions(input="a.tif", classes='""; ""')
    with pytest.raises(InputError, match="No class raster was given"):
        ClassMaskOptions(classes="1")


def test_cancel_leaves_the_old_mask(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "map.tif", np.array([[1, 2]], "uint8"))
    (tmp_path / "mask.tif").write_text("older")
    stop = threading.Event()
    progress = Progress(lambda kind, **values: stop.set() if kind == "progress" else None, stop)
    with pytest.raises(Cancelled):
        run(ClassMaskOptions(input=path, classes="1", output=str(tmp_path / "mask.tif")), progress)
    assert (tmp_path / "mask.tif").read_text() == "older" and len(list(tmp_path.iterdir())) == 2


def test_every_word_must_be_a_class_of_the_raster(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "a.tif", np.array([[1, 2, 5]], "uint8"))
    assert mask(path, tmp_path, "1, 4-6")[1].tolist() == [[1, 0, 1]]
    with pytest.raises(InputError, match="no class '7'; it has 1 Class 1, 2 Class 2, 5 Class 5"):
        mask(path, tmp_path, "1, 7")


def test_zero_is_a_class_where_a_mask_band_marks_what_is_none(tmp_path: Path) -> None:
    labels = np.array([[0, 1, 2, 0]], "uint8")
    path = write_raster(tmp_path / "a.tif", labels, mask=np.array([[255, 255, 255, 0]], "uint8"))
    result, found, _ = mask(path, tmp_path, "1")
    assert found.tolist() == [[0, 1, 0, 255]] and result.outputs["SHARE"] == pytest.approx(1 / 3)


@pytest.mark.parametrize("dtype", ["uint8", "int32", "float32"])
def test_nodata_beside_every_class(dtype: str, tmp_path: Path) -> None:
    labels = np.random.default_rng(1).choice([0, 1, 2, 9], (30, 40)).astype(dtype)
    path = write_raster(tmp_path / "a.tif", labels, nodata=9)
    result, found, record = mask(path, tmp_path, "0, 2")
    assert (found == np.select([labels == 9, labels == 1], [255, 0], 1)).all()
    assert result.outputs["PIXELS"] == np.isin(labels, [0, 2]).sum()
    assert any(f"{(labels == 9).sum()} nodata" in message for message in record.messages())
