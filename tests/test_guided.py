"""Guided dialogs: what they ask, preview, estimate and refuse, and that they run exactly what they say."""

from __future__ import annotations

import ast
import json
import os
import shlex
import shutil
import subprocess
import sys
import threading
import zipfile
from pathlib import Path
from types import SimpleNamespace

import processing
import pytest
from landclass.plugin.menu import Menu
from landclass.processing_provider import _estimate
from landclass.processing_provider._features import write_features
from landclass.processing_provider._runs import board
from landclass.ui.guided import DIALOGS, GuidedMenu, base, looking, open_guided
from landclass.ui.guided.accuracy import AccuracyDialog
from landclass.ui.guided.base import GuidedDialog, duration
from landclass.ui.guided.change import ChangeDialog
from landclass.ui.guided.layers import scenes
from landclass.ui.guided.preview_pane import Picture, PreviewPane
from landclass.ui.guided.scenes import ScenesDialog
from landclass.ui.guided.segmentation import SegmentationDialog
from landclass.ui.guided.sweep import SweepDialog
from landclass.ui.guided.training import TrainingDialog
from landclass.ui.panel_dock import PanelDock
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QMenu, QPushButton
from test_plugin_gui import Window, draw, wait_until

ROOT = Path(__file__).resolve().parent.parent
PAIR = [str(ROOT / "resources" / "sample" / "pucallpa" / f"{year}.tif") for year in (1985, 2020)]
PATCHES = str(ROOT / "resources" / "sample" / "eurosat")
DEFERRED_DELETE = 52
PREVIEW_SECONDS = 60  # on a machine that has much else to do; alone it is 2


@pytest.fixture
def window(qgis_app, provider, no_window):
    QgsProject.instance().clear()
    provider.refreshAlgorithms()  # now for the models
    made = Window()
    yield made
    wait_until(lambda: not board.running, 30)
    QgsProject.instance().clear()


@pytest.fixture
def opened(window, monkeypatch):
    """Open a dialog; it is closed after the test."""
    dialogs: list[GuidedDialog] = []
    asked: list = []

    def open_it(kind: type[GuidedDialog]) -> GuidedDialog:
        dialogs.append(open_guided(kind, window, lambda *given, **parameters: asked.append((*given, parameters))))
        dialogs[-1].asked = asked
        return dialogs[-1]

    yield open_it
    for dialog in dialogs:
        try:
            dialog.close()
        except RuntimeError:  # closed by the test
            continue


def load(*paths: str) -> list[QgsRasterLayer]:
    layers = [QgsRasterLayer(path, Path(path).stem.rsplit("_", 1)[-1]) for path in paths]
    QgsProject.instance().addMapLayers(layers)
    return layers


def polygons(west: float, fields: str = "&field=kind:string", crs: str = "EPSG:32630") -> QgsVectorLayer:
    """Load a layer of two squares of the sample scene."""
    layer = QgsVectorLayer(f"Polygon?crs={crs}{fields}", "squares", "memory")
    for at, kind in enumerate(("a", "b")):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(
            QgsGeometry.fromRect(QgsRectangle(west, 5924000 + 900 * at, west + 900, 5924900 + 900 * at))
        )
        if fields:
            feature["kind"] = kind
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)
    return layer


def wait_for_preview(dialog: GuidedDialog) -> None:
    wait_until(lambda: dialog._work is None and not dialog._timer.isActive(), PREVIEW_SECONDS)


def run(dialog: GuidedDialog) -> dict:
    """Press Run, wait for the end, return the results."""
    ended: list = []
    dialog._end_run = lambda good, results: ended.append((good, results))
    QTest.mouseClick(dialog.run_button, Qt.MouseButton.LeftButton)
    wait_until(lambda: ended, 120)
    assert ended[0][0], dialog.iface.bar.currentItem().text()
    return ended[0][1]


def pixels(path: str) -> bytes:
    return Path(path).read_bytes()


# Each dialog on real data


