"""Patches in memory that networks learn from in tests."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from engine.learning.training import ArrayBatches

SIDE, BANDS, CLASSES = 16, 3, 3


class Scenes:
    """Patches that are brightest in the band of their class, and have more noise than that."""

    def __init__(self, count: int = 60, side: int = SIDE) -> None:
        draw = np.random.default_rng(11)
        self.labels = np.arange(count) % CLASSES
        means = 110 + 20 * np.eye(CLASSES)[self.labels]
        noise = draw.normal(0, 60, (count, side, side, BANDS))
        self.pixels = np.clip(means[:, None, None] + noise, 0, 255).astype(np.uint8)
        self.read_places: list[int] = []

    def read(self, places: np.ndarray) -> np.ndarray:
        self.read_places += places.tolist()
        return self.pixels[places]

    def train(self, **settings: Any) -> ArrayBatches:
        return ArrayBatches(self.read, self.labels, np.arange(42), 8, **{"seed": 1, **settings})

    def validation(self) -> ArrayBatches:
        return ArrayBatches(self.read, self.labels, np.arange(42, 60), 8, shuffle=False)


def equal(first: list[np.ndarray], second: list[np.ndarray]) -> bool:
    return len(first) == len(second) and all(np.array_equal(one, two) for one, two in zip(first, second))


def stop_at(calls: int) -> Callable[[], bool]:
    left = iter(range(calls))
    return lambda: next(left, None) is None
