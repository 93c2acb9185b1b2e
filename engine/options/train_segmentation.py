"""Options of training segmentation networks."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import InputError
from .base import RESAMPLING, RunOptions, choice, number
from .train_cnn import PRECISIONS, SPLITS

NETWORKS = ("unet_small", "unet", "unet_backbone")
LOSSES = ("cross_entropy", "dice", "focal", "cross_entropy_dice")


@dataclass(frozen=True)
class TrainSegmentationOptions(RunOptions):
    """Rasters and labels that a network learns from, and how.

    inputs, bands, resampling
        Rasters of any CRS and resolution; names of the bands to use, separated by commas (empty: all).
    labels, unlabelled
        A raster of classes, and the values in it that take no part beside its nodata, separated by commas.
    polygons, polygons_field, background
        Or: a GeoJSON file of polygons with the property that holds their class, and the name of the class of what lies
        outside of all (empty: it takes no part).
    class_names
        Names for numbers: ``0: ground; 1: building``.
    samples
        GeoJSON file of polygons or points that patches are centred on; None: squares all over the labels, half a patch
        apart.
    patch_px, resolution
        Side of a patch in pixels, a multiple of 32, and size of a pixel in metres; 0: the samples' size divided by
        `patch_px`, or pixels of the first raster.
    split, test_share, validation_share, block_m
        As of a scene classifier; blocks of 0 m: at least 25 over the samples, of one to ten patches.
    class_weights
        Whether rare classes count more.
    statistics
        JSON of Sample statistics that values are standardised by; None: those of the training patches.
    noise, brightness
        Standard deviation of what is added to the scaled values in training, and by what share they are multiplied.
    patience, keep_best, resume, licence, author, model, report
        As of a scene classifier.
    """

    inputs: tuple[str, ...] = ()
    bands: str = ""
    resampling: str = choice("bilinear", RESAMPLING)
    labels: str | None = None
    unlabelled: str = ""
    polygons: str | None = None
    polygons_field: str = ""
    background: str = ""
    class_names: str = ""
    samples: str | None = None
    patch_px: int = number(128, low=32, high=1024)
    resolution: float = number(0.0, low=0)
    network: str = choice("unet_small", NETWORKS)
    loss: str = choice("cross_entropy_dice", LOSSES)
    class_weights: bool = False
    split: str = choice("blocks", SPLITS)
    test_share: float = number(0.2, low=0.05, high=0.8)
    validation_share: float = number(0.15, low=0.0, high=0.5)
    block_m: float = number(0.0, low=0)
    epochs: int = number(60, low=1, high=10_000)
    batch: int = number(8, low=1, high=1024)
    learning_rate: float = number(0.002, low=1e-7, high=10.0)
    patience: int = number(30, low=0)
    augment: bool = True
    noise: float = number(0.05, low=0, high=1)
    brightness: float = number(0.0, low=0, high=0.9)
    statistics: str | None = None
    precision: str = choice("float32", PRECISIONS)
    seed: int = number(0, low=0)
    keep_best: bool = False
    resume: bool = False
    licence: str = ""
    author: str = ""
    model: str = ""
    report: str | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.inputs:
            raise InputError("No raster was given. Choose at least one raster as input.")
        if bool(self.labels) == bool(self.polygons):
            found = "both" if self.labels else "neither"
            raise InputError(f"Labels come from a raster or from polygons; {found} was given. Choose one of the two.")
        if self.polygons and not self.polygons_field:
            raise InputError("The field of the polygons with their class is missing. Choose it.")
        if self.patch_px % 32:
            near = max(32, 32 * round(self.patch_px / 32))
            raise InputError(f"The patches have {self.patch_px} pixels; expected a multiple of 32, such as {near}.")
        if not self.model:
            raise InputError("No file for the model was given. Choose a name that ends in .landclass.")
        if self.test_share + self.validation_share > 0.9:
            raise InputError(
                f"Test and validation take {self.test_share + self.validation_share:.0%} of the patches; expected 90 % "
                "at most. Choose smaller shares."
            )

    def files_read(self) -> tuple[str, ...]:
        """Return the files that the job reads and so must not replace."""
        return tuple(path for path in (*self.inputs, self.labels, self.polygons, self.samples, self.statistics) if path)
