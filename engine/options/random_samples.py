"""Options of samples at random places."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import InputError
from .base import RunOptions, choice, number
from .regular_samples import MOST_SAMPLES, RELATIONS, SamplesOptions

ALLOCATIONS = ("equal", "minimum", "proportional")


@dataclass(frozen=True)
class RandomSamplesOptions(SamplesOptions, RunOptions):
    """How many samples are placed at random, and in which strata.

    count
        Samples in all.
    min_distance
        Least distance between the centres of two samples, in units of the samples' CRS.
    strata
        Class raster: centres are those of pixels of each class. Without `input` the samples lie on it.
    strata_field
        Or: property of the area with the stratum of each polygon; empty for none.
    allocation, minimum
        How strata share the samples: ``equal``, ``proportional`` to their size, or so with at least ``minimum`` each.
        All give every stratum at least 2.
    """

    relation: str = choice("within", RELATIONS)
    count: int = number(100, low=1, high=MOST_SAMPLES)
    min_distance: float = number(0.0, low=0)
    strata: str | None = None
    strata_field: str = ""
    allocation: str = choice("equal", ALLOCATIONS)
    minimum: int = number(10, low=2)
    seed: int = number(0, low=0)

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.strata and self.strata_field:
            raise InputError("Strata come from a class raster or from a field of the area; both were given.")
        if self.strata_field and not self.area:
            raise InputError(f"The field of strata is {self.strata_field!r}, but no area was given. Choose one.")
        if self.strata_field and self.relation == "disjoint":
            raise InputError("Samples beside the area have none of its strata. Choose another relation, or no field.")

    @property
    def rasters(self) -> tuple[str, ...]:
        """The rasters given, the one that samples lie on first."""
        return tuple(path for path in (self.input, self.strata) if path)
