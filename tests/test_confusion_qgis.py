"""The confusion matrix as QGIS runs it: rasters and layers as reference, tables, chains."""

from __future__ import annotations

from pathlib import Path

import processing
import pytest
from qgis.core import (
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)


@pytest.fixture(scope="module")
def maps(provider, sample, tmp_path_factory) -> list[str]:
    """Return two class maps of the sample scene, of five bands and of all."""
    folder = tmp_path_factory.mktemp("maps")
    return [
        processing.run(
            "landclass:kmeanssweep", {"INPUT": bands, "K_MIN": 4, "K_MAX": 4, "OUTPUT": str(folder / f"{name}.tif")}
        )["OUTPUT"]
        for name, bands in (("five", sample[:5]), ("all", sample))
    ]


@pytest.fixture
def fields(maps) -> QgsVectorLayer:
    """Return polygons in degrees with a text field of classes, over the lower half of the maps."""
    raster = QgsRasterLayer(maps[0])
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=kind:string&field=seen:string", "training fields", "memory")
    box = raster.extent()
    to_degrees = QgsCoordinateTransform(raster.crs(), layer.crs(), QgsProject.instance())
    features = []
    for at, (kind, seen) in enumerate((("water", "Water"), ("land", "water"), ("land", "land"))):
        x, y = box.xMinimum() + (0.1 + 0.3 * at) * box.width(), box.yMinimum() + 0.2 * box.height()
        geometry = QgsGeometry.fromRect(QgsRectangle(x, y, x + 1500, y + 1500))
        geometry.transform(to_degrees)
        feature = QgsFeature(layer.fields())
        feature.setAttributes([kind, seen])
        feature.setGeometry(geometry)
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def compare(**parameters) -> dict:
    return processing.run("landclass:confusionmatrix", {"MATRIX": "memory:", "METRICS": "memory:", **parameters})


def rows(layer: QgsVectorLayer) -> list[list]:
    return [feature.attributes() for feature in layer.getFeatures()]


def test_a_raster_as_reference(maps, tmp_path) -> None:
    found = compare(
        MAP=maps[0], REFERENCE=maps[1], REPORT=str(tmp_path / "r.html"), DISAGREEMENT=str(tmp_path / "d.tif")
    )
    matrix = rows(found["MATRIX"])
    names = [field.name() for field in found["MATRIX"].fields()]
    assert names == ["reference", *(f"map_Class {k}" for k in range(1, 5))]
    right = sum(row[at] for at, row in enumerate(matrix, start=1))
    assert found["OVERALL_ACCURACY"] == pytest.approx(right / sum(sum(row[1:]) for row in matrix))
    assert {row[1] for row in rows(found["METRICS"])} >= {"kappa", "producers_accuracy", "users_accuracy", "iou", "f1"}
    layer = QgsRasterLayer(found["DISAGREEMENT"])
    layer.loadDefaultStyle()
    labels = [entry.label for entry in layer.renderer().classes()]
    assert labels[0] == "Map and reference agree" and all(label.startswith("Reference Class") for label in labels[1:])
    assert Path(found["REPORT"]).stat().st_size > 10**6


def test_polygons_as_reference_of_clusters(maps, fields) -> None:
    found = compare(MAP=maps[0], REFERENCE=fields, REFERENCE_FIELD="kind", MATCH_CLUSTERS="majority")
    assert [row[0] for row in rows(found["MATRIX"])] == ["land", "water"]
    assert 0.5 < found["OVERALL_ACCURACY"] <= 1
    with pytest.raises(QgsProcessingException, match="match clusters"):
        compare(MAP=maps[0], REFERENCE=fields, REFERENCE_FIELD="kind")
    with pytest.raises(QgsProcessingException, match="Choose its field with the reference class"):
        compare(MAP=maps[0], REFERENCE=fields)


def test_a_merging_table_names_the_classes(maps, fields) -> None:
    merge = ["1", "Water", 2, "Land", "3", "Land", "Class 4", "land", "", ""]
    found = compare(MAP=maps[0], REFERENCE=fields, REFERENCE_FIELD="kind", MERGE=merge)
    assert sorted(row[0].lower() for row in rows(found["MATRIX"])) == ["land", "water"]


def test_two_fields_of_a_layer(fields) -> None:
    found = compare(REFERENCE=fields, REFERENCE_FIELD="kind", MAP_FIELD="seen")
    assert rows(found["MATRIX"]) == [["land", 1, 1], ["Water", 0, 1]]


def test_several_maps_and_an_area(maps, fields, tmp_path) -> None:
    other = processing.run("gdal:translate", {"INPUT": maps[0], "OUTPUT": str(tmp_path / "copy.tif")})["OUTPUT"]
    found = compare(MAP=maps[0], MAPS=[other], REFERENCE=maps[1], AREA=fields, COMPARISON="memory:")
    (row,) = rows(found["COMPARISON"])
    assert row[:2] == ["five.tif", "copy.tif"] and 3 * 45**2 < row[2] < 3 * 56**2 and row[5:7] == [0, 0]


def test_nothing_but_rasters_or_layers_and_only_one_of_two(maps, fields) -> None:
    with pytest.raises(QgsProcessingException, match="one of the two"):
        compare(MAP=maps[0], REFERENCE=fields, REFERENCE_FIELD="kind", MAP_FIELD="seen")
    with pytest.raises(QgsProcessingException, match="No class map was given"):
        compare(REFERENCE=maps[1])
    with pytest.raises(QgsProcessingException, match="the same raster"):
        compare(REFERENCE=maps[1], MAP=maps[1])


def test_in_a_model_behind_a_mask(maps, tmp_path) -> None:
    """Mask of a class on each map, then their confusion matrix."""
    model = QgsProcessingModelAlgorithm("agreement of water")
    value = QgsProcessingModelChildParameterSource
    for name in ("first", "second"):
        model.addModelParameter(QgsProcessingParameterRasterLayer(name, name), QgsProcessingModelParameter(name))
        child = QgsProcessingModelChildAlgorithm("landclass:classmask")
        child.setChildId(f"mask_{name}")
        child.addParameterSources("INPUT", [value.fromModelParameter(name)])
        child.addParameterSources("CLASSES", [value.fromStaticValue("1")])
        child.addParameterSources("NAME", [value.fromStaticValue("Water")])
        model.addChildAlgorithm(child)
    child = QgsProcessingModelChildAlgorithm("landclass:confusionmatrix")
    child.setChildId("matrix")
    child.addParameterSources("MAP", [value.fromChildOutput("mask_first", "OUTPUT")])
    child.addParameterSources("REFERENCE", [value.fromChildOutput("mask_second", "OUTPUT")])
    model.addChildAlgorithm(child)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    found, worked = model.run({"first": maps[0], "second": maps[1]}, context, feedback)
    assert worked, feedback.textLog()
    children = found["CHILD_RESULTS"]
    assert children["matrix"]["OVERALL_ACCURACY"] > 0.9 > children["mask_first"]["SHARE"]
