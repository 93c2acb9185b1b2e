"""What the dialogs of both kinds of networks share: what is learnt from, what learns, what it is put on."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel
from qgis.gui import QgsFieldComboBox, QgsFileWidget
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QRadioButton, QSpinBox, QWidget

from ...engine.options.base import TrainingOptions
from ...engine.phrasebook import spaced
from ...processing_provider import _estimate
from ...processing_provider._base import Group
from ...processing_provider._estimate import Estimate
from ...processing_provider.translation import mark, tr, translated
from ..model_drop import mismatch, read_card
from .base import GuidedDialog
from .checks import apart, layer_problem
from .fields import TEMPORARY, RasterList, SaveField, Steps
from .layers import bands_of, default_scene, pixels_of, rasters, source_of
from .looking import Look

MODELS = mark("Landclass models (*.landclass)")


class TrainingDialog(GuidedDialog):
    """Trains a network and applies it, or applies one that is finished."""

    GROUP = Group.LEARN
    PREVIEW = mark("Preview of what the network sees")
    COLUMNS = 2
    SAVED = ("MODEL", "OUTPUT", "train:MODEL", "apply:OUTPUT")
    OPTIONS: type[TrainingOptions] = TrainingOptions
    TRAIN, APPLY, BOTH = "", "", ""  # ids
    KIND = ""  # of the preview, and behind "apply_" of that of a finished model
    MODEL_KIND = ""  # in the card
    RASTERS = ""  # what they are for, marked for translation

    # What a subclass says

    def fill_sources(self, steps: Steps) -> None:
        """Add the ways that examples come from, each a radio button by `source`."""
        raise NotImplementedError

    def fill_network(self, steps: Steps) -> None:
        """Add what else is to be decided of the network."""

    def networks(self) -> dict[str, str]:
        """Return what can learn: the word of the option, and what it is called."""
        raise NotImplementedError

    def examples(self) -> dict[str, Any]:
        """Return the parameters of the examples."""
        raise NotImplementedError

    def examples_problem(self) -> str | None:
        """Return what the examples lack; None for nothing."""
        raise NotImplementedError

    def patches(self) -> int:
        """Return about how many patches there are, before they are counted."""
        raise NotImplementedError

    def side_px(self) -> int:
        """Return the side of a patch in pixels, before it is known."""
        raise NotImplementedError

    def applied(self) -> Estimate:
        """Return what putting the model on the rasters takes."""
        raise NotImplementedError

    # Fields

    def fill(self, steps: Steps) -> None:
        self._sources: list[tuple[QRadioButton, list[QWidget]]] = []
        steps.step(tr("What it learns from"))
        self.fill_sources(steps)
        self.finished_model = QgsFileWidget()
        self.finished_model.setFilter(translated(MODELS))
        self.by_model = self.source(
            steps, tr("&Nothing: a finished model is applied"), [(tr("M&odel file:"), self.finished_model)]
        )
        steps.step(tr("The rasters"), translated(self.RASTERS))
        self.rasters = RasterList(rasters(), default_scene(self.iface.activeLayer()))
        steps.field(tr("R&asters:"), self.rasters, beside=False)
        self.apply = QCheckBox(tr("Ma&ke a map of them"))
        self.apply.setChecked(True)
        steps.field("", self.apply)
        steps.step(tr("What learns"))
        self.network = QComboBox()
        for word, label in self.networks().items():
            self.network.addItem(label, word)
        self._network_row = steps.field(tr("Net&work:"), self.network)
        self.fill_network(steps)
        self.epochs = QSpinBox()
        self.epochs.setRange(1, 1000)
        self.epochs.setValue(self.OPTIONS.default("epochs"))
        self._epochs_row = steps.field(
            tr("&Epochs at most:"), self.epochs, tr("How often all patches are seen; it stops when it gets no better.")
        )
        steps.step(tr("Where the results go"))
        self.model, self.output = SaveField(translated(MODELS)), SaveField("GeoTIFF (*.tif)")
        self._model_row = steps.field(tr("Mo&del:"), self.model)
        self._output_row = steps.field(tr("Ma&p:"), self.output)
        for signal in (
            self.finished_model.fileChanged, self.rasters.changed, self.apply.toggled, self.network.currentIndexChanged,
            self.epochs.valueChanged, self.model.fileChanged, self.output.fileChanged,
        ):  # fmt: skip
            signal.connect(self.changed)

    def source(self, steps: Steps, label: str, fields: list[tuple[str, QWidget]]) -> QRadioButton:
        """Add a way that examples come from, with its own fields."""
        button = QRadioButton(label)
        steps.field("", button)
        rows = [steps.field(name, widget) for name, widget in fields]
        for row in rows:
            row.setContentsMargins(18, 0, 0, 0)
        button.setChecked(not self._sources)
        self._sources.append((button, rows))
        button.toggled.connect(lambda on: self.changed() if on else None)
        return button

    def changed(self, *values: Any) -> None:
        for button, rows in self._sources:
            for row in rows:
                row.setVisible(button.isChecked())
        training = not self.by_model.isChecked()
        for row in (self._network_row, self._epochs_row, self._model_row, self.apply):
            row.setEnabled(training)
        self._output_row.setEnabled(self._maps())
        super().changed(*values)

    def _maps(self) -> bool:
        return self.by_model.isChecked() or self.apply.isChecked()

    # What runs

    def algorithm(self) -> str:
        if self.by_model.isChecked():
            return self.APPLY
        return self.BOTH if self.apply.isChecked() else self.TRAIN

    def parameters(self) -> dict[str, Any]:
        scene = self.rasters.sources()
        if self.by_model.isChecked():
            return {"MODEL": self.finished_model.filePath(), "INPUT": scene, "OUTPUT": self.output.output()}
        learning = {**self.examples(), "NETWORK": self.network.currentData(), "EPOCHS": self.epochs.value()}
        model = self.model.output()
        if not self.apply.isChecked():
            return {**learning, "MODEL": model, "REPORT": TEMPORARY}
        written = {"train:MODEL": model, "train:REPORT": TEMPORARY, "apply:OUTPUT": self.output.output()}
        return {**learning, "SCENE": scene, **written}

    def problem(self) -> str | None:
        layers = self.rasters.layers()
        if self._maps() and not layers:
            return tr("No raster is chosen to make a map of. Check one.")
        if self.by_model.isChecked():
            return self._model_problem()
        return (apart(layers) if layers else None) or self.examples_problem()

    def _model_problem(self) -> str | None:
        path = self.finished_model.filePath()
        if not path:
            return tr("No model is chosen. Choose a file that ends in .landclass.")
        try:
            card = read_card(path)
        except ValueError as error:
            return str(error)
        if card["kind"] != self.MODEL_KIND:
            return tr("{} is a model of another kind. Choose one that this dialog trains.").format(
                os.path.basename(path)
            )
        layers = self.rasters.layers()
        if bands_of(layers) < len(card["bands"]):
            return mismatch(card, layers[0])
        return None

    def look(self) -> Look:
        if self.by_model.isChecked():
            return Look(f"apply_{self.KIND}", [(self.APPLY, self.parameters())], needs="deep-learning")
        learning = {**self.examples(), "NETWORK": self.network.currentData()}
        scene = tuple(self.rasters.sources()) if self.apply.isChecked() else ()
        return Look(self.KIND, [(self.TRAIN, learning)], scene=scene)

    def follows_canvas(self) -> bool:
        return self.by_model.isChecked()  # patches are shown from wherever they are

    def told(self, seen: dict[str, Any]) -> str:
        if "COUNTS" not in seen:
            return tr("The middle of what the canvas shows, in pixels of the model.")
        sentence = tr("{:,} / {:,} / {:,} patches for training, validation and test; for each class below.")
        return spaced(sentence.format(*seen["COUNTS"]))

    def estimate(self) -> Estimate:
        if self.by_model.isChecked():
            return self.applied()
        patches = sum(self._seen["COUNTS"]) if "COUNTS" in self._seen else self.patches()
        side = self._seen.get("SIDE_PX", self.side_px())
        bands = max(bands_of(self.rasters.layers()), 3)
        training = _estimate.train(patches, side, bands, self.network.currentData(), self.epochs.value())
        return training + self.applied() if self.apply.isChecked() else training

    def applied_network(self) -> tuple[str, int]:
        """Return what is put on the rasters, and the side of its patches in pixels."""
        chosen = self.network.currentData(), self._seen.get("SIDE_PX", self.side_px())
        if not self.by_model.isChecked():
            return chosen
        card = read_card(self.finished_model.filePath())
        return (card["network"], int(card["side_px"])) if card.get("network") in self.networks() else chosen

    def scene_pixels(self) -> int:
        """Return how many pixels the rasters have."""
        return pixels_of(self.rasters.layers())

    def finished(self, results: dict[str, Any]) -> None:
        model = results.get("train:MODEL") or results.get("MODEL")
        if model and not self.by_model.isChecked():
            self.finished_model.setFilePath(model)
            self.by_model.setChecked(True)


def examples_layer_problem(layer: QgsMapLayer | None, field: str, layers: list[Any], what: str) -> str | None:
    """Return what a layer of examples lacks; None for nothing."""
    if layer is None:
        return tr("No layer with {} is chosen. Load one, or learn from something else.").format(what)
    if not layers:
        return tr("No raster is chosen that {} are read from. Check one.").format(what)
    if not field:
        return tr("The class of the {} is missing. Choose the field that has it.").format(what)
    return layer_problem(layer, layers)


def field_box(layers: QgsMapLayerProxyModel) -> QgsFieldComboBox:
    """Return a choice of the fields of the layer that is chosen in a box."""
    box = QgsFieldComboBox()
    box.setAllowEmptyFieldName(True)
    box.setLayer(layers.currentLayer())
    layers.layerChanged.connect(box.setLayer)
    return box


def examples_source(layer: QgsMapLayer | None) -> str | None:
    """Return what a run calls a layer of examples; None for none."""
    return source_of(layer) if layer is not None else None
