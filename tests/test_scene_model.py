"""Saved scene classifiers: what is written is read, and hostile files are refused in words."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.errors import MissingPackageError, ModelError
from engine.learning.scene_model import SceneModel
from engine.modelfile import ModelFile
from engine.raster.sources import Band
from engine.raster.writing import ClassRow

ROOT = Path(__file__).resolve().parent.parent
MODEL = SceneModel(
    network="seed",
    classes=(ClassRow(1, "Forest", "#2f8640"), ClassRow(2, "Water", "#2050c0")),
    bands=("B2", "B3", "B4"),
    side_px=32,
    size_m=320.0,
    low=np.array([1.0, 2.0, 3.0]),
    high=np.array([100.0, 200.0, 300.0]),
    weights=[np.arange(12, dtype=np.float32).reshape(3, 4), np.zeros(2, np.float32)],
    onnx=b"\x08\x08graph",
    card={"scores": {"overall_accuracy": 0.93}, "licence": "CC0-1.0", "author": "Ada", "split": [["a.tif", "test"]]},
)


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "m.landclass"
    MODEL.save(path)
    return path


def members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {info.filename: archive.read(info) for info in archive.infolist()}


def rewrite(path: Path, **changed: bytes) -> None:
    """Replace members of a zip, or add some; the names' dots and slashes are written as __ and ___."""
    content = members(path)
    content.update({name.replace("___", "/").replace("__", "."): data for name, data in changed.items()})
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in content.items():
            archive.writestr(name, data)


def rewrite_facts(path: Path, **changed: Any) -> None:
    record = json.loads(members(path)["model.json"])
    record.update(changed)
    rewrite(path, model__json=json.dumps(record).encode())


def npy(array: np.ndarray, **how: bool) -> bytes:
    buffer = io.BytesIO()
    np.save(buffer, array, **how)
    return buffer.getvalue()


def refused(path: Path, says: str) -> None:
    with pytest.raises(ModelError, match=says):
        SceneModel.load(path)


def test_round_trip_and_equal_bytes(saved: Path, tmp_path: Path) -> None:
    loaded = SceneModel.load(saved)
    for name in ("network", "classes", "bands", "side_px", "size_m", "onnx", "card"):
        assert getattr(loaded, name) == getattr(MODEL, name)
    for name in ("low", "high", "weights"):
        for found, known in zip(getattr(loaded, name), getattr(MODEL, name)):
            np.testing.assert_array_equal(found, known)
    loaded.save(tmp_path / "again.landclass")
    assert saved.read_bytes() == (tmp_path / "again.landclass").read_bytes()


def test_what_may_be_absent(tmp_path: Path) -> None:
    replace(MODEL, onnx=None, size_m=None, card={}).save(tmp_path / "m.landclass")
    loaded = SceneModel.load(tmp_path / "m.landclass")
    assert loaded.onnx is None and loaded.size_m is None and loaded.card == {}


def test_the_card_cannot_pass_for_the_model(tmp_path: Path) -> None:
    replace(MODEL, card={"kind": "clusters", "format": 99, "network": "other"}).save(tmp_path / "m.landclass")
    assert SceneModel.load(tmp_path / "m.landclass").network == "seed"


def test_reading_a_model_loads_no_network_library(saved: Path) -> None:
    code = (
        f"import sys; from engine.learning.scene_model import SceneModel; SceneModel.load({str(saved)!r}); "
        "print({'keras', 'tensorflow', 'torch', 'jax', 'onnx', 'onnxruntime'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


# What a file must not tell; hostile zips are in test_modelfile.py


def test_a_lambda_layer_in_the_card_is_words_and_no_more(saved: Path) -> None:
    layer = {"class_name": "Lambda", "config": {"function": {"class_name": "__lambda__", "config": {"code": "4wEA"}}}}
    rewrite_facts(saved, card={"network": layer, "recipe": layer})
    assert SceneModel.load(saved).card["recipe"] == layer
    rewrite_facts(saved, network=layer)
    refused(saved, "its network is .*Lambda")


def test_a_cut_file_is_refused_at_every_length(saved: Path) -> None:
    whole = saved.read_bytes()
    for length in range(0, len(whole) - 1, 97):
        saved.write_bytes(whole[:length])
        with pytest.raises(ModelError):
            SceneModel.load(saved)


def test_another_kind_of_model_is_told(tmp_path: Path) -> None:
    ModelFile("clusters", {}, {}).save(tmp_path / "m.landclass")
    refused(tmp_path / "m.landclass", r"is a cluster model; expected one that Train scene classifier \(CNN\) wrote")


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"network": "vgg"}, "its network is 'vgg'; known are backbone, .* Keras Applications"),
        ({"network": "application"}, "its network is 'application'"),
        ({"side_px": 0}, "side of 0 pixels"),
        ({"side_px": 10**9}, "side of 1000000000 pixels"),
        ({"side_px": None}, "damaged"),
        ({"size_m": -1}, "side of -1.0 metres"),
        ({"size_m": float("nan")}, "side of nan metres"),
        ({"classes": []}, "not numbered from 1"),
        ({"classes": [[1, "a", "#000000"], [3, "b", "#000000"]]}, "not numbered from 1"),
        ({"classes": [[1, "a", "red"], [2, "b", "#000000"]]}, "lacks its name or colour"),
        ({"classes": [[1, "a"], [2, "b"]]}, "damaged"),
        ({"classes": 5}, "damaged"),
        ({"bands": []}, "bands have no names"),
        ({"bands": ["B2", "B2", "B3"]}, "bands have no names of their own"),
        ({"bands": ["B2"]}, "scaling does not fit"),
        ({"card": "text"}, "damaged"),
    ],
)
def test_facts_that_do_not_hold_together(saved: Path, changed: dict[str, Any], says: str) -> None:
    rewrite_facts(saved, **changed)
    refused(saved, says)


