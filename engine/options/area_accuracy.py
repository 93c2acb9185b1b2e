"""Options of area and accuracy estimates from a sample."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import InputError
from .base import RunOptions, choice

DESIGNS = ("map_classes", "other_strata", "simple_random", "post_stratified")
UNITS = ("ha", "km2", "acres")


@dataclass(frozen=True)
class AreaAccuracyOptions(RunOptions):
    """Which sample says what about which map.

    reference
        GeoJSON file of sample units: points with a ``crs`` member (WGS 84 without), or features without geometry.
    reference_field
        Its property with what each unit is in truth, a name or a number; empty where nobody has interpreted it.
    map
        Class raster of one band, for the areas, the names, and the class at each point.
    map_field
        Property with what the map shows at each unit, in the place of the pixel at the point.
    design
        ``map_classes`` are the strata, or ``other_strata``; ``simple_random`` is a sample without strata, which
        ``post_stratified`` divides by map class afterwards.
    strata, stratum_field
        Class raster of other strata, and the property with the stratum of each unit, in the place of its pixel.
    area_names, areas
        Names or numbers of strata, and the area of each in `units`, in the place of those of the raster.
    report
        HTML file to write; None for none.
    """

    reference: str = ""
    reference_field: str = ""
    map: str | None = None
    map_field: str = ""
    design: str = choice("map_classes", DESIGNS)
    strata: str | None = None
    stratum_field: str = ""
    area_names: tuple[str, ...] = ()
    areas: tuple[float, ...] = ()
    units: str = choice("ha", UNITS)
    report: str | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.reference or not self.reference_field:
            raise InputError(
                "No reference was given. Choose the sample units and their field with the reference class."
            )
        if not (self.map or self.map_field):
            raise InputError(
                "Nothing tells what the map shows at the units. Choose the class map, or the field with its class."
            )
        if self.design == "other_strata" and not (self.strata or self.stratum_field):
            raise InputError(
                "Nothing tells the stratum of the units. Choose the raster of strata, or the field with the stratum."
            )
        if self.design != "other_strata" and (self.strata or self.stratum_field):
            raise InputError(
                f"Strata are given, but the design is {self.design}. Choose the design other_strata, or no strata."
            )
        if not self.areas and not (self.strata if self.design == "other_strata" else self.map):
            raise InputError(
                "The areas of the strata are unknown. Choose the raster to measure them on, or a table of areas."
            )
        if len(self.areas) != len(self.area_names) or not all(0 <= area < float("inf") for area in self.areas):
            raise InputError(
                "The table of areas holds no area for some stratum; expected a number, 0 or more, for each."
            )

    def files_read(self) -> tuple[str, ...]:
        """Return the files that the job reads and so must not replace."""
        return tuple(path for path in (self.reference, self.map, self.strata) if path)
