"""Samples measured and exported as QGIS does it: fields of layers, tables, folders, and both through qgis_process."""

from __future__ import annotations

import csv
import json
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import processing
import pytest
from env import headless
from osgeo import gdal
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

SIDE = 300.0
KINDS = ("north", "south", "north", "south", "beside")


def layer_of(sample: list[str], to: str | None = None) -> QgsVectorLayer:
    """Return squares of 10 pixels on pixels of the scene, the last beside it, with a field named like a new one."""
    raster = QgsRasterLayer(sample[0])
    box = raster.extent()
    layer = QgsVectorLayer(
        f"Polygon?crs={to or raster.crs().authid()}&field=kind:string&field=B4_mean:string", "squares", "memory"
    )
    turn = QgsCoordinateTransform(raster.crs(), layer.crs(), QgsProject.instance())
    for at, kind in enumerate(KINDS):
        left = box.xMinimum() + (30 * 50 * (at + 1) if kind != "beside" else -9000)
        top = box.yMaximum() - 30 * 40 * (at + 1)
        shape = QgsGeometry.fromRect(QgsRectangle(left, top - SIDE, left + SIDE, top))
        assert shape.transform(turn) == QgsGeometry.OperationResult.Success
        feature = QgsFeature(layer.fields())
        feature.setGeometry(shape)
        feature.setAttributes([kind, "old"])
        assert layer.dataProvider().addFeature(feature)
    return layer


@pytest.fixture
def squares(provider, sample) -> QgsVectorLayer:
    return layer_of(sample)


@pytest.fixture
def class_map(provider, sample, tmp_path) -> str:
    """Return two classes of the scene, cut at the median of B5 in the squares."""
    values = gdal.Open(sample[4])
    middle = np.median([pixels(sample[4], at) for at in range(4)])
    numbers = np.where(values.ReadAsArray() > middle, 2, 1).astype("uint8")
    path = str(tmp_path / "classes.tif")
    made = gdal.GetDriverByName("GTiff").Create(path, values.RasterXSize, values.RasterYSize, 1, gdal.GDT_Byte)
    made.SetGeoTransform(values.GetGeoTransform())
    made.SetProjection(values.GetProjection())
    made.WriteRaster(0, 0, values.RasterXSize, values.RasterYSize, numbers.tobytes())
    return path


def statistics(**parameters: Any) -> dict[str, Any]:
    return processing.run("landclass:samplestatistics", {"OUTPUT": "memory:", "GLOBAL": "memory:", **parameters})


def export(**parameters: Any) -> dict[str, Any]:
    return processing.run("landclass:exportpatches", {"PATCHES": "memory:", "PATCH_PX": 10, **parameters})


def pixels(path: str, at: int) -> np.ndarray:
    """Return the pixels of the scene under the square at a place."""
    return gdal.Open(path).ReadAsArray(50 * (at + 1), 40 * (at + 1), 10, 10)


