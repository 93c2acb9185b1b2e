"""Apply a saved cluster model to another scene; out come its class map and how unlike its class each pixel is."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterDestination,
)

from ...engine.options.apply_clusters import ApplyClustersOptions
from .._base import Group
from .._stack import StackAlgorithm
from .._style import stretch


class ApplyClusters(StackAlgorithm):
    """Adapter of the job ``apply_clusters``."""

    ID = "applyclusters"
    JOB = "apply_clusters"
    GROUP = Group.CLUSTER

    MODEL, K, OUTPUT, DISTANCE, CLASSES = "MODEL", "K", "OUTPUT", "DISTANCE", "CLASSES"
    STYLES = {DISTANCE: stretch}

    def displayName(self):
        return self.tr("Apply clusters")

    def shortDescription(self):
        return self.tr(
            "Labels a scene with the classes of a saved model: bands are matched by name and scaled as in training."
        )

    def tags(self):
        return self.tr("apply,predict,model,cluster,kmeans,classification,distance,anomaly").split(",")

    def initAlgorithm(self, configuration=None):
        options, tr = ApplyClustersOptions, self.tr
        self.add(
            QgsProcessingParameterFile(
                self.MODEL,
                tr("Model"),
                QgsProcessingParameterFile.Behavior.File,
                fileFilter=tr("Landclass models (*.landclass)"),
            ),
            tr("A .landclass file that K-means sweep or Spectral clustering has written."),
        )
        self.add_stack_parameters(options)
        self.add_number(
            options,
            self.K,
            tr("Classes (0: as saved)"),
            tr("Which of the saved numbers of classes; 0 takes the chosen one."),
        )
        self.add_run_parameters(options)
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Class map")),
            tr("Classes with the model's names and colours, 0 where a pixel is not usable."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                self.DISTANCE, tr("Distance"), optional=True, createByDefault=False
            ),
            tr(
                "How far each pixel lies from the centre of its class, in the model's scaled units: clouds, "
                "ships and other oddities."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.CLASSES, tr("Classes"), QgsProcessing.SourceType.TypeVector, optional=True, createByDefault=False
            ),
            tr("For each class its pixels, share and hectares."),
        )
        self.addOutput(QgsProcessingOutputNumber("K", tr("Number of classes")))
        self.addOutput(QgsProcessingOutputNumber("USABLE_PIXELS", tr("Usable pixels")))

    def checkParameterValues(self, parameters, context):
        path = self.parameterAsString(parameters, self.MODEL, context)
        if path and not path.lower().endswith(".landclass"):
            return False, self.tr("The model is {}; expected a file that ends in .landclass.").format(path)
        return super().checkParameterValues(parameters, context)

    def job(self, parameters, context):
        return ApplyClustersOptions(
            **self.stack_values(parameters, context),
            model=self.input_file(parameters, self.MODEL, context) or "",
            k=self.parameterAsInt(parameters, self.K, context),
            output=self.raster_output(parameters, self.OUTPUT, context),
            distance=self.raster_output(parameters, self.DISTANCE, context),
        )
