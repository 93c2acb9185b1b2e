"""EfficientNet-Lite0 with ImageNet weights: a picture in, 1280 features out.

The network is that of Tan and Le (2019, "EfficientNet: rethinking model scaling for convolutional neural networks") in
its Lite form: no squeeze and excitation, ReLU6. Every convolution carries the batch normalisation that followed it in
its kernel and bias. What comes out is the same, and fine-tuning has no running means that few patches would spoil.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from .. import ROOT
from ..errors import InputError

if TYPE_CHECKING:
    import keras

WEIGHTS = ROOT / "resources" / "backbones" / "efficientnet_lite0.npz"
FEATURES = 1280
STEM_FILTERS = 32
STAGES = (  # blocks, size of the kernel, stride of the first block, how much wider inside, filters that come out
    (1, 3, 1, 1, 16),
    (2, 3, 2, 6, 24),
    (2, 5, 2, 6, 40),
    (3, 3, 2, 6, 80),
    (3, 5, 1, 6, 112),
    (4, 5, 2, 6, 192),
    (1, 3, 1, 6, 320),
)
BLOCKS = sum(stage[0] for stage in STAGES)
LEVELS = (12, 13, 14, 15)  # blocks of 192 filters


def efficientnet_lite0(side: int | None, bands: int = 3, enlarge: int = 1) -> keras.Model:
    """Build the network and give it its ImageNet weights.

    Parameters
    ----------
    side
        Rows and columns of a patch, in pixels; None: any. The weights were learned at 224; smaller patches are better
        enlarged.
    bands
        Bands of a patch: red, green and blue where they are 3. Any other number widens the first convolution: every
        band gets the mean of the kernels of those three times 3 / `bands`, so that the activations keep their size and
        a grey picture its features.
    enlarge
        By how much patches are enlarged (bilinear) before the first convolution.

    Returns
    -------
    keras.Model
        From (n, `side`, `side`, `bands`) pixel values in 0..255, of any type, to (n, 1280) features in 0..6. The first
        layer scales the values as the training of the weights did, (value - 127) / 128. Nothing is frozen.
    """
    import keras

    patch = keras.Input((side, side, bands), name="patch")
    flow = keras.layers.Rescaling(1 / 128, offset=-127 / 128, name="scale")(patch)
    if enlarge > 1:
        flow = keras.layers.UpSampling2D(
            enlarge, interpolation="bilinear", data_format="channels_last", name="enlarge"
        )(flow)
    flow = _convolution("stem", flow, STEM_FILTERS, size=3, stride=2)
    number, filters_in = 0, STEM_FILTERS
    for repeats, size, first_stride, wider, filters in STAGES:
        for stride in (first_stride, *[1] * (repeats - 1)):
            number += 1
            name, start = f"block{number:02d}", flow
            if wider > 1:
                flow = _convolution(f"{name}_expand", flow, filters_in * wider)
            flow = _depthwise(f"{name}_depthwise", flow, size, stride)
            flow = _convolution(f"{name}_project", flow, filters, activation=None)
            if stride == 1 and filters == filters_in:
                flow = keras.layers.Add(name=f"{name}_add")([start, flow])
            filters_in = filters
    flow = _convolution("head", flow, FEATURES)
    features = keras.layers.GlobalAveragePooling2D(data_format="channels_last", name="head_mean")(flow)
    model = keras.Model(patch, features, name="efficientnet_lite0")
    _load(model, bands)
    return model


def output_of(model: keras.Model, block: int) -> Any:
    """Return what a block, from 1, of the network gives: (n, rows, cols, filters)."""
    names = {layer.name for layer in model.layers}
    added = f"block{block:02d}_add"
    return model.get_layer(added if added in names else f"block{block:02d}_project").output


def with_levels(model: keras.Model) -> Any:
    """Return the features of the network and the means of its blocks `LEVELS` behind them, (n, 2048).

    The last layers know things as ImageNet shows them; those before them still tell textures that land use differs by
    (Evci et al. 2022, "Head2Toe: utilizing intermediate representations for better transfer learning").
    """
    import keras

    means = [
        keras.layers.GlobalAveragePooling2D(data_format="channels_last", name=f"block{block:02d}_mean")(
            output_of(model, block)
        )
        for block in LEVELS
    ]
    return keras.layers.Concatenate(name="features")([model.output, *means])


def last_blocks(model: keras.Model, count: int) -> list[keras.layers.Layer]:
    """Return the layers of the last `count` of the 16 blocks and of the convolution after them, in order.

    To fine-tune these alone, say so layer by layer; a network that is frozen as a whole trains nothing::

        tuned = last_blocks(model, 3)
        for layer in model.layers:
            layer.trainable = layer in tuned

    Raises
    ------
    InputError
        When there are not so many blocks.
    """
    if not 1 <= count <= BLOCKS:
        raise InputError(f"The last {count} blocks are asked for; the network has {BLOCKS}. Choose 1 to {BLOCKS}.")
    names = (*(f"block{number:02d}_" for number in range(BLOCKS - count + 1, BLOCKS + 1)), "head")
    return [layer for layer in model.layers if layer.weights and layer.name.startswith(names)]


def _convolution(
    name: str, flow: Any, filters: int, size: int = 1, stride: int = 1, activation: str | None = "relu6"
) -> Any:
    import keras

    return keras.layers.Conv2D(filters, size, stride, activation=activation, name=name, **_settings("kernel"))(flow)


def _depthwise(name: str, flow: Any, size: int, stride: int) -> Any:
    import keras

    return keras.layers.DepthwiseConv2D(size, stride, activation="relu6", name=name, **_settings("depthwise"))(flow)


def _settings(kernel: str) -> dict[str, Any]:
    # Zeros until the weights come: nothing is drawn at random. The order of axes is not left to the settings of Keras.
    return {"padding": "same", "data_format": "channels_last", f"{kernel}_initializer": "zeros"}


def _load(model: keras.Model, bands: int) -> None:
    with np.load(WEIGHTS, allow_pickle=False) as stored:
        for layer in model.layers:
            if layer.weights:
                kernel, bias = (stored[f"{layer.name}_{part}"].astype(np.float32) for part in ("kernel", "bias"))
                if layer.name == "stem" and bands != 3:
                    kernel = np.repeat(kernel.mean(axis=2, keepdims=True) * (3 / bands), bands, axis=2)
                layer.set_weights([kernel, bias])