def test_fields_of_rasters_classes_and_polygons(squares, class_map, sample, tmp_path) -> None:
    file = tmp_path / "statistics.json"
    found = statistics(
        SAMPLES=squares, INPUT=sample[3:5], CLASSES=class_map, VECTORS=squares, VECTORS_FIELD="kind",
        STATISTICS=str(file), PERCENTILES="2; 50, 98",
    )  # fmt: skip
    layer = found["OUTPUT"]
    names = [field.name() for field in layer.fields()]
    bands = [f"B{band}_{name}" for band in (4, 5) for name in ("min", "max", "mean", "sum", "std", "median", "nodata")]
    classes = ["majority", "classes_nodata"] + [f"Class_{n}_{what}" for n in (1, 2) for what in ("count", "share")]
    bands[2] = "B4_mean_2"  # the layer's own is kept
    assert names == ["kind", "B4_mean", *bands, *classes, "vector_majority", "vector_count", "vector_covered"]
    assert layer.featureCount() == 5 and layer.wkbType() == QgsWkbTypes.Type.Polygon and layer.crs() == squares.crs()
    rows = list(layer.getFeatures())
    for at, row in enumerate(rows[:4]):
        values = pixels(sample[3], at).astype(float)
        assert [row[f"B4_{name}"] for name in ("min", "max", "mean_2", "std", "nodata")] == pytest.approx(
            [values.min(), values.max(), values.mean(), values.std(), 0]
        )
        assert row["Class_2_count"] == pytest.approx((pixels(class_map, at) == 2).sum())
        assert (row["kind"], row["vector_majority"], row["vector_covered"]) == (KINDS[at], KINDS[at], 1)
    assert (
        rows[4]["B4_mean"] == "old"
        and rows[4]["B4_mean_2"] == rows[4]["majority"] == NULL
        and rows[4]["vector_count"] == 1
    )
    (first, second) = found["GLOBAL"].getFeatures()
    together = np.concatenate([pixels(sample[3], at).ravel() for at in range(4)])
    assert (first["band"], first["count"], second["band"]) == ("B4", 400, "B5")
    assert (first["mean"], first["p50"]) == pytest.approx((together.mean(), np.median(together)))
    assert json.loads(file.read_text())["bands"]["B4"]["std"] == pytest.approx(together.std())


def test_the_fields_can_be_selected_by(squares, class_map, sample) -> None:
    layer = statistics(SAMPLES=squares, INPUT=sample[4], CLASSES=class_map)["OUTPUT"]
    chosen = processing.run(
        "native:extractbyexpression",
        {"INPUT": layer, "EXPRESSION": "Class_2_share > 0.5 AND B5_std >= 0 AND B5_nodata = 0", "OUTPUT": "memory:"},
    )["OUTPUT"]
    expected = sum((pixels(class_map, at) == 2).mean() > 0.5 for at in range(4))
    assert chosen.featureCount() == expected


def test_samples_in_degrees_and_selected_ones_at_the_size_of_a_model(provider, sample, tmp_path) -> None:
    layer = layer_of(sample, "EPSG:4326")
    QgsProject.instance().addMapLayer(layer)
    layer.selectByExpression("kind = 'north'")
    selected = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    target = str(tmp_path / "out.gpkg")
    statistics(SAMPLES=selected, INPUT=sample[3], AT="patch", PATCH_PX=10, MEASURES="mean, nodata", OUTPUT=target)
    rows = list(QgsVectorLayer(target).getFeatures())
    assert [row["kind"] for row in rows] == ["north", "north"]
    assert rows[0].fields().names()[-2:] == ["B4_mean_2", "B4_nodata"]
    for row, at in zip(rows, (0, 2)):
        assert row["B4_mean_2"] == pytest.approx(pixels(sample[3], at).mean(), rel=0.1)
    QgsProject.instance().removeMapLayer(layer.id())


def test_patches_in_a_folder_for_each_class(squares, sample, tmp_path) -> None:
    found = export(SAMPLES=squares, INPUT=sample[1:4], CLASS_FIELD="kind", FOLDER=str(tmp_path / "out"))
    assert found["COUNT"] == 4 and Path(found["FOLDER"]) == tmp_path / "out"
    picture = gdal.Open(str(tmp_path / "out" / "south" / "2.tif"))
    assert [picture.GetRasterBand(at).GetDescription() for at in (1, 2, 3)] == ["B2", "B3", "B4"]
    assert (picture.ReadAsArray()[2] == pixels(sample[3], 1)).all()
    table = found["PATCHES"]
    assert table.wkbType() == QgsWkbTypes.Type.Point and table.crs() == squares.crs()
    assert {row["class"]: row["path"] for row in table.getFeatures()} == {
        "north": "north/3.tif",
        "south": "south/4.tif",
    }
    shapes = list(squares.getFeatures())
    for row in table.getFeatures():
        assert shapes[row["sample"] - 1].geometry().centroid().distance(row.geometry()) < 1e-6
    with pytest.raises(QgsProcessingException, match="holds files already"):
        export(SAMPLES=squares, INPUT=sample[3], FOLDER=str(tmp_path / "out"))