def test_a_sweep_from_defaults_to_layers(window, opened, sample, tmp_path, results) -> None:
    window.setActiveLayer(load(*sample)[2])
    load(PAIR[0])
    before = sorted(os.listdir(QgsProcessingUtils.tempFolder()))
    dialog = opened(SweepDialog)
    assert sorted(dialog.rasters.sources()) == sample and dialog.run_button.isEnabled()
    wait_for_preview(dialog)
    assert dialog.pane.said.text().startswith("Suggested here: k = ") and len(dialog.pane.pictures) == 2
    assert sorted(os.listdir(QgsProcessingUtils.tempFolder())) == before
    draw(dialog, tmp_path / "sweep.png")
    dialog.most.setValue(4)
    dialog.output.setFilePath(str(tmp_path / "map"))
    dialog.folder.setFilePath(str(tmp_path / "maps"))
    assert dialog.parameters()["OUTPUT"] == str(tmp_path / "map.tif")
    run(dialog)
    first = pixels(str(tmp_path / "map.tif"))
    assert len(list((tmp_path / "maps").glob("*.tif"))) == 2
    (layer,) = (one for one in QgsProject.instance().mapLayers().values() if one.source() == str(tmp_path / "map.tif"))
    assert layer.name().startswith("K-means") and len(layer.renderer().classes()) in (3, 4)
    processing.run(dialog.algorithm(), dialog.parameters())
    assert pixels(str(tmp_path / "map.tif")) == first
    results(dialog.algorithm().split(":")[1], **dialog.parameters())
    assert pixels(str(tmp_path / "map.tif")) == first


def test_a_change_of_two_dates(window, opened, tmp_path, results) -> None:
    load(*PAIR[::-1])
    dialog = opened(ChangeDialog)
    assert (dialog.before.sources(), dialog.after.sources()) == ([PAIR[0]], [PAIR[1]])
    wait_for_preview(dialog)
    assert "ha of water were gained" in dialog.pane.said.text() and len(dialog.pane.pictures) == 3
    draw(dialog, tmp_path / "change.png")
    dialog.output.setFilePath(str(tmp_path / "change.tif"))
    run(dialog)
    first = pixels(str(tmp_path / "change.tif"))
    results("waterchange", **dialog.parameters())
    assert pixels(str(tmp_path / "change.tif")) == first


@pytest.fixture(scope="module")
def class_map(provider, sample, tmp_path_factory) -> str:
    path = str(tmp_path_factory.mktemp("map") / "map.tif")
    processing.run("landclass:kmeanssweep", {"INPUT": sample, "K_MAX": 4, "OUTPUT": path})
    return path


def test_a_sample_of_points(window, opened, class_map, tmp_path, results) -> None:
    window.setActiveLayer(load(class_map)[0])
    dialog = opened(AccuracyDialog)
    assert dialog.parameters()["N"] == 0 and dialog.parameters()["TARGET_SE"] == 0.010204
    dialog.by_number.click()
    dialog.number.setValue(300)
    wait_for_preview(dialog)
    assert dialog.pane.said.text().startswith("300 points") and len(dialog.pane.pictures[0].points) == 300
    draw(dialog, tmp_path / "accuracy.png")
    dialog.points.setFilePath(str(tmp_path / "points.gpkg"))
    found = run(dialog)
    assert found["N"] == 300

    def places() -> list[str]:
        layer = QgsVectorLayer(str(tmp_path / "points.gpkg"), "points", "ogr")
        return [feature.geometry().asWkt() for feature in layer.getFeatures()]

    first = places()
    QgsProject.instance().clear()
    assert results("accuracysample", **{**dialog.parameters(), "MAP": class_map})["N"] == 300
    assert places() == first and len(set(first)) == 300


def test_the_patches_of_a_classifier(window, opened, sample, tmp_path) -> None:
    load(*sample)
    dialog = opened(ScenesDialog)
    assert "0 subfolders" in dialog.note.text() and not dialog.run_button.isEnabled()
    dialog.folder.setFilePath(PATCHES)
    assert dialog.algorithm() == "landclass:trainandapplycnn" and dialog.run_button.isEnabled()
    first = dialog.cost.text()
    wait_for_preview(dialog)
    assert dialog.pane.said.text().startswith("280 / 40 / 80 patches") and len(dialog.pane.pictures) == 10
    draw(dialog, tmp_path / "scenes.png")
    dialog.network.setCurrentIndex(1)
    assert dialog.cost.text() != first
    dialog.apply.click()
    assert dialog.algorithm() == "landclass:traincnn" and "SCENE" not in dialog.parameters()


