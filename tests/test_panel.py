"""The panel: every algorithm in one of four steps, the layer it opens with, runs with progress, cancel and results."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import pytest
from landclass.engine.protocol import Job
from landclass.processing_provider._runs import board
from landclass.processing_provider.environment import Engine
from landclass.ui import panel_dock
from landclass.ui.panel_dock import SHOWN_RUNS, PanelDock, RunRow, StepButton
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from test_plugin_gui import Window, draw, wait_until

ROOT = Path(__file__).resolve().parent.parent
DEFERRED_DELETE = 52
JOB = Job("kmeans_sweep", {})


@pytest.fixture
def engine(monkeypatch) -> SimpleNamespace:
    """Put an engine of the test's choice in place of what this computer has."""
    chosen = SimpleNamespace(found=Engine(Path("/engine"), "private environment"))
    monkeypatch.setattr(panel_dock, "find_engine", lambda *_: chosen.found)
    return chosen


@pytest.fixture
def window(qgis_app):
    QgsProject.instance().clear()
    yield Window()
    QgsProject.instance().clear()


@pytest.fixture
def asked() -> list:
    return []


@pytest.fixture
def panel(window, provider, engine, asked, monkeypatch):
    monkeypatch.setattr(board, "runs", [])
    made = make(window, provider, asked)
    window.window.show()
    yield made
    made.deleteLater()


def make(window, provider, asked) -> PanelDock:
    panel = PanelDock(
        window,
        provider.algorithms(),
        lambda identifier, **parameters: asked.append((identifier, parameters)),
        lambda: asked.append("environment"),
        window.window,
    )
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    return panel


def rows(panel) -> list[RunRow]:
    return list(panel._rows.values())[::-1]


def add_layer(path: str, name: str) -> QgsRasterLayer:
    return QgsProject.instance().addMapLayer(QgsRasterLayer(path, name))


def test_every_algorithm_has_its_button_in_one_step(panel, provider) -> None:
    assert [panel.tabs.tabText(at) for at in range(panel.tabs.count())] == ["Prepare", "Cluster", "Learn", "Assess"]
    names = [button.objectName() for button in panel.findChildren(StepButton)]
    assert sorted(names) == sorted(algorithm.id() for algorithm in provider.algorithms())
    cluster = [button.objectName() for button in panel.tabs.widget(1).findChildren(StepButton)]
    assert "landclass:kmeanssweep" in cluster and "landclass:stackbands" not in cluster
    for button in panel.findChildren(StepButton):
        assert not button.icon().isNull() and button.accessibleName() and button.accessibleDescription()


def test_a_dialog_opens_with_the_active_layer(panel, window, sample, asked) -> None:
    panel.start("landclass:kmeanssweep")
    first, second = (add_layer(path, f"B{at}") for at, path in enumerate(sample[:2], start=1))
    window.setActiveLayer(second)
    for name in ("kmeanssweep", "classmask", "accuracysample"):
        panel.findChild(StepButton, f"landclass:{name}").click()
    panel.layers.setLayer(first)
    panel.start("landclass:classchange")
    assert asked == [
        ("landclass:kmeanssweep", {}),
        ("landclass:kmeanssweep", {"INPUT": [second.id()]}),
        ("landclass:classmask", {"INPUT": second.id()}),
        ("landclass:accuracysample", {"MAP": second.id()}),
        ("landclass:classchange", {"BEFORE": first.id()}),
    ]


def test_a_refreshed_provider_does_not_matter(panel, provider, asked) -> None:
    provider.refreshAlgorithms()
    panel.findChild(StepButton, "landclass:kmeanssweep").click()
    assert panel.parameters("landclass:classmask", None) == {} and len(asked) == 1
    board.end(board.begin(JOB), "result")
    assert rows(panel)[0]._text.text().startswith("K-means sweep")


def test_buttons_work_by_keyboard(panel, asked) -> None:
    button = panel.findChild(StepButton, "landclass:stackbands")
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert asked == [("landclass:stackbands", {})]


def test_the_sample_scene_is_loaded_once_and_the_sweep_opens_with_it(panel, asked, sample) -> None:
    panel.try_sample()
    panel.try_sample()
    layers = QgsProject.instance().mapLayers().values()
    assert sorted(layer.name() for layer in layers) == [f"B{number}" for number in range(1, 8)]
    assert asked == [("landclass:kmeanssweep", {"INPUT": sample})] * 2
    assert panel.parameters("landclass:kmeanssweep", None) == {}


def test_the_engine_s_state(panel, engine, asked) -> None:
    wait_until(lambda: "ready" in panel._state.text())
    engine.found = Engine(None, "private environment", {}, "The engine is not installed yet: press Build.")
    panel.hide()
    panel.show()
    wait_until(lambda: "not installed" in panel._state.text())
    panel._environment.click()
    assert asked == ["environment"]


def test_a_run_shows_its_progress_and_is_cancelled(panel) -> None:
    assert not panel._none.isHidden()
    run = board.begin(JOB)
    (row,) = rows(panel)
    assert not row._stop.isHidden() and row._map.isHidden() and panel._none.isHidden()
    board.post(run, {"event": "progress", "fraction": 0.25, "message": "Drawing pixels"})
    assert row._bar.value() == 25 and row._text.text() == "K-means sweep · Drawing pixels"
    row._stop.click()
    assert run.is_cancelled() and not row._stop.isEnabled()
    board.end(run, "cancelled", "Stopped on request; nothing was written.")
    assert row._text.text() == "K-means sweep · cancelled" and row._bar.isHidden()


