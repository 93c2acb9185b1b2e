"""Options of training segmentation networks."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import InputError
from .base import RESAMPLING, SPLITS, TrainingOptions, choice, number

NETWORKS = ("unet_small", "unet", "unet_backbone")
LOSSES = ("cross_entropy", "dice", "focal", "cross_entropy_dice")


@dataclass(frozen=True)
class TrainSegmentationOptions(TrainingOptions):
    """Rasters and labels that a network learns from, and how.

    resampling
        How values are found where a raster has other pixels; labels keep theirs.
    labels, unlabelled
        A raster of classes, and the values in it that take no part beside its nodata, separated by commas.
    polygons, polygons_field, background
        Or: a GeoJSON file of polygons with the property that holds their class, and the name of the class of what lies
        outside of all (empty: it takes no part).
    class_names
        Names for numbers: ``0: ground; 1: building``.
    samples
        None: squares all over the labels, half a patch apart.
    patch_px, resolution
        Side of a patch in pixels, a multiple of 32, and size of a pixel in metres; 0: the samples' size divided by
        `patch_px`, or pixels of the first raster.
    block_m
        0: about 25 blocks over the samples, of one to ten patches.
    statistics
        JSON of Sample statistics that values are standardised by; None: those of the training patches.
    noise, brightness
        Standard deviation of what is added to the scaled values in training, and by what share they are multiplied.
    """

    resampling: str = choice("bilinear", RESAMPLING)
    labels: str | None = None
    unlabelled: str = ""
    polygons: str | None = None
    polygons_field: str = ""
    background: str = ""
    class_names: str = ""
    patch_px: int = number(128, low=32, high=1024)
    resolution: float = number(0.0, low=0)
    network: str = choice("unet_small", NETWORKS)
    loss: str = choice("cross_entropy_dice", LOSSES)
    split: str = choice("blocks", SPLITS)
    validation_share: float = number(0.15, low=0.0, high=0.5)
    batch: int = number(8, low=1, high=4096)
    learning_rate: float = number(0.002, low=1e-7, high=10.0)
    patience: int = number(30, low=0)
    noise: float = number(0.05, low=0, high=1)
    brightness: float = number(0.0, low=0, high=0.9)
    statistics: str | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.inputs:
            raise InputError("No raster was given. Choose at least one raster as input.")
        if bool(self.labels) == bool(self.polygons):
            found = "both were" if self.labels else "neither was"
            raise InputError(f"Labels come from a raster or from polygons; {found} given. Choose one of the two.")
        if self.polygons and not self.polygons_field:
            raise InputError("The field of the polygons with their class is missing. Choose it.")
        if self.patch_px % 32:
            near = max(32, 32 * round(self.patch_px / 32))
            raise InputError(f"The patches have {self.patch_px} pixels; expected a multiple of 32, such as {near}.")
        self.check_training()

    def files_read(self) -> tuple[str, ...]:
        """Return the files that the job reads and so must not replace."""
        own = (self.labels, self.polygons, self.samples, self.statistics)
        return tuple(path for path in (*self.inputs, *self.scene, *own) if path)