def test_a_scene_without_the_bands_of_the_patches_is_told_before_the_training(window, opened, sample) -> None:
    load(*sample[:2], sample[6])
    dialog = opened(ScenesDialog)
    dialog.rasters.choose(dialog.rasters._layers)
    dialog.folder.setFilePath(PATCHES)
    assert dialog.run_button.isEnabled()
    wait_for_preview(dialog)
    assert "green" in dialog.note.text() and not dialog.run_button.isEnabled()


def test_pairs_of_a_segmentation(window, opened, sample, class_map, tmp_path) -> None:
    load(*sample)
    (labels,) = load(class_map)
    labels.loadDefaultStyle()
    dialog = opened(SegmentationDialog)
    assert dialog.labels.currentLayer() == labels or dialog.labels.setLayer(labels) is None
    dialog.side.setCurrentIndex(0)
    assert sorted(dialog.rasters.sources()) == sample and dialog.run_button.isEnabled(), dialog.note.text()
    wait_for_preview(dialog)
    assert "patches for training" in dialog.pane.said.text() and len(dialog.pane.pictures) == 2
    draw(dialog, tmp_path / "segmentation.png")
    dialog.rasters.choose([labels, *dialog.rasters.layers()])
    assert "both labels and what the network sees" in dialog.note.text()


def test_rasters_of_different_pixels_are_brought_to_the_finest(window, opened, sample, tmp_path) -> None:
    gdal.Translate(str(tmp_path / "coarse.tif"), sample[1], width=100)
    load(sample[0], str(tmp_path / "coarse.tif"))
    dialog = opened(SweepDialog)
    dialog.rasters.choose(dialog.rasters._layers)
    assert dialog.parameters()["GRID"] == "finest"
    wait_for_preview(dialog)
    assert len(dialog.pane.pictures) == 2, dialog.pane.said.text()


def test_layers_that_come_and_go_are_followed(window, opened, sample) -> None:
    layers = load(*sample[:2])
    dialog = opened(SweepDialog)
    (late,) = load(sample[2])
    assert dialog.rasters.list.count() == 3 and len(dialog.rasters.layers()) == 2
    QgsProject.instance().removeMapLayers([layers[0].id(), late.id()])
    assert dialog.rasters.sources() == sample[1:2] and dialog.note.text().startswith("One band is chosen")
    QgsProject.instance().clear()
    assert dialog.rasters.list.count() == 0 and dialog.note.text().startswith("No raster is chosen")


# What cannot work


def test_a_sweep_says_what_is_wrong(window, opened, sample) -> None:
    dialog = opened(SweepDialog)
    assert dialog.note.text().startswith("No raster is chosen") and not dialog.run_button.isEnabled()
    dialog.rasters.add([sample[0]])
    dialog.rasters.add([sample[0]])
    assert dialog.note.text().startswith("One band is chosen") and dialog.rasters.list.count() == 1
    dialog.rasters.add([PAIR[0]])
    assert "do not overlap" in dialog.note.text()
    dialog.rasters.choose(dialog.rasters.layers()[:1])
    dialog.rasters.add([sample[1], str(ROOT / "README.md")])
    assert dialog.note.isHidden() and dialog.run_button.isEnabled()
    dialog.fewest.setValue(11)
    assert "goes from 11 to 10" in dialog.note.text()
    dialog.fewest.setValue(3)
    far, empty = polygons(900000), QgsVectorLayer("Polygon?crs=EPSG:32630", "nothing", "memory")
    QgsProject.instance().addMapLayer(empty)
    dialog.area.setLayer(far)
    assert "squares does not overlap" in dialog.note.text()
    dialog.area.setLayer(empty)
    assert "nothing is empty" in dialog.note.text()
    dialog.area.setLayer(polygons(490000))
    assert dialog.run_button.isEnabled()


