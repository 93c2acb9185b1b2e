"""Options of putting a scene classifier on rasters."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import InputError
from .base import RESAMPLING, TARGET_GRIDS, StackOptions, choice, number

STRIDE_UNITS = ("pixels", "map")
CONFIDENCE_BANDS = ("one", "classes")


@dataclass(frozen=True)
class ApplyCnnOptions(StackOptions):
    """Which model goes over which scene, and in which steps.

    grid, resampling
        Pixels that are read; where the model knows how large its patches are on the ground, pixels of its own size
        take their place.
    model
        A ``.landclass`` file of a scene classifier.
    stride, stride_unit
        How far one patch lies from the next: in ``pixels`` that the model sees, or in units of the ``map``; 0 is half a
        patch.
    output, confidence, confidence_bands
        Class raster, a pixel a patch; raster of probabilities: ``one`` band with that of the class, or one a class.
    """

    grid: str = choice("finest", TARGET_GRIDS)
    resampling: str = choice("bilinear", RESAMPLING)
    model: str = ""
    stride: float = number(0.0, low=0)
    stride_unit: str = choice("pixels", STRIDE_UNITS)
    output: str | None = None
    confidence: str | None = None
    confidence_bands: str = choice("one", CONFIDENCE_BANDS)

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.model:
            raise InputError(
                "No model was given. Choose a .landclass file that Train scene classifier (CNN) has written."
            )
        if not self.output and not self.confidence:
            raise InputError("No output was given. Name the class raster, the confidence raster, or both.")

    def files_read(self) -> tuple[str, ...]:
        """Return the files that the job reads and so must not replace."""
        return (*super().files_read(), self.model)
