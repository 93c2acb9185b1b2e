"""Statistics of the values of every band in every class, from pieces of a raster.

A group is one band in one class. Small whole numbers (8 and 16 bits) are counted one by one, from which everything
follows exactly. Of other numbers mean and variance are merged piece by piece (Chan, Golub and LeVeque, "Updating
formulae and a pairwise algorithm for computing sample variances", 1979), percentiles are searched digit by digit, and
different values are counted until there are more than `MOST_VALUES`.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from .percentiles import FIRST_BITS, Found, PercentileSearch, sortable, unsortable

MOST_VALUES = 10_000


@dataclass(frozen=True)
class Moments:
    """Count, mean, sum of squared deviations from the mean, lowest and highest of some numbers."""

    count: int
    mean: float
    squares: float
    low: float
    high: float

    @classmethod
    def of(cls, values: np.ndarray, weights: np.ndarray | None = None) -> Moments:
        """Return the moments of at least one finite number, each of which may count several times."""
        values = values.astype(np.float64, copy=False)
        count = values.size if weights is None else int(weights.sum())
        mean = float(values.mean() if weights is None else (values * weights).sum() / count)
        deviations = values - mean
        squares = deviations @ deviations if weights is None else (deviations**2 * weights).sum()
        return cls(count, mean, float(squares), float(values.min()), float(values.max()))

    def merged(self, other: Moments) -> Moments:
        """Return the moments of both together."""
        count = self.count + other.count
        apart = other.mean - self.mean
        return Moments(
            count,
            self.mean + apart * (other.count / count),
            self.squares + other.squares + apart**2 * (self.count * (other.count / count)),
            min(self.low, other.low),
            max(self.high, other.high),
        )

    @property
    def std(self) -> float:
        """Standard deviation of all these numbers (divided by their count, not by one less)."""
        return math.sqrt(max(self.squares, 0.0) / self.count)


class Values(NamedTuple):
    """Different values, rising, and how often each occurs."""

    values: np.ndarray
    counts: np.ndarray

    def merged(self, other: Values) -> Values:
        """Return the values of both."""
        values, at = np.unique(np.concatenate([self.values, other.values]), return_inverse=True)
        counts = np.bincount(at.ravel(), np.concatenate([self.counts, other.counts]), len(values))
        return Values(values, counts.astype(np.int64))

    def scaled(self, scale: float, offset: float) -> Values:
        """Return value * scale + offset, in the type that a stack has when it is scaled."""
        work = np.float32 if self.values.dtype.itemsize <= 2 or self.values.dtype == np.float32 else np.float64
        return Values((self.values.astype(np.float64) * scale + offset).astype(work), self.counts)


@dataclass(frozen=True)
class Signature:
    """Statistics of one band in one class.

    `percentiles` are in the order they were asked for, `values` is None when there are more than `MOST_VALUES` (of
    numbers that are not of 8 or 16 bits). A class without pixels has a count of 0 and NaN elsewhere.
    """

    count: int
    low: float
    high: float
    mean: float
    std: float
    percentiles: tuple[float, ...]
    values: Values | None

    @property
    def unique(self) -> int | None:
        """Number of different values, None when they are more than were counted."""
        return None if self.values is None else len(self.values.values)

    def scaled(self, scale: float, offset: float) -> Signature:
        """Return the statistics of value * scale + offset; `percentiles` stay in their order."""
        low, high = sorted((self.low * scale + offset, self.high * scale + offset))
        percentiles = tuple(value * scale + offset for value in self.percentiles)
        mean, std = self.mean * scale + offset, self.std * abs(scale)
        return Signature(
            self.count, low, high, mean, std, percentiles, self.values and self.values.scaled(scale, offset)
        )


class Piece(NamedTuple):
    """What one piece of a raster adds to a group."""

    group: int
    found: list[Found]
    moments: Moments | None
    values: Values | None


class SignatureCounter:
    """Count the groups of some bands and classes: as a `PercentileSearch`, look after look.

    Parameters
    ----------
    groups
        (band, class value) of each group; bands are places in what `count` is given.
    dtypes
        Type of the numbers of each band.
    percents, next_bits
        As for `PercentileSearch`.
    """

    def __init__(
        self,
        groups: Sequence[tuple[int, int]],
        dtypes: Sequence[np.dtype],
        percents: Sequence[float],
        next_bits: int = 16,
    ) -> None:
        self._groups = list(groups)
        self._dtypes = [np.dtype(dtypes[band]) for band, _ in groups]
        self._search = PercentileSearch(self._dtypes, percents, next_bits)
        self._moments: list[Moments | None] = [None] * len(groups)
        self._values: list[Values | None] = [
            Values(np.empty(0, dtype), np.empty(0, np.int64)) for dtype in self._dtypes
        ]
        self._is_first = True
        self.looks = self._search.looks

    def _is_counted_whole(self, group: int) -> bool:
        return 8 * self._dtypes[group].itemsize <= FIRST_BITS

    def count(self, cube: np.ndarray, labels: np.ndarray, used: np.ndarray) -> list[Piece]:
        """Count a window, from any thread.

        Parameters
        ----------
        cube
            (n_bands, rows, cols); the values of a band must be of its own dtype's range, not of its dtype.
        labels
            (rows, cols) class values.
        used
            (rows, cols) bool; other pixels count nowhere.
        """
        pixels = np.flatnonzero(used)
        ordered = labels.ravel()[pixels]
        order = np.argsort(ordered, kind="stable")
        pixels, ordered = pixels[order], ordered[order]
        wanted = [label for _, label in self._groups]
        ends = zip(np.searchsorted(ordered, wanted, "left"), np.searchsorted(ordered, wanted, "right"))
        pieces = []
        band_read, values = -1, np.empty(0)
        for group, ((band, _), (first, last)) in enumerate(zip(self._groups, ends)):
            if first == last or self._search.is_found(group):
                continue
            if band != band_read:
                band_read, values = band, cube[band].ravel()[pixels].astype(self._dtypes[group], copy=False)
            pieces.append(self._piece(group, values[first:last]))
        return pieces

    def _piece(self, group: int, values: np.ndarray) -> Piece:
        found = self._search.count(group, values)
        if not self._is_first or self._is_counted_whole(group):
            return Piece(group, found, None, None)
        different = None
        if self._values[group] is not None:
            # Stays None from here on in another piece too: once there are too many, there always are.
            keys, counts = np.unique(sortable(values), return_counts=True)
            if len(keys) <= MOST_VALUES:
                different = Values(unsortable(keys, values.dtype), counts)
        return Piece(group, found, Moments.of(values), different)

    def add(self, pieces: Sequence[Piece]) -> None:
        """Add what `count` returned, in the order of the pieces of the raster."""
        for piece in pieces:
            self._search.add(piece.found)
            if piece.moments is None:
                continue
            known, values = self._moments[piece.group], self._values[piece.group]
            self._moments[piece.group] = piece.moments if known is None else known.merged(piece.moments)
            if values is not None:
                merged = None if piece.values is None else values.merged(piece.values)
                self._values[piece.group] = merged if merged and len(merged.values) <= MOST_VALUES else None

    def finish_look(self) -> bool:
        """Draw the conclusions of a look; whether no further one is needed."""
        self._is_first = False
        return self._search.finish_look()

    def signatures(self) -> Iterator[tuple[tuple[int, int], Signature]]:
        """Yield (band, class value) and the statistics of each group."""
        for group, key in enumerate(self._groups):
            moments, values = self._moments[group], self._values[group]
            if self._is_counted_whole(group):
                numbers, counts = self._search.first_look[group].occurring()
                values = Values(unsortable(numbers, self._dtypes[group]), counts)
                moments = Moments.of(values.values, counts) if counts.size else None
            percentiles = tuple(self._search.percentiles(group).tolist())
            if moments is None:
                yield key, Signature(0, math.nan, math.nan, math.nan, math.nan, percentiles, values)
            else:
                low, high, mean, std = moments.low, moments.high, moments.mean, moments.std
                yield key, Signature(moments.count, low, high, mean, std, percentiles, values)
