"""A sample of points over a class map, for somebody to look up what is there in truth."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...engine.options.accuracy_sample import AccuracySampleOptions
from .._base import Group, LandclassAlgorithm
from .._stack import raster_path
from ..translation import mark

_DESIGNS = {
    "stratified": mark("random within each map class, so that rare classes get enough points"),
    "simple": mark("random over all classes"),
    "systematic": mark("a square lattice with a random start"),
}
_ALLOCATIONS = {
    "minimum": mark("in proportion to the classes, but the minimum for each"),
    "proportional": mark("in proportion to the classes"),
    "equal": mark("the same for each class"),
    "neyman": mark("more where the class is large and its accuracy uncertain, best for the overall accuracy"),
}


class AccuracySample(LandclassAlgorithm):
    """Adapter of the job ``accuracy_sample``."""

    ID = "accuracysample"
    JOB = "accuracy_sample"
    GROUP = Group.ASSESS

    MAP, EXPECTED, SHOW_MAP_CLASS, TARGET_CLASS = "MAP", "EXPECTED", "SHOW_MAP_CLASS", "TARGET_CLASS"
    POINTS, DESIGN_TABLE = "POINTS", "DESIGN_TABLE"

    def displayName(self):
        return self.tr("Accuracy sample")

    def shortDescription(self):
        return self.tr(
            "Plans and draws a random sample of points over a class map, for assessing its accuracy and areas."
        )

    def tags(self):
        return self.tr("accuracy,sample,sampling design,stratified,random points,sample size,validation").split(",")

    def initAlgorithm(self, configuration=None):
        options, tr = AccuracySampleOptions, self.tr
        self.add(
            QgsProcessingParameterRasterLayer(self.MAP, tr("Class map")),
            tr("A raster of class numbers; its nodata gets no points."),
        )
        self.add_choice(options, "DESIGN", tr("Design"), _DESIGNS, tr("How the points are drawn."))
        self.add_number(
            options, "N", tr("Number of points"),
            tr("In all; 0 takes as many as the targets need, the larger number where there are two."),
        )  # fmt: skip
        self.add_number(
            options, "TARGET_SE", tr("Target: standard error of the overall accuracy"),
            tr("For 0 points: 0.01 makes the 95 % interval ± 2 %; 0 for no such target."),
        )  # fmt: skip
        self.add(
            QgsProcessingParameterString(self.EXPECTED, tr("Expected accuracy"), options.default("expected")),
            tr(
                "What share of each map class you expect to be right: 0.8 for all, or 0.8; Water: 0.95; 3: 0.6. It "
                "decides how many points are needed, not what is found with them."
            ),
        )
        self.add_choice(
            options, "ALLOCATION", tr("Allocation"), _ALLOCATIONS, tr("How stratified points are shared among classes.")
        )
        self.add_number(
            options, "MINIMUM", tr("Minimum for each class"), tr("For the allocation <i>minimum</i>; often 50 to 100.")
        )  # fmt: skip
        target = QgsProcessingParameterString(self.TARGET_CLASS, tr("Target: class whose area matters"), optional=True)
        self.add(target, tr("For 0 points: number or name of a class whose area is to be known well."), advanced=True)
        area, producers = tr("Target: interval of its area"), tr("Expected producer's accuracy of that class")
        for key, label, help_text in (
            ("TARGET", area, tr("Half the 95 % interval, as a share of its area on the map: 0.1 is ± 10 %.")),
            ("EXPECTED_PRODUCERS", producers, tr("What share of the class you expect the map to show.")),
            ("SEED", tr("Seed"), tr("The same number draws the same points.")),
        ):
            self.add_number(options, key, label, help_text, advanced=True)
        self.add(
            QgsProcessingParameterBoolean(self.SHOW_MAP_CLASS, tr("Tell the map class"), False),
            tr("Adds a field with what the map shows. Leave it off: whoever interprets the points should not know."),
            advanced=True,
        )
        self.add_run_parameters(options)
        self.add(
            QgsProcessingParameterFeatureSink(self.POINTS, tr("Points"), QgsProcessing.SourceType.TypeVectorPoint),
            tr("At centres of pixels, with stratum, weight, and an empty field for the reference class."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.DESIGN_TABLE, tr("Sampling design"), QgsProcessing.SourceType.TypeVector, optional=True
            ),
            tr("For each stratum: pixels, weight, area, points and expected standard error."),
        )
        self.addOutput(QgsProcessingOutputNumber("N", tr("Number of points")))
        self.addOutput(QgsProcessingOutputNumber("PLANNED_SE", tr("Planned standard error of the overall accuracy")))

    def job(self, parameters, context):
        getters = (
            (self.parameterAsString, ("DESIGN", "ALLOCATION", self.EXPECTED, self.TARGET_CLASS)),
            (self.parameterAsInt, ("N", "MINIMUM", "SEED")),
            (self.parameterAsDouble, ("TARGET_SE", "TARGET", "EXPECTED_PRODUCERS")),
        )
        return AccuracySampleOptions(
            **self.run_values(parameters, context),
            **{key.lower(): get(parameters, key, context) for get, keys in getters for key in keys},
            map=raster_path(self.parameterAsRasterLayer(parameters, self.MAP, context)),
            show_map_class=self.parameterAsBool(parameters, self.SHOW_MAP_CLASS, context),
        )
