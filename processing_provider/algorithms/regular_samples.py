"""Samples on a regular grid, over a raster or an area."""

from __future__ import annotations

from ...engine.options.regular_samples import RegularSamplesOptions
from .._samples import DECIMALS, SamplesAlgorithm
from ..translation import mark

_EDGES = {
    "whole": mark("what is left at the right and lower edge has no sample"),
    "shift": mark("the last column and row are moved back to the edge and overlap more"),
    "overlap": mark("all samples overlap a little more, so that they reach the edge"),
}


class RegularSamples(SamplesAlgorithm):
    """Adapter of the job ``regular_samples``."""

    ID = "regularsamples"
    JOB = "regular_samples"

    def displayName(self):
        return self.tr("Regular samples")

    def shortDescription(self):
        return self.tr("Cuts a raster's extent or an area into squares without gaps, side by side or overlapping.")

    def tags(self):
        return self.tr("grid,tiles,patches,chips,samples,fishnet,overlap,training,deep learning").split(",")

    def initAlgorithm(self, configuration=None):
        options, tr = RegularSamplesOptions, self.tr
        self.add_places(tr("Its extent is cut into samples; without a raster, that of the area."))
        self.add_size(options)
        self.add_number(
            options, "OVERLAP", tr("Overlap"), tr("Of neighbours, in the units of the size."), decimals=DECIMALS
        )
        self.add_choice(
            options, "EDGES", tr("Edges"), _EDGES, tr("What to do where the extent is no multiple of the size.")
        )
        self.add_relation(options)
        self.add_crs()
        self.add_samples()

    def job(self, parameters, context):
        return RegularSamplesOptions(
            **self.samples_values(parameters, context),
            overlap=self.parameterAsDouble(parameters, "OVERLAP", context),
            edges=self.parameterAsString(parameters, "EDGES", context),
        )
