"""Samples as QGIS lays them out: layers of polygons that its own algorithms take further."""

from __future__ import annotations

from pathlib import Path

import processing
import pytest
from qgis.core import (
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

UTM = "EPSG:32630"


def regular(**parameters) -> dict:
    return processing.run("landclass:regularsamples", {"OUTPUT": "memory:", **parameters})


def random(**parameters) -> dict:
    return processing.run("landclass:randomsamples", {"OUTPUT": "memory:", **parameters})


def polygons(*rectangles: tuple[QgsRectangle, str], crs: str = UTM) -> QgsVectorLayer:
    """Return rectangles in UTM, with their ``kind``, as a layer in any CRS."""
    layer = QgsVectorLayer(f"Polygon?crs={crs}&field=kind:string", "fields", "memory")
    turn = QgsCoordinateTransform(QgsCoordinateReferenceSystem(UTM), layer.crs(), QgsProject.instance())
    for rectangle, kind in rectangles:
        feature = QgsFeature(layer.fields())
        shape = QgsGeometry.fromRect(rectangle)
        assert shape.transform(turn) == QgsGeometry.OperationResult.Success
        feature.setGeometry(shape)
        feature.setAttributes([kind])
        layer.dataProvider().addFeature(feature)
    return layer


@pytest.fixture
def scene(provider, sample) -> str:
    """Return a band of the sample scene, in UTM."""
    return sample[3]


def test_regular_samples_are_a_layer_of_squares(scene) -> None:
    raster = QgsRasterLayer(scene)
    found = regular(INPUT=raster, SIZE=32, UNITS="pixels")
    layer = found["OUTPUT"]
    assert layer.wkbType() == QgsWkbTypes.Type.Polygon and layer.crs() == raster.crs()
    assert [field.name() for field in layer.fields()] == ["id", "row", "column", "x", "y"]
    rows, columns = raster.height() // 32, raster.width() // 32
    assert layer.featureCount() == found["COUNT"] == rows * columns
    first, extent = next(layer.getFeatures()), raster.extent()
    box = first.geometry().boundingBox()
    assert (box.xMinimum(), box.yMaximum()) == (extent.xMinimum(), extent.yMaximum())
    assert box.width() == pytest.approx(32 * raster.rasterUnitsPerPixelX())
    assert (first["x"], first["y"]) == (box.center().x(), box.center().y())


def test_the_area_keeps_samples_in_any_crs(scene) -> None:
    extent = QgsRasterLayer(scene).extent()
    part = QgsRectangle(
        extent.xMinimum() + 50, extent.yMaximum() - 950, extent.xMinimum() + 950, extent.yMaximum() - 50
    )
    for crs in (UTM, "EPSG:4326", "EPSG:27700"):
        area = polygons((part, "all"), crs=crs)
        found = {}
        for relation in ("intersects", "within", "centroid", "disjoint"):
            layer = regular(INPUT=scene, AREA=area, SIZE=300, RELATION=relation)["OUTPUT"]
            found[relation] = {(feature["row"], feature["column"]) for feature in layer.getFeatures()}
        assert found["intersects"] == {(row, column) for row in range(1, 5) for column in range(1, 5)}
        assert found["within"] == {(row, column) for row in (2, 3) for column in (2, 3)}
        assert found["centroid"] == {(row, column) for row in range(1, 4) for column in range(1, 4)}
        assert not found["intersects"] & found["disjoint"] and len(found["disjoint"]) > 100


def test_a_chain_of_samples_expression_and_samples(scene, tmp_path: Path) -> None:
    grid = regular(INPUT=scene, SIZE=900, EDGES="shift")["OUTPUT"]
    board = {"INPUT": grid, "EXPRESSION": '("row" + "column") % 2 = 0 AND "row" < 4', "OUTPUT": "memory:"}
    board = processing.run("native:extractbyexpression", board)["OUTPUT"]
    wanted = [feature for feature in grid.getFeatures() if (feature["row"] + feature["column"]) % 2 == 0]
    assert board.featureCount() == len([feature for feature in wanted if feature["row"] < 4])
    path = str(tmp_path / "samples.gpkg")
    found = random(INPUT=scene, AREA=board, STRATA_FIELD="row", COUNT=60, SIZE=100, SEED=4, OUTPUT=path)
    layer = QgsVectorLayer(path)
    assert layer.featureCount() == found["COUNT"] == 60 and layer.crs().authid() == UTM
    counts = {row: 0 for row in (1, 2, 3)}
    squares = {
        row: QgsGeometry.unaryUnion([f.geometry() for f in board.getFeatures() if f["row"] == row]) for row in counts
    }
    for feature in layer.getFeatures():
        counts[feature["stratum"]] += 1
        assert squares[feature["stratum"]].buffer(0.01, 1).contains(feature.geometry())
        assert feature["name"] == str(feature["stratum"])
    assert counts == {1: 20, 2: 20, 3: 20}
    few = {"INPUT": path, "EXPRESSION": "\"name\" = '2' AND $area > 9999", "OUTPUT": "memory:"}
    assert processing.run("native:extractbyexpression", few)["OUTPUT"].featureCount() == 20


def test_random_samples_of_rare_classes_repeat(scene, sample, tmp_path: Path) -> None:
    sweep = {"INPUT": sample, "K_MIN": 4, "K_MAX": 4, "OUTPUT": str(tmp_path / "map.tif")}
    class_map = processing.run("landclass:kmeanssweep", sweep)["OUTPUT"]
    places = []
    for seed in (1, 1, 2):
        layer = random(STRATA=class_map, COUNT=80, SIZE=240, MIN_DISTANCE=100, SEED=seed)["OUTPUT"]
        features = list(layer.getFeatures())
        assert [feature["stratum"] for feature in features] == [k for k in (1, 2, 3, 4) for _ in range(20)]
        assert {feature["name"] for feature in features} == {f"Class {k}" for k in (1, 2, 3, 4)}
        places.append([(feature["x"], feature["y"]) for feature in features])
    assert places[0] == places[1] != places[2]


def test_selected_polygons_and_a_chosen_crs(scene) -> None:
    extent = QgsRasterLayer(scene).extent()
    x, y = extent.xMinimum(), extent.yMaximum()
    area = polygons((QgsRectangle(x, y - 1000, x + 1000, y), "a"), (QgsRectangle(x + 3000, y - 900, x + 4000, y), "b"))
    area.selectByExpression("kind = 'b'")
    source = QgsProcessingFeatureSourceDefinition(area.id(), True)
    QgsProject.instance().addMapLayer(area)
    found = random(AREA=source, COUNT=10, SIZE=50)["OUTPUT"]
    assert all(x + 3000 <= feature["x"] <= x + 4000 for feature in found.getFeatures())
    found = regular(AREA=source, SIZE=0.002, CRS="EPSG:4326")["OUTPUT"]
    assert found.crs().authid() == "EPSG:4326" and found.featureCount() > 10
    QgsProject.instance().removeMapLayer(area)


def test_what_is_wrong_is_said(scene) -> None:
    bare = QgsVectorLayer("Polygon?field=kind:string", "bare", "memory")
    bare.setCrs(QgsCoordinateReferenceSystem())
    area = polygons((QgsRasterLayer(scene).extent(), "a"))
    for run in (regular, random):
        with pytest.raises(QgsProcessingException, match="Neither a raster nor an area was given"):
            run()
        with pytest.raises(QgsProcessingException, match="'bare' has no CRS"):
            run(INPUT=scene, AREA=bare)
        with pytest.raises(QgsProcessingException, match="in pixels, but no raster was given"):
            run(AREA=area, UNITS="pixels")
    with pytest.raises(QgsProcessingException, match="expected a smaller overlap than the size"):
        regular(INPUT=scene, SIZE=100, OVERLAP=100)
    with pytest.raises(QgsProcessingException, match="fields has no field 'class'; it has kind"):
        random(AREA=area, STRATA_FIELD="class")
