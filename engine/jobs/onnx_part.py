"""The ONNX part of a model that has been trained: as exact as Keras, or in 8 bits."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

import numpy as np

from ..errors import MissingPackageError, ModelError
from ..learning.eight_bit import in_8_bits
from ..learning.inference import Predictor
from ..learning.keras_backend import missing_package
from ..learning.onnx_export import to_onnx
from ..learning.scene_model import SceneModel
from ..learning.segmentation_model import SegmentationModel
from ..progress import Progress

Model = TypeVar("Model", SceneModel, SegmentationModel)

LEAST_SAME = 0.97
"""Share of patches to which 8 bits must give the class that the exact network gives them."""

CALIBRATED = 64
"""Patches that the ranges of numbers are found on."""

JUDGED = 256


def spread(places: np.ndarray, most: int) -> np.ndarray:
    """Return at most so many of the places, evenly spread."""
    return places[:: -(-len(places) // most)]


def with_onnx(model: Model, progress: Progress) -> Model:
    """Return the model with its network as ONNX, or as it is, with a warning."""
    try:
        return replace(model, onnx=to_onnx(model.keras_model()))
    except ImportError as error:
        reason = str(missing_package(error.name or "onnx"))
    except ModelError as error:
        reason = f"{error} Keras runs it."
    progress.warning(f"The model has no ONNX part and will be slower to apply: {reason}")
    return model


def with_8_bits(model: SceneModel, learnt: np.ndarray, judged: np.ndarray, progress: Progress) -> SceneModel:
    """Return the model with an ONNX part in 8 bits, or as it is where that would give other classes too often.

    Parameters
    ----------
    learnt, judged
        (n, side, side, bands) patches of the training, and those that tell whether the classes are the same.
    """
    if model.onnx is None:
        return model
    try:
        smaller = replace(model, onnx=in_8_bits(model.onnx, learnt))
        exact, rounded = (Predictor(one).predict(judged).argmax(axis=-1) for one in (model, smaller))
    except MissingPackageError as error:
        progress.warning(f"The network stays exact: {error}")
        return model
    same = float((exact == rounded).mean())
    if same < LEAST_SAME:
        progress.warning(
            f"The network stays exact: in 8 bits it would give only {same:.1%} of {len(judged)} patches the same "
            f"class; expected {LEAST_SAME:.0%}."
        )
        return model
    progress.info(f"8 bits: {same:.1%} of {len(judged)} patches get the class that the exact network gives them.")
    return replace(smaller, card={**model.card, "eight_bit_same": same})