def test_a_change_says_what_is_wrong(window, opened) -> None:
    layers = load(*PAIR)
    dialog = opened(ChangeDialog)
    dialog.after.choose([layers[0]])
    assert "same image" in dialog.note.text()
    dialog.after.choose([layers[1]])
    for words in ("5", "²", "1 x", "1 2", ","):
        dialog.water_after.setText("1")
        dialog.water_after.setText(words)
        assert "numbers from 1 to 4" in dialog.note.text(), words
    dialog.water_after.setText("1, 2")
    assert dialog.run_button.isEnabled()
    dialog.before.choose([])
    assert "before has fewer than 2 bands" in dialog.note.text()


def test_a_sample_says_what_is_wrong(window, opened, sample) -> None:
    dialog = opened(AccuracyDialog)
    assert dialog.note.text().startswith("No class map")
    dialog.map.setLayer(load(PAIR[0])[0])
    assert "has 4 bands" in dialog.note.text()
    dialog.map.setLayer(load(sample[0])[0])
    assert dialog.run_button.isEnabled()


def test_samples_say_what_is_wrong(window, opened, sample) -> None:
    load(*sample)
    dialog = opened(ScenesDialog)
    dialog.by_samples.click()
    assert "No layer with samples" in dialog.note.text()
    dialog.samples.setLayer(polygons(490000, fields=""))
    assert "class of the samples is missing" in dialog.note.text()
    dialog.samples.setLayer(polygons(490000))
    dialog.samples_field.setField("kind")
    assert dialog.run_button.isEnabled() and dialog.parameters()["SAMPLES_FIELD"] == "kind", dialog.note.text()
    before = sorted(os.listdir(QgsProcessingUtils.tempFolder()))
    wait_for_preview(dialog)  # one polygon a class is too few
    assert dialog.pane.said.text().startswith("There is no preview: 0 classes have at least two samples")
    assert sorted(os.listdir(QgsProcessingUtils.tempFolder())) == before
    dialog.samples.setLayer(polygons(900000))
    dialog.samples_field.setField("kind")
    assert "does not overlap" in dialog.note.text()
    points = processing.run("native:centroids", {"INPUT": polygons(490000), "OUTPUT": "memory:"})["OUTPUT"]
    assert "PATCH_M" not in dialog.parameters()
    dialog.samples.setLayer(QgsProject.instance().addMapLayer(points))
    dialog.samples_field.setField("kind")
    assert dialog.parameters()["PATCH_M"] == 64 * 30  # points have no size of their own
    wait_for_preview(dialog)
    assert "0 classes have at least two samples" in dialog.pane.said.text()
    dialog.by_model.click()
    assert "No model is chosen" in dialog.note.text()
    dialog.finished_model.setFilePath(sample[0])
    assert "is not a Landclass model" in dialog.note.text()


def test_a_sentence_of_the_engine_takes_the_place_of_the_preview(window, opened, tmp_path) -> None:
    raster = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "empty.tif"), 20, 20, 2)
    for band in (1, 2):
        raster.GetRasterBand(band).SetNoDataValue(0)
    del raster
    load(str(tmp_path / "empty.tif"))
    dialog = opened(SweepDialog)
    wait_for_preview(dialog)
    assert dialog.pane.said.text().startswith("There is no preview: No pixel is usable")
    assert dialog.pane.pictures == [] and os.listdir(tmp_path) == ["empty.tif"]


# What all dialogs do


def test_a_preview_follows_the_inputs(window, opened, sample) -> None:
    load(*sample)
    dialog = opened(SweepDialog)
    dialog.begin_preview()
    first = dialog._work
    dialog.most.setValue(5)
    assert first.is_cancelled() and dialog._work is None and dialog._timer.isActive()
    dialog.begin_preview()
    dialog.fewest.setValue(12)  # not possible: nothing is previewed
    assert dialog._work is None and not dialog._timer.isActive()
    dialog.fewest.setValue(3)
    wait_for_preview(dialog)
    dialog._timer.stop()
    window.canvas.extentsChanged.emit()
    assert dialog._timer.isActive()


