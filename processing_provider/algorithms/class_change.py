"""What changed between two class maps or masks: a map of changes, the transitions and a page."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ...engine.options.class_change import ClassChangeOptions
from .._base import Group
from .._stack import StackAlgorithm, raster_path
from ..translation import mark

_GRIDS = {
    "before": mark("that of the map before"),
    "after": mark("that of the map after"),
    "finest": mark("the one with the smaller pixels"),
    "coarsest": mark("the one with the larger pixels"),
}


class ClassChange(StackAlgorithm):
    """Adapter of the job ``class_change``."""

    ID = "classchange"
    JOB = "class_change"
    GROUP = Group.CHANGE

    BEFORE, AFTER, OUTPUT, TRANSITIONS, REPORT = "BEFORE", "AFTER", "OUTPUT", "TRANSITIONS", "REPORT"

    def displayName(self):
        return self.tr("Class change")

    def shortDescription(self):
        return self.tr(
            "Compares two class maps or masks, also on different grids: what was gained, lost and stayed, in pixels "
            "and hectares."
        )

    def tags(self):
        return self.tr("change,transition,from-to,gain,loss,water,difference,sankey,post-classification").split(",")

    def initAlgorithm(self, configuration=None):
        options, tr = ClassChangeOptions, self.tr
        self.add(
            QgsProcessingParameterRasterLayer(self.BEFORE, tr("Class map or mask before")),
            tr("A raster of class numbers, or of 0 and 1."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(self.AFTER, tr("Class map or mask after")),
            tr("The same of a later date. Classes are joined by name where both maps carry names, else by number."),
        )
        self.add_choice(options, "GRID", tr("Grid"), _GRIDS, tr("On which pixels the two are compared (nearest)."))
        self.add_area()
        self.add_run_parameters(options)
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Changes")),
            tr("Masks: gained, lost, stayed, never. Maps: a value for every pair of classes that occurs."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.TRANSITIONS, tr("Transitions"), QgsProcessing.SourceType.TypeVector, optional=True
            ),
            tr("For each pair of classes: pixels, hectares, share of the class before, share of all."),
        )
        self.add(
            QgsProcessingParameterFileDestination(self.REPORT, tr("Report"), tr("HTML files (*.html)"), optional=True),
            tr("A page with the maps, a diagram of the flows between classes and the transitions."),
        )
        for key, label in (
            ("CHANGED_PIXELS", tr("Pixels that changed")),
            ("CHANGED_HA", tr("Hectares that changed")),
            ("CHANGED_SHARE", tr("Share of compared pixels that changed")),
            ("GAINED_HA", tr("Masks: hectares gained")),
            ("LOST_HA", tr("Masks: hectares lost")),
            ("STAYED_HA", tr("Masks: hectares that stayed")),
            ("NET_HA", tr("Masks: hectares gained less those lost")),
        ):
            self.addOutput(QgsProcessingOutputNumber(key, label))

    def job(self, parameters, context):
        before, after = (
            raster_path(self.parameterAsRasterLayer(parameters, key, context)) for key in (self.BEFORE, self.AFTER)
        )
        return ClassChangeOptions(
            **self.run_values(parameters, context),
            before=before,
            after=after,
            grid=self.parameterAsString(parameters, "GRID", context),
            area=self.area_file(parameters, context),
            output=self.raster_output(parameters, self.OUTPUT, context),
            report=self.file_output(parameters, self.REPORT, context),
        )
