"""Name the samples of a layer, or the pictures of a folder, with a scene classifier; out comes a layer or a table."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
)

from ...engine.options.classify_samples import ClassifySamplesOptions
from .._features import copied, features_file, write_joined
from .._learning import LearningAlgorithm
from .._stack import raster_path


class ClassifySamples(LearningAlgorithm):
    """Adapter of the job ``classify_samples``."""

    ID = "classifysamples"
    JOB = "classify_samples"

    MODEL, SAMPLES, INPUT, FOLDER, OUTPUT = "MODEL", "SAMPLES", "INPUT", "FOLDER", "OUTPUT"

    def displayName(self):
        return self.tr("Classify samples")

    def shortDescription(self):
        return self.tr("Names polygons, points or pictures with a trained scene classifier, and says how sure it is.")

    def tags(self):
        return self.tr("predict,deep learning,neural network,cnn,scene,patch,pictures,images,polygons,points").split(
            ","
        )

    def initAlgorithm(self, configuration=None):
        tr, kinds, behaviours = self.tr, QgsProcessing.SourceType, QgsProcessingParameterFile.Behavior
        self.add_model(tr("Train scene classifier (CNN)"))
        self.add(
            QgsProcessingParameterFeatureSource(
                self.SAMPLES, tr("Samples"), [kinds.TypeVectorPolygon, kinds.TypeVectorPoint], optional=True
            ),
            tr("Points or polygons, whose middle counts, in any CRS; a patch as in the training is read around each."),
        )
        self.add(
            QgsProcessingParameterMultipleLayers(self.INPUT, tr("Rasters"), kinds.TypeRaster, optional=True),
            tr("What the samples are looked up on: rasters of any CRS and resolution with the model's bands."),
        )
        self.add(
            QgsProcessingParameterFile(self.FOLDER, tr("Folder of pictures"), behaviours.Folder, optional=True),
            tr("In place of samples: every picture in it and in its subfolders (tif, jpg, png and others)."),
        )
        self.add_run_parameters(ClassifySamplesOptions)
        self.add(
            QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Classified"), kinds.TypeVectorAnyGeometry),
            tr("The samples with the fields class, confidence, second and second_confidence; of pictures a table."),
        )
        for key, label in (("CLASSIFIED", tr("Patches classified")), ("LEFT_OUT", tr("Patches left out"))):
            self.addOutput(QgsProcessingOutputNumber(key, label))

    def checkParameterValues(self, parameters, context):
        if problem := self.check_model(parameters, context):
            return False, problem
        samples, folder = parameters.get(self.SAMPLES), self.parameterAsString(parameters, self.FOLDER, context)
        rasters = self.parameterAsLayerList(parameters, self.INPUT, context)
        if bool(samples) == bool(folder) or bool(samples) != bool(rasters):
            return False, self.tr("Choose samples with the rasters to look at, or a folder of pictures alone.")
        return super().checkParameterValues(parameters, context)

    def job(self, parameters, context):
        given = parameters.get(self.SAMPLES)
        self._samples = copied(self, parameters, self.SAMPLES, context) if given else None
        with_copy = {**parameters, self.SAMPLES: self._samples}
        return ClassifySamplesOptions(
            **self.run_values(parameters, context),
            model=self.input_file(parameters, self.MODEL, context) or "",
            samples=features_file(self, with_copy, self.SAMPLES, [], context) if given else None,
            inputs=tuple(map(raster_path, self.parameterAsLayerList(parameters, self.INPUT, context))),
            folder=self.input_file(parameters, self.FOLDER, context),
        )

    def _write_table(self, parameters, key, table, context):
        """Give the samples what was found; pictures make a plain table."""
        if self._samples is None:
            return super()._write_table(parameters, key, table, context)
        return write_joined(self, parameters, key, self._samples, table, context)