def test_an_error_is_readable_and_small_jobs_are_not_listed(panel) -> None:
    board.end(board.begin(Job("sweep_summary", {})), "result")
    assert rows(panel) == []
    board.end(board.begin(JOB), "error", "Band 3 is missing.")
    assert rows(panel)[0]._text.text() == "K-means sweep · failed: Band 3 is missing."
    assert "Band 3" in rows(panel)[0]._text.toolTip()


def test_results_are_shown_zoomed_to_and_opened(panel, window, sample, tmp_path, monkeypatch) -> None:
    page = tmp_path / "r.html"
    page.write_text("report")
    board.end(board.begin(JOB), "result", outputs={"OUTPUT": sample[0], "REPORT": str(page), "CHOSEN_K": 4})
    (row,) = rows(panel)
    opened: list[str] = []
    monkeypatch.setattr(panel_dock.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    row._report.click()
    assert opened == [str(page)]
    row._map.click()  # loads it
    (layer,) = QgsProject.instance().mapLayers().values()
    assert window.activeLayer() is layer and layer.name() == "K-means sweep"
    assert window.canvas.extent().contains(window.canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent()))
    QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(False)
    row._map.click()  # takes the one that is there
    assert len(QgsProject.instance().mapLayers()) == 1
    assert QgsProject.instance().layerTreeRoot().findLayer(layer.id()).isVisible()
    page.unlink()
    row.refresh()
    assert row._report.isHidden()


def test_only_the_latest_runs_are_listed_and_later_panels_know_them(panel, window, provider, asked) -> None:
    running = board.begin(JOB)
    for _ in range(SHOWN_RUNS + 2):
        board.end(board.begin(JOB), "result")
    assert len(rows(panel)) == SHOWN_RUNS and running in [row.run for row in rows(panel)]
    later = make(window, provider, asked)
    assert [row.run for row in rows(later)][:2] == [row.run for row in rows(panel)][:2]
    board.end(running, "result")
    assert all(row.run.state == "result" for row in rows(later))
    later.deleteLater()


def test_a_task_of_qgis_is_followed_and_cancelled_from_the_panel(panel, provider, sample, tmp_path) -> None:
    """A run in the background, as the dialogs of Processing start it."""
    output = tmp_path / "map.tif"
    values = {"INPUT": sample, "RESTARTS": 100, "K_MAX": 30, "OUTPUT": str(output)}
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    task = QgsProcessingAlgRunnerTask(provider.algorithm("kmeanssweep"), values, context, feedback)
    ended: list[bool] = []
    task.executed.connect(lambda good, _results: ended.append(good))
    QgsApplication.taskManager().addTask(task)
    wait_until(lambda: rows(panel) and rows(panel)[0]._bar.value() > 0, 60)
    assert "K-means sweep · " in rows(panel)[0]._text.text()
    rows(panel)[0]._stop.click()
    wait_until(lambda: ended, 15)
    wait_until(lambda: not board.running)
    assert ended == [False] and rows(panel)[0]._text.text() == "K-means sweep · cancelled"
    assert list(tmp_path.iterdir()) == [] and feedback.isCanceled()


def test_it_is_painted_and_fits_a_small_screen(panel, tmp_path) -> None:
    draw(panel, tmp_path / "panel.png")
    assert panel.minimumSizeHint().width() <= 420 and panel.minimumSizeHint().height() <= 600


@pytest.mark.slow
def test_a_hundred_openings_leave_nothing_behind(window, provider, engine, asked) -> None:
    def held() -> tuple[int, int]:
        QgsApplication.sendPostedEvents(None, DEFERRED_DELETE)
        descriptors = len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0
        return len(window.window.findChildren(QDockWidget)), descriptors

    def open_and_close(times: int) -> None:
        for _ in range(times):
            panel = make(window, provider, asked)
            panel.show()
            panel.close()
            QApplication.processEvents()
            window.removeDockWidget(panel)
            panel.deleteLater()

    window.window.show()
    open_and_close(3)
    before = held()
    open_and_close(100)
    assert all(now <= then for now, then in zip(held(), before)) and before[0] == 0
    board.end(board.begin(JOB), "result")  # none of them listens any more


def test_unloading_the_plugin_ends_the_engines(tmp_path) -> None:
    mark = tmp_path / "pid"
    script = tmp_path / "engine.py"
    script.write_text(f"import os, sys, time\nopen({str(mark)!r}, 'w').write(str(os.getpid()))\ntime.sleep(60)\n")
    python = tmp_path / "python"
    python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{script}"\n')
    python.chmod(0o755)
    code = f"""
import sys, threading, time
from pathlib import Path
sys.path.insert(0, {str(ROOT / "tests")!r})
from qgis.core import QgsApplication, QgsProcessingFeedback
app = QgsApplication([], True); app.initQgis()
import conftest
from test_plugin_gui import Window
from landclass import classFactory
from landclass.engine.protocol import Job
from landclass.processing_provider.engine_client import run_job
plugin = classFactory(Window())
plugin.initGui()
said = []
def work():
    try:
        run_job(Job("kmeans_sweep", {{}}), Path({str(python)!r}), QgsProcessingFeedback(False))
    except Exception as error:
        said.append(f"ENDED {{error}}")
threading.Thread(target=work, daemon=True).start()
while not Path({str(mark)!r}).exists():
    time.sleep(0.02)
started = time.monotonic()
plugin.unload()
print("SECONDS", time.monotonic() - started)
time.sleep(0.2)
print(*said)
import os; sys.stdout.flush(); os._exit(0)
"""
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, env=variables)
    assert "ENDED Stopped on request" in done.stdout, done.stdout + done.stderr
    assert float(done.stdout.split("SECONDS")[1].split()[0]) < 4
    time.sleep(0.1)
    with pytest.raises(ProcessLookupError):
        os.kill(int(mark.read_text()), 0)
