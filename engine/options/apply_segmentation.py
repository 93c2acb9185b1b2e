"""Options of putting a segmentation network on rasters."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import InputError
from .apply_cnn import CONFIDENCE_BANDS
from .base import RESAMPLING, TARGET_GRIDS, StackOptions, choice, number

BLENDS = ("blend", "centre")


@dataclass(frozen=True)
class ApplySegmentationOptions(StackOptions):
    """Which model goes over which scene, and in which tiles.

    grid, resampling
        Pixels that are read; those of the training's size take their place, or of `pixel_m`.
    model
        A ``.landclass`` file of a segmentation network.
    pixel_m
        Size of a pixel in metres, where it is to differ from the training's; 0: that.
    tile_px, overlap_px
        Side of a tile and overlap of neighbours in pixels, rounded up to what the network takes.
    blend
        How tiles are joined: ``blend`` fades their probabilities into each other, ``centre`` cuts in the middle.
    output, confidence, confidence_bands
        Class raster; raster of probabilities: ``one`` band with that of the class, or one a class.
    """

    grid: str = choice("finest", TARGET_GRIDS)
    resampling: str = choice("bilinear", RESAMPLING)
    model: str = ""
    pixel_m: float = number(0.0, low=0)
    tile_px: int = number(256, low=64, high=2048)
    overlap_px: int = number(64, low=0, high=512)
    blend: str = choice("blend", BLENDS)
    output: str | None = None
    confidence: str | None = None
    confidence_bands: str = choice("one", CONFIDENCE_BANDS)

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.model:
            raise InputError(
                "No model was given. Choose a .landclass file that Train segmentation (U-Net) has written."
            )
        if not self.output and not self.confidence:
            raise InputError("No output was given. Name the class raster, the confidence raster, or both.")
        if 2 * self.overlap_px > self.tile_px:
            raise InputError(
                f"Tiles of {self.tile_px} pixels overlap by {self.overlap_px}; expected half a tile at most. Choose "
                "larger tiles or a smaller overlap."
            )

    def files_read(self) -> tuple[str, ...]:
        """Return the files that the job reads and so must not replace."""
        return (*super().files_read(), self.model)
