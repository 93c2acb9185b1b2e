"""The networks that name a patch, and how training patches are varied; pure Keras 3, for any of its back ends.

Every network takes (n, side, side, bands) values in 0..255, does its own rescaling, and ends in a layer ``classes``
whose softmax gives one probability a class.
"""

from __future__ import annotations

import contextlib
import functools
import itertools
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import InputError
from ..options.train_cnn import APPLICATIONS
from . import applications
from .backbone import BLOCKS, LEVELS, efficientnet_lite0, output_of, with_levels

if TYPE_CHECKING:
    import keras

KINDS = ("backbone", "seed", "scratch")
KNOWN = f"{', '.join(KINDS)} and the names of Keras Applications"
PRECISIONS = ("float32", "mixed_bfloat16")
SMALLEST_SIDE = {"backbone": 32, "seed": 22, "scratch": 16, **dict.fromkeys(APPLICATIONS, 32)}
DROPOUT = {"backbone": 0.2, "seed": 0.5, "scratch": 0.2, **dict.fromkeys(APPLICATIONS, 0.2)}
STAGES = (32, 64, 128)  # filters of the stages of the scratch network, two blocks each
# The backbone and the applications see patches enlarged to this side at least: they know things by their size
LARGE_ENOUGH = 128


def build_scene_network(
    kind: str,
    side_px: int,
    bands: int,
    classes: int,
    *,
    dropout: float | None = None,
    seed: int = 0,
    precision: str = "float32",
    weights: str | None = None,
) -> keras.Model:
    """Build an untrained network; the same arguments give the same weights, but for an application without a file.

    Parameters
    ----------
    kind
        ``backbone``: EfficientNet-Lite0 with its ImageNet weights, dropout and one dense layer, which starts at zero;
        patches below 128 pixels are enlarged.
        ``seed``: three 3 x 3 convolutions of 32, 32 and 64 filters, each with ReLU and max pooling, then dense layers
        of 64 and of the classes. ``scratch``: six residual blocks (He et al. 2016, "Deep residual learning for image
        recognition") with batch normalisation, and global pooling. The name of one of Keras Applications: as
        ``backbone``, for three bands, with other weights.
    side_px, bands
        Rows (and columns) and bands of a patch.
    classes
        Number of classes.
    dropout
        Share of the features left out in training; None is the kind's own.
    seed
        For the weights drawn at random.
    precision
        ``mixed_bfloat16`` multiplies in 16 bits; weights and probabilities stay float32.
    weights
        File with the weights of an application; None, where they come otherwise, draws them at random.

    Raises
    ------
    InputError
        When there is no such network, or it cannot take such patches.
    """
    import keras

    if kind not in SMALLEST_SIDE:
        raise InputError(f"There is no network {kind!r}; known are {KNOWN}.")
    if side_px < SMALLEST_SIDE[kind]:
        raise InputError(
            f"The patches have {side_px} x {side_px} pixels; the network {kind!r} needs at least "
            f"{SMALLEST_SIDE[kind]}. Choose larger patches, or enlarge them."
        )
    if bands < 1 or classes < 2:
        raise InputError(f"Found {bands} bands and {classes} classes; expected at least 1 band and 2 classes.")
    share = DROPOUT[kind] if dropout is None else dropout
    with precision_policy(precision):
        drawn = {"seed": _seed_network, "scratch": _scratch}
        build = drawn.get(kind) or functools.partial(_pretrained, kind, weights)
        # A number of its own for every layer that draws: layers that share one would start alike
        patch, features = build(side_px, bands, share, itertools.count(1000 * seed).__next__)
        start = keras.initializers.GlorotUniform(seed) if kind in drawn else "zeros"
        probabilities = keras.layers.Dense(
            classes, activation="softmax", dtype="float32", kernel_initializer=start, name="classes"
        )(features)
    return keras.Model(patch, probabilities, name=kind)


def set_weights(network: keras.Model, weights: Sequence[np.ndarray]) -> None:
    """Give a network its weights."""
    network.set_weights(weights)
    for layer in network.layers:
        if hasattr(layer, "finalize_state"):  # a normalisation works with copies of its weights
            layer.finalize_state()


def trunk_and_tail(network: keras.Model, blocks: int = 0) -> tuple[keras.Model, keras.Model]:
    """Cut a backbone network in two models that share its layers: `tail(trunk(patches))` is `network(patches)`.

    The tail holds the last `blocks` of the 16 blocks, what follows them, and those that features are taken from; with
    0, dropout and the dense layer alone. While the trunk is frozen its outputs can be computed once and kept, so that
    an epoch costs the tail alone.

    Raises
    ------
    InputError
        When there are not so many blocks.
    """
    import keras

    cut = _cut(network, blocks)
    return keras.Model(network.input, cut, name="trunk"), keras.Model(cut, network.output, name="tail")


