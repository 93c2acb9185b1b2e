"""A class map to a sample of points that somebody looks up."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayerProxyModel
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QRadioButton, QSpinBox

from ...engine.options.accuracy_sample import MOST_UNITS, AccuracySampleOptions
from ...engine.phrasebook import spaced
from ...processing_provider import _estimate
from ...processing_provider._base import Group
from ...processing_provider._estimate import Estimate
from ...processing_provider.translation import mark, tr
from .base import GuidedDialog
from .fields import TEMPORARY, SaveField, Steps, layer_box
from .layers import is_class_map, is_raster_file, pixels_of, rasters, source_of
from .looking import Look

_ALGORITHM = "landclass:accuracysample"
_Z95 = 1.959964


class AccuracyDialog(GuidedDialog):
    """Plans and draws a sample."""

    NAME = "guided_accuracy"
    GROUP = Group.ASSESS
    TITLE = mark("Accuracy sampling")
    TIP = mark("Plan and draw points on a class map, to find out how good it is and how large its classes are")
    ICON = "accuracy_sample"
    PREVIEW = mark("Preview of the sample")
    COLUMNS = 1
    SAVED = ("POINTS",)

    def fill(self, steps: Steps) -> None:
        active, layers = self.iface.activeLayer(), rasters()
        default = next((layer for layer in [active, *layers] if is_raster_file(layer) and is_class_map(layer)), active)
        steps.step(tr("Which map is judged"))
        self.map = layer_box(QgsMapLayerProxyModel.Filter.RasterLayer, default)
        steps.field(tr("Class &map:"), self.map)
        steps.step(
            tr("How good you expect it to be"),
            tr("A wrong guess makes the sample too small or too large, not the result wrong."),
        )
        self.expected_right = _percent(80, 1, 99, 0)
        steps.field(tr("&Expected right:"), self.expected_right)
        steps.step(tr("How many points"))
        self.by_target, self.by_number = QRadioButton(tr("As many as it &takes")), QRadioButton(tr("This &number"))
        self.by_target.setChecked(True)
        steps.field("", self.by_target)
        self.half = _percent(2, 0.5, 20, 1)
        self.half_row = steps.field(
            tr("to &know the accuracy to ±"), self.half, tr("Half the 95 % interval of the overall accuracy.")
        )
        steps.field("", self.by_number)
        self.number = QSpinBox()
        self.number.setRange(10, MOST_UNITS)
        self.number.setValue(500)
        self.number_row = steps.field(tr("&Points:"), self.number)
        self.least = QSpinBox()
        self.least.setRange(2, 10_000)
        self.least.setValue(AccuracySampleOptions.default("minimum"))
        steps.field(tr("At &least in each class:"), self.least, tr("So that rare classes are judged too; often 50."))
        steps.step(tr("Where the points go"))
        self.points = SaveField("GeoPackage (*.gpkg)")
        steps.field(tr("&File:"), self.points)
        for signal in (
            self.map.layerChanged, self.expected_right.valueChanged, self.by_target.toggled, self.half.valueChanged,
            self.number.valueChanged, self.least.valueChanged, self.points.fileChanged,
        ):  # fmt: skip
            signal.connect(self.changed)

    def changed(self, *values: Any) -> None:
        self.half_row.setEnabled(self.by_target.isChecked())
        self.number_row.setEnabled(self.by_number.isChecked())
        super().changed(*values)

    def algorithm(self) -> str:
        return _ALGORITHM

    def parameters(self) -> dict[str, Any]:
        layer, targeted = self.map.currentLayer(), self.by_target.isChecked()
        return {
            "MAP": source_of(layer) if layer is not None else "",
            "N": 0 if targeted else self.number.value(),
            "TARGET_SE": round(self.half.value() / 100 / _Z95, 6) if targeted else 0.0,
            "EXPECTED": f"{self.expected_right.value() / 100:g}",
            "MINIMUM": self.least.value(),
            "POINTS": self.points.output(),
            "DESIGN_TABLE": TEMPORARY,
        }

    def problem(self) -> str | None:
        layer = self.map.currentLayer()
        if not is_raster_file(layer):
            return tr("No class map is chosen. Load the map that is to be judged.")
        if layer.bandCount() > 1:
            return tr(
                "{} has {} bands; a class map has one. Choose a map that a clustering or a network has made."
            ).format(layer.name(), layer.bandCount())
        return None

    def look(self) -> Look:
        return Look("accuracy", [(self.algorithm(), self.parameters())])

    def follows_canvas(self) -> bool:
        return False  # the sample is of the whole map

    def told(self, seen: dict[str, Any]) -> str:
        half = 100 * _Z95 * seen["PLANNED_SE"]
        sentence = tr(
            "{points:,} points; planned standard error of the overall accuracy {error:.4f}, so ± {half:.1f} %."
        )
        return spaced(sentence.format(points=seen["N"], error=seen["PLANNED_SE"], half=half))

    def estimate(self) -> Estimate:
        return _estimate.accuracy(pixels_of([self.map.currentLayer()]))

    def expected(self, seen: dict[str, Any]) -> float:
        return _estimate.preview_of_accuracy(seen["PIXELS"])


def _percent(value: float, low: float, high: float, decimals: int) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setDecimals(decimals)
    box.setRange(low, high)
    box.setValue(value)
    box.setSuffix(" %")
    return box
