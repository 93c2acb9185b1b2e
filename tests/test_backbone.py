"""EfficientNet-Lite0 in Keras: the original's features, any number of bands, and only what is meant to learn does."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from engine.errors import InputError
from engine.learning import backbone

pytestmark = pytest.mark.deep_learning

ROOT = Path(__file__).resolve().parent.parent
REFERENCE = ROOT / "tests" / "data" / "efficientnet_lite0_reference.npz"
SIDE = 64
LAYERS = {
    *("InputLayer", "Rescaling", "Conv2D", "DepthwiseConv2D"),
    *("Add", "GlobalAveragePooling2D"),
}


@pytest.fixture(scope="module")
def keras() -> ModuleType:
    return pytest.importorskip(
        "keras", reason="Keras is not installed; resources/requirements/deep-learning.txt has it"
    )


@pytest.fixture(scope="module")
def original() -> dict[str, np.ndarray]:
    """Patches (uint8) and what the original network makes of them in PyTorch: scripts/make_backbone.py."""
    with np.load(REFERENCE, allow_pickle=False) as stored:
        return dict(stored)


@pytest.fixture(scope="module")
def network(keras):  # type: ignore[no-untyped-def]
    return backbone.efficientnet_lite0(SIDE)


def grey(patches: np.ndarray, bands: int) -> np.ndarray:
    return np.repeat(patches[..., 1:2], bands, axis=-1)


def test_the_engine_starts_without_keras() -> None:
    code = "import sys, engine.learning.backbone; print({'keras', 'tensorflow', 'torch', 'jax'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_the_weights_are_plain_arrays() -> None:
    assert backbone.WEIGHTS.stat().st_size < 10e6
    assert {path.name for path in backbone.WEIGHTS.parent.iterdir()} >= {"LICENSE", "README.md"}
    with np.load(backbone.WEIGHTS, allow_pickle=False) as stored:
        arrays = dict(stored)
    assert all(np.isfinite(array).all() for array in arrays.values())
    for name, array in arrays.items():
        assert array.dtype == (np.float16 if array.shape[:2] == (1, 1) else np.float32), name


def test_every_stored_array_is_in_the_network(network) -> None:  # type: ignore[no-untyped-def]
    with np.load(backbone.WEIGHTS, allow_pickle=False) as stored:
        names = set(stored.files)
        total = sum(stored[name].size for name in names)
    layers = [layer.name for layer in network.layers if layer.weights]
    assert {f"{layer}_{part}" for layer in layers for part in ("kernel", "bias")} == names
    assert network.count_params() == total


@pytest.mark.parametrize("side", [SIDE, 75], ids=["even", "odd"])
def test_features_are_those_of_the_original(keras, original: dict[str, np.ndarray], side: int) -> None:  # type: ignore[no-untyped-def]
    expected = original[f"features_{side}"]
    found = backbone.efficientnet_lite0(side).predict(original[f"patches_{side}"], verbose=0)
    assert found.shape == expected.shape == (len(expected), backbone.FEATURES)
    lengths = np.linalg.norm(expected, axis=1)
    cosine = np.sum(found * expected, axis=1) / (np.linalg.norm(found, axis=1) * lengths)
    # Rounding the kernels costs up to 0.0044 here; padding one convolution on the wrong side costs 0.68 and more
    assert np.max(np.linalg.norm(found - expected, axis=1) / lengths) < 0.01
    assert np.min(cosine) > 0.99995
    np.testing.assert_allclose(found, expected, rtol=0.01, atol=0.05)


def test_pixels_of_any_type_are_the_same_pixels(network, original: dict[str, np.ndarray]) -> None:  # type: ignore[no-untyped-def]
    patches = original[f"patches_{SIDE}"]
    whole = network.predict(patches, verbose=0)
    np.testing.assert_array_equal(whole, network.predict(patches.astype(np.float32), verbose=0))
    assert whole.min() >= 0 and whole.max() <= 6


@pytest.mark.parametrize("bands", [1, 2, 7])
def test_a_grey_picture_has_its_features_in_any_number_of_bands(  # type: ignore[no-untyped-def]
    network, original: dict[str, np.ndarray], bands: int
) -> None:
    patches = original[f"patches_{SIDE}"]
    wide = backbone.efficientnet_lite0(SIDE, bands)
    assert wide.input_shape == (None, SIDE, SIDE, bands)
    expected = network.predict(grey(patches, 3), verbose=0)
    np.testing.assert_allclose(wide.predict(grey(patches, bands), verbose=0), expected, atol=2e-3)


def test_it_is_saved_and_loaded_without_code(keras, network, original, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    assert {type(layer).__name__ for layer in network.layers} <= LAYERS
    network.save(tmp_path / "network.keras")
    loaded = keras.models.load_model(tmp_path / "network.keras", safe_mode=True)
    patches = original[f"patches_{SIDE}"]
    np.testing.assert_array_equal(loaded.predict(patches, verbose=0), network.predict(patches, verbose=0))
    assert [layer.name for layer in backbone.last_blocks(loaded, 2)] == [
        layer.name for layer in backbone.last_blocks(network, 2)
    ]


def test_the_last_blocks_count_from_the_end(network) -> None:  # type: ignore[no-untyped-def]
    parts = ("expand", "depthwise", "project")
    two = [f"block{number}_{part}" for number in (15, 16) for part in parts]
    assert [layer.name for layer in backbone.last_blocks(network, 2)] == [*two, "head"]
    all_but_the_stem = [layer for layer in network.layers if layer.weights and layer.name != "stem"]
    assert backbone.last_blocks(network, backbone.BLOCKS) == all_but_the_stem


@pytest.mark.parametrize("count", [0, 17])
def test_blocks_that_are_not_there(network, count: int) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(InputError, match=f"last {count} blocks.* has 16"):
        backbone.last_blocks(network, count)


def test_only_the_last_blocks_learn(keras, original: dict[str, np.ndarray]) -> None:  # type: ignore[no-untyped-def]
    network = backbone.efficientnet_lite0(SIDE)
    tuned = backbone.last_blocks(network, 1)
    for layer in network.layers:
        layer.trainable = layer in tuned
    before = {layer.name: layer.get_weights() for layer in network.layers}
    model = keras.Sequential([network, keras.layers.Dense(2, activation="softmax")])
    model.compile(keras.optimizers.SGD(0.01), "sparse_categorical_crossentropy")
    model.fit(original[f"patches_{SIDE}"], np.array([0, 1, 0]), epochs=1, verbose=0)
    changed = [
        layer.name
        for layer in network.layers
        if any((old != new).any() for old, new in zip(before[layer.name], layer.get_weights()))
    ]
    assert changed == [layer.name for layer in tuned]
