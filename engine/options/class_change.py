"""Options of class change."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import InputError
from .base import RunOptions, StackOptions, choice

CHANGE_GRIDS = ("before", "after", "finest", "coarsest")


@dataclass(frozen=True)
class ClassChangeOptions(RunOptions):
    """Which two class rasters to compare, and on which pixels.

    before, after
        Class rasters or masks of one band.
    grid
        On the pixels of which raster: ``before``, ``after``, or that with the ``finest`` or ``coarsest`` pixels.
    area
        GeoJSON file of polygons with a ``crs`` member; pixels whose centre lies outside are not compared.
    output, report
        Raster of changes, HTML page; None for none.
    """

    before: str = ""
    after: str = ""
    grid: str = choice("before", CHANGE_GRIDS)
    area: str | None = None
    output: str | None = None
    report: str | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.before or not self.after:
            raise InputError("Two class rasters are needed: one before, one after.")
        if self.before == self.after:
            raise InputError("Before and after are the same raster. Choose the class rasters of two dates.")

    def files_read(self) -> tuple[str, ...]:
        """Return the files that the job reads and so must not replace."""
        return (self.before, self.after, *([self.area] if self.area else []))

    def stack(self) -> StackOptions:
        """Return how the two are read as one stack: where both are, the nearest pixel of each."""
        return StackOptions(
            memory_mb=self.memory_mb,
            threads=self.threads,
            inputs=(self.before, self.after),
            grid={"before": "first", "after": "layer"}.get(self.grid, self.grid),
            grid_layer=self.after if self.grid == "after" else None,
            area=self.area,
        )
