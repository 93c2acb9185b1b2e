"""Samples for interpreters: how many units, in which strata, at which pixels."""

from __future__ import annotations

import threading
import tracemalloc
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.windows import Window
from scenes import Record, north_up, turned, write_raster

from engine.core.sampling_design import planned_standard_error
from engine.errors import Cancelled, InputError
from engine.jobs.accuracy_sample import parse_expected, run
from engine.options.accuracy_sample import AccuracySampleOptions
from engine.options.base import RunOptions
from engine.progress import Progress
from engine.protocol import JobResult, Table
from engine.raster.grid import place
from engine.raster.strata import classes_at, count_strata, pixels_by_rank
from engine.raster.writing import ClassRow, write_class_table

TABLE = (ClassRow(1, "Water", "#0000ff"), ClassRow(2, "Forest, old", "#008800"), ClassRow(4, "Bare: soil", "#aa8800"))


@pytest.fixture
def path(tmp_path: Path) -> str:
    """Return a map of three classes of 70, 28 and 2 % over several windows, a tenth of it nodata."""
    labels = np.random.default_rng(0).choice([0, 1, 2, 4], (700, 1100), p=[0.1, 0.63, 0.252, 0.018]).astype("uint8")
    path = write_raster(tmp_path / "map.tif", labels, nodata=0, tiled=True, blockxsize=256, blockysize=256)
    write_class_table(path, TABLE)
    return path


def draw(path: str, record: Record | None = None, **options: Any) -> JobResult:
    return run(AccuracySampleOptions(map=path, **options), record or Record())


def labels_at(path: str, table: Table) -> list[int]:
    with rasterio.open(path) as dataset:
        cells = [place(~dataset.transform, *point) for point in table.points or []]
        assert all(abs(part % 1 - 0.5) < 1e-6 for cell in cells for part in cell), "points lie at centres of pixels"
        labels = dataset.read(1)
    return [int(labels[int(row), int(column)]) for column, row in cells]


@pytest.mark.parametrize("design", ["stratified", "simple", "systematic"])
def test_points_lie_on_classes_each_once(path: str, design: str) -> None:
    result = draw(path, design=design, n=600)
    points = result.tables["POINTS"]
    assert [name for name, _ in points.fields] == ["id", "stratum", "weight", "reference"]
    assert points.crs == "EPSG:32630" and len(set(points.points)) == len(points.rows) == result.outputs["N"]
    found = labels_at(path, points)
    assert 0 not in found
    assert [row[0] for row in points.rows] == list(range(1, len(found) + 1))
    assert all(row[-1] is None for row in points.rows)
    strata = {row[0]: row for row in result.tables["DESIGN_TABLE"].rows}
    drawn = Counter(row[1] for row in points.rows)
    assert {value: row[6] for value, row in strata.items()} == drawn
    assert all(row[2] == pytest.approx(strata[row[1]][2] / drawn[row[1]]) for row in points.rows)
    if design == "stratified":
        assert [row[1] for row in points.rows] == found
        assert sorted(drawn) == [1, 2, 4] and drawn[4] == 50 and sum(drawn.values()) == 600
        # In random order: the classes of neighbours in the list are mixed.
        assert len(set(found[:50])) > 1
    else:
        assert set(drawn) == {1} and abs(len(found) - 600) < 60
        assert found.count(1) / len(found) == pytest.approx(0.7, abs=0.07)


def test_the_seed_decides_and_nothing_else(path: str) -> None:
    for design in ("stratified", "simple", "systematic"):
        first = draw(path, design=design, n=300, seed=4, threads=1, memory_mb=512)
        again = draw(path, design=design, n=300, seed=4, threads=3, memory_mb=64)
        other = draw(path, design=design, n=300, seed=5)
        assert first.to_record() == again.to_record()
        places, others = (set(result.tables["POINTS"].points or []) for result in (first, other))
        assert len(places & others) < 0.1 * len(places)


def test_pixels_by_rank_are_all_pixels_whatever_the_windows(path: str) -> None:
    for memory, threads in ((512, 1), (64, 2)):
        options = RunOptions(memory_mb=memory, threads=threads)
        strata = count_strata(path, options, Record())
        assert strata.pixels.sum() + sum(strata.left_out.values()) == 700 * 1100
        ranks = [np.arange(0, pixels, 97) for pixels in strata.pixels.tolist()]
        classes, columns, rows = pixels_by_rank(strata, ranks, options, Record())
        assert len({*zip(columns.tolist(), rows.tolist())}) == sum(map(len, ranks))
        assert (classes_at(strata, columns, rows, options, Record()) == classes).all()


def test_every_pixel_is_as_likely(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "map.tif", np.array([[1, 2, 2, 0], [2, 1, 1, 2]], "uint8"), nodata=0)
    hits: Counter[tuple[float, float]] = Counter()
    for seed in range(300):
        hits.update(draw(path, n=4, allocation="equal", seed=seed).tables["POINTS"].points or [])
    strata = count_strata(path, RunOptions(), Record())
    assert strata.pixels.tolist() == [3, 4] and len(hits) == 7
    # Two of three and two of four: 200 and 150 times, five standard deviations off at most.
    assert sorted(hits.values())[:4] == pytest.approx([150] * 4, abs=44)
    assert sorted(hits.values())[4:] == pytest.approx([200] * 3, abs=41)


