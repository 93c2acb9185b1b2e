"""The scene networks: what they take and give, that they cut without a change, and how patches are varied."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from engine.errors import InputError
from engine.learning import networks
from engine.learning.networks import augmentation, build_scene_network, trunk_and_tail

ROOT = Path(__file__).resolve().parent.parent
SMALLEST = [(kind, networks.SMALLEST_SIDE[kind]) for kind in networks.KINDS]


@pytest.fixture(scope="module")
def keras() -> ModuleType:
    return pytest.importorskip(
        "keras", reason="Keras is not installed; resources/requirements/deep-learning.txt has it"
    )


def patches_of(side: int, bands: int, count: int = 4) -> np.ndarray:
    return np.random.default_rng(5).integers(0, 256, (count, side, side, bands)).astype(np.float32)


def views(patch: np.ndarray) -> list[np.ndarray]:
    """The eight ways to lay a square."""
    upright = [patch, patch[::-1], patch[:, ::-1], patch[::-1, ::-1]]
    return [*upright, *(np.swapaxes(view, 0, 1) for view in upright)]


def which_view(patch: np.ndarray, varied: np.ndarray) -> int:
    (found,) = (at for at, view in enumerate(views(patch)) if np.abs(view - varied).max() < 1e-3)
    return found


def test_the_engine_starts_without_keras() -> None:
    code = (
        "import sys, engine.learning.networks, engine.learning.training;"
        "print({'keras', 'tensorflow', 'torch', 'jax', 'scipy', 'sklearn'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


@pytest.mark.deep_learning
@pytest.mark.parametrize(("kind", "side"), [*SMALLEST, ("seed", 61), ("scratch", 35), ("scratch", 160)])
@pytest.mark.parametrize("bands", [1, 7])
def test_every_network_gives_a_probability_a_class(keras: ModuleType, kind: str, side: int, bands: int) -> None:
    network = build_scene_network(kind, side, bands, 5)
    found = network.predict_on_batch(patches_of(side, bands))
    assert found.shape == (4, 5) and found.dtype == np.float32
    np.testing.assert_allclose(found.sum(axis=1), 1, atol=1e-5)
    assert network.get_layer("classes").units == 5


@pytest.mark.deep_learning
def test_the_seed_network_is_the_one_described(keras: ModuleType) -> None:
    network = build_scene_network("seed", 64, 3, 21)
    layers = [
        (type(layer).__name__, getattr(layer, "filters", getattr(layer, "units", None))) for layer in network.layers
    ]
    convolutions = [("Conv2D", 32), ("Conv2D", 32), ("Conv2D", 64)]
    pairs = [step for convolution in convolutions for step in (convolution, ("MaxPooling2D", None))]
    end = [("Flatten", None), ("Dense", 64), ("Dropout", None), ("Dense", 21)]
    assert layers == [("InputLayer", None), ("Rescaling", None), *pairs, *end]


@pytest.mark.deep_learning
@pytest.mark.parametrize("kind", networks.KINDS)
def test_a_seed_decides_the_weights(keras: ModuleType, kind: str) -> None:
    first, again, other = (build_scene_network(kind, 32, 2, 3, seed=seed).get_weights() for seed in (4, 4, 5))
    for one, two in zip(first, again):
        np.testing.assert_array_equal(one, two)
    differ = any((one != two).any() for one, two in zip(first, other))
    assert differ == (kind != "backbone")  # all of it was learned, and its last layer starts at zero


@pytest.mark.deep_learning
def test_layers_of_one_shape_do_not_start_alike(keras: ModuleType) -> None:
    network = build_scene_network("scratch", 32, 3, 3)
    kernels = [weights for weights in network.get_weights() if weights.shape == (3, 3, 32, 32)]
    assert len(kernels) > 2
    assert all((kernels[0] != other).mean() > 0.99 for other in kernels[1:])


@pytest.mark.deep_learning
def test_sixteen_bits_inside_and_not_at_the_end(keras: ModuleType) -> None:
    policy = keras.config.dtype_policy().name
    network = build_scene_network("scratch", 16, 3, 4, precision="mixed_bfloat16")
    assert network.get_layer("block1a_first").compute_dtype == "bfloat16"
    assert {weights.dtype for weights in network.get_weights()} == {np.dtype("float32")}
    assert network.predict_on_batch(patches_of(16, 3)).dtype == np.float32
    assert keras.config.dtype_policy().name == policy


@pytest.mark.deep_learning
@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"kind": "resnet"}, "no network 'resnet'; known are backbone, seed, scratch and"),
        ({"side_px": 15}, "15 x 15 pixels; the network 'scratch' needs at least 16"),
        ({"classes": 1}, "3 bands and 1 classes; expected at least 1 band and 2 classes"),
        ({"precision": "float64"}, "no precision 'float64'. Choose one of float32"),
    ],
    ids=["kind", "side", "classes", "precision"],
)
def test_what_cannot_be_built(keras: ModuleType, wrong: dict[str, Any], message: str) -> None:
    with pytest.raises(InputError, match=message):
        build_scene_network(**{"kind": "scratch", "side_px": 32, "bands": 3, "classes": 2, **wrong})


LEVELS = ("block12_project", "block13_add", "block14_add", "block15_add", "head")


@pytest.mark.deep_learning
def test_a_network_in_two_parts_is_the_network(keras: ModuleType) -> None:
    network = build_scene_network("backbone", 64, 3, 5)
    head = network.get_layer("classes")
    head.set_weights([np.random.default_rng(2).normal(0, 0.1, shape).astype(np.float32) for shape in ((2048, 5), (5,))])
    patches = patches_of(64, 3)
    whole = network.predict_on_batch(patches)
    features = trunk_and_tail(network)[0].predict_on_batch(patches)
    assert features.shape == (4, 2048)
    maps = keras.Model(network.input, [network.get_layer(name).output for name in LEVELS])
    means = [each.mean(axis=(1, 2)) for each in maps.predict_on_batch(patches)]
    np.testing.assert_allclose(features, np.concatenate([means[-1], *means[:-1]], axis=1), atol=1e-5)
    for blocks in (0, 1, 2, 5, 15):
        trunk, tail = trunk_and_tail(network, blocks)
        between = trunk.predict_on_batch(patches)
        np.testing.assert_allclose(tail.predict_on_batch(between), whole, atol=1e-5)
        names = {layer.name[:7] for layer in tail.layers if layer.name.startswith("block") and layer.weights}
        first = 17 if blocks == 0 else min(17 - blocks, 13)  # features are taken from block 12 on
        assert names == {f"block{number:02d}" for number in range(first, 17)}
        assert any(layer is head for layer in tail.layers)
    with pytest.raises(InputError, match="last 16 blocks are asked for; choose 0 to 15"):
        trunk_and_tail(network, 16)


@pytest.mark.deep_learning
@pytest.mark.parametrize(
    ("flips", "turns", "allowed"),
    [(True, True, set(range(8))), (True, False, {0, 1, 2, 3}), (False, True, {0, 3, 5, 6})],
    ids=["both", "flips", "turns"],
)
def test_patches_are_laid_in_every_way_and_no_other(
    keras: ModuleType, flips: bool, turns: bool, allowed: set[int]
) -> None:
    patches = patches_of(6, 2, 200)
    varied = augmentation(6, 2, flips=flips, turns=turns, brightness=0)(patches, training=True)
    found = [which_view(*pair) for pair in zip(patches, np.asarray(varied))]
    assert set(found) == allowed
    assert max(np.bincount(found)) < 200 / len(allowed) * 1.7


def test_the_ways_of_this_file() -> None:
    """Of the eight views, 0, 3, 5 and 6 are the turns: numpy says so."""
    patch = patches_of(4, 1)[0]
    turned = [np.rot90(patch, times) for times in range(4)]
    assert {which_view(patch, view) for view in turned} == {0, 3, 5, 6}


@pytest.mark.deep_learning
def test_nothing_is_varied_outside_training(keras: ModuleType) -> None:
    patches = patches_of(16, 3)
    varied = augmentation(16, 3, crop_px=9)(patches)
    np.testing.assert_array_equal(np.asarray(varied), patches)


@pytest.mark.deep_learning
def test_a_crop_is_a_square_of_the_patch(keras: ModuleType) -> None:
    """On a ramp the values tell from where they are: corners on whole pixels, 7 pixels apart, all corners in use."""
    side, crop = 15, 8
    row, column = np.mgrid[:side, :side].astype(np.float32)
    patches = np.repeat(np.stack([row, column], axis=-1)[None], 300, axis=0)
    layers = augmentation(side, 2, crop_px=crop, flips=False, turns=False, brightness=0)
    varied = np.asarray(layers(patches, training=True))
    corners = varied[:, 0, 0]
    np.testing.assert_allclose(corners, np.round(corners), atol=1e-3)
    np.testing.assert_allclose(varied[:, -1, -1] - corners, crop - 1, atol=1e-3)
    np.testing.assert_allclose(np.diff(varied[:, :, 0, 0], axis=1), (crop - 1) / (side - 1), atol=1e-3)
    assert {int(value) for value in np.round(corners).ravel()} == set(range(side - crop + 1))


@pytest.mark.deep_learning
def test_brightness_is_one_factor_a_patch(keras: ModuleType) -> None:
    patches = np.full((500, 4, 4, 2), 100, np.float32)
    patches[:, 0] = 250
    varied = np.asarray(augmentation(4, 2, flips=False, turns=False, brightness=0.2)(patches, training=True))
    factors = varied[:, 1, 0, 0] / 100
    assert 0.8 <= factors.min() < 0.81 and 1.19 < factors.max() <= 1.2
    np.testing.assert_allclose(varied[:, 1:], (100 * factors)[:, None, None, None] * np.ones((3, 4, 2)), rtol=1e-5)
    assert varied.max() == 255


@pytest.mark.deep_learning
def test_a_crop_larger_than_the_patch(keras: ModuleType) -> None:
    with pytest.raises(InputError, match="crop of 65 x 65 pixels cannot be cut from patches of 64"):
        augmentation(64, 3, crop_px=65)
