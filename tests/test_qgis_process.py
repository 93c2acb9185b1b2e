"""Every algorithm through qgis_process, as scripts and servers run it: a fresh QGIS, no display, real bands."""

from __future__ import annotations

import csv
import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

pytestmark = pytest.mark.qgis

ROOT = Path(__file__).resolve().parent.parent
Run = Callable[..., "subprocess.CompletedProcess[str]"]


def test_every_algorithm_is_listed(qgis_process: Run) -> None:
    listed = qgis_process("list").stdout
    files = (ROOT / "processing_provider" / "algorithms").glob("[!_]*.py")
    ids = [f"landclass:{path.stem.replace('_', '')}" for path in files]
    assert len(ids) >= 5
    assert [name for name in ids if f"\t{name}\t" not in listed] == []


@pytest.fixture(scope="module")
def sweep(results: Callable[..., dict[str, Any]], sample: list[str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a small sweep's outputs, whose name has a space."""
    folder = tmp_path_factory.mktemp("a sweep")
    found = results(
        "kmeanssweep",
        INPUT=sample,
        K_MIN=3,
        K_MAX=5,
        OUTPUT=folder / "map.tif",
        FOLDER=folder / "maps",
        METRICS=folder / "metrics.csv",
        REPORT=folder / "report.html",
        MODEL=folder / "liverpool.landclass",
    )
    (folder / "results.json").write_text(json.dumps(found), encoding="utf-8")
    return folder


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


def classes(path: Path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


def test_stack_bands(results: Callable[..., dict[str, Any]], sample: list[str], tmp_path: Path) -> None:
    found = results("stackbands", INPUT=sample[::-1], OUTPUT=tmp_path / "stack.tif")
    stack = gdal.Open(found["OUTPUT"])
    names = [stack.GetRasterBand(index + 1).GetDescription() for index in range(stack.RasterCount)]
    assert names == ["B1", "B2", "B3", "B4", "B5", "B6", "B7"]
    assert (stack.ReadAsArray()[3] == gdal.Open(sample[3]).ReadAsArray()).all()


def test_rgb_composite(results: Callable[..., dict[str, Any]], sample: list[str], tmp_path: Path) -> None:
    found = results("rgbcomposite", INPUT=sample, OUTPUT=tmp_path / "rgb.tif")
    picture = gdal.Open(found["OUTPUT"])
    assert (picture.RasterCount, picture.GetRasterBand(1).DataType) == (4, gdal.GDT_Byte)
    assert picture.ReadAsArray()[:3].std() > 20


def test_kmeans_sweep(sweep: Path) -> None:
    found = json.loads((sweep / "results.json").read_text(encoding="utf-8"))
    suggested = int(found["SUGGESTED_K"])
    assert sorted(np.unique(classes(sweep / "map.tif"))) == list(range(1, suggested + 1))
    metrics = rows(sweep / "metrics.csv")
    assert [int(row["k"]) for row in metrics] == [3, 4, 5]
    inertia = [float(row["inertia"]) for row in metrics]
    assert inertia == sorted(inertia, reverse=True)
    assert len(list((sweep / "maps").glob("*.tif"))) == 3
    assert (sweep / "map.qml").is_file()
    report = (sweep / "report.html").read_text(encoding="utf-8")
    assert "qgis_process run landclass:kmeanssweep" in report


def test_apply_clusters_gives_the_map_of_the_sweep(
    results: Callable[..., dict[str, Any]], sweep: Path, sample: list[str], tmp_path: Path
) -> None:
    results(
        "applyclusters",
        MODEL=sweep / "liverpool.landclass",
        INPUT=sample,
        OUTPUT=tmp_path / "map.tif",
        DISTANCE=tmp_path / "distance.tif",
    )
    assert (classes(tmp_path / "map.tif") == classes(sweep / "map.tif")).all()
    assert gdal.Open(str(tmp_path / "distance.tif")).ReadAsArray().min() >= 0


def test_spectral_clustering_and_its_model(
    results: Callable[..., dict[str, Any]], sample: list[str], tmp_path: Path
) -> None:
    found = results(
        "spectralclustering",
        INPUT=sample,
        CLASSES=3,
        CLASSES_MAX=4,
        GAMMA_RULE="bands",
        OUTPUT=tmp_path / "map.tif",
        FOLDER=tmp_path / "maps",
        METRICS=tmp_path / "metrics.csv",
        REPORT=tmp_path / "report.html",
        MODEL=tmp_path / "m.landclass",
    )
    assert float(found["GAMMA"]) == pytest.approx(1 / 7) and int(found["CHOSEN_K"]) == int(found["SUGGESTED_K"])
    assert [int(row["k"]) for row in rows(tmp_path / "metrics.csv")] == [3, 4]
    assert "landclass:spectralclustering" in (tmp_path / "report.html").read_text(encoding="utf-8")
    results("applyclusters", MODEL=tmp_path / "m.landclass", INPUT=sample, OUTPUT=tmp_path / "again.tif")
    assert (classes(tmp_path / "again.tif") == classes(tmp_path / "map.tif")).all()


def test_class_mask_and_class_change(results: Callable[..., dict[str, Any]], sweep: Path, tmp_path: Path) -> None:
    found = results("classmask", INPUT=sweep / "map.tif", CLASSES="Class 1", NAME="Water", OUTPUT=tmp_path / "w.tif")
    water = classes(tmp_path / "w.tif")
    assert int(found["PIXELS"]) == (classes(sweep / "map.tif") == 1).sum() == (water == 1).sum()
    results("classmask", INPUT=sweep / "map.tif", CLASSES="1,2", NAME="Water", OUTPUT=tmp_path / "more.tif")
    found = results(
        "classchange",
        BEFORE=tmp_path / "w.tif",
        AFTER=tmp_path / "more.tif",
        OUTPUT=tmp_path / "change.tif",
        TRANSITIONS=tmp_path / "t.csv",
        REPORT=tmp_path / "r.html",
    )
    assert float(found["LOST_HA"]) == 0 and float(found["GAINED_HA"]) == float(found["CHANGED_HA"]) > 0
    assert [row["to_name"] for row in rows(tmp_path / "t.csv")] == ["Not water", "Water", "Water"]
    assert "qgis_process run landclass:classchange" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_the_model_of_water_change(results: Callable[..., dict[str, Any]], qgis_process: Run, tmp_path: Path) -> None:
    pair = ROOT / "resources" / "sample" / "pucallpa"
    outputs = {"CHANGE": "change.tif", "TRANSITIONS": "t.csv", "REPORT": "r.html"}
    results(
        "waterchange",
        BEFORE=pair / "1985.tif",
        AFTER=pair / "2020.tif",
        **{f"change:{key}": tmp_path / name for key, name in outputs.items()},
        **{f"clusters_{date}:CLASSES": tmp_path / f"{date}.tif" for date in ("before", "after")},
    )
    assert set(np.unique(classes(tmp_path / "change.tif"))) == {0, 1, 2, 3, 4}
    found = {(row["from_name"], row["to_name"]): float(row["area_ha"]) for row in rows(tmp_path / "t.csv")}
    assert found["Water", "Not water"] > 6000 and found["Not water", "Water"] > 3000
    assert "landclass:waterchange\tWater change between two dates" in qgis_process("list").stdout


def test_class_signatures(
    results: Callable[..., dict[str, Any]], sweep: Path, sample: list[str], tmp_path: Path
) -> None:
    results("classsignatures", CLASSES=sweep / "map.tif", INPUT=sample, TABLE=tmp_path / "signatures.csv")
    values = gdal.Open(sample[4]).ReadAsArray()[classes(sweep / "map.tif") == 2]
    row = next(r for r in rows(tmp_path / "signatures.csv") if (r["class"], r["band"]) == ("2", "B5"))
    assert int(row["count"]) == values.size
    assert float(row["mean"]) == pytest.approx(values.mean())


def test_a_refusal_is_a_sentence_and_leaves_no_file(
    qgis_process: Run, real_data: Path, sample: list[str], tmp_path: Path
) -> None:
    panchromatic = next((real_data / "landsat8_liverpool_2020").glob("*_B8.TIF"))
    target = tmp_path / "stack.tif"
    done = qgis_process(
        "run", "landclass:stackbands", "--", f"INPUT={sample[0]}", f"INPUT={panchromatic}", f"OUTPUT={target}"
    )
    assert done.returncode != 0
    assert "_B8.TIF" in done.stdout + done.stderr and "15" in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    assert list(tmp_path.iterdir()) == []


def test_confusion_matrix_of_two_of_the_maps(results: Callable[..., dict[str, Any]], sweep: Path) -> None:
    maps = sorted((sweep / "maps").glob("*.tif"))
    found = results(
        "confusionmatrix", MAP=maps[0], MAPS=maps[2], REFERENCE=maps[1], MERGE="1,Wet,2,Wet", IGNORE="5",
        CSV=sweep / "matrix.csv", COMPARISON=sweep / "comparison.csv", REPORT=sweep / "confusion.html",
    )  # fmt: skip
    with (sweep / "matrix.csv").open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.reader(file))
    assert lines[0] == ["reference \\ map", "Class 3", "Class 4", "Wet", "total", "producers_accuracy"]
    assert found["OVERALL_ACCURACY"] == pytest.approx(float(lines[-1][-1]), abs=1e-6)
    assert "McNemar" in (sweep / "confusion.html").read_text(encoding="utf-8")


def test_a_sample_is_drawn_and_assessed(results: Callable[..., dict[str, Any]], sweep: Path) -> None:
    points = sweep / "points.csv"
    drawn = results(
        "accuracysample", MAP=sweep / "map.tif", N=260, SHOW_MAP_CLASS="true", SEED=3, POINTS=points,
        DESIGN_TABLE=sweep / "design.csv",
    )  # fmt: skip
    assert drawn["N"] == 260 and 0.02 < drawn["PLANNED_SE"] < 0.04
    with (sweep / "design.csv").open(newline="", encoding="utf-8") as file:
        assert sum(int(row["n"]) for row in csv.DictReader(file)) == 260
    with points.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    for at, row in enumerate(rows):  # every tenth is wrong
        row["reference"] = row["map_class"] if at % 10 else "Class 1"
    with points.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    found = results(
        "areaaccuracy", REFERENCE=points, REFERENCE_FIELD="reference", MAP=sweep / "map.tif", MAP_FIELD="map_class",
        UNITS="km2", ESTIMATES=sweep / "estimates.csv", REPORT=sweep / "accuracy.html",
    )  # fmt: skip
    assert 0.85 < found["OVERALL_ACCURACY"] < 1 and 0 < found["OVERALL_SE"] < 0.04
    assert "stratified random sample of 260 units" in found["METHODS"]
    with (sweep / "estimates.csv").open(newline="", encoding="utf-8") as file:
        areas = [float(row["area"]) for row in csv.DictReader(file)]
    assert sum(areas) == pytest.approx(433 * 267 * 0.0009, rel=1e-6)
