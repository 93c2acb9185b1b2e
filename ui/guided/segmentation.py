"""Rasters and labels to a network that names every pixel, and to its map."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayerProxyModel
from qgis.PyQt.QtWidgets import QComboBox

from ...engine.options.train_segmentation import TrainSegmentationOptions
from ...processing_provider import _estimate
from ...processing_provider._estimate import Estimate
from ...processing_provider.translation import mark, tr
from .checks import meet
from .fields import Steps, layer_box
from .layers import is_class_map, is_raster_file, pixels_of, rasters, source_of
from .training import TrainingDialog, examples_layer_problem, examples_source, field_box

_SIDES_PX = (32, 64, 128, 256)
_OVERLAP = 1.8  # times the pixels of a raster go through the network, for tiles overlap


class SegmentationDialog(TrainingDialog):
    """Trains and applies a segmentation network."""

    NAME = "guided_segmentation"
    TITLE = mark("Train and apply a segmentation")
    TIP = mark("Teach a network to name every pixel from its surroundings, and let it name those of a scene")
    ICON = "train_and_apply_segmentation"
    COLUMNS = 1
    OPTIONS = TrainSegmentationOptions
    TRAIN, APPLY = "landclass:trainsegmentation", "landclass:applysegmentation"
    BOTH = "landclass:trainandapplysegmentation"
    KIND, MODEL_KIND = "segmentation", "segmentation-cnn"
    RASTERS = mark("What the network sees: image bands, elevation, indices.")

    def fill_sources(self, steps: Steps) -> None:
        kinds = QgsMapLayerProxyModel.Filter
        default = next((layer for layer in rasters() if is_class_map(layer) or "label" in layer.name().lower()), None)
        self.labels = layer_box(kinds.RasterLayer, default)
        self.by_raster = self.source(steps, tr("A ras&ter of classes"), [(tr("&Labels:"), self.labels)])
        self.polygons = layer_box(kinds.PolygonLayer)
        self.polygons_field = field_box(self.polygons)
        fields = [(tr("&Layer:"), self.polygons), (tr("&Class:"), self.polygons_field)]
        self.by_polygons = self.source(steps, tr("Poly&gons of classes"), fields)
        for signal in (self.labels.layerChanged, self.polygons.layerChanged, self.polygons_field.fieldChanged):
            signal.connect(self.changed)

    def fill_network(self, steps: Steps) -> None:
        self.side = QComboBox()
        for side in _SIDES_PX:
            self.side.addItem(tr("{} pixels").format(side), side)
        self.side.setCurrentIndex(1)
        self._side_row = steps.field(
            tr("&Side of a patch:"), self.side, tr("What the network sees at a time; more shows more surroundings.")
        )
        self.side.currentIndexChanged.connect(self.changed)

    def changed(self, *values: Any) -> None:
        self._side_row.setEnabled(not self.by_model.isChecked())
        super().changed(*values)

    def networks(self) -> dict[str, str]:
        return {
            "unet_small": tr("A small one, quick to train"),
            "unet": tr("A large one, for much and varied data"),
            "unet_backbone": tr("One that knows photographs (three bands)"),
        }

    def examples(self) -> dict[str, Any]:
        given: dict[str, Any] = {"INPUT": self.rasters.sources(), "PATCH_PX": self.side_px()}
        if self.by_polygons.isChecked():
            field = self.polygons_field.currentField()
            return {**given, "POLYGONS": examples_source(self.polygons.currentLayer()), "POLYGONS_FIELD": field}
        layer = self.labels.currentLayer()
        return {**given, "LABELS": source_of(layer) if layer is not None else ""}

    def examples_problem(self) -> str | None:
        layers = self.rasters.layers()
        if self.by_polygons.isChecked():
            field = self.polygons_field.currentField()
            return examples_layer_problem(self.polygons.currentLayer(), field, layers, tr("polygons"))
        labels = self.labels.currentLayer()
        if not is_raster_file(labels):
            return tr("No raster of classes is chosen. Load one, or learn from polygons.")
        if not layers:
            return tr("No raster is chosen that the network shall see. Check one.")
        if labels.source() in self.rasters.sources():
            sentence = tr("{} is both labels and what the network sees. Uncheck it, or choose other labels.")
            return sentence.format(labels.name())
        if not meet(labels, layers[0]):
            return tr("The labels {} do not overlap {}. Choose others.").format(labels.name(), layers[0].name())
        return None

    def patches(self) -> int:
        layer = self.labels.currentLayer()
        covered = pixels_of([layer]) if self.by_raster.isChecked() else self.scene_pixels()
        return max(4 * covered // self.side_px() ** 2, 1)

    def side_px(self) -> int:
        return self.side.currentData()

    def applied(self) -> Estimate:
        network, side = self.applied_network()
        pixels = self.scene_pixels()
        return _estimate.name(_OVERLAP * pixels / side**2, side, network, pixels)
