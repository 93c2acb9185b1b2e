"""Networks as ONNX: Keras' own probabilities, the same bytes every time, nothing hostile let in; and who runs them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from engine.errors import MissingPackageError, ModelError
from engine.learning import inference
from engine.learning.inference import Predictor, onnx_runner
from engine.learning.onnx_export import check_onnx, to_onnx
from engine.learning.scene_model import SceneModel
from engine.raster.writing import ClassRow

pytestmark = pytest.mark.deep_learning

CLASSES = 4


@pytest.fixture(scope="module")
def keras() -> ModuleType:
    return pytest.importorskip("keras", reason="Keras is not installed")


@pytest.fixture(scope="module")
def onnx() -> ModuleType:
    return pytest.importorskip("onnx", reason="the package onnx is not installed")


@pytest.fixture(scope="module")
def onnxruntime() -> ModuleType:
    return pytest.importorskip("onnxruntime", reason="ONNX Runtime is not installed")


def trained(keras: ModuleType, kind: str, side: int = 32, bands: int = 3) -> Any:
    """Return a network whose every number is as if it had learned something."""
    from engine.learning.networks import build_scene_network

    network = build_scene_network(kind, side, bands, CLASSES, seed=2)
    generator = np.random.default_rng(2)
    for variable in network.weights:
        noise = generator.normal(0, 0.05, variable.shape).astype(np.float32)
        variable.assign(np.abs(variable.numpy() + noise) if "variance" in variable.path else variable.numpy() + noise)
    return network


def patches(side: int = 32, bands: int = 3, count: int = 5) -> np.ndarray:
    return np.random.default_rng(1).uniform(0, 255, (count, side, side, bands)).astype(np.float32)


def model_of(network: Any, kind: str, onnx: bytes | None, side: int = 32, bands: int = 3) -> SceneModel:
    return SceneModel(
        network=kind,
        classes=tuple(ClassRow(at + 1, f"class {at}", "#808080") for at in range(CLASSES)),
        bands=tuple(f"B{at}" for at in range(bands)),
        side_px=side,
        size_m=None,
        low=np.zeros(bands),
        high=np.full(bands, 255.0),
        weights=network.get_weights(),
        onnx=onnx,
    )


@pytest.mark.parametrize(
    ("kind", "side", "bands"),
    [("seed", 32, 3), ("seed", 45, 1), ("scratch", 32, 6), ("scratch", 75, 2), ("scratch", 130, 3),
     ("backbone", 32, 3), ("backbone", 45, 5), ("backbone", 64, 3)],
)  # fmt: skip
def test_probabilities_are_those_of_keras(
    keras: ModuleType, onnx: ModuleType, onnxruntime: ModuleType, kind: str, side: int, bands: int
) -> None:
    network = trained(keras, kind, side, bands)
    data = to_onnx(network)
    check_onnx(data, side, bands, CLASSES)
    batch = patches(side, bands)
    found = Predictor(model_of(network, kind, data, side, bands), threads=2).predict(batch)
    expected = network.predict(batch, verbose=0)
    assert np.ptp(expected) > 0.05  # not the same for every class
    np.testing.assert_allclose(found, expected, atol=1e-4)
    assert found.dtype == np.float32


@pytest.mark.parametrize(
    ("kind", "side", "bands"),
    [("unet_small", None, 7), ("unet_small", 64, 1), ("unet", None, 2), ("unet_backbone", None, 5)],
)
def test_probabilities_of_pixels_are_those_of_keras(
    keras: ModuleType, onnx: ModuleType, onnxruntime: ModuleType, kind: str, side: int | None, bands: int
) -> None:
    from engine.learning.segmentation_networks import build_segmentation_network

    network = build_segmentation_network(kind, side, bands, CLASSES, seed=2)
    generator = np.random.default_rng(2)
    for variable in network.weights:
        values = variable.numpy()
        noise = generator.normal(0, 0.05, variable.shape) * np.maximum(np.abs(values), 0.1)
        variable.assign(np.abs(values + noise) if "variance" in variable.path else values + noise)
    data = to_onnx(network)
    run = onnx_runner(data, None, bands, CLASSES)
    for rows, cols in ((64, 64), (32, 96)) if side is None else ((64, 64),):
        batch = patches(96, bands, count=2)[:, :rows, :cols]
        batch = batch if kind == "unet_backbone" else (batch - 127) / 64
        expected = network.predict(batch, verbose=0)
        assert np.ptp(expected) > 0.2
        np.testing.assert_allclose(run(batch), expected, atol=1e-4)
    assert to_onnx(network) == data
    with pytest.raises(ModelError, match="for other patches"):
        onnx_runner(data, 64, bands, CLASSES)
    with pytest.raises(ModelError, match="for other patches"):
        onnx_runner(data, None, bands + 1, CLASSES)


@pytest.mark.parametrize("interpolation", ["nearest", "bilinear"])
def test_maps_are_enlarged_as_keras_does(
    keras: ModuleType, onnx: ModuleType, onnxruntime: ModuleType, interpolation: str
) -> None:
    patch = keras.Input((8, 8, 2))
    flow = keras.layers.UpSampling2D(2, interpolation=interpolation)(patch)
    network = keras.Model(patch, keras.layers.Conv2D(2, 3, 2, padding="same", activation="softmax")(flow))
    batch = patches(8, 2) / 64
    found = onnx_runner(to_onnx(network), None, 2, 2)(batch)
    np.testing.assert_allclose(found, network.predict(batch, verbose=0), atol=1e-5)


def test_layers_of_other_networks(keras: ModuleType, onnx: ModuleType, onnxruntime: ModuleType) -> None:
    """Rows and columns padded by hand, means of neighbours, normalisation without one of its parts."""
    layers = keras.layers
    patch = keras.Input((16, 16, 2))
    flow = layers.ZeroPadding2D(((0, 1), (2, 3)))(patch)
    flow = layers.Conv2D(4, 3, 2)(flow)
    flow = layers.BatchNormalization(scale=False)(flow)
    flow = layers.Activation("relu")(flow)
    flow = layers.AveragePooling2D(3, 1, padding="same")(flow)
    flow = layers.BatchNormalization(center=False)(flow)
    flow = layers.AveragePooling2D(2)(flow)
    network = keras.Model(patch, layers.Dense(CLASSES, activation="softmax")(layers.Flatten()(flow)))
    for at, variable in enumerate(network.weights):
        draw = np.random.default_rng(at)
        variable.assign(
            draw.uniform(0.3, 1.2, variable.shape) if variable.shape != (4, 4) else draw.normal(0, 1, (4, 4))
        )
    batch = patches(16, 2) / 255
    expected = network.predict(batch, verbose=0)
    np.testing.assert_allclose(onnx_runner(to_onnx(network), 16, 2, CLASSES)(batch), expected, atol=1e-5)
    assert np.ptp(expected) > 0.05


def test_a_network_of_patches_is_none_of_pixels(keras: ModuleType, onnx: ModuleType) -> None:
    with pytest.raises(ModelError, match="for other patches"):
        check_onnx(to_onnx(trained(keras, "seed")), None, 3, CLASSES)


def test_the_same_network_gives_the_same_bytes(keras: ModuleType, onnx: ModuleType) -> None:
    network = trained(keras, "scratch")
    first = to_onnx(network)
    keras.layers.Dense(3)  # the names that Keras makes up must not matter
    assert to_onnx(network) == first == to_onnx(trained(keras, "scratch"))


def test_a_network_that_was_cut_in_two_is_whole(keras: ModuleType, onnx: ModuleType) -> None:
    from engine.learning.networks import trunk_and_tail

    network = trained(keras, "backbone")
    known = to_onnx(network)
    trunk_and_tail(network, 2)
    assert to_onnx(network) == known


def network_of(keras: ModuleType, layer: Any) -> Any:
    """Return a network of one layer between others."""
    patch = keras.Input((8, 8, 1))
    flow = keras.layers.Flatten()(layer(patch))
    return keras.Model(patch, keras.layers.Dense(2, activation="softmax")(flow))


@pytest.mark.parametrize(
    ("kind", "settings", "says"),
    [
        ("GaussianNoise", {"stddev": 0.1}, "The layer odd is a GaussianNoise, which has no form in ONNX"),
        ("ReLU", {"negative_slope": 0.1}, "The layer odd is a leaky ReLU, which has no form in ONNX"),
        ("Dense", {"units": 1, "activation": "tanh"}, "The layer odd ends in tanh, which has no form in ONNX"),
    ],
)
def test_what_is_not_known_is_named(
    keras: ModuleType, onnx: ModuleType, kind: str, settings: dict[str, Any], says: str
) -> None:
    layer = getattr(keras.layers, kind)(name="odd", **settings)
    with pytest.raises(ModelError, match=says):
        to_onnx(network_of(keras, layer))


# Hostile graphs


def pixels(onnx: ModuleType, change: Callable[[Any], None]) -> bytes:
    """Return a small graph that `check_onnx` takes for pixels of 1 band and 2 classes, changed."""
    helper = onnx.helper
    number = onnx.TensorProto.FLOAT
    record = helper.make_model(
        helper.make_graph(
            [helper.make_node("Concat", ["patches", "patches"], ["probabilities"], axis=3)],
            "scene",
            [helper.make_tensor_value_info("patches", number, ["n", "rows", "cols", 1])],
            [helper.make_tensor_value_info("probabilities", number, ["n", "rows", "cols", 2])],
            [onnx.numpy_helper.from_array(np.zeros((64, 2), np.float32), "w")],
        )
    )
    change(record)
    return record.SerializeToString()


def graph(onnx: ModuleType, change: Callable[[Any], None]) -> bytes:
    """Return a small graph that `check_onnx` takes for (8, 8, 1) patches and 2 classes, changed."""
    helper = onnx.helper
    number = onnx.TensorProto.FLOAT
    record = helper.make_model(
        helper.make_graph(
            [
                helper.make_node("Flatten", ["patches"], ["flat"]),
                helper.make_node("Gemm", ["flat", "w"], ["probabilities"]),
            ],
            "scene",
            [helper.make_tensor_value_info("patches", number, ["n", 8, 8, 1])],
            [helper.make_tensor_value_info("probabilities", number, ["n", 2])],
            [onnx.numpy_helper.from_array(np.zeros((64, 2), np.float32), "w")],
        )
    )
    change(record)
    return record.SerializeToString()


def elsewhere(record: Any) -> None:
    array = record.graph.initializer[0]
    array.ClearField("raw_data")
    array.data_location = 1
    array.external_data.add(key="location", value="../../etc/passwd")


def loop(record: Any) -> None:
    node = record.graph.node.add(op_type="Loop", output=["x"])
    node.attribute.add(name="body").g.name = "again"


def hidden_graph(record: Any) -> None:
    record.graph.node[0].attribute.add(name="body").g.name = "again"


def constant(record: Any) -> None:
    record.graph.node[0].attribute.add(name="value").t.name = "huge"


def foreign(record: Any) -> None:
    record.graph.node[0].domain = "com.evil"


def function(record: Any) -> None:
    record.functions.add(name="f", domain="d")


def other_size(record: Any) -> None:
    record.graph.input[0].type.tensor_type.shape.dim[1].dim_value = 9


def one_more_input(record: Any) -> None:
    record.graph.input.add().CopyFrom(record.graph.input[0])


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (elsewhere, "points at other files"),
        (loop, "operations that no model has: Loop"),
        (hidden_graph, "graphs within graphs"),
        (constant, "graphs within graphs"),
        (foreign, "operations that no model has: (Flatten|Concat)"),
        (function, "operations that no model has"),
        (other_size, "for other patches"),
        (one_more_input, "for other patches"),
    ],
)
def test_a_hostile_graph_is_refused(onnx: ModuleType, change: Callable[[Any], None], says: str) -> None:
    for side, made in ((8, graph), (None, pixels)):
        check_onnx(made(onnx, lambda record: None), side, 1, 2)
        with pytest.raises(ModelError, match=says):
            check_onnx(made(onnx, change), side, 1, 2)


@pytest.mark.parametrize("data", [b"", b"hello", b"\xff" * 100])
def test_bytes_that_are_no_graph_are_refused(onnx: ModuleType, data: bytes) -> None:
    with pytest.raises(ModelError, match="The ONNX part of the model"):
        check_onnx(data, 8, 1, 2)


# Who runs it


def test_no_patch_depends_on_those_beside_it(keras: ModuleType, onnx: ModuleType, onnxruntime: ModuleType) -> None:
    network = trained(keras, "seed")
    model = model_of(network, "seed", to_onnx(network))
    batch = patches(count=100)
    one, four = (Predictor(model, threads) for threads in (1, 4))
    assert "ONNX Runtime" in one.runtime and one.note is None
    np.testing.assert_array_equal(one.predict(batch), four.predict(batch))
    np.testing.assert_allclose(one.predict(batch[37:38]), one.predict(batch)[37:38], atol=1e-6)
    assert one.predict(batch[:0]).shape == (0, CLASSES)


@pytest.mark.parametrize("lacking", ["onnxruntime", "onnx", "the part"])
def test_keras_stands_in(keras: ModuleType, onnx: ModuleType, lacking: str, monkeypatch: pytest.MonkeyPatch) -> None:
    network = trained(keras, "seed")
    model = model_of(network, "seed", None if lacking == "the part" else to_onnx(network))
    if lacking != "the part":
        monkeypatch.setitem(sys.modules, lacking, None)
    predictor = Predictor(model, 2)
    assert predictor.runtime.startswith("Keras 3")
    assert predictor.note is not None and ("press Build" in predictor.note) == (lacking != "the part")
    batch = patches(count=predictor.chunk + 3)
    np.testing.assert_allclose(predictor.predict(batch), network.predict(batch, verbose=0), atol=1e-5)


def test_without_either_it_says_what_to_press(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    monkeypatch.setitem(sys.modules, "keras", None)
    network = type("Network", (), {"get_weights": staticmethod(lambda: [np.zeros(1, np.float32)])})
    with pytest.raises(MissingPackageError, match="keras is missing .* press Build in Plugins > Landclass"):
        Predictor(model_of(network, "seed", b"x"))


@pytest.mark.parametrize(("side", "chunk"), [(16, 32), (64, 32), (128, 8), (256, 2), (1024, 1)])
def test_the_chunk_follows_from_the_side_alone(side: int, chunk: int, monkeypatch: pytest.MonkeyPatch) -> None:
    network = type("Network", (), {"get_weights": staticmethod(list)})
    monkeypatch.setattr(inference.Predictor, "_with_onnx", lambda self: np.copy)
    assert {Predictor(model_of(network, "seed", b"x", side), threads).chunk for threads in (1, 7)} == {chunk}
