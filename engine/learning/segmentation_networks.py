"""The networks that name every pixel of a patch; pure Keras 3, for any of its back ends.

All are U-Nets (Ronneberger et al. 2015, "U-Net: convolutional networks for biomedical image segmentation"): stages that
halve the map, and stages that double it again and look at the map of the same size on the way down.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..errors import InputError
from .backbone import efficientnet_lite0
from .networks import normalised_convolution, precision_policy

if TYPE_CHECKING:
    import keras

SEGMENTATION_KINDS = ("unet_small", "unet", "unet_backbone")
FILTERS = {"unet_small": (16, 32, 64, 128), "unet": (32, 64, 128, 256, 512)}  # of the stages, two convolutions each
BACKBONE_STAGES = ("scale", "block01_project", "block03_add", "block05_add", "block11_add", "block16_project")
BACKBONE_FILTERS = (16, 32, 64, 96, 128)  # on the way up, one convolution each
MULTIPLE = {**{kind: 2 ** (len(filters) - 1) for kind, filters in FILTERS.items()}, "unet_backbone": 32}
"""What the sides of patches and tiles are multiples of, in pixels."""


def build_segmentation_network(
    kind: str,
    side_px: int | None,
    bands: int,
    classes: int,
    *,
    seed: int = 0,
    precision: str = "float32",
) -> keras.Model:
    """Build an untrained network; the same arguments give the same weights.

    Parameters
    ----------
    kind
        ``unet_small``: stages of 16, 32, 64 and 128 filters, 0.45 million weights; ``unet``: 32 to 512 filters, 7.3
        million. Both take standardised values, 0 where there is none. ``unet_backbone``: EfficientNet-Lite0 with its
        ImageNet weights on the way down and few filters on the way up, 3.5 million; it takes values in 0..255.
    side_px
        Rows (and columns) of a patch, a multiple of `MULTIPLE`; None: any such rows and columns.
    bands
        Bands of a patch.
    classes
        Number of classes.
    seed
        For the weights drawn at random.
    precision
        ``mixed_bfloat16`` multiplies in 16 bits; weights and probabilities stay float32.

    Returns
    -------
    keras.Model
        From (n, rows, cols, bands) to probabilities (n, rows, cols, classes), of its last layer ``classes``.

    Raises
    ------
    InputError
        When there is no such network, or it cannot take such patches.
    """
    import keras

    if kind not in SEGMENTATION_KINDS:
        raise InputError(f"There is no network {kind!r}. Choose one of {', '.join(SEGMENTATION_KINDS)}.")
    if side_px is not None and (side_px < 1 or side_px % MULTIPLE[kind]):
        raise InputError(
            f"The patches have {side_px} x {side_px} pixels; the network {kind!r} needs a multiple of "
            f"{MULTIPLE[kind]}. Choose another side."
        )
    if bands < 1 or classes < 2:
        raise InputError(f"Found {bands} bands and {classes} classes; expected at least 1 band and 2 classes.")
    with precision_policy(precision):
        draw = itertools.count(1000 * seed).__next__  # a number of its own for every layer that draws
        patch, flow = (_with_backbone if kind == "unet_backbone" else _from_scratch)(kind, side_px, bands, draw)
        probabilities = keras.layers.Conv2D(
            classes,
            1,
            activation="softmax",
            dtype="float32",
            data_format="channels_last",
            kernel_initializer=keras.initializers.GlorotUniform(draw()),
            name="classes",
        )(flow)
    return keras.Model(patch, probabilities, name=kind)


def _from_scratch(kind: str, side: int | None, bands: int, draw: Callable[[], int]) -> tuple[Any, Any]:
    import keras

    patch = flow = keras.Input((side, side, bands), name="patch")
    stages: list[Any] = []
    for number, filters in enumerate(FILTERS[kind], 1):
        if stages:
            flow = keras.layers.MaxPooling2D(2, data_format="channels_last", name=f"pool{number}")(flow)
        flow = normalised_convolution(f"down{number}a", flow, filters, draw)
        flow = normalised_convolution(f"down{number}b", flow, filters, draw)
        stages.append(flow)
    return patch, _way_up(stages, FILTERS[kind], draw, convolutions="ab")


def _with_backbone(kind: str, side: int | None, bands: int, draw: Callable[[], int]) -> tuple[Any, Any]:
    backbone = efficientnet_lite0(side, bands)
    stages = [backbone.get_layer(name).output for name in BACKBONE_STAGES]
    return backbone.input, _way_up(stages, BACKBONE_FILTERS, draw, convolutions="a")


def _way_up(stages: list[Any], filters: tuple[int, ...], draw: Callable[[], int], convolutions: str) -> Any:
    """Double the last map until it has the size of the first."""
    import keras

    *sides, flow = stages
    for number, side in reversed(list(enumerate(sides, 1))):
        # Narrowed before it is doubled, at a quarter of the cost
        flow = normalised_convolution(f"narrow{number}", flow, filters[number - 1], draw, size=1, activation=False)
        flow = keras.layers.UpSampling2D(2, data_format="channels_last", name=f"double{number}")(flow)
        flow = keras.layers.Concatenate(axis=-1, name=f"beside{number}")([side, flow])
        for letter in convolutions:
            flow = normalised_convolution(f"up{number}{letter}", flow, filters[number - 1], draw)
    return flow
