"""Options of the K-means sweep, and those that every clustering has."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import InputError
from .base import StackOptions, choice, number

SCALINGS = ("none", "stack_standard", "band_standard", "band_0_255", "band_percentiles")
COLOURS = ("palette", "centroid")
FITS = ("sample", "all_pixels")


@dataclass(frozen=True)
class ClusteringOptions(StackOptions):
    """What every way of clustering a scene can be told.

    scaling
        ``none``; ``stack_standard``: one mean and standard deviation for all bands; ``band_standard``: each band's
        own; ``band_0_255``: each band's minimum..maximum to 0..255; ``band_percentiles``: each band's 2nd..98th
        percentile to 0..1. All are taken from the fit pixels and none clips.
    fit_pixels
        Usable pixels drawn for the fit; all are used where there are fewer.
    colours
        ``palette`` or ``centroid`` (each class in the colour its mean has in the RGB picture).
    output, folder, report, model
        Class raster at the chosen k, folder of one class raster a k, HTML page, saved model; None leaves one out.
    """

    scaling: str = choice("band_standard", SCALINGS)
    fit_pixels: int = number(200_000, low=100, high=5_000_000)
    silhouette_pixels: int = number(1000, low=50, high=5000)
    colours: str = choice("palette", COLOURS)
    seed: int = number(0, low=0, high=2**31 - 1)
    output: str | None = None
    folder: str | None = None
    report: str | None = None
    model: str | None = None


@dataclass(frozen=True)
class KMeansSweepOptions(ClusteringOptions):
    """What to cluster by K-means, for which numbers of classes, and what to write.

    restarts
        k-means++ starts per k, of which the best is kept.
    fit
        ``sample``: the centres that fit the drawn pixels best; ``all_pixels``: from these on, Lloyd's iterations over
        every usable pixel.
    chosen_k
        The k of `output`; 0 takes the suggested one.
    """

    k_min: int = number(3, low=2, high=100)
    k_max: int = number(10, low=2, high=100)
    restarts: int = number(10, low=1, high=100)
    fit: str = choice("sample", FITS)
    chosen_k: int = number(0, low=0, high=100)

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.k_min > self.k_max:
            raise InputError(f"k_min is {self.k_min} and k_max is {self.k_max}; expected k_min at most k_max.")
        if self.chosen_k and not self.k_min <= self.chosen_k <= self.k_max:
            raise InputError(f"chosen_k is {self.chosen_k}; expected 0 or one of {self.k_min} to {self.k_max}.")

    @property
    def ks(self) -> list[int]:
        """The numbers of classes, rising."""
        return list(range(self.k_min, self.k_max + 1))
