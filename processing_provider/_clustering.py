"""Parameters and outputs that all ways of clustering a scene share."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterDestination,
)

from ..engine.options.kmeans_sweep import ClusteringOptions
from . import settings
from ._base import Group
from ._stack import StackAlgorithm
from .translation import mark

_SCALINGS = {
    "none": mark("values as they are"),
    "stack_standard": mark("one mean and standard deviation for all bands"),
    "band_standard": mark("each band's own mean and standard deviation"),
    "band_0_255": mark("each band's minimum to maximum becomes 0 to 255"),
    "band_percentiles": mark("each band's 2nd to 98th percentile becomes 0 to 1"),
}
_COLOURS = {
    "palette": mark("colours that are easy to tell apart"),
    "centroid": mark("each class as it looks in the RGB picture"),
}


class ClusteringAlgorithm(StackAlgorithm):
    """An algorithm that clusters rasters into classes."""

    GROUP = Group.CLUSTER

    OUTPUT, FOLDER, METRICS, REPORT, MODEL = "OUTPUT", "FOLDER", "METRICS", "REPORT", "MODEL"

    def add_scaling(self, options: type[ClusteringOptions]) -> None:
        """Add how bands are scaled."""
        self.add_choice(
            options,
            "SCALING",
            self.tr("Scaling"),
            _SCALINGS,
            self.tr("How bands of different ranges are made comparable."),
        )

    def add_clustering_parameters(self, options: type[ClusteringOptions], metrics_help: str) -> None:
        """Add what is under Advanced and the outputs."""
        tr = self.tr
        self.add_choice(
            options,
            "COLOURS",
            tr("Colours"),
            _COLOURS,
            tr("Colours of the classes, stable across k."),
            True,
            settings.colours(),
        )
        for key, label, help_text in (
            ("FIT_PIXELS", tr("Pixels to fit"), tr("Usable pixels drawn to find the classes.")),
            ("SILHOUETTE_PIXELS", tr("Silhouette pixels"), tr("Pixels drawn for the silhouette.")),
            ("SEED", tr("Seed"), tr("Same seed and same rasters give the same maps, byte for byte.")),
        ):
            self.add_number(options, key, label, help_text, advanced=True)
        self.add_run_parameters(options)
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Class map")),
            tr("Classes from 1 by rising brightness, 0 where a pixel is not usable."),
        )
        self.add(
            QgsProcessingParameterFolderDestination(self.FOLDER, tr("Folder of all class maps"), optional=True),
            tr("One class map for each number of classes, and the metrics and mean spectra as CSV."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.METRICS, tr("Metrics"), QgsProcessing.SourceType.TypeVector, optional=True
            ),
            metrics_help,
        )
        self.add(
            QgsProcessingParameterFileDestination(self.REPORT, tr("Report"), tr("HTML files (*.html)"), optional=True),
            tr("A page with maps, curves, class spectra, areas and the settings of the run."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.MODEL, tr("Model"), tr("Landclass models (*.landclass)"), optional=True, createByDefault=False
            ),
            tr("The clusters for every number of classes, for the algorithm Apply clusters."),
        )

    def add_clustering_outputs(self, numbers: dict[str, str]) -> None:
        """Add the outputs that are numbers, beside those of every clustering."""
        shared = {
            "SUGGESTED_K": self.tr("Suggested number of classes"),
            "CHOSEN_K": self.tr("Number of classes of the map"),
            "SILHOUETTE": self.tr("Silhouette of the map"),
        }
        for key, label in {**shared, **numbers}.items():
            self.addOutput(QgsProcessingOutputNumber(key, label))
        self.addOutput(QgsProcessingOutputString("REASON", self.tr("Reason of the suggestion")))

    def clustering_values(self, parameters: dict[str, Any], context: Any) -> dict[str, Any]:
        """Return the options that every clustering has."""
        numbers = ("FIT_PIXELS", "SILHOUETTE_PIXELS", "SEED")
        return {
            **self.stack_values(parameters, context),
            **{key.lower(): self.parameterAsInt(parameters, key, context) for key in numbers},
            "scaling": self.parameterAsString(parameters, "SCALING", context),
            "colours": self.parameterAsString(parameters, "COLOURS", context),
            "output": self.raster_output(parameters, self.OUTPUT, context),
            "folder": self.file_output(parameters, self.FOLDER, context),
            "report": self.file_output(parameters, self.REPORT, context),
            "model": self.file_output(parameters, self.MODEL, context),
        }
