"""The confusion viewer: which classes are taken for which, how well each does, and where on the map they are wrong."""

from __future__ import annotations

import html
import os
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QImageReader, QPixmap
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDockWidget,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSizePolicy,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..engine.options.class_extent import ClassExtentOptions
from ..engine.phrasebook import spaced
from ..processing_provider._base import ROOT
from ..processing_provider._runs import Run
from ..processing_provider.translation import tr
from .buttons import push_button
from .chord import ChordGraph
from .class_bars import COLOURS, ClassBars, figure_text, measure_names
from .confusion import METRIC, Confusion, Sample
from .engine_work import EngineWork
from .matrix_chart import COLUMN_SHARES, COUNTS, ROW_SHARES, MatrixChart
from .pair_overlay import PairOverlay, around, loaded_disagreement, pair_labels, pair_value
from .scrolled import Scrolled

PICTURE_PX = 64
_LARGEST_PX = 1024  # of an image that a small picture is made of
_MOST_PICTURES = 60


class ConfusionDock(QDockWidget):
    """Shows the matrix of one run or file at a time; what it puts on the canvas goes when it is closed."""

    def __init__(self, iface, parent: QWidget | None = None) -> None:
        super().__init__(tr("Confusion viewer"), parent)
        self.setObjectName("landclassConfusionViewer")
        self.setWindowIcon(QIcon(str(ROOT / "resources" / "icons" / "confusion_viewer.svg")))
        self._overlay = PairOverlay(iface.mapCanvas())
        self._confusion: Confusion | None = None
        self._run: Run | None = None
        self._path = ""
        self._work: EngineWork | None = None
        self._places: dict[str, list[float]] = {}  # what the buttons zoom to, in the CRS of the overlay's layer
        self._lay_out()
        self._set_confusion(None)
        QgsProject.instance().cleared.connect(self.clear)

    # What it looks like

    def _lay_out(self) -> None:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.addLayout(self._make_head())
        self._state = QLabel()
        self._state.setWordWrap(True)
        layout.addWidget(self._state)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self._make_matrix(), tr("Matrix"))
        self._tabs.addTab(self._make_bars(), tr("Classes"))
        self._chord = ChordGraph()
        self._chord.class_picked.connect(self.choose_class)
        self._chord.pair_picked.connect(self.pick)
        self._tabs.addTab(self._chord, tr("Chord graph"))
        # As high as there is room, so that what lies below stays in sight on a small screen.
        self._tabs.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._tabs.setMinimumHeight(15 * self.fontMetrics().height())
        layout.addWidget(self._tabs, 3)
        self._note = QLabel()
        self._note.setWordWrap(True)
        layout.addWidget(self._note)
        layout.addWidget(self._make_samples(), 1)
        layout.addLayout(self._make_buttons())
        layout.addStretch(0)
        self.setWidget(Scrolled(content))

    def _make_head(self) -> QHBoxLayout:
        self._title = QLabel()
        self._title.setWordWrap(True)
        opener = QToolButton()
        opener.setText(tr("Open"))
        opener.setToolTip(tr("Open a confusion matrix that was saved as CSV"))
        opener.clicked.connect(lambda _checked=False: self.ask_file())
        row = QHBoxLayout()
        row.addWidget(self._title, 1)
        row.addWidget(opener, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _make_matrix(self) -> QWidget:
        self._shown = QComboBox()
        self._shown.setAccessibleName(tr("What the cells tell"))
        self._shown.setToolTip(tr("Blue is right, orange is wrong; the stronger the colour, the larger the share."))
        for name, shown in (
            (tr("Counts"), COUNTS),
            (tr("Per cent of the reference (rows)"), ROW_SHARES),
            (tr("Per cent of the map (columns)"), COLUMN_SHARES),
        ):
            self._shown.addItem(name, shown)
        self._shown.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._shown.currentIndexChanged.connect(lambda _place: self._fill_matrix())
        self._matrix = MatrixChart()
        self._matrix.picked.connect(self.pick)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(self._matrix)
        area.setFocusProxy(self._matrix)
        for bar in (area.horizontalScrollBar(), area.verticalScrollBar()):
            bar.valueChanged.connect(lambda _value: self._matrix.update())  # its names stay where they are
        return _page(self._shown, area)

    def _make_bars(self) -> QWidget:
        names = measure_names()
        legend = QLabel(
            "&nbsp; ".join(f'<span style="color:{COLOURS[one]}">&#9632;</span> {names[one]}' for one in COLOURS)
        )
        legend.setWordWrap(True)
        legend.setToolTip(
            tr(
                "User's accuracy (precision): how much of a class on the map is right. Producer's accuracy (recall): "
                "how much of a class in the reference the map has. F1: their harmonic mean. Whiskers: 95 % intervals."
            )
        )
        self._bars = ClassBars()
        self._bars.picked.connect(self.choose_class)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._bars)
        layout.addStretch(1)
        self._bars_area = Scrolled(page)
        return _page(legend, self._bars_area)

    def _make_samples(self) -> QListWidget:
        self._samples = QListWidget()
        self._samples.setAccessibleName(tr("Samples of the chosen pair"))
        self._samples.setViewMode(QListView.ViewMode.IconMode)
        self._samples.setMovement(QListView.Movement.Static)
        self._samples.setResizeMode(QListView.ResizeMode.Adjust)
        self._samples.setIconSize(QSize(PICTURE_PX, PICTURE_PX))
        self._samples.setSpacing(4)
        self._samples.setMinimumHeight(PICTURE_PX + 3 * self.fontMetrics().height())
        self._samples.itemClicked.connect(self._zoom_to_sample)
        self._samples.itemActivated.connect(self._zoom_to_sample)
        return self._samples

    def _make_buttons(self) -> QHBoxLayout:
        self._all = push_button(tr("All"), tr("Zoom to all pixels of the pair"), lambda: self._zoom("BOX"))
        self._densest = push_button(
            tr("Densest place"), tr("Zoom to where most pixels of the pair are together"), lambda: self._zoom("DENSEST")
        )
        self._clear = push_button(tr("Clear"), tr("Take what is marked off the map"), self.clear)
        row = QHBoxLayout()
        for button in (self._all, self._densest, self._clear):
            row.addWidget(button)
        return row

    # What it shows

    def show_run(self, run: Run) -> bool:
        """Show the confusion matrix that a run has told; return whether it has told one."""
        told = next((values for name, values in reversed(run.metrics) if name == METRIC), None)
        if told is None:
            return False
        self._run, self._path = run, ""
        self._set_confusion(Confusion.from_metric(told))
        return True

    def open_file(self, path: str) -> None:
        """Show the confusion matrix in a file."""
        self._run, self._path = None, path
        try:
            self._set_confusion(Confusion.from_file(path))
        except ValueError as error:
            self._set_confusion(None)
            self._title.setText(str(error))

    def ask_file(self) -> None:
        """Let the user choose a file."""
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Confusion matrix"), self._path, tr("Confusion matrices (*.csv)")
        )
        if path:
            self.open_file(os.path.abspath(path))

    def _set_confusion(self, confusion: Confusion | None) -> None:
        self.clear()
        self._confusion = confusion
        self._fill_matrix()
        self._bars.set_confusion(confusion)
        self._chord.set_confusion(confusion, _colours(confusion))
        for widget in (self._tabs, self._state, self._note):
            widget.setVisible(confusion is not None)
        if confusion is None:
            self._title.setText(
                tr("Run Confusion matrix or train a model: its matrix is shown here. Or open one saved as CSV.")
            )
            self._title.setToolTip("")
            return
        self._title.setText(f"<b>{html.escape(confusion.title)}</b>")
        self._title.setToolTip(self._path)
        told = [tr("Overall accuracy {}").format(figure_text(confusion.overall_accuracy))]
        if confusion.kappa is not None:
            told.append(tr("kappa {:.2f}").format(confusion.kappa))
        in_all = self._matrix.cell_text(len(confusion.rows), len(confusion.columns))
        told.append(_counted(confusion.total, confusion.unit) if confusion.unit else in_all)
        self._state.setText(" · ".join(told))
        self._note.setText(tr("Click a cell to see its pixels or samples on the map."))

    def _fill_matrix(self) -> None:
        self._matrix.set_confusion(self._confusion, self._shown.currentData())

    # What it does

    def choose_class(self, at: int) -> None:
        """Single out a class, -1 for none."""
        self._chord.set_current(at)
        self._bars.set_current(at)
        height = self._bars.row_height()
        self._bars_area.ensureVisible(0, max(at, 0) * height + height // 2, 0, height)
        told = [self._bars.class_text(at)] if 0 <= at < len(self._confusion.rows) else []
        self._note.setText("\n".join([*told, self._chord.class_text(at)]) if at >= 0 else "")

    def pick(self, row: int, column: int) -> None:
        """Show the pixels or samples of a cell on the canvas."""
        self.clear()
        confusion = self._confusion
        self._matrix.set_current(row, column)
        if row == len(confusion.rows) or column == len(confusion.columns):
            self._note.setText(self._matrix.cell_text(row, column))
            return
        counted = tr("Reference {row}, map {column}: {count}").format(
            row=confusion.rows[row],
            column=confusion.columns[column],
            count=_counted(confusion.count(row, column), confusion.unit),
        )
        if row == column:
            self._note.setText(tr("{} right. Click a cell beside the diagonal to see errors.").format(counted))
        elif not confusion.count(row, column):
            self._note.setText(tr("{}. Nothing to show.").format(counted))
        elif (row, column) in confusion.samples:
            self._show_samples(confusion.samples[row, column], counted)
        else:
            self._show_pixels(row, column, counted)

    def _show_pixels(self, row: int, column: int, counted: str) -> None:
        """Show the pixels of a pair, and zoom to them when the engine has found where they lie."""
        raster, problem = self._disagreement()
        value = None if raster is None else pair_value(raster, pair_labels(self._confusion, row, column))
        if raster is not None and value is None:
            problem = tr("The raster of disagreement {} is gone or was written anew.").format(Path(raster).name)
        if value is None:
            self._note.setText(f"{counted}. {problem}")
            return
        self._overlay.show_pixels(raster, value, counted)
        self._clear.show()
        self._note.setText(tr("{}. Looking where they lie ...").format(counted))
        self._work = EngineWork(self)
        self._work.done.connect(lambda outputs: self._show_place(outputs, counted))
        self._work.failed.connect(lambda error: self._note.setText(str(error)))
        self._work.ask("class_extent", ClassExtentOptions(raster=raster, value=value))

    def _disagreement(self) -> tuple[str | None, str]:
        """Return the raster of disagreement, or what to do without."""
        if self._run is None:
            sentence = tr("To see them on the map, add the raster of disagreement of this matrix to the project.")
            return loaded_disagreement(self._confusion), sentence
        if self._run.algorithm != "landclass:confusionmatrix" or self._run.options.get("map_field"):
            return None, tr("They are not among the samples that were kept for showing.")
        sentence = tr("To see them on the map, run Confusion matrix again and tick Disagreement.")
        return self._run.outputs.get("DISAGREEMENT"), sentence

    def _show_place(self, outputs: dict, counted: str) -> None:
        self._places = {key: outputs[key] for key in ("BOX", "DENSEST") if outputs[key]}
        self._note.setText(counted if self._places else tr("{}. The raster has no such pixel.").format(counted))
        for button in (self._all, self._densest):
            button.setVisible(bool(self._places))
        self._zoom("BOX")

    def _show_samples(self, samples: list[Sample], counted: str) -> None:
        """List the samples of a pair, and frame those that have a place."""
        boxes = [sample.box for sample in samples if sample.box]
        if not boxes:
            self._note.setText(tr("{}. They have no place on the map.").format(counted))
        elif len(samples) == 1:
            self._note.setText(counted)
        else:
            self._note.setText(tr("{}. A click on one of the {} below shows it.").format(counted, len(samples)))
        if boxes:
            self._overlay.show_boxes(boxes, self._crs())
            self._clear.show()
            if not self._overlay.zoom(around(boxes), self._crs()):
                self._tell_beyond()
        for at, sample in enumerate(samples):
            item = QListWidgetItem(Path(sample.name).name)
            if at < _MOST_PICTURES:
                item.setIcon(self._picture(sample))
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter)
            item.setToolTip(sample.name)
            item.setData(Qt.ItemDataRole.UserRole, sample.box)
            self._samples.addItem(item)
        self._samples.show()

    def _picture(self, sample: Sample) -> QIcon:
        """Return the image of a patch that is a file, an empty icon for others."""
        folder = self._run.options.get("folder") if self._run is not None else None
        if not folder:
            return QIcon()
        reader = QImageReader(os.path.join(folder, sample.name))
        size = reader.size()
        if not size.isValid() or max(size.width(), size.height()) > _LARGEST_PX:
            return QIcon()
        keep, fast = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.FastTransformation
        if max(size.width(), size.height()) > 2 * PICTURE_PX:  # of a JPEG then only as much is decoded
            reader.setScaledSize(size.scaled(PICTURE_PX, PICTURE_PX, keep))
        return QIcon(QPixmap.fromImage(reader.read()).scaled(PICTURE_PX, PICTURE_PX, keep, fast))

    def _zoom_to_sample(self, item: QListWidgetItem) -> None:
        box = item.data(Qt.ItemDataRole.UserRole)
        if not box:
            self._note.setText(tr("{} has no place on the map.").format(item.toolTip()))
        elif self._overlay.zoom(box, self._crs()):
            self._overlay.flash(box, self._crs())
        else:
            self._tell_beyond()

    def _zoom(self, place: str) -> None:
        layer = self._overlay.layer
        if layer is not None and place in self._places and not self._overlay.zoom(self._places[place], layer.crs()):
            self._tell_beyond()

    def _tell_beyond(self) -> None:
        self._note.setText(tr("That lies outside what the project's CRS can show."))

    def _crs(self) -> QgsCoordinateReferenceSystem:
        return QgsCoordinateReferenceSystem.fromWkt(self._confusion.crs or "")

    def clear(self) -> None:
        """Take what is marked off the map."""
        if self._work is not None:
            self._work.abandon()
            self._work = None
        self._overlay.clear()
        self._places = {}
        self._samples.clear()
        for widget in (self._samples, self._all, self._densest, self._clear):
            widget.hide()

    def closeEvent(self, event):
        self.clear()
        super().closeEvent(event)


def _page(*widgets: QWidget) -> QWidget:
    """Return widgets below each other, the last with all the room."""
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 4, 0, 0)
    for widget in widgets:
        layout.addWidget(widget, int(widget is widgets[-1]))
    return page


def _colours(confusion: Confusion | None) -> list[str]:
    """Return the colours of the classes; files do not tell them."""
    if confusion is None or confusion.colours:
        return list(confusion.colours) if confusion is not None else []
    count = len(confusion.rows)
    return [QColor.fromHsvF(at / count, 0.55, 0.75).name() for at in range(count)]


def _counted(count: int, unit: str) -> str:
    """Return a count with its unit."""
    if count == 1:
        texts = {"pixels": tr("1 pixel"), "features": tr("1 feature"), "patches": tr("1 test patch")}
    else:
        texts = {"pixels": tr("{:,} pixels"), "features": tr("{:,} features"), "patches": tr("{:,} test patches")}
    return spaced(texts.get(unit, "{:,}").format(count))
