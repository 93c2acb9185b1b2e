"""Networks of Keras Applications with weights from a file: a picture in, features out."""

from __future__ import annotations

import importlib.util
import os
from typing import TYPE_CHECKING

import numpy as np

from ..errors import InputError
from ..options.train_cnn import APPLICATIONS
from .keras_backend import missing_package

if TYPE_CHECKING:
    import keras

BANDS = 3
_MEAN, _SPREAD = np.array([0.485, 0.456, 0.406]), np.array([0.229, 0.224, 0.225])  # of ImageNet, in 0..1
_MEAN_BGR = np.array([103.939, 116.779, 123.68])  # in 0..255


def application(name: str, side: int, enlarge: int = 1, weights: str | None = None) -> keras.Model:
    """Build a network without its last layers.

    Parameters
    ----------
    name
        One of `APPLICATIONS`.
    side
        Rows and columns of a patch, in pixels.
    enlarge
        By how much patches are enlarged (bilinear) first; from 128 pixels on every network can take them.
    weights
        File with the weights of the network without its last layers; None draws them at random.

    Returns
    -------
    keras.Model
        From (n, `side`, `side`, 3) red, green and blue in 0..255 to (n, features).

    Raises
    ------
    InputError
        When the weights cannot be read, or are of another network.
    MissingPackageError
        When h5py, which reads them, is not installed.
    """
    import keras

    patch = flow = keras.Input((side, side, BANDS), name="patch")
    if enlarge > 1:
        flow = keras.layers.UpSampling2D(
            enlarge, interpolation="bilinear", data_format="channels_last", name="enlarge"
        )(flow)
    if APPLICATIONS[name] != "none":
        # One matrix on the bands: it can swap them, as a rescaling cannot
        scale = keras.layers.Conv2D(BANDS, 1, data_format="channels_last", trainable=False, name="scale")
        flow = scale(flow)
        scale.set_weights(scaling(APPLICATIONS[name]))
    build = getattr(keras.applications, name)
    maps = build(include_top=False, weights=None, input_tensor=flow, input_shape=flow.shape[1:]).output
    if weights is not None:
        _load(keras.Model(flow, maps), weights, name)  # which has the layers that the file tells of, and no other
    features = keras.layers.GlobalAveragePooling2D(data_format="channels_last", name="features")(maps)
    return keras.Model(patch, features, name=name)


def scaling(kind: str) -> list[np.ndarray]:
    """Return kernel (1, 1, 3, 3) and bias (3,) of the convolution that scales red, green and blue in 0..255."""
    factors, offsets = np.ones(BANDS), np.zeros(BANDS)
    if kind == "tf":
        factors, offsets = factors / 127.5, offsets - 1
    elif kind == "torch":
        factors, offsets = 1 / (255 * _SPREAD), -_MEAN / _SPREAD
    elif kind == "caffe":
        offsets = -_MEAN_BGR
    elif kind == "efficientnet":
        # The network subtracts the mean and divides by the root of the spread. Its ImageNet weights were learnt on
        # values divided by the spread, so the rest of the division comes before.
        factors = 1 / np.sqrt(_SPREAD)
        offsets = 255 * _MEAN * (1 - factors)
    kernel = np.diag(factors)
    if kind == "caffe":
        kernel = kernel[:, ::-1]  # blue comes first
    return [kernel[None, None], offsets]


def _load(network: keras.Model, path: str, name: str) -> None:
    """Give a network the weights of a file; arrays are read and nothing else."""
    if importlib.util.find_spec("h5py") is None:
        raise missing_package("h5py")
    if not os.path.isfile(path):
        raise InputError(f"The weights {path} do not exist. Choose the file with those of {name}.")
    try:
        network.load_weights(path)
    except Exception as error:  # Keras raises whatever the first difference leads to
        raise InputError(
            f"The weights {path} are not those of {name} without its last layers ({type(error).__name__}). Choose "
            "another file, or the application that it is of."
        ) from error
