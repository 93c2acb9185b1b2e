"""Training: the same seed gives the same weights, interrupted or not, and what it keeps is the best."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from learning_scenes import BANDS, CLASSES, SIDE, Scenes, equal, stop_at

from engine.errors import InputError
from engine.learning import training
from engine.learning.networks import augmentation, build_scene_network, with_augmentation
from engine.learning.training import ArrayBatches, EpochRecord, History, Trainer

needs_keras = pytest.mark.deep_learning


@pytest.fixture(scope="module")
def keras() -> ModuleType:
    return pytest.importorskip(
        "keras", reason="Keras is not installed; resources/requirements/deep-learning.txt has it"
    )


def network(seed: int = 0, classes: int = CLASSES) -> Any:
    """Small, with everything that a resumed training could lose: batch normalisation, dropout, augmentation."""
    import keras

    patch = keras.Input((SIDE, SIDE, BANDS))
    flow = keras.layers.Rescaling(1 / 128, offset=-1)(patch)
    flow = keras.layers.Conv2D(8, 3, strides=2, kernel_initializer=keras.initializers.HeNormal(seed))(flow)
    flow = keras.layers.ReLU()(keras.layers.BatchNormalization(momentum=0.5)(flow))
    flow = keras.layers.Dropout(0.1, seed=seed)(keras.layers.GlobalAveragePooling2D()(flow))
    start = keras.initializers.GlorotUniform(seed)
    flow = keras.layers.Dense(classes, activation="softmax", kernel_initializer=start, name="classes")(flow)
    return with_augmentation(keras.Model(patch, flow), augmentation(SIDE, BANDS, crop_px=12, seed=seed))


def record(epoch: int, loss: float | None, training_loss: float = 1.0) -> EpochRecord:
    return EpochRecord(epoch, training_loss, 0.5, loss, None if loss is None else 0.5, 1e-3, 1.0)


def without_seconds(history: History) -> list[EpochRecord]:
    return [values._replace(seconds=0.0) for values in history.records]


# Batches


def test_the_order_is_a_function_of_seed_and_epoch() -> None:
    scenes = Scenes()

    def order(seed: int, epoch: int) -> list[int]:
        batches = scenes.train(seed=seed)
        labelled = ArrayBatches(lambda at: at[:, None], np.arange(60), batches.places, 8, seed=seed)
        return np.concatenate([labelled.batch(epoch, at).labels for at in range(len(labelled))]).tolist()

    assert order(1, 3) == order(1, 3)
    assert order(1, 3) != order(1, 4) and order(1, 3) != order(2, 3)
    assert sorted(order(1, 3)) == list(range(42))


def test_batches_cover_their_places_and_no_other() -> None:
    scenes = Scenes()
    batches = scenes.validation()
    parts = [batches.batch(1, at) for at in range(len(batches))]
    assert [len(part.labels) for part in parts] == [8, 8, 2]
    assert scenes.read_places == list(range(42, 60))
    np.testing.assert_array_equal(np.concatenate([part.patches for part in parts]), scenes.pixels[42:])
    assert parts[0].weights is None


def test_weights_follow_the_labels_of_patches_and_of_pixels() -> None:
    weights = np.array([1, 2, 4])
    for labels in (np.array([2, 0, 1]), np.array([[[2, 0]], [[0, 1]], [[1, 2]]])):
        batches = ArrayBatches(lambda at: at, labels, np.arange(3), 3, shuffle=False, class_weights=weights)
        np.testing.assert_array_equal(batches.batch(1, 0).weights, weights[labels])


def test_batches_are_varied_by_seed_epoch_and_number() -> None:
    scenes, draws = Scenes(), []

    def vary(patches: np.ndarray, labels: np.ndarray, draw: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
        draws.append(draw.random())
        return patches[:, ::-1], 2 - labels

    batches = scenes.train(vary=vary, shuffle=False, class_weights=np.array([1, 2, 4]))
    found = [batches.batch(epoch, number) for epoch, number in ((1, 0), (1, 1), (2, 0), (1, 0))]
    expected = [np.random.default_rng((1, *at)).random() for at in ((1, 0), (1, 1), (2, 0), (1, 0))]
    assert draws == expected and len(set(draws)) == 3
    np.testing.assert_array_equal(found[1].patches, scenes.pixels[8:16, ::-1])
    np.testing.assert_array_equal(found[1].labels, 2 - scenes.labels[8:16])
    np.testing.assert_array_equal(found[1].weights, np.array([4, 2, 1])[scenes.labels[8:16]])


def test_classes_weigh_the_same_together() -> None:
    labels = np.array([0] * 6 + [1] * 3 + [3])
    weights = training.balanced_weights(labels, 4)
    np.testing.assert_allclose(weights[[0, 1, 3]] * [6, 3, 1], 10 / 3, rtol=1e-6)
    assert weights[2] == 1


def test_nothing_to_train_on() -> None:
    with pytest.raises(InputError, match="Found 0 patches in batches of 32"):
        ArrayBatches(lambda at: at, np.zeros(3, int), np.array([], int))


# Schedules and the best epoch: no Keras needed


def test_half_a_cosine() -> None:
    rates = [training.learning_rate_of("cosine", 0.1, 4, [record(1, 1.0)] * done) for done in range(4)]
    np.testing.assert_allclose(rates, [0.1, 0.001 + 0.099 * (0.5 + math.sqrt(0.125)), 0.0505, 0.0154982], atol=1e-6)


def test_a_plateau_halves_the_rate() -> None:
    losses = [1.0, 0.9, 0.91, 0.92, 0.93, 0.95, 0.8, 0.81, 0.82, 0.83]
    records = [record(at, loss) for at, loss in enumerate(losses, 1)]
    rates = [training.learning_rate_of("plateau", 1.0, 99, records[:done]) for done in range(len(records) + 1)]
    assert rates == [1, 1, 1, 1, 1, 0.5, 0.5, 0.5, 0.5, 0.5, 0.25]
    worse = [record(at, float(at)) for at in range(1, 99)]
    assert training.learning_rate_of("plateau", 1.0, 99, worse) == 0.01
    unwatched = [record(at, None, training_loss=1.0) for at in range(1, 5)]
    assert training.learning_rate_of("plateau", 1.0, 99, unwatched) == 0.5


# Training


@needs_keras
def test_it_learns_and_says_how(keras: ModuleType) -> None:
    scenes, told = Scenes(), []
    model = network()
    trainer = Trainer(model, learning_rate=3e-2, on_epoch=told.append)
    history = trainer.fit(scenes.train(), scenes.validation(), epochs=6)
    assert history.stopped == "finished" and history.records == told
    assert [one.epoch for one in told] == [1, 2, 3, 4, 5, 6]
    assert told[-1].loss < told[0].loss and told[-1].accuracy > 0.7
    assert all(one.seconds > 0 for one in told)
    assert told[0].learning_rate == pytest.approx(3e-2) and told[5].learning_rate < 3e-3
    best = told[history.best_epoch - 1]
    assert best.validation_loss == min(one.validation_loss for one in told)
    patches = scenes.pixels[42:].astype(np.float32)
    found = model.predict_on_batch(patches).astype(float)
    assert (found.argmax(axis=1) == scenes.labels[42:]).mean() == pytest.approx(best.validation_accuracy)
    loss = -np.log(found[np.arange(18), scenes.labels[42:]]).mean()
    assert loss == pytest.approx(best.validation_loss, rel=1e-4)


@needs_keras
def test_the_same_seed_gives_the_same_weights(keras: ModuleType) -> None:
    def train(seed: int) -> tuple[list[np.ndarray], History]:
        scenes, model = Scenes(), network()
        history = Trainer(model, seed=seed).fit(scenes.train(), scenes.validation(), epochs=2)
        return model.get_weights(), history

    (first, history), (again, second), (other, _) = train(3), train(3), train(4)
    assert equal(first, again) and without_seconds(history) == without_seconds(second)
    assert not equal(first, other)  # dropout and augmentation are drawn by the trainer's seed


@needs_keras
@pytest.mark.parametrize("schedule", ["cosine", "plateau"])
def test_resumed_is_uninterrupted(keras: ModuleType, tmp_path: Path, schedule: str) -> None:
    scenes, whole = Scenes(), network()
    expected = Trainer(whole, seed=3).fit(scenes.train(), scenes.validation(), epochs=4, schedule=schedule)

    settings: dict[str, Any] = {"seed": 3, "checkpoint": tmp_path / "state.npz"}
    first = Trainer(network(), **settings, should_stop=stop_at(9 * 2 + 4))  # 6 batches and 3 of validation an epoch
    history = first.fit(scenes.train(), scenes.validation(), epochs=4, schedule=schedule)
    assert history.stopped == "cancelled" and len(history.records) == 2

    model = network(seed=8)  # its own weights do not count
    history = Trainer(model, **settings).fit(
        scenes.train(), scenes.validation(), epochs=4, schedule=schedule, resume=True
    )
    assert without_seconds(history) == without_seconds(expected)
    assert (history.best_epoch, history.stopped) == (expected.best_epoch, "finished")
    assert equal(model.get_weights(), whole.get_weights())

    done = network(seed=9)
    history = Trainer(done, **settings, on_epoch=pytest.fail).fit(
        scenes.train(), scenes.validation(), epochs=4, schedule=schedule, resume=True
    )
    assert equal(done.get_weights(), whole.get_weights()) and len(history.records) == 4


@needs_keras
def test_a_stop_comes_within_a_batch_and_keeps_the_best(keras: ModuleType, tmp_path: Path) -> None:
    for calls, epochs_done in ((0, 0), (9 + 2, 1), (9 + 7, 1)):  # in the first batch, in training, in validation
        asked: list[bool] = []
        stop = stop_at(calls)

        def should_stop(asked: list[bool] = asked, stop: Callable[[], bool] = stop) -> bool:
            asked.append(stop())
            return asked[-1]

        scenes, model, checkpoint = Scenes(), network(), tmp_path / f"{calls}.npz"
        trainer = Trainer(model, should_stop=should_stop, checkpoint=checkpoint)
        history = trainer.fit(scenes.train(), scenes.validation(), epochs=3)
        assert asked.count(True) == 1 and len(asked) == calls + 1
        assert (history.stopped, history.best_epoch, len(history.records)) == ("cancelled", epochs_done, epochs_done)
        assert checkpoint.exists() == (epochs_done > 0)
        if epochs_done:
            with np.load(checkpoint) as stored:
                best = [stored[name] for name in sorted(stored.files) if name.startswith("best_")]
            assert equal(model.get_weights(), best)


@needs_keras
def test_a_request_to_finish_is_heard_once_there_is_an_epoch(keras: ModuleType) -> None:
    scenes, model, weights = Scenes(), network(), []
    asked: list[int] = []

    def should_finish() -> bool:
        asked.append(len(weights))
        return len(asked) == 8  # in the validation of the second epoch

    trainer = Trainer(model, on_epoch=lambda _: weights.append(model.get_weights()), should_finish=should_finish)
    history = trainer.fit(scenes.train(), scenes.validation(), epochs=5)
    assert asked == [1] * 8
    assert (history.stopped, history.best_epoch, len(history.records)) == ("on request", 1, 1)
    assert equal(model.get_weights(), weights[0])


@needs_keras
def test_the_accuracy_of_classes(keras: ModuleType) -> None:
    from engine.learning.scene_scores import ClassAccuracy

    metric = ClassAccuracy(3)
    for labels, named in (([0, 0, 1], [0, 1, 1]), ([0], [0])):
        metric.update_state(np.array(labels), np.eye(3, dtype="float32")[named], np.full(len(labels), 9.0))
    right, one, unseen = metric.class_scores()
    assert (right, one) == (2 / 3, 1.0) and math.isnan(unseen) and float(metric.result()) == 0.75
    metric.reset_state()
    assert float(metric.result()) == 0.0


@needs_keras
def test_what_the_listener_raises_ends_it(keras: ModuleType, tmp_path: Path) -> None:
    def listen(record: EpochRecord) -> None:
        raise KeyboardInterrupt

    scenes, checkpoint = Scenes(), tmp_path / "state.npz"
    with pytest.raises(KeyboardInterrupt):
        Trainer(network(), on_epoch=listen, checkpoint=checkpoint).fit(scenes.train(), epochs=3)
    assert [path.name for path in tmp_path.iterdir()] == ["state.npz"]  # the epoch that was told is on disk


@needs_keras
def test_patience(keras: ModuleType, tmp_path: Path) -> None:
    """Labels without a meaning: the validation loss soon rises, and the epoch of the least one is what stays."""
    scenes = Scenes()
    scenes.labels = np.random.default_rng(0).integers(0, CLASSES, 60)
    model, settings = build_scene_network("seed", 32, BANDS, CLASSES), {"checkpoint": tmp_path / "state.npz"}
    scenes.pixels = np.repeat(np.repeat(scenes.pixels, 2, axis=1), 2, axis=2)
    history = Trainer(model, learning_rate=1e-2, **settings).fit(
        scenes.train(), scenes.validation(), epochs=40, patience=2, schedule="constant"
    )
    losses = [one.validation_loss for one in history.records]
    assert history.stopped == "early" and len(losses) < 40
    assert history.best_epoch == len(losses) - 2 == 1 + int(np.argmin(losses))
    found = model.evaluate(scenes.pixels[42:], scenes.labels[42:], verbose=0)[0]
    assert found == pytest.approx(min(losses), rel=1e-4)
    again = Trainer(model, learning_rate=1e-2, on_epoch=pytest.fail, **settings).fit(
        scenes.train(), scenes.validation(), epochs=40, patience=2, schedule="constant", resume=True
    )
    assert again.stopped == "early" and without_seconds(again) == without_seconds(history)


@needs_keras
def test_without_validation_the_last_epoch_is_kept(keras: ModuleType) -> None:
    scenes, model = Scenes(), network()
    history = Trainer(model, learning_rate=1e-2).fit(scenes.train(), epochs=3, patience=1)
    assert (history.best_epoch, history.stopped) == (3, "finished")
    assert {one.validation_loss for one in history.records} == {None}


@needs_keras
def test_class_weights_reach_the_loss(keras: ModuleType) -> None:
    scenes, losses = Scenes(), []
    for weights in (None, np.full(CLASSES, 3.0)):
        told: list[EpochRecord] = []
        Trainer(network(), learning_rate=1e-12, on_epoch=told.append).fit(scenes.train(class_weights=weights), epochs=1)
        losses.append(told[0].loss)
    assert losses[1] == pytest.approx(3 * losses[0], rel=1e-4)


@needs_keras
def test_a_training_that_runs_away(keras: ModuleType) -> None:
    scenes = Scenes()
    with pytest.raises(InputError, match="not a number after epoch 1.*lower learning rate than 1e"):
        Trainer(network(), learning_rate=1e38).fit(scenes.train(), epochs=2)


@needs_keras
def test_pixels_with_classes_of_their_own(keras: ModuleType) -> None:
    """The same trainer names every pixel: labels (n, rows, cols) and a network that ends in a map."""
    scenes = Scenes()
    labels = np.repeat(np.repeat(scenes.labels[:, None, None], SIDE, axis=1), SIDE, axis=2)
    patch = keras.Input((SIDE, SIDE, BANDS))
    flow = keras.layers.Rescaling(1 / 128, offset=-1)(patch)
    model = keras.Model(patch, keras.layers.Conv2D(CLASSES, 7, padding="same", activation="softmax")(flow))
    batches = ArrayBatches(
        scenes.read, labels, np.arange(60), 8, class_weights=training.balanced_weights(labels, CLASSES)
    )
    history = Trainer(model, learning_rate=1e-2).fit(batches, epochs=4)
    assert history.records[-1].accuracy > max(0.5, history.records[0].accuracy)


class PixelScenes(Scenes):
    """The same scenes with a class for every pixel from 1 on, the upper half unlabelled; class 3 only in training."""

    def __init__(self) -> None:
        super().__init__()
        self.labels = np.repeat(np.repeat(self.labels[:, None, None] + 1, SIDE, axis=1), SIDE, axis=2)
        self.labels[:, : SIDE // 2] = 0
        self.labels[42:][self.labels[42:] == 3] = 0


def pixel_network(keras: ModuleType) -> Any:
    patch = keras.Input((SIDE, SIDE, BANDS))
    flow = keras.layers.Rescaling(1 / 128, offset=-1)(patch)
    start = keras.initializers.GlorotUniform(5)
    flow = keras.layers.Conv2D(CLASSES, 5, padding="same", activation="softmax", kernel_initializer=start)(flow)
    return keras.Model(patch, flow)


def mirror(patches: np.ndarray, labels: np.ndarray, draw: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    turned = draw.random(len(patches)) < 0.5
    patches, labels = patches.copy(), labels.copy()
    patches[turned], labels[turned] = patches[turned, :, ::-1], labels[turned, :, ::-1]
    return patches, labels


@needs_keras
def test_scores_of_classes_are_those_of_the_validation(keras: ModuleType, tmp_path: Path) -> None:
    """Told, kept in the checkpoint, and the same where it was interrupted; and training is varied the same too."""
    from engine.learning.segmentation_scores import ClassIou, segmentation_loss

    scenes = PixelScenes()

    def train(epochs_until: int, resume: bool = False, checkpoint: str = "state.npz") -> tuple[Any, History]:
        model = pixel_network(keras)
        trainer = Trainer(
            model,
            loss=segmentation_loss("cross_entropy"),
            metric=ClassIou(CLASSES),
            learning_rate=1e-2,
            seed=3,
            checkpoint=tmp_path / checkpoint,
            should_stop=stop_at(9 * epochs_until),
        )
        history = trainer.fit(scenes.train(vary=mirror), scenes.validation(), epochs=3, resume=resume)
        return model, history

    model, history = train(9, checkpoint="whole.npz")
    best = history.records[history.best_epoch - 1]
    assert len(best.class_scores) == CLASSES and math.isnan(best.class_scores[2])
    found = model.predict_on_batch(scenes.pixels[42:].astype(np.float32)).argmax(axis=-1) + 1
    labels = scenes.labels[42:]
    for label, score in ((1, best.class_scores[0]), (2, best.class_scores[1])):
        both = np.sum((found == label) & (labels == label))
        either = np.sum(((found == label) & (labels > 0)) | (labels == label))
        assert score == pytest.approx(both / either, abs=1e-6)
    assert best.validation_accuracy == pytest.approx(sum(best.class_scores[:2]) / 2, abs=1e-6)

    _, first = train(2)
    assert first.stopped == "cancelled" and len(first.records) == 2
    again, resumed = train(9, resume=True)
    np.testing.assert_equal(without_seconds(resumed), without_seconds(history))  # where NaN is NaN
    assert all(isinstance(one.class_scores, tuple) for one in resumed.records)
    assert equal(again.get_weights(), model.get_weights())


@needs_keras
def test_without_validation_scores_are_those_of_the_training(keras: ModuleType) -> None:
    from engine.learning.segmentation_scores import ClassIou, segmentation_loss

    trainer = Trainer(pixel_network(keras), loss=segmentation_loss("dice"), metric=ClassIou(CLASSES))
    (record,) = trainer.fit(PixelScenes().train(), epochs=1).records
    assert record.accuracy == pytest.approx(sum(record.class_scores) / 3, abs=1e-6)


# Checkpoints


@needs_keras
def test_a_checkpoint_of_before_classes_had_scores(keras: ModuleType, tmp_path: Path) -> None:
    scenes, checkpoint = Scenes(), tmp_path / "state.npz"
    Trainer(network(), checkpoint=checkpoint).fit(scenes.train(), epochs=1)
    with np.load(checkpoint) as stored:
        arrays = dict(stored)
    state = json.loads(arrays["state"].tobytes())
    assert len(state["records"][0].pop()) == CLASSES
    arrays["state"] = np.frombuffer(json.dumps(state).encode(), np.uint8)
    np.savez(checkpoint, **arrays)
    history = Trainer(network(), checkpoint=checkpoint).fit(scenes.train(), epochs=1, resume=True)
    assert [one.class_scores for one in history.records] == [()]


@needs_keras
def test_a_checkpoint_is_plain_arrays_and_json(keras: ModuleType, tmp_path: Path) -> None:
    scenes, checkpoint = Scenes(), tmp_path / "state.npz"
    Trainer(network(), checkpoint=checkpoint).fit(scenes.train(), epochs=1)
    with np.load(checkpoint, allow_pickle=False) as stored:
        state = json.loads(stored["state"].tobytes())
        assert {stored[name].dtype.kind for name in stored.files} <= set("fiu")
    assert state["settings"]["epochs"] == 1 and len(state["records"]) == 1


@needs_keras
def test_a_checkpoint_of_another_training(keras: ModuleType, tmp_path: Path) -> None:
    scenes, checkpoint = Scenes(), tmp_path / "state.npz"
    Trainer(network(), checkpoint=checkpoint).fit(scenes.train(), epochs=1)
    for model, settings, message in (
        (network(), {"learning_rate": 0.5}, r"differs in the learning rate \(0.001; now 0.5\)"),
        (network(), {"seed": 2}, r"differs in the seed \(0; now 2\)"),
        (network(classes=4), {}, "differs in the shapes of the weights"),
    ):
        before = model.get_weights()
        with pytest.raises(InputError, match=message):
            Trainer(model, checkpoint=checkpoint, **settings).fit(scenes.train(), epochs=1, resume=True)
        assert equal(model.get_weights(), before)


@needs_keras
@pytest.mark.parametrize("content", [b"", b"not a zip", b"PK\x03\x04 and nothing more"], ids=["empty", "text", "cut"])
def test_a_damaged_checkpoint(keras: ModuleType, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "state.npz").write_bytes(content)
    with pytest.raises(InputError, match="checkpoint .*state.npz is damaged.*train from the start"):
        Trainer(network(), checkpoint=tmp_path / "state.npz").fit(Scenes().train(), epochs=1, resume=True)


@needs_keras
def test_a_pickle_in_a_checkpoint_is_not_run(keras: ModuleType, tmp_path: Path) -> None:
    class Harm:
        def __reduce__(self) -> tuple[Any, ...]:
            return (Path.touch, (tmp_path / "harm",))

    with (tmp_path / "state.npz").open("wb") as file:
        np.savez(file, state=np.array([Harm()], dtype=object))
    with pytest.raises(InputError, match="damaged"):
        Trainer(network(), checkpoint=tmp_path / "state.npz").fit(Scenes().train(), epochs=1, resume=True)
    assert not (tmp_path / "harm").exists()


# The backbone, on features computed once


@needs_keras
def test_precision_is_what_the_machine_has(keras: ModuleType) -> None:
    assert training.usable_precision("float32") == ("float32", "Training in float32.")
    precision, words = training.usable_precision("mixed_bfloat16")
    assert precision in ("float32", "mixed_bfloat16") and "bfloat16" in words
