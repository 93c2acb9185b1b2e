"""Principal components of bands, from exact moments of all pixels that add up piece by piece."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import InputError

STRIP = 32_768
"""Pixels that are worked on at once: few enough to stay in the processor's cache."""

_TIE = 1e-6


@dataclass(frozen=True)
class Moments:
    """Number of pixels, means (n_bands,), and sums of products of deviations from them (n_bands, n_bands)."""

    count: int
    mean: np.ndarray
    scatter: np.ndarray

    @classmethod
    def none(cls, bands: int) -> Moments:
        """Return the moments of no pixels."""
        return cls(0, np.zeros(bands), np.zeros((bands, bands)))

    @classmethod
    def of(cls, samples: np.ndarray) -> Moments:
        """Measure samples (n_bands, n_samples) of any number type, strip by strip in double precision."""
        found = cls.none(len(samples))
        for start in range(0, samples.shape[1], STRIP):
            strip = samples[:, start : start + STRIP].astype(np.float64)
            mean = strip.mean(axis=1)
            strip -= mean[:, None]
            found = found.plus(cls(strip.shape[1], mean, strip @ strip.T))
        return found

    def plus(self, other: Moments) -> Moments:
        """Return the moments of both together (Chan, Golub and LeVeque 1983, equations 2.1)."""
        if not self.count or not other.count:
            return self if self.count else other
        count = self.count + other.count
        gap = other.mean - self.mean
        scatter = self.scatter + other.scatter + np.outer(gap, gap) * (self.count / count * other.count)
        return Moments(count, self.mean + gap * (other.count / count), scatter)


@dataclass(frozen=True)
class PrincipalComponents:
    """Components, those of the largest variance first.

    Component c of a pixel is the sum over bands of ``weights[c, b] * (value - mean[b]) / scale[b]``; `weights` is
    (n_components, n_bands) with rows of length 1, `variances` are their eigenvalues. `loadings` are the correlations of
    components and bands, 0 for a band that is the same everywhere.
    """

    mean: np.ndarray
    scale: np.ndarray
    weights: np.ndarray
    variances: np.ndarray
    loadings: np.ndarray

    @property
    def shares(self) -> np.ndarray:
        """Share of the variance of all bands that each component has."""
        return self.variances / self.variances.sum()

    def apply(self, cube: np.ndarray, out: np.ndarray) -> None:
        """Fill `out` (n_wanted, rows, cols) float32 with the first components of (n_bands, rows, cols).

        NaN in any band makes all components NaN. Products are added band by band, for those of matrices round
        differently at their edges: a pixel would depend on the window it is read in.
        """
        factors = self.weights / self.scale
        rows = max(STRIP // out.shape[2], 1)
        for start in range(0, out.shape[1], rows):
            part = cube[:, start : start + rows]
            sums = np.zeros((len(out), *part.shape[1:]))
            for band, mean, column in zip(part, self.mean, factors.T):
                deviation = np.subtract(band, mean, dtype=np.float64)
                for target, factor in zip(sums, column):
                    target += factor * deviation
            out[:, start : start + rows] = sums


def fit_components(moments: Moments, standardise: bool) -> PrincipalComponents:
    """Find the principal components of all pixels that were measured.

    They are the eigenvectors of the covariance matrix, of that of correlations with `standardise` (Jolliffe 2002,
    chapter 2); variances are divided by n - 1. The sign of each is such that its largest weight is positive, the first
    of those that are as large.

    Raises
    ------
    InputError
        When there are fewer than two pixels, all are the same, or some are too large.
    """
    if moments.count < 2:
        raise InputError(
            f"Usable pixels: {moments.count}; expected at least 2. Check the nodata values, the mask and the area."
        )
    covariance = moments.scatter / (moments.count - 1)
    if not np.isfinite(covariance).all():
        raise InputError(
            "Some values are too large to be squared: nodata that the rasters do not state? Set their nodata value."
        )
    deviations = np.sqrt(np.diag(covariance))
    # A spread of rounding errors is none.
    varies = deviations > 1e-13 * np.maximum(np.abs(moments.mean), 1e-30)
    if not varies.any():
        raise InputError("All usable pixels are the same, so there is no variance to tell components by.")
    deviations = np.where(varies, deviations, 1.0)
    scale = deviations if standardise else np.ones(len(deviations))
    matrix = np.where(varies[:, None] & varies, covariance / np.outer(scale, scale), 0.0)
    values, vectors = np.linalg.eigh(matrix)
    variances, weights = np.maximum(values[::-1], 0.0), vectors.T[::-1]
    size = np.abs(weights)
    largest = np.argmax(size >= (1 - _TIE) * size.max(axis=1, keepdims=True), axis=1)
    weights = weights * np.sign(np.take_along_axis(weights, largest[:, None], axis=1))
    loadings = weights * np.sqrt(variances)[:, None] * (scale / deviations)
    return PrincipalComponents(moments.mean, scale, weights, variances, loadings)
