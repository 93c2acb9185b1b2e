"""The spectrum dock: the band curve of what is clicked on the map, over the means of classes."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QAction,
    QDockWidget,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..engine.options.describe_bands import DescribeBandsOptions
from ..processing_provider._base import ROOT
from ..processing_provider.translation import tr
from .class_means import ClassMeans
from .engine_work import EngineWork
from .k_explorer_dock import KExplorerDock
from .means_box import MeansBox
from .scrolled import Scrolled
from .spectra import MOST_SPECTRA, BandOf, Clicked, free_slot
from .spectrum_marks import SpectrumMarks
from .spectrum_reading import LayerBand, NoSpectrumError, is_class_map, layers_with_bands, map_class_at, read
from .spectrum_tool import SpectrumTool
from .spectrum_view import SpectrumView


class SpectrumDock(QDockWidget):
    """Reads pixels itself; names of bands and models come from the engine, in the background."""

    def __init__(self, iface, explorer: KExplorerDock, parent: QWidget | None = None) -> None:
        super().__init__(tr("Spectra"), parent)
        self.setObjectName("landclassSpectrum")
        self.setWindowIcon(QIcon(str(ROOT / "resources" / "icons" / "spectrum.svg")))
        self._iface = iface
        self._spectra: list[Clicked] = []
        self._number = 0
        self._bands: list[LayerBand] = []  # of the chosen raster; empty until they are asked for
        self._waiting: QgsRectangle | None = None  # what was clicked before the engine had named them
        self._work: EngineWork | None = None
        self.means = MeansBox(explorer)
        self._lay_out()
        self.tool = SpectrumTool(iface.mapCanvas())
        self._marks = SpectrumMarks(iface.mapCanvas())
        self.tool.asked.connect(self.read)
        self.tool.taken_back.connect(self._take_back)
        self.means.changed.connect(self._show)
        self.means.said.connect(self._note.setText)
        self.layers.layerChanged.connect(self._forget_bands)
        iface.currentLayerChanged.connect(self._follow_layer)
        QgsProject.instance().layersAdded.connect(self._look_again)
        QgsProject.instance().layersRemoved.connect(self._forget_bands)
        QgsProject.instance().cleared.connect(self.clear)
        self._follow_layer(iface.activeLayer())
        self._show()

    # What it looks like

    def _lay_out(self) -> None:
        self.layers = QgsMapLayerComboBox()
        self.layers.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.layers.setAllowEmptyLayer(True)
        self.layers.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.layers.setToolTip(
            tr("The raster with the bands; it follows the active layer. A one-band file goes with those of its folder.")
        )
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Raster:"), self.layers)
        form.addRow(tr("Class &means:"), self.means)
        self._button = QToolButton()
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._note = QLabel()
        self._note.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._note, 1)
        self.view = SpectrumView()
        self.view.removed.connect(self.remove)
        self.view.cleared.connect(self.clear)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.addLayout(form)
        layout.addLayout(row)
        layout.addWidget(self.view, 1)
        self.setWidget(Scrolled(content))

    def set_action(self, action: QAction) -> None:
        """Take the action that starts the tool; it is down while the tool is on."""
        action.setCheckable(True)
        self.tool.setAction(action)
        self._button.setDefaultAction(action)

    def start(self) -> None:
        """Show the dock and let the user click on the map; end it where it is on."""
        if self._iface.mapCanvas().mapTool() is self.tool:
            self.tool.end()
            return
        self.show()
        self.raise_()
        self.tool.start()

    def closeEvent(self, event):
        """Leave the map as it was; the curves are there when it is opened again."""
        self.tool.end()
        self._marks.show([])
        super().closeEvent(event)

    def showEvent(self, event):
        super().showEvent(event)
        self._marks.show(self._spectra)

    def stop(self) -> None:
        """Leave the canvas as it was, and wait for nothing."""
        self.tool.end()
        self.tool.deleteLater()
        self._marks.remove()
        self.means.stop()
        if self._work is not None:
            self._work.abandon()

    # The raster and its bands

    def _follow_layer(self, layer: QgsMapLayer | None) -> None:
        if isinstance(layer, QgsRasterLayer) and not is_class_map(layer):
            self.layers.setLayer(layer)

    def _look_again(self, *_added) -> None:
        self._bands = []  # a band of the same folder may be new

    def _forget_bands(self, *_changed) -> None:
        self._bands, self._waiting = [], None
        if self._work is not None:
            self._work.abandon()
            self._work = None

    def _name_bands(self, box: QgsRectangle) -> None:
        """Ask the engine how the bands of the raster are named: as in the models and tables that it writes."""
        try:
            layers = layers_with_bands(self.layers.currentLayer())
        except NoSpectrumError as error:
            self._note.setText(str(error))
            return
        self._waiting = box
        by_file = {one.source(): one for one in layers}
        self._work = EngineWork(self)
        self._work.done.connect(lambda outputs: self._keep_bands(by_file, outputs["BANDS"]))
        self._work.failed.connect(lambda error: self._keep_bands(by_file, _names_in_qgis(by_file), str(error)))
        self._work.ask("describe_bands", DescribeBandsOptions(inputs=tuple(by_file)))

    def _keep_bands(self, by_file: dict[str, QgsRasterLayer], rows: list[list[Any]], note: str = "") -> None:
        self._work = None
        self._bands = [LayerBand(by_file[path], index, BandOf(name, wave)) for path, index, name, wave in rows]
        self.read(self._waiting)
        if note:
            self._note.setText(note)

    # What it does

    def read(self, box: QgsRectangle) -> None:
        """Add the spectrum of a box, or a point, in the CRS of the canvas."""
        if self.layers.currentLayer() is None:
            self._note.setText(tr("Choose the raster with the bands first."))
        elif self._work is not None:
            self._waiting = box
        elif not self._bands:
            self._name_bands(box)
        elif len(self._spectra) >= MOST_SPECTRA:
            sentence = tr("There are {} spectra, as many as can be told apart. Remove one first, or press Clear.")
            self._note.setText(sentence.format(MOST_SPECTRA))
        else:
            self._add(box)

    def _add(self, box: QgsRectangle) -> None:
        canvas = self._iface.mapCanvas()
        try:
            found = read(self._bands, canvas.mapSettings().destinationCrs(), box)
        except NoSpectrumError as error:
            self._note.setText(str(error))
            return
        self._number += 1
        crs = self.layers.currentLayer().crs()
        clicked = Clicked(
            number=self._number,
            slot=free_slot(self._spectra),
            place=(found.place.x(), found.place.y()),
            crs=crs.authid() or crs.description(),
            wkt=crs.toWkt(),
            bands=tuple(one.band for one in self._bands),
            values=found.values,
            lows=found.lows,
            highs=found.highs,
            pixels=found.pixels,
            mapped=map_class_at(canvas, box.center()),
        )
        self._spectra.append(clicked)
        self._show()

    def remove(self, number: int) -> None:
        """Take a spectrum away."""
        self._spectra = [one for one in self._spectra if one.number != number]
        self._show()

    def clear(self) -> None:
        """Take all spectra away."""
        self._spectra, self._number = [], 0
        self._show()

    def _take_back(self, point: QgsPointXY) -> None:
        under = self._marks.nearest(point)
        if under is not None:
            self.remove(under.number)

    def _show(self) -> None:
        means = self.means.means()
        self.view.show_spectra(self._spectra, means)
        self._marks.show(self._spectra)
        self._note.setText(_note(self._spectra, means))


def _note(spectra: list[Clicked], means: ClassMeans | None) -> str:
    """Return what there is to say of the last spectrum."""
    if not spectra:
        return tr("Click the map, or drag a little box.")
    last = spectra[-1]
    own = [band.name for band in last.bands]
    empty = [band for band in own if last.values[band] is None]
    if empty:
        return tr("No value in {}: nodata.").format(", ".join(empty))
    if means is None:
        return tr("Choose class means to see which class this is near to.")
    missing = [band for band in means.bands if band not in own]
    if len(missing) == len(means.bands):
        return tr("The class means have the bands {}, the raster has {}: no name is the same.").format(
            ", ".join(means.bands), ", ".join(own)
        )
    if missing:
        return tr("The raster lacks {} of the class means, so that no distance can be taken.").format(
            ", ".join(missing)
        )
    return ""


def _names_in_qgis(by_file: dict[str, QgsRasterLayer]) -> list[list[Any]]:
    """Return the bands as QGIS names them, for where the engine cannot tell."""
    return [
        [path, at, _name_in_qgis(layer, at) if len(by_file) == 1 else Path(path).stem, None]
        for path, layer in by_file.items()
        for at in range(1, layer.bandCount() + 1)
    ]


def _name_in_qgis(layer: QgsRasterLayer, at: int) -> str:
    return re.sub(r"^Band 0*\d+(: ?|$)", "", layer.bandName(at)) or f"band_{at}"
