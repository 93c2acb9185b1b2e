"""Options of training scene classifiers."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import InputError
from .base import TrainingOptions, choice, number

NETWORKS = ("backbone", "seed", "scratch", "application")
KERAS_BACKENDS = ("tensorflow", "torch", "jax")  # the first is the default, and the one that is tested
# Keras Applications, by how the values that their ImageNet weights want come from 0..255: as `preprocess_input` of
# their module does it ("tf", "torch", "caffe"), inside the network ("none"), or there and once more ("efficientnet").
# The two largest ConvNeXt would not fit into a model file.
APPLICATIONS = {
    **dict.fromkeys(("ConvNeXtTiny", "ConvNeXtSmall", "ConvNeXtBase"), "none"),
    **dict.fromkeys(("DenseNet121", "DenseNet169", "DenseNet201"), "torch"),
    **{f"EfficientNetB{size}": "efficientnet" for size in range(8)},
    **{f"EfficientNetV2{size}": "none" for size in ("B0", "B1", "B2", "B3", "S", "M", "L")},
    **dict.fromkeys(("InceptionResNetV2", "InceptionV3", "MobileNet", "MobileNetV2"), "tf"),
    **dict.fromkeys(("MobileNetV3Large", "MobileNetV3Small"), "none"),
    **dict.fromkeys(("NASNetLarge", "NASNetMobile"), "tf"),
    **{f"ResNet{depth}": "caffe" for depth in (50, 101, 152)},
    **{f"ResNet{depth}V2": "tf" for depth in (50, 101, 152)},
    **dict.fromkeys(("VGG16", "VGG19"), "caffe"),
    "Xception": "tf",
}


@dataclass(frozen=True)
class TrainCnnOptions(TrainingOptions):
    """Which labelled patches a network learns from, and how.

    folder
        A folder with one subfolder of images a class.
    samples, samples_field, inputs, patch_m
        Or: a GeoJSON file of polygons or points with the property that holds their class, the rasters to read, and the
        side of a patch on the ground in metres (0: that of the polygons).
    patch_px
        Side of a patch in pixels; 0 for that of most images, or 64 for samples.
    network
        ``backbone`` (EfficientNet-Lite0 with ImageNet weights), ``seed`` (three plain convolutions), ``scratch`` (a
        residual network for any bands), ``application`` (one of Keras Applications).
    application, weights
        Which one, and the file with its weights, without its last layers (``.weights.h5``, ``.h5``).
    fine_tune
        How many of the last blocks of a backbone learn too, after the head has; 0 for none.
    block_m
        0: ten patches.
    eight_bit
        Whether a backbone makes maps with 8-bit numbers; it is what is tested. Other networks stay exact.
    crop_px
        Side of the part of a patch that is seen at a time while training; 0 for all of it.
    """

    folder: str | None = None
    samples_field: str = ""
    patch_m: float = number(0.0, low=0)
    patch_px: int = number(0, low=0, high=1024)
    network: str = choice("backbone", NETWORKS)
    application: str = choice("MobileNetV2", tuple(APPLICATIONS))
    weights: str | None = None
    fine_tune: int = number(0, low=0, high=16)
    crop_px: int = number(0, low=0, high=1024)
    eight_bit: bool = True

    def __post_init__(self) -> None:
        super().__post_init__()
        if bool(self.folder) == bool(self.samples):
            found = "both were" if self.folder else "neither was"
            raise InputError(
                f"Patches come from a folder of images or from samples; {found} given. Choose one of the two."
            )
        if self.samples and not self.samples_field:
            raise InputError("The field of the samples with their class is missing. Choose it.")
        if self.samples and not self.inputs:
            raise InputError("The rasters that the samples are read from are missing. Choose at least one.")
        self._check_application()
        self.check_training()

    def _check_application(self) -> None:
        if self.network != "application":
            if self.weights:
                raise InputError(
                    f"The weights {self.weights} are for a network of Keras Applications, the network is "
                    f"{self.network!r}. Choose the network 'application', or no weights."
                )
            return
        expected = f"choose a .weights.h5 or .h5 file with those of {self.application} without its last layers"
        if not self.weights:
            raise InputError(f"The weights of {self.application} are missing: {expected}.")
        if not self.weights.endswith(".h5"):
            raise InputError(f"The weights are {self.weights}, and other files may hold code: {expected}.")
        if self.fine_tune:
            raise InputError(
                f"Blocks of {self.application} are to be fine-tuned, {self.fine_tune} in all; only those of the "
                "network 'backbone' can be. Choose 0 blocks."
            )

    @property
    def kind(self) -> str:
        """The network by the name that it is built and saved by."""
        return self.application if self.network == "application" else self.network

    def files_read(self) -> tuple[str, ...]:
        """Return the files that the job reads and so must not replace."""
        return tuple(path for path in (*self.inputs, *self.scene, self.samples, self.weights) if path)
