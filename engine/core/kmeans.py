"""K-means on tables of pixels, and the labelling of many models in one pass.

Pixels are held band by band, (n_bands, n_samples) float32, so that every step is one matrix product over long rows.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import numpy as np

from .scaling import Scaling

CHUNK = 8192
FIRST_SUBSET = 5_000
SECOND_SUBSET = 20_000
FINALISTS = 5
DISTINCT = 5e-4
FIRST_MARGIN = 0.05
SECOND_MARGIN = 0.01
MAX_ITERATIONS = 300
LOOSE_TOLERANCE = 1e-3
TOLERANCE = 1e-5
SHIFT_TOLERANCE = 1e-4


class Weighted(NamedTuple):
    """Samples (n_bands, n_samples) float32 and what each counts for, (n_samples,) float32."""

    samples: np.ndarray
    weights: np.ndarray


@dataclass(frozen=True)
class KMeansFit:
    """A fitted model: `centres` (k, n_bands) float64, in the order they were found.

    `inertia` is over the samples of the fit.
    """

    centres: np.ndarray
    inertia: float
    iterations: int
    converged: bool

    def reordered(self, order: np.ndarray) -> KMeansFit:
        """Return the same fit with its centres in another order."""
        return replace(self, centres=self.centres[order])


class PixelFeatures:
    """A chunk of pixels such that squared distances to points are one matrix product: their bands, squares and a one.

    Squared distances do not change when the origin moves: it lies in the middle of the points, for small coordinates
    keep float32 precise. `array` is (n_bands + 2, chunk) float32; columns behind the pixels placed last hold zeros.

    Parameters
    ----------
    bands, chunk
        Number of bands, and of pixels at most.
    scaling
        Applied to the pixels on the way; None when they are scaled already.
    """

    def __init__(self, bands: int, chunk: int, scaling: Scaling | None = None) -> None:
        self.array = np.ones((bands + 2, chunk), np.float32)
        self._scaling = scaling
        self._factor = None if scaling is None else (1.0 / scaling.scales).astype(np.float32)[:, None]

    def around(self, points: np.ndarray) -> np.ndarray:
        """Move the origin among `points` (n_points, n_bands), and return what gives the distances to them.

        The product of the (n_points, n_bands + 2) float64 result and `array` is the squared distances.
        """
        middle = points.mean(axis=0)
        if self._scaling is None:
            self._origin = middle.astype(np.float32)[:, None]
            shifted = points - self._origin[:, 0]
        else:
            self._origin = self._scaling.undo(middle).astype(np.float32)[:, None]
            shifted = points - (self._origin[:, 0] - self._scaling.offsets) / self._scaling.scales
        squares = np.einsum("ij,ij->i", shifted, shifted)
        return np.column_stack([-2.0 * shifted, np.ones(len(points)), squares])

    def place(self, chunk: np.ndarray) -> None:
        """Put in (n_bands, n_samples) pixels of any number type."""
        bands, count = chunk.shape
        features = self.array[:bands]
        with np.errstate(invalid="ignore", over="ignore"):
            np.subtract(chunk, self._origin, out=features[:, :count], casting="same_kind")
            features[:, count:] = 0.0
            if self._factor is not None:
                features *= self._factor
            np.einsum("ij,ij->j", features, features, out=self.array[bands])


class Labeller:
    """Label pixels by the nearest centre for several models at once.

    The squared distances to all centres of all models are one matrix product with the pixels, their squares and a row
    of ones. They are positive floats, whose bit patterns sort like integers; with the class written in the lowest
    bits, one integer minimum gives class and distance together. The cost is that two centres whose distances agree to
    2^-19 (up to 15 centres; 2^-16 with 100) count as equal, and that distances are known to no more than that. A
    distance of zero may round below zero: it still wins.

    Pixels go through in chunks of one fixed size, the last one padded: BLAS may round edges of a matrix differently,
    so that otherwise a pixel on the border between two classes could depend on the window it was read in. Smaller
    chunks would suit the cache better, but make threads wait for each other at every call.

    One labeller serves one thread.

    Parameters
    ----------
    models
        Centres of each model, (k, n_bands), in scaled units; k rises or stays from model to model and is at most 255.
    scaling
        Applied to the pixels on the way; None when they are scaled already.
    chunk
        Pixels that go through at once.
    """

    def __init__(self, models: list[np.ndarray], scaling: Scaling | None = None, chunk: int = CHUNK) -> None:
        sizes = [len(centres) for centres in models]
        self._chunk = chunk
        # Centres go class by class: first class 1 of all models, then class 2 of all, then class 3 of the models that
        # have one ... What one class takes of memory stays in the processor's cache from the product to the minimum.
        self._order = [(model, at) for at in range(sizes[-1]) for model, size in enumerate(sizes) if at < size]
        bounds = np.searchsorted([at for _, at in self._order], range(sizes[-1] + 1))
        self._classes = [slice(start, stop) for start, stop in zip(bounds[:-1], bounds[1:])]
        class_bits = (1 << sizes[-1].bit_length()) - 1
        self._class_mask = np.uint8(class_bits)
        self._value_mask = ~np.int32(class_bits)
        self._features = PixelFeatures(models[0].shape[1], chunk, scaling)
        self._scores = np.empty((len(models) if len(models) > 1 else sizes[0], chunk), np.float32)
        self._packed = self._scores.view(np.int32)
        self._squared = np.empty((len(models), chunk), np.float32)
        self._nearest = self._squared.view(np.int32)
        # The byte that holds the class is the first on little-endian machines.
        self._lowest = self._nearest.view(np.uint8)[:, 0 if sys.byteorder == "little" else 3 :: 4]
        self.set_centres(models)

    def set_centres(self, models: list[np.ndarray]) -> None:
        """Replace the centres of the models by others of the same shapes."""
        centres = np.array([models[model][at] for model, at in self._order], np.float64)
        self._weights = self._features.around(centres).astype(np.float32)

    def label(
        self,
        samples: np.ndarray,
        labels: np.ndarray,
        valid: np.ndarray | None = None,
        distances: np.ndarray | None = None,
    ) -> np.ndarray:
        """Label pixels and return the sum of their squared distances to the nearest centre, (n_models,) float64.

        Parameters
        ----------
        samples
            (n_bands, n_samples) of any number type.
        labels
            (n_models, n_samples) uint8, filled with 1..k, and with 0 where not valid.
        valid
            (n_samples,) bool; None when all are. What is not valid may hold anything, NaN included.
        distances
            (n_models, n_samples) float32, filled with squared distances, and with 0 where not valid.
        """
        sums = np.zeros(len(self._nearest))
        for start in range(0, samples.shape[1], self._chunk):
            part = slice(start, min(start + self._chunk, samples.shape[1]))
            count = part.stop - start
            if valid is not None and not valid[part].any():
                labels[:, part] = 0
                if distances is not None:
                    distances[:, part] = 0.0
                continue
            self._features.place(samples[:, part])
            self._find_nearest()
            if valid is None:
                np.bitwise_and(self._lowest[:, :count], self._class_mask, out=labels[:, part])
            else:
                np.multiply(self._lowest[:, :count] & self._class_mask, valid[part], out=labels[:, part])
                np.copyto(self._nearest[:, :count], 0, where=~valid[part])
            squared = self._squared[:, :count]
            sums += squared.sum(axis=1)
            if distances is not None:
                np.maximum(squared, 0.0, out=distances[:, part])
        return sums

    def _find_nearest(self) -> None:
        """Fill `_nearest` with the lowest distance to a centre of each model, its class in the lowest bits."""
        if len(self._nearest) == 1:
            # One model is one product: threads that fit small samples would only wait for each other at more calls.
            self._pack(slice(None), self._packed, np.arange(1, len(self._packed) + 1, dtype=np.int32)[:, None])
            np.minimum.reduce(self._packed, axis=0, out=self._nearest[0])
            return
        for value, rows in enumerate(self._classes, start=1):
            if value == 1:
                self._pack(rows, self._nearest, np.int32(value))
                continue
            packed = self._packed[: rows.stop - rows.start]
            self._pack(rows, packed, np.int32(value))
            nearest = self._nearest[-len(packed) :]  # the models with the most classes have this one
            np.minimum(nearest, packed, out=nearest)

    def _pack(self, rows: slice, packed: np.ndarray, classes: np.ndarray | np.int32) -> None:
        """Fill `packed` with the squared distances to some of the centres, their classes in the lowest bits."""
        with np.errstate(invalid="ignore", over="ignore"):
            np.dot(self._weights[rows], self._features.array, out=packed.view(np.float32))
        packed &= self._value_mask
        packed |= classes


def fit_kmeans(samples: np.ndarray, k: int, restarts: int, seed: int, check: Callable[[], None]) -> KMeansFit:
    """Fit k centres: k-means++ starts on a small coreset, the best of them refined on ever more samples.

    Lloyd's algorithm (Lloyd 1982) with k-means++ starts (Arthur and Vassilvitskii 2007). What many restarts buy is
    decided on a few thousand weighted samples, if those hold the rare bright and dark ones too: lightweight coresets
    (Bachem, Lucic and Krause 2018). All restarts run on one of 5,000, the best few optima on one of 20,000 and on
    everything.

    Parameters
    ----------
    samples
        (n_bands, n_samples) float32.
    k
        Number of centres; duplicates stay where there are fewer distinct samples.
    restarts, seed
        Number of starts, and the number from which all draws follow.
    check
        Called between iterations; may raise to stop.
    """
    generator = np.random.default_rng([seed, k])
    everything = Weighted(samples, np.ones(samples.shape[1], np.float32))
    first = coreset(samples, max(FIRST_SUBSET, 50 * k), generator)
    second = coreset(samples, max(SECOND_SUBSET, 200 * k), generator)
    lloyd = _Lloyd(first, k, check)
    fits = [lloyd.run(_plus_plus(first, k, generator), LOOSE_TOLERANCE) for _ in range(restarts)]
    lloyd = _Lloyd(second, k, check)
    fits = [lloyd.run(fit.centres, LOOSE_TOLERANCE) for fit in _distinct(fits, FIRST_MARGIN)]
    lloyd = _Lloyd(everything, k, check)
    fits = [lloyd.run(fit.centres, LOOSE_TOLERANCE) for fit in _distinct(fits, SECOND_MARGIN)]
    return lloyd.run(min(fits, key=lambda fit: fit.inertia).centres, TOLERANCE)


def _distinct(fits: list[KMeansFit], margin: float) -> list[KMeansFit]:
    """Return the best few fits: none worse by more than a share `margin`, no optimum twice."""
    kept: list[KMeansFit] = []
    for fit in sorted(fits, key=lambda fit: fit.inertia):
        if not kept or kept[-1].inertia * (1 + DISTINCT) < fit.inertia < kept[0].inertia * (1 + margin):
            kept.append(fit)
    return kept[:FINALISTS]


def coreset(samples: np.ndarray, size: int, generator: np.random.Generator) -> Weighted:
    """Draw samples half evenly, half by their squared distance from the mean, weighted so that sums stay unbiased."""
    count = samples.shape[1]
    if count <= size:
        return Weighted(samples, np.ones(count, np.float32))
    spread = samples - samples.mean(axis=1, keepdims=True)
    distances = np.einsum("ij,ij->j", spread, spread).astype(np.float64)
    total = distances.sum()
    chance = np.full(count, 1.0 / count)
    if total > 0:
        chance = 0.5 * chance + 0.5 * distances / total
    edges = np.cumsum(chance)
    picks = np.minimum(np.searchsorted(edges, generator.random(size) * edges[-1]), count - 1)
    return Weighted(np.ascontiguousarray(samples[:, picks]), (1.0 / (size * chance[picks])).astype(np.float32))


def _plus_plus(data: Weighted, k: int, generator: np.random.Generator) -> np.ndarray:
    """Draw k starting centres by greedy k-means++: of a few candidates, the one that lowers the inertia most."""
    samples, weights = data.samples, data.weights
    trials = 2 + int(np.log(k))
    squares = np.einsum("ij,ij->j", samples, samples)
    centres = np.empty((k, len(samples)), np.float32)
    centres[0] = samples[:, _draw(weights, 1, generator)[0]]
    closest = _squared_distances(samples, squares, centres[:1])[0]
    for index in range(1, k):
        picks = _draw(closest * weights, trials, generator)
        reach = np.minimum(_squared_distances(samples, squares, samples[:, picks].T), closest)
        winner = int(np.argmin(reach @ weights))
        closest = reach[winner]
        centres[index] = samples[:, picks[winner]]
    return centres


def _draw(weights: np.ndarray, count: int, generator: np.random.Generator) -> np.ndarray:
    """Draw indices in proportion to weights, evenly when all are zero (fewer distinct samples than centres)."""
    edges = np.cumsum(weights, dtype=np.float64)
    if edges[-1] <= 0:
        return generator.integers(len(weights), size=count)
    return np.minimum(np.searchsorted(edges, generator.random(count) * edges[-1], side="right"), len(weights) - 1)


def _squared_distances(samples: np.ndarray, squares: np.ndarray, centres: np.ndarray) -> np.ndarray:
    """Return (n_centres, n_samples) squared distances, never negative."""
    distances = (-2.0 * centres) @ samples
    distances += squares
    distances += np.einsum("ij,ij->i", centres, centres)[:, None]
    return np.maximum(distances, 0.0, out=distances)


class _Lloyd:
    """Lloyd's iterations on weighted samples; buffers are made once for many starts."""

    def __init__(self, data: Weighted, k: int, check: Callable[[], None]) -> None:
        self._data, self._k, self._check = data, k, check
        count = data.samples.shape[1]
        self._chunk = min(CHUNK, count)
        self._labeller = Labeller([np.zeros((k, len(data.samples)))], chunk=self._chunk)
        self._labels = np.empty((1, count), np.uint8)
        self._distances = np.empty((1, count), np.float32)
        # All pixels count once in the last and largest run: no second table for them.
        plain = bool((data.weights == 1).all())
        self._weighted = data.samples if plain else data.samples * data.weights

    def run(self, centres: np.ndarray, tolerance: float) -> KMeansFit:
        """Iterate from `centres` until the inertia falls by less than the share `tolerance`."""
        centres = centres.astype(np.float64)
        previous, converged = np.inf, False
        iteration = 0
        while iteration < MAX_ITERATIONS:
            iteration += 1
            self._check()
            self._labeller.set_centres([centres])
            self._labeller.label(self._data.samples, self._labels, distances=self._distances)
            inertia = float(self._distances[0] @ self._data.weights)
            converged = previous - inertia <= tolerance * inertia
            if converged:
                break
            previous = inertia
            sums, sizes = self._sums()
            filled = sizes > 0
            centres = np.where(filled[:, None], sums / np.where(filled, sizes, 1.0)[:, None], centres)
            _refill(centres, np.flatnonzero(~filled), self._data.samples, self._distances[0])
        return KMeansFit(centres, inertia, iteration, converged)

    def _sums(self) -> tuple[np.ndarray, np.ndarray]:
        """Return the weighted sums (k, n_bands) and weights (k,) of the members of each cluster."""
        sums, sizes = np.zeros((self._k, len(self._weighted))), np.zeros(self._k)
        classes = np.arange(1, self._k + 1, dtype=np.uint8)[:, None]
        for start in range(0, self._weighted.shape[1], self._chunk):
            part = slice(start, start + self._chunk)
            members = (self._labels[:, part] == classes).astype(np.float32)
            sums += members @ self._weighted[:, part].T
            sizes += members @ self._data.weights[part]
        return sums, sizes