def test_a_preview_of_other_things_than_the_canvas_does_not_follow_it(window, opened, sample) -> None:
    window.setActiveLayer(load(*sample)[0])
    for dialog in (opened(AccuracyDialog), opened(ScenesDialog)):
        if isinstance(dialog, ScenesDialog):
            dialog.folder.setFilePath(PATCHES)
        assert dialog.run_button.isEnabled()
        dialog._timer.stop()
        window.canvas.extentsChanged.emit()
        assert not dialog._timer.isActive()


def test_pictures_stay_at_the_top_however_often_they_are_made(qgis_app) -> None:
    png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    record = {"title": "scene", "uri": f"data:image/png;base64,{png}", "legend": []}
    pane = PreviewPane("Preview", 2)
    for _ in range(4):
        pane.show_pictures([record, record], "")
    assert pane._grid.rowCount() == 1 and len(pane.pictures) == 2


@pytest.mark.parametrize("shape", [(500, 1), (1, 500)])
def test_a_picture_of_one_row_or_column_is_seen(qgis_app, shape) -> None:
    image = QImage(*shape, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff0000"))
    picture = Picture(image, [], "narrow")
    picture.resize(300, picture.heightForWidth(300))
    assert 8 <= picture.height() <= 900
    drawn = picture.grab().toImage()
    across, down = [at for at in range(300) if drawn.pixelColor(at, 3).red() == 255], picture.height()
    assert len(across) >= 8 and sum(drawn.pixelColor(3, at).green() == 0 for at in range(down)) >= 8


def test_features_are_written_off_the_main_thread_as_they_were_when_it_began(
    window, opened, sample, monkeypatch
) -> None:
    load(*sample)
    layer, threads, told = polygons(490000), [], []
    bare = QgsFeature(layer.fields())
    bare["kind"] = "a"
    layer.dataProvider().addFeature(bare)

    def write(*values) -> None:
        threads.append(threading.current_thread())
        write_features(*values)

    def run_job(job, *_values) -> None:
        record = json.loads(job.options["records"][0])
        told.append(json.loads(Path(record.get("area") or record.get("samples")).read_text()))
        raise ValueError("enough")

    monkeypatch.setattr(looking, "write_features", write)
    monkeypatch.setattr(looking, "run_job", run_job)
    sweep, scenes_of = opened(SweepDialog), opened(ScenesDialog)
    sweep.area.setLayer(layer)
    scenes_of.by_samples.click()
    scenes_of.samples.setLayer(layer)
    scenes_of.samples_field.setField("kind")
    (square,) = (one for one in layer.getFeatures() if one.id() == 1)
    for dialog in (sweep, scenes_of):
        layer.startEditing()
        layer.changeAttributeValue(square.id(), 0, "not saved yet")
        dialog.begin_preview()
        layer.rollBack()
        wait_for_preview(dialog)
        assert dialog.pane.said.text() == "There is no preview: enough"
    assert len(threads) == 2 and threading.main_thread() not in threads
    box = [[490000, 5924000]] * 2 + [[490000, 5924900], [490900, 5924000], [490900, 5924900]]
    for found, properties in zip(told, ({}, {"kind": "not saved yet"})):
        assert found["crs"]["properties"]["name"] == "EPSG:32630" and len(found["features"]) == 3
        first, _second, last = found["features"]
        assert first["properties"] == properties and last["geometry"] is None
        assert sorted(first["geometry"]["coordinates"][0]) == list(map(pytest.approx, box))


def test_an_estimate_follows_the_inputs_and_the_free_space(window, opened, sample, monkeypatch) -> None:
    load(*sample)
    dialog = opened(SweepDialog)
    assert dialog.cost.text().startswith("Estimate: about") and "color" not in dialog.cost.text()
    few = dialog.estimate()
    dialog.most.setValue(60)
    assert dialog.estimate().seconds > few.seconds and dialog.estimate().disk_mb > few.disk_mb
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: SimpleNamespace(free=1_000_000))
    dialog.changed()
    assert "Free there: 1 MB. Needed: 3 MB." in dialog.cost.text() and "color" in dialog.cost.text()
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: os.stat(folder + "/no/such/drive"))
    dialog.changed()
    assert dialog.cost.text().startswith("Estimate: about") and "color" not in dialog.cost.text()
    # A machine that takes twice as long for the preview takes twice as long for the run
    expected = dialog.expected({"PIXELS": 10**6})
    slow = _estimate.Estimate(10, 1, 1).corrected(2 * expected, expected)
    assert slow.seconds == pytest.approx(20)
    assert [duration(seconds) for seconds in (0.2, 9, 42, 600, 7200)] == ["1 s", "9 s", "40 s", "10 min", "2.0 h"]


