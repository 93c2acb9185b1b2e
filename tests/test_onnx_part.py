"""The ONNX part of a trained model: 8 bits give nearly the same classes, else the exact one stays."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from scenes import Record

from engine.jobs import onnx_part
from engine.jobs.onnx_part import spread, with_8_bits, with_onnx
from engine.learning.scene_model import SceneModel
from engine.raster.writing import ClassRow

pytestmark = pytest.mark.deep_learning

SIDE, BANDS, CLASSES = 32, 3, 4


@pytest.fixture(scope="module")
def exact() -> SceneModel:
    """A backbone that tells patches by their red and green, and its ONNX part."""
    pytest.importorskip("keras", reason="Keras is not installed")
    pytest.importorskip("onnxruntime", reason="ONNX Runtime is not installed")
    from engine.learning.networks import build_scene_network, trunk_and_tail
    from engine.learning.transfer import train_linear_head

    network = build_scene_network("backbone", SIDE, BANDS, CLASSES, seed=2)
    seen = patches(128, 0)
    red, green = (seen[..., at].mean(axis=(1, 2)) > 127 for at in (0, 1))
    train_linear_head(network, trunk_and_tail(network)[0].predict(seen, verbose=0)[None], 2 * red + 1 * green)
    rows = tuple(ClassRow(at, f"class {at}", "#101010") for at in range(1, CLASSES + 1))
    model = SceneModel(
        network="backbone", classes=rows, bands=("red", "green", "blue"), side_px=SIDE, size_m=None,
        weights=network.get_weights(), low=np.zeros(BANDS), high=np.full(BANDS, 255.0),
    )  # fmt: skip
    return with_onnx(model, Record())


def patches(count: int, seed: int) -> np.ndarray:
    """Return patches of one of eight colours with stripes, which differ."""
    generator = np.random.default_rng(seed)
    colours = generator.choice([60.0, 195.0], (count, 1, 1, BANDS))
    wave = np.sin(np.arange(SIDE) * generator.uniform(0.1, 2, (count, 1)))[:, :, None, None]
    return np.clip(colours + 60 * wave + generator.normal(0, 10, (count, SIDE, SIDE, BANDS)), 0, 255).astype("float32")


def test_8_bits_give_nearly_the_same(exact: SceneModel) -> None:
    from engine.learning.inference import Predictor

    record = Record()
    smaller = with_8_bits(exact, patches(32, 1), patches(64, 2), record)
    assert smaller.onnx is not None and exact.onnx is not None
    assert len(smaller.onnx) < 0.4 * len(exact.onnx)
    assert "of 64 patches get the class that the exact network gives them" in record.messages()[-1]
    one, other = Predictor(exact), Predictor(smaller)
    assert "8-bit" in other.runtime and "8-bit" not in one.runtime
    seen = patches(64, 3)
    apart = np.abs(one.predict(seen) - other.predict(seen))
    assert 0 < apart.mean() < 0.02


def test_the_same_patches_give_the_same_bytes(exact: SceneModel) -> None:
    first, second = (with_8_bits(exact, patches(16, 1), patches(16, 2), Record()) for _ in range(2))
    assert first.onnx == second.onnx


def test_a_network_that_rounding_spoils_stays_exact(exact: SceneModel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(onnx_part, "LEAST_SAME", 1.01)
    record = Record()
    assert with_8_bits(exact, patches(16, 1), patches(16, 2), record) is exact
    assert "The network stays exact: in 8 bits it would give only" in record.messages("warning")[-1]


def test_a_model_without_onnx_stays_as_it_is(exact: SceneModel) -> None:
    model = replace(exact, onnx=None)
    assert with_8_bits(model, patches(1, 1), patches(1, 2), Record()) is model


def test_places_are_spread() -> None:
    assert spread(np.arange(10), 4).tolist() == [0, 3, 6, 9]
    assert spread(np.arange(3), 64).tolist() == [0, 1, 2]


def test_a_processor_that_overflows_is_gone_around(exact: SceneModel, monkeypatch: pytest.MonkeyPatch) -> None:
    from engine.learning import inference
    from engine.learning.eight_bit import products_overflow
    from engine.learning.inference import Predictor

    smaller = with_8_bits(exact, patches(16, 1), patches(16, 2), Record())
    found = []
    for overflows in (False, True):
        monkeypatch.setattr(inference, "products_overflow", lambda so=overflows: so)
        found.append(Predictor(smaller).predict(patches(16, 3)))
    assert np.abs(found[0] - found[1]).max() < 0.02 or products_overflow()
