"""Where samples lie: cells along an axis, and places that keep their distance."""

from __future__ import annotations

import math

import numpy as np

_SAME = 1e-6
"""Lengths that differ by less, as a share of a step, are the same: 0.3 is three times 0.1."""


def count_cells(length: float, size: float, overlap: float, edges: str) -> int:
    """Return how many cells `axis_cells` cuts a length into; 0 where it is shorter than one."""
    step = size - overlap
    steps = (length - size) / step
    if steps < -_SAME:
        return 0
    return (math.floor(steps + _SAME) if edges == "whole" else max(math.ceil(steps - _SAME), 0)) + 1


def axis_cells(length: float, size: float, overlap: float, edges: str) -> tuple[np.ndarray, np.ndarray]:
    """Cut a length into cells of one size, from 0 on.

    Parameters
    ----------
    length, size, overlap
        In one unit; where all are whole numbers, so are the cells' edges.
    edges
        What becomes of a length that is no multiple of the step: with ``whole`` a rest at the end has no cell;
        ``shift`` moves the last cell back to the end; with ``overlap`` as few cells as reach the end at all lie evenly
        (whole numbers to the nearest). The last two overlap more than asked for, never less.

    Returns
    -------
    Starts and ends, (n,) int64 or float64. Where a cell begins at the end of another, both are the same number.
    """
    count = count_cells(length, size, overlap, edges)
    starts = np.arange(count) * (size - overlap)
    last = length - size
    if edges == "shift" and count > 1:
        starts[-1] = last
    elif edges == "overlap" and count > 1:
        starts = np.linspace(0, last, count)
    if all(isinstance(value, int) for value in (length, size, overlap)):
        starts = np.rint(starts).astype(np.int64)
        return starts, starts + size
    ends = starts + size
    following = np.minimum(np.searchsorted(starts, ends - _SAME * size), max(count - 1, 0))
    meets = np.abs(starts[following] - ends) <= _SAME * size
    return starts, np.where(meets, starts[following], ends)


class Spacing:
    """Places no two of which are nearer than a distance, nor the same where it is 0."""

    def __init__(self, distance: float) -> None:
        self._distance = distance
        self._cells: dict[tuple[float, float], list[tuple[float, float]]] = {}

    def take(self, x: float, y: float) -> bool:
        """Take a place unless one that was taken before is too near; return whether it was taken."""
        # Cells as wide as the distance: whatever is too near lies in the same cell or in one beside it.
        width = self._distance
        column, row = (math.floor(x / width), math.floor(y / width)) if width else (x, y)
        reach = (-1, 0, 1) if width else (0,)
        for across in reach:
            for down in reach:
                for other in self._cells.get((column + across, row + down), ()):
                    if not width or math.hypot(x - other[0], y - other[1]) < width:
                        return False
        self._cells.setdefault((column, row), []).append((x, y))
        return True
