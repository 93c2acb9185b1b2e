"""The plugin's windows and menus, drawn offscreen."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import pytest
from landclass.plugin import menu as menu_module
from landclass.plugin.menu import Menu
from landclass.processing_provider import environment_build, settings
from landclass.processing_provider.environment import Engine, Stopped
from landclass.ui import environment_dialog as dialog_module
from landclass.ui.environment_dialog import EnvironmentDialog
from landclass.ui.environment_report import environment_report, without_secrets
from landclass.ui.settings_page import PAGE_NAME, SettingsFactory, SettingsPage
from qgis.core import QgsApplication
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QImage, QPainter
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QMainWindow, QToolBar

ROOT = Path(__file__).resolve().parent.parent
FOUND = {"numpy": "2.4.6", "scipy": "1.17.1", "scikit-learn": "1.9.1", "rasterio": "1.4.4"}
READY = Engine(Path.home() / "engine" / "bin" / "python", "private environment", FOUND, None, "3.11.2")
NONE = Engine(None, "private environment", dict.fromkeys(FOUND), "The engine is not installed yet: press Build.")


def wait_until(condition, seconds: float = 10.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited too long"
        QApplication.processEvents()
        time.sleep(0.01)


def draw(widget, path: Path) -> QImage:
    """Draw a widget and make sure that there is something on it."""
    widget.show()
    QApplication.processEvents()
    image = widget.grab().toImage()
    assert image.save(str(path))
    seen = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    assert len(seen) > 3
    return image


class Window(QObject):
    """As much of QGIS's interface as the plugin uses."""

    currentLayerChanged = pyqtSignal(object)  # noqa: N815 - QGIS's own name
    initializationCompleted = pyqtSignal()  # noqa: N815

    def __init__(self) -> None:
        super().__init__()
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.layer = None
        self.plugins = self.window.menuBar().addMenu("Plugins")
        self.bar = QgsMessageBar(self.window)
        self.factories: list = []
        self.drops: list = []
        self.options: list = []

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def activeLayer(self):
        return self.layer

    def setActiveLayer(self, layer):
        self.layer = layer
        self.currentLayerChanged.emit(layer)

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)

    def pluginMenu(self):
        return self.plugins

    def addToolBar(self, title):
        return self.window.addToolBar(title)

    def messageBar(self):
        return self.bar

    def registerOptionsWidgetFactory(self, factory):
        self.factories.append(factory)

    def unregisterOptionsWidgetFactory(self, factory):
        self.factories.remove(factory)

    def registerCustomDropHandler(self, handler):
        self.drops.append(handler)

    def unregisterCustomDropHandler(self, handler):
        self.drops.remove(handler)

    def showOptionsDialog(self, parent, page):
        self.options.append(page)


@pytest.fixture
def engine(monkeypatch) -> SimpleNamespace:
    """Put an engine of the test's choice in place of what this computer has."""
    chosen = SimpleNamespace(found=READY)
    for module in (dialog_module, menu_module):
        monkeypatch.setattr(module, "find_engine", lambda *_: chosen.found)
    return chosen


@pytest.fixture
def window(qgis_app, provider, engine, monkeypatch):
    monkeypatch.setattr(menu_module, "HINT_DELAY_MS", 0)
    return Window()


@pytest.fixture
def menu(window, provider):
    made = Menu(window, provider.algorithms())
    yield made
    if made.actions:
        made.remove()


@pytest.fixture
def dialog(qgis_app, engine):
    made = EnvironmentDialog()
    wait_until(lambda: made._engine is engine.found)
    yield made
    made.stop()
    made.deleteLater()


@pytest.fixture
def kept_settings(qgis_app):
    """Give the settings back as they were."""
    before = settings.engine_python(), settings.threads(), settings.memory_mb(), settings.colours()
    backend = settings.keras_backend()
    yield
    settings.set_keras_backend(backend)
    settings.set_engine_python(before[0])
    settings.set_threads(before[1])
    settings.set_memory_mb(before[2])
    settings.set_colours(before[3])


def test_menu_has_every_algorithm_and_the_plugins_own_windows(menu, window, provider) -> None:
    names = [algorithm.name() for algorithm in provider.algorithms()]
    docks = {"panel", "k_explorer", "training_monitor", "confusion_viewer", "spectrum_dock"}
    own = {*docks, "pick_class", "spectrum", "environment", "settings", "help"}
    assert set(menu.actions) == {*names, *own}
    assert [action.text() for action in window.plugins.actions()] == ["Landclass"]
    assert len([action for action in menu.toolbar.actions() if not action.isSeparator()]) == len(names) + len(own) - 2
    for action in menu.actions.values():
        assert not action.icon().isNull() and action.text() and action.objectName()


