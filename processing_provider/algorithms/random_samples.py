"""Samples at random places of a raster or an area, by classes where wanted."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterField, QgsProcessingParameterRasterLayer

from ...engine.options.random_samples import RandomSamplesOptions
from .._samples import DECIMALS, SamplesAlgorithm
from ..translation import mark

_ALLOCATIONS = {
    "equal": mark("the same for each"),
    "minimum": mark("in proportion to their size, but the minimum for each"),
    "proportional": mark("in proportion to their size"),
}


class RandomSamples(SamplesAlgorithm):
    """Adapter of the job ``random_samples``."""

    ID = "randomsamples"
    JOB = "random_samples"

    STRATA, STRATA_FIELD = "STRATA", "STRATA_FIELD"

    def displayName(self):
        return self.tr("Random samples")

    def shortDescription(self):
        return self.tr("Places squares at random on a raster or in an area, with enough of them in rare classes.")

    def tags(self):
        return self.tr("random,patches,chips,samples,stratified,minimum distance,training,deep learning").split(",")

    def initAlgorithm(self, configuration=None):
        options, tr = RandomSamplesOptions, self.tr
        self.add_places(tr("Samples lie on it whole. Without one they lie on the class raster, or in the area."))
        self.add_number(options, "COUNT", tr("Number of samples"), tr("In all; fewer where there is no room for more."))
        self.add_size(options)
        self.add_number(
            options, "MIN_DISTANCE", tr("Least distance"),
            tr("Between the centres of two samples, in units of the CRS; 0 lets them overlap at will."),
            decimals=DECIMALS,
        )  # fmt: skip
        self.add(
            QgsProcessingParameterRasterLayer(self.STRATA, tr("Class raster"), optional=True),
            tr("Centres are those of pixels of each of its classes, so that rare classes get samples too."),
        )
        self.add(
            QgsProcessingParameterField(self.STRATA_FIELD, tr("Classes of the area"), None, self.AREA, optional=True),
            tr("In place of a class raster: the field of the area with the class of each polygon."),
            advanced=True,
        )
        self.add_choice(
            options, "ALLOCATION", tr("Allocation"), _ALLOCATIONS, tr("How classes share the samples."), advanced=True
        )
        self.add_number(
            options, "MINIMUM", tr("Minimum for each class"), tr("For the allocation <i>minimum</i>."), advanced=True
        )
        self.add_relation(options, advanced=True)
        self.add_crs()
        self.add_number(options, "SEED", tr("Seed"), tr("The same number places the same samples."), advanced=True)
        self.add_run_parameters(options)
        self.add_samples()

    def job(self, parameters, context):
        field = self.parameterAsString(parameters, self.STRATA_FIELD, context)
        return RandomSamplesOptions(
            **self.run_values(parameters, context),
            **self.samples_values(parameters, context, (field,) if field else ()),
            **{key.lower(): self.parameterAsInt(parameters, key, context) for key in ("COUNT", "MINIMUM", "SEED")},
            min_distance=self.parameterAsDouble(parameters, "MIN_DISTANCE", context),
            strata=self.optional_raster(parameters, self.STRATA, context),
            strata_field=field,
            allocation=self.parameterAsString(parameters, "ALLOCATION", context),
        )
