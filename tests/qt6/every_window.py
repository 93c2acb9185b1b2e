"""Every window of the plugin that needs Qt alone, with Qt 6. Run by scripts/test.sh, which has a Python for it."""

from __future__ import annotations

import importlib
import inspect
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from needs import ROOT, left_out
from qgis.PyQt.QtCore import QT_VERSION_STR, QPoint, Qt, QThread
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QLabel, QWidget

MODULES = sorted(path for folder in ("ui", "plugin") for path in (ROOT / folder).glob("*.py"))
TRIED = [path for path in MODULES if not left_out(path)]
# What stays untried here, for it needs more of QGIS than Qt: QGIS's own tests on 3.22 to 3.44 have them.
NEEDS_QGIS = {path.stem: left_out(path) for path in MODULES if left_out(path)}
ARGUMENTS: dict[str, tuple[Any, ...]] = {
    "Chart": ("a chart",),
    "LineChart": ("Loss", "epoch"),
    "BarList": ("Scores",),
    "HeatMap": ("Matrix", "Reference", "Map"),
    "Sparkline": ([1.0, 3.0, 2.0], "#2f86c9"),
    "Scrolled": (),
}
KEYS = ("Left", "Right", "Up", "Down", "Return", "Space", "Delete", "Escape", "Home", "End", "PageUp", "PageDown")


def windows() -> Iterator[tuple[str, str]]:
    """Yield module and name of every widget."""
    for path in TRIED:
        module = importlib.import_module(f"landclass.{path.parent.name}.{path.stem}")
        for name, found in inspect.getmembers(module, inspect.isclass):
            if issubclass(found, QWidget) and found.__module__ == module.__name__:
                yield module.__name__, name


@pytest.fixture
def errors(monkeypatch) -> list:
    """What was raised inside event handlers: Qt swallows it, or ends the process."""
    found: list = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: found.append(error))
    return found


@pytest.fixture(autouse=True)
def no_engine(monkeypatch) -> None:
    """Nothing is looked for, built or run by a window that is only looked at."""
    from landclass.processing_provider.environment import Engine
    from landclass.ui import environment_dialog

    monkeypatch.setattr(environment_dialog, "find_engine", lambda *_: Engine(None, "none", {}, "No engine.", ""))
    for name in ("build", "self_test"):
        monkeypatch.setattr(environment_dialog, name, lambda *_: pytest.fail("a window built an engine by itself"))


def make(module: str, name: str) -> QWidget:
    kind = getattr(importlib.import_module(module), name)
    given = ARGUMENTS.get(name, ())
    if name == "Scrolled":
        given = (QLabel("scrolled"),)
    wanted = [one for one in inspect.signature(kind.__init__).parameters.values() if one.default is one.empty]
    plain = [one for one in wanted if one.kind is one.POSITIONAL_OR_KEYWORD][1:]
    assert len(given) >= len(plain), f"{name} needs {[one.name for one in plain]}: add it to ARGUMENTS"
    return kind(*given)


def test_this_is_qt_6_and_there_is_something_to_try(qapp) -> None:
    assert QT_VERSION_STR.startswith("6.")
    names = {name for _, name in windows()}
    assert {"LineChart", "HeatMap", "SplitTree", "SpectrumView", "EnvironmentDialog"} <= names
    assert set(NEEDS_QGIS) >= {"panel_dock", "class_picker"}
    assert all(name.startswith(("qgis.core.", "qgis.gui.", "processing")) for name in NEEDS_QGIS.values()), NEEDS_QGIS


@pytest.mark.parametrize("path", TRIED, ids=lambda path: path.stem)
def test_a_module_is_imported(qapp, path) -> None:
    importlib.import_module(f"landclass.{path.parent.name}.{path.stem}")


@pytest.mark.parametrize(("module", "name"), list(windows()))
def test_a_window_is_shown_resized_and_driven(qapp, errors, module: str, name: str) -> None:
    widget = make(module, name)
    widget.show()
    for size in ((80, 60), (360, 700), (1366, 768)):
        widget.resize(*size)
        QApplication.processEvents()
        assert not widget.grab().isNull()
    dark = QPalette()
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
        dark.setColor(role, QColor("#202020"))
    widget.setPalette(dark)
    font = widget.font()
    font.setPointSizeF(2 * font.pointSizeF())
    widget.setFont(font)
    if not isinstance(widget, QDialog):  # its buttons would do something
        drive(widget)
    QApplication.processEvents()
    widget.grab()
    widget.close()
    widget.deleteLater()
    QApplication.processEvents()
    assert errors == []


def drive(widget: QWidget) -> None:
    """Move over a widget, click it with both buttons, press keys; events wait for a window that is on the screen."""
    assert QTest.qWaitForWindowExposed(widget)
    none, centre = Qt.KeyboardModifier.NoModifier, widget.rect().center()
    for place in (QPoint(1, 1), centre, widget.rect().bottomRight()):
        QTest.mouseMove(widget, place)
        for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            QTest.mouseClick(widget, button, none, place)
    QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, none, centre)
    for key in KEYS:
        QTest.keyClick(widget, getattr(Qt.Key, f"Key_{key}"))


def test_the_tree_of_a_sweep(qapp, errors) -> None:
    from landclass.ui.split_tree import SplitTree
    from landclass.ui.sweep import ClassFacts, Level, Sweep

    unknown = {"pixels": 10, "area_ha": None, "spectrum": None}
    levels = [
        [{"value": value, "name": f"Class {value}", "colour": f"#0000{value}0", **unknown} for value in values]
        for values in ((1, 2), (1, 2, 3))
    ]
    splits = (((1, 1, 10), (2, 2, 5), (2, 3, 5)),)
    known = tuple(Level(k, f"{k}.tif", tuple(ClassFacts(**row) for row in rows)) for k, rows in zip((2, 3), levels))
    tree = SplitTree()
    tree.resize(300, 160)
    tree.set_sweep(Sweep(known, (), None, "", (), splits))
    tree.set_current(2)
    picked: list[int] = []
    tree.picked.connect(picked.append)
    tree.show()
    drive(tree)
    assert errors == []
    assert picked and set(picked) <= {2, 3} and "becomes" in tree.accessibleDescription()


def test_the_environment_dialog_looks_and_reports(qapp, errors) -> None:
    from landclass.ui.environment_dialog import EnvironmentDialog

    dialog = EnvironmentDialog()
    dialog.show()
    for _ in range(200):
        QTest.qWait(10)
        if "No engine" in dialog._state.text():
            break
    assert "No engine" in dialog._state.text()
    dialog._copy.click()
    assert f"Qt {QT_VERSION_STR}" in QApplication.clipboard().text()
    dialog.close()
    assert errors == []


def test_work_speaks_in_the_thread_of_its_window(qapp, errors) -> None:
    from landclass.ui.work import Work

    work, heard = Work(), []
    threads: list = []
    for signal in (work.said, work.done):
        signal.connect(lambda value: (heard.append(value), threads.append(QThread.currentThread())))
    work.start(lambda own: (own.say("on it"), threading.current_thread().name)[1])
    work.wait(5)
    QTest.qWait(50)
    assert heard[0] == "on it" and heard[1] != threading.main_thread().name
    assert all(thread is qapp.thread() for thread in threads) and errors == []
