"""Stack the bands of many files on one grid; out comes one raster with named bands."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterRasterDestination

from ...engine.options.stack_bands import StackBandsOptions
from .._base import Group
from .._stack import StackAlgorithm
from ..translation import mark

_TYPES = {"keep": mark("the smallest type that holds all bands"), "float32": mark("floating point, for scaled values")}
_ORDERS = {"name": mark("by band name, B2 before B10"), "given": mark("as the rasters are listed")}


class StackBands(StackAlgorithm):
    """Adapter of the job ``stack_bands``."""

    ID = "stackbands"
    JOB = "stack_bands"
    GROUP = Group.PREPARE
    RASTERS = (".tif", ".tiff", ".vrt")

    INPUT = "INPUT"
    ORDER = "ORDER"
    OUTPUT_TYPE = "OUTPUT_TYPE"
    OUTPUT = "OUTPUT"
    BANDS = "BANDS"

    def displayName(self):
        return self.tr("Stack bands")

    def shortDescription(self):
        return self.tr("Puts bands of one or many files on one grid, into one raster with named bands.")

    def tags(self):
        return self.tr("stack,merge,bands,layer,landsat,sentinel,resample,clip,reflectance,mask,cloud").split(",")

    def initAlgorithm(self, configuration=None):
        options = StackBandsOptions
        self.add_stack_parameters(options, grid_on_top=True)
        self.add_choice(
            options, self.ORDER, self.tr("Order of bands"), _ORDERS, self.tr("How bands are ordered."), True
        )
        self.add_choice(
            options, self.OUTPUT_TYPE, self.tr("Output data type"), _TYPES, self.tr("Type of the values."), True
        )
        self.add_run_parameters(options)
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, self.tr("Stack")),
            self.tr(
                "A compressed GeoTIFF, or a VRT (.vrt) that only points at the inputs when nothing has to be resampled."
            ),
        )
        self.addOutput(QgsProcessingOutputNumber(self.BANDS, self.tr("Number of bands")))

    def job(self, parameters, context):
        return StackBandsOptions(
            **self.stack_values(parameters, context),
            order=self.parameterAsString(parameters, self.ORDER, context),
            output_type=self.parameterAsString(parameters, self.OUTPUT_TYPE, context),
            output=self.raster_output(parameters, self.OUTPUT, context),
        )
