"""What a training has told so far, gathered from the numbers of its run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from ..engine.phrasebook import retold
from ..processing_provider._runs import PICTURES
from .charts import SERIES_COLOURS, Series, Value

SMOOTHING = 0.6  # what the past weighs in a smoothed curve
TRAINING, VALIDATION = SERIES_COLOURS[:2]


@dataclass
class TrainingFacts:
    """Epochs are counted on from phase to phase, from 1: this is the x of the curves."""

    phase: str = ""
    epochs: int = 0
    score: str = "accuracy"
    device: str = ""
    classes: list[str] = field(default_factory=list)
    records: list[dict[str, Any]] = field(default_factory=list)
    worst: dict[str, Any] | None = None

    def add(self, name: str, values: dict[str, Any]) -> None:
        """Take in what the engine tells."""
        if name == "phase":
            self.phase, self.epochs, self.score = values["phase"], values["epochs"], values["score"]
            self.classes, self.device = values["classes"], retold(values["device"])
        elif name == "epoch":
            self.records.append({**values, "phase": self.phase})
        elif name == PICTURES:
            self.worst = {**values, "at": len(self.records)}

    @property
    def own(self) -> list[dict[str, Any]]:
        """The epochs of this phase."""
        return [one for one in self.records if one["phase"] == self.phase]

    @property
    def remaining_s(self) -> Value:
        """The time that the phase takes at most from its last epoch on; None before its first."""
        own = self.own
        if not own:
            return None
        return sum(one["seconds"] for one in own) / len(own) * (self.epochs - own[-1]["epoch"])

    @property
    def best(self) -> int | None:
        """The x of this phase's epoch of least validation loss, and of its last where there is no validation."""
        first = len(self.records) - len(self.own) + 1
        losses = [one["validation_loss"] for one in self.own]
        if not losses:
            return None
        return len(self.records) if None in losses else first + losses.index(min(losses))

    def curves(self, key: str, training: str, validation: str) -> list[Series]:
        """Return the curves of loss or accuracy: as told, and smoothed; a phase begins anew."""
        phases = [one["phase"] for one in self.records]
        found = []
        for name, colour, own in ((training, TRAINING, key), (validation, VALIDATION, f"validation_{key}")):
            values = [one[own] for one in self.records]
            if any(value is not None for value in values):
                for series, faint in ((values, True), (smoothed(values, phases), False)):
                    found.append(Series(name, *_apart(series, phases), colour, faint))
        return found


def smoothed(values: Sequence[Value], phases: Sequence[str]) -> list[Value]:
    """Return the exponential moving average of the values, unbiased at its start; every phase begins anew."""
    found: list[Value] = []
    total = weight = 0.0
    before = None
    for value, phase in zip(values, phases):
        if phase != before:
            total = weight = 0.0
        before = phase
        if value is None:
            found.append(None)
            continue
        total = SMOOTHING * total + (1 - SMOOTHING) * value
        weight = SMOOTHING * weight + (1 - SMOOTHING)
        found.append(total / weight)
    return found


def _apart(values: Sequence[Value], phases: Sequence[str]) -> tuple[list[float], list[Value]]:
    """Return x and y of a curve with a gap between phases."""
    xs: list[float] = []
    ys: list[Value] = []
    for at, value in enumerate(values, start=1):
        if at > 1 and phases[at - 1] != phases[at - 2]:
            xs.append(at - 0.5)
            ys.append(None)
        xs.append(at)
        ys.append(value)
    return xs, ys