@pytest.mark.parametrize("allocation", ["minimum", "proportional", "equal", "neyman"])
def test_the_target_is_reached_with_as_few_units_as_can_be(path: str, allocation: str) -> None:
    result = draw(path, target_se=0.02, allocation=allocation, expected="0.8; Water: 0.95; 4: 50 %")
    table = result.tables["DESIGN_TABLE"].rows
    pixels, users, sizes = (np.array([row[at] for row in table]) for at in (2, 5, 6))
    assert users.tolist() == [0.95, 0.8, 0.5]
    assert result.outputs["PLANNED_SE"] == pytest.approx(planned_standard_error(pixels, users, sizes))
    assert result.outputs["PLANNED_SE"] <= 0.02 * 1.001
    if allocation != "minimum":
        less = draw(
            path,
            n=int(result.outputs["N"] * 0.95),
            target_se=0.02,
            allocation=allocation,
            expected="0.8; Water: 0.95; 4: 0.5",
        )
        assert less.outputs["PLANNED_SE"] > 0.02


def test_olofssons_example_needs_641_units(tmp_path: Path) -> None:
    labels = np.repeat(np.arange(1, 5), [200, 150, 3200, 6450]).astype("uint8").reshape(100, 100)
    labels = np.kron(labels, np.ones((20, 20), "uint8"))
    path = write_raster(tmp_path / "map.tif", labels, nodata=0)
    # Olofsson et al. (2014), section 5.1.1.
    options = {"expected": "1: 0.7; 2: 0.6; 3: 0.9; 4: 0.95", "target_se": 0.01}
    assert draw(path, allocation="neyman", **options).outputs["N"] in (640, 641)
    rows = draw(path, n=641, minimum=75, **options).tables["DESIGN_TABLE"].rows
    assert [row[6] for row in rows] == [75, 75, 163, 328]
    assert [row[3] for row in rows] == [0.02, 0.015, 0.32, 0.645]


def test_an_area_as_target(path: str) -> None:
    record = Record()
    wide = draw(path, record, target_se=0, target=0.2, target_class="bare: SOIL", allocation="equal")
    narrow = draw(path, target_se=0, target=0.1, target_class="4", allocation="equal")
    assert 3 < narrow.outputs["N"] / wide.outputs["N"] < 4.2
    assert any("an area of Bare: soil known to ± 20 %" in message for message in record.messages())
    simple = draw(path, target_se=0, target=0.5, target_class="4", design="simple")
    assert simple.outputs["N"] > 100
    with pytest.raises(InputError, match="expected at most 100,000"):
        draw(path, target_se=0, target=0.002, target_class="4", design="simple")


def test_the_class_of_a_target_is_looked_up_even_where_the_number_of_units_is_given(path: str) -> None:
    for n in (0, 300):
        with pytest.raises(InputError, match="no class 'Sea'; it has 1 Water"):
            draw(path, n=n, target=0.1, target_class="Sea")


def test_classes_of_a_single_pixel(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "map.tif", np.array([[1, 2, 3]], "uint8"))
    result = draw(path)
    assert result.outputs == {"N": 3, "PLANNED_SE": 0.0}
    # All pixels are drawn, so that no error is left.
    assert [row[6:] for row in result.tables["DESIGN_TABLE"].rows] == [(1, 0.0)] * 3


def test_a_plan_without_errors_is_pointed_out(path: str) -> None:
    for expected, warned in (("1", True), ("1: 1; 2: 0; 4: 1", True), ("1; 4: 0.9", False)):
        record = Record()
        draw(path, record, n=300, expected=expected)
        assert any("knows of no errors" in message for message in record.messages("warning")) == warned


def test_a_lattice_is_square_and_has_all_its_nodes_that_lie_on_a_class(path: str) -> None:
    points = draw(path, design="systematic", n=600).tables["POINTS"].points or []
    with rasterio.open(path) as dataset:
        cells = {tuple(int(part) for part in place(~dataset.transform, *point)) for point in points}
        labels = dataset.read(1)
    columns, rows = (sorted(set(axis)) for axis in zip(*cells))
    assert cells == {(column, row) for column in columns for row in rows if labels[row, column]}
    step = (0.9 * 700 * 1100 / 600) ** 0.5
    for axis in (columns, rows):
        assert set(np.diff(axis).tolist()) <= {int(step), int(step) + 1}


