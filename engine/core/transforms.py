"""Named steps that bring patches to a network: scaling, which a model keeps and repeats, and changes for training.

A pipeline is plain JSON in a saved model: names and numbers, of which nothing is ever run as code.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, ClassVar, Union

import numpy as np

SHOWN = 255.0
VIEWS = 8


@dataclass(frozen=True)
class Stretch:
    """Values of each band from `low` to `high` become 0 to 255, and others the nearer end: as pictures are."""

    NAME: ClassVar[str] = "stretch"
    low: tuple[float, ...]
    high: tuple[float, ...]

    def scaled(self, patches: np.ndarray) -> np.ndarray:
        """Return (..., bands) values of any type, scaled, as float32."""
        low, high = np.asarray(self.low, float), np.asarray(self.high, float)
        # Whole numbers of 32 bits and double precision keep their digits until they are small
        work = np.result_type(patches.dtype, np.float32)
        shown = np.subtract(patches, low.astype(work), dtype=work)
        shown *= (SHOWN / (high - low)).astype(work)
        np.clip(shown, 0, SHOWN, out=shown)
        return shown.astype(np.float32, copy=False)


@dataclass(frozen=True)
class Standardise:
    """Values of each band less `mean`, by `std`, cut at `most` on both sides."""

    NAME: ClassVar[str] = "standardise"
    mean: tuple[float, ...]
    std: tuple[float, ...]
    most: float = 10.0

    def scaled(self, patches: np.ndarray) -> np.ndarray:
        """Return (..., bands) values of any type, scaled, as float32."""
        work = np.result_type(patches.dtype, np.float32)
        found = np.subtract(patches, np.asarray(self.mean, work), dtype=work)
        found /= np.asarray(self.std, work)
        np.clip(found, -self.most, self.most, out=found)
        return found.astype(np.float32, copy=False)


@dataclass(frozen=True)
class Views:
    """Each patch is seen in one of the eight views of a square, its labels alike."""

    NAME: ClassVar[str] = "views"

    def varied(
        self, patches: np.ndarray, labels: np.ndarray, generator: np.random.Generator
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return patches (n, side, side, bands) and labels (n, side, side), turned and mirrored."""
        patches, labels = patches.copy(), labels.copy()
        for at, view in enumerate(generator.integers(0, VIEWS, len(patches)).tolist()):
            patches[at], labels[at] = (view_of(both[at : at + 1], view)[0] for both in (patches, labels))
        return patches, labels


@dataclass(frozen=True)
class Noise:
    """Normal noise of standard deviation `std` is added to every value, after scaling."""

    NAME: ClassVar[str] = "noise"
    std: float = 0.05

    def varied(
        self, patches: np.ndarray, labels: np.ndarray, generator: np.random.Generator
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return patches with noise, and the labels."""
        noise = generator.standard_normal(patches.shape, np.float32)
        return patches + np.float32(self.std) * noise, labels


@dataclass(frozen=True)
class Brightness:
    """Each patch is multiplied by a number of its own from 1 - `share` to 1 + `share`, after scaling."""

    NAME: ClassVar[str] = "brightness"
    share: float = 0.1

    def varied(
        self, patches: np.ndarray, labels: np.ndarray, generator: np.random.Generator
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return brighter and darker patches, and the labels."""
        factors = generator.uniform(1 - self.share, 1 + self.share, (len(patches), 1, 1, 1))
        return patches * factors.astype(np.float32), labels


Step = Union[Stretch, Standardise, Views, Noise, Brightness]
STEPS: Mapping[str, Callable[..., Step]] = {
    step.NAME: step for step in (Stretch, Standardise, Views, Noise, Brightness)
}


@dataclass(frozen=True)
class Pipeline:
    """Steps in their order; those that change patches at random are for training alone.

    Examples
    --------
    >>> pipeline = Pipeline((Standardise(mean=(120.0,), std=(35.0,)), Views(), Noise(0.02)))
    >>> Pipeline.from_record(pipeline.to_record()) == pipeline
    True
    """

    steps: tuple[Step, ...] = ()

    def scaled(self, patches: np.ndarray, valid: np.ndarray) -> np.ndarray:
        """Return patches (..., bands) as the network takes them, float32, 0 where `valid` (...) is false."""
        for step in self.steps:
            if isinstance(step, (Stretch, Standardise)):
                patches = step.scaled(patches)
        shown = patches.astype(np.float32)
        shown[~valid] = 0
        return shown

    def varied(
        self, patches: np.ndarray, labels: np.ndarray, generator: np.random.Generator
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return scaled patches (n, side, side, bands) and labels (n, side, side), changed at random for training."""
        for step in self.steps:
            if isinstance(step, (Views, Noise, Brightness)):
                patches, labels = step.varied(patches, labels, generator)
        return patches, labels

    def to_record(self) -> list[dict[str, Any]]:
        """Return the steps as JSON-ready data."""
        return [{"name": step.NAME, **asdict(step)} for step in self.steps]

    @classmethod
    def from_record(cls, record: Sequence[Mapping[str, Any]]) -> Pipeline:
        """Rebuild what `to_record` wrote; `ValueError` for a step that is unknown or has other numbers."""
        steps = []
        for entry in record:
            numbers = {key: tuple(value) if isinstance(value, list) else value for key, value in entry.items()}
            name = str(numbers.pop("name", None))
            if name not in STEPS:
                raise ValueError(f"there is no step {name!r}; known are {', '.join(STEPS)}")
            try:
                step = STEPS[name](**numbers)
                finite = np.isfinite(np.concatenate([np.ravel(value) for value in (*numbers.values(), 0.0)])).all()
            except TypeError as error:
                raise ValueError(f"the step {name} does not take {', '.join(numbers) or 'nothing'}: {error}") from None
            if not finite:
                raise ValueError(f"the step {name} has numbers that are not finite")
            steps.append(step)
        return cls(tuple(steps))


def view_of(patches: np.ndarray, view: int) -> np.ndarray:
    """Return (n, side, side, ...) patches as one of the eight views of a square; 0 is the patches themselves.

    Bit 1 of `view` mirrors left and right, bit 2 top and bottom, bit 4 swaps rows and columns before.
    """
    seen = np.swapaxes(patches, 1, 2) if view & 4 else patches
    seen = seen[:, ::-1] if view & 2 else seen
    return seen[:, :, ::-1] if view & 1 else seen
