"""The Landclass panel: the steps of the work, the layer they apply to, what runs, what came out, the engine's state."""

from __future__ import annotations

import os
import time
from collections.abc import Callable

from qgis.core import QgsApplication, QgsMapLayerProxyModel, QgsProcessingAlgorithm, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QSize, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import (
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStyle,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..processing_provider import settings
from ..processing_provider._base import ROOT, Group
from ..processing_provider._runs import RUNNING, Run, board
from ..processing_provider.environment import Engine, find_engine
from ..processing_provider.translation import tr, translated
from .guided import DIALOGS, GuidedDialog, open_guided
from .scrolled import Scrolled
from .work import Work

SWEEP = "landclass:kmeanssweep"
SHOWN_RUNS = 6
_RASTERS = ("raster", "multilayer")  # kinds of parameters that take a raster layer


def steps() -> list[tuple[str, tuple[Group, ...]]]:
    """Return the steps of the work with the groups of algorithms in each."""
    return [
        (tr("Prepare"), (Group.PREPARE,)),
        (tr("Cluster"), (Group.CLUSTER,)),
        (tr("Learn"), (Group.LEARN,)),
        (tr("Assess"), (Group.ASSESS, Group.CHANGE)),
    ]


class PanelDock(QDockWidget):
    """Opens the dialogs of algorithms with the chosen layer; runs go on in QGIS's task manager, and are shown here."""

    def __init__(
        self,
        iface,
        algorithms: list[QgsProcessingAlgorithm],
        open_algorithm: Callable[..., None],
        open_environment: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Landclass"), parent)
        self.setObjectName("landclassPanel")
        self.setWindowIcon(QIcon(str(ROOT / "resources" / "icons" / "landclass.svg")))
        self._iface = iface
        self._open_algorithm, self._open_environment = open_algorithm, open_environment
        self._rows: dict[int, RunRow] = {}
        self._look = Work(self)
        self._look.done.connect(self._show_engine)
        self._lay_out(algorithms)
        board.started.connect(self._add_run)
        board.progressed.connect(self._update_run)
        board.ended.connect(self._end_run)
        for run in board.runs:
            self._add_run(run)
        iface.currentLayerChanged.connect(self._follow_layer)
        self._follow_layer(iface.activeLayer())

    # What it looks like

    def _lay_out(self, algorithms: list[QgsProcessingAlgorithm]) -> None:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.addLayout(self._make_engine())
        sample = QPushButton(tr("Try it on the sample scene"))
        sample.setIcon(_algorithm(SWEEP).icon())
        sample.setToolTip(tr("Load the seven bands of the scene that comes with Landclass, ready to be clustered."))
        sample.clicked.connect(self.try_sample)
        layout.addWidget(sample)
        layout.addLayout(self._make_layer())
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(False)
        for title, groups in steps():
            self.tabs.addTab(Scrolled(self._make_step(groups, algorithms)), title)
        # As high as there is room, so that what runs stays in sight on a small screen.
        self.tabs.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.tabs.setMinimumHeight(10 * self.fontMetrics().height())
        layout.addWidget(self.tabs, 1)
        self._heading = QLabel(tr("Runs"))
        layout.addWidget(self._heading)
        self._runs = QVBoxLayout()
        self._runs.setSpacing(2)
        layout.addLayout(self._runs)
        self._none = QLabel(tr("What you run is shown here, with its progress and its results."))
        self._none.setWordWrap(True)
        layout.addWidget(self._none)
        self.setWidget(Scrolled(content))

    def _make_engine(self) -> QHBoxLayout:
        self._state_icon, self._state = QLabel(), QLabel(tr("Looking for the engine ..."))
        self._state.setWordWrap(True)
        self._environment = QToolButton()
        self._environment.setIcon(QIcon(str(ROOT / "resources" / "icons" / "environment.svg")))
        self._environment.setText(tr("Environment..."))
        self._environment.setToolTip(tr("Which Python runs the engine, what it has, and the button that builds it"))
        self._environment.setAccessibleName(tr("Environment..."))
        self._environment.clicked.connect(lambda _checked=False: self._open_environment())
        row = QHBoxLayout()
        row.addWidget(self._state_icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._state, 1)
        row.addWidget(self._environment, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _make_layer(self) -> QHBoxLayout:
        self.layers = QgsMapLayerComboBox()
        self.layers.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.layers.setAllowEmptyLayer(True)
        self.layers.setAccessibleName(tr("Layer"))
        self.layers.setToolTip(tr("The raster that the dialogs below open with; it follows the active layer."))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.layers.setSizePolicy(policy)
        label = QLabel(tr("&Layer:"))
        label.setBuddy(self.layers)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.layers, 1)
        return row

    def _make_step(self, groups: tuple[Group, ...], algorithms: list[QgsProcessingAlgorithm]) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(0)
        for dialog in DIALOGS:
            if dialog.GROUP in groups:
                layout.addWidget(self._make_guided(dialog))
        ids = [group.name.lower() for group in groups]
        mine = [one for one in algorithms if one.groupId() in ids]
        for algorithm in sorted(mine, key=lambda one: (ids.index(one.groupId()), one.displayName())):
            button = StepButton(algorithm)
            button.asked.connect(self.start)
            layout.addWidget(button)
        layout.addStretch(1)
        return page

    def _make_guided(self, dialog: type[GuidedDialog]) -> QPushButton:
        button = QPushButton(f"{translated(dialog.TITLE)}...")
        button.setObjectName(dialog.NAME)
        button.setIcon(dialog.icon())
        button.setIconSize(QSize(24, 24))
        button.setToolTip(translated(dialog.TIP))
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda _checked=False: open_guided(dialog, self._iface, self._open_algorithm))
        return button

    # The layer and the dialogs

    def start(self, identifier: str) -> None:
        """Open the dialog of an algorithm with the chosen layer as its raster."""
        layer = self.layers.currentLayer()
        self._open_algorithm(identifier, **self.parameters(identifier, layer))

    def parameters(self, identifier: str, layer: QgsRasterLayer | None) -> dict:
        """Return what the dialog of an algorithm opens with: the layer as the first raster that it asks for."""
        definitions = _algorithm(identifier).parameterDefinitions()
        first = next((one for one in definitions if one.type() in _RASTERS and not one.isDestination()), None)
        if layer is None or first is None:
            return {}
        return {first.name(): [layer.id()] if first.type() == "multilayer" else layer.id()}

    def try_sample(self) -> None:
        """Load the sample scene and open the dialog of the sweep with it."""
        paths = sorted(str(path) for path in (ROOT / "resources" / "sample").glob("*.TIF"))
        project = QgsProject.instance()
        known = {layer.source() for layer in project.mapLayers().values()}
        for path in paths:
            if path not in known:
                project.addMapLayer(QgsRasterLayer(path, path.rsplit("_", 1)[-1].split(".")[0]))
        self.zoom_to(next(layer for layer in project.mapLayers().values() if layer.source() == paths[0]))
        self._open_algorithm(SWEEP, INPUT=paths)

    def _follow_layer(self, layer) -> None:
        if isinstance(layer, QgsRasterLayer):
            self.layers.setLayer(layer)

    # The engine

    def showEvent(self, event):
        super().showEvent(event)
        self.look_for_engine()

    def look_for_engine(self) -> None:
        """Look for the engine, off the main thread."""
        if not self._look.is_running():
            chosen = settings.engine_python()
            self._look.start(lambda _work: find_engine(chosen))

    def _show_engine(self, engine: Engine) -> None:
        icons = QStyle.StandardPixmap
        icon = icons.SP_DialogApplyButton if engine.problem is None else icons.SP_MessageBoxWarning
        self._state_icon.setPixmap(self.style().standardIcon(icon).pixmap(16, 16))
        self._state.setText(engine.problem or tr("The engine is ready."))

    # Runs

    def _add_run(self, run: Run) -> None:
        algorithm = _algorithm(run.algorithm)
        if algorithm is None:  # a small job of a window
            return
        row = RunRow(run, algorithm, self)
        self._rows[run.number] = row
        self._runs.insertWidget(0, row)
        self._none.hide()
        while len(self._rows) > SHOWN_RUNS:
            oldest = next((number for number, one in self._rows.items() if one.run.state != RUNNING), None)
            if oldest is None:
                return
            self._rows.pop(oldest).deleteLater()

    def _update_run(self, run: Run) -> None:
        if run.number in self._rows:
            self._rows[run.number].refresh()

    def _end_run(self, run: Run) -> None:
        self._update_run(run)
        if self.isVisible():
            self.look_for_engine()

    def show_map(self, path: str, name: str) -> None:
        """Make the layer of a result the active one and zoom to it; load it if it is not in the project."""
        project = QgsProject.instance()
        layer = next((one for one in project.mapLayers().values() if one.source() == path), None)
        if layer is None:
            layer = project.addMapLayer(QgsRasterLayer(path, name))
        node = project.layerTreeRoot().findLayer(layer.id())
        if node is not None:
            node.setItemVisibilityCheckedParentRecursive(True)
        self._iface.setActiveLayer(layer)
        self.zoom_to(layer)

    def zoom_to(self, layer: QgsRasterLayer) -> None:
        """Let the canvas show all of a layer."""
        canvas = self._iface.mapCanvas()
        canvas.setExtent(canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent()))
        canvas.refresh()


