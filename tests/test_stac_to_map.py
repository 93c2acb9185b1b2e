"""The model from a STAC catalogue to a class map, against a real API and files with ranges, as QGIS runs it."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import processing
import pytest
from osgeo import gdal
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsRectangle,
    QgsVectorLayer,
)

ROOT = Path(__file__).resolve().parent.parent
EXTENT = "490005,496005,5922015,5928015 [EPSG:32630]"
STEPS = {
    "fetch": ("SCENE", "FOOTPRINTS"),
    "indices": ("FEATURES",),
    "sweep": ("CLASSES", "METRICS", "REPORT"),
}


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """Serve the sample scene; yield the address of the API and the file with the requests for its files."""
    pytest.importorskip("rustac")
    from landclass.processing_provider.environment import find_engine

    folder = tmp_path_factory.mktemp("stac")
    server, log = Path(__file__).with_name("stac_server.py"), folder / "requests.jsonl"
    sample = ROOT / "resources" / "sample"
    command = [str(find_engine().python), str(server), str(folder / "www"), str(log), str(sample)]
    packages = Path(pytest.__file__).parents[1]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(packages)])}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        yield process.stdout.readline().strip(), log
        process.terminate()


def wanted(address: str) -> dict[str, Any]:
    return {
        "CATALOG": address, "COLLECTION": "landsat-c2-l2", "EXTENT": EXTENT, "DATES": "2020-09",
        "BANDS": "blue,green,red,nir08,swir16", "SCALE_VALUES": True, "K_MIN": 3, "K_MAX": 4,
    }  # fmt: skip


def names(path: Path) -> list[str]:
    raster = gdal.Open(str(path))
    return [raster.GetRasterBand(at + 1).GetDescription() for at in range(raster.RasterCount)]


def check(folder: Path, log: Path) -> None:
    """Look at what a run has left: 200 x 200 pixels in classes, and files that were read in parts."""
    bands = ["blue", "green", "red", "nir08", "swir16"]
    assert names(folder / "SCENE.tif") == bands
    assert names(folder / "FEATURES.tif") == [*bands, "NDVI", "NDWI", "NDBI"]
    features = gdal.Open(str(folder / "FEATURES.tif")).ReadAsArray()
    assert features.shape == (8, 200, 200)
    ndvi = (features[3] - features[2]) / (features[3] + features[2])
    assert abs(features[5] - ndvi).max() < 1e-6 and 0.1 < features[3].max() < 1  # of reflectances
    classes = gdal.Open(str(folder / "CLASSES.tif")).ReadAsArray()
    assert set(classes.ravel().tolist()) in ({1, 2, 3}, {1, 2, 3, 4})
    assert "NDVI" in (folder / "REPORT.html").read_text(encoding="utf-8")
    asked = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
    files = [one for one in asked if one["path"].endswith(".tif")]
    assert {Path(one["path"]).stem for one in files} == set(bands)
    assert all("range" in one["headers"] for one in files if one["method"] == "GET")


def test_qgis_process_goes_the_whole_way(
    results: Callable[..., dict[str, Any]], api: tuple[str, Path], tmp_path: Path
) -> None:
    kinds = {"REPORT": "html", "METRICS": "csv", "FOOTPRINTS": "geojson"}
    outputs = {
        f"{step}:{name}": tmp_path / f"{name}.{kinds.get(name, 'tif')}" for step, made in STEPS.items() for name in made
    }
    results("stactomap", **wanted(api[0]), **outputs)
    check(tmp_path, api[1])
    assert (tmp_path / "METRICS.csv").read_text(encoding="utf-8").count("\n") == 3
    (footprint,) = json.loads((tmp_path / "FOOTPRINTS.geojson").read_text(encoding="utf-8"))["features"]
    assert footprint["properties"]["date"] == "2020-09-27" and footprint["properties"]["taken"]


def test_the_model_runs_as_an_algorithm(provider, api: tuple[str, Path], tmp_path: Path) -> None:
    provider.refreshAlgorithms()
    model = provider.algorithm("stactomap")
    assert model.group() == "Cluster" and model.shortDescription().endswith(".") and not model.icon().isNull()
    assert (ROOT / "docs" / Path(model.helpUrl()).name).is_file()
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    shown = [one.name() for one in model.parameterDefinitions() if not one.flags() & advanced | one.isDestination()]
    assert sorted(shown) == sorted(["CATALOG", "COLLECTION", "AREA", "DATES", "MAX_CLOUD", "K_MIN", "K_MAX"])
    assert all(model.helpContent()[name] for name in shown)
    outputs = {f"{step}:{name}": "TEMPORARY_OUTPUT" for step, made in STEPS.items() for name in made}
    outputs.update({f"{step}:{name}": str(tmp_path / f"{name}.tif") for step, name in
                    (("fetch", "SCENE"), ("indices", "FEATURES"), ("sweep", "CLASSES"))})  # fmt: skip
    outputs["sweep:REPORT"] = str(tmp_path / "REPORT.html")
    area = QgsVectorLayer("Polygon?crs=EPSG:32630", "area", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(490005, 5922015, 496005, 5928015)))
    area.dataProvider().addFeature(feature)
    found = processing.run("landclass:stactomap", {**wanted(api[0]), **outputs, "EXTENT": None, "AREA": area})
    check(tmp_path, api[1])
    assert [row["k"] for row in found["sweep:METRICS"].getFeatures()] == [3, 4]
    assert found["fetch:FOOTPRINTS"].featureCount() == 1


def test_a_model_that_finds_nothing_says_so(provider, api: tuple[str, Path], tmp_path: Path) -> None:
    provider.refreshAlgorithms()
    outputs = {f"{step}:{name}": "TEMPORARY_OUTPUT" for step, made in STEPS.items() for name in made}
    feedback = QgsProcessingFeedback()
    with pytest.raises(QgsProcessingException, match="Fetch the scenes") as caught:
        processing.run("landclass:stactomap", {**wanted(api[0]), **outputs, "DATES": "2019"}, feedback=feedback)
    told = feedback.textLog() + str(caught.value)  # QGIS 3.40 puts it into the exception
    assert "2019" in told and "landsat-c2-l2" in told, told
