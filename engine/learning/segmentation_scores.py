"""How far the classes of pixels are from their labels: losses to train with, and the IoU of every class; pure Keras 3.

Labels are (n, rows, cols): 0 is unlabelled and takes no part, classes are 1..k. Probabilities are (n, rows, cols, k).
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ..errors import InputError

LOSSES = ("cross_entropy", "dice", "focal", "cross_entropy_dice")
FOCUS = 2.0  # by which power of their error pixels count in the focal loss
_LEAST = 1e-30  # probability whose logarithm is taken; float32 still has its gradient there

Loss = Callable[[Any, Any], Any]


def segmentation_loss(kind: str, class_weights: Sequence[float] | np.ndarray | None = None) -> Loss:
    """Return a loss of labels and probabilities, for `training.Trainer`.

    It is a mean over the labelled pixels, or the classes, of a batch; a batch without any gives 0.

    Parameters
    ----------
    kind
        ``cross_entropy``; ``focal``: the same with easy pixels counting less (Lin et al. 2017, "Focal loss for dense
        object detection", equation 4); ``dice``: 1 minus the Dice coefficient of each class that has labels (Milletari
        et al. 2016, "V-Net", with plain sums); ``cross_entropy_dice``: the sum of both.
    class_weights
        (k,) what a pixel of each class counts for, and in ``dice`` the class; None: all the same.

    Raises
    ------
    InputError
        When there is no such loss, or the weights are not numbers above 0.
    """
    if kind not in LOSSES:
        raise InputError(f"There is no loss {kind!r}. Choose one of {', '.join(LOSSES)}.")
    weights = None if class_weights is None else np.asarray(class_weights, np.float32)
    if weights is not None and not (weights.ndim == 1 and np.isfinite(weights).all() and (weights > 0).all()):
        raise InputError(f"The class weights are {weights.tolist()}; expected a number above 0 for each class.")
    parts = {"cross_entropy": (_cross_entropy,), "dice": (_dice,), "focal": (_focal,)}
    chosen = parts.get(kind, (_cross_entropy, _dice))

    def loss(labels: Any, probabilities: Any) -> Any:
        from keras import ops

        classes = probabilities.shape[-1]
        members = _members(labels, classes)
        counts = ops.ones((classes,), "float32") if weights is None else ops.convert_to_tensor(weights)
        return sum(part(members, probabilities, counts) for part in chosen)

    loss.__name__ = kind
    return loss


def ClassIou(classes: int) -> Any:  # noqa: N802
    """Return a Keras metric, the mean IoU (intersection over union) of the classes that have labels.

    Its `confusion` sums up (k, k) pixels, rows = labels, columns = predicted; its `class_scores()` are the IoU of each
    class, NaN for those without labels.
    """
    return _class_iou()(classes)


def _members(labels: Any, classes: int) -> Any:
    """Return (n, rows, cols, k) which class each pixel is of, 1 or 0; an unlabelled pixel is of none."""
    from keras import ops

    return ops.one_hot(ops.cast(labels, "int32"), classes + 1, dtype="float32")[..., 1:]


def _cross_entropy(members: Any, probabilities: Any, weights: Any) -> Any:
    return _mean_of_pixels(members, probabilities, weights, focus=0.0)


def _focal(members: Any, probabilities: Any, weights: Any) -> Any:
    return _mean_of_pixels(members, probabilities, weights, focus=FOCUS)


def _mean_of_pixels(members: Any, probabilities: Any, weights: Any, focus: float) -> Any:
    from keras import ops

    counts = ops.sum(members * weights, axis=-1)
    right = ops.maximum(ops.sum(members * probabilities, axis=-1), _LEAST)
    errors = -ops.log(right) * (1 - right) ** focus if focus else -ops.log(right)
    return ops.sum(counts * errors) / ops.maximum(ops.sum(counts), _LEAST)


def _dice(members: Any, probabilities: Any, weights: Any) -> Any:
    from keras import ops

    labelled = ops.sum(members, axis=-1, keepdims=True)
    pixels = tuple(range(len(probabilities.shape) - 1))
    sizes = ops.sum(members, axis=pixels)
    shared, found = ops.sum(members * probabilities, axis=pixels), ops.sum(labelled * probabilities, axis=pixels)
    counts = weights * ops.cast(sizes > 0, "float32")
    missing = 1 - 2 * shared / ops.maximum(sizes + found, 1.0)  # a class that has labels has a pixel
    return ops.sum(counts * missing) / ops.maximum(ops.sum(counts), _LEAST)


@functools.lru_cache(maxsize=1)
def _class_iou() -> Any:
    """Make the metric; its base class is only there once Keras is."""
    import keras
    from keras import ops

    class Metric(keras.metrics.Metric):
        def __init__(self, classes: int) -> None:
            super().__init__(name="mean_iou")
            # Whole numbers: float32 loses count at 16 million pixels
            self.confusion = self.add_variable((classes, classes), "zeros", dtype="int32", name="confusion")

        def update_state(self, labels: Any, probabilities: Any, sample_weight: Any = None) -> None:
            classes = self.confusion.shape[0]
            reference = ops.reshape(_members(labels, classes), (-1, classes))
            predicted = ops.one_hot(ops.reshape(ops.argmax(probabilities, axis=-1), (-1,)), classes, dtype="float32")
            counts = ops.matmul(ops.transpose(reference), predicted)
            self.confusion.assign(self.confusion + ops.cast(counts, "int32"))

        def result(self) -> Any:
            both, union, present = self._parts()
            return ops.sum(both / ops.maximum(union, 1.0)) / ops.maximum(ops.sum(present), 1.0)

        def class_scores(self) -> tuple[float, ...]:
            both, union, present = (ops.convert_to_numpy(part) for part in self._parts())
            return tuple(float(b / u) if p else float("nan") for b, u, p in zip(both, union, present))

        def _parts(self) -> tuple[Any, Any, Any]:
            """Return the pixels that are right, those of either kind, and whether there are labels, of each class."""
            confusion = ops.cast(self.confusion, "float32")
            both, labelled = ops.diagonal(confusion), ops.sum(confusion, axis=1)
            return both, labelled + ops.sum(confusion, axis=0) - both, ops.cast(labelled > 0, "float32")

    return Metric
