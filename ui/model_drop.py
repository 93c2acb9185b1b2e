"""A model dropped on QGIS: the dialog that applies it opens, filled in, and says what the chosen layer lacks."""

from __future__ import annotations

import json
import re
import zipfile
import zlib
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsRasterLayer
from qgis.gui import QgsCustomDropHandler
from qgis.PyQt.QtCore import QTimer

from ..processing_provider.translation import tr

APPLIED_BY = {
    "clusters": "landclass:applyclusters",
    "scene-cnn": "landclass:applycnn",
    "segmentation-cnn": "landclass:applysegmentation",
}
_LARGEST_CARD = 16 * 2**20
_SAME_SIZE = 0.01


class ModelDrop(QgsCustomDropHandler):
    """Takes files that end in .landclass."""

    def __init__(self, iface) -> None:
        super().__init__()
        self._iface = iface
        self.dialog: Any = None

    def handleFileDrop(self, file):
        if not str(file).lower().endswith(".landclass"):
            return False
        QTimer.singleShot(0, lambda: self.open(str(file)))  # once the drop is over
        return True

    def open(self, path: str) -> None:
        """Open the dialog that applies a model."""
        import processing

        try:
            card = read_card(path)
        except ValueError as error:
            self._iface.messageBar().pushMessage("Landclass", str(error), Qgis.MessageLevel.Warning)
            return
        layer = self._iface.activeLayer()
        parameters: dict[str, Any] = {"MODEL": path}
        if isinstance(layer, QgsRasterLayer):
            parameters["INPUT"] = [layer.id()]
        self.dialog = processing.createAlgorithmDialog(APPLIED_BY[card["kind"]], parameters)
        problem = mismatch(card, layer) if isinstance(layer, QgsRasterLayer) else None
        level = Qgis.MessageLevel.Warning if problem else Qgis.MessageLevel.Info
        self.dialog.messageBar().pushMessage("", f"{summary(card)} {problem or ''}".strip(), level, 0)
        self.dialog.show()


def read_card(path: str) -> dict[str, Any]:
    """Return what a model says of itself; `ValueError` with a sentence where it is none that can be applied.

    JSON alone is read; the engine looks closer when the model is used.
    """
    name = Path(path).name
    try:
        with zipfile.ZipFile(path) as archive:
            if archive.getinfo("model.json").file_size > _LARGEST_CARD:
                raise ValueError(tr("its card is too large"))
            card = json.loads(archive.read("model.json"))
        if card["kind"] not in APPLIED_BY:
            raise ValueError(tr("it is of kind '{}', which this version does not know").format(card["kind"]))
        card["bands"] = [str(band["name"] if isinstance(band, dict) else band) for band in card["bands"]]
        return card
    except (OSError, KeyError, TypeError, ValueError, RuntimeError, zipfile.BadZipFile, zlib.error) as error:
        sentence = tr("{} is not a Landclass model, or it is damaged: {}. Choose another file.")
        raise ValueError(sentence.format(name, str(error).strip("'\"").rstrip("."))) from None


def summary(card: dict[str, Any]) -> str:
    """Return what the model takes, in a sentence."""
    size = pixel_m(card)
    bands = ", ".join(card["bands"])
    if size is None:
        return tr("The model takes the bands {}.").format(bands)
    return tr("The model takes the bands {} in pixels of {:.3g} m.").format(bands, size)


def pixel_m(card: dict[str, Any]) -> float | None:
    """Return the side of the pixels a network was trained on, in metres; None where it is not known."""
    side, size = card.get("side_px"), card.get("size_m")
    return float(size) / int(side) if side and size else None


def mismatch(card: dict[str, Any], layer: QgsRasterLayer) -> str | None:
    """Return what a layer lacks of what a model takes; None for nothing that can be told from here."""
    names = [re.sub(r"^Band \d+: ?", "", layer.bandName(number)) for number in range(1, layer.bandCount() + 1)]
    if len(names) < len(card["bands"]):
        sentence = tr("The layer {} has only {}: add the rasters with the others, or choose another layer.")
        return sentence.format(layer.name(), ", ".join(names))
    size, own = pixel_m(card), layer.rasterUnitsPerPixelX()
    if size and not layer.crs().isGeographic() and abs(own / size - 1) > _SAME_SIZE:
        sentence = tr("The layer {} has pixels of {:.3g} m and will be resampled to those.")
        return sentence.format(layer.name(), own)
    return None
