"""Training on frozen features: the head becomes part of the network, and only what should change does."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from learning_scenes import BANDS, CLASSES, Scenes, equal, stop_at

from engine.core.transforms import view_of
from engine.learning import transfer
from engine.learning.networks import build_scene_network, trunk_and_tail
from engine.learning.training import EpochRecord, History

needs_keras = pytest.mark.deep_learning


@pytest.fixture(scope="module")
def keras() -> ModuleType:
    return pytest.importorskip(
        "keras", reason="Keras is not installed; resources/requirements/deep-learning.txt has it"
    )


@needs_keras
def test_features_are_computed_for_every_view(keras: ModuleType, tmp_path: Path) -> None:
    scenes, shares = Scenes(10, side=32), []
    trunk, _ = trunk_and_tail(build_scene_network("backbone", 32, BANDS, CLASSES), 1)
    places = np.array([7, 2, 3, 9, 1])
    found = transfer.features_of(trunk, scenes.read, places, 2, views=(0, 5), on_batch=shares.append)
    assert scenes.read_places == places.tolist() and shares == [0.4, 0.8, 1.0]
    assert found.dtype == np.float32 and found.shape == (2, 5, *trunk.output_shape[1:])
    for at, view in enumerate((0, 5)):
        seen = np.ascontiguousarray(view_of(scenes.pixels[places], view))
        np.testing.assert_allclose(found[at], trunk.predict_on_batch(seen), atol=1e-4)
    kept = transfer.features_of(trunk, scenes.read, places, 2, views=(0, 5), kept=tmp_path / "kept.npy")
    np.testing.assert_allclose(np.load(tmp_path / "kept.npy"), found, rtol=1e-3, atol=1e-3)
    assert isinstance(kept, np.memmap) and kept.dtype == np.float16


@needs_keras
def test_a_head_on_frozen_features_is_part_of_the_network(keras: ModuleType) -> None:
    scenes = Scenes(60, side=32)
    model = build_scene_network("backbone", 32, BANDS, CLASSES)
    before = {layer.name: layer.get_weights() for layer in model.layers}
    trunk, tail = trunk_and_tail(model)
    features = transfer.features_of(trunk, scenes.read, np.arange(60), views=(0, 1))
    told: list[EpochRecord] = []
    history = transfer.train_linear_head(
        model,
        features[:, :42],
        scenes.labels[:42],
        (features[0, 42:], scenes.labels[42:]),
        on_epoch=told.append,
    )
    assert told == history.records and told[-1].accuracy > told[0].accuracy
    found = model.predict_on_batch(scenes.pixels[42:].astype(np.float32))
    np.testing.assert_allclose(found, tail.predict_on_batch(features[0, 42:]), atol=1e-5)
    share = (found.argmax(axis=1) == scenes.labels[42:]).mean()
    assert share == pytest.approx(told[history.best_epoch - 1].validation_accuracy)
    changed = {name for name, weights in before.items() if not equal(weights, model.get_layer(name).get_weights())}
    assert changed == {"classes"}


@needs_keras
def test_the_standardisation_is_folded_into_the_head(keras: ModuleType) -> None:
    """Features of very unlike sizes, one of them constant: the head takes them as they are."""
    draw, labels = np.random.default_rng(4), np.arange(90) % CLASSES
    sizes = np.array([1e-3, 1.0, 50.0, 1.0])
    values = draw.normal(5, 0.2, (90, 4)) * sizes
    values[:, :3] += 2 * np.eye(3)[labels] * sizes[:3]
    values[:, 3] = 7
    features = keras.Input((4,), name="features")
    model = keras.Model(features, keras.layers.Dense(3, activation="softmax", name="classes")(features))
    history = transfer.train_linear_head(
        model, values[None], labels, (values, labels), epochs=40, learning_rate=0.03, penalty=0
    )
    best = history.records[history.best_epoch - 1]
    found = model.predict_on_batch(values.astype(np.float32))
    assert (found.argmax(axis=1) == labels).mean() > 0.98
    loss = -np.log(found[np.arange(90), labels]).mean()
    assert loss == pytest.approx(best.validation_loss, rel=1e-3)
    kernel = np.abs(model.get_layer("classes").get_weights()[0]).max(axis=1)
    np.testing.assert_allclose(kernel[:3] * sizes[:3] / kernel[1], 1, atol=0.5)
    assert kernel[3] < 1e-6


@needs_keras
def test_fine_tuning_changes_the_last_blocks_alone_and_resumes(keras: ModuleType, tmp_path: Path) -> None:
    scenes = Scenes(60, side=32)

    def tuned(**settings: Any) -> tuple[Any, History]:
        model = build_scene_network("backbone", 32, BANDS, CLASSES)
        trunk, _ = trunk_and_tail(model, 2)
        features = transfer.features_of(trunk, scenes.read, np.arange(60), views=(0, 3))
        head = trunk_and_tail(model)[0].predict(scenes.pixels[:42].astype(np.float32), verbose=0)
        transfer.train_linear_head(model, head[None], scenes.labels[:42], epochs=5)
        history = transfer.fine_tune(
            model, 2, features[:, :42], scenes.labels[:42], (features[0, 42:], scenes.labels[42:]), epochs=2, **settings
        )
        return model, history

    fresh = build_scene_network("backbone", 32, BANDS, CLASSES)
    whole, history = tuned()
    assert history.records[1].loss < history.records[0].loss
    changed = {
        layer.name
        for layer in fresh.layers
        if not equal(layer.get_weights(), whole.get_layer(layer.name).get_weights())
    }
    parts = ("expand", "depthwise", "project")
    assert changed == {*(f"block{at}_{part}" for at in (15, 16) for part in parts), "head", "classes"}

    settings = {"checkpoint": tmp_path / "state.npz"}
    _, history = tuned(should_stop=stop_at(3 + 1 + 1), **settings)  # 84 views in batches of 32, then the validation's
    assert (history.stopped, len(history.records)) == ("cancelled", 1)
    resumed, history = tuned(resume=True, **settings)
    assert len(history.records) == 2 and equal(resumed.get_weights(), whole.get_weights())
