"""Networks of Keras Applications: scaled as their weights were learnt, and weights of no other network."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from engine.errors import InputError, MissingPackageError
from engine.learning.applications import application, scaling
from engine.learning.networks import build_scene_network, set_weights, trunk_and_tail
from engine.learning.scene_model import SceneModel
from engine.options.train_cnn import APPLICATIONS, TrainCnnOptions
from engine.raster.writing import ClassRow

SIDE = 32


@pytest.fixture(scope="module")
def keras() -> ModuleType:
    return pytest.importorskip(
        "keras", reason="Keras is not installed; resources/requirements/deep-learning.txt has it"
    )


@pytest.fixture(scope="module")
def mobile_net(keras: ModuleType) -> Any:
    """A network whose statistics are no zeros and ones, as after a training."""
    return trained(keras.applications.MobileNetV2(include_top=False, weights=None, input_shape=(64, 64, 3)))


@pytest.fixture(scope="module")
def files(keras: ModuleType, mobile_net: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder with the network's weights as Keras 3 and as Keras 2 wrote them, and with files that are not of it."""
    folder = tmp_path_factory.mktemp("weights")
    mobile_net.save_weights(folder / "m.weights.h5")
    mobile_net.save(folder / "m.h5")
    narrow = keras.applications.MobileNetV2(include_top=False, weights=None, input_shape=(96, 96, 3), alpha=0.35)
    narrow.save_weights(folder / "narrow.weights.h5")
    narrow.save(folder / "narrow.h5")
    keras.applications.MobileNet(include_top=False, weights=None).save_weights(folder / "other.weights.h5")
    (folder / "text.h5").write_text("no numbers")
    (folder / "empty.weights.h5").touch()
    return folder


def trained(network: Any) -> Any:
    generator = np.random.default_rng(0)
    for layer in network.layers:
        if type(layer).__name__ == "BatchNormalization":
            *others, mean, variance = layer.get_weights()
            layer.set_weights([*others, generator.normal(0, 0.1, mean.shape), generator.uniform(0.5, 2, mean.shape)])
    return network


def pictures(side: int = SIDE) -> np.ndarray:
    return np.random.default_rng(1).integers(0, 256, (2, side, side, 3)).astype(np.float32)


def stem_of(keras: ModuleType, network: Any) -> Any:
    """Return the part of an EfficientNet that scales pictures."""
    return keras.Model(network.input, network.get_layer("stem_conv_pad").output)


def normalising(network: Any) -> list[np.ndarray]:
    """Return the weights of an EfficientNet, with the mean and variance of ImageNet among them."""
    weights = network.get_weights()
    at = next(at for at, variable in enumerate(network.weights) if variable.path.endswith("/mean"))
    weights[at : at + 2] = [np.array([0.485, 0.456, 0.406]), np.array([0.229, 0.224, 0.225])]
    return weights


def doubled(keras: ModuleType, patches: np.ndarray) -> np.ndarray:
    return np.array(keras.layers.UpSampling2D(2, interpolation="bilinear")(patches))


@pytest.mark.deep_learning
def test_every_name_is_a_network_of_keras(keras: ModuleType) -> None:
    known = {name for name in dir(keras.applications) if name[0].isupper()}
    assert set(APPLICATIONS) == known - {"ConvNeXtLarge", "ConvNeXtXLarge"}


@pytest.mark.deep_learning
@pytest.mark.parametrize("name", [name for name, kind in APPLICATIONS.items() if kind != "efficientnet"])
def test_values_are_scaled_as_keras_does(keras: ModuleType, name: str) -> None:
    preprocess = sys.modules[getattr(keras.applications, name).__module__].preprocess_input
    values = pictures(4)
    kernel, bias = scaling(APPLICATIONS[name])
    np.testing.assert_allclose(values @ kernel[0, 0] + bias, preprocess(values.copy()), atol=1e-4)


@pytest.mark.deep_learning
@pytest.mark.parametrize(
    ("name", "module"), [("MobileNetV2", "mobilenet_v2"), ("VGG16", "vgg16"), ("DenseNet121", "densenet")]
)
def test_the_scaling_is_a_layer_of_the_network(keras: ModuleType, name: str, module: str) -> None:
    network = application(name, SIDE, 2)
    seen = keras.Model(network.input, network.get_layer("scale").output).predict(pictures(), verbose=0)
    expected = getattr(keras.applications, module).preprocess_input(doubled(keras, pictures()))
    np.testing.assert_allclose(seen, expected, atol=1e-4)
    assert not network.get_layer("scale").trainable


@pytest.mark.deep_learning
@pytest.mark.parametrize("file", ["m.weights.h5", "m.h5"])
def test_features_are_those_of_the_network_alone(keras: ModuleType, mobile_net: Any, files: Path, file: str) -> None:
    found = application("MobileNetV2", SIDE, 2, str(files / file)).predict(pictures(), verbose=0)
    values = keras.applications.mobilenet_v2.preprocess_input(doubled(keras, pictures()))
    expected = mobile_net.predict(values, verbose=0).mean(axis=(1, 2))
    assert found.shape == (2, 1280) and found.std() > 0.01
    np.testing.assert_allclose(found, expected, atol=1e-5)


