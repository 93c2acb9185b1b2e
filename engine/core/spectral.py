"""Spectral clustering of tables of pixels: normalised cut by landmarks, so that any number of pixels can be labelled.

Pixels are held band by band, (n_bands, n_samples), as in `kmeans`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from ..errors import InputError
from .kmeans import CHUNK, KMeansFit, Labeller, PixelFeatures, coreset, fit_kmeans
from .scaling import Scaling

PIECE = 1024
REFERENCE_LANDMARKS = 400
PLACING_PIXELS = 20_000
PLACING_ROUNDS = 5
HANDFUL = 5
GAMMA_PIXELS = 1_000
SHOWN_EIGENVALUES = 15
RESTARTS = 10
_ALONE = 0.999
_NO_LIKENESS = 1e-6
_FAR = 1e-24
_NO_LENGTH = 1e-30
_SAME = 1e-3
_AWAY = 3.0  # places have a length of 1 at most; farther off, single precision suffers
_LOWEST_EXPONENT = -80.0  # a little less, and processors crawl through denormal numbers


@dataclass(frozen=True)
class Embedding:
    """Where pixels lie in the space of the largest eigenvectors of their normalised likeness.

    The likeness of two pixels is ``exp(-gamma * squared distance)``. `landmarks` is (n_landmarks, n_bands) in scaled
    units; a pixel's place is `projection` (n_dimensions, n_landmarks) times its likeness to them, up to a factor that
    the division by its length takes away again.
    """

    landmarks: np.ndarray
    projection: np.ndarray
    gamma: float

    def apply(self, samples: np.ndarray) -> np.ndarray:
        """Return the places (n_dimensions, n_samples) float32 of scaled samples (n_bands, n_samples)."""
        embedder = Embedder(self)
        places = np.empty((len(self.projection), samples.shape[1]), np.float32)
        for start in range(0, samples.shape[1], CHUNK):
            part = samples[:, start : start + CHUNK]
            places[:, start : start + CHUNK] = embedder.embed(part)
        return places


class Embedder:
    """Finds the places of chunks of pixels in an embedding; one serves one thread."""

    def __init__(self, embedding: Embedding, scaling: Scaling | None = None) -> None:
        self._features = PixelFeatures(embedding.landmarks.shape[1], CHUNK, scaling)
        exponents = -embedding.gamma * self._features.around(embedding.landmarks)
        self._power, base = _fastest_power()
        self._exponents = (exponents / np.log(base)).astype(np.float32)
        self._projection = embedding.projection.astype(np.float32)
        self._likeness = np.empty((len(embedding.landmarks), PIECE), np.float32)
        # As large as what it is compared with: numpy takes five times as long with a plain number.
        self._lowest = np.full_like(self._likeness, _LOWEST_EXPONENT / np.log(base))
        self._few = np.empty((len(self._features.array), PIECE), np.float32)
        self._piece = np.empty((len(embedding.projection), PIECE), np.float32)
        self._places = np.zeros((len(embedding.projection), CHUNK), np.float32)

    def embed(self, chunk: np.ndarray, valid: np.ndarray | None = None) -> np.ndarray:
        """Return the places (n_dimensions, n_samples) of (n_bands, n_samples) pixels, at most CHUNK of them.

        The next call overwrites them. Pixels that are not `valid` may hold anything and come out as such.
        """
        features, count = self._features.array, chunk.shape[1]
        self._features.place(chunk)
        with np.errstate(all="ignore"):
            # What many landmarks take of memory stays in the processor's cache from one product to the next.
            for start in range(0, count, PIECE):
                piece = slice(start, start + PIECE)
                if valid is not None and not valid[piece].any():
                    continue  # borders of scenes run through many chunks
                self._few[:] = features[:, piece]
                np.dot(self._exponents, self._few, out=self._likeness)
                np.maximum(self._likeness, self._lowest, out=self._likeness)
                self._power(self._likeness, out=self._likeness)
                np.dot(self._projection, self._likeness, out=self._piece)
                self._places[:, piece] = self._piece
            places = self._places[:, :count]
            far = ~(np.einsum("ij,ij->j", places, places) > _FAR)
        if valid is not None:
            far &= valid
        if far.any():
            self._embed_far(np.flatnonzero(far))
        return places

    def _embed_far(self, at: np.ndarray) -> None:
        """Place pixels so unlike all landmarks that their likeness vanishes: relative to the most alike one."""
        # One pixel at a time, so that the outcome cannot depend on which others are far too.
        for index in at:
            exponents = self._exponents.astype(np.float64) @ self._features.array[:, index]
            self._places[:, index] = self._projection @ self._power(exponents - exponents.max())


def _fastest_power() -> tuple[np.ufunc, float]:
    """Return the function that raises a number to powers of single precision fastest, and this number.

    On Linux numpy brings vector code for powers of 2 to processors with AVX-512, twice as fast as its own for powers
    of e; elsewhere it takes them one by one.
    """
    core = getattr(np, "_core", None) or np.core
    if sys.platform == "linux" and core._multiarray_umath.__cpu_features__.get("AVX512_SKX", False):
        return np.exp2, 2.0
    return np.exp, np.e


class SpectralLabeller:
    """Label pixels by the nearest centre in an embedding, for several models at once; see `kmeans.Labeller`.

    Whole scenes take one stream of three steps: likeness to the landmarks, projection, nearest centre. The model of k
    classes looks at the first k dimensions of the embedding.

    Parameters
    ----------
    models
        Centres of each model, (k, n_dimensions of this model).
    """

    def __init__(self, embedding: Embedding, models: list[np.ndarray], scaling: Scaling | None = None) -> None:
        self._embedder = Embedder(embedding, scaling)
        self._labellers = [Labeller([centres]) for centres in models]
        self._dimensions = [centres.shape[1] for centres in models]

    def label(
        self,
        samples: np.ndarray,
        labels: np.ndarray,
        valid: np.ndarray | None = None,
        distances: np.ndarray | None = None,
    ) -> np.ndarray:
        """Label pixels as `kmeans.Labeller.label` does; distances are those in the embedding."""
        sums = np.zeros(len(self._labellers))
        for start in range(0, samples.shape[1], CHUNK):
            part = slice(start, min(start + CHUNK, samples.shape[1]))
            inside = None if valid is None else valid[part]
            if inside is not None and not inside.any():
                labels[:, part] = 0
                if distances is not None:
                    distances[:, part] = 0.0
                continue
            places = self._embedder.embed(samples[:, part], inside)
            for model, labeller in enumerate(self._labellers):
                row = slice(model, model + 1)
                unit = on_sphere(places[: self._dimensions[model]])
                out = None if distances is None else distances[row, part]
                sums[model] += labeller.label(unit, labels[row, part], inside, out)[0]
        return sums


def on_sphere(places: np.ndarray) -> np.ndarray:
    """Return places (n_dimensions, n_samples) divided by their lengths (Ng, Jordan and Weiss 2002, step 4).

    What has no length, since it lies in later dimensions alone, stays where it is.
    """
    with np.errstate(all="ignore"):
        return places / np.sqrt(np.maximum(np.einsum("ij,ij->j", places, places), _NO_LENGTH))


def median_gamma(samples: np.ndarray, seed: int) -> float:
    """Return 1 / (2 m^2) with m the median distance between pairs of samples (n_bands, n_samples).

    Where half of all pairs are alike, the mean squared distance stands in; where all are, any value serves: 1.
    """
    generator = np.random.default_rng([seed, 0])
    count = samples.shape[1]
    first, second = generator.integers(count, size=(2, 20 * GAMMA_PIXELS))
    gaps = samples[:, first].astype(np.float64) - samples[:, second]
    squared = np.einsum("ij,ij->j", gaps, gaps)[first != second]
    middle = float(np.median(squared)) if squared.size else 0.0
    spread = middle or (float(squared.mean()) if squared.size else 0.0)
    return 1.0 / (2.0 * spread) if spread > 0 else 1.0


@dataclass(frozen=True)
class Landmarks:
    """Points (n_landmarks, n_bands) that stand for samples, and how many each stands for, (n_landmarks,)."""

    points: np.ndarray
    weights: np.ndarray

    def likeness(self, gamma: float) -> np.ndarray:
        """Return the likeness of each to each, (n_landmarks, n_landmarks)."""
        squares = np.einsum("ij,ij->i", self.points, self.points)
        distances = squares[:, None] + squares - 2.0 * (self.points @ self.points.T)
        return np.exp(-gamma * np.maximum(distances, 0.0))


def place_landmarks(samples: np.ndarray, count: int, generator: np.random.Generator) -> Landmarks:
    """Place landmarks by a few rounds of k-means on some of the samples (Zhang and Kwok 2010).

    A landmark that stands for fewer than a handful of samples is dropped, since a few odd pixels would otherwise get a
    dimension, and a class, of their own. Fewer come out than asked for where fewer samples differ.

    Parameters
    ----------
    samples
        (n_bands, n_samples) float32.
    """
    total = samples.shape[1]
    if total > PLACING_PIXELS:
        samples = samples[:, generator.choice(total, PLACING_PIXELS, replace=False)]
        total = PLACING_PIXELS
    rows = np.ascontiguousarray(samples.T)
    points = np.unique(coreset(samples, count, generator).samples.T, axis=0)
    for _ in range(PLACING_ROUNDS):
        members = _nearest(rows, points)
        sizes = np.bincount(members, minlength=len(points))
        sums = [np.bincount(members, band, len(points)) for band in samples]
        kept = sizes > 0
        points = (np.column_stack(sums)[kept] / sizes[kept, None]).astype(np.float32)
    sizes = np.bincount(_nearest(rows, points), minlength=len(points))
    # Small scenes have few pixels for each landmark: there, a handful is a quarter of the average.
    enough = sizes >= max(min(HANDFUL, total / (4 * len(points))), 1)
    return Landmarks(points[enough].astype(np.float64), sizes[enough].astype(np.float64))


def _nearest(rows: np.ndarray, points: np.ndarray) -> np.ndarray:
    """Return the index of the nearest point (n_points, n_bands) to each row (n_samples, n_bands)."""
    middle = points.mean(axis=0)
    points = points - middle
    half = 0.5 * np.einsum("ij,ij->i", points, points)
    nearest = np.empty(len(rows), np.int64)
    for start in range(0, len(rows), CHUNK):
        part = slice(start, start + CHUNK)
        nearest[part] = np.argmax((rows[part] - middle) @ points.T - half, axis=1)
    return nearest


@dataclass(frozen=True)
class _Spectrum:
    """Eigenvalues, falling, and eigenvectors (n_landmarks, n_landmarks) of the normalised likeness of landmarks.

    Each landmark counts as often as samples it stands for: D^-1/2 W^1/2 K W^1/2 D^-1/2, where K is the likeness, W the
    weights and D = K W 1. `places` takes a likeness to the landmarks to a place, up to a factor.
    """

    values: np.ndarray
    vectors: np.ndarray
    roots: np.ndarray

    @classmethod
    def of(cls, landmarks: Landmarks, likeness: np.ndarray) -> _Spectrum:
        roots = np.sqrt(landmarks.weights / (likeness @ landmarks.weights))
        values, vectors = np.linalg.eigh(likeness * roots[:, None] * roots)
        return cls(values[::-1], vectors[:, ::-1], roots)

    def projection(self, dimensions: int) -> np.ndarray:
        """Return what takes a likeness to a place, (n_dimensions, n_landmarks): eigenvectors over eigenvalues."""
        dimensions = min(dimensions, int(np.count_nonzero(self.values > _NO_LIKENESS)))
        return (self.vectors[:, :dimensions] / self.values[:dimensions]).T * self.roots


@dataclass(frozen=True)
class SpectralFit:
    """What was fitted: the embedding, the centres in it for each number of classes, and how well they cut.

    `eigenvalues` are the largest of the normalised likeness, falling; `cuts` the normalised cut of the samples at each
    number of classes (Shi and Malik 2000): for each class the likeness it loses by being cut off, over all it has.
    """

    embedding: Embedding
    fits: list[KMeansFit]
    eigenvalues: np.ndarray
    cuts: list[float]

    def reordered(self, orders: Sequence[np.ndarray]) -> SpectralFit:
        """Return the same fit with the centres of each model in another order."""
        fits = [fit.reordered(order) for fit, order in zip(self.fits, orders)]
        return SpectralFit(self.embedding, fits, self.eigenvalues, self.cuts)


def fit_spectral(
    samples: np.ndarray,
    ks: Sequence[int],
    *,
    landmarks: int,
    draws: int,
    gamma: float,
    seed: int,
    threads: int,
    check: Callable[[], None],
) -> SpectralFit:
    """Fit normalised-cut clusters by the Nystroem method, for several numbers of classes on one embedding.

    The eigenvectors of the landmarks' normalised likeness are extended to all pixels (Fowlkes, Belongie, Chung and
    Malik 2004), divided by their lengths and clustered by k-means (Ng, Jordan and Weiss 2002). Landmarks are placed by
    k-means and count for the samples around them, which comes much nearer to the exact method than pixels drawn at
    random (Zhang and Kwok 2010). Several draws are tried; the one is kept whose classes have the lowest k-means
    objective in the embedding of a larger reference set of landmarks, which stands in for the exact one.

    Parameters
    ----------
    samples
        (n_bands, n_samples) float32, scaled.
    ks
        Numbers of classes, rising.
    check
        Called now and then; may raise to stop.

    Raises
    ------
    InputError
        When gamma lets pixels be alike to nothing, or all alike.
    """
    generators = [np.random.default_rng([seed, draw]) for draw in range(draws + 1)]
    reference = place_landmarks(samples, max(REFERENCE_LANDMARKS, 2 * landmarks), generators[-1])
    likeness = reference.likeness(gamma)
    spectrum = _Spectrum.of(reference, likeness)
    _refuse_useless(spectrum.values, ks[-1], gamma)
    measure = partial(_measure, reference, spectrum, ks)

    def draw(generator: np.random.Generator) -> tuple[float, Embedding, list[KMeansFit], list[np.ndarray]]:
        check()
        some = place_landmarks(samples, landmarks, generator)
        embedding = Embedding(some.points, _Spectrum.of(some, some.likeness(gamma)).projection(ks[-1]), gamma)
        places = embedding.apply(samples)
        fits = [_without_twins(fit_kmeans(on_sphere(places[:k]), k, RESTARTS, seed, check)) for k in ks]
        labels = label_samples(embedding, fits, reference.points.T.astype(np.float32))
        return measure(labels), embedding, fits, list(labels)

    with ThreadPoolExecutor(max(min(threads, draws), 1)) as pool:
        _, embedding, fits, labels = min(pool.map(draw, generators[:-1]), key=lambda found: found[0])
    cuts = [normalised_cut(likeness, reference.weights, row) for row in labels]
    return SpectralFit(embedding, fits, spectrum.values[:SHOWN_EIGENVALUES], cuts)


def _without_twins(fit: KMeansFit) -> KMeansFit:
    """Return a fit in which no pixel comes to a centre that lies where an earlier one does.

    Where fewer pixels differ than there are classes, centres share places. Matrix products round by where in a chunk a
    pixel stands, so that equal pixels would be torn between such centres.
    """
    centres = fit.centres.copy()
    for at in range(1, len(centres)):
        gaps = centres[:at] - centres[at]
        if (np.einsum("ij,ij->i", gaps, gaps) < _SAME**2).any():
            centres[at] = _AWAY / np.sqrt(centres.shape[1])
    return replace(fit, centres=centres)


def label_samples(embedding: Embedding, fits: Sequence[KMeansFit], samples: np.ndarray) -> np.ndarray:
    """Return the classes (n_models, n_samples), from 1, of scaled samples."""
    labels = np.empty((len(fits), samples.shape[1]), np.uint8)
    SpectralLabeller(embedding, [fit.centres for fit in fits]).label(samples, labels)
    return labels


def _refuse_useless(eigenvalues: np.ndarray, k: int, gamma: float) -> None:
    """Raise `InputError` where the likeness of pixels tells nothing about groups of them."""
    if len(eigenvalues) < 2:
        return
    hint = "Leave gamma empty, so that it follows the distances between pixels, or choose another scaling."
    if eigenvalues[1] < _NO_LIKENESS:
        raise InputError(f"With gamma = {gamma:.3g} all pixels count as alike, so none can be told apart. {hint}")
    alone = int(np.count_nonzero(eigenvalues > _ALONE))
    if alone > max(k, len(eigenvalues) // 2):
        raise InputError(
            f"With gamma = {gamma:.3g} the pixels fall apart into {alone} groups or more that are not alike at all; "
            f"expected at most {k} for {k} classes. {hint}"
        )


def _measure(reference: Landmarks, spectrum: _Spectrum, ks: Sequence[int], labels: np.ndarray) -> float:
    """Return the k-means objective of labels (n_models, n_landmarks) in the reference's own embedding, over all k."""
    total = 0.0
    for k, row in zip(ks, labels):
        places = on_sphere(spectrum.vectors[:, :k].T / spectrum.roots)
        for value in np.unique(row):
            inside = row == value
            weights, members = reference.weights[inside], places[:, inside]
            centre = (members @ weights) / weights.sum()
            total += float((((members - centre[:, None]) ** 2) @ weights).sum())
    return total


