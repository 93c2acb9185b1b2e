"""Scene classifiers as QGIS runs them: what is said without the packages, and maps, layers and tables with them."""

from __future__ import annotations

import subprocess
from pathlib import Path

import processing
import pytest
from landclass.processing_provider import settings
from landclass.processing_provider.environment import Engine, engine_variables, find_engine
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

IDS = ("applycnn", "classifysamples")
# A model of the seed's network that has learned nothing, with Keras' own probabilities of one patch
MAKE_MODEL = """
import sys
import numpy as np
from engine.learning.networks import build_scene_network
from engine.learning.onnx_export import to_onnx
from engine.learning.scene_model import SceneModel
from engine.raster.writing import ClassRow

path, bands, size = sys.argv[1], sys.argv[2].split(","), float(sys.argv[3])
network = build_scene_network("seed", 32, len(bands), 3, seed=1)
classes = tuple(ClassRow(at + 1, name, colour) for at, (name, colour) in enumerate(
    {"Forest": "#2f8640", "Water": "#2f86c9", "Town": "#d9603b"}.items()))
SceneModel(network="seed", classes=classes, bands=tuple(bands), side_px=32, size_m=size or None,
           low=np.zeros(len(bands)), high=np.full(len(bands), 15000.0), weights=network.get_weights(),
           onnx=to_onnx(network)).save(path)
"""


@pytest.fixture(scope="module")
def engine() -> Engine:
    found = find_engine(settings.engine_python(), "deep-learning")
    if found.problem is not None:
        pytest.skip(f"no engine with deep learning: {found.problem}")
    return found


@pytest.fixture(scope="module")
def make_model(engine, tmp_path_factory):
    def make(bands: str, size_m: float = 0) -> str:
        path = tmp_path_factory.mktemp("model") / "scene.landclass"
        command = [str(engine.python), "-c", MAKE_MODEL, str(path), bands, str(size_m)]
        subprocess.run(command, check=True, env=engine_variables({}), capture_output=True, timeout=120)
        return str(path)

    return make


@pytest.fixture(scope="module")
def model(make_model) -> str:
    return make_model("B2,B3,B4", 960)


def run(identifier: str, **parameters) -> dict:
    return processing.run(f"landclass:{identifier}", parameters)


def points(sample: list[str], count: int = 5) -> QgsVectorLayer:
    """Return points on the scene, the last beside it, with a field that is called like one of the outcome's."""
    raster = QgsRasterLayer(sample[0])
    layer = QgsVectorLayer(f"Point?crs={raster.crs().authid()}&field=id:integer&field=class:string", "plots", "memory")
    box = raster.extent()
    features = []
    for at in range(count):
        share = 0.2 + 0.15 * at if at < count - 1 else 5
        feature = QgsFeature(layer.fields())
        feature.setAttributes([at, "seen"])
        x, y = box.xMinimum() + share * box.width(), box.yMinimum() + 0.5 * box.height()
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


# Without the packages


@pytest.mark.parametrize("identifier", IDS)
def test_without_the_packages_it_says_what_to_press(provider, identifier: str, monkeypatch, tmp_path: Path) -> None:
    from landclass.processing_provider import environment

    monkeypatch.delenv("LANDCLASS_PYTHON", raising=False)
    monkeypatch.setattr(environment, "private_folder", lambda: tmp_path / "nowhere")
    monkeypatch.setattr(environment, "own_pythons", lambda: [])
    able, problem = provider.algorithm(identifier).canExecute()
    assert not able and "press Build in Plugins > Landclass > Environment" in problem
    with pytest.raises(QgsProcessingException, match="press Build"):
        algorithm = provider.algorithm(identifier).create()
        algorithm.processAlgorithm({}, QgsProcessingContext(), QgsProcessingFeedback())


def test_another_file_is_no_model(provider, sample) -> None:
    for identifier in IDS:
        algorithm = provider.algorithm(identifier).create()
        values = {"MODEL": sample[0], "INPUT": sample, "OUTPUT": "TEMPORARY_OUTPUT"}
        able, message = algorithm.checkParameterValues(values, QgsProcessingContext())
        assert not able and "expected a file that ends in .landclass" in message


@pytest.mark.parametrize("given", [(), ("SAMPLES", "FOLDER", "INPUT"), ("SAMPLES",), ("FOLDER", "INPUT")])
def test_samples_with_rasters_or_a_folder_alone(provider, sample, tmp_path: Path, given: tuple[str, ...]) -> None:
    known = {"SAMPLES": points(sample), "FOLDER": str(tmp_path), "INPUT": sample}
    algorithm = provider.algorithm("classifysamples").create()

    def check(*keys: str) -> tuple[bool, str]:
        values = {"MODEL": "m.landclass", "OUTPUT": "memory:", **{key: known[key] for key in keys}}
        return algorithm.checkParameterValues(values, QgsProcessingContext())

    able, message = check(*given)
    assert not able and "samples with the rasters to look at, or a folder of pictures alone" in message
    assert check("SAMPLES", "INPUT")[0] and check("FOLDER")[0]