def test_an_estimate_is_of_the_network_that_is_applied(window, opened, sample, tmp_path) -> None:
    load(*sample)
    dialogs = (ScenesDialog, "scene-cnn", "seed"), (SegmentationDialog, "segmentation-cnn", "unet")
    for kind, model_kind, network in dialogs:
        path = tmp_path / f"{network}.landclass"
        with zipfile.ZipFile(path, "w") as archive:
            card = {"kind": model_kind, "bands": ["red"], "network": network, "side_px": 32}
            archive.writestr("model.json", json.dumps(card))
        dialog = opened(kind)
        dialog.finished_model.setFilePath(str(path))
        dialog.by_model.click()
        assert dialog.run_button.isEnabled() and dialog.network.currentData() != network
        assert dialog.applied_network() == (network, 32)
        first = dialog.estimate()
        dialog.network.setCurrentIndex(dialog.network.findData(network))
        assert dialog.estimate() == first


def test_a_run_is_copied_and_opened_in_its_own_dialog(window, opened, sample, results) -> None:
    load(*sample)
    dialog = opened(SweepDialog)
    buttons = {button.text(): button for button in dialog.findChildren(QPushButton)}
    actions = buttons["Cop&y as"].menu().actions()
    actions[0].trigger()
    text = QApplication.clipboard().text()
    call = ast.parse(text).body[1].value
    assert [ast.literal_eval(part) for part in call.args] == [dialog.algorithm(), dialog.parameters()]
    actions[1].trigger()
    words = shlex.split(QApplication.clipboard().text())
    assert words[:4] == ["qgis_process", "run", "landclass:kmeanssweep", "--"]
    assert sorted(word[6:] for word in words if word.startswith("INPUT=")) == sample
    assert dialog.note.isHidden()
    dialog.area.setLayer(polygons(490000))
    actions[1].trigger()
    assert "squares is in memory" in dialog.note.text() and dialog.run_button.isEnabled()
    parameters = dialog.parameters()
    buttons["More opt&ions..."].click()
    wait_until(lambda: dialog.asked)
    assert dialog.asked == [("landclass:kmeanssweep", parameters)]


