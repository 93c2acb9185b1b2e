"""What all guided dialogs share: steps, a preview, an estimate, what is wrong, and the run."""

from __future__ import annotations

import math
import os
import shutil
from collections.abc import Callable
from typing import Any, ClassVar

from qgis.core import QgsProcessingUtils
from qgis.PyQt.QtCore import Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from ...engine.phrasebook import retold
from ...processing_provider._base import DOCUMENTATION, ROOT, Group
from ...processing_provider._estimate import Estimate
from ...processing_provider.translation import mark, tr, translated
from ..buttons import push_button
from ..scrolled import Scrolled
from .copies import as_command, as_python, unsaved
from .fields import TEMPORARY, Steps
from .looking import Look, PreviewWork
from .preview_pane import PreviewPane
from .running import start_run

_DELAY_MS = 500  # after the last change, until a preview is begun
_WIDTH_PX, _HEIGHT_PX = 1040, 660
_RED = "#e05050"  # readable on white and on black


class GuidedDialog(QDialog):
    """A task in steps; a subclass states its facts, lays out its fields and says what they mean."""

    NAME = ""  # of its action
    GROUP = Group.CLUSTER
    TITLE = ""  # marked for translation, as the next one is
    TIP = ""
    ICON = ""  # stem of a file in resources/icons
    PREVIEW = mark("Preview of what the map canvas shows")
    COLUMNS = 2
    SAVED: ClassVar[tuple[str, ...]] = ()  # keys of what is written, for the free space of their disk

    def __init__(self, iface: Any, open_algorithm: Callable[..., None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translated(self.TITLE))
        self.setWindowIcon(self.icon())
        self.iface, self._open_algorithm = iface, open_algorithm
        self._work: PreviewWork | None = None
        self._seen: dict[str, Any] = {}  # what the last preview told
        self._problem: str | None = None
        self._is_running = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self.begin_preview)
        self._lay_out()
        iface.mapCanvas().extentsChanged.connect(self._follow_canvas)
        self.changed()

    @classmethod
    def icon(cls) -> QIcon:
        """Return the icon of the dialog and of what opens it."""
        return QIcon(str(ROOT / "resources" / "icons" / f"{cls.ICON}.svg"))

    # What a subclass says

    def fill(self, steps: Steps) -> None:
        """Add the fields; each calls `changed` when it is changed."""
        raise NotImplementedError

    def algorithm(self) -> str:
        """Return the id of what runs."""
        raise NotImplementedError

    def parameters(self) -> dict[str, Any]:
        """Return exactly what it runs with."""
        raise NotImplementedError

    def problem(self) -> str | None:
        """Return why it cannot run, in a sentence; None when it can."""
        return None

    def look(self) -> Look:
        """Return what the preview asks for; called when there is no problem."""
        raise NotImplementedError

    def follows_canvas(self) -> bool:
        """Return whether the preview is of what the canvas shows."""
        return True

    def told(self, seen: dict[str, Any]) -> str:
        """Return what a preview says, in a sentence."""
        return ""

    def estimate(self) -> Estimate:
        """Return what the run will take; called when there is no problem."""
        raise NotImplementedError

    def expected(self, seen: dict[str, Any]) -> float:
        """Return the seconds that a preview should have taken; called where they tell of those of the run."""
        raise NotImplementedError

    def finished(self, results: dict[str, Any]) -> None:
        """Take what a run has made, while the dialog is still open."""

    # What it looks like

    def _lay_out(self) -> None:
        steps = Steps()
        self.fill(steps)
        steps.end()
        self.pane = PreviewPane(translated(self.PREVIEW), self.COLUMNS)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(Scrolled(steps))
        split.addWidget(self.pane)
        split.setStretchFactor(0, 4)
        split.setStretchFactor(1, 5)
        self._icon, self.note, self.cost = QLabel(), QLabel(), QLabel()
        warning = self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning)
        self._icon.setPixmap(warning.pixmap(16, 16))
        for label in (self.note, self.cost):
            label.setWordWrap(True)
        said = QHBoxLayout()
        said.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self.note, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(split, 1)
        layout.addLayout(said)
        layout.addWidget(self.cost)
        layout.addLayout(self._make_buttons())
        screen = QApplication.primaryScreen().availableSize()
        self.resize(min(_WIDTH_PX, screen.width() - 40), min(_HEIGHT_PX, screen.height() - 60))
        split.setSizes([4 * self.width() // 9, 5 * self.width() // 9])

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        helper = push_button(tr("&Help"), tr("Open the page of this dialog"), self.open_help)
        copy = QPushButton(tr("Cop&y as"))
        copy.setToolTip(tr("Copy this run for a script or a terminal"))
        copy.setAutoDefault(False)
        menu = QMenu(copy)
        for label, write in ((tr("Python"), as_python), (tr("qgis_process command"), as_command)):
            menu.addAction(label).triggered.connect(
                lambda _on=False, write=write: self.copy(write(self.algorithm(), self.parameters()))
            )
        copy.setMenu(menu)
        more = push_button(
            tr("More opt&ions..."), tr("Open the algorithm's own dialog, filled with this"), self.open_more
        )
        self.run_button = push_button(tr("&Run"), tr("Run in the background; this dialog may be closed"), self.run)
        self.run_button.setDefault(True)
        close = push_button(tr("Close"), "", self.close)
        for button in (helper, copy, more):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.run_button)
        row.addWidget(close)
        return row

    # What follows the fields

    def changed(self, *_values: Any) -> None:
        """Follow the fields: what is wrong, the estimate, and after a while the preview."""
        problem = self.problem()
        self._seen = {}
        self._stop_preview()
        self._show_problem(problem)
        self.cost.setVisible(problem is None)
        if problem is None:
            self._show_cost()
            self._look_later()
        else:
            self.pane.clear()
            self.pane.say("")

    def _say(self, sentence: str | None) -> None:
        self._icon.setVisible(sentence is not None)
        self.note.setVisible(sentence is not None)
        self.note.setText(sentence or "")

    def _show_problem(self, problem: str | None) -> None:
        self._problem = problem
        self._say(problem)
        self.run_button.setEnabled(problem is None and not self._is_running)

    def _show_cost(self) -> None:
        estimate = self.estimate()
        if self._seen.get("COARSER") is False:  # else it has read more pixels than it shows
            estimate = estimate.corrected(self._seen["SECONDS"], self.expected(self._seen))
        shown = tr("at most {}") if estimate.at_most else tr("about {}")
        text = tr("Estimate: {time}, {memory} of memory, {disk} on disk.").format(
            time=shown.format(duration(estimate.seconds)),
            memory=size(estimate.memory_mb),
            disk=size(estimate.disk_mb),
        )
        free_mb = self.free_mb()
        if free_mb < estimate.disk_mb:
            lack = tr("Free there: {free}. Needed: {needed}.").format(free=size(free_mb), needed=size(estimate.disk_mb))
            text += f' <span style="color:{_RED}"><b>{lack}</b></span>'
        self.cost.setText(text)

    def free_mb(self) -> float:
        """Return how much space is left where the results go, the least of their disks."""
        parameters = self.parameters()
        places = {parameters.get(key) for key in self.SAVED} - {None, TEMPORARY}
        folders = {_existing(os.path.dirname(place)) for place in places} or {QgsProcessingUtils.tempFolder()}
        return min(map(_free_bytes, folders)) / 1e6

    # The preview

    def _follow_canvas(self) -> None:
        if self.follows_canvas():
            self._look_later()

    def _look_later(self) -> None:
        if self.problem() is None:
            self._timer.start()

    def begin_preview(self) -> None:
        """Ask the engine for a preview; what was asked before is not waited for."""
        self._stop_preview()
        if self.problem() is not None:
            return
        self.pane.wait()
        self._work = PreviewWork(self)
        self._work.done.connect(self._show_preview)
        self._work.failed.connect(self._refuse_preview)
        try:
            self._work.ask(self.look(), self.iface.mapCanvas())
        except Exception as error:  # of options that do not go together: the sentence is for the user
            self._refuse_preview(error)

    def _stop_preview(self) -> None:
        self._timer.stop()
        if self._work is not None:
            self._work.abandon()
            self._work = None

    def _show_preview(self, seen: dict[str, Any]) -> None:
        self._work, self._seen = None, seen
        self.pane.show_pictures(seen["PICTURES"], self.told(seen))
        self._show_cost()
        mismatch = seen.get("MISMATCH")
        self._show_problem(mismatch and retold(mismatch))

    def _refuse_preview(self, error: Exception) -> None:
        self._work = None
        self.pane.clear()
        self.pane.say(tr("There is no preview: {}").format(retold(str(error))))

    def done(self, result):
        self._stop_preview()
        super().done(result)

    # The run

    def run(self) -> None:
        """Start the run in the background; there is one at a time."""
        self._is_running = True
        problem = start_run(self.iface, self.algorithm(), self.parameters(), self._end_run)
        if problem is None:
            self.pane.say(tr("It runs in the background: see the Landclass panel. This dialog may be closed."))
        else:
            self._is_running = False
        self._show_problem(problem)

    def _end_run(self, good: bool, results: dict[str, Any]) -> None:
        self._is_running = False
        self._show_problem(self._problem)
        if good:
            self.finished(results)

    def copy(self, text: str) -> None:
        """Put a text on the clipboard; say which layer it cannot find elsewhere."""
        QApplication.clipboard().setText(text)
        name = unsaved(self.parameters())
        if name:
            sentence = tr("The layer {} is in memory, so only this project knows it. Save it before you use the copy.")
            self._say(sentence.format(name))

    def open_more(self) -> None:
        """Go on in the algorithm's own dialog."""
        identifier, parameters = self.algorithm(), self.parameters()
        self.close()
        QTimer.singleShot(0, lambda: self._open_algorithm(identifier, **parameters))

    def open_help(self) -> None:
        """Open the page of the dialogs."""
        QDesktopServices.openUrl(QUrl(f"{DOCUMENTATION}guided.md"))


def duration(seconds: float) -> str:
    """Return a time in words, as coarse as it is known."""
    if seconds < 90:
        return tr("{} s").format(max(1, round(seconds)) if seconds < 10 else 5 * round(seconds / 5))
    minutes = seconds / 60
    return tr("{} min").format(round(minutes)) if minutes < 90 else tr("{:.1f} h").format(minutes / 60)


def size(megabytes: float) -> str:
    """Return an amount of bytes in words."""
    if megabytes < 1:
        return tr("less than 1 MB")
    return tr("{:.0f} MB").format(megabytes) if megabytes < 1000 else tr("{:.1f} GB").format(megabytes / 1000)


def _existing(folder: str) -> str:
    while folder and not os.path.isdir(folder) and folder != os.path.dirname(folder):
        folder = os.path.dirname(folder)
    return folder or os.sep


def _free_bytes(folder: str) -> float:
    """Return the free space of a disk; without end where it cannot be told, as of a drive that is not there."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return math.inf
