"""Put a segmentation network on rasters; out come a class map, pixel by pixel, and how sure the model is."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterRasterDestination

from ...engine.options.apply_segmentation import ApplySegmentationOptions
from .._learning import LearningAlgorithm
from ..translation import mark

_BLENDS = {
    "blend": mark("their probabilities fade into each other all over the overlap"),
    "centre": mark("each counts up to the middle of the overlap"),
}
_CONFIDENCE_BANDS = {
    "one": mark("the probability of the class on the map"),
    "classes": mark("the probability of every class"),
}


class ApplySegmentation(LearningAlgorithm):
    """Adapter of the job ``apply_segmentation``."""

    ID = "applysegmentation"
    JOB = "apply_segmentation"

    MODEL, OUTPUT, CONFIDENCE, CLASSES = "MODEL", "OUTPUT", "CONFIDENCE", "CLASSES"

    def displayName(self):
        return self.tr("Apply segmentation")

    def shortDescription(self):
        return self.tr("Gives every pixel of rasters a class with a trained segmentation network, without seams.")

    def tags(self):
        return self.tr(
            "apply,predict,deep learning,neural network,semantic segmentation,U-Net,classification,tiles"
        ).split(",")

    def initAlgorithm(self, configuration=None):
        options, tr = ApplySegmentationOptions, self.tr
        self.add_model(tr("Train segmentation (U-Net)"))
        self.add_stack_parameters(options, has_own_grid=True)
        self.add_number(
            options, "PIXEL_M", tr("Resolution (m)"),
            tr("Size of a pixel that the rasters are read in; 0 takes that of the training. The model knows things by "
               "the number of their pixels: other sizes are tried at your own risk, and the log says so."),
            advanced=True, decimals=6,
        )  # fmt: skip
        for key, label, help_text in (
            ("TILE_PX", tr("Side of a tile (pixels)"), tr("What goes through the network at once.")),
            (
                "OVERLAP_PX",
                tr("Overlap of tiles (pixels)"),
                tr("More makes maps that depend less on where tiles lie, and takes longer."),
            ),
        ):
            self.add_number(options, key, label, help_text, advanced=True)
        self.add_choice(options, "BLEND", tr("How tiles are joined"), _BLENDS, tr("In the overlap."), advanced=True)
        self.add_choice(
            options, "CONFIDENCE_BANDS", tr("Bands of the confidence"), _CONFIDENCE_BANDS,
            tr("What the confidence raster, if there is one, holds."), advanced=True,
        )  # fmt: skip
        self.add_run_parameters(options)
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Class map")),
            tr("The model's classes; 0 where a band has no value."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                self.CONFIDENCE, tr("Confidence"), optional=True, createByDefault=False
            ),
            tr("Probabilities from 0 to 1, as the model sees them."),
        )
        classes = self.CLASSES, tr("Classes"), tr("For each class its pixels, share and hectares.")
        self.add_tables((classes,), created=False)
        self.addOutput(
            QgsProcessingOutputNumber("SEAMS", tr("How much oftener neighbours differ along borders of tiles"))
        )

    def checkParameterValues(self, parameters, context):
        problem = self.check_model(parameters, context)
        return (False, problem) if problem else super().checkParameterValues(parameters, context)

    def job(self, parameters, context):
        return ApplySegmentationOptions(
            **{
                **self.simple_values(ApplySegmentationOptions, parameters, context),
                **self.stack_values(parameters, context),
            },
            model=self.input_file(parameters, self.MODEL, context) or "",
            output=self.raster_output(parameters, self.OUTPUT, context),
            confidence=self.raster_output(parameters, self.CONFIDENCE, context),
        )
