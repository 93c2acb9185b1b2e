"""The k explorer: the curves of a sweep, its maps on the canvas, its classes, and which class splits into which."""

from __future__ import annotations

import html
import os
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QColorDialog,
    QDockWidget,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QSlider,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..engine.options.base import Options
from ..engine.options.edit_class import EditClassOptions
from ..engine.options.sweep_summary import SweepSummaryOptions
from ..engine.phrasebook import retold, spaced
from ..processing_provider._base import ROOT
from ..processing_provider._runs import Run
from ..processing_provider.translation import tr
from .charts import SERIES_COLOURS, LineChart, Series, Sparkline
from .engine_work import EngineWork
from .scrolled import Scrolled
from .split_tree import SplitTree
from .sweep import ClassFacts, Level, Sweep
from .sweep_layers import SweepLayers, restyle

_COLOUR, _NAME, _SHARE, _AREA, _SPECTRUM = range(5)


class KExplorerDock(QDockWidget):
    """Shows one sweep at a time; files are read and written by the engine, in the background.

    `changed` tells that the sweep, its k, or the name or colour of a class is another.
    """

    changed = pyqtSignal()

    def __init__(self, iface, parent: QWidget | None = None) -> None:
        super().__init__(tr("k explorer"), parent)
        self.setObjectName("landclassKExplorer")
        self.setWindowIcon(QIcon(str(ROOT / "resources" / "icons" / "k_explorer.svg")))
        self._iface = iface
        self._sweep: Sweep | None = None
        self._layers: SweepLayers | None = None
        self._k: int | None = None
        self._name = ""
        self._folder: str | None = None
        self._model: str | None = None
        self._run: Run | None = None
        self._edit: EditClassOptions | None = None
        self._waiting: Callable[[], None] | None = None  # opens what was asked for while a class is being written
        self._work: EngineWork | None = None
        self._lay_out()
        self._set_sweep(None)

    # What it looks like

    def _lay_out(self) -> None:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.addLayout(self._make_head())
        self._charts = QWidget()
        column = QVBoxLayout(self._charts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        layout.addWidget(self._charts, 2)
        self._reason = QLabel()
        self._reason.setWordWrap(True)
        layout.addWidget(self._reason)
        layout.addLayout(self._make_slider())
        self._tabs = QTabWidget()
        self._tabs.addTab(self._make_table(), tr("Classes"))
        self._tree = SplitTree()
        self._tree.picked.connect(self.choose)
        self._tabs.addTab(self._tree, tr("Splits"))
        layout.addWidget(self._tabs, 3)
        self._note = QLabel()
        self._note.setWordWrap(True)
        layout.addWidget(self._note)
        self._use = QPushButton(tr("Use this k"))
        self._use.setToolTip(
            tr("Keep the map of this k as the active layer; the others leave the project, not the disk.")
        )
        self._use.clicked.connect(self.use)
        layout.addWidget(self._use)
        layout.addStretch(0)
        self.setWidget(Scrolled(content))

    def _make_head(self) -> QHBoxLayout:
        self._title = QLabel()
        self._title.setWordWrap(True)
        opener = QToolButton()
        opener.setText(tr("Open"))
        opener.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(opener)
        menu.addAction(tr("Folder of a sweep...")).triggered.connect(lambda _checked=False: self.ask_folder())
        menu.addAction(tr("Model of a sweep...")).triggered.connect(lambda _checked=False: self.ask_model())
        opener.setMenu(menu)
        row = QHBoxLayout()
        row.addWidget(self._title, 1)
        row.addWidget(opener, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _make_slider(self) -> QHBoxLayout:
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setAccessibleName(tr("Number of classes"))
        self._slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self._slider.setTickInterval(1)
        self._slider.setPageStep(1)
        self._slider.valueChanged.connect(lambda place: self.choose(self._sweep.ks[place]))
        self._count = QLabel()
        self._suggested = QToolButton()
        self._suggested.clicked.connect(lambda: self.choose(self._sweep.suggested))
        row = QHBoxLayout()
        row.addWidget(self._slider, 1)
        row.addWidget(self._count)
        row.addWidget(self._suggested)
        return row

    def _make_table(self) -> QTableWidget:
        self._table = QTableWidget(0, 5)
        self._table.setAccessibleName(tr("Classes"))
        self._table.setHorizontalHeaderLabels(["", tr("Name"), tr("Share"), tr("Area (ha)"), tr("Spectrum")])
        self._table.verticalHeader().hide()
        self._table.setShowGrid(False)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self._table.horizontalHeader()
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        # As high as there is room, so that the button below stays in sight on a small screen.
        self._table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._table.setMinimumHeight(8 * self.fontMetrics().height())
        self._table.setToolTip(
            tr(
                "Double-click a name or a colour (F2 and Enter do it too) to change it in every map of the sweep: one "
                "colour is one class."
            )
        )
        self._table.itemChanged.connect(self._rename)
        self._table.cellActivated.connect(self._recolour)
        return self._table

    # What it tells

    @property
    def sweep(self) -> Sweep | None:
        """The sweep that is shown."""
        return self._sweep

    @property
    def k(self) -> int | None:
        """The number of classes that is looked at."""
        return self._k

    @property
    def is_editing(self) -> bool:
        """Whether the name or colour of a class is being written."""
        return self._edit is not None

    @property
    def sweep_name(self) -> str:
        """The name of the sweep."""
        return self._name

    def rasters(self) -> list[str]:
        """Return the class rasters of the sweep."""
        if self._sweep is None:
            return []
        output = self._run.outputs.get("OUTPUT") if self._run is not None else None
        more = [output] if output and os.path.exists(output) else []
        return [*self._sweep.rasters.values(), *more]

    # What it opens

    def show_run(self, run: Run) -> bool:
        """Show the sweep that a run has just written; return whether it wrote one."""
        folder, model = run.outputs.get("FOLDER"), run.outputs.get("MODEL")
        if "SUGGESTED_K" not in run.outputs or not (folder or model):
            return False
        if self._layers is not None and folder == self._folder:
            self._layers.remove()  # its files are new
        algorithm = QgsApplication.processingRegistry().algorithmById(run.algorithm)
        self._open(algorithm.displayName(), folder, model, run)
        return True

    def open_folder(self, folder: str) -> None:
        """Show the sweep in a folder."""
        self._open(Path(folder).name, folder, None)

    def open_model(self, model: str) -> None:
        """Show what a model tells of its sweep; it holds no maps."""
        self._open(Path(model).stem, None, model)

    def ask_folder(self) -> None:
        """Let the user choose a folder."""
        folder = QFileDialog.getExistingDirectory(self, tr("Folder of a sweep"), self._folder or "")
        if folder:
            self.open_folder(os.path.abspath(folder))

    def ask_model(self) -> None:
        """Let the user choose a model."""
        kinds = tr("Landclass models (*.landclass)")
        model, _ = QFileDialog.getOpenFileName(self, tr("Model of a sweep"), self._model or "", kinds)
        if model:
            self.open_model(os.path.abspath(model))

    def _open(self, name: str, folder: str | None, model: str | None, run: Run | None = None) -> None:
        if self._edit is not None:
            self._waiting = partial(self._open, name, folder, model, run)
            return
        self._name, self._folder, self._model, self._run = name, folder, model, run
        self._set_sweep(None)
        self._title.setText(tr("Reading {} ...").format(name))
        options = SweepSummaryOptions(folder=folder, model=model)
        self._ask("sweep_summary", options, self._show_summary, self._fail)

    def _ask(self, job: str, options: Options, done: Callable[[dict], None], failed: Callable[[Any], None]) -> None:
        """Run a job of the engine; what was asked before is not waited for."""
        if self._work is not None:
            self._work.abandon()
        self._work = EngineWork(self)
        self._work.done.connect(done)
        self._work.failed.connect(failed)
        self._work.ask(job, options)

    def _show_summary(self, outputs: dict) -> None:
        sweep, k = Sweep.from_outputs(outputs), None
        if self._run is not None:
            ran = self._run.outputs
            sweep = replace(sweep, suggested=ran["SUGGESTED_K"], reason=retold(ran["REASON"]))
            k = ran["CHOSEN_K"]
        self._set_sweep(sweep)
        self.choose(next(one for one in (k, sweep.suggested, sweep.ks[0]) if one in sweep.ks))

    def _set_sweep(self, sweep: Sweep | None) -> None:
        """Show a sweep, or that there is none."""
        self._sweep, self._k, self._layers = sweep, None, None
        self.changed.emit()
        self._note.clear()
        self._fill_charts()
        self._tree.set_sweep(sweep)
        self._table.setRowCount(0)
        for widget in (self._charts, self._slider, self._count, self._tabs, self._reason):
            widget.setVisible(sweep is not None)
        self._use.setVisible(sweep is not None and bool(sweep.rasters))
        self._suggested.setVisible(sweep is not None and sweep.suggested in sweep.ks)
        if sweep is None:
            self._title.setText(tr("Run K-means sweep or Spectral clustering, or open the folder or model of one."))
            return
        self._title.setText(f"<b>{html.escape(self._name)}</b>, k = {sweep.ks[0]} - {sweep.ks[-1]}")
        self._title.setToolTip(self._folder or self._model)
        self._reason.setText(tr("Suggested: {}").format(sweep.reason) if sweep.rasters else sweep.reason)
        self._suggested.setText(tr("Suggested"))
        self._slider.blockSignals(True)
        self._slider.setRange(0, len(sweep.ks) - 1)
        self._slider.blockSignals(False)
        if sweep.rasters:
            self._layers = SweepLayers(self._name, self._folder, sweep.rasters, self)
            self._layers.shown.connect(self.choose)
        else:
            self._note.setText(tr("A model holds no maps. Open the folder of the sweep to see them."))

    def _fill_charts(self) -> None:
        layout = self._charts.layout()
        while layout.count():
            layout.takeAt(0).widget().deleteLater()
        names = {
            "inertia": tr("Inertia"),
            "spread": tr("Mean squared distance to the class"),
            "silhouette": tr("Silhouette"),
            "eigengap": tr("Eigengap"),
            "normalised_cut": tr("Normalised cut"),
        }
        for at, (name, values) in enumerate(self._sweep.curves if self._sweep else ()):
            chart = LineChart(names.get(name, name), "k")
            chart.set_series([Series(name, self._sweep.ks, values, SERIES_COLOURS[at])])
            chart.set_mark(self._sweep.suggested, self._sweep.reason)
            chart.picked.connect(lambda k: self.choose(int(k)))
            layout.addWidget(chart)

    # What it does

    def choose(self, k: int) -> None:
        """Show another k: its map on the canvas, its classes here."""
        if self._sweep is None or k == self._k:
            return
        self._k = k
        self._slider.blockSignals(True)
        self._slider.setValue(self._sweep.ks.index(k))
        self._slider.blockSignals(False)
        self._count.setText(tr("{} classes").format(k))
        self._suggested.setEnabled(k != self._sweep.suggested)
        for chart in self._charts.findChildren(LineChart):
            chart.set_current(k)
        self._tree.set_current(k)
        self._fill_table()
        if self._layers is not None:
            self._layers.show(k)
        self.changed.emit()

    def use(self) -> None:
        """Hand the map of this k on: it becomes the active layer, and the others leave the project."""
        layer = self._layers.hand_on(self._k)
        self._iface.setActiveLayer(layer)
        self._note.setText(tr("{} is the active layer now.").format(layer.name()))

    def _level(self) -> Level:
        return self._sweep.levels[self._sweep.ks.index(self._k)]

    def _fill_table(self) -> None:
        level = self._level()
        self._table.blockSignals(True)
        self._table.setRowCount(len(level.classes))
        for row, one in enumerate(level.classes):
            self._fill_row(row, one, level.share(one))
        self._table.blockSignals(False)
        self._table.setColumnHidden(_SPECTRUM, not self._sweep.bands)
        for column in (_SHARE, _AREA):
            self._table.setColumnHidden(column, not self._sweep.rasters)
        self._table.setEnabled(self._edit is None)

    def _fill_row(self, row: int, one: ClassFacts, share: float | None) -> None:
        fixed = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        colour = QTableWidgetItem(_swatch(one.colour), "")
        colour.setToolTip(one.colour)
        colour.setData(Qt.ItemDataRole.AccessibleTextRole, tr("Colour of {}").format(one.name))
        colour.setFlags(fixed)
        name = QTableWidgetItem(one.name)
        name.setFlags(fixed | Qt.ItemFlag.ItemIsEditable)
        self._table.setItem(row, _COLOUR, colour)
        self._table.setItem(row, _NAME, name)
        texts = {_SHARE: "" if share is None else f"{share:.1%}"}
        texts[_AREA] = "" if one.area_ha is None else spaced(f"{one.area_ha:,.1f}")
        for column, text in texts.items():
            item = QTableWidgetItem(text)
            item.setFlags(fixed)
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._table.setItem(row, column, item)
        self._table.setCellWidget(row, _SPECTRUM, Sparkline(one.spectrum or (), one.colour, self._sweep.bands))

    # Names and colours

    def _rename(self, item: QTableWidgetItem) -> None:
        one, name = self._level().classes[item.row()], item.text().strip()
        if name and name != one.name:
            self.edit_class(one.colour, name=name)
        elif item.text() != one.name:
            self._fill_table()

    def _recolour(self, row: int, column: int) -> None:
        if column != _COLOUR:
            return
        one = self._level().classes[row]
        chosen = QColorDialog.getColor(QColor(one.colour), self, tr("Colour of {}").format(one.name))
        if chosen.isValid() and chosen.name() != one.colour:
            self.edit_class(one.colour, colour=chosen.name())

    def edit_class(self, old_colour: str, name: str | None = None, colour: str | None = None) -> None:
        """Rename or recolour a class in the files of the sweep; layers and this dock follow when they are written."""
        if self._edit is not None:  # one at a time
            return
        taken = [level.k for level in self._sweep.levels if colour in [one.colour for one in level.classes]]
        if taken:
            at = ", ".join(map(str, taken))
            self._note.setText(
                tr("Another class has the colour {} (k = {}). Choose another colour.").format(colour, at)
            )
            return
        self._edit = EditClassOptions(
            rasters=tuple(self.rasters()), model=self._model, colour=old_colour, new_name=name, new_colour=colour
        )
        self._table.setEnabled(False)
        self._note.setText(tr("Writing the class ..."))
        self._ask("edit_class", self._edit, self._show_edit, self._refuse_edit)

    def _show_edit(self, outputs: dict) -> None:
        edit, self._edit = self._edit, None
        ks = ", ".join(map(str, self._sweep.ks_with(edit.colour)))
        self._sweep = self._sweep.edited(edit.colour, edit.new_name, edit.new_colour)
        restyle(outputs["CHANGED"])
        self._tree.set_sweep(self._sweep)
        self._fill_table()
        self._note.setText(tr("Changed at k = {}.").format(ks))
        self.changed.emit()
        self._open_waiting()

    def _refuse_edit(self, error: Exception) -> None:
        self._edit = None
        self._fill_table()
        self._note.setText(str(error))
        if self._waiting is not None:  # the note is about to say something else
            self._iface.messageBar().pushWarning("Landclass", str(error))
        self._open_waiting()

    def _open_waiting(self) -> None:
        opening, self._waiting = self._waiting, None
        if opening is not None:
            opening()

    def _fail(self, error: Exception) -> None:
        self._set_sweep(None)
        self._title.setText(str(error))


def _swatch(colour: str) -> QIcon:
    pixmap = QPixmap(16, 16)
    pixmap.fill(QColor(colour))
    return QIcon(pixmap)
