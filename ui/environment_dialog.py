"""The Environment dialog: which Python runs the engine, what it has, and the button that builds it."""

from __future__ import annotations

import html
from pathlib import Path

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QStyle,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..processing_provider import settings
from ..processing_provider.environment import (
    PRIVATE,
    SETTING,
    Engine,
    Requirement,
    Stopped,
    clear_cache,
    find_engine,
    private_folder,
    requirements,
    self_test,
)
from ..processing_provider.environment_build import BuildError, build, is_current
from ..processing_provider.translation import tr, translated
from .environment_report import environment_report, without_secrets
from .scrolled import Scrolled
from .work import Work

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"


class EnvironmentDialog(QDialog):
    """Shows, builds and tests the environment of the engine; `needs` is the tier of packages looked at."""

    def __init__(self, parent=None, needs: str = "engine") -> None:
        super().__init__(parent)
        self._needs = needs
        self._engine = Engine(None, PRIVATE)
        self._last_error = ""
        self._closing = False
        self._look = Work(self)
        self._look.done.connect(self._show_engine)
        self._work = Work(self)
        self._work.said.connect(self._tell)
        self._work.done.connect(self._succeeded)
        self._work.failed.connect(self._failed)
        self.setWindowTitle(tr("Landclass: environment"))
        self.setWindowIcon(QIcon(str(ICONS / "environment.svg")))
        self._lay_out()
        self.resize(660, 700)
        self.setMinimumWidth(560)
        self.refresh()

    # What it looks like

    def _lay_out(self) -> None:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setSpacing(10)
        layout.setContentsMargins(0, 0, 0, 0)
        self._state_icon = QLabel()
        self._state = QLabel()
        _wrap(self._state, 2)
        self._state.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._state.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self._state_icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._state, 1)
        layout.addLayout(top)
        form = QFormLayout()
        self._python, self._source = QLabel(), QLabel()
        for label in (self._python, self._source):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setWordWrap(True)
        form.addRow(tr("Python:"), self._python)
        form.addRow(tr("Found as:"), self._source)
        layout.addLayout(form)
        layout.addWidget(self._make_table())
        layout.addStretch(1)
        self._log = QPlainTextEdit()
        self._log.setReadOnly(True)
        self._log.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._log.setPlaceholderText(tr("What the build and the self-test say appears here."))
        self._log.setMinimumHeight(80)
        outer = QVBoxLayout(self)
        outer.setSpacing(10)
        outer.addWidget(Scrolled(content), 6)  # what is missing may take more room than a small screen has
        outer.addWidget(self._make_builder())
        outer.addWidget(self._log, 1)
        outer.addWidget(self._make_buttons())

    def _make_table(self) -> QTableWidget:
        self._table = QTableWidget(0, 3)
        self._table.setHorizontalHeaderLabels([tr("Package"), tr("Installed"), tr("Needed")])
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        self._table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self._table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self._table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._table.setShowGrid(False)
        self._table.setAlternatingRowColors(True)
        self._table.setIconSize(QSize(14, 14))
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._table.horizontalHeader().setHighlightSections(False)
        return self._table

    def _make_builder(self) -> QGroupBox:
        box = QGroupBox(tr("Build the private environment"))
        layout = QVBoxLayout(box)
        size = tr("400 MB") if self._needs == "engine" else tr("1.5 GB")
        place = without_secrets(str(private_folder()))
        text = tr("A Python of Landclass's own in {place}: about {size}. QGIS itself is not changed.")
        note = QLabel(text.format(place=place, size=size))
        _wrap(note, 2)
        layout.addWidget(note)
        self._online = QRadioButton(tr("Download the packages"))
        self._online.setChecked(True)
        self._offline = QRadioButton(tr("From a folder of wheels:"))
        self._wheels = QLineEdit()
        self._wheels.setEnabled(False)
        self._browse = QPushButton(tr("Browse..."))
        self._browse.setEnabled(False)
        self._browse.clicked.connect(self._choose_wheels)
        self._offline.toggled.connect(self._wheels.setEnabled)
        self._offline.toggled.connect(self._browse.setEnabled)
        layout.addWidget(self._online)
        row = QHBoxLayout()
        row.addWidget(self._offline)
        row.addWidget(self._wheels, 1)
        row.addWidget(self._browse)
        layout.addLayout(row)
        row = QHBoxLayout()
        self._build = QPushButton(tr("Build"))
        self._build.setDefault(True)
        self._build.clicked.connect(self._start_build)
        self._cancel = QPushButton(tr("Cancel"))
        self._cancel.clicked.connect(self._stop)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        for widget in (self._progress, self._cancel):  # the row keeps its shape
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            widget.setSizePolicy(policy)
        row.addWidget(self._build)
        row.addWidget(self._progress, 1)
        row.addWidget(self._cancel)
        layout.addLayout(row)
        self._step = QLabel()
        _wrap(self._step, 4)
        self._step.setTextFormat(Qt.TextFormat.RichText)
        self._step.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._step.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(self._step)
        return box

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._test = buttons.addButton(tr("Self-test"), QDialogButtonBox.ButtonRole.ActionRole)
        self._test.clicked.connect(self._start_test)
        self._copy = buttons.addButton(tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        self._copy.clicked.connect(lambda: QApplication.clipboard().setText(self.report()))
        for button in buttons.buttons():
            button.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        return buttons

    # What it does

    def refresh(self) -> None:
        """Look again for the engine, off the main thread."""
        self._set_state(None, tr("Looking for the engine ..."))
        self._set_busy(self._work.is_running())
        chosen, needs = settings.engine_python(), self._needs

        def look(_work: Work) -> Engine:
            clear_cache()
            return find_engine(chosen, needs)

        self._look.start(look)

    def report(self) -> str:
        """Return the text for a bug report."""
        return environment_report(self._engine, self._last_error, self._log.toPlainText().splitlines())

    def stop(self) -> None:
        """End what runs, for the plugin is about to go."""
        self._work.cancel()
        self._work.wait(5)
        self._look.wait(5)

    def reject(self) -> None:
        """Close; a build that runs is stopped first."""
        self._closing = self._work.is_running()
        if self._closing:
            self._stop()
        else:
            super().reject()

    def closeEvent(self, event):
        if self._work.is_running():
            event.ignore()
            self.reject()
        else:
            super().closeEvent(event)

    def _choose_wheels(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Folder of wheels"), self._wheels.text())
        if folder:
            self._wheels.setText(folder)

    def _start_build(self) -> None:
        wheels = Path(self._wheels.text().strip()) if self._offline.isChecked() else None
        if wheels is not None and not (self._wheels.text().strip() and wheels.is_dir()):
            self._show_step(tr("Choose the folder that holds the wheels."))
            return
        needs = self._needs

        def work(job: Work) -> str:
            build(private_folder(), needs, wheels, job.say, job.is_cancelled)
            return tr("The environment is built.")

        self._start(work)

    def _start_test(self) -> None:
        engine = self._engine
        self._start(lambda job: self_test(engine, job.is_cancelled))
        self._show_step(tr("Clustering the sample scene ..."))

    def _start(self, function) -> None:
        self._log.clear()
        self._step.clear()
        self._last_error = ""
        self._set_busy(True)
        self._work.start(function)

    def _stop(self) -> None:
        self._cancel.setEnabled(False)
        self._work.cancel()

    def _tell(self, line: str) -> None:
        self._log.appendPlainText(line)
        self._show_step(html.escape(line if len(line) < 100 else f"{line[:97]}..."))

    def _succeeded(self, sentence: str) -> None:
        self._log.appendPlainText(sentence)
        self._show_step(html.escape(sentence))
        self._ended()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Stopped):
            self._show_step(tr("Stopped; what was installed before is unchanged."))
        else:
            self._last_error = str(error)
            self._log.appendPlainText(str(error))
            first, rest = (error.cause, error.next_step) if isinstance(error, BuildError) else (str(error), "")
            self._show_step(f"<b>{html.escape(first)}</b><br>{html.escape(rest)}")
        self._ended()

    def _ended(self) -> None:
        self._work.wait(1)
        self._set_busy(False)
        if self._closing:
            super().reject()
        else:
            self.refresh()

    def _show_step(self, text: str) -> None:
        self._step.setText(text)

    def _set_busy(self, busy: bool) -> None:
        self._progress.setRange(0, 0 if busy else 1)
        self._progress.setVisible(busy)
        self._cancel.setVisible(busy)
        self._cancel.setEnabled(busy)
        for widget in (self._build, self._online, self._offline):
            widget.setEnabled(not busy)
        for widget in (self._wheels, self._browse):
            widget.setEnabled(not busy and self._offline.isChecked())
        self._test.setEnabled(not busy and self._engine.python is not None)

    def _show_engine(self, engine: Engine) -> None:
        self._engine = engine
        if engine.problem is None:
            self._set_state(True, tr("The engine is ready."))
        else:
            self._set_state(False, engine.problem)
        self._python.setText(without_secrets(str(engine.python)) if engine.python else tr("none"))
        source = (
            translated(engine.source) if engine.source != SETTING else tr("setting (Settings > Options > Landclass)")
        )
        self._source.setText(f"{source}, Python {engine.version}" if engine.version else source)
        self._build.setText(tr("Build again") if is_current(private_folder(), self._needs) else tr("Build"))
        wanted = requirements(self._needs)
        self._table.setRowCount(len(wanted))
        for row, requirement in enumerate(wanted):
            self._fill_row(row, requirement, engine.packages.get(requirement.name))
        rows = sum(self._table.rowHeight(row) for row in range(len(wanted)))
        self._table.setFixedHeight(rows + self._table.horizontalHeader().sizeHint().height() + 4)
        self._set_busy(self._work.is_running())

    def _fill_row(self, row: int, requirement: Requirement, found: str | None) -> None:
        met = requirement.met_by(found)
        icons = QStyle.StandardPixmap
        first = QTableWidgetItem(
            self.style().standardIcon(icons.SP_DialogApplyButton if met else icons.SP_DialogCancelButton),
            requirement.name,
        )
        needed = f">= {requirement.at_least}" + (f", < {requirement.below}" if requirement.below else "")
        for column, item in enumerate((first, QTableWidgetItem(found or tr("missing")), QTableWidgetItem(needed))):
            self._table.setItem(row, column, item)

    def _set_state(self, good: bool | None, text: str) -> None:
        icons = QStyle.StandardPixmap
        icon = {True: icons.SP_DialogApplyButton, False: icons.SP_MessageBoxWarning, None: icons.SP_BrowserReload}[good]
        self._state_icon.setPixmap(self.style().standardIcon(icon).pixmap(24, 24))
        self._state.setText(f"<b>{html.escape(text)}</b>")


def _wrap(label: QLabel, lines: int) -> None:
    """Wrap a label's text and keep room for so many lines, for layouts give wrapped text too little."""
    label.setWordWrap(True)
    label.setMinimumHeight(lines * label.fontMetrics().lineSpacing())
