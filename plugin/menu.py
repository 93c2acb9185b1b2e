"""The Landclass menu, its toolbar, the options page, and the hint when there is no engine yet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QMenu, QPushButton

from ..engine.protocol import RESULT
from ..processing_provider import settings
from ..processing_provider._base import DOCUMENTATION, Group
from ..processing_provider._runs import Run, board
from ..processing_provider.environment import Engine, find_engine
from ..processing_provider.translation import tr
from ..ui.class_menu import ClassMenu
from ..ui.confusion_dock import ConfusionDock
from ..ui.guided import GuidedMenu, close_guided
from ..ui.k_explorer_dock import KExplorerDock
from ..ui.panel_dock import PanelDock
from ..ui.settings_page import PAGE_NAME, SettingsFactory
from ..ui.spectrum_dock import SpectrumDock
from ..ui.training_dock import TrainingDock
from ..ui.work import Work

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
HINT_DELAY_MS = 2000
_ORDER = [group.name.lower() for group in Group]


class Menu:
    """Everything of the plugin that stands in QGIS's main window."""

    def __init__(self, iface, algorithms) -> None:
        self._iface = iface
        self._dialog: Any = None  # the Environment dialog, imported when it is opened
        self._tool: Any = None  # the map tool that picks a class; the canvas keeps no reference of its own
        window = iface.mainWindow()
        self.menu = QMenu("Landclass", window)
        self.menu.setObjectName("landclassMenu")
        self.menu.setIcon(_icon("landclass"))
        self.toolbar = iface.addToolBar("Landclass")
        self.toolbar.setObjectName("landclassToolbar")
        self.actions: dict[str, QAction] = {}
        self.menu.addMenu(GuidedMenu(iface, open_algorithm, self.menu))
        self.menu.addSeparator()
        self.panel = PanelDock(iface, algorithms, open_algorithm, self.open_environment, window)
        self.explorer = KExplorerDock(iface, window)
        self.trainings = TrainingDock(iface, open_algorithm, window)
        self.confusions = ConfusionDock(iface, window)
        self.spectrum = SpectrumDock(iface, self.explorer, window)
        self.classes = ClassMenu(iface, self.explorer, open_algorithm)
        # Put up hidden, before QGIS restores where its docks were.
        self._add_dock("panel", self.panel, tr("Panel"), tr("Show the steps of the work, what runs and what came out"))
        self._add_dock(
            "k_explorer", self.explorer, tr("k explorer"), tr("Compare the maps of a sweep, and name their classes")
        )
        self._add_dock(
            "training_monitor",
            self.trainings,
            tr("Training monitor"),
            tr("Watch a training: its curves, its classes, the patches it does worst on"),
        )
        self._add_dock(
            "confusion_viewer",
            self.confusions,
            tr("Confusion viewer"),
            tr("See which classes are taken for which, and where on the map"),
        )
        self._add_dock(
            "spectrum_dock", self.spectrum, tr("Spectra"), tr("See the band curves of clicked pixels over class means")
        )
        self._put_docks_together()
        # What QGIS restores at its start takes docks that it does not know apart again.
        iface.initializationCompleted.connect(self._put_docks_together)
        self.menu.addSeparator()
        self.toolbar.addSeparator()
        board.ended.connect(self._explore)
        board.ended.connect(self._assess)
        board.started.connect(self._watch)
        group = None
        for algorithm in sorted(algorithms, key=lambda one: (_ORDER.index(one.groupId()), one.displayName())):
            if group not in (None, algorithm.groupId()):
                self.menu.addSeparator()
            group = algorithm.groupId()
            self._add_algorithm(algorithm)
        self.menu.addSeparator()
        self.toolbar.addSeparator()
        pick = self._add("pick_class", tr("Pick a class"), _icon("pick_class"), self.pick_class)
        pick.setStatusTip(tr("Click a class on the map of the active layer: mask, rename, recolour or sample it"))
        self.toolbar.addAction(pick)
        spectrum = self._add("spectrum", tr("Spectrum tool"), _icon("spectrum"), self.spectrum.start)
        spectrum.setStatusTip(tr("Click the map, or drag a little box, and see its band curve over the class means"))
        self.spectrum.set_action(spectrum)
        self.toolbar.addAction(spectrum)
        self.menu.addSeparator()
        environment = self._add("environment", tr("Environment..."), _icon("environment"), self.open_environment)
        environment.setStatusTip(tr("Which Python runs the engine, what it has, and the button that builds it"))
        self.toolbar.addAction(environment)
        self._add("settings", tr("Settings..."), _icon("settings"), self.open_settings)
        self._add("help", tr("Help"), _icon("help"), open_help)
        iface.pluginMenu().addMenu(self.menu)
        self._factory = SettingsFactory()
        iface.registerOptionsWidgetFactory(self._factory)
        self._look = Work()
        self._look.done.connect(self._hint)
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look_for_engine)
        self._timer.start(HINT_DELAY_MS)

    def remove(self) -> None:
        """Take everything out of the main window."""
        board.ended.disconnect(self._explore)
        board.ended.disconnect(self._assess)
        close_guided(self._iface)
        self.confusions.clear()
        board.started.disconnect(self._watch)
        self._iface.initializationCompleted.disconnect(self._put_docks_together)
        self.spectrum.stop()
        self.classes.stop()
        self.classes.deleteLater()
        for dock in self._docks:
            self._iface.removeDockWidget(dock)
            dock.deleteLater()
        self._timer.stop()
        self._look.wait(5)
        self._look.done.disconnect(self._hint)
        if self._tool is not None:
            self._iface.mapCanvas().unsetMapTool(self._tool)
            self._tool = None
        if self._dialog is not None:
            self._dialog.stop()
            self._dialog.deleteLater()
            self._dialog = None
        self._iface.unregisterOptionsWidgetFactory(self._factory)
        self._iface.pluginMenu().removeAction(self.menu.menuAction())
        self.toolbar.deleteLater()
        self.menu.deleteLater()
        self.actions.clear()

    def open_environment(self) -> None:
        """Show the Environment dialog, one at a time."""
        if self._dialog is None:
            from ..ui.environment_dialog import EnvironmentDialog

            self._dialog = EnvironmentDialog(self._iface.mainWindow())
        elif not self._dialog.isVisible():
            self._dialog.refresh()
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def pick_class(self) -> None:
        """Let the user click a class on the map of the active layer; what can be done with it is in a menu."""
        from ..ui.class_picker import ClassPickTool

        layer, canvas = self._iface.activeLayer(), self._iface.mapCanvas()
        if not isinstance(layer, QgsRasterLayer):
            sentence = tr("Choose a class map in the layer panel first, then pick a class of it.")
            self._iface.messageBar().pushMessage("Landclass", sentence, Qgis.MessageLevel.Info)
            return
        self._tool = ClassPickTool(canvas, layer)
        self._tool.picked.connect(lambda value, name: self.classes.open(layer, value, name, self._tool.place()))
        self._tool.start()

    def open_settings(self) -> None:
        """Show QGIS's options at the Landclass page."""
        self._iface.showOptionsDialog(self._iface.mainWindow(), PAGE_NAME)

    def _explore(self, run: Run) -> None:
        """Show a sweep that has just been written."""
        if run.state == RESULT and self.explorer.show_run(run):
            self.explorer.show()
            self.explorer.raise_()

    def _assess(self, run: Run) -> None:
        """Show a confusion matrix that has just been counted."""
        if run.state == RESULT and self.confusions.show_run(run):
            self.confusions.show()
            self.confusions.raise_()

    def _watch(self, run: Run) -> None:
        """Show a training that has just been started."""
        if self.trainings.show_run(run):
            self.trainings.show()
            self.trainings.raise_()

    @property
    def _docks(self) -> tuple[QDockWidget, ...]:
        return self.panel, self.explorer, self.trainings, self.confusions, self.spectrum

    def _put_docks_together(self) -> None:
        """Let the docks share one place, unless one of them is on the screen already."""
        if not any(dock.isVisible() for dock in self._docks):
            for dock in self._docks[1:]:
                self._iface.mainWindow().tabifyDockWidget(self.panel, dock)

    def _add_dock(self, name: str, dock: QDockWidget, text: str, tip: str) -> None:
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        dock.hide()
        action = dock.toggleViewAction()
        action.setText(text)
        action.setIcon(dock.windowIcon())
        action.setObjectName(f"landclass_{name}")
        action.setStatusTip(tip)
        self.menu.addAction(action)
        self.toolbar.addAction(action)
        self.actions[name] = action

    def _add_algorithm(self, algorithm) -> None:
        identifier = algorithm.id()
        action = self._add(
            algorithm.name(), f"{algorithm.displayName()}...", algorithm.icon(), lambda: open_algorithm(identifier)
        )
        action.setToolTip(f"<b>{algorithm.displayName()}</b><br>{algorithm.shortDescription()}")
        action.setStatusTip(algorithm.shortDescription())
        self.toolbar.addAction(action)

    def _add(self, name: str, text: str, icon: QIcon, open_it: Callable[[], None]) -> QAction:
        action = QAction(icon, text, self.menu)
        action.setObjectName(f"landclass_{name}")
        action.triggered.connect(lambda _checked=False: open_it())
        self.menu.addAction(action)
        self.actions[name] = action
        return action

    def _look_for_engine(self) -> None:
        chosen = settings.engine_python()
        self._look.start(lambda _work: find_engine(chosen))

    def _hint(self, engine: Engine) -> None:
        if engine.problem is None:
            return
        bar = self._iface.messageBar()
        message = bar.createMessage("Landclass", engine.problem)
        button = QPushButton(tr("Environment..."))
        button.clicked.connect(self.open_environment)
        message.layout().addWidget(button)
        bar.pushWidget(message, Qgis.MessageLevel.Info)


def open_algorithm(identifier: str, **parameters: Any) -> None:
    """Open an algorithm's own dialog."""
    import processing

    processing.execAlgorithmDialog(identifier, parameters)


def open_help() -> None:
    """Open the documentation in the browser."""
    QDesktopServices.openUrl(QUrl(DOCUMENTATION))


def _icon(name: str) -> QIcon:
    return QIcon(str(ICONS / f"{name}.svg"))
