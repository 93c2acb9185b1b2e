"""What the spectrum dock shows below its choices: the curves, a row for each of them, the classes."""

from __future__ import annotations

import html
from collections.abc import Sequence

from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QKeySequence, QPixmap
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QShortcut,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..processing_provider.translation import tr
from .charts import short_number
from .class_means import ClassMeans
from .spectra import Clicked, as_text
from .spectrum_chart import SpectrumChart

_NUMBER, _MAP, _NEAREST, _DISTANCE = range(4)


class SpectrumView(QWidget):
    """Shows spectra and class means; it hands out the numbers of spectra that shall go."""

    removed = pyqtSignal(int)
    cleared = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spectra: list[Clicked] = []
        self._means: ClassMeans | None = None
        self.chart = SpectrumChart()
        self.chart.picked.connect(self.chart.set_current)
        self._legend = QLabel()
        self._legend.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.chart, 3)
        layout.addWidget(self._legend)
        layout.addWidget(self._make_table(), 2)
        layout.addLayout(self._make_buttons())
        self.show_spectra([], None)

    def _make_table(self) -> QTableWidget:
        self.table = QTableWidget(0, 4)
        self.table.setAccessibleName(tr("Spectra"))
        self.table.setHorizontalHeaderLabels(["", tr("Map"), tr("Nearest"), tr("Distance")])
        for column, tip in (
            (_MAP, tr("The class that the uppermost class map shows there")),
            (_NEAREST, tr("The class whose mean is nearest")),
            (_DISTANCE, tr("To that mean, in the units of the model; without a model in those of the table")),
        ):
            self.table.horizontalHeaderItem(column).setToolTip(tip)
        self.table.setToolTip(tr("A right click, or the Delete key, removes a spectrum."))
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.table.horizontalHeader()
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in (_MAP, _NEAREST):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.table.setMinimumHeight(6 * self.fontMetrics().height())
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._open_menu)
        self.table.itemSelectionChanged.connect(self._draw)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove_current)
        return self.table

    def _make_buttons(self) -> QHBoxLayout:
        self.copy_button, self.clear_button = QPushButton(tr("Copy")), QPushButton(tr("Clear"))
        self.copy_button.setToolTip(tr("Copy spectra and class means to the clipboard, as CSV"))
        self.copy_button.clicked.connect(self.copy)
        self.clear_button.clicked.connect(lambda _checked=False: self.cleared.emit())
        row = QHBoxLayout()
        for button in (self.copy_button, self.clear_button):
            row.addWidget(button)
        return row

    def show_spectra(self, spectra: Sequence[Clicked], means: ClassMeans | None) -> None:
        """Show these from now on; the last spectrum is the chosen one."""
        self._spectra, self._means = list(spectra), means
        self.table.blockSignals(True)
        self.table.setRowCount(len(spectra))
        for row, one in enumerate(spectra):
            self._fill_row(row, one)
        self.table.selectRow(len(spectra) - 1)
        self.table.scrollToBottom()
        self.table.blockSignals(False)
        for column in (_NEAREST, _DISTANCE):
            self.table.setColumnHidden(column, means is None)
        for button in (self.copy_button, self.clear_button):
            button.setEnabled(bool(spectra))
        classes = means.classes if means is not None else ()
        self._legend.setText("&nbsp; ".join(_swatch_text(one.colour, one.name) for one in classes))
        self._legend.setVisible(bool(classes))
        self._draw()

    def _fill_row(self, row: int, one: Clicked) -> None:
        found = None if self._means is None else self._means.nearest(one.values)
        texts = {
            _NUMBER: (one.colour, str(one.number)),
            _MAP: (one.mapped.colour, one.mapped.name) if one.mapped else (None, ""),
            _NEAREST: (found[0].colour, found[0].name) if found else (None, ""),
            _DISTANCE: (None, short_number(found[1]) if found else ""),
        }
        for column, (colour, text) in texts.items():
            item = QTableWidgetItem(text) if colour is None else QTableWidgetItem(_swatch(colour), text)
            item.setToolTip(_place_text(one) if column == _NUMBER else text)
            self.table.setItem(row, column, item)

    def _draw(self) -> None:
        """Draw the curves; the nearest class of the chosen spectrum, and its class on the map, are bold."""
        one, bold = self._chosen(), []
        if one is not None and self._means is not None:
            found = self._means.nearest(one.values)
            known = [(found[0].value, found[0].colour)] if found else []
            known += [(one.mapped.value, one.mapped.colour)] if one.mapped else []
            bold = [mean for mean in self._means.classes if (mean.value, mean.colour) in known]
        self.chart.set_spectra(self._spectra, self._means, one, bold)

    def _chosen(self) -> Clicked | None:
        row = self.table.currentRow()
        return self._spectra[row] if 0 <= row < len(self._spectra) else None

    def copy(self) -> None:
        """Put the spectra on the clipboard."""
        QApplication.clipboard().setText(as_text(self._spectra, self._means))

    def _open_menu(self, place: QPoint) -> None:
        row = self.table.rowAt(place.y())
        if row >= 0:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            number = self._spectra[row].number
            menu.addAction(tr("Remove")).triggered.connect(lambda _checked=False: self.removed.emit(number))
            menu.popup(self.table.viewport().mapToGlobal(place))

    def _remove_current(self) -> None:
        one = self._chosen()
        if one is not None:
            self.removed.emit(one.number)


def _place_text(one: Clicked) -> str:
    x, y = one.place
    place = f"{x:.6g}, {y:.6g}" if abs(x) <= 360 and abs(y) <= 360 else f"{x:.1f}, {y:.1f}"
    pixels = tr("mean of {} pixels").format(one.pixels) + ", " if one.lows is not None else ""
    return f"{pixels}{place} ({one.crs})"


def _swatch(colour: str) -> QIcon:
    pixmap = QPixmap(12, 12)
    pixmap.fill(QColor(colour))
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)  # Qt would tint it
    return icon


def _swatch_text(colour: str, name: str) -> str:
    return f'<span style="color:{colour}">&#9632;</span>&nbsp;{html.escape(name)}'
