"""Options of statistics of samples."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import InputError
from .base import RunOptions, choice, number

RESOLUTIONS = ("full", "patch")
MEASURES = ("min", "max", "mean", "sum", "std", "median", "nodata")


@dataclass(frozen=True)
class SampleStatisticsOptions(RunOptions):
    """What of samples is measured, and on what.

    samples
        GeoJSON file of polygons.
    inputs
        Rasters of values, of any CRS and resolution.
    classes
        Raster of classes; None for none.
    vectors, vectors_field
        GeoJSON file of polygons and the property that holds their class; None and empty for none.
    at, patch_px
        ``full``: rasters in their own pixels. ``patch``: in squares of `patch_px` pixels around the samples, as a
        network sees them.
    measures
        Of each band, some of `MEASURES`; ``nodata`` is the share of the sample without a value.
    percentiles
        Numbers of 0..100, of all samples together.
    statistics
        JSON file of the statistics of all samples together; None for none.
    """

    samples: str = ""
    inputs: tuple[str, ...] = ()
    classes: str | None = None
    vectors: str | None = None
    vectors_field: str = ""
    at: str = choice("full", RESOLUTIONS)
    patch_px: int = number(64, low=1, high=1024)
    measures: tuple[str, ...] = MEASURES
    percentiles: tuple[float, ...] = (2.0, 98.0)
    statistics: str | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.samples:
            raise InputError("No samples were given. Choose a layer of polygons.")
        if not (self.inputs or self.classes or self.vectors):
            raise InputError(
                "Neither rasters nor a class raster nor a layer of polygons was given. Choose what to measure."
            )
        unknown = [word for word in self.measures if word not in MEASURES]
        if unknown or not self.measures:
            found = f"{', '.join(unknown)} among them" if unknown else "none"
            raise InputError(f"The measures are {found}; expected some of {', '.join(MEASURES)}.")
        for value in self.percentiles:
            if not 0 <= value <= 100:
                raise InputError(f"A percentile is {value:g}; expected a number from 0 to 100.")
        if self.statistics and not self.inputs:
            raise InputError("The statistics of all samples need rasters of values. Choose some, or no file for them.")
        for name in ("measures", "percentiles"):
            object.__setattr__(self, name, tuple(dict.fromkeys(getattr(self, name))))

    def files_read(self) -> tuple[str, ...]:
        """Return the files that the job reads and so must not replace."""
        return tuple(path for path in (self.samples, *self.inputs, self.classes, self.vectors) if path)
