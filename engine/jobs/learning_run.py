"""What trainings of all networks share: where an unfinished one is kept, what is told of each epoch, the history."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..learning.keras_backend import device
from ..progress import Progress
from ..protocol import Table
from .unfinished import Unfinished
from .worst_patches import WorstPatches

if TYPE_CHECKING:
    from ..learning.training import EpochRecord, History

HISTORY_FIELDS = (
    *(("phase", "text"), ("epoch", "int"), ("loss", "float"), ("accuracy", "float")),
    *(("validation_loss", "float"), ("validation_accuracy", "float"), ("learning_rate", "float"), ("seconds", "float")),
)

Phases = Sequence[tuple[str, "History"]]


class LearningRun:
    """One run of a training.

    Parameters
    ----------
    model
        The file that it is to write.
    save
        Writes the model as it is now to a path.
    keep_best
        Whether the model goes to its place after every epoch that is the best so far, whatever happens to the run.
    unfinished
        Where it keeps what it needs to go on.
    classes
        Names of the classes, in the order of their scores.
    """

    def __init__(
        self,
        model: str,
        save: Callable[[Path], None],
        keep_best: bool,
        unfinished: Unfinished,
        classes: Sequence[str],
    ) -> None:
        self._model, self._save, self._keep_best = Path(model), save, keep_best
        self._unfinished, self._classes = unfinished, list(classes)

    def follower(
        self,
        phase: str,
        epochs: int,
        progress: Progress,
        *,
        score: str = "accuracy",
        save: bool = True,
        worst: WorstPatches | None = None,
    ) -> Callable[[EpochRecord], None]:
        """Return what is to be called with each epoch of a phase of so many, which begins now.

        `save` where its model may be kept; `worst` is told after epochs that are the best so far.
        """
        progress.metric("phase", phase=phase, epochs=epochs, score=score, classes=self._classes, device=device())
        started, done, best = time.perf_counter(), 0, np.inf

        def follow(record: EpochRecord) -> None:
            nonlocal done, best
            if save:  # before anything is told, for then a request to stop is heard
                self.keep(loss_of(record))
            done += 1
            passed = time.perf_counter() - started
            left = passed / done * (epochs - record.epoch)
            seen = "" if record.validation_loss is None else (
                f"; validation {record.validation_loss:.4f}, {record.validation_accuracy:.1%}"
            )  # fmt: skip
            scores = [None if np.isnan(score) else score for score in record.class_scores]  # JSON has no NaN
            progress.metric("epoch", **{**record._asdict(), "class_scores": scores})
            progress.info(
                f"Epoch {record.epoch} of {epochs}: loss {record.loss:.4f}, {score} {record.accuracy:.1%}{seen}; "
                f"{passed:.0f} s, at most {left:.0f} s to go."
            )
            progress.update(record.epoch / epochs, "Training")
            if worst is not None and loss_of(record) < best:
                best = loss_of(record)
                worst.tell(record.epoch, passed)

        return follow

    def keep(self, loss: float) -> None:
        """Put the model as it is now, of so much loss, in its place, if it is the best so far and that is asked for."""
        if self._keep_best and loss < self._unfinished.best:
            partial = self._unfinished.folder / "best.landclass"
            self._save(partial)
            os.replace(partial, self._model)
            self._unfinished.keep(loss)


def loss_of(record: EpochRecord) -> float:
    """Return the loss that epochs are compared by."""
    return record.loss if record.validation_loss is None else record.validation_loss


def history_table(phases: Phases) -> Table:
    """Return a row for each epoch."""
    rows = [(name, *record[: len(HISTORY_FIELDS) - 1]) for name, past in phases for record in past.records]
    return Table(HISTORY_FIELDS, rows)


def epochs_text(phases: Phases) -> str:
    """Return how many epochs each phase took, and why it ended."""
    return "; ".join(f"{len(past.records)} ({past.stopped}) for the {phase}" for phase, past in phases)