def test_actions_open_what_they_say(menu, window, monkeypatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(menu_module, "open_algorithm", opened.append)
    menu.actions["kmeanssweep"].trigger()
    menu.actions["stackbands"].trigger()
    assert opened == ["landclass:kmeanssweep", "landclass:stackbands"]
    menu.actions["settings"].trigger()
    assert window.options == [PAGE_NAME]
    menu.actions["environment"].trigger()
    first = menu._dialog
    assert first.isVisible()
    menu.actions["environment"].trigger()
    assert menu._dialog is first


def test_a_hint_only_when_there_is_no_engine(menu, window, engine, provider) -> None:
    wait_until(lambda: menu._look._thread is not None and not menu._look.is_running())
    QApplication.processEvents()
    assert window.bar.currentItem() is None
    engine.found = NONE
    other = Menu(window, provider.algorithms())
    wait_until(lambda: window.bar.currentItem() is not None)
    assert "not installed" in window.bar.currentItem().text()
    other.remove()


def test_menu_leaves_nothing_behind(menu, window) -> None:
    menu.actions["environment"].trigger()
    assert len(window.factories) == 1
    menu.remove()
    QgsApplication.sendPostedEvents(None, 52)  # 52: deferred deletions
    assert not window.factories and not window.plugins.actions()
    assert not window.window.findChildren(QToolBar)
    assert not window.window.findChildren(EnvironmentDialog) and not window.window.findChildren(QDockWidget)


def test_plugin_loads_and_unloads_with_a_window(tmp_path) -> None:
    code = f"""
import sys
sys.path.insert(0, {str(ROOT / "tests")!r})
from qgis.core import QgsApplication
app = QgsApplication([], True); app.initQgis()
import conftest
from test_plugin_gui import Window
from landclass import classFactory
registry = QgsApplication.processingRegistry()
window = Window()
plugin = classFactory(window)
plugin.initGui()
assert registry.providerById("landclass") is not None and window.plugins.actions() and window.drops
plugin.unload()
assert registry.providerById("landclass") is None and not window.plugins.actions() and not window.drops
alone = classFactory(None)
alone.initProcessing()
assert registry.providerById("landclass") is not None
alone.unload()
print("FINE")
import os; sys.stdout.flush(); os._exit(0)
"""
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, env=variables)
    assert "FINE" in done.stdout, done.stdout + done.stderr


def test_dialog_shows_what_was_found(dialog, tmp_path) -> None:
    draw(dialog, tmp_path / "environment.png")
    assert "ready" in dialog._state.text()
    assert dialog._python.text() == "~/engine/bin/python"
    rows = [[dialog._table.item(row, column).text() for column in range(3)] for row in range(dialog._table.rowCount())]
    assert rows[0] == ["numpy", "2.4.6", ">= 1.24.2, < 3"]
    assert dialog._test.isEnabled() and dialog._cancel.isHidden()


def test_dialog_without_an_engine(dialog, engine, tmp_path) -> None:
    engine.found = NONE
    dialog.refresh()
    wait_until(lambda: dialog._engine is NONE)
    draw(dialog, tmp_path / "environment.png")
    assert "not installed" in dialog._state.text()
    assert dialog._table.item(0, 1).text() == "missing"
    assert not dialog._test.isEnabled() and dialog._build.isEnabled()


def test_a_build_shows_its_progress_and_ends_well(dialog, monkeypatch) -> None:
    calls: list[tuple] = []

    def build(folder, tier, wheels, log, cancelled):
        calls.append((tier, wheels))
        log("Installing packages ...")

    monkeypatch.setattr(dialog_module, "build", build)
    dialog.show()
    dialog._build.click()
    assert dialog._cancel.isVisible() and not dialog._build.isEnabled()
    wait_until(lambda: dialog._build.isEnabled() and not dialog._work.is_running())
    assert calls == [("engine", None)]
    assert dialog._step.text() == "The environment is built."
    assert "Installing packages" in dialog.report()


def test_a_failed_build_names_the_cause_and_one_next_step(dialog, monkeypatch, tmp_path) -> None:
    def build(*_):
        raise environment_build.BuildError("The disk is full.", "Free about 1 GB.")

    monkeypatch.setattr(dialog_module, "build", build)
    dialog.show()
    dialog._build.click()
    wait_until(lambda: "disk" in dialog._step.text())
    assert "<b>The disk is full.</b><br>Free about 1 GB." in dialog._step.text()
    assert "Last error: The disk is full. Free about 1 GB." in dialog.report()
    draw(dialog, tmp_path / "environment.png")


