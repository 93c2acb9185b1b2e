"""Images of two dates to a map of the water that was gained and lost."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QLineEdit, QSpinBox

from ...engine.phrasebook import spaced
from ...processing_provider import _estimate
from ...processing_provider._base import Group
from ...processing_provider._estimate import Estimate
from ...processing_provider.translation import mark, tr
from .base import GuidedDialog
from .checks import apart, layer_problem
from .fields import TEMPORARY, RasterList, SaveField, Steps, area_box
from .layers import bands_of, pixels_of, rasters, scenes, source_of
from .looking import Look

_CLUSTERING = "landclass:spectralclustering"


class ChangeDialog(GuidedDialog):
    """Finds the water of two dates, and what changed."""

    NAME = "guided_change"
    GROUP = Group.CHANGE
    TITLE = mark("Two-date change")
    TIP = mark("Images of two dates to a map of the water that was gained and lost")
    ICON = "water_change"
    SAVED = ("change:CHANGE",)

    def fill(self, steps: Steps) -> None:
        layers = rasters()
        known = scenes(layers)
        first, second = (known[0], known[-1]) if len(known) > 1 else ([], [])
        steps.step(tr("What is compared"), tr("The bands of each date; names with a year are put in order."))
        self.before, self.after = RasterList(layers, first), RasterList(layers, second)
        steps.field(tr("&Before:"), self.before, beside=False)
        steps.field(tr("&After:"), self.after, beside=False)
        self.area = area_box()
        steps.field(tr("&Only inside:"), self.area, tr("Polygons; nothing outside them is looked at."))
        steps.step(
            tr("Which classes are water"),
            tr("Classes count from 1 by rising brightness, so water is mostly 1. Look at the preview."),
        )
        self.classes = QSpinBox()
        self.classes.setRange(2, 20)
        self.classes.setValue(4)
        steps.field(tr("C&lasses of each image:"), self.classes)
        self.water_before, self.water_after = QLineEdit("1"), QLineEdit("1")
        tip = tr("Numbers, such as 1, or 1, 3.")
        steps.field(tr("&Water before:"), self.water_before, tip)
        steps.field(tr("Wa&ter after:"), self.water_after, tip)
        steps.step(tr("Where the map goes"))
        self.output = SaveField("GeoTIFF (*.tif)")
        steps.field(tr("&File:"), self.output)
        for signal in (
            self.before.changed, self.after.changed, self.area.layerChanged, self.classes.valueChanged,
            self.water_before.textChanged, self.water_after.textChanged, self.output.fileChanged,
        ):  # fmt: skip
            signal.connect(self.changed)

    def algorithm(self) -> str:
        return "landclass:waterchange"

    def parameters(self) -> dict[str, Any]:
        area = self.area.currentLayer()
        return {
            "BEFORE": self.before.sources(),
            "AFTER": self.after.sources(),
            **({"AREA": source_of(area)} if area is not None else {}),
            "CLASSES": self.classes.value(),
            "WATER_BEFORE": self.water_before.text().strip(),
            "WATER_AFTER": self.water_after.text().strip(),
            "clusters_before:CLASSES": TEMPORARY,
            "clusters_after:CLASSES": TEMPORARY,
            "change:CHANGE": self.output.output(),
            "change:TRANSITIONS": TEMPORARY,
            "change:REPORT": TEMPORARY,
        }

    def problem(self) -> str | None:
        for rasters_of, what in ((self.before, tr("before")), (self.after, tr("after"))):
            if bands_of(rasters_of.layers()) < 2:
                return tr("The image {} has fewer than 2 bands. Check more rasters.").format(what)
        before, after = self.before.layers(), self.after.layers()
        if sorted(self.before.sources()) == sorted(self.after.sources()):
            return tr("Both dates are the same image. Choose images of two dates.")
        for words in (self.water_before, self.water_after):
            chosen = [word.strip() for word in words.text().split(",") if word.strip()]
            if not chosen or not all(word.isdecimal() and 1 <= int(word) <= self.classes.value() for word in chosen):
                return tr("The classes of water are '{}'; expected numbers from 1 to {}.").format(
                    words.text(), self.classes.value()
                )
        return apart([*before, *after]) or layer_problem(self.area.currentLayer(), before)

    def look(self) -> Look:
        given = self.parameters()
        area = {"AREA": given["AREA"]} if "AREA" in given else {}
        jobs = [
            (_CLUSTERING, {"INPUT": given[key], "CLASSES": given["CLASSES"], **area}) for key in ("BEFORE", "AFTER")
        ]
        return Look("change", jobs, (given["WATER_BEFORE"], given["WATER_AFTER"]))

    def told(self, seen: dict[str, Any]) -> str:
        if seen["GAINED_HA"] is None:
            return ""
        sentence = tr("Here {gained:,.0f} ha of water were gained and {lost:,.0f} ha lost.")
        return spaced(sentence.format(gained=seen["GAINED_HA"], lost=seen["LOST_HA"]))

    def estimate(self) -> Estimate:
        both = self.before.layers(), self.after.layers()
        return _estimate.two_dates([pixels_of(layers) for layers in both], [bands_of(layers) for layers in both])

    def expected(self, seen: dict[str, Any]) -> float:
        bands = [bands_of(layers.layers()) for layers in (self.before, self.after)]
        return _estimate.preview_of_two_dates([seen["PIXELS"] // 2] * 2, bands)