class StepButton(QToolButton):
    """An algorithm: its icon, its name, and below it as much of its one sentence as there is room for."""

    asked = pyqtSignal(str)

    def __init__(self, algorithm: QgsProcessingAlgorithm) -> None:
        super().__init__()
        self._name, self._sentence = algorithm.displayName(), algorithm.shortDescription()
        identifier = algorithm.id()
        self.setObjectName(identifier)
        self.clicked.connect(lambda _checked=False: self.asked.emit(identifier))
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(self._sentence)
        self.setToolTip(self._sentence)
        self.setIcon(algorithm.icon())
        self.setIconSize(QSize(24, 24))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(f"{self._name}\n{self._sentence}")

    def resizeEvent(self, event):
        super().resizeEvent(event)
        room = self.width() - self.iconSize().width() - 20
        sentence = self.fontMetrics().elidedText(self._sentence, Qt.TextElideMode.ElideRight, room)
        self.setText(f"{self._name}\n{sentence}")


class RunRow(QFrame):
    """One run: its progress and a button to stop it, then what came out."""

    def __init__(self, run: Run, algorithm: QgsProcessingAlgorithm, panel: PanelDock) -> None:
        super().__init__()
        self.run = run
        self._name, self._panel = algorithm.displayName(), panel
        icon = QLabel()
        icon.setPixmap(algorithm.icon().pixmap(16, 16))
        self._text = QLabel()
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._map = self._button(tr("Map"), tr("Show the map on the canvas"), self._show_map)
        self._report = self._button(tr("Report"), tr("Open the report in the browser"), self._open_report)
        self._stop = self._button(tr("Cancel"), tr("Stop this run; nothing is written"), self._cancel)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._bar.setAccessibleName(self._name)
        top = QHBoxLayout()
        top.addWidget(icon)
        top.addWidget(self._text, 1)
        for button in (self._map, self._report, self._stop):
            top.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setSpacing(2)
        layout.addLayout(top)
        layout.addWidget(self._bar)
        self.refresh()

    def refresh(self) -> None:
        """Show how far the run is."""
        run, running = self.run, self.run.state == RUNNING
        began = time.strftime("%H:%M", time.localtime(run.began))
        if running:
            said = run.message or tr("starting")
        elif run.state == "result":
            said = tr("{began}, {seconds:.0f} s").format(began=began, seconds=run.seconds)
        else:
            said = tr("cancelled") if run.state == "cancelled" else tr("failed: {}").format(run.message)
        self._text.setText(f"{self._name} · {said}")
        self._text.setToolTip(f"{self._name} ({began}): {said}")
        self._bar.setValue(round(100 * run.fraction))
        self._bar.setVisible(running)
        self._stop.setVisible(running)
        self._stop.setEnabled(not run.is_cancelled())
        self._map.setVisible(_file(run, "OUTPUT") is not None)
        self._report.setVisible(_file(run, "REPORT") is not None)

    def _cancel(self) -> None:
        self.run.cancel()
        self._stop.setEnabled(False)

    def _show_map(self) -> None:
        self._panel.show_map(_file(self.run, "OUTPUT"), self._name)

    def _open_report(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(_file(self.run, "REPORT")))

    def _button(self, text: str, tip: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(f"{text}: {self._name}")
        button.clicked.connect(lambda _checked=False: act())
        return button


def _algorithm(identifier: str) -> QgsProcessingAlgorithm | None:
    """Return the algorithm as the registry has it now: a provider that is refreshed deletes those that it had."""
    return QgsApplication.processingRegistry().algorithmById(identifier)


def _file(run: Run, key: str) -> str | None:
    """Return a file that a run has written, if it is still there."""
    path = run.outputs.get(key)
    return path if isinstance(path, str) and os.path.isfile(path) else None