def test_a_lattice_over_a_map_that_is_nearly_empty_takes_no_memory(tmp_path: Path) -> None:
    """It has a node at every pixel of the map, of which only those on a class may be held."""
    path, side = tmp_path / "map.tif", 5000
    tiles = {"tiled": True, "blockxsize": 512, "blockysize": 512, "sparse_ok": True}
    profile = {"driver": "GTiff", "width": side, "height": side, "count": 1, "dtype": "uint8", "nodata": 0, **tiles}
    with rasterio.open(path, "w", crs="EPSG:32630", transform=north_up(), **profile) as dataset:
        dataset.write(np.ones((1, 20, 20), "uint8"), window=Window(4000, 3000, 20, 20))
    tracemalloc.start()
    try:
        result = draw(str(path), design="systematic", n=400, memory_mb=64, threads=1)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert result.outputs["N"] == 400
    assert peak < 100e6, "25 million nodes of 16 bytes are 400 MB"


def test_the_map_class_is_told_when_asked_for(path: str) -> None:
    points = draw(path, n=200, show_map_class=True).tables["POINTS"]
    names = {row.value: row.name for row in TABLE}
    assert [name for name, _ in points.fields] == ["id", "stratum", "weight", "map_class", "reference"]
    assert [row[3] for row in points.rows] == [names[value] for value in labels_at(path, points)]


def test_a_turned_grid_and_no_crs(tmp_path: Path) -> None:
    labels = np.random.default_rng(1).integers(1, 3, (60, 80)).astype("uint8")
    path = write_raster(tmp_path / "turned.tif", labels, turned(25), crs=None)
    for design in ("stratified", "systematic"):
        result = draw(path, design=design, n=100)
        assert result.tables["POINTS"].crs == "" and 0 not in labels_at(path, result.tables["POINTS"])
        assert result.tables["DESIGN_TABLE"].rows[0][4] is None


def test_more_classes_than_bytes_and_zero_without_nodata(tmp_path: Path) -> None:
    labels = np.tile(np.array([0, 300, 70000], "int32"), (40, 20))
    result = draw(write_raster(tmp_path / "map.tif", labels), n=100)
    assert [row[:3] for row in result.tables["DESIGN_TABLE"].rows] == [
        (300, "Class 300", 800),
        (70000, "Class 70000", 800),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0.8", [0.8, 0.8, 0.8]),
        ("80 %", [0.8, 0.8, 0.8]),
        ("0.8; WATER: 0.9", [0.9, 0.8, 0.8]),
        ("Forest, old = 70%; .5", [0.5, 0.7, 0.5]),
        ("1: 1; 2: 0; Bare: soil: 0.25", [1, 0, 0.25]),
    ],
)
def test_expected_accuracies(text: str, expected: list[float]) -> None:
    assert parse_expected(text, TABLE).tolist() == pytest.approx(expected)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("good", "'good' is not understood"),
        ("-0.5", "not understood"),
        ("85", "above 1"),
        ("Sea: 0.5; 0.8", "no class 'Sea'; it has 1 Water, 2 Forest, old, 4 Bare: soil"),
        ("1: 0.8", "No accuracy is expected of Forest, old, Bare: soil"),
        ("", "No accuracy is expected of Water"),
    ],
)
def test_expected_accuracies_that_are_none(text: str, says: str) -> None:
    with pytest.raises(InputError, match=says):
        parse_expected(text, TABLE)


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"n": 100}, "expected at least 150, with 50 for each class"),
        ({"n": 5, "allocation": "equal"}, "expected at least 6, with 2 for each class"),
        ({"allocation": "neyman", "expected": "1"}, "no variance to go by"),
        ({"n": 100_001}, "expected 0 to 100000"),
        ({"n": 0, "target_se": 0}, "Neither a number of sample units nor a target"),
        ({"target": 0.1}, "expected both or neither"),
        ({"map": ""}, "No class map was given"),
    ],
)
def test_what_cannot_be_drawn_is_said(options: dict[str, Any], says: str, path: str) -> None:
    with pytest.raises(InputError, match=says):
        run(AccuracySampleOptions(**{"map": path, **options}), Record())


def test_more_units_than_pixels_are_refused(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "map.tif", np.array([[1, 1, 2, 2]], "uint8"))
    for design in ("stratified", "simple"):
        with pytest.raises(InputError, match="at most the 4 pixels"):
            draw(path, design=design, n=5, minimum=2)
    with pytest.raises(InputError, match="holds no class"):
        draw(write_raster(tmp_path / "empty.tif", np.zeros((3, 3), "uint8"), nodata=0), n=5)


def test_cancel(path: str) -> None:
    stop = threading.Event()
    progress = Progress(lambda kind, **values: stop.set() if kind == "progress" else None, stop)
    with pytest.raises(Cancelled):
        run(AccuracySampleOptions(map=path), progress)


def test_points_cross_the_boundary() -> None:
    table = Table((("id", "int"),), [(1,), (2,)], [(0.5, 1.5), (2.5, 3.5)], "EPSG:4326")
    result = JobResult({}, {"POINTS": table, "PLAIN": Table((("k", "text"),), [("a",)])})
    import json

    assert JobResult.from_record(json.loads(json.dumps(result.to_record()))) == result
