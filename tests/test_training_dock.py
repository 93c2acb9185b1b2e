"""The training monitor: what it draws of a training, how it ends one, where its patches lie."""

from __future__ import annotations

import base64
import os
import threading
import time
from pathlib import Path

import pytest
from landclass.engine.protocol import Job
from landclass.plugin.menu import Menu
from landclass.processing_provider._runs import board
from landclass.ui import training_dock
from landclass.ui.charts import LineChart
from landclass.ui.training_dock import TrainingDock
from landclass.ui.training_facts import TrainingFacts, smoothed
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QBuffer, QIODevice, QPoint, Qt
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from test_plugin_gui import Window

DEFERRED_DELETE = 52
CNN, SEGMENTATION = "train_cnn", "train_segmentation"
PHASE = {
    "phase": "network", "epochs": 10, "score": "accuracy", "classes": ["Forest", "Water", "Town"], "device": "the CPU",
}  # fmt: skip


def epoch(number: int, loss: float = 1.0, validation_loss: float | None = 1.0, **values) -> dict:
    known = {
        "epoch": number, "loss": loss, "accuracy": 0.5, "validation_loss": validation_loss,
        "validation_accuracy": None if validation_loss is None else 0.6, "learning_rate": 0.001, "seconds": 2.0,
        "class_scores": [0.9, 0.25, None],
    }  # fmt: skip
    return {**known, **values}


