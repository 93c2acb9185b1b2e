"""Options of writing samples as images."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import InputError
from .base import RunOptions, choice, number

FORMATS = ("geotiff", "npy", "png")


@dataclass(frozen=True)
class ExportPatchesOptions(RunOptions):
    """Which samples are written from which rasters, and how.

    samples
        GeoJSON file of polygons, or of points where `patch_m` is given.
    inputs
        Rasters of values, of any CRS and resolution.
    patch_px, patch_m
        Side of a patch in pixels, and in metres on the ground; 0 takes the longer side of each sample.
    class_field
        Property of the samples that holds their class: a folder for each; empty for none.
    labels, labels_field
        Class raster, or GeoJSON file of polygons or points with the property that holds their class: a mask for each
        image; None and empty for none.
    format
        ``geotiff``: all bands as they are. ``npy``: the same as arrays (rows, columns, bands). ``png``: one or three
        bands of bytes.
    folder
        Where to write; new or empty.
    """

    samples: str = ""
    inputs: tuple[str, ...] = ()
    patch_px: int = number(64, low=1, high=1024)
    patch_m: float = number(0.0, low=0)
    class_field: str = ""
    labels: str | None = None
    labels_field: str = ""
    format: str = choice("geotiff", FORMATS)
    folder: str = ""

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.samples:
            raise InputError("No samples were given. Choose a layer of polygons.")
        if not self.inputs:
            raise InputError("The samples have no rasters to be cut from. Choose at least one.")
        if not self.folder:
            raise InputError("No folder was given. Choose a new or an empty one.")
        if self.class_field and self.labels:
            raise InputError(
                "Both a field with a class for each sample and labels for each pixel were given. Choose one of the two."
            )
        if self.labels_field and not self.labels:
            raise InputError(f"The field {self.labels_field!r} has no layer of labels. Choose the layer.")

    def files_read(self) -> tuple[str, ...]:
        """Return the files that the job reads and so must not replace."""
        return tuple(path for path in (self.samples, *self.inputs, self.labels) if path)
