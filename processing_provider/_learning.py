"""Parameters of every algorithm that trains a network."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ..engine.options.base import Options
from ._base import Group
from ._stack import StackAlgorithm, raster_path
from .translation import mark

_SPLITS = {
    "automatic": mark("blocks where patches have places, else random"),
    "random": mark("each patch by itself, within its class; neighbours on both sides make the test optimistic"),
    "blocks": mark("whole blocks of land, so that the test lies elsewhere"),
}
_PRECISIONS = {"float32": mark("exact"), "mixed_bfloat16": mark("faster where the processor or the card has it")}


class LearningAlgorithm(StackAlgorithm):
    """An algorithm around a network of the deep-learning tier."""

    GROUP = Group.LEARN
    NEEDS = "deep-learning"

    def add_training(self, options: type[Options], block_help: str) -> None:
        """Add how patches are divided and learnt from."""
        tr = self.tr
        for key, label, help_text in (
            ("TEST_SHARE", tr("Share for the test"), tr("Patches that take no part in training.")),
            ("VALIDATION_SHARE", tr("Share for validation"), tr("Patches that tell when to stop.")),
            ("BLOCK_M", tr("Side of a block (m)"), block_help),
            ("BATCH", tr("Batch"), tr("Patches that are learnt from at once.")),
            ("LEARNING_RATE", tr("Learning rate"), tr("Of Adam, falling to a hundredth of it in the last epoch.")),
            ("PATIENCE", tr("Patience"), tr("Epochs without a better validation after which it stops; 0 for never.")),
            ("SEED", tr("Seed"), tr("The same seed gives the same split and the same model.")),
        ):
            self.add_number(options, key, label, help_text, advanced=True, decimals=6)
        self.add_choice(options, "SPLIT", tr("Split"), _SPLITS, tr("How test patches are chosen."), advanced=True)
        self.add_choice(options, "PRECISION", tr("Precision"), _PRECISIONS, tr("Of the numbers."), advanced=True)
        for key, label, help_text in (
            ("AUGMENT", tr("Flips and turns"), tr("Shows patches mirrored and turned too.")),
            ("CLASS_WEIGHTS", tr("Weigh classes"), tr("Rare classes count as much as common ones.")),
            (
                "KEEP_BEST",
                tr("Keep the best model"),
                tr("Writes the model whenever it is better, so that Cancel keeps it."),
            ),
            ("RESUME", tr("Resume"), tr("Goes on where a run with the same model file was interrupted.")),
        ):
            default = options.default(key.lower())
            self.add(QgsProcessingParameterBoolean(key, label, default), help_text, advanced=True)

    def add_scene(self) -> None:
        """Add the rasters that the model is for."""
        scene = QgsProcessingParameterMultipleLayers(
            "SCENE", self.tr("Scene"), QgsProcessing.SourceType.TypeRaster, optional=True
        )
        help_text = self.tr(
            "Rasters that the model will be put on; if they lack a band that it needs, the run stops before it trains."
        )
        self.add(scene, help_text, advanced=True)

    def rasters(self, parameters: dict[str, Any], key: str, context: Any) -> tuple[str, ...]:
        """Return the paths of rasters."""
        return tuple(map(raster_path, self.parameterAsLayerList(parameters, key, context)))

    def add_card(self) -> None:
        """Add what is told of a model in its card."""
        for key, label in (("LICENCE", self.tr("Licence")), ("AUTHOR", self.tr("Author"))):
            text = QgsProcessingParameterString(key, label, optional=True)
            self.add(text, self.tr("Of the model, for its card."), advanced=True)

    def add_training_outputs(self, model_help: str, report_help: str) -> None:
        """Add the model and the report."""
        model = QgsProcessingParameterFileDestination(
            "MODEL", self.tr("Model"), self.tr("Landclass models (*.landclass)")
        )
        self.add(model, model_help)
        report = QgsProcessingParameterFileDestination(
            "REPORT", self.tr("Report"), self.tr("HTML files (*.html)"), optional=True
        )
        self.add(report, report_help)

    def add_tables(self, tables: tuple[tuple[str, str, str], ...], created: bool = True) -> None:
        """Add optional tables: key, label and help of each; `created` when nobody says where to."""
        for key, label, help_text in tables:
            kind = QgsProcessing.SourceType.TypeVector
            sink = QgsProcessingParameterFeatureSink(key, label, kind, optional=True, createByDefault=created)
            self.add(sink, help_text)

    def add_model(self, writer: str) -> None:
        """Add a trained model as input."""
        pattern = self.tr("Landclass models (*.landclass)")
        file = QgsProcessingParameterFile.Behavior.File
        self.add(
            QgsProcessingParameterFile("MODEL", self.tr("Model"), file, fileFilter=pattern),
            self.tr("A .landclass file that {} has written. Loading one never runs code from it.").format(writer),
        )

    def check_model(self, parameters: dict[str, Any], context: Any) -> str | None:
        """Return what is wrong with the name of the model; None for nothing."""
        path = self.parameterAsString(parameters, "MODEL", context)
        if path and not path.lower().endswith(".landclass"):
            return self.tr("The model is {}; expected a file that ends in .landclass.").format(path)
        return None
