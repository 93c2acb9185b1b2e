"""The training monitor: curves, time, scores of classes and the worst patches of a training, and how to end it."""

from __future__ import annotations

import base64
import html
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon, QPixmap
from qgis.PyQt.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..engine.protocol import CANCELLED, RESULT
from ..processing_provider._base import ROOT
from ..processing_provider._runs import PICTURES, RUNNING, Run, board
from ..processing_provider.translation import tr
from .buttons import push_button
from .charts import Bar, BarList, LineChart, short_number
from .scrolled import Scrolled
from .training_facts import TRAINING, VALIDATION, TrainingFacts

APPLIED_BY = {"landclass:traincnn": "landclass:applycnn", "landclass:trainsegmentation": "landclass:applysegmentation"}
PICTURE_PX = 64
_AROUND = 3.0  # sides of a patch that the canvas shows of its surroundings


class TrainingDock(QDockWidget):
    """Shows the training that was started last; it keeps it when it has ended."""

    def __init__(self, iface, open_algorithm: Callable[..., None], parent: QWidget | None = None) -> None:
        super().__init__(tr("Training monitor"), parent)
        self.setObjectName("landclassTrainingMonitor")
        self.setWindowIcon(QIcon(str(ROOT / "resources" / "icons" / "training_monitor.svg")))
        self._iface, self._open_algorithm = iface, open_algorithm
        self._run: Run | None = None
        self._facts = TrainingFacts()
        self._chosen: int | None = None  # the epoch that is looked at; None: the latest
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._show_state)
        self._lay_out()
        board.progressed.connect(self._follow)
        board.measured.connect(self._measure)
        board.ended.connect(self._end)
        self._show_state()

    # What it looks like

    def _lay_out(self) -> None:
        content = QWidget()
        layout = QVBoxLayout(content)
        self._title, self._state = QLabel(), QLabel()
        for label in (self._title, self._state):
            label.setWordWrap(True)
            layout.addWidget(label)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._bar.setAccessibleName(tr("Progress of the training"))
        layout.addWidget(self._bar)
        layout.addWidget(self._make_curves(), 3)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self._make_classes(), tr("Classes"))
        self._tabs.addTab(self._make_worst(), tr("Worst patches"))
        # As high as there is room, so that the buttons below stay in sight on a small screen.
        self._tabs.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._tabs.setMinimumHeight(11 * self.fontMetrics().height())
        layout.addWidget(self._tabs, 4)
        self._note = QLabel()
        self._note.setWordWrap(True)
        self._note.hide()
        layout.addWidget(self._note)
        layout.addLayout(self._make_buttons())
        layout.addStretch(0)
        self.setWidget(Scrolled(content))

    def _make_curves(self) -> QWidget:
        self._curves = QWidget()
        layout = QVBoxLayout(self._curves)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        names = ((TRAINING, tr("Training")), (VALIDATION, tr("Validation")))
        legend = QLabel("&nbsp; ".join(f'<span style="color:{colour}">&#9632;</span> {name}' for colour, name in names))
        legend.setToolTip(tr("Faint: as measured. Bold: smoothed. The dashed line is the best epoch."))
        legend.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        layout.addWidget(legend)
        self._loss = LineChart(tr("Loss"), tr("epoch"))
        self._score = LineChart(tr("Accuracy"), tr("epoch"))
        for chart in (self._loss, self._score):
            chart.picked.connect(lambda x: self.choose(int(x)))
            layout.addWidget(chart)
        return self._curves

    def _make_classes(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 4, 0, 0)
        self._heading = QLabel()
        self._heading.setWordWrap(True)
        self._bars = BarList(tr("Scores of the classes"))
        layout.addWidget(self._heading)
        layout.addWidget(self._bars)
        layout.addStretch(1)
        return Scrolled(page)

    def _make_worst(self) -> QWidget:
        self._worst = QListWidget()
        self._worst.setAccessibleName(tr("Worst patches"))
        self._worst.setViewMode(QListView.ViewMode.IconMode)
        self._worst.setMovement(QListView.Movement.Static)
        self._worst.setResizeMode(QListView.ResizeMode.Adjust)
        self._worst.setIconSize(QSize(PICTURE_PX, PICTURE_PX))
        self._worst.setSpacing(4)
        self._worst.itemClicked.connect(self._zoom)
        self._worst.itemActivated.connect(self._zoom)
        self._worst_heading = QLabel()
        self._worst_heading.setWordWrap(True)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(self._worst_heading)
        layout.addWidget(self._worst, 1)
        return page

    def _make_buttons(self) -> QHBoxLayout:
        self._finish = push_button(
            tr("Stop and keep the best"),
            tr("End the training now; the best epoch is tested and written as if it had come to its end."),
            self._ask_finish,
        )
        self._cancel = push_button(tr("Cancel"), tr("Stop this run; no model is written."), self._ask_cancel)
        self._report = push_button(tr("Report"), tr("Open the report in the browser"), self._open_report)
        self._apply = push_button(tr("Apply..."), tr("Open the dialog that applies the model"), self._open_apply)
        row = QHBoxLayout()
        for button in (self._finish, self._cancel, self._report, self._apply):
            row.addWidget(button)
        for late in (self._report, self._apply):  # before the width that the dock needs is measured
            late.hide()
        return row

    # What it shows

    def show_run(self, run: Run) -> bool:
        """Show a run from now on, if it is a training; return whether it is."""
        if run.algorithm not in APPLIED_BY:
            return False
        self._run, self._facts, self._chosen = run, TrainingFacts(), None
        for name, values in run.metrics:
            self._facts.add(name, values)
        self._note.hide()
        self._fill()
        self._fill_worst()
        self._show_state()
        if run.state == RUNNING:
            self._clock.start()
        return True

    def choose(self, epoch: int) -> None:
        """Look at an epoch, counted from the first of the run; the latest is followed on."""
        self._chosen = None if epoch >= len(self._facts.records) else epoch
        self._fill()

    def _follow(self, run: Run) -> None:
        if run is self._run:
            self._show_state()

    def _measure(self, run: Run, name: str, values: dict[str, Any]) -> None:
        if run is not self._run:
            return
        self._facts.add(name, values)
        if name == PICTURES:
            self._fill_worst()
        else:
            self._fill()
            self._show_state()

    def _end(self, run: Run) -> None:
        if run is self._run:
            self._clock.stop()
            self._show_state()

    def _fill(self) -> None:
        """Draw the curves and the scores of the classes."""
        facts = self._facts
        shown = self._chosen or len(facts.records)
        for chart, key in ((self._loss, "loss"), (self._score, "accuracy")):
            chart.set_series(facts.curves(key, tr("Training"), tr("Validation")))
            chart.set_mark(facts.best, tr("The best epoch so far"))
            chart.set_current(shown or None)
        self._score.set_title(tr("Mean IoU") if facts.score == "mean IoU" else tr("Accuracy"))
        scores = facts.records[shown - 1]["class_scores"] if shown else []
        what = tr("IoU of each class, epoch {}") if facts.score == "mean IoU" else tr("Right in each class, epoch {}")
        self._heading.setText(what.format(shown) if scores else tr("After the first epoch, how well each class does."))
        self._bars.set_bars(
            [
                Bar(name, score or 0.0, TRAINING if score is None else VALIDATION, _share(score))
                for name, score in zip(facts.classes, scores)
            ],
            full=1.0,
        )

    def _fill_worst(self) -> None:
        self._worst.clear()
        worst = self._facts.worst
        self._worst_heading.setText(
            tr("Validation patches after epoch {}; a click shows one on the map.").format(worst["at"])
            if worst
            else tr("After the first epoch, the validation patches that it does worst on.")
        )
        for patch in worst["patches"] if worst else ():
            pixmap = QPixmap()
            pixmap.loadFromData(base64.b64decode(patch["picture"].partition(",")[2]))
            item = QListWidgetItem(QIcon(_enlarged(pixmap)), _names(patch))
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter)
            item.setToolTip(self._told(patch))
            item.setData(Qt.ItemDataRole.UserRole, patch["box"])
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self._told(patch))
            self._worst.addItem(item)

    def _told(self, patch: dict[str, Any]) -> str:
        if self._facts.score == "mean IoU":
            sentence = tr("{name}: {score:.0%} of the pixels right, mostly {actual} taken for {predicted}")
        else:
            sentence = tr("{name}: {actual} taken for {predicted}, probability of {actual} {score:.0%}")
        return sentence.format(**patch)

    def _show_state(self) -> None:
        """Show how far the training is, and what can be done."""
        run, facts = self._run, self._facts
        state = None if run is None else run.state
        for widget in (self._state, self._curves, self._tabs):
            widget.setVisible(run is not None)
        for widget in (self._bar, self._finish, self._cancel):
            widget.setVisible(state == RUNNING)
        self._report.setVisible(_file(run, "REPORT") is not None)
        self._apply.setVisible(_file(run, "MODEL") is not None)
        if run is None:
            self._title.setText(tr("Run Train a scene classifier or Train a segmentation: its training is shown here."))
            return
        model = run.options.get("model") or ""
        algorithm = QgsApplication.processingRegistry().algorithmById(run.algorithm)
        self._title.setText(f"<b>{html.escape(algorithm.displayName())}</b> · {html.escape(Path(model).name)}")
        self._title.setToolTip(model)
        self._state.setText("\n".join(self._lines(run)))
        self._bar.setValue(round(100 * run.fraction))
        asked = run.is_finishing() or run.is_cancelled()
        self._finish.setEnabled(bool(facts.records) and not asked)
        self._cancel.setEnabled(not run.is_cancelled())

    def _lines(self, run: Run) -> list[str]:
        """Return what is told above the curves."""
        facts = self._facts
        if run.state == RUNNING:
            passed = tr("{} so far").format(_clock_text(time.time() - run.began))
            if run.is_cancelled():
                lines = [tr("Stopping ...")]
            elif run.is_finishing():
                lines = [tr("Ending with the best epoch ..."), passed]
            elif facts.own:
                left = facts.remaining_s or 0.0
                epoch = tr("Epoch {epoch} of {epochs}").format(epoch=facts.own[-1]["epoch"], epochs=facts.epochs)
                lines = [
                    f"{epoch} · {self._phase()}" if self._phase() else epoch,
                    tr("{passed}, at most {left} to go").format(passed=passed, left=_clock_text(left)),
                ]
            else:
                lines = [run.message or tr("starting"), passed]
        elif run.state == RESULT:
            lines = [
                tr("Done after {time}; {right:.1%} of the test right").format(
                    time=_clock_text(run.seconds), right=run.outputs["OVERALL_ACCURACY"]
                )
            ]
        else:
            lines = [tr("Cancelled") if run.state == CANCELLED else tr("Failed: {}").format(run.message)]
        if facts.records:
            rate = tr("Learning rate {rate} · {device}")
            lines.append(rate.format(rate=short_number(facts.records[-1]["learning_rate"]), device=facts.device))
        return lines

    def _phase(self) -> str:
        names = {"head": tr("the last layer"), "last blocks": tr("the last blocks")}
        return names.get(self._facts.phase, "")

    # What it does

    def _ask_finish(self) -> None:
        self._run.finish()
        self._show_state()

    def _ask_cancel(self) -> None:
        self._run.cancel()
        self._show_state()

    def _open_report(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(_file(self._run, "REPORT")))

    def _open_apply(self) -> None:
        self._open_algorithm(APPLIED_BY[self._run.algorithm], MODEL=_file(self._run, "MODEL"))

    def _zoom(self, item: QListWidgetItem) -> None:
        """Show a patch and its surroundings on the canvas."""
        box, wkt = item.data(Qt.ItemDataRole.UserRole), self._facts.worst["crs"]
        self._note.setText("" if box else tr("This patch has no place on the map."))
        self._note.setVisible(not box)
        if not box:
            return
        canvas, square = self._iface.mapCanvas(), QgsRectangle(*box)
        crs = QgsCoordinateReferenceSystem.fromWkt(wkt)
        to_canvas = QgsCoordinateTransform(crs, canvas.mapSettings().destinationCrs(), QgsProject.instance())
        try:
            extent = to_canvas.transformBoundingBox(square)
        except QgsCsException:
            self._note.setText(tr("This patch lies outside what the project's CRS can show."))
            self._note.show()
            return
        extent.scale(_AROUND)
        canvas.setExtent(extent)
        canvas.refresh()
        canvas.flashGeometries([QgsGeometry.fromRect(square)], crs)


def _names(patch: dict[str, Any]) -> str:
    actual, predicted = patch["actual"], patch["predicted"]
    return actual if actual == predicted else f"{actual}\n→ {predicted}"


def _enlarged(pixmap: QPixmap) -> QPixmap:
    """Return a picture of the size it is shown in, with its pixels as they are."""
    keep, fast = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.FastTransformation
    return pixmap.scaled(PICTURE_PX, PICTURE_PX, keep, fast)


def _share(score: float | None) -> str:
    return tr("no labels") if score is None else f"{score:.0%}"


def _clock_text(seconds: float) -> str:
    """Return minutes and seconds, with hours where there are some."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"


def _file(run: Run | None, key: str) -> str | None:
    """Return a file that a run has written, if it is still there."""
    path = None if run is None else run.outputs.get(key)
    return path if isinstance(path, str) and os.path.isfile(path) else None