# With them


@pytest.mark.deep_learning
def test_a_map_with_its_classes_and_confidence(provider, model, sample, tmp_path: Path) -> None:
    found = run(
        "applycnn", MODEL=model, INPUT=sample, STRIDE=480, STRIDE_UNIT="map", CONFIDENCE_BANDS="classes",
        OUTPUT=str(tmp_path / "map.tif"), CONFIDENCE=str(tmp_path / "sure.tif"), CLASSES="memory:",
    )  # fmt: skip
    layer = QgsRasterLayer(found["OUTPUT"])
    layer.loadDefaultStyle()
    assert [entry.label for entry in layer.renderer().classes()] == ["Forest", "Water", "Town"]
    assert layer.rasterUnitsPerPixelX() == 480
    assert found["PATCHES"] == layer.width() * layer.height()
    sure = QgsRasterLayer(found["CONFIDENCE"])
    assert [sure.bandName(number) for number in (1, 2, 3)] == ["Band 1: Forest", "Band 2: Water", "Band 3: Town"]
    assert sum(feature["pixels"] for feature in found["CLASSES"].getFeatures()) == found["PATCHES"]


@pytest.mark.deep_learning
def test_samples_keep_what_they_have(provider, model, sample) -> None:
    layer = points(sample)
    found = run("classifysamples", MODEL=model, SAMPLES=layer, INPUT=sample[:4], OUTPUT="memory:")
    assert (found["CLASSIFIED"], found["LEFT_OUT"]) == (4, 1)
    out = found["OUTPUT"]
    assert [field.name() for field in out.fields()] == [
        *("id", "class", "class_2", "confidence", "second", "second_confidence")
    ]  # fmt: skip
    rows = list(out.getFeatures())
    assert [row["id"] for row in rows] == [0, 1, 2, 3, 4] and {row["class"] for row in rows} == {"seen"}
    assert all(row["class_2"] in ("Forest", "Water", "Town") and 0 < row["confidence"] <= 1 for row in rows[:-1])
    assert rows[-1].attributes()[2:] == [None] * 4
    for row, sample_point in zip(rows, layer.getFeatures()):
        assert row.geometry().equals(sample_point.geometry())


@pytest.mark.deep_learning
def test_polygons_of_which_some_are_selected(provider, model, sample) -> None:
    raster = QgsRasterLayer(sample[0])
    middle = raster.extent().center()
    layer = QgsVectorLayer(f"Polygon?crs={raster.crs().authid()}&field=id:integer", "fields", "memory")
    features = []
    for at in range(4):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([at])
        x, y = middle.x() + 1000 * at, middle.y()
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x - 300, y - 300, x + 300, y + 300)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.selectByExpression("id in (1, 3)")
    QgsProject.instance().addMapLayer(layer)
    try:
        source = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
        out = run("classifysamples", MODEL=model, SAMPLES=source, INPUT=sample, OUTPUT="memory:")["OUTPUT"]
        known = {feature["id"]: feature.geometry().asWkt(3) for feature in layer.getSelectedFeatures()}
        assert {feature["id"]: feature.geometry().asWkt(3) for feature in out.getFeatures()} == known
        assert out.featureCount() == 2
        assert (out.geometryType(), out.crs()) == (layer.geometryType(), layer.crs())
        assert [field.name() for field in out.fields()] == ["id", "class", "confidence", "second", "second_confidence"]
    finally:
        QgsProject.instance().removeMapLayer(layer)


@pytest.mark.deep_learning
def test_pictures_make_a_table(provider, make_model, sample, tmp_path: Path) -> None:
    for name in ("a", "sub/b"):
        target = tmp_path / "pictures" / f"{name}.tif"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(Path(sample[0]).read_bytes())
    folder = str(tmp_path / "pictures")
    out = run("classifysamples", MODEL=make_model("B1"), FOLDER=folder, OUTPUT=str(tmp_path / "names.csv"))["OUTPUT"]
    lines = Path(out).read_text().splitlines()
    assert lines[0] == "image,class,confidence,second,second_confidence"
    assert [line.split(",")[0] for line in lines[1:]] == ["a.tif", "sub/b.tif"]


@pytest.mark.deep_learning
def test_a_missing_band_is_told_in_words(provider, make_model, sample) -> None:
    with pytest.raises(QgsProcessingException, match="so B12 cannot be found"):
        run("applycnn", MODEL=make_model("B2,B12"), INPUT=sample, OUTPUT="TEMPORARY_OUTPUT")