def test_cancel_and_close_stop_a_build(dialog, monkeypatch) -> None:
    def build(folder, tier, wheels, log, cancelled):
        while not cancelled():
            time.sleep(0.01)
        raise Stopped

    monkeypatch.setattr(dialog_module, "build", build)
    dialog.show()
    dialog._build.click()
    dialog._cancel.click()
    wait_until(lambda: "Stopped" in dialog._step.text())
    assert dialog.isVisible()
    dialog._build.click()
    dialog.close()
    wait_until(lambda: not dialog.isVisible())
    assert not dialog._work.is_running()


def test_a_folder_of_wheels_must_exist(dialog, monkeypatch, tmp_path) -> None:
    calls: list[Path] = []
    monkeypatch.setattr(dialog_module, "build", lambda folder, tier, wheels, log, cancelled: calls.append(wheels))
    dialog._offline.setChecked(True)
    dialog._wheels.setText(str(tmp_path / "nowhere"))
    dialog._build.click()
    assert "Choose the folder" in dialog._step.text()
    dialog._wheels.setText(str(tmp_path))
    dialog._build.click()
    wait_until(lambda: calls == [tmp_path])


def test_self_test_from_the_dialog(dialog, monkeypatch) -> None:
    monkeypatch.setattr(dialog_module, "self_test", lambda engine, _: f"It works with {engine.version}.")
    dialog._test.click()
    wait_until(lambda: dialog._step.text() == "It works with 3.11.2.")


def test_copied_report(dialog) -> None:
    dialog._copy.click()
    text = QApplication.clipboard().text()
    assert text == dialog.report()
    for part in (
        "Landclass ",
        "QGIS 3.",
        "Qt ",
        "System: ",
        "numpy 2.4.6",
        "Last error: none",
        "(private environment)",
    ):
        assert part in text
    assert str(Path.home()) not in text


def test_the_report_keeps_secrets() -> None:
    text = "Looking in https://anna:secret1@packages.example.org/simple?token=abc123 password=hunter2"
    kept = without_secrets(text)
    assert "***@packages.example.org" in kept
    for word in ("anna", "secret1", "abc123", "hunter2"):
        assert word not in kept
    assert str(Path.home()) not in environment_report(READY, f"in {Path.home()}/x")


def test_settings_page_keeps_what_is_entered(kept_settings, provider, tmp_path) -> None:
    factory = SettingsFactory()
    assert factory.title() == "Landclass" and not factory.icon().isNull()
    page = factory.createWidget(None)
    page.resize(640, 420)
    draw(page, tmp_path / "settings.png")
    assert page.objectName() == PAGE_NAME
    page.python.setText(" /opt/python ")
    page.threads.setValue(3)
    page.memory.setValue(1024)
    page.colours.setCurrentIndex(page.colours.findData("centroid"))
    assert page.keras_backend.currentData() == "tensorflow"
    page.keras_backend.setCurrentIndex(page.keras_backend.findData("jax"))
    page.apply()
    assert settings.engine_python() == "/opt/python"
    assert (settings.threads(), settings.memory_mb(), settings.colours()) == (3, 1024, "centroid")
    again = SettingsPage()
    assert settings.keras_backend() == again.keras_backend.currentData() == "jax"
    assert (again.threads.value(), again.memory.value(), again.colours.currentData()) == (3, 1024, "centroid")
    sweep = provider.algorithm("kmeanssweep")
    assert sweep.parameterDefinition("THREADS").defaultValue() == 3
    settings.set_engine_python("")
    settings.set_threads(0)
    settings.set_memory_mb(512)
    settings.set_colours("palette")
    provider.refreshAlgorithms()


def test_settings_that_make_no_sense_fall_back_to_the_defaults(kept_settings) -> None:
    settings._write("threads", "many")
    settings._write("memory_mb", 1)
    settings._write("colours", "plaid")
    settings._write("keras_backend", "abacus")
    assert settings.keras_backend() == "tensorflow"
    assert (settings.threads(), settings.memory_mb(), settings.colours()) == (0, 512, "palette")


@pytest.mark.parametrize("path", sorted((ROOT / "resources" / "icons").glob("*.svg")), ids=lambda path: path.stem)
@pytest.mark.parametrize("background", ["#ffffff", "#2b2b2b"])
def test_icons_are_seen_at_16_px_on_light_and_dark(qgis_app, path, background) -> None:
    image = QImage(16, 16, QImage.Format.Format_RGB32)
    image.fill(QColor(background))
    painter = QPainter(image)
    painter.drawPixmap(0, 0, QIcon(str(path)).pixmap(16, 16))
    painter.end()
    behind = QColor(background).lightness()
    colours = [QColor(image.pixel(x, y)) for x in range(16) for y in range(16)]
    assert sum(abs(colour.lightness() - behind) > 50 or colour.saturation() > 90 for colour in colours) > 40
