"""Options of confusion matrices."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import InputError
from .base import RunOptions, StackOptions, choice

MATCHINGS = ("none", "majority", "one_to_one")
MOST_MAPS = 12  # which of them are right at a pixel is told by the bits of a number


@dataclass(frozen=True)
class ConfusionMatrixOptions(RunOptions):
    """Which maps are compared with which reference.

    maps
        Class rasters of one band. The first is told of in full, the others are compared with it; none of them with
        `map_field`.
    reference
        Class raster of one band, or, with `reference_field`, a GeoJSON file of polygons, points, or (with `map_field`)
        of anything.
    reference_field, map_field
        Properties with the class of each feature in truth and on the map, names or numbers; the second instead of maps.
    area
        GeoJSON file of polygons; pixels whose centre lies outside do not count.
    ignore
        Classes, as in ``0; Clouds``, that do not count, neither in the reference nor on the map.
    merge
        Classes and what they become, in turn: ``("Pines", "Forest", "4", "Forest")``.
    match_clusters
        How the map's classes, of which only numbers are known, become those of the reference: ``none``, ``majority``,
        ``one_to_one``.
    csv, disagreement, report
        Files to write; None for none.
    """

    maps: tuple[str, ...] = ()
    reference: str = ""
    reference_field: str = ""
    map_field: str = ""
    area: str | None = None
    ignore: str = ""
    merge: tuple[str, ...] = ()
    match_clusters: str = choice("none", MATCHINGS)
    csv: str | None = None
    disagreement: str | None = None
    report: str | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.reference:
            raise InputError("No reference was given. Choose a class raster, or a layer with a field of classes.")
        if self.map_field:
            self._check_fields()
        elif not self.maps:
            raise InputError("No class map was given. Choose one, or the field of the reference layer that tells it.")
        if len(set(self.maps)) < len(self.maps):
            raise InputError("A map is given twice. Choose each map once.")
        if len(self.maps) > MOST_MAPS:
            raise InputError(f"{len(self.maps)} maps are given; expected at most {MOST_MAPS}. Compare fewer at once.")
        if self.reference in self.maps:
            raise InputError("The map and the reference are the same raster. Choose a reference that is independent.")
        if len(self.merge) % 2 or not all(word.strip() for word in self.merge):
            raise InputError("The table of merged classes has an empty cell; expected a class and what it becomes.")

    def _check_fields(self) -> None:
        if not self.reference_field:
            raise InputError("Only the field with the map's class was given. Choose the field of the reference too.")
        if self.maps:
            raise InputError("A class map and a field with the map's class are given. Choose one of the two.")
        if self.area or self.disagreement:
            raise InputError(
                "Two fields of a layer are compared, where there are no pixels. Leave out the area and the raster of "
                "disagreement, or choose a class map."
            )

    def files_read(self) -> tuple[str, ...]:
        """Return the files that the job reads and so must not replace."""
        return (*self.maps, self.reference, *([self.area] if self.area else []))

    def stack(self, reference: str, *maps: str) -> StackOptions:
        """Return how a reference is read on the grid of the first of these maps: the nearest pixel."""
        return StackOptions(
            memory_mb=self.memory_mb,
            threads=self.threads,
            inputs=(reference, *maps),
            grid="layer",
            grid_layer=maps[0],
            extent="grid",
            area=self.area,
        )