def worst(box: list[float] | None = None, crs: str = "EPSG:32630") -> dict:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(QColor("#2f8640"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    picture = "data:image/png;base64," + base64.b64encode(bytes(buffer.data())).decode()
    patch = {"actual": "Forest", "predicted": "Town", "score": 0.04, "name": "a.tif", "box": box, "picture": picture}
    wkt = QgsCoordinateReferenceSystem(crs).toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT2_2018)
    return {"epoch": 2, "crs": wkt if box else None, "patches": [patch, {**patch, "predicted": "Forest"}]}


@pytest.fixture
def window(qgis_app, monkeypatch):
    monkeypatch.setattr(board, "runs", [])
    QgsProject.instance().clear()
    yield Window()
    for run in board.running:
        board.end(run, "cancelled")
    QgsProject.instance().clear()


@pytest.fixture
def asked() -> list:
    return []


@pytest.fixture
def dock(window, provider, asked):
    made = TrainingDock(window, lambda identifier, **values: asked.append((identifier, values)), window.window)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    window.window.show()
    board.started.connect(made.show_run)
    yield made
    board.started.disconnect(made.show_run)
    made.deleteLater()


def begin(job: str = CNN, model: str = "/maps/m.landclass"):
    return board.begin(Job(job, {"model": model}))


def measure(run, name: str, values: dict) -> None:
    board.post(run, {"event": "metric", "name": name, "values": values})


def trained(epochs: int = 3, job: str = CNN, **phase):
    run = begin(job)
    measure(run, "phase", {**PHASE, **phase})
    for number in range(1, epochs + 1):
        measure(run, "epoch", epoch(number, loss=1 / number))
    return run


# What it draws


def test_smoothed_is_a_weighted_mean_that_begins_anew_with_a_phase() -> None:
    # (0.6 * 0.4 * 1 + 0.4 * 2) / (1 - 0.6**2) = 1.04 / 0.64
    assert smoothed([1.0, 2.0, None, 5.0], ["a", "a", "a", "b"]) == pytest.approx([1.0, 1.625, None, 5.0])
    assert smoothed([3.0] * 5, ["a"] * 5) == pytest.approx([3.0] * 5)


def test_the_best_epoch_and_the_time_left_are_those_of_the_phase() -> None:
    facts = TrainingFacts()
    assert facts.best is None and facts.remaining_s is None
    facts.add("phase", {**PHASE, "phase": "head", "epochs": 2})
    for number, loss in ((1, 0.1), (2, 0.2)):
        facts.add("epoch", epoch(number, validation_loss=loss, seconds=0.1))
    assert facts.best == 1 and facts.remaining_s == 0
    facts.add("phase", {**PHASE, "phase": "last blocks", "epochs": 5})
    assert facts.best is None and facts.remaining_s is None
    for number, loss in ((1, 0.9), (2, 0.5), (3, 0.7)):
        facts.add("epoch", epoch(number, validation_loss=loss))
    assert facts.best == 4 and facts.remaining_s == 4.0
    raw, bold = facts.curves("loss", "Training", "Validation")[:2]
    assert raw.faint and not bold.faint and raw.colour == bold.colour
    assert raw.xs == [1, 2, 2.5, 3, 4, 5] and raw.ys[2] is None


def test_without_validation_there_is_no_curve_of_it() -> None:
    facts = TrainingFacts()
    facts.add("phase", PHASE)
    facts.add("epoch", epoch(1, validation_loss=None))
    assert {series.name for series in facts.curves("loss", "Training", "Validation")} == {"Training"}
    assert facts.best == 1


def test_epochs_are_drawn_as_they_come(dock) -> None:
    run = begin()
    assert dock._state.text().startswith("starting") and not dock._finish.isEnabled() and dock._cancel.isEnabled()
    board.post(run, {"event": "progress", "fraction": 0.1, "message": "Reading images"})
    assert dock._state.text().startswith("Reading images") and dock._bar.value() == 10
    measure(run, "phase", PHASE)
    for number in (1, 2, 3):
        measure(run, "epoch", epoch(number, loss=1 / number))
    assert "m.landclass" in dock._title.text() and dock._finish.isEnabled()
    lines = dock._state.text().split("\n")
    assert lines[0] == "Epoch 3 of 10" and "at most 0:14 to go" in lines[1]
    assert lines[2] == "Learning rate 0.001 · the CPU"
    assert dock._loss.value_text(3.0) == "epoch = 3: Training 0.333, Validation 1"  # as measured, not smoothed
    assert [(bar.name, bar.value, bar.text) for bar in dock._bars._bars] == [
        ("Forest", 0.9, "90%"), ("Water", 0.25, "25%"), ("Town", 0.0, "no labels"),
    ]  # fmt: skip


def test_an_epoch_is_looked_at_until_the_latest_is_chosen(dock) -> None:
    run = trained(3)
    measure(run, "epoch", epoch(4, class_scores=[0.1, 0.2, 0.3]))
    assert [bar.text for bar in dock._bars._bars] == ["10%", "20%", "30%"]
    QTest.keyClick(dock._loss, Qt.Key.Key_Left)
    assert dock._heading.text() == "Right in each class, epoch 3" and dock._bars._bars[0].text == "90%"
    measure(run, "epoch", epoch(5))
    assert dock._heading.text().endswith("epoch 3")
    dock.choose(5)
    measure(run, "epoch", epoch(6))
    assert dock._heading.text().endswith("epoch 6")


def test_segmentation_tells_iou(dock) -> None:
    trained(1, SEGMENTATION, score="mean IoU")
    assert dock._score.accessibleName() == "Mean IoU" and dock._heading.text() == "IoU of each class, epoch 1"
    assert dock.findChildren(LineChart) == [dock._loss, dock._score]


# Patches


def test_a_patch_with_a_place_is_shown_on_the_canvas(dock, window) -> None:
    run = trained(2)
    window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32630"))
    measure(run, "worst", worst([500000, 4000000, 500640, 4000640]))
    assert [dock._worst.item(at).text() for at in range(2)] == ["Forest\n→ Town", "Forest"]
    assert "probability of Forest 4%" in dock._worst.item(0).toolTip()
    assert "epoch 2" in dock._worst_heading.text()
    dock._tabs.setCurrentIndex(1)
    QApplication.processEvents()
    place = dock._worst.visualItemRect(dock._worst.item(0)).center()
    QTest.mouseClick(dock._worst.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert window.canvas.extent().contains(QgsRectangle(500000, 4000000, 500640, 4000640))
    assert window.canvas.center().x() == pytest.approx(500320) and 1900 < window.canvas.extent().height() < 6000
    # By keyboard, in another CRS
    window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    dock._worst.setCurrentRow(0)
    QTest.keyClick(dock._worst, Qt.Key.Key_Return)
    assert window.canvas.center().x() == pytest.approx(-3 + 320 / 90_000, abs=0.01)


def test_a_patch_without_a_place_says_so(dock, window) -> None:
    run = trained(1)
    measure(run, "worst", worst())
    before = window.canvas.extent()
    dock._zoom(dock._worst.item(0))
    assert dock._note.isVisible() and "no place" in dock._note.text() and window.canvas.extent() == before


# How it ends


def test_stop_and_keep_the_best_asks_the_run_to_finish(dock) -> None:
    run = trained(1)
    dock._finish.click()
    assert run.is_finishing() and not run.is_cancelled()
    assert not dock._finish.isEnabled() and dock._cancel.isEnabled() and "best epoch" in dock._state.text()
    dock._cancel.click()
    assert run.is_cancelled() and not dock._cancel.isEnabled()


def test_after_the_end_report_and_model_are_offered(dock, asked, tmp_path, monkeypatch) -> None:
    run = trained(3)
    model, report = tmp_path / "m.landclass", tmp_path / "r.html"
    for path in (model, report):
        path.touch()
    results = {"MODEL": str(model), "REPORT": str(report), "OVERALL_ACCURACY": 0.875}
    board.end(run, "result", outputs=results)
    assert "; 87.5% of the test right" in dock._state.text() and not dock._clock.isActive()
    assert not dock._finish.isVisible() and not dock._cancel.isVisible() and len(dock._bars._bars) == 3
    dock._apply.click()
    opened: list = []
    monkeypatch.setattr(training_dock.QDesktopServices, "openUrl", opened.append)
    dock._report.click()
    assert asked == [("landclass:applycnn", {"MODEL": str(model)})] and opened[0].toLocalFile() == str(report)
    # The next training takes its place; other runs do not.
    board.end(board.begin(Job("kmeans_sweep", {})), "result")
    assert dock._run is run
    other = begin(SEGMENTATION)
    assert dock._run is other and dock._bars._bars == [] and dock._finish.isVisible() and not dock._apply.isVisible()
    measure(run, "epoch", epoch(4))
    assert dock._facts.records == []
    board.end(other, "error", "No samples.")
    assert dock._state.text() == "Failed: No samples."


def test_it_opens_when_a_training_starts(window, provider) -> None:
    menu = Menu(window, provider.algorithms())
    window.window.show()
    board.end(board.begin(Job("kmeans_sweep", {})), "result")
    assert not menu.trainings.isVisible()
    run = begin()
    assert menu.trainings.isVisible() and menu.actions["training_monitor"].isChecked()
    board.end(run, "cancelled")
    assert menu.trainings._state.text() == "Cancelled"
    menu.remove()
    begin()  # nobody listens any more


def test_a_small_window_cuts_nothing_off(dock, window) -> None:
    run = trained(30)
    measure(run, "worst", worst())
    window.window.resize(1366, 700)
    QApplication.processEvents()
    assert dock.minimumSizeHint().width() < 400
    for button in (dock._finish, dock._cancel):
        bottom = button.mapTo(window.window, QPoint(0, button.height())).y()
        assert button.isVisible() and bottom <= window.window.height()


def test_everything_is_on_the_main_thread(dock) -> None:
    threads: list = []
    run = begin()
    dock._bars.set_bars = lambda *_, **__: threads.append(threading.current_thread())
    poster = threading.Thread(target=lambda: measure(run, "phase", PHASE))
    poster.start()
    poster.join()
    end = time.monotonic() + 5
    while not threads and time.monotonic() < end:
        QApplication.processEvents()
    assert threads == [threading.main_thread()]


@pytest.mark.slow
def test_a_hundred_openings_leave_nothing_behind(window, provider) -> None:
    def held() -> tuple[int, ...]:
        QgsApplication.sendPostedEvents(None, DEFERRED_DELETE)
        return (
            len(window.window.findChildren(QDockWidget)),
            len(os.listdir("/proc/self/fd")) if Path("/proc/self/fd").is_dir() else 0,
            threading.active_count(),
        )

    def open_and_close(times: int) -> None:
        for _ in range(times):
            dock = TrainingDock(window, print, window.window)
            window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
            dock.show_run(run)
            dock.close()
            dock.show()
            QApplication.processEvents()
            window.removeDockWidget(dock)
            dock.deleteLater()

    run = trained(5)
    measure(run, "worst", worst())
    open_and_close(3)
    before = held()
    open_and_close(100)
    assert all(now <= then for now, then in zip(held(), before))  # earlier tests may still let go of some
