"""Algorithms as QGIS runs them: processing.run, layers that arrive named and styled, models, and what is refused."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import processing
import pytest
from landclass.processing_provider import _style
from landclass.processing_provider.provider import discover
from osgeo import gdal
from processing.gui.Postprocessing import handleAlgorithmResults
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)


@pytest.fixture
def sweep(provider, sample, tmp_path):
    return processing.run(
        "landclass:kmeanssweep",
        {
            "INPUT": sample,
            "K_MAX": 5,
            "OUTPUT": str(tmp_path / "map.tif"),
            "FOLDER": str(tmp_path / "maps"),
            "METRICS": "memory:",
            "REPORT": str(tmp_path / "r.html"),
            "MODEL": str(tmp_path / "m.landclass"),
        },
    )


def test_sweep(sweep, tmp_path) -> None:
    metrics = sweep["METRICS"]
    assert [feature["k"] for feature in metrics.getFeatures()] == [3, 4, 5]
    inertias = [feature["inertia"] for feature in metrics.getFeatures()]
    assert inertias == sorted(inertias, reverse=True)
    assert sweep["SUGGESTED_K"] == sweep["CHOSEN_K"] == 4
    assert len(list((tmp_path / "maps").glob("*.tif"))) == 3
    assert Path(sweep["REPORT"]).is_file()
    raster = QgsRasterLayer(sweep["OUTPUT"])
    assert raster.dataProvider().sourceHasNoDataValue(1) and raster.dataProvider().sourceNoDataValue(1) == 0


def test_apply_and_signatures_and_picture(sweep, sample, tmp_path) -> None:
    applied = processing.run(
        "landclass:applyclusters",
        {"MODEL": sweep["MODEL"], "INPUT": sample, "OUTPUT": str(tmp_path / "a.tif"), "CLASSES": "memory:"},
    )
    assert applied["K"] == 4
    rows = list(applied["CLASSES"].getFeatures())
    assert [row["name"] for row in rows] == [f"Class {k}" for k in range(1, 5)]
    assert sum(row["pixels"] for row in rows) == applied["USABLE_PIXELS"]
    table = processing.run(
        "landclass:classsignatures", {"CLASSES": sweep["OUTPUT"], "INPUT": sample, "TABLE": "memory:", "REPORT": None}
    )["TABLE"]
    assert table.featureCount() == 4 * 7
    picture = processing.run("landclass:rgbcomposite", {"INPUT": sample, "OUTPUT": str(tmp_path / "rgb.tif")})["OUTPUT"]
    assert QgsRasterLayer(picture).bandCount() == 4


def test_spectral_clustering(provider, sample, tmp_path) -> None:
    result = processing.run(
        "landclass:spectralclustering",
        {"INPUT": sample, "GAMMA": 0.2, "OUTPUT": str(tmp_path / "map.tif"), "METRICS": "TEMPORARY_OUTPUT"},
    )
    assert (result["GAMMA"], result["CHOSEN_K"]) == (0.2, 4)
    (row,) = result["METRICS"].getFeatures()
    assert row["k"] == 4 and 0 < row["normalised_cut"] < 4
    layer = QgsRasterLayer(result["OUTPUT"])
    layer.loadDefaultStyle()
    assert [entry.label for entry in layer.renderer().classes()] == [f"Class {value}" for value in range(1, 5)]


def test_memory_polygons_in_another_crs_are_an_area(provider, sample, tmp_path) -> None:
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "my area", "memory")
    scene = QgsRasterLayer(sample[0])
    box = scene.extent().buffered(-3000)
    geometry = QgsGeometry.fromRect(box)
    from qgis.core import QgsCoordinateTransform

    geometry.transform(QgsCoordinateTransform(scene.crs(), layer.crs(), QgsProject.instance()))
    feature = QgsFeature()
    feature.setGeometry(geometry)
    layer.dataProvider().addFeature(feature)
    result = processing.run(
        "landclass:stackbands", {"INPUT": sample[:2], "AREA": layer, "OUTPUT": str(tmp_path / "s.tif")}
    )
    cut = QgsRasterLayer(result["OUTPUT"]).extent()
    assert abs(cut.width() - box.width()) < 200 and cut.width() < scene.extent().width() - 5000


class Remember(QgsProcessingFeedback):
    def __init__(self) -> None:
        super().__init__(False)
        self.progressed = []
        self.progressChanged.connect(self.progressed.append)


@pytest.mark.parametrize("stem", [algorithm.ID for algorithm in discover()])
def test_a_missing_input_is_refused_in_words(provider, stem, tmp_path) -> None:
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    algorithm = provider.algorithm(stem)
    fits, sentence = algorithm.checkParameterValues({"INPUT": ["/no/such/raster.tif"]}, context)
    assert not fits and sentence
    with pytest.raises(QgsProcessingException):
        processing.run(algorithm, {"INPUT": ["/no/such/raster.tif"]}, context=context, feedback=feedback)


@pytest.mark.parametrize(
    ("parameters", "says"),
    [
        ({"K_MIN": 6, "K_MAX": 4}, "at most the second"),
        ({"CHOSEN_K": 2}, "expected 0, or a number from 3 to 10"),
        ({"MASK_BITS": "a"}, "Mask bits is 'a'"),
        ({"GRID": "layer"}, "'Grid: layer' is empty"),
        ({"GRID": "centre"}, "'Grid: centre point' is empty"),
    ],
)
def test_wrong_values_are_told_before_the_run(provider, sample, parameters, says) -> None:
    values = {"INPUT": sample, "OUTPUT": "TEMPORARY_OUTPUT", **parameters}
    fits, sentence = provider.algorithm("kmeanssweep").checkParameterValues(values, QgsProcessingContext())
    assert not fits and says in sentence


def test_the_engines_refusal_reaches_the_user(provider, sample, real_data, tmp_path) -> None:
    panchromatic = str(next((real_data / "landsat8_liverpool_2020").glob("*_B8.TIF")))
    with pytest.raises(QgsProcessingException, match="B8.TIF has pixels of 15 m"):
        processing.run("landclass:kmeanssweep", {"INPUT": [sample[0], panchromatic], "OUTPUT": str(tmp_path / "m.tif")})
    assert not list(tmp_path.iterdir())


def test_cancel_stops_it(provider, sample, tmp_path) -> None:
    feedback = Remember()
    feedback.progressChanged.connect(lambda value: feedback.cancel() if value > 20 else None)
    with pytest.raises(QgsProcessingException, match="nothing was written"):
        processing.run(
            "landclass:kmeanssweep",
            {"INPUT": sample, "K_MAX": 40, "RESTARTS": 100, "OUTPUT": str(tmp_path / "m.tif")},
            feedback=feedback,
        )
    assert not list(tmp_path.iterdir())


def test_without_an_engine_the_sentence_says_what_to_do(provider, sample, monkeypatch, tmp_path) -> None:
    monkeypatch.setenv("LANDCLASS_PYTHON", str(tmp_path / "no-python"))
    can, sentence = provider.algorithm("kmeanssweep").canExecute()
    assert not can and "no-python" in sentence
    with pytest.raises(QgsProcessingException):
        processing.run("landclass:kmeanssweep", {"INPUT": sample, "OUTPUT": str(tmp_path / "m.tif")})


def test_layers_arrive_named_and_styled(provider, sample, no_window) -> None:
    """As the dialog does it: the context is told which layers to load, and loads them at the end."""
    project = QgsProject.instance()
    project.clear()
    algorithm = provider.algorithm("kmeanssweep").create()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(project)
    parameters = {
        "INPUT": sample,
        "K_MAX": 5,
        "OUTPUT": QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project),
        "METRICS": QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project),
    }
    _, fine = algorithm.run(parameters, context, feedback)
    assert fine
    handleAlgorithmResults(algorithm, context, feedback, parameters=parameters)
    layers = {layer.name(): layer for layer in project.mapLayers().values()}
    assert set(layers) == {"K-means, 4 classes", "Metrics of K-means"}
    renderer = layers["K-means, 4 classes"].renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    assert [entry.label for entry in renderer.classes()] == [f"Class {k}" for k in range(1, 5)]
    assert len({entry.color.name() for entry in renderer.classes()}) == 4
    assert not _style._waiting
    project.clear()


def test_the_distance_is_drawn_by_most_of_its_values(provider, sample, sweep, tmp_path, no_window) -> None:
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    project = QgsProject.instance()
    context.setProject(project)
    path = str(tmp_path / "far.tif")
    parameters = {
        "MODEL": sweep["MODEL"], "INPUT": sample, "OUTPUT": str(tmp_path / "map.tif"),
        "DISTANCE": QgsProcessingOutputLayerDefinition(path, project),
    }  # fmt: skip
    algorithm = provider.algorithm("applyclusters").create()
    _, fine = algorithm.run(parameters, context, feedback)
    assert fine and handleAlgorithmResults(algorithm, context, feedback, parameters=parameters)
    (layer,) = project.mapLayers().values()
    shown, values = layer.renderer().contrastEnhancement(), gdal.Open(path).ReadAsArray()
    low, high = np.percentile(values, (2, 98))
    assert abs(shown.minimumValue() - low) < 0.1 * high and abs(shown.maximumValue() - high) < 0.1 * high
    assert high < values.max() / 2
    project.clear()


def test_a_model_chains_stack_sweep_and_signatures(provider, sample) -> None:
    model = QgsProcessingModelAlgorithm("chain", "test")
    value = QgsProcessingModelChildParameterSource.fromStaticValue

    def child(name: str, algorithm: str, **parameters) -> None:
        found = QgsProcessingModelChildAlgorithm(f"landclass:{algorithm}")
        found.setChildId(name)
        for key, sources in parameters.items():
            found.addParameterSources(key, sources if isinstance(sources, list) else [sources])
        if name == "signatures":
            final = QgsProcessingModelOutput("table")
            final.setChildId("signatures")
            final.setChildOutputName("TABLE")
            found.setModelOutputs({"table": final})
        model.addChildAlgorithm(found)

    output_of = QgsProcessingModelChildParameterSource.fromChildOutput
    child("stack", "stackbands", INPUT=[value(path) for path in sample])
    child("first", "kmeanssweep", INPUT=output_of("stack", "OUTPUT"), K_MAX=value(5), SEED=value(3))
    # A number of one step is a parameter of the next.
    child("second", "kmeanssweep", INPUT=output_of("stack", "OUTPUT"), CHOSEN_K=output_of("first", "SUGGESTED_K"))
    child("signatures", "classsignatures", CLASSES=output_of("second", "OUTPUT"), INPUT=output_of("stack", "OUTPUT"))
    model.initAlgorithm()
    (destination,) = [definition.name() for definition in model.destinationParameterDefinitions()]
    context = QgsProcessingContext()
    results, fine = model.run({destination: "memory:"}, context, QgsProcessingFeedback())
    assert fine
    table = QgsProcessingUtils.mapLayerFromString(results[destination], context)
    assert table.featureCount() == 4 * 7  # the suggested number of classes, seven bands


def test_mask_and_change_arrive_named_and_styled(provider, sample, tmp_path, no_window) -> None:
    classes = processing.run("landclass:spectralclustering", {"INPUT": sample, "OUTPUT": str(tmp_path / "map.tif")})
    masks = []
    for text in ("1", "1, 2"):
        path = str(tmp_path / f"mask{len(masks)}.tif")
        found = processing.run(
            "landclass:classmask", {"INPUT": classes["OUTPUT"], "CLASSES": text, "NAME": "Water", "OUTPUT": path}
        )
        assert found["PIXELS"] > 0 and 0 < found["SHARE"] < 1
        masks.append(path)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    algorithm = provider.algorithm("classchange").create()
    output = QgsProcessingOutputLayerDefinition(str(tmp_path / "change.tif"), QgsProject.instance())
    results, fits = algorithm.run({"BEFORE": masks[0], "AFTER": masks[1], "OUTPUT": output}, context, feedback)
    assert fits and handleAlgorithmResults(algorithm, context, feedback, parameters={"OUTPUT": results["OUTPUT"]})
    (layer,) = QgsProject.instance().mapLayersByName("Change of Water")
    labels = [entry.label for entry in layer.renderer().classes()]
    QgsProject.instance().removeAllMapLayers()
    assert labels == ["Water gained", "Water lost", "Water stayed", "Water never"]
    assert results["LOST_HA"] == 0 and results["NET_HA"] == results["GAINED_HA"] > 0


def test_empty_classes_are_told_before_the_run(provider, sample) -> None:
    values = {"INPUT": sample[0], "CLASSES": " , ", "OUTPUT": "mask.tif"}
    fits, sentence = provider.algorithm("classmask").checkParameterValues(values, QgsProcessingContext())
    assert not fits and "Classes is empty" in sentence


def test_only_geotiff_is_written(provider, sample, tmp_path) -> None:
    with pytest.raises(QgsProcessingException, match=r"map.img; expected a file that ends in .tif or .tiff"):
        processing.run("landclass:kmeanssweep", {"INPUT": sample, "OUTPUT": str(tmp_path / "map.img")})


def test_the_shipped_model_runs_with_its_defaults(provider, tmp_path) -> None:
    provider.refreshAlgorithms()
    model = provider.algorithm("waterchange")
    assert model.group() == "Change" and model.shortDescription().endswith(".") and not model.icon().isNull()
    assert {output.name() for output in model.outputDefinitions()} >= {"change:CHANGE", "change:TRANSITIONS"}
    pair = Path(__file__).resolve().parent.parent / "resources" / "sample" / "pucallpa"
    result = processing.run(
        "landclass:waterchange",
        {
            "BEFORE": [str(pair / "1985.tif")],
            "AFTER": [str(pair / "2020.tif")],
            "change:CHANGE": str(tmp_path / "change.tif"),
            "change:TRANSITIONS": "TEMPORARY_OUTPUT",
            "clusters_before:CLASSES": "TEMPORARY_OUTPUT",
            "clusters_after:CLASSES": "TEMPORARY_OUTPUT",
            "change:REPORT": str(tmp_path / "r.html"),
        },
    )
    areas = {(row["from_value"], row["to_value"]): row["area_ha"] for row in result["change:TRANSITIONS"].getFeatures()}
    assert areas[1, 0] > 6000 and areas[0, 1] > 3000
