"""Compute spectral indices of a stack; out comes a raster with a band for each."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ...engine.options.spectral_indices import SpectralIndicesOptions
from .._base import Group
from .._stack import StackAlgorithm
from ..translation import mark

_SENSORS = {
    "automatic": mark("as file names and tags tell, band by band"),
    **{f"landsat{number}": f"Landsat {number}" for number in (4, 5, 7, 8, 9)},
    **{"sentinel2": "Sentinel-2", "modis": "MODIS", "planetscope": mark("PlanetScope, eight bands")},
    **{"worldview2": "WorldView-2", "worldview3": "WorldView-3"},
}


class SpectralIndices(StackAlgorithm):
    """Adapter of the job ``spectral_indices``."""

    ID = "spectralindices"
    JOB = "spectral_indices"
    GROUP = Group.PREPARE

    INDICES, APPEND, BANDS, CONSTANTS, OUTPUT = "INDICES", "APPEND", "BANDS", "CONSTANTS", "OUTPUT"

    def displayName(self):
        return self.tr("Spectral indices")

    def shortDescription(self):
        return self.tr("Computes NDVI, NDWI, NDBI and hundreds of other indices, or formulas of your own, as bands.")

    def tags(self):
        return self.tr("index,ndvi,ndwi,ndbi,evi,savi,vegetation,water,band math,raster calculator,spyndex").split(",")

    def initAlgorithm(self, configuration=None):
        options, tr = SpectralIndicesOptions, self.tr
        self.add_stack_parameters(options)
        self.add(
            QgsProcessingParameterString(self.INDICES, tr("Indices"), options.default("indices"), optional=True),
            tr(
                "Names between commas, such as <i>NDVI, NDMI, EVI, SAVI, MNDWI, NBR, BSI = ((S1 + R) - (N + B)) / "
                "((S1 + R) + (N + B))</i>: those of the spyndex catalogue, or formulas of your own. Formulas are of "
                "letters: A coastal, B blue, G green, R red, RE1 to RE3 red edge, N near infrared, N2 narrow near "
                "infrared, S1 and S2 short-wave infrared, T thermal. Leave it empty and run, to be told which the "
                "bands allow."
            ),
        )
        self.add(
            QgsProcessingParameterBoolean(self.APPEND, tr("Keep the bands of the input"), options.default("append")),
            tr("They come first, and the indices behind them, so that both can be clustered or classified together."),
        )
        self.add_choice(
            options, "SENSOR", tr("Sensor"), _SENSORS,
            tr("Whose band numbers (B4, B8A) the bands bear. Names such as <i>nir</i> are known for any."), True,
        )  # fmt: skip
        self.add(
            QgsProcessingParameterString(self.BANDS, tr("Bands by hand"), optional=True),
            tr("What no name tells: <i>N=B5, R=4</i> gives letters the band of a name or number, from 1."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(self.CONSTANTS, tr("Constants"), optional=True),
            tr("In place of those of the catalogue, which the log tells: <i>L=0.5</i> for the usual SAVI."),
            advanced=True,
        )
        self.add_run_parameters(options)
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Spectral indices")),
            tr("A GeoTIFF of floating point with named bands; nodata where an index has no value."),
        )
        self.addOutput(QgsProcessingOutputNumber("BAND_COUNT", tr("Number of bands")))

    def job(self, parameters, context):
        values = self.simple_values(SpectralIndicesOptions, parameters, context)
        return SpectralIndicesOptions(
            **{**values, **self.stack_values(parameters, context)},
            output=self.raster_output(parameters, self.OUTPUT, context),
        )