@pytest.mark.parametrize("name", ["network", "classes", "bands", "side_px", "size_m", "card"])
def test_a_fact_that_is_missing(saved: Path, name: str) -> None:
    record = json.loads(members(saved)["model.json"])
    del record[name]
    rewrite(saved, model__json=json.dumps(record).encode())
    refused(saved, "damaged")


@pytest.mark.parametrize(
    ("name", "array", "says"),
    [
        ("low", np.zeros(2), "scaling does not fit"),
        ("low", np.full(3, 500.0), "no span"),
        ("weight_000", np.zeros(3, int), "no numbers of a network"),
        ("weight_000", np.array([np.inf]), "not finite"),
        ("onnx", np.zeros(3), "ONNX part is none"),
    ],
)
def test_arrays_that_do_not_hold_together(saved: Path, name: str, array: np.ndarray, says: str) -> None:
    rewrite(saved, **{f"arrays___{name}__npy": npy(array)})
    refused(saved, says)


# Values and bands


def bands(*names: str, sensor: str | None = None) -> list[Band]:
    return [Band("f.tif", at, name, "uint8", None, sensor) for at, name in enumerate(names, start=1)]


@pytest.mark.parametrize(
    ("own", "here", "sensor", "places"),
    [
        (("B2", "B3", "B4"), ("B4", "B8", "B3", "B2"), None, [3, 2, 0]),
        (("red", "green", "blue"), ("B2", "B3", "B4"), "sentinel2", [2, 1, 0]),
        (("red", "green", "blue"), ("Blue band", "green", "Red band"), None, [2, 1, 0]),
        (("red", "green", "blue"), ("band_1", "band_2", "band_3", "band_4"), None, [0, 1, 2]),
        (("B1", "B2"), ("band_1", "band_2"), None, [0, 1]),
        (("B1",), ("elevation",), None, [0]),
    ],
)
def test_bands_are_found(own: tuple[str, ...], here: tuple[str, ...], sensor: str | None, places: list[int]) -> None:
    found, told = replace(MODEL, bands=own).match(bands(*here, sensor=sensor))
    assert found == places
    assert (told is None) == (set(own) <= set(here))


@pytest.mark.parametrize(
    ("own", "here"),
    [
        (("B4", "B3"), ("band_1", "band_2")),
        (("B1", "B2"), ("B2", "B3")),
        (("red", "green", "blue"), ("band_1", "band_2")),
        (("red", "green", "blue"), ("B1", "B2", "B3")),
        (("nir", "red", "green"), ("band_1", "band_2", "band_3")),
    ],
)
def test_bands_that_only_look_alike_are_not(own: tuple[str, ...], here: tuple[str, ...]) -> None:
    with pytest.raises(ModelError, match="cannot be found"):
        replace(MODEL, bands=own).match(bands(*here))


# With Keras


def test_without_keras_it_says_what_to_press(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keras", None)
    with pytest.raises(MissingPackageError, match="keras is missing .* press Build in Plugins > Landclass > Env"):
        MODEL.keras_model()


@pytest.mark.deep_learning
@pytest.mark.parametrize("kind", ["seed", "scratch", "backbone"])
def test_the_network_is_built_anew_with_its_weights(kind: str, tmp_path: Path) -> None:
    pytest.importorskip("keras")
    from engine.learning.networks import build_scene_network

    network = build_scene_network(kind, 32, 3, 2, seed=3)
    model = replace(MODEL, network=kind, weights=network.get_weights(), onnx=None)
    model.save(tmp_path / "m.landclass")
    again = SceneModel.load(tmp_path / "m.landclass").keras_model()
    patches = np.random.default_rng(1).uniform(0, 255, (2, 32, 32, 3)).astype("float32")
    np.testing.assert_array_equal(network.predict(patches, verbose=0), again.predict(patches, verbose=0))


@pytest.mark.deep_learning
def test_weights_of_another_network_are_refused() -> None:
    pytest.importorskip("keras")
    with pytest.raises(ModelError, match="not those of the network 'seed': 2 arrays for 10; array 0 has the shape"):
        MODEL.keras_model()
