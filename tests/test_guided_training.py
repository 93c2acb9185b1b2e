"""Guided dialogs that train: what they run, from the dialog and from the command line, and what the model sees then."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from landclass.processing_provider.environment import find_engine
from landclass.ui.guided.scenes import ScenesDialog
from landclass.ui.guided.segmentation import SegmentationDialog
from osgeo import gdal, osr
from qgis.core import QgsProject
from test_cnn_process import BRIGHTNESS, SIDE, write_picture
from test_guided import load, opened, pixels, run, wait_for_preview, window

__all__ = ["opened", "window"]  # fixtures

pytestmark = [pytest.mark.qgis, pytest.mark.deep_learning, pytest.mark.timeout(600)]


@pytest.fixture(autouse=True, scope="module")
def deep_learning() -> None:
    problem = find_engine(needs="deep-learning").problem
    if problem is not None:
        pytest.skip(f"no engine with deep learning: {problem}")


def write_scene(path: Path, bands: int, kind: int = gdal.GDT_Byte) -> np.ndarray:
    """Write a scene whose right half is bright; return its dark and bright pixels as 1 and 2."""
    halves = np.ones((4 * SIDE, 4 * SIDE), np.uint8)
    halves[:, 2 * SIDE :] = 2
    raster = gdal.GetDriverByName("GTiff").Create(str(path), 4 * SIDE, 4 * SIDE, bands, kind)
    raster.SetGeoTransform((500000, 10, 0, 5900000, 0, -10))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32630)
    raster.SetProjection(crs.ExportToWkt())
    noise = np.random.default_rng(2).normal(0, 12, (bands, *halves.shape))
    for band in range(bands):
        middle = np.where(halves == 1, BRIGHTNESS["dark"], BRIGHTNESS["bright"])
        raster.GetRasterBand(band + 1).WriteArray((middle + noise[band]).clip(0, 255))
    return halves


def test_a_classifier_is_trained_applied_and_looked_at(window, opened, results, tmp_path) -> None:
    generator = np.random.default_rng(0)
    for name, middle in BRIGHTNESS.items():
        for number in range(10):
            write_picture(tmp_path / "patches" / name / f"{number}.tif", generator.normal(middle, 15, (SIDE, SIDE)))
    write_scene(tmp_path / "scene.tif", 3)
    window.setActiveLayer(load(str(tmp_path / "scene.tif"))[0])
    dialog = opened(ScenesDialog)
    dialog.folder.setFilePath(str(tmp_path / "patches"))
    dialog.network.setCurrentIndex(dialog.network.findData("scratch"))
    dialog.epochs.setValue(4)
    dialog.model.setFilePath(str(tmp_path / "m.landclass"))
    dialog.output.setFilePath(str(tmp_path / "map.tif"))
    assert dialog.algorithm() == "landclass:trainandapplycnn" and dialog.run_button.isEnabled(), dialog.note.text()
    parameters = dialog.parameters()
    found = run(dialog)
    first = pixels(str(tmp_path / "map.tif"))
    assert set(np.unique(gdal.Open(str(tmp_path / "map.tif")).ReadAsArray())) <= {0, 1, 2}
    layers = [layer.source() for layer in QgsProject.instance().mapLayers().values()]
    assert str(tmp_path / "map.tif") in layers
    # The finished model is what the dialog goes on with
    dialog.finished(found)
    assert dialog.by_model.isChecked() and dialog.parameters()["MODEL"] == str(tmp_path / "m.landclass")
    assert dialog.algorithm() == "landclass:applycnn"
    wait_for_preview(dialog)
    assert len(dialog.pane.pictures) == 2, dialog.pane.said.text()
    results("trainandapplycnn", **parameters)
    assert pixels(str(tmp_path / "map.tif")) == first


def test_a_segmentation_is_trained_applied_and_looked_at(window, opened, tmp_path) -> None:
    halves = write_scene(tmp_path / "scene.tif", 2)
    labels = gdal.GetDriverByName("GTiff").CreateCopy(
        str(tmp_path / "labels.tif"), gdal.Open(str(tmp_path / "scene.tif"))
    )
    labels.GetRasterBand(1).WriteArray(halves)
    del labels
    gdal.Translate(str(tmp_path / "classes.tif"), str(tmp_path / "labels.tif"), bandList=[1])
    scene, classes = load(str(tmp_path / "scene.tif"), str(tmp_path / "classes.tif"))
    dialog = opened(SegmentationDialog)
    dialog.labels.setLayer(classes)
    dialog.rasters.choose([scene])
    dialog.side.setCurrentIndex(0)
    dialog.epochs.setValue(2)
    dialog.model.setFilePath(str(tmp_path / "m.landclass"))
    dialog.output.setFilePath(str(tmp_path / "map.tif"))
    assert dialog.algorithm() == "landclass:trainandapplysegmentation", dialog.note.text()
    dialog.finished(run(dialog))
    assert gdal.Open(str(tmp_path / "map.tif")).ReadAsArray().shape == halves.shape
    wait_for_preview(dialog)
    assert len(dialog.pane.pictures) == 2, dialog.pane.said.text()
    assert dialog.pane.said.text().startswith("The middle of what the canvas shows")
