"""Losses and IoU of pixels, by hand; what is unlabelled counts nowhere."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import numpy as np
import pytest

from engine.errors import InputError
from engine.learning.segmentation_scores import LOSSES, ClassIou, segmentation_loss
from engine.options import train_segmentation

needs_keras = pytest.mark.deep_learning

# Two rows of two pixels, one of them unlabelled; the right classes have 0.5, 0.75 and 0.4
LABELS = np.array([[[1, 2], [0, 2]]])
PROBABILITIES = np.array([[[[0.5, 0.5], [0.25, 0.75]], [[0.9, 0.1], [0.6, 0.4]]]], np.float32)


@pytest.fixture(scope="module")
def keras() -> ModuleType:
    return pytest.importorskip("keras", reason="Keras is not installed")


def loss(kind: str, labels: np.ndarray, probabilities: np.ndarray, weights: Any = None) -> float:
    return float(segmentation_loss(kind, weights)(labels, probabilities))


def free_pixels(keras: ModuleType, start: np.ndarray) -> Any:
    """Return a model whose output is the softmax of numbers of its own for each pixel, which it trains."""

    class Free(keras.layers.Layer):
        def build(self, shape: Any) -> None:
            self.numbers = self.add_weight(shape=start.shape, initializer="zeros")

        def call(self, patches: Any) -> Any:
            return keras.ops.softmax(self.numbers + 0 * patches, axis=-1)

    patch = keras.Input(start.shape)
    model = keras.Model(patch, Free()(patch))
    model.set_weights([start])
    return model


def trained(keras: ModuleType, kind: str, start: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Return the numbers after a step down the gradient."""
    model = free_pixels(keras, start)
    model.compile(keras.optimizers.SGD(1.0), segmentation_loss(kind))
    model.train_on_batch(np.zeros((1, *start.shape), np.float32), labels[None])
    return model.get_weights()[0]


def test_the_options_name_the_same_losses() -> None:
    assert LOSSES == train_segmentation.LOSSES


@needs_keras
@pytest.mark.parametrize(
    ("kind", "plain", "weighted"),
    [
        ("cross_entropy", (0.6931 + 0.2877 + 0.9163) / 3, (3 * 0.6931 + 0.2877 + 0.9163) / 5),
        ("focal", (0.25 * 0.6931 + 0.0625 * 0.2877 + 0.36 * 0.9163) / 3,
         (0.75 * 0.6931 + 0.0625 * 0.2877 + 0.36 * 0.9163) / 5),
        ("dice", 1 - (2 * 0.5 / (1 + 1.35) + 2 * 1.15 / (2 + 1.65)) / 2,
         1 - (3 * 2 * 0.5 / (1 + 1.35) + 2 * 1.15 / (2 + 1.65)) / 4),
    ],
)  # fmt: skip
def test_losses_by_hand(keras: ModuleType, kind: str, plain: float, weighted: float) -> None:
    assert loss(kind, LABELS, PROBABILITIES) == pytest.approx(plain, abs=1e-4)
    assert loss(kind, LABELS, PROBABILITIES, [3, 1]) == pytest.approx(weighted, abs=1e-4)


@needs_keras
def test_the_sum_of_two(keras: ModuleType) -> None:
    parts = [loss(kind, LABELS, PROBABILITIES, [3, 1]) for kind in ("cross_entropy", "dice")]
    assert loss("cross_entropy_dice", LABELS, PROBABILITIES, [3, 1]) == pytest.approx(sum(parts))


@needs_keras
@pytest.mark.parametrize("kind", LOSSES)
def test_all_right_is_no_loss_and_a_class_without_labels_is_none(keras: ModuleType, kind: str) -> None:
    right = np.eye(3, dtype=np.float32)[LABELS - 1]  # the unlabelled pixel is taken for the third class
    assert loss(kind, LABELS, right) == pytest.approx(0, abs=1e-6)
    wrong = right[..., [1, 0, 2]]
    assert loss(kind, LABELS, wrong) > 0.9


