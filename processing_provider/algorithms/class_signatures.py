"""Describe the spectra of classes; out come statistics of every band in every class."""

from __future__ import annotations

import re

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...engine.options.class_signatures import ClassSignaturesOptions
from .._base import Group
from .._stack import StackAlgorithm, raster_path


class ClassSignatures(StackAlgorithm):
    """Adapter of the job ``class_signatures``."""

    ID = "classsignatures"
    JOB = "class_signatures"
    GROUP = Group.ASSESS

    CLASSES, PERCENTILES, TABLE, UNIQUE_VALUES, REPORT = "CLASSES", "PERCENTILES", "TABLE", "UNIQUE_VALUES", "REPORT"

    def displayName(self):
        return self.tr("Class signatures")

    def shortDescription(self):
        return self.tr(
            "Measures the values of every band in every class of a class map: the spectra that tell what a class is."
        )

    def tags(self):
        return self.tr("signature,spectrum,statistics,zonal,class,mean,percentile,unique values").split(",")

    def initAlgorithm(self, configuration=None):
        options, tr = ClassSignaturesOptions, self.tr
        self.add(
            QgsProcessingParameterRasterLayer(self.CLASSES, tr("Class map")),
            tr("A raster of class numbers; 0 and nodata are no class. Its grid is the one the bands are read on."),
        )
        self.add_stack_parameters(options, has_own_grid=True)
        self.add(
            QgsProcessingParameterString(
                self.PERCENTILES, tr("Percentiles"), ", ".join(f"{value:g}" for value in options.default("percentiles"))
            ),
            tr("Numbers from 0 to 100, separated by commas."),
            advanced=True,
        )
        self.add_run_parameters(options)
        self.add(
            QgsProcessingParameterFeatureSink(self.TABLE, tr("Signatures"), QgsProcessing.SourceType.TypeVector),
            tr(
                "For each class and band: count, minimum, maximum, mean, standard deviation, percentiles, "
                "unique values."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.UNIQUE_VALUES, tr("Unique values"), tr("CSV files (*.csv)"), optional=True, createByDefault=False
            ),
            tr("Every value of every band in every class, with its count."),
        )
        self.add(
            QgsProcessingParameterFileDestination(self.REPORT, tr("Report"), tr("HTML files (*.html)"), optional=True),
            tr("A page with the spectral curves and the statistics."),
        )

    def checkParameterValues(self, parameters, context):
        text = self.parameterAsString(parameters, self.PERCENTILES, context)
        try:
            fits = all(0 <= value <= 100 for value in _numbers(text))
        except ValueError:
            fits = False
        if not fits:
            return False, self.tr("Percentiles is '{}'; expected numbers from 0 to 100, such as 5, 50, 95.").format(
                text
            )
        return super().checkParameterValues(parameters, context)

    def job(self, parameters, context):
        return ClassSignaturesOptions(
            **self.stack_values(parameters, context),
            classes=raster_path(self.parameterAsRasterLayer(parameters, self.CLASSES, context)),
            percentiles=tuple(_numbers(self.parameterAsString(parameters, self.PERCENTILES, context))),
            unique_values=self.file_output(parameters, self.UNIQUE_VALUES, context),
            report=self.file_output(parameters, self.REPORT, context),
        )


def _numbers(text: str) -> list[float]:
    return [float(word) for word in re.split(r"[,;\s]+", text.strip()) if word]