@pytest.mark.parametrize("kind", ["raster", "polygons"])
def test_images_and_masks(squares, class_map, sample, tmp_path, kind) -> None:
    labels = {"LABELS": class_map} if kind == "raster" else {"LABELS": squares, "LABELS_FIELD": "kind"}
    export(SAMPLES=squares, INPUT=sample[3], FORMAT="png", FOLDER=str(tmp_path / "out"), **labels)
    mask = gdal.Open(str(tmp_path / "out" / "masks" / "2.png")).ReadAsArray()
    assert (mask == (pixels(class_map, 1) if kind == "raster" else 3)).all()
    with (tmp_path / "out" / "classes.csv").open(newline="", encoding="utf-8") as file:
        names = [row["name"] for row in csv.DictReader(file)]
    assert names == (["Class 1", "Class 2"] if kind == "raster" else ["beside", "north", "south"])
    assert gdal.Open(str(tmp_path / "out" / "images" / "2.png")).RasterCount == 1


def test_what_is_wrong_is_said(squares, sample, tmp_path) -> None:
    with pytest.raises(QgsProcessingException, match="Choose what to measure"):
        statistics(SAMPLES=squares)
    with pytest.raises(QgsProcessingException, match="Percentiles is '2, x'"):
        statistics(SAMPLES=squares, INPUT=sample[3], PERCENTILES="2, x")
    with pytest.raises(QgsProcessingException, match="A percentile is 102"):
        statistics(SAMPLES=squares, INPUT=sample[3], PERCENTILES="102")
    with pytest.raises(QgsProcessingException, match="mode among them; expected some of min, max"):
        statistics(SAMPLES=squares, INPUT=sample[3], MEASURES="mean, mode")
    with pytest.raises(QgsProcessingException, match="Choose its field with their class"):
        export(SAMPLES=squares, INPUT=sample[3], LABELS=squares, FOLDER=str(tmp_path / "out"))
    squares.setCrs(QgsCoordinateReferenceSystem())
    for run in (statistics, export):
        with pytest.raises(QgsProcessingException, match="The layer 'squares' has no CRS"):
            run(SAMPLES=squares, INPUT=sample[3], FOLDER=str(tmp_path / "out"))


def test_both_through_qgis_process(squares, sample, tmp_path) -> None:
    environment = headless(QGIS_CUSTOM_CONFIG_PATH=tmp_path / "profile")
    path = str(tmp_path / "squares.gpkg")
    processing.run("native:savefeatures", {"INPUT": squares, "OUTPUT": path})

    def results(algorithm: str, *values: str) -> dict[str, Any]:
        command = ["qgis_process", "--json", "run", f"landclass:{algorithm}", "--", *values]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=240)
        assert done.returncode == 0, done.stderr + done.stdout
        return json.loads(done.stdout)["results"]

    command = ["qgis_process", "plugins", "enable", "landclass"]
    subprocess.run(command, env=environment, capture_output=True, timeout=240, check=True)
    files = {name: tmp_path / name for name in ("fields.csv", "global.csv", "s.json")}
    results(
        "samplestatistics", f"SAMPLES={path}", f"INPUT={sample[3]}", f"INPUT={sample[4]}",
        f"OUTPUT={files['fields.csv']}", f"GLOBAL={files['global.csv']}", f"STATISTICS={files['s.json']}",
    )  # fmt: skip
    with files["fields.csv"].open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert float(rows[1]["B5_mean"]) == pytest.approx(pixels(sample[4], 1).mean()) and rows[4]["B5_mean"] == ""
    assert list(json.loads(files["s.json"].read_text())["bands"]) == ["B4", "B5"]
    found = results(
        "exportpatches", f"SAMPLES={path}", f"INPUT={sample[3]}", "CLASS_FIELD=kind", "FORMAT=npy", "PATCH_PX=10",
        f"FOLDER={tmp_path / 'out'}",
    )  # fmt: skip
    assert found["COUNT"] == 4
    assert (np.load(tmp_path / "out" / "north" / "3.npy")[..., 0] == pixels(sample[3], 2)).all()