def normalised_cut(likeness: np.ndarray, weights: np.ndarray, labels: np.ndarray) -> float:
    """Return the normalised cut of points into classes (Shi and Malik 2000); 0..number of classes, lower is better.

    Parameters
    ----------
    likeness
        (n_points, n_points).
    weights
        (n_points,), how much each point counts.
    labels
        (n_points,).
    """
    classes = np.unique(labels)
    belongs = (labels[:, None] == classes) * weights[:, None]
    between = belongs.T @ likeness @ belongs
    return float(np.sum(1.0 - np.diag(between) / between.sum(axis=1)))


def suggest_by_eigengap(eigenvalues: np.ndarray, ks: Sequence[int]) -> tuple[int, str]:
    """Return the number of classes before the widest gap between eigenvalues, with the reason (von Luxburg 2007).

    Parameters
    ----------
    eigenvalues
        Falling, the first of them 1.
    ks
        Numbers of classes to choose from.
    """
    known = [k for k in ks if k < len(eigenvalues)]
    if not known:
        return ks[0], f"k = {ks[0]}: the pixels differ too little to tell."
    gaps = {k: float(eigenvalues[k - 1] - eigenvalues[k]) for k in known}
    best = max(gaps, key=lambda k: gaps[k])
    return best, (
        f"k = {best}: of {known[0]} to {known[-1]}, the gap between one eigenvalue and the next is widest here: from "
        f"{eigenvalues[best - 1]:.3f} to {eigenvalues[best]:.3f}."
    )
