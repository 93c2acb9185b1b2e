"""Sampling and estimating as QGIS runs them: points with geometry, tables, a whole assessment."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import processing
import pytest
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)


@pytest.fixture
def class_map(provider, sample, tmp_path) -> str:
    found = processing.run(
        "landclass:kmeanssweep", {"INPUT": sample, "K_MIN": 3, "K_MAX": 3, "OUTPUT": str(tmp_path / "map.tif")}
    )
    return found["OUTPUT"]


def draw(class_map: str, **parameters) -> dict:
    return processing.run(
        "landclass:accuracysample",
        {"MAP": class_map, "N": 200, "POINTS": "memory:", "DESIGN_TABLE": "memory:", **parameters},
    )


def assess(**parameters) -> dict:
    given = {"REFERENCE_FIELD": "reference", "MATRIX": "memory:", "ESTIMATES": "memory:", **parameters}
    return processing.run("landclass:areaaccuracy", given)


def interpreted(points: QgsVectorLayer, class_map: str, wrong: int = 10) -> QgsVectorLayer:
    """Fill in the reference of points with what the map shows, but for every tenth."""
    raster = QgsRasterLayer(class_map)
    points.startEditing()
    field = points.fields().indexFromName("reference")
    for feature in points.getFeatures():
        value, found = raster.dataProvider().sample(feature.geometry().asPoint(), 1)
        assert found
        value = int(value) if feature["id"] % wrong else int(value) % 3 + 1
        points.changeAttributeValue(feature.id(), field, f"Class {value}")
    assert points.commitChanges()
    return points


def test_points_are_a_layer_for_the_interpreter(class_map) -> None:
    found = draw(class_map)
    points = found["POINTS"]
    assert points.wkbType() == QgsWkbTypes.Type.Point and points.crs() == QgsRasterLayer(class_map).crs()
    assert [field.name() for field in points.fields()] == ["id", "stratum", "weight", "reference"]
    assert points.featureCount() == found["N"] == 200 and 0.02 < found["PLANNED_SE"] < 0.05
    assert {feature["reference"] for feature in points.getFeatures()} == {NULL}
    rows = list(found["DESIGN_TABLE"].getFeatures())
    assert sum(row["n"] for row in rows) == 200 and [row["name"] for row in rows] == [f"Class {k}" for k in (1, 2, 3)]


def test_points_go_into_a_file(class_map, tmp_path) -> None:
    path = str(tmp_path / "points.gpkg")
    found = draw(class_map, POINTS=path, DESIGN="systematic", SHOW_MAP_CLASS=True, DESIGN_TABLE=None)
    layer = QgsVectorLayer(path)
    assert layer.featureCount() == found["N"] and "map_class" in [field.name() for field in layer.fields()]
    assert layer.crs() == QgsRasterLayer(class_map).crs()


def test_a_whole_assessment(class_map, tmp_path) -> None:
    points = interpreted(draw(class_map)["POINTS"], class_map)
    found = assess(REFERENCE=points, MAP=class_map, UNITS="km2", REPORT=str(tmp_path / "report.html"))
    assert 0.85 < found["OVERALL_ACCURACY"] < 0.95 and 0 < found["OVERALL_SE"] < 0.05
    assert "200 units" in found["METHODS"] and Path(found["REPORT"]).is_file()
    matrix = found["MATRIX"]
    assert [field.name() for field in matrix.fields()] == ["reference", "map_Class 1", "map_Class 2", "map_Class 3"]
    assert sum(sum(row.attributes()[1:]) for row in matrix.getFeatures()) == 200
    rows = list(found["ESTIMATES"].getFeatures())
    assert {row["unit"] for row in rows} == {"km²"}
    assert sum(row["area"] for row in rows) == pytest.approx(sum(row["area_mapped"] for row in rows))


def test_points_in_another_crs_and_selected_ones_say_the_same(class_map) -> None:
    points = interpreted(draw(class_map)["POINTS"], class_map)
    degrees = QgsVectorLayer("Point?crs=EPSG:4326&field=reference:string", "degrees", "memory")
    project = QgsProject.instance()
    turn = QgsCoordinateTransform(points.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), project)
    features = []
    for feature in points.getFeatures():
        made = QgsFeature(degrees.fields())
        made["reference"] = feature["reference"]
        made.setGeometry(QgsGeometry.fromPointXY(turn.transform(QgsPointXY(feature.geometry().asPoint()))))
        features.append(made)
    # One outside the map, and one that nobody has looked at.
    lost, empty = QgsFeature(degrees.fields()), QgsFeature(features[0])
    lost.setAttributes(["Class 1"])
    lost.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(0, 0)))
    empty.setAttributes([NULL])
    degrees.dataProvider().addFeatures([*features, lost, empty])
    first, second = (assess(REFERENCE=layer, MAP=class_map) for layer in (points, degrees))
    for key in ("OVERALL_ACCURACY", "OVERALL_SE"):
        assert first[key] == second[key]


def test_a_table_with_areas_of_another(provider) -> None:
    """Olofsson et al. (2014), Table 8: rows of the map, with the areas of its classes in hectares."""
    names = ["deforestation", "forest gain", "stable forest", "stable non-forest"]
    counts = [[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]]
    units = QgsVectorLayer("None?field=reference:string&field=shown:string", "units", "memory")
    areas = QgsVectorLayer("None?field=name:string&field=hectares:double", "areas", "memory")
    for row, shown in enumerate(names):
        for column, truth in enumerate(names):
            for _ in range(counts[row][column]):
                feature = QgsFeature(units.fields())
                feature.setAttributes([truth, shown])
                units.dataProvider().addFeature(feature)
    for name, area in zip(names, (18000, 13500, 288000, 580500)):
        feature = QgsFeature(areas.fields())
        feature.setAttributes([name, area])
        areas.dataProvider().addFeature(feature)
    fields = {"AREAS_NAME": "name", "AREAS_VALUE": "hectares"}
    found = assess(REFERENCE=units, MAP_FIELD="shown", AREAS=areas, **fields)
    rows = {row["class"]: row for row in found["ESTIMATES"].getFeatures()}
    assert round(rows["deforestation"]["area"]) == 21158
    assert round(1.96 * rows["deforestation"]["area_se"]) == 6158
    numbered = QgsVectorLayer("None?field=name:double&field=hectares:double", "numbered", "memory")
    for name, area in ((1.0, 300.0), (2.0, 100.0), (NULL, 1.0)):
        feature = QgsFeature(numbered.fields())
        feature.setAttributes([name, area])
        numbered.dataProvider().addFeature(feature)
    shown = QgsVectorLayer("None?field=reference:int&field=shown:int", "numbers", "memory")
    for reference, value in ((1, 1), (1, 1), (2, 1), (2, 2), (2, 2)):
        feature = QgsFeature(shown.fields())
        feature.setAttributes([reference, value])
        shown.dataProvider().addFeature(feature)
    with pytest.raises(QgsProcessingException, match="name of numbered is empty in a row"):
        assess(REFERENCE=shown, MAP_FIELD="shown", AREAS=numbered, **fields)
    numbered.dataProvider().deleteFeatures([3])
    found = assess(REFERENCE=shown, MAP_FIELD="shown", AREAS=numbered, **fields)
    assert found["OVERALL_ACCURACY"] == pytest.approx((300 * 2 / 3 + 100) / 400)
    with pytest.raises(QgsProcessingException, match="without its fields"):
        assess(REFERENCE=units, MAP_FIELD="shown", AREAS=areas)
    with pytest.raises(QgsProcessingException, match="something else than numbers"):
        assess(REFERENCE=units, MAP_FIELD="shown", AREAS=areas, **{**fields, "AREAS_VALUE": "name"})


def test_what_is_wrong_is_said(class_map) -> None:
    points = draw(class_map)["POINTS"]
    with pytest.raises(QgsProcessingException, match="No sample unit can be used: 200 without a reference class"):
        assess(REFERENCE=points, MAP=class_map)
    with pytest.raises(QgsProcessingException, match="has no field 'truth'; it has id, stratum, weight, reference"):
        assess(REFERENCE=points, REFERENCE_FIELD="truth", MAP=class_map)
    fields = {"AREAS": points, "AREAS_NAME": "id", "AREAS_VALUE": "hectares"}
    with pytest.raises(QgsProcessingException, match="has no field 'hectares'"):
        assess(REFERENCE=points, MAP_FIELD="stratum", **fields)
    with pytest.raises(QgsProcessingException, match="Nothing tells what the map shows"):
        assess(REFERENCE=points)
    with pytest.raises(QgsProcessingException, match="no class 'Sea'"):
        draw(class_map, EXPECTED="0.8; Sea: 0.5")


def best(counts: Counter) -> tuple[int, int]:
    return counts.most_common(1)[0]


def test_tucurui(provider, real_data, tmp_path) -> None:
    """Centroids of training polygons against a map of clusters, each class called after the cluster it mostly is."""
    scene = real_data / "landsat5_tucurui_1988"
    bands = [str(path) for path in sorted(scene.glob("*_B[123457].TIF"))]
    sweep = {"INPUT": bands, "K_MIN": 4, "K_MAX": 4, "OUTPUT": str(tmp_path / "map.tif")}
    class_map = processing.run("landclass:kmeanssweep", sweep)["OUTPUT"]
    polygons = str(scene / "training_polygons.gpkg")
    points = processing.run("native:centroids", {"INPUT": polygons, "OUTPUT": "memory:"})["OUTPUT"]
    shown = {}
    raster = QgsRasterLayer(class_map)
    for feature in points.getFeatures():
        cluster = int(raster.dataProvider().sample(feature.geometry().asPoint(), 1)[0])
        shown.setdefault(feature["class"], Counter())[cluster] += 1
    cases = " ".join(f"WHEN \"class\" = '{name}' THEN {best(counts)[0]}" for name, counts in shown.items())
    formula = {"FIELD_NAME": "truth", "FIELD_TYPE": 1, "FORMULA": f"CASE {cases} END"}
    named = processing.run("native:fieldcalculator", {"INPUT": points, **formula, "OUTPUT": "memory:"})["OUTPUT"]
    found = assess(REFERENCE=named, REFERENCE_FIELD="truth", MAP=class_map, DESIGN="simple_random")
    agreeing = sum(best(counts)[1] for counts in shown.values())
    assert found["OVERALL_ACCURACY"] == pytest.approx(agreeing / points.featureCount())
    rows = list(found["ESTIMATES"].getFeatures())
    assert sum(row["area_mapped"] for row in rows) == pytest.approx(287 * 310 * 0.09)
