"""Accuracies and areas of a class map, estimated from a sample, with 95 % intervals."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
)

from ...engine.options.area_accuracy import AreaAccuracyOptions
from .._base import Group
from .._features import features_file, numbers_by_name
from .._stack import StackAlgorithm
from ..translation import mark

_DESIGNS = {
    "map_classes": mark("stratified by the classes of this map"),
    "other_strata": mark("stratified by something else, such as the classes of another map"),
    "simple_random": mark("without strata; a systematic sample counts as such"),
    "post_stratified": mark("without strata, but estimated by map class, which narrows the intervals"),
}
_FIELDS = ("REFERENCE_FIELD", "MAP_FIELD", "STRATUM_FIELD")
_UNITS = {"ha": mark("hectares"), "km2": mark("square kilometres"), "acres": mark("international acres")}


class AreaAccuracy(StackAlgorithm):
    """Adapter of the job ``area_accuracy``."""

    ID = "areaaccuracy"
    JOB = "area_accuracy"
    GROUP = Group.ASSESS

    REFERENCE, MAP, STRATA, AREAS, REPORT = "REFERENCE", "MAP", "STRATA", "AREAS", "REPORT"

    def displayName(self):
        return self.tr("Area and accuracy from a sample")

    def shortDescription(self):
        return self.tr("Estimates the accuracy of a map and the areas of its classes, with intervals, from a sample.")

    def tags(self):
        return self.tr("accuracy,area,confidence interval,Olofsson,Stehman,stratified,estimate,error matrix").split(",")

    def initAlgorithm(self, configuration=None):
        options, tr = AreaAccuracyOptions, self.tr
        vector = QgsProcessing.SourceType.TypeVector
        self.add(
            QgsProcessingParameterFeatureSource(self.REFERENCE, tr("Reference"), [vector]),
            tr("Sample points in any CRS, such as those of <i>Accuracy sample</i>, or a table."),
        )
        self._add_field(
            "REFERENCE_FIELD", self.REFERENCE, tr("Reference class"),
            tr("The field with what is there in truth, by name or number; rows where it is empty are left out."),
            optional=False,
        )  # fmt: skip
        self.add(
            QgsProcessingParameterRasterLayer(self.MAP, tr("Class map"), optional=True),
            tr("Gives the class at each point, the names of the classes, and their areas on the map."),
        )
        self._add_field(
            "MAP_FIELD", self.REFERENCE, tr("Map class"),
            tr("The field with what the map shows, if it is not to be read from the class map at the points."),
        )  # fmt: skip
        self.add_choice(options, "DESIGN", tr("Design"), _DESIGNS, tr("How the sample was drawn."))
        self.add_choice(options, "UNITS", tr("Unit of areas"), _UNITS, tr("What areas are told in."))
        self.add(
            QgsProcessingParameterRasterLayer(self.STRATA, tr("Strata"), optional=True),
            tr("For <i>other_strata</i>: the raster whose classes the strata are."),
            advanced=True,
        )
        self._add_field(
            "STRATUM_FIELD", self.REFERENCE, tr("Stratum"),
            tr("For <i>other_strata</i>: the field with the stratum, if it is not to be read from the raster."), True,
        )  # fmt: skip
        self.add(
            QgsProcessingParameterFeatureSource(self.AREAS, tr("Table of areas"), [vector], optional=True),
            tr("A row for each stratum with its area, where it is not to be measured on the raster."),
            advanced=True,
        )
        name, value = tr("Table of areas: stratum"), tr("Table of areas: area")
        self._add_field("AREAS_NAME", self.AREAS, name, tr("The field with its name or number."), True)
        self._add_field("AREAS_VALUE", self.AREAS, value, tr("The field with its area, in the unit above."), True)
        self.add_run_parameters(options)
        for key, label, help_text in (
            ("MATRIX", tr("Sample counts"), tr("Rows are reference classes, columns (map_...) map classes.")),
            ("ESTIMATES", tr("Estimates"), tr("Area and accuracies of each class, with 95 % intervals.")),
        ):
            self.add(QgsProcessingParameterFeatureSink(key, label, vector, optional=True), help_text)
        self.add(
            QgsProcessingParameterFileDestination(self.REPORT, tr("Report"), tr("HTML files (*.html)"), optional=True),
            tr("A page with charts, tables and a paragraph on the methods to paste."),
        )
        self.addOutput(QgsProcessingOutputNumber("OVERALL_ACCURACY", tr("Overall accuracy, 0 to 1")))
        self.addOutput(QgsProcessingOutputNumber("OVERALL_SE", tr("Its standard error")))
        self.addOutput(QgsProcessingOutputString("METHODS", tr("Paragraph on the methods")))

    def _add_field(self, key, parent, label, help_text, advanced=False, optional=True):
        self.add(QgsProcessingParameterField(key, label, None, parent, optional=optional), help_text, advanced)

    def job(self, parameters, context):
        fields = {key.lower(): self.parameterAsString(parameters, key, context) for key in _FIELDS}
        names, areas = numbers_by_name(self, parameters, self.AREAS, ("AREAS_NAME", "AREAS_VALUE"), context)
        wanted = sorted(set(filter(None, fields.values())))
        return AreaAccuracyOptions(
            **self.run_values(parameters, context),
            **fields,
            reference=features_file(self, parameters, self.REFERENCE, wanted, context),
            map=self.optional_raster(parameters, self.MAP, context),
            strata=self.optional_raster(parameters, self.STRATA, context),
            design=self.parameterAsString(parameters, "DESIGN", context),
            units=self.parameterAsString(parameters, "UNITS", context),
            area_names=names,
            areas=areas,
            report=self.file_output(parameters, self.REPORT, context),
        )
