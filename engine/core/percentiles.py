"""Exact percentiles of numbers that are seen in pieces, in memory that does not grow with them.

Numbers are turned into whole numbers of the same order. One look over all pieces counts their highest 16 bits, which
tells in which bin each percentile lies; further looks count the next bits of what lies in these bins (selection by
digits, see Knuth, The Art of Computer Programming 3). Numbers of 8 and 16 bits take one look; numbers of 32 bits two,
of 64 bits four, or with a tenth of the memory three and seven.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

FIRST_BITS = 16
NEXT_BITS = (16, 8)


def sortable(values: np.ndarray) -> np.ndarray:
    """Return unsigned whole numbers in the same order as finite `values` of any size of number; -0.0 is 0.0."""
    kind, bits = values.dtype.kind, 8 * values.dtype.itemsize
    unsigned = np.dtype(f"u{values.dtype.itemsize}")
    if kind == "u":
        return values
    sign = unsigned.type(1 << (bits - 1))
    if kind == "i":
        return values.view(unsigned) ^ sign
    keys = (values + values.dtype.type(0)).view(unsigned)
    # Negative floats sort backwards by their bits.
    return np.where(keys & sign, ~keys, keys | sign)


def unsortable(keys: np.ndarray, dtype: np.dtype) -> np.ndarray:
    """Return the numbers that `sortable` turned into `keys`."""
    unsigned = np.dtype(f"u{dtype.itemsize}")
    keys = np.asarray(keys).astype(unsigned)
    if dtype.kind == "u":
        return keys
    sign = unsigned.type(1 << (8 * dtype.itemsize - 1))
    if dtype.kind == "i":
        return (keys ^ sign).view(dtype)
    return np.where(keys & sign, keys ^ sign, ~keys).view(dtype)


class Counts:
    """How often each whole number from `first` on occurs, in an array that grows with the numbers seen."""

    def __init__(self, first: int = 0, counts: np.ndarray | None = None) -> None:
        self.first = first
        self.counts = np.zeros(0, np.int64) if counts is None else counts

    @classmethod
    def of(cls, numbers: np.ndarray) -> Counts:
        """Count numbers of an unsigned type."""
        if numbers.size == 0:
            return cls()
        first = numbers.min()
        # Old numpy counts no uint64; differences that can be counted fit int64 with ease.
        return cls(int(first), np.bincount((numbers - first).astype(np.int64)))

    def add(self, other: Counts) -> None:
        """Add the counts of another piece."""
        if other.counts.size == 0:
            return
        if self.counts.size == 0:
            self.first, self.counts = other.first, other.counts.astype(np.int64)
            return
        first = min(self.first, other.first)
        end = max(self.first + self.counts.size, other.first + other.counts.size)
        if end - first > self.counts.size:
            grown = np.zeros(end - first, np.int64)
            grown[self.first - first :][: self.counts.size] = self.counts
            self.first, self.counts = first, grown
        self.counts[other.first - first :][: other.counts.size] += other.counts

    @property
    def total(self) -> int:
        """How many numbers were seen."""
        return int(self.counts.sum())

    def occurring(self) -> tuple[np.ndarray, np.ndarray]:
        """Return the numbers that occur, rising, and how often each does."""
        at = np.flatnonzero(self.counts)
        return at + self.first, self.counts[at]


class Found(NamedTuple):
    """What one piece adds to the counts of a group among the numbers that begin with `prefix`."""

    group: int
    prefix: int
    counts: Counts


class PercentileSearch:
    """Percentiles of several groups of numbers, as ``numpy.percentile`` defines them (linear between neighbours).

    For every look go over all pieces with `count` (from any thread) and `add`, then call `finish_look`, which says
    whether all is found.

    Parameters
    ----------
    dtypes
        Type of the numbers of each group.
    percents
        0..100, the same for all groups.
    next_bits
        Bits that each look after the first counts, 16 or 8: a group takes up to 16 * n_percents * 2^next_bits bytes.
    """

    def __init__(self, dtypes: Sequence[np.dtype], percents: Sequence[float], next_bits: int = 16) -> None:
        if next_bits not in NEXT_BITS:
            raise ValueError(f"next_bits is {next_bits}, expected one of {NEXT_BITS}")
        self._dtypes = [np.dtype(dtype) for dtype in dtypes]
        self._percents = list(percents)
        self._bits = next_bits
        self._look = 0
        self._counts: dict[tuple[int, int], Counts] = {(group, 0): Counts() for group in range(len(dtypes))}
        # Of each group: rank asked for -> (what its number begins with, its rank among those that begin so).
        self._ranks: list[dict[int, tuple[int, int]]] = []
        self.first_look: list[Counts] = [self._counts[group, 0] for group in range(len(dtypes))]

    def _shift(self, group: int, look: int) -> int:
        """Return how many bits lie below those that a look counts; negative once all have been counted."""
        bits = 8 * self._dtypes[group].itemsize
        return max(bits - FIRST_BITS, 0) - self._bits * look

    @property
    def looks(self) -> int:
        """How many looks all groups need."""
        bits = max((8 * dtype.itemsize for dtype in self._dtypes), default=0)
        return 1 + max(bits - FIRST_BITS, 0) // self._bits

    def is_found(self, group: int) -> bool:
        """Whether a group needs no further look."""
        return self._look > 0 and self._shift(group, self._look) < 0

    def count(self, group: int, values: np.ndarray) -> list[Found]:
        """Count a piece of a group for this look."""
        if self.is_found(group) or values.size == 0:
            return []
        keys = sortable(values)
        shift = self._shift(group, self._look)
        if self._look == 0:
            return [Found(group, 0, Counts.of(keys >> keys.dtype.type(shift)))]
        found = []
        starts = keys >> keys.dtype.type(shift + self._bits)
        digits = (keys >> keys.dtype.type(shift)).astype(f"u{self._bits // 8}")
        for prefix in {prefix for prefix, _ in self._ranks[group].values()}:
            found.append(Found(group, prefix, Counts.of(digits[starts == keys.dtype.type(prefix)])))
        return found

    def add(self, found: Sequence[Found]) -> None:
        """Add what `count` returned."""
        for piece in found:
            self._counts[piece.group, piece.prefix].add(piece.counts)

    def finish_look(self) -> bool:
        """Draw the conclusions of a look; whether all percentiles are found."""
        if self._look == 0:
            self._ranks = [self._asked(counts.total) for counts in self.first_look]
        bits = self._bits if self._look else FIRST_BITS
        counted = self._counts
        self._counts = {}
        for group, ranks in enumerate(self._ranks):
            if self.is_found(group):
                continue
            sums = {prefix: counted[group, prefix].counts.cumsum() for prefix, _ in ranks.values()}
            for asked, (prefix, rank) in ranks.items():
                at = int(np.searchsorted(sums[prefix], rank, side="right"))
                before = int(sums[prefix][at - 1]) if at else 0
                digit = counted[group, prefix].first + at
                ranks[asked] = ((prefix << bits) | digit, rank - before)
            if self._shift(group, self._look + 1) >= 0:
                self._counts.update({(group, prefix): Counts() for prefix, _ in ranks.values()})
        self._look += 1
        return all(self.is_found(group) for group in range(len(self._dtypes)))

    def _asked(self, total: int) -> dict[int, tuple[int, int]]:
        places = [percent / 100 * (total - 1) for percent in self._percents] if total else []
        return {rank: (0, rank) for place in places for rank in (math.floor(place), math.ceil(place))}

    def percentiles(self, group: int) -> np.ndarray:
        """Return the percentiles of a group, (n_percents,) float64; NaN for a group without numbers."""
        total = self.first_look[group].total
        if total == 0:
            return np.full(len(self._percents), np.nan)
        ranks = self._ranks[group]
        numbers = unsortable(np.array([prefix for prefix, _ in ranks.values()], np.uint64), self._dtypes[group])
        by_rank = dict(zip(ranks, numbers.astype(np.float64)))
        result = []
        for percent in self._percents:
            place = percent / 100 * (total - 1)
            low, high = by_rank[math.floor(place)], by_rank[math.ceil(place)]
            share = place - math.floor(place)
            # From the nearer side, as numpy does: the result stays between the two, and equal to one it reaches.
            result.append(low + (high - low) * share if share < 0.5 else high - (high - low) * (1 - share))
        return np.array(result)
