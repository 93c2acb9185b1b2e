"""Parameters of the algorithms that lay out samples: where, how large, and which are kept."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterCrs,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterLayer,
)

from ..engine.options.base import Options
from ._base import Group
from ._features import features_file
from ._stack import StackAlgorithm, _crs_text
from .translation import mark

DECIMALS = 6  # sizes may be in degrees

_UNITS = {
    "map_units": mark("those of the CRS of the samples"),
    "pixels": mark("pixels of the raster, on whose edges the samples' edges then lie"),
}
_RELATIONS = {
    "intersects": mark("those that share some ground with it"),
    "within": mark("those that lie in it whole"),
    "centroid": mark("those whose centre lies in it"),
    "disjoint": mark("those on the raster that share no ground with it"),
}


class SamplesAlgorithm(StackAlgorithm):
    """An algorithm whose output is a layer of samples: squares in map units."""

    GROUP = Group.LEARN

    INPUT, AREA, CRS, OUTPUT = "INPUT", "AREA", "CRS", "OUTPUT"

    def add_places(self, raster_help: str) -> None:
        """Add the raster and the area."""
        tr, kinds = self.tr, QgsProcessing.SourceType
        self.add(QgsProcessingParameterRasterLayer(self.INPUT, tr("Raster"), optional=True), raster_help)
        self.add(
            QgsProcessingParameterFeatureSource(self.AREA, tr("Area"), [kinds.TypeVectorPolygon], optional=True),
            tr("Polygons in any CRS."),
        )

    def add_size(self, options: type[Options]) -> None:
        """Add the side of a sample and its units."""
        tr = self.tr
        self.add_number(options, "SIZE", tr("Size"), tr("Side of a sample."), decimals=DECIMALS)
        self.add_choice(options, "UNITS", tr("Units"), _UNITS, tr("What the size is in."))

    def add_relation(self, options: type[Options], advanced: bool = False) -> None:
        """Add which samples the area keeps."""
        self.add_choice(
            options, "RELATION", self.tr("Relation to the area"), _RELATIONS,
            self.tr("Which samples are kept. To touch an edge is to share no ground."), advanced,
        )  # fmt: skip

    def add_crs(self) -> None:
        """Add the CRS of the samples."""
        self.add(
            QgsProcessingParameterCrs(self.CRS, self.tr("CRS"), optional=True),
            self.tr(
                "Of the samples. Left empty it is that of the raster, or else of the area; where that is in degrees or "
                "not true to scale, UTM."
            ),
            advanced=True,
        )

    def add_samples(self) -> None:
        """Add the layer that comes out, and how many samples it has."""
        kind = QgsProcessing.SourceType.TypeVectorPolygon
        self.add(QgsProcessingParameterFeatureSink(self.OUTPUT, self.tr("Samples"), kind), self.tr("Squares."))
        self.addOutput(QgsProcessingOutputNumber("COUNT", self.tr("Number of samples")))

    def checkParameterValues(self, parameters, context):
        if not any(parameters.get(key) for key in ("INPUT", "AREA", "STRATA")):
            return False, self.tr("Neither a raster nor an area was given. Choose where the samples shall lie.")
        return super().checkParameterValues(parameters, context)

    def samples_values(self, parameters: dict[str, Any], context: Any, fields: tuple[str, ...] = ()) -> dict[str, Any]:
        """Return the options of all samples; the area is handed over with these fields."""
        crs = self.parameterAsCrs(parameters, self.CRS, context)
        area = None
        if parameters.get(self.AREA):
            area = features_file(self, parameters, self.AREA, list(fields), context)
        return {
            "input": self.optional_raster(parameters, self.INPUT, context),
            "area": area,
            "size": self.parameterAsDouble(parameters, "SIZE", context),
            "units": self.parameterAsString(parameters, "UNITS", context),
            "crs": _crs_text(crs) if crs.isValid() else None,
            "relation": self.parameterAsString(parameters, "RELATION", context),
        }