@needs_keras
@pytest.mark.parametrize("kind", LOSSES)
def test_unlabelled_pixels_have_no_gradient(keras: ModuleType, kind: str) -> None:
    draw = np.random.default_rng(0)
    start, labels = draw.normal(0, 1, (4, 5, 3)).astype(np.float32), draw.integers(0, 4, (4, 5))
    labels[0] = 0
    changed = (trained(keras, kind, start, labels) != start).any(axis=-1)
    np.testing.assert_array_equal(changed, labels > 0)


@needs_keras
@pytest.mark.parametrize("kind", LOSSES)
def test_a_batch_without_labels_changes_nothing(keras: ModuleType, kind: str) -> None:
    start = np.random.default_rng(0).normal(0, 100, (4, 5, 3)).astype(np.float32)
    assert loss(kind, np.zeros((1, 4, 5), int), np.eye(3, dtype=np.float32)[np.zeros((1, 4, 5), int)]) == 0
    np.testing.assert_array_equal(trained(keras, kind, start, np.zeros((4, 5), int)), start)


@needs_keras
def test_a_pixel_that_is_surely_wrong_still_learns(keras: ModuleType) -> None:
    """Its probability is 2e-22: a logarithm cut off at the usual 1e-7 has no gradient there."""
    start = np.array([[[50.0, 0.0]]], np.float32)
    found = trained(keras, "cross_entropy", start, np.array([[2]]))
    np.testing.assert_allclose(found, [[[49.0, 1.0]]], atol=1e-5)
    extreme = trained(keras, "cross_entropy_dice", start * 1e4, np.array([[2]]))
    assert np.isfinite(extreme).all()


@pytest.mark.parametrize(
    ("kind", "weights", "says"),
    [
        ("hinge", None, "no loss 'hinge'. Choose one of cross_entropy, dice, focal, cross_entropy_dice"),
        ("dice", [1, 0], r"class weights are \[1.0, 0.0\]; expected a number above 0 for each class"),
        ("dice", [1, float("nan")], "class weights are"),
        ("dice", [[1, 2]], "class weights are"),
    ],
)
def test_what_is_no_loss(kind: str, weights: Any, says: str) -> None:
    with pytest.raises(InputError, match=says):
        segmentation_loss(kind, weights)


# IoU


def outcome(labels: list[int], predicted: list[int], classes: int = 3) -> tuple[np.ndarray, np.ndarray]:
    """Return labels (1, 1, n) and probabilities whose highest are of the predicted classes."""
    return np.array(labels)[None, None], np.eye(classes, dtype=np.float32)[np.array(predicted) - 1][None, None]


@needs_keras
def test_iou_by_hand(keras: ModuleType) -> None:
    metric = ClassIou(3)
    metric.update_state(*outcome([1, 1, 1, 1, 0], [1, 1, 1, 2, 2]))
    metric.update_state(*outcome([2, 2, 2, 2, 2, 0], [2, 2, 2, 1, 3, 3]))
    np.testing.assert_array_equal(np.asarray(metric.confusion), [[3, 1, 0], [1, 3, 1], [0, 0, 0]])
    assert metric.class_scores()[:2] == pytest.approx((3 / 5, 3 / 6))
    assert np.isnan(metric.class_scores()[2])  # it was predicted, and has no labels
    assert float(metric.result()) == pytest.approx((3 / 5 + 3 / 6) / 2)
    metric.reset_state()
    assert not np.asarray(metric.confusion).any()


@needs_keras
def test_no_labels_no_iou(keras: ModuleType) -> None:
    metric = ClassIou(3)
    metric.update_state(*outcome([0, 0], [1, 2]))
    assert float(metric.result()) == 0 and all(np.isnan(metric.class_scores()))


@needs_keras
def test_no_pixel_is_lost_among_many(keras: ModuleType) -> None:
    metric = ClassIou(2)
    metric.confusion.assign([[2**24, 0], [0, 0]])
    metric.update_state(*outcome([1], [1], 2))
    assert int(np.asarray(metric.confusion)[0, 0]) == 2**24 + 1
