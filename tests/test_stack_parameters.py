"""What the algorithms make of the values that dialogs, scripts and models hand them."""

from __future__ import annotations

import shlex
from pathlib import Path

import processing
import pytest
from landclass.engine.protocol import Table
from landclass.processing_provider._command import command_line
from processing.gui.Postprocessing import handleAlgorithmResults
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedPointXY,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsGui, QgsProcessingGui
from qgis.PyQt.QtWidgets import QDoubleSpinBox


@pytest.fixture
def project():
    found = QgsProject.instance()
    found.clear()
    yield found
    found.clear()


@pytest.fixture
def context(no_window, project):
    made = QgsProcessingContext()
    made.setProject(project)
    return made


@pytest.fixture
def area(sample) -> QgsVectorLayer:
    """Two polygons in degrees: the scene's west and its east, of which the west one is small."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "my area", "memory")
    scene = QgsRasterLayer(sample[0])
    inside = scene.extent().buffered(-3000)
    middle = inside.center().x()
    small = QgsRectangle(inside.xMinimum(), inside.yMinimum(), inside.xMinimum() + 900, inside.yMaximum())
    large = QgsRectangle(middle, inside.yMinimum(), inside.xMaximum(), inside.yMaximum())
    to_degrees = QgsCoordinateTransform(scene.crs(), layer.crs(), QgsProject.instance())
    for box in (small, large):
        geometry = QgsGeometry.fromRect(box)
        geometry.transform(to_degrees)
        feature = QgsFeature()
        feature.setGeometry(geometry)
        layer.dataProvider().addFeature(feature)
    return layer


def test_only_the_selected_polygons_count_when_one_asks_for_it(provider, project, area, sample, tmp_path) -> None:
    project.addMapLayer(area)
    area.select(1)
    widths = {}
    for selected in (True, False):
        source = QgsProcessingFeatureSourceDefinition(area.id(), selected)
        output = str(tmp_path / f"{selected}.tif")
        processing.run("landclass:stackbands", {"INPUT": sample[:2], "AREA": source, "OUTPUT": output})
        widths[selected] = QgsRasterLayer(output).extent().width()
    assert widths[True] < 1500 < widths[False]


def test_an_area_without_crs_is_refused_by_its_name(provider, area, sample) -> None:
    area.setCrs(QgsCoordinateReferenceSystem())
    values = {"INPUT": sample[:2], "AREA": area, "OUTPUT": "TEMPORARY_OUTPUT"}
    fits, sentence = provider.algorithm("stackbands").checkParameterValues(values, QgsProcessingContext())
    assert not fits and sentence == "The area of interest 'my area' has no CRS. Give the layer its CRS first."


@pytest.mark.parametrize(
    ("parameters", "says"),
    [
        ({"GRID": "centre", "CENTRE": "500000,5925000"}, "'Grid: buffer' is empty"),
        ({"GRID": "first", "RESOLUTION": 10}, "'first' does not use it. Empty it, or choose the target grid 'custom'"),
        ({"GRID": "custom", "BUFFER": 10}, "'Grid: buffer' is given, but the target grid 'custom'"),
        ({"TARGET_EXTENT": "0,1,0,1"}, "'Grid: extent' is given, but the target grid 'same'"),
        ({"CRS": "EPSG:32630"}, "'Grid: CRS' is given, but the target grid 'same'"),
        ({"MASK_BITS": "1,2"}, "no mask is given"),
    ],
)
def test_what_would_be_passed_over_is_told(provider, sample, parameters, says) -> None:
    values = {"INPUT": sample, "OUTPUT": "TEMPORARY_OUTPUT", **parameters}
    fits, sentence = provider.algorithm("stackbands").checkParameterValues(values, QgsProcessingContext())
    assert not fits and says in sentence


@pytest.mark.parametrize(
    "parameters",
    [
        {"GRID": "custom", "CRS": "EPSG:32630", "RESOLUTION": 60, "TARGET_EXTENT": "488000,490000,5922000,5924000"},
        {"GRID": "centre", "CENTRE": "-3.1,53.45 [EPSG:4326]", "BUFFER": 900, "RESOLUTION": 30},
        {"GRID": "finest", "CRS": QgsCoordinateReferenceSystem(), "TARGET_EXTENT": "", "CENTRE": None, "BUFFER": 0.0},
    ],
)
def test_a_grid_gets_what_it_uses(provider, sample, parameters, tmp_path) -> None:
    output = str(tmp_path / "stack.tif")
    processing.run("landclass:stackbands", {"INPUT": sample[:1], "OUTPUT": output, **parameters})
    wanted = parameters.get("RESOLUTION", 30)
    assert QgsRasterLayer(output).rasterUnitsPerPixelX() == wanted


@pytest.mark.parametrize(("key", "typed"), [("SCALE", 0.0000275), ("RESOLUTION", 0.0002694946), ("OFFSET", -0.2)])
def test_the_dialog_does_not_round_small_numbers(provider, key, typed) -> None:
    algorithm = provider.algorithm("stackbands").create()
    wrapper = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(
        algorithm.parameterDefinition(key), QgsProcessingGui.WidgetType.Standard
    )
    widget = wrapper.createWrappedWidget(QgsProcessingContext())
    box = widget if isinstance(widget, QDoubleSpinBox) else widget.findChild(QDoubleSpinBox)
    box.setValue(typed)
    assert wrapper.parameterValue() == typed
    assert float(box.text()) == typed


def test_class_signatures_offers_no_grid_for_it_has_one(provider) -> None:
    keys = {definition.name() for definition in provider.algorithm("classsignatures").parameterDefinitions()}
    assert {"RESAMPLING", "AREA", "MASK"} < keys
    assert not keys & {"GRID", "GRID_LAYER", "EXTENT", "CRS", "RESOLUTION", "TARGET_EXTENT", "CENTRE", "BUFFER"}


def test_the_line_that_repeats_a_run_needs_no_open_project(provider, project, context, sample, tmp_path) -> None:
    scene = QgsRasterLayer(sample[0], "clear sky")
    towns = tmp_path / "the towns.geojson"
    towns.write_text('{"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}', encoding="utf-8")
    polygons = QgsVectorLayer(str(towns), "towns", "ogr")
    project.addMapLayers([scene, polygons])
    line = command_line(
        provider.algorithm("stackbands"),
        {
            "INPUT": [scene.id(), scene, "/data/B 2.tif"],
            "GRID": "same",
            "ORDER": "given",
            "AREA": QgsProcessingFeatureSourceDefinition(polygons.id(), True),
            "MASK": scene.id(),
            "CENTRE": QgsReferencedPointXY(QgsRectangle(0, 10, 4, 20).center(), scene.crs()),
            "TARGET_EXTENT": QgsReferencedRectangle(QgsRectangle(0, 10, 4, 20), scene.crs()),
            "CRS": scene.crs(),
            "MASK_BITS": "",
            "THREADS": 0,
            "OUTPUT": QgsProcessingOutputLayerDefinition("memory:", project),
        },
        context,
    )
    assert shlex.split(line)[:4] == ["qgis_process", "run", "landclass:stackbands", "--"]
    assert sorted(shlex.split(line)[4:]) == sorted(
        [
            f"INPUT={sample[0]}",
            f"INPUT={sample[0]}",
            "INPUT=/data/B 2.tif",
            "ORDER=given",
            f"AREA={towns}",
            f"MASK={sample[0]}",
            "CENTRE=2.0,15.0 [EPSG:32630]",
            "TARGET_EXTENT=0.0,4.0,10.0,20.0 [EPSG:32630]",
            "CRS=EPSG:32630",
            "OUTPUT=TEMPORARY_OUTPUT",
        ]
    )


def test_a_layer_named_like_a_value_is_not_mixed_up_with_it(provider, project, context, sample) -> None:
    project.addMapLayer(QgsRasterLayer(sample[0], "given"))
    line = command_line(provider.algorithm("stackbands"), {"INPUT": ["given"], "ORDER": "given"}, context)
    assert line.endswith(f"INPUT={sample[0]} ORDER=given")


@pytest.mark.parametrize("how", ["//map.tif", "/x/../map.tif", "relative"])
def test_layers_are_named_however_the_path_is_written(
    provider, project, context, sample, tmp_path, monkeypatch, how
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "x").mkdir()
    path = "map.tif" if how == "relative" else f"{tmp_path}{how}"
    algorithm, feedback = provider.algorithm("kmeanssweep").create(), QgsProcessingFeedback()
    parameters = {"INPUT": sample, "K_MAX": 4, "OUTPUT": QgsProcessingOutputLayerDefinition(path, project)}
    _, fine = algorithm.run(parameters, context, feedback)
    assert fine
    handleAlgorithmResults(algorithm, context, feedback, parameters=parameters)
    (layer,) = project.mapLayers().values()
    assert layer.name() == "K-means, 3 classes"
    assert len(layer.renderer().classes()) == 3


def test_a_name_given_in_a_model_stays(provider, project, context, sample) -> None:
    model = QgsProcessingModelAlgorithm("chain", "test")
    child = QgsProcessingModelChildAlgorithm("landclass:kmeanssweep")
    child.setChildId("sweep")
    value = QgsProcessingModelChildParameterSource.fromStaticValue
    child.addParameterSources("INPUT", [value(path) for path in sample])
    child.addParameterSources("K_MAX", [value(3)])
    final = QgsProcessingModelOutput("Land cover")
    final.setChildId("sweep")
    final.setChildOutputName("OUTPUT")
    child.setModelOutputs({"Land cover": final})
    model.addChildAlgorithm(child)
    model.initAlgorithm()
    (destination,) = [definition.name() for definition in model.destinationParameterDefinitions()]
    parameters = {destination: QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)}
    feedback = QgsProcessingFeedback()
    _, fine = model.run(parameters, context, feedback)
    assert fine
    handleAlgorithmResults(model, context, feedback, parameters=parameters)
    assert [layer.name() for layer in project.mapLayers().values()] == ["Land cover"]


def test_counts_of_pixels_may_pass_32_bits(provider, context) -> None:
    algorithm = provider.algorithm("applyclusters").create()
    table = Table((("pixels", "int"),), [(5_000_000_000,)])
    destination = algorithm._write_table({"CLASSES": "memory:"}, "CLASSES", table, context)
    layer = context.temporaryLayerStore().mapLayer(destination)
    assert [feature["pixels"] for feature in layer.getFeatures()] == [5_000_000_000]


def test_a_picture_service_is_no_raster_to_measure(provider, project, sample, tmp_path) -> None:
    service = QgsRasterLayer("type=xyz&url=http://localhost/%7Bz%7D/%7Bx%7D/%7By%7D.png", "Tiles", "wms")
    project.addMapLayer(service)
    with pytest.raises(QgsProcessingException, match="The layer Tiles comes from wms"):
        processing.run("landclass:stackbands", {"INPUT": [service.id()], "OUTPUT": str(tmp_path / "s.tif")})
    assert not list(Path(tmp_path).iterdir())