@pytest.mark.deep_learning
def test_efficientnet_divides_twice_as_keras_does_with_its_imagenet_weights(
    keras: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    build = keras.applications.EfficientNetB0
    monkeypatch.setattr(sys.modules[build.__module__].file_utils, "get_file", lambda *names, **options: "b0.h5")
    monkeypatch.setattr(keras.Model, "load_weights", lambda *values: None)
    known = build(include_top=False, weights="imagenet", input_shape=(SIDE, SIDE, 3))
    seen = []
    for network in (known, application("EfficientNetB0", SIDE)):
        set_weights(network, normalising(network))
        seen.append(stem_of(keras, network).predict(pictures(), verbose=0))
    assert seen[0].min() < -1.5 and seen[0].max() > 1.5  # after one division it would be 1.2 at most
    np.testing.assert_allclose(seen[1], seen[0], atol=1e-5)


@pytest.mark.deep_learning
def test_a_saved_network_normalises_as_the_one_it_was(keras: ModuleType) -> None:
    network = build_scene_network("EfficientNetB0", SIDE, 3, 2)
    set_weights(network, normalising(network))
    rows = tuple(ClassRow(value, name, "#000000") for value, name in enumerate("ab", start=1))
    ends = {"low": np.zeros(3), "high": np.full(3, 255.0)}
    model = SceneModel(
        network="EfficientNetB0", classes=rows, bands=("red", "green", "blue"), side_px=SIDE, size_m=None,
        weights=network.get_weights(), **ends,
    )  # fmt: skip
    seen = [stem_of(keras, each).predict(pictures(), verbose=0) for each in (network, model.keras_model())]
    assert seen[0].min() < -1
    np.testing.assert_array_equal(*seen)


@pytest.mark.deep_learning
@pytest.mark.filterwarnings("ignore:Skipping nested container")
@pytest.mark.parametrize("file", ["narrow.weights.h5", "narrow.h5", "other.weights.h5", "text.h5", "empty.weights.h5"])
def test_weights_of_something_else_are_refused(keras: ModuleType, files: Path, file: str) -> None:
    with pytest.raises(InputError, match=f"{file} are not those of MobileNetV2 without its last layers"):
        application("MobileNetV2", SIDE, 2, str(files / file))


@pytest.mark.deep_learning
def test_weights_that_are_not_there(keras: ModuleType, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"gone\.h5 do not exist. Choose the file with those of VGG16"):
        application("VGG16", SIDE, 2, str(tmp_path / "gone.h5"))


@pytest.mark.deep_learning
def test_without_h5py_it_says_what_to_press(keras: ModuleType, files: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    application("MobileNetV2", SIDE, 2)
    with pytest.raises(MissingPackageError, match="h5py is missing"):
        application("MobileNetV2", SIDE, 2, str(files / "m.h5"))


@pytest.mark.deep_learning
def test_a_classifier_on_it_is_cut_before_its_head(keras: ModuleType, files: Path) -> None:
    network = build_scene_network("MobileNetV2", SIDE, 3, 4, weights=str(files / "m.h5"))
    head = network.get_layer("classes")
    head.set_weights([np.random.default_rng(2).normal(0, 1, weights.shape) for weights in head.get_weights()])
    trunk, tail = trunk_and_tail(network)
    features = trunk.predict(pictures(), verbose=0)
    assert features.shape == (2, 1280)
    np.testing.assert_allclose(tail.predict(features, verbose=0), network.predict(pictures(), verbose=0), atol=1e-5)


@pytest.mark.deep_learning
@pytest.mark.parametrize("bands", [1, 4])
def test_it_takes_three_bands(keras: ModuleType, bands: int) -> None:
    with pytest.raises(InputError, match=f"VGG16 takes red, green and blue; the number of bands is {bands}"):
        build_scene_network("VGG16", SIDE, bands, 2)


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({}, r"weights of Xception are missing: choose a \.weights\.h5 or \.h5 file"),
        ({"weights": "x.keras"}, r"weights are x\.keras, and other files may hold code: choose a \.weights\.h5"),
        (
            {"weights": "x.h5", "fine_tune": 2},
            "Blocks of Xception are to be fine-tuned, 2 in all; only those of .*'backbone'",
        ),
        ({"weights": "x.h5", "network": "seed"}, "x.h5 are for a network of Keras Applications, the network is 'seed'"),
        ({"weights": "x.h5", "application": "AlexNet"}, "application is 'AlexNet'; expected one of 'ConvNeXtTiny'"),
    ],
)
def test_options_that_contradict_are_refused(given: dict[str, Any], says: str) -> None:
    with pytest.raises(InputError, match=says):
        TrainCnnOptions(**{"folder": "a", "model": "m", "network": "application", "application": "Xception", **given})


def test_the_kind_of_an_application_is_its_name() -> None:
    given = {"folder": "a", "model": "m", "weights": "x.h5"}
    assert TrainCnnOptions(network="application", application="Xception", **given).kind == "Xception"
    assert TrainCnnOptions(folder="a", model="m", network="seed").kind == "seed"
    assert "x.h5" in TrainCnnOptions(network="application", **given).files_read()