def test_a_run_is_started_once(window, opened, sample, monkeypatch) -> None:
    load(*sample)
    dialog, started = opened(SweepDialog), []
    monkeypatch.setattr(base, "start_run", lambda *given: started.append(given))
    for _ in range(2):
        QTest.mouseClick(dialog.run_button, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(dialog.run_button, Qt.MouseButton.LeftButton)
    dialog.most.setValue(5)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert len(started) == 1 and not dialog.run_button.isEnabled()
    started[0][3](False, {})
    assert dialog.run_button.isEnabled()
    dialog.most.setValue(2)
    dialog._end_run(True, {})
    assert not dialog.run_button.isEnabled() and "goes from 3 to 2" in dialog.note.text()
    monkeypatch.setattr(base, "start_run", lambda *_: "It cannot be.")
    dialog.most.setValue(4)
    dialog.run_button.click()
    assert dialog.note.text() == "It cannot be."
    dialog.most.setValue(5)
    assert dialog.run_button.isEnabled()


def test_a_run_that_fails_is_told_in_the_window(window, opened, sample, tmp_path) -> None:
    copies = [shutil.copy(path, tmp_path) for path in sample[:2]]
    load(*copies)
    dialog = opened(SweepDialog)
    ended: list = []
    dialog._end_run = lambda good, results: ended.append(good)
    for path in copies:
        Path(path).write_bytes(b"no raster any more")
    dialog.run_button.click()
    wait_until(lambda: ended, 60)
    assert ended == [False] and window.bar.currentItem() is not None


def test_they_fit_a_small_screen_and_are_driven_by_keyboard(window, opened, sample) -> None:
    load(*sample)
    for kind in DIALOGS:
        dialog = opened(kind)
        assert dialog.minimumSizeHint().width() <= 900 and dialog.minimumSizeHint().height() <= 500, kind
        assert dialog.width() <= 1366 and dialog.height() <= 700
        assert not dialog.windowIcon().isNull() and dialog.windowTitle()
        mnemonics = [label.text() for label in dialog.findChildren(QLabel) if label.buddy() is not None]
        mnemonics += [button.text() for button in dialog.findChildren(QAbstractButton)]
        keys = [text[text.index("&") + 1].lower() for text in mnemonics if "&" in text]
        # Fields that are never seen together may share a key
        assert len(keys) - len(set(keys)) <= (2 if issubclass(kind, TrainingDialog) else 0), sorted(keys)
        dialog.close()


def test_the_menu_and_the_panel_open_them(window, provider, monkeypatch) -> None:
    above = QMenu()
    menu = GuidedMenu(window, lambda *_: None, above)
    assert [action.text() for action in menu.actions()] == [
        "Stack and sweep...",
        "Two-date change...",
        "Train and apply a scene classifier...",
        "Train and apply a segmentation...",
        "Accuracy sampling...",
    ]
    menu.actions()[0].trigger()
    panel = PanelDock(window, provider.algorithms(), lambda *_: None, lambda: None, window.window)
    panel.findChild(QPushButton, "guided_accuracy").click()
    shown = [type(one) for one in window.window.findChildren(QDialog)]
    assert shown == [SweepDialog, AccuracyDialog]
    for dialog in window.window.findChildren(QDialog):
        dialog.close()
    panel.deleteLater()


def test_they_close_with_the_plugin(window, provider, sample) -> None:
    load(*sample)
    menu = Menu(window, provider.algorithms())
    dialog = open_guided(SweepDialog, window, lambda *_: None)
    dialog.begin_preview()
    work = dialog._work
    menu.remove()
    assert not dialog.isVisible() and work.is_cancelled()


@pytest.mark.slow
def test_a_hundred_openings_leave_nothing_behind(window, sample) -> None:
    load(*sample)

    def held() -> tuple[int, int, int]:
        QgsApplication.sendPostedEvents(None, DEFERRED_DELETE)
        descriptors = len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0
        return len(window.window.findChildren(QDialog)), descriptors, len(QgsProject.instance().mapLayers())

    def open_and_close(times: int) -> None:
        for at in range(times):
            dialog = open_guided(DIALOGS[at % len(DIALOGS)], window, lambda *_: None)
            QApplication.processEvents()
            dialog.close()
            QApplication.processEvents()

    open_and_close(5)
    before = held()
    open_and_close(100)
    assert all(now <= then for now, then in zip(held(), before)) and before[0] == 0


def test_files_of_one_scene_stand_together(qgis_app, sample, tmp_path) -> None:
    layers = [QgsRasterLayer(path, Path(path).stem) for path in [*sample, *PAIR[::-1]]]
    found = [[Path(layer.source()).name[-8:] for layer in scene] for scene in scenes(layers)]
    assert [len(scene) for scene in found] == [1, 1, 7] and found[:2] == [["1985.tif"], ["2020.tif"]]


def test_importing_them_starts_nothing() -> None:
    code = (
        "import conftest, sys; import qgis.core, qgis.gui; before = set(sys.modules); import landclass.ui.guided; "
        "print({'numpy', 'processing'} & (set(sys.modules) - before))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT / "tests", capture_output=True, text=True, timeout=60)
    assert done.stdout.strip().endswith("set()"), done.stderr
