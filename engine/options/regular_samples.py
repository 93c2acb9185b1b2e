"""Options of samples on a regular grid, and of all samples."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import InputError
from .base import Options, choice, number

UNITS = ("map_units", "pixels")
RELATIONS = ("intersects", "within", "centroid", "disjoint")
EDGES = ("whole", "shift", "overlap")
MOST_SAMPLES = 250_000  # all of them are held in memory, 2.5 KB each


@dataclass(frozen=True)
class SamplesOptions(Options):
    """Where samples lie and how large they are.

    input
        Raster that samples lie on; None for none.
    area
        GeoJSON file of polygons with a ``crs`` member (WGS 84 without); None for none.
    size, units
        Side of a sample in ``map_units`` of the samples' CRS or in ``pixels`` of `input`, on whose edges its own then
        lie.
    crs
        Of the samples; None for that of the raster, else of the area, else UTM: the first that is true to scale.
    relation
        Which samples are kept: those that share some ground with the area (``intersects``) or none (``disjoint``), that
        lie ``within`` it, or whose centre does (``centroid``).
    """

    input: str | None = None
    area: str | None = None
    size: float = number(100.0, low=0)
    units: str = choice("map_units", UNITS)
    crs: str | None = None
    relation: str = choice("intersects", RELATIONS)

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.size:
            raise InputError("The size is 0; expected more. Give the side of a sample.")
        if not self.rasters and not self.area:
            raise InputError("Neither a raster nor an area was given. Choose where the samples shall lie.")
        if self.relation == "disjoint" and not (self.rasters and self.area):
            raise InputError("Samples beside the area need a raster to lie on and an area. Choose both.")
        if self.units == "pixels":
            if not self.rasters:
                raise InputError("The size is in pixels, but no raster was given. Choose one, or give map units.")
            self._check_pixels("size", self.size)

    @property
    def rasters(self) -> tuple[str, ...]:
        """The rasters given, the one that samples lie on first."""
        return (self.input,) if self.input else ()

    def _check_pixels(self, what: str, value: float) -> None:
        if value != int(value):
            raise InputError(f"The {what} is {value:g} pixels; expected whole pixels.")


@dataclass(frozen=True)
class RegularSamplesOptions(SamplesOptions):
    """How a raster or an area is cut into samples.

    overlap
        Of neighbours, in the units of the size.
    edges
        Where the extent is no multiple of the step: ``whole`` leaves out what is left at the right and lower edge,
        ``shift`` moves the last column and row back to the edge, ``overlap`` makes the overlap of all larger.
    """

    overlap: float = number(0.0, low=0)
    edges: str = choice("whole", EDGES)

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.overlap >= self.size:
            raise InputError(
                f"The overlap is {self.overlap:g} and the size {self.size:g}; expected a smaller overlap than the size."
            )
        if self.units == "pixels":
            self._check_pixels("overlap", self.overlap)
