"""The fields of guided dialogs, in steps from top to bottom."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...processing_provider.translation import tr
from .layers import bands_of, is_raster_file

TEMPORARY = "TEMPORARY_OUTPUT"
_ROWS = 6
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class Steps(QWidget):
    """Steps below each other: a title, fields, and a line of help."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(4)
        self._count = 0
        self._radios = QButtonGroup(self)  # buttons in rows of their own know nothing of each other

    def step(self, title: str, help_text: str = "") -> None:
        """Begin a step."""
        self._count += 1
        label = QLabel(f"<b>{self._count}. {title}</b>")
        label.setContentsMargins(0, 6 if self._count > 1 else 0, 0, 0)
        self._layout.addWidget(label)
        if help_text:
            self._layout.addWidget(small(help_text))

    def field(self, label: str, widget: QWidget, tip: str = "", beside: bool = True) -> QWidget:
        """Add a field behind its label, or below it; return what holds both."""
        holder = QWidget()
        layout = QHBoxLayout(holder) if beside else QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6 if beside else 2)
        if label:
            name = QLabel(label)
            name.setBuddy(widget)
            layout.addWidget(name)
            widget.setAccessibleName(label.replace("&", "").rstrip(":"))
        widget.setToolTip(tip)
        layout.addWidget(widget, 1)
        if isinstance(widget, QRadioButton):
            self._radios.addButton(widget)
        self._layout.addWidget(holder)
        return holder

    def end(self) -> None:
        """Keep the steps at the top."""
        self._layout.addStretch(1)


class RasterList(QWidget):
    """The rasters of the project with check boxes; more can be added from files."""

    changed = pyqtSignal()

    def __init__(self, layers: Sequence[QgsRasterLayer], chosen: Sequence[QgsRasterLayer]) -> None:
        super().__init__()
        self._layers: list[QgsRasterLayer] = []
        self.list = QListWidget()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.list)
        for layer in layers:
            self._append(layer, layer in chosen)
        self.list.itemChanged.connect(lambda _item: self.changed.emit())
        add = QToolButton()
        add.setText(tr("Add files..."))
        add.setToolTip(tr("Take rasters that are not in the project"))
        add.clicked.connect(lambda _checked=False: self.ask())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.list)
        layout.addWidget(add, 0, Qt.AlignmentFlag.AlignRight)
        self._fit()
        project = QgsProject.instance()
        project.layersAdded.connect(self._offer)
        project.layersRemoved.connect(self._forget)

    def setAccessibleName(self, name):
        self.list.setAccessibleName(name)

    def layers(self) -> list[QgsRasterLayer]:
        """Return the rasters that are checked and still there."""
        checked = [self.list.item(at).checkState() == _CHECKED for at in range(self.list.count())]
        return [layer for layer, taken in zip(self._layers, checked) if taken and _alive(layer)]

    def sources(self) -> list[str]:
        """Return the files of the rasters that are checked."""
        return [layer.source() for layer in self.layers()]

    def choose(self, layers: Sequence[QgsRasterLayer]) -> None:
        """Check these rasters and no others; those that the list lacks are added."""
        self.list.blockSignals(True)
        for layer in layers:
            if layer not in self._layers:
                self._append(layer, True)
        for at, layer in enumerate(self._layers):
            self.list.item(at).setCheckState(_CHECKED if layer in layers else _UNCHECKED)
        self.list.blockSignals(False)
        self._fit()
        self.changed.emit()

    def ask(self) -> None:
        """Let the user add files."""
        paths, _ = QFileDialog.getOpenFileNames(self, tr("Rasters"))
        self.add(paths)

    def add(self, paths: Sequence[str]) -> None:
        """Check files, and add those that the list lacks; one that is no raster is passed over."""
        known = {layer.source(): layer for layer in filter(_alive, self._layers)}
        files = dict.fromkeys(map(os.path.abspath, paths))
        layers = [known.get(path) or QgsRasterLayer(path, os.path.basename(path)) for path in files]
        self.choose([*self.layers(), *(layer for layer in layers if is_raster_file(layer))])

    def _offer(self, layers: Sequence[Any]) -> None:
        """List layers that have come into the project."""
        for layer in filter(is_raster_file, layers):
            if layer not in self._layers:
                self._append(layer, False)
        self._fit()

    def _forget(self, _ids: Sequence[str]) -> None:
        """Drop layers that are gone."""
        for at in reversed(range(len(self._layers))):
            if not _alive(self._layers[at]):
                del self._layers[at]
                self.list.takeItem(at)
        self._fit()
        self.changed.emit()

    def _append(self, layer: QgsRasterLayer, checked: bool) -> None:
        bands = bands_of([layer])
        item = QListWidgetItem(layer.name() if bands == 1 else tr("{} ({} bands)").format(layer.name(), bands))
        item.setToolTip(layer.source())
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(_CHECKED if checked else _UNCHECKED)
        self._layers.append(layer)
        self.list.addItem(item)

    def _fit(self) -> None:
        rows = min(max(self.list.count(), 2), _ROWS)
        height = self.list.sizeHintForRow(0) if self.list.count() else self.fontMetrics().height() + 2
        self.list.setFixedHeight(rows * height + 2 * self.list.frameWidth() + 2)


def layer_box(kind: Any, layer: Any = None, optional: bool = False) -> QgsMapLayerComboBox:
    """Return a choice of the project's layers of a kind, a word of `QgsMapLayerProxyModel.Filter`."""
    box = QgsMapLayerComboBox()
    box.setFilters(kind)
    box.setAllowEmptyLayer(optional)
    box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    box.setLayer(layer)
    return box


def area_box() -> QgsMapLayerComboBox:
    """Return a choice of the polygons outside which nothing is looked at; none to begin with."""
    return layer_box(QgsMapLayerProxyModel.Filter.PolygonLayer, None, optional=True)


class SaveField(QgsFileWidget):
    """A file to write, temporary while it is empty."""

    def __init__(self, pattern: str, folder: bool = False) -> None:
        super().__init__()
        modes = QgsFileWidget.StorageMode
        self.setStorageMode(modes.GetDirectory if folder else modes.SaveFile)
        self.setFilter(pattern)
        self._suffix = "" if folder else pattern.rsplit("*", 1)[-1].rstrip(")")
        self.lineEdit().setPlaceholderText(tr("temporary folder") if folder else tr("temporary file"))

    def output(self) -> str:
        """Return the path with its ending, or what Processing calls a temporary output."""
        path = self.filePath().strip()
        if not path:
            return TEMPORARY
        path = os.path.abspath(path)
        return path if path.lower().endswith(self._suffix) else path + self._suffix


def small(text: str) -> QLabel:
    """Return a line of help."""
    label = QLabel(text)
    label.setWordWrap(True)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 0.92)
    label.setFont(font)
    return label


def _alive(layer: QgsRasterLayer) -> bool:
    """Return whether a layer was not deleted with the project meanwhile."""
    try:
        return layer.isValid()
    except RuntimeError:
        return False
