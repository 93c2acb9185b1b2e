"""Networks that name pixels: their shapes, where their weights come from, how far they look, and that they learn."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import numpy as np
import pytest

from engine.errors import InputError
from engine.learning.segmentation_networks import (
    BACKBONE_STAGES,
    MULTIPLE,
    SEGMENTATION_KINDS,
    build_segmentation_network,
)
from engine.options.train_segmentation import NETWORKS

BANDS, CLASSES = 7, 5
needs_keras = pytest.mark.deep_learning


@pytest.fixture(scope="module")
def keras() -> ModuleType:
    return pytest.importorskip("keras", reason="Keras is not installed")


def values(rows: int, cols: int, bands: int = BANDS, count: int = 2) -> np.ndarray:
    return np.random.default_rng(1).normal(0, 1, (count, rows, cols, bands)).astype(np.float32)


def test_the_options_name_the_same_networks() -> None:
    assert SEGMENTATION_KINDS == NETWORKS == tuple(MULTIPLE)


@needs_keras
@pytest.mark.parametrize(
    ("kind", "weights"), [("unet_small", 452_869), ("unet", 7_249_413), ("unet_backbone", 3_466_805)]
)
def test_every_pixel_gets_probabilities(keras: ModuleType, kind: str, weights: int) -> None:
    fixed = build_segmentation_network(kind, 64, BANDS, CLASSES)
    assert fixed.count_params() == weights
    assert fixed.output_shape == (None, 64, 64, CLASSES) and fixed.layers[-1].name == "classes"
    network = build_segmentation_network(kind, None, BANDS, CLASSES)
    for rows, cols in ((64, 64), (MULTIPLE[kind], 3 * MULTIPLE[kind])):
        found = network.predict(values(rows, cols), verbose=0)
        assert found.shape == (2, rows, cols, CLASSES) and found.dtype == np.float32
        np.testing.assert_allclose(found.sum(axis=-1), 1, atol=1e-5)
    found, expected = (one.predict(values(64, 64), verbose=0) for one in (fixed, network))
    np.testing.assert_array_equal(found, expected)


@needs_keras
def test_the_seed_makes_the_weights(keras: ModuleType) -> None:
    def weights(seed: int) -> list[np.ndarray]:
        return build_segmentation_network("unet_small", 16, 2, 2, seed=seed).get_weights()

    first, again, other = weights(3), weights(3), weights(4)
    assert all(np.array_equal(one, two) for one, two in zip(first, again))
    drawn = [array for array in first if array.ndim == 4]
    differing = [not np.array_equal(one, two) for one, two in zip(first, other) if one.ndim == 4]
    assert all(differing) and len(differing) == 18
    assert len({array.ravel()[:2].tobytes() for array in drawn}) == len(drawn)  # no two layers start alike


@needs_keras
def test_the_backbone_knows_pictures(keras: ModuleType) -> None:
    from engine.learning.backbone import efficientnet_lite0

    known, network = efficientnet_lite0(32, 4), build_segmentation_network("unet_backbone", 32, 4, 2)
    names = {layer.name for layer in network.layers}
    assert set(BACKBONE_STAGES) < names and "head" not in names
    for layer in known.layers[: known.layers.index(known.get_layer("head"))]:
        for one, two in zip(layer.get_weights(), network.get_layer(layer.name).get_weights()):
            np.testing.assert_array_equal(one, two)


@needs_keras
def test_the_small_one_looks_less_than_48_pixels_far(keras: ModuleType) -> None:
    network = build_segmentation_network("unet_small", 128, 1, 2)
    patches = values(128, 128, 1, count=1)
    before = network.predict(patches, verbose=0)
    patches[0, 64, 64] += 100
    changes = np.abs(network.predict(patches, verbose=0) - before)[0].max(axis=-1)
    rows, cols = np.nonzero(changes > 1e-7)
    assert 20 < max(np.abs(rows - 64).max(), np.abs(cols - 64).max()) < 48


@needs_keras
def test_sixteen_bits_multiply_and_all_else_is_float32(keras: ModuleType) -> None:
    network = build_segmentation_network("unet_small", 16, 2, 2, precision="mixed_bfloat16")
    assert network.get_layer("down1a").compute_dtype == "bfloat16"
    assert network.get_layer("classes").compute_dtype == "float32"
    assert {str(weights.dtype) for weights in network.weights} == {"float32"}
    assert keras.config.dtype_policy().name == "float32"


@needs_keras
def test_it_learns_what_is_beside_a_pixel(keras: ModuleType) -> None:
    """Class 2 is all within three columns of a bright pixel: no pixel tells its class by itself."""
    from engine.learning.segmentation_scores import ClassIou, segmentation_loss
    from engine.learning.training import ArrayBatches, Trainer

    draw, count = np.random.default_rng(0), 24
    bright = draw.random((count, 16, 16)) < 0.02
    near = sum(np.pad(bright, ((0, 0), (0, 0), (3, 3)))[:, :, at : at + 16] for at in range(7)) > 0
    labels = np.where(draw.random(near.shape) < 0.3, 0, near + 1)
    patches = (3 * bright[..., None] + draw.normal(0, 0.1, (*near.shape, 1))).astype(np.float32)
    network: Any = build_segmentation_network("unet_small", 16, 1, 2)
    trainer = Trainer(network, loss=segmentation_loss("cross_entropy_dice"), metric=ClassIou(2), learning_rate=1e-2)
    history = trainer.fit(ArrayBatches(patches.__getitem__, labels, np.arange(count), 4), epochs=8)
    assert history.records[0].accuracy < 0.7 < 0.9 < history.records[-1].accuracy
    found = network.predict(patches, verbose=0).argmax(axis=-1) + 1
    assert (found == near + 1).mean() > 0.9


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("unet_large", 64, 3, 2), "no network 'unet_large'. Choose one of unet_small, unet, unet_backbone"),
        (("unet_small", 60, 3, 2), "60 x 60 pixels; the network 'unet_small' needs a multiple of 8"),
        (("unet", 24, 3, 2), "'unet' needs a multiple of 16"),
        (("unet_backbone", 48, 3, 2), "'unet_backbone' needs a multiple of 32"),
        (("unet", 0, 3, 2), "0 x 0 pixels"),
        (("unet", -16, 3, 2), "-16 x -16 pixels"),
        (("unet", 64, 0, 2), "Found 0 bands and 2 classes"),
        (("unet", 64, 3, 1), "Found 3 bands and 1 classes"),
        (("unet", 64, 3, 2, "float16"), "no precision 'float16'"),
    ],
)
@needs_keras
def test_what_cannot_be_built(keras: ModuleType, arguments: tuple[Any, ...], says: str) -> None:
    settings = {"precision": arguments[4]} if len(arguments) > 4 else {}
    with pytest.raises(InputError, match=says):
        build_segmentation_network(*arguments[:4], **settings)
