"""K-means for a range of class numbers; out come one map a number, their metrics and a suggestion with its reason."""

from __future__ import annotations

from ...engine.options.kmeans_sweep import KMeansSweepOptions
from .._clustering import ClusteringAlgorithm
from ..translation import mark


class KMeansSweep(ClusteringAlgorithm):
    """Adapter of the job ``kmeans_sweep``."""

    ID = "kmeanssweep"
    JOB = "kmeans_sweep"

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
        self.add_scaling(options)
        self.add_number(
            options, "RESTARTS", tr("Restarts"), tr("k-means++ starts for each k; the best is kept."), advanced=True
        )
        self.add_choice(
            options,
            "FIT",
            tr("Fit to"),
            {
                "sample": mark("the pixels drawn, as good as all on most scenes"),
                "all_pixels": mark("the pixels drawn, then every usable pixel, in several passes over the rasters"),
            },
            tr("Which pixels decide where the class centres lie."),
            advanced=True,
        )
        self.add_clustering_parameters(
            options,
            tr(
                "For each k: inertia over all usable pixels, silhouette, share of the smallest class, "
                "iterations, converged."
            ),
        )
        self.add_clustering_outputs({"INERTIA": tr("Inertia of the map")})

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
        numbers = ("K_MIN", "K_MAX", "CHOSEN_K", "RESTARTS")
        return KMeansSweepOptions(
            **self.clustering_values(parameters, context),
            **{key.lower(): self.parameterAsInt(parameters, key, context) for key in numbers},
            fit=self.parameterAsString(parameters, "FIT", context),
        )
