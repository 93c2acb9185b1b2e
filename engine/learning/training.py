"""Training that can be watched, stopped, resumed and repeated; pure Keras 3.

Whatever is random in an epoch (order of the patches, augmentation, dropout) is a function of the seed and the number
of the epoch. A checkpoint therefore holds weights, the optimizer and the history alone, and a training that is resumed
ends where one that was never interrupted does.
"""

from __future__ import annotations

import contextlib
import json
import math
import os
import time
import zipfile
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from ..errors import InputError
from .scene_scores import ClassAccuracy

if TYPE_CHECKING:
    import keras

SCHEDULES = ("constant", "cosine", "plateau")
SMALLEST_RATE = 0.01  # share of the first learning rate that a schedule goes down to
PLATEAU = 3  # epochs without a better validation loss after which the rate is halved
CHECKPOINT = 1

Vary = Callable[[np.ndarray, np.ndarray, np.random.Generator], tuple[np.ndarray, np.ndarray]]


class EpochRecord(NamedTuple):
    """What an epoch, counted from 1, came to; without validation patches its two numbers are None.

    The training's loss and accuracy are means over the epoch, on varied patches and with dropout: early ones may lie
    below the validation's. `class_scores` has a number for each class where the metric tells them, NaN for one without
    labels: of the validation, or else of the training.
    """

    epoch: int
    loss: float
    accuracy: float
    validation_loss: float | None
    validation_accuracy: float | None
    learning_rate: float
    seconds: float
    class_scores: tuple[float, ...] = ()


@dataclass
class History:
    """Epochs of a training. `best_epoch` is the one whose weights the model has, 0 while none is complete.

    `stopped` is ``finished``, ``early`` (no better validation loss within the patience), ``on request`` (the user had
    enough) or ``cancelled``.
    """

    records: list[EpochRecord] = field(default_factory=list)
    best_epoch: int = 0
    stopped: str = "finished"


class Batch(NamedTuple):
    """Patches (n, rows, cols, bands), their labels (n, ...), and what each counts for, or None."""

    patches: np.ndarray
    labels: np.ndarray
    weights: np.ndarray | None


