"""K-means for a range of class numbers; out come one map a number, their metrics and a suggestion with its reason."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterDestination,
)

from ...engine.options.kmeans_sweep import KMeansSweepOptions
from .. import settings
from .._base import Group
from .._stack import StackAlgorithm

_SCALINGS = {
    "none": "values as they are",
    "stack_standard": "one mean and standard deviation for all bands",
    "band_standard": "each band's own mean and standard deviation",
    "band_0_255": "each band's minimum to maximum becomes 0 to 255",
    "band_percentiles": "each band's 2nd to 98th percentile becomes 0 to 1",
}
_COLOURS = {"palette": "colours that are easy to tell apart", "centroid": "each class as it looks in the RGB picture"}


class KMeansSweep(StackAlgorithm):
    """Adapter of the job ``kmeans_sweep``."""

    ID = "kmeanssweep"
    JOB = "kmeans_sweep"
    GROUP = Group.CLUSTER

    OUTPUT, FOLDER, METRICS, REPORT, MODEL = "OUTPUT", "FOLDER", "METRICS", "REPORT", "MODEL"

    def displayName(self):
        return self.tr("K-means sweep")

    def shortDescription(self):
        return self.tr(
            "Clusters rasters into every number of classes of a range, measures each result and suggests a "
            "number with its reason."
        )

    def tags(self):
        return self.tr("kmeans,cluster,unsupervised,classification,silhouette,elbow,inertia,landcover,isodata").split(
            ","
        )

    def initAlgorithm(self, configuration=None):
        options, tr = KMeansSweepOptions, self.tr
        self.add_stack_parameters(options)
        self.add_number(options, "K_MIN", tr("Fewest classes"), tr("The first k of the sweep."))
        self.add_number(options, "K_MAX", tr("Most classes"), tr("The last k of the sweep."))
        self.add_number(
            options,
            "CHOSEN_K",
            tr("Classes of the map (0: as suggested)"),
            tr("Which k the map shows; 0 takes the suggested one."),
        )
        self.add_choice(
            options, "SCALING", tr("Scaling"), _SCALINGS, tr("How bands of different ranges are made comparable.")
        )
        self.add_choice(
            options,
            "COLOURS",
            tr("Colours"),
            _COLOURS,
            tr("Colours of the classes, stable across k."),
            True,
            settings.colours(),
        )
        self.add_number(
            options, "FIT_PIXELS", tr("Pixels to fit"), tr("Usable pixels drawn to find the centres."), True
        )
        self.add_number(options, "RESTARTS", tr("Restarts"), tr("k-means++ starts for each k; the best is kept."), True)
        self.add_number(
            options, "SILHOUETTE_PIXELS", tr("Silhouette pixels"), tr("Pixels drawn for the silhouette."), True
        )
        self.add_number(
            options, "SEED", tr("Seed"), tr("Same seed and same rasters give the same maps, byte for byte."), True
        )
        self.add_run_parameters(options)
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Class map")),
            tr("Classes from 1 by rising brightness, 0 where a pixel is not usable."),
        )
        self.add(
            QgsProcessingParameterFolderDestination(self.FOLDER, tr("Folder of all class maps"), optional=True),
            tr("One class map for each k, and the metrics as CSV."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.METRICS, tr("Metrics"), QgsProcessing.SourceType.TypeVector, optional=True
            ),
            tr(
                "For each k: inertia over all usable pixels, silhouette, share of the smallest class, "
                "iterations, converged."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(self.REPORT, tr("Report"), tr("HTML files (*.html)"), optional=True),
            tr("A page with maps, curves, class spectra, areas and the settings of the run."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.MODEL, tr("Model"), tr("Landclass models (*.landclass)"), optional=True, createByDefault=False
            ),
            tr("The centres of every k, for the algorithm Apply clusters."),
        )
        for key, label in (
            ("SUGGESTED_K", tr("Suggested number of classes")),
            ("CHOSEN_K", tr("Number of classes of the map")),
            ("SILHOUETTE", tr("Silhouette of the map")),
            ("INERTIA", tr("Inertia of the map")),
        ):
            self.addOutput(QgsProcessingOutputNumber(key, label))
        self.addOutput(QgsProcessingOutputString("REASON", tr("Reason of the suggestion")))

    def checkParameterValues(self, parameters, context):
        low, high, chosen = (self.parameterAsInt(parameters, key, context) for key in ("K_MIN", "K_MAX", "CHOSEN_K"))
        if low > high:
            return False, self.tr(
                "Fewest classes is {}, most classes is {}. Make the first at most the second."
            ).format(low, high)
        if chosen and not low <= chosen <= high:
            return False, self.tr("Classes of the map is {}; expected 0, or a number from {} to {}.").format(
                chosen, low, high
            )
        return super().checkParameterValues(parameters, context)

    def job(self, parameters, context):
        numbers = ("K_MIN", "K_MAX", "CHOSEN_K", "FIT_PIXELS", "RESTARTS", "SILHOUETTE_PIXELS", "SEED")
        return KMeansSweepOptions(
            **self.stack_values(parameters, context),
            **{key.lower(): self.parameterAsInt(parameters, key, context) for key in numbers},
            scaling=self.parameterAsString(parameters, "SCALING", context),
            colours=self.parameterAsString(parameters, "COLOURS", context),
            output=self.raster_output(parameters, self.OUTPUT, context),
            folder=self.file_output(parameters, self.FOLDER, context),
            report=self.file_output(parameters, self.REPORT, context),
            model=self.file_output(parameters, self.MODEL, context),
        )
