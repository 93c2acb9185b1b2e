"""The choice of class means: of the k explorer, of a model beside a class map, or of a table of class signatures."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from qgis.core import NULL, QgsFeatureRequest, QgsPalettedRasterRenderer, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QSizePolicy, QWidget

from ..engine.options.sweep_summary import SweepSummaryOptions
from ..processing_provider.translation import tr
from .class_means import ClassMeans
from .engine_work import EngineWork
from .k_explorer_dock import KExplorerDock
from .model_drop import read_card
from .sweep import Sweep

_EXPLORER, _MODEL, _TABLE, _NONE, _OPEN = "explorer", "model", "table", "none", "open"
_FIELDS = ("class", "name", "band", "mean")
_MOST_ROWS = 20_000

Source = tuple[str, str]  # what it is; the path of a model, the id of a table


class MeansBox(QWidget):
    """Two boxes: where the means come from, and how many classes; `said` has what there is to say of it."""

    changed = pyqtSignal()
    said = pyqtSignal(str)

    def __init__(self, explorer: KExplorerDock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._explorer = explorer
        self._sources: list[Source] = []
        self._opened: list[Source] = []
        self._chosen: Source = (_NONE, "")
        self._models: dict[str, tuple[float, Sweep]] = {}  # with the time of the file
        self._work: EngineWork | None = None
        self.box, self.ks = QComboBox(), QComboBox()
        self.box.setAccessibleName(tr("Class means"))
        self.box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.box.setToolTip(
            tr(
                "Of the sweep in the k explorer, of a model beside a class map of the project, or of a table that "
                "Class signatures wrote."
            )
        )
        self.box.activated.connect(self._choose)
        self.ks.setAccessibleName(tr("Number of classes"))
        self.ks.setToolTip(tr("Number of classes"))
        self.ks.currentIndexChanged.connect(lambda _place: self.changed.emit())
        self.setFocusProxy(self.box)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box, 1)
        layout.addWidget(self.ks)
        explorer.changed.connect(self._follow)
        QgsProject.instance().layersAdded.connect(self._follow)
        QgsProject.instance().layersRemoved.connect(self._follow)
        self.list_sources()

    def showEvent(self, event):
        super().showEvent(event)
        self.list_sources()

    def _follow(self, *_changed) -> None:
        if self.isVisible():
            self.list_sources()

    def means(self) -> ClassMeans | None:
        """Return the means that are chosen; None without."""
        kind, key = self.source()
        if kind == _TABLE:
            table = QgsProject.instance().mapLayer(key)  # gone, perhaps, while the box was hidden
            return means_of_table(table) if table is not None else None
        sweep = self._sweep()
        k = self._explorer.k if kind == _EXPLORER else self.ks.currentData()
        if sweep is None or k not in sweep.ks:
            return None
        return ClassMeans.of_level(sweep, sweep.levels[sweep.ks.index(k)])

    def source(self) -> Source:
        """Return what is chosen."""
        place = self.box.currentIndex()
        return self._sources[place] if 0 <= place < len(self._sources) else (_NONE, "")

    def open_model(self, path: str) -> None:
        """Take the means of a model."""
        try:
            kind = read_card(path)["kind"]
        except ValueError as error:
            self.said.emit(str(error))
            return
        if kind != "clusters":
            self.said.emit(tr("{} is a network, which knows no class means.").format(Path(path).name))
            return
        self._opened.append((_MODEL, path))
        self.list_sources()
        self.box.setCurrentIndex(self._sources.index((_MODEL, path)))
        self._load()

    def stop(self) -> None:
        """Stop waiting for the engine."""
        if self._work is not None:
            self._work.abandon()
            self._work = None

    def list_sources(self) -> None:
        """List where means can come from; what is chosen stays while it is there, else the first is."""
        chosen, had_none = self.source(), not any(kind in (_EXPLORER, _MODEL, _TABLE) for kind, _ in self._sources)
        found = [*self._of_explorer(), *_tables(), *_models(), *self._opened]
        self._sources = [*dict.fromkeys(found), (_NONE, ""), (_OPEN, "")]
        self.box.blockSignals(True)
        self.box.clear()
        self.box.addItems([self._text(source) for source in self._sources])
        keep = chosen in self._sources and not (chosen[0] == _NONE and had_none)
        self.box.setCurrentIndex(self._sources.index(chosen) if keep else 0)
        self.box.blockSignals(False)
        self._load()

    def _of_explorer(self) -> list[Source]:
        sweep = self._explorer.sweep
        return [(_EXPLORER, "")] if sweep is not None and self._explorer.k is not None and sweep.bands else []

    def _text(self, source: Source) -> str:
        kind, key = source
        if kind == _EXPLORER:
            return tr("k explorer: {name}, {k} classes").format(name=self._explorer.sweep_name, k=self._explorer.k)
        if kind == _TABLE:
            return QgsProject.instance().mapLayer(key).name()
        return {_MODEL: Path(key).name, _NONE: tr("none"), _OPEN: tr("Open a model...")}[kind]

    def _choose(self, _place: int) -> None:
        if self.source()[0] != _OPEN:
            self._load()
            return
        self.box.setCurrentIndex(self._sources.index(self._chosen))
        kinds = tr("Landclass models (*.landclass)")
        path, _ = QFileDialog.getOpenFileName(self, tr("Model of a sweep"), "", kinds)
        if path:
            self.open_model(path)

    def _sweep(self) -> Sweep | None:
        kind, path = self.source()
        if kind == _EXPLORER:
            return self._explorer.sweep
        time, sweep = self._models.get(path, (None, None))
        return sweep if kind == _MODEL and time == _time_of(path) else None

    def _load(self) -> None:
        """Read the model that is chosen, unless it is known, and offer its numbers of classes."""
        self._chosen = kind, path = self.source()
        self.stop()
        if kind == _MODEL and self._sweep() is None and self.isVisible():
            time = _time_of(path)
            self._work = EngineWork(self)
            self._work.done.connect(lambda outputs: self._keep(path, time, outputs))
            self._work.failed.connect(lambda error: self.said.emit(str(error)))
            self._work.ask("sweep_summary", SweepSummaryOptions(model=path))
        self._fill_ks()
        self.changed.emit()

    def _keep(self, path: str, time: float | None, outputs: dict) -> None:
        self._work = None
        sweep = Sweep.from_outputs(outputs)
        self._models[path] = (time, sweep)
        self._fill_ks()
        self.changed.emit()
        if not sweep.bands:
            self.said.emit(
                tr(
                    "{} is a model of spectral clustering, which keeps no means of bands. Take those of its sweep in "
                    "the k explorer, or a table of Class signatures."
                ).format(Path(path).name)
            )

    def _fill_ks(self) -> None:
        """Offer the numbers of classes of a model; the k explorer has its own slider."""
        sweep = self._sweep() if self.source()[0] == _MODEL else None
        ks = sweep.ks if sweep is not None else []
        self.ks.blockSignals(True)
        chosen = self.ks.currentData()
        self.ks.clear()
        for k in ks:
            self.ks.addItem(str(k), k)
        self.ks.setCurrentIndex(self.ks.findData(chosen if chosen in ks else sweep.suggested if sweep else None))
        self.ks.blockSignals(False)
        self.ks.setVisible(len(ks) > 1)


def means_of_table(layer: QgsVectorLayer) -> ClassMeans | None:
    """Return the means in a table of class signatures, coloured as a class map of the project is."""
    rows: list[tuple[int, str, str, float]] = []
    for feature in layer.getFeatures(QgsFeatureRequest().setLimit(_MOST_ROWS)):
        value, name, band, mean = (feature[field] for field in _FIELDS)
        if NULL in (value, band, mean):
            continue
        with contextlib.suppress(ValueError):  # the table of somebody else, with words in these fields
            rows.append((int(value), str(name), str(band), float(mean)))
    return ClassMeans.of_rows(rows, _colours({value: name for value, name, *_ in rows}))


def _colours(names: dict[int, str]) -> dict[int, str]:
    """Return the colours of classes from the class map that has these names; none where no map has."""
    for layer in _class_maps():
        shown = {int(entry.value): entry for entry in layer.renderer().classes()}
        if all(value in shown and shown[value].label == name for value, name in names.items()):
            return {value: shown[value].color.name() for value in names}
    return {}


def _class_maps() -> Iterator[QgsRasterLayer]:
    for layer in QgsProject.instance().mapLayers().values():
        if isinstance(layer, QgsRasterLayer) and isinstance(layer.renderer(), QgsPalettedRasterRenderer):
            yield layer


def _tables() -> list[Source]:
    """Return the tables of class signatures in the project."""
    return [
        (_TABLE, layer.id())
        for layer in QgsProject.instance().mapLayers().values()
        if isinstance(layer, QgsVectorLayer) and set(_FIELDS) <= {field.name() for field in layer.fields()}
    ]


def _models() -> list[Source]:
    """Return the cluster models beside the class maps of the project; those of a sweep may be one folder up."""
    folders = {Path(layer.source()).parent: None for layer in _class_maps() if Path(layer.source()).is_file()}
    for folder in list(folders):
        if (folder / "metrics.csv").is_file():
            folders[folder.parent] = None
    return [(_MODEL, str(path)) for folder in folders for path in sorted(folder.glob("*.landclass")) if _is_model(path)]


def _is_model(path: Path) -> bool:
    try:
        return read_card(str(path))["kind"] == "clusters"
    except ValueError:
        return False


def _time_of(path: str) -> float | None:
    try:
        return Path(path).stat().st_mtime
    except OSError:
        return None
