"""Statistics of samples from rasters and polygons: fields for each sample, a table and a file of all together."""

from __future__ import annotations

import re

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...engine.options.sample_statistics import SampleStatisticsOptions
from .._base import Group
from .._features import copied, crs_problem, features_file, write_joined
from .._stack import StackAlgorithm, raster_path
from ..translation import mark

_RESOLUTIONS = {
    "full": mark("rasters in their own pixels, each by the share of it that the sample covers"),
    "patch": mark("the square around the sample, resampled as a network sees it"),
}


class SampleStatistics(StackAlgorithm):
    """Adapter of the job ``sample_statistics``."""

    ID = "samplestatistics"
    JOB = "sample_statistics"
    GROUP = Group.LEARN

    SAMPLES, INPUT, CLASSES, VECTORS, VECTORS_FIELD = "SAMPLES", "INPUT", "CLASSES", "VECTORS", "VECTORS_FIELD"
    MEASURES, PERCENTILES, OUTPUT, GLOBAL, STATISTICS = "MEASURES", "PERCENTILES", "OUTPUT", "GLOBAL", "STATISTICS"

    def displayName(self):
        return self.tr("Sample statistics")

    def shortDescription(self):
        return self.tr("Measures each sample on rasters, classes and polygons, and all samples together for training.")

    def tags(self):
        return self.tr(
            "zonal statistics,mean,standard deviation,median,majority,histogram,share,nodata,normalisation,training"
        ).split(",")

    def initAlgorithm(self, configuration=None):
        options, tr, kinds = SampleStatisticsOptions, self.tr, QgsProcessing.SourceType
        self.add(
            QgsProcessingParameterFeatureSource(self.SAMPLES, tr("Samples"), [kinds.TypeVectorPolygon]),
            tr("Polygons in any CRS."),
        )
        self.add(
            QgsProcessingParameterMultipleLayers(self.INPUT, tr("Rasters"), kinds.TypeRaster, optional=True),
            tr("Values to measure, each band by itself: rasters of any CRS and resolution."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(self.CLASSES, tr("Class raster"), optional=True),
            tr("Gives majority, and pixels and share of each class."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                self.VECTORS, tr("Polygons with classes"), [kinds.TypeVectorPolygon], optional=True
            ),
            tr("In any CRS: how many lie in each sample, what share they cover, and the class of the largest area."),
        )
        self.add(
            QgsProcessingParameterField(
                self.VECTORS_FIELD, tr("Class of the polygons"), None, self.VECTORS, optional=True
            ),
            tr("The field with their class."),
        )
        self.add_choice(options, "AT", tr("Resolution"), _RESOLUTIONS, tr("What of the rasters is measured."))
        self.add_number(options, "PATCH_PX", tr("Side of a patch (pixels)"), tr("For the resolution <i>patch</i>."))
        self.add(
            QgsProcessingParameterString(
                self.MEASURES, tr("Measures of a band"), ", ".join(options.default("measures"))
            ),
            tr(
                "Fields for each band, separated by commas. The median takes longest; nodata is the share of the "
                "sample without a value."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(
                self.PERCENTILES, tr("Percentiles"), ", ".join(f"{value:g}" for value in options.default("percentiles"))
            ),
            tr("Of all samples together: numbers from 0 to 100, separated by commas."),
            advanced=True,
        )
        self.add_run_parameters(options)
        self.add(
            QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Samples with statistics"), kinds.TypeVectorPolygon),
            tr("The samples with all of their fields and the new ones."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.GLOBAL, tr("Statistics of all samples"), kinds.TypeVector, optional=True
            ),
            tr("A row for each band, in which each pixel counts once."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.STATISTICS, tr("Statistics file"), tr("JSON files (*.json)"), optional=True, createByDefault=False
            ),
            tr("The same for programs, to scale the values by."),
        )

    def checkParameterValues(self, parameters, context):
        if not any(parameters.get(key) for key in (self.INPUT, self.CLASSES, self.VECTORS)):
            return False, self.tr("Choose what to measure: rasters, a class raster, or polygons.")
        text = self.parameterAsString(parameters, self.PERCENTILES, context)
        if not re.fullmatch(r"(\s*\d+(\.\d+)?\s*[,;]?)*\s*", text):
            return False, self.tr("Percentiles is '{}'; expected numbers from 0 to 100, such as 2, 98.").format(text)
        problem = crs_problem(self, parameters, (self.SAMPLES, self.VECTORS), context)
        return (False, problem) if problem else super().checkParameterValues(parameters, context)

    def job(self, parameters, context):
        self._samples = copied(self, parameters, self.SAMPLES, context)
        field = self.parameterAsString(parameters, self.VECTORS_FIELD, context)
        vectors = None
        if parameters.get(self.VECTORS):
            vectors = features_file(self, parameters, self.VECTORS, [field] if field else [], context)
        measures, percentiles = (
            re.findall(r"[^\s,;]+", self.parameterAsString(parameters, key, context))
            for key in (self.MEASURES, self.PERCENTILES)
        )
        return SampleStatisticsOptions(
            **self.run_values(parameters, context),
            samples=features_file(self, {**parameters, self.SAMPLES: self._samples}, self.SAMPLES, [], context),
            inputs=tuple(map(raster_path, self.parameterAsLayerList(parameters, self.INPUT, context))),
            classes=self.optional_raster(parameters, self.CLASSES, context),
            vectors=vectors,
            vectors_field=field,
            at=self.parameterAsString(parameters, "AT", context),
            patch_px=self.parameterAsInt(parameters, "PATCH_PX", context),
            measures=tuple(measures),
            percentiles=tuple(map(float, percentiles)),
            statistics=self.file_output(parameters, self.STATISTICS, context),
        )

    def _write_table(self, parameters, key, table, context):
        """Give the samples what was found."""
        if key != self.OUTPUT:
            return super()._write_table(parameters, key, table, context)
        return write_joined(self, parameters, key, self._samples, table, context)
