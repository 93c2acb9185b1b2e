"""Put a scene classifier on rasters; out come a class map, a pixel a patch, and how sure the model is."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterRasterDestination,
)

from ...engine.options.apply_cnn import ApplyCnnOptions
from .._learning import LearningAlgorithm
from ..translation import mark

_STRIDE_UNITS = {
    "pixels": mark("pixels of the size that the model was trained on"),
    "map": mark("units of the map, often metres"),
}
_CONFIDENCE_BANDS = {
    "one": mark("the probability of the class on the map"),
    "classes": mark("the probability of every class"),
}


class ApplyCnn(LearningAlgorithm):
    """Adapter of the job ``apply_cnn``."""

    ID = "applycnn"
    JOB = "apply_cnn"

    MODEL, OUTPUT, CONFIDENCE, CLASSES = "MODEL", "OUTPUT", "CONFIDENCE", "CLASSES"

    def displayName(self):
        return self.tr("Apply CNN")

    def shortDescription(self):
        return self.tr("Slides a trained scene classifier over rasters; every patch becomes a pixel of a class map.")

    def tags(self):
        return self.tr("apply,predict,deep learning,neural network,cnn,scene,patch,classification,land use").split(",")

    def initAlgorithm(self, configuration=None):
        options, tr = ApplyCnnOptions, self.tr
        self.add_model(tr("Train scene classifier (CNN)"))
        self.add_stack_parameters(options, has_own_grid=True)
        self.add_number(
            options,
            "STRIDE",
            tr("Stride (0: half a patch)"),
            tr("How far one patch lies from the next, and so the size of a pixel of the map. Half the stride takes "
               "four times as long."),
        )  # fmt: skip
        self.add_choice(options, "STRIDE_UNIT", tr("Unit of the stride"), _STRIDE_UNITS, tr("What it is told in."))
        self.add_choice(
            options, "CONFIDENCE_BANDS", tr("Bands of the confidence"), _CONFIDENCE_BANDS,
            tr("What the confidence raster, if there is one, holds."), advanced=True,
        )  # fmt: skip
        self.add_run_parameters(options)
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Class map")),
            tr("A pixel for each patch, centred on it, with the model's classes; 0 where less than half of a patch "
               "has data."),
        )  # fmt: skip
        self.add(
            QgsProcessingParameterRasterDestination(
                self.CONFIDENCE, tr("Confidence"), optional=True, createByDefault=False
            ),
            tr("Probabilities from 0 to 1, as the model sees them."),
        )
        classes = self.CLASSES, tr("Classes"), tr("For each class its pixels, share and hectares.")
        self.add_tables((classes,), created=False)
        self.addOutput(QgsProcessingOutputNumber("PATCHES", tr("Patches classified")))

    def checkParameterValues(self, parameters, context):
        problem = self.check_model(parameters, context)
        return (False, problem) if problem else super().checkParameterValues(parameters, context)

    def job(self, parameters, context):
        return ApplyCnnOptions(
            **self.stack_values(parameters, context),
            model=self.input_file(parameters, self.MODEL, context) or "",
            stride=self.parameterAsDouble(parameters, "STRIDE", context),
            stride_unit=self.parameterAsString(parameters, "STRIDE_UNIT", context),
            output=self.raster_output(parameters, self.OUTPUT, context),
            confidence=self.raster_output(parameters, self.CONFIDENCE, context),
            confidence_bands=self.parameterAsString(parameters, "CONFIDENCE_BANDS", context),
        )