def _cut(network: keras.Model, blocks: int) -> Any:
    if not 0 <= blocks < BLOCKS:
        raise InputError(f"The last {blocks} blocks are asked for; choose 0 to {BLOCKS - 1}.")
    if blocks == 0:
        return network.get_layer("features").output
    return output_of(network, min(BLOCKS - blocks, LEVELS[0]))


def augmentation(
    side_px: int,
    bands: int,
    *,
    crop_px: int | None = None,
    seed: int = 0,
    flips: bool = True,
    turns: bool = True,
    brightness: float = 0.1,
) -> keras.Model:
    """Return what varies the patches of a batch in training, and leaves them alone otherwise.

    Every draw comes from a `keras.random.SeedGenerator`, whose state `training.Trainer` sets anew each epoch: a patch
    is varied as (`seed`, epoch, step) say, in a resumed training too.

    Parameters
    ----------
    crop_px
        Side of the square drawn at random out of a patch and enlarged to `side_px`; None or `side_px`: no crop.
    flips, turns
        Mirrored along rows and columns; turned by multiples of 90 degrees. Together: all eight views of a square.
    brightness
        Values are multiplied by 1 - `brightness` to 1 + `brightness`, and stay in 0..255.

    Returns
    -------
    keras.Model
        From (n, `side_px`, `side_px`, `bands`) to the same shape, for `with_augmentation`.
    """
    import keras

    crop_px = crop_px or side_px
    if not 1 < crop_px <= side_px:
        raise InputError(f"A crop of {crop_px} x {crop_px} pixels cannot be cut from patches of {side_px} x {side_px}.")
    random_view, random_brightness = _augmentation_layers()
    layers: list[Any] = []
    if flips or turns or crop_px < side_px:
        layers.append(random_view(side_px, crop_px, flips, turns, seed))
    if brightness > 0:
        layers.append(random_brightness(brightness, seed + 1))
    return keras.Sequential([keras.Input((side_px, side_px, bands)), *layers], name="augmentation")


def with_augmentation(network: keras.Model, varied: keras.Model) -> keras.Model:
    """Return a model that varies patches before `network`; both hold the same weights, so train it and keep that."""
    import keras

    patch = keras.Input(network.input_shape[1:], name="patch")
    return keras.Model(patch, network(varied(patch)), name="varied")


@contextlib.contextmanager
def precision_policy(precision: str) -> Iterator[None]:
    """Build layers in a precision: `InputError` for one that there is not."""
    import keras

    if precision not in PRECISIONS:
        raise InputError(f"There is no precision {precision!r}. Choose one of {', '.join(PRECISIONS)}.")
    before = keras.config.dtype_policy()
    keras.config.set_dtype_policy(precision)
    try:
        yield
    finally:
        keras.config.set_dtype_policy(before)


