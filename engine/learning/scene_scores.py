"""How many labels of each class are found; pure Keras 3."""

from __future__ import annotations

import functools
from typing import Any


def ClassAccuracy(classes: int) -> Any:  # noqa: N802
    """Return a Keras metric, the share of labels 0..k-1 that is right, whatever they weigh.

    Its `class_scores()` are that share of the labels of each class (its producer's accuracy), NaN for those without.
    """
    return _class_accuracy()(classes)


@functools.lru_cache(maxsize=1)
def _class_accuracy() -> Any:
    """Make the metric; its base class is only there once Keras is."""
    import keras
    from keras import ops

    class Metric(keras.metrics.Metric):
        def __init__(self, classes: int) -> None:
            super().__init__(name="accuracy")
            # Whole numbers: float32 loses count at 16 million pixels
            self.counts = self.add_variable((2, classes), "zeros", dtype="int32", name="counts")  # right, and all

        def update_state(self, labels: Any, probabilities: Any, sample_weight: Any = None) -> None:
            classes = self.counts.shape[1]
            labels = ops.cast(ops.reshape(labels, (-1,)), "int32")
            predicted = ops.cast(ops.reshape(ops.argmax(probabilities, axis=-1), (-1,)), "int32")
            members = ops.one_hot(labels, classes, dtype="int32")
            right = ops.expand_dims(ops.cast(labels == predicted, "int32"), 1) * members
            self.counts.assign(self.counts + ops.stack([ops.sum(right, axis=0), ops.sum(members, axis=0)]))

        def result(self) -> Any:
            right, labels = (ops.cast(ops.sum(part), "float32") for part in (self.counts[0], self.counts[1]))
            return right / ops.maximum(labels, 1.0)

        def class_scores(self) -> tuple[float, ...]:
            right, labels = ops.convert_to_numpy(self.counts).tolist()
            return tuple(found / known if known else float("nan") for found, known in zip(right, labels))

    return Metric