def _refill(centres: np.ndarray, empty: np.ndarray, samples: np.ndarray, distances: np.ndarray) -> None:
    """Move centres without members to the samples that are farthest from theirs, while there are any."""
    for index in empty:
        farthest = int(np.argmax(distances))
        if distances[farthest] <= 0:
            break
        centres[index] = samples[:, farthest]
        distances[farthest] = 0.0


class Members(NamedTuple):
    """What a piece adds to one model: sums (k, n_bands + 1) of its clusters, sizes last; squared distances."""

    sums: np.ndarray
    inertia: float


class FullFit:
    """Lloyd's iterations over all pixels, which are seen in pieces, for several models at once.

    For every pass go over all pieces with `count` (from any thread) and `add` in their order, then call `finish_pass`,
    which moves the centres and says whether none moves any more. A model stops moving as scikit-learn's does: when the
    squared shifts of its centres in a pass sum up to no more than `SHIFT_TOLERANCE` of the mean variance of the bands.

    Parameters
    ----------
    fits
        What the passes start from.
    samples
        (n_bands, n_samples) scaled pixels, for the variance, and for centres that lose all members.

    Attributes
    ----------
    fits
        The models as they are now; `inertia` is over all pixels, before the last shift.
    shifts
        Squared shifts of the last pass of each model, as shares of the mean variance.
    """

    def __init__(self, fits: Sequence[KMeansFit], scaling: Scaling, samples: np.ndarray) -> None:
        self.fits = [replace(fit, iterations=0, converged=False) for fit in fits]
        self.shifts = [np.inf] * len(fits)
        self._scaling, self._samples = scaling, samples
        self._variance = float(samples.var(axis=1, dtype=np.float64).mean())
        self._start()

    def __getstate__(self) -> dict[str, Any]:
        return {**vars(self), "_samples": None}  # counting needs none

    def _start(self) -> None:
        self._moving = [at for at, fit in enumerate(self.fits) if not fit.converged]
        shapes = [self.fits[at].centres.shape for at in self._moving]
        self._totals = [Members(np.zeros((k, bands + 1)), 0.0) for k, bands in shapes]

    def count(self, pixels: np.ndarray, valid: np.ndarray) -> list[Members]:
        """Return what a piece adds to the models that still move.

        Parameters
        ----------
        pixels
            (n_bands, n_samples) in the bands' own units.
        valid
            (n_samples,) bool; what is not may hold any finite number.
        """
        models = [self.fits[at].centres for at in self._moving]
        labels = np.empty((len(models), pixels.shape[1]), np.uint8)
        inertias = Labeller(models, self._scaling).label(pixels, labels, valid)
        found = [
            Members(np.zeros((len(centres), len(pixels) + 1)), float(sum_)) for centres, sum_ in zip(models, inertias)
        ]
        # Sums of double precision: of whole numbers they are exact
        values = np.ones((CHUNK, len(pixels) + 1))
        for start in range(0, pixels.shape[1], CHUNK):
            part = pixels[:, start : start + CHUNK]
            values[: part.shape[1], :-1] = part.T
            for own, row in zip(found, labels[:, start : start + CHUNK]):
                own.sums[:] += (row == np.arange(1, len(own.sums) + 1)[:, None]).astype(np.float64) @ values[: row.size]
        return found

    def add(self, found: Sequence[Members]) -> None:
        """Add what `count` returned."""
        self._totals = [
            Members(total.sums + own.sums, total.inertia + own.inertia) for total, own in zip(self._totals, found)
        ]

    def finish_pass(self) -> bool:
        """Move the centres; whether no further pass is needed."""
        for at, total in zip(self._moving, self._totals):
            self.fits[at] = self._moved(at, self.fits[at], total)
        self._start()
        return not self._moving

    def _moved(self, at: int, fit: KMeansFit, total: Members) -> KMeansFit:
        sizes = total.sums[:, -1:]
        means = total.sums[:, :-1] / np.maximum(sizes, 1)
        centres = np.where(sizes > 0, (means - self._scaling.offsets) / self._scaling.scales, fit.centres)
        if (sizes == 0).any():
            distances = np.empty((1, self._samples.shape[1]), np.float32)
            Labeller([fit.centres]).label(self._samples, np.empty(distances.shape, np.uint8), distances=distances)
            _refill(centres, np.flatnonzero(sizes == 0), self._samples, distances[0])
        self.shifts[at] = float(((centres - fit.centres) ** 2).sum()) / (self._variance or 1.0)
        ended = self.shifts[at] <= SHIFT_TOLERANCE
        iterations = fit.iterations + 1
        return KMeansFit(centres, total.inertia, iterations, ended)
