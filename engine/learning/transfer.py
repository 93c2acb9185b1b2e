"""Training on what frozen layers make of patches, which is computed once: a new head, or the last blocks as well."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.transforms import view_of
from .backbone import last_blocks
from .networks import trunk_and_tail
from .training import ArrayBatches, EpochRecord, History, Trainer

if TYPE_CHECKING:
    import keras

_AT_ONCE = 1024  # samples that are in memory


def features_of(
    model: keras.Model,
    read: Callable[[np.ndarray], np.ndarray],
    places: np.ndarray,
    batch_size: int = 32,
    views: Sequence[int] = (0,),
    *,
    kept: Path | None = None,
    on_batch: Callable[[float], None] | None = None,
) -> np.ndarray:
    """Compute what a frozen model makes of patches, once for each view of them.

    Parameters
    ----------
    read, places
        As in `ArrayBatches`.
    views
        Which of the eight views of a square; see `view_of`.
    kept
        A file (``.npy``) to hold the result, as float16, instead of the memory.
    on_batch
        Called after each batch with the share that is done; what it raises ends the work.

    Returns
    -------
    np.ndarray
        (n_views, n, ...) float32; with `kept`, a memory map of that file, float16.
    """
    shape = (len(views), len(places), *model.output_shape[1:])
    found: np.ndarray
    if kept is None:
        found = np.empty(shape, np.float32)
    else:
        found = np.lib.format.open_memmap(kept, mode="w+", dtype=np.float16, shape=shape)
    for start in range(0, len(places), batch_size):
        patches = read(places[start : start + batch_size])
        for at, view in enumerate(views):
            seen = np.ascontiguousarray(view_of(patches, view))
            found[at, start : start + len(patches)] = model.predict_on_batch(seen)
        if on_batch is not None:
            on_batch(min(1.0, (start + batch_size) / len(places)))
    return found


def train_linear_head(
    network: keras.Model,
    features: np.ndarray,
    labels: np.ndarray,
    validation: tuple[np.ndarray, np.ndarray] | None = None,
    *,
    epochs: int = 30,
    patience: int = 10,
    batch_size: int = 128,
    learning_rate: float = 3e-3,
    penalty: float = 1e-2,
    class_weights: np.ndarray | None = None,
    seed: int = 0,
    on_epoch: Callable[[EpochRecord], None] | None = None,
    should_stop: Callable[[], bool] | None = None,
    should_finish: Callable[[], bool] | None = None,
) -> History:
    """Train the dense layer of a network on features that were computed before.

    The features are standardised for training. The standardisation is then folded into kernel and bias: the layer of
    the network takes the features as they are.

    Parameters
    ----------
    network
        Its layer ``classes`` gets the result.
    features
        (n_views, n, f) as `features_of` returns them; every view is a sample of its own.
    labels
        (n,) 0..k-1.
    validation
        Features (n, f) and labels (n,).
    penalty
        Of the squared weights of the standardised features, added to the loss.
    """
    import keras

    views, count, size = features.shape
    samples = features.reshape(views * count, size)
    middle, spread = _standard(samples)

    def batches(values: np.ndarray, named: np.ndarray, **settings: Any) -> ArrayBatches:
        def read(places: np.ndarray) -> np.ndarray:
            return ((values[places] - middle) / spread).astype(np.float32)

        return ArrayBatches(read, named, np.arange(len(values)), batch_size, **settings)

    head = network.get_layer("classes")
    dense = keras.layers.Dense(
        head.units,
        activation="softmax",
        kernel_initializer="zeros",
        kernel_regularizer=keras.regularizers.L2(penalty),
        dtype="float32",
    )
    model = keras.Sequential([keras.Input((size,)), dense])
    trainer = Trainer(
        model,
        learning_rate=learning_rate,
        seed=seed,
        on_epoch=on_epoch,
        should_stop=should_stop,
        should_finish=should_finish,
    )
    history = trainer.fit(
        batches(samples, np.tile(labels, views), seed=seed, class_weights=class_weights),
        None if validation is None else batches(validation[0], validation[1], shuffle=False),
        epochs=epochs,
        patience=patience,
    )
    kernel, bias = (np.asarray(weights, np.float64) for weights in dense.get_weights())
    kernel = kernel / spread[:, None]
    head.set_weights([kernel, bias - middle @ kernel])
    return history


def _standard(samples: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return mean and standard deviation of samples (n, f), (f,) float64; they may lie in a file larger than memory."""
    parts = [slice(start, start + _AT_ONCE) for start in range(0, len(samples), _AT_ONCE)]
    middle = sum(samples[part].sum(axis=0, dtype=np.float64) for part in parts) / len(samples)
    squares = sum(((samples[part] - middle) ** 2).sum(axis=0) for part in parts)
    spread = np.sqrt(squares / len(samples))
    return middle, np.where(spread < 1e-6, 1.0, spread)


def fine_tune(
    network: keras.Model,
    blocks: int,
    features: np.ndarray,
    labels: np.ndarray,
    validation: tuple[np.ndarray, np.ndarray] | None = None,
    *,
    epochs: int = 5,
    patience: int = 0,
    batch_size: int = 32,
    learning_rate: float = 1e-4,
    weight_decay: float = 0.0,
    class_weights: np.ndarray | None = None,
    seed: int = 0,
    checkpoint: Path | None = None,
    resume: bool = False,
    on_epoch: Callable[[EpochRecord], None] | None = None,
    should_stop: Callable[[], bool] | None = None,
    should_finish: Callable[[], bool] | None = None,
) -> History:
    """Train the last `blocks` blocks of a backbone network and its head on what the blocks before them gave.

    Parameters
    ----------
    features
        (n_views, n, rows, cols, filters): `features_of` the trunk that `networks.trunk_and_tail` cuts off for `blocks`.
    validation
        The same for one view of the validation patches, (n, rows, cols, filters), and their labels.

    The rest is as in `Trainer`.
    """
    _, tail = trunk_and_tail(network, blocks)
    learning = [*last_blocks(network, blocks), network.get_layer("classes")]
    for layer in tail.layers:
        layer.trainable = layer in learning
    views, count = features.shape[:2]
    trainer = Trainer(
        tail,
        learning_rate=learning_rate,
        weight_decay=weight_decay,
        seed=seed,
        checkpoint=checkpoint,
        on_epoch=on_epoch,
        should_stop=should_stop,
        should_finish=should_finish,
    )

    def batches(values: np.ndarray, named: np.ndarray, **settings: Any) -> ArrayBatches:
        def read(places: np.ndarray) -> np.ndarray:
            return values[places].astype(np.float32, copy=False)

        return ArrayBatches(read, named, np.arange(len(values)), batch_size, **settings)

    return trainer.fit(
        batches(
            features.reshape(views * count, *features.shape[2:]),
            np.tile(labels, views),
            seed=seed,
            class_weights=class_weights,
        ),
        None if validation is None else batches(validation[0], validation[1], shuffle=False),
        epochs=epochs,
        patience=patience,
        resume=resume,
    )
