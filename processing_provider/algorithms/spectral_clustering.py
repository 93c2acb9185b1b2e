"""Spectral clustering of whole scenes by normalised cuts; out come a class map, its spectra and a report."""

from __future__ import annotations

from ...engine.options.spectral_clustering import SpectralClusteringOptions
from .._clustering import ClusteringAlgorithm
from ..translation import mark

_QUALITIES = {
    "standard": mark("as many landmarks as said under Advanced"),
    "better": mark("three times as many, nearer to the exact method, about three times the time"),
}
_GAMMA_RULES = {
    "median": mark("1 / (2 m²), where m is the median distance between pixels"),
    "bands": mark("1 / number of bands"),
}


class SpectralClustering(ClusteringAlgorithm):
    """Adapter of the job ``spectral_clustering``."""

    ID = "spectralclustering"
    JOB = "spectral_clustering"

    def displayName(self):
        return self.tr("Spectral clustering")

    def shortDescription(self):
        return self.tr(
            "Clusters rasters by normalised cuts (Nyström method), which also finds classes that are no round clouds "
            "of values, on scenes of any size."
        )

    def tags(self):
        return self.tr("spectral,cluster,unsupervised,classification,nystroem,normalised cut,eigengap,water").split(",")

    def initAlgorithm(self, configuration=None):
        options, tr = SpectralClusteringOptions, self.tr
        self.add_stack_parameters(options)
        self.add_number(options, "CLASSES", tr("Classes"), tr("How many classes the map has."))
        self.add_number(
            options,
            "CLASSES_MAX",
            tr("Most classes of a sweep (0: no sweep)"),
            tr(
                "Makes a map for every number of classes up to this one; the class map then shows the suggested number."
            ),
        )
        self.add_scaling(options)
        self.add_choice(
            options, "QUALITY", tr("Quality"), _QUALITIES, tr("How many landmarks all pixels are compared with.")
        )
        self.add_number(
            options,
            "LANDMARKS",
            tr("Landmarks"),
            tr("Spectra, placed by k-means, that all pixels are compared with. Time grows with their number."),
            advanced=True,
        )
        self.add_number(
            options,
            "DRAWS",
            tr("Draws of landmarks"),
            tr("The landmarks are placed as often as this; those with the best classes are kept."),
            advanced=True,
        )
        self.add_number(
            options,
            "GAMMA",
            tr("Gamma (empty: automatic)"),
            tr("The likeness of two pixels is exp(-gamma d²), where d is their distance in scaled units."),
            advanced=True,
            optional=True,
            decimals=10,
        )
        self.add_choice(
            options, "GAMMA_RULE", tr("Automatic gamma"), _GAMMA_RULES, tr("What gamma is when it is empty."), True
        )
        self.add_clustering_parameters(
            options,
            tr(
                "For each number of classes: eigengap, normalised cut, silhouette, share of the smallest class, "
                "converged."
            ),
        )
        self.add_clustering_outputs(
            {
                "NORMALISED_CUT": tr("Normalised cut of the map"),
                "EIGENGAP": tr("Gap to the next eigenvalue"),
                "GAMMA": tr("Gamma that was used"),
                "LANDMARKS": tr("Landmarks that were used"),
            }
        )

    def checkParameterValues(self, parameters, context):
        least, most = (self.parameterAsInt(parameters, key, context) for key in ("CLASSES", "CLASSES_MAX"))
        if 0 < most < least:
            return False, self.tr("Classes is {}, most classes is {}; expected 0, or a number from {} on.").format(
                least, most, least
            )
        return super().checkParameterValues(parameters, context)

    def job(self, parameters, context):
        numbers = ("CLASSES", "CLASSES_MAX", "LANDMARKS", "DRAWS")
        return SpectralClusteringOptions(
            **self.clustering_values(parameters, context),
            **{key.lower(): self.parameterAsInt(parameters, key, context) for key in numbers},
            quality=self.parameterAsString(parameters, "QUALITY", context),
            gamma=self.parameterAsDouble(parameters, "GAMMA", context) if parameters.get("GAMMA") else 0.0,
            gamma_rule=self.parameterAsString(parameters, "GAMMA_RULE", context),
        )
