"""Fetching as QGIS runs it: from a layer, with a login of QGIS, into layers; qgis_process; the field of the dialog."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import processing
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsRectangle,
    QgsSettings,
    QgsVectorLayer,
)

STAC_SERVER = Path(__file__).with_name("stac_server.py")
X, Y = 500000.0, 5900000.0


@pytest.fixture
def kept() -> Iterator[None]:
    """Forget the catalogues of the tests."""
    QgsSettings().remove("landclass/catalogues")
    yield
    QgsSettings().remove("landclass/catalogues")


@pytest.fixture
def catalogue(tmp_path) -> Iterator[tuple[str, Path]]:
    """Serve a static catalogue of two scenes; yield its address and the file with the headers of all requests."""
    import subprocess

    from landclass.processing_provider.environment import find_engine

    log = tmp_path / "requests.jsonl"
    command = [str(find_engine().python), str(STAC_SERVER), str(tmp_path / "www"), str(log)]
    environment = {**os.environ, "PYTHONPATH": str(STAC_SERVER.parent.parent)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        yield process.stdout.readline().strip(), log
        process.terminate()


def area_layer(crs: str = "EPSG:32630") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"Polygon?crs={crs}", "plot", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(X + 50, Y - 250, X + 250, Y - 50)))
    layer.dataProvider().addFeature(feature)
    return layer


def fetch(address: str, tmp_path: Path, **parameters) -> dict:
    given = {
        "CATALOG": address, "AREA": area_layer(), "DATES": "2020-06/2020-08", "BANDS": "red,green,blue",
        "OUTPUT": str(tmp_path / "scene.tif"), "FOOTPRINTS": "memory:", "ITEMS": "memory:", **parameters,
    }  # fmt: skip
    return processing.run("landclass:fetchstac", given)


def names(path: str) -> list[str]:
    raster = gdal.Open(path)
    return [raster.GetRasterBand(at + 1).GetDescription() for at in range(raster.RasterCount)]


def test_a_layer_becomes_a_raster_footprints_and_a_table(provider, kept, catalogue, tmp_path) -> None:
    from landclass.processing_provider import settings

    found = fetch(catalogue[0], tmp_path, FOLDER=str(tmp_path / "dates"), COMPOSITE="each_scene")
    assert names(found["OUTPUT"]) == ["red", "green", "blue"] and found["SCENES"] == found["ITEMS_TAKEN"] == 2
    raster = gdal.Open(found["OUTPUT"])
    assert (raster.RasterXSize, raster.RasterYSize, raster.GetGeoTransform()[0]) == (20, 20, X + 50)
    assert raster.GetRasterBand(1).GetNoDataValue() == 0
    assert len(list(Path(found["FOLDER"]).glob("sentinel-2-l2a_2020-0*.tif"))) == 2
    rows = list(found["ITEMS"].getFeatures())
    assert [row["item"] for row in rows] == ["S2_A", "S2_B"] and all(row["taken"] for row in rows)
    footprints = found["FOOTPRINTS"]
    assert footprints.crs().authid() == "EPSG:4326" and footprints.featureCount() == 2
    assert footprints.extent().contains(QgsRectangle(-2.999, 53.246, -2.995, 53.249))
    assert settings.own_catalogues() == [catalogue[0]]


def test_an_extent_in_its_own_crs(provider, kept, catalogue, tmp_path) -> None:
    extent = f"{X + 100},{X + 200},{Y - 200},{Y - 100} [EPSG:32630]"
    found = fetch(catalogue[0], tmp_path, AREA=None, EXTENT=extent)
    raster = gdal.Open(found["OUTPUT"])
    assert (raster.RasterXSize, raster.RasterYSize) == (10, 10)


def test_an_extent_without_a_crs_is_told(provider, kept, tmp_path) -> None:
    """As with qgis_process, which knows no project whose CRS it could be in."""
    QgsProject.instance().clear()
    with pytest.raises(QgsProcessingException, match=r"The extent 0,100,0,100 has no CRS\. Write its code behind"):
        fetch("nowhere.json", tmp_path, AREA=None, EXTENT="0,100,0,100")


def test_footprints_are_outlines_when_they_are_loaded(provider, kept, catalogue, tmp_path) -> None:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("landclass:fetchstac")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    project = QgsProject()
    context.setProject(project)
    path = str(tmp_path / "footprints.gpkg")
    details = QgsProcessingContext.LayerDetails("Footprints", project, "FOOTPRINTS")
    context.addLayerToLoadOnCompletion(path, details)
    parameters = {
        "CATALOG": catalogue[0], "EXTENT": f"{X + 100},{X + 200},{Y - 200},{Y - 100} [EPSG:32630]", "DATES": "2020",
        "BANDS": "red", "OUTPUT": str(tmp_path / "scene.tif"), "FOOTPRINTS": path,
    }  # fmt: skip
    outputs, succeeded = algorithm.run(parameters, context, feedback)
    assert succeeded, feedback.textLog()
    known = context.layersToLoadOnCompletion()
    layer = QgsProcessingUtils.mapLayerFromString(outputs["FOOTPRINTS"], context)
    known[path].postProcessor().postProcessLayer(layer, context, feedback)
    categories = layer.renderer().categories()
    assert [category.value() for category in categories] == [True, False]
    assert categories[0].symbol().symbolLayer(0).properties()["style"] == "no"
    from landclass.processing_provider import _style

    assert path not in _style._waiting


def test_a_login_of_qgis_reaches_the_server_and_nothing_else(provider, kept, catalogue, tmp_path) -> None:
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("master", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("tests")
    config.setConfig("username", "somebody")
    config.setConfig("password", "opensesame")
    assert manager.storeAuthenticationConfig(config)[0]
    feedback = QgsProcessingFeedback()
    try:
        given = {
            "CATALOG": catalogue[0], "AREA": area_layer(), "DATES": "2020", "BANDS": "red", "AUTHCFG": config.id(),
            "OUTPUT": str(tmp_path / "scene.tif"), "FOOTPRINTS": "memory:",
        }  # fmt: skip
        found = processing.run("landclass:fetchstac", given, feedback=feedback)
        asked = [json.loads(line) for line in catalogue[1].read_text().splitlines()]
        expected = "Basic c29tZWJvZHk6b3BlbnNlc2FtZQ=="  # somebody:opensesame
        assert {one["headers"].get("authorization") for one in asked} == {expected}
        assert {Path(one["path"]).suffix for one in asked} == {".json", ".tif"}
        told = feedback.textLog() + json.dumps(gdal.Open(found["OUTPUT"]).GetMetadata())
        assert "opensesame" not in told and expected.split()[1] not in told
        with pytest.raises(QgsProcessingException, match="adds no header to requests, or cannot be opened"):
            processing.run("landclass:fetchstac", {**given, "AUTHCFG": "abcdefg"})
    finally:
        manager.removeAuthenticationConfig(config.id())


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"DATES": "summer"}, "expected the first and the last day"),
        ({"AREA": None}, "Choose an area of interest or"),
        ({"EXTENT": "0,1,0,1 [EPSG:4326]"}, "one of both"),
        ({"COLLECTION": "landsat"}, "has no collection 'landsat'; it has sentinel-2-l2a"),
        ({"OUTPUT": "scene.png"}, "expected a file that ends in"),
    ],
)
def test_what_does_not_fit_is_said(provider, kept, catalogue, tmp_path, parameters, message) -> None:
    with pytest.raises(QgsProcessingException, match=message):
        fetch(catalogue[0], tmp_path, **parameters)
    assert not (tmp_path / "scene.tif").exists()


def test_through_qgis_process(results, qgis_process, catalogue, tmp_path) -> None:
    found = results(
        "fetchstac", CATALOG=catalogue[0], EXTENT=f"{X + 50},{X + 250},{Y - 250},{Y - 50} [EPSG:32630]", DATES="2020",
        BANDS="red,green,blue", COMPOSITE="median", OUTPUT=tmp_path / "scene.tif", FOOTPRINTS=tmp_path / "f.gpkg",
        ITEMS=tmp_path / "items.csv",
    )  # fmt: skip
    assert names(found["OUTPUT"]) == ["red", "green", "blue"] and found["SCENES"] == 2
    assert "S2_A,2020-06-10" in (tmp_path / "items.csv").read_text(encoding="utf-8")
    assert QgsVectorLayer(str(tmp_path / "f.gpkg")).featureCount() == 2
    done = qgis_process(
        "run", "landclass:fetchstac", "--", "CATALOG=http://127.0.0.1:9/stac", "DATES=2020",
        "EXTENT=0,1,0,1 [EPSG:4326]", f"OUTPUT={tmp_path / 'none.tif'}",
    )  # fmt: skip
    assert done.returncode != 0 and "127.0.0.1 cannot be reached" in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr and not (tmp_path / "none.tif").exists()


def test_own_catalogues_are_kept_without_passwords(provider, kept) -> None:
    from landclass.processing_provider import settings

    assert settings.own_catalogues() == []
    for at in range(12):
        settings.keep_catalogue(f"https://host{at}.org/stac")
    for other in ("earth-search", "https://host.org/?key=word", "https://me:word@host.org/", "https://host5.org/stac"):
        settings.keep_catalogue(other)
    kept = settings.own_catalogues()
    assert kept[:2] == ["https://host5.org/stac", "https://host11.org/stac"] and len(kept) == 10
    assert not any("word" in address or address == "earth-search" for address in kept)


def test_the_field_of_the_dialog(provider, kept) -> None:
    from landclass.processing_provider import settings
    from landclass.ui.catalogue_field import CatalogueWrapper
    from qgis.gui import QgsProcessingGui
    from qgis.PyQt.QtWidgets import QComboBox

    settings.keep_catalogue("https://host.org/stac")
    parameter = provider.algorithm("fetchstac").parameterDefinition("CATALOG")
    wrapper = CatalogueWrapper(parameter, QgsProcessingGui.WidgetType.Standard)
    widget = wrapper.createWidget()
    box = widget.findChild(QComboBox)
    offered = [box.itemText(at) for at in range(box.count())]
    assert offered == ["planetary-computer", "earth-search", "https://host.org/stac"]
    wrapper.setWidgetValue("https://other.org", QgsProcessingContext())
    assert wrapper.widgetValue() == "https://other.org"