class ArrayBatches:
    """Patches in batches; the order is a function of seed and epoch.

    Parameters
    ----------
    read
        Returns the values of the patches at an array of places; memory is bounded by the batch where it reads a file.
    labels
        (n, ...) integers of all patches, by place: a class each, or a class for every pixel.
    places
        Which patches take part.
    shuffle
        Keep it off for patches that are only looked at.
    class_weights
        (k,) what a patch, or pixel, of each class counts for in the loss; None: all the same.
    vary
        Is given the patches and labels of a batch and a generator of `seed`, the epoch and the number of the batch;
        returns both as they are trained on. For what varies patches and the labels of their pixels together.
    """

    def __init__(
        self,
        read: Callable[[np.ndarray], np.ndarray],
        labels: np.ndarray,
        places: np.ndarray,
        batch_size: int = 32,
        *,
        seed: int = 0,
        shuffle: bool = True,
        class_weights: np.ndarray | None = None,
        vary: Vary | None = None,
    ) -> None:
        self.places = np.asarray(places, np.int64)
        if len(self.places) == 0 or batch_size < 1:
            raise InputError(f"Found {len(self.places)} patches in batches of {batch_size}; expected 1 and more.")
        self.batch_size = batch_size
        self._read, self._labels, self._shuffle, self._seed = read, labels, shuffle, seed
        self._weights = None if class_weights is None else np.asarray(class_weights, np.float32)
        self._vary = vary
        self._epoch, self._order = -1, self.places

    def __len__(self) -> int:
        return -(-len(self.places) // self.batch_size)

    def batch(self, epoch: int, number: int) -> Batch:
        """Return batch `number`, from 0, of an epoch; the last one of an epoch may be smaller."""
        if self._shuffle and epoch != self._epoch:
            self._order = np.random.default_rng((self._seed, epoch)).permutation(self.places)
            self._epoch = epoch
        places = self._order[number * self.batch_size : (number + 1) * self.batch_size]
        patches, labels = self._read(places), self._labels[places]
        if self._vary is not None:
            patches, labels = self._vary(patches, labels, np.random.default_rng((self._seed, epoch, number)))
        return Batch(patches, labels, None if self._weights is None else self._weights[labels])


class Trainer:
    """Train a compiled-by-us model epoch by epoch; the weights of the best epoch are what it ends with.

    The best epoch is the one of least validation loss, and the last one where there are no validation patches.

    Parameters
    ----------
    model
        From patches to class probabilities; a network, a network with augmentation before it, or the tail of one.
    loss, metric
        As `keras.Model.compile` takes them; the metric is what the history calls accuracy, by default the share of
        labels that is right.
    learning_rate, weight_decay
        Of Adam with decoupled weight decay (Loshchilov and Hutter 2019, "Decoupled weight decay regularization").
    seed
        For dropout and augmentation, together with the number of the epoch.
    checkpoint
        File that holds the state after each epoch: plain arrays and JSON. Replaced in one step, never half written.
    on_epoch
        Called after each epoch; what it raises ends the training.
    should_stop
        Asked after each batch. A training that is stopped drops the epoch it was in and keeps the best weights.
    should_finish
        The same, once there is a whole epoch; the training counts as complete.
    """

    def __init__(
        self,
        model: keras.Model,
        *,
        loss: Any = "sparse_categorical_crossentropy",
        metric: Any = None,
        learning_rate: float = 1e-3,
        weight_decay: float = 0.0,
        seed: int = 0,
        checkpoint: Path | None = None,
        on_epoch: Callable[[EpochRecord], None] | None = None,
        should_stop: Callable[[], bool] | None = None,
        should_finish: Callable[[], bool] | None = None,
    ) -> None:
        if not learning_rate > 0 or weight_decay < 0:
            raise InputError(
                f"The learning rate is {learning_rate:g} and the weight decay {weight_decay:g}; expected a rate above "
                "0 and a decay of 0 or more."
            )
        self.model = model
        self._loss, self._metric = loss, metric or ClassAccuracy(model.output_shape[-1])
        self._rate, self._decay, self._seed = learning_rate, weight_decay, seed
        self._checkpoint = checkpoint
        self._on_epoch = on_epoch or (lambda record: None)
        self._should_stop = should_stop or (lambda: False)
        self._should_finish = should_finish or (lambda: False)

    def fit(
        self,
        train: ArrayBatches,
        validation: ArrayBatches | None = None,
        *,
        epochs: int,
        patience: int = 0,
        schedule: str = "cosine",
        resume: bool = False,
    ) -> History:
        """Train for `epochs` at most.

        Parameters
        ----------
        patience
            Epochs without a better validation loss after which training ends; 0: never.
        schedule
            ``cosine``: the learning rate falls along half a cosine to a hundredth; ``plateau``: halved after 3 epochs
            without a better validation loss; ``constant``.
        resume
            Go on from the checkpoint, where there is one.

        Raises
        ------
        InputError
            When the loss is no longer a number, or the checkpoint is of another training.
        """
        import keras

        if schedule not in SCHEDULES or epochs < 1:
            raise InputError(f"Found the schedule {schedule!r} and {epochs} epochs; expected {', '.join(SCHEDULES)}.")
        _ask_for_determinism(self._seed)
        self._compile()
        run = _Run(self.model, self._checkpoint, self._settings(train, validation, epochs, schedule))
        if resume:
            run.load()
        history, started, stopped = run.history, 0.0, ""
        if len(history.records) >= epochs or _is_over(history, patience):
            return run.end("finished" if len(history.records) >= epochs else "early")

        dataset = _dataset(train, len(history.records) + 1)

        def begin(epoch: int, logs: Any = None) -> None:
            nonlocal started
            started = time.perf_counter()
            dataset.epoch = epoch + 1
            _set_draws(self.model, self._seed, epoch + 1)
            self.model.optimizer.learning_rate = learning_rate_of(schedule, self._rate, epochs, history.records)

        def watch(batch: int, logs: Any = None) -> None:
            nonlocal stopped
            if not stopped and self._should_stop():
                stopped = "cancelled"
            elif not stopped and history.records and self._should_finish():
                stopped = "on request"
            if stopped:
                self.model.stop_training = self.model.stop_evaluating = True

        def end(epoch: int, logs: dict[str, float]) -> None:
            if stopped:
                return
            rate = float(self.model.optimizer.learning_rate.numpy())
            scores = self._metric.class_scores() if hasattr(self._metric, "class_scores") else ()
            record = _record(epoch + 1, logs, rate, time.perf_counter() - started, scores)
            run.add(record)
            if _is_over(history, patience):
                history.stopped = "early"
                self.model.stop_training = True
            run.save()
            self._on_epoch(record)

        self.model.fit(
            dataset,
            validation_data=None if validation is None else _dataset(validation, 0),
            epochs=epochs,
            initial_epoch=len(history.records),
            shuffle=False,
            verbose=0,
            callbacks=[
                keras.callbacks.LambdaCallback(
                    on_epoch_begin=begin, on_epoch_end=end, on_train_batch_end=watch, on_test_batch_end=watch
                )
            ],
        )
        return run.end(stopped or history.stopped)

    def _compile(self) -> None:
        import keras

        optimizer = keras.optimizers.Adam(self._rate, weight_decay=self._decay or None)
        self.model.compile(optimizer, self._loss, metrics=[self._metric])
        optimizer.build(self.model.trainable_variables)

    def _settings(
        self, train: ArrayBatches, validation: ArrayBatches | None, epochs: int, schedule: str
    ) -> dict[str, Any]:
        """Return what must be the same for a training to be resumed."""
        return {
            "epochs": epochs,
            "schedule": schedule,
            "learning rate": self._rate,
            "weight decay": self._decay,
            "seed": self._seed,
            "batch size": train.batch_size,
            "training patches": len(train.places),
            "validation patches": 0 if validation is None else len(validation.places),
            "shapes of the weights": [list(weights.shape) for weights in self.model.weights],
            "shapes of the optimizer": [list(values.shape) for values in self.model.optimizer.variables],
        }


class _Run:
    """The state of a training: history, best weights, and the file that keeps them with all that changes."""

    def __init__(self, model: keras.Model, checkpoint: Path | None, settings: dict[str, Any]) -> None:
        self.history = History()
        self._model, self._checkpoint, self._settings = model, checkpoint, settings
        self._best: list[np.ndarray] = []

    def add(self, record: EpochRecord) -> None:
        measured = record.loss if record.validation_loss is None else record.validation_loss
        if not math.isfinite(measured) or not math.isfinite(record.loss):
            raise InputError(
                f"The loss is not a number after epoch {record.epoch}: training has run away. Choose a lower learning "
                f"rate than {record.learning_rate:g}."
            )
        best = _best_epoch([*self.history.records, record])
        self.history.records.append(record)
        self.history.best_epoch = best
        if best == record.epoch:
            self._best = self._model.get_weights()

    def end(self, stopped: str) -> History:
        if self._best:
            self._model.set_weights(self._best)
        self.history.stopped = stopped
        return self.history

    def save(self) -> None:
        if self._checkpoint is None:
            return
        optimizer = [variable.numpy() for variable in self._model.optimizer.variables]
        groups = {"weight": self._model.get_weights(), "best": self._best, "optimizer": optimizer}
        arrays = {f"{name}_{at:04d}": array for name, group in groups.items() for at, array in enumerate(group)}
        state = {"format": CHECKPOINT, "settings": self._settings, **asdict(self.history)}
        text = np.frombuffer(json.dumps(state).encode(), np.uint8)
        partial = self._checkpoint.with_name(f"{self._checkpoint.name}.partial")
        with partial.open("wb") as file:
            np.savez(file, state=text, **arrays)
        os.replace(partial, self._checkpoint)

    def load(self) -> None:
        if self._checkpoint is None or not self._checkpoint.exists():
            return
        try:
            with np.load(self._checkpoint, allow_pickle=False) as stored:
                arrays = dict(stored)
            state = json.loads(arrays["state"].tobytes())
            settings = dict(state["settings"])
            records = [
                EpochRecord(*values[:7])._replace(class_scores=tuple(*values[7:])) for values in state["records"]
            ]
            best_epoch = int(state["best_epoch"])
            groups = {name: _group(arrays, name) for name in ("weight", "best", "optimizer")}
        except (OSError, ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile) as error:
            raise InputError(
                f"The checkpoint {self._checkpoint} is damaged: {error}. Remove it, and train from the start."
            ) from None
        for name, now in self._settings.items():
            if settings.get(name) != now:
                found = "" if name.startswith("shapes") else f" ({settings.get(name)}; now {now})"
                raise InputError(
                    f"The checkpoint {self._checkpoint} is of another training: it differs in the {name}{found}. "
                    "Train with the same settings and data, or from the start."
                )
        self._model.set_weights(groups["weight"])
        for variable, values in zip(self._model.optimizer.variables, groups["optimizer"]):
            variable.assign(values)
        self._best = groups["best"]
        self.history.records, self.history.best_epoch = records, best_epoch


def learning_rate_of(schedule: str, first: float, epochs: int, records: Sequence[EpochRecord]) -> float:
    """Return the learning rate of the epoch that follows `records`, of `epochs` in all."""
    if schedule == "cosine":
        falls = 0.5 * (1 + math.cos(math.pi * len(records) / epochs))
        return first * (SMALLEST_RATE + (1 - SMALLEST_RATE) * falls)
    if schedule == "plateau":
        halvings, best, waited = 0, math.inf, 0
        for record in records:
            measured = record.loss if record.validation_loss is None else record.validation_loss
            waited = 0 if measured < best else waited + 1
            best = min(best, measured)
            if waited == PLATEAU:
                halvings, waited = halvings + 1, 0
        return first * max(0.5**halvings, SMALLEST_RATE)
    return first


def balanced_weights(labels: np.ndarray, classes: int) -> np.ndarray:
    """Return (`classes`,) weights in inverse proportion to how often each class occurs, with mean 1 over `labels`."""
    counts = np.bincount(np.ravel(labels), minlength=classes)
    present = counts > 0
    weights = np.ones(classes, np.float32)
    weights[present] = counts.sum() / (present.sum() * counts[present])
    return weights


def usable_precision(wanted: str) -> tuple[str, str]:
    """Return the precision to train in, and a sentence about it; 16 bits only where the hardware multiplies them."""
    import keras

    if wanted == "float32":
        return wanted, "Training in float32."
    device = next((name for name in keras.distribution.list_devices() if not name.startswith("cpu")), None)
    if device is not None:
        return "mixed_bfloat16", f"Training in mixed bfloat16 on {device}."
    with contextlib.suppress(OSError):
        flags = Path("/proc/cpuinfo").read_text(encoding="ascii", errors="replace")
        if "avx512_bf16" in flags or "amx_bf16" in flags:
            return "mixed_bfloat16", "Training in mixed bfloat16: the processor has instructions for it."
    return "float32", "Training in float32: this processor has no instructions for bfloat16, it would be slower."


def _record(
    epoch: int, logs: dict[str, float], rate: float, seconds: float, class_scores: tuple[float, ...]
) -> EpochRecord:
    (metric,) = (name for name in logs if name != "loss" and not name.startswith("val_"))
    seen = [logs.get(name) for name in ("loss", metric, "val_loss", f"val_{metric}")]
    loss, accuracy, validation_loss, validation_accuracy = (None if value is None else float(value) for value in seen)
    assert loss is not None and accuracy is not None
    return EpochRecord(epoch, loss, accuracy, validation_loss, validation_accuracy, rate, seconds, class_scores)


def _best_epoch(records: Sequence[EpochRecord]) -> int:
    if not records or records[-1].validation_loss is None:
        return len(records)
    losses = [record.validation_loss for record in records if record.validation_loss is not None]
    return 1 + losses.index(min(losses))


def _is_over(history: History, patience: int) -> bool:
    return 0 < patience <= len(history.records) - history.best_epoch


def _group(arrays: dict[str, np.ndarray], name: str) -> list[np.ndarray]:
    return [arrays[key] for key in sorted(arrays) if key.startswith(f"{name}_")]


def _set_draws(model: keras.Model, seed: int, epoch: int) -> None:
    """Set the state of everything that draws, dropout and augmentation, to what belongs to the epoch."""
    states = [variable for variable in model.variables if "seed_generator" in variable.path]
    for at, state in enumerate(states):
        # Both halves fit in the signed integers that some back ends have
        state.assign(np.random.SeedSequence((seed, epoch, at)).generate_state(2) >> 2)


def _ask_for_determinism(seed: int) -> None:
    import keras

    if keras.backend.backend() == "tensorflow":
        import tensorflow

        tensorflow.config.experimental.enable_op_determinism()
        tensorflow.random.set_seed(seed)  # from now on it refuses to draw for who has no seed at all


def _dataset(batches: ArrayBatches, epoch: int) -> Any:
    """Return the batches as Keras takes them; `epoch` is set before each epoch."""
    import keras

    class Dataset(keras.utils.PyDataset):
        """The next batch is made while the network learns from the last one."""

        def __init__(self) -> None:
            super().__init__()
            self._maker = ThreadPoolExecutor(1, thread_name_prefix="batch")
            self._ahead: dict[tuple[int, int], Future[Batch]] = {}

        def __len__(self) -> int:
            return len(batches)

        def __getitem__(self, number: int) -> tuple[np.ndarray, ...]:
            at = self.epoch, number
            making = self._ahead.pop(at, None) or self._maker.submit(batches.batch, *at)
            self._ahead.clear()
            if number + 1 < len(batches):
                self._ahead[at[0], number + 1] = self._maker.submit(batches.batch, at[0], number + 1)
            return tuple(part for part in making.result() if part is not None)

    dataset = Dataset()
    dataset.epoch = epoch
    return dataset
