"""Options of spectral clustering."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import InputError
from .base import choice, number
from .kmeans_sweep import ClusteringOptions

QUALITIES = ("standard", "better")
GAMMA_RULES = ("median", "bands")


@dataclass(frozen=True)
class SpectralClusteringOptions(ClusteringOptions):
    """What to cluster by normalised cuts, into how many classes, and what to write.

    classes, classes_max
        Number of classes; with `classes_max` above 0, every number from `classes` to it, on one embedding.
    scaling
        As for K-means; distances are between pixels scaled in this way.
    landmarks
        Pixels that all others are compared with. Time grows with their number, and so does the likeness to the exact
        method.
    quality
        ``standard``, or ``better``: three times as many landmarks.
    draws
        Draws of landmarks, of which the best is kept.
    gamma
        The likeness of two pixels is exp(-gamma * squared distance); 0 follows `gamma_rule`.
    gamma_rule
        ``median``: 1 / (2 m^2) with the median distance m between pixels; ``bands``: 1 / number of bands.
    """

    classes: int = number(4, low=2, high=100)
    classes_max: int = number(0, low=0, high=100)
    scaling: str = choice("stack_standard", ClusteringOptions.choices("scaling"))
    quality: str = choice("standard", QUALITIES)
    landmarks: int = number(100, low=10, high=1000)
    draws: int = number(3, low=1, high=20)
    gamma: float = number(0.0, low=0)
    gamma_rule: str = choice("median", GAMMA_RULES)
    fit_pixels: int = number(50_000, low=100, high=5_000_000)

    def __post_init__(self) -> None:
        super().__post_init__()
        if 0 < self.classes_max < self.classes:
            raise InputError(
                f"classes_max is {self.classes_max} and classes is {self.classes}; expected 0, or at least classes."
            )

    @property
    def ks(self) -> list[int]:
        """The numbers of classes, rising."""
        return list(range(self.classes, max(self.classes, self.classes_max) + 1))
