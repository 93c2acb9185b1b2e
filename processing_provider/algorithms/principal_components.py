"""Find the principal components of a stack; out come the first ones as bands, and a table of all."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterDestination,
)

from ...engine.options.principal_components import PrincipalComponentsOptions
from .._base import Group
from .._stack import StackAlgorithm
from ..translation import mark

_SCALINGS = {
    "none": mark("bands count as much as they vary, for bands of one unit"),
    "band_standard": mark("each band is divided by its standard deviation, for bands of different units"),
}


class PrincipalComponents(StackAlgorithm):
    """Adapter of the job ``principal_components``."""

    ID = "principalcomponents"
    JOB = "principal_components"
    GROUP = Group.PREPARE

    COUNT, VARIANCE, APPEND = "COUNT", "VARIANCE", "APPEND"
    OUTPUT, COMPONENTS = "OUTPUT", "COMPONENTS"

    def displayName(self):
        return self.tr("Principal components")

    def shortDescription(self):
        return self.tr("Puts what many bands show into a few that do not repeat each other.")

    def tags(self):
        return self.tr("pca,principal components,eigenvalues,decorrelate,dimension reduction,karhunen-loeve").split(",")

    def initAlgorithm(self, configuration=None):
        options, tr = PrincipalComponentsOptions, self.tr
        self.add_stack_parameters(options)
        self.add_choice(options, "SCALING", tr("Scaling"), _SCALINGS, tr("What bands count."))
        self.add_number(
            options, self.COUNT, tr("Components"),
            tr("How many are written; 0 takes as many as have the share of variance below."),
        )  # fmt: skip
        self.add_number(
            options, self.VARIANCE, tr("Share of variance"), tr("For 0 components: 0.99 keeps 99 % of the variance.")
        )
        self.add(
            QgsProcessingParameterBoolean(self.APPEND, tr("Keep the bands of the input"), options.default("append")),
            tr("They come first, and the components behind them."),
        )
        self.add_run_parameters(options)
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Principal components")),
            tr("A GeoTIFF of floating point with the bands PC1, PC2 ...; nodata where any band has no value."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.COMPONENTS, tr("Table of components"), QgsProcessing.SourceType.TypeVector, optional=True
            ),
            tr("For each component: eigenvalue, share of variance, and its correlation with every band."),
        )
        self.addOutput(QgsProcessingOutputNumber("BAND_COUNT", tr("Number of bands")))
        self.addOutput(QgsProcessingOutputNumber("EXPLAINED", tr("Share of variance of the components")))

    def job(self, parameters, context):
        values = self.simple_values(PrincipalComponentsOptions, parameters, context)
        return PrincipalComponentsOptions(
            **{**values, **self.stack_values(parameters, context)},
            output=self.raster_output(parameters, self.OUTPUT, context),
        )
