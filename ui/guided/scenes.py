"""Images or samples to a scene classifier, and to a map of what it sees."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import QgsMapLayerProxyModel, QgsWkbTypes
from qgis.gui import QgsFileWidget

from ...engine.options.train_cnn import TrainCnnOptions
from ...processing_provider import _estimate
from ...processing_provider._estimate import Estimate
from ...processing_provider.translation import mark, tr
from .fields import Steps, layer_box
from .layers import bands_of, pixel_m
from .training import TrainingDialog, examples_layer_problem, examples_source, field_box

_SIDE_PX = 64
_FEWEST_BANDS = 3


class ScenesDialog(TrainingDialog):
    """Trains and applies a scene classifier."""

    NAME = "guided_scenes"
    TITLE = mark("Train and apply a scene classifier")
    TIP = mark("Teach a network to name patches of images, and let it name those of a scene")
    ICON = "train_and_apply_cnn"
    OPTIONS = TrainCnnOptions
    TRAIN, APPLY, BOTH = "landclass:traincnn", "landclass:applycnn", "landclass:trainandapplycnn"
    KIND, MODEL_KIND = "scenes", "scene-cnn"
    RASTERS = mark("What samples are read from, and what the model is put on.")

    def fill_sources(self, steps: Steps) -> None:
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.by_folder = self.source(
            steps, tr("A folder of ima&ges, with a subfolder for each class"), [(tr("&Folder:"), self.folder)]
        )
        kinds = QgsMapLayerProxyModel.Filter
        self.samples = layer_box(kinds.PolygonLayer | kinds.PointLayer)
        self.samples_field = field_box(self.samples)
        fields = [(tr("&Layer:"), self.samples), (tr("&Class:"), self.samples_field)]
        self.by_samples = self.source(steps, tr("&Samples: polygons or points on the rasters"), fields)
        for signal in (self.folder.fileChanged, self.samples.layerChanged, self.samples_field.fieldChanged):
            signal.connect(self.changed)

    def networks(self) -> dict[str, str]:
        return {
            "backbone": tr("One that knows photographs (best for three bands)"),
            "scratch": tr("One that knows nothing yet (many bands, many patches)"),
            "seed": tr("A small plain one"),
        }

    def examples(self) -> dict[str, Any]:
        if self.by_folder.isChecked():
            return {"FOLDER": self.folder.filePath()}
        layer, rasters = self.samples.currentLayer(), self.rasters.layers()
        points = layer is not None and layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry
        return {
            "SAMPLES": examples_source(layer),
            "SAMPLES_FIELD": self.samples_field.currentField(),
            "INPUT": self.rasters.sources(),
            # Polygons have a size of their own
            **({"PATCH_M": round(_SIDE_PX * pixel_m(rasters[0]), 6)} if points and rasters else {}),
        }

    def examples_problem(self) -> str | None:
        layers = self.rasters.layers()
        if self.by_samples.isChecked():
            field = self.samples_field.currentField()
            return examples_layer_problem(self.samples.currentLayer(), field, layers, tr("samples"))
        classes = _subfolders(self.folder.filePath())
        if len(classes) < 2:
            return tr("The folder of images has {} subfolders; expected one for each class, at least 2.").format(
                len(classes)
            )
        if self.apply.isChecked() and bands_of(layers) < _FEWEST_BANDS:
            return tr("The rasters have too few bands: {}; images have red, green and blue. Check more.").format(
                bands_of(layers)
            )
        return None

    def patches(self) -> int:
        if self.by_samples.isChecked():
            return max(self.samples.currentLayer().featureCount(), 1)
        return sum(len(os.listdir(folder)) for folder in _subfolders(self.folder.filePath()))

    def side_px(self) -> int:
        return _SIDE_PX

    def applied(self) -> Estimate:
        network, side = self.applied_network()
        return _estimate.name(self.scene_pixels() / max(side // 2, 1) ** 2, side, network)


def _subfolders(folder: str) -> list[str]:
    if not os.path.isdir(folder):
        return []
    with os.scandir(folder) as entries:
        return [entry.path for entry in entries if entry.is_dir() and not entry.name.startswith(".")]
