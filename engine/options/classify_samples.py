"""Options of naming samples and pictures with a scene classifier."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import InputError
from .base import RunOptions


@dataclass(frozen=True)
class ClassifySamplesOptions(RunOptions):
    """Which model names what.

    model
        A ``.landclass`` file of a scene classifier.
    samples, inputs
        GeoJSON file of polygons or points, and the rasters of any CRS and resolution that show what is there.
    folder
        Folder of pictures, searched to its bottom, in place of samples.
    """

    model: str = ""
    samples: str | None = None
    inputs: tuple[str, ...] = ()
    folder: str | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.model:
            raise InputError(
                "No model was given. Choose a .landclass file that Train scene classifier (CNN) has written."
            )
        if bool(self.samples) == bool(self.folder):
            found = "Both samples and" if self.samples else "Neither samples nor"
            raise InputError(f"{found} pictures in a folder were given. Choose one of the two.")
        if self.samples and not self.inputs:
            raise InputError("The samples have no rasters to look at. Choose at least one.")
        if self.folder and self.inputs:
            raise InputError("Rasters were given beside a folder of pictures, which needs none. Leave them out.")