def _pretrained(
    kind: str, weights: str | None, side: int, bands: int, dropout: float, draw: Callable[[], int]
) -> tuple[Any, Any]:
    import keras

    enlarge = -(-LARGE_ENOUGH // side)
    if kind == "backbone":
        network = efficientnet_lite0(side, bands, enlarge)
        features = with_levels(network)
    elif bands == applications.BANDS:
        network = applications.application(kind, side, enlarge, weights)
        features = network.output
    else:
        raise InputError(
            f"{kind} takes red, green and blue; the number of bands is {bands}. Choose three by BANDS, in this order."
        )
    return network.input, keras.layers.Dropout(dropout, seed=draw(), name="dropout")(features)


def _seed_network(side: int, bands: int, dropout: float, draw: Callable[[], int]) -> tuple[Any, Any]:
    import keras

    patch = keras.Input((side, side, bands), name="patch")
    flow = keras.layers.Rescaling(1 / 255, name="scale")(patch)
    for number, filters in enumerate((32, 32, 64), 1):
        start = keras.initializers.GlorotUniform(draw())
        flow = keras.layers.Conv2D(
            filters,
            3,
            activation="relu",
            data_format="channels_last",
            kernel_initializer=start,
            name=f"convolution{number}",
        )(flow)
        flow = keras.layers.MaxPooling2D(2, data_format="channels_last", name=f"pool{number}")(flow)
    flow = keras.layers.Flatten(data_format="channels_last", name="flat")(flow)
    start = keras.initializers.GlorotUniform(draw())
    flow = keras.layers.Dense(64, activation="relu", kernel_initializer=start, name="dense")(flow)
    return patch, keras.layers.Dropout(dropout, seed=draw(), name="dropout")(flow)


def _scratch(side: int, bands: int, dropout: float, draw: Callable[[], int]) -> tuple[Any, Any]:
    import keras

    patch = keras.Input((side, side, bands), name="patch")
    flow = keras.layers.Rescaling(1 / 128, offset=-127 / 128, name="scale")(patch)
    # Large maps are where the time goes: larger patches are halved before the first block
    flow = normalised_convolution("stem", flow, STAGES[0], draw, stride=2 if side >= 32 else 1)
    if side > 128:
        flow = keras.layers.MaxPooling2D(2, data_format="channels_last", name="stem_pool")(flow)
    for number, filters in enumerate(STAGES, 1):
        flow = _residual(f"block{number}a", flow, filters, draw, stride=2)
        flow = _residual(f"block{number}b", flow, filters, draw)
    flow = keras.layers.GlobalAveragePooling2D(data_format="channels_last", name="features")(flow)
    return patch, keras.layers.Dropout(dropout, seed=draw(), name="dropout")(flow)


def _residual(name: str, start: Any, filters: int, draw: Callable[[], int], stride: int = 1) -> Any:
    import keras

    flow = normalised_convolution(f"{name}_first", start, filters, draw, stride=stride)
    flow = normalised_convolution(f"{name}_second", flow, filters, draw, activation=False)
    if stride > 1:
        start = normalised_convolution(f"{name}_short", start, filters, draw, size=1, stride=stride, activation=False)
    flow = keras.layers.Add(name=f"{name}_add")([start, flow])
    return keras.layers.ReLU(name=f"{name}_relu")(flow)


def normalised_convolution(
    name: str,
    flow: Any,
    filters: int,
    draw: Callable[[], int],
    size: int = 3,
    stride: int = 1,
    activation: bool = True,
) -> Any:
    """Return a convolution of `flow` with batch normalisation and, with `activation`, ReLU."""
    import keras

    flow = keras.layers.Conv2D(
        filters,
        size,
        stride,
        padding="same",
        use_bias=False,
        data_format="channels_last",
        kernel_initializer=keras.initializers.HeNormal(draw()),
        name=name,
    )(flow)
    # Few patches make few steps: means that follow quickly are right when the first epochs end
    flow = keras.layers.BatchNormalization(momentum=0.9, name=f"{name}_norm")(flow)
    return keras.layers.ReLU(name=f"{name}_relu")(flow) if activation else flow


@functools.lru_cache(maxsize=1)
def _augmentation_layers() -> tuple[Any, Any]:
    """Make the two layers; their base class is only there once Keras is."""
    import keras
    from keras import ops

    class RandomView(keras.layers.Layer):
        def __init__(self, side_px: int, crop_px: int, flips: bool, turns: bool, seed: int) -> None:
            super().__init__(name="random_view", dtype="float32")
            self.side_px, self.crop_px, self.flips, self.turns = side_px, crop_px, flips, turns
            self.seed_generator = keras.random.SeedGenerator(seed)

        def call(self, patches: Any, training: bool = False) -> Any:
            if not training:
                return patches
            draws = keras.random.uniform((ops.shape(patches)[0], 5), seed=self.seed_generator)
            transposed, mirrored, other = (ops.cast(draws[:, at] < 0.5, "float32") for at in range(3))
            if not self.turns:
                transposed = ops.zeros_like(transposed)
            if not self.flips:  # what is left are the turns alone: a transposition takes one mirroring with it
                other = ops.abs(transposed - mirrored)
                if not self.turns:
                    mirrored = other = ops.zeros_like(mirrored)
            # Where pixel (column, row) of the result lies in the patch: along one axis each, forwards or backwards,
            # from a corner of the crop
            zoom, spare = (self.crop_px - 1) / (self.side_px - 1), float(self.side_px - self.crop_px)
            corner = ops.floor(draws[:, 3:] * (spare + 1))
            steps = [zoom * (1 - 2 * mirrored), zoom * (1 - 2 * other)]
            starts = [corner[:, at] + flag * (self.crop_px - 1) for at, flag in enumerate((mirrored, other))]
            across = [step * (1 - transposed) for step in steps]
            along = [step * transposed for step in steps]
            zeros = ops.zeros_like(transposed)
            transform = [across[0], along[0], starts[0], along[1], across[1], starts[1], zeros, zeros]
            return ops.image.affine_transform(
                patches,
                ops.stack(transform, axis=1),
                interpolation="bilinear",
                fill_mode="nearest",
                data_format="channels_last",
            )

    class RandomBrightness(keras.layers.Layer):
        def __init__(self, brightness: float, seed: int) -> None:
            super().__init__(name="random_brightness", dtype="float32")
            self.brightness = brightness
            self.seed_generator = keras.random.SeedGenerator(seed)

        def call(self, patches: Any, training: bool = False) -> Any:
            if not training:
                return patches
            shape = (ops.shape(patches)[0], 1, 1, 1)
            low, high = 1 - self.brightness, 1 + self.brightness
            return ops.clip(patches * keras.random.uniform(shape, low, high, seed=self.seed_generator), 0.0, 255.0)

    return RandomView, RandomBrightness
