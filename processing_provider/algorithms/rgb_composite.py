"""Make a picture of three bands; out comes an 8-bit RGB raster with transparent nodata."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterRasterDestination, QgsProcessingParameterString

from ...engine.options.rgb_composite import RgbCompositeOptions
from .._base import Group
from .._stack import StackAlgorithm
from ..translation import mark

_METHODS = {
    "clahe": mark("contrast is equalised region by region (CLAHE), so that dark and bright parts both show detail"),
    "percentile": mark("each band is stretched between two percentiles"),
}


class RgbComposite(StackAlgorithm):
    """Adapter of the job ``rgb_composite``."""

    ID = "rgbcomposite"
    JOB = "rgb_composite"
    GROUP = Group.PREPARE

    OUTPUT = "OUTPUT"

    def displayName(self):
        return self.tr("RGB composite")

    def shortDescription(self):
        return self.tr("Makes a picture with balanced contrast of any three bands; nodata becomes transparent.")

    def tags(self):
        return self.tr("rgb,composite,picture,true colour,false colour,contrast,clahe,equalize,stretch").split(",")

    def initAlgorithm(self, configuration=None):
        options, tr = RgbCompositeOptions, self.tr
        self.add_stack_parameters(options)
        for key, label in (("RED", tr("Red band")), ("GREEN", tr("Green band")), ("BLUE", tr("Blue band"))):
            self.add(
                QgsProcessingParameterString(key, label, optional=True),
                tr(
                    "Name (B4) or number from 1; empty takes true colour where the bands are known, else the "
                    "first three."
                ),
            )
        self.add_choice(options, "METHOD", tr("Contrast"), _METHODS, tr("How values become brightness."))
        self.add_number(
            options, "CLIP_LIMIT", tr("Clip limit"), tr("CLAHE: higher gives more contrast, and more noise.")
        )
        self.add_number(
            options,
            "TILES",
            tr("Regions a side"),
            tr("CLAHE: the picture is equalised in so many regions a side."),
            True,
        )
        self.add_number(
            options,
            "LOW_PERCENT",
            tr("Low percentile"),
            tr("Values below this percentile become black, with either method."),
            True,
        )
        self.add_number(
            options,
            "HIGH_PERCENT",
            tr("High percentile"),
            tr("Values above this percentile become full colour, with either method."),
            True,
        )
        self.add_run_parameters(options)
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("RGB picture")),
            tr("Four bands: red, green, blue and transparency."),
        )

    def checkParameterValues(self, parameters, context):
        low, high = (self.parameterAsDouble(parameters, key, context) for key in ("LOW_PERCENT", "HIGH_PERCENT"))
        if low >= high:
            return False, self.tr("The low percentile is {}, the high one {}. Make the low one smaller.").format(
                low, high
            )
        return super().checkParameterValues(parameters, context)

    def job(self, parameters, context):
        return RgbCompositeOptions(
            **self.stack_values(parameters, context),
            **{
                key.lower(): self.parameterAsString(parameters, key, context)
                for key in ("RED", "GREEN", "BLUE", "METHOD")
            },
            **{
                key.lower(): self.parameterAsDouble(parameters, key, context)
                for key in ("CLIP_LIMIT", "LOW_PERCENT", "HIGH_PERCENT")
            },
            tiles=self.parameterAsInt(parameters, "TILES", context),
            output=self.raster_output(parameters, self.OUTPUT, context),
        )
