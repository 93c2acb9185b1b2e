"""Rasters to maps of several numbers of classes."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QWidget

from ...engine.phrasebook import retold
from ...processing_provider import _estimate
from ...processing_provider._base import Group
from ...processing_provider._estimate import Estimate
from ...processing_provider.translation import mark, tr
from .base import GuidedDialog
from .checks import apart, layer_problem
from .fields import TEMPORARY, RasterList, SaveField, Steps, area_box
from .layers import bands_of, default_scene, pixels_of, rasters, same_grid, source_of
from .looking import Look

_ALGORITHM = "landclass:kmeanssweep"


class SweepDialog(GuidedDialog):
    """Stacks rasters and clusters them."""

    NAME = "guided_sweep"
    GROUP = Group.CLUSTER
    TITLE = mark("Stack and sweep")
    TIP = mark("From bands to class maps: stack rasters, cluster them into every number of classes, take the best")
    ICON = "kmeans_sweep"
    SAVED = ("OUTPUT", "FOLDER")

    def fill(self, steps: Steps) -> None:
        steps.step(tr("What is clustered"), tr("The bands of one scene: one file each, or rasters of several bands."))
        self.rasters = RasterList(rasters(), default_scene(self.iface.activeLayer()))
        steps.field(tr("R&asters:"), self.rasters, beside=False)
        self.area = area_box()
        steps.field(tr("&Only inside:"), self.area, tr("Polygons; nothing outside them is looked at."))
        steps.step(
            tr("Into how many classes"),
            tr("Each number of the range gives a map; the best is suggested with its reason."),
        )
        self.fewest, self.most = _spin(3), _spin(10)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        to = QLabel(tr("&to"))
        to.setBuddy(self.most)
        self.most.setAccessibleName(tr("Most classes"))
        for widget in (self.fewest, to, self.most):
            row.addWidget(widget)
        row.addStretch(1)
        both.setFocusProxy(self.fewest)
        steps.field(tr("&From"), both)
        steps.step(tr("Where the maps go"), tr("The folder takes the map of every number, for the k explorer."))
        self.output = SaveField("GeoTIFF (*.tif)")
        steps.field(tr("&Map:"), self.output)
        self.folder = SaveField("", folder=True)
        steps.field(tr("A&ll maps:"), self.folder)
        for signal in (
            self.rasters.changed, self.area.layerChanged, self.fewest.valueChanged, self.most.valueChanged,
            self.output.fileChanged, self.folder.fileChanged,
        ):  # fmt: skip
            signal.connect(self.changed)

    def algorithm(self) -> str:
        return _ALGORITHM

    def parameters(self) -> dict[str, Any]:
        layers, area = self.rasters.layers(), self.area.currentLayer()
        parameters: dict[str, Any] = {"INPUT": self.rasters.sources()}
        if layers and not same_grid(layers):
            parameters["GRID"] = "finest"
        if area is not None:
            parameters["AREA"] = source_of(area)
        numbers = {"K_MIN": self.fewest.value(), "K_MAX": self.most.value()}
        written = {"OUTPUT": self.output.output(), "FOLDER": self.folder.output(), "REPORT": TEMPORARY}
        return {**parameters, **numbers, **written}

    def problem(self) -> str | None:
        layers = self.rasters.layers()
        if bands_of(layers) < 2:
            return tr("{} is chosen; clustering takes 2 bands or more. Check more rasters.").format(
                tr("One band") if layers else tr("No raster")
            )
        if self.fewest.value() > self.most.value():
            return tr("The range goes from {} to {}; make the first number the smaller one.").format(
                self.fewest.value(), self.most.value()
            )
        return apart(layers) or layer_problem(self.area.currentLayer(), layers)

    def look(self) -> Look:
        return Look("sweep", [(self.algorithm(), self.parameters())])

    def told(self, seen: dict[str, Any]) -> str:
        return tr("Suggested here: {}").format(retold(seen["REASON"]))

    def estimate(self) -> Estimate:
        layers = self.rasters.layers()
        return _estimate.sweep(pixels_of(layers), bands_of(layers), self._ks())

    def expected(self, seen: dict[str, Any]) -> float:
        return _estimate.preview_of_sweep(seen["PIXELS"], bands_of(self.rasters.layers()), self._ks())

    def _ks(self) -> range:
        return range(self.fewest.value(), self.most.value() + 1)


def _spin(value: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(2, 100)
    box.setValue(value)
    return box
